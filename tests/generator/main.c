/* SPDX-License-Identifier: GPL-3.0-or-later
 * The program generate-dataset: writes a made-up dataset into a file or to standard output. */
#include "generate-dataset.h"

#include <errno.h>
#include <locale.h>
#include <stdio.h>

static gboolean
parse (int *argc, char ***argv, GenerateDatasetOptions *options, char **path, GError **error)
{
  g_autoptr (GOptionContext) context = g_option_context_new (NULL);
  const GOptionEntry entries[] = {
    { "seed", 0, 0, G_OPTION_ARG_INT, &options->seed, "Where chance starts", "NUMBER" },
    { "countries", 0, 0, G_OPTION_ARG_INT, &options->n_countries, "How many countries, at most 250", "N" },
    { "questions", 0, 0, G_OPTION_ARG_INT, &options->n_questions, "How many questions", "N" },
    { "levels", 0, 0, G_OPTION_ARG_INT, &options->n_levels, "How many levels a scale has", "N" },
    { "positions", 0, 0, G_OPTION_ARG_INT, &options->n_positions, "How many positions", "N" },
    { "quotes", 0, 0, G_OPTION_ARG_INT, &options->n_quotes, "How many quotes", "N" },
    { "events", 0, 0, G_OPTION_ARG_INT, &options->n_events, "How many events", "N" },
    { "actors", 0, 0, G_OPTION_ARG_INT, &options->n_actors, "How many actors", "N" },
    { "sources", 0, 0, G_OPTION_ARG_INT, &options->n_sources, "How many sources", "N" },
    { "groups", 0, 0, G_OPTION_ARG_INT, &options->n_groups, "How many groups", "N" },
    { "from", 0, 0, G_OPTION_ARG_INT, &options->from_year, "The first year of anything", "YEAR" },
    { "to", 0, 0, G_OPTION_ARG_INT, &options->to_year, "The last year", "YEAR" },
    { "vague", 0, 0, G_OPTION_ARG_DOUBLE, &options->vague_share, "How many dates are known to the month or year only",
      "SHARE" },
    { "mistakes", 0, 0, G_OPTION_ARG_INT, &options->n_mistakes, "How many records have a mistake", "N" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, path, "Where to write, instead of standard output", "FILE" },
    G_OPTION_ENTRY_NULL,
  };

  g_option_context_set_summary (context, "Writes a made-up dataset. The same options give the same bytes.");
  g_option_context_add_main_entries (context, entries, NULL);
  if (!g_option_context_parse (context, argc, argv, error))
    return FALSE;
  if (*argc == 1)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "Too much: “%s”", (*argv)[1]);
  return FALSE;
}

static gboolean
write_to_file (const GenerateDatasetOptions *options, const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GFileOutputStream) stream =
    g_file_replace (file, NULL, FALSE, G_FILE_CREATE_REPLACE_DESTINATION, NULL, error);

  return stream != NULL && generate_dataset_write (options, G_OUTPUT_STREAM (stream), error) &&
         g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

static gboolean
write_to_standard_output (const GenerateDatasetOptions *options, GError **error)
{
  g_autoptr (GBytes) bytes = generate_dataset_to_bytes (options, error);

  if (bytes == NULL)
    return FALSE;
  if (fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout) == g_bytes_get_size (bytes) &&
      fflush (stdout) == 0)
    return TRUE;
  g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "%s", g_strerror (errno));
  return FALSE;
}

int
main (int argc, char **argv)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_written;

  setlocale (LC_ALL, "");
  if (!parse (&argc, &argv, &options, &path, &error))
    {
      g_printerr ("generate-dataset: %s\n", error->message);
      return 2;
    }
  is_written = path ? write_to_file (&options, path, &error) : write_to_standard_output (&options, &error);
  if (is_written)
    return 0;
  g_printerr ("generate-dataset: %s\n", error->message);
  return g_error_matches (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE) ? 2 : 1;
}
