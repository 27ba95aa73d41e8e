/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a group: what it is, and its members as of the date by level. */
#include "sp-consensus.h"
#include "sp-page-builder.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpCountry *country;
  SpLevel *level;
} Member;

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, ((const Member *) a)->country),
                 sp_country_names_get_collation_key (names, ((const Member *) b)->country));
}

static void
free_string (gpointer string)
{
  g_string_free (string, TRUE);
}

static GArray *
list_members (SpPageBuilder *self, SpGroup *group)
{
  GPtrArray *countries = sp_index_get_related (self->index, group, SP_RECORD_COUNTRY);
  GArray *members = g_array_new (FALSE, TRUE, sizeof (Member));

  for (guint i = 0; i < countries->len; i++)
    {
      SpOutlook outlook = self->outlook;
      SpStanding standing = { 0 };
      Member member = { .country = countries->pdata[i] };

      outlook.group = group;
      if (sp_group_has_member (group, member.country, outlook.day) == SP_CERTAINTY_NO)
        continue;
      if (outlook.question != NULL)
        sp_standing_find (&standing, self->index, member.country, &outlook);
      member.level = standing.position ? sp_position_get_level (standing.position) : NULL;
      g_array_append_val (members, member);
    }
  g_array_sort_with_data (members, compare_names, self->names);
  return members;
}

static void
add_level (SpPageBuilder *self, GArray *members, SpLevel *level, const char *title)
{
  guint count = 0;

  for (guint i = 0; i < members->len; i++)
    count += g_array_index (members, Member, i).level == level ? 1 : 0;
  if (count == 0)
    return;
  sp_page_builder_add_heading (self, title, count);
  for (guint i = 0; i < members->len; i++)
    if (g_array_index (members, Member, i).level == level)
      sp_page_builder_add_country (self, g_array_index (members, Member, i).country, FALSE);
}

/* How many stand where, and what follows from that, or why nothing does. */
static void
add_consensus (SpPageBuilder *self, GArray *members)
{
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (SpConsensus) consensus = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < members->len; i++)
    g_ptr_array_add (countries, g_array_index (members, Member, i).country);
  consensus = sp_consensus_new (self->index, countries, &self->outlook);
  words = sp_consensus_format (consensus);
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_FACT,
                               .caption = _ ("How far they agree"),
                               .title = words,
                               .details = sp_consensus_get_reason (consensus),
                             });
}

static char *
format_n_members (SpPageBuilder *self, guint n_members)
{
  g_autofree char *date = sp_lens_format_date (self->lens);

  return g_strdup_printf (ngettext ("%u member as of %s", "%u members as of %s", n_members), n_members, date);
}

static void
add_members (SpPageBuilder *self, SpGroup *group)
{
  g_autoptr (GArray) members = list_members (self, group);
  g_autofree char *caption = format_n_members (self, members->len);
  GPtrArray *levels;

  sp_page_builder_add_fact (self, caption,
                            self->outlook.question ? sp_question_get_title (self->outlook.question) : NULL, NULL);
  if (self->outlook.question != NULL)
    {
      if (members->len > 0)
        add_consensus (self, members);
      levels = sp_scale_get_levels (sp_question_get_scale (self->outlook.question));
      for (guint i = 0; i < levels->len; i++)
        add_level (self, members, levels->pdata[i], sp_level_get_label (levels->pdata[i]));
    }
  add_level (self, members, NULL, _ ("No Position to Show"));
}

static void
add_countries_at (SpPageBuilder *self, GArray *members, SpLevel *level)
{
  for (guint i = 0; i < members->len; i++)
    if (g_array_index (members, Member, i).level == level)
      sp_page_builder_add_country (self, g_array_index (members, Member, i).country, TRUE);
}

static char *
format_nothing (SpPageBuilder *self, SpCountry *country)
{
  SpStanding standing = { 0 };

  sp_standing_find (&standing, self->index, country, &self->outlook);
  return sp_standing_format_nothing (&standing);
}

/* Those of which the same is to be said in one line; each line is said by the first of them. */
static void
add_countries_without (SpPageBuilder *self, GArray *members)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_string);

  for (guint i = 0; i < members->len; i++)
    {
      const Member *member = &g_array_index (members, Member, i);
      g_autofree char *words = member->level ? NULL : format_nothing (self, member->country);
      GString *list = words ? g_hash_table_lookup (names, words) : NULL;

      if (words == NULL)
        continue;
      if (list == NULL)
        {
          list = g_string_new (NULL);
          g_hash_table_insert (names, g_strdup (words), list);
          g_ptr_array_add (lines, g_steal_pointer (&words));
        }
      g_string_append_printf (list, "%s%s", list->len > 0 ? C_ ("list", ", ") : "",
                              sp_country_names_get_name (self->names, member->country));
    }
  for (guint i = 0; i < lines->len; i++)
    sp_page_builder_add_fact (self, lines->pdata[i], ((GString *) g_hash_table_lookup (names, lines->pdata[i]))->str,
                              NULL);
}

static void
add_answers_to (SpPageBuilder *self, SpGroup *group, SpQuestion *question)
{
  SpQuestion *of_lens = self->outlook.question;
  g_autoptr (GArray) members = NULL;
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  self->outlook.question = question;
  self->says_question = FALSE; /* the heading does */
  members = list_members (self, group);
  sp_page_builder_add_heading (self, sp_question_get_title (question), 0);
  add_consensus (self, members);
  for (guint i = 0; i < levels->len; i++)
    add_countries_at (self, members, levels->pdata[i]);
  add_countries_without (self, members);
  self->outlook.question = of_lens;
}

/* On paper there is no question to choose: all of them are answered, unless one was pinned. */
static void
add_printed_members (SpPageBuilder *self, SpGroup *group)
{
  GPtrArray *questions = sp_dataset_get_records (self->dataset, SP_RECORD_QUESTION);
  g_autoptr (GArray) members = list_members (self, group);
  g_autofree char *words = format_n_members (self, members->len);

  sp_page_builder_add_text (self, words);
  if (members->len == 0)
    return;
  for (guint i = 0; i < questions->len; i++)
    if (!sp_lens_get_pinned (self->lens) || questions->pdata[i] == self->outlook.question)
      add_answers_to (self, group, questions->pdata[i]);
}

/**
 * sp_page_builder_build_group:
 * @self: a page in the making
 * @group: a group
 *
 * Builds the page of a group.
 */
void
sp_page_builder_build_group (SpPageBuilder *self, SpGroup *group)
{
  g_autofree char *action = g_strdup_printf ("win.group('%s')", sp_record_get_id (SP_RECORD (group)));
  g_autofree char *members = g_strdup_printf ("win.compare-members('%s')", sp_record_get_id (SP_RECORD (group)));
  g_autofree char *row = g_strdup_printf ("win.compare-group('%s')", sp_record_get_id (SP_RECORD (group)));
  gboolean alone = sp_lens_get_group (self->lens) == group;

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_TITLE,
                               .title = sp_group_get_name (group),
                               .subtitle = sp_group_get_description_of_kind (group),
                               .evidence = group,
                             });
  sp_page_builder_add_text (self, sp_group_get_summary (group));
  sp_page_builder_add_offer (self, alone ? _ ("Show all countries") : _ ("Show only these countries"),
                             alone ? "win.group('')" : action);
  sp_page_builder_add_offer (self, _ ("Compare these"), members);
  sp_page_builder_add_offer (self, _ ("Compare as one row"), row);
  if (self->is_printed)
    add_printed_members (self, group);
  else
    add_members (self, group);
  sp_page_builder_add_sources (self, sp_group_get_sources (group));
}
