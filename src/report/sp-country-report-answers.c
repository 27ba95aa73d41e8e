/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a country stands in its summary: a card a question, what changed between two dates, and the course of it. */
#include "sp-clean-text.h"
#include "sp-country-line.h"
#include "sp-country-report-private.h"
#include "sp-lanes-drawing.h"
#include "sp-moments.h"
#include "sp-moment-words.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>

/* In points: how wide a column is at least. */
#define CARD_COLUMN 158.0
/* So many questions that nothing is known of stand together. */
#define MOST_TOGETHER 12
/* How wide a date is, of the size of its text. */
#define DATE_WIDTH 11.0

/* --- Cards ------------------------------------------------------------------------------------------------------- */

static void
add_card_head (SpCountrySummary *self, const char *title, guint n_columns)
{
  SpTextBlock *block =
    sp_country_summary_add (self, SP_TEXT_STYLE_SUBHEADING,
                            sp_country_summary_write (self, title, SP_TEXT_DIM | SP_TEXT_SMALL), n_columns);

  sp_text_block_set_rule (block, SP_TEXT_RULE_FINE);
}

static void
add_level (SpCountrySummary *self, const SpStanding *standing, guint n_columns)
{
  SpLook look = sp_country_summary_get_look (self, standing);
  SpTextBlock *block =
    sp_country_summary_add (self, SP_TEXT_STYLE_LEAD,
                            sp_country_summary_write (self,
                                                      sp_level_get_label (sp_position_get_level (standing->position)),
                                                      SP_TEXT_STRONG),
                            n_columns);

  sp_text_block_set_look (block, &look);
}

static void
append_item (SpRichText *text, const char *item, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (item);

  if (text->text->len > 0)
    sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
  sp_rich_text_append_isolated (text, clean, look);
}

static void
append_confirmed (SpRichText *text, const SpStanding *standing)
{
  g_autofree char *date = NULL;
  g_autofree char *line = NULL;

  if (standing->n_run < 2 || sp_date_equal (standing->last_confirmed, standing->since))
    return;
  date = sp_date_format (standing->last_confirmed);
  /* Translators: the date of the latest position that repeats the level. */
  line = g_strdup_printf (_ ("last confirmed %s"), date);
  append_item (text, line, SP_TEXT_PLAIN);
}

static void
append_warning (SpCountrySummary *self, SpRichText *text, const SpStanding *standing)
{
  guint years = self->terms->unconfirmed_years;
  g_autofree char *warning = NULL;

  if (!sp_standing_is_unconfirmed (standing, self->day, years))
    return;
  warning = sp_report_format_unconfirmed (years);
  append_item (text, warning, SP_TEXT_SLANTED);
}

/* Since when, last confirmed when, on what basis. */
static void
add_standing (SpCountrySummary *self, const SpStanding *standing, guint n_columns)
{
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *since = sp_standing_format_since (standing);
  const char *basis = sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (standing->position));

  append_item (text, since, SP_TEXT_STRONG);
  append_confirmed (text, standing);
  append_item (text, basis, SP_TEXT_PLAIN);
  append_warning (self, text, standing);
  sp_country_summary_cite_runs (self, standing, NULL, text);
  sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
}

static void
add_summary (SpCountrySummary *self, SpPosition *position, guint n_columns)
{
  const char *summary = sp_position_get_summary (position);
  SpRichText *text;

  if (summary == NULL || *summary == '\0')
    return;
  text = sp_country_summary_write (self, summary, SP_TEXT_PLAIN);
  sp_country_summary_cite (self, position, text);
  sp_country_summary_add (self, SP_TEXT_STYLE_BODY, text, n_columns);
}

static void
add_deadlines (SpCountrySummary *self, SpPosition *position, guint n_columns)
{
  GPtrArray *deadlines = sp_position_get_deadlines (position);

  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];
      g_autofree char *date = sp_date_format (deadline->date);
      g_autofree char *by = g_strdup_printf (_ ("By %s: %s"), date, "");
      SpRichText *text = sp_country_summary_write (self, g_strchomp (by), SP_TEXT_STRONG);
      g_autofree char *what = sp_clean_line (deadline->what);

      sp_rich_text_append (text, " ", SP_TEXT_PLAIN);
      sp_rich_text_append (text, what, SP_TEXT_PLAIN);
      sp_country_summary_cite (self, position, text);
      sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
    }
}

static void
add_before (SpCountrySummary *self, const SpStanding *standing, guint n_columns)
{
  g_autofree char *words = NULL;
  SpRichText *text;
  SpStanding before;

  if (!sp_country_line_find_before (self->lens, self->country, standing, &before))
    return;
  words = sp_country_line_format_before (&before);
  text = sp_country_summary_write (self, words, SP_TEXT_DIM);
  sp_country_summary_cite_runs (self, &before, NULL, text);
  sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
}

/* All positions before the one that is held, the newest first. */
static void
add_history (SpCountrySummary *self, const SpStanding *standing, guint n_columns)
{
  g_autoptr (GPtrArray) history =
    sp_history_find (self->index, self->country, sp_position_get_question (standing->position),
                     sp_lens_get_weakest (self->lens));
  guint place;

  if (!g_ptr_array_find (history, standing->position, &place))
    return;
  while (place-- > 0)
    {
      SpPosition *position = history->pdata[place];
      SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
      g_autofree char *date = sp_date_format (sp_position_get_from (position));

      append_item (text, *date != '\0' ? date : _ ("Date not known"), SP_TEXT_STRONG);
      append_item (text, sp_level_get_label (sp_position_get_level (position)), SP_TEXT_STRONG);
      append_item (text, sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)),
                   SP_TEXT_PLAIN);
      sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
      sp_rich_text_append (text, sp_position_get_summary (position), SP_TEXT_DIM);
      sp_country_summary_cite (self, position, text);
      sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
    }
}

/* Where it stood at the earlier of two dates. */
static void
add_then (SpCountrySummary *self, SpQuestion *question, guint n_columns)
{
  SpOutlook outlook = sp_country_summary_get_outlook (self, question, self->first_day);
  g_autofree char *date = sp_date_format (sp_date_from_day_number (self->first_day));
  g_autofree char *words = NULL;
  g_autofree char *line = NULL;
  SpStanding standing;
  SpRichText *text;

  sp_standing_find (&standing, self->index, self->country, &outlook);
  words = standing.position ? sp_standing_format_since (&standing) : sp_standing_format_nothing (&standing);
  if (standing.position == NULL)
    line = g_strdup_printf (C_ ("date", "On %s: %s"), date, words);
  else
    /* Translators: an earlier date, the level on it, and since when. */
    line = g_strdup_printf (_ ("On %s: %s, %s"), date, sp_level_get_label (sp_position_get_level (standing.position)),
                            words);
  text = sp_country_summary_write (self, line, SP_TEXT_DIM);
  if (standing.position != NULL)
    sp_country_summary_cite_runs (self, &standing, NULL, text);
  sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
}

/* What is said on a card stands together, but for texts that are long and for what was before. */
static void
keep_together (SpCountrySummary *self, guint first)
{
  for (guint i = first; i < self->blocks->len; i++)
    {
      sp_text_block_set_is_whole (self->blocks->pdata[i], TRUE);
      sp_text_block_set_keeps_next (self->blocks->pdata[i], i + 1 < self->blocks->len);
    }
}

static void
add_card (SpCountrySummary *self, SpQuestion *question, const SpStanding *standing, guint n_columns)
{
  guint first = self->blocks->len;

  add_card_head (self, sp_question_get_title (question), n_columns);
  add_level (self, standing, n_columns);
  add_standing (self, standing, n_columns);
  add_summary (self, standing->position, n_columns);
  add_deadlines (self, standing->position, n_columns);
  if (self->spans)
    add_then (self, question, n_columns);
  else if (!self->terms->full)
    add_before (self, standing, n_columns);
  keep_together (self, first);
  if (self->terms->full)
    add_history (self, standing, n_columns);
}

/* Each question that nothing is known of has its reason. */
static void
add_nothings (SpCountrySummary *self, GPtrArray *questions, guint n_columns)
{
  guint first = self->blocks->len;

  if (questions->len == 0)
    return;
  add_card_head (self, _ ("No Known Position"), n_columns);
  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook outlook = sp_country_summary_get_outlook (self, questions->pdata[i], self->day);
      SpRichText *text = sp_country_summary_write (self, sp_question_get_title (questions->pdata[i]), SP_TEXT_STRONG);
      SpStanding standing;
      g_autofree char *words = NULL;
      g_autofree char *reason = NULL;

      sp_standing_find (&standing, self->index, self->country, &outlook);
      words = sp_standing_format_nothing (&standing);
      /* Translators: what follows the name of a question: why nothing is known. */
      reason = g_strdup_printf (C_ ("question", ": %s"), words);
      sp_rich_text_append (text, reason, SP_TEXT_PLAIN);
      sp_country_summary_add (self, SP_TEXT_STYLE_CAPTION, text, n_columns);
    }
  if (questions->len <= MOST_TOGETHER)
    keep_together (self, first);
}

void
sp_country_summary_add_answers (SpCountrySummary *self)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);
  g_autoptr (GPtrArray) unanswered = g_ptr_array_new ();
  g_autoptr (GArray) standings = g_array_new (FALSE, FALSE, sizeof (SpStanding));
  guint n_columns;

  for (guint i = 0; i < questions->len; i++)
    {
      SpOutlook outlook = sp_country_summary_get_outlook (self, questions->pdata[i], self->day);
      SpStanding standing;

      sp_standing_find (&standing, self->index, self->country, &outlook);
      if (standing.position != NULL)
        g_array_append_val (standings, standing);
      else
        g_ptr_array_add (unanswered, questions->pdata[i]);
    }
  if (questions->len == 0)
    return;
  n_columns = sp_country_summary_share_columns (self, CARD_COLUMN, standings->len + (unanswered->len > 0 ? 1 : 0));
  sp_country_summary_add_heading (self, "positions", _ ("Positions"), NULL);
  for (guint i = 0; i < standings->len; i++)
    {
      const SpStanding *standing = &g_array_index (standings, SpStanding, i);

      add_card (self, sp_position_get_question (standing->position), standing, n_columns);
    }
  add_nothings (self, unanswered, n_columns);
}

/* --- Between two dates ------------------------------------------------------------------------------------------- */

static void
add_change (SpCountrySummary *self, const SpMoment *moment)
{
  g_autofree char *date = sp_date_format (moment->date);
  g_autofree char *levels = sp_moment_format_levels (moment);
  g_autofree char *question = sp_clean_line (sp_question_get_short_title (sp_position_get_question (moment->position)));
  SpRichText *text = sp_country_summary_write (self, levels, SP_TEXT_STRONG);
  SpTextBlock *block;

  sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
  sp_rich_text_append (text, question, SP_TEXT_PLAIN);
  sp_rich_text_append (text, " · ", SP_TEXT_PLAIN);
  sp_rich_text_append (text, sp_moment_kind_get_label (sp_moment_get_kind (moment)), SP_TEXT_DIM);
  sp_country_summary_cite_both (self, moment->position, moment->before, text);
  block = sp_country_summary_add (self, SP_TEXT_STYLE_BODY, text, 1);
  sp_text_block_set_term (block, sp_rich_text_new (date, SP_TEXT_STRONG),
                          DATE_WIDTH * sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_BODY));
}

static gboolean
is_between (SpCountrySummary *self, const SpMoment *moment)
{
  return moment->position != NULL && sp_position_get_country (moment->position) == self->country &&
         sp_date_is_set (moment->date) && sp_date_get_last_day (moment->date) > self->first_day &&
         sp_date_get_first_day (moment->date) <= self->day;
}

void
sp_country_summary_add_changes (SpCountrySummary *self)
{
  g_autoptr (SpMoments) moments = sp_moments_new (self->index);
  GArray *all = sp_moments_get (moments, sp_lens_get_weakest (self->lens));
  g_autofree char *span = sp_lens_format_span (self->terms->lens);
  /* Translators: a heading; %s is two dates: “1 March 2019 to 1 June 2022”. */
  g_autofree char *title = g_strdup_printf (_ ("What Changed: %s"), span);
  guint first = self->blocks->len;

  sp_country_summary_add_heading (self, "changes", title, NULL);
  for (guint i = 0; i < all->len; i++)
    if (is_between (self, &g_array_index (all, SpMoment, i)))
      add_change (self, &g_array_index (all, SpMoment, i));
  if (self->blocks->len == first + 1)
    sp_country_summary_add (self, SP_TEXT_STYLE_BODY,
                            sp_rich_text_new (_ ("No position changed between these dates."), SP_TEXT_PLAIN), 1);
}

/* --- The course -------------------------------------------------------------------------------------------------- */

void
sp_country_summary_add_lanes (SpCountrySummary *self)
{
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);
  g_autoptr (SpLanesPlan) plan =
    sp_lanes_plan_new_for_country (self->terms->lens, self->country, self->terms->unconfirmed_years);
  SpDrawingBlock *lanes;
  SpTextBlock *key;

  if (sp_lanes_plan_is_empty (plan))
    return;
  sp_lanes_plan_show_dates (plan, self->terms->lens);
  sp_country_summary_add_heading (self, "course", _ ("Over the Years"), NULL);
  lanes = sp_lanes_drawing_new (plan, questions);
  sp_drawing_block_set_keeps_next (lanes, TRUE);
  g_ptr_array_add (self->blocks, lanes);
  key = sp_country_summary_add (
    self, SP_TEXT_STYLE_NOTE,
    sp_rich_text_new (_ ("Slanted: a vague date. Thinner: not confirmed for years. Triangle: a deadline. Lozenge: law "
                         "or ruling; square: built or agreed; ring: said."),
                      SP_TEXT_DIM),
    1);
  sp_text_block_set_is_key (key, TRUE);
}
