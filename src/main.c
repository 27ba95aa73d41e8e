/* SPDX-License-Identifier: GPL-3.0-or-later
 * The program: a command where the first word is one, the window otherwise. */
#include "sp-cli.h"
#include "window.h"

#include <dlfcn.h>
#include <glib/gi18n-lib.h>
#include <locale.h>

static void
set_language (void)
{
  const char *folder = g_getenv ("STANDPOINT_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

/* Found through the program's own search path. GtkBuilder looks for types in all that is loaded for everybody. */
static int
run_window (int argc, char *argv[])
{
  void *module = dlopen (WINDOW_MODULE, RTLD_LAZY | RTLD_GLOBAL);
  StandpointRunWindow run = module ? (StandpointRunWindow) dlsym (module, "standpoint_run_window") : NULL;

  if (run != NULL)
    return run (argc, argv);
  g_printerr ("standpoint: %s\n", dlerror ());
  return 1;
}

int
main (int argc, char *argv[])
{
  set_language ();
  if (argc > 1 && sp_cli_is_command (argv[1]))
    return sp_cli_run (argc, argv);
  return run_window (argc, argv);
}
