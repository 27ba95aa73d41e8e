/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set as chips: a way to its page, to each of its countries and groups, and to take them out. */
#include "sp-comparison-chips.h"

#include "sp-chip-box.h"

#include <glib/gi18n-lib.h>

/* Chips are to take one line, lest they cover the map: what a usual one takes of it, what is beside them, in pixels, and
 * how many there are at least and at most. Those that have none are in a menu. */
#define CHIP_ROOM 145
#define ROOM_BESIDE 330
#define MIN_CHIPS 2
#define MAX_CHIPS 8

/* So many letters of a country's name are shown before it is cut. */
#define NAME_WIDTH 18

/* Of the menu of the others, in pixels, before it scrolls. */
#define MAX_MENU_HEIGHT 320

struct _SpComparisonChips
{
  GtkWidget parent_instance;

  SpChipBox *box;
  GtkWidget *open;
  GtkWidget *more;
  GtkWidget *rest;
  GtkWidget *clear;

  SpWorkspace *workspace;
  guint max_chips;
};

G_DEFINE_FINAL_TYPE (SpComparisonChips, sp_comparison_chips, GTK_TYPE_WIDGET)

static SpRecord *
get_record (GtkWidget *chip)
{
  return g_object_get_data (G_OBJECT (chip), "record");
}

static void
open_cb (SpComparisonChips *self, GtkWidget *button)
{
  SpRecord *record = get_record (gtk_widget_get_parent (button));

  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->more));
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
}

static void
remove_cb (SpComparisonChips *self, GtkWidget *button)
{
  g_autoptr (SpRecord) record = g_object_ref (get_record (gtk_widget_get_parent (button)));

  sp_comparison_remove (sp_workspace_get_comparison (self->workspace), record);
}

static const char *
get_name (SpComparisonChips *self, SpRecord *record)
{
  if (SP_IS_GROUP (record))
    return sp_group_get_name (SP_GROUP (record));
  return sp_country_names_get_name (sp_workspace_get_names (self->workspace), SP_COUNTRY (record));
}

static char *
format_name (SpComparisonChips *self, SpRecord *record)
{
  g_autofree char *flag = SP_IS_COUNTRY (record) ? sp_country_get_flag (sp_record_get_id (record)) : NULL;

  return g_strdup_printf ("%s%s%s", flag ? flag : "", flag ? " " : "", get_name (self, record));
}

static GtkWidget *
create_name (SpComparisonChips *self, SpRecord *record)
{
  const char *name = get_name (self, record);
  g_autofree char *text = format_name (self, record);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END,
                                   "max-width-chars", NAME_WIDTH, NULL);

  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_tooltip_text (button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (button, "filter-chip");
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_remove (SpComparisonChips *self, SpRecord *record)
{
  const char *name = get_name (self, record);
  /* Translators: what a button does; %s is a country or a group. */
  g_autofree char *spoken = g_strdup_printf (_ ("Remove %s from the Comparison"), name);
  GtkWidget *button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_add_css_class (button, "filter-chip");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GtkWidget *
create_chip (SpComparisonChips *self, SpRecord *record)
{
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (chip, "linked");
  gtk_box_append (GTK_BOX (chip), create_name (self, record));
  gtk_box_append (GTK_BOX (chip), create_remove (self, record));
  g_object_set_data_full (G_OBJECT (chip), "record", g_object_ref (record), g_object_unref);
  return chip;
}

/* One more than there is room for takes no more of it than the menu would. */
static guint
count_chips (SpComparisonChips *self, SpComparison *comparison)
{
  guint size = sp_comparison_get_size (comparison);

  return size <= self->max_chips + 1 ? size : self->max_chips;
}

static GtkWidget *
find_chip (SpComparisonChips *self, SpRecord *record)
{
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL;
       chip = gtk_widget_get_next_sibling (chip))
    if (get_record (chip) == record)
      return chip;
  return NULL;
}

/* Chips that stay are kept, and the keyboard on them. */
static void
update_chips (SpComparisonChips *self, SpComparison *comparison)
{
  GPtrArray *records = sp_comparison_get_records (comparison);
  guint n_chips = count_chips (self, comparison);
  GtkWidget *last = self->open;
  GtkWidget *next;

  for (guint i = 0; i < n_chips; i++)
    {
      GtkWidget *chip = find_chip (self, records->pdata[i]);

      if (chip == NULL)
        chip = create_chip (self, records->pdata[i]);
      if (gtk_widget_get_prev_sibling (chip) != last || gtk_widget_get_parent (chip) == NULL)
        gtk_widget_insert_after (chip, GTK_WIDGET (self->box), last);
      last = chip;
    }
  for (GtkWidget *chip = gtk_widget_get_next_sibling (last); chip != NULL; chip = next)
    {
      next = gtk_widget_get_next_sibling (chip);
      if (get_record (chip) != NULL)
        sp_chip_box_remove (self->box, chip);
    }
}

static void
update_rest (SpComparisonChips *self, SpComparison *comparison)
{
  GPtrArray *records = sp_comparison_get_records (comparison);
  guint n_chips = count_chips (self, comparison);
  guint n_rest = records->len - n_chips;
  g_autofree char *label = NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->rest)) != NULL)
    gtk_box_remove (GTK_BOX (self->rest), child);
  for (guint i = n_chips; i < records->len; i++)
    gtk_box_append (GTK_BOX (self->rest), create_chip (self, records->pdata[i]));
  gtk_widget_set_visible (self->more, n_rest > 0);
  if (n_rest == 0)
    gtk_menu_button_popdown (GTK_MENU_BUTTON (self->more));
  /* Translators: after the first of many countries. */
  label = g_strdup_printf (ngettext ("and %u more", "and %u more", n_rest), n_rest);
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->more), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
update_cb (SpComparisonChips *self)
{
  SpComparison *comparison = sp_workspace_get_comparison (self->workspace);
  guint size = sp_comparison_get_size (comparison);
  /* Translators: a button that opens the comparison of so many countries. */
  g_autofree char *label = g_strdup_printf (_ ("Compare (%u)"), size);

  gtk_button_set_label (GTK_BUTTON (self->open), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  update_chips (self, comparison);
  update_rest (self, comparison);
  gtk_widget_set_visible (GTK_WIDGET (self), size > 0);
}

static void
sp_comparison_chips_dispose (GObject *object)
{
  SpComparisonChips *self = SP_COMPARISON_CHIPS (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->workspace);
  g_clear_pointer (&box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_comparison_chips_parent_class)->dispose (object);
}

static void
sp_comparison_chips_class_init (SpComparisonChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_comparison_chips_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparisonchips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
create_more (SpComparisonChips *self)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller =
    g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                  "propagate-natural-width", TRUE, "max-content-height", MAX_MENU_HEIGHT, NULL);

  self->rest = gtk_box_new (GTK_ORIENTATION_VERTICAL, SP_CHIP_BOX_SPACING);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), self->rest);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  self->more = gtk_menu_button_new ();
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->more), popover);
  gtk_widget_add_css_class (self->more, "filter-chips-menu");
}

static void
sp_comparison_chips_init (SpComparisonChips *self)
{
  self->max_chips = MIN_CHIPS;
  self->box = SP_CHIP_BOX (sp_chip_box_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  self->open = gtk_button_new ();
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->open), "win.comparison");
  gtk_widget_set_tooltip_text (self->open, _ ("Show what these countries answer, question by question"));
  gtk_widget_add_css_class (self->open, "filter-chip");
  gtk_widget_add_css_class (self->open, "suggested-action");
  sp_chip_box_append (self->box, self->open);
  create_more (self);
  sp_chip_box_append (self->box, self->more);
  self->clear = gtk_button_new_with_label (_ ("Clear"));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->clear), "win.clear-comparison");
  gtk_widget_set_tooltip_text (self->clear, _ ("Remove all countries from the comparison"));
  gtk_widget_add_css_class (self->clear, "filter-chip");
  gtk_widget_add_css_class (self->clear, "flat");
  sp_chip_box_append (self->box, self->clear);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Comparison"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sp_comparison_chips_set_workspace:
 * @self: chips, with no workspace yet
 * @workspace: the workspace whose comparison set they show
 *
 * Shows the comparison set, from now on; nothing is seen while it is empty.
 */
void
sp_comparison_chips_set_workspace (SpComparisonChips *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_COMPARISON_CHIPS (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (sp_workspace_get_comparison (workspace), "items-changed", G_CALLBACK (update_cb), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
}

/**
 * sp_comparison_chips_set_leads_on:
 * @self: chips
 * @leads_on: whether there is a way to the comparison, as at first
 *
 * Shows the way to the comparison, or leaves it out where that is what one sees.
 */
void
sp_comparison_chips_set_leads_on (SpComparisonChips *self, gboolean leads_on)
{
  g_return_if_fail (SP_IS_COMPARISON_CHIPS (self));

  gtk_widget_set_visible (self->open, leads_on);
}

/**
 * sp_comparison_chips_set_room:
 * @self: chips
 * @width: what there is for them, in pixels
 *
 * Shows as many chips as fit in one line. The others are in a menu.
 */
void
sp_comparison_chips_set_room (SpComparisonChips *self, int width)
{
  guint max_chips = (guint) CLAMP ((width - ROOM_BESIDE) / CHIP_ROOM, MIN_CHIPS, MAX_CHIPS);

  g_return_if_fail (SP_IS_COMPARISON_CHIPS (self));

  if (self->max_chips == max_chips)
    return;
  self->max_chips = max_chips;
  if (self->workspace != NULL)
    update_cb (self);
}
