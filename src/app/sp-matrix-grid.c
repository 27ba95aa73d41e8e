/* SPDX-License-Identifier: GPL-3.0-or-later
 * The table of a comparison: its heads stay, the rest is scrolled, and only what is in view is there.
 *
 * Each line is a widget, and each tile in it, so that a screen reader has rows and cells and the keyboard is on one of
 * them; of all that there are only as many as are seen. The tile that the keyboard was on last is there as well, wherever
 * it is scrolled to. */
#include "sp-matrix-grid-private.h"

enum
{
  PROPERTY_HADJUSTMENT = 1,
  PROPERTY_VADJUSTMENT,
  PROPERTY_HSCROLL_POLICY,
  PROPERTY_VSCROLL_POLICY,
};

guint sp_matrix_grid_signals[SP_MATRIX_GRID_N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SpMatrixGrid,
                               sp_matrix_grid,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* --- What is there ---------------------------------------------------------------------------------------------- */

static GtkWidget *
create_line (guint line, gpointer data)
{
  return sp_matrix_line_new (&((SpMatrixGrid *) data)->sizes, line == 0);
}

static void
collect_lines (SpMatrixGrid *self)
{
  int offset = sp_matrix_grid_get_scrolled (self, GTK_ORIENTATION_VERTICAL);
  int room = MAX (sp_matrix_grid_get_foot_y (self) - self->sizes.head_height, 0);
  guint n_lines = sp_matrix_grid_count_lines (self);
  guint first = 1 + (guint) (offset / self->sizes.line_height);
  guint last = MIN (n_lines, 1 + (guint) (MAX (offset + room - 1, 0) / self->sizes.line_height));
  guint others[3] = { 0, self->line };
  guint n_others = 2;

  if (sp_matrix_grid_has_foot (self))
    others[n_others++] = n_lines + 1;
  sp_recycled_collect (self->numbers, first, n_lines > 0 ? last : 0, others, n_others);
}

/* Makes those lines and tiles that are seen, and shows there what is to be seen. */
static void
fill (SpMatrixGrid *self)
{
  if (self->plan == NULL || self->width == 0 || self->sizes.line_height == 0)
    return;
  collect_lines (self);
  sp_recycled_show (self->lines, self->numbers, create_line, self);
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);
      SpMatrixView view = sp_matrix_grid_get_view (self, line);

      sp_matrix_line_show (SP_MATRIX_LINE (sp_recycled_get (self->lines, line)), self->plan, line, &view, self->marked);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
scrolled_cb (SpMatrixGrid *self)
{
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  double end = gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across);

  if (self->configuring)
    return;
  self->start = sp_matrix_grid_is_mirrored (self) ? MAX (end, 0) - gtk_adjustment_get_value (across)
                                                  : gtk_adjustment_get_value (across);
  fill (self);
}

static void
configure (SpMatrixGrid *self, GtkOrientation orientation, int size, int page, int step)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double value;

  if (adjustment == NULL)
    return;
  page = MAX (page, 1);
  size = MAX (size, page);
  if (orientation == GTK_ORIENTATION_VERTICAL)
    value = gtk_adjustment_get_value (adjustment);
  else
    {
      self->start = CLAMP (self->start, 0, size - page);
      value = sp_matrix_grid_is_mirrored (self) ? size - page - self->start : self->start;
    }
  gtk_adjustment_configure (adjustment, CLAMP (value, 0, size - page), 0, size, step, page * 0.9, page);
}

static void
configure_both (SpMatrixGrid *self)
{
  const SpMatrixSizes *sizes = &self->sizes;

  self->configuring = TRUE;
  configure (self, GTK_ORIENTATION_HORIZONTAL, (int) sp_matrix_grid_count_places (self) * sizes->place_width,
             self->width - sizes->head_width - sizes->end_width, sizes->place_width / 2);
  configure (self, GTK_ORIENTATION_VERTICAL, (int) sp_matrix_grid_count_lines (self) * sizes->line_height,
             self->height - sizes->head_height - sizes->foot_height, sizes->line_height);
  self->configuring = FALSE;
}

static void
find_sizes (SpMatrixGrid *self, int width, int height)
{
  self->width = width;
  self->height = height;
  sp_matrix_sizes_find (&self->sizes, GTK_WIDGET (self), self->plan, width, height);
  configure_both (self);
  fill (self);
}

static void
sp_matrix_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (widget);

  if (self->plan == NULL)
    return;
  if (self->width != width || self->height != height)
    find_sizes (self, width, height);
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);
      GtkWidget *child = sp_recycled_get (self->lines, line);

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (child,
                                &(GtkAllocation) { 0, sp_matrix_grid_get_y (self, line), width,
                                                   sp_matrix_grid_get_height (self, line) },
                                -1);
    }
}

static void
sp_matrix_grid_measure (GtkWidget *widget G_GNUC_UNUSED,
                        GtkOrientation orientation G_GNUC_UNUSED,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = 0;
  *natural = 300;
}

/* The lines that are scrolled go under the heads and the counts. */
static void
sp_matrix_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (widget);
  int top = self->sizes.head_height;

  if (self->plan == NULL)
    return;
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, (float) top, (float) self->width,
                                                         (float) MAX (sp_matrix_grid_get_foot_y (self) - top, 0)));
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);

      if (line > 0 && !sp_matrix_grid_is_foot (self, line))
        gtk_widget_snapshot_child (widget, sp_recycled_get (self->lines, line), snapshot);
    }
  gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);

      if (line == 0 || sp_matrix_grid_is_foot (self, line))
        gtk_widget_snapshot_child (widget, sp_recycled_get (self->lines, line), snapshot);
    }
}

static void
forget_sizes (SpMatrixGrid *self)
{
  self->width = self->height = 0;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
sp_matrix_grid_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (widget);

  sp_matrix_sizes_forget (&self->sizes);
  forget_sizes (self);

  GTK_WIDGET_CLASS (sp_matrix_grid_parent_class)->css_changed (widget, change);
}

static void
sp_matrix_grid_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  forget_sizes (SP_MATRIX_GRID (widget));

  GTK_WIDGET_CLASS (sp_matrix_grid_parent_class)->direction_changed (widget, before);
}

/* --- The keyboard ----------------------------------------------------------------------------------------------- */

static gboolean
has_focus_within (SpMatrixGrid *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
}

/* Who comes before the table is laid out is on its tile already, wherever that then is. */
static gboolean
focus_current (SpMatrixGrid *self)
{
  GtkWidget *tile;

  if (self->plan != NULL && self->width == 0)
    find_sizes (self, 1, 1);
  tile = sp_matrix_grid_get_tile (self, self->line, self->place);
  return tile != NULL && gtk_widget_grab_focus (tile);
}

/* One tab stop: from tile to tile go the arrows. */
static gboolean
sp_matrix_grid_focus (GtkWidget *widget, GtkDirectionType direction G_GNUC_UNUSED)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (widget);

  return !has_focus_within (self) && focus_current (self);
}

static gboolean
sp_matrix_grid_grab_focus (GtkWidget *widget)
{
  return focus_current (SP_MATRIX_GRID (widget));
}

void
sp_matrix_grid_remember_current (SpMatrixGrid *self)
{
  g_set_object (&self->line_record, sp_matrix_plan_get_line_record (self->plan, self->line));
  g_set_object (&self->place_record, sp_matrix_plan_get_place_record (self->plan, self->place));
}

/* Where the tile of another plan is that the keyboard was on. */
static void
find_current (SpMatrixGrid *self)
{
  if (self->line_record != NULL)
    sp_matrix_plan_find_line (self->plan, self->line_record, &self->line);
  if (self->place_record != NULL)
    sp_matrix_plan_find_place (self->plan, self->place_record, &self->place);
  self->line = MIN (self->line, sp_matrix_plan_get_n_lines (self->plan) - 1);
  self->place = MIN (self->place, sp_matrix_plan_get_n_places (self->plan) - 1);
  sp_matrix_grid_remember_current (self);
}

static void
scroll_to_current (SpMatrixGrid *self)
{
  GtkAdjustment *down = self->adjustments[GTK_ORIENTATION_VERTICAL];
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  int x = (int) (self->place - 1) * self->sizes.place_width;
  int y = (int) (self->line - 1) * self->sizes.line_height;

  if (down != NULL && self->line > 0 && self->line <= sp_matrix_grid_count_lines (self))
    gtk_adjustment_clamp_page (down, y, y + self->sizes.line_height);
  if (across == NULL || self->place == 0 || self->place > sp_matrix_grid_count_places (self))
    return;
  if (sp_matrix_grid_is_mirrored (self))
    x = (int) gtk_adjustment_get_upper (across) - x - self->sizes.place_width;
  gtk_adjustment_clamp_page (across, x, x + self->sizes.place_width);
}

/* --- The type --------------------------------------------------------------------------------------------------- */

static void
set_adjustment (SpMatrixGrid *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] = g_object_ref_sink (adjustment ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_object (self->adjustments[orientation], "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
  forget_sizes (self);
}

static void
sp_matrix_grid_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (object);

  if (id == PROPERTY_HADJUSTMENT || id == PROPERTY_VADJUSTMENT)
    g_value_set_object (value, self->adjustments[id - PROPERTY_HADJUSTMENT]);
  else if (id == PROPERTY_HSCROLL_POLICY || id == PROPERTY_VSCROLL_POLICY)
    g_value_set_enum (value, (int) self->policies[id - PROPERTY_HSCROLL_POLICY]);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_matrix_grid_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (object);

  if (id == PROPERTY_HADJUSTMENT || id == PROPERTY_VADJUSTMENT)
    set_adjustment (self, id - PROPERTY_HADJUSTMENT, g_value_get_object (value));
  else if (id == PROPERTY_HSCROLL_POLICY || id == PROPERTY_VSCROLL_POLICY)
    self->policies[id - PROPERTY_HSCROLL_POLICY] = (GtkScrollablePolicy) g_value_get_enum (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_matrix_grid_dispose (GObject *object)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (object);

  g_clear_pointer (&self->lines, sp_recycled_free);
  g_clear_object (&self->plan);
  g_clear_object (&self->marked);
  g_clear_object (&self->line_record);
  g_clear_object (&self->place_record);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_HORIZONTAL]);
  g_clear_object (&self->adjustments[GTK_ORIENTATION_VERTICAL]);

  G_OBJECT_CLASS (sp_matrix_grid_parent_class)->dispose (object);
}

static void
sp_matrix_grid_finalize (GObject *object)
{
  SpMatrixGrid *self = SP_MATRIX_GRID (object);

  g_array_unref (self->numbers);
  sp_matrix_sizes_clear (&self->sizes);

  G_OBJECT_CLASS (sp_matrix_grid_parent_class)->finalize (object);
}

static void
add_signals (void)
{
  /**
   * SpMatrixGrid::activated:
   * @self: the table
   * @line: a line
   * @place: a place in it
   *
   * A tile was clicked, or chosen by Enter.
   */
  sp_matrix_grid_signals[SP_MATRIX_GRID_ACTIVATED] =
    g_signal_new ("activated", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT,
                  G_TYPE_UINT);
  /**
   * SpMatrixGrid::toggled:
   * @self: the table
   * @line: a line
   * @place: a place in it
   *
   * A tile was clicked with Ctrl, or chosen by Space.
   */
  sp_matrix_grid_signals[SP_MATRIX_GRID_TOGGLED] =
    g_signal_new ("toggled", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT,
                  G_TYPE_UINT);
  /**
   * SpMatrixGrid::menu:
   * @self: the table
   * @line: a line
   * @place: a place in it
   *
   * The menu of a tile is wanted.
   */
  sp_matrix_grid_signals[SP_MATRIX_GRID_MENU] = g_signal_new ("menu", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL,
                                                              NULL, NULL, G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * SpMatrixGrid::shifted:
   * @self: the table
   * @line: a line
   * @place: a place in it
   * @by: -1 or 1
   *
   * The head of a tile is to be moved by keyboard.
   */
  sp_matrix_grid_signals[SP_MATRIX_GRID_SHIFTED] =
    g_signal_new ("shifted", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3, G_TYPE_UINT,
                  G_TYPE_UINT, G_TYPE_INT);
}

static void
sp_matrix_grid_class_init (SpMatrixGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sp_matrix_grid_get_property;
  object_class->set_property = sp_matrix_grid_set_property;
  object_class->dispose = sp_matrix_grid_dispose;
  object_class->finalize = sp_matrix_grid_finalize;
  widget_class->size_allocate = sp_matrix_grid_size_allocate;
  widget_class->measure = sp_matrix_grid_measure;
  widget_class->snapshot = sp_matrix_grid_snapshot;
  widget_class->css_changed = sp_matrix_grid_css_changed;
  widget_class->direction_changed = sp_matrix_grid_direction_changed;
  widget_class->focus = sp_matrix_grid_focus;
  widget_class->grab_focus = sp_matrix_grid_grab_focus;
  g_object_class_override_property (object_class, PROPERTY_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROPERTY_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROPERTY_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROPERTY_VSCROLL_POLICY, "vscroll-policy");
  gtk_widget_class_set_css_name (widget_class, "matrixgrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  add_signals ();
}

static void
sp_matrix_grid_init (SpMatrixGrid *self)
{
  self->lines = sp_recycled_new (GTK_WIDGET (self));
  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  sp_matrix_sizes_init (&self->sizes);
  self->line = self->place = 1;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  sp_matrix_grid_add_controllers (self);
}

/**
 * sp_matrix_grid_set_plan:
 * @self: a table
 * @plan: what to show
 *
 * Shows it. The keyboard stays where it is, on the same country and question where those are still there.
 */
void
sp_matrix_grid_set_plan (SpMatrixGrid *self, SpMatrixPlan *plan)
{
  gboolean focused;

  g_return_if_fail (SP_IS_MATRIX_GRID (self));
  g_return_if_fail (SP_IS_MATRIX_PLAN (plan));

  focused = has_focus_within (self);
  g_set_object (&self->plan, plan);
  find_current (self);
  if (self->width > 0 && self->height > 0)
    find_sizes (self, self->width, self->height);
  if (sp_matrix_plan_is_swapped (plan))
    gtk_widget_add_css_class (GTK_WIDGET (self), "swapped");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "swapped");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                  (int) sp_matrix_plan_get_n_lines (plan), GTK_ACCESSIBLE_RELATION_COL_COUNT,
                                  (int) sp_matrix_plan_get_n_places (plan), -1);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
  if (focused)
    focus_current (self);
}

/**
 * sp_matrix_grid_get_plan:
 * @self: a table
 *
 * Returns: (transfer none) (nullable): what it shows
 */
SpMatrixPlan *
sp_matrix_grid_get_plan (SpMatrixGrid *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_GRID (self), NULL);

  return self->plan;
}

/**
 * sp_matrix_grid_set_marked:
 * @self: a table
 * @marked: (nullable): the record that is open elsewhere
 *
 * Marks the tile of a position, or of a country or group.
 */
void
sp_matrix_grid_set_marked (SpMatrixGrid *self, SpRecord *marked)
{
  g_return_if_fail (SP_IS_MATRIX_GRID (self));

  if (g_set_object (&self->marked, marked))
    fill (self);
}

/**
 * sp_matrix_grid_get_current:
 * @self: a table
 * @line: (out): the line of the tile that the keyboard is on, or comes to
 * @place: (out): its place in the line
 *
 * Tells where the keyboard is.
 */
void
sp_matrix_grid_get_current (SpMatrixGrid *self, guint *line, guint *place)
{
  g_return_if_fail (SP_IS_MATRIX_GRID (self));

  *line = self->line;
  *place = self->place;
}

/**
 * sp_matrix_grid_set_current:
 * @self: a table
 * @line: a line
 * @place: a place in it
 *
 * Puts the keyboard there, scrolled into view.
 */
void
sp_matrix_grid_set_current (SpMatrixGrid *self, guint line, guint place)
{
  g_return_if_fail (SP_IS_MATRIX_GRID (self) && self->plan != NULL);
  g_return_if_fail (line < sp_matrix_plan_get_n_lines (self->plan));
  g_return_if_fail (place < sp_matrix_plan_get_n_places (self->plan));

  self->line = line;
  self->place = place;
  sp_matrix_grid_remember_current (self);
  scroll_to_current (self);
  fill (self);
  focus_current (self);
}

/**
 * sp_matrix_grid_get_tile:
 * @self: a table
 * @line: a line
 * @place: a place in it
 *
 * Returns: (transfer none) (nullable): the widget that is there, if it is in view
 */
GtkWidget *
sp_matrix_grid_get_tile (SpMatrixGrid *self, guint line, guint place)
{
  GtkWidget *child;

  g_return_val_if_fail (SP_IS_MATRIX_GRID (self), NULL);

  child = sp_recycled_get (self->lines, line);
  return child ? (GtkWidget *) sp_matrix_line_get_tile (SP_MATRIX_LINE (child), place) : NULL;
}
