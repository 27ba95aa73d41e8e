/* SPDX-License-Identifier: GPL-3.0-or-later
 * What becomes of documents after a printer has taken them.
 *
 * The queue of a printer takes what is sent to it, and may give it up much later: when the paper jams, or somebody removes
 * it there. By then the print window is closed. */
#include "sp-print-fate.h"

#include <glib/gi18n-lib.h>

struct _SpPrintFate
{
  GObject parent_instance;

  GtkWindow *window; /* that is told; NULL when it is gone */
  char *title;
  char *printer;
};

G_DEFINE_FINAL_TYPE (SpPrintFate, sp_print_fate, G_TYPE_OBJECT)

static void
sp_print_fate_dispose (GObject *object)
{
  g_clear_weak_pointer (&SP_PRINT_FATE (object)->window);

  G_OBJECT_CLASS (sp_print_fate_parent_class)->dispose (object);
}

static void
sp_print_fate_finalize (GObject *object)
{
  SpPrintFate *self = SP_PRINT_FATE (object);

  g_free (self->title);
  g_free (self->printer);

  G_OBJECT_CLASS (sp_print_fate_parent_class)->finalize (object);
}

static void
sp_print_fate_class_init (SpPrintFateClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_print_fate_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_print_fate_finalize;
}

static void
sp_print_fate_init (SpPrintFate *self G_GNUC_UNUSED)
{
}

/**
 * sp_print_fate_new:
 * @window: the program's window, which is told
 * @title: what the documents are called
 * @printer: the name of the printer
 *
 * Returns: (transfer full): what may become of the documents
 */
SpPrintFate *
sp_print_fate_new (GtkWindow *window, const char *title, const char *printer)
{
  SpPrintFate *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window) && title != NULL && printer != NULL, NULL);

  self = g_object_new (SP_TYPE_PRINT_FATE, NULL);
  g_set_weak_pointer (&self->window, window);
  self->title = g_strdup (title);
  self->printer = g_strdup (printer);
  return self;
}

/* The operation has to be there until then. */
static void
status_cb (GtkPrintOperation *operation, SpPrintFate *self)
{
  sp_print_fate_note (self, gtk_print_operation_get_status (operation));
  if (!gtk_print_operation_is_finished (operation))
    return;
  g_signal_handlers_disconnect_by_func (operation, status_cb, self);
  g_object_unref (operation);
}

static void
unref_fate (gpointer fate, GClosure *closure G_GNUC_UNUSED)
{
  g_object_unref (fate);
}

/**
 * sp_print_fate_follow:
 * @self: what may become of documents
 * @operation: that sent them, and tracks the status of the print
 *
 * Hears of it until it is known, both of them kept until then.
 */
void
sp_print_fate_follow (SpPrintFate *self, GtkPrintOperation *operation)
{
  g_return_if_fail (SP_IS_PRINT_FATE (self) && GTK_IS_PRINT_OPERATION (operation));

  if (gtk_print_operation_is_finished (operation))
    return;
  g_signal_connect_data (g_object_ref (operation), "status-changed", G_CALLBACK (status_cb), g_object_ref (self),
                         unref_fate, 0);
}

/**
 * sp_print_fate_note:
 * @self: what may become of documents
 * @status: what has become of them by now
 *
 * Tells the user where they will not come out of the printer.
 */
void
sp_print_fate_note (SpPrintFate *self, GtkPrintStatus status)
{
  g_autofree char *message = NULL;

  g_return_if_fail (SP_IS_PRINT_FATE (self));

  if (status != GTK_PRINT_STATUS_FINISHED_ABORTED || self->window == NULL)
    return;
  /* Translators: the first %s is the name of a printer, the second such as “United Kingdom, as of 1 June 2019, 3 pages”. It
   * was sent there, but the printer gave it up, or somebody cancelled it there. */
  message = g_strdup_printf (_ ("Not printed by “%s”: %s"), self->printer, self->title);
  gtk_widget_activate_action (GTK_WIDGET (self->window), "win.warn", "s", message);
}
