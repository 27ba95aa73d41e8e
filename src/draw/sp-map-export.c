/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page with the map as SVG, PNG and PDF. */
#include "sp-map-export.h"

#include "sp-map-sheet.h"
#include "sp-whole-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* A4 landscape, in points. */
#define PAGE_WIDTH 841.89
#define PAGE_HEIGHT 595.28
/* Points of paper to a unit of the page. */
#define POINTS (PAGE_WIDTH / SP_MAP_SHEET_WIDTH)

static const char *const extensions[SP_N_PICTURE_FORMATS] = { "svg", "png", "pdf" };

/**
 * sp_picture_format_find:
 * @file_name: a file's name or path
 * @format: (out): what its extension stands for
 *
 * Returns: whether the extension, in capitals or not, is that of a format
 */
gboolean
sp_picture_format_find (const char *file_name, SpPictureFormat *format)
{
  const char *dot;

  g_return_val_if_fail (file_name != NULL && format != NULL, FALSE);

  dot = strrchr (file_name, '.');
  for (guint i = 0; dot != NULL && i < SP_N_PICTURE_FORMATS; i++)
    if (g_ascii_strcasecmp (dot + 1, extensions[i]) == 0)
      {
        *format = (SpPictureFormat) i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_picture_format_get_extension:
 * @format: a format
 *
 * Returns: its extension, such as “svg”
 */
const char *
sp_picture_format_get_extension (SpPictureFormat format)
{
  g_return_val_if_fail ((guint) format < SP_N_PICTURE_FORMATS, "");

  return extensions[format];
}

/* --- Making ----------------------------------------------------------------------------------------------------- */

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface, SpMapScene *scene)
{
  SpMapSubject *subject = sp_map_scene_get_subject (scene);
  const char *const *authors = sp_dataset_get_authors (sp_index_get_dataset (subject->index));
  g_autofree char *title = sp_map_subject_format_title (subject);
  g_autofree char *words = sp_map_scene_describe (scene);
  g_autofree char *names = authors ? g_strjoinv (", ", (char **) authors) : NULL;

  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, words);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Standpoint " VERSION);
  if (names != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, names);
}

static cairo_surface_t *
create_surface (SpMapScene *scene, SpPictureFormat format, double scale, GByteArray *output)
{
  cairo_surface_t *surface;

  switch (format)
    {
    case SP_PICTURE_SVG:
      surface = cairo_svg_surface_create_for_stream (append, output, SP_MAP_SHEET_WIDTH, SP_MAP_SHEET_HEIGHT);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    case SP_PICTURE_PDF:
      surface = cairo_pdf_surface_create_for_stream (append, output, PAGE_WIDTH, PAGE_HEIGHT);
      set_metadata (surface, scene);
      return surface;
    case SP_PICTURE_PNG:
    default:
      surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) lround (SP_MAP_SHEET_WIDTH * scale),
                                            (int) lround (SP_MAP_SHEET_HEIGHT * scale));
      cairo_surface_set_device_scale (surface, scale, scale);
      return surface;
    }
}

static gboolean
draw (SpMapScene *scene, SpPictureFormat format, cairo_surface_t *surface, GCancellable *cancellable, GError **error)
{
  cairo_t *cr = cairo_create (surface);
  gboolean whole;

  if (format == SP_PICTURE_PDF)
    cairo_scale (cr, POINTS, POINTS);
  whole = sp_map_sheet_draw (scene, cr, SP_MAP_SHEET_WIDTH,
                             format == SP_PICTURE_PDF ? PAGE_HEIGHT / POINTS : SP_MAP_SHEET_HEIGHT, cancellable);
  if (!whole)
    g_cancellable_set_error_if_cancelled (cancellable, error);
  else if (cairo_status (cr) != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The picture cannot be drawn: %s"),
                   cairo_status_to_string (cairo_status (cr)));
      whole = FALSE;
    }
  cairo_destroy (cr);
  return whole;
}

static gboolean
finish (cairo_surface_t *surface, SpPictureFormat format, GByteArray *output, GError **error)
{
  cairo_status_t status;

  if (format == SP_PICTURE_PNG)
    status = cairo_surface_write_to_png_stream (surface, append, output);
  else
    {
      cairo_surface_finish (surface);
      status = cairo_surface_status (surface);
    }
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The picture cannot be drawn: %s"),
               cairo_status_to_string (status));
  return FALSE;
}

/* What a screen reader reads of the drawing, as its first children, where SVG wants it. */
static void
insert_words (GByteArray *svg, SpMapScene *scene)
{
  g_autofree char *title = sp_map_subject_format_title (sp_map_scene_get_subject (scene));
  g_autofree char *description = sp_map_scene_describe (scene);
  g_autofree char *words = g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", title, description);
  const char *start = g_strstr_len ((const char *) svg->data, svg->len, "<svg");
  const char *end = start ? memchr (start, '>', svg->len - (gsize) (start - (const char *) svg->data)) : NULL;
  gsize place, length = strlen (words), old_length = svg->len;

  g_return_if_fail (end != NULL);
  place = (gsize) (end + 1 - (const char *) svg->data);
  g_byte_array_set_size (svg, (guint) (old_length + length));
  memmove (svg->data + place + length, svg->data + place, old_length - place);
  memcpy (svg->data + place, words, length);
}

/**
 * sp_map_export_render:
 * @scene: what the map shows, made with the light theme
 * @format: what to make
 * @scale: how many pixels of a PNG there are where a page has one, more than 0 and at most %SP_PICTURE_MAX_SCALE;
 *   1200 by 848 pixels at 1. Not looked at for other formats.
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Draws the page of sp_map_sheet_draw(). An SVG has the sentence of sp_map_scene_describe() in it, a PDF has its text as
 * text and says what it is about. May be called on any thread.
 *
 * Returns: (transfer full) (nullable): the file's content, or %NULL
 */
GBytes *
sp_map_export_render (SpMapScene *scene,
                      SpPictureFormat format,
                      double scale,
                      GCancellable *cancellable,
                      GError **error)
{
  g_autoptr (GByteArray) output = NULL;
  cairo_surface_t *surface;
  gboolean done;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), NULL);
  g_return_val_if_fail ((guint) format < SP_N_PICTURE_FORMATS, NULL);
  g_return_val_if_fail (scale > 0 && scale <= SP_PICTURE_MAX_SCALE, NULL);

  output = g_byte_array_new ();
  surface = create_surface (scene, format, scale, output);
  done = draw (scene, format, surface, cancellable, error) && finish (surface, format, output, error);
  cairo_surface_destroy (surface);
  if (!done)
    return NULL;
  if (format == SP_PICTURE_SVG)
    insert_words (output, scene);
  return g_byte_array_free_to_bytes (g_steal_pointer (&output));
}

/**
 * sp_map_export_write:
 * @scene: what the map shows, made with the light theme
 * @format: what to make
 * @scale: see sp_map_export_render()
 * @file: where to write it; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Draws the page and writes it to a file, whole or not at all. May be called on any thread.
 *
 * Returns: whether it was written
 */
gboolean
sp_map_export_write (SpMapScene *scene,
                     SpPictureFormat format,
                     double scale,
                     GFile *file,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = sp_map_export_render (scene, format, scale, cancellable, error);
  return bytes != NULL && sp_whole_file_write (file, bytes, cancellable, error);
}

/* --- On a thread ------------------------------------------------------------------------------------------------ */

typedef struct
{
  SpMapScene *scene;
  SpPictureFormat format;
  double scale;
  GFile *file;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->scene);
  g_clear_object (&self->file);
  g_free (self);
}

static void
run (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;
  GBytes *bytes = sp_map_export_render (job->scene, job->format, job->scale, cancellable, &error);

  if (bytes != NULL && job->file != NULL && !sp_whole_file_write (job->file, bytes, cancellable, &error))
    g_clear_pointer (&bytes, g_bytes_unref);
  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

static void
start (SpMapScene *scene,
       SpPictureFormat format,
       double scale,
       GFile *file,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->scene = g_object_ref (scene);
  job->format = format;
  job->scale = scale;
  job->file = file ? g_object_ref (file) : NULL;
  g_task_set_task_data (task, job, job_free);
  /* A file that was written whole is there, however late the wish to cancel came. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run);
}

/**
 * sp_map_export_render_async:
 * @scene: see sp_map_export_render()
 * @format: see sp_map_export_render()
 * @scale: see sp_map_export_render()
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is done
 * @data: for @callback
 *
 * Does sp_map_export_render() on a thread, as for the clipboard.
 */
void
sp_map_export_render_async (SpMapScene *scene,
                            SpPictureFormat format,
                            double scale,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data)
{
  g_return_if_fail (SP_IS_MAP_SCENE (scene));

  start (scene, format, scale, NULL, cancellable, callback, data);
}

/**
 * sp_map_export_render_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file's content, or %NULL
 */
GBytes *
sp_map_export_render_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * sp_map_export_write_async:
 * @scene: see sp_map_export_write()
 * @format: see sp_map_export_write()
 * @scale: see sp_map_export_write()
 * @file: see sp_map_export_write()
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is done
 * @data: for @callback
 *
 * Does sp_map_export_write() on a thread.
 */
void
sp_map_export_write_async (SpMapScene *scene,
                           SpPictureFormat format,
                           double scale,
                           GFile *file,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_return_if_fail (SP_IS_MAP_SCENE (scene) && G_IS_FILE (file));

  start (scene, format, scale, file, cancellable, callback, data);
}

/**
 * sp_map_export_write_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
sp_map_export_write_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GBytes) bytes = sp_map_export_render_finish (result, error);

  return bytes != NULL;
}
