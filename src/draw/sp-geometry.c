/* SPDX-License-Identifier: GPL-3.0-or-later
 * The built-in world: looks into the compiled geometry without reading it through. */
#include "sp-geometry-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "sp-geometry-data.h"

#define DATA_PATH "/org/standpoint/Standpoint/world.geometry"

enum
{
  CHECK,
  OUTLINE,
  TOLERANCES,
  CODES,
  MEASURES,
  KINDS,
  AREA_POLYGONS,
  POLYGON_RINGS,
  RING_ARCS,
  ARCS,
  POLYGON_BOUNDS,
  ARC_AREAS,
  DETAILS
};

/* The pointers last as long as the whole: a child shares the memory of what it is in. */
static gconstpointer
look_up_array (GVariant *data, gsize child, gsize element_size, gsize *length)
{
  g_autoptr (GVariant) array = g_variant_get_child_value (data, child);
  gsize n = 0;
  gconstpointer elements = g_variant_get_fixed_array (array, &n, element_size);

  if (length != NULL)
    *length = n;
  return elements;
}

static void
look_up_codes (SpGeometry *self)
{
  g_autoptr (GVariant) codes = g_variant_get_child_value (self->data, CODES);

  self->codes = g_variant_get_strv (codes, &self->n_areas);
}

static void
look_up_details (SpGeometry *self)
{
  g_autoptr (GVariant) details = g_variant_get_child_value (self->data, DETAILS);

  g_assert (g_variant_n_children (details) == SP_GEOMETRY_N_DETAILS);
  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    {
      g_autoptr (GVariant) detail = g_variant_get_child_value (details, i);

      self->details[i].arc_starts = look_up_array (detail, 0, sizeof (guint32), NULL);
      self->details[i].points = look_up_array (detail, 1, sizeof (gint32), NULL);
    }
}

static SpGeometry *
load (GBytes *bytes)
{
  SpGeometry *self = g_new0 (SpGeometry, 1);
  guint32 check = 0;

  self->data = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (SP_GEOMETRY_TYPE), bytes, TRUE));
  g_variant_get_child (self->data, CHECK, "u", &check);
  g_assert (check == SP_GEOMETRY_CHECK);

  self->outline = look_up_array (self->data, OUTLINE, sizeof (gint32), &self->n_outline);
  self->tolerances = look_up_array (self->data, TOLERANCES, sizeof (guint32), NULL);
  self->measures = look_up_array (self->data, MEASURES, sizeof (double), NULL);
  self->kinds = look_up_array (self->data, KINDS, sizeof (guint8), &self->n_arcs);
  self->area_polygons = look_up_array (self->data, AREA_POLYGONS, sizeof (guint32), NULL);
  self->polygon_rings = look_up_array (self->data, POLYGON_RINGS, sizeof (guint32), NULL);
  self->ring_arcs = look_up_array (self->data, RING_ARCS, sizeof (guint32), NULL);
  self->arcs = look_up_array (self->data, ARCS, sizeof (gint32), NULL);
  self->polygon_bounds = look_up_array (self->data, POLYGON_BOUNDS, sizeof (gint32), NULL);
  self->arc_areas = look_up_array (self->data, ARC_AREAS, sizeof (gint32), NULL);
  look_up_codes (self);
  look_up_details (self);
  return self;
}

static int
compare_code (const void *key, const void *element)
{
  return strcmp (key, *(const char *const *) element);
}

/**
 * sp_geometry_get_world:
 *
 * The built-in world, in `data/map/world.json`: 1:50 million, Natural Earth's data as Visionscarto corrected it.
 * The first call takes a fraction of a millisecond; nothing is parsed.
 *
 * Returns: (transfer none): the geometry, which lives as long as the program
 */
SpGeometry *
sp_geometry_get_world (void)
{
  static gsize world = 0;

  if (g_once_init_enter (&world))
    {
      g_autoptr (GBytes) bytes = NULL;

      sp_geometry_data_register_resource ();
      bytes = g_resources_lookup_data (DATA_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      g_assert (bytes != NULL);
      g_once_init_leave (&world, (gsize) load (bytes));
    }
  return (SpGeometry *) world;
}

/**
 * sp_geometry_get_note:
 *
 * Whose borders these are and how those in dispute are shown, for users, in a few paragraphs of plain text; a blank line
 * is between two. `data/map/README.md` has the details.
 *
 * Returns: (transfer none): the text in the user's language
 */
const char *
sp_geometry_get_note (void)
{
  return _ (
    "The borders are Natural Earth’s at a scale of 1:50 million, with Visionscarto’s corrections towards the view of "
    "the United Nations. They are a background to find countries on and say nothing about any claim.\n\n"
    "Dashed lines are boundaries in dispute, ceasefire lines and lines of control: among others those of Kashmir, the "
    "Golan Heights, Palestine, Western Sahara, Kosovo, Korea and Abyei. Which side of such a line an area is coloured "
    "with follows the data: the Golan Heights with Israel, Aksai Chin with China, Arunachal Pradesh with India, the "
    "Halaib Triangle with Egypt.\n\n"
    "Crimea is shown in Ukraine. Kosovo, Palestine, Taiwan and Western Sahara are areas of their own, so that a position "
    "of their own can be shown. Northern Cyprus is shown in Cyprus, Somaliland in Somalia, Abkhazia and South Ossetia in "
    "Georgia, Transnistria in Moldova. Antarctica is left out.");
}

/**
 * sp_geometry_get_credit:
 *
 * Whom the map is owed to, a line for pictures and exports.
 *
 * Returns: (transfer none): the text in the user's language
 */
const char *
sp_geometry_get_credit (void)
{
  return _ ("Borders: Natural Earth, corrected by Visionscarto");
}

/**
 * sp_geometry_get_bounds:
 * @self: a geometry
 *
 * The bounds of the whole map's outline: from the North Pole to 60° South, where Antarctica begins.
 *
 * Returns: the rectangle in map units
 */
cairo_rectangle_t
sp_geometry_get_bounds (SpGeometry *self)
{
  gint32 left = G_MAXINT32, top = G_MAXINT32, right = G_MININT32, bottom = G_MININT32;

  g_return_val_if_fail (self != NULL, ((cairo_rectangle_t) { 0 }));

  for (gsize i = 0; i < self->n_outline; i += 2)
    {
      left = MIN (left, self->outline[i]);
      right = MAX (right, self->outline[i]);
      top = MIN (top, self->outline[i + 1]);
      bottom = MAX (bottom, self->outline[i + 1]);
    }
  return (cairo_rectangle_t) { left, top, right - left, bottom - top };
}

/**
 * sp_geometry_get_n_areas:
 * @self: a geometry
 *
 * Returns: the number of countries and territories
 */
guint
sp_geometry_get_n_areas (SpGeometry *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_areas;
}

/**
 * sp_geometry_get_code:
 * @self: a geometry
 * @area: an area
 *
 * Returns: (transfer none): the ISO 3166-1 alpha-2 code, or "XK" for Kosovo
 */
const char *
sp_geometry_get_code (SpGeometry *self, guint area)
{
  g_return_val_if_fail (self != NULL && area < self->n_areas, "");

  return self->codes[area];
}

/**
 * sp_geometry_find_code:
 * @self: a geometry
 * @code: an ISO 3166-1 alpha-2 code in capitals, or "XK"
 * @area: (out) (optional): the area
 *
 * Returns: TRUE where the map has the country or territory
 */
gboolean
sp_geometry_find_code (SpGeometry *self, const char *code, guint *area)
{
  const char **found;

  g_return_val_if_fail (self != NULL && code != NULL, FALSE);

  found = bsearch (code, self->codes, self->n_areas, sizeof *self->codes, compare_code);
  if (found == NULL)
    return FALSE;
  if (area != NULL)
    *area = found - self->codes;
  return TRUE;
}

/**
 * sp_geometry_get_area_bounds:
 * @self: a geometry
 * @area: an area
 *
 * The bounds of the main land: the largest part, what lies near it, and what is farther off but not small. France is
 * without Guiana, the United States are with Alaska and Hawaii.
 *
 * Returns: the rectangle in map units
 */
cairo_rectangle_t
sp_geometry_get_area_bounds (SpGeometry *self, guint area)
{
  const double *measures;

  g_return_val_if_fail (self != NULL && area < self->n_areas, ((cairo_rectangle_t) { 0 }));

  measures = self->measures + area * SP_GEOMETRY_N_MEASURES;
  return (cairo_rectangle_t) { measures[3], measures[4], measures[5], measures[6] };
}

/**
 * sp_geometry_get_area_center:
 * @self: a geometry
 * @area: an area
 * @x: (out): map units
 * @y: (out): map units
 *
 * Where a letter or a dot stands: the point of the largest part that is farthest from its edge (its "pole of
 * inaccessibility").
 */
void
sp_geometry_get_area_center (SpGeometry *self, guint area, double *x, double *y)
{
  g_return_if_fail (self != NULL && area < self->n_areas && x != NULL && y != NULL);

  *x = self->measures[area * SP_GEOMETRY_N_MEASURES];
  *y = self->measures[area * SP_GEOMETRY_N_MEASURES + 1];
}

/**
 * sp_geometry_get_area_size:
 * @self: a geometry
 * @area: an area
 *
 * How much room there is at the center: whether a letter can be read there, or a dot is needed.
 *
 * Returns: the diameter of the largest circle within the area around its center, in map units
 */
double
sp_geometry_get_area_size (SpGeometry *self, guint area)
{
  g_return_val_if_fail (self != NULL && area < self->n_areas, 0);

  return self->measures[area * SP_GEOMETRY_N_MEASURES + 2];
}

/**
 * sp_geometry_choose_detail:
 * @self: a geometry
 * @pixels_per_unit: the scale, in device pixels a map unit
 *
 * The coarsest detail whose simplification does not show: no corner was left out that is larger than a pixel or so.
 *
 * Returns: 0 (coarse) to `SP_GEOMETRY_N_DETAILS` - 1
 */
guint
sp_geometry_choose_detail (SpGeometry *self, double pixels_per_unit)
{
  guint detail = 0;

  g_return_val_if_fail (self != NULL, 0);

  while (detail < SP_GEOMETRY_N_DETAILS - 1 && self->tolerances[detail] * pixels_per_unit > 1.25)
    detail++;
  return detail;
}
