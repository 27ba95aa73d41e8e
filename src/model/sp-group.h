/* SPDX-License-Identifier: GPL-3.0-or-later
 * An alliance or bloc with dated membership. */
#pragma once

#include "sp-country.h"
#include "sp-record.h"

G_BEGIN_DECLS

/**
 * SpMembership:
 * @country: the member
 * @from: since when; may be no date
 * @to: the last date of its membership; no date where it is a member still
 */
typedef struct
{
  SpCountry *country;
  SpDate from;
  SpDate to;
} SpMembership;

void sp_membership_free (gpointer membership);

#define SP_TYPE_GROUP (sp_group_get_type ())
G_DECLARE_FINAL_TYPE (SpGroup, sp_group, SP, GROUP, SpRecord)

/**
 * SpGroupInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @name: its name
 * @short_name: (nullable): a shorter name, or %NULL
 * @description_of_kind: what kind of group it is, in words
 * @summary: what it is, in a sentence
 * @memberships: (element-type SpMembership) (nullable): who was a member when, in the order of the dataset
 * @sources: (element-type SpSource) (nullable): the sources of this, in the order of the dataset
 *
 * What sp_group_new() makes a group of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  const char *name;
  const char *short_name;
  const char *description_of_kind;
  const char *summary;
  GPtrArray *memberships;
  GPtrArray *sources;
} SpGroupInit;

SpGroup *sp_group_new (const SpGroupInit *init);

const char *sp_group_get_name (SpGroup *self);
const char *sp_group_get_short_name (SpGroup *self);
const char *sp_group_get_description_of_kind (SpGroup *self);
const char *sp_group_get_summary (SpGroup *self);
GPtrArray *sp_group_get_memberships (SpGroup *self);
GPtrArray *sp_group_get_sources (SpGroup *self);

G_END_DECLS
