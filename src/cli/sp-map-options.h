/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the map command, as far as that can be read without a dataset. */
#pragma once

#include "sp-options.h"
#include "sp-map-export.h"

G_BEGIN_DECLS

/**
 * SpMapOption:
 *
 * The options of the map command; each can be given once.
 */
typedef enum
{
  SP_MAP_QUESTION,
  SP_MAP_ON,
  SP_MAP_COMPARE_WITH,
  SP_MAP_GROUP,
  SP_MAP_BASIS,
  SP_MAP_SCALE,
  SP_MAP_DATASET,
  SP_MAP_OUTPUT,
} SpMapOption;

#define SP_N_MAP_OPTIONS (SP_MAP_OUTPUT + 1)

/**
 * SpMapOptions:
 * @given: what was given
 * @weakest: the weakest basis
 * @on: the date as of which, or no date
 * @compared: the date that is compared with it, or no date
 * @scale: of a PNG
 * @format: what the file is to be
 */
typedef struct
{
  SpOptions given;
  SpBasis weakest;
  SpDate on;
  SpDate compared;
  double scale;
  SpPictureFormat format;
} SpMapOptions;

gboolean sp_map_options_parse (SpMapOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
void sp_map_options_clear (SpMapOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpMapOptions, sp_map_options_clear)

G_END_DECLS
