/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a moment is asked for. */
#include "sp-chronology-sieve.h"

#include "sp-standing.h"

struct _SpChronologySieve
{
  SpMoments *moments;
  SpChronologyRequest *request;
  GHashTable *countries; /* which were looked at, and how each fared */
};

enum
{
  NOT_LOOKED_AT,
  FITS,
  FAILS,
};

static gboolean
is_at_level (const SpChronologyRequest *request, SpCountry *country)
{
  const SpOutlook outlook = { .question = request->question,
                              .day = request->position_day,
                              .weakest = request->weakest };
  SpStanding standing;

  if (request->question == NULL)
    return FALSE;
  sp_standing_find (&standing, request->index, country, &outlook);
  return standing.position != NULL &&
         g_ptr_array_find (request->levels, sp_position_get_level (standing.position), NULL);
}

static gboolean
look_at_country (const SpChronologyRequest *request, SpCountry *country)
{
  if (request->group != NULL && sp_group_has_member (request->group, country, request->position_day) == SP_CERTAINTY_NO)
    return FALSE;
  return request->levels->len == 0 || is_at_level (request, country);
}

static gboolean
country_fits (SpChronologySieve *self, SpCountry *country)
{
  guint known = GPOINTER_TO_UINT (g_hash_table_lookup (self->countries, country));

  if (known == NOT_LOOKED_AT)
    {
      known = look_at_country (self->request, country) ? FITS : FAILS;
      g_hash_table_insert (self->countries, country, GUINT_TO_POINTER (known));
    }
  return known == FITS;
}

static gboolean
asks_for_countries (const SpChronologyRequest *request)
{
  return request->group != NULL || request->levels->len > 0;
}

static gboolean
event_fits (SpChronologySieve *self, SpEvent *event)
{
  GPtrArray *countries = sp_event_get_countries (event);

  if (self->request->pinned && !g_ptr_array_find (sp_event_get_questions (event), self->request->question, NULL))
    return FALSE;
  if (!asks_for_countries (self->request))
    return TRUE;
  for (guint i = 0; i < countries->len; i++)
    if (country_fits (self, countries->pdata[i]))
      return TRUE;
  return FALSE;
}

static gboolean
position_fits (SpChronologySieve *self, SpPosition *position)
{
  if (self->request->pinned && sp_position_get_question (position) != self->request->question)
    return FALSE;
  return !asks_for_countries (self->request) || country_fits (self, sp_position_get_country (position));
}

static gboolean
is_later (const SpChronologyRequest *request, SpDate date)
{
  return sp_date_is_set (date) && sp_date_get_first_day (date) > request->day;
}

/* What has no date is in no span, but is not known to be later than a day either. */
static gboolean
is_before_span (const SpChronologyRequest *request, SpDate date)
{
  return request->has_span && (!sp_date_is_set (date) || sp_date_get_last_day (date) <= request->first_day);
}

/**
 * sp_chronology_sieve_new:
 * @moments: the moments of a dataset
 * @request: what is asked
 *
 * A moment is left out by
 *
 * - what was typed, where its record does not have it;
 * - the kinds, where it is of none of them;
 * - the question, where it is pinned and the event does not concern it, or the position is on another;
 * - the date, where it certainly happened later; of two dates, also where it certainly happened on the first or before,
 *   or has no date;
 * - the group and the levels, where none of its countries both is a member on the day, or perhaps is, and has a position
 *   on the lens's question at one of the levels, as seen through the lens on the day.
 *
 * The basis leaves out none of these moments: it says which moments there are, see sp_moments_get().
 *
 * Returns: (transfer full): the sieve
 */
SpChronologySieve *
sp_chronology_sieve_new (SpMoments *moments, SpChronologyRequest *request)
{
  SpChronologySieve *self;

  g_return_val_if_fail (SP_IS_MOMENTS (moments) && request != NULL, NULL);

  self = g_new0 (SpChronologySieve, 1);
  self->moments = g_object_ref (moments);
  self->request = sp_chronology_request_ref (request);
  self->countries = g_hash_table_new (NULL, NULL);
  return self;
}

/**
 * sp_chronology_sieve_free:
 * @self: (transfer full): a sieve
 *
 * Frees it.
 */
void
sp_chronology_sieve_free (SpChronologySieve *self)
{
  g_hash_table_unref (self->countries);
  sp_chronology_request_unref (self->request);
  g_object_unref (self->moments);
  g_free (self);
}

/**
 * sp_chronology_sieve_find_failed:
 * @self: a sieve
 * @moment: one of its moments
 *
 * Returns: what leaves it out; 0 where nothing does
 */
SpChronologyFailed
sp_chronology_sieve_find_failed (SpChronologySieve *self, const SpMoment *moment)
{
  const SpChronologyRequest *request;
  SpChronologyFailed failed = 0;
  gboolean fits;

  g_return_val_if_fail (self != NULL && moment != NULL, SP_CHRONOLOGY_FAILED_OTHER);

  request = self->request;
  if (is_before_span (request, moment->date))
    return SP_CHRONOLOGY_FAILED_OTHER;
  fits = moment->event ? event_fits (self, moment->event) : position_fits (self, moment->position);
  if (!fits || !sp_moments_match (self->moments, moment, request->search))
    return SP_CHRONOLOGY_FAILED_OTHER;
  if (request->kinds != 0 && (request->kinds & 1u << sp_moment_get_kind (moment)) == 0)
    failed |= SP_CHRONOLOGY_FAILED_KIND;
  if (is_later (request, moment->date))
    failed |= SP_CHRONOLOGY_FAILED_LATER;
  return failed;
}
