/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a request leaves out, worked out once, so that each quote is only looked up. */
#include "sp-quote-sieve.h"

static void
note_chosen (SpQuoteSieve *self, SpQuoteRequest *request, SpFacet facet)
{
  GPtrArray *chosen = sp_quote_request_get_keys (request, facet);
  GPtrArray *keys = self->values->keys[facet];
  g_autoptr (GHashTable) table = NULL;
  gboolean *is_chosen;

  if (chosen->len == 0)
    return;
  table = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < chosen->len; i++)
    g_hash_table_add (table, chosen->pdata[i]);
  is_chosen = g_new0 (gboolean, keys->len + 1);
  for (guint i = 0; i < keys->len; i++)
    is_chosen[i] = g_hash_table_contains (table, keys->pdata[i]);
  self->chosen[facet] = is_chosen;
  if (facet != SP_FACET_STANCE)
    self->narrowed[self->n_narrowed++] = facet;
}

static guint
find_place (GPtrArray *questions, SpQuestion *question)
{
  guint place;

  return question != NULL && g_ptr_array_find (questions, question, &place) ? place : G_MAXUINT;
}

static gboolean
is_at_level (SpIndex *index, SpCountry *country, const SpOutlook *outlook, GPtrArray *levels)
{
  SpStanding standing;

  sp_standing_find (&standing, index, country, outlook);
  return standing.position != NULL && g_ptr_array_find (levels, sp_position_get_level (standing.position), NULL);
}

/* The parts that a country fails; a speaker without one fails them all. */
static guint
find_failed_by_country (SpIndex *index, SpCountry *country, SpQuoteRequest *request)
{
  SpOutlook outlook = sp_quote_request_get_outlook (request);
  GPtrArray *levels = sp_quote_request_get_levels (request);
  SpGroup *group = g_steal_pointer (&outlook.group);
  guint failed = 0;

  if (group != NULL && (country == NULL || sp_group_has_member (group, country, outlook.day) == SP_CERTAINTY_NO))
    failed |= SP_SIEVE_PART (SP_QUOTE_PART_GROUP);
  if (levels->len > 0 && (country == NULL || !is_at_level (index, country, &outlook, levels)))
    failed |= SP_SIEVE_PART (SP_QUOTE_PART_LEVELS);
  return failed;
}

static void
look_at_countries (SpQuoteSieve *self, SpIndex *index, SpQuoteRequest *request)
{
  guint n_countries = self->values->countries->len;

  self->by_country = g_new0 (guint, n_countries + 1);
  for (guint i = 0; i < n_countries; i++)
    self->by_country[i] = find_failed_by_country (index, self->values->countries->pdata[i], request);
  self->by_country[n_countries] = find_failed_by_country (index, NULL, request);
}

static void
look_at_bases (SpQuoteSieve *self, SpIndex *index, SpQuoteRequest *request, GPtrArray *questions)
{
  guint n_countries = self->values->countries->len;
  SpOutlook outlook = sp_quote_request_get_outlook (request);

  if (outlook.weakest == SP_BASIS_OPERATOR)
    return;
  outlook.group = NULL;
  self->by_basis = g_new0 (gboolean, (n_countries + 1) * self->n_questions + 1);
  for (guint i = 0; i < n_countries; i++)
    for (guint j = 0; j < questions->len; j++)
      {
        SpStanding standing;

        outlook.question = questions->pdata[j];
        sp_standing_find (&standing, index, self->values->countries->pdata[i], &outlook);
        self->by_basis[i * self->n_questions + j] = standing.position != NULL;
      }
}

/**
 * sp_quote_sieve_new:
 * @index: the index of the dataset
 * @values: the rows of its quotes
 * @request: what is asked
 *
 * Looks once at the positions of all countries of speakers, and at each value of each facet. A quote is left out by
 *
 * - the group, where the speaker’s country is certainly no member on the day, or the speaker has none;
 * - the levels, where the position of the speaker’s country on the lens’s question, as seen through the lens, is at
 *   none of them;
 * - the basis, where the speaker’s country has no position that rests on enough on any question concerned: the pinned
 *   one, else those on which the quote expresses a stance, so that a quote without one is left out;
 * - the question, where it is pinned and the quote expresses no stance on it;
 * - the date, where the quote was certainly said later; one without a date is not known to be.
 *
 * Returns: (transfer full): the sieve; it borrows @values
 */
SpQuoteSieve *
sp_quote_sieve_new (SpIndex *index, const SpQuoteValues *values, SpQuoteRequest *request)
{
  SpQuoteSieve *self = g_new0 (SpQuoteSieve, 1);
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);

  self->values = values;
  self->n_questions = questions->len;
  for (guint i = 0; i < SP_N_FACETS; i++)
    note_chosen (self, request, i);
  self->pinned = find_place (questions, sp_quote_request_get_pinned (request));
  self->last_day = sp_quote_request_get_last_day (request);
  look_at_countries (self, index, request);
  look_at_bases (self, index, request, questions);
  self->asks_for_stances = self->chosen[SP_FACET_STANCE] != NULL || self->pinned != G_MAXUINT || self->by_basis != NULL;
  return self;
}

/**
 * sp_quote_sieve_free:
 * @self: (transfer full): a sieve
 *
 * Frees it.
 */
void
sp_quote_sieve_free (SpQuoteSieve *self)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_free (self->chosen[i]);
  g_free (self->by_country);
  g_free (self->by_basis);
  g_free (self);
}

static gboolean
has_chosen_stance (const SpQuoteSieve *self, const guint32 *stance, const guint32 *end)
{
  for (; stance < end; stance++)
    if (self->chosen[SP_FACET_STANCE][*stance])
      return TRUE;
  return FALSE;
}

static gboolean
has_pinned_question (const SpQuoteSieve *self, const guint32 *stance, const guint32 *end)
{
  for (; stance < end; stance++)
    if (g_array_index (self->values->questions, guint, *stance) == self->pinned)
      return TRUE;
  return FALSE;
}

static gboolean
rests_on_enough (const SpQuoteSieve *self, guint country, const guint32 *stance, const guint32 *end)
{
  const gboolean *by_question = self->by_basis + country * self->n_questions;

  if (self->pinned != G_MAXUINT)
    return by_question[self->pinned];
  for (; stance < end; stance++)
    if (by_question[g_array_index (self->values->questions, guint, *stance)])
      return TRUE;
  return FALSE;
}

static guint
find_failed_by_stances (const SpQuoteSieve *self, const SpQuoteRow *row)
{
  const guint32 *stances = (const guint32 *) (gpointer) self->values->stances->data;
  const guint32 *first = stances + row[0].values[SP_FACET_STANCE];
  const guint32 *end = stances + row[1].values[SP_FACET_STANCE];
  guint failed = 0;

  if (self->chosen[SP_FACET_STANCE] != NULL && !has_chosen_stance (self, first, end))
    failed |= SP_SIEVE_FACET (SP_FACET_STANCE);
  if (self->pinned != G_MAXUINT && !has_pinned_question (self, first, end))
    failed |= SP_SIEVE_PART (SP_QUOTE_PART_QUESTION);
  if (self->by_basis != NULL && !rests_on_enough (self, row->values[SP_FACET_COUNTRY], first, end))
    failed |= SP_SIEVE_PART (SP_QUOTE_PART_BASIS);
  return failed;
}

/**
 * sp_quote_sieve_find_failed:
 * @self: a sieve
 * @row: the number of a quote
 *
 * Returns: the parts of the request that leave the quote out, each a bit: `SP_SIEVE_FACET()` and `SP_SIEVE_PART()`; 0
 *   where none does. What was typed is no part of it.
 */
guint
sp_quote_sieve_find_failed (const SpQuoteSieve *self, guint row)
{
  const SpQuoteRow *quote = &self->values->rows[row];
  guint failed = self->by_country[quote->values[SP_FACET_COUNTRY]];

  if (self->asks_for_stances)
    failed |= find_failed_by_stances (self, quote);
  if (quote->first_day > self->last_day)
    failed |= SP_SIEVE_PART (SP_QUOTE_PART_DATE);
  for (guint i = 0; i < self->n_narrowed; i++)
    if (!self->chosen[self->narrowed[i]][quote->values[self->narrowed[i]]])
      failed |= SP_SIEVE_FACET (self->narrowed[i]);
  return failed;
}
