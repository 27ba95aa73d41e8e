/* SPDX-License-Identifier: GPL-3.0-or-later
 * One answer on a scale. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_LEVEL (sp_level_get_type ())
G_DECLARE_FINAL_TYPE (SpLevel, sp_level, SP, LEVEL, GObject)

/**
 * SpLevelInit:
 * @id: the id
 * @mark: the one character that stands for the level on maps and in lists
 * @label: the words for the level in the dataset's language
 * @summary: the definition of the level
 * @color: (nullable): the colour that the dataset gives the level, as `#rrggbb`, or %NULL
 * @index: where the level stands on its scale, from 0
 * @on_scale: whether the level has a place in the order; “Under review” is an answer, but has none
 *
 * What sp_level_new() makes a level of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  const char *mark;
  const char *label;
  const char *summary;
  const char *color;
  guint index;
  gboolean on_scale;
} SpLevelInit;

SpLevel *sp_level_new (const SpLevelInit *init);

const char *sp_level_get_id (SpLevel *self);
const char *sp_level_get_mark (SpLevel *self);
const char *sp_level_get_label (SpLevel *self);
const char *sp_level_get_summary (SpLevel *self);
const char *sp_level_get_color (SpLevel *self);
guint sp_level_get_index (SpLevel *self);
gboolean sp_level_is_on_scale (SpLevel *self);

G_END_DECLS
