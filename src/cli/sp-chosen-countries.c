/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries that a command line is about: named, the members of a group, or all. */
#include "sp-chosen-countries.h"

#include "sp-name-finder.h"
#include "sp-standing.h"

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, *(SpCountry *const *) a),
                 sp_country_names_get_collation_key (names, *(SpCountry *const *) b));
}

static void
add (GPtrArray *countries, SpCountry *country)
{
  if (!g_ptr_array_find (countries, country, NULL))
    g_ptr_array_add (countries, country);
}

/* By name, those that were members at the time or perhaps were; all without a group. */
static void
add_members (const SpCountryChoice *self, GPtrArray *countries)
{
  g_autoptr (GPtrArray) sorted =
    g_ptr_array_copy (sp_dataset_get_records (self->dataset, SP_RECORD_COUNTRY), NULL, NULL);

  g_ptr_array_set_free_func (sorted, NULL);
  g_ptr_array_sort_with_data (sorted, compare_names, self->names);
  for (guint i = 0; i < sorted->len; i++)
    if (self->group == NULL || sp_group_has_member (self->group, sorted->pdata[i], self->day) != SP_CERTAINTY_NO)
      add (countries, sorted->pdata[i]);
}

/**
 * sp_country_choice_list:
 * @self: which countries are wanted
 * @error: return location for an error
 *
 * Returns: (transfer full) (element-type SpCountry) (nullable): the countries, each once: those named in their order, then
 *   others by name; %NULL where a name is none, or not of just one
 */
GPtrArray *
sp_country_choice_list (const SpCountryChoice *self, GError **error)
{
  g_autoptr (GPtrArray) countries = NULL;
  g_autoptr (GPtrArray) named = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  countries = g_ptr_array_new ();
  if (self->typed != NULL)
    {
      named = sp_find_countries (self->names, self->dataset, self->typed, error);
      if (named == NULL)
        return NULL;
      for (guint i = 0; i < named->len; i++)
        add (countries, named->pdata[i]);
    }
  if (self->group != NULL || self->all)
    add_members (self, countries);
  return g_steal_pointer (&countries);
}
