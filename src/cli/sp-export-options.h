/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the export command, as far as that can be read without a dataset. */
#pragma once

#include "sp-command.h"
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
} SpExportOption;

#define SP_N_EXPORT_OPTIONS (SP_EXPORT_OUTPUT + 1)

/**
 * SpExportOptions:
 * @typed: the values of each option, %NULL where it was not given; in UTF-8 but for paths
 * @countries: (array zero-terminated=1) (nullable): the arguments that are no options, in UTF-8
 * @all: whether the whole dataset is asked for
 * @format: what is to be written
 * @on: the date as of which, or no date
 */
typedef struct
{
  GStrv typed[SP_N_EXPORT_OPTIONS];
  GStrv countries;
  gboolean all;
  SpDataFormat format;
  SpDate on;
} SpExportOptions;

gboolean sp_export_options_parse (SpExportOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
const char *sp_export_options_get (const SpExportOptions *self, SpExportOption option);
void sp_export_options_clear (SpExportOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpExportOptions, sp_export_options_clear)

G_END_DECLS
