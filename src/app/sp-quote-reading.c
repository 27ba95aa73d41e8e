/* SPDX-License-Identifier: GPL-3.0-or-later
 * The reading page: one of the found quotes set large, with the ways to the next and the one before. */
#include "sp-quote-reading.h"

#include "sp-language.h"
#include "sp-quotation.h"
#include "sp-shown-text.h"

#include <glib/gi18n-lib.h>

struct _SpQuoteReading
{
  GtkWidget parent_instance;

  GtkLabel *place;
  GtkScrolledWindow *scroller;
  SpQuotation *quotation;
  GtkLabel *speaker;
  GtkLabel *occasion;
  GtkLabel *printed;

  SpWorkspace *workspace;
  SpQuote *quote;
};

G_DEFINE_FINAL_TYPE (SpQuoteReading, sp_quote_reading, GTK_TYPE_WIDGET)

static char *
format_speaker (SpQuote *quote)
{
  g_autofree char *name = sp_shown_text (sp_actor_get_name (sp_quote_get_speaker (quote)));
  g_autofree char *role = NULL;

  if (sp_quote_get_role (quote) == NULL)
    return g_steal_pointer (&name);
  role = sp_shown_text (sp_quote_get_role (quote));
  /* Translators: a speaker and the role of then: “Mike Pompeo, Secretary of State”. */
  return g_strdup_printf (_ ("%s, %s"), name, role);
}

static char *
format_occasion (SpQuote *quote)
{
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));
  g_autofree char *venue = NULL;

  if (sp_quote_get_venue (quote) == NULL)
    return g_strdup (*date ? date : _ ("Date not known"));
  venue = sp_shown_text (sp_quote_get_venue (quote));
  /* Translators: a date and where something was said: “11 November 2019, interview with Reuters”. */
  return g_strdup_printf (C_ ("occasion", "%s, %s"), *date ? date : _ ("Date not known"), venue);
}

static char *
format_printed (SpQuote *quote)
{
  g_autofree char *language = sp_language_get_name (sp_quote_get_language (quote));
  g_autofree char *container = sp_shown_text (sp_source_get_container_title (sp_quote_get_source (quote)));

  /* Translators: a publication and the language of the quote: “As printed by Reuters (English)”. */
  return g_strdup_printf (_ ("As printed by %s (%s)"), container, language);
}

static void
source_cb (SpQuoteReading *self)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), sp_quote_get_source (self->quote));
}

static void
show_place (SpQuoteReading *self, SpQuoteFinding *finding, guint place)
{
  g_autofree char *text = NULL;

  if (finding != NULL && place != G_MAXUINT)
    /* Translators: which of the found quotes is read: “3 of 159”. */
    text = g_strdup_printf (_ ("%'u of %'u"), place + 1, sp_quote_finding_get_n_quotes (finding));
  gtk_label_set_text (self->place, text ? text : _ ("Not among the found quotes"));
}

static void
sp_quote_reading_dispose (GObject *object)
{
  SpQuoteReading *self = SP_QUOTE_READING (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->quote);
  g_clear_object (&self->workspace);
  g_clear_pointer (&box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_quote_reading_parent_class)->dispose (object);
}

static void
sp_quote_reading_class_init (SpQuoteReadingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_quote_reading_dispose;
  g_type_ensure (SP_TYPE_QUOTATION);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-quote-reading.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "quotereading");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "quotes.list", NULL);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, place);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, quotation);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, speaker);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, occasion);
  gtk_widget_class_bind_template_child (widget_class, SpQuoteReading, printed);
  gtk_widget_class_bind_template_callback (widget_class, source_cb);
}

static void
sp_quote_reading_init (SpQuoteReading *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_quote_reading_show:
 * @self: a reading page
 * @workspace: the workspace
 * @quote: the quote to be read
 * @place: its place among the found ones, from 0, or `G_MAXUINT` where it is none of them
 *
 * Shows a quote from its beginning.
 */
void
sp_quote_reading_show (SpQuoteReading *self, SpWorkspace *workspace, SpQuote *quote, guint place)
{
  SpQuoteResults *results;
  SpQuoteRequest *request;
  g_autofree char *speaker = NULL;
  g_autofree char *occasion = NULL;
  g_autofree char *printed = NULL;

  g_return_if_fail (SP_IS_QUOTE_READING (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));
  g_return_if_fail (SP_IS_QUOTE (quote));

  g_set_object (&self->workspace, workspace);
  results = sp_workspace_get_quote_results (workspace);
  request = sp_quote_results_get_request (results);
  sp_quotation_set_search (self->quotation, request ? sp_quote_request_get_search (request) : NULL);
  show_place (self, sp_quote_results_get_finding (results), place);
  if (!g_set_object (&self->quote, quote))
    return;
  sp_quotation_set_quote (self->quotation, workspace, quote);
  speaker = format_speaker (quote);
  occasion = format_occasion (quote);
  printed = format_printed (quote);
  gtk_label_set_text (self->speaker, speaker);
  gtk_label_set_text (self->occasion, occasion);
  gtk_label_set_text (self->printed, printed);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * sp_quote_reading_focus:
 * @self: a reading page
 *
 * Puts the keyboard onto the quote.
 */
void
sp_quote_reading_focus (SpQuoteReading *self)
{
  g_return_if_fail (SP_IS_QUOTE_READING (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->scroller));
}
