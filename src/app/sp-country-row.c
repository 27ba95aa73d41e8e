/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the list of countries. */
#include "sp-country-row.h"

#include "sp-country-names.h"
#include "sp-level-badge.h"

#include <glib/gi18n-lib.h>

struct _SpCountryRow
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *flag;
  GtkLabel *name;
  GtkLabel *words;
  GtkLabel *count;
  GtkImage *arrow;
  SpLevelBadge *badge;
};

G_DEFINE_FINAL_TYPE (SpCountryRow, sp_country_row, GTK_TYPE_WIDGET)

static void
sp_country_row_dispose (GObject *object)
{
  SpCountryRow *self = SP_COUNTRY_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_country_row_parent_class)->dispose (object);
}

static void
sp_country_row_class_init (SpCountryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_country_row_dispose;
  g_type_ensure (SP_TYPE_LEVEL_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-country-row.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "countryrow");
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, box);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, flag);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, name);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, words);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, count);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, arrow);
  gtk_widget_class_bind_template_child (widget_class, SpCountryRow, badge);
}

static void
sp_country_row_init (SpCountryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_country_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
sp_country_row_new (void)
{
  return g_object_new (SP_TYPE_COUNTRY_ROW, NULL);
}

static void
show_head (SpCountryRow *self, SpCountryItem *item)
{
  g_autofree char *count = g_strdup_printf ("%u", sp_country_item_get_count (item));

  gtk_label_set_text (self->count, count);
  gtk_image_set_from_icon_name (self->arrow,
                                sp_country_item_is_open (item) ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_widget_add_css_class (GTK_WIDGET (self), "head");
}

static void
show_country (SpCountryRow *self, SpCountryItem *item)
{
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (sp_country_item_get_country (item))));

  gtk_label_set_text (self->flag, flag);
  gtk_label_set_text (self->words, sp_country_item_get_words (item));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "head");
}

/**
 * sp_country_row_set_item:
 * @self: a row
 * @item: what to show
 *
 * Shows a section's head or a country.
 */
void
sp_country_row_set_item (SpCountryRow *self, SpCountryItem *item)
{
  gboolean head = sp_country_item_is_head (item);

  g_return_if_fail (SP_IS_COUNTRY_ROW (self));

  gtk_label_set_text (self->name, sp_country_item_get_name (item));
  gtk_widget_set_visible (GTK_WIDGET (self->flag), !head);
  gtk_widget_set_visible (GTK_WIDGET (self->words), !head);
  gtk_widget_set_visible (GTK_WIDGET (self->count), head);
  gtk_widget_set_visible (GTK_WIDGET (self->arrow), head);
  sp_level_badge_set (self->badge, sp_country_item_get_scale (item), sp_country_item_get_level (item),
                      sp_country_item_get_basis (item), sp_country_item_get_certainty (item));
  if (head)
    show_head (self, item);
  else
    show_country (self, item);
}

/**
 * sp_country_row_get_spoken:
 * @item: an item
 *
 * Returns: (transfer full): the row as one text, for screen readers
 */
char *
sp_country_row_get_spoken (SpCountryItem *item)
{
  SpLevel *level = sp_country_item_get_level (item);
  const char *name = sp_country_item_get_name (item);
  guint count = sp_country_item_get_count (item);

  if (sp_country_item_is_head (item))
    return g_strdup_printf (sp_country_item_is_open (item)
                                /* Translators: a level and how many countries stand there. */
                                ? ngettext ("%s, %u country", "%s, %u countries", count)
                                : ngettext ("%s, %u country, closed", "%s, %u countries, closed", count),
                            name, count);
  if (level == NULL)
    return g_strdup_printf ("%s, %s", name, sp_country_item_get_words (item));
  return g_strdup_printf ("%s, %s, %s", name, sp_level_get_label (level), sp_country_item_get_words (item));
}
