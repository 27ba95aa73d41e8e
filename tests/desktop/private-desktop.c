/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps a desktop of its own for a test: display, session bus (so an accessibility bus too) and home, which all end with it.
 *
 * private-desktop COMMAND...   runs the command there, and ends with its exit status
 * private-desktop              writes on standard output what changes in the environment: NAME=VALUE, or NAME where it is
 *                              unset; keeps the desktop until standard input ends, which it does however a program ends
 */
#define _XOPEN_SOURCE 700
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <glib-unix.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define SCREEN "1600x1200x24"
#define PATIENCE 5 /* s, for what is asked to end */
#define COOKIE_LENGTH 16

/* Where a server says under which name it is reached. */
#define ANNOUNCEMENT_FD 3

static pid_t group;
static volatile sig_atomic_t n_alarms;
static volatile sig_atomic_t stopped_by;

/* What would bring something of the user's desktop into the test. */
static const char *const unset[] = {
  "AT_SPI_BUS_ADDRESS",  "DESKTOP_STARTUP_ID",   "GDK_DEBUG", "GDK_DPI_SCALE", "GDK_SCALE",    "GTK_DEBUG",
  "GTK_IM_MODULE",       "GTK_MODULES",          "GTK_THEME", "LANGUAGE",      "NO_AT_BRIDGE", "WAYLAND_DISPLAY",
  "XDG_CURRENT_DESKTOP", "XDG_ACTIVATION_TOKEN",
};

static const struct
{
  const char *variable;
  const char *value;
} set[] = {
  { "LC_ALL", "C.UTF-8" },       { "GDK_BACKEND", "x11" },   { "GSETTINGS_BACKEND", "memory" },
  { "ADW_DISABLE_PORTAL", "1" }, { "GIO_USE_VFS", "local" }, { "GIO_USE_VOLUME_MONITOR", "unix" },
};

static const struct
{
  const char *variable;
  const char *name;
} folders[] = {
  { "HOME", "home" },          { "XDG_RUNTIME_DIR", "runtime" }, { "XDG_CONFIG_HOME", "config" },
  { "XDG_DATA_HOME", "data" }, { "XDG_CACHE_HOME", "cache" },    { "XDG_STATE_HOME", "state" },
  { "TMPDIR", "tmp" },
};

static void
change (GString *changes, const char *variable, const char *value)
{
  g_setenv (variable, value, TRUE);
  g_string_append_printf (changes, "%s=%s\n", variable, value);
}

static void
leave_the_users_desktop (GString *changes, const char *folder)
{
  for (guint i = 0; i < G_N_ELEMENTS (unset); i++)
    {
      g_unsetenv (unset[i]);
      g_string_append_printf (changes, "%s\n", unset[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (set); i++)
    change (changes, set[i].variable, set[i].value);
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autofree char *path = g_build_filename (folder, folders[i].name, NULL);

      g_mkdir (path, 0700);
      change (changes, folders[i].variable, path);
    }
}

/* One that holds for a display of any number, as it has none yet. The format: Xau(3), "FILE FORMAT" in libXau's README;
 * FamilyWild, no address, no number, the protocol's name and the cookie, each after its length in two bytes. */
static char *
make_authority (const char *folder)
{
  static const char head[] = "\xff\xff\0\0\0\0\0\x12MIT-MAGIC-COOKIE-1\0\x10";
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  char *path = g_build_filename (folder, "authority", NULL);

  g_byte_array_append (bytes, (const guint8 *) head, sizeof head - 1);
  for (guint i = 0; i < COOKIE_LENGTH; i++)
    g_byte_array_append (bytes, &(guint8) { (guint8) g_random_int_range (0, 256) }, 1);
  g_file_set_contents_full (path, (const char *) bytes->data, bytes->len, G_FILE_SET_CONTENTS_NONE, 0600, NULL);
  return path;
}

/* In a group of their own, so that one signal reaches also what they start. */
static void
join_group (gpointer data G_GNUC_UNUSED)
{
  setpgid (0, group);
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static char *
read_line (int fd)
{
  g_autoptr (GString) line = g_string_new (NULL);
  char character;
  ssize_t n;

  while ((n = read (fd, &character, 1)) == 1 || (n < 0 && errno == EINTR && stopped_by == 0))
    {
      if (n == 1 && character == '\n')
        return g_string_free (g_steal_pointer (&line), FALSE);
      if (n == 1)
        g_string_append_c (line, character);
    }
  return NULL;
}

static void
print_log (const char *log)
{
  g_autofree char *text = NULL;

  if (g_file_get_contents (log, &text, NULL, NULL))
    g_printerr ("%s", text);
}

/* Returns what it is reached by. */
static char *
start_server (const char *const *arguments, const char *folder)
{
  g_autofree char *name = g_strconcat (arguments[0], ".log", NULL);
  g_autofree char *log = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;
  int output = g_open (log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  int announcement[2];
  char *reached_by = NULL;
  GPid pid;

  if (!g_unix_open_pipe (announcement, FD_CLOEXEC, &error) ||
      !g_spawn_async_with_pipes_and_fds (NULL, arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD,
                                         join_group, NULL, -1, output, output, &announcement[1],
                                         &(int) { ANNOUNCEMENT_FD }, 1, &pid, NULL, NULL, NULL, &error))
    {
      g_printerr ("%s\n", error->message);
      return NULL;
    }
  if (group == 0)
    group = pid;
  close (announcement[1]);
  close (output);
  reached_by = read_line (announcement[0]);
  close (announcement[0]);
  if (reached_by == NULL)
    {
      g_printerr ("%s did not start:\n", arguments[0]);
      print_log (log);
    }
  return reached_by;
}

static gboolean
start_desktop (GString *changes, const char *folder)
{
  g_autofree char *authority = make_authority (folder);
  g_autofree char *place = g_strconcat ("--address=unix:dir=", folder, "/runtime", NULL);
  const char *const xvfb[] = { "Xvfb",     "-displayfd", G_STRINGIFY (ANNOUNCEMENT_FD),
                               "-screen",  "0",          SCREEN,
                               "-noreset", "-nolisten",  "tcp",
                               "-auth",    authority,    NULL };
  const char *const bus[] = { "dbus-daemon",
                              "--session",
                              "--nofork",
                              "--nopidfile",
                              "--nosyslog",
                              place,
                              "--print-address=" G_STRINGIFY (ANNOUNCEMENT_FD),
                              NULL };
  g_autofree char *number = start_server (xvfb, folder);
  g_autofree char *display = g_strconcat (":", number, NULL);
  g_autofree char *address = NULL;

  if (number == NULL)
    return FALSE;
  change (changes, "DISPLAY", display);
  change (changes, "XAUTHORITY", authority);
  address = start_server (bus, folder);
  if (address == NULL)
    return FALSE;
  change (changes, "DBUS_SESSION_BUS_ADDRESS", address);
  return TRUE;
}

/* First the servers are made to end; then what has gone away from them is given up. */
static void
alarm_cb (int number G_GNUC_UNUSED)
{
  if (n_alarms++ == 0)
    kill (-group, SIGKILL);
  alarm (1);
}

static void
stop_desktop (void)
{
  struct sigaction action = { .sa_handler = alarm_cb };

  if (group == 0)
    return;
  sigaction (SIGALRM, &action, NULL);
  alarm (PATIENCE);
  kill (-group, SIGTERM);
  while (n_alarms < 2 && (waitpid (-1, NULL, 0) > 0 || errno == EINTR))
    ;
  alarm (0);
}

static int
remove_one (const char *path,
            const struct stat *status G_GNUC_UNUSED,
            int type G_GNUC_UNUSED,
            struct FTW *place G_GNUC_UNUSED)
{
  g_remove (path);
  return 0;
}

static void
stop_cb (int number)
{
  stopped_by = number;
}

static void
wait_for_end_of_input (void)
{
  char character;
  ssize_t n;

  do
    n = read (STDIN_FILENO, &character, 1);
  while (stopped_by == 0 && (n > 0 || (n < 0 && errno == EINTR)));
}

static void
end_with_keeper (gpointer data G_GNUC_UNUSED)
{
  prctl (PR_SET_PDEATHSIG, SIGTERM);
}

static int
run_command (char **command)
{
  g_autoptr (GError) error = NULL;
  int status = 0;
  GPid pid;

  if (!g_spawn_async (NULL, command, NULL,
                      G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD | G_SPAWN_CHILD_INHERITS_STDIN, end_with_keeper,
                      NULL, &pid, &error))
    {
      g_printerr ("%s\n", error->message);
      return 127;
    }
  while (waitpid (pid, &status, 0) < 0 && errno == EINTR)
    if (stopped_by != 0)
      kill (pid, stopped_by);
  return WIFSIGNALED (status) ? 128 + WTERMSIG (status) : WEXITSTATUS (status);
}

static int
keep (const GString *changes)
{
  if (fputs (changes->str, stdout) == EOF || fclose (stdout) == EOF)
    return EXIT_FAILURE;
  wait_for_end_of_input ();
  return EXIT_SUCCESS;
}

int
main (int argc, char *argv[])
{
  struct sigaction action = { .sa_handler = stop_cb };
  g_autoptr (GString) changes = g_string_new (NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("standpoint-desktop-XXXXXX", &error);
  int status = EXIT_FAILURE;

  if (folder == NULL)
    {
      g_printerr ("%s\n", error->message);
      return status;
    }
  sigaction (SIGINT, &action, NULL);
  sigaction (SIGTERM, &action, NULL);
  sigaction (SIGHUP, &action, NULL);
  sigaction (SIGPIPE, &action, NULL);
  /* So that what kills a test with all it has started does not come here */
  if (argc == 1)
    setsid ();
  /* So that what its servers leave behind is its own to wait for */
  prctl (PR_SET_CHILD_SUBREAPER, 1);

  leave_the_users_desktop (changes, folder);
  if (start_desktop (changes, folder))
    status = argc > 1 ? run_command (argv + 1) : keep (changes);
  stop_desktop ();
  nftw (folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
  return status;
}
