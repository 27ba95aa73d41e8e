/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where those who spoke for a government said something else than their government held at the time. */
#include "sp-said-and-held.h"

#include "sp-standing.h"

#include <glib/gi18n-lib.h>

/* What operators do is no position of a government. */
#define WEAKEST SP_BASIS_REPORT

static void
add (GPtrArray *held, SpPosition *position)
{
  if (position != NULL && !g_ptr_array_find (held, position, NULL))
    g_ptr_array_add (held, position);
}

/* Adds what may have been held on the day. Returns whether something certainly was. */
static gboolean
add_standing (GPtrArray *held, SpIndex *index, SpCountry *country, SpQuestion *question, guint32 day)
{
  SpOutlook outlook = { .question = question, .day = day, .weakest = WEAKEST };
  SpStanding standing = { 0 };

  sp_standing_find (&standing, index, country, &outlook);
  add (held, standing.before);
  add (held, standing.position);
  return standing.position != NULL && (standing.certainty == SP_CERTAINTY_YES || standing.before != NULL) &&
         standing.ended == SP_CERTAINTY_NO;
}

/* What began between the first and the last day of a vague date. */
static void
add_begun_between (GPtrArray *held, GPtrArray *history, SpDate said)
{
  for (guint i = 0; i < history->len; i++)
    {
      SpDate from = sp_position_get_from (history->pdata[i]);

      if (sp_date_has_begun (from, sp_date_get_first_day (said)) != SP_CERTAINTY_YES &&
          sp_date_has_begun (from, sp_date_get_last_day (said)) != SP_CERTAINTY_NO)
        add (held, history->pdata[i]);
    }
}

static gboolean
has_level (GPtrArray *positions, SpLevel *level)
{
  for (guint i = 0; i < positions->len; i++)
    if (sp_position_get_level (positions->pdata[i]) == level)
      return TRUE;
  return FALSE;
}

static gboolean
has_one_level (GPtrArray *positions)
{
  for (guint i = 1; i < positions->len; i++)
    if (sp_position_get_level (positions->pdata[i]) != sp_position_get_level (positions->pdata[0]))
      return FALSE;
  return TRUE;
}

static int
compare_beginnings (gconstpointer a, gconstpointer b)
{
  SpPosition *const *first = a;
  SpPosition *const *second = b;

  return sp_date_compare (sp_position_get_from (*first), sp_position_get_from (*second));
}

static gboolean
speaks_for_government (SpQuote *quote)
{
  return sp_quote_get_speaks_for (quote) == SP_SPEAKS_FOR_GOVERNMENT &&
         sp_actor_get_country (sp_quote_get_speaker (quote)) != NULL;
}

/**
 * sp_said_and_held_find:
 * @index: an index
 * @quote: a quote
 * @stance: one of its stances
 *
 * Compares a stance with what the speaker's government held when it was said, press reports included, what operators do
 * left out. There is nothing to compare where the speaker spoke for somebody else or has no country, where it is not
 * known when it was said, and where no position was held. Nothing differs for sure where a vague date lets the same level
 * have been held.
 *
 * Returns: (transfer full) (nullable): what was said and held where that differs
 */
SpSaidAndHeld *
sp_said_and_held_find (SpIndex *index, SpQuote *quote, const SpStance *stance)
{
  g_autoptr (SpSaidAndHeld) self = NULL;
  g_autoptr (GPtrArray) history = NULL;
  SpCountry *country;
  SpDate said;
  gboolean sure;

  g_return_val_if_fail (SP_IS_INDEX (index) && SP_IS_QUOTE (quote) && stance != NULL, NULL);

  said = sp_quote_get_said (quote);
  if (!speaks_for_government (quote) || !sp_date_is_set (said))
    return NULL;
  country = sp_actor_get_country (sp_quote_get_speaker (quote));
  history = sp_history_find (index, country, stance->question, WEAKEST);
  if (history == NULL)
    return NULL;
  self = g_new0 (SpSaidAndHeld, 1);
  self->quote = quote;
  self->stance = stance;
  self->held = g_ptr_array_new ();
  sure = add_standing (self->held, index, country, stance->question, sp_date_get_first_day (said));
  add_begun_between (self->held, history, said);
  sure = add_standing (self->held, index, country, stance->question, sp_date_get_last_day (said)) && sure;
  if (self->held->len == 0 || has_level (self->held, stance->level))
    return NULL;
  g_ptr_array_sort (self->held, compare_beginnings);
  self->certainty = sure && has_one_level (self->held) ? SP_CERTAINTY_YES : SP_CERTAINTY_PERHAPS;
  return g_steal_pointer (&self);
}

static char *
join_levels (GPtrArray *held)
{
  g_autoptr (GString) text = g_string_new (NULL);
  SpLevel *last = NULL;

  for (guint i = 0; i < held->len; i++)
    {
      SpLevel *level = sp_position_get_level (held->pdata[i]);

      if (level == last)
        continue;
      if (text->len > 0)
        /* Translators: what stands between the items of a list. */
        g_string_append (text, C_ ("list", ", "));
      g_string_append (text, sp_level_get_label (level));
      last = level;
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * sp_said_and_held_format:
 * @self: what was said and held
 *
 * Returns: (transfer full): a sentence such as “Minister of Trade said: Under review; government’s position then:
 *   Restricted”
 */
char *
sp_said_and_held_format (const SpSaidAndHeld *self)
{
  const char *role;
  const char *who;
  const char *said;
  g_autofree char *held = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  role = sp_quote_get_role (self->quote);
  who = role != NULL ? role : sp_actor_get_name (sp_quote_get_speaker (self->quote));
  said = sp_level_get_label (self->stance->level);
  held = join_levels (self->held);
  if (self->certainty == SP_CERTAINTY_YES)
    /* Translators: a role or name; the level that was said; the level that the speaker’s government held at the time. */
    return g_strdup_printf (_ ("%s said: %s; government’s position then: %s"), who, said, held);
  /* Translators: as above; dates that are known to the month or year only leave open which level was held. */
  return g_strdup_printf (_ ("%s said: %s; government’s position then, as far as the dates tell: %s"), who, said, held);
}

/**
 * sp_said_and_held_free:
 * @self: what was said and held
 *
 * Frees it.
 */
void
sp_said_and_held_free (SpSaidAndHeld *self)
{
  g_ptr_array_unref (self->held);
  g_free (self);
}
