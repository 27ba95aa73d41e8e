/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window in which one says what is exported, and as what. */
#include "sp-export-window.h"

#include "sp-folder-memory.h"
#include "sp-message.h"
#include "sp-whole-file.h"

#include <glib/gi18n-lib.h>

#define FORM_KEY "sp-export-form"

struct _SpExportWindow
{
  AdwWindow parent_instance;

  GtkWidget *page;
  AdwPreferencesGroup *sets;
  AdwPreferencesGroup *forms;
  AdwPreferencesGroup *seen;
  GtkSpinner *spinner;

  SpWorkspace *workspace;
  SpExportSource *source;
  SpTakenSet set;
  GtkCheckButton *buttons[SP_N_TAKEN_SETS];
  GPtrArray *form_rows;
  GtkFileChooserNative *chooser;
  GCancellable *working; /* NULL while nothing is written */
};

G_DEFINE_FINAL_TYPE (SpExportWindow, sp_export_window, ADW_TYPE_WINDOW)

/* Until a file is written. */
typedef struct
{
  SpExportSource *source;
  SpTakenSet set;
  SpExportForm form;
} Order;

static const struct
{
  const char *title;
  const char *subtitle;
} data_forms[SP_N_DATA_FORMATS] = {
  [SP_DATA_DATASET] = { N_ ("Dataset"),
                        N_ ("A file that Standpoint opens: each record as it is, and all that it refers to") },
  [SP_DATA_CSV] = { N_ ("Tables"), N_ ("A ZIP file with a table for each kind of records (CSV), for spreadsheets") },
  [SP_DATA_MARKDOWN] = { N_ ("Text"), N_ ("What the dataset says of them, with numbered sources (Markdown)") },
};

/* In the order in which lists are offered. */
static const SpRecordKind listed_kinds[] = { SP_RECORD_COUNTRY, SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT,
                                             SP_RECORD_ACTOR,   SP_RECORD_SOURCE,   SP_RECORD_GROUP };

/* --- Writing ----------------------------------------------------------------------------------------------------- */

static void
free_order (gpointer data)
{
  Order *order = data;

  g_object_unref (order->source);
  g_free (order);
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Order *order = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = sp_export_source_make (order->source, order->set, order->form, &error);

  if (bytes != NULL && sp_whole_file_save (source, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
set_working (SpExportWindow *self, gboolean working)
{
  g_clear_object (&self->working);
  if (working)
    self->working = g_cancellable_new ();
  gtk_widget_set_sensitive (self->page, !working);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), working);
  gtk_spinner_set_spinning (self->spinner, working);
}

static void
show_failure (SpExportWindow *self, const char *reason)
{
  GtkWidget *dialog = sp_message_new (GTK_WINDOW (self), _ ("It Could Not Be Exported"), reason);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
written_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpExportWindow) self = data;
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autofree char *shown = g_filename_display_name (name);
  g_autofree char *message = NULL;

  set_working (self, FALSE);
  if (written && parent != NULL)
    {
      message = g_strdup_printf (_ ("Exported to “%s”"), shown);
      gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", message);
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (!written && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_failure (self, error->message);
}

/* --- Which file -------------------------------------------------------------------------------------------------- */

static void
chosen_cb (GtkNativeDialog *dialog, int response, SpExportWindow *self)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  const SpExportForm *form = g_object_get_data (G_OBJECT (dialog), FORM_KEY);

  if (response == GTK_RESPONSE_ACCEPT && file != NULL)
    {
      sp_folder_memory_keep (GTK_FILE_CHOOSER_NATIVE (dialog), SP_FOLDER_OF_EXPORTS);
      sp_export_window_save_to (self, *form, file);
    }
  g_clear_object (&self->chooser);
}

static void
form_activated_cb (GtkWidget *row, SpExportWindow *self)
{
  const SpExportForm *form = g_object_get_data (G_OBJECT (row), FORM_KEY);
  g_autofree char *name = sp_export_source_format_file_name (self->source, self->set, *form);

  g_clear_object (&self->chooser);
  self->chooser = gtk_file_chooser_native_new (_ ("Export to a File"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE,
                                               _ ("_Export"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_object_set_data_full (G_OBJECT (self->chooser), FORM_KEY, g_memdup2 (form, sizeof *form), g_free);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, 0);
  sp_folder_memory_show (self->chooser, SP_FOLDER_OF_EXPORTS);
}

/* --- As what ----------------------------------------------------------------------------------------------------- */

static GtkWidget *
create_row (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  return row;
}

static void
make_activatable (GtkWidget *row)
{
  GtkWidget *arrow = gtk_image_new_from_icon_name ("go-next-symbolic");

  gtk_accessible_update_state (GTK_ACCESSIBLE (arrow), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
}

static void
add_form (SpExportWindow *self, SpExportForm form, const char *title, const char *subtitle)
{
  GtkWidget *row = create_row (title, subtitle);

  make_activatable (row);
  g_object_set_data_full (G_OBJECT (row), FORM_KEY, g_memdup2 (&form, sizeof form), g_free);
  g_signal_connect_object (row, "activated", G_CALLBACK (form_activated_cb), self, 0);
  adw_preferences_group_add (self->forms, row);
  g_ptr_array_add (self->form_rows, row);
}

/* “159 Quotes”: a list of one country, quote or event would say less than all else that is offered. */
static void
add_lists (SpExportWindow *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (listed_kinds); i++)
    {
      guint n = sp_export_source_count (self->source, self->set, listed_kinds[i]);
      g_autofree char *count = sp_record_kind_format_count (listed_kinds[i], n);
      g_autofree char *title = NULL;

      if (n < 2)
        continue;
      /* Translators: %s is such as “159 quotes”. */
      title = g_strdup_printf (_ ("List of %s"), count);
      add_form (self, (SpExportForm) { .is_list = TRUE, .kind = listed_kinds[i] }, title,
                _ ("One table (CSV), a row each, without what belongs to them"));
    }
}

static void
update_forms (SpExportWindow *self)
{
  for (guint i = 0; i < self->form_rows->len; i++)
    adw_preferences_group_remove (self->forms, self->form_rows->pdata[i]);
  g_ptr_array_set_size (self->form_rows, 0);
  for (guint i = 0; i < SP_N_DATA_FORMATS; i++)
    add_form (self, (SpExportForm) { .format = (SpDataFormat) i }, _ (data_forms[i].title), _ (data_forms[i].subtitle));
  add_lists (self);
}

/* --- What -------------------------------------------------------------------------------------------------------- */

static void
set_toggled_cb (GtkCheckButton *button, SpExportWindow *self)
{
  if (!gtk_check_button_get_active (button))
    return;
  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    if (self->buttons[set] == button)
      self->set = set;
  update_forms (self);
}

static void
add_set (SpExportWindow *self, SpTakenSet set, GtkCheckButton *group)
{
  GtkWidget *row = create_row (sp_export_source_get_name (self->source, set), NULL);
  GtkWidget *button = gtk_check_button_new ();

  gtk_check_button_set_group (GTK_CHECK_BUTTON (button), group);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), button);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), button);
  adw_preferences_group_add (self->sets, row);
  self->buttons[set] = GTK_CHECK_BUTTON (button);
  g_signal_connect_object (button, "toggled", G_CALLBACK (set_toggled_cb), self, 0);
}

static void
add_sets (SpExportWindow *self)
{
  GtkCheckButton *group = NULL;

  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    if (sp_export_source_get_name (self->source, set) != NULL)
      {
        add_set (self, set, group);
        group = self->buttons[set];
      }
}

/* --- What is seen ------------------------------------------------------------------------------------------------- */

/* This window goes first, as what comes has the same parent. */
static void
seen_activated_cb (GtkWidget *row G_GNUC_UNUSED, SpExportWindow *self)
{
  g_autoptr (GtkWindow) parent = NULL;

  g_set_object (&parent, gtk_window_get_transient_for (GTK_WINDOW (self)));
  if (parent == NULL)
    return;
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action (GTK_WIDGET (parent), "win.export-seen", NULL);
}

static void
add_seen (SpExportWindow *self)
{
  SpView view = sp_navigation_get_view (sp_workspace_get_navigation (self->workspace));
  GtkWidget *row;

  if (view == SP_VIEW_COMPARE)
    row = create_row (_ ("Comparison"), _ ("The table as CSV, JSON or PDF; over time, the lanes as a picture"));
  else if (view == SP_VIEW_COUNTRIES)
    row = create_row (_ ("Map"), _ ("A picture as SVG, PNG or PDF, or on the clipboard"));
  else
    return;
  make_activatable (row);
  g_signal_connect_object (row, "activated", G_CALLBACK (seen_activated_cb), self, 0);
  adw_preferences_group_add (self->seen, row);
  gtk_widget_set_visible (GTK_WIDGET (self->seen), TRUE);
}

/* --- The window -------------------------------------------------------------------------------------------------- */

static gboolean
sp_export_window_close_request (GtkWindow *window)
{
  g_cancellable_cancel (SP_EXPORT_WINDOW (window)->working);
  return GTK_WINDOW_CLASS (sp_export_window_parent_class)->close_request (window);
}

static void
sp_export_window_dispose (GObject *object)
{
  SpExportWindow *self = SP_EXPORT_WINDOW (object);

  g_cancellable_cancel (self->working);
  g_clear_object (&self->working);
  g_clear_object (&self->chooser);
  g_clear_object (&self->source);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->form_rows, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_export_window_parent_class)->dispose (object);
}

static void
sp_export_window_class_init (SpExportWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_export_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = sp_export_window_close_request;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-export-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpExportWindow, page);
  gtk_widget_class_bind_template_child (widget_class, SpExportWindow, sets);
  gtk_widget_class_bind_template_child (widget_class, SpExportWindow, forms);
  gtk_widget_class_bind_template_child (widget_class, SpExportWindow, seen);
  gtk_widget_class_bind_template_child (widget_class, SpExportWindow, spinner);
}

static void
sp_export_window_init (SpExportWindow *self)
{
  self->form_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
format_dates (SpLens *lens)
{
  g_autofree char *date = sp_lens_format_date (lens);

  /* Translators: %s is a date. */
  return sp_lens_is_latest (lens) ? g_strdup_printf (_ ("As of %s"), date)
                                  : g_strdup_printf (_ ("As of %s; nothing later is exported"), date);
}

/**
 * sp_export_window_present:
 * @parent: the window that it is shown above
 * @workspace: a workspace with an open dataset
 * @set: the set that is chosen at first; another one where there is no such set
 *
 * Shows what there is to export, as it is now.
 *
 * Returns: (transfer none) (nullable): the window, or %NULL where there is nothing to export
 */
SpExportWindow *
sp_export_window_present (GtkWindow *parent, SpWorkspace *workspace, SpTakenSet set)
{
  g_autoptr (SpExportSource) source = NULL;
  g_autofree char *dates = NULL;
  SpExportWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  source = sp_export_source_new (workspace);
  for (SpTakenSet other = SP_TAKEN_THIS; sp_export_source_get_name (source, set) == NULL; other++)
    {
      if (other == SP_N_TAKEN_SETS)
        return NULL;
      set = other;
    }
  self = g_object_new (SP_TYPE_EXPORT_WINDOW, "transient-for", parent, NULL);
  self->workspace = g_object_ref (workspace);
  self->source = g_steal_pointer (&source);
  dates = format_dates (sp_workspace_get_lens (workspace));
  adw_preferences_group_set_description (self->sets, dates);
  add_sets (self);
  add_seen (self);
  sp_export_window_set_set (self, set);
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

/**
 * sp_export_window_get_set:
 * @self: a window
 *
 * Returns: the set that is chosen
 */
SpTakenSet
sp_export_window_get_set (SpExportWindow *self)
{
  g_return_val_if_fail (SP_IS_EXPORT_WINDOW (self), SP_TAKEN_ALL);

  return self->set;
}

/**
 * sp_export_window_set_set:
 * @self: a window
 * @set: a set that there is
 *
 * Chooses a set.
 */
void
sp_export_window_set_set (SpExportWindow *self, SpTakenSet set)
{
  g_return_if_fail (SP_IS_EXPORT_WINDOW (self) && set < SP_N_TAKEN_SETS && self->buttons[set] != NULL);

  gtk_check_button_set_active (self->buttons[set], TRUE);
}

/**
 * sp_export_window_save_to:
 * @self: a window
 * @form: as what
 * @file: where to; what is there is replaced
 *
 * Writes what is chosen, whole or not at all, on a thread of its own. At the end the window is closed and its parent
 * tells of it, or it says what went wrong.
 */
void
sp_export_window_save_to (SpExportWindow *self, SpExportForm form, GFile *file)
{
  g_autoptr (GTask) task = NULL;
  Order *order;

  g_return_if_fail (SP_IS_EXPORT_WINDOW (self) && G_IS_FILE (file));

  if (self->working != NULL)
    return;
  order = g_new0 (Order, 1);
  order->source = g_object_ref (self->source);
  order->set = self->set;
  order->form = form;
  set_working (self, TRUE);
  task = g_task_new (file, self->working, written_cb, g_object_ref (self));
  g_task_set_task_data (task, order, free_order);
  g_task_run_in_thread (task, write_in_thread);
}
