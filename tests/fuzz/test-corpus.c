/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads every file of the corpus as the fuzz target does, so that what was mended once stays so. */
#include "mutate-json.h"
#include "read-input.h"

#define MAX_SIZE 20000
#define N_MUTATIONS 1000

static void
test_file (gconstpointer data)
{
  g_autofree char *content = NULL;
  g_autoptr (GError) error = NULL;
  gsize size;

  g_file_get_contents (data, &content, &size, &error);
  g_assert_no_error (error);
  fuzz_read_input ((const guint8 *) content, size);
}

/* A short walk away from a good dataset, the same each time. */
static void
test_mutations (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", "every-key.json", NULL);
  g_autofree char *content = NULL;
  guint8 input[MAX_SIZE];
  gsize length;
  gsize size = 0;
  gsize new_size;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_cmpuint (length, <, MAX_SIZE);
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      if (i % 10 == 0)
        {
          memcpy (input, content, length);
          size = length;
        }
      new_size = fuzz_mutate_json (input, size, MAX_SIZE, i);
      size = new_size > 0 ? new_size : size;
      fuzz_read_input (input, size);
    }
}

/* Returns: (transfer full): the paths of the files */
static GPtrArray *
list_corpus (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "fuzz", "corpus", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_assert_cmpuint (paths->len, >, 0);
  return paths;
}

int
main (int argc, char **argv)
{
  g_autoptr (GPtrArray) paths = NULL;

  g_test_init (&argc, &argv, NULL);
  paths = list_corpus ();
  for (guint i = 0; i < paths->len; i++)
    {
      g_autofree char *name = g_path_get_basename (paths->pdata[i]);
      g_autofree char *test_path = g_strconcat ("/fuzz/corpus/", name, NULL);

      g_test_add_data_func (test_path, paths->pdata[i], test_file);
    }
  g_test_add_func ("/fuzz/mutations", test_mutations);
  return g_test_run ();
}
