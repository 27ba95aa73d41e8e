/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: starts the program, waits for what it does, and ends it. */
#include "e2e-private.h"

#include "desktop.h"

#include <locale.h>

/* Far more than anything takes, so that a machine with much else to do makes no test fail. */
#define PATIENCE 60 /* s */
#define INTERVAL 20 /* ms */

struct _E2e
{
  GSubprocess *process;
  AtspiAccessible *application;
  AtspiEventListener *listener;
  E2eNode *focus;
  GHashTable *known;
  char *home;
  gboolean ended;
  gboolean failed;
};

static const char *program;

static const char *
open_accessibility (void)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) address = NULL;

  if (bus == NULL)
    return "no session bus";
  address = g_dbus_connection_call_sync (bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", NULL,
                                         G_VARIANT_TYPE ("(s)"), G_DBUS_CALL_FLAGS_NONE, PATIENCE * 1000, NULL, NULL);
  if (address == NULL || atspi_init () != 0)
    return "no accessibility bus";
  /* Else what a busy program does not say within 0.8 seconds counts as nothing */
  atspi_set_timeout (PATIENCE * 1000, PATIENCE * 1000);
  return NULL;
}

/**
 * e2e_run:
 * @argc: of main()
 * @argv: of main(); the program that is tested comes first
 * @add_tests: adds the tests
 *
 * Runs them on a desktop of their own.
 *
 * Returns: the exit status; tests are skipped where there can be no display or no accessibility
 */
int
e2e_run (int argc, char **argv, void (*add_tests) (void))
{
  const char *reason = desktop_open ();

  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  /* libatspi warns of what it cannot read while a program starts and ends */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  if (argc < 2)
    g_error ("The path of the program must be given");
  program = argv[1];
  if (reason == NULL)
    {
      e2e_screen_open ();
      reason = open_accessibility ();
    }
  if (reason != NULL)
    {
      g_print ("1..0 # SKIP %s\n", reason);
      return 0;
    }
  g_test_set_nonfatal_assertions ();
  add_tests ();
  return g_test_run ();
}

/**
 * e2e_get_data_path:
 * @name: a file or folder in tests/data
 *
 * Returns: (transfer full): its path
 */
char *
e2e_get_data_path (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

/**
 * e2e_get_program:
 *
 * Returns: the path of the program that is tested
 */
const char *
e2e_get_program (void)
{
  return program;
}

static void
ended_cb (GObject *process, GAsyncResult *result, gpointer data)
{
  gboolean *ended = data;

  g_subprocess_wait_finish (G_SUBPROCESS (process), result, NULL);
  *ended = TRUE;
}

static void
focused_cb (AtspiEvent *event, void *data)
{
  E2e *self = data;

  if (event->detail1 != 0)
    g_set_object (&self->focus, event->source);
  g_boxed_free (ATSPI_TYPE_EVENT, event);
}

static gboolean
has_application (E2e *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) desktop = atspi_get_desktop (0);
  const char *identifier = g_subprocess_get_identifier (self->process);
  guint pid = identifier ? (guint) g_ascii_strtoull (identifier, NULL, 10) : 0;

  for (int i = 0, n = atspi_accessible_get_child_count (desktop, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (desktop, i, NULL);

      if (child != NULL && atspi_accessible_get_process_id (child, NULL) == pid)
        return g_set_object (&self->application, child);
    }
  return FALSE;
}

static gboolean
has_window (E2e *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);

  return window != NULL;
}

static void
launch (E2e *self, const E2eOptions *options)
{
  g_autoptr (GSubprocessLauncher) launcher = e2e_home_make_launcher (self->home, options);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) arguments = NULL;
  g_autoptr (GError) error = NULL;

  self->ended = FALSE;
  g_strv_builder_add (builder, program);
  if (options->arguments != NULL)
    g_strv_builder_addv (builder, (const char **) options->arguments);
  arguments = g_strv_builder_end (builder);
  self->process = g_subprocess_launcher_spawnv (launcher, (const char *const *) arguments, &error);
  if (self->process == NULL)
    g_error ("%s", error->message);
  g_subprocess_wait_async (self->process, NULL, ended_cb, &self->ended);
  if (e2e_wait_until (self, has_application, NULL, "the program among the accessible ones"))
    e2e_wait_until (self, has_window, NULL, "a window");
  e2e_screen_focus (NULL);
  e2e_screen_move_pointer_away ();
}

/**
 * e2e_start:
 * @options: (nullable): what it is started with
 *
 * Starts the program and waits for its window, which gets the keyboard, and no pointer is over it.
 *
 * Returns: (transfer full): the running program
 */
E2e *
e2e_start (const E2eOptions *options)
{
  E2e *self = g_new0 (E2e, 1);
  const E2eOptions none = { 0 };

  options = options ? options : &none;
  self->home = e2e_home_new (options);
  self->known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->listener = atspi_event_listener_new (focused_cb, self, NULL);
  atspi_event_listener_register (self->listener, "object:state-changed:focused", NULL);
  launch (self, options);
  return self;
}

static gboolean
wake_cb (gpointer data)
{
  gboolean *awake = data;

  *awake = TRUE;
  return G_SOURCE_REMOVE;
}

/* Lets libatspi follow what the program does, and the program do it: each question costs its time too. */
static void
let_pass (void)
{
  gboolean awake = FALSE;

  g_timeout_add (INTERVAL, wake_cb, &awake);
  while (!awake)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
has_ended (E2e *self, gpointer data G_GNUC_UNUSED)
{
  return self->ended;
}

/* By its action, whatever window is in front: so that a crash or a leak at the end is seen too. */
static void
quit (E2e *self)
{
  g_autoptr (GDBusConnection) bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_autoptr (GVariant) reply = NULL;

  reply = g_dbus_connection_call_sync (bus, "org.standpoint.Standpoint", "/org/standpoint/Standpoint",
                                       "org.gtk.Actions", "Activate",
                                       g_variant_new ("(s@av@a{sv})", "quit", g_variant_new ("av", NULL),
                                                      g_variant_new ("a{sv}", NULL)),
                                       NULL, G_DBUS_CALL_FLAGS_NO_AUTO_START, PATIENCE * 1000, NULL, NULL);
  e2e_wait_until (self, has_ended, NULL, "the end of the program");
}

/* It must end by itself, without a warning. */
static void
check_end (E2e *self)
{
  g_autofree char *complaint = NULL;

  if (!self->ended && !self->failed)
    quit (self);
  if (!self->failed && (complaint = e2e_home_find_complaint (self->home)) != NULL)
    e2e_fail (self, "it wrote: %s", complaint);
  if (!self->failed && !g_subprocess_get_successful (self->process))
    e2e_fail (self, "it ended with a failure");
}

/**
 * e2e_restart:
 * @self: the running program
 * @options: (nullable): what it is started with
 *
 * Lets the program quit, as e2e_stop() does, and starts it again in the same home.
 */
void
e2e_restart (E2e *self, const E2eOptions *options)
{
  const E2eOptions none = { 0 };

  check_end (self);
  if (self->failed)
    return;
  g_clear_object (&self->focus);
  g_clear_object (&self->application);
  g_clear_object (&self->process);
  g_hash_table_remove_all (self->known);
  launch (self, options ? options : &none);
}

/**
 * e2e_stop:
 * @self: (transfer full): the running program
 *
 * Lets the program quit. It must do so by itself, without a warning.
 */
void
e2e_stop (E2e *self)
{
  if (g_test_failed () && !self->failed)
    e2e_fail (self, "an assertion did not hold");
  check_end (self);
  if (!self->ended)
    g_subprocess_force_exit (self->process);
  while (!self->ended)
    let_pass ();
  atspi_event_listener_deregister (self->listener, "object:state-changed:focused", NULL);
  e2e_home_remove (self->home);
  g_clear_object (&self->listener);
  g_clear_object (&self->focus);
  g_clear_object (&self->application);
  g_clear_object (&self->process);
  g_hash_table_unref (self->known);
  g_free (self->home);
  g_free (self);
}

/**
 * e2e_wait_until:
 * @self: the running program
 * @condition: what is waited for
 * @data: for @condition
 * @what: the same in words
 *
 * Waits until @condition holds; fails the test where it does not within a minute.
 *
 * Returns: whether it holds
 */
gboolean
e2e_wait_until (E2e *self, E2eCondition condition, gpointer data, const char *what)
{
  gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_SECOND;
  gboolean holds = FALSE;

  while (!self->failed && !(holds = condition (self, data)) && !self->ended && g_get_monotonic_time () < end)
    let_pass ();
  if (!holds)
    e2e_fail (self, "%s: waited for %s", self->ended ? "the program has ended" : "in vain", what);
  return holds;
}

/**
 * e2e_fail:
 * @self: the running program
 * @format: what is wrong, as for printf()
 * @...: for @format
 *
 * Fails the test, with what is in the window and what the program wrote; only the first time.
 */
void
e2e_fail (E2e *self, const char *format, ...)
{
  va_list arguments;
  g_autofree char *message = NULL;

  if (self->failed)
    return;
  self->failed = TRUE;
  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  e2e_home_print_errors (self->home);
  if (!self->ended)
    {
      e2e_print_tree (self);
      e2e_screenshot (self, "failed");
    }
  g_test_message ("FAILED: %s", message);
  g_test_fail_printf ("%s", message);
}

/**
 * e2e_has_failed:
 * @self: the running program
 *
 * Returns: whether the test has failed
 */
gboolean
e2e_has_failed (E2e *self)
{
  return self->failed;
}

/**
 * e2e_get_application:
 * @self: the running program
 *
 * Returns: (transfer none) (nullable): the program as accessibility knows it
 */
AtspiAccessible *
e2e_get_application (E2e *self)
{
  return self->application;
}

/**
 * e2e_get_known_focus:
 * @self: the running program
 *
 * Returns: (transfer none) (nullable): what got the keyboard last, as far as it was announced
 */
E2eNode *
e2e_get_known_focus (E2e *self)
{
  return self->focus;
}

/**
 * e2e_set_known_focus:
 * @self: the running program
 * @focus: (nullable): what has the keyboard
 *
 * Notes what was found to have the keyboard.
 */
void
e2e_set_known_focus (E2e *self, E2eNode *focus)
{
  g_set_object (&self->focus, focus);
}

/**
 * e2e_get_known:
 * @self: the running program
 *
 * Returns: (transfer none) (element-type utf8 AtspiAccessible): what was found before, by what was looked for
 */
GHashTable *
e2e_get_known (E2e *self)
{
  return self->known;
}

/**
 * e2e_get_home:
 * @self: the running program
 *
 * Returns: its home, empty at the start but for its settings
 */
const char *
e2e_get_home (E2e *self)
{
  return self->home;
}
