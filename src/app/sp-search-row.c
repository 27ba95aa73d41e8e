/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one line of the search of everything. */
#include "sp-search-row.h"

#include "sp-found-marks.h"
#include "sp-search-text.h"

#include <glib/gi18n-lib.h>

struct _SpSearchRow
{
  GtkListBoxRow parent_instance;

  GtkImage *icon;
  GtkLabel *flag;
  SpSearchText *title;
  SpSearchText *subtitle;
  SpSearchText *excerpt;
  SpSearchText *later;
  GtkImage *compared;

  const SpSearchItem *item;
};

G_DEFINE_FINAL_TYPE (SpSearchRow, sp_search_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_text (SpSearchText *widget, const char *text, const char *language, SpSearch *search)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  if (language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (language)));
  if (text != NULL)
    sp_found_marks_add (attributes, search, text, 0);
  sp_search_text_set (widget, text, attributes);
}

static void
set_css_class (GtkWidget *widget, const char *name, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static GtkWidget *
create_header (void)
{
  GtkWidget *header = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *heading =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "hexpand", TRUE, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  GtkWidget *count = gtk_label_new (NULL);

  gtk_widget_add_css_class (header, "search-heading");
  gtk_widget_add_css_class (heading, "heading");
  gtk_widget_add_css_class (count, "dim-label");
  gtk_widget_add_css_class (count, "numeric");
  gtk_box_append (GTK_BOX (header), heading);
  gtk_box_append (GTK_BOX (header), count);
  return header;
}

static void
sp_search_row_class_init (SpSearchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (SP_TYPE_SEARCH_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-search-row.ui");
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, icon);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, flag);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, title);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, later);
  gtk_widget_class_bind_template_child (widget_class, SpSearchRow, compared);
}

static void
sp_search_row_init (SpSearchRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_search_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing and is not seen
 */
GtkWidget *
sp_search_row_new (void)
{
  return g_object_new (SP_TYPE_SEARCH_ROW, "visible", FALSE, NULL);
}

/**
 * sp_search_row_set_item:
 * @self: a row
 * @item: (nullable): what to show, which must outlive its being shown; %NULL for nothing
 * @search: (nullable): what is marked in it
 *
 * Shows a line. Its texts are never read as markup.
 */
void
sp_search_row_set_item (SpSearchRow *self, const SpSearchItem *item, SpSearch *search)
{
  g_return_if_fail (SP_IS_SEARCH_ROW (self));

  self->item = item;
  gtk_widget_set_visible (GTK_WIDGET (self), item != NULL);
  if (item == NULL)
    return;
  sp_search_row_set_compared (self, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->flag), item->flag != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->icon), item->flag == NULL);
  gtk_label_set_text (self->flag, item->flag);
  gtk_image_set_from_icon_name (self->icon, item->icon);
  set_css_class (GTK_WIDGET (self->title), "link-label",
                 item->sort == SP_SEARCH_ITEM_MORE || item->sort == SP_SEARCH_ITEM_QUOTES);
  sp_search_text_set_lines (self->title, item->kind == SP_RECORD_QUOTE ? 3 : 2);
  show_text (self->title, item->title, item->language, item->sort == SP_SEARCH_ITEM_RECORD ? search : NULL);
  show_text (self->subtitle, item->subtitle, NULL, sp_search_item_is_marked_below (item) ? search : NULL);
  show_text (self->excerpt, item->excerpt, NULL, search);
  show_text (self->later, item->later, NULL, NULL);
}

/**
 * sp_search_row_set_compared:
 * @self: a row
 * @compared: whether its record is in the comparison set
 *
 * Marks it as such.
 */
void
sp_search_row_set_compared (SpSearchRow *self, gboolean compared)
{
  g_autofree char *spoken = NULL;
  g_autofree char *both = NULL;

  g_return_if_fail (SP_IS_SEARCH_ROW (self));

  gtk_widget_set_visible (GTK_WIDGET (self->compared), compared);
  if (self->item == NULL)
    return;
  spoken = sp_search_item_get_spoken (self->item);
  if (compared)
    both = g_strdup_printf (_ ("%s. In the comparison"), spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, compared ? both : spoken, -1);
}

/**
 * sp_search_row_get_item:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): what it shows
 */
const SpSearchItem *
sp_search_row_get_item (SpSearchRow *self)
{
  g_return_val_if_fail (SP_IS_SEARCH_ROW (self), NULL);

  return self->item;
}

/**
 * sp_search_row_update_header:
 * @row: an #SpSearchRow
 * @before: (nullable): the row before it
 * @data: not used
 *
 * A #GtkListBoxUpdateHeaderFunc that puts the heading of its line above a row.
 */
void
sp_search_row_update_header (GtkListBoxRow *row, GtkListBoxRow *before G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  const SpSearchItem *item = sp_search_row_get_item (SP_SEARCH_ROW (row));
  GtkWidget *header = gtk_list_box_row_get_header (row);

  if (item == NULL || item->heading == NULL)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (header == NULL)
    {
      header = create_header ();
      gtk_list_box_row_set_header (row, header);
    }
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_first_child (header)), item->heading);
  gtk_label_set_text (GTK_LABEL (gtk_widget_get_last_child (header)), item->count);
}
