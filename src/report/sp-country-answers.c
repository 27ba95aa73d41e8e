/* SPDX-License-Identifier: GPL-3.0-or-later
 * The cards of a country's page: an answer to each question, what it rests on, and who gives the same. */
#include "sp-page-builder.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

typedef struct
{
  guint n;
  guint n_firm; /* of them by law or decision */
} Others;

static void
append_line (GString *text, const char *line)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append (text, line);
}

static void
append_confirmed (GString *text, const SpStanding *standing)
{
  g_autofree char *date = sp_date_format (standing->last_confirmed);
  g_autofree char *line = NULL;

  if (standing->n_run < 2 || sp_date_equal (standing->last_confirmed, standing->since))
    return;
  /* Translators: the date of the latest position that repeats the level. */
  line = g_strdup_printf (_ ("Last confirmed: %s"), date);
  append_line (text, line);
}

static void
append_deadlines (GString *text, SpPosition *position)
{
  GPtrArray *deadlines = sp_position_get_deadlines (position);

  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];
      g_autofree char *date = sp_date_format (deadline->date);
      /* Translators: the date of a deadline, and what is due: “By 31 December 2027: removal from 5G networks”. */
      g_autofree char *line = g_strdup_printf (_ ("By %s: %s"), date, deadline->what);

      append_line (text, line);
    }
}

static void
append_sources (SpPageBuilder *self, GString *text, GPtrArray *sources)
{
  SpSource *newest = sp_page_builder_find_newest_source (self, sources);
  g_autofree char *age = newest ? sp_page_builder_format_age (self, sp_source_get_issued (newest)) : NULL;
  g_autofree char *line = NULL;

  if (age == NULL)
    line = g_strdup_printf (ngettext ("%u source", "%u sources", sources->len), sources->len);
  else
    /* Translators: how many sources a position has, and the date of the newest. */
    line = g_strdup_printf (ngettext ("%u source: %s", "%u sources, the newest: %s", sources->len), sources->len, age);
  append_line (text, line);
}

static char *
write_details (SpPageBuilder *self, const SpStanding *standing)
{
  g_autoptr (GString) text = g_string_new (NULL);

  append_confirmed (text, standing);
  append_deadlines (text, standing->position);
  append_sources (self, text, sp_position_get_sources (standing->position));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
write_warning (SpPageBuilder *self, const SpStanding *standing)
{
  guint years = self->unconfirmed_years;

  if (!sp_standing_is_unconfirmed (standing, self->outlook.day, years))
    return NULL;
  return g_strdup_printf (ngettext ("Not confirmed for more than %u year", "Not confirmed for more than %u years",
                                    years),
                          years);
}

static Others
count_others (SpPageBuilder *self, SpCountry *country, const SpOutlook *outlook, SpLevel *level)
{
  GPtrArray *countries = sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY);
  Others others = { 0 };

  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding standing;

      if (countries->pdata[i] == country)
        continue;
      sp_standing_find (&standing, self->index, countries->pdata[i], outlook);
      if (standing.position == NULL || sp_position_get_level (standing.position) != level)
        continue;
      others.n++;
      others.n_firm += standing.firm ? 1 : 0;
    }
  return others;
}

static char *
write_others (const Others *others, const char *question, SpGroup *group)
{
  /* Translators: of the other countries with the same answer, how many give it by law or decision. */
  g_autofree char *firm =
    others->n_firm == 0 ? g_strdup (C_ ("how many", "none")) : g_strdup_printf ("%u", others->n_firm);

  if (group != NULL)
    /* Translators: a question, a group of countries, how many of its other members give the same answer, and how many
     * of them by law or decision, or “none”. */
    return g_strdup_printf (ngettext ("Same answer on %s in %s: %u other, %s by law or decision",
                                      "Same answer on %s in %s: %u others, %s by law or decision", others->n),
                            question, sp_group_get_name (group), others->n, firm);
  /* Translators: a question, how many other countries give the same answer, and how many of them by law or decision,
   * or “none”. */
  return g_strdup_printf (ngettext ("Same answer on %s: %u other, %s by law or decision",
                                    "Same answer on %s: %u others, %s by law or decision", others->n),
                          question, others->n, firm);
}

/* As many as the list shows when it is activated, so through the lens, with its group. */
static void
add_others (SpPageBuilder *self, SpCountry *country, SpQuestion *question, SpLevel *level)
{
  SpOutlook outlook = self->outlook;
  const char *title = sp_question_get_short_title (question);
  Others others;
  g_autoptr (GVariant) target = NULL;
  g_autofree char *action = NULL;
  g_autofree char *words = NULL;

  outlook.question = question;
  others = count_others (self, country, &outlook, level);
  if (others.n == 0)
    return;
  words = write_others (&others, title, outlook.group);
  target =
    g_variant_ref_sink (g_variant_new ("(ss)", sp_record_get_id (SP_RECORD (question)), sp_level_get_id (level)));
  action = g_action_print_detailed_name ("page.show-level", target);
  sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_LINK, .title = words, .action = action });
}

static void
add_answer (SpPageBuilder *self, SpCountry *country, SpQuestion *question)
{
  SpOutlook outlook = self->outlook;
  SpStanding standing;
  g_autofree char *details = NULL;
  g_autofree char *warning = NULL;

  outlook.question = question;
  outlook.group = NULL;
  sp_standing_find (&standing, self->index, country, &outlook);
  if (standing.position != NULL)
    {
      details = write_details (self, &standing);
      warning = write_warning (self, &standing);
    }
  sp_page_builder_add_standing (self, sp_question_get_title (question), &standing, details, warning);
  if (standing.position != NULL)
    add_others (self, country, question, sp_position_get_level (standing.position));
}

/**
 * sp_page_builder_add_answers:
 * @self: a page in the making
 * @country: a country
 *
 * Adds a card for each question, in the order of the dataset, unanswered ones too, and below it how many others give
 * the same answer.
 */
void
sp_page_builder_add_answers (SpPageBuilder *self, SpCountry *country)
{
  GPtrArray *questions = sp_dataset_get_records (self->dataset, SP_RECORD_QUESTION);

  for (guint i = 0; i < questions->len; i++)
    add_answer (self, country, questions->pdata[i]);
}

/**
 * sp_page_builder_count_years:
 * @self: a page in the making
 * @date: a date that is set
 *
 * Returns: how many whole years before the day that is looked at the last day of @date is; never counted to the clock's
 *   today
 */
guint
sp_page_builder_count_years (SpPageBuilder *self, SpDate date)
{
  guint years = 0;

  while (date.year + years < 9999 &&
         sp_date_get_last_day (sp_date_add_years (date, (int) years + 1)) <= self->outlook.day)
    years++;
  return years;
}

/**
 * sp_page_builder_format_age:
 * @self: a page in the making
 * @date: a date that is set
 *
 * Returns: (transfer full): the date, and how old it is in years: “July 2020 (6 years before this edition)”
 */
char *
sp_page_builder_format_age (SpPageBuilder *self, SpDate date)
{
  guint years = sp_page_builder_count_years (self, date);
  g_autofree char *words = sp_date_format (date);

  if (years == 0)
    return g_steal_pointer (&words);
  if (sp_lens_is_latest (self->lens))
    return g_strdup_printf (ngettext ("%s (%u year before this edition)", "%s (%u years before this edition)", years),
                            words, years);
  return g_strdup_printf (ngettext ("%s (%u year before the date you look at)",
                                    "%s (%u years before the date you look at)", years),
                          words, years);
}

/**
 * sp_page_builder_find_newest_source:
 * @self: a page in the making
 * @sources: (element-type SpSource): sources
 *
 * Returns: (transfer none) (nullable): the newest of those that show a date, later ones than the date that is looked at
 *   left out
 */
SpSource *
sp_page_builder_find_newest_source (SpPageBuilder *self, GPtrArray *sources)
{
  SpSource *newest = NULL;

  for (guint i = 0; i < sources->len; i++)
    {
      SpDate issued = sp_source_get_issued (sources->pdata[i]);

      if (sp_date_is_set (issued) && !sp_page_builder_is_later (self, issued) &&
          (newest == NULL || sp_date_compare (issued, sp_source_get_issued (newest)) > 0))
        newest = sources->pdata[i];
    }
  return newest;
}
