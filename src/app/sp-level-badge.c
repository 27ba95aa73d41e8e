/* SPDX-License-Identifier: GPL-3.0-or-later
 * The badge of a level: its letter on its colour, its edge and fill showing what it rests on. */
#include "sp-level-badge.h"
#include "sp-style.h"

#include "sp-look.h"

#include <adwaita.h>

struct _SpLevelBadge
{
  GtkWidget parent_instance;

  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
};

G_DEFINE_FINAL_TYPE (SpLevelBadge, sp_level_badge, GTK_TYPE_WIDGET)

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
sp_level_badge_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpLevelBadge *self = SP_LEVEL_BADGE (widget);
  const SpTheme *theme = sp_style_get_theme ();
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  SpLook look = { .basis = self->basis, .perhaps = self->certainty == SP_CERTAINTY_PERHAPS };
  cairo_t *cr;

  if (self->level == NULL)
    return;
  look.color = sp_palette_get_level_color (self->scale, self->level, theme->dark);
  look.mark = sp_level_get_mark (self->level);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));
  sp_look_draw_swatch (&look, cr, 0, 0, MIN (width, height), theme);
  cairo_destroy (cr);
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
  g_signal_connect_object (adw_style_manager_get_default (), "notify::high-contrast",
                           G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
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
