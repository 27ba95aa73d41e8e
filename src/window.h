/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the program finds in the module with its windows. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * StandpointRunWindow:
 * @argc: the number of arguments
 * @argv: (array length=argc): the program's arguments
 *
 * The type of standpoint_run_window().
 *
 * Returns: the exit status
 */
typedef int (*StandpointRunWindow) (int argc, char **argv);

__attribute__ ((visibility ("default"))) int standpoint_run_window (int argc, char **argv);

G_END_DECLS
