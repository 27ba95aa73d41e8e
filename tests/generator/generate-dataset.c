/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes made-up datasets of any size, without mistakes or with as many as are wanted. */
#include "generator.h"

#define MAX_RECORDS 10000000

const GenerateDatasetOptions generate_dataset_defaults = {
  .seed = 1,
  .n_countries = 50,
  .n_questions = 3,
  .n_levels = 5,
  .n_positions = 300,
  .n_quotes = 500,
  .n_events = 300,
  .n_actors = 150,
  .n_sources = 700,
  .n_groups = 5,
  .from_year = 2012,
  .to_year = 2026,
  .vague_share = 0.2,
};

static const char *
check_counts (const GenerateDatasetOptions *options)
{
  const guint counts[] = { options->n_positions, options->n_quotes, options->n_events,   options->n_actors,
                           options->n_sources,   options->n_groups, options->n_questions };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    if (counts[i] > MAX_RECORDS)
      return "There can be at most ten million records of a kind";
  if (options->n_countries > GENERATOR_N_COUNTRIES)
    return "There are only 250 countries";
  if (options->n_levels < 2 || options->n_levels > 1000)
    return "A scale has from 2 to 1000 levels";
  if (options->from_year < 1 || options->to_year > 9999 || options->from_year > options->to_year)
    return "The years are from 1 to 9999, the first not after the last";
  if (!(options->vague_share >= 0 && options->vague_share <= 1))
    return "A share is from 0 to 1";
  return NULL;
}

static const char *
check_needs (const GenerateDatasetOptions *options)
{
  guint n_evidence = options->n_positions + options->n_quotes + options->n_events;

  if (options->n_sources == 0 && n_evidence + options->n_groups > 0)
    return "Positions, quotes, events and groups need a source";
  if (options->n_actors == 0 && options->n_quotes > 0)
    return "Quotes need an actor";
  if (options->n_countries * options->n_questions == 0 && options->n_positions > 0)
    return "Positions need a country and a question";
  if (options->n_mistakes > n_evidence)
    return "There can be no more mistakes than positions, quotes and events";
  return NULL;
}

static const char *
check_days (const GenerateDatasetOptions *options)
{
  guint64 n_days = (guint64) (options->to_year - options->from_year + 1) * 365;
  guint64 n_pairs = (guint64) options->n_countries * options->n_questions;

  if (options->n_positions > n_pairs * n_days)
    return "There are more positions than days for each country and question";
  return NULL;
}

static void
write_sections (Generator *generator)
{
  generator_write_dataset (generator);
  generator_write_scales (generator);
  generator_write_questions (generator);
  generator_write_countries (generator);
  generator_write_groups (generator);
  generator_write_actors (generator);
  generator_write_positions (generator);
  generator_write_quotes (generator);
  generator_write_events (generator);
  generator_write_sources (generator);
}

/**
 * generate_dataset_write:
 * @options: what the dataset shall be like
 * @stream: where to write it
 * @error: return location for an error: #G_OPTION_ERROR where the options contradict each other, or that of @stream
 *
 * Writes a dataset as one part. Without mistakes the reader finds nothing wrong with it, save that nothing may be left
 * to cite the sources.
 *
 * Returns: whether it is written
 */
gboolean
generate_dataset_write (const GenerateDatasetOptions *options, GOutputStream *stream, GError **error)
{
  Generator generator;
  const char *objection;
  gboolean is_written;

  g_return_val_if_fail (options != NULL && G_IS_OUTPUT_STREAM (stream), FALSE);

  if ((objection = check_counts (options)) || (objection = check_needs (options)) || (objection = check_days (options)))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, objection);
      return FALSE;
    }
  generator_init (&generator, options, stream);
  write_sections (&generator);
  is_written = generator.error == NULL && g_output_stream_write_all (stream, "\n}\n", 3, NULL, NULL, &generator.error);
  if (!is_written)
    g_propagate_error (error, g_steal_pointer (&generator.error));
  generator_clear (&generator);
  return is_written;
}

/**
 * generate_dataset_to_bytes:
 * @options: what the dataset shall be like
 * @error: return location for an error, as of generate_dataset_write()
 *
 * Returns: (transfer full) (nullable): the dataset
 */
GBytes *
generate_dataset_to_bytes (const GenerateDatasetOptions *options, GError **error)
{
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();

  if (!generate_dataset_write (options, stream, error) || !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
}
