/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the export command, as far as that can be read without a dataset. */
#pragma once

#include "sp-options.h"
#include "sp-data-file.h"

G_BEGIN_DECLS

/**
 * SpExportOption:
 *
 * The options of the export command that have a value; each can be given once.
 */
typedef enum
{
  SP_EXPORT_GROUP,
  SP_EXPORT_ON,
  SP_EXPORT_DATASET,
  SP_EXPORT_FORMAT,
  SP_EXPORT_OUTPUT,
  SP_EXPORT_ALL,
} SpExportOption;

#define SP_N_EXPORT_OPTIONS (SP_EXPORT_ALL + 1)

/**
 * SpExportOptions:
 * @given: what was given
 * @format: what is to be written
 * @on: the date as of which, or no date
 */
typedef struct
{
  SpOptions given;
  SpDataFormat format;
  SpDate on;
} SpExportOptions;

gboolean sp_export_options_parse (SpExportOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
void sp_export_options_clear (SpExportOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpExportOptions, sp_export_options_clear)

G_END_DECLS
