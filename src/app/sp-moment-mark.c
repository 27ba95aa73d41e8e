/* SPDX-License-Identifier: GPL-3.0-or-later
 * How changes, first known positions and events are told apart, in the list and in the bars.
 *
 * By more than their colours: changes are solid, first known positions are lines across, events are an accent colour that
 * is lighter or darker than either. A bar may be two pixels wide, so the lines lie. */
#include "sp-moment-mark.h"

#include <adwaita.h>
#include <math.h>

/* Of the lines, in pixels: from one to the next, and how thick each is. */
#define LINE_STEP 3
#define LINE_WIDTH 1

static GdkRGBA
get_color (GtkWidget *widget, SpMomentSort sort)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  gboolean high_contrast = adw_style_manager_get_high_contrast (adw_style_manager_get_default ());
  GdkRGBA color, accent;

  gtk_style_context_get_color (context, &color);
  if (sort != SP_MOMENT_EVENT)
    {
      color.alpha *= high_contrast ? 1.0f : 0.8f;
      return color;
    }
  return gtk_style_context_lookup_color (context, "accent_bg_color", &accent) ? accent : color;
}

/* From the bottom, where a bar stands: so that bars of one month have their lines at the same heights. */
static void
fill_with_lines (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *area)
{
  float bottom = area->origin.y + area->size.height;

  for (float y = bottom - LINE_WIDTH; y > area->origin.y - LINE_STEP + LINE_WIDTH; y -= LINE_STEP)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT (area->origin.x, MAX (y, area->origin.y), area->size.width,
                                                    LINE_WIDTH));
}

/**
 * sp_moment_mark_fill:
 * @widget: where it is drawn, for its colours
 * @snapshot: where to draw
 * @sort: changes, first known positions or events
 * @area: what to fill, in whole pixels
 *
 * Fills an area so that it is seen what it counts.
 */
void
sp_moment_mark_fill (GtkWidget *widget, GtkSnapshot *snapshot, SpMomentSort sort, const graphene_rect_t *area)
{
  GdkRGBA color = get_color (widget, sort);

  if (area->size.width <= 0 || area->size.height <= 0)
    return;
  if (sort == SP_MOMENT_FIRST)
    fill_with_lines (snapshot, &color, area);
  else
    gtk_snapshot_append_color (snapshot, &color, area);
}
