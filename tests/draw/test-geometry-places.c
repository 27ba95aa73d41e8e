/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests that the map shows whose land is whose, and which lines are in dispute, as data/map/README.md says. */
#include "geometry-reading.h"

static SpGeometry *world;

/* What the note and data/map/README.md say. */
static void
test_places (void)
{
  static const struct
  {
    const char *name;
    double longitude;
    double latitude;
    const char *code;
  } places[] = {
    { "Crimea", 34, 45.3, "UA" },
    { "Donetsk", 37.8, 48, "UA" },
    { "Pristina", 21.15, 42.65, "XK" },
    { "Taipei", 121.3, 24.9, "TW" },
    { "Laayoune", -13.1, 27.1, "EH" },
    { "Ramallah", 35.2, 31.9, "PS" },
    { "East Jerusalem", 35.25, 31.8, "PS" },
    { "Gaza", 34.35, 31.4, "PS" },
    { "Golan Heights", 35.78, 33, "IL" },
    { "Kyrenia", 33.4, 35.28, "CY" },
    { "Hargeisa", 44, 9.5, "SO" },
    { "Srinagar", 74.8, 34.1, "IN" },
    { "Gilgit", 74.4, 35.9, "PK" },
    { "Siachen Glacier", 77, 35.4, "IN" },
    { "Aksai Chin", 79.3, 35.2, "CN" },
    { "Shaksgam Valley", 76.6, 36.1, "CN" },
    { "Arunachal Pradesh", 94, 28, "IN" },
    { "Doklam", 89, 27.3, "BT" },
    { "Abkhazia", 41, 43, "GE" },
    { "South Ossetia", 43.95, 42.3, "GE" },
    { "Transnistria", 29.65, 46.85, "MD" },
    { "Nagorno-Karabakh", 46.75, 39.8, "AZ" },
    { "Iturup", 147.8, 45, "RU" },
    { "Halaib Triangle", 35.5, 22.4, "EG" },
    { "Bir Tawil", 33.75, 21.87, "SD" },
    { "Abyei", 28.45, 9.6, "SD" },
    { "Ilemi Triangle", 35.3, 4.9, "KE" },
    { "Essequibo", -59, 6, "GY" },
    { "Tigri Triangle", -57.3, 3.8, "SR" },
    { "Falkland Islands", -59, -51.8, "FK" },
    { "Ceuta", -5.33, 35.89, "MA" },
    { "Cayenne", -53, 4, "FR" },
    { "Chukotka", -175, 67, "RU" },
    { "Maseru", 27.6, -29.4, "LS" },
    { "San Marino", 12.45, 43.94, "SM" },
    { "Vatican", 12.4393, 41.8984, "VA" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Point point = project (places[i].longitude, places[i].latitude);
      gint area = sp_geometry_find_area (world, point.x, point.y);

      if (area < 0 || !g_str_equal (sp_geometry_get_code (world, area), places[i].code))
        g_test_fail_printf ("%s is in %s", places[i].name, area < 0 ? "the sea" : sp_geometry_get_code (world, area));
    }
}

static SpBorder
find_border (Point point, guint detail, double *kilometres)
{
  SpBorder result = SP_BORDER_COAST;

  *kilometres = INFINITY;
  for (SpBorder border = SP_BORDER_COAST; border <= SP_BORDER_DISPUTED; border++)
    {
      g_autoptr (GPtrArray) lines = take_borders (border, detail);
      double distance = find_distance (lines, point) / 20;

      if (distance < *kilometres)
        result = border;
      *kilometres = MIN (*kilometres, distance);
    }
  return result;
}

static void
test_disputed (void)
{
  static const struct
  {
    const char *name;
    double longitude;
    double latitude;
    SpBorder border;
  } places[] = {
    { "Green Line in Nicosia", 33.36, 35.16, SP_BORDER_DISPUTED },
    { "Somaliland", 48.94, 10.4, SP_BORDER_DISPUTED },
    { "Kosovo and Serbia", 20.8, 43.22, SP_BORDER_DISPUTED },
    { "Western Sahara and Morocco", -11, 27.667, SP_BORDER_DISPUTED },
    { "West Bank", 34.95, 32.16, SP_BORDER_DISPUTED },
    { "Golan", 35.86, 33, SP_BORDER_DISPUTED },
    { "Line of Control", 75.7, 34.5, SP_BORDER_DISPUTED },
    { "Aksai Chin", 78.8, 33.7, SP_BORDER_DISPUTED },
    { "McMahon Line", 94.3, 29.1, SP_BORDER_DISPUTED },
    { "Korea", 127.6, 38.31, SP_BORDER_DISPUTED },
    { "Halaib", 35.5, 22, SP_BORDER_DISPUTED },
    { "Ilemi", 34.8, 5.05, SP_BORDER_DISPUTED },
    { "Abyei", 28.5, 9.45, SP_BORDER_DISPUTED },
    { "Kosovo and Albania", 20.5, 42.2, SP_BORDER_LAND },
    { "Punjab", 74.5, 31, SP_BORDER_LAND },
    { "Western Sahara and Mauritania", -13, 22.9, SP_BORDER_LAND },
    { "Egypt and Sudan", 28, 22, SP_BORDER_LAND },
    { "Germany and France", 8.2, 48.9, SP_BORDER_LAND },
    { "Landes", -1.25, 44.5, SP_BORDER_COAST },
  };

  for (guint detail = 0; detail < SP_GEOMETRY_N_DETAILS; detail++)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      {
        double kilometres;
        SpBorder border = find_border (project (places[i].longitude, places[i].latitude), detail, &kilometres);

        if (border != places[i].border || kilometres > 25)
          g_test_fail_printf ("%s: nearest is border %d, %.0f km, at detail %u", places[i].name, border, kilometres,
                              detail);
      }
}

static void
test_area_bounds (void)
{
  static const struct
  {
    const char *code;
    double longitude;
    double latitude;
    gboolean inside;
  } places[] = {
    { "FR", 2.3, 48.8, TRUE }, { "FR", 9, 42, TRUE },        { "FR", -53, 4, FALSE },    { "FR", 55.5, -21, FALSE },
    { "US", -150, 65, TRUE },  { "US", -155.5, 19.6, TRUE }, { "US", -81, 26, TRUE },    { "NL", -68.3, 12.2, FALSE },
    { "NO", 25, 70, TRUE },    { "ES", -16.5, 28.3, TRUE },  { "PT", -27, 38.7, FALSE }, { "NZ", 170, -45, TRUE },
    { "KI", 173, 1.4, FALSE }, { "CL", -109.4, -27, FALSE }, { "RU", -175, 67, TRUE },   { "JP", 127.8, 26.5, TRUE },
    { "GB", -2, 54, TRUE },    { "GB", -1.2, 60.3, TRUE },   { "DK", 12.5, 55.7, TRUE }, { "MY", 114, 3, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      Point point = project (places[i].longitude, places[i].latitude);
      guint area = 0;

      g_assert_true (sp_geometry_find_code (world, places[i].code, &area));
      if (has_point (sp_geometry_get_area_bounds (world, area), point) != places[i].inside)
        g_test_fail_printf ("%s: %g, %g", places[i].code, places[i].longitude, places[i].latitude);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  world = sp_geometry_get_world ();
  g_test_add_func ("/geometry-places/places", test_places);
  g_test_add_func ("/geometry-places/disputed", test_disputed);
  g_test_add_func ("/geometry-places/area-bounds", test_area_bounds);
  return g_test_run ();
}
