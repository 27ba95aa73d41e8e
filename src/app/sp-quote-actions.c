/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window on the quote that is open, and on the size that quotes are set in. */
#include "sp-quote-actions.h"

#include "sp-chip-box.h"
#include "sp-clean-text.h"
#include "sp-quotation-text.h"

#include <glib/gi18n-lib.h>

static SpQuote *
get_quote (SpWindow *window)
{
  SpRecord *record = sp_workspace_get_current_record (sp_window_get_workspace (window));

  return record != NULL && SP_IS_QUOTE (record) ? SP_QUOTE (record) : NULL;
}

static void
copy_words_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpQuote *quote = get_quote (SP_WINDOW (widget));

  if (quote != NULL)
    sp_quote_actions_copy_words (SP_WINDOW (widget), quote);
}

/* As plain and as rich text at once: where it is pasted takes what it can show. */
static GdkContentProvider *
create_citation (SpIndex *index, SpQuote *quote, SpDate on)
{
  g_autofree char *plain = sp_quotation_text_write_plain (index, quote, on);
  char *html = sp_quotation_text_write_html (index, quote, on);
  g_autoptr (GBytes) bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, plain),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
copy_citation_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  SpQuote *quote = get_quote (SP_WINDOW (widget));

  if (quote != NULL)
    sp_quote_actions_copy_citation (SP_WINDOW (widget), quote);
}

static void
size_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpQuoteSize *size = sp_workspace_get_quote_size (sp_window_get_workspace (SP_WINDOW (widget)));

  if (g_str_equal (name, "win.normal-text"))
    sp_quote_size_set_scale (size, 1.0);
  else
    sp_quote_size_step (size, g_str_equal (name, "win.larger-text"));
}

/**
 * sp_quote_actions_install:
 * @widget_class: the class of the window
 *
 * Adds the actions to the class, while it is made.
 */
void
sp_quote_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.copy-quote", NULL, copy_words_action);
  gtk_widget_class_install_action (widget_class, "win.copy-citation", NULL, copy_citation_action);
  gtk_widget_class_install_action (widget_class, "win.larger-text", NULL, size_action);
  gtk_widget_class_install_action (widget_class, "win.smaller-text", NULL, size_action);
  gtk_widget_class_install_action (widget_class, "win.normal-text", NULL, size_action);
}

/**
 * sp_quote_actions_update:
 * @window: a window
 *
 * Enables those of the actions that can do something.
 */
void
sp_quote_actions_update (SpWindow *window)
{
  GtkWidget *widget = GTK_WIDGET (window);
  SpQuoteSize *size = sp_workspace_get_quote_size (sp_window_get_workspace (window));
  gboolean open = get_quote (window) != NULL;

  gtk_widget_action_set_enabled (widget, "win.copy-quote", open);
  gtk_widget_action_set_enabled (widget, "win.copy-citation", open);
  gtk_widget_action_set_enabled (widget, "win.larger-text", sp_quote_size_can_step (size, TRUE));
  gtk_widget_action_set_enabled (widget, "win.smaller-text", sp_quote_size_can_step (size, FALSE));
  gtk_widget_action_set_enabled (widget, "win.normal-text", !sp_quote_size_is_normal (size));
}

static void
add_button (SpChipBox *box, const char *label, const char *action)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  /* Large text in a language of long words is wider than the slot. */
  g_object_set (gtk_button_get_child (GTK_BUTTON (button)), "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, "justify",
                GTK_JUSTIFY_CENTER, NULL);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  sp_chip_box_append (box, button);
}

/**
 * sp_quote_actions_create_buttons:
 *
 * Returns: (transfer floating): the buttons that copy the quote that is open
 */
GtkWidget *
sp_quote_actions_create_buttons (void)
{
  GtkWidget *box = sp_chip_box_new ();

  gtk_widget_add_css_class (box, "copy-buttons");
  add_button (SP_CHIP_BOX (box), _ ("Copy"), "win.copy-quote");
  add_button (SP_CHIP_BOX (box), _ ("Copy with Citation"), "win.copy-citation");
  return box;
}

/**
 * sp_quote_actions_copy_words:
 * @window: the window, which tells of it
 * @quote: a quote
 *
 * Copies the words of a quote alone.
 */
void
sp_quote_actions_copy_words (SpWindow *window, SpQuote *quote)
{
  g_autofree char *words = NULL;

  g_return_if_fail (SP_IS_WINDOW (window));
  g_return_if_fail (SP_IS_QUOTE (quote));

  words = sp_clean_text (sp_quote_get_text (quote));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), words);
  sp_window_tell (window, _ ("Words of the quote copied"));
}

/**
 * sp_quote_actions_copy_citation:
 * @window: the window, which tells of it
 * @quote: a quote
 *
 * Copies a quote with who said it, when and where, and where it is printed.
 */
void
sp_quote_actions_copy_citation (SpWindow *window, SpQuote *quote)
{
  SpWorkspace *workspace;
  g_autoptr (GdkContentProvider) citation = NULL;

  g_return_if_fail (SP_IS_WINDOW (window));
  g_return_if_fail (SP_IS_QUOTE (quote));

  workspace = sp_window_get_workspace (window);
  citation =
    create_citation (sp_workspace_get_index (workspace), quote, sp_lens_get_on (sp_workspace_get_lens (workspace)));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (window)), citation);
  sp_window_tell (window, _ ("Quote with its citation copied"));
}
