/* SPDX-License-Identifier: GPL-3.0-or-later
 * The legend: the levels and the kinds of nothing with their counts, to point at and to filter by. */
#include "sp-legend.h"

#include "sp-borders-note.h"
#include "sp-chip-box.h"
#include "sp-legend-chip.h"
#include "sp-legend-key.h"
#include "sp-legend-room.h"
#include "sp-look.h"

#include <glib/gi18n-lib.h>

/* Of more lines than these so many are seen at once, the last of them cut, which shows that there are more. */
#define MOST_LINES 3
#define LINES_SHOWN 2.5

struct _SpLegend
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkWidget *scroller;
  SpChipBox *chips;
  GtkWidget *corner;
  GtkLabel *date;
  GtkMenuButton *key;

  SpWorkspace *workspace;
  SpQuestion *question; /* whose levels the chips are */
  SpLegendChip *pointed;
  gboolean hatched;
  guint n_not_in_dataset;
  SpGroup *group;
  SpBasis weakest;
  SpLegendRoom *room; /* NULL until it is asked for */
  int width;          /* as allocated */
  int tallest;        /* at that width */
};

G_DEFINE_FINAL_TYPE (SpLegend, sp_legend, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_POINTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static SpLegendChip *
get_first_chip (SpLegend *self)
{
  return (SpLegendChip *) gtk_widget_get_first_child (GTK_WIDGET (self->chips));
}

static SpLegendChip *
get_next_chip (SpLegendChip *chip)
{
  return (SpLegendChip *) gtk_widget_get_next_sibling (GTK_WIDGET (chip));
}

static void
set_pointed (SpLegend *self, SpLegendChip *chip)
{
  if (self->pointed == chip)
    return;
  self->pointed = chip;
  g_signal_emit (self, signals[SIGNAL_POINTED], 0, chip ? sp_legend_chip_get_level (chip) : NULL,
                 chip ? sp_legend_chip_get_nothing (chip) : SP_NOTHING_NONE);
}

/* The last that was pointed at; the pointer may be on one and the focus on another. */
static void
pointed_cb (SpLegend *self, SpLegendChip *chip)
{
  SpLegendChip *other = get_first_chip (self);

  if (sp_legend_chip_is_pointed (chip))
    set_pointed (self, chip);
  if (self->pointed != chip || sp_legend_chip_is_pointed (chip))
    return;
  while (other != NULL && !sp_legend_chip_is_pointed (other))
    other = get_next_chip (other);
  set_pointed (self, other);
}

static void
chosen_cb (SpLegend *self, gboolean several, SpLegendChip *chip)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (lens != NULL)
    sp_lens_choose_level (lens, sp_legend_chip_get_level (chip), several);
}

static void
add_chip (SpLegend *self, GtkWidget *chip)
{
  g_signal_connect_object (chip, "pointed", G_CALLBACK (pointed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (chip, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  sp_chip_box_append (self->chips, chip);
}

static void
rebuild (SpLegend *self, SpQuestion *question)
{
  GPtrArray *levels = question ? sp_scale_get_levels (sp_question_get_scale (question)) : NULL;
  SpLegendChip *chip;

  set_pointed (self, NULL);
  while ((chip = get_first_chip (self)) != NULL)
    sp_chip_box_remove (self->chips, GTK_WIDGET (chip));
  g_set_object (&self->question, question);
  gtk_widget_set_visible (GTK_WIDGET (self->key), question != NULL);
  if (question == NULL)
    return;
  for (guint i = 0; i < levels->len; i++)
    add_chip (self, sp_legend_chip_new_for_level (question, levels->pdata[i]));
  for (SpNothing nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    add_chip (self, sp_legend_chip_new_for_nothing (nothing));
}

static const SpLevelCount *
find_count (const SpTally *tally, SpLevel *level)
{
  for (guint i = 0; i < tally->levels->len; i++)
    if (g_array_index (tally->levels, SpLevelCount, i).level == level)
      return &g_array_index (tally->levels, SpLevelCount, i);
  g_return_val_if_reached (NULL);
}

static void
count (SpLegend *self, SpLens *lens, const SpOutlook *outlook)
{
  guint years = sp_workspace_get_unconfirmed_years (self->workspace);
  g_autoptr (SpTally) tally = sp_tally_new (sp_workspace_get_index (self->workspace), outlook, years);

  self->hatched = sp_look_is_lack_rare (tally);
  tally->nothing[SP_NOTHING_NOT_IN_DATASET] = self->n_not_in_dataset;
  for (SpLegendChip *chip = get_first_chip (self); chip != NULL; chip = get_next_chip (chip))
    {
      SpLevel *level = sp_legend_chip_get_level (chip);

      if (level == NULL)
        {
          sp_legend_chip_set_lack (chip, tally->nothing[sp_legend_chip_get_nothing (chip)], self->hatched);
          continue;
        }
      sp_legend_chip_set_count (chip, find_count (tally, level), years);
      sp_legend_chip_set_chosen (chip, sp_lens_has_level (lens, level));
    }
}

/* Between two dates it has to be said which of them is counted. */
static void
show_date (SpLegend *self, SpLens *lens)
{
  guint32 first_day, second_day;
  gboolean comparing = lens != NULL && sp_lens_get_span (lens, &first_day, &second_day);
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->date), comparing);
  if (!comparing)
    return;
  date =
    sp_lens_get_day (lens) == second_day ? sp_lens_format_date (lens) : sp_date_format (sp_lens_get_compared (lens));
  text = g_strdup_printf (_ ("As of %s"), date);
  gtk_label_set_text (self->date, text);
}

/* Of two dates that are compared the later, as on the map. */
static void
update_cb (SpLegend *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpOutlook outlook = { 0 };
  guint32 first_day;

  if (lens != NULL)
    {
      outlook = sp_lens_get_outlook (lens);
      sp_lens_get_span (lens, &first_day, &outlook.day);
    }
  show_date (self, lens);
  if (outlook.question != self->question || outlook.group != self->group || outlook.weakest != self->weakest)
    {
      self->tallest = 0;
      g_clear_pointer (&self->room, sp_legend_room_free);
    }
  g_set_object (&self->group, outlook.group);
  self->weakest = outlook.weakest;
  if (outlook.question != self->question)
    rebuild (self, outlook.question);
  if (outlook.question != NULL)
    count (self, lens, &outlook);
}

static void
dataset_changed_cb (SpLegend *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);

  g_clear_pointer (&self->room, sp_legend_room_free);
  self->n_not_in_dataset = dataset ? sp_borders_count_areas_not_in_dataset (dataset) : 0;
  update_cb (self);
}

static void
create_key_cb (GtkMenuButton *button, gpointer data)
{
  SpLegend *self = SP_LEGEND (data);

  if (self->question != NULL)
    gtk_menu_button_set_popover (button, sp_legend_key_new (self->question, self->hatched,
                                                            sp_workspace_get_unconfirmed_years (self->workspace)));
}

static int
measure_line (SpLegend *self)
{
  int height = 0;

  for (SpLegendChip *chip = get_first_chip (self); chip != NULL; chip = get_next_chip (chip))
    {
      int natural = 0;

      if (gtk_widget_get_visible (GTK_WIDGET (chip)))
        gtk_widget_measure (GTK_WIDGET (chip), GTK_ORIENTATION_VERTICAL, -1, NULL, &natural, NULL, NULL);
      height = MAX (height, natural);
    }
  return height;
}

/* As many as the chips need on any day, so that what is above stays where it is while the date moves. */
static guint
count_lines (SpLegend *self, int available)
{
  if (self->room == NULL)
    self->room = sp_legend_room_new (sp_workspace_get_index (self->workspace), sp_workspace_get_lens (self->workspace),
                                     self->n_not_in_dataset);
  return sp_legend_room_count_lines (self->room, get_first_chip (self), available);
}

/* A scrolled window would ask for the height that its child has at its narrowest. */
static int
measure_chips (SpLegend *self, int width)
{
  int corner = 0;
  int height = 0;
  int line = measure_line (self);
  guint n_lines;

  if (self->question == NULL)
    return 0;
  gtk_widget_measure (self->corner, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &corner, NULL, NULL);
  corner += gtk_box_get_spacing (GTK_BOX (self->box));
  gtk_widget_measure (GTK_WIDGET (self->chips), GTK_ORIENTATION_VERTICAL, width < 0 ? -1 : MAX (0, width - corner),
                      NULL, &height, NULL, NULL);
  n_lines = count_lines (self, width < 0 ? G_MAXINT : width - corner);
  height = MAX (height, (int) n_lines * (line + SP_CHIP_BOX_SPACING) - SP_CHIP_BOX_SPACING);
  if (height <= MOST_LINES * (line + SP_CHIP_BOX_SPACING))
    return height;
  return (int) (LINES_SHOWN * line) + (int) LINES_SHOWN * SP_CHIP_BOX_SPACING;
}

/* Where it grows after all it does not shrink while only the date moves: what is above must not jump. */
static void
sp_legend_measure (GtkWidget *widget,
                   GtkOrientation orientation,
                   int for_size,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline G_GNUC_UNUSED,
                   int *natural_baseline G_GNUC_UNUSED)
{
  SpLegend *self = SP_LEGEND (widget);

  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  *minimum = MAX (*minimum, measure_chips (self, for_size));
  if (for_size == self->width)
    *minimum = self->tallest = MAX (*minimum, self->tallest);
  *natural = *minimum;
}

static void
sp_legend_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpLegend *self = SP_LEGEND (widget);

  if (width != self->width)
    self->tallest = 0;
  self->width = width;
  gtk_widget_allocate (self->box, width, height, baseline, NULL);
}

static GtkSizeRequestMode
sp_legend_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_legend_dispose (GObject *object)
{
  SpLegend *self = SP_LEGEND (object);

  self->pointed = NULL;
  g_clear_object (&self->workspace);
  g_clear_object (&self->question);
  g_clear_object (&self->group);
  g_clear_pointer (&self->room, sp_legend_room_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_legend_parent_class)->dispose (object);
}

static void
sp_legend_class_init (SpLegendClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_legend_dispose;
  widget_class->measure = sp_legend_measure;
  widget_class->size_allocate = sp_legend_size_allocate;
  widget_class->get_request_mode = sp_legend_get_request_mode;
  /**
   * SpLegend::pointed:
   * @self: the legend
   * @level: (nullable): the level that is pointed at
   * @nothing: the kind of nothing that is pointed at
   *
   * An entry is pointed at, by the pointer or by the keyboard's focus; none is where @level is %NULL and @nothing
   * %SP_NOTHING_NONE.
   */
  signals[SIGNAL_POINTED] = g_signal_new ("pointed", SP_TYPE_LEGEND, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, SP_TYPE_LEVEL, G_TYPE_INT);
  g_type_ensure (SP_TYPE_CHIP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-legend.ui");
  gtk_widget_class_set_css_name (widget_class, "legend");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, box);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, chips);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, corner);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, date);
  gtk_widget_class_bind_template_child (widget_class, SpLegend, key);
}

static void
sp_legend_init (SpLegend *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_menu_button_set_create_popup_func (self->key, create_key_cb, self, NULL);
}

/**
 * sp_legend_set_workspace:
 * @self: a legend, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Counts the countries of the open dataset through the lens, and filters by it, from now on.
 */
void
sp_legend_set_workspace (SpLegend *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_LEGEND (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}

/**
 * sp_legend_get_pointed:
 * @self: a legend
 * @level: (out) (transfer none) (nullable): the level that is pointed at
 * @nothing: (out): or else the kind of nothing
 *
 * Returns: whether anything is pointed at
 */
gboolean
sp_legend_get_pointed (SpLegend *self, SpLevel **level, SpNothing *nothing)
{
  g_return_val_if_fail (SP_IS_LEGEND (self), FALSE);
  g_return_val_if_fail (level != NULL && nothing != NULL, FALSE);

  *level = self->pointed ? sp_legend_chip_get_level (self->pointed) : NULL;
  *nothing = self->pointed ? sp_legend_chip_get_nothing (self->pointed) : SP_NOTHING_NONE;
  return self->pointed != NULL;
}

/**
 * sp_legend_mark:
 * @self: a legend
 * @level: (nullable): the level of a country that is pointed at
 * @nothing: where it has none, why
 *
 * Marks the entry of a country that is pointed at; none, with %NULL and %SP_NOTHING_NONE.
 */
void
sp_legend_mark (SpLegend *self, SpLevel *level, SpNothing nothing)
{
  g_return_if_fail (SP_IS_LEGEND (self));

  for (SpLegendChip *chip = get_first_chip (self); chip != NULL; chip = get_next_chip (chip))
    {
      gboolean same = sp_legend_chip_get_level (chip) == level && sp_legend_chip_get_nothing (chip) == nothing;

      sp_legend_chip_set_marked (chip, same);
    }
}
