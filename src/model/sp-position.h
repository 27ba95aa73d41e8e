/* SPDX-License-Identifier: GPL-3.0-or-later
 * A level that a country's government held on a question from a date on. */
#pragma once

#include "sp-quote.h"
#include "sp-record.h"

G_BEGIN_DECLS

/**
 * SpDeadline:
 * @date: by when
 * @what: what is due
 */
typedef struct
{
  SpDate date;
  char *what;
} SpDeadline;

void sp_deadline_free (gpointer deadline);

#define SP_TYPE_POSITION (sp_position_get_type ())
G_DECLARE_FINAL_TYPE (SpPosition, sp_position, SP, POSITION, SpRecord)

/**
 * SpPositionInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @country: the country
 * @question: the question
 * @level: the answer
 * @from: the date from which it was held
 * @to: the last date on which it was held, where it lapsed with nothing in its place; no date otherwise
 * @basis: what it rests on
 * @summary: what was decided or said, in the editors' words
 * @deadlines: (element-type SpDeadline) (nullable): what is due by when, in the order of the dataset
 * @sources: (element-type SpSource) (nullable): the sources that it rests on, at least one
 * @quotes: (element-type SpQuote) (nullable): quotes that belong to it
 *
 * What sp_position_new() makes a position of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  SpCountry *country;
  SpQuestion *question;
  SpLevel *level;
  SpDate from;
  SpDate to;
  SpBasis basis;
  const char *summary;
  GPtrArray *deadlines;
  GPtrArray *sources;
  GPtrArray *quotes;
} SpPositionInit;

SpPosition *sp_position_new (const SpPositionInit *init);

SpCountry *sp_position_get_country (SpPosition *self);
SpQuestion *sp_position_get_question (SpPosition *self);
SpLevel *sp_position_get_level (SpPosition *self);
SpDate sp_position_get_from (SpPosition *self);
SpDate sp_position_get_to (SpPosition *self);
SpBasis sp_position_get_basis (SpPosition *self);
const char *sp_position_get_summary (SpPosition *self);
GPtrArray *sp_position_get_deadlines (SpPosition *self);
GPtrArray *sp_position_get_sources (SpPosition *self);
GPtrArray *sp_position_get_quotes (SpPosition *self);

G_END_DECLS
