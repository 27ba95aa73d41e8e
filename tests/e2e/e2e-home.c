/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: the home of its own that the program runs in, and what it writes there. */
#include "e2e-private.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>

#define DEFAULT_WIDTH 1200
#define DEFAULT_HEIGHT 800

/**
 * e2e_home_new:
 * @options: what the program is started with
 *
 * Returns: (transfer full): the path of a new home, in which its settings are
 */
char *
e2e_home_new (const E2eOptions *options)
{
  int width = options->width ? options->width : DEFAULT_WIDTH;
  int height = options->height ? options->height : DEFAULT_HEIGHT;
  char *home = g_dir_make_tmp ("standpoint-e2e-XXXXXX", NULL);
  g_autofree char *folder = g_build_filename (home, "config", "glib-2.0", "settings", NULL);
  g_autofree char *path = g_build_filename (folder, "keyfile", NULL);
  g_autofree char *settings = g_strdup_printf ("[org/standpoint/Standpoint]\nwindow-size=(%d, %d)\n", width, height);

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, settings, -1, NULL);
  return home;
}

static void
die_with_parent (gpointer data G_GNUC_UNUSED)
{
  prctl (PR_SET_PDEATHSIG, SIGKILL);
}

/**
 * e2e_home_make_launcher:
 * @home: the path of a home
 * @options: what the program is started with
 *
 * Returns: (transfer full): what starts the program there; it ends with the test, however that does
 */
GSubprocessLauncher *
e2e_home_make_launcher (const char *home, const E2eOptions *options)
{
  static const char *const away[] = { "WAYLAND_DISPLAY", "GTK_THEME",      "GTK_MODULES", "GTK_A11Y", "GDK_SCALE",
                                      "GDK_DPI_SCALE",   "NO_AT_BRIDGE",   "LANGUAGE",    "LANG",     "GTK_DEBUG",
                                      "GTK_IM_MODULE",   "GDK_SYNCHRONIZE" };
  static const char *const folders[] = { "config", "data", "cache", "state" };
  static const char *const variables[] = { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME" };
  GSubprocessLauncher *launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_SILENCE);
  g_autofree char *errors = g_build_filename (home, "errors", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (away); i++)
    g_subprocess_launcher_unsetenv (launcher, away[i]);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *folder = g_build_filename (home, folders[i], NULL);

      g_subprocess_launcher_setenv (launcher, variables[i], folder, TRUE);
    }
  g_subprocess_launcher_setenv (launcher, "HOME", home, TRUE);
  /* Where files are offered to be saved in want of a folder of documents */
  g_subprocess_launcher_set_cwd (launcher, home);
  g_subprocess_launcher_setenv (launcher, "GSETTINGS_BACKEND", "keyfile", TRUE);
  g_subprocess_launcher_setenv (launcher, "GDK_BACKEND", "x11", TRUE);
  g_subprocess_launcher_setenv (launcher, "ADW_DISABLE_PORTAL", "1", TRUE);
  g_subprocess_launcher_setenv (launcher, "LC_ALL", options->locale ? options->locale : "C.UTF-8", TRUE);
  if (options->language != NULL)
    g_subprocess_launcher_setenv (launcher, "LANGUAGE", options->language, TRUE);
  for (const char *const *more = options->environment; more != NULL && *more != NULL; more++)
    {
      g_auto (GStrv) parts = g_strsplit (*more, "=", 2);

      g_subprocess_launcher_setenv (launcher, parts[0], parts[1], TRUE);
    }
  g_subprocess_launcher_set_stderr_file_path (launcher, errors);
  g_subprocess_launcher_set_child_setup (launcher, die_with_parent, NULL, NULL);
  return launcher;
}

static char **
read_lines (const char *home)
{
  g_autofree char *path = g_build_filename (home, "errors", NULL);
  g_autofree char *text = NULL;

  if (!g_file_get_contents (path, &text, NULL, NULL))
    return g_new0 (char *, 1);
  return g_strsplit (g_strchomp (text), "\n", -1);
}

/**
 * e2e_home_find_complaint:
 * @home: the path of a home
 *
 * Returns: (transfer full) (nullable): the first warning or error that the program wrote
 */
char *
e2e_home_find_complaint (const char *home)
{
  static const char *const marks[] = { "WARNING **", "CRITICAL **", "ERROR **", "ERROR:", "runtime error:" };
  g_auto (GStrv) lines = read_lines (home);

  for (char **line = lines; *line != NULL; line++)
    for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
      /* GTK 4.24 counts a frame twice where X11 is slow */
      if (strstr (*line, marks[i]) && strstr (*line, "gdk_frame_timings_submitted() called on submitted") == NULL)
        return g_strdup (*line);
  return NULL;
}

/**
 * e2e_home_print_errors:
 * @home: the path of a home
 *
 * Writes what the program wrote on standard error into the test's log.
 */
void
e2e_home_print_errors (const char *home)
{
  g_auto (GStrv) lines = read_lines (home);

  for (char **line = lines; *line != NULL; line++)
    g_test_message ("it wrote: %s", *line);
}

/**
 * e2e_home_remove:
 * @path: the path of a home
 *
 * Removes it with all that is in it.
 */
void
e2e_home_remove (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR) && !g_file_test (child, G_FILE_TEST_IS_SYMLINK))
        e2e_home_remove (child);
      else
        g_unlink (child);
    }
  g_rmdir (path);
}
