/* SPDX-License-Identifier: GPL-3.0-or-later
 * The view of countries by level: each level with its definition, its count and its countries. */
#include "sp-level-board.h"

#include "sp-level-bar.h"
#include "sp-level-section.h"
#include "sp-tally.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define UNCONFIRMED_YEARS 3

struct _SpLevelBoard
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkLabel *question;
  GtkLabel *as_of;
  SpLevelBar *bar;
  GtkBox *sections;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpLevelBoard, sp_level_board, GTK_TYPE_WIDGET)

static void
clear_sections (SpLevelBoard *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->sections))) != NULL)
    gtk_box_remove (self->sections, child);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, *(SpCountry **) a),
                 sp_country_names_get_collation_key (names, *(SpCountry **) b));
}

static GPtrArray *
list_countries (SpLevelBoard *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  GPtrArray *countries = g_ptr_array_new ();

  g_ptr_array_extend (countries, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY), NULL, NULL);
  g_ptr_array_sort_with_data (countries, compare_names, sp_workspace_get_names (self->workspace));
  return countries;
}

static void
add_level (SpLevelBoard *self, GPtrArray *countries, const SpOutlook *outlook, const SpLevelCount *count)
{
  GtkWidget *section =
      sp_level_section_new (self->workspace, sp_question_get_scale (outlook->question), count);

  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding standing = { 0 };

      sp_standing_find (&standing, sp_workspace_get_index (self->workspace), countries->pdata[i], outlook);
      if (standing.position != NULL && sp_position_get_level (standing.position) == count->level)
        sp_level_section_add (SP_LEVEL_SECTION (section), countries->pdata[i], &standing);
    }
  gtk_box_append (self->sections, section);
}

static void
add_unknown (SpLevelBoard *self, const SpTally *tally)
{
  for (guint i = SP_NOTHING_SEARCHED; i < SP_N_NOTHINGS; i++)
    if (tally->nothing[i] > 0)
      {
        g_autofree char *text = g_strdup_printf (
            /* Translators: a kind of nothing and how many countries: “searched, nothing found: 80 countries”. */
            ngettext ("%s: %u country", "%s: %u countries", tally->nothing[i]), sp_nothing_get_label (i),
            tally->nothing[i]);
        GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, NULL);

        gtk_widget_add_css_class (label, "dim-label");
        gtk_box_append (self->sections, label);
      }
}

static void
update_cb (SpLevelBoard *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autoptr (SpTally) tally = NULL;
  g_autoptr (GPtrArray) countries = NULL;
  g_autofree char *date = NULL;
  g_autofree char *as_of = NULL;
  SpOutlook outlook;

  clear_sections (self);
  if (lens == NULL)
    return;
  outlook = sp_lens_get_outlook (lens);
  if (outlook.question == NULL)
    {
      gtk_label_set_text (self->question, _ ("This dataset asks no questions"));
      return;
    }
  tally = sp_tally_new (sp_workspace_get_index (self->workspace), &outlook, UNCONFIRMED_YEARS);
  date = sp_lens_format_date (lens);
  as_of = g_strdup_printf (ngettext ("As of %s: a known position of %u of %u country",
                                     "As of %s: known positions of %u of %u countries", tally->n_countries),
                           date, tally->n_known, tally->n_countries);
  gtk_label_set_text (self->question, sp_question_get_text (outlook.question));
  gtk_label_set_text (self->as_of, as_of);
  sp_level_bar_set (self->bar, sp_question_get_scale (outlook.question), tally);
  countries = list_countries (self);
  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      add_level (self, countries, &outlook, count);
    }
  add_unknown (self, tally);
}

static void
moved_cb (SpLevelBoard *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);

  for (GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections)); section != NULL;
       section = gtk_widget_get_next_sibling (section))
    if (SP_IS_LEVEL_SECTION (section))
      sp_level_section_select (SP_LEVEL_SECTION (section),
                               record && SP_IS_COUNTRY (record) ? SP_COUNTRY (record) : NULL);
}

static void
sp_level_board_dispose (GObject *object)
{
  SpLevelBoard *self = SP_LEVEL_BOARD (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_level_board_parent_class)->dispose (object);
}

static void
sp_level_board_class_init (SpLevelBoardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_level_board_dispose;
  g_type_ensure (SP_TYPE_LEVEL_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-level-board.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "levelboard");
  gtk_widget_class_bind_template_child (widget_class, SpLevelBoard, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpLevelBoard, question);
  gtk_widget_class_bind_template_child (widget_class, SpLevelBoard, as_of);
  gtk_widget_class_bind_template_child (widget_class, SpLevelBoard, bar);
  gtk_widget_class_bind_template_child (widget_class, SpLevelBoard, sections);
}

static void
sp_level_board_init (SpLevelBoard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_level_board_set_workspace:
 * @self: a board, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Shows the countries of the open dataset through the lens, from now on.
 */
void
sp_level_board_set_workspace (SpLevelBoard *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_LEVEL_BOARD (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
}
