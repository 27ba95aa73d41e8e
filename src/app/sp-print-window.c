/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that says what will be printed, shows its pages, and prints or saves them. */
#include "sp-print-window.h"

#include "sp-message.h"
#include "sp-print-foot.h"
#include "sp-print-job.h"
#include "sp-print-memory.h"
#include "sp-print-options.h"
#include "sp-print-order.h"
#include "sp-report-words.h"
#include "sp-settings.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

/* Until then one waits without being told, in milliseconds. */
#define PATIENCE 300

struct _SpPrintWindow
{
  AdwWindow parent_instance;

  SpPrintOptions *options;
  GtkLabel *what;
  GtkLabel *unknown;
  SpPrintPreview *preview;
  GtkWidget *busy;
  GtkSpinner *spinner;
  SpPrintFoot *foot;

  SpPrintSource *source;
  SpPrintPress *press;
  GSettings *settings; /* NULL where nothing is kept */
  GtkPrintSettings *printer;
  GCancellable *laying_out; /* NULL while nothing is laid out */
  SpPrinted *printed;       /* what is chosen, laid out; NULL while it is not */
  char *title;              /* of that */
  guint spinner_source;
  GCancellable *working; /* NULL while nothing is printed or saved */
  GCancellable *closed;
};

G_DEFINE_FINAL_TYPE (SpPrintWindow, sp_print_window, ADW_TYPE_WINDOW)

static void
update_buttons (SpPrintWindow *self)
{
  gboolean ready = self->printed != NULL && self->working == NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "printing.print", ready && self->printer != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "printing.save", ready);
  gtk_widget_set_sensitive (GTK_WIDGET (self->options), self->working == NULL);
  if (self->working == NULL)
    sp_print_foot_show_pages (self->foot);
}

/* --- Laying out -------------------------------------------------------------------------------------------------- */

static gboolean
show_spinner_cb (gpointer data)
{
  SpPrintWindow *self = data;

  self->spinner_source = 0;
  gtk_widget_set_visible (self->busy, TRUE);
  gtk_spinner_start (self->spinner);
  return G_SOURCE_REMOVE;
}

static void
hide_spinner (SpPrintWindow *self)
{
  g_clear_handle_id (&self->spinner_source, g_source_remove);
  gtk_spinner_stop (self->spinner);
  gtk_widget_set_visible (self->busy, FALSE);
}

/* What is not seen as it was written is said to be so. */
static void
show_unknown (SpPrintWindow *self, const char *characters)
{
  g_autofree char *warning = sp_report_format_unknown (characters);

  gtk_label_set_text (self->unknown, warning);
  gtk_widget_set_visible (GTK_WIDGET (self->unknown), *characters != '\0');
}

/* A title that runs the other way stays together, and what is said of it runs as the window does. */
static void
show_title (SpPrintWindow *self, const char *document)
{
  GtkTextDirection direction = gtk_widget_get_direction (GTK_WIDGET (self));
  g_autofree char *isolated = sp_text_direction_isolate (document, direction);
  g_autofree char *title = sp_print_source_describe (self->source, isolated, sp_printed_get_n_documents (self->printed),
                                                     sp_printed_get_n_pages (self->printed));
  g_autofree char *marked = g_strconcat (sp_text_direction_choose_mark (title, direction), title, NULL);

  gtk_label_set_text (self->what, marked);
}

static void
take_printed (SpPrintWindow *self, SpPrinted *printed)
{
  g_autofree char *window_title = NULL;

  self->printed = g_object_ref (printed);
  g_free (self->title);
  self->title = sp_print_source_describe (self->source, sp_printed_get_title (printed, 0),
                                          sp_printed_get_n_documents (printed), sp_printed_get_n_pages (printed));
  show_title (self, sp_printed_get_title (printed, 0));
  /* Translators: the title of the window in lists of windows; %s is such as “United Kingdom, as of 1 June 2019, 3 pages”. */
  window_title = g_strdup_printf (_ ("Print: %s"), self->title);
  gtk_window_set_title (GTK_WINDOW (self), window_title);
  show_unknown (self, sp_printed_get_unknown_characters (printed));
  sp_print_preview_show (self->preview, self->press, printed);
}

static void
laid_out_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPrintWindow) self = data;
  g_autoptr (SpPrinted) printed = sp_print_press_lay_out_finish (result, NULL);

  if (printed == NULL)
    return;
  g_clear_object (&self->laying_out);
  hide_spinner (self);
  take_printed (self, printed);
  update_buttons (self);
}

static void
lay_out (SpPrintWindow *self)
{
  SpPrintOrder *order = sp_print_order_new (self->source, sp_print_options_get_choice (self->options), NULL);

  g_cancellable_cancel (self->laying_out);
  g_clear_object (&self->laying_out);
  self->laying_out = g_cancellable_new ();
  g_clear_object (&self->printed);
  if (self->spinner_source == 0)
    self->spinner_source = g_timeout_add (PATIENCE, show_spinner_cb, self);
  update_buttons (self);
  sp_print_press_lay_out_async (self->press, sp_print_order_make, order, sp_print_order_free, self->laying_out,
                                laid_out_cb, g_object_ref (self));
}

static void
options_changed_cb (SpPrintWindow *self)
{
  sp_print_choice_save (sp_print_options_get_choice (self->options), self->settings);
  lay_out (self);
}

/* --- Printing and saving ----------------------------------------------------------------------------------------- */

static void
progress_cb (const char *words, double fraction, gpointer data)
{
  SpPrintWindow *self = data;

  if (!g_cancellable_is_cancelled (self->closed))
    sp_print_foot_show_progress (self->foot, words, fraction);
}

static void
show_failure (SpPrintWindow *self, const char *heading, const char *reason)
{
  GtkWidget *dialog = sp_message_new (GTK_WINDOW (self), heading, reason);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
end_work (SpPrintWindow *self, const char *message, const char *heading, const GError *error)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  g_clear_object (&self->working);
  if (g_cancellable_is_cancelled (self->closed))
    return;
  update_buttons (self);
  if (message != NULL && parent != NULL)
    {
      gtk_widget_activate_action (GTK_WIDGET (parent), "win.tell", "s", message);
      gtk_window_close (GTK_WINDOW (self));
    }
  else if (error != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    show_failure (self, heading, error->message);
}

static void
printed_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPrintWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = sp_print_job_print_finish (result, &error);
  gboolean sent = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT);

  end_work (self, message, sent ? _ ("It May Be Printed Nevertheless") : _ ("It Could Not Be Printed"), error);
}

static void
saved_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPrintWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = sp_print_job_save_finish (result, &error);
  gboolean partial = g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT);

  end_work (self, message, partial ? _ ("Not All Was Saved") : _ ("It Could Not Be Saved"), error);
}

static SpPrintJob
begin_work (SpPrintWindow *self)
{
  self->working = g_cancellable_new ();
  update_buttons (self);
  return (SpPrintJob) {
    .window = GTK_WINDOW (self),
    .press = self->press,
    .source = self->source,
    .choice = *sp_print_options_get_choice (self->options),
    .printed = self->printed,
    .title = self->title,
    .page = sp_print_preview_get_page (self->preview),
    .printer = self->printer,
    .progress = progress_cb,
    .data = self,
  };
}

static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpPrintWindow *self = SP_PRINT_WINDOW (widget);
  SpPrintJob job = begin_work (self);

  sp_print_job_print_async (&job, self->working, printed_cb, g_object_ref (self));
}

static void
save_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpPrintWindow *self = SP_PRINT_WINDOW (widget);
  SpPrintJob job = begin_work (self);

  sp_print_job_save_async (&job, self->working, saved_cb, g_object_ref (self));
}

static void
cancel_cb (SpPrintWindow *self)
{
  g_cancellable_cancel (self->working);
}

static void
remembered_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPrintWindow) self = data;

  self->printer = sp_print_memory_load_finish (result);
  if (self->printer != NULL)
    update_buttons (self);
}

/* --- The window -------------------------------------------------------------------------------------------------- */

static gboolean
sp_print_window_close_request (GtkWindow *window)
{
  SpPrintWindow *self = SP_PRINT_WINDOW (window);

  g_cancellable_cancel (self->closed);
  g_cancellable_cancel (self->laying_out);
  g_cancellable_cancel (self->working);
  hide_spinner (self);
  return GTK_WINDOW_CLASS (sp_print_window_parent_class)->close_request (window);
}

static void
sp_print_window_dispose (GObject *object)
{
  SpPrintWindow *self = SP_PRINT_WINDOW (object);

  g_clear_handle_id (&self->spinner_source, g_source_remove);
  g_cancellable_cancel (self->closed);
  g_cancellable_cancel (self->laying_out);
  g_clear_object (&self->laying_out);
  g_clear_object (&self->working);
  g_clear_object (&self->printed);
  g_clear_object (&self->source);
  g_clear_object (&self->press);
  g_clear_object (&self->settings);
  g_clear_object (&self->printer);
  g_clear_pointer (&self->title, g_free);

  G_OBJECT_CLASS (sp_print_window_parent_class)->dispose (object);
}

static void
sp_print_window_finalize (GObject *object)
{
  g_object_unref (SP_PRINT_WINDOW (object)->closed);

  G_OBJECT_CLASS (sp_print_window_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_PRINT_FOOT);
  g_type_ensure (SP_TYPE_PRINT_OPTIONS);
  g_type_ensure (SP_TYPE_PRINT_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-print-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, options);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, what);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, unknown);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, preview);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, busy);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, SpPrintWindow, foot);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

static void
sp_print_window_class_init (SpPrintWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_print_window_dispose;
  object_class->finalize = sp_print_window_finalize;
  GTK_WINDOW_CLASS (klass)->close_request = sp_print_window_close_request;
  gtk_widget_class_install_action (widget_class, "printing.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "printing.save", NULL, save_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_p, GDK_CONTROL_MASK, "printing.print", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_s, GDK_CONTROL_MASK, "printing.save", NULL);
  bind_template (widget_class);
}

static void
sp_print_window_init (SpPrintWindow *self)
{
  self->closed = g_cancellable_new ();
  self->press = sp_print_press_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_print_foot_set_preview (self->foot, self->preview);
}

/* The set that is wished, or else the first that there is; without one, none. */
static gboolean
find_set (SpPrintSource *source, SpTakenSet *set)
{
  for (SpTakenSet other = SP_TAKEN_THIS; !sp_print_source_has (source, *set) && other < SP_N_TAKEN_SETS; other++)
    *set = other;
  return sp_print_source_has (source, *set);
}

static void
restore_choice (SpPrintWindow *self, SpTakenSet set)
{
  SpPrintChoice choice;

  sp_print_choice_load (&choice, self->settings);
  choice.set = set;
  choice.form = sp_print_source_get_first_form (self->source, set);
  sp_print_options_set_source (self->options, self->source, &choice);
}

/**
 * sp_print_window_present:
 * @parent: the window that it is shown above
 * @workspace: a workspace with an open dataset
 * @set: the set that is chosen at first; another one where there is no such set
 *
 * Shows what there is to print, as it is now.
 *
 * Returns: (transfer none) (nullable): the window, or %NULL where there is nothing to print
 */
SpPrintWindow *
sp_print_window_present (GtkWindow *parent, SpWorkspace *workspace, SpTakenSet set)
{
  g_autoptr (SpPrintSource) source = NULL;
  SpPrintWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  source = sp_print_source_new (workspace);
  if (!find_set (source, &set))
    return NULL;
  self = g_object_new (SP_TYPE_PRINT_WINDOW, "transient-for", parent, NULL);
  self->source = g_steal_pointer (&source);
  self->settings = sp_settings_new ();
  restore_choice (self, set);
  g_signal_connect_object (self->options, "changed", G_CALLBACK (options_changed_cb), self, G_CONNECT_SWAPPED);
  sp_print_memory_load_async (self->closed, remembered_cb, g_object_ref (self));
  lay_out (self);
  gtk_window_set_focus (GTK_WINDOW (self), GTK_WIDGET (self->preview));
  gtk_window_present (GTK_WINDOW (self));
  return self;
}

/**
 * sp_print_window_get_choice:
 * @self: a window
 *
 * Returns: (transfer none): what is chosen in it
 */
const SpPrintChoice *
sp_print_window_get_choice (SpPrintWindow *self)
{
  g_return_val_if_fail (SP_IS_PRINT_WINDOW (self), NULL);

  return sp_print_options_get_choice (self->options);
}

/**
 * sp_print_window_is_settled:
 * @self: a window
 *
 * Returns: whether what is chosen is laid out and drawn, and nothing is being printed or saved
 */
gboolean
sp_print_window_is_settled (SpPrintWindow *self)
{
  g_return_val_if_fail (SP_IS_PRINT_WINDOW (self), FALSE);

  return self->printed != NULL && self->printer != NULL && self->working == NULL &&
         sp_print_preview_get_printed (self->preview) == self->printed && sp_print_preview_is_drawn (self->preview);
}

/**
 * sp_print_window_save_to:
 * @self: a window that is settled
 * @files: (element-type GFile): where to, one a document; what is there is replaced
 *
 * Saves what is shown, and closes where that could be done.
 */
void
sp_print_window_save_to (SpPrintWindow *self, GPtrArray *files)
{
  SpPrintJob job;

  g_return_if_fail (SP_IS_PRINT_WINDOW (self) && self->printed != NULL && self->working == NULL);
  g_return_if_fail (files != NULL && files->len == sp_printed_get_n_documents (self->printed));

  job = begin_work (self);
  sp_print_job_save_to_async (&job, files, self->working, saved_cb, g_object_ref (self));
}
