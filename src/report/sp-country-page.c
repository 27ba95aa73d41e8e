/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a country: a line from the data, an answer to each question, and the evidence. */
#include "sp-country-line.h"
#include "sp-geometry.h"
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

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

/* The map is not the dataset's: what it lacks is in the list all the same. */
static void
add_note_on_map (SpPageBuilder *self, SpCountry *country)
{
  if (!sp_geometry_find_code (sp_geometry_get_world (), sp_record_get_id (SP_RECORD (country)), NULL))
    sp_page_builder_add (self, &(SpPageItemInit) {
                                   SP_PAGE_ITEM_NOTICE,
                                   .title = _ ("Not on the map"),
                                   .subtitle = _ ("The map has no shape for this country or territory"),
                               });
}

static void
add_lanes (SpPageBuilder *self, SpCountry *country)
{
  g_autoptr (SpLanesPlan) plan = sp_lanes_plan_new_for_country (self->lens, country, self->unconfirmed_years);

  if (!sp_lanes_plan_is_empty (plan))
    sp_page_builder_add (
        self, &(SpPageItemInit) { SP_PAGE_ITEM_LANES, .caption = _ ("Over the Years"), .plan = plan });
}

static void
add_newest_source (SpPageBuilder *self, SpCountry *country)
{
  g_autoptr (GPtrArray) sources = sp_index_find_sources (self->index, country);
  SpSource *newest = sp_page_builder_find_newest_source (self, sources);
  g_autofree char *words = NULL;
  g_autofree char *warning = NULL;

  if (newest == NULL)
    return;
  words = sp_page_builder_format_age (self, sp_source_get_issued (newest));
  if (sp_page_builder_count_years (self, sp_source_get_issued (newest)) >= self->unconfirmed_years)
    warning = g_strdup (_ ("What has changed since then is not on record"));
  sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_FACT,
                                 .caption = _ ("Newest source"),
                                 .title = words,
                                 .warning = warning,
                                 .record = newest,
                             });
}

static guint
count_later_positions (SpPageBuilder *self, SpCountry *country)
{
  GPtrArray *positions = sp_index_get_related (self->index, country, SP_RECORD_POSITION);
  guint n = 0;

  for (guint i = 0; i < positions->len; i++)
    n += sp_page_builder_is_later (self, sp_position_get_from (positions->pdata[i])) ? 1 : 0;
  return n;
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
  guint n_quotes, n_events;
  SpOutlook outlook = self->outlook;
  SpStanding standing = { 0 };

  add_head (self, country);
  outlook.group = NULL;
  if (outlook.question != NULL)
    {
      sp_standing_find (&standing, self->index, country, &outlook);
      line = sp_country_line_write (self->lens, self->names, country, &standing);
      sp_page_builder_add_text (self, line);
    }
  add_newest_source (self, country);
  add_note_on_map (self, country);
  add_lanes (self, country);
  sp_page_builder_add_answers (self, country);
  earlier = list_earlier_positions (self, country);
  quotes = sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, country, SP_RECORD_QUOTE),
                                            &n_quotes);
  events = sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, country, SP_RECORD_EVENT),
                                            &n_events);
  sp_page_builder_put_newest_first (quotes);
  sp_page_builder_put_newest_first (events);
  sources = collect_sources (self, country);
  sp_page_builder_add_later (self, count_later_positions (self, country), n_quotes, n_events);
  sp_page_builder_add_section (self, _ ("Other Positions on Record"), earlier);
  sp_page_builder_add_section (self, _ ("Events"), events);
  sp_page_builder_add_section (self, _ ("Quotes"), quotes);
  add_groups (self, country);
  sp_page_builder_add_section (self, _ ("Speakers and Bodies"),
                               sp_index_get_related (self->index, country, SP_RECORD_ACTOR));
  sp_page_builder_add_section (self, _ ("Sources of the Positions"), sources);
}
