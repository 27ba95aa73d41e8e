/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who speaks or acts. */
#include "sp-actor.h"

struct _SpActor
{
  SpRecord parent_instance;

  char *name;
  SpActorKind actor_kind;
  SpCountry *country;
  GPtrArray *roles;
};

G_DEFINE_FINAL_TYPE (SpActor, sp_actor, SP_TYPE_RECORD)

static void
sp_actor_finalize (GObject *object)
{
  SpActor *self = SP_ACTOR (object);

  g_free (self->name);
  g_clear_object (&self->country);
  g_clear_pointer (&self->roles, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_actor_parent_class)->finalize (object);
}

static void
sp_actor_class_init (SpActorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_actor_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_ACTOR;
}

static void
sp_actor_init (SpActor *self G_GNUC_UNUSED)
{
}

/**
 * sp_role_free:
 * @role: (type SpRole) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_role_free (gpointer role)
{
  SpRole *self = role;

  g_free (self->title);
  g_free (self->organization);
  g_free (self);
}

/**
 * sp_actor_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new actor that never changes
 */
SpActor *
sp_actor_new (const SpActorInit *init)
{
  SpActor *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->name != NULL, NULL);

  self = g_object_new (SP_TYPE_ACTOR, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->name = g_strdup (init->name);
  self->actor_kind = init->actor_kind;
  g_set_object (&self->country, init->country);
  self->roles = sp_array_ref_or_empty (init->roles);
  return self;
}

/**
 * sp_actor_get_name:
 * @self: an actor
 *
 * Returns: the name
 */
const char *
sp_actor_get_name (SpActor *self)
{
  g_return_val_if_fail (SP_IS_ACTOR (self), "");

  return self->name;
}

/**
 * sp_actor_get_actor_kind:
 * @self: an actor
 *
 * Returns: what the actor is
 */
SpActorKind
sp_actor_get_actor_kind (SpActor *self)
{
  g_return_val_if_fail (SP_IS_ACTOR (self), 0);

  return self->actor_kind;
}

/**
 * sp_actor_get_country:
 * @self: an actor
 *
 * Returns: (transfer none) (nullable): the country, or %NULL where it belongs to none
 */
SpCountry *
sp_actor_get_country (SpActor *self)
{
  g_return_val_if_fail (SP_IS_ACTOR (self), NULL);

  return self->country;
}

/**
 * sp_actor_get_roles:
 * @self: an actor
 *
 * Returns: (element-type SpRole) (transfer none): the roles held, in the order of the dataset
 */
GPtrArray *
sp_actor_get_roles (SpActor *self)
{
  g_return_val_if_fail (SP_IS_ACTOR (self), NULL);

  return self->roles;
}
