/* SPDX-License-Identifier: GPL-3.0-or-later
 * A bar whose parts are as long as the levels' shares of the countries with a known position. */
#include "sp-level-bar.h"

#include "sp-palette.h"

#include <adwaita.h>

#define HEIGHT 32
#define GAP 2.0f
#define RADIUS 6.0f

struct _SpLevelBar
{
  GtkWidget parent_instance;

  SpScale *scale;
  GArray *counts;
  guint n_known;
};

G_DEFINE_FINAL_TYPE (SpLevelBar, sp_level_bar, GTK_TYPE_WIDGET)

static void
sp_level_bar_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size G_GNUC_UNUSED,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline G_GNUC_UNUSED,
                      int *natural_baseline G_GNUC_UNUSED)
{
  g_autoptr (PangoLayout) line = gtk_widget_create_pango_layout (widget, "X");
  int height;

  pango_layout_get_pixel_size (line, NULL, &height);
  *minimum = *natural = orientation == GTK_ORIENTATION_VERTICAL ? MAX (HEIGHT, height + 8) : 60;
}

static void
draw_part (SpLevelBar *self, GtkSnapshot *snapshot, const SpLevelCount *count, const graphene_rect_t *bounds)
{
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  SpColor color = sp_palette_get_level_color (self->scale, count->level, dark);
  SpColor ink = sp_color_get_text_color (color);
  g_autofree char *text = g_strdup_printf ("%s %u", sp_level_get_mark (count->level), count->n);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);
  int width, height;

  gtk_snapshot_append_color (snapshot,
                             &(GdkRGBA) { (float) color.red, (float) color.green, (float) color.blue, 1.0f }, bounds);
  pango_layout_get_pixel_size (layout, &width, &height);
  if (width + 6 > bounds->size.width)
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot,
                          &GRAPHENE_POINT_INIT (bounds->origin.x + (bounds->size.width - (float) width) / 2.0f,
                                                (bounds->size.height - (float) height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, layout,
                              &(GdkRGBA) { (float) ink.red, (float) ink.green, (float) ink.blue, 1.0f });
  gtk_snapshot_restore (snapshot);
}

static void
sp_level_bar_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpLevelBar *self = SP_LEVEL_BAR (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float place = 0;
  GskRoundedRect shape;

  if (self->n_known == 0)
    return;
  gsk_rounded_rect_init_from_rect (&shape, &GRAPHENE_RECT_INIT (0, 0, width, height), RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  for (guint i = 0; i < self->counts->len; i++)
    {
      const SpLevelCount *count = &g_array_index (self->counts, SpLevelCount, i);
      float length = width * (float) count->n / (float) self->n_known;
      float left = mirrored ? width - place - length : place;

      if (count->n > 0)
        draw_part (self, snapshot, count, &GRAPHENE_RECT_INIT (left, 0, MAX (length - GAP, 1.0f), height));
      place += length;
    }
  gtk_snapshot_pop (snapshot);
}

static void
sp_level_bar_dispose (GObject *object)
{
  SpLevelBar *self = SP_LEVEL_BAR (object);

  g_clear_object (&self->scale);
  g_clear_pointer (&self->counts, g_array_unref);

  G_OBJECT_CLASS (sp_level_bar_parent_class)->dispose (object);
}

static void
sp_level_bar_class_init (SpLevelBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_level_bar_dispose;
  widget_class->measure = sp_level_bar_measure;
  widget_class->snapshot = sp_level_bar_snapshot;
  gtk_widget_class_set_css_name (widget_class, "levelbar-counts");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_level_bar_init (SpLevelBar *self)
{
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_level_bar_set:
 * @self: a bar
 * @scale: a scale
 * @tally: the counts of its levels
 *
 * Shows counts. Where no position is known, nothing is drawn.
 */
void
sp_level_bar_set (SpLevelBar *self, SpScale *scale, const SpTally *tally)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (SP_IS_LEVEL_BAR (self));

  g_set_object (&self->scale, scale);
  g_clear_pointer (&self->counts, g_array_unref);
  self->counts = g_array_ref (tally->levels);
  self->n_known = tally->n_known;
  spoken = sp_tally_format ((SpTally *) tally);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), spoken);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
