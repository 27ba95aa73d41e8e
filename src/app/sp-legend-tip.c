/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of an entry of the legend that is pointed at, beside the legend and not over it. */
#include "sp-legend-tip.h"

#define TEXT_WIDTH 50

/* In milliseconds: as GTK waits with its tooltips. */
#define DELAY 500

struct _SpLegendTip
{
  GObject parent_instance;

  GtkWidget *chip;    /* not owned: the chip owns the tip */
  GtkWidget *popover; /* NULL until it is shown for the first time */
  guint source;
  char *text;
};

G_DEFINE_FINAL_TYPE (SpLegendTip, sp_legend_tip, G_TYPE_OBJECT)

/* Where a theme gives it a shadow that reaches over the entries, the pointer is to be on these all the same. */
static void
let_pointer_through_cb (GtkNative *popover)
{
  cairo_region_t *nothing = cairo_region_create ();

  gdk_surface_set_input_region (gtk_native_get_surface (popover), nothing);
  cairo_region_destroy (nothing);
}

/* It takes neither the keyboard nor the pointer. */
static GtkWidget *
create_popover (void)
{
  GtkWidget *popover =
    g_object_new (GTK_TYPE_POPOVER, "autohide", FALSE, "has-arrow", FALSE, "can-focus", FALSE, "can-target", FALSE,
                  "position", GTK_POS_TOP, "accessible-role", GTK_ACCESSIBLE_ROLE_TOOLTIP, NULL);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                                   "max-width-chars", TEXT_WIDTH, NULL);

  gtk_popover_set_child (GTK_POPOVER (popover), label);
  gtk_widget_add_css_class (popover, "legend-tip");
  g_signal_connect (popover, "map", G_CALLBACK (let_pointer_through_cb), NULL);
  return popover;
}

/* Above all entries; below them where there is no room. */
static void
show (SpLegendTip *self)
{
  GtkPopover *popover = GTK_POPOVER (self->popover);
  graphene_rect_t all;

  if (!gtk_widget_compute_bounds (gtk_widget_get_parent (self->chip), self->chip, &all))
    return;
  gtk_label_set_text (GTK_LABEL (gtk_popover_get_child (popover)), self->text);
  gtk_popover_set_pointing_to (popover, &(GdkRectangle) { 0, (int) all.origin.y, gtk_widget_get_width (self->chip),
                                                          (int) all.size.height });
  gtk_popover_popup (popover);
}

static gboolean
show_cb (gpointer data)
{
  SpLegendTip *self = data;

  self->source = 0;
  if (self->popover == NULL)
    {
      self->popover = create_popover ();
      gtk_widget_set_parent (self->popover, self->chip);
    }
  if (gtk_widget_get_mapped (self->chip))
    show (self);
  return G_SOURCE_REMOVE;
}

static void
sp_legend_tip_dispose (GObject *object)
{
  SpLegendTip *self = SP_LEGEND_TIP (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&self->popover, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_legend_tip_parent_class)->dispose (object);
}

static void
sp_legend_tip_finalize (GObject *object)
{
  g_free (SP_LEGEND_TIP (object)->text);

  G_OBJECT_CLASS (sp_legend_tip_parent_class)->finalize (object);
}

static void
sp_legend_tip_class_init (SpLegendTipClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_legend_tip_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_legend_tip_finalize;
}

static void
sp_legend_tip_init (SpLegendTip *self G_GNUC_UNUSED)
{
}

/**
 * sp_legend_tip_new:
 * @chip: an entry of the legend, which will be in a box with the others, and owns the tip
 *
 * A tooltip would be below the entry, and in its way to those of the next line.
 *
 * Returns: (transfer full): a tip that is not seen, and says nothing yet
 */
SpLegendTip *
sp_legend_tip_new (GtkWidget *chip)
{
  SpLegendTip *self;

  g_return_val_if_fail (GTK_IS_WIDGET (chip), NULL);

  self = g_object_new (SP_TYPE_LEGEND_TIP, NULL);
  self->chip = chip;
  return self;
}

/**
 * sp_legend_tip_set_text:
 * @self: a tip
 * @text: what to say
 *
 * Says it from now on, also where the tip is seen already.
 */
void
sp_legend_tip_set_text (SpLegendTip *self, const char *text)
{
  g_return_if_fail (SP_IS_LEGEND_TIP (self));
  g_return_if_fail (text != NULL);

  g_free (self->text);
  self->text = g_strdup (text);
  if (self->popover != NULL && gtk_widget_get_visible (self->popover))
    show (self);
}

/**
 * sp_legend_tip_show_soon:
 * @self: a tip that is not seen
 *
 * Shows it after as long as a tooltip takes, if it has something to say.
 */
void
sp_legend_tip_show_soon (SpLegendTip *self)
{
  g_return_if_fail (SP_IS_LEGEND_TIP (self) && self->source == 0);

  if (self->text != NULL)
    self->source = g_timeout_add (DELAY, show_cb, self);
}

/**
 * sp_legend_tip_hide:
 * @self: a tip
 *
 * Hides it, or shows it not at all.
 */
void
sp_legend_tip_hide (SpLegendTip *self)
{
  g_return_if_fail (SP_IS_LEGEND_TIP (self));

  g_clear_handle_id (&self->source, g_source_remove);
  if (self->popover != NULL)
    gtk_popover_popdown (GTK_POPOVER (self->popover));
}
