/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison that is seen, as a file for other programs. */
#include "sp-comparison-export.h"

#include "sp-chosen-matrix.h"
#include "sp-comparison-report.h"
#include "sp-folder-memory.h"
#include "sp-message.h"
#include "sp-whole-file.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

static const struct
{
  const char *response;
  const char *label;
  const char *suffix;
} formats[SP_N_COMPARISON_FORMATS] = {
  [SP_COMPARISON_CSV] = { "csv", N_ ("Export as _CSV…"), "csv" },
  [SP_COMPARISON_JSON] = { "json", N_ ("Export as _JSON…"), "json" },
  [SP_COMPARISON_PDF] = { "pdf", N_ ("Export as _PDF…"), "pdf" },
};

/* What was seen when it was asked for. */
typedef struct
{
  SpComparisonText parts;
  SpComparisonFormat format;
} Seen;

/* Until a place for it is chosen. */
typedef struct
{
  GtkWindow *parent;
  GtkFileChooserNative *chooser;
  Seen *seen;
} Saving;

static void
free_seen (gpointer data)
{
  Seen *seen = data;

  g_object_unref (seen->parts.matrix);
  g_array_unref (seen->parts.rows);
  g_free (seen);
}

static void
free_saving (gpointer data)
{
  Saving *saving = data;

  g_object_unref (saving->parent);
  g_object_unref (saving->chooser);
  g_clear_pointer (&saving->seen, free_seen);
  g_free (saving);
}

/* On any thread. */
static GBytes *
make_bytes (const Seen *seen, GCancellable *cancellable, GError **error)
{
  g_autoptr (SpReport) report = NULL;
  g_autoptr (SpPages) pages = NULL;
  char *text;

  if (seen->format == SP_COMPARISON_PDF)
    {
      report = sp_comparison_report_new (&seen->parts, NULL);
      pages = sp_report_lay_out (report);
      return sp_pages_render_pdf (pages, cancellable, error);
    }
  text = seen->format == SP_COMPARISON_JSON ? sp_comparison_text_write_json (&seen->parts)
                                            : sp_comparison_text_write_csv (&seen->parts);
  return g_bytes_new_take (text, strlen (text));
}

static void
write_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  g_autoptr (GBytes) bytes = NULL;
  GError *error = NULL;

  bytes = make_bytes (data, cancellable, &error);
  if (bytes != NULL && sp_whole_file_save (source, bytes, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
written_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) window = data;
  g_autoptr (GError) error = NULL;
  gboolean written = g_task_propagate_boolean (G_TASK (result), &error);

  gtk_widget_activate_action (window, "win.tell", "s", written ? _ ("Comparison exported") : error->message);
}

static void
chosen_cb (GtkNativeDialog *dialog G_GNUC_UNUSED, int response, gpointer data)
{
  Saving *saving = data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GTask) task = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    {
      sp_folder_memory_keep (saving->chooser, SP_FOLDER_OF_EXPORTS);
      file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (saving->chooser));
      task = g_task_new (file, NULL, written_cb, g_object_ref (saving->parent));
      g_task_set_task_data (task, g_steal_pointer (&saving->seen), free_seen);
      g_task_run_in_thread (task, write_in_thread);
    }
  free_saving (saving);
}

static SpMatrix *
make_matrix (SpWorkspace *workspace)
{
  return sp_comparison_choice_make_matrix (sp_workspace_get_comparison_choice (workspace),
                                           sp_workspace_get_comparison (workspace), sp_workspace_get_lens (workspace),
                                           sp_workspace_get_names (workspace),
                                           sp_workspace_get_unconfirmed_years (workspace));
}

static Seen *
take_seen (SpWorkspace *workspace, SpComparisonFormat format)
{
  SpComparisonChoice *choice = sp_workspace_get_comparison_choice (workspace);
  Seen *seen = g_new0 (Seen, 1);

  seen->format = format;
  seen->parts.matrix = make_matrix (workspace);
  seen->parts.rows = sp_comparison_choice_order_rows (choice, seen->parts.matrix);
  seen->parts.only_differences = sp_comparison_choice_get_only_differences (choice);
  seen->parts.with_pairs = !sp_comparison_choice_is_whole (choice, sp_workspace_get_comparison (workspace));
  return seen;
}

static char *
make_name (SpWorkspace *workspace, SpComparisonFormat format)
{
  SpDataset *dataset = sp_workspace_get_dataset (workspace);
  g_autofree char *id = g_strndup (sp_dataset_get_id (dataset), 40);
  g_autofree char *date = NULL;
  guint32 day;

  sp_lens_get_span (sp_workspace_get_lens (workspace), NULL, &day);
  date = sp_date_to_string (sp_date_from_day_number (day));
  g_strcanon (id, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  return g_strdup_printf ("standpoint-%s-comparison-%s.%s", id, date, formats[format].suffix);
}

static void
ask_for_file (GtkWindow *parent, SpWorkspace *workspace, SpComparisonFormat format)
{
  g_autofree char *name = make_name (workspace, format);
  Saving *saving = g_new0 (Saving, 1);

  saving->parent = g_object_ref (parent);
  saving->seen = take_seen (workspace, format);
  saving->chooser =
    gtk_file_chooser_native_new (_ ("Export the Comparison"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (saving->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (saving->chooser), name);
  g_signal_connect (saving->chooser, "response", G_CALLBACK (chosen_cb), saving);
  sp_folder_memory_show (saving->chooser, SP_FOLDER_OF_EXPORTS);
}

static void
format_chosen_cb (SpWorkspace *workspace, const char *response, GtkWidget *dialog)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));

  for (guint i = 0; parent != NULL && i < SP_N_COMPARISON_FORMATS; i++)
    if (g_str_equal (response, formats[i].response))
      ask_for_file (parent, workspace, i);
}

static char *
format_dates (SpMatrix *matrix)
{
  g_autofree char *day = sp_date_format (sp_date_from_day_number (sp_matrix_get_day (matrix)));
  g_autofree char *first = NULL;
  guint32 first_day;

  if (!sp_matrix_get_first_day (matrix, &first_day))
    return g_strdup_printf (_ ("As of %s"), day);
  first = sp_date_format (sp_date_from_day_number (first_day));
  /* Translators: two dates, the later one first. */
  return g_strdup_printf (_ ("As of %s, compared with %s"), day, first);
}

/* What will be in the file. */
static char *
describe (SpWorkspace *workspace)
{
  g_autoptr (SpMatrix) matrix = make_matrix (workspace);
  SpMatrixHidden hidden = sp_matrix_count_hidden (matrix);
  guint n_rows = sp_matrix_get_n_rows (matrix);
  guint n_columns = sp_matrix_get_n_columns (matrix);
  g_autofree char *dates = format_dates (matrix);
  g_autofree char *rows = NULL;
  g_autofree char *columns = NULL;

  if (sp_comparison_choice_get_only_differences (sp_workspace_get_comparison_choice (workspace)))
    n_columns -= hidden.n_same + hidden.n_same_where_known + hidden.n_not_comparable;
  rows = g_strdup_printf (ngettext ("%u country or group", "%u countries or groups", n_rows), n_rows);
  columns = g_strdup_printf (ngettext ("%u question", "%u questions", n_columns), n_columns);
  /* Translators: such as “5 countries or groups on 4 questions”, and “As of 1 June 2022”. */
  return g_strdup_printf (_ ("%s on %s.\n%s."), rows, columns, dates);
}

/**
 * sp_comparison_export_make:
 * @workspace: a workspace with an open dataset
 * @format: what to write
 *
 * Writes the comparison as the Compare view has it: its rows in their order, its questions, and no others where only
 * differences are shown.
 *
 * Returns: (transfer full) (nullable): what is to be in the file; %NULL where pages cannot be made
 */
GBytes *
sp_comparison_export_make (SpWorkspace *workspace, SpComparisonFormat format)
{
  g_autoptr (GBytes) bytes = NULL;
  Seen *seen;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);
  g_return_val_if_fail (format < SP_N_COMPARISON_FORMATS, NULL);

  seen = take_seen (workspace, format);
  bytes = make_bytes (seen, NULL, NULL);
  free_seen (seen);
  return g_steal_pointer (&bytes);
}

/**
 * sp_comparison_export_present:
 * @parent: the window of the workspace
 * @workspace: a workspace with an open dataset
 *
 * Says what there is to export, asks in which format, and then for a file, which is written whole or not at all.
 */
void
sp_comparison_export_present (GtkWindow *parent, SpWorkspace *workspace)
{
  g_autofree char *body = NULL;
  GtkWidget *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL);

  body = describe (workspace);
  dialog = sp_message_new (parent, _ ("Export the Comparison"), body);
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"));
  for (guint i = 0; i < SP_N_COMPARISON_FORMATS; i++)
    adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), formats[i].response, _ (formats[i].label));
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), formats[SP_COMPARISON_CSV].response);
  g_signal_connect_object (dialog, "response", G_CALLBACK (format_chosen_cb), workspace, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}
