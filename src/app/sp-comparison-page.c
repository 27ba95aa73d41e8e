/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of the comparison set: where its countries stand on each question, counted first. */
#include "sp-page-builder.h"

#include "sp-change.h"
#include "sp-consensus.h"
#include "sp-country-section.h"
#include "sp-difference.h"
#include "sp-shift-count.h"

#include <glib/gi18n-lib.h>

/* Those of the set that stood elsewhere on the second of two days. */
static GPtrArray *
find_shifts (SpPageBuilder *self, GPtrArray *countries, const SpOutlook *outlook)
{
  SpOutlook first = *outlook;
  GPtrArray *own = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) all = NULL;
  guint32 second_day;

  if (!sp_lens_get_span (self->lens, &first.day, &second_day))
    return own;
  all = sp_shifts_find (self->index, &first, second_day);
  for (guint i = 0; i < all->len; i++)
    if (g_ptr_array_find (countries, ((SpShift *) all->pdata[i])->country, NULL))
      g_ptr_array_add (own, g_memdup2 (all->pdata[i], sizeof (SpShift)));
  return own;
}

static const SpShift *
find_shift (GPtrArray *shifts, SpCountry *country)
{
  for (guint i = 0; i < shifts->len; i++)
    if (((SpShift *) shifts->pdata[i])->country == country)
      return shifts->pdata[i];
  return NULL;
}

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

static void
add_shifts (SpPageBuilder *self, GPtrArray *shifts)
{
  g_autofree char *span = NULL;
  g_autoptr (GArray) counts = NULL;
  g_autoptr (GString) text = NULL;

  if (!sp_lens_get_span (self->lens, NULL, NULL))
    return;
  span = sp_lens_format_span (self->lens);
  counts = sp_shifts_count (shifts);
  text = g_string_new (NULL);
  for (guint i = 0; i < counts->len; i++)
    {
      g_autofree char *count = sp_shift_count_format (&g_array_index (counts, SpShiftCount, i));

      if (i > 0)
        g_string_append (text, C_ ("list", ", "));
      g_string_append (text, count);
    }
  sp_page_builder_add_fact (self, span, counts->len > 0 ? text->str : _ ("No change"), NULL);
}

static char *
describe (const SpStanding *standing)
{
  g_autofree char *since = NULL;
  g_autofree char *level = NULL;
  const char *label;

  if (standing->position == NULL)
    return sp_standing_format_nothing (standing);
  since = sp_standing_format_since (standing);
  label = sp_level_get_label (sp_position_get_level (standing->position));
  level = standing->certainty == SP_CERTAINTY_PERHAPS ? g_strconcat ("~ ", label, NULL) : g_strdup (label);
  return g_strdup_printf ("%s · %s · %s", level, since,
                          sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (standing->position)));
}

/* It leads to the position, and so to what that rests on; where there is none, to the country. */
static void
add_country (SpPageBuilder *self, SpCountry *country, const SpOutlook *outlook, const SpShift *shift)
{
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  g_autofree char *changed =
    shift ? sp_country_section_format_shift (get_level (&shift->from), get_level (&shift->to)) : NULL;
  g_autofree char *words = NULL;
  SpStanding standing = { 0 };
  SpPosition *position;

  sp_standing_find (&standing, self->index, country, outlook);
  position = standing.position;
  words = describe (&standing);
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .flag = flag,
                               .caption = changed,
                               .title = sp_country_names_get_name (self->names, country),
                               .subtitle = words,
                               .record = position ? (gpointer) position : country,
                               .scale = position ? sp_question_get_scale (outlook->question) : NULL,
                               .level = position ? sp_position_get_level (position) : NULL,
                               .basis = position ? sp_position_get_basis (position) : SP_BASIS_OPERATOR,
                               .certainty = standing.certainty,
                             });
}

/* Of one country alone nothing is to be counted. */
static void
add_counts (SpPageBuilder *self, GPtrArray *countries, const SpOutlook *outlook)
{
  g_autoptr (SpConsensus) consensus = NULL;
  g_autofree char *text = NULL;

  if (countries->len < 2)
    return;
  consensus = sp_consensus_new (self->index, countries, outlook);
  text = sp_consensus_format (consensus);
  sp_page_builder_add_text (self, text);
}

static void
add_question (SpPageBuilder *self, GPtrArray *countries, SpQuestion *question, gboolean whole)
{
  const char *title = sp_question_get_title (question);
  SpOutlook outlook = self->outlook;
  g_autoptr (GPtrArray) shifts = NULL;
  guint n_shown = whole ? countries->len : sp_page_builder_count_shown (self, title, countries->len);

  outlook.question = question;
  outlook.group = NULL;
  shifts = find_shifts (self, countries, &outlook);
  sp_page_builder_add_heading (self, title, 0);
  add_counts (self, countries, &outlook);
  add_shifts (self, shifts);
  for (guint i = 0; i < n_shown; i++)
    add_country (self, countries->pdata[i], &outlook, find_shift (shifts, countries->pdata[i]));
  if (n_shown < countries->len)
    sp_page_builder_add_rest (self, title, countries->len);
}

static void
add_difference (SpPageBuilder *self, GPtrArray *countries)
{
  g_autoptr (SpDifference) difference = NULL;
  g_autofree char *text = NULL;
  SpOutlook outlook = self->outlook;

  if (countries->len != 2)
    return;
  outlook.group = NULL;
  difference = sp_difference_new (self->index, countries->pdata[0], countries->pdata[1], &outlook);
  text = sp_difference_format (difference);
  sp_page_builder_add_fact (self, _ ("Between the two"), text, NULL);
}

static void
add_head (SpPageBuilder *self, GPtrArray *countries)
{
  g_autofree char *date = sp_lens_format_date (self->lens);
  g_autofree char *subtitle = g_strdup_printf (
    /* Translators: how many countries are compared, and as of which date. */
    ngettext ("%u country, as of %s", "%u countries, as of %s", countries->len), countries->len, date);

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_TITLE,
                               .title = _ ("Comparison"),
                               .subtitle = countries->len > 0 ? subtitle : NULL,
                             });
  if (countries->len == 0)
    sp_page_builder_add_text (self, _ ("No country is chosen. Add countries from the map or the list: by Ctrl and a "
                                       "click, by their context menu, or by “Compare” on their pages."));
  if (countries->len == 1)
    sp_page_builder_add_text (self, _ ("Add another country to compare it with."));
}

static guint
count_later (SpPageBuilder *self, GPtrArray *countries)
{
  guint n = 0;

  for (guint i = 0; i < countries->len; i++)
    {
      GPtrArray *positions = sp_index_get_related (self->index, countries->pdata[i], SP_RECORD_POSITION);

      for (guint j = 0; j < positions->len; j++)
        n += sp_page_builder_is_later (self, sp_position_get_from (positions->pdata[j])) ? 1 : 0;
    }
  return n;
}

/**
 * sp_page_builder_build_comparison:
 * @self: a page in the making
 * @countries: (element-type SpCountry): the countries that are set side by side
 *
 * Builds the page of the comparison set: the question that is looked at first, with all countries in the order in which
 * they were chosen, then the others in the order of the dataset.
 */
void
sp_page_builder_build_comparison (SpPageBuilder *self, GPtrArray *countries)
{
  GPtrArray *questions = sp_dataset_get_records (self->dataset, SP_RECORD_QUESTION);

  add_head (self, countries);
  if (countries->len == 0)
    return;
  add_difference (self, countries);
  if (self->outlook.question != NULL)
    add_question (self, countries, self->outlook.question, TRUE);
  for (guint i = 0; i < questions->len; i++)
    if (questions->pdata[i] != self->outlook.question)
      add_question (self, countries, questions->pdata[i], FALSE);
  sp_page_builder_add_later (self, count_later (self, countries), 0, 0);
}
