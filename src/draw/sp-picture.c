/* SPDX-License-Identifier: GPL-3.0-or-later
 * A picture with its words, as SVG, PNG and PDF. */
#include "sp-picture.h"

#include "sp-whole-file.h"

#include <cairo-pdf.h>
#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <math.h>

/* A4 landscape, in points. */
#define PAGE_WIDTH 841.89
#define PAGE_HEIGHT 595.28

struct _SpPicture
{
  GObject parent_instance;

  char *title;
  char *description;
  char *author;
  double width;
  double height;
  SpPictureDraw draw;
  gpointer data;
  GDestroyNotify destroy;
};

G_DEFINE_FINAL_TYPE (SpPicture, sp_picture, G_TYPE_OBJECT)

static const char *const extensions[SP_N_PICTURE_FORMATS] = { "svg", "png", "pdf" };

static void
sp_picture_finalize (GObject *object)
{
  SpPicture *self = SP_PICTURE (object);

  g_free (self->title);
  g_free (self->description);
  g_free (self->author);
  if (self->destroy != NULL)
    self->destroy (self->data);

  G_OBJECT_CLASS (sp_picture_parent_class)->finalize (object);
}

static void
sp_picture_class_init (SpPictureClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_picture_finalize;
}

static void
sp_picture_init (SpPicture *self G_GNUC_UNUSED)
{
}

/**
 * sp_picture_new:
 * @init: what it is made of
 *
 * Returns: (transfer full): the picture, which never changes
 */
SpPicture *
sp_picture_new (const SpPictureInit *init)
{
  SpPicture *self;

  g_return_val_if_fail (init != NULL && init->title != NULL && init->description != NULL, NULL);
  g_return_val_if_fail (init->width > 0 && init->height > 0 && init->draw != NULL, NULL);

  self = g_object_new (SP_TYPE_PICTURE, NULL);
  self->title = g_strdup (init->title);
  self->description = g_strdup (init->description);
  self->author = g_strdup (init->author);
  self->width = init->width;
  self->height = init->height;
  self->draw = init->draw;
  self->data = init->data;
  self->destroy = init->destroy;
  return self;
}

/**
 * sp_picture_get_title:
 * @self: a picture
 *
 * Returns: what it is called
 */
const char *
sp_picture_get_title (SpPicture *self)
{
  g_return_val_if_fail (SP_IS_PICTURE (self), NULL);

  return self->title;
}

/**
 * sp_picture_get_description:
 * @self: a picture
 *
 * Returns: what is said in place of it
 */
const char *
sp_picture_get_description (SpPicture *self)
{
  g_return_val_if_fail (SP_IS_PICTURE (self), NULL);

  return self->description;
}

/**
 * sp_picture_get_width:
 * @self: a picture
 *
 * Returns: how wide it is, in pixels
 */
double
sp_picture_get_width (SpPicture *self)
{
  g_return_val_if_fail (SP_IS_PICTURE (self), 0);

  return self->width;
}

/**
 * sp_picture_get_height:
 * @self: a picture
 *
 * Returns: how high it is, in pixels
 */
double
sp_picture_get_height (SpPicture *self)
{
  g_return_val_if_fail (SP_IS_PICTURE (self), 0);

  return self->height;
}

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
set_metadata (SpPicture *self, cairo_surface_t *surface)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_SUBJECT, self->description);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Standpoint " VERSION);
  if (self->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->author);
}

static cairo_surface_t *
create_surface (SpPicture *self, SpPictureFormat format, double scale, GByteArray *output)
{
  cairo_surface_t *surface;

  switch (format)
    {
    case SP_PICTURE_SVG:
      surface = cairo_svg_surface_create_for_stream (append, output, self->width, self->height);
      cairo_svg_surface_set_document_unit (surface, CAIRO_SVG_UNIT_PX);
      return surface;
    case SP_PICTURE_PDF:
      surface = cairo_pdf_surface_create_for_stream (append, output, PAGE_WIDTH, PAGE_HEIGHT);
      set_metadata (self, surface);
      return surface;
    case SP_PICTURE_PNG:
    default:
      surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, (int) lround (self->width * scale),
                                            (int) lround (self->height * scale));
      cairo_surface_set_device_scale (surface, scale, scale);
      return surface;
    }
}

/* All of it is on the page, from side to side where its height allows that. */
static gboolean
draw_page (SpPicture *self, cairo_t *cr, GCancellable *cancellable)
{
  double points = MIN (PAGE_WIDTH / self->width, PAGE_HEIGHT / self->height);

  cairo_scale (cr, points, points);
  cairo_translate (cr, (PAGE_WIDTH / points - self->width) / 2, 0);
  return self->draw (self->data, cr, self->width, PAGE_HEIGHT / points, cancellable);
}

static gboolean
draw (SpPicture *self,
      SpPictureFormat format,
      cairo_surface_t *surface,
      GCancellable *cancellable,
      GError **error)
{
  cairo_t *cr = cairo_create (surface);
  gboolean whole = format == SP_PICTURE_PDF ? draw_page (self, cr, cancellable)
                                            : self->draw (self->data, cr, self->width, self->height, cancellable);

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
insert_words (GByteArray *svg, SpPicture *self)
{
  g_autofree char *words =
    g_markup_printf_escaped ("\n<title>%s</title>\n<desc>%s</desc>", self->title, self->description);
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
 * sp_picture_render:
 * @self: a picture
 * @format: what to make
 * @scale: how many pixels of a PNG there are where a page has one, more than 0 and at most %SP_PICTURE_MAX_SCALE;
 *   Not looked at for other formats.
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Draws the picture. An SVG has its description in it, a PDF has its text as text and says what it is about. May be
 * called on any thread.
 *
 * Returns: (transfer full) (nullable): the file's content, or %NULL
 */
GBytes *
sp_picture_render (SpPicture *self,
                   SpPictureFormat format,
                   double scale,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (GByteArray) output = NULL;
  cairo_surface_t *surface;
  gboolean done;

  g_return_val_if_fail (SP_IS_PICTURE (self), NULL);
  g_return_val_if_fail ((guint) format < SP_N_PICTURE_FORMATS, NULL);
  g_return_val_if_fail (scale > 0 && scale <= SP_PICTURE_MAX_SCALE, NULL);

  output = g_byte_array_new ();
  surface = create_surface (self, format, scale, output);
  done = draw (self, format, surface, cancellable, error) && finish (surface, format, output, error);
  cairo_surface_destroy (surface);
  if (!done)
    return NULL;
  if (format == SP_PICTURE_SVG)
    insert_words (output, self);
  return g_byte_array_free_to_bytes (g_steal_pointer (&output));
}

/**
 * sp_picture_write:
 * @self: a picture
 * @format: what to make
 * @scale: see sp_picture_render()
 * @file: where to write it; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Draws the picture and writes it to a file, whole or not at all. May be called on any thread.
 *
 * Returns: whether it was written
 */
gboolean
sp_picture_write (SpPicture *self,
                     SpPictureFormat format,
                     double scale,
                     GFile *file,
                     GCancellable *cancellable,
                     GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  bytes = sp_picture_render (self, format, scale, cancellable, error);
  return bytes != NULL && sp_whole_file_save (file, bytes, cancellable, error);
}

/* --- On a thread ------------------------------------------------------------------------------------------------ */

typedef struct
{
  SpPicture *picture;
  SpPictureFormat format;
  double scale;
  GFile *file;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->picture);
  g_clear_object (&self->file);
  g_free (self);
}

static void
run (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable)
{
  const Job *job = data;
  GError *error = NULL;
  GBytes *bytes = sp_picture_render (job->picture, job->format, job->scale, cancellable, &error);

  if (bytes != NULL && job->file != NULL && !sp_whole_file_save (job->file, bytes, cancellable, &error))
    g_clear_pointer (&bytes, g_bytes_unref);
  if (bytes == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, bytes, (GDestroyNotify) g_bytes_unref);
}

static void
start (SpPicture *self,
       SpPictureFormat format,
       double scale,
       GFile *file,
       GCancellable *cancellable,
       GAsyncReadyCallback callback,
       gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Job *job = g_new0 (Job, 1);

  job->picture = g_object_ref (self);
  job->format = format;
  job->scale = scale;
  job->file = file ? g_object_ref (file) : NULL;
  g_task_set_task_data (task, job, job_free);
  /* A file that was written whole is there, however late the wish to cancel came. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run);
}

/**
 * sp_picture_render_async:
 * @self: a picture
 * @format: see sp_picture_render()
 * @scale: see sp_picture_render()
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is done
 * @data: for @callback
 *
 * Does sp_picture_render() on a thread, as for the clipboard.
 */
void
sp_picture_render_async (SpPicture *self,
                            SpPictureFormat format,
                            double scale,
                            GCancellable *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer data)
{
  g_return_if_fail (SP_IS_PICTURE (self));

  start (self, format, scale, NULL, cancellable, callback, data);
}

/**
 * sp_picture_render_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file's content, or %NULL
 */
GBytes *
sp_picture_render_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/**
 * sp_picture_write_async:
 * @self: a picture
 * @format: see sp_picture_write()
 * @scale: see sp_picture_write()
 * @file: see sp_picture_write()
 * @cancellable: (nullable): a cancellable
 * @callback: called when it is done
 * @data: for @callback
 *
 * Does sp_picture_write() on a thread.
 */
void
sp_picture_write_async (SpPicture *self,
                           SpPictureFormat format,
                           double scale,
                           GFile *file,
                           GCancellable *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer data)
{
  g_return_if_fail (SP_IS_PICTURE (self) && G_IS_FILE (file));

  start (self, format, scale, file, cancellable, callback, data);
}

/**
 * sp_picture_write_finish:
 * @result: what the callback got
 * @error: return location for an error
 *
 * Returns: whether it was written
 */
gboolean
sp_picture_write_finish (GAsyncResult *result, GError **error)
{
  g_autoptr (GBytes) bytes = sp_picture_render_finish (result, error);

  return bytes != NULL;
}
