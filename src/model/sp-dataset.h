/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is opened: all records of one edition, and what it says of itself. */
#pragma once

#include "sp-date.h"
#include "sp-record.h"

G_BEGIN_DECLS

#define SP_TYPE_DATASET (sp_dataset_get_type ())
G_DECLARE_FINAL_TYPE (SpDataset, sp_dataset, SP, DATASET, GObject)

/**
 * SpDatasetInit:
 * @id: the dataset's id, the same in all its editions
 * @title: its title
 * @description: (nullable): what it is about
 * @edition: the date of its state
 * @language: the language of its texts, as a language tag
 * @license: (nullable): its licence, as an SPDX expression or in words
 * @authors: (nullable): who made it
 * @publisher: (nullable): who publishes it
 * @homepage: (nullable): its address, http or https
 * @method: (nullable): how levels are assigned
 * @cite_as: (nullable): how to cite it
 * @report_to: (nullable): where mistakes are reported
 * @unknown: (nullable): keys of the `dataset` section that the format does not know; see sp_record_get_unknown()
 * @records: the records by kind, in the order of the dataset; %NULL for none
 *
 * What sp_dataset_new() makes a dataset of. Texts are copied, arrays gain a reference and must not change afterwards.
 */
typedef struct
{
  const char *id;
  const char *title;
  const char *description;
  SpDate edition;
  const char *language;
  const char *license;
  const char *const *authors;
  const char *publisher;
  const char *homepage;
  const char *method;
  const char *cite_as;
  const char *report_to;
  GVariant *unknown;
  GPtrArray *records[SP_N_RECORD_KINDS];
} SpDatasetInit;

SpDataset *sp_dataset_new (const SpDatasetInit *init);

const char *sp_dataset_get_id (SpDataset *self);
const char *sp_dataset_get_title (SpDataset *self);
const char *sp_dataset_get_description (SpDataset *self);
SpDate sp_dataset_get_edition (SpDataset *self);
const char *sp_dataset_get_language (SpDataset *self);
const char *sp_dataset_get_license (SpDataset *self);
const char *const *sp_dataset_get_authors (SpDataset *self);
const char *sp_dataset_get_publisher (SpDataset *self);
const char *sp_dataset_get_homepage (SpDataset *self);
const char *sp_dataset_get_method (SpDataset *self);
const char *sp_dataset_get_cite_as (SpDataset *self);
const char *sp_dataset_get_report_to (SpDataset *self);
GVariant *sp_dataset_get_unknown (SpDataset *self);
GPtrArray *sp_dataset_get_records (SpDataset *self, SpRecordKind kind);
gpointer sp_dataset_lookup (SpDataset *self, SpRecordKind kind, const char *id);

G_END_DECLS
