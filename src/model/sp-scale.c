/* SPDX-License-Identifier: GPL-3.0-or-later
 * The possible answers to a question. */
#include "sp-scale.h"

struct _SpScale
{
  SpRecord parent_instance;

  SpScaleKind kind_of_order;
  GPtrArray *levels;
};

G_DEFINE_FINAL_TYPE (SpScale, sp_scale, SP_TYPE_RECORD)

static void
sp_scale_finalize (GObject *object)
{
  SpScale *self = SP_SCALE (object);

  g_clear_pointer (&self->levels, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_scale_parent_class)->finalize (object);
}

static void
sp_scale_class_init (SpScaleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_scale_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_SCALE;
}

static void
sp_scale_init (SpScale *self G_GNUC_UNUSED)
{
}

/**
 * sp_scale_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new scale that never changes
 */
SpScale *
sp_scale_new (const SpScaleInit *init)
{
  SpScale *self;

  g_return_val_if_fail (init != NULL, NULL);

  self = g_object_new (SP_TYPE_SCALE, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->kind_of_order = init->kind_of_order;
  self->levels = sp_array_ref_or_empty (init->levels);
  return self;
}

/**
 * sp_scale_get_kind_of_order:
 * @self: a scale
 *
 * Returns: how the levels are ordered
 */
SpScaleKind
sp_scale_get_kind_of_order (SpScale *self)
{
  g_return_val_if_fail (SP_IS_SCALE (self), 0);

  return self->kind_of_order;
}

/**
 * sp_scale_get_levels:
 * @self: a scale
 *
 * Returns: (element-type SpLevel) (transfer none): the levels, first to last
 */
GPtrArray *
sp_scale_get_levels (SpScale *self)
{
  g_return_val_if_fail (SP_IS_SCALE (self), NULL);

  return self->levels;
}
