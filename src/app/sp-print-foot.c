/* SPDX-License-Identifier: GPL-3.0-or-later
 * Below the pages that will be printed: which one is seen, or how far printing is. */
#include "sp-print-foot.h"

#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

/* How often a bar moves that does not know how far it is, in milliseconds. */
#define PULSE 100

struct _SpPrintFoot
{
  GtkWidget parent_instance;

  GtkStack *stack;
  GtkWidget *previous;
  GtkLabel *place;
  GtkWidget *next;
  GtkToggleButton *whole;
  GtkLabel *words;
  GtkProgressBar *bar;

  SpPrintPreview *preview;
  guint pulse_source; /* 0 where it is known how far it is */
};

enum
{
  SIGNAL_CANCELLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpPrintFoot, sp_print_foot, GTK_TYPE_WIDGET)

/* --- The pages --------------------------------------------------------------------------------------------------- */

/* Of several documents, which one it is. */
static char *
format_place (SpPrintFoot *self, SpPrinted *printed, guint number)
{
  const SpPrintedPage *page = sp_printed_get_page (printed, number);
  GtkTextDirection direction = gtk_widget_get_direction (GTK_WIDGET (self));
  g_autofree char *title = NULL;
  g_autofree char *place = NULL;
  g_autofree char *whole = NULL;

  place = g_strdup_printf (_ ("Page %'u of %'u"), page->number + 1, sp_printed_count_pages (printed, page->document));
  if (sp_printed_get_n_documents (printed) == 1)
    return g_steal_pointer (&place);
  title = sp_text_direction_isolate (sp_printed_get_title (printed, page->document), direction);
  /* Translators: the title of a document, and “Page 3 of 28”. */
  whole = g_strdup_printf (_ ("%s: %s"), title, place);
  return g_strconcat (sp_text_direction_choose_mark (whole, direction), whole, NULL);
}

static void
preview_changed_cb (SpPrintFoot *self)
{
  SpPrinted *printed = sp_print_preview_get_printed (self->preview);
  guint page = sp_print_preview_get_page (self->preview);
  g_autofree char *place = printed ? format_place (self, printed, page) : NULL;

  if (place == NULL)
    return;
  gtk_label_set_text (self->place, place);
  gtk_widget_set_sensitive (self->previous, page > 0);
  gtk_widget_set_sensitive (self->next, page + 1 < sp_printed_get_n_pages (printed));
}

static void
previous_cb (SpPrintFoot *self)
{
  sp_print_preview_go_to_page (self->preview, sp_print_preview_get_page (self->preview) - 1);
}

static void
next_cb (SpPrintFoot *self)
{
  sp_print_preview_go_to_page (self->preview, sp_print_preview_get_page (self->preview) + 1);
}

static void
whole_cb (SpPrintFoot *self)
{
  sp_print_preview_set_whole (self->preview, gtk_toggle_button_get_active (self->whole));
}

/* --- The progress ------------------------------------------------------------------------------------------------ */

static gboolean
pulse_cb (gpointer data)
{
  gtk_progress_bar_pulse (SP_PRINT_FOOT (data)->bar);
  return G_SOURCE_CONTINUE;
}

static void
cancel_cb (SpPrintFoot *self)
{
  g_signal_emit (self, signals[SIGNAL_CANCELLED], 0);
}

/* --- The widget -------------------------------------------------------------------------------------------------- */

static void
sp_print_foot_dispose (GObject *object)
{
  SpPrintFoot *self = SP_PRINT_FOOT (object);

  g_clear_handle_id (&self->pulse_source, g_source_remove);
  g_clear_object (&self->preview);
  g_clear_pointer ((GtkWidget **) &self->stack, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_print_foot_parent_class)->dispose (object);
}

static void
sp_print_foot_class_init (SpPrintFootClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_print_foot_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-print-foot.ui");
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, stack);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, previous);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, place);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, next);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, whole);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, words);
  gtk_widget_class_bind_template_child (widget_class, SpPrintFoot, bar);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, whole_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);

  /**
   * SpPrintFoot::cancelled:
   * @self: the foot
   *
   * The user wants what is under way to stop.
   */
  signals[SIGNAL_CANCELLED] =
    g_signal_new ("cancelled", SP_TYPE_PRINT_FOOT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_print_foot_init (SpPrintFoot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_print_foot_set_preview:
 * @self: a foot, without a preview so far
 * @preview: the pages above it
 *
 * Tells of these pages, and goes through them.
 */
void
sp_print_foot_set_preview (SpPrintFoot *self, SpPrintPreview *preview)
{
  g_return_if_fail (SP_IS_PRINT_FOOT (self) && self->preview == NULL && SP_IS_PRINT_PREVIEW (preview));

  self->preview = g_object_ref (preview);
  g_signal_connect_object (preview, "changed", G_CALLBACK (preview_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_print_foot_show_pages:
 * @self: a foot
 *
 * Tells which page is seen, as nothing is under way.
 */
void
sp_print_foot_show_pages (SpPrintFoot *self)
{
  g_return_if_fail (SP_IS_PRINT_FOOT (self));

  g_clear_handle_id (&self->pulse_source, g_source_remove);
  gtk_stack_set_visible_child_name (self->stack, "pages");
}

/**
 * sp_print_foot_show_progress:
 * @self: a foot
 * @words: what is under way
 * @fraction: how far it is, from 0 to 1; negative where that is not known
 *
 * Tells what is under way, which can be cancelled.
 */
void
sp_print_foot_show_progress (SpPrintFoot *self, const char *words, double fraction)
{
  g_return_if_fail (SP_IS_PRINT_FOOT (self) && words != NULL);

  gtk_stack_set_visible_child_name (self->stack, "progress");
  gtk_label_set_text (self->words, words);
  if (fraction >= 0)
    {
      g_clear_handle_id (&self->pulse_source, g_source_remove);
      gtk_progress_bar_set_fraction (self->bar, fraction);
    }
  else if (self->pulse_source == 0)
    {
      gtk_progress_bar_pulse (self->bar);
      self->pulse_source = g_timeout_add (PULSE, pulse_cb, self);
    }
}
