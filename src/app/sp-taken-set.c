/* SPDX-License-Identifier: GPL-3.0-or-later
 * The five sets of records that can be printed and exported, as they are here and now. */
#include "sp-taken-set.h"

#include "sp-chosen-matrix.h"
#include "sp-clean-text.h"
#include "sp-moment.h"

#include <glib/gi18n-lib.h>

static SpView
get_view (SpWorkspace *workspace)
{
  return sp_navigation_get_view (sp_workspace_get_navigation (workspace));
}

static void
add (GPtrArray *records, gpointer record)
{
  g_ptr_array_add (records, g_object_ref (record));
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return g_strcmp0 (sp_country_names_get_collation_key (names, *(SpCountry *const *) a),
                    sp_country_names_get_collation_key (names, *(SpCountry *const *) b));
}

/* --- What is in them --------------------------------------------------------------------------------------------- */

/* Between two dates a country that was let through on either is of interest, as in the list. */
static gboolean
is_let_through (SpLens *lens, SpCountry *country)
{
  SpOutlook outlook = sp_lens_get_outlook (lens);
  guint32 days[2];
  guint n_days = sp_lens_get_span (lens, &days[0], &days[1]) ? 2 : 1;

  for (guint i = 2 - n_days; i < 2; i++)
    {
      SpStanding standing;

      outlook.day = days[i];
      if (outlook.group != NULL && sp_group_has_member (outlook.group, country, outlook.day) == SP_CERTAINTY_NO)
        continue;
      if (outlook.question == NULL || sp_lens_get_levels (lens)->len == 0)
        return TRUE;
      sp_standing_find (&standing, sp_lens_get_index (lens), country, &outlook);
      if (sp_lens_admits (lens, &standing))
        return TRUE;
    }
  return FALSE;
}

static void
add_countries (GPtrArray *records, SpWorkspace *workspace, SpLens *lens)
{
  GPtrArray *countries = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY);

  for (guint i = 0; i < countries->len; i++)
    if (lens == NULL || is_let_through (lens, countries->pdata[i]))
      add (records, countries->pdata[i]);
  g_ptr_array_sort_with_data (records, compare_names, sp_workspace_get_names (workspace));
}

static void
add_quotes (GPtrArray *records, SpWorkspace *workspace)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace));

  for (guint i = 0; finding != NULL && i < sp_quote_finding_get_n_quotes (finding); i++)
    add (records, sp_quote_finding_get_quote (finding, i));
}

static void
add_rows (GPtrArray *records, SpWorkspace *workspace)
{
  SpMatrix *matrix = sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (workspace));
  g_autoptr (GArray) order = NULL;

  if (matrix == NULL)
    return;
  order = sp_comparison_choice_order_rows (sp_workspace_get_comparison_choice (workspace), matrix);
  for (guint i = 0; i < order->len; i++)
    add (records, sp_matrix_get_row (matrix, g_array_index (order, guint, i))->record);
}

static void
add_moments (GPtrArray *records, SpWorkspace *workspace)
{
  SpChronology *chronology = sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (workspace));

  for (guint i = 0; chronology != NULL && i < sp_chronology_get_n_rows (chronology); i++)
    {
      const SpMoment *moment = sp_chronology_get_row (chronology, i)->moment;

      if (moment != NULL)
        add (records, sp_moment_get_record (moment));
    }
}

static void
add_shown (GPtrArray *records, SpWorkspace *workspace)
{
  SpView view = get_view (workspace);

  if (view == SP_VIEW_QUOTES)
    add_quotes (records, workspace);
  else if (view == SP_VIEW_COMPARE)
    add_rows (records, workspace);
  else if (view == SP_VIEW_EVENTS)
    add_moments (records, workspace);
  else
    add_countries (records, workspace, sp_workspace_get_lens (workspace));
}

static void
add_this (GPtrArray *records, SpWorkspace *workspace)
{
  SpRecord *record = sp_workspace_get_current_record (workspace);

  if (record != NULL)
    add (records, record);
  else if (get_view (workspace) == SP_VIEW_COUNTRIES)
    add_countries (records, workspace, sp_workspace_get_lens (workspace));
}

static void
add_comparison (GPtrArray *records, SpWorkspace *workspace)
{
  GPtrArray *compared = sp_comparison_get_records (sp_workspace_get_comparison (workspace));

  for (guint i = 0; i < compared->len; i++)
    add (records, compared->pdata[i]);
}

static void
add_starred (GPtrArray *records, SpWorkspace *workspace)
{
  GListModel *stars = G_LIST_MODEL (sp_workspace_get_stars (workspace));

  for (guint i = 0; stars != NULL && i < g_list_model_get_n_items (stars); i++)
    {
      g_autoptr (SpStar) star = g_list_model_get_item (stars, i);

      if (sp_star_get_record (star) != NULL)
        add (records, sp_star_get_record (star));
    }
}

/**
 * sp_taken_set_list:
 * @self: a set
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full) (element-type SpRecord): what is in the set, in the order in which it is shown; nothing where
 *   there is no such set. The map stands for the countries on it that the lens lets through.
 */
GPtrArray *
sp_taken_set_list (SpTakenSet self, SpWorkspace *workspace)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (self < SP_N_TAKEN_SETS, NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  if (self == SP_TAKEN_THIS)
    add_this (records, workspace);
  else if (self == SP_TAKEN_COMPARISON)
    add_comparison (records, workspace);
  else if (self == SP_TAKEN_STARRED)
    add_starred (records, workspace);
  else if (self == SP_TAKEN_SHOWN)
    add_shown (records, workspace);
  else
    add_countries (records, workspace, NULL);
  return g_steal_pointer (&records);
}

static void
add_members (GPtrArray *countries, GHashTable *seen, SpWorkspace *workspace, SpGroup *group)
{
  g_autoptr (GPtrArray) members = g_ptr_array_new ();
  GPtrArray *related = sp_index_get_related (sp_workspace_get_index (workspace), group, SP_RECORD_COUNTRY);
  guint32 day;

  sp_lens_get_span (sp_workspace_get_lens (workspace), NULL, &day);
  for (guint i = 0; i < related->len; i++)
    if (sp_group_has_member (group, related->pdata[i], day) != SP_CERTAINTY_NO)
      g_ptr_array_add (members, related->pdata[i]);
  g_ptr_array_sort_with_data (members, compare_names, sp_workspace_get_names (workspace));
  for (guint i = 0; i < members->len; i++)
    if (g_hash_table_add (seen, members->pdata[i]))
      add (countries, members->pdata[i]);
}

/**
 * sp_taken_set_list_countries:
 * @self: a set
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full) (element-type SpCountry): the countries of the set, each once, in its order: those that are
 *   in it themselves, and of a group its members on the date
 */
GPtrArray *
sp_taken_set_list_countries (SpTakenSet self, SpWorkspace *workspace)
{
  g_autoptr (GPtrArray) records = sp_taken_set_list (self, workspace);
  g_autoptr (GPtrArray) countries = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  g_return_val_if_fail (records != NULL, NULL);

  countries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < records->len; i++)
    if (SP_IS_GROUP (records->pdata[i]))
      add_members (countries, seen, workspace, records->pdata[i]);
    else if (SP_IS_COUNTRY (records->pdata[i]) && g_hash_table_add (seen, records->pdata[i]))
      add (countries, records->pdata[i]);
  return g_steal_pointer (&countries);
}

/* --- Which there are --------------------------------------------------------------------------------------------- */

static gboolean
is_whole_map (SpWorkspace *workspace, GPtrArray *shown)
{
  return get_view (workspace) == SP_VIEW_COUNTRIES &&
         shown->len == sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY)->len;
}

/**
 * sp_taken_set_exists:
 * @self: a set
 * @workspace: a workspace
 *
 * Returns: whether there is anything in the set, and what the map shows are not all countries, which are a set themselves
 */
gboolean
sp_taken_set_exists (SpTakenSet self, SpWorkspace *workspace)
{
  g_autoptr (GPtrArray) records = NULL;

  g_return_val_if_fail (self < SP_N_TAKEN_SETS && SP_IS_WORKSPACE (workspace), FALSE);

  if (sp_workspace_get_index (workspace) == NULL)
    return FALSE;
  records = sp_taken_set_list (self, workspace);
  return records->len > 0 && !(self == SP_TAKEN_SHOWN && is_whole_map (workspace, records));
}

/**
 * sp_taken_set_choose:
 * @workspace: a workspace with an open dataset
 * @from_page: whether the user is on the page that is open, and not in the view
 *
 * Returns: the set that the user most likely means, even if there is nothing in it
 */
SpTakenSet
sp_taken_set_choose (SpWorkspace *workspace, gboolean from_page)
{
  const SpPlace *place;
  gboolean on_map;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, SP_TAKEN_ALL);

  place = sp_navigation_get_current (sp_workspace_get_navigation (workspace));
  on_map = get_view (workspace) == SP_VIEW_COUNTRIES;
  if (place->kind == SP_PLACE_STARS && (from_page || on_map))
    return SP_TAKEN_STARRED;
  if (on_map || (from_page && (place->kind == SP_PLACE_DATASET || sp_workspace_get_current_record (workspace) != NULL)))
    return SP_TAKEN_THIS;
  return SP_TAKEN_SHOWN;
}

/* --- What they are called ---------------------------------------------------------------------------------------- */

static char *
format_quote (SpQuote *quote)
{
  const char *speaker = sp_actor_get_name (sp_quote_get_speaker (quote));
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));

  /* Translators: a quote: its speaker, and when it was said. */
  return *date != '\0' ? g_strdup_printf (_ ("%s, %s"), speaker, date) : g_strdup (speaker);
}

static char *
format_position (SpWorkspace *workspace, SpPosition *position)
{
  return g_strdup_printf (
    /* Translators: a country, and a question. */
    C_ ("position", "%s: %s"),
    sp_country_names_get_name (sp_workspace_get_names (workspace), sp_position_get_country (position)),
    sp_question_get_short_title (sp_position_get_question (position)));
}

static char *
format_raw (SpWorkspace *workspace, SpRecord *record)
{
  if (SP_IS_COUNTRY (record))
    return g_strdup (sp_country_names_get_name (sp_workspace_get_names (workspace), SP_COUNTRY (record)));
  if (SP_IS_QUOTE (record))
    return format_quote (SP_QUOTE (record));
  if (SP_IS_POSITION (record))
    return format_position (workspace, SP_POSITION (record));
  if (SP_IS_ACTOR (record))
    return g_strdup (sp_actor_get_name (SP_ACTOR (record)));
  if (SP_IS_GROUP (record))
    return g_strdup (sp_group_get_name (SP_GROUP (record)));
  if (SP_IS_SOURCE (record))
    return g_strdup (sp_source_get_title (SP_SOURCE (record)));
  if (SP_IS_EVENT (record))
    return g_strdup (sp_event_get_title (SP_EVENT (record)));
  return g_strdup (SP_IS_QUESTION (record) ? sp_question_get_short_title (SP_QUESTION (record))
                                           : sp_record_get_id (record));
}

/* On one line. */
static char *
format_record (SpWorkspace *workspace, SpRecord *record)
{
  g_autofree char *raw = format_raw (workspace, record);

  return sp_clean_line (raw);
}

static char *
format_map (SpWorkspace *workspace)
{
  SpQuestion *question = sp_lens_get_question (sp_workspace_get_lens (workspace));
  g_autofree char *name = NULL;

  if (question == NULL)
    return g_strdup (_ ("Map"));
  name = sp_clean_line (sp_question_get_short_title (question));
  /* Translators: %s is a question. */
  return g_strdup_printf (_ ("Map: %s"), name);
}

static char *
format_this (SpWorkspace *workspace)
{
  SpRecord *record = sp_workspace_get_current_record (workspace);
  g_autofree char *name = NULL;

  if (record == NULL)
    return format_map (workspace);
  name = format_record (workspace, record);
  return g_strdup_printf (C_ ("what is taken", "%s: %s"), sp_record_kind_get_label (sp_record_get_kind (record)), name);
}

/* “3 countries”, where it is countries alone. */
static char *
format_countries_and_groups (GPtrArray *records)
{
  guint n_groups = 0;

  for (guint i = 0; i < records->len; i++)
    n_groups += SP_IS_GROUP (records->pdata[i]);
  if (n_groups == 0)
    return sp_record_kind_format_count (SP_RECORD_COUNTRY, records->len);
  return g_strdup_printf (ngettext ("%u country or group", "%u countries or groups", records->len), records->len);
}

static char *
format_shown (SpWorkspace *workspace, GPtrArray *records)
{
  SpView view = get_view (workspace);

  if (view == SP_VIEW_QUOTES)
    return sp_record_kind_format_count (SP_RECORD_QUOTE, records->len);
  if (view != SP_VIEW_EVENTS)
    return format_countries_and_groups (records);
  /* Translators: how many lines a chronology has: events, and changes of positions. */
  return g_strdup_printf (ngettext ("%u entry", "%u entries", records->len), records->len);
}

/**
 * sp_taken_set_format_name:
 * @self: a set
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer full): what it is called, and how much is in it: “Comparison set (3 countries)”; the map of all
 *   countries is called the map
 */
char *
sp_taken_set_format_name (SpTakenSet self, SpWorkspace *workspace)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *count = NULL;

  g_return_val_if_fail (self < SP_N_TAKEN_SETS, NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  if (self == SP_TAKEN_THIS)
    return format_this (workspace);
  records = sp_taken_set_list (self, workspace);
  if (self == SP_TAKEN_STARRED)
    /* Translators: the stars that there are. */
    return g_strdup_printf (_ ("Starred (%u)"), records->len);
  if (self == SP_TAKEN_ALL)
    return g_strdup_printf (ngettext ("All (%u country)", "All %u countries", records->len), records->len);
  if (self == SP_TAKEN_SHOWN && is_whole_map (workspace, records))
    return format_map (workspace);
  count = self == SP_TAKEN_SHOWN ? format_shown (workspace, records) : format_countries_and_groups (records);
  if (self == SP_TAKEN_SHOWN)
    /* Translators: %s is what the view shows: “159 quotes”. */
    return g_strdup_printf (_ ("What is shown (%s)"), count);
  /* Translators: %s is what is compared: “3 countries”. */
  return g_strdup_printf (_ ("Comparison set (%s)"), count);
}
