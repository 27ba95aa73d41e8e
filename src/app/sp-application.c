/* SPDX-License-Identifier: GPL-3.0-or-later
 * The application: its windows, its actions, and what it is started with. */
#include "sp-application.h"

#include "sp-address.h"
#include "sp-settings.h"
#include "sp-spoken-buttons.h"
#include "sp-window.h"

#include <glib/gi18n-lib.h>

struct _SpApplication
{
  AdwApplication parent_instance;

  GSettings *settings;
  gboolean starts_with_builtin; /* as far as the command line tells */
  SpOpener *early_opener;       /* what reads it before there is a window; NULL once that has it */
};

G_DEFINE_FINAL_TYPE (SpApplication, sp_application, ADW_TYPE_APPLICATION)

static SpWindow *
ensure_window (SpApplication *self)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self));

  g_autoptr (SpOpener) opener = NULL;

  if (window != NULL && SP_IS_WINDOW (window))
    return SP_WINDOW (window);
  opener = g_steal_pointer (&self->early_opener);
  return sp_window_new (ADW_APPLICATION (self), self->settings, opener);
}

static void
sp_application_activate (GApplication *application)
{
  SpApplication *self = SP_APPLICATION (application);
  gboolean running = gtk_application_get_active_window (GTK_APPLICATION (self)) != NULL;
  SpWindow *window = ensure_window (self);

  gtk_window_present (GTK_WINDOW (window));
  if (!running)
    sp_window_open_file (window, NULL);
}

static void
sp_application_open (GApplication *application, GFile **files, int n_files, const char *hint G_GNUC_UNUSED)
{
  SpApplication *self = SP_APPLICATION (application);
  gboolean running = gtk_application_get_active_window (GTK_APPLICATION (self)) != NULL;
  SpWindow *window = ensure_window (self);

  gtk_window_present (GTK_WINDOW (window));
  for (int i = 0; i < n_files; i++)
    if (g_file_has_uri_scheme (files[i], SP_ADDRESS_SCHEME))
      {
        g_autofree char *uri = g_file_get_uri (files[i]);

        sp_window_open_address (window, uri);
        if (!running && n_files == 1)
          sp_window_open_file (window, NULL);
      }
    else
      sp_window_open_file (window, files[i]);
}

static void
about_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  adw_show_about_window (gtk_application_get_active_window (data), "application-name", "Standpoint", "application-icon",
                         APPLICATION_ID, "version", VERSION, "developer-name", _ ("The Standpoint authors"),
                         "license-type", GTK_LICENSE_GPL_3_0, "comments",
                         _ ("Explore where countries stand, with the source of every claim. "
                            "It works with the network off; nothing is fetched unasked."),
                         /* Translators: put your names here, one a line. */
                         "translator-credits", _ ("translator-credits"), NULL);
}

static void
quit_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  GList *next;

  for (GList *list = gtk_application_get_windows (data); list != NULL; list = next)
    {
      next = list->next;
      gtk_window_close (list->data);
    }
}

static void
set_accelerators (GtkApplication *application)
{
  static const struct
  {
    const char *action;
    const char *keys[4];
  } accelerators[] = {
    { "app.quit", { "<Ctrl>q" } },
    { "win.back", { "<Alt>Left" } },
    { "win.forward", { "<Alt>Right" } },
    { "win.view::countries", { "<Alt>1" } },
    { "win.view::quotes", { "<Alt>2" } },
    { "win.view::compare", { "<Alt>3" } },
    { "win.view::events", { "<Alt>4" } },
    { "win.next-record", { "<Alt>Down" } },
    { "win.previous-record", { "<Alt>Up" } },
    { "win.search", { "<Ctrl>f" } },
    { "win.search-everything::", { "<Ctrl><Shift>f" } },
    { "win.slot", { "F9" } },
    { "win.copy-link", { "<Ctrl>l" } },
    { "win.cite", { "<Ctrl><Shift>l" } },
    { "win.copy-citation", { "<Ctrl><Shift>c" } },
    { "win.larger-text", { "<Ctrl>plus", "<Ctrl>equal", "<Ctrl>KP_Add" } },
    { "win.smaller-text", { "<Ctrl>minus", "<Ctrl>KP_Subtract" } },
    { "win.normal-text", { "<Ctrl>0", "<Ctrl>KP_0" } },
    { "win.star", { "<Ctrl>d" } },
    { "win.stars", { "<Ctrl><Shift>d" } },
    { "win.print", { "<Ctrl>p" } },
    { "win.export", { "<Ctrl>e" } },
    { "win.preferences", { "<Ctrl>comma" } },
    { "win.open", { "<Ctrl>o" } },
    { "win.reload", { "F5", "<Ctrl>r" } },
    { "win.about-dataset", { "F1" } },
    { "win.latest", { "<Ctrl>End" } },
    { "win.shortcuts", { "<Ctrl>question" } },
    { "win.next-change", { "<Ctrl>Page_Down" } },
    { "win.previous-change", { "<Ctrl>Page_Up" } },
    { "win.play", { "<Ctrl><Shift>p" } },
    { "win.compare-dates", { "<Ctrl>b" } },
    { "window.close", { "<Ctrl>w" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (application, accelerators[i].action,
                                           (const char *const *) accelerators[i].keys);
}

/* With no dataset named it is the built-in one, also for an address of this program. */
static gboolean
sp_application_local_command_line (GApplication *application, char ***arguments, int *exit_status)
{
  char **given = *arguments;
  guint n = g_strv_length (given);

  SP_APPLICATION (application)->starts_with_builtin =
    n == 1 || (n == 2 && g_str_has_prefix (given[1], SP_ADDRESS_SCHEME ":"));
  return G_APPLICATION_CLASS (sp_application_parent_class)->local_command_line (application, arguments, exit_status);
}

/* GTK takes one processor to be ready; reading takes another. */
static void
read_early (SpApplication *self)
{
  g_autoptr (SpWorkspace) workspace = sp_workspace_new ();

  self->early_opener = sp_opener_new (workspace);
  sp_opener_hold (self->early_opener);
  sp_opener_open (self->early_opener, NULL);
}

static void
look_for_icon_in_thread (GTask *task,
                         gpointer theme,
                         gpointer data G_GNUC_UNUSED,
                         GCancellable *cancellable G_GNUC_UNUSED)
{
  gtk_icon_theme_has_icon (theme, APPLICATION_ID);
  g_task_return_boolean (task, TRUE);
}

/* Icons may be looked for on a thread, and who looks for the first one reads what there is. */
static void
read_icons_cb (GtkIconTheme *theme)
{
  g_autoptr (GTask) task = g_task_new (theme, NULL, NULL, NULL);

  g_task_set_source_tag (task, read_icons_cb);
  g_task_run_in_thread (task, look_for_icon_in_thread);
}

/* GTK has the theme of icons read on a thread as soon as there is one. But libadwaita and the application add icons of
 * their own, after which it is to be read anew: then the main thread would, for the first icon of the first frame. Those
 * of libadwaita are added first here, as else the main thread would wait with them until the theme is read. */
static void
prepare_icons (void)
{
  adw_init ();
  g_signal_connect (gtk_icon_theme_get_for_display (gdk_display_get_default ()), "notify::resource-path",
                    G_CALLBACK (read_icons_cb), NULL);
}

static void
sp_application_startup (GApplication *application)
{
  SpApplication *self = SP_APPLICATION (application);
  const GActionEntry actions[] = {
    { .name = "about", .activate = about_cb },
    { .name = "quit", .activate = quit_cb },
  };

  if (self->starts_with_builtin)
    read_early (self);
  prepare_icons ();
  G_APPLICATION_CLASS (sp_application_parent_class)->startup (application);
  sp_spoken_buttons_correct ();

  self->settings = sp_settings_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions), application);
  set_accelerators (GTK_APPLICATION (application));
}

static void
sp_application_dispose (GObject *object)
{
  SpApplication *self = SP_APPLICATION (object);

  if (self->early_opener != NULL)
    sp_opener_cancel (self->early_opener);
  g_clear_object (&self->early_opener);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sp_application_parent_class)->dispose (object);
}

static void
sp_application_class_init (SpApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_application_dispose;
  application_class->local_command_line = sp_application_local_command_line;
  application_class->startup = sp_application_startup;
  application_class->activate = sp_application_activate;
  application_class->open = sp_application_open;
}

static void
sp_application_init (SpApplication *self G_GNUC_UNUSED)
{
}

/**
 * sp_application_new:
 *
 * Returns: (transfer full): the application
 */
SpApplication *
sp_application_new (void)
{
  g_set_application_name ("Standpoint");
  return g_object_new (SP_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/org/standpoint/Standpoint", NULL);
}
