/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one part of a comparison's table: a head, a cell or the counts of a question. */
#include "sp-matrix-tile.h"

#include "sp-matrix-draw.h"
#include "sp-matrix-speech.h"
#include "sp-style.h"

#include <adwaita.h>

struct _SpMatrixTile
{
  GtkWidget parent_instance;

  const SpMatrixSizes *sizes;
  SpMatrixPlan *plan;
  SpMatrixSpot spot;
  guint line;
  guint place;
  char *spoken; /* all that is seen, in words */
  GdkRectangle clip;
  guint style; /* 0 before there is one */
  gboolean is_cut;
};

G_DEFINE_FINAL_TYPE (SpMatrixTile, sp_matrix_tile, GTK_TYPE_WIDGET)

static void
sp_matrix_tile_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpMatrixTile *self = SP_MATRIX_TILE (widget);
  SpMatrixCanvas canvas = {
    .snapshot = snapshot,
    .widget = widget,
    .sizes = self->sizes,
    .theme = sp_style_get_theme (),
    .width = gtk_widget_get_width (widget),
    .height = gtk_widget_get_height (widget),
    .mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL,
  };

  if (self->plan == NULL)
    return;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &canvas.color);
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) canvas.width, (float) canvas.height));
  sp_matrix_draw (&canvas, self->plan, self->spot);
  gtk_snapshot_pop (snapshot);
  self->is_cut = canvas.is_cut;
}

/* As large as the table wants it to be. */
static void
sp_matrix_tile_measure (GtkWidget *widget G_GNUC_UNUSED,
                        GtkOrientation orientation G_GNUC_UNUSED,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
}

/* What is under the heads is out of reach. */
static gboolean
sp_matrix_tile_contains (GtkWidget *widget, double x, double y)
{
  return gdk_rectangle_contains_point (&SP_MATRIX_TILE (widget)->clip, (int) floor (x), (int) floor (y));
}

static gboolean
sp_matrix_tile_query_tooltip (GtkWidget *widget,
                              int x G_GNUC_UNUSED,
                              int y G_GNUC_UNUSED,
                              gboolean by_keyboard G_GNUC_UNUSED,
                              GtkTooltip *tooltip)
{
  SpMatrixTile *self = SP_MATRIX_TILE (widget);

  if (self->spoken == NULL || (!self->is_cut && self->spot.kind != SP_MATRIX_TILE_COUNTS))
    return FALSE;
  gtk_tooltip_set_text (tooltip, self->spoken);
  return TRUE;
}

static void
sp_matrix_tile_dispose (GObject *object)
{
  SpMatrixTile *self = SP_MATRIX_TILE (object);

  g_clear_object (&self->plan);
  g_clear_pointer (&self->spoken, g_free);

  G_OBJECT_CLASS (sp_matrix_tile_parent_class)->dispose (object);
}

static void
sp_matrix_tile_class_init (SpMatrixTileClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_matrix_tile_dispose;
  widget_class->snapshot = sp_matrix_tile_snapshot;
  widget_class->measure = sp_matrix_tile_measure;
  widget_class->contains = sp_matrix_tile_contains;
  widget_class->query_tooltip = sp_matrix_tile_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "matrixtile");
}

static void
sp_matrix_tile_init (SpMatrixTile *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_matrix_tile_new:
 * @role: what it is to assistive technology
 * @sizes: the sizes of all tiles, which have to outlive it
 *
 * Returns: (transfer floating): a tile that shows nothing yet
 */
GtkWidget *
sp_matrix_tile_new (GtkAccessibleRole role, const SpMatrixSizes *sizes)
{
  SpMatrixTile *self = g_object_new (SP_TYPE_MATRIX_TILE, "accessible-role", role, NULL);

  self->sizes = sizes;
  return GTK_WIDGET (self);
}

static gboolean
is_marked (SpMatrixPlan *plan, SpMatrixSpot spot, SpRecord *marked)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);

  if (marked == NULL)
    return FALSE;
  if (spot.kind == SP_MATRIX_TILE_CELL)
    return (SpRecord *) sp_matrix_get_cell (matrix, spot.row, spot.column)->standing.position == marked;
  return spot.kind == SP_MATRIX_TILE_RECORD && sp_matrix_get_row (matrix, spot.row)->record == marked;
}

static void
update_style (SpMatrixTile *self, gboolean marked)
{
  gboolean is_head = self->spot.kind != SP_MATRIX_TILE_CELL && self->spot.kind != SP_MATRIX_TILE_COUNTS;
  gboolean is_count = self->spot.kind == SP_MATRIX_TILE_COUNTS || self->spot.kind == SP_MATRIX_TILE_COUNTS_HEAD;
  const char *classes[4] = { NULL };
  guint style = 1u | (is_head ? 2u : 0u) | (is_count ? 4u : 0u) | (marked ? 8u : 0u);
  guint n = 0;

  if (style == self->style)
    return;
  self->style = style;
  if (is_head)
    classes[n++] = "head";
  if (is_count)
    classes[n++] = "counts";
  if (marked)
    classes[n++] = "marked";
  gtk_widget_set_css_classes (GTK_WIDGET (self), classes);
}

static void
update_accessible (SpMatrixTile *self, gboolean marked)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, self->spoken, -1);
  gtk_accessible_update_state (accessible, GTK_ACCESSIBLE_STATE_SELECTED, marked, -1);
  gtk_accessible_update_relation (accessible, GTK_ACCESSIBLE_RELATION_ROW_INDEX, (int) self->line + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) self->place + 1, -1);
}

/**
 * sp_matrix_tile_show:
 * @self: a tile
 * @plan: a plan
 * @line: a line of its table
 * @place: a place in the line
 * @marked: (nullable): the record that is open elsewhere
 *
 * Shows what is there.
 */
void
sp_matrix_tile_show (SpMatrixTile *self, SpMatrixPlan *plan, guint line, guint place, SpRecord *marked)
{
  SpMatrixSpot spot;
  g_autofree char *spoken = NULL;
  gboolean is_marked_now;

  g_return_if_fail (SP_IS_MATRIX_TILE (self));

  spot = sp_matrix_plan_get_spot (plan, line, place);
  spoken = sp_matrix_describe (plan, spot);
  is_marked_now = is_marked (plan, spot, marked);
  if (g_strcmp0 (spoken, self->spoken) != 0 || spot.kind != self->spot.kind)
    gtk_widget_queue_draw (GTK_WIDGET (self));
  g_set_object (&self->plan, plan);
  self->spot = spot;
  self->line = line;
  self->place = place;
  g_free (self->spoken);
  self->spoken = g_steal_pointer (&spoken);
  update_style (self, is_marked_now);
  update_accessible (self, is_marked_now);
}

/**
 * sp_matrix_tile_set_clip:
 * @self: a tile
 * @clip: the part of it that is seen, in its coordinates
 *
 * Says which part of it is not under something else.
 */
void
sp_matrix_tile_set_clip (SpMatrixTile *self, const GdkRectangle *clip)
{
  g_return_if_fail (SP_IS_MATRIX_TILE (self));

  self->clip = *clip;
}

/**
 * sp_matrix_tile_get_line:
 * @self: a tile
 *
 * Returns: the line that it is in
 */
guint
sp_matrix_tile_get_line (SpMatrixTile *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_TILE (self), 0);

  return self->line;
}

/**
 * sp_matrix_tile_get_place:
 * @self: a tile
 *
 * Returns: its place in the line
 */
guint
sp_matrix_tile_get_place (SpMatrixTile *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_TILE (self), 0);

  return self->place;
}

/**
 * sp_matrix_tile_get_spot:
 * @self: a tile
 *
 * Returns: what it shows
 */
SpMatrixSpot
sp_matrix_tile_get_spot (SpMatrixTile *self)
{
  g_return_val_if_fail (SP_IS_MATRIX_TILE (self), (SpMatrixSpot) { 0 });

  return self->spot;
}
