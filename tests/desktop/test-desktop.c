/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the desktop that other tests have for themselves: what it is made of, and that nothing of it stays behind. */
#include <gio/gio.h>
#include <string.h>

static const char *program;

static GSubprocess *
start (const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_autoptr (GError) error = NULL;
  GSubprocess *process;

  g_strv_builder_add (builder, program);
  g_strv_builder_addv (builder, (const char **) arguments);
  words = g_strv_builder_end (builder);
  process = g_subprocess_newv ((const char *const *) words,
                               G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error);
  g_assert_no_error (error);
  return process;
}

static int
run (const char *script, char **output)
{
  const char *const arguments[] = { "sh", "-c", script, NULL };
  g_autoptr (GSubprocess) process = start (arguments);
  g_autoptr (GError) error = NULL;

  g_subprocess_communicate_utf8 (process, NULL, NULL, output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  return g_subprocess_get_exit_status (process);
}

static char *
read_value (const char *changes, const char *variable)
{
  g_autofree char *start = g_strconcat (variable, "=", NULL);
  g_auto (GStrv) lines = g_strsplit (changes, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    if (g_str_has_prefix (*line, start))
      return g_strdup (*line + strlen (start));
  g_test_message ("no %s in: %s", variable, changes);
  g_assert_not_reached ();
}

static gboolean
has_bus (const char *address)
{
  g_autoptr (GDBusConnection) bus =
    g_dbus_connection_new_for_address_sync (address,
                                            G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                              G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION,
                                            NULL, NULL, NULL);

  return bus != NULL;
}

static gboolean
has_display (const char *display)
{
  g_autofree char *path = g_strconcat ("/tmp/.X11-unix/X", display + 1, NULL);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

static void
assert_gone (const char *changes)
{
  g_autofree char *home = read_value (changes, "HOME");
  g_autofree char *folder = g_path_get_dirname (home);
  g_autofree char *address = read_value (changes, "DBUS_SESSION_BUS_ADDRESS");

  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  g_assert_false (has_bus (address));
}

static void
test_command (void)
{
  g_autofree char *output = NULL;

  g_assert_cmpint (run ("env; exit 3", &output), ==, 3);
  assert_gone (output);
  g_assert_cmpint (run ("kill -TERM $$", &output), ==, 128 + 15);
}

/* What the bus starts, such as the accessibility bus, goes as well. */
static void
test_accessibility (void)
{
  g_autofree char *output = NULL;
  g_autofree char *address = NULL;

  g_assert_cmpint (run ("env; echo BUS=$(gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus "
                        "--method org.a11y.Bus.GetAddress)",
                        &output),
                   ==, 0);
  assert_gone (output);
  address = read_value (output, "BUS");
  /* ('unix:path=…,guid=…',) */
  g_assert_true (g_str_has_prefix (address, "('unix:"));
  address[strlen (address) - 3] = '\0';
  g_assert_false (has_bus (address + 2));
}

static char *
read_changes (GSubprocess *process)
{
  GInputStream *output = g_subprocess_get_stdout_pipe (process);
  g_autoptr (GString) text = g_string_new (NULL);
  char part[1024];
  gssize n;

  while ((n = g_input_stream_read (output, part, sizeof part, NULL, NULL)) > 0)
    g_string_append_len (text, part, n);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Two at once are two; each stays until its input ends. */
static void
test_kept (void)
{
  const char *const none[] = { NULL };
  g_autoptr (GSubprocess) one = start (none);
  g_autoptr (GSubprocess) other = start (none);
  g_autofree char *changes = read_changes (one);
  g_autofree char *other_changes = read_changes (other);
  g_autofree char *display = read_value (changes, "DISPLAY");
  g_autofree char *other_display = read_value (other_changes, "DISPLAY");
  g_autofree char *other_address = read_value (other_changes, "DBUS_SESSION_BUS_ADDRESS");

  g_assert_cmpstr (display, !=, other_display);
  g_output_stream_close (g_subprocess_get_stdin_pipe (one), NULL, NULL);
  g_assert_true (g_subprocess_wait_check (one, NULL, NULL));
  assert_gone (changes);
  g_assert_true (has_display (other_display));
  g_assert_true (has_bus (other_address));
  g_output_stream_close (g_subprocess_get_stdin_pipe (other), NULL, NULL);
  g_assert_true (g_subprocess_wait_check (other, NULL, NULL));
  assert_gone (other_changes);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  if (argc < 2)
    g_error ("The path of the program must be given");
  program = argv[1];
  g_test_add_func ("/desktop/command", test_command);
  g_test_add_func ("/desktop/accessibility", test_accessibility);
  g_test_add_func ("/desktop/kept", test_kept);
  return g_test_run ();
}
