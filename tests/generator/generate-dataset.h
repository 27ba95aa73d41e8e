/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes made-up datasets of any size, without mistakes or with as many as are wanted. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * GenerateDatasetOptions:
 * @seed: where chance starts; the same options and seed give the same bytes
 * @n_countries: how many countries, at most 250
 * @n_questions: how many questions
 * @n_levels: how many levels a scale has, at least 2; from 4 on the last is not on the scale
 * @n_positions: how many positions; no two of a country on a question are from one day
 * @n_quotes: how many quotes
 * @n_events: how many events
 * @n_actors: how many actors
 * @n_sources: how many sources; each is cited where there is anything that can cite it
 * @n_groups: how many groups
 * @from_year: the first year of anything
 * @to_year: the last year, at the end of which the edition is dated
 * @vague_share: how many of the dates are known to the month or the year only, from 0 to 1
 * @n_mistakes: how many positions, quotes and events have a mistake, one each
 *
 * What a dataset shall be like.
 */
typedef struct
{
  guint seed;
  guint n_countries;
  guint n_questions;
  guint n_levels;
  guint n_positions;
  guint n_quotes;
  guint n_events;
  guint n_actors;
  guint n_sources;
  guint n_groups;
  guint from_year;
  guint to_year;
  double vague_share;
  guint n_mistakes;
} GenerateDatasetOptions;

/* A dataset of some hundred records. */
extern const GenerateDatasetOptions generate_dataset_defaults;

gboolean generate_dataset_write (const GenerateDatasetOptions *options, GOutputStream *stream, GError **error);
GBytes *generate_dataset_to_bytes (const GenerateDatasetOptions *options, GError **error);

G_END_DECLS
