/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is filtered by and how much is left, with a way to remove each filter.
 *
 * Group and basis stand in the bar above and are no chips here: no control is twice on a screen. */
#include "sp-filter-chips.h"

#include "sp-chip-box.h"
#include "sp-tally.h"

#include <glib/gi18n-lib.h>

/* So many letters of a level's name are shown before it is cut. */
#define NAME_WIDTH 28

struct _SpFilterChips
{
  GtkWidget parent_instance;

  SpChipBox *box;
  GtkLabel *left;
  GtkWidget *clear;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpFilterChips, sp_filter_chips, GTK_TYPE_WIDGET)

static SpLevel *
get_level (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "level");
}

static void
remove_cb (SpFilterChips *self, GtkWidget *chip)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (lens != NULL && sp_lens_has_level (lens, get_level (chip)))
    sp_lens_choose_level (lens, get_level (chip), TRUE);
}

static void
clear_cb (SpFilterChips *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (lens == NULL)
    return;
  sp_lens_hold (lens);
  sp_lens_clear_levels (lens);
  sp_lens_set_group (lens, NULL);
  sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
  sp_lens_release (lens);
}

static GtkWidget *
create_chip (SpFilterChips *self, SpLevel *level)
{
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  /* Translators: a filter by a level, such as “Level: Excluded”. */
  g_autofree char *text = g_strdup_printf (_ ("Level: %s"), sp_level_get_label (level));
  /* Translators: what a button does, for screen readers: “Remove the filter Level: Excluded”. */
  g_autofree char *spoken = g_strdup_printf (_ ("Remove the filter %s"), text);
  GtkWidget *label =
    g_object_new (GTK_TYPE_LABEL, "label", text, "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", NAME_WIDTH, NULL);

  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (chip), content);
  gtk_widget_set_tooltip_text (chip, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_add_css_class (chip, "filter-chip");
  g_object_set_data_full (G_OBJECT (chip), "level", g_object_ref (level), g_object_unref);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  return chip;
}

static gboolean
has_chip (SpFilterChips *self, SpLevel *level)
{
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (get_level (chip) == level)
      return TRUE;
  return FALSE;
}

static void
update_chips (SpFilterChips *self, SpLens *lens)
{
  GPtrArray *levels = sp_lens_get_levels (lens);
  GtkWidget *next;

  for (guint i = 0; i < levels->len; i++)
    if (!has_chip (self, levels->pdata[i]))
      sp_chip_box_append (self->box, create_chip (self, levels->pdata[i]));
  sp_chip_box_append (self->box, self->clear);
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL; chip = next)
    {
      next = gtk_widget_get_next_sibling (chip);
      if (get_level (chip) != NULL && !sp_lens_has_level (lens, get_level (chip)))
        sp_chip_box_remove (self->box, chip);
    }
}

/* Between two dates a country that was at one of the levels on either is of interest, as in the list. */
static guint
count_on_either (SpLens *lens, SpOutlook outlook, guint32 first_day)
{
  SpIndex *index = sp_lens_get_index (lens);
  GPtrArray *countries = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY);
  SpOutlook before = outlook;
  guint n = 0;

  before.day = first_day;
  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding from, to;

      sp_standing_find (&from, index, countries->pdata[i], &before);
      sp_standing_find (&to, index, countries->pdata[i], &outlook);
      n += sp_lens_admits (lens, &from) || sp_lens_admits (lens, &to);
    }
  return n;
}

static guint
count_at_levels (const SpTally *tally, SpLens *lens)
{
  guint n = 0;

  for (guint i = 0; i < tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      n += sp_lens_has_level (lens, count->level) ? count->n : 0;
    }
  return n;
}

/* A weaker basis hides positions, not countries: so positions are counted where nothing else is filtered by. */
static char *
format_positions (SpFilterChips *self, const SpTally *tally, SpOutlook outlook)
{
  g_autoptr (SpTally) all = NULL;

  outlook.weakest = SP_BASIS_OPERATOR;
  all = sp_tally_new (sp_workspace_get_index (self->workspace), &outlook, 0);
  return g_strdup_printf (ngettext ("%u of %u known position", "%u of %u known positions", all->n_known),
                          tally->n_known, all->n_known);
}

static char *
format_countries (guint n, guint n_all)
{
  return g_strdup_printf (ngettext ("%u of %u country", "%u of %u countries", n_all), n, n_all);
}

/* How much is left of what there would be without the filters. */
static char *
format_left (SpFilterChips *self, SpLens *lens)
{
  SpIndex *index = sp_workspace_get_index (self->workspace);
  guint n_all = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_COUNTRY)->len;
  SpOutlook outlook = sp_lens_get_outlook (lens);
  gboolean has_levels = sp_lens_get_levels (lens)->len > 0;
  g_autoptr (SpTally) tally = NULL;
  guint32 first_day;

  if (outlook.question == NULL)
    return g_strdup ("");
  if (sp_lens_get_span (lens, &first_day, &outlook.day) && has_levels)
    return format_countries (count_on_either (lens, outlook, first_day), n_all);
  tally = sp_tally_new (index, &outlook, 0);
  if (!has_levels && outlook.weakest != SP_BASIS_OPERATOR)
    return format_positions (self, tally, outlook);
  return format_countries (has_levels ? count_at_levels (tally, lens) : tally->n_countries, n_all);
}

static void
update_cb (SpFilterChips *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autofree char *left = NULL;
  guint n_active;

  gtk_widget_set_visible (GTK_WIDGET (self), lens != NULL);
  if (lens == NULL)
    return;
  n_active = sp_lens_get_levels (lens)->len + (sp_lens_get_group (lens) != NULL) +
             (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR);
  left = n_active > 0 ? format_left (self, lens) : g_strdup ("");
  gtk_label_set_text (self->left, left);
  gtk_widget_set_visible (self->clear, n_active > 1);
  update_chips (self, lens);
  gtk_widget_set_visible (GTK_WIDGET (self), n_active > 0);
}

static void
sp_filter_chips_dispose (GObject *object)
{
  SpFilterChips *self = SP_FILTER_CHIPS (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->workspace);
  g_clear_pointer (&box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_filter_chips_parent_class)->dispose (object);
}

static void
sp_filter_chips_class_init (SpFilterChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_filter_chips_dispose;
  g_type_ensure (SP_TYPE_CHIP_BOX);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filterchips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_filter_chips_init (SpFilterChips *self)
{
  self->box = SP_CHIP_BOX (sp_chip_box_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  self->left = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->left), "numeric");
  sp_chip_box_append (self->box, GTK_WIDGET (self->left));
  self->clear = gtk_button_new_with_label (_ ("Clear All"));
  gtk_widget_set_tooltip_text (self->clear, _ ("Show all countries, at all levels, on any basis"));
  gtk_widget_add_css_class (self->clear, "filter-chip");
  gtk_widget_add_css_class (self->clear, "flat");
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  sp_chip_box_append (self->box, self->clear);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Filters"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sp_filter_chips_set_workspace:
 * @self: filter chips, with no workspace yet
 * @workspace: the workspace whose lens they follow
 *
 * Shows what is filtered by, from now on; nothing is seen while nothing is.
 */
void
sp_filter_chips_set_workspace (SpFilterChips *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_FILTER_CHIPS (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}
