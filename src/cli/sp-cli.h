/* SPDX-License-Identifier: GPL-3.0-or-later
 * The command line: commands that print what a dataset says, without a window. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sp_cli_is_command (const char *word);
int sp_cli_run (int argc, char **argv);

G_END_DECLS
