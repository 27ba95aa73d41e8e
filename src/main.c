/* SPDX-License-Identifier: GPL-3.0-or-later
 * The program: a command where the first word is one, the window otherwise. */
#include "sp-application.h"
#include "sp-cli.h"
#include "sp-renderer.h"
#include "standpoint-resources.h"

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

int
main (int argc, char *argv[])
{
  g_autoptr (SpApplication) application = NULL;

  set_language ();
  if (argc > 1 && sp_cli_is_command (argv[1]))
    return sp_cli_run (argc, argv);
  sp_renderer_choose ();
  g_resources_register (sp_app_get_resource ());
  application = sp_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
