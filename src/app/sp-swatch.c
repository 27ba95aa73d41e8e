/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small square that looks as a level, or a kind of nothing, looks on the map. */
#include "sp-swatch.h"
#include "sp-style.h"

#include <adwaita.h>

/* Around the height of a line of text, in pixels. */
#define MARGIN 2
#define SMALLEST 18

struct _SpSwatch
{
  GtkWidget parent_instance;

  SpQuestion *question;
  SpLevel *level;
  SpLook look; /* but for colour and letter, which are the level's in the theme of the moment */
};

G_DEFINE_FINAL_TYPE (SpSwatch, sp_swatch, GTK_TYPE_WIDGET)

static int
measure_side (SpSwatch *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int height = pango_font_metrics_get_height (metrics);

  pango_font_metrics_unref (metrics);
  return MAX (PANGO_PIXELS_CEIL (height) + MARGIN, SMALLEST);
}

static void
sp_swatch_measure (GtkWidget *widget,
                   GtkOrientation orientation G_GNUC_UNUSED,
                   int for_size G_GNUC_UNUSED,
                   int *minimum,
                   int *natural,
                   int *minimum_baseline G_GNUC_UNUSED,
                   int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = measure_side (SP_SWATCH (widget));
}

static SpLook
find_look (SpSwatch *self, const SpTheme *theme)
{
  SpLook look = self->look;
  SpLook of_level;

  if (self->level == NULL)
    return look;
  of_level = sp_look_new_for_level (self->question, self->level, theme);
  look.color = of_level.color;
  look.mark = of_level.mark;
  return look;
}

static void
sp_swatch_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpSwatch *self = SP_SWATCH (widget);
  const SpTheme *theme = sp_style_get_theme ();
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  SpLook look = find_look (self, theme);
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

  sp_look_draw_swatch (&look, cr, 0, 0, MIN (width, height), theme);
  cairo_destroy (cr);
}

static void
sp_swatch_dispose (GObject *object)
{
  SpSwatch *self = SP_SWATCH (object);

  g_clear_object (&self->question);
  g_clear_object (&self->level);

  G_OBJECT_CLASS (sp_swatch_parent_class)->dispose (object);
}

static void
sp_swatch_class_init (SpSwatchClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_swatch_dispose;
  widget_class->measure = sp_swatch_measure;
  widget_class->snapshot = sp_swatch_snapshot;
  gtk_widget_class_set_css_name (widget_class, "swatch");
  /* The words beside it say what it is. */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sp_swatch_init (SpSwatch *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  self->look = sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE);
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * sp_swatch_new:
 *
 * Returns: (transfer floating): a swatch of a country without a record
 */
GtkWidget *
sp_swatch_new (void)
{
  return g_object_new (SP_TYPE_SWATCH, NULL);
}

/**
 * sp_swatch_set_level:
 * @self: a swatch
 * @question: a question
 * @level: a level of its scale
 *
 * Shows the level as it looks where it rests on a law.
 */
void
sp_swatch_set_level (SpSwatch *self, SpQuestion *question, SpLevel *level)
{
  g_return_if_fail (SP_IS_SWATCH (self));
  g_return_if_fail (SP_IS_QUESTION (question) && SP_IS_LEVEL (level));

  g_set_object (&self->question, question);
  g_set_object (&self->level, level);
  self->look = (SpLook) { .basis = SP_BASIS_LAW };
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_swatch_set_basis:
 * @self: a swatch of a level
 * @basis: what it rests on
 *
 * Shows what the level rests on.
 */
void
sp_swatch_set_basis (SpSwatch *self, SpBasis basis)
{
  g_return_if_fail (SP_IS_SWATCH (self) && self->level != NULL);

  self->look.basis = basis;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_swatch_set_doubts:
 * @self: a swatch of a level
 * @perhaps: whether the level is held only perhaps
 * @unconfirmed: whether it was not confirmed for years
 *
 * Shows why the level may not be held.
 */
void
sp_swatch_set_doubts (SpSwatch *self, gboolean perhaps, gboolean unconfirmed)
{
  g_return_if_fail (SP_IS_SWATCH (self) && self->level != NULL);

  self->look.perhaps = perhaps;
  self->look.unconfirmed = unconfirmed;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_swatch_set_nothing:
 * @self: a swatch
 * @nothing: a kind of nothing
 * @hatched: see sp_look_is_lack_rare()
 *
 * Shows a kind of nothing.
 */
void
sp_swatch_set_nothing (SpSwatch *self, SpNothing nothing, gboolean hatched)
{
  g_return_if_fail (SP_IS_SWATCH (self));
  g_return_if_fail (nothing != SP_NOTHING_NONE);

  g_clear_object (&self->question);
  g_clear_object (&self->level);
  self->look = sp_look_new_for_nothing (nothing, hatched);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_swatch_set_faded:
 * @self: a swatch
 * @faded: whether it looks as what the lens leaves out
 *
 * Fades it.
 */
void
sp_swatch_set_faded (SpSwatch *self, gboolean faded)
{
  g_return_if_fail (SP_IS_SWATCH (self));

  self->look.faded = faded;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
