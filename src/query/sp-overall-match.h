/* SPDX-License-Identifier: GPL-3.0-or-later
 * How well a record fits what was typed into the search of everything. */
#pragma once

#include "sp-country-names.h"
#include "sp-overall-finding.h"
#include "sp-overall-texts.h"

G_BEGIN_DECLS

/**
 * SpOverallMatch:
 * @search: what was typed, as it is searched in texts
 * @unwanted: of that only what must not be there
 * @wanted: the words that are looked for, as they were typed
 * @key: the same, folded
 *
 * What was typed, made ready for comparing with records.
 */
typedef struct
{
  SpSearch *search;
  SpSearch *unwanted;
  char *wanted;
  char *key;
} SpOverallMatch;

/**
 * SpOverallHit:
 * @record: (type SpRecord): a record
 * @rank: how well it fits, compared with records of other kinds
 * @score: how well it fits, compared with records of its kind
 * @weight: what comes first of what fits as well
 *
 * A record that fits.
 */
typedef struct
{
  gpointer record;
  SpOverallRank rank;
  guint score;
  guint32 weight;
} SpOverallHit;

void sp_overall_match_init (SpOverallMatch *self, const char *typed);
void sp_overall_match_clear (SpOverallMatch *self);
gboolean
sp_overall_match_try (const SpOverallMatch *self, const SpOverallLine *line, SpCountryNames *names, SpOverallHit *hit);

SpOverallRank sp_overall_match_rank_words (const SpOverallMatch *self, const char *text);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpOverallMatch, sp_overall_match_clear)

G_END_DECLS
