/* SPDX-License-Identifier: GPL-3.0-or-later
 * One answer on a scale. */
#include "sp-level.h"

struct _SpLevel
{
  GObject parent_instance;

  char *id;
  char *mark;
  char *label;
  char *summary;
  char *color;
  guint index;
  gboolean on_scale;
};

G_DEFINE_FINAL_TYPE (SpLevel, sp_level, G_TYPE_OBJECT)

static void
sp_level_finalize (GObject *object)
{
  SpLevel *self = SP_LEVEL (object);

  g_free (self->id);
  g_free (self->mark);
  g_free (self->label);
  g_free (self->summary);
  g_free (self->color);

  G_OBJECT_CLASS (sp_level_parent_class)->finalize (object);
}

static void
sp_level_class_init (SpLevelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_level_finalize;
}

static void
sp_level_init (SpLevel *self G_GNUC_UNUSED)
{
}

/**
 * sp_level_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new level that never changes
 */
SpLevel *
sp_level_new (const SpLevelInit *init)
{
  SpLevel *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->mark != NULL, NULL);
  g_return_val_if_fail (init->label != NULL, NULL);
  g_return_val_if_fail (init->summary != NULL, NULL);

  self = g_object_new (SP_TYPE_LEVEL, NULL);
  self->id = g_strdup (init->id);
  self->mark = g_strdup (init->mark);
  self->label = g_strdup (init->label);
  self->summary = g_strdup (init->summary);
  self->color = g_strdup (init->color);
  self->index = init->index;
  self->on_scale = init->on_scale;
  return self;
}

/**
 * sp_level_get_id:
 * @self: a level
 *
 * Returns: its id, unique on its scale
 */
const char *
sp_level_get_id (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), "");

  return self->id;
}

/**
 * sp_level_get_mark:
 * @self: a level
 *
 * Returns: the one character that stands for the level on maps and in lists
 */
const char *
sp_level_get_mark (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), "");

  return self->mark;
}

/**
 * sp_level_get_label:
 * @self: a level
 *
 * Returns: the words for the level in the dataset's language
 */
const char *
sp_level_get_label (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), "");

  return self->label;
}

/**
 * sp_level_get_summary:
 * @self: a level
 *
 * Returns: the definition of the level
 */
const char *
sp_level_get_summary (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), "");

  return self->summary;
}

/**
 * sp_level_get_color:
 * @self: a level
 *
 * Returns: (nullable): the colour that the dataset gives the level, as `#rrggbb`, or %NULL
 */
const char *
sp_level_get_color (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), NULL);

  return self->color;
}

/**
 * sp_level_get_index:
 * @self: a level
 *
 * Returns: where the level stands on its scale, from 0
 */
guint
sp_level_get_index (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), 0);

  return self->index;
}

/**
 * sp_level_is_on_scale:
 * @self: a level
 *
 * Returns: whether the level has a place in the order; “Under review” is an answer, but has none
 */
gboolean
sp_level_is_on_scale (SpLevel *self)
{
  g_return_val_if_fail (SP_IS_LEVEL (self), FALSE);

  return self->on_scale;
}
