/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation: the words in the size that the user wants, and their translation. */
#include "sp-quotation.h"

#include "sp-found-marks.h"
#include "sp-language.h"
#include "sp-quote-words.h"
#include "sp-quoted-text.h"
#include "sp-shown-text.h"
#include "sp-text-direction.h"

#include <glib/gi18n-lib.h>

#define MIN_WIDTH 120
#define NATURAL_WIDTH 300
#define MAX_CHARACTERS_OF_CONTEXT 2500

struct _SpQuotation
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *context;
  SpQuotedText *words;
  GtkLabel *caption;
  SpQuotedText *translation;
  GtkMenuButton *marks;
  GtkLabel *explanation;

  SpWorkspace *workspace;
  SpQuote *quote;
  SpSearch *search;

  char *shown;         /* the words, as they are shown */
  GArray *shown_marks; /* of SpQuoteMark, in the shown words */
};

G_DEFINE_FINAL_TYPE (SpQuotation, sp_quotation, GTK_TYPE_WIDGET)

static double
get_scale (SpQuotation *self)
{
  return sp_quote_size_get_scale (sp_workspace_get_quote_size (self->workspace));
}

static const char *
get_own_language (SpQuotation *self)
{
  return sp_dataset_get_language (sp_workspace_get_dataset (self->workspace));
}

static void
show_words (SpQuotation *self)
{
  gboolean fragment = sp_quote_words_are_fragment (self->shown);

  if (fragment)
    gtk_widget_add_css_class (GTK_WIDGET (self), "fragment");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "fragment");
  sp_quoted_text_set (self->words, self->shown, sp_quote_get_language (self->quote), get_scale (self), self->search);
}

/* A few words say little alone: what they were about comes first then. */
static void
show_context (SpQuotation *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  gboolean first = sp_quote_words_are_fragment (self->shown);
  g_autofree char *context = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->context), first);
  if (!first)
    return;
  context = sp_shown_text_start (sp_quote_get_context (self->quote), MAX_CHARACTERS_OF_CONTEXT);
  pango_attr_list_insert (attributes, pango_attr_scale_new (get_scale (self)));
  sp_found_marks_add (attributes, self->search, context, 0);
  gtk_widget_set_direction (GTK_WIDGET (self->context), sp_text_direction_find (context, get_own_language (self)));
  gtk_label_set_attributes (self->context, attributes);
  gtk_label_set_text (self->context, context);
}

static gboolean
is_foreign (SpQuotation *self)
{
  const char *language = sp_quote_get_language (self->quote);
  const char *own = get_own_language (self);
  gsize length = strcspn (language, "-");

  return length != strcspn (own, "-") || strncmp (language, own, length) != 0;
}

static void
show_translation (SpQuotation *self)
{
  const char *translation = sp_quote_get_translation (self->quote);
  g_autofree char *name = sp_language_get_name (sp_quote_get_language (self->quote));
  g_autofree char *caption = NULL;
  g_autofree char *shown = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->translation), translation != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->caption), translation != NULL || is_foreign (self));
  if (translation != NULL)
    {
      /* Translators: above the translation of a quote; the editors of the dataset made it. %s is the language of the
       * quote. */
      caption = g_strdup_printf (_ ("Translation from %s: dataset’s editors"), name);
      shown = sp_shown_text (translation);
      sp_quoted_text_set (self->translation, shown, get_own_language (self), get_scale (self), self->search);
    }
  else
    /* Translators: below a quote; %s is its language. */
    caption = g_strdup_printf (_ ("In %s; the dataset has no translation"), name);
  gtk_label_set_text (self->caption, caption);
}

static void
explain_marks (SpQuotation *self)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GtkWidget *label = GTK_WIDGET (sp_quoted_text_get_label (self->words));
  gboolean explained[SP_N_QUOTE_MARKS] = { FALSE };

  for (guint i = 0; i < self->shown_marks->len; i++)
    {
      SpQuoteMarkKind kind = g_array_index (self->shown_marks, SpQuoteMark, i).kind;

      if (explained[kind])
        continue;
      explained[kind] = TRUE;
      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, sp_quote_mark_explain (kind));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->marks), text->len > 0);
  gtk_widget_set_has_tooltip (label, text->len > 0);
  gtk_label_set_text (self->explanation, text->str);
  if (text->len > 0)
    gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text->str, -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static const SpQuoteMark *
find_mark_at (SpQuotation *self, int x, int y)
{
  GtkLabel *label = sp_quoted_text_get_label (self->words);
  PangoLayout *layout = gtk_label_get_layout (label);
  gsize offset = sp_quoted_text_get_offset (self->words);
  int left, top, index, trailing;

  gtk_label_get_layout_offsets (label, &left, &top);
  if (!pango_layout_xy_to_index (layout, (x - left) * PANGO_SCALE, (y - top) * PANGO_SCALE, &index, &trailing))
    return NULL;
  for (guint i = 0; i < self->shown_marks->len; i++)
    {
      const SpQuoteMark *mark = &g_array_index (self->shown_marks, SpQuoteMark, i);

      if ((gsize) index >= offset + mark->start && (gsize) index < offset + mark->end)
        return mark;
    }
  return NULL;
}

static gboolean
query_tooltip_cb (SpQuotation *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  const SpQuoteMark *mark = keyboard || self->shown_marks == NULL ? NULL : find_mark_at (self, x, y);

  if (mark == NULL)
    return FALSE;
  gtk_tooltip_set_text (tooltip, sp_quote_mark_explain (mark->kind));
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { x - 8, y - 12, 16, 24 });
  return TRUE;
}

static void
show (SpQuotation *self)
{
  gtk_widget_set_visible (self->box, self->quote != NULL);
  if (self->quote == NULL)
    return;
  show_words (self);
  show_context (self);
  show_translation (self);
}

static void
take_words (SpQuotation *self)
{
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->shown_marks, g_array_unref);
  if (self->quote == NULL)
    return;
  self->shown = sp_shown_text (sp_quote_get_text (self->quote));
  self->shown_marks = sp_quote_words_find_marks (self->shown);
  explain_marks (self);
}

static GtkSizeRequestMode
sp_quotation_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* Texts are never asked how wide they would be: they break anywhere, and a long one is laid out many times to tell. */
static void
measure_width (SpQuotation *self, int *minimum, int *natural)
{
  gtk_widget_measure (GTK_WIDGET (self->marks), GTK_ORIENTATION_HORIZONTAL, -1, minimum, natural, NULL, NULL);
  *minimum = MAX (*minimum, MIN_WIDTH);
  *natural = MAX (*minimum, NATURAL_WIDTH);
}

static void
sp_quotation_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline G_GNUC_UNUSED,
                      int *natural_baseline G_GNUC_UNUSED)
{
  SpQuotation *self = SP_QUOTATION (widget);
  int width = 0;

  measure_width (self, &width, natural);
  *minimum = width;
  if (orientation == GTK_ORIENTATION_VERTICAL)
    gtk_widget_measure (self->box, orientation, for_size < 0 ? *natural : MAX (for_size, width), minimum, natural, NULL,
                        NULL);
}

static void
sp_quotation_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (SP_QUOTATION (widget)->box, width, height, baseline, NULL);
}

static void
sp_quotation_dispose (GObject *object)
{
  SpQuotation *self = SP_QUOTATION (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->quote);
  g_clear_object (&self->search);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->shown_marks, g_array_unref);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_quotation_parent_class)->dispose (object);
}

static void
sp_quotation_class_init (SpQuotationClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_quotation_dispose;
  widget_class->get_request_mode = sp_quotation_get_request_mode;
  widget_class->measure = sp_quotation_measure;
  widget_class->size_allocate = sp_quotation_size_allocate;
  g_type_ensure (SP_TYPE_QUOTED_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-quotation.ui");
  gtk_widget_class_set_css_name (widget_class, "quotation");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, box);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, context);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, words);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, caption);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, translation);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, marks);
  gtk_widget_class_bind_template_child (widget_class, SpQuotation, explanation);
}

static void
sp_quotation_init (SpQuotation *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_swapped (sp_quoted_text_get_label (self->words), "query-tooltip", G_CALLBACK (query_tooltip_cb),
                            self);
}

/**
 * sp_quotation_new:
 *
 * With the style class `large` it is set for a page of its own.
 *
 * Returns: (transfer floating): a quotation that shows no quote yet
 */
GtkWidget *
sp_quotation_new (void)
{
  return g_object_new (SP_TYPE_QUOTATION, NULL);
}

/**
 * sp_quotation_set_quote:
 * @self: a quotation
 * @workspace: the workspace with the dataset that the quote is of
 * @quote: (nullable): the quote to show, or %NULL to show nothing
 *
 * Shows a quote in its own language and direction. It follows the size that the user wants.
 */
void
sp_quotation_set_quote (SpQuotation *self, SpWorkspace *workspace, SpQuote *quote)
{
  SpQuoteSize *size;

  g_return_if_fail (SP_IS_QUOTATION (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));
  g_return_if_fail (quote == NULL || SP_IS_QUOTE (quote));

  if (self->workspace != workspace)
    {
      if (self->workspace != NULL)
        g_signal_handlers_disconnect_by_func (sp_workspace_get_quote_size (self->workspace), show, self);
      g_set_object (&self->workspace, workspace);
      size = sp_workspace_get_quote_size (workspace);
      g_signal_connect_object (size, "notify::scale", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
    }
  if (g_set_object (&self->quote, quote))
    take_words (self);
  show (self);
}

/**
 * sp_quotation_set_search:
 * @self: a quotation
 * @search: (nullable): a search, or %NULL for none
 *
 * Marks in words, context and translation what was searched.
 */
void
sp_quotation_set_search (SpQuotation *self, SpSearch *search)
{
  g_return_if_fail (SP_IS_QUOTATION (self));
  g_return_if_fail (search == NULL || SP_IS_SEARCH (search));

  if (g_set_object (&self->search, search) && self->quote != NULL)
    show (self);
}
