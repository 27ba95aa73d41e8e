/* SPDX-License-Identifier: GPL-3.0-or-later
 * Mistakes of the kinds that editors make. */
#pragma once

#include "generator-record.h"

G_BEGIN_DECLS

/**
 * GeneratorKind:
 *
 * The kinds of records that mistakes are planted in: nothing but positions refers to quotes, and nothing to the others,
 * so that one mistake does not bring on hundreds of problems.
 */
typedef enum
{
  GENERATOR_QUOTE,
  GENERATOR_POSITION,
  GENERATOR_EVENT,
} GeneratorKind;

void generator_plant_mistake (GeneratorRecord *record, GeneratorKind kind, GRand *rand);

G_END_DECLS
