/* SPDX-License-Identifier: GPL-3.0-or-later
 * The badge of a level: its letter on its colour, its edge and fill showing what it rests on. */
#include "sp-level-badge.h"

#include "sp-palette.h"

#include <adwaita.h>

#define EDGE 2.0f
#define RADIUS 5.0f
#define TINT 0.25f

struct _SpLevelBadge
{
  GtkWidget parent_instance;

  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
};

G_DEFINE_FINAL_TYPE (SpLevelBadge, sp_level_badge, GTK_TYPE_WIDGET)

static GdkRGBA
to_rgba (SpColor color, float alpha)
{
  return (GdkRGBA) { (float) color.red, (float) color.green, (float) color.blue, alpha };
}

static PangoLayout *
create_letter (SpLevelBadge *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), NULL);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autofree char *text = NULL;

  text = g_strconcat (self->certainty == SP_CERTAINTY_PERHAPS ? "~" : "", sp_level_get_mark (self->level), NULL);
  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

static int
measure_side (SpLevelBadge *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int height = pango_font_metrics_get_height (metrics);

  pango_font_metrics_unref (metrics);
  return PANGO_PIXELS_CEIL (height) + 6;
}

static void
sp_level_badge_measure (GtkWidget *widget,
                        GtkOrientation orientation G_GNUC_UNUSED,
                        int for_size G_GNUC_UNUSED,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = measure_side (SP_LEVEL_BADGE (widget));
}

static void
draw_dashed_edge (GtkSnapshot *snapshot, const graphene_rect_t *bounds, const GdkRGBA *color)
{
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, bounds);
  const double dash[] = { 3.0, 2.0 };
  double inset = EDGE / 2.0;
  double right = bounds->size.width - inset;
  double bottom = bounds->size.height - inset;

  gdk_cairo_set_source_rgba (cr, color);
  cairo_set_line_width (cr, EDGE);
  cairo_set_dash (cr, dash, G_N_ELEMENTS (dash), 0);
  cairo_arc (cr, right - RADIUS, inset + RADIUS, RADIUS, -G_PI_2, 0);
  cairo_arc (cr, right - RADIUS, bottom - RADIUS, RADIUS, 0, G_PI_2);
  cairo_arc (cr, inset + RADIUS, bottom - RADIUS, RADIUS, G_PI_2, G_PI);
  cairo_arc (cr, inset + RADIUS, inset + RADIUS, RADIUS, G_PI, 1.5 * G_PI);
  cairo_close_path (cr);
  cairo_stroke (cr);
  cairo_destroy (cr);
}

/* The government's own word is solid, a press report a tint with a dashed edge, what operators do hollow. */
static void
draw_ground (SpLevelBadge *self, GtkSnapshot *snapshot, const graphene_rect_t *bounds, SpColor color)
{
  float alpha = self->basis >= SP_BASIS_STATEMENT ? 1.0f : self->basis == SP_BASIS_REPORT ? TINT : 0.0f;
  GdkRGBA fill = to_rgba (color, alpha);
  GdkRGBA edge = to_rgba (color, 1.0f);
  GskRoundedRect shape;

  gsk_rounded_rect_init_from_rect (&shape, bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &shape);
  gtk_snapshot_append_color (snapshot, &fill, bounds);
  gtk_snapshot_pop (snapshot);
  if (self->basis == SP_BASIS_REPORT)
    draw_dashed_edge (snapshot, bounds, &edge);
  else if (self->basis == SP_BASIS_OPERATOR)
    gtk_snapshot_append_border (snapshot, &shape, (float[4]) { EDGE, EDGE, EDGE, EDGE },
                                (GdkRGBA[4]) { edge, edge, edge, edge });
}

static void
sp_level_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpLevelBadge *self = SP_LEVEL_BADGE (widget);
  g_autoptr (PangoLayout) letter = NULL;
  gboolean dark = adw_style_manager_get_dark (adw_style_manager_get_default ());
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  int letter_width, letter_height;
  GdkRGBA ink;
  SpColor color;

  if (self->level == NULL)
    return;
  color = sp_palette_get_level_color (self->scale, self->level, dark);
  draw_ground (self, snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height), color);
  if (self->basis >= SP_BASIS_STATEMENT)
    ink = to_rgba (sp_color_get_text_color (color), 1.0f);
  else
    gtk_style_context_get_color (gtk_widget_get_style_context (widget), &ink);
  letter = create_letter (self);
  pango_layout_get_pixel_size (letter, &letter_width, &letter_height);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - (float) letter_width) / 2.0f,
                                                          (height - (float) letter_height) / 2.0f));
  gtk_snapshot_append_layout (snapshot, letter, &ink);
}

static void
sp_level_badge_dispose (GObject *object)
{
  SpLevelBadge *self = SP_LEVEL_BADGE (object);

  g_clear_object (&self->scale);
  g_clear_object (&self->level);

  G_OBJECT_CLASS (sp_level_badge_parent_class)->dispose (object);
}

static void
sp_level_badge_class_init (SpLevelBadgeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_level_badge_dispose;
  widget_class->measure = sp_level_badge_measure;
  widget_class->snapshot = sp_level_badge_snapshot;
  gtk_widget_class_set_css_name (widget_class, "levelbadge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_level_badge_init (SpLevelBadge *self)
{
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_level_badge_new:
 *
 * Returns: (transfer floating): a badge that shows no level yet
 */
GtkWidget *
sp_level_badge_new (void)
{
  return g_object_new (SP_TYPE_LEVEL_BADGE, NULL);
}

/**
 * sp_level_badge_set:
 * @self: a badge
 * @scale: (nullable): the scale of @level
 * @level: (nullable): the level to show, or %NULL to hide the badge
 * @basis: what it rests on
 * @certainty: whether it is certain
 *
 * Shows a level.
 */
void
sp_level_badge_set (SpLevelBadge *self, SpScale *scale, SpLevel *level, SpBasis basis, SpCertainty certainty)
{
  g_return_if_fail (SP_IS_LEVEL_BADGE (self));
  g_return_if_fail ((scale == NULL) == (level == NULL));

  g_set_object (&self->scale, scale);
  g_set_object (&self->level, level);
  self->basis = basis;
  self->certainty = certainty;
  gtk_widget_set_visible (GTK_WIDGET (self), level != NULL);
  if (level != NULL)
    {
      gtk_widget_set_tooltip_text (GTK_WIDGET (self), sp_level_get_label (level));
      gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      sp_level_get_label (level), -1);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
