/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a group: what it is, and its members as of the date by level. */
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

static void
add_members (SpPageBuilder *self, SpGroup *group)
{
  g_autoptr (GArray) members = list_members (self, group);
  g_autofree char *date = sp_lens_format_date (self->lens);
  g_autofree char *caption =
    g_strdup_printf (ngettext ("%u member as of %s", "%u members as of %s", members->len), members->len, date);
  GPtrArray *levels;

  sp_page_builder_add_fact (self, caption,
                            self->outlook.question ? sp_question_get_title (self->outlook.question) : NULL, NULL);
  if (self->outlook.question != NULL)
    {
      levels = sp_scale_get_levels (sp_question_get_scale (self->outlook.question));
      for (guint i = 0; i < levels->len; i++)
        add_level (self, members, levels->pdata[i], sp_level_get_label (levels->pdata[i]));
    }
  add_level (self, members, NULL, _ ("No Position to Show"));
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
  add_members (self, group);
  sp_page_builder_add_sources (self, sp_group_get_sources (group));
}
