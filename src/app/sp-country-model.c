/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of countries through the lens: by level, or the best matches of what was typed. */
#include "sp-country-model.h"

#include <glib/gi18n-lib.h>

struct _SpCountryModel
{
  GObject parent_instance;

  SpWorkspace *workspace;
  GPtrArray *items;
  GHashTable *toggled;
  char *typed;
};

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_COUNTRY_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return SP_COUNTRY_MODEL (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
implement_list_model (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SpCountryModel,
                               sp_country_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list_model))

static SpCountryItem *
create_item (SpCountryModel *self, SpCountry *country, const SpOutlook *outlook)
{
  SpStanding standing = { 0 };

  if (outlook->question != NULL)
    sp_standing_find (&standing, sp_workspace_get_index (self->workspace), country, outlook);
  else
    standing.nothing = SP_NOTHING_NO_RECORD;
  if (standing.nothing == SP_NOTHING_OUTSIDE_GROUP)
    return NULL;
  return sp_country_item_new (country, sp_country_names_get_name (sp_workspace_get_names (self->workspace), country),
                              &standing);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer data)
{
  SpCountryNames *names = data;

  return strcmp (sp_country_names_get_collation_key (names, sp_country_item_get_country (*(SpCountryItem **) a)),
                 sp_country_names_get_collation_key (names, sp_country_item_get_country (*(SpCountryItem **) b)));
}

static GPtrArray *
list_items (SpCountryModel *self, GPtrArray *countries)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (self->workspace));
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < countries->len; i++)
    {
      SpCountryItem *item = create_item (self, countries->pdata[i], &outlook);

      if (item != NULL)
        g_ptr_array_add (items, item);
    }
  return items;
}

static gboolean
is_open (SpCountryModel *self, SpLevel *level)
{
  gboolean toggled = g_hash_table_contains (self->toggled, level ? sp_level_get_id (level) : "");

  return level ? !toggled : toggled;
}

static void
add_section (SpCountryModel *self, GPtrArray *into, GPtrArray *all, SpScale *scale, SpLevel *level, const char *title)
{
  gboolean open = is_open (self, level);
  guint place = into->len;
  guint count = 0;

  for (guint i = 0; i < all->len; i++)
    if (sp_country_item_get_level (all->pdata[i]) == level)
      {
        count++;
        if (open)
          g_ptr_array_add (into, g_object_ref (all->pdata[i]));
      }
  if (count > 0)
    g_ptr_array_insert (into, (int) place, sp_country_item_new_head (scale, level, title, count, open));
}

static GPtrArray *
list_by_level (SpCountryModel *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  SpQuestion *question = sp_lens_get_question (sp_workspace_get_lens (self->workspace));
  g_autoptr (GPtrArray) all = list_items (self, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY));
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  GPtrArray *levels;

  g_ptr_array_sort_with_data (all, compare_names, sp_workspace_get_names (self->workspace));
  if (question != NULL)
    {
      levels = sp_scale_get_levels (sp_question_get_scale (question));
      for (guint i = 0; i < levels->len; i++)
        add_section (self, items, all, sp_question_get_scale (question), levels->pdata[i],
                     sp_level_get_label (levels->pdata[i]));
    }
  add_section (self, items, all, NULL, NULL, _ ("No Position to Show"));
  return items;
}

static GPtrArray *
list_matches (SpCountryModel *self)
{
  g_autoptr (GPtrArray) found = sp_country_names_find (sp_workspace_get_names (self->workspace), self->typed);

  return list_items (self, found);
}

/* Only what differs is replaced, so that the list keeps its place and the keyboard its row. */
static void
replace_items (SpCountryModel *self, GPtrArray *items)
{
  g_autoptr (GPtrArray) before = self->items;
  guint first = 0;
  guint last = 0;

  while (first < MIN (before->len, items->len) &&
         sp_country_item_equal (before->pdata[first], items->pdata[first]))
    first++;
  while (last < MIN (before->len, items->len) - first &&
         sp_country_item_equal (before->pdata[before->len - last - 1], items->pdata[items->len - last - 1]))
    last++;
  self->items = items;
  if (before->len != first + last || items->len != first + last)
    g_list_model_items_changed (G_LIST_MODEL (self), first, before->len - first - last, items->len - first - last);
}

static void
update_cb (SpCountryModel *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  replace_items (self, self->typed && *self->typed ? list_matches (self) : list_by_level (self));
}

static void
sp_country_model_dispose (GObject *object)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_country_model_parent_class)->dispose (object);
}

static void
sp_country_model_finalize (GObject *object)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (object);

  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->toggled);
  g_free (self->typed);

  G_OBJECT_CLASS (sp_country_model_parent_class)->finalize (object);
}

static void
sp_country_model_class_init (SpCountryModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_country_model_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_country_model_finalize;
}

static void
sp_country_model_init (SpCountryModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->toggled = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * sp_country_model_new:
 *
 * Returns: (transfer full): an empty list (`SpCountryItem`)
 */
SpCountryModel *
sp_country_model_new (void)
{
  return g_object_new (SP_TYPE_COUNTRY_MODEL, NULL);
}

/**
 * sp_country_model_set_workspace:
 * @self: a list, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Lists the countries of the open dataset through the lens, from now on.
 */
void
sp_country_model_set_workspace (SpCountryModel *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}

/**
 * sp_country_model_set_typed:
 * @self: a list
 * @typed: what was typed; the empty string for the whole list by level
 *
 * Lists the countries that have such a name, the best match first.
 */
void
sp_country_model_set_typed (SpCountryModel *self, const char *typed)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));

  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));

  if (g_strcmp0 (self->typed, stripped) == 0)
    return;
  g_free (self->typed);
  self->typed = g_steal_pointer (&stripped);
  update_cb (self);
}

/**
 * sp_country_model_toggle:
 * @self: a list
 * @head: the head of a section
 *
 * Opens or closes a section.
 */
void
sp_country_model_toggle (SpCountryModel *self, SpCountryItem *head)
{
  SpLevel *level = sp_country_item_get_level (head);
  const char *key = level ? sp_level_get_id (level) : "";

  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));

  if (!g_hash_table_remove (self->toggled, key))
    g_hash_table_add (self->toggled, g_strdup (key));
  update_cb (self);
}

/**
 * sp_country_model_find:
 * @self: a list
 * @country: a country
 *
 * Returns: its row, or `G_MAXUINT` where it is not listed
 */
guint
sp_country_model_find (SpCountryModel *self, SpCountry *country)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), G_MAXUINT);

  for (guint i = 0; i < self->items->len; i++)
    if (country != NULL && sp_country_item_get_country (self->items->pdata[i]) == country)
      return i;
  return G_MAXUINT;
}

/**
 * sp_country_model_get_neighbour:
 * @self: a list
 * @country: a country
 * @next: whether the next one is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the country listed after or before @country
 */
SpCountry *
sp_country_model_get_neighbour (SpCountryModel *self, SpCountry *country, gboolean next)
{
  guint place = sp_country_model_find (self, country);

  while (place != G_MAXUINT && (next ? place + 1 < self->items->len : place > 0))
    {
      SpCountry *neighbour;

      place = next ? place + 1 : place - 1;
      neighbour = sp_country_item_get_country (self->items->pdata[place]);
      if (neighbour != NULL)
        return neighbour;
    }
  return NULL;
}
