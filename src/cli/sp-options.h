/* SPDX-License-Identifier: GPL-3.0-or-later
 * The options of a command, as they were given: each checked, text made UTF-8, dates and bases read. */
#pragma once

#include "sp-command.h"
#include "sp-paper.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

/**
 * SpOptionKind:
 * @SP_OPTION_TEXT: a text, which can be given once
 * @SP_OPTION_TEXTS: a text, which can be given several times
 * @SP_OPTION_PATH: a path, in the encoding of file names, which can be given once
 * @SP_OPTION_FLAG: no value: given or not
 */
typedef enum
{
  SP_OPTION_TEXT,
  SP_OPTION_TEXTS,
  SP_OPTION_PATH,
  SP_OPTION_FLAG,
} SpOptionKind;

/**
 * SpOption:
 * @name: its name, without the two dashes
 * @letter: its short name, or 0
 * @kind: what it takes
 * @description: what it does, untranslated
 * @value: what stands for its value in the help, untranslated; %NULL for a flag
 *
 * An option of a command.
 */
typedef struct
{
  const char *name;
  char letter;
  SpOptionKind kind;
  const char *description;
  const char *value;
} SpOption;

/**
 * SpOptions:
 * @options: the options that there are
 * @n_options: how many
 * @values: (array length=n_options): the values of each, %NULL where it was not given; in UTF-8 but for paths
 * @flags: (array length=n_options): whether each was given that has no value
 * @rest: (array zero-terminated=1) (nullable): the arguments that are no options, in UTF-8
 *
 * The options that a command was given. To be read with the functions below.
 */
typedef struct
{
  const SpOption *options;
  guint n_options;
  GStrv *values;
  gboolean *flags;
  GStrv rest;
} SpOptions;

gboolean sp_options_parse (SpOptions *self,
                           const SpOption *options,
                           guint n_options,
                           const SpCommand *command,
                           char **arguments,
                           SpExit *exit);
void sp_options_clear (SpOptions *self);

const char *sp_options_get (const SpOptions *self, guint option);
const char *const *sp_options_get_all (const SpOptions *self, guint option);
const char *const *sp_options_get_rest (const SpOptions *self);
gboolean sp_options_has (const SpOptions *self, guint option);

gboolean sp_options_read_date (const SpOptions *self, guint option, SpDate *date, GError **error);
gboolean sp_options_read_basis (const SpOptions *self, guint option, SpBasis *weakest, GError **error);
gboolean sp_options_check_choice (const SpOptions *self, guint group, guint all, const char *none, GError **error);
gboolean sp_options_read_paper (const SpOptions *self, guint option, const SpPaper **paper, GError **error);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpOptions, sp_options_clear)

G_END_DECLS
