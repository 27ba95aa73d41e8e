/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes small datasets for tests, a call a record.
 *
 * Dates are written as datasets write them; %NULL or "" is no date. A list is one text with its items parted by
 * spaces, such as "GB DE FR"; %NULL or "" is an empty list. What is referred to by id must have been added before;
 * only sources come into being when they are first named. Something that a test gets wrong ends the test. */
#pragma once

#include "sp-dataset.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"

G_BEGIN_DECLS

typedef struct _DatasetBuilder DatasetBuilder;

/* An empty dataset "test" in English, of an edition such as "2026-11". */
DatasetBuilder *builder_new (const char *edition);

/* The same with three scales and four questions to use at once:
 *   question "networks" (“5G networks”), scale "equipment", diverging:
 *     excluded E, restricted R, (undecided U, “Under review”, not on the scale), permitted P, chosen C;
 *   question "risk" (“Espionage risk”), scale "risk", sequential: affirmed A, concern N, manageable M, denied D;
 *   question "procurement" (“Procurement”), scale "equipment" again;
 *   question "reason" (“Reason”), scale "reason", unordered:
 *     security S, trade T, (none –, “None given”, not on the scale) */
DatasetBuilder *builder_new_with_questions (const char *edition);

/* Levels as "id:mark:label" parted by ";"; an id in round brackets is not on the scale:
 * "yes:Y:Yes;(perhaps):?:Perhaps". */
SpScale *builder_scale (DatasetBuilder *self, const char *id, SpScaleKind kind_of_order, const char *levels);
SpQuestion *builder_question (DatasetBuilder *self, const char *id, const char *short_title, const char *scale);
/* Searched questions as "networks=2026-11 risk=2026". */
SpCountry *builder_country (DatasetBuilder *self, const char *code, const char *name, const char *searched);
/* Countries named after their codes, of no region and not searched. */
void builder_countries (DatasetBuilder *self, const char *codes);
SpSource *builder_source (DatasetBuilder *self, const char *id, const char *issued);
/* Members as "GB:1949 DE:1955/ GR:1952/1974-08", from and last date. */
SpGroup *builder_group (DatasetBuilder *self, const char *id, const char *name, const char *members);
SpActor *builder_actor (DatasetBuilder *self, const char *id, const char *name, const char *country);
/* Stances as "networks=excluded risk=affirmed"; source %NULL is “some-source”, undated. */
SpQuote *builder_quote (DatasetBuilder *self,
                        const char *id,
                        const char *text,
                        const char *speaker,
                        const char *said,
                        const char *source,
                        const char *stances);
/* From and, after a slash, last date: "2019-02-22", "2019/2020-06". Its id is "gb-networks-2019-02-22", its source
 * “some-source”. */
SpPosition *builder_position (DatasetBuilder *self,
                              const char *country,
                              const char *question,
                              const char *level,
                              const char *dates,
                              SpBasis basis);
/* The same with lists of its sources and quotes. */
SpPosition *builder_position_resting_on (DatasetBuilder *self,
                                         const char *country,
                                         const char *question,
                                         const char *level,
                                         const char *dates,
                                         SpBasis basis,
                                         const char *sources,
                                         const char *quotes);
SpEvent *builder_event (DatasetBuilder *self,
                        const char *id,
                        const char *title,
                        const char *date,
                        const char *countries,
                        const char *actors,
                        const char *questions,
                        const char *sources);

/* Any other record, for a test that needs keys that have no argument above; takes it over. */
gpointer builder_add (DatasetBuilder *self, gpointer record);
/* What has been added under that id. */
gpointer builder_get (DatasetBuilder *self, SpRecordKind kind, const char *id);

/* The date as written; no date for %NULL and "". */
SpDate builder_date (const char *text);
/* The number of the first day of the date as written. */
guint32 builder_day (const char *text);

/* Makes the dataset and frees the builder. */
SpDataset *builder_end (DatasetBuilder *self);

G_END_DECLS
