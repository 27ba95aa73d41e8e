/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sections of the list of countries. */
#include "sp-country-section.h"

#include <glib/gi18n-lib.h>

static void
free_section (gpointer data)
{
  SpCountrySection *self = data;

  g_free (self->key);
  g_free (self->title);
  g_ptr_array_unref (self->countries);
  g_free (self);
}

static SpCountrySection *
add_section (GPtrArray *sections, const char *kind, const char *id, const char *title)
{
  SpCountrySection *section = g_new0 (SpCountrySection, 1);

  section->key = g_strconcat (kind, ":", id, NULL);
  section->title = g_strdup (title);
  section->countries = g_ptr_array_new ();
  g_ptr_array_add (sections, section);
  return section;
}

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

/* Between two dates all is said of a country that has not changed by that; else where nothing is known. */
static gboolean
is_rest (const SpCountryFacts *facts, SpListView *view)
{
  return view->spans ? !facts->has_shifted : facts->standing.position == NULL;
}

static void
add_levels (GPtrArray *sections, GArray *all, SpListView *view)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (view->question));

  for (guint i = 0; i < levels->len; i++)
    {
      SpCountrySection *section =
        add_section (sections, "level", sp_level_get_id (levels->pdata[i]), sp_level_get_label (levels->pdata[i]));

      section->level = levels->pdata[i];
      for (guint j = 0; j < all->len; j++)
        if (get_level (&g_array_index (all, SpCountryFacts, j).standing) == section->level)
          g_ptr_array_add (section->countries, &g_array_index (all, SpCountryFacts, j));
    }
}

static SpCountrySection *
find_or_add_shift (GPtrArray *sections, SpLevel *from, SpLevel *to)
{
  SpCountrySection *section;
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;

  for (guint i = 0; i < sections->len; i++)
    {
      section = sections->pdata[i];
      if (section->from == from && section->level == to)
        return section;
    }
  id = g_strconcat (from ? sp_level_get_id (from) : "", ">", to ? sp_level_get_id (to) : "", NULL);
  title = sp_country_section_format_shift (from, to);
  section = add_section (sections, "shift", id, title);
  section->is_shift = TRUE;
  section->from = from;
  section->level = to;
  return section;
}

static int
compare_levels (SpLevel *first, SpLevel *second)
{
  guint a = first ? sp_level_get_index (first) : G_MAXUINT;
  guint b = second ? sp_level_get_index (second) : G_MAXUINT;

  return a < b ? -1 : a > b;
}

/* Changes come before what was only learned or lost between the dates. */
static int
rank_shift (const SpCountrySection *section)
{
  return section->from != NULL && section->level != NULL ? 0 : section->level != NULL ? 1 : 2;
}

static int
compare_shifts (gconstpointer a, gconstpointer b)
{
  const SpCountrySection *first = *(const SpCountrySection *const *) a;
  const SpCountrySection *second = *(const SpCountrySection *const *) b;
  int order = rank_shift (first) - rank_shift (second);

  if (order != 0)
    return order;
  if (first->countries->len != second->countries->len)
    return first->countries->len > second->countries->len ? -1 : 1;
  order = compare_levels (first->from, second->from);
  return order != 0 ? order : compare_levels (first->level, second->level);
}

static void
add_shifts (GPtrArray *sections, GArray *all)
{
  for (guint i = 0; i < all->len; i++)
    {
      SpCountryFacts *facts = &g_array_index (all, SpCountryFacts, i);

      if (facts->has_shifted)
        g_ptr_array_add (
          find_or_add_shift (sections, get_level (&facts->before), get_level (&facts->standing))->countries, facts);
    }
  g_ptr_array_sort (sections, compare_shifts);
}

static int
compare_titles (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate ((*(const SpCountrySection *const *) a)->title, (*(const SpCountrySection *const *) b)->title);
}

static void
add_regions (GPtrArray *sections, GPtrArray *shown)
{
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);
  SpCountrySection *none = NULL;

  for (guint i = 0; i < shown->len; i++)
    {
      const char *name = sp_country_get_region (((SpCountryFacts *) shown->pdata[i])->country);
      SpCountrySection *section = name && *name ? g_hash_table_lookup (by_name, name) : none;

      if (section == NULL && name && *name)
        {
          section = add_section (sections, "region", name, name);
          g_hash_table_insert (by_name, (gpointer) name, section);
        }
      else if (section == NULL)
        {
          g_autoptr (GPtrArray) aside = g_ptr_array_new ();

          section = none = add_section (aside, "region", "", _ ("No Region Given"));
        }
      g_ptr_array_add (section->countries, shown->pdata[i]);
    }
  g_ptr_array_sort (sections, compare_titles);
  if (none != NULL)
    g_ptr_array_add (sections, none);
}

static void
add_groups (GPtrArray *sections, GPtrArray *shown, SpListView *view)
{
  GPtrArray *groups = sp_dataset_get_records (sp_index_get_dataset (view->index), SP_RECORD_GROUP);
  g_autofree gboolean *found = g_new0 (gboolean, shown->len + 1);
  SpCountrySection *none;

  for (guint i = 0; i < groups->len; i++)
    {
      SpGroup *group = groups->pdata[i];
      SpCountrySection *section =
        add_section (sections, "group", sp_record_get_id (SP_RECORD (group)), sp_group_get_name (group));

      section->is_shared = TRUE;
      for (guint j = 0; j < shown->len; j++)
        if (sp_group_has_member (group, ((SpCountryFacts *) shown->pdata[j])->country, view->day) != SP_CERTAINTY_NO)
          {
            g_ptr_array_add (section->countries, shown->pdata[j]);
            found[j] = TRUE;
          }
    }
  none = add_section (sections, "group", "", _ ("In No Group"));
  for (guint j = 0; j < shown->len; j++)
    if (!found[j])
      g_ptr_array_add (none->countries, shown->pdata[j]);
}

static void
add_rest (GPtrArray *sections, GPtrArray *rest, SpListView *view)
{
  SpCountrySection *section = view->spans ? add_section (sections, "rest", "unchanged", _ ("Unchanged"))
                                          : add_section (sections, "rest", "nothing", _ ("No Position to Show"));

  section->is_rest = TRUE;
  g_ptr_array_extend (section->countries, rest, NULL, NULL);
}

/* By region and by group every section is whole, and those of which nothing is known are last in it. */
static gboolean
keeps_all_together (SpListView *view, SpArrangement arrangement)
{
  return !view->spans && (arrangement == SP_ARRANGEMENT_REGION || arrangement == SP_ARRANGEMENT_GROUP);
}

/**
 * sp_country_section_format_shift:
 * @from: (nullable): the level before, or %NULL where none was known
 * @to: (nullable): the level since, or %NULL where none is known
 *
 * Returns: (transfer full): such as “Restricted to Excluded”
 */
char *
sp_country_section_format_shift (SpLevel *from, SpLevel *to)
{
  g_return_val_if_fail (from != NULL || to != NULL, NULL);

  if (from == NULL)
    /* Translators: %s is a level that countries came to, without a known position before. */
    return g_strdup_printf (_ ("First known: %s"), sp_level_get_label (to));
  if (to == NULL)
    /* Translators: %s is a level that countries left, without a known position since. */
    return g_strdup_printf (_ ("No longer known: %s"), sp_level_get_label (from));
  /* Translators: from one level to another. */
  return g_strdup_printf (C_ ("levels", "%s to %s"), sp_level_get_label (from), sp_level_get_label (to));
}

/**
 * sp_country_sections_make:
 * @facts: (element-type SpCountryFacts): what is said of the countries; must live as long as the sections
 * @view: how the list is seen
 * @arrangement: what the sections are
 * @order: the order within each
 *
 * Returns: (element-type SpCountrySection) (transfer full): the sections that hold a country, in their order
 */
GPtrArray *
sp_country_sections_make (GArray *facts, SpListView *view, SpArrangement arrangement, SpOrder order)
{
  GPtrArray *sections = g_ptr_array_new_with_free_func (free_section);
  g_autoptr (GPtrArray) shown = g_ptr_array_new ();
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();

  for (guint i = 0; i < facts->len; i++)
    {
      SpCountryFacts *one = &g_array_index (facts, SpCountryFacts, i);

      g_ptr_array_add (!keeps_all_together (view, arrangement) && is_rest (one, view) ? rest : shown, one);
    }
  if (arrangement == SP_ARRANGEMENT_REGION)
    add_regions (sections, shown);
  else if (arrangement == SP_ARRANGEMENT_GROUP)
    add_groups (sections, shown, view);
  else if (arrangement == SP_ARRANGEMENT_NAME)
    g_ptr_array_extend (add_section (sections, "name", "", NULL)->countries, shown, NULL, NULL);
  else if (view->spans)
    add_shifts (sections, facts);
  else if (view->question != NULL)
    add_levels (sections, facts, view);
  add_rest (sections, rest, view);

  for (guint i = sections->len; i > 0; i--)
    {
      SpCountrySection *section = sections->pdata[i - 1];

      if (section->countries->len == 0)
        g_ptr_array_remove_index (sections, i - 1);
      else
        sp_country_facts_sort (section->countries, view, order);
    }
  return sections;
}
