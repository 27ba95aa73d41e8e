/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set: countries that are set side by side, in the order in which they were chosen. */
#include "sp-comparison.h"

struct _SpComparison
{
  GObject parent_instance;

  GPtrArray *countries;
};

static GType
sp_comparison_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_COUNTRY;
}

static guint
sp_comparison_get_n_items (GListModel *model)
{
  return SP_COMPARISON (model)->countries->len;
}

static gpointer
sp_comparison_get_item (GListModel *model, guint position)
{
  GPtrArray *countries = SP_COMPARISON (model)->countries;

  return position < countries->len ? g_object_ref (countries->pdata[position]) : NULL;
}

static void
implement_list_model (GListModelInterface *interface)
{
  interface->get_item_type = sp_comparison_get_item_type;
  interface->get_n_items = sp_comparison_get_n_items;
  interface->get_item = sp_comparison_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SpComparison,
                               sp_comparison,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list_model))

static void
sp_comparison_finalize (GObject *object)
{
  g_ptr_array_unref (SP_COMPARISON (object)->countries);

  G_OBJECT_CLASS (sp_comparison_parent_class)->finalize (object);
}

static void
sp_comparison_class_init (SpComparisonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_comparison_finalize;
}

static void
sp_comparison_init (SpComparison *self)
{
  self->countries = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * sp_comparison_new:
 *
 * Returns: (transfer full): a set with no country in it
 */
SpComparison *
sp_comparison_new (void)
{
  return g_object_new (SP_TYPE_COMPARISON, NULL);
}

/**
 * sp_comparison_get_countries:
 * @self: a set
 *
 * Returns: (transfer none) (element-type SpCountry): its countries, in the order in which they were chosen; until it
 *   changes
 */
GPtrArray *
sp_comparison_get_countries (SpComparison *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), NULL);

  return self->countries;
}

/**
 * sp_comparison_get_size:
 * @self: a set
 *
 * Returns: how many countries are in it
 */
guint
sp_comparison_get_size (SpComparison *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), 0);

  return self->countries->len;
}

/**
 * sp_comparison_has:
 * @self: a set
 * @country: a country
 *
 * Returns: whether the country is in it
 */
gboolean
sp_comparison_has (SpComparison *self, SpCountry *country)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);

  return g_ptr_array_find (self->countries, country, NULL);
}

/**
 * sp_comparison_copy_codes:
 * @self: a set
 *
 * Returns: (transfer full) (array zero-terminated=1): the codes of its countries, in their order
 */
char **
sp_comparison_copy_codes (SpComparison *self)
{
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  g_return_val_if_fail (SP_IS_COMPARISON (self), NULL);

  for (guint i = 0; i < self->countries->len; i++)
    g_strv_builder_add (codes, sp_record_get_id (self->countries->pdata[i]));
  return g_strv_builder_end (codes);
}

/**
 * sp_comparison_add:
 * @self: a set
 * @country: a country
 *
 * Puts a country after the others.
 *
 * Returns: whether it was not in it before
 */
gboolean
sp_comparison_add (SpComparison *self, SpCountry *country)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);
  g_return_val_if_fail (SP_IS_COUNTRY (country), FALSE);

  if (sp_comparison_has (self, country))
    return FALSE;
  g_ptr_array_add (self->countries, g_object_ref (country));
  g_list_model_items_changed (G_LIST_MODEL (self), self->countries->len - 1, 0, 1);
  return TRUE;
}

/**
 * sp_comparison_remove:
 * @self: a set
 * @country: a country
 *
 * Takes a country out of the set.
 *
 * Returns: whether it was in it
 */
gboolean
sp_comparison_remove (SpComparison *self, SpCountry *country)
{
  guint position;

  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);

  if (!g_ptr_array_find (self->countries, country, &position))
    return FALSE;
  g_ptr_array_remove_index (self->countries, position);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
  return TRUE;
}

/**
 * sp_comparison_toggle:
 * @self: a set
 * @country: a country
 *
 * Adds a country that is not in the set, and removes one that is.
 *
 * Returns: whether it is in it now
 */
gboolean
sp_comparison_toggle (SpComparison *self, SpCountry *country)
{
  return !sp_comparison_remove (self, country) && sp_comparison_add (self, country);
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;
  return TRUE;
}

/**
 * sp_comparison_set_countries:
 * @self: a set
 * @countries: (element-type SpCountry): countries; of one that is there twice the first counts
 *
 * Puts these countries in the place of those that are in the set.
 */
void
sp_comparison_set_countries (SpComparison *self, GPtrArray *countries)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (SP_IS_COMPARISON (self));
  g_return_if_fail (countries != NULL && countries != self->countries);

  before = g_steal_pointer (&self->countries);
  self->countries = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < countries->len; i++)
    if (!sp_comparison_has (self, countries->pdata[i]))
      g_ptr_array_add (self->countries, g_object_ref (countries->pdata[i]));
  if (!is_same (before, self->countries))
    g_list_model_items_changed (G_LIST_MODEL (self), 0, before->len, self->countries->len);
}

/**
 * sp_comparison_clear:
 * @self: a set
 *
 * Takes all countries out of the set.
 */
void
sp_comparison_clear (SpComparison *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  sp_comparison_set_countries (self, none);
}
