/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, in a line of words. */
#include "sp-moment-words.h"

#include <glib/gi18n-lib.h>

/**
 * sp_moment_format_levels:
 * @self: a change or a first known position
 *
 * Returns: (transfer full): the level before and after, “Restricted → Excluded”; of a first known position its level
 */
char *
sp_moment_format_levels (const SpMoment *self)
{
  const char *after;

  g_return_val_if_fail (self != NULL && self->position != NULL, NULL);

  after = sp_level_get_label (sp_position_get_level (self->position));
  if (self->before == NULL)
    return g_strdup (after);
  /* Translators: from one level to another. */
  return g_strdup_printf (C_ ("change", "%s → %s"), sp_level_get_label (sp_position_get_level (self->before)), after);
}

/**
 * sp_moment_format_countries:
 * @self: a moment
 * @names: the names of the countries
 *
 * Returns: (transfer full): the countries that it concerns, “Canada, United States”; “” where there is none
 */
char *
sp_moment_format_countries (const SpMoment *self, SpCountryNames *names)
{
  GPtrArray *countries;
  GString *text;

  g_return_val_if_fail (self != NULL && SP_IS_COUNTRY_NAMES (names), NULL);

  if (self->position != NULL)
    return g_strdup (sp_country_names_get_name (names, sp_position_get_country (self->position)));
  countries = sp_event_get_countries (self->event);
  text = g_string_new ("");
  for (guint i = 0; i < countries->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? C_ ("list", ", ") : "",
                            sp_country_names_get_name (names, countries->pdata[i]));
  return g_string_free (text, FALSE);
}

/**
 * sp_moment_format_title:
 * @self: a moment
 * @names: the names of the countries
 *
 * Returns: (transfer full): the title of an event; of a position “Germany: Restricted → Excluded”
 */
char *
sp_moment_format_title (const SpMoment *self, SpCountryNames *names)
{
  g_autofree char *levels = NULL;
  g_autofree char *country = NULL;

  g_return_val_if_fail (self != NULL && SP_IS_COUNTRY_NAMES (names), NULL);

  if (self->event != NULL)
    return g_strdup (sp_event_get_title (self->event));
  levels = sp_moment_format_levels (self);
  country = sp_moment_format_countries (self, names);
  /* Translators: a country, and its level, or its level before and after: “Germany: Restricted → Excluded”. */
  return g_strdup_printf (C_ ("change", "%s: %s"), country, levels);
}

/**
 * sp_moment_format_caption:
 * @self: a moment
 *
 * Returns: (transfer full): what it is: the kind of an event; of a position “Position change · 5G networks · Law”
 */
char *
sp_moment_format_caption (const SpMoment *self)
{
  const char *kind;

  g_return_val_if_fail (self != NULL, NULL);

  kind = sp_moment_kind_get_label (sp_moment_get_kind (self));
  if (self->event != NULL)
    return g_strdup (kind);
  /* Translators: “Position change”, a question, and what the position rests on, “Law”. */
  return g_strdup_printf (_ ("%s · %s · %s"), kind,
                          sp_question_get_short_title (sp_position_get_question (self->position)),
                          sp_vocabulary_get_label (&sp_basis_vocabulary, (int) sp_position_get_basis (self->position)));
}

/**
 * sp_moment_format_line:
 * @self: a moment
 * @names: the names of the countries
 *
 * Returns: (transfer full): all of it, as a screen reader says it and as it is copied: “14 July 2020: United Kingdom:
 *   Restricted → Excluded (Position change · 5G networks · Decision)”
 */
char *
sp_moment_format_line (const SpMoment *self, SpCountryNames *names)
{
  g_autofree char *date = NULL;
  g_autofree char *title = NULL;
  g_autofree char *caption = NULL;
  g_autofree char *countries = NULL;

  g_return_val_if_fail (self != NULL && SP_IS_COUNTRY_NAMES (names), NULL);

  date = sp_moment_format_period (self->date);
  title = sp_moment_format_title (self, names);
  caption = sp_moment_format_caption (self);
  countries = self->event ? sp_moment_format_countries (self, names) : g_strdup ("");
  if (*countries == '\0')
    /* Translators: a date, what happened, and what kind of event that is. */
    return g_strdup_printf (_ ("%s: %s (%s)"), date, title, caption);
  /* Translators: a date, what happened, what kind of event that is, and the countries that it concerns. */
  return g_strdup_printf (_ ("%s: %s (%s · %s)"), date, title, caption, countries);
}
