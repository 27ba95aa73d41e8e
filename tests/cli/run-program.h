/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs the program that is tested, and keeps what it printed. */
#pragma once

#include <gio/gio.h>
#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct
{
  int status;
  char *output;
  char *errors;
} Run;

/* Takes the path of the program from the arguments of the test. */
void run_init (int *argc, char ***argv);
/* The path of a file in tests/data. */
char *run_get_data_path (const char *name);

/* Runs the program with a command line as for a shell, in which %s is such a path; English, in UTF-8, no terminal. */
Run *run_program (const char *command, ...) G_GNUC_PRINTF (1, 2);
/* The same with the program's environment and standard output prepared. */
Run *run_program_with (GSubprocessLauncher *launcher, const char *command);
GSubprocessLauncher *run_make_launcher (void);
void run_free (Run *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Run, run_free)

/* The output as JSON, which it must be. */
JsonNode *run_parse_json (const Run *self);
/* The items of a list that was printed as JSON. */
JsonArray *run_get_items (JsonNode *root);
/* What is under a key of each item, parted by spaces; "-" for null. */
char *run_join_items (JsonNode *root, const char *key);

G_END_DECLS
