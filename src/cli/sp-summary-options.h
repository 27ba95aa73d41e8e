/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the summary command, as far as that can be read without a dataset. */
#pragma once

#include "sp-command.h"
#include "sp-report-file.h"
#include "sp-report-terms.h"

G_BEGIN_DECLS

/**
 * SpSummaryOption:
 *
 * The options of the summary command that have a value; each can be given once, but for what is left out.
 */
typedef enum
{
  SP_SUMMARY_GROUP,
  SP_SUMMARY_QUESTION,
  SP_SUMMARY_ON,
  SP_SUMMARY_AND,
  SP_SUMMARY_BASIS,
  SP_SUMMARY_PAPER,
  SP_SUMMARY_WITHOUT,
  SP_SUMMARY_DATASET,
  SP_SUMMARY_FORMAT,
  SP_SUMMARY_EACH,
  SP_SUMMARY_OUTPUT,
} SpSummaryOption;

#define SP_N_SUMMARY_OPTIONS (SP_SUMMARY_OUTPUT + 1)

/**
 * SpSummaryOptions:
 * @typed: the values of each option, %NULL where it was not given; in UTF-8 but for paths
 * @countries: (array zero-terminated=1) (nullable): the arguments that are no options, in UTF-8
 * @all: whether all countries are asked for
 * @full: whether nothing is left out for room
 * @landscape: whether the paper lies
 * @format: what is to be written
 * @paper: the paper, which lies where that was asked for
 * @parts: what is to be in it
 * @weakest: the weakest basis
 * @on: the date as of which, or no date
 * @and: the date that is compared with it, or no date
 */
typedef struct
{
  GStrv typed[SP_N_SUMMARY_OPTIONS];
  GStrv countries;
  gboolean all;
  gboolean full;
  gboolean landscape;
  SpReportFormat format;
  SpPaper paper;
  SpReportParts parts;
  SpBasis weakest;
  SpDate on;
  SpDate and;
} SpSummaryOptions;

gboolean sp_summary_options_parse (SpSummaryOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
const char *sp_summary_options_get (const SpSummaryOptions *self, SpSummaryOption option);
void sp_summary_options_clear (SpSummaryOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpSummaryOptions, sp_summary_options_clear)

G_END_DECLS
