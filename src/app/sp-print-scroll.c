/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where one is in pages that are one below the other.
 *
 * It is known by the page that is at the top, and not in pixels: so the same is seen when the pages get larger. */
#include "sp-print-scroll.h"

/* A step of the arrow keys, in pixels. */
#define STEP 48.0

struct _SpPrintScroll
{
  GObject parent_instance;

  GtkAdjustment *adjustments[2]; /* by orientation; NULL until there are some */
  gboolean configuring;

  /* What is at the top: so far down in that page */
  guint page;
  double fraction;
};

enum
{
  SIGNAL_SCROLLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpPrintScroll, sp_print_scroll, G_TYPE_OBJECT)

static void
value_changed_cb (SpPrintScroll *self)
{
  if (!self->configuring)
    g_signal_emit (self, signals[SIGNAL_SCROLLED], 0);
}

static void
sp_print_scroll_dispose (GObject *object)
{
  SpPrintScroll *self = SP_PRINT_SCROLL (object);

  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      if (self->adjustments[i] != NULL)
        g_signal_handlers_disconnect_by_data (self->adjustments[i], self);
      g_clear_object (&self->adjustments[i]);
    }

  G_OBJECT_CLASS (sp_print_scroll_parent_class)->dispose (object);
}

static void
sp_print_scroll_class_init (SpPrintScrollClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_print_scroll_dispose;

  /**
   * SpPrintScroll::scrolled:
   * @self: the place
   *
   * The user wants to see something that is higher up or further down.
   */
  signals[SIGNAL_SCROLLED] =
    g_signal_new ("scrolled", SP_TYPE_PRINT_SCROLL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_print_scroll_init (SpPrintScroll *self G_GNUC_UNUSED)
{
}

/**
 * sp_print_scroll_new:
 *
 * Returns: (transfer full): the top of the first page
 */
SpPrintScroll *
sp_print_scroll_new (void)
{
  return g_object_new (SP_TYPE_PRINT_SCROLL, NULL);
}

/**
 * sp_print_scroll_get_adjustment:
 * @self: a place
 * @orientation: of which scroll bar
 *
 * Returns: (transfer none) (nullable): what the scroll bar shows
 */
GtkAdjustment *
sp_print_scroll_get_adjustment (SpPrintScroll *self, GtkOrientation orientation)
{
  g_return_val_if_fail (SP_IS_PRINT_SCROLL (self), NULL);

  return self->adjustments[orientation];
}

/**
 * sp_print_scroll_set_adjustment:
 * @self: a place
 * @orientation: of which scroll bar
 * @adjustment: (nullable): what the scroll bar shows; %NULL for one of its own
 *
 * Is shown by this from now on, as soon as it is configured.
 */
void
sp_print_scroll_set_adjustment (SpPrintScroll *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  GtkAdjustment **place;

  g_return_if_fail (SP_IS_PRINT_SCROLL (self));
  g_return_if_fail (adjustment == NULL || GTK_IS_ADJUSTMENT (adjustment));

  place = &self->adjustments[orientation];
  if (adjustment != NULL && adjustment == *place)
    return;
  if (*place != NULL)
    g_signal_handlers_disconnect_by_data (*place, self);
  g_clear_object (place);
  *place = g_object_ref_sink (adjustment ? adjustment : gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  if (orientation == GTK_ORIENTATION_VERTICAL)
    g_signal_connect_object (*place, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_print_scroll_get_value:
 * @self: a place
 *
 * Returns: how far down it is, in pixels from the top of all pages
 */
double
sp_print_scroll_get_value (SpPrintScroll *self)
{
  GtkAdjustment *vertical;

  g_return_val_if_fail (SP_IS_PRINT_SCROLL (self), 0);

  vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  return vertical ? gtk_adjustment_get_value (vertical) : 0;
}

/**
 * sp_print_scroll_step:
 * @self: a place
 * @steps: how many steps of the arrow keys further down; negative for up
 *
 * Scrolls.
 */
void
sp_print_scroll_step (SpPrintScroll *self, int steps)
{
  GtkAdjustment *vertical;

  g_return_if_fail (SP_IS_PRINT_SCROLL (self));

  vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  if (vertical != NULL)
    gtk_adjustment_set_value (vertical, gtk_adjustment_get_value (vertical) + STEP * steps);
}

/**
 * sp_print_scroll_go_to_page:
 * @self: a place
 * @page: the number of a page, from 0
 *
 * Is the top of that page, from the next time that it is configured.
 */
void
sp_print_scroll_go_to_page (SpPrintScroll *self, guint page)
{
  g_return_if_fail (SP_IS_PRINT_SCROLL (self));

  self->page = page;
  self->fraction = 0;
}

/**
 * sp_print_scroll_take_page:
 * @self: a place that was scrolled to
 * @sheets: where the pages are
 *
 * Finds which page is at the top.
 */
void
sp_print_scroll_take_page (SpPrintScroll *self, SpPrintSheets *sheets)
{
  double value;
  const graphene_rect_t *place;

  g_return_if_fail (SP_IS_PRINT_SCROLL (self) && sheets != NULL);

  value = sp_print_scroll_get_value (self);
  self->page = sp_print_sheets_find_page (sheets, value);
  place = sp_print_sheets_get_place (sheets, self->page);
  self->fraction = (value + SP_PRINT_SHEETS_GAP - (double) place->origin.y) / MAX ((double) place->size.height, 1);
}

/**
 * sp_print_scroll_find_top:
 * @self: a place
 * @sheets: where the pages are
 * @n_pages: how many there are, 1 or more
 * @height: how much of them is seen, in pixels
 *
 * Returns: how far down this is among these pages, in pixels; the last page where there is no such page
 */
double
sp_print_scroll_find_top (SpPrintScroll *self, SpPrintSheets *sheets, guint n_pages, int height)
{
  const graphene_rect_t *place;
  double top;

  g_return_val_if_fail (SP_IS_PRINT_SCROLL (self) && sheets != NULL && n_pages > 0, 0);

  place = sp_print_sheets_get_place (sheets, MIN (self->page, n_pages - 1));
  top = (double) place->origin.y - SP_PRINT_SHEETS_GAP + self->fraction * (double) place->size.height;
  return CLAMP (top, 0, MAX (sp_print_sheets_get_height (sheets) - height, 0));
}

/**
 * sp_print_scroll_configure:
 * @self: a place
 * @sheets: where the pages are
 * @n_pages: how many there are, 1 or more
 * @width: how wide they are, in pixels
 * @height: how much of them is seen, in pixels
 *
 * Has the scroll bars show it. What is at the top stays there.
 */
void
sp_print_scroll_configure (SpPrintScroll *self, SpPrintSheets *sheets, guint n_pages, int width, int height)
{
  GtkAdjustment *horizontal, *vertical;

  g_return_if_fail (SP_IS_PRINT_SCROLL (self) && sheets != NULL && n_pages > 0);

  horizontal = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  vertical = self->adjustments[GTK_ORIENTATION_VERTICAL];
  self->page = MIN (self->page, n_pages - 1);
  self->configuring = TRUE;
  if (horizontal != NULL)
    gtk_adjustment_configure (horizontal, 0, 0, width, STEP, width, width);
  if (vertical != NULL)
    gtk_adjustment_configure (vertical, sp_print_scroll_find_top (self, sheets, n_pages, height), 0,
                              MAX (sp_print_sheets_get_height (sheets), height), STEP, height * 0.9, height);
  self->configuring = FALSE;
}
