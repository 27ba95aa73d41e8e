/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which rows the list of countries has through the lens: sections and their countries, or matches of what was typed. */
#include "sp-country-rows.h"

/**
 * sp_country_rows_init:
 * @self: (out caller-allocates): rows
 *
 * Begins with no workspace, by level and by name.
 */
void
sp_country_rows_init (SpCountryRows *self)
{
  g_return_if_fail (self != NULL);

  *self = (SpCountryRows) {
    .items_by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref),
    .toggled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
  };
}

/**
 * sp_country_rows_clear:
 * @self: rows
 *
 * Frees what they hold.
 */
void
sp_country_rows_clear (SpCountryRows *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->typed, g_free);
  g_clear_pointer (&self->items_by_key, g_hash_table_unref);
  g_clear_pointer (&self->toggled, g_hash_table_unref);
}

/**
 * sp_country_rows_forget:
 * @self: rows
 *
 * Forgets the rows that were made, when another dataset is open.
 */
void
sp_country_rows_forget (SpCountryRows *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_remove_all (self->items_by_key);
}

/**
 * sp_country_rows_is_typed:
 * @self: rows
 *
 * Returns: whether they are what matches what was typed, and not all countries
 */
gboolean
sp_country_rows_is_typed (const SpCountryRows *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->typed != NULL && *self->typed != '\0';
}

static SpCountryItem *
find_or_add_item (SpCountryRows *self, const char *kind, const char *key, const char *code)
{
  g_autofree char *full_key = g_strconcat (kind, "/", key, "/", code, NULL);
  SpCountryItem *item = g_hash_table_lookup (self->items_by_key, full_key);

  if (item == NULL)
    {
      item = sp_country_item_new ();
      g_hash_table_insert (self->items_by_key, g_steal_pointer (&full_key), item);
    }
  return item;
}

static void
add_country (SpCountryRows *self, GPtrArray *items, SpListView *view, const SpCountryFacts *facts, const char *section)
{
  SpCountryItem *item = find_or_add_item (self, "country", section, sp_record_get_id (SP_RECORD (facts->country)));

  sp_country_item_set_country (item, view, facts);
  g_ptr_array_add (items, g_object_ref (item));
}

static void
add_way_on (SpCountryRows *self, GPtrArray *items, SpListView *view, const SpCountryFacts *facts)
{
  SpCountryItem *item = find_or_add_item (self, "way-on", "", sp_record_get_id (SP_RECORD (facts->country)));

  sp_country_item_set_way_on (item, view, facts);
  g_ptr_array_add (items, g_object_ref (item));
}

static gboolean
is_open (SpCountryRows *self, const SpCountrySection *section)
{
  return section->title == NULL || section->is_rest == g_hash_table_contains (self->toggled, section->key);
}

static void
add_section (SpCountryRows *self, GPtrArray *items, SpListView *view, const SpCountrySection *section)
{
  gboolean open = is_open (self, section);

  if (section->title != NULL)
    {
      SpCountryItem *head = find_or_add_item (self, "head", section->key, NULL);

      sp_country_item_set_head (head, view, section, open);
      g_ptr_array_add (items, g_object_ref (head));
    }
  for (guint i = 0; open && i < section->countries->len; i++)
    add_country (self, items, view, section->countries->pdata[i], section->is_shared ? section->key : "");
}

/* Between two dates a country that was at one of the levels on either is of interest. */
static void
leave_out_what_the_filter_does (GArray *facts, SpLens *lens, const SpListView *view)
{
  guint n_kept = 0;

  for (guint i = 0; i < facts->len; i++)
    {
      SpCountryFacts *one = &g_array_index (facts, SpCountryFacts, i);

      if (sp_lens_admits (lens, &one->standing) || (view->spans && sp_lens_admits (lens, &one->before)))
        g_array_index (facts, SpCountryFacts, n_kept++) = *one;
    }
  g_array_set_size (facts, n_kept);
}

static GArray *
find_facts (SpCountryRows *self, SpListView *view, GPtrArray *countries)
{
  GArray *facts = sp_country_facts_find (self->workspace, view, countries, self->order);

  leave_out_what_the_filter_does (facts, sp_workspace_get_lens (self->workspace), view);
  return facts;
}

static GPtrArray *
make_sections (SpCountryRows *self, SpListView *view, GArray **facts)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);

  *facts = find_facts (self, view, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY));
  return sp_country_sections_make (*facts, view, self->arrangement, self->order);
}

static void
list_sections (SpCountryRows *self, SpListView *view, GPtrArray *items)
{
  g_autoptr (GArray) facts = NULL;
  g_autoptr (GPtrArray) sections = make_sections (self, view, &facts);

  for (guint i = 0; i < sections->len; i++)
    add_section (self, items, view, sections->pdata[i]);
}

static void
list_matches (SpCountryRows *self, SpListView *view, GPtrArray *items)
{
  g_autoptr (GPtrArray) found = sp_country_names_find (sp_workspace_get_names (self->workspace), self->typed);
  g_autoptr (GArray) facts = find_facts (self, view, found);

  for (guint i = 0; i < facts->len; i++)
    {
      const SpCountryFacts *one = &g_array_index (facts, SpCountryFacts, i);

      add_country (self, items, view, one, "");
      if (one->standing.nothing == SP_NOTHING_NOT_YET)
        add_way_on (self, items, view, one);
    }
}

/**
 * sp_country_rows_list:
 * @self: rows
 *
 * Returns: (transfer full) (element-type SpCountryItem): the rows as they are to be now
 */
GPtrArray *
sp_country_rows_list (SpCountryRows *self)
{
  g_autoptr (SpListView) view = NULL;
  GPtrArray *items;

  g_return_val_if_fail (self != NULL && SP_IS_WORKSPACE (self->workspace), NULL);

  view = sp_list_view_new (self->workspace);
  items = g_ptr_array_new_with_free_func (g_object_unref);
  if (sp_country_rows_is_typed (self))
    list_matches (self, view, items);
  else
    list_sections (self, view, items);
  return items;
}

/**
 * sp_country_rows_toggle:
 * @self: rows
 * @section: the key of a section
 *
 * Opens or closes the section.
 */
void
sp_country_rows_toggle (SpCountryRows *self, const char *section)
{
  g_return_if_fail (self != NULL && section != NULL);

  if (!g_hash_table_remove (self->toggled, section))
    g_hash_table_add (self->toggled, g_strdup (section));
}

static gboolean
has_country (const SpCountrySection *section, SpCountry *country)
{
  for (guint i = 0; i < section->countries->len; i++)
    if (((SpCountryFacts *) section->countries->pdata[i])->country == country)
      return TRUE;
  return FALSE;
}

/**
 * sp_country_rows_toggle_section_of:
 * @self: rows
 * @country: a country that has none, as its sections are closed
 *
 * Opens the first section that holds it.
 *
 * Returns: whether there is one
 */
gboolean
sp_country_rows_toggle_section_of (SpCountryRows *self, SpCountry *country)
{
  g_autoptr (SpListView) view = NULL;
  g_autoptr (GArray) facts = NULL;
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (self != NULL && SP_IS_COUNTRY (country), FALSE);

  view = sp_list_view_new (self->workspace);
  sections = make_sections (self, view, &facts);
  for (guint i = 0; i < sections->len; i++)
    if (has_country (sections->pdata[i], country))
      {
        sp_country_rows_toggle (self, ((SpCountrySection *) sections->pdata[i])->key);
        return TRUE;
      }
  return FALSE;
}
