/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was asked of the list command, as far as that can be read without a dataset. */
#pragma once

#include "sp-options.h"
#include "sp-listing.h"

G_BEGIN_DECLS

/**
 * SpListOption:
 *
 * The options of the list command.
 */
typedef enum
{
  SP_LIST_COUNTRY,
  SP_LIST_GROUP,
  SP_LIST_QUESTION,
  SP_LIST_LEVEL,
  SP_LIST_BASIS,
  SP_LIST_SPEAKER,
  SP_LIST_KIND,
  SP_LIST_SEARCH,
  SP_LIST_FROM,
  SP_LIST_TO,
  SP_LIST_ON,
  SP_LIST_DATASET,
  SP_LIST_FORMAT,
} SpListOption;

#define SP_N_LIST_OPTIONS (SP_LIST_FORMAT + 1)

typedef enum
{
  SP_FORMAT_TABLE,
  SP_FORMAT_CSV,
  SP_FORMAT_JSON,
} SpFormat;

/**
 * SpListOptions:
 * @given: what was given
 * @subject: what is to be listed
 * @format: how
 * @weakest: the weakest basis
 * @kinds: the kinds of events, a bit for each #SpEventKind
 * @from: the first date
 * @to: the last date
 * @on: the date as of which
 */
typedef struct
{
  SpOptions given;
  const SpSubject *subject;
  SpFormat format;
  SpBasis weakest;
  guint kinds;
  SpDate from;
  SpDate to;
  SpDate on;
} SpListOptions;

gboolean sp_list_options_parse (SpListOptions *self, const SpCommand *command, char **arguments, SpExit *exit);
void sp_list_options_clear (SpListOptions *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpListOptions, sp_list_options_clear)

G_END_DECLS
