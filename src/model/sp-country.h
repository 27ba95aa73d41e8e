/* SPDX-License-Identifier: GPL-3.0-or-later
 * A country of the dataset. */
#pragma once

#include "sp-date.h"
#include "sp-question.h"
#include "sp-record.h"

G_BEGIN_DECLS

/**
 * SpSearched:
 * @question: a question on which no position was found
 * @on: when it was searched
 */
typedef struct
{
  SpQuestion *question;
  SpDate on;
} SpSearched;

void sp_searched_free (gpointer searched);

#define SP_TYPE_COUNTRY (sp_country_get_type ())
G_DECLARE_FINAL_TYPE (SpCountry, sp_country, SP, COUNTRY, SpRecord)

/**
 * SpCountryInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @name: its name in the dataset's language
 * @short_name: (nullable): a shorter name, or %NULL
 * @capital: (nullable): its capital, or %NULL where it is contested
 * @region: the subregion of the United Nations' standard M49
 * @aliases: (nullable): further names of the dataset
 * @searched: (element-type SpSearched) (nullable): the questions that were searched with nothing found, and when
 *
 * What sp_country_new() makes a country of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  const char *name;
  const char *short_name;
  const char *capital;
  const char *region;
  const char *const *aliases;
  GPtrArray *searched;
} SpCountryInit;

SpCountry *sp_country_new (const SpCountryInit *init);

const char *sp_country_get_name (SpCountry *self);
const char *sp_country_get_short_name (SpCountry *self);
const char *sp_country_get_capital (SpCountry *self);
const char *sp_country_get_region (SpCountry *self);
const char *const *sp_country_get_aliases (SpCountry *self);
GPtrArray *sp_country_get_searched (SpCountry *self);

G_END_DECLS
