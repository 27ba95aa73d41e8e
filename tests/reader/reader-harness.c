/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the tests of the reader share: folders of parts, and texts with a mark at the place of a problem. */
#include "reader-harness.h"

#include <glib/gstdio.h>
#include <string.h>

/* Returns: (transfer full): a new empty folder */
char *
make_folder (void)
{
  g_autoptr (GError) error = NULL;
  char *folder = g_dir_make_tmp ("reader-XXXXXX", &error);

  g_assert_no_error (error);
  return folder;
}

/* Removes a folder, and what is in it; not what is in folders within. */
void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Returns: (transfer full): the text without its mark, and where that was; 0 and 0 where it has none */
char *
take_mark (const char *text, guint *line, guint *column)
{
  const char *mark = strstr (text, MARK);
  const char *start = text;

  *line = *column = 0;
  if (mark == NULL)
    return g_strdup (text);
  *line = 1;
  for (const char *at = text; at < mark; at++)
    if (*at == '\n')
      {
        *line += 1;
        start = at + 1;
      }
  *column = (guint) g_utf8_strlen (start, mark - start) + 1;
  return g_strdup_printf ("%.*s%s", (int) (mark - text), text, mark + strlen (MARK));
}

SpReading *
read_path (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  SpReading *reading = sp_reader_read (file, NULL, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (reading);
  return reading;
}

SpReading *
read_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  SpReading *reading = sp_reader_read_bytes (bytes, "test.json", NULL, &error);

  g_assert_no_error (error);
  g_assert_nonnull (reading);
  return reading;
}

/* Reads a folder with the parts a.json, b.json and so on. */
SpReading *
read_parts (const char *first, ...)
{
  g_autofree char *folder = make_folder ();
  char name[] = "a.json";
  SpReading *reading;
  va_list parts;

  va_start (parts, first);
  for (const char *part = first; part != NULL; part = va_arg (parts, const char *))
    {
      write_file (folder, name, part);
      name[0]++;
    }
  va_end (parts);
  reading = read_path (folder);
  remove_folder (folder);
  return reading;
}

/* Returns: (transfer full): the problems, one a line, with the folder left out of their paths */
char *
format_problems (SpReading *reading)
{
  GListModel *problems = sp_reading_get_problems (reading);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (problems); i++)
    {
      g_autoptr (SpProblem) problem = g_list_model_get_item (problems, i);
      g_autofree char *name = g_path_get_basename (sp_problem_get_path (problem));
      g_autofree char *line = sp_problem_format (problem);
      const char *slash = strstr (line, name);

      g_string_append_printf (lines, "%s\n", slash ? slash : line);
    }
  return g_string_free (lines, FALSE);
}

/* Returns: (transfer none): a problem, which must be there */
SpProblem *
get_problem (SpReading *reading, guint index)
{
  g_autoptr (SpProblem) problem = g_list_model_get_item (sp_reading_get_problems (reading), index);

  g_assert_nonnull (problem);
  return problem;
}

guint
count_records (SpReading *reading, SpRecordKind kind)
{
  return sp_dataset_get_records (sp_reading_get_dataset (reading), kind)->len;
}
