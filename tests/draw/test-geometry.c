/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the world's shapes: that they are whole, and the same at every level of detail. */
#include "geometry-reading.h"
#include "sp-country.h"
#include "sp-reader.h"

static SpGeometry *world;

static void
test_codes (void)
{
  guint n = sp_geometry_get_n_areas (world);

  g_assert_cmpuint (n, >, 200);
  for (guint area = 0; area < n; area++)
    {
      const char *code = sp_geometry_get_code (world, area);
      guint found = G_MAXUINT;

      g_assert_cmpuint (strlen (code), ==, 2);
      g_assert_true (g_ascii_isupper (code[0]) && g_ascii_isupper (code[1]));
      g_assert_true (sp_geometry_find_code (world, code, &found));
      g_assert_cmpuint (found, ==, area);
    }
  g_assert_true (sp_geometry_find_code (world, "XK", NULL));
  g_assert_false (sp_geometry_find_code (world, "ZZ", NULL));
  g_assert_false (sp_geometry_find_code (world, "", NULL));
  g_assert_false (sp_geometry_find_code (world, "gb", NULL));
}

static void
test_dataset (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "dataset", "huawei-5g", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);
  GPtrArray *countries;

  g_assert_no_error (error);
  countries = sp_dataset_get_records (sp_reading_get_dataset (reading), SP_RECORD_COUNTRY);
  g_assert_cmpuint (countries->len, >=, 196);
  for (guint i = 0; i < countries->len; i++)
    if (!sp_geometry_find_code (world, sp_record_get_id (countries->pdata[i]), NULL))
      g_test_fail_printf ("%s is not on the map", sp_record_get_id (countries->pdata[i]));
}

/* A tenth of the width is more than the longest straight border, that of Canada, and less than any jump between the
 * edges of the map. */
static void
check_ring (GArray *ring, const char *code, guint detail)
{
  cairo_rectangle_t bounds = sp_geometry_get_bounds (world);
  const Point *points = (Point *) (gpointer) ring->data;

  if (ring->len < 4)
    g_test_fail_printf ("%s: a ring of %u points at detail %u", code, ring->len, detail);
  if (memcmp (points, points + ring->len - 1, sizeof *points) != 0)
    g_test_fail_printf ("%s: a ring is open at detail %u", code, detail);
  for (guint i = 0; i < ring->len; i++)
    {
      if (!has_point (bounds, points[i]))
        g_test_fail_printf ("%s: %g, %g is off the map at detail %u", code, points[i].x, points[i].y, detail);
      if (i > 0 && hypot (points[i].x - points[i - 1].x, points[i].y - points[i - 1].y) > bounds.width / 10)
        g_test_fail_printf ("%s: a streak from %g, %g at detail %u", code, points[i].x, points[i].y, detail);
    }
}

static void
test_rings (void)
{
  for (guint detail = 0; detail < SP_GEOMETRY_N_DETAILS; detail++)
    for (guint area = 0; area < sp_geometry_get_n_areas (world); area++)
      {
        g_autoptr (GPtrArray) rings = take_area (area, detail);

        if (rings->len == 0)
          g_test_fail_printf ("%s is gone at detail %u", sp_geometry_get_code (world, area), detail);
        for (guint i = 0; i < rings->len; i++)
          check_ring (rings->pdata[i], sp_geometry_get_code (world, area), detail);
      }
}

static double
measure_ring (GArray *ring)
{
  const Point *points = (Point *) (gpointer) ring->data;
  double sum = 0;

  for (guint i = 1; i < ring->len; i++)
    sum += points[i - 1].x * points[i].y - points[i].x * points[i - 1].y;
  return sum / 2;
}

/* Outer rings and holes go round in opposite ways, or holes would be filled by the winding rule, and their sum would
 * not be the land's size. Sizes are the United Nations' (Demographic Yearbook, table 3), in square kilometres. */
static void
test_sizes (void)
{
  static const struct
  {
    const char *code;
    double square_kilometres;
  } sizes[] = { { "AU", 7692024 }, { "BR", 8515767 }, { "IS", 103000 }, { "IT", 302068 },
                { "LS", 30355 },   { "NZ", 268107 },  { "JM", 10990 },  { "ZA", 1221037 } };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint detail = 0; detail < SP_GEOMETRY_N_DETAILS; detail++)
      {
        double sum = 0, share;
        guint area = 0;

        g_assert_true (sp_geometry_find_code (world, sizes[i].code, &area));
        {
          g_autoptr (GPtrArray) rings = take_area (area, detail);

          for (guint r = 0; r < rings->len; r++)
            sum += measure_ring (rings->pdata[r]);
        }
        share = sum / 400 / sizes[i].square_kilometres;
        if (share < 0.8 || share > 1.2)
          g_test_fail_printf ("%s has %.0f km² at detail %u", sizes[i].code, sum / 400, detail);
      }
}

static char *
name_segment (Point a, Point b)
{
  gboolean swap = a.x > b.x || (a.x >= b.x && a.y > b.y);
  Point first = swap ? b : a, second = swap ? a : b;

  return g_strdup_printf ("%.0f,%.0f %.0f,%.0f", first.x, first.y, second.x, second.y);
}

static void
note_mesh (GHashTable *mesh, guint detail)
{
  for (SpBorder border = SP_BORDER_COAST; border <= SP_BORDER_DISPUTED; border++)
    {
      g_autoptr (GPtrArray) lines = take_borders (border, detail);

      for (guint i = 0; i < lines->len; i++)
        {
          GArray *line = lines->pdata[i];

          for (guint p = 1; p < line->len; p++)
            if (!g_hash_table_add (mesh,
                                   name_segment (g_array_index (line, Point, p - 1), g_array_index (line, Point, p))))
              g_test_fail_printf ("a segment twice at detail %u", detail);
        }
    }
}

/* Cairo joins segments that go on straight, also where an arc ends; such a one lies on lines of the mesh. */
static gboolean
lies_on_lines (Point a, Point b, guint detail)
{
  Point middle = { (a.x + b.x) / 2, (a.y + b.y) / 2 };

  for (SpBorder border = SP_BORDER_COAST; border <= SP_BORDER_DISPUTED; border++)
    {
      g_autoptr (GPtrArray) lines = take_borders (border, detail);

      if (find_distance (lines, middle) < 0.01)
        return TRUE;
    }
  return FALSE;
}

static void
check_edges (GArray *ring, GHashTable *mesh, const char *code, guint detail)
{
  for (guint i = 1; i < ring->len; i++)
    {
      Point a = g_array_index (ring, Point, i - 1);
      Point b = g_array_index (ring, Point, i);
      g_autofree char *name = name_segment (a, b);

      if (!g_hash_table_contains (mesh, name) && !lies_on_lines (a, b, detail))
        g_test_fail_printf ("%s: no line at detail %u: %s", code, detail, name);
    }
}

/* Each edge of an area is a line of the mesh, which has each only once. */
static void
test_mesh (void)
{
  for (guint detail = 0; detail < SP_GEOMETRY_N_DETAILS; detail++)
    {
      g_autoptr (GHashTable) mesh = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      note_mesh (mesh, detail);
      for (guint area = 0; area < sp_geometry_get_n_areas (world); area++)
        {
          g_autoptr (GPtrArray) rings = take_area (area, detail);

          for (guint i = 0; i < rings->len; i++)
            check_edges (rings->pdata[i], mesh, sp_geometry_get_code (world, area), detail);
        }
    }
}

static void
test_same_borders (void)
{
  for (SpBorder border = SP_BORDER_LAND; border <= SP_BORDER_DISPUTED; border++)
    {
      g_autoptr (GPtrArray) finest = take_borders (border, SP_GEOMETRY_N_DETAILS - 1);

      g_assert_cmpuint (finest->len, >, 0);
      for (guint detail = 0; detail + 1 < SP_GEOMETRY_N_DETAILS; detail++)
        {
          g_autoptr (GPtrArray) lines = take_borders (border, detail);

          g_assert_cmpuint (lines->len, ==, finest->len);
          for (guint i = 0; i < lines->len; i++)
            {
              GArray *line = lines->pdata[i], *fine = finest->pdata[i];

              g_assert_cmpuint (line->len, <=, fine->len);
              g_assert_cmpmem (line->data, sizeof (Point), fine->data, sizeof (Point));
              g_assert_cmpmem (&g_array_index (line, Point, line->len - 1), sizeof (Point),
                               &g_array_index (fine, Point, fine->len - 1), sizeof (Point));
            }
        }
    }
}

/* The zooms that a screen needs: all of the world 700 to 4000 pixels wide, and thirty times nearer. */
static void
test_choose_detail (void)
{
  double width = sp_geometry_get_bounds (world).width;

  g_assert_cmpuint (sp_geometry_choose_detail (world, 0), ==, 0);
  g_assert_cmpuint (sp_geometry_choose_detail (world, 700 / width), ==, 0);
  g_assert_cmpuint (sp_geometry_choose_detail (world, 1400 / width), ==, 0);
  g_assert_cmpuint (sp_geometry_choose_detail (world, 4000 / width), ==, 1);
  g_assert_cmpuint (sp_geometry_choose_detail (world, 1400 * 30 / width), ==, 2);
  g_assert_cmpuint (sp_geometry_choose_detail (world, INFINITY), ==, 2);
}

static void
test_texts (void)
{
  g_assert_true (g_utf8_validate (sp_geometry_get_note (), -1, NULL));
  g_assert_nonnull (strstr (sp_geometry_get_note (), "Natural Earth"));
  g_assert_nonnull (strstr (sp_geometry_get_credit (), "Natural Earth"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  world = sp_geometry_get_world ();
  g_test_add_func ("/geometry/codes", test_codes);
  g_test_add_func ("/geometry/dataset", test_dataset);
  g_test_add_func ("/geometry/rings", test_rings);
  g_test_add_func ("/geometry/sizes", test_sizes);
  g_test_add_func ("/geometry/mesh", test_mesh);
  g_test_add_func ("/geometry/same-borders", test_same_borders);
  g_test_add_func ("/geometry/choose-detail", test_choose_detail);
  g_test_add_func ("/geometry/texts", test_texts);
  return g_test_run ();
}
