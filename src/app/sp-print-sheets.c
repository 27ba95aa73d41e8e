/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the pages are that will be printed, one below the other, and how large. */
#include "sp-print-sheets.h"

#include <math.h>

/* Pixels a point: more is not easier to read, and less is no page any more. */
#define MOST_SCALE 1.6
#define LEAST_SCALE 0.1

struct _SpPrintSheets
{
  double scale;
  double height;
  GArray *places; /* of graphene_rect_t */
};

static double
find_scale (SpPrinted *printed, int width, int height, gboolean whole)
{
  double widest = 1, highest = 1, scale;

  for (guint i = 0; i < sp_printed_get_n_pages (printed); i++)
    {
      const SpPrintedPage *page = sp_printed_get_page (printed, i);

      widest = MAX (widest, page->width);
      highest = MAX (highest, page->height);
    }
  scale = (width - 2 * SP_PRINT_SHEETS_GAP) / widest;
  if (whole)
    scale = MIN (scale, (height - 2 * SP_PRINT_SHEETS_GAP) / highest);
  return CLAMP (scale, LEAST_SCALE, MOST_SCALE);
}

/* Few pages are in the middle of the height. */
static void
move_down (SpPrintSheets *self, double distance)
{
  for (guint i = 0; distance > 0 && i < self->places->len; i++)
    g_array_index (self->places, graphene_rect_t, i).origin.y += (float) distance;
}

/**
 * sp_print_sheets_new:
 * @printed: the documents
 * @width: of the room that there is, in pixels
 * @height: of the room that there is, in pixels
 * @whole: whether pages are to be seen whole, and not as wide as the room
 *
 * Returns: (transfer full): the places of their pages
 */
SpPrintSheets *
sp_print_sheets_new (SpPrinted *printed, int width, int height, gboolean whole)
{
  SpPrintSheets *self;

  g_return_val_if_fail (SP_IS_PRINTED (printed), NULL);

  self = g_new0 (SpPrintSheets, 1);
  self->scale = find_scale (printed, width, height, whole);
  self->height = SP_PRINT_SHEETS_GAP;
  self->places = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
  for (guint i = 0; i < sp_printed_get_n_pages (printed); i++)
    {
      const SpPrintedPage *page = sp_printed_get_page (printed, i);
      double page_width = round (page->width * self->scale);
      double page_height = round (page->height * self->scale);
      graphene_rect_t place;

      graphene_rect_init (&place, (float) floor ((width - page_width) / 2), (float) self->height, (float) page_width,
                          (float) page_height);
      g_array_append_val (self->places, place);
      self->height += page_height + SP_PRINT_SHEETS_GAP;
    }
  move_down (self, floor ((height - self->height) / 2));
  return self;
}

/**
 * sp_print_sheets_free:
 * @self: sheets
 *
 * Frees them.
 */
void
sp_print_sheets_free (SpPrintSheets *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->places);
  g_free (self);
}

/**
 * sp_print_sheets_get_scale:
 * @self: sheets
 *
 * Returns: how large pages are, in pixels a point
 */
double
sp_print_sheets_get_scale (const SpPrintSheets *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return self->scale;
}

/**
 * sp_print_sheets_get_height:
 * @self: sheets
 *
 * Returns: how high all of them are, in pixels
 */
double
sp_print_sheets_get_height (const SpPrintSheets *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

/**
 * sp_print_sheets_get_place:
 * @self: sheets
 * @page: the number of a page, from 0
 *
 * Returns: where it is
 */
const graphene_rect_t *
sp_print_sheets_get_place (const SpPrintSheets *self, guint page)
{
  g_return_val_if_fail (self != NULL && page < self->places->len, NULL);

  return &g_array_index (self->places, graphene_rect_t, page);
}

/**
 * sp_print_sheets_find_page:
 * @self: sheets
 * @y: a height, in pixels from the top of all
 *
 * Returns: the number of the page that is there, or else of the next one below; of the last one below all
 */
guint
sp_print_sheets_find_page (const SpPrintSheets *self, double y)
{
  guint low = 0;
  guint high;

  g_return_val_if_fail (self != NULL, 0);

  high = self->places->len - 1;
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const graphene_rect_t *place = sp_print_sheets_get_place (self, middle);

      if (y < place->origin.y + place->size.height)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}
