/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the compare command, as far as that can be read without a dataset. */
#pragma once

#include "sp-options.h"
#include "sp-paper.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

/**
 * SpCompareOption:
 *
 * The options of the compare command; each can be given once, but for the questions.
 */
typedef enum
{
  SP_COMPARE_GROUP,
  SP_COMPARE_QUESTION,
  SP_COMPARE_ON,
  SP_COMPARE_AND,
  SP_COMPARE_BASIS,
  SP_COMPARE_PAPER,
  SP_COMPARE_DATASET,
  SP_COMPARE_FORMAT,
  SP_COMPARE_OUTPUT,
  SP_COMPARE_ALL,
} SpCompareOption;

#define SP_N_COMPARE_OPTIONS (SP_COMPARE_ALL + 1)

typedef enum
{
  SP_COMPARE_AS_TABLE,
  SP_COMPARE_AS_CSV,
  SP_COMPARE_AS_JSON,
  SP_COMPARE_AS_PDF,
} SpCompareFormat;

/**
 * SpCompareOptions:
 * @given: what was given
 * @format: how it is to be written
 * @paper: the paper of a PDF, upright
 * @weakest: the weakest basis
 * @on: the date as of which, or no date
 * @and: the date that is compared with it, or no date
 */
typedef struct
{
  SpOptions given;
  SpCompareFormat format;
  const SpPaper *paper;
  SpBasis weakest;
  SpDate on;
  SpDate and;
} SpCompareOptions;

gboolean sp_compare_options_parse (SpCompareOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
void sp_compare_options_clear (SpCompareOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpCompareOptions, sp_compare_options_clear)

G_END_DECLS
