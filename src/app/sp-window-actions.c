/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window that need nothing but its workspace. */
#include "sp-window-actions.h"

#include "sp-cite-popover.h"
#include "sp-preferences.h"
#include "sp-problem-window.h"
#include "sp-quote-actions.h"
#include "sp-track-dates.h"
#include "sp-window.h"

#include <glib/gi18n-lib.h>

static void
navigate_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (self));

  if (g_str_equal (name, "win.back"))
    sp_navigation_back (navigation);
  else
    sp_navigation_forward (navigation);
}

static void
go_to_view (SpWindow *self, SpView view)
{
  SpBody *body = sp_window_get_body (self);

  sp_navigation_go_to_view (sp_workspace_get_navigation (sp_window_get_workspace (self)), view);
  if (body != NULL)
    sp_body_focus_view (body);
}

static void
view_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpWindow *self = SP_WINDOW (widget);
  SpView view;

  if (sp_workspace_get_dataset (sp_window_get_workspace (self)) != NULL &&
      sp_view_parse (g_variant_get_string (parameter, NULL), &view))
    go_to_view (self, view);
}

static void
date_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (self));

  if (lens == NULL)
    return;
  if (g_str_equal (name, "win.latest"))
    sp_lens_set_on (lens, (SpDate) { 0 });
  else if (!sp_lens_step_to_change (lens, g_str_equal (name, "win.next-change")))
    sp_window_tell (self, g_str_equal (name, "win.next-change") ? _ ("There is no later change on this question")
                                                                : _ ("There is no earlier change on this question"));
}

static SpDate
choose_compared (SpWorkspace *workspace)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (workspace));
  g_autoptr (SpCalendar) calendar = sp_calendar_new (sp_workspace_get_index (workspace), &outlook);

  return sp_track_dates_choose_compared (&(SpTrackDates) { sp_workspace_get_lens (workspace), calendar });
}

static void
compare_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));
  SpLens *lens = sp_workspace_get_lens (workspace);

  if (lens == NULL)
    return;
  sp_lens_set_compared (lens, sp_lens_get_span (lens, NULL, NULL) ? (SpDate) { 0 } : choose_compared (workspace));
}

static void
comparison_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);

  if (g_str_equal (name, "win.clear-comparison"))
    sp_comparison_clear (sp_workspace_get_comparison (sp_window_get_workspace (self)));
  else
    go_to_view (self, SP_VIEW_COMPARE);
}

static void
star_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));
  SpRecord *record = sp_workspace_get_current_record (workspace);
  SpStars *stars = sp_workspace_get_stars (workspace);

  if (record != NULL && sp_record_kind_can_be_starred (sp_record_get_kind (record)))
    sp_stars_set (stars, record, !sp_stars_has (stars, record));
}

static void
group_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpWindow *self = SP_WINDOW (widget);
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (self));
  const char *id = g_variant_get_string (parameter, NULL);

  if (dataset != NULL)
    sp_lens_set_group (sp_workspace_get_lens (sp_window_get_workspace (self)),
                       sp_dataset_lookup (dataset, SP_RECORD_GROUP, id));
}

static void
copy_link (SpWindow *self, const char *address)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), address);
  sp_window_tell (self, _ ("Link copied"));
}

static void
add_members (SpWorkspace *workspace, GPtrArray *records, SpGroup *group)
{
  GPtrArray *countries = sp_index_get_related (sp_workspace_get_index (workspace), group, SP_RECORD_COUNTRY);
  guint32 day = sp_lens_get_day (sp_workspace_get_lens (workspace));

  for (guint i = 0; i < countries->len; i++)
    if (sp_group_has_member (group, countries->pdata[i], day) != SP_CERTAINTY_NO)
      g_ptr_array_add (records, countries->pdata[i]);
}

/* Who is in the comparison stays there. */
static void
compare_group_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  SpWorkspace *workspace = sp_window_get_workspace (SP_WINDOW (widget));
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  SpComparison *comparison = sp_workspace_get_comparison (workspace);
  SpGroup *group =
    dataset ? sp_dataset_lookup (dataset, SP_RECORD_GROUP, g_variant_get_string (parameter, NULL)) : NULL;
  g_autoptr (GPtrArray) records = NULL;

  if (group == NULL)
    return;
  records = g_ptr_array_copy (sp_comparison_get_records (comparison), NULL, NULL);
  g_ptr_array_set_free_func (records, NULL);
  if (g_str_equal (name, "win.compare-members"))
    add_members (workspace, records, group);
  else
    g_ptr_array_add (records, group);
  sp_comparison_choice_set_whole (sp_workspace_get_comparison_choice (workspace), FALSE);
  sp_comparison_set_records (comparison, records);
  go_to_view (SP_WINDOW (widget), SP_VIEW_COMPARE);
}

static void
copy_link_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);
  g_autofree char *address = sp_workspace_get_address (sp_window_get_workspace (self));

  if (address != NULL)
    copy_link (self, address);
}

static void
preferences_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  sp_preferences_present (GTK_WINDOW (widget), sp_window_get_workspace (SP_WINDOW (widget)));
}

static void
tell_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  sp_window_tell (SP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
warn_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  sp_window_warn (SP_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
problems_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);
  GListModel *problems = sp_workspace_get_problems (sp_window_get_workspace (self));

  if (problems != NULL)
    sp_problem_window_present (GTK_WINDOW (self), problems,
                               sp_workspace_get_dataset (sp_window_get_workspace (self)) != NULL);
}

static void
open_builtin_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  sp_window_open_file (SP_WINDOW (widget), NULL);
}

static void
reload_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpWindow *self = SP_WINDOW (widget);

  sp_window_open_file (self, sp_workspace_get_file (sp_window_get_workspace (self)));
}

/* Made when it is asked for: at the start it would only keep the window waiting. */
static void
shortcuts_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  g_autoptr (GtkBuilder) builder = gtk_builder_new_from_resource ("/org/standpoint/Standpoint/ui/shortcuts.ui");
  GtkWindow *shortcuts = GTK_WINDOW (gtk_builder_get_object (builder, "shortcuts"));

  gtk_window_set_transient_for (shortcuts, GTK_WINDOW (widget));
  gtk_window_present (shortcuts);
}

/* What can be done as soon as there is a dataset. */
static const char *const of_dataset[] = {
  "win.previous-change",  "win.play",          "win.compare-dates", "win.comparison",
  "win.clear-comparison", "win.stars",         "win.copy-link",     "win.print",
  "win.print-page",       "win.about-dataset", "win.search",        "win.search-everything",
};

static void
enable (SpWindow *self, const char *action, gboolean enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, enabled);
}

/**
 * sp_window_update_actions:
 * @self: a window
 *
 * Makes available what can be done now, and nothing else.
 */
void
sp_window_update_actions (SpWindow *self)
{
  SpWorkspace *workspace = sp_window_get_workspace (self);
  SpNavigation *navigation = sp_workspace_get_navigation (workspace);
  SpView view = sp_navigation_get_view (navigation);
  SpLens *lens = sp_workspace_get_lens (workspace);
  SpRecord *record = sp_workspace_get_current_record (workspace);
  GListModel *problems = sp_workspace_get_problems (workspace);
  gboolean is_earlier = lens != NULL && !sp_lens_is_latest (lens);
  gboolean listed = view == SP_VIEW_QUOTES || view == SP_VIEW_EVENTS || (record && SP_IS_COUNTRY (record));

  for (guint i = 0; i < G_N_ELEMENTS (of_dataset); i++)
    enable (self, of_dataset[i], lens != NULL);
  enable (self, "win.back", sp_navigation_can_go_back (navigation));
  enable (self, "win.forward", sp_navigation_can_go_forward (navigation));
  enable (self, "win.latest", is_earlier);
  enable (self, "win.next-change", is_earlier);
  enable (self, "win.star", record != NULL && sp_record_kind_can_be_starred (sp_record_get_kind (record)));
  enable (self, "win.cite", sp_cite_popover_has_subject (workspace));
  enable (self, "win.next-record", listed);
  enable (self, "win.previous-record", listed);
  enable (self, "win.problems", problems != NULL && g_list_model_get_n_items (problems) > 0);
  enable (self, "win.reload", sp_workspace_get_file (workspace) != NULL);
  sp_quote_actions_update (self);
}

/**
 * sp_window_install_actions:
 * @widget_class: the class of the window
 *
 * Adds the actions to the class, while it is made.
 */
void
sp_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.shortcuts", NULL, shortcuts_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, navigate_action);
  gtk_widget_class_install_action (widget_class, "win.forward", NULL, navigate_action);
  gtk_widget_class_install_action (widget_class, "win.view", "s", view_action);
  gtk_widget_class_install_action (widget_class, "win.latest", NULL, date_action);
  gtk_widget_class_install_action (widget_class, "win.next-change", NULL, date_action);
  gtk_widget_class_install_action (widget_class, "win.previous-change", NULL, date_action);
  gtk_widget_class_install_action (widget_class, "win.compare-dates", NULL, compare_action);
  gtk_widget_class_install_action (widget_class, "win.comparison", NULL, comparison_action);
  gtk_widget_class_install_action (widget_class, "win.clear-comparison", NULL, comparison_action);
  gtk_widget_class_install_action (widget_class, "win.star", NULL, star_action);
  gtk_widget_class_install_action (widget_class, "win.group", "s", group_action);
  gtk_widget_class_install_action (widget_class, "win.compare-members", "s", compare_group_action);
  gtk_widget_class_install_action (widget_class, "win.compare-group", "s", compare_group_action);
  gtk_widget_class_install_action (widget_class, "win.copy-link", NULL, copy_link_action);
  gtk_widget_class_install_action (widget_class, "win.problems", NULL, problems_action);
  gtk_widget_class_install_action (widget_class, "win.preferences", NULL, preferences_action);
  gtk_widget_class_install_action (widget_class, "win.tell", "s", tell_action);
  gtk_widget_class_install_action (widget_class, "win.warn", "s", warn_action);
  gtk_widget_class_install_action (widget_class, "win.open-builtin", NULL, open_builtin_action);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action);
}

/**
 * sp_window_copy_link:
 * @self: a window with an open dataset
 * @record: a record of it
 *
 * Copies the address of a record, through the lens, whatever is open; tells the user of it.
 */
void
sp_window_copy_link (SpWindow *self, SpRecord *record)
{
  g_autofree char *address = NULL;

  g_return_if_fail (SP_IS_WINDOW (self));
  g_return_if_fail (SP_IS_RECORD (record));

  address = sp_workspace_get_address_of (sp_window_get_workspace (self), record);
  if (address != NULL)
    copy_link (self, address);
}
