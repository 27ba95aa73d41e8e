/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window: the bar, the side slot and the view of one dataset. */
#include "sp-window.h"

#include "sp-arrival.h"
#include "sp-body-actions.h"
#include "sp-destination.h"
#include "sp-header-layout.h"
#include "sp-late-menu.h"
#include "sp-letters.h"
#include "sp-nothing-page.h"
#include "sp-problem-window.h"
#include "sp-quote-actions.h"
#include "sp-room.h"
#include "sp-star-toasts.h"
#include "sp-stars-guard.h"
#include "sp-taken-actions.h"
#include "sp-window-actions.h"

#include <glib/gi18n-lib.h>

struct _SpWindow
{
  AdwApplicationWindow parent_instance;

  SpHeaderLayout header;
  SpRoom *switcher_room;
  AdwViewSwitcher *switcher;
  AdwViewSwitcherBar *switcher_bar;
  GtkMenuButton *menu;
  GtkWidget *print;
  GMenuModel *primary_menu;
  AdwWindowTitle *middle_title;
  SpRoom *start_room;
  GtkWidget *start_title;
  GtkWidget *start_date;
  AdwToastOverlay *toasts;
  AdwBin *holder;
  GtkToggleButton *slot_toggle;
  GtkWidget *progress_revealer;
  GtkProgressBar *progress;

  SpWorkspace *workspace;
  SpArrival *arrival;
  SpOpener *opener;
  SpDestination *destination;
  SpStarToasts *star_toasts;
  SpStarsGuard *stars_guard;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SpWindow, sp_window, ADW_TYPE_APPLICATION_WINDOW)

/* Nothing while all is at the latest date. */
static char *
format_subtitle (SpLens *lens)
{
  g_autofree char *date = sp_lens_format_span (lens);

  if (sp_lens_get_span (lens, NULL, NULL))
    /* Translators: stands below the window's title while two dates are compared: “1 March 2019 to 1 June 2022”. */
    return g_strdup_printf (_ ("Changes, %s"), date);
  /* Translators: stands below the window's title while an earlier date is looked at. */
  return sp_lens_is_latest (lens) ? NULL : g_strdup_printf (_ ("As of %s"), date);
}

/* Two dates in digits, in words they may be long. */
static char *
format_brief_subtitle (SpLens *lens)
{
  SpDate edition = sp_dataset_get_edition (sp_index_get_dataset (sp_lens_get_index (lens)));
  g_autofree char *date = NULL;
  g_autofree char *other = NULL;
  guint32 first_day;
  gboolean swapped;

  if (!sp_lens_get_span (lens, &first_day, NULL))
    return NULL;
  date = sp_date_to_string (sp_lens_is_latest (lens) ? edition : sp_lens_get_on (lens));
  other = sp_date_to_string (sp_lens_get_compared (lens));
  swapped = sp_lens_get_day (lens) == first_day;
  return *date ? g_strdup_printf ("%s – %s", swapped ? date : other, swapped ? other : date) : NULL;
}

static int
get_width (SpWindow *self)
{
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (self));

  return surface ? gdk_surface_get_width (surface) : 0;
}

static void
text_changed_cb (SpWindow *self)
{
  sp_header_layout_forget (&self->header);
}

static void
update_title (SpWindow *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  g_autofree char *subtitle = NULL;
  g_autofree char *brief = NULL;
  g_autofree char *title = NULL;

  if (dataset == NULL || !sp_arrival_is_complete (self->arrival))
    return;
  subtitle = format_subtitle (sp_workspace_get_lens (self->workspace));
  adw_window_title_set_title (self->middle_title, sp_dataset_get_title (dataset));
  brief = format_brief_subtitle (sp_workspace_get_lens (self->workspace));
  sp_header_layout_set_dates (&self->header, subtitle, brief);
  if (subtitle != NULL)
    /* Translators: the window's title in lists of windows: the dataset's title, and “As of 1 June 2019”. */
    title = g_strdup_printf (_ ("%s – %s"), sp_dataset_get_title (dataset), subtitle);
  gtk_window_set_title (GTK_WINDOW (self), title ? title : sp_dataset_get_title (dataset));
  sp_header_layout_update (&self->header, get_width (self));
}

static void changed_cb (SpWindow *self);

/* Before anything is made of it, which then is made once. What was made already has to be filled first. */
static void
start_at_address (SpWindow *self)
{
  if (sp_arrival_is_prepared (self->arrival))
    return;
  g_signal_handlers_block_by_func (self->workspace, changed_cb, self);
  sp_destination_follow (self->destination);
  g_signal_handlers_unblock_by_func (self->workspace, changed_cb, self);
}

static void
changed_cb (SpWindow *self)
{
  if (sp_window_get_body (self) == NULL && sp_workspace_get_dataset (self->workspace) != NULL)
    {
      start_at_address (self);
      sp_arrival_show (self->arrival, get_width (self));
    }
  sp_window_update_actions (self);
  update_title (self);
}

static void
body_shown_cb (SpWindow *self)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->slot_toggle), TRUE);
  g_object_bind_property (sp_window_get_body (self), "slot-shown", self->slot_toggle, "active",
                          G_BINDING_BIDIRECTIONAL | G_BINDING_SYNC_CREATE);
}

/* GTK chooses the first control that can be used while there is nothing yet. */
static gboolean
is_chosen_by_user (SpWindow *self, GtkWidget *focus)
{
  return focus != NULL && (!gtk_widget_is_ancestor (focus, GTK_WIDGET (self->menu)) ||
                           gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL);
}

static void
body_completed_cb (SpWindow *self)
{
  if (!is_chosen_by_user (self, gtk_root_get_focus (GTK_ROOT (self))))
    sp_body_focus_start (sp_window_get_body (self));
  self->header.views = sp_body_get_views (sp_window_get_body (self));
  update_title (self);
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);

  sp_opener_choose (self->opener, g_str_equal (name, "win.open-folder"));
}

static void
cancel_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  sp_opener_cancel (SP_WINDOW (widget)->opener);
}

static void
tell_of_errors (SpWindow *self, guint n_errors)
{
  g_autofree char *message =
    g_strdup_printf (ngettext ("%'u error in the dataset; what it concerns was left out",
                               "%'u errors in the dataset; what they concern was left out", n_errors),
                     n_errors);

  sp_window_offer (self, message, _ ("Show"), "win.problems");
}

static void
opened_cb (SpWindow *self, SpReading *reading)
{
  g_autofree char *given_up = NULL;

  gtk_revealer_set_reveal_child (GTK_REVEALER (self->progress_revealer), FALSE);
  changed_cb (self);
  if (reading == NULL)
    {
      given_up = sp_destination_take (self->destination);
      return;
    }
  if (sp_window_get_body (self) == NULL)
    adw_bin_set_child (self->holder, sp_nothing_page_new ());
  if (sp_reading_get_dataset (reading) == NULL)
    sp_problem_window_present (GTK_WINDOW (self), sp_reading_get_problems (reading), FALSE);
  else if (sp_reading_get_n_errors (reading) > 0)
    tell_of_errors (self, sp_reading_get_n_errors (reading));
  if (sp_workspace_get_dataset (self->workspace) != NULL)
    sp_destination_follow (self->destination);
  given_up = sp_destination_take (self->destination);
}

static void
progress_cb (SpWindow *self, double fraction)
{
  gtk_widget_set_visible (self->progress_revealer, TRUE);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->progress_revealer), TRUE);
  gtk_progress_bar_set_fraction (self->progress, fraction);
}

static gboolean
drop_cb (SpWindow *self, const GValue *value)
{
  GSList *files = g_value_get_boxed (value);

  if (files == NULL)
    return FALSE;
  sp_window_open_file (self, files->data);
  return TRUE;
}

static void
layout_cb (SpWindow *self, int width)
{
  SpBody *body = sp_window_get_body (self);

  sp_header_layout_update (&self->header, get_width (self));
  if (body != NULL)
    sp_body_set_room (body, width);
}

static void
sp_window_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (sp_window_parent_class)->realize (widget);

  /* Who comes by keyboard to words that can be copied has come to read them */
  g_object_set (gtk_widget_get_settings (widget), "gtk-label-select-on-focus", FALSE, NULL);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-xft-dpi", G_CALLBACK (text_changed_cb),
                           widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_widget_get_settings (widget), "notify::gtk-font-name", G_CALLBACK (text_changed_cb),
                           widget, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_native_get_surface (GTK_NATIVE (widget)), "layout", G_CALLBACK (layout_cb), widget,
                           G_CONNECT_SWAPPED);
}

static void
unconfirmed_years_cb (SpWindow *self)
{
  sp_workspace_set_unconfirmed_years (self->workspace, g_settings_get_uint (self->settings, "unconfirmed-years"));
}

static gboolean
sp_window_close_request (GtkWindow *window)
{
  SpWindow *self = SP_WINDOW (window);
  int width, height;

  if (!sp_stars_guard_lets_close (self->stars_guard))
    return TRUE;
  sp_opener_cancel (self->opener);
  if (self->settings != NULL)
    {
      gtk_window_get_default_size (window, &width, &height);
      g_settings_set (self->settings, "window-size", "(ii)", width, height);
      g_settings_set_boolean (self->settings, "window-maximized", gtk_window_is_maximized (window));
    }
  return GTK_WINDOW_CLASS (sp_window_parent_class)->close_request (window);
}

static void
sp_window_dispose (GObject *object)
{
  SpWindow *self = SP_WINDOW (object);

  g_clear_object (&self->arrival);
  g_clear_object (&self->opener);
  g_clear_object (&self->destination);
  g_clear_object (&self->star_toasts);
  g_clear_object (&self->stars_guard);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sp_window_parent_class)->dispose (object);
}

static void
sp_window_finalize (GObject *object)
{
  sp_header_layout_clear (&SP_WINDOW (object)->header);

  G_OBJECT_CLASS (sp_window_parent_class)->finalize (object);
}

static void
sp_window_class_init (SpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_window_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_window_finalize;
  widget_class->realize = sp_window_realize;
  GTK_WINDOW_CLASS (klass)->close_request = sp_window_close_request;
  gtk_widget_class_install_action (widget_class, "win.open", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "win.open-folder", NULL, choose_action);
  gtk_widget_class_install_action (widget_class, "win.cancel-opening", NULL, cancel_action);
  sp_window_install_actions (widget_class);
  sp_taken_actions_install (widget_class);
  sp_body_actions_install (widget_class);
  sp_quote_actions_install (widget_class);
  g_type_ensure (SP_TYPE_ROOM);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpWindow, middle_title);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, start_room);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, start_title);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, start_date);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, switcher_room);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, switcher);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, menu);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, print);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, primary_menu);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, holder);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, slot_toggle);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, progress_revealer);
  gtk_widget_class_bind_template_child (widget_class, SpWindow, progress);
  gtk_widget_class_bind_template_callback (widget_class, drop_cb);
}

static void
sp_window_init (SpWindow *self)
{
  GtkDropTarget *drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_widget_init_template (GTK_WIDGET (self));
  self->header = (SpHeaderLayout) { .window = GTK_WIDGET (self),
                                    .switcher_room = self->switcher_room,
                                    .switcher = self->switcher,
                                    .switcher_bar = self->switcher_bar,
                                    .middle_title = self->middle_title,
                                    .start = gtk_widget_get_parent (GTK_WIDGET (self->slot_toggle)),
                                    .start_room = self->start_room,
                                    .start_title = self->start_title,
                                    .start_date = self->start_date,
                                    .print = self->print };
  sp_late_menu_set (self->menu, self->primary_menu);
  g_signal_connect_object (drop, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));
}

static void
take_opener (SpWindow *self, SpOpener *opener)
{
  self->opener = g_object_ref (opener);
  self->workspace = g_object_ref (sp_opener_get_workspace (opener));
  self->stars_guard = sp_stars_guard_new (GTK_WINDOW (self), self->workspace);
  sp_opener_set_window (opener, GTK_WINDOW (self), self->stars_guard);
  sp_opener_hold (opener);
  self->destination = sp_destination_new (self->workspace);
  self->arrival = sp_arrival_new (self->holder, self->workspace);
  self->star_toasts = sp_star_toasts_new (self->toasts, self->workspace);
  g_signal_connect_object (opener, "opened", G_CALLBACK (opened_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (opener, "progress", G_CALLBACK (progress_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->destination, "told", G_CALLBACK (sp_window_tell), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->arrival, "window-seen", G_CALLBACK (sp_opener_release), opener, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->arrival, "shown", G_CALLBACK (body_shown_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->arrival, "completed", G_CALLBACK (body_completed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "dataset-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->workspace, "lens-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (self->workspace), "changed",
                           G_CALLBACK (sp_window_update_actions), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_quote_size (self->workspace), "notify::scale",
                           G_CALLBACK (sp_quote_actions_update), self, G_CONNECT_SWAPPED);
  sp_window_update_actions (self);
}

static void
follow_settings (SpWindow *self, GSettings *settings)
{
  int width, height;

  self->settings = g_object_ref (settings);
  g_settings_get (settings, "window-size", "(ii)", &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (self), width, height);
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
  g_signal_connect_object (settings, "changed::unconfirmed-years", G_CALLBACK (unconfirmed_years_cb), self,
                           G_CONNECT_SWAPPED);
  unconfirmed_years_cb (self);
  g_settings_bind (settings, "quote-text-scale", sp_workspace_get_quote_size (self->workspace), "scale",
                   G_SETTINGS_BIND_DEFAULT);
}

/**
 * sp_window_new:
 * @application: the application
 * @settings: (nullable): where its size is kept
 * @opener: (nullable): what opens its datasets, with no window yet, or %NULL for one of its own
 *
 * Returns: (transfer none): a window with nothing open
 */
SpWindow *
sp_window_new (AdwApplication *application, GSettings *settings, SpOpener *opener)
{
  SpWindow *self = g_object_new (SP_TYPE_WINDOW, "application", application, NULL);
  g_autoptr (SpWorkspace) workspace = NULL;
  g_autoptr (SpOpener) own = NULL;

  if (opener == NULL)
    {
      workspace = sp_workspace_new ();
      opener = own = sp_opener_new (workspace);
    }
  take_opener (self, opener);
  sp_letters_prepare (GTK_WIDGET (self));
  if (settings != NULL)
    follow_settings (self, settings);
  return self;
}

/**
 * sp_window_open_file:
 * @self: a window
 * @file: (nullable): a file or a folder, or %NULL for the built-in dataset
 *
 * Opens a dataset. It is read at once, and shown not before the window was seen. What is open stays until it was read,
 * and for good where it cannot be used.
 */
void
sp_window_open_file (SpWindow *self, GFile *file)
{
  g_autofree char *pending = NULL;

  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  pending = sp_destination_take (self->destination);
  sp_arrival_expect (self->arrival);
  sp_opener_open (self->opener, file);
  /* Where this is instead of what was being read, it is here that one goes to the address */
  if (pending != NULL)
    sp_destination_set (self->destination, pending);
}

/**
 * sp_window_open_address:
 * @self: a window
 * @text: an address of this program
 *
 * Goes to a place in the open dataset, or as soon as one is open. An address that cannot be followed is told of.
 */
void
sp_window_open_address (SpWindow *self, const char *text)
{
  g_return_if_fail (SP_IS_WINDOW (self));

  sp_destination_set (self->destination, text);
}

/**
 * sp_window_get_workspace:
 * @self: a window
 *
 * Returns: (transfer none): its workspace
 */
SpWorkspace *
sp_window_get_workspace (SpWindow *self)
{
  g_return_val_if_fail (SP_IS_WINDOW (self), NULL);

  return self->workspace;
}

/**
 * sp_window_get_body:
 * @self: a window
 *
 * Returns: (transfer none) (nullable): what it shows of the open dataset; %NULL as long as none was open
 */
SpBody *
sp_window_get_body (SpWindow *self)
{
  g_return_val_if_fail (SP_IS_WINDOW (self), NULL);

  return sp_arrival_get_body (self->arrival);
}

static void
add_toast (SpWindow *self, const char *message, guint timeout)
{
  g_autofree char *escaped = g_markup_escape_text (message, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_timeout (toast, timeout);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/**
 * sp_window_tell:
 * @self: a window
 * @message: what happened, and what can be done
 *
 * Tells the user something in passing.
 */
void
sp_window_tell (SpWindow *self, const char *message)
{
  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (message != NULL);

  add_toast (self, message, 6);
}

/**
 * sp_window_warn:
 * @self: a window
 * @message: what went wrong that the user does not look at any more
 *
 * Tells the user something until it has been seen.
 */
void
sp_window_warn (SpWindow *self, const char *message)
{
  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (message != NULL);

  add_toast (self, message, 0);
}

/**
 * sp_window_offer:
 * @self: a window
 * @message: one line
 * @label: what else can be done, as a button says it
 * @action: the action that does it
 *
 * Says something for a while, with a way on.
 */
void
sp_window_offer (SpWindow *self, const char *message, const char *label, const char *action)
{
  g_autofree char *escaped = NULL;
  AdwToast *toast;

  g_return_if_fail (SP_IS_WINDOW (self) && message != NULL && label != NULL && action != NULL);

  escaped = g_markup_escape_text (message, -1);
  toast = adw_toast_new (escaped);
  adw_toast_set_button_label (toast, label);
  adw_toast_set_action_name (toast, action);
  adw_toast_set_timeout (toast, 10);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
