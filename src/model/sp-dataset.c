/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is opened: all records of one edition, and what it says of itself. */
#include "sp-dataset.h"

struct _SpDataset
{
  GObject parent_instance;

  char *id;
  char *title;
  char *description;
  char *language;
  char *license;
  char *publisher;
  char *homepage;
  char *method;
  char *cite_as;
  char *report_to;
  SpDate edition;
  char **authors;
  GVariant *unknown;
  GPtrArray *records[SP_N_RECORD_KINDS];
  GHashTable *by_id[SP_N_RECORD_KINDS];
};

G_DEFINE_FINAL_TYPE (SpDataset, sp_dataset, G_TYPE_OBJECT)

static GHashTable *
index_by_id (GPtrArray *records)
{
  GHashTable *by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < records->len; i++)
    g_hash_table_insert (by_id, (gpointer) sp_record_get_id (records->pdata[i]), records->pdata[i]);
  return by_id;
}

static void
sp_dataset_finalize (GObject *object)
{
  SpDataset *self = SP_DATASET (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->description);
  g_free (self->language);
  g_free (self->license);
  g_free (self->publisher);
  g_free (self->homepage);
  g_free (self->method);
  g_free (self->cite_as);
  g_free (self->report_to);
  g_strfreev (self->authors);
  g_clear_pointer (&self->unknown, g_variant_unref);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      g_clear_pointer (&self->by_id[i], g_hash_table_unref);
      g_clear_pointer (&self->records[i], g_ptr_array_unref);
    }

  G_OBJECT_CLASS (sp_dataset_parent_class)->finalize (object);
}

static void
sp_dataset_class_init (SpDatasetClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_dataset_finalize;
}

static void
sp_dataset_init (SpDataset *self G_GNUC_UNUSED)
{
}

/**
 * sp_dataset_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new dataset that never changes
 */
SpDataset *
sp_dataset_new (const SpDatasetInit *init)
{
  SpDataset *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->id != NULL && init->title != NULL && init->language != NULL, NULL);

  self = g_object_new (SP_TYPE_DATASET, NULL);
  self->id = g_strdup (init->id);
  self->title = g_strdup (init->title);
  self->description = g_strdup (init->description);
  self->language = g_strdup (init->language);
  self->license = g_strdup (init->license);
  self->publisher = g_strdup (init->publisher);
  self->homepage = g_strdup (init->homepage);
  self->method = g_strdup (init->method);
  self->cite_as = g_strdup (init->cite_as);
  self->report_to = g_strdup (init->report_to);
  self->edition = init->edition;
  self->authors = g_strdupv ((char **) init->authors);
  self->unknown = init->unknown ? g_variant_ref_sink (init->unknown) : NULL;
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      self->records[i] = sp_array_ref_or_empty (init->records[i]);
      self->by_id[i] = index_by_id (self->records[i]);
    }
  return self;
}

/**
 * sp_dataset_get_id:
 * @self: a dataset
 *
 * Returns: the dataset's id, the same in all its editions
 */
const char *
sp_dataset_get_id (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), "");

  return self->id;
}

/**
 * sp_dataset_get_title:
 * @self: a dataset
 *
 * Returns: its title
 */
const char *
sp_dataset_get_title (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), "");

  return self->title;
}

/**
 * sp_dataset_get_description:
 * @self: a dataset
 *
 * Returns: (nullable): what it is about
 */
const char *
sp_dataset_get_description (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->description;
}

/**
 * sp_dataset_get_edition:
 * @self: a dataset
 *
 * Returns: the date of its state
 */
SpDate
sp_dataset_get_edition (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), ((SpDate) { 0 }));

  return self->edition;
}

/**
 * sp_dataset_get_language:
 * @self: a dataset
 *
 * Returns: the language of its texts, as a language tag
 */
const char *
sp_dataset_get_language (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), "");

  return self->language;
}

/**
 * sp_dataset_get_license:
 * @self: a dataset
 *
 * Returns: (nullable): its licence
 */
const char *
sp_dataset_get_license (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->license;
}

/**
 * sp_dataset_get_authors:
 * @self: a dataset
 *
 * Returns: (nullable) (array zero-terminated=1): who made it
 */
const char *const *
sp_dataset_get_authors (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return (const char *const *) self->authors;
}

/**
 * sp_dataset_get_publisher:
 * @self: a dataset
 *
 * Returns: (nullable): who publishes it
 */
const char *
sp_dataset_get_publisher (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->publisher;
}

/**
 * sp_dataset_get_homepage:
 * @self: a dataset
 *
 * Returns: (nullable): its address, http or https
 */
const char *
sp_dataset_get_homepage (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->homepage;
}

/**
 * sp_dataset_get_method:
 * @self: a dataset
 *
 * Returns: (nullable): how levels are assigned; paragraphs are parted by empty lines
 */
const char *
sp_dataset_get_method (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->method;
}

/**
 * sp_dataset_get_cite_as:
 * @self: a dataset
 *
 * Returns: (nullable): how to cite it
 */
const char *
sp_dataset_get_cite_as (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->cite_as;
}

/**
 * sp_dataset_get_report_to:
 * @self: a dataset
 *
 * Returns: (nullable): where mistakes are reported
 */
const char *
sp_dataset_get_report_to (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->report_to;
}

/**
 * sp_dataset_get_unknown:
 * @self: a dataset
 *
 * Returns: (nullable): keys of the `dataset` section that the format does not know; see sp_record_get_unknown()
 */
GVariant *
sp_dataset_get_unknown (SpDataset *self)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);

  return self->unknown;
}

/**
 * sp_dataset_get_records:
 * @self: a dataset
 * @kind: a kind
 *
 * Returns: (element-type SpRecord) (transfer none): all records of that kind, in the order of the dataset
 */
GPtrArray *
sp_dataset_get_records (SpDataset *self, SpRecordKind kind)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, NULL);

  return self->records[kind];
}

/**
 * sp_dataset_lookup:
 * @self: a dataset
 * @kind: a kind
 * @id: an id; a country's code
 *
 * Returns: (type SpRecord) (transfer none) (nullable): the record of that kind and id, or %NULL where there is none
 */
gpointer
sp_dataset_lookup (SpDataset *self, SpRecordKind kind, const char *id)
{
  g_return_val_if_fail (SP_IS_DATASET (self), NULL);
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, NULL);

  return id ? g_hash_table_lookup (self->by_id[kind], id) : NULL;
}
