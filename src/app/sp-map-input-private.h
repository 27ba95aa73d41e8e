/* SPDX-License-Identifier: GPL-3.0-or-later
 * What mouse, touch and keyboard on a map share. */
#pragma once

#include "sp-map-input.h"

G_BEGIN_DECLS

/**
 * SpMapInput:
 * @map: the map
 * @geometry: its areas
 * @x: where the pointer was last, in pixels of the map
 * @y: likewise
 * @dragged_x: how far it was dragged already
 * @dragged_y: likewise
 * @pinched: by how much was pinched already
 * @pinch_x: about which pixel
 * @pinch_y: likewise
 * @inside: whether the pointer is on the map
 * @dragging: whether it drags it
 * @by_keyboard: whether what is pointed at was reached by the keyboard
 * @walked: where the keyboard was last, or -1
 * @rest_source: what waits for the map to come to rest, or 0
 */
struct _SpMapInput
{
  GObject parent_instance;

  SpMap *map;
  SpGeometry *geometry;
  double x;
  double y;
  double dragged_x;
  double dragged_y;
  double pinched;
  double pinch_x;
  double pinch_y;
  gboolean inside;
  gboolean dragging;
  gboolean by_keyboard;
  int walked;
  guint rest_source;
};

gboolean sp_map_input_is_of_dataset (SpMapInput *self, int area);
void sp_map_input_activate (SpMapInput *self, int area, gboolean several);
void sp_map_input_ask_for_menu (SpMapInput *self, int area, double x, double y);

void sp_map_input_add_keys (SpMapInput *self);

G_END_DECLS
