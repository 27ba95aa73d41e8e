/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one line of a comparison's table: its head, and of the tiles beside that those that are in view. */
#include "sp-matrix-line.h"

#include "sp-recycled.h"

struct _SpMatrixLine
{
  GtkWidget parent_instance;

  const SpMatrixSizes *sizes;
  SpRecycled *tiles;
  GArray *places;
  SpMatrixView view;
  guint end; /* the place of the counts, 0 where they are no place */
  gboolean is_head;
};

G_DEFINE_FINAL_TYPE (SpMatrixLine, sp_matrix_line, GTK_TYPE_WIDGET)

static GtkWidget *
create_tile (guint place, gpointer data)
{
  SpMatrixLine *self = data;
  GtkAccessibleRole role = GTK_ACCESSIBLE_ROLE_GRID_CELL;

  if (self->is_head)
    role = GTK_ACCESSIBLE_ROLE_COLUMN_HEADER;
  else if (place == 0)
    role = GTK_ACCESSIBLE_ROLE_ROW_HEADER;
  return sp_matrix_tile_new (role, self->sizes);
}

static gboolean
is_fixed (SpMatrixLine *self, guint place)
{
  return place == 0 || (self->end > 0 && place == self->end);
}

static int
get_x (SpMatrixLine *self, guint place, int width)
{
  if (place == 0)
    return 0;
  if (is_fixed (self, place))
    return width - self->sizes->end_width;
  return self->sizes->head_width + (int) (place - 1) * self->sizes->place_width - self->view.offset;
}

static int
get_width (SpMatrixLine *self, guint place)
{
  if (place == 0)
    return self->sizes->head_width;
  return is_fixed (self, place) ? self->sizes->end_width : self->sizes->place_width;
}

/* What is seen of a tile that starts at @x, from where reading starts. */
static GdkRectangle
find_clip (SpMatrixLine *self, guint place, int x, int width, int height, gboolean mirrored)
{
  int tile_width = get_width (self, place);
  int start = 0, end = tile_width;

  if (!is_fixed (self, place))
    {
      start = MAX (0, self->sizes->head_width - x);
      end = MIN (tile_width, width - self->sizes->end_width - x);
    }
  return (GdkRectangle) { mirrored ? tile_width - end : start, self->view.top, MAX (end - start, 0),
                          MAX (height - self->view.top - self->view.bottom, 0) };
}

static void
sp_matrix_line_size_allocate (GtkWidget *widget, int width, int height, int baseline G_GNUC_UNUSED)
{
  SpMatrixLine *self = SP_MATRIX_LINE (widget);
  GArray *places = sp_recycled_get_numbers (self->tiles);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  for (guint i = 0; i < places->len; i++)
    {
      guint place = g_array_index (places, guint, i);
      GtkWidget *tile = sp_recycled_get (self->tiles, place);
      int x = get_x (self, place, width);
      int tile_width = get_width (self, place);
      GdkRectangle clip = find_clip (self, place, x, width, height, mirrored);

      sp_matrix_tile_set_clip (SP_MATRIX_TILE (tile), &clip);
      gtk_widget_measure (tile, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_size_allocate (
        tile, &(GtkAllocation) { mirrored ? width - x - tile_width : x, 0, tile_width, height }, -1);
    }
}

static void
sp_matrix_line_measure (GtkWidget *widget G_GNUC_UNUSED,
                        GtkOrientation orientation G_GNUC_UNUSED,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
}

/* The tiles that are scrolled go under the head and the counts. */
static void
sp_matrix_line_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMatrixLine *self = SP_MATRIX_LINE (widget);
  GArray *places = sp_recycled_get_numbers (self->tiles);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int before = mirrored ? self->sizes->end_width : self->sizes->head_width;
  int width = gtk_widget_get_width (widget) - self->sizes->head_width - self->sizes->end_width;

  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT ((float) before, 0, (float) MAX (width, 0),
                                                         (float) gtk_widget_get_height (widget)));
  for (guint i = 0; i < places->len; i++)
    if (!is_fixed (self, g_array_index (places, guint, i)))
      gtk_widget_snapshot_child (widget, sp_recycled_get (self->tiles, g_array_index (places, guint, i)), snapshot);
  gtk_snapshot_pop (snapshot);
  for (guint i = 0; i < places->len; i++)
    if (is_fixed (self, g_array_index (places, guint, i)))
      gtk_widget_snapshot_child (widget, sp_recycled_get (self->tiles, g_array_index (places, guint, i)), snapshot);
}

static void
sp_matrix_line_dispose (GObject *object)
{
  SpMatrixLine *self = SP_MATRIX_LINE (object);

  g_clear_pointer (&self->tiles, sp_recycled_free);
  g_clear_pointer (&self->places, g_array_unref);

  G_OBJECT_CLASS (sp_matrix_line_parent_class)->dispose (object);
}

static void
sp_matrix_line_class_init (SpMatrixLineClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_matrix_line_dispose;
  widget_class->size_allocate = sp_matrix_line_size_allocate;
  widget_class->measure = sp_matrix_line_measure;
  widget_class->snapshot = sp_matrix_line_snapshot;
  gtk_widget_class_set_css_name (widget_class, "matrixline");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ROW);
}

static void
sp_matrix_line_init (SpMatrixLine *self)
{
  self->tiles = sp_recycled_new (GTK_WIDGET (self));
  self->places = g_array_new (FALSE, FALSE, sizeof (guint));
}

/**
 * sp_matrix_line_new:
 * @sizes: the sizes of all tiles, which have to outlive it
 * @is_head: whether it is the line of heads
 *
 * Returns: (transfer floating): a line that shows nothing yet
 */
GtkWidget *
sp_matrix_line_new (const SpMatrixSizes *sizes, gboolean is_head)
{
  SpMatrixLine *self = g_object_new (SP_TYPE_MATRIX_LINE, NULL);

  self->sizes = sizes;
  self->is_head = is_head;
  return GTK_WIDGET (self);
}

static guint
find_end (SpMatrixPlan *plan)
{
  gboolean has_end = sp_matrix_plan_is_swapped (plan) && sp_matrix_plan_has_counts (plan);

  return has_end ? sp_matrix_plan_get_n_places (plan) - 1 : 0;
}

/**
 * sp_matrix_line_show:
 * @self: a line
 * @plan: a plan
 * @line: which line of its table
 * @view: what is seen of it
 * @marked: (nullable): the record that is open elsewhere
 *
 * Shows the line, as far as it is seen.
 */
void
sp_matrix_line_show (SpMatrixLine *self,
                     SpMatrixPlan *plan,
                     guint line,
                     const SpMatrixView *view,
                     SpRecord *marked)
{
  guint others[3] = { 0 };
  guint n_others = 1;

  g_return_if_fail (SP_IS_MATRIX_LINE (self));
  g_return_if_fail (view != NULL);

  self->end = find_end (plan);
  if (view->kept > 0 && view->kept < sp_matrix_plan_get_n_places (plan))
    others[n_others++] = view->kept;
  if (self->end > 0)
    others[n_others++] = self->end;
  sp_recycled_collect (self->places, view->first, view->last, others, n_others);
  sp_recycled_show (self->tiles, self->places, create_tile, self);
  for (guint i = 0; i < self->places->len; i++)
    {
      guint place = g_array_index (self->places, guint, i);

      sp_matrix_tile_show (SP_MATRIX_TILE (sp_recycled_get (self->tiles, place)), plan, line, place, marked);
    }
  self->view = *view;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * sp_matrix_line_get_tile:
 * @self: a line
 * @place: a place in it
 *
 * Returns: (transfer none) (nullable): the tile, where it is there
 */
SpMatrixTile *
sp_matrix_line_get_tile (SpMatrixLine *self, guint place)
{
  g_return_val_if_fail (SP_IS_MATRIX_LINE (self), NULL);

  return (SpMatrixTile *) sp_recycled_get (self->tiles, place);
}
