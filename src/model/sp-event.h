/* SPDX-License-Identifier: GPL-3.0-or-later
 * Something that happened. */
#pragma once

#include "sp-actor.h"
#include "sp-record.h"
#include "sp-source.h"

G_BEGIN_DECLS

#define SP_TYPE_EVENT (sp_event_get_type ())
G_DECLARE_FINAL_TYPE (SpEvent, sp_event, SP, EVENT, SpRecord)

/**
 * SpEventInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @date: when
 * @event_kind: what kind of event
 * @title: what happened, in a few words
 * @summary: what happened, in the editors' words
 * @countries: (element-type SpCountry) (nullable): the countries concerned
 * @actors: (element-type SpActor) (nullable): who acted
 * @questions: (element-type SpQuestion) (nullable): the questions concerned
 * @sources: (element-type SpSource) (nullable): the sources of this, at least one
 *
 * What sp_event_new() makes a event of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  SpDate date;
  SpEventKind event_kind;
  const char *title;
  const char *summary;
  GPtrArray *countries;
  GPtrArray *actors;
  GPtrArray *questions;
  GPtrArray *sources;
} SpEventInit;

SpEvent *sp_event_new (const SpEventInit *init);

SpDate sp_event_get_date (SpEvent *self);
SpEventKind sp_event_get_event_kind (SpEvent *self);
const char *sp_event_get_title (SpEvent *self);
const char *sp_event_get_summary (SpEvent *self);
GPtrArray *sp_event_get_countries (SpEvent *self);
GPtrArray *sp_event_get_actors (SpEvent *self);
GPtrArray *sp_event_get_questions (SpEvent *self);
GPtrArray *sp_event_get_sources (SpEvent *self);

G_END_DECLS
