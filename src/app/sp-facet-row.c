/* SPDX-License-Identifier: GPL-3.0-or-later
 * A row for a value of a facet: a check button with its words and its count. */
#include "sp-facet-row.h"

#include "sp-swatch.h"

#include <glib/gi18n-lib.h>

/* So many letters of a level are shown before the question beside it is. */
#define LEVEL_WIDTH 16

struct _SpFacetRow
{
  SpCheckRow parent_instance;

  SpSwatch *swatch;
  GtkLabel *label;
  GtkLabel *question;
  GtkLabel *count;

  SpQuoteChoice *choice;
  SpFacetItem *item;
  gboolean updating;
};

G_DEFINE_FINAL_TYPE (SpFacetRow, sp_facet_row, SP_TYPE_CHECK_ROW)

static void
show_name (SpFacetRow *self)
{
  guint count = sp_facet_item_get_count (self->item);
  /* Translators: a value that quotes can be narrowed down by, for screen readers: “Germany, 12 quotes”. */
  g_autofree char *name =
    g_strdup_printf (ngettext ("%s, %'u quote", "%s, %'u quotes", count), sp_facet_item_get_label (self->item), count);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* What can be clicked for nothing is dimmed, and yet stays: it has a focus to keep, and an answer to give. */
static void
update_cb (SpFacetRow *self)
{
  guint count = sp_facet_item_get_count (self->item);
  gboolean chosen = sp_facet_item_is_chosen (self->item);
  g_autofree char *text = g_strdup_printf ("%'u", count);

  self->updating = TRUE;
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self), chosen);
  self->updating = FALSE;
  gtk_label_set_text (self->count, text);
  if (count == 0 && !chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self), "empty");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "empty");
  show_name (self);
}

/* Where there is little room, the question is cut first: the level is what is chosen. */
static void
keep_level (SpFacetRow *self, gboolean is_stance)
{
  gboolean is_long = !is_stance || g_utf8_strlen (gtk_label_get_text (self->label), -1) > LEVEL_WIDTH;

  gtk_label_set_ellipsize (self->label, is_long ? PANGO_ELLIPSIZE_END : PANGO_ELLIPSIZE_NONE);
  gtk_label_set_width_chars (self->label, is_stance && is_long ? LEVEL_WIDTH : -1);
}

static void
show_words (SpFacetRow *self)
{
  SpQuestion *question = NULL;
  SpLevel *level = NULL;
  gboolean is_stance = sp_facet_item_get_stance (self->item, &question, &level);

  gtk_widget_set_visible (GTK_WIDGET (self->swatch), is_stance);
  gtk_widget_set_visible (GTK_WIDGET (self->question), is_stance);
  if (is_stance)
    sp_swatch_set_level (self->swatch, question, level);
  gtk_label_set_text (self->question, is_stance ? sp_question_get_short_title (question) : "");
  gtk_label_set_text (self->label, is_stance ? sp_level_get_label (level) : sp_facet_item_get_label (self->item));
  keep_level (self, is_stance);
}

static void
toggled_cb (SpFacetRow *self)
{
  if (!self->updating && self->item != NULL)
    sp_quote_choice_choose (self->choice, sp_facet_item_get_facet (self->item), sp_facet_item_get_key (self->item),
                            gtk_check_button_get_active (GTK_CHECK_BUTTON (self)));
}

static gboolean
is_cut (GtkLabel *label)
{
  return pango_layout_is_ellipsized (gtk_label_get_layout (label));
}

static gboolean
tooltip_cb (SpFacetRow *self,
            int x G_GNUC_UNUSED,
            int y G_GNUC_UNUSED,
            gboolean by_keyboard G_GNUC_UNUSED,
            GtkTooltip *tooltip)
{
  if (self->item == NULL || (!is_cut (self->label) && !is_cut (self->question)))
    return FALSE;
  gtk_tooltip_set_text (tooltip, sp_facet_item_get_label (self->item));
  return TRUE;
}

static void
sp_facet_row_dispose (GObject *object)
{
  SpFacetRow *self = SP_FACET_ROW (object);

  sp_facet_row_set_item (self, NULL);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (sp_facet_row_parent_class)->dispose (object);
}

static void
sp_facet_row_class_init (SpFacetRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_facet_row_dispose;
}

static GtkLabel *
add_label (GtkWidget *box, PangoEllipsizeMode ellipsize, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "ellipsize", ellipsize, "xalign", 0.0f, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
sp_facet_row_init (SpFacetRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  self->swatch = SP_SWATCH (sp_swatch_new ());
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->swatch));
  self->label = add_label (box, PANGO_ELLIPSIZE_END, NULL);
  self->question = add_label (box, PANGO_ELLIPSIZE_END, "question");
  self->count = add_label (box, PANGO_ELLIPSIZE_NONE, "numeric");
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "count");
  gtk_widget_set_hexpand (GTK_WIDGET (self->count), TRUE);
  gtk_widget_set_halign (GTK_WIDGET (self->count), GTK_ALIGN_END);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self), box);
  gtk_widget_add_css_class (GTK_WIDGET (self), "facet-row");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "toggled", G_CALLBACK (toggled_cb), NULL);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (tooltip_cb), NULL);
}

/**
 * sp_facet_row_new:
 * @choice: what it chooses for
 *
 * Returns: (transfer floating): a row that shows no value yet
 */
GtkWidget *
sp_facet_row_new (SpQuoteChoice *choice)
{
  SpFacetRow *self;

  g_return_val_if_fail (SP_IS_QUOTE_CHOICE (choice), NULL);

  self = g_object_new (SP_TYPE_FACET_ROW, NULL);
  self->choice = g_object_ref (choice);
  return GTK_WIDGET (self);
}

/**
 * sp_facet_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the value that it shows
 */
SpFacetItem *
sp_facet_row_get_item (SpFacetRow *self)
{
  g_return_val_if_fail (SP_IS_FACET_ROW (self), NULL);

  return self->item;
}

/**
 * sp_facet_row_set_item:
 * @self: a row
 * @item: (nullable): a value
 *
 * Shows a value and follows it.
 */
void
sp_facet_row_set_item (SpFacetRow *self, SpFacetItem *item)
{
  g_return_if_fail (SP_IS_FACET_ROW (self));
  g_return_if_fail (item == NULL || SP_IS_FACET_ITEM (item));

  if (self->item == item)
    return;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_func (self->item, update_cb, self);
  g_set_object (&self->item, item);
  if (item == NULL)
    return;
  g_signal_connect_object (item, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  show_words (self);
  update_cb (self);
}
