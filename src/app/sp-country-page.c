/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a country: a line from the data, an answer to each question, and the evidence. */
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

static const char *
find_sentence (SpQuestion *question, SpLevel *level)
{
  GPtrArray *sentences = sp_question_get_sentences (question);
  const char *const *languages = g_get_language_names ();

  for (guint i = 0; languages[i] != NULL; i++)
    for (guint j = 0; j < sentences->len; j++)
      {
        SpSentence *sentence = sentences->pdata[j];

        if (sentence->level == level &&
            (g_str_equal (sentence->language, languages[i]) ||
             (g_str_equal (languages[i], "C") && g_str_equal (sentence->language, "en"))))
          return sentence->text;
      }
  return NULL;
}

static char *
fill_sentence (const char *sentence, const char *country)
{
  g_auto (GStrv) parts = g_strsplit (sentence, "{country}", -1);

  return g_strjoinv (country, parts);
}

/* A sentence that asserts needs a position of the government's own that was certainly held. */
static char *
write_line (SpPageBuilder *self, SpCountry *country, const SpStanding *standing)
{
  const char *name = sp_country_names_get_name (self->names, country);
  const char *question = sp_question_get_title (self->outlook.question);
  const char *sentence;
  g_autofree char *date = sp_lens_format_date (self->lens);
  g_autofree char *words = NULL;
  SpLevel *level;

  if (standing->position == NULL)
    {
      words = sp_standing_format_nothing (standing);
      /* Translators: a question, a date, and why there is no position: “Public 5G networks, as of 1 June 2019: …”. */
      return g_strdup_printf (_ ("%s, as of %s: %s."), question, date, words);
    }
  level = sp_position_get_level (standing->position);
  sentence = find_sentence (self->outlook.question, level);
  if (sentence != NULL && standing->certainty == SP_CERTAINTY_YES &&
      sp_position_get_basis (standing->position) >= SP_BASIS_STATEMENT)
    return fill_sentence (sentence, name);
  words = sp_standing_format_since (standing);
  /* Translators: a question, a date, a level and since when: “Public 5G networks, as of 1 June 2019: Excluded, since
   * 23 August 2018.” */
  return g_strdup_printf (_ ("%s, as of %s: %s, %s."), question, date, sp_level_get_label (level), words);
}

static void
add_head (SpPageBuilder *self, SpCountry *country)
{
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  g_autofree char *place = NULL;
  const char *capital = sp_country_get_capital (country);

  place = capital ? g_strdup_printf ("%s · %s", sp_country_get_region (country), capital)
                  : g_strdup (sp_country_get_region (country));
  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_TITLE,
                                 .flag = flag,
                                 .title = sp_country_names_get_name (self->names, country),
                                 .subtitle = place,
                             });
}

static void
add_deadlines (SpPageBuilder *self, SpPosition *position)
{
  GPtrArray *deadlines = sp_position_get_deadlines (position);

  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];
      g_autofree char *date = sp_date_format (deadline->date);
      /* Translators: the date of a deadline: “By 31 December 2027”. */
      g_autofree char *caption = g_strdup_printf (_ ("By %s"), date);

      sp_page_builder_add_fact (self, caption, deadline->what, position);
    }
}

static guint
add_answers (SpPageBuilder *self, SpCountry *country)
{
  GPtrArray *questions = sp_dataset_get_records (self->dataset, SP_RECORD_QUESTION);
  guint n_later = 0;

  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook outlook = self->outlook;
      SpStanding standing = { 0 };
      GPtrArray *history = sp_index_get_positions (self->index, country, questions->pdata[i]);

      outlook.question = questions->pdata[i];
      outlook.group = NULL;
      sp_standing_find (&standing, self->index, country, &outlook);
      sp_page_builder_add_standing (self, SP_PAGE_ITEM_CARD, sp_question_get_title (outlook.question), &standing);
      if (standing.position != NULL)
        add_deadlines (self, standing.position);
      for (guint j = 0; j < history->len; j++)
        n_later += sp_page_builder_is_later (self, sp_position_get_from (history->pdata[j])) ? 1 : 0;
    }
  return n_later;
}

static GPtrArray *
list_earlier_positions (SpPageBuilder *self, SpCountry *country)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new ();
  GPtrArray *questions = sp_dataset_get_records (self->dataset, SP_RECORD_QUESTION);
  guint n_later;

  g_ptr_array_extend (all, sp_index_get_related (self->index, country, SP_RECORD_POSITION), NULL, NULL);
  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook outlook = self->outlook;
      SpStanding standing = { 0 };

      outlook.question = questions->pdata[i];
      outlook.group = NULL;
      sp_standing_find (&standing, self->index, country, &outlook);
      if (standing.position != NULL)
        g_ptr_array_remove (all, standing.position);
    }
  return sp_page_builder_leave_later_out (self, all, &n_later);
}

static void
add_groups (SpPageBuilder *self, SpCountry *country)
{
  GPtrArray *groups = sp_index_get_related (self->index, country, SP_RECORD_GROUP);
  g_autoptr (GPtrArray) of_the_day = g_ptr_array_new ();

  for (guint i = 0; i < groups->len; i++)
    if (sp_group_has_member (groups->pdata[i], country, self->outlook.day) != SP_CERTAINTY_NO)
      g_ptr_array_add (of_the_day, groups->pdata[i]);
  sp_page_builder_add_section (self, _ ("Member Of"), of_the_day);
}

static GPtrArray *
collect_sources (SpPageBuilder *self, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_related (self->index, country, SP_RECORD_POSITION);
  GPtrArray *collected = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < positions->len; i++)
    {
      GPtrArray *sources = sp_position_get_sources (positions->pdata[i]);

      if (sp_page_builder_is_later (self, sp_position_get_from (positions->pdata[i])))
        continue;
      for (guint j = 0; j < sources->len; j++)
        if (g_hash_table_add (seen, sources->pdata[j]))
          g_ptr_array_add (collected, sources->pdata[j]);
    }
  return collected;
}

/**
 * sp_page_builder_build_country:
 * @self: a page in the making
 * @country: a country
 *
 * Builds the page of a country: unanswered questions too, in the order of the dataset.
 */
void
sp_page_builder_build_country (SpPageBuilder *self, SpCountry *country)
{
  g_autoptr (GPtrArray) earlier = NULL;
  g_autoptr (GPtrArray) quotes = NULL;
  g_autoptr (GPtrArray) events = NULL;
  g_autoptr (GPtrArray) sources = NULL;
  g_autofree char *line = NULL;
  guint n_positions, n_quotes, n_events;
  SpOutlook outlook = self->outlook;
  SpStanding standing = { 0 };

  add_head (self, country);
  outlook.group = NULL;
  if (outlook.question != NULL)
    {
      sp_standing_find (&standing, self->index, country, &outlook);
      line = write_line (self, country, &standing);
      sp_page_builder_add_text (self, line);
    }
  n_positions = add_answers (self, country);
  earlier = list_earlier_positions (self, country);
  quotes = sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, country, SP_RECORD_QUOTE),
                                            &n_quotes);
  events = sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, country, SP_RECORD_EVENT),
                                            &n_events);
  sp_page_builder_put_newest_first (quotes);
  sp_page_builder_put_newest_first (events);
  sources = collect_sources (self, country);
  sp_page_builder_add_later (self, n_positions, n_quotes, n_events);
  sp_page_builder_add_section (self, _ ("Other Positions on Record"), earlier);
  sp_page_builder_add_section (self, _ ("Events"), events);
  sp_page_builder_add_section (self, _ ("Quotes"), quotes);
  add_groups (self, country);
  sp_page_builder_add_section (self, _ ("Speakers and Bodies"),
                               sp_index_get_related (self->index, country, SP_RECORD_ACTOR));
  sp_page_builder_add_section (self, _ ("Sources of the Positions"), sources);
  sp_page_builder_add_date (self, _ ("Newest source"), sp_index_get_newest_source (self->index, country));
}
