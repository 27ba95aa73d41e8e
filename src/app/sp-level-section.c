/* SPDX-License-Identifier: GPL-3.0-or-later
 * One level of the board: its definition, its count and the countries that stand there. */
#include "sp-level-section.h"

#include "sp-level-badge.h"
#include "sp-wrap-layout.h"

#include <glib/gi18n-lib.h>

struct _SpLevelSection
{
  GtkWidget parent_instance;

  GtkWidget *box;
  SpLevelBadge *badge;
  GtkLabel *label;
  GtkLabel *count;
  GtkLabel *definition;
  GtkLabel *apart;
  GtkBox *countries;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpLevelSection, sp_level_section, GTK_TYPE_WIDGET)

static void
open_cb (GtkButton *button, SpLevelSection *self)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace),
                              g_object_get_data (G_OBJECT (button), "country"));
}

static void
sp_level_section_dispose (GObject *object)
{
  SpLevelSection *self = SP_LEVEL_SECTION (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_level_section_parent_class)->dispose (object);
}

static void
sp_level_section_class_init (SpLevelSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_level_section_dispose;
  g_type_ensure (SP_TYPE_LEVEL_BADGE);
  g_type_ensure (SP_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-level-section.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, box);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, badge);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, label);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, count);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, definition);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, apart);
  gtk_widget_class_bind_template_child (widget_class, SpLevelSection, countries);
}

static void
sp_level_section_init (SpLevelSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
format_apart (const SpLevelCount *count)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (count->n_operators > 0)
    g_string_append_printf (text,
                            ngettext ("of which %u by the practice of operators",
                                      "of which %u by the practice of operators", count->n_operators),
                            count->n_operators);
  if (count->n_operators > 0 && count->n_perhaps > 0)
    g_string_append (text, " · ");
  if (count->n_perhaps > 0)
    g_string_append_printf (text,
                            ngettext ("of which %u perhaps, its date being vague",
                                      "of which %u perhaps, their dates being vague", count->n_perhaps),
                            count->n_perhaps);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * sp_level_section_new:
 * @workspace: the workspace
 * @scale: a scale
 * @count: the count of one of its levels
 *
 * Returns: (transfer floating): a section with no countries yet
 */
GtkWidget *
sp_level_section_new (SpWorkspace *workspace, SpScale *scale, const SpLevelCount *count)
{
  SpLevelSection *self = g_object_new (SP_TYPE_LEVEL_SECTION, NULL);
  g_autofree char *number = g_strdup_printf ("%u", count->n);
  g_autofree char *apart = format_apart (count);

  self->workspace = g_object_ref (workspace);
  sp_level_badge_set (self->badge, scale, count->level, SP_BASIS_LAW, SP_CERTAINTY_YES);
  gtk_label_set_text (self->label, sp_level_get_label (count->level));
  gtk_label_set_text (self->count, number);
  gtk_label_set_text (self->definition, sp_level_get_summary (count->level));
  gtk_label_set_text (self->apart, apart);
  gtk_widget_set_visible (GTK_WIDGET (self->apart), *apart != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->countries), count->n > 0);
  return GTK_WIDGET (self);
}

static GtkWidget *
create_chip (SpLevelSection *self, SpCountry *country, const SpStanding *standing)
{
  const char *name = sp_country_names_get_name (sp_workspace_get_names (self->workspace), country);
  SpBasis basis = sp_position_get_basis (standing->position);
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  g_autofree char *since = sp_standing_format_since (standing);
  g_autofree char *text =
      g_strdup_printf ("%s %s%s", flag, standing->certainty == SP_CERTAINTY_PERHAPS ? "~ " : "", name);
  g_autofree char *tooltip = g_strdup_printf ("%s, %s · %s", sp_level_get_label (sp_position_get_level (standing->position)),
                                              since, sp_vocabulary_get_label (&sp_basis_vocabulary, basis));
  g_autofree char *spoken = g_strdup_printf ("%s, %s", name, since);
  GtkWidget *chip = gtk_button_new_with_label (text);

  gtk_widget_set_tooltip_text (chip, tooltip);
  gtk_widget_add_css_class (chip, "flat");
  gtk_widget_add_css_class (chip, "chip");
  if (basis == SP_BASIS_REPORT)
    gtk_widget_add_css_class (chip, "reported");
  else if (basis == SP_BASIS_OPERATOR)
    gtk_widget_add_css_class (chip, "seen");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  g_object_set_data_full (G_OBJECT (chip), "country", g_object_ref (country), g_object_unref);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (open_cb), self, 0);
  return chip;
}

/**
 * sp_level_section_add:
 * @self: a section
 * @country: a country that stands there
 * @standing: where it stands
 *
 * Adds a country after those that are there.
 */
void
sp_level_section_add (SpLevelSection *self, SpCountry *country, const SpStanding *standing)
{
  g_return_if_fail (SP_IS_LEVEL_SECTION (self));

  gtk_box_append (self->countries, create_chip (self, country, standing));
}

/**
 * sp_level_section_select:
 * @self: a section
 * @country: (nullable): the country whose page is open
 *
 * Marks the country, where it stands in this section.
 */
void
sp_level_section_select (SpLevelSection *self, SpCountry *country)
{
  g_return_if_fail (SP_IS_LEVEL_SECTION (self));

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->countries)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (country != NULL && g_object_get_data (G_OBJECT (chip), "country") == country)
      gtk_widget_add_css_class (chip, "selected");
    else
      gtk_widget_remove_css_class (chip, "selected");
}
