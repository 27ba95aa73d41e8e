/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the summary command, as far as that can be read without a dataset. */
#pragma once

#include "sp-options.h"
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
  SP_SUMMARY_ALL,
  SP_SUMMARY_FULL,
  SP_SUMMARY_LANDSCAPE,
} SpSummaryOption;

#define SP_N_SUMMARY_OPTIONS (SP_SUMMARY_LANDSCAPE + 1)

/**
 * SpSummaryOptions:
 * @given: what was given
 * @format: what is to be written
 * @paper: the paper, which lies where that was asked for
 * @parts: what is to be in it
 * @weakest: the weakest basis
 * @on: the date as of which, or no date
 * @and: the date that is compared with it, or no date
 */
typedef struct
{
  SpOptions given;
  SpReportFormat format;
  SpPaper paper;
  SpReportParts parts;
  SpBasis weakest;
  SpDate on;
  SpDate and;
} SpSummaryOptions;

gboolean sp_summary_options_parse (SpSummaryOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
void sp_summary_options_clear (SpSummaryOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpSummaryOptions, sp_summary_options_clear)

G_END_DECLS
