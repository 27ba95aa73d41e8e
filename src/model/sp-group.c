/* SPDX-License-Identifier: GPL-3.0-or-later
 * An alliance or bloc with dated membership. */
#include "sp-group.h"

struct _SpGroup
{
  SpRecord parent_instance;

  char *name;
  char *short_name;
  char *description_of_kind;
  char *summary;
  GPtrArray *memberships;
  GPtrArray *sources;
};

G_DEFINE_FINAL_TYPE (SpGroup, sp_group, SP_TYPE_RECORD)

static void
sp_group_finalize (GObject *object)
{
  SpGroup *self = SP_GROUP (object);

  g_free (self->name);
  g_free (self->short_name);
  g_free (self->description_of_kind);
  g_free (self->summary);
  g_clear_pointer (&self->memberships, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_group_parent_class)->finalize (object);
}

static void
sp_group_class_init (SpGroupClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_group_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_GROUP;
}

static void
sp_group_init (SpGroup *self G_GNUC_UNUSED)
{
}

/**
 * sp_membership_free:
 * @membership: (type SpMembership) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_membership_free (gpointer membership)
{
  SpMembership *self = membership;

  g_clear_object (&self->country);
  g_free (self);
}

/**
 * sp_group_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new group that never changes
 */
SpGroup *
sp_group_new (const SpGroupInit *init)
{
  SpGroup *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->name != NULL, NULL);
  g_return_val_if_fail (init->description_of_kind != NULL, NULL);
  g_return_val_if_fail (init->summary != NULL, NULL);

  self = g_object_new (SP_TYPE_GROUP, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->name = g_strdup (init->name);
  self->short_name = g_strdup (init->short_name);
  self->description_of_kind = g_strdup (init->description_of_kind);
  self->summary = g_strdup (init->summary);
  self->memberships = sp_array_ref_or_empty (init->memberships);
  self->sources = sp_array_ref_or_empty (init->sources);
  return self;
}

/**
 * sp_group_get_name:
 * @self: a group
 *
 * Returns: its name
 */
const char *
sp_group_get_name (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), "");

  return self->name;
}

/**
 * sp_group_get_short_name:
 * @self: a group
 *
 * Returns: (nullable): a shorter name, or %NULL
 */
const char *
sp_group_get_short_name (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), NULL);

  return self->short_name;
}

/**
 * sp_group_get_description_of_kind:
 * @self: a group
 *
 * Returns: what kind of group it is, in words
 */
const char *
sp_group_get_description_of_kind (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), "");

  return self->description_of_kind;
}

/**
 * sp_group_get_summary:
 * @self: a group
 *
 * Returns: what it is, in a sentence
 */
const char *
sp_group_get_summary (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), "");

  return self->summary;
}

/**
 * sp_group_get_memberships:
 * @self: a group
 *
 * Returns: (element-type SpMembership) (transfer none): who was a member when, in the order of the dataset
 */
GPtrArray *
sp_group_get_memberships (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), NULL);

  return self->memberships;
}

/**
 * sp_group_get_sources:
 * @self: a group
 *
 * Returns: (element-type SpSource) (transfer none): the sources of this, in the order of the dataset
 */
GPtrArray *
sp_group_get_sources (SpGroup *self)
{
  g_return_val_if_fail (SP_IS_GROUP (self), NULL);

  return self->sources;
}
