/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a map is about, as the lens was when it was made: counts, changes, and the sentence that says it all. */
#include "sp-map-subject.h"

#include "sp-look.h"

#include <glib/gi18n-lib.h>

static SpTally *
count_countries (SpMapSubject *self, const SpOutlook *outlook)
{
  g_autoptr (GPtrArray) standings = g_ptr_array_new_with_free_func (g_free);
  GHashTableIter iter;
  gpointer country;

  if (self->countries == NULL)
    return sp_tally_new (self->index, outlook, self->unconfirmed_years);
  g_hash_table_iter_init (&iter, self->countries);
  while (g_hash_table_iter_next (&iter, &country, NULL))
    {
      g_ptr_array_add (standings, g_new0 (SpStanding, 1));
      sp_standing_find (standings->pdata[standings->len - 1], self->index, country, outlook);
    }
  return sp_tally_new_of_standings (self->question, standings, self->day, self->unconfirmed_years);
}

static void
count (SpMapSubject *self)
{
  SpOutlook outlook = sp_map_subject_get_outlook (self);

  self->tally = count_countries (self, &outlook);
  self->is_hatched = sp_look_is_lack_rare (self->tally);
  if (!self->is_comparison)
    return;
  outlook.day = self->first_day;
  self->shifts = sp_shifts_find (self->index, &outlook, self->day);
  for (guint i = self->shifts->len; i-- > 0;)
    if (!sp_map_subject_has_country (self, ((const SpShift *) self->shifts->pdata[i])->country))
      g_ptr_array_remove_index (self->shifts, i);
  self->shift_counts = sp_shifts_count (self->shifts);
}

/**
 * sp_map_subject_new:
 * @lens: a lens
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 *
 * Returns: (transfer full): what a map through the lens is about now; free with sp_map_subject_unref()
 */
SpMapSubject *
sp_map_subject_new (SpLens *lens, guint unconfirmed_years)
{
  return sp_map_subject_new_of_countries (lens, NULL, unconfirmed_years);
}

/**
 * sp_map_subject_new_of_countries:
 * @lens: a lens
 * @countries: (nullable) (element-type SpCountry): the only countries that are shown; %NULL for all
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 *
 * Returns: (transfer full): what a map of these countries through the lens is about now; free with
 *   sp_map_subject_unref()
 */
SpMapSubject *
sp_map_subject_new_of_countries (SpLens *lens, GPtrArray *countries, guint unconfirmed_years)
{
  SpMapSubject *self;

  g_return_val_if_fail (SP_IS_LENS (lens), NULL);

  self = g_atomic_rc_box_new0 (SpMapSubject);
  self->countries = countries ? g_hash_table_new_full (NULL, NULL, g_object_unref, NULL) : NULL;
  for (guint i = 0; countries != NULL && i < countries->len; i++)
    g_hash_table_add (self->countries, g_object_ref (countries->pdata[i]));
  self->index = g_object_ref (sp_lens_get_index (lens));
  g_set_object (&self->question, sp_lens_get_question (lens));
  g_set_object (&self->group, sp_lens_get_group (lens));
  self->weakest = sp_lens_get_weakest (lens);
  self->levels = g_ptr_array_copy (sp_lens_get_levels (lens), (GCopyFunc) g_object_ref, NULL);
  g_ptr_array_set_free_func (self->levels, g_object_unref);
  self->unconfirmed_years = unconfirmed_years;
  self->is_latest = sp_lens_is_latest (lens);
  self->day = sp_lens_get_day (lens);
  self->is_comparison = sp_lens_get_span (lens, &self->first_day, &self->day);
  self->date = self->is_comparison ? sp_lens_format_span (lens) : sp_lens_format_date (lens);
  if (self->question != NULL)
    count (self);
  return self;
}

/**
 * sp_map_subject_ref:
 * @self: a subject
 *
 * Returns: (transfer full): the same
 */
SpMapSubject *
sp_map_subject_ref (SpMapSubject *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  SpMapSubject *self = data;

  g_clear_pointer (&self->shift_counts, g_array_unref);
  g_clear_pointer (&self->shifts, g_ptr_array_unref);
  g_clear_pointer (&self->tally, sp_tally_free);
  g_clear_pointer (&self->date, g_free);
  g_clear_pointer (&self->levels, g_ptr_array_unref);
  g_clear_pointer (&self->countries, g_hash_table_unref);
  g_clear_object (&self->group);
  g_clear_object (&self->question);
  g_clear_object (&self->index);
}

/**
 * sp_map_subject_unref:
 * @self: (transfer full): a subject
 *
 * Gives it back.
 */
void
sp_map_subject_unref (SpMapSubject *self)
{
  g_return_if_fail (self != NULL);

  g_atomic_rc_box_release_full (self, clear);
}

/**
 * sp_map_subject_get_outlook:
 * @self: a subject
 *
 * Returns: the same as the queries take it, on its day, the later of two; it borrows from @self
 */
SpOutlook
sp_map_subject_get_outlook (const SpMapSubject *self)
{
  g_return_val_if_fail (self != NULL, ((SpOutlook) { 0 }));

  return (SpOutlook) {
    .question = self->question,
    .group = self->group,
    .day = self->day,
    .weakest = self->weakest,
  };
}

/**
 * sp_map_subject_has_country:
 * @self: a subject
 * @country: a country
 *
 * Returns: whether it is one of those that are shown, whatever the group is
 */
gboolean
sp_map_subject_has_country (const SpMapSubject *self, SpCountry *country)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->countries == NULL || g_hash_table_contains (self->countries, country);
}

/**
 * sp_map_subject_has_level:
 * @self: a subject
 * @level: (nullable): a level, or %NULL for nothing known
 *
 * Returns: whether its filter keeps the level; any, and nothing known too, where nothing is filtered
 */
gboolean
sp_map_subject_has_level (const SpMapSubject *self, SpLevel *level)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->levels->len == 0 || (level != NULL && g_ptr_array_find (self->levels, level, NULL));
}

/**
 * sp_map_subject_format_title:
 * @self: a subject
 *
 * Returns: (transfer full): the question's title, or the dataset's where there is no question
 */
char *
sp_map_subject_format_title (const SpMapSubject *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->question == NULL)
    return g_strdup (sp_dataset_get_title (sp_index_get_dataset (self->index)));
  return g_strdup (sp_question_get_title (self->question));
}

/**
 * sp_map_subject_format_date:
 * @self: a subject
 *
 * Returns: (transfer full): such as “As of 1 June 2022”, or “What Changed: 1 March 2019 to 1 June 2022”
 */
char *
sp_map_subject_format_date (const SpMapSubject *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->is_comparison)
    /* Translators: %s is a span such as “1 March 2019 to 1 June 2022”. */
    return g_strdup_printf (_ ("What Changed: %s"), self->date);
  return g_strdup_printf (_ ("As of %s"), self->date);
}

static char *
format_levels (GPtrArray *levels)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < levels->len; i++)
    {
      /* Translators: between the items of a list. */
      g_string_append (list, i > 0 ? C_ ("list", ", ") : "");
      g_string_append (list, sp_level_get_label (levels->pdata[i]));
    }
  return g_string_free (g_steal_pointer (&list), FALSE);
}

static const char *
get_basis_words (SpBasis weakest)
{
  switch (weakest)
    {
    case SP_BASIS_REPORT:
      return _ ("Based on governments and press only");
    case SP_BASIS_STATEMENT:
      return _ ("Based on governments only");
    case SP_BASIS_DECISION:
      return _ ("Based on law and decision only");
    case SP_BASIS_LAW:
      return _ ("Based on law only");
    case SP_BASIS_OPERATOR:
    default:
      return NULL;
    }
}

/**
 * sp_map_subject_format_limits:
 * @self: a subject
 *
 * Returns: (transfer full): what is left out, such as “NATO · Based on governments only · Only Excluded”; the empty
 *   string where nothing is
 */
char *
sp_map_subject_format_limits (const SpMapSubject *self)
{
  g_autofree char *levels = NULL;
  g_autofree char *only = NULL;
  const char *limits[4] = { NULL };
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->group != NULL)
    limits[n++] = sp_group_get_name (self->group);
  if (get_basis_words (self->weakest) != NULL)
    limits[n++] = get_basis_words (self->weakest);
  if (self->levels->len > 0)
    {
      levels = format_levels (self->levels);
      /* Translators: a map shows only these levels; %s is such as “Excluded, Restricted”. */
      limits[n++] = only = g_strdup_printf (_ ("Only %s"), levels);
    }
  return g_strjoinv (" · ", (char **) limits);
}

static char *
describe_shifts (const SpMapSubject *self)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_unchanged = self->tally->n_countries;

  for (guint i = 0; i < self->shift_counts->len; i++)
    {
      const SpShiftCount *shift = &g_array_index (self->shift_counts, SpShiftCount, i);
      g_autofree char *words = sp_shift_count_format (shift);

      /* Translators: between the items of a list such as “Restricted to Excluded: 7, Excluded to Restricted: 1”. */
      g_string_append (list, i > 0 ? C_ ("list", ", ") : "");
      g_string_append (list, words);
      n_unchanged -= MIN (n_unchanged, shift->n);
    }
  if (list->len == 0)
    /* Translators: between two dates the level of no country changed; so many were looked at. */
    return g_strdup_printf (ngettext ("nothing changed for %u country", "nothing changed for %u countries",
                                      self->tally->n_countries),
                            self->tally->n_countries);
  /* Translators: a list such as “Restricted to Excluded: 7, Excluded to Restricted: 1”, then for how many countries
   * nothing changed, of how many that were looked at. */
  return g_strdup_printf (_ ("%s; unchanged %u of %u"), list->str, n_unchanged, self->tally->n_countries);
}

/**
 * sp_map_subject_describe:
 * @self: a subject
 *
 * Says the whole map in a sentence: what a screen reader reads of it, and the alternative text of its pictures.
 *
 * Returns: (transfer full): such as “5G networks, as of 1 June 2022: Excluded 18, Restricted 22; no known position 156
 *   of 196.”
 */
char *
sp_map_subject_describe (const SpMapSubject *self)
{
  g_autofree char *title = NULL;
  g_autofree char *limits = NULL;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  title = sp_map_subject_format_title (self);
  if (self->question == NULL)
    /* Translators: %s is the title of a dataset. */
    return g_strdup_printf (_ ("%s has no questions."), title);
  limits = sp_map_subject_format_limits (self);
  counts = self->is_comparison ? describe_shifts (self) : sp_tally_format (self->tally);
  if (self->is_comparison && *limits != '\0')
    /* Translators: the title of a question, what is left out, such as “NATO · Based on governments only”, a span such as
     * “1 March 2019 to 1 June 2022”, and what changed. */
    return g_strdup_printf (_ ("%s (%s), what changed, %s: %s."), title, limits, self->date, counts);
  if (self->is_comparison)
    /* Translators: the title of a question, a span such as “1 March 2019 to 1 June 2022”, and what changed. */
    return g_strdup_printf (_ ("%s, what changed, %s: %s."), title, self->date, counts);
  if (*limits != '\0')
    /* Translators: the title of a question, what is left out, such as “NATO · Based on governments only”, a date, and
     * counts such as “Excluded 18, Restricted 22; no known position 156 of 196”. */
    return g_strdup_printf (_ ("%s (%s), as of %s: %s."), title, limits, self->date, counts);
  /* Translators: the title of a question, a date, and counts such as “Excluded 18, Restricted 22; no known position 156
   * of 196”. */
  return g_strdup_printf (_ ("%s, as of %s: %s."), title, self->date, counts);
}
