/* SPDX-License-Identifier: GPL-3.0-or-later
 * The bar below swim lanes that says what each of them held on a day. */
#include "sp-day-readout.h"

#include "sp-column-layout.h"
#include "sp-level-badge.h"

#include <glib/gi18n-lib.h>

/* Of an entry, in characters; and of all, in pixels where text is not enlarged. */
#define ENTRY_WIDTH 36
#define MAX_COLUMNS 2
#define GAP 6
#define LINE_GAP 4
/* How many lines of entries are seen at least and at most; the others can be scrolled to. */
#define LEAST_LINES 2
#define MOST_LINES 8

struct _SpDayReadout
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *date;
  GtkScrolledWindow *scroller;
  GtkWidget *entries;
};

G_DEFINE_FINAL_TYPE (SpDayReadout, sp_day_readout, GTK_TYPE_WIDGET)

static GtkWidget *
create_entry (void)
{
  GtkWidget *entry = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, "hexpand", TRUE,
                                   "max-width-chars", ENTRY_WIDTH, NULL);

  gtk_box_append (GTK_BOX (entry), sp_level_badge_new ());
  gtk_box_append (GTK_BOX (entry), label);
  return entry;
}

static GtkSizeRequestMode
sp_day_readout_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* As high as all entries are, if there is room: a scrolled window would not ask how wide they are. */
static void
sp_day_readout_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpDayReadout *self = SP_DAY_READOUT (widget);
  GtkWidget *entry = gtk_widget_get_first_child (self->entries);
  int head, all, line = 0;

  gtk_widget_measure (self->box, orientation, for_size, minimum, natural, NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    return;
  gtk_widget_measure (GTK_WIDGET (self->date), orientation, -1, &head, NULL, NULL, NULL);
  gtk_widget_measure (self->entries, orientation, for_size, &all, NULL, NULL, NULL);
  if (entry != NULL)
    gtk_widget_measure (entry, orientation, -1, &line, NULL, NULL, NULL);
  line += LINE_GAP;
  *minimum = head + GAP + MIN (all, LEAST_LINES * line);
  *natural = head + GAP + MIN (all, MOST_LINES * line);
}

static void
sp_day_readout_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (SP_DAY_READOUT (widget)->box, width, height, baseline, NULL);
}

static void
sp_day_readout_dispose (GObject *object)
{
  SpDayReadout *self = SP_DAY_READOUT (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_day_readout_parent_class)->dispose (object);
}

static void
sp_day_readout_class_init (SpDayReadoutClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_day_readout_dispose;
  gtk_widget_class_set_css_name (widget_class, "dayreadout");
  widget_class->get_request_mode = sp_day_readout_get_request_mode;
  widget_class->measure = sp_day_readout_measure;
  widget_class->size_allocate = sp_day_readout_size_allocate;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
sp_day_readout_init (SpDayReadout *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, GAP);
  self->date = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  self->entries = g_object_new (GTK_TYPE_BOX, NULL);
  gtk_widget_set_layout_manager (self->entries, sp_column_layout_new (ENTRY_WIDTH, MAX_COLUMNS, 18, LINE_GAP));
  gtk_widget_add_css_class (GTK_WIDGET (self->date), "heading");
  self->scroller = GTK_SCROLLED_WINDOW (gtk_scrolled_window_new ());
  gtk_scrolled_window_set_policy (self->scroller, GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_child (self->scroller, self->entries);
  gtk_widget_set_vexpand (GTK_WIDGET (self->scroller), TRUE);
  gtk_widget_set_vexpand (GTK_WIDGET (self), FALSE);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->date));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->scroller));
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static void
show_entry (GtkWidget *entry, SpLanes *lanes, guint lane, guint32 day)
{
  GtkWidget *badge = gtk_widget_get_first_child (entry);
  GtkLabel *label = GTK_LABEL (gtk_widget_get_last_child (entry));
  g_autofree char *words = sp_lanes_describe_standing (lanes, lane, day);
  g_autofree char *markup =
    g_markup_printf_escaped ("<b>%s</b>  %s", sp_lanes_get_title (lanes, lane), words);
  g_autofree char *whole = g_strdup_printf (C_ ("lane", "%s: %s."), sp_lanes_get_title (lanes, lane), words);
  SpStanding standing;
  SpPosition *position;

  sp_lanes_find_standing (lanes, lane, day, &standing);
  position = standing.position;
  sp_level_badge_set (SP_LEVEL_BADGE (badge), position ? sp_question_get_scale (sp_position_get_question (position)) : NULL,
                      position ? sp_position_get_level (position) : NULL,
                      position ? sp_position_get_basis (position) : SP_BASIS_OPERATOR, standing.certainty);
  /* Without a level it is empty, but has its place, so that nothing moves while the pointer does. */
  gtk_widget_set_visible (badge, TRUE);
  gtk_accessible_update_state (GTK_ACCESSIBLE (badge), GTK_ACCESSIBLE_STATE_HIDDEN, position == NULL, -1);
  gtk_label_set_markup (label, markup);
  gtk_widget_set_tooltip_text (entry, whole);
}

/**
 * sp_day_readout_show:
 * @self: a readout
 * @lanes: (nullable): swim lanes
 * @day: a day
 *
 * Says what each lane held on the day.
 */
void
sp_day_readout_show (SpDayReadout *self, SpLanes *lanes, guint32 day)
{
  GtkWidget *entry;
  g_autofree char *date = NULL;
  guint n;

  g_return_if_fail (SP_IS_DAY_READOUT (self));

  gtk_widget_set_visible (GTK_WIDGET (self), lanes != NULL && day > 0);
  if (lanes == NULL || day == 0)
    return;
  date = sp_lanes_format_day (lanes, day);
  gtk_label_set_text (self->date, date);
  n = sp_lanes_get_n_lanes (lanes);
  entry = gtk_widget_get_first_child (self->entries);
  for (guint i = 0; i < n; i++)
    {
      if (entry == NULL)
        {
          entry = create_entry ();
          gtk_box_append (GTK_BOX (self->entries), entry);
        }
      gtk_widget_set_visible (entry, TRUE);
      show_entry (entry, lanes, i, day);
      entry = gtk_widget_get_next_sibling (entry);
    }
  for (; entry != NULL; entry = gtk_widget_get_next_sibling (entry))
    gtk_widget_set_visible (entry, FALSE);
}
