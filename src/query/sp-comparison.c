/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set: countries and groups that are set side by side, in the order in which they were chosen. */
#include "sp-comparison.h"

#include <string.h>

/* What stands before a group's id, to tell it from a country's code. */
#define GROUP_PREFIX "group:"

struct _SpComparison
{
  GObject parent_instance;

  GPtrArray *records;
  GPtrArray *countries; /* those of them that are no groups */
};

static GType
sp_comparison_get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_RECORD;
}

static guint
sp_comparison_get_n_items (GListModel *model)
{
  return SP_COMPARISON (model)->records->len;
}

static gpointer
sp_comparison_get_item (GListModel *model, guint position)
{
  GPtrArray *records = SP_COMPARISON (model)->records;

  return position < records->len ? g_object_ref (records->pdata[position]) : NULL;
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
  SpComparison *self = SP_COMPARISON (object);

  g_ptr_array_unref (self->countries);
  g_ptr_array_unref (self->records);

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
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->countries = g_ptr_array_new ();
}

static gboolean
is_comparable (gpointer record)
{
  return SP_IS_COUNTRY (record) || SP_IS_GROUP (record);
}

static void
collect_countries (SpComparison *self)
{
  g_ptr_array_set_size (self->countries, 0);
  for (guint i = 0; i < self->records->len; i++)
    if (SP_IS_COUNTRY (self->records->pdata[i]))
      g_ptr_array_add (self->countries, self->records->pdata[i]);
}

static void
tell (SpComparison *self, guint position, guint n_removed, guint n_added)
{
  collect_countries (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, n_removed, n_added);
}

/**
 * sp_comparison_new:
 *
 * Returns: (transfer full): a set with nothing in it
 */
SpComparison *
sp_comparison_new (void)
{
  return g_object_new (SP_TYPE_COMPARISON, NULL);
}

/**
 * sp_comparison_get_records:
 * @self: a set
 *
 * Returns: (transfer none) (element-type SpRecord): its countries and groups, in the order in which they were chosen;
 *   until it changes
 */
GPtrArray *
sp_comparison_get_records (SpComparison *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), NULL);

  return self->records;
}

/**
 * sp_comparison_get_countries:
 * @self: a set
 *
 * Returns: (transfer none) (element-type SpCountry): its countries without its groups, in the order in which they were
 *   chosen; until it changes
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
 * Returns: how many countries and groups are in it, a group being one
 */
guint
sp_comparison_get_size (SpComparison *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), 0);

  return self->records->len;
}

/**
 * sp_comparison_has:
 * @self: a set
 * @record: (type SpRecord): a country or a group
 *
 * Returns: whether it is in the set; a country is not there because a group is
 */
gboolean
sp_comparison_has (SpComparison *self, gpointer record)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);

  return g_ptr_array_find (self->records, record, NULL);
}

/**
 * sp_comparison_format_code:
 * @record: (type SpRecord): a country or a group
 *
 * Returns: (transfer full): what stands for it in an address: a country's code, such as “GB”, or a group's id with
 *   “group:” before it
 */
char *
sp_comparison_format_code (gpointer record)
{
  g_return_val_if_fail (is_comparable (record), NULL);

  return g_strconcat (SP_IS_GROUP (record) ? GROUP_PREFIX : "", sp_record_get_id (record), NULL);
}

/**
 * sp_comparison_parse_code:
 * @code: what sp_comparison_format_code() makes
 * @kind: (out): the kind of what it stands for, a country or a group
 *
 * Returns: its id
 */
const char *
sp_comparison_parse_code (const char *code, SpRecordKind *kind)
{
  gboolean is_group;

  g_return_val_if_fail (code != NULL && kind != NULL, NULL);

  is_group = g_str_has_prefix (code, GROUP_PREFIX);
  *kind = is_group ? SP_RECORD_GROUP : SP_RECORD_COUNTRY;
  return is_group ? code + strlen (GROUP_PREFIX) : code;
}

/**
 * sp_comparison_lookup:
 * @dataset: a dataset
 * @code: what sp_comparison_format_code() makes
 *
 * Returns: (transfer none) (nullable): the country or group that it stands for, or %NULL where the dataset has none
 */
SpRecord *
sp_comparison_lookup (SpDataset *dataset, const char *code)
{
  SpRecordKind kind;
  const char *id;

  g_return_val_if_fail (SP_IS_DATASET (dataset) && code != NULL, NULL);

  id = sp_comparison_parse_code (code, &kind);
  return sp_dataset_lookup (dataset, kind, id);
}

/**
 * sp_comparison_copy_codes:
 * @self: a set
 *
 * Returns: (transfer full) (array zero-terminated=1): what stands for its countries and groups in an address, in their
 *   order
 */
char **
sp_comparison_copy_codes (SpComparison *self)
{
  GPtrArray *codes;

  g_return_val_if_fail (SP_IS_COMPARISON (self), NULL);

  codes = g_ptr_array_new ();
  for (guint i = 0; i < self->records->len; i++)
    g_ptr_array_add (codes, sp_comparison_format_code (self->records->pdata[i]));
  g_ptr_array_add (codes, NULL);
  return (char **) g_ptr_array_free (codes, FALSE);
}

/**
 * sp_comparison_add:
 * @self: a set
 * @record: (type SpRecord): a country or a group
 *
 * Puts it after the others.
 *
 * Returns: whether it was not in it before
 */
gboolean
sp_comparison_add (SpComparison *self, gpointer record)
{
  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);
  g_return_val_if_fail (is_comparable (record), FALSE);

  if (sp_comparison_has (self, record))
    return FALSE;
  g_ptr_array_add (self->records, g_object_ref (record));
  tell (self, self->records->len - 1, 0, 1);
  return TRUE;
}

/**
 * sp_comparison_remove:
 * @self: a set
 * @record: (type SpRecord): a country or a group
 *
 * Takes it out of the set.
 *
 * Returns: whether it was in it
 */
gboolean
sp_comparison_remove (SpComparison *self, gpointer record)
{
  guint position;

  g_return_val_if_fail (SP_IS_COMPARISON (self), FALSE);

  if (!g_ptr_array_find (self->records, record, &position))
    return FALSE;
  g_ptr_array_remove_index (self->records, position);
  tell (self, position, 1, 0);
  return TRUE;
}

/**
 * sp_comparison_toggle:
 * @self: a set
 * @record: (type SpRecord): a country or a group
 *
 * Adds what is not in the set, and removes what is.
 *
 * Returns: whether it is in it now
 */
gboolean
sp_comparison_toggle (SpComparison *self, gpointer record)
{
  return !sp_comparison_remove (self, record) && sp_comparison_add (self, record);
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  return a->len == b->len && (a->len == 0 || memcmp (a->pdata, b->pdata, a->len * sizeof *a->pdata) == 0);
}

static GPtrArray *
copy_each_once (GPtrArray *records)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    if (g_hash_table_add (seen, records->pdata[i]))
      g_ptr_array_add (copy, g_object_ref (records->pdata[i]));
  return copy;
}

/**
 * sp_comparison_set_records:
 * @self: a set
 * @records: (element-type SpRecord): countries and groups; of one that is there twice the first counts
 *
 * Puts these in the place of those that are in the set.
 */
void
sp_comparison_set_records (SpComparison *self, GPtrArray *records)
{
  g_autoptr (GPtrArray) before = NULL;

  g_return_if_fail (SP_IS_COMPARISON (self));
  g_return_if_fail (records != NULL && records != self->records && records != self->countries);

  before = g_steal_pointer (&self->records);
  self->records = copy_each_once (records);
  if (!is_same (before, self->records))
    tell (self, 0, before->len, self->records->len);
}

/**
 * sp_comparison_clear:
 * @self: a set
 *
 * Takes everything out of the set.
 */
void
sp_comparison_clear (SpComparison *self)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();

  sp_comparison_set_records (self, none);
}
