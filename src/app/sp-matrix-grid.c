/* SPDX-License-Identifier: GPL-3.0-or-later
 * The table of a comparison: its heads stay, the rest is scrolled, and only what is in view is there.
 *
 * Each line is a widget, and each tile in it, so that a screen reader has rows and cells and the keyboard is on one of
 * them; of all that there are only as many as are seen. The tile that the keyboard was on last is there as well, wherever
 * it is scrolled to. */
#include "sp-matrix-grid.h"

#include "sp-matrix-grid-keys.h"
#include "sp-matrix-line.h"
#include "sp-recycled.h"

struct _SpMatrixGrid
{
  GtkWidget parent_instance;

  SpMatrixPlan *plan;
  SpMatrixSizes sizes;
  SpRecycled *lines;
  GArray *numbers; /* of the lines that are there */
  GtkAdjustment *adjustments[2]; /* by orientation */
  GtkScrollablePolicy policies[2];
  double start; /* how far it is scrolled from where reading starts */
  SpRecord *marked;
  guint line; /* this and the next: where the keyboard is, or comes to */
  guint place;
  SpRecord *line_record; /* this and the next: whose that is */
  SpRecord *place_record;
  int width; /* this and the next: what the sizes are for; 0 where they are to be found anew */
  int height;
  gboolean configuring;
};

enum
{
  PROPERTY_HADJUSTMENT = 1,
  PROPERTY_VADJUSTMENT,
  PROPERTY_HSCROLL_POLICY,
  PROPERTY_VSCROLL_POLICY,
};

enum
{
  SIGNAL_ACTIVATED,
  SIGNAL_TOGGLED,
  SIGNAL_MENU,
  SIGNAL_SHIFTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SpMatrixGrid,
                               sp_matrix_grid,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* --- Where things are ------------------------------------------------------------------------------------------- */

static gboolean
has_foot (SpMatrixGrid *self)
{
  return sp_matrix_plan_has_counts (self->plan) && !sp_matrix_plan_is_swapped (self->plan);
}

static gboolean
has_end (SpMatrixGrid *self)
{
  return sp_matrix_plan_has_counts (self->plan) && sp_matrix_plan_is_swapped (self->plan);
}

/* Lines and places that are scrolled. */
static guint
count_lines (SpMatrixGrid *self)
{
  return sp_matrix_plan_get_n_lines (self->plan) - 1 - (has_foot (self) ? 1 : 0);
}

static guint
count_places (SpMatrixGrid *self)
{
  return sp_matrix_plan_get_n_places (self->plan) - 1 - (has_end (self) ? 1 : 0);
}

static int
get_scrolled (SpMatrixGrid *self, GtkOrientation orientation)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];

  if (adjustment == NULL)
    return 0;
  return (int) round (orientation == GTK_ORIENTATION_HORIZONTAL ? self->start : gtk_adjustment_get_value (adjustment));
}

/* Where the counts are: below the last line, or at the bottom. */
static int
get_foot_y (SpMatrixGrid *self)
{
  int end = self->sizes.head_height + (int) count_lines (self) * self->sizes.line_height;

  return MIN (end, MAX (self->height - self->sizes.foot_height, self->sizes.head_height));
}

static gboolean
is_foot (SpMatrixGrid *self, guint line)
{
  return has_foot (self) && line + 1 == sp_matrix_plan_get_n_lines (self->plan);
}

static int
get_y (SpMatrixGrid *self, guint line)
{
  if (line == 0)
    return 0;
  if (is_foot (self, line))
    return get_foot_y (self);
  return self->sizes.head_height + (int) (line - 1) * self->sizes.line_height -
         get_scrolled (self, GTK_ORIENTATION_VERTICAL);
}

static int
get_height (SpMatrixGrid *self, guint line)
{
  if (line == 0)
    return self->sizes.head_height;
  return is_foot (self, line) ? self->sizes.foot_height : self->sizes.line_height;
}

static SpMatrixView
get_view (SpMatrixGrid *self, guint line)
{
  const SpMatrixSizes *sizes = &self->sizes;
  int offset = get_scrolled (self, GTK_ORIENTATION_HORIZONTAL);
  int room = MAX (self->width - sizes->head_width - sizes->end_width, 0);
  guint n_places = count_places (self);
  int y = get_y (self, line);
  gboolean is_fixed = line == 0 || is_foot (self, line);

  return (SpMatrixView) {
    .offset = offset,
    .first = n_places > 0 ? 1 + (guint) (offset / sizes->place_width) : 1,
    .last = MIN (n_places, 1 + (guint) ((offset + room) / sizes->place_width)),
    .kept = line == self->line ? self->place : 0,
    .top = is_fixed ? 0 : MAX (0, sizes->head_height - y),
    .bottom = is_fixed ? 0 : MAX (0, y + sizes->line_height - get_foot_y (self)),
  };
}

/* --- What is there ---------------------------------------------------------------------------------------------- */

static GtkWidget *
create_line (guint line, gpointer data)
{
  return sp_matrix_line_new (&((SpMatrixGrid *) data)->sizes, line == 0);
}

static void
collect_lines (SpMatrixGrid *self)
{
  int offset = get_scrolled (self, GTK_ORIENTATION_VERTICAL);
  int room = MAX (get_foot_y (self) - self->sizes.head_height, 0);
  guint n_lines = count_lines (self);
  guint first = 1 + (guint) (offset / self->sizes.line_height);
  guint last = MIN (n_lines, 1 + (guint) (MAX (offset + room - 1, 0) / self->sizes.line_height));
  guint others[3] = { 0, self->line };
  guint n_others = 2;

  if (has_foot (self))
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
      SpMatrixView view = get_view (self, line);

      sp_matrix_line_show (SP_MATRIX_LINE (sp_recycled_get (self->lines, line)), self->plan, line, &view, self->marked);
    }
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static gboolean
is_mirrored (SpMatrixGrid *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

static void
scrolled_cb (SpMatrixGrid *self)
{
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  double end = gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across);

  if (self->configuring)
    return;
  self->start = is_mirrored (self) ? MAX (end, 0) - gtk_adjustment_get_value (across) : gtk_adjustment_get_value (across);
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
      value = is_mirrored (self) ? size - page - self->start : self->start;
    }
  gtk_adjustment_configure (adjustment, CLAMP (value, 0, size - page), 0, size, step, page * 0.9, page);
}

static void
configure_both (SpMatrixGrid *self)
{
  const SpMatrixSizes *sizes = &self->sizes;

  self->configuring = TRUE;
  configure (self, GTK_ORIENTATION_HORIZONTAL, (int) count_places (self) * sizes->place_width,
             self->width - sizes->head_width - sizes->end_width, sizes->place_width / 2);
  configure (self, GTK_ORIENTATION_VERTICAL, (int) count_lines (self) * sizes->line_height,
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
      gtk_widget_size_allocate (child, &(GtkAllocation) { 0, get_y (self, line), width, get_height (self, line) }, -1);
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
                                                         (float) MAX (get_foot_y (self) - top, 0)));
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);

      if (line > 0 && !is_foot (self, line))
        gtk_widget_snapshot_child (widget, sp_recycled_get (self->lines, line), snapshot);
    }
  gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < self->numbers->len; i++)
    {
      guint line = g_array_index (self->numbers, guint, i);

      if (line == 0 || is_foot (self, line))
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

static gboolean
focus_current (SpMatrixGrid *self)
{
  GtkWidget *tile = sp_matrix_grid_get_tile (self, self->line, self->place);

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

static void
remember_current (SpMatrixGrid *self)
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
  remember_current (self);
}

static void
scroll_to_current (SpMatrixGrid *self)
{
  GtkAdjustment *down = self->adjustments[GTK_ORIENTATION_VERTICAL];
  GtkAdjustment *across = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  int x = (int) (self->place - 1) * self->sizes.place_width;
  int y = (int) (self->line - 1) * self->sizes.line_height;

  if (down != NULL && self->line > 0 && self->line <= count_lines (self))
    gtk_adjustment_clamp_page (down, y, y + self->sizes.line_height);
  if (across == NULL || self->place == 0 || self->place > count_places (self))
    return;
  if (is_mirrored (self))
    x = (int) gtk_adjustment_get_upper (across) - x - self->sizes.place_width;
  gtk_adjustment_clamp_page (across, x, x + self->sizes.place_width);
}

static gboolean
key_cb (SpMatrixGrid *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  GdkModifierType held = modifiers & gtk_accelerator_get_default_mod_mask ();
  SpMatrixStep step = {
    .line = self->line,
    .place = self->place,
    .n_lines = sp_matrix_plan_get_n_lines (self->plan),
    .n_places = sp_matrix_plan_get_n_places (self->plan),
    .page = self->sizes.line_height > 0
              ? (guint) MAX ((self->height - self->sizes.head_height - self->sizes.foot_height) /
                               self->sizes.line_height - 1, 1)
              : 1,
    .mirrored = is_mirrored (self),
  };

  switch (sp_matrix_grid_find_deed (key, held, &step))
    {
    case SP_MATRIX_DEED_GO:
      sp_matrix_grid_set_current (self, step.line, step.place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_ACTIVATE:
      g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_TOGGLE:
      g_signal_emit (self, signals[SIGNAL_TOGGLED], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_MENU:
      g_signal_emit (self, signals[SIGNAL_MENU], 0, self->line, self->place);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_SHIFT:
      g_signal_emit (self, signals[SIGNAL_SHIFTED], 0, self->line, self->place, step.by);
      return GDK_EVENT_STOP;
    case SP_MATRIX_DEED_NONE:
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* --- The pointer ------------------------------------------------------------------------------------------------ */

static SpMatrixTile *
find_tile_at (SpMatrixGrid *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  return picked != NULL && SP_IS_MATRIX_TILE (picked) ? SP_MATRIX_TILE (picked) : NULL;
}

static SpMatrixTile *
take_tile_at (SpMatrixGrid *self, double x, double y)
{
  SpMatrixTile *tile = find_tile_at (self, x, y);

  if (tile == NULL)
    return NULL;
  self->line = sp_matrix_tile_get_line (tile);
  self->place = sp_matrix_tile_get_place (tile);
  remember_current (self);
  gtk_widget_grab_focus (GTK_WIDGET (tile));
  return tile;
}

static void
released_cb (SpMatrixGrid *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  SpMatrixTile *tile = take_tile_at (self, x, y);
  guint signal = (held & GDK_CONTROL_MASK) != 0 ? SIGNAL_TOGGLED : SIGNAL_ACTIVATED;

  if (tile != NULL)
    g_signal_emit (self, signals[signal], 0, sp_matrix_tile_get_line (tile), sp_matrix_tile_get_place (tile));
}

static void
ask_for_menu (SpMatrixGrid *self, double x, double y, GtkGesture *gesture)
{
  SpMatrixTile *tile = take_tile_at (self, x, y);

  if (tile == NULL)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  g_signal_emit (self, signals[SIGNAL_MENU], 0, sp_matrix_tile_get_line (tile), sp_matrix_tile_get_place (tile));
}

static void
secondary_cb (SpMatrixGrid *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  ask_for_menu (self, x, y, gesture);
}

static void
long_press_cb (SpMatrixGrid *self, double x, double y, GtkGesture *gesture)
{
  ask_for_menu (self, x, y, gesture);
}

static void
add_controllers (SpMatrixGrid *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *primary = gtk_gesture_click_new ();
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *long_press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (long_press), TRUE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_cb), self);
  g_signal_connect_swapped (primary, "released", G_CALLBACK (released_cb), self);
  g_signal_connect_swapped (secondary, "pressed", G_CALLBACK (secondary_cb), self);
  g_signal_connect_swapped (long_press, "pressed", G_CALLBACK (long_press_cb), self);
  gtk_widget_add_controller (widget, keys);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (primary));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (secondary));
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (long_press));
}

/* --- The type --------------------------------------------------------------------------------------------------- */

static void
set_adjustment (SpMatrixGrid *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  if (self->adjustments[orientation] != NULL)
    g_signal_handlers_disconnect_by_func (self->adjustments[orientation], scrolled_cb, self);
  g_clear_object (&self->adjustments[orientation]);
  self->adjustments[orientation] =
    g_object_ref_sink (adjustment ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
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
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * SpMatrixGrid::toggled:
   * @self: the table
   * @line: a line
   * @place: a place in it
   *
   * A tile was clicked with Ctrl, or chosen by Space.
   */
  signals[SIGNAL_TOGGLED] = g_signal_new ("toggled", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * SpMatrixGrid::menu:
   * @self: the table
   * @line: a line
   * @place: a place in it
   *
   * The menu of a tile is wanted.
   */
  signals[SIGNAL_MENU] = g_signal_new ("menu", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 2, G_TYPE_UINT, G_TYPE_UINT);
  /**
   * SpMatrixGrid::shifted:
   * @self: the table
   * @line: a line
   * @place: a place in it
   * @by: -1 or 1
   *
   * The head of a tile is to be moved by keyboard.
   */
  signals[SIGNAL_SHIFTED] = g_signal_new ("shifted", SP_TYPE_MATRIX_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 3, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_INT);
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
  add_controllers (self);
}

/**
 * sp_matrix_grid_new:
 *
 * Returns: (transfer floating): a table that shows nothing yet, to be scrolled
 */
GtkWidget *
sp_matrix_grid_new (void)
{
  return g_object_new (SP_TYPE_MATRIX_GRID, NULL);
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
  remember_current (self);
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
