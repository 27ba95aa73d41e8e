/* SPDX-License-Identifier: GPL-3.0-or-later
 * Runs the program that is tested, and keeps what it printed. */
#include "run-program.h"

static const char *program;

void
run_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  if (*argc < 2)
    g_error ("The path of the program must be given");
  program = (*argv)[1];
}

char *
run_get_data_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

GSubprocessLauncher *
run_make_launcher (void)
{
  GSubprocessLauncher *launcher =
    g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  g_subprocess_launcher_unsetenv (launcher, "LANGUAGE");
  g_subprocess_launcher_unsetenv (launcher, "COLUMNS");
  g_subprocess_launcher_unsetenv (launcher, "DISPLAY");
  g_subprocess_launcher_unsetenv (launcher, "WAYLAND_DISPLAY");
  return launcher;
}

Run *
run_program_with (GSubprocessLauncher *launcher, const char *command)
{
  g_autofree char *line = g_strdup_printf ("'%s' %s", program, command);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  g_autofree char *valid = g_utf8_make_valid (command, -1);
  Run *self = g_new0 (Run, 1);

  g_test_message ("standpoint %s", valid);
  g_shell_parse_argv (line, NULL, &arguments, &error);
  g_assert_no_error (error);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) arguments, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &self->output, &self->errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  self->status = g_subprocess_get_exit_status (process);
  return self;
}

Run *
run_program (const char *command, ...)
{
  g_autoptr (GSubprocessLauncher) launcher = run_make_launcher ();
  g_autofree char *whole = NULL;
  va_list arguments;

  va_start (arguments, command);
  whole = g_strdup_vprintf (command, arguments);
  va_end (arguments);
  return run_program_with (launcher, whole);
}

void
run_free (Run *self)
{
  g_free (self->output);
  g_free (self->errors);
  g_free (self);
}

JsonNode *
run_parse_json (const Run *self)
{
  g_autoptr (GError) error = NULL;
  JsonNode *root = json_from_string (self->output, &error);

  g_assert_no_error (error);
  g_assert_true (JSON_NODE_HOLDS_OBJECT (root));
  return root;
}

JsonArray *
run_get_items (JsonNode *root)
{
  return json_object_get_array_member (json_node_get_object (root), "items");
}

char *
run_join_items (JsonNode *root, const char *key)
{
  JsonArray *items = run_get_items (root);
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);

      g_assert_true (json_object_has_member (item, key));
      g_string_append_printf (joined, "%s%s", i > 0 ? " " : "",
                              json_object_get_string_member_with_default (item, key, "-"));
    }
  return g_string_free (g_steal_pointer (&joined), FALSE);
}
