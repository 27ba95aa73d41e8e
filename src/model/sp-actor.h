/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who speaks or acts. */
#pragma once

#include "sp-country.h"
#include "sp-record.h"

G_BEGIN_DECLS

/**
 * SpRole:
 * @title: the title of an office
 * @organization: (nullable): the id of an actor, or the name of an organization that is none
 * @from: since when; may be no date
 * @to: the last date in office; may be no date
 */
typedef struct
{
  char *title;
  char *organization;
  SpDate from;
  SpDate to;
} SpRole;

void sp_role_free (gpointer role);

#define SP_TYPE_ACTOR (sp_actor_get_type ())
G_DECLARE_FINAL_TYPE (SpActor, sp_actor, SP, ACTOR, SpRecord)

/**
 * SpActorInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @name: the name
 * @actor_kind: what the actor is
 * @country: (nullable): the country, or %NULL where it belongs to none
 * @roles: (element-type SpRole) (nullable): the roles held, in the order of the dataset
 *
 * What sp_actor_new() makes a actor of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  const char *name;
  SpActorKind actor_kind;
  SpCountry *country;
  GPtrArray *roles;
} SpActorInit;

SpActor *sp_actor_new (const SpActorInit *init);

const char *sp_actor_get_name (SpActor *self);
SpActorKind sp_actor_get_actor_kind (SpActor *self);
SpCountry *sp_actor_get_country (SpActor *self);
GPtrArray *sp_actor_get_roles (SpActor *self);

G_END_DECLS
