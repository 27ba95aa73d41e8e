/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window as the program loads it: commands start without GTK, which takes longer to load than many of them to run. */
#include "window.h"

#include "sp-application.h"
#include "sp-renderer.h"
#include "standpoint-resources.h"

/**
 * standpoint_run_window:
 * @argc: the number of arguments
 * @argv: (array length=argc): the program's arguments
 *
 * Runs the program with its windows.
 *
 * Returns: the exit status
 */
int
standpoint_run_window (int argc, char **argv)
{
  g_autoptr (SpApplication) application = NULL;

  sp_renderer_choose ();
  g_resources_register (sp_app_get_resource ());
  application = sp_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
