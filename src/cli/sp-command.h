/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the commands of the command line have in common: options, help, exit statuses, opening a dataset. */
#pragma once

#include "sp-reader.h"

G_BEGIN_DECLS

/**
 * SpExit:
 * @SP_EXIT_DONE: done, also where nothing matches
 * @SP_EXIT_FAILED: a named record does not exist, the dataset has errors, or the output cannot be written
 * @SP_EXIT_USAGE: the command line is wrong
 */
typedef enum
{
  SP_EXIT_DONE = 0,
  SP_EXIT_FAILED = 1,
  SP_EXIT_USAGE = 2,
} SpExit;

#define SP_COMMAND_ERROR (sp_command_error_quark ())
GQuark sp_command_error_quark (void);

/**
 * SpCommandError:
 * @SP_COMMAND_ERROR_USAGE: the command line is wrong
 * @SP_COMMAND_ERROR_NOT_FOUND: what it names does not exist, or not just once
 */
typedef enum
{
  SP_COMMAND_ERROR_USAGE,
  SP_COMMAND_ERROR_NOT_FOUND,
} SpCommandError;

/**
 * SpCommand:
 * @name: the word on the command line
 * @arguments: what follows it, untranslated; placeholders are in capitals
 * @summary: what it does, in a few words, untranslated
 * @description: what its help says after the options, untranslated
 * @run: does it; the first argument is the name
 *
 * A command. Its function parses its options with sp_command_parse() and never ends the process.
 */
typedef struct _SpCommand SpCommand;
struct _SpCommand
{
  const char *name;
  const char *arguments;
  const char *summary;
  const char *description;
  SpExit (*run) (const SpCommand *self, char **arguments);
};

extern const SpCommand sp_check_command;
extern const SpCommand sp_cite_command;
extern const SpCommand sp_compare_command;
extern const SpCommand sp_export_command;
extern const SpCommand sp_list_command;
extern const SpCommand sp_map_command;
extern const SpCommand sp_summary_command;

gboolean sp_command_parse (const SpCommand *self, const GOptionEntry *entries, char **arguments, SpExit *exit);
SpExit sp_command_fail (const SpCommand *self, const GError *error);
gboolean sp_command_arguments_to_utf8 (GStrv arguments, GError **error);
gboolean sp_command_refuse (GError **error, const char *format, const char *word);

SpReading *sp_command_read (const char *path, GError **error);
SpReading *sp_command_open (const SpCommand *self, const char *path, SpExit *exit);
SpExit sp_command_close (SpReading *reading, const char *path, SpExit exit);
char *sp_command_format_problems (SpReading *reading, const char *path);

SpDate sp_command_limit_date (SpDate on, SpDataset *dataset);
void sp_command_explain_date (SpDate on, SpDataset *dataset);

G_END_DECLS
