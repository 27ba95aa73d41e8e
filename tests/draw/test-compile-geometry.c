/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests that the tool which compiles the map's geometry takes what is right and refuses what is not.
 * Argument: the tool. */
#include <gio/gio.h>
#include <glib/gstdio.h>

static const char *tool;
static char *folder;

static const char *const right =
  "{\"format\":\"standpoint-geometry-1\",\"tolerances\":[4,2,0],\"outline\":[0,0,10,0,10,10],"
  "\"arcs\":[[\"c\",[0,0,4,0,0,4],\"000\"],[\"c\",[4,4,-2,-2,-2,-2],\"020\"]],"
  "\"areas\":[{\"code\":\"AA\",\"polygons\":[[[0,1]]],\"center\":[3,1],\"middle\":[3,1],\"size\":1,"
  "\"bounds\":[0,0,4,4]}]}";

static const struct
{
  const char *name;
  const char *good;
  const char *bad;
  const char *message;
} mistakes[] = {
  { "no-json", "{\"format\"", "{format", "error:" },
  { "no-object", NULL, "[]", "not a JSON object" },
  { "empty", NULL, "", "not a JSON object" },
  { "format", "geometry-1", "geometry-9", "the format is not" },
  { "no-arcs", "\"arcs\"", "\"bows\"", "arcs is not an array" },
  { "outline", "[0,0,10,0,10,10]", "[0,0,10]", "the outline is no polygon" },
  { "far-off", "[0,0,10,0,10,10]", "[0,0,9999999,0,10,10]", "a coordinate of 9999999" },
  { "fraction", "[0,0,4,0,0,4]", "[0,0,4.5,0,0,4]", "whole number 2 is not there" },
  { "kind", "[\"c\",[0", "[\"x\",[0", "is no kind of line" },
  { "odd", "[0,0,4,0,0,4]", "[0,0,4,0,0]", "5 numbers for 3 points" },
  { "level", "\"000\"", "\"070\"", "a level of detail of" },
  { "end", "\"020\"", "\"202\"", "an end is left out" },
  { "part", "\"020\"", "\"222\"", "a part of a ring is left out" },
  { "no-arc", "[[[0,1]]]", "[[[0,7]]]", "there is no arc 7" },
  { "twice", "[[[0,1]]]", "[[[0,0]]]", "arc 0 is used twice from one side" },
  { "gap", "[[[0,1]]]", "[[[0,-2]]]", "does not begin where the one before ends" },
  { "open", "[[[0,1]]]", "[[[0]]]", "a ring is not closed" },
  { "no-ring", "[[[0,1]]]", "[[]]", "a polygon without a ring" },
  { "no-arcs-in-ring", "[[[0,1]]]", "[[[]]]", "a ring is not closed" },
  { "size", "\"size\":1", "\"size\":0", "AA has no size" },
  { "bounds", "[0,0,4,4]", "[0,0,4]", "number 3 is not there" },
  { "code", "\"AA\"", "65", "a code is not text" },
};

/* The tool's exit status is success or not; what it says is for the caller. */
static gboolean
run (const char *content, gboolean swap, char **said)
{
  g_autofree char *input = g_build_filename (folder, "in.json", NULL);
  g_autofree char *output = g_build_filename (folder, "out", NULL);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;

  g_file_set_contents (input, content, -1, &error);
  g_assert_no_error (error);
  process = swap ? g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, tool, "--swap-bytes", input, output, NULL)
                 : g_subprocess_new (G_SUBPROCESS_FLAGS_STDERR_PIPE, &error, tool, input, output, NULL);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_communicate_utf8 (process, NULL, NULL, NULL, said, &error));
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_successful (process);
}

static GVariant *
load_output (void)
{
  g_autofree char *output = g_build_filename (folder, "out", NULL);
  g_autoptr (GError) error = NULL;
  char *content = NULL;
  gsize length;

  g_file_get_contents (output, &content, &length, &error);
  g_assert_no_error (error);
  return g_variant_ref_sink (g_variant_new_from_data (G_VARIANT_TYPE ("(uaiauasadayauauauaiaiaia(auai))"), content,
                                                      length, FALSE, g_free, content));
}

static void
test_right (void)
{
  g_autofree char *said = NULL, *said_swapping = NULL;
  g_autoptr (GVariant) data = NULL, swapped = NULL, swapped_back = NULL;

  g_assert_true (run (right, FALSE, &said));
  g_assert_cmpstr (said, ==, "");
  data = load_output ();
  g_assert_true (g_variant_is_normal_form (data));

  g_assert_true (run (right, TRUE, &said_swapping));
  swapped = load_output ();
  g_assert_false (g_variant_equal (data, swapped));
  swapped_back = g_variant_byteswap (swapped);
  g_assert_true (g_variant_equal (data, swapped_back));
}

static void
test_wrong (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GString) content = g_string_new (mistakes[i].good == NULL ? mistakes[i].bad : right);
  g_autofree char *said = NULL;

  if (mistakes[i].good != NULL)
    g_assert_cmpuint (g_string_replace (content, mistakes[i].good, mistakes[i].bad, 0), ==, 1);
  g_assert_false (run (content->str, FALSE, &said));
  g_assert_nonnull (strstr (said, "compile-geometry: error: "));
  if (strstr (said, mistakes[i].message) == NULL)
    g_test_fail_printf ("it said: %s", said);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_assert (argc == 2);
  tool = argv[1];
  folder = g_dir_make_tmp ("standpoint-compile-geometry-XXXXXX", NULL);
  g_test_add_func ("/compile-geometry/right", test_right);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *path = g_strdup_printf ("/compile-geometry/wrong/%s", mistakes[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_wrong);
    }
  result = g_test_run ();
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *path = g_build_filename (folder, i == 0 ? "in.json" : "out", NULL);

      g_unlink (path);
    }
  g_rmdir (folder);
  g_free (folder);
  return result;
}
