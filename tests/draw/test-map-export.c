/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the page with the map as a file: its content, its words, and that it is written whole or not at all. */
#include "map-harness.h"
#include "sp-map-export.h"
#include "sp-map-legend.h"
#include "sp-map-sheet.h"
#include "sp-sheet-text.h"
#include "sp-whole-file.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <signal.h>
#include <sys/resource.h>

typedef struct
{
  char *folder;
  GFile *file;
} Folder;

static void
set_up (Folder *folder, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *path = NULL;

  folder->folder = g_dir_make_tmp ("standpoint-map-XXXXXX", NULL);
  path = g_build_filename (folder->folder, "map.svg", NULL);
  folder->file = g_file_new_for_path (path);
}

static void
tear_down (Folder *folder, gconstpointer data G_GNUC_UNUSED)
{
  g_file_delete (folder->file, NULL, NULL);
  g_assert_cmpint (g_rmdir (folder->folder), ==, 0);
  g_object_unref (folder->file);
  g_free (folder->folder);
}

static char *
render (SpMapScene *scene, SpPictureFormat format, gsize *length)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SpPicture) picture = sp_map_export_create_picture (scene);
  GBytes *bytes = sp_picture_render (picture, format, 1, NULL, &error);

  g_assert_no_error (error);
  return g_bytes_unref_to_data (bytes, length);
}

static void
test_formats (void)
{
  static const struct
  {
    const char *name;
    int format;
  } cases[] = {
    { "a.svg", SP_PICTURE_SVG },
    { "a.b.PNG", SP_PICTURE_PNG },
    { "/x.y/a.Pdf", SP_PICTURE_PDF },
    { "a.gif", -1 },
    { "svg", -1 },
    { "/x.svg/a", -1 },
    { ".", -1 },
    { "", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpPictureFormat format = SP_PICTURE_SVG;
      gboolean found = sp_picture_format_find (cases[i].name, &format);

      g_assert_cmpint (found ? (int) format : -1, ==, cases[i].format);
    }
}

/* The words are XML, whatever is in the data. */
static void
count_title (GMarkupParseContext *context G_GNUC_UNUSED,
             const char *name,
             const char **keys G_GNUC_UNUSED,
             const char **values G_GNUC_UNUSED,
             gpointer data,
             GError **error G_GNUC_UNUSED)
{
  guint *n = data;

  *n += g_str_equal (name, "title") || g_str_equal (name, "desc");
}

static void
test_svg (void)
{
  static const GMarkupParser parser = { .start_element = count_title };
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *words = sp_map_scene_describe (scene);
  gsize length;
  g_autofree char *svg = render (scene, SP_PICTURE_SVG, &length);
  guint n = 0;

  context = g_markup_parse_context_new (&parser, 0, &n, NULL);
  g_markup_parse_context_parse (context, svg, (gssize) length, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (n, ==, 2);
  g_assert_nonnull (g_strstr_len (svg, (gssize) length, words));
  /* No picture of pixels is in it. */
  g_assert_null (g_strstr_len (svg, (gssize) length, "<image"));
}

static void
test_pdf (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  gsize length;
  g_autofree char *pdf = render (scene, SP_PICTURE_PDF, &length);

  g_assert_true (g_str_has_prefix (pdf, "%PDF-"));
  g_assert_null (g_strstr_len (pdf, (gssize) length, "/Subtype /Image"));
}

static cairo_status_t
read_bytes (void *closure, unsigned char *data, unsigned int length)
{
  return g_input_stream_read_all (closure, data, length, NULL, NULL, NULL) ? CAIRO_STATUS_SUCCESS
                                                                           : CAIRO_STATUS_READ_ERROR;
}

static cairo_surface_t *
read_png (GBytes *bytes)
{
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_bytes (bytes);

  return cairo_image_surface_create_from_png_stream (read_bytes, stream);
}

static void
test_png (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);

  for (guint scale = 1; scale <= 3; scale += 2)
    {
      g_autoptr (SpPicture) picture = sp_map_export_create_picture (scene);
      g_autoptr (GBytes) bytes = sp_picture_render (picture, SP_PICTURE_PNG, scale, NULL, NULL);
      cairo_surface_t *surface = read_png (bytes);

      g_assert_cmpint (cairo_image_surface_get_width (surface), ==, 1200 * scale);
      g_assert_cmpint (cairo_image_surface_get_height (surface), ==, 848 * scale);
      cairo_surface_destroy (surface);
    }
}

static void
test_cancel (Folder *folder, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  g_autoptr (SpPicture) picture = sp_map_export_create_picture (scene);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (sp_picture_write (picture, SP_PICTURE_SVG, 1, folder->file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_false (g_file_query_exists (folder->file, NULL));
}

static void
finish_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (sp_picture_write_finish (result, &error));
  g_assert_no_error (error);
  g_main_loop_quit (data);
}

static void
test_thread (Folder *folder, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  g_autoptr (SpPicture) picture = sp_map_export_create_picture (scene);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autofree char *written = NULL;
  gsize length;
  g_autofree char *expected = render (scene, SP_PICTURE_PNG, &length);
  gsize written_length = 0;

  sp_picture_write_async (picture, SP_PICTURE_PNG, 1, folder->file, NULL, finish_cb, loop);
  g_main_loop_run (loop);
  g_assert_true (g_file_load_contents (folder->file, NULL, &written, &written_length, NULL, NULL));
  g_assert_cmpmem (written, written_length, expected, length);
}

/* A file that may have no more than two bytes is as good as a full disk. */
static gboolean
write_on_full_disk (GFile *file, GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  struct rlimit limit, full;
  gboolean written;

  signal (SIGXFSZ, SIG_IGN);
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  full = (struct rlimit) { 2, limit.rlim_max };
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &full), ==, 0);
  written = sp_whole_file_write (file, bytes, NULL, &error);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  g_assert_true (written == (error == NULL));
  return written;
}

static void
test_full_disk (Folder *folder, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GBytes) old = g_bytes_new_static ("old", 3);
  g_autoptr (GBytes) fresh = g_bytes_new_static ("fresh", 5);
  g_autofree char *content = NULL;

  g_assert_false (write_on_full_disk (folder->file, fresh));
  g_assert_false (g_file_query_exists (folder->file, NULL));

  g_assert_true (sp_whole_file_write (folder->file, old, NULL, NULL));
  g_assert_false (write_on_full_disk (folder->file, fresh));
  g_assert_true (g_file_load_contents (folder->file, NULL, &content, NULL, NULL, NULL));
  g_assert_cmpstr (content, ==, "old");

  g_clear_pointer (&content, g_free);
  g_assert_true (sp_whole_file_write (folder->file, fresh, NULL, NULL));
  g_assert_true (g_file_load_contents (folder->file, NULL, &content, NULL, NULL, NULL));
  g_assert_cmpstr (content, ==, "fresh");
}

static void
test_legend (void)
{
  static const char *const levels[] = { "Excluded 2", "Restricted 1", "Under review 0", "Permitted 1 (1 perhaps)",
                                        "Chosen as supplier 1 (1 by operators only)" };
  static const char *const nothings[] = { "Searched, nothing found 1", "No record 2", "Not yet at this date 1",
                                          "Lapsed, nothing in its place 1", "Not in the dataset" };
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");
  g_autoptr (GPtrArray) level_items = sp_map_legend_make_levels (scene);
  g_autoptr (GPtrArray) nothing_items = sp_map_legend_make_nothings (scene);
  g_autoptr (GPtrArray) key = sp_map_legend_make_key (scene);

  g_assert_cmpuint (level_items->len, ==, G_N_ELEMENTS (levels));
  for (guint i = 0; i < level_items->len; i++)
    g_assert_cmpstr (((SpMapLegendItem *) level_items->pdata[i])->text, ==, levels[i]);
  g_assert_cmpuint (nothing_items->len, ==, G_N_ELEMENTS (nothings));
  for (guint i = 0; i < nothing_items->len; i++)
    g_assert_cmpstr (((SpMapLegendItem *) nothing_items->pdata[i])->text, ==, nothings[i]);
  /* Law, press reports, operators, perhaps, not confirmed: all are on it. */
  g_assert_cmpuint (key->len, ==, 5);
}

/* Text stands where reading starts, whatever direction it runs in itself. */
static void
test_alignment (void)
{
  static const char *const texts[] = { "Excluded 18", "נכון ל־1", "2022" };
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 10, 10);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < 2 * G_N_ELEMENTS (texts); i++)
    {
      const SpSheetText style = { .size = 12, .is_rtl = i % 2 == 1 };
      g_autoptr (PangoLayout) layout = sp_sheet_text_create (&style, cr, texts[i / 2], 500);
      PangoRectangle place;

      pango_layout_get_extents (layout, NULL, &place);
      if (style.is_rtl)
        g_assert_cmpfloat_with_epsilon ((place.x + place.width) / (double) PANGO_SCALE, 500, 0.1);
      else
        g_assert_cmpint (place.x, ==, 0);
    }
  g_assert_true (sp_sheet_text_is_rtl (cr, texts[1]));
  g_assert_false (sp_sheet_text_is_rtl (cr, texts[0]));
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* Texts of any length, on pages of any shape. */
static void
test_long_texts (void)
{
  DatasetBuilder *b = builder_new ("2026-11-30");
  g_autofree char *title = g_strnfill (200, 'W');
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpLens) lens = NULL;
  g_autoptr (SpMapScene) scene = NULL;

  builder_countries (b, "MT");
  builder_scale (b, "one", SP_SCALE_UNORDERED, "a:A:A level");
  builder_question (b, "question", title, "one");
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  lens = sp_lens_new (index);
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  for (int height = 300; height <= 1200; height += 900)
    {
      cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_RGB24, 600, height);
      cairo_t *cr = cairo_create (surface);

      g_assert_true (sp_map_sheet_draw (scene, cr, 600, height, NULL));
      g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
      cairo_destroy (cr);
      cairo_surface_destroy (surface);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-export/formats", test_formats);
  g_test_add_func ("/map-export/svg", test_svg);
  g_test_add_func ("/map-export/pdf", test_pdf);
  g_test_add_func ("/map-export/png", test_png);
  g_test_add ("/map-export/cancel", Folder, NULL, set_up, test_cancel, tear_down);
  g_test_add ("/map-export/thread", Folder, NULL, set_up, test_thread, tear_down);
  g_test_add ("/map-export/full-disk", Folder, NULL, set_up, test_full_disk, tear_down);
  g_test_add_func ("/map-export/legend", test_legend);
  g_test_add_func ("/map-export/alignment", test_alignment);
  g_test_add_func ("/map-export/long-texts", test_long_texts);
  return g_test_run ();
}
