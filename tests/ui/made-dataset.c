/* SPDX-License-Identifier: GPL-3.0-or-later
 * Small datasets for tests of the interface, written as files: any number of levels, names of any length, no question. */
#include "made-dataset.h"

#include <glib/gstdio.h>
#include <string.h>

static const char codes[] =
  "AD AQ AE AF AG AI AL AM AO AR AT AU AW AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ "
  "CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO";

static void
add_scale (GString *text, const MadeDataset *made)
{
  g_string_append_printf (text, "\"scales\": [{\"id\": \"s\", \"kind\": \"%s\", \"levels\": [", made->kind);
  for (guint i = 0; i < made->n_levels; i++)
    {
      g_autofree char *name = g_strnfill (made->name_length, (char) ('a' + i));

      for (guint j = 8; j < made->name_length; j += 9)
        name[j] = ' ';
      g_string_append_printf (
        text, "%s{\"id\": \"l%u\", \"mark\": \"%c\", \"label\": \"%s\", \"summary\": \"What %c means.\"}",
        i > 0 ? ", " : "", i, 'A' + i, name, 'A' + i);
    }
  g_string_append (text, "]}],\n\"questions\": [{\"id\": \"q\", \"scale\": \"s\", \"short\": \"Question\", "
                         "\"title\": \"The question\", \"text\": \"Which is it?\"}],\n");
}

static void
add_countries (GString *text, guint n)
{
  g_string_append (text, "\"countries\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (
      text, "%s{\"code\": \"%.2s\", \"name\": \"Land %.2s\", \"capital\": \"City\", \"region\": \"Here\"}",
      i > 0 ? ", " : "", codes + 3 * i, codes + 3 * i);
  g_string_append (text, "],\n");
}

static void
add_positions (GString *text, const MadeDataset *made)
{
  g_string_append (text, "\"positions\": [");
  for (guint i = 0; i < made->n_countries && made->n_levels > 0; i++)
    g_string_append_printf (
      text,
      "%s{\"id\": \"p%u\", \"country\": \"%.2s\", \"question\": \"q\", \"level\": \"l%u\", \"from\": \"%s\", "
      "\"basis\": \"%s\", \"summary\": \"Said so.\", \"sources\": [\"a\"], \"quotes\": []}",
      i > 0 ? ",\n" : "", i, codes + 3 * i, i % made->n_levels, i % 5 == 0 ? "2020" : "2019-03-01",
      i % 5 == 0 ? "operator" : "law");
  g_string_append (text, "],\n");
}

/**
 * made_dataset_write:
 * @made: what it is like
 *
 * Writes a dataset into a temporary file.
 *
 * Returns: (transfer full): the path of the file
 */
char *
made_dataset_write (const MadeDataset *made)
{
  g_autoptr (GString) text =
    g_string_new ("{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"made\", "
                  "\"title\": \"Made up\", \"edition\": \"2020-06-30\", \"language\": \"en\"},\n");
  char *path = g_build_filename (g_get_tmp_dir (), "standpoint-made-XXXXXX.json", NULL);
  int file;

  g_assert_cmpuint (made->n_countries, <=, strlen (codes) / 3 + 1);
  if (made->n_levels > 0)
    add_scale (text, made);
  add_countries (text, made->n_countries);
  add_positions (text, made);
  g_string_append (text, "\"sources\": [{\"id\": \"a\", \"type\": \"report\", \"title\": \"A report\", "
                         "\"container-title\": \"Press\", \"author\": [], \"issued\": \"2019\", \"URL\": "
                         "\"https://example.org/a\", \"accessed\": \"2020\", \"language\": \"en\"}]}\n");
  file = g_mkstemp (path);
  g_assert_cmpint (file, >=, 0);
  g_assert_true (g_close (file, NULL));
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  return path;
}
