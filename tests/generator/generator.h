/* SPDX-License-Identifier: GPL-3.0-or-later
 * A dataset in the making: what its sections share. */
#pragma once

#include "generate-dataset.h"
#include "generator-countries.h"
#include "generator-mistake.h"

G_BEGIN_DECLS

/* There are at most so many scales; their kinds alternate. */
#define GENERATOR_MAX_SCALES 3

/**
 * Generator:
 * @options: what is wanted
 * @rand: where chance comes from
 * @mistake_rand: where mistakes come from, so that the rest is the same with and without them
 * @countries: (element-type GeneratorCountry): the countries, by code
 * @faulty: which of the positions, quotes and events, in the order they are made in, have a mistake
 * @n_made: how many of those are made
 * @n_cited: how many citations there are
 * @first_day: the first day of anything, as g_date_get_julian() counts
 * @last_day: the last
 * @stream: where the dataset goes
 * @text: what has not gone there yet
 * @has_records: whether the current section has any
 * @error: (nullable): why writing failed; nothing is written after that
 *
 * The state of it.
 */
typedef struct
{
  const GenerateDatasetOptions *options;
  GRand *rand;
  GRand *mistake_rand;
  GPtrArray *countries;
  gboolean *faulty;
  guint n_made;
  guint n_cited;
  guint first_day;
  guint last_day;

  GOutputStream *stream;
  GString *text;
  gboolean has_records;
  GError *error;
} Generator;

void generator_init (Generator *self, const GenerateDatasetOptions *options, GOutputStream *stream);
void generator_clear (Generator *self);

guint generator_choose (Generator *self, guint number);
gboolean generator_chance (Generator *self, double share);
guint generator_choose_day (Generator *self);
char *generator_format_day (guint day, guint precision);
guint generator_choose_precision (Generator *self);
void generator_add_date (Generator *self, GeneratorRecord *record, const char *key, guint day);

const char *generator_get_country (Generator *self, guint number);
guint generator_get_scale (Generator *self, guint question);
char *generator_make_level_id (Generator *self, guint level);
char *generator_cite (Generator *self);
void generator_add_sources (Generator *self, GeneratorRecord *record);

void generator_open_section (Generator *self, const char *name);
void generator_take_record (Generator *self, GeneratorRecord *record);
void generator_take_evidence (Generator *self, GeneratorRecord *record, GeneratorKind kind);
void generator_close_section (Generator *self);

/* The sections, in the order in which they are written. */
void generator_write_dataset (Generator *self);
void generator_write_scales (Generator *self);
void generator_write_questions (Generator *self);
void generator_write_countries (Generator *self);
void generator_write_groups (Generator *self);
void generator_write_actors (Generator *self);
void generator_write_positions (Generator *self);
void generator_write_quotes (Generator *self);
void generator_write_events (Generator *self);
void generator_write_sources (Generator *self);

G_END_DECLS
