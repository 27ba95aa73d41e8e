/* SPDX-License-Identifier: GPL-3.0-or-later
 * The possible answers to a question. */
#pragma once

#include "sp-level.h"
#include "sp-record.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

#define SP_TYPE_SCALE (sp_scale_get_type ())
G_DECLARE_FINAL_TYPE (SpScale, sp_scale, SP, SCALE, SpRecord)

/**
 * SpScaleInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @kind_of_order: how the levels are ordered
 * @levels: (element-type SpLevel) (nullable): the levels, first to last
 *
 * What sp_scale_new() makes a scale of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  SpScaleKind kind_of_order;
  GPtrArray *levels;
} SpScaleInit;

SpScale *sp_scale_new (const SpScaleInit *init);

SpScaleKind sp_scale_get_kind_of_order (SpScale *self);
GPtrArray *sp_scale_get_levels (SpScale *self);

G_END_DECLS
