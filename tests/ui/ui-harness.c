/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the interface: the real window in the test's own process, and ways to find what is in it. */
#include "ui-harness.h"

#include "desktop.h"
#include "sp-country-list.h"
#include "sp-row-text.h"
#include "standpoint-resources.h"

#include <locale.h>

#define PATIENCE (60 * G_TIME_SPAN_SECOND)

/* What GTK says of itself. A popover that closes under the pointer has no surface any more when GTK 4.8 wants to show its
 * tooltip, half a second later, and asks where on it the pointer is; that goes no further than the message. GTK 4.24 counts
 * a frame twice where X11 is slow, and its icons that move find that time goes back. */
static gboolean
is_of_gtk (const char *message)
{
  static const char *const known[] = { "gdk_surface_get_device_position: assertion 'GDK_IS_SURFACE (surface)' failed",
                                       "gdk_frame_timings_submitted() called on submitted frame",
                                       "gtk_svg_advance: time went backward" };

  for (guint i = 0; i < G_N_ELEMENTS (known); i++)
    if (strstr (message, known[i]) != NULL)
      return TRUE;
  return FALSE;
}

static gboolean
is_fatal (const char *domain G_GNUC_UNUSED,
          GLogLevelFlags level G_GNUC_UNUSED,
          const char *message,
          gpointer data G_GNUC_UNUSED)
{
  return !is_of_gtk (message);
}

/* Of messages with fields, as later versions of GTK write them, the above is not asked. */
static GLogWriterOutput
write_message (GLogLevelFlags level, const GLogField *fields, gsize n_fields, gpointer data)
{
  for (gsize i = 0; i < n_fields; i++)
    if (g_str_equal (fields[i].key, "MESSAGE") && fields[i].length < 0 && is_of_gtk (fields[i].value))
      return G_LOG_WRITER_HANDLED;
  return g_log_writer_default (level, fields, n_fields, data);
}

/**
 * ui_harness_run:
 * @argc: of main()
 * @argv: of main()
 * @add_tests: adds the tests
 *
 * Runs them on a desktop of their own.
 *
 * Returns: the exit status; tests are skipped where there can be no display
 */
int
ui_harness_run (int argc, char **argv, void (*add_tests) (void))
{
  const char *reason = desktop_open ();

  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_log_set_writer_func (write_message, NULL, NULL);
  if (reason != NULL)
    {
      g_print ("1..0 # SKIP %s\n", reason);
      return 0;
    }
  g_resources_register (sp_app_get_resource ());
  gtk_init ();
  adw_init ();
  add_tests ();
  return g_test_run ();
}

/**
 * ui_harness_get_data:
 * @name: a file in tests/data
 *
 * Returns: (transfer full): its path
 */
char *
ui_harness_get_data (const char *name)
{
  return g_test_build_filename (G_TEST_DIST, "data", name, NULL);
}

static gboolean
wake_cb (gpointer data G_GNUC_UNUSED)
{
  return G_SOURCE_CONTINUE;
}

/**
 * ui_harness_wait:
 * @condition: what is waited for
 * @data: for @condition
 *
 * Runs the main loop until @condition holds; fails the test where it does not within a minute.
 */
void
ui_harness_wait (UiCondition condition, gpointer data)
{
  gint64 end = g_get_monotonic_time () + PATIENCE;
  guint wake = g_timeout_add (20, wake_cb, NULL);

  g_test_log_set_fatal_handler (is_fatal, NULL);
  while (!condition (data))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (wake);
}

static gboolean
is_idle (gpointer data)
{
  guint *rounds = data;

  return ++*rounds > 10 && !g_main_context_pending (NULL);
}

/**
 * ui_harness_settle:
 *
 * Runs the main loop until nothing is left to do.
 */
void
ui_harness_settle (void)
{
  guint rounds = 0;

  ui_harness_wait (is_idle, &rounds);
}

/* A key, as the controllers of a widget itself get it. Whether one of them took it. */
gboolean
ui_harness_press (GtkWidget *widget, guint key, GdkModifierType held)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);
  gboolean handled = FALSE;

  for (guint i = 0; i < g_list_model_get_n_items (controllers) && !handled; i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_EVENT_CONTROLLER_KEY (controller))
        g_signal_emit_by_name (controller, "key-pressed", key, 0, held, &handled);
    }
  ui_harness_settle ();
  return handled;
}

/* The rows of the list of countries come a frame after the rest. */
static gboolean
is_open (gpointer data)
{
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (data), SP_TYPE_COUNTRY_LIST);
  GtkWidget *view = list ? ui_harness_find_type (list, GTK_TYPE_LIST_VIEW) : NULL;

  return sp_workspace_get_dataset (sp_window_get_workspace (data)) != NULL && view != NULL &&
         gtk_list_view_get_model (GTK_LIST_VIEW (view)) != NULL;
}

/**
 * ui_harness_open:
 * @path: (nullable): a dataset, or %NULL for the built-in one
 *
 * Returns: (transfer none): a window with the dataset open
 */
SpWindow *
ui_harness_open (const char *path)
{
  SpWindow *window = sp_window_new (NULL, NULL, NULL);
  g_autoptr (GFile) file = path ? g_file_new_for_path (path) : NULL;

  gtk_window_present (GTK_WINDOW (window));
  sp_window_open_file (window, file);
  ui_harness_wait (is_open, window);
  ui_harness_settle ();
  return window;
}

static gboolean
is_folder_shown (gpointer data)
{
  g_autoptr (GFile) folder = gtk_file_chooser_get_current_folder (data);
  g_autofree char *name = folder ? g_file_get_basename (folder) : NULL;
  GtkWidget *path = ui_harness_find_type (data, g_type_from_name ("GtkPathBar"));
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());

  if (path == NULL || folder == NULL || g_file_equal (folder, home) || !g_file_has_parent (folder, NULL))
    return path == NULL || ui_harness_find_type (path, GTK_TYPE_TOGGLE_BUTTON) != NULL;
  return ui_harness_find_text (path, name) != NULL;
}

/**
 * ui_harness_wait_for_folder:
 * @chooser: a file chooser's window
 *
 * Waits until it shows the path of the folder that it is in. GTK 4.18 crashes where the window goes, or is sent to
 * another folder, before.
 */
void
ui_harness_wait_for_folder (GtkFileChooser *chooser)
{
  ui_harness_settle ();
  ui_harness_wait (is_folder_shown, chooser);
  ui_harness_settle ();
}

static void
pop_down (GtkWidget *within)
{
  if (GTK_IS_POPOVER (within) && gtk_widget_get_mapped (within))
    gtk_popover_popdown (GTK_POPOVER (within));
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    pop_down (child);
}

/**
 * ui_harness_close_popovers:
 * @within: where they are
 *
 * Closes them as a user does, who sees one before anything else is done: what the display has to say of a popover that
 * opens or closes under the pointer has come before this returns. GTK is at a loss where that comes for one that has gone.
 */
void
ui_harness_close_popovers (GtkWidget *within)
{
  gdk_display_sync (gtk_widget_get_display (within));
  ui_harness_settle ();
  pop_down (within);
  gdk_display_sync (gtk_widget_get_display (within));
  ui_harness_settle ();
}

/**
 * ui_harness_close:
 * @window: a window
 *
 * Destroys it and lets what hangs on it go.
 */
void
ui_harness_close (SpWindow *window)
{
  ui_harness_close_popovers (GTK_WIDGET (window));
  gtk_window_destroy (GTK_WINDOW (window));
  ui_harness_settle ();
}

/**
 * ui_harness_is_seen:
 * @widget: a widget
 *
 * Returns: whether it and all that it is in are visible and mapped
 */
gboolean
ui_harness_is_seen (GtkWidget *widget)
{
  return widget != NULL && gtk_widget_get_mapped (widget) && gtk_widget_get_child_visible (widget);
}

static const char *
get_text (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  if (SP_IS_ROW_TEXT (widget))
    return sp_row_text_get_text (SP_ROW_TEXT (widget));
  return GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;
}

/**
 * ui_harness_find_text:
 * @within: where to look
 * @text: the whole text of a label or button
 *
 * Returns: (transfer none) (nullable): the first that shows it and is seen
 */
GtkWidget *
ui_harness_find_text (GtkWidget *within, const char *text)
{
  if (g_strcmp0 (get_text (within), text) == 0 && ui_harness_is_seen (within))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_harness_find_text (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/**
 * ui_harness_find_type:
 * @within: where to look
 * @type: a type of widgets
 *
 * Returns: (transfer none) (nullable): the first widget of that type
 */
GtkWidget *
ui_harness_find_type (GtkWidget *within, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (within), type))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = ui_harness_find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}
