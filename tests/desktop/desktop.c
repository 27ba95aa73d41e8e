/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests that show windows: a desktop of their own. */
#include "desktop.h"

#include <glib-unix.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static GPid keeper;
static int keeper_input;

static char *
read_all (int fd)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char part[1024];
  ssize_t n;

  while ((n = read (fd, part, sizeof part)) > 0)
    g_string_append_len (text, part, n);
  close (fd);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
take_over (const char *changes)
{
  g_auto (GStrv) lines = g_strsplit (changes, "\n", -1);

  for (char **line = lines; *line != NULL && **line != '\0'; line++)
    {
      char *value = strchr (*line, '=');

      if (value == NULL)
        {
          g_unsetenv (*line);
          continue;
        }
      *value = '\0';
      g_setenv (*line, value + 1, TRUE);
    }
}

static void
close_desktop (void)
{
  close (keeper_input);
  waitpid (keeper, NULL, 0);
}

/**
 * desktop_open:
 *
 * Gives this program a display, a session bus, an accessibility bus and a home of its own, before it makes use of any.
 * They go when it ends, however that comes. So several tests run at once, and none meets what another has left behind,
 * nor anything of the desktop that it is started from.
 *
 * Returns: (nullable): why there is none
 */
const char *
desktop_open (void)
{
  const char *const arguments[] = { PRIVATE_DESKTOP, NULL };
  g_autofree char *server = g_find_program_in_path ("Xvfb");
  g_autofree char *bus = g_find_program_in_path ("dbus-daemon");
  g_autofree char *changes = NULL;
  g_autoptr (GError) error = NULL;
  int input[2], output;

  if (server == NULL || bus == NULL)
    return server == NULL ? "no Xvfb" : "no dbus-daemon";
  /* The other end is closed when the program ends, however that comes */
  if (!g_unix_open_pipe (input, FD_CLOEXEC, &error) ||
      !g_spawn_async_with_pipes_and_fds (NULL, arguments, NULL, G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL, input[0], -1, -1,
                                         NULL, NULL, 0, &keeper, NULL, &output, NULL, &error))
    g_error ("%s", error->message);
  close (input[0]);
  changes = read_all (output);
  if (*changes == '\0')
    g_error ("No desktop");
  take_over (changes);
  keeper_input = input[1];
  atexit (close_desktop);
  return NULL;
}
