/* SPDX-License-Identifier: GPL-3.0-or-later
 * How questions are dragged to another place in a comparison's table. */
#include "sp-matrix-drag.h"

#include "sp-matrix-tile.h"

/* Of the pointer in the picture that is dragged, in pixels. */
#define HOTSPOT 12

typedef struct
{
  SpMatrixGrid *grid;
  SpMatrixMenu *menu;
  GtkWidget *target; /* the head that is marked as the one to drop beside; NULL for none */
} Drag;

static GtkWidget *
find_head (Drag *self, double x, double y)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self->grid), x, y, GTK_PICK_DEFAULT);

  if (picked == NULL || !SP_IS_MATRIX_TILE (picked))
    return NULL;
  return sp_matrix_tile_get_spot (SP_MATRIX_TILE (picked)).kind == SP_MATRIX_TILE_QUESTION ? picked : NULL;
}

static SpQuestion *
get_question (Drag *self, GtkWidget *head)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (sp_matrix_grid_get_plan (self->grid));

  return sp_matrix_get_column (matrix, sp_matrix_tile_get_spot (SP_MATRIX_TILE (head)).column)->question;
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, Drag *self)
{
  GtkWidget *head = find_head (self, x, y);
  g_autoptr (GdkPaintable) live = NULL;
  g_autoptr (GdkPaintable) still = NULL;

  if (head == NULL)
    return NULL;
  live = gtk_widget_paintable_new (head);
  still = gdk_paintable_get_current_image (live);
  gtk_drag_source_set_icon (source, still, HOTSPOT, HOTSPOT);
  return gdk_content_provider_new_typed (SP_TYPE_QUESTION, get_question (self, head));
}

/* Whether it is to come after @head, as one reads. */
static gboolean
is_after (Drag *self, GtkWidget *head, double x, double y)
{
  double head_x, head_y;

  gtk_widget_translate_coordinates (GTK_WIDGET (self->grid), head, x, y, &head_x, &head_y);
  if (sp_matrix_plan_is_swapped (sp_matrix_grid_get_plan (self->grid)))
    return head_y > gtk_widget_get_height (head) / 2.0;
  return (head_x > gtk_widget_get_width (head) / 2.0) ==
         (gtk_widget_get_direction (GTK_WIDGET (self->grid)) != GTK_TEXT_DIR_RTL);
}

static void
mark (Drag *self, GtkWidget *head, gboolean after)
{
  static const char *const places[] = { "drop-before", "drop-after" };

  for (guint i = 0; i < G_N_ELEMENTS (places) && self->target != NULL; i++)
    gtk_widget_remove_css_class (self->target, places[i]);
  g_set_weak_pointer (&self->target, head);
  if (head != NULL)
    gtk_widget_add_css_class (head, places[after ? 1 : 0]);
}

static GdkDragAction
motion_cb (GtkDropTarget *target G_GNUC_UNUSED, double x, double y, Drag *self)
{
  GtkWidget *head = find_head (self, x, y);

  mark (self, head, head && is_after (self, head, x, y));
  return head ? GDK_ACTION_MOVE : 0;
}

static void
leave_cb (GtkDropTarget *target G_GNUC_UNUSED, Drag *self)
{
  mark (self, NULL, FALSE);
}

static gboolean
drop_cb (GtkDropTarget *target G_GNUC_UNUSED, const GValue *value, double x, double y, Drag *self)
{
  SpQuestion *question = g_value_get_object (value);
  GtkWidget *head = find_head (self, x, y);

  mark (self, NULL, FALSE);
  if (head == NULL || question == NULL)
    return FALSE;
  sp_matrix_menu_put (self->menu, question, get_question (self, head), is_after (self, head, x, y));
  return TRUE;
}

static void
free_drag (gpointer data)
{
  Drag *self = data;

  g_clear_weak_pointer (&self->target);
  g_free (self);
}

/**
 * sp_matrix_drag_add:
 * @grid: a table
 * @menu: what can be done with its tiles, for as long as there is the table
 *
 * Lets the heads of questions be dragged to other places.
 */
void
sp_matrix_drag_add (SpMatrixGrid *grid, SpMatrixMenu *menu)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (SP_TYPE_QUESTION, GDK_ACTION_MOVE);
  Drag *self = g_new0 (Drag, 1);

  self->grid = grid;
  self->menu = menu;
  g_object_set_data_full (G_OBJECT (grid), "drag", self, free_drag);
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), self);
  g_signal_connect (target, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (target, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (grid), GTK_EVENT_CONTROLLER (source));
  gtk_widget_add_controller (GTK_WIDGET (grid), GTK_EVENT_CONTROLLER (target));
}
