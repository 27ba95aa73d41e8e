/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads and checks data/map/world.json for compile-geometry. Build time only: the first mistake ends the program. */
#include "geometry-reader.h"

#include <stdlib.h>

#define FORMAT "standpoint-geometry-1"

static void G_GNUC_PRINTF (1, 2) G_GNUC_NORETURN fail (const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_printerr ("compile-geometry: error: %s\n", message);
  exit (EXIT_FAILURE);
}

static JsonArray *
get_array (JsonNode *node, const char *where)
{
  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    fail ("%s is not an array", where);
  return json_node_get_array (node);
}

static JsonArray *
get_member_array (JsonObject *object, const char *name)
{
  return get_array (json_object_get_member (object, name), name);
}

static const char *
get_text (JsonNode *node, const char *where)
{
  if (node == NULL || json_node_get_value_type (node) != G_TYPE_STRING)
    fail ("%s is not text", where);
  return json_node_get_string (node);
}

static double
get_number (JsonArray *array, guint i, const char *where)
{
  JsonNode *node = i < json_array_get_length (array) ? json_array_get_element (array, i) : NULL;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      (json_node_get_value_type (node) != G_TYPE_INT64 && json_node_get_value_type (node) != G_TYPE_DOUBLE))
    fail ("%s: number %u is not there", where, i);
  return json_node_get_double (node);
}

static gint64
get_integer (JsonArray *array, guint i, const char *where)
{
  JsonNode *node = i < json_array_get_length (array) ? json_array_get_element (array, i) : NULL;

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_INT64)
    fail ("%s: whole number %u is not there", where, i);
  return json_node_get_int (node);
}

static void
append_length (GArray *starts, guint length)
{
  guint32 start = length;

  g_array_append_val (starts, start);
}

static gint32
check_coordinate (gint64 value, const char *where)
{
  if (value < -1000000 || value > 1000000)
    fail ("%s: a coordinate of %" G_GINT64_FORMAT, where, value);
  return value;
}

static void
read_outline (GeometryWorld *world, JsonArray *outline)
{
  for (guint i = 0; i < json_array_get_length (outline); i++)
    {
      gint32 coordinate = check_coordinate (get_integer (outline, i, "outline"), "outline");

      g_array_append_val (world->outline, coordinate);
    }
  if (world->outline->len < 6 || world->outline->len % 2 != 0)
    fail ("the outline is no polygon");
}

static void
read_tolerances (GeometryWorld *world, JsonArray *tolerances)
{
  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    {
      guint32 tolerance = get_integer (tolerances, i, "tolerances");

      g_array_append_val (world->tolerances, tolerance);
    }
}

static guint8
read_kind (const char *text, guint arc)
{
  const char *kinds = "cld-";
  const char *found = *text != '\0' ? strchr (kinds, *text) : NULL;

  if (found == NULL || text[1] != '\0')
    fail ("arc %u: “%s” is no kind of line", arc, text);
  return found - kinds;
}

static void
append_point (GeometryWorld *world, char level, gint32 x, gint32 y, guint arc)
{
  if (level < '0' || level >= '0' + SP_GEOMETRY_N_DETAILS)
    fail ("arc %u: a level of detail of “%c”", arc, level);
  for (int detail = level - '0'; detail < SP_GEOMETRY_N_DETAILS; detail++)
    {
      g_array_append_val (world->details[detail].points, x);
      g_array_append_val (world->details[detail].points, y);
    }
}

static void
check_ends (const char *levels, guint arc)
{
  char first = levels[0];
  char last = levels[strlen (levels) - 1];

  for (const char *level = levels; *level != '\0'; level++)
    if (*level < first || *level < last)
      fail ("arc %u: an end is left out that its middle keeps", arc);
}

static void
read_arc (GeometryWorld *world, JsonArray *array, guint arc)
{
  guint8 kind = read_kind (get_text (json_array_get_element (array, 0), "arc"), arc);
  JsonArray *numbers = get_array (json_array_get_element (array, 1), "arc");
  const char *levels = get_text (json_array_get_element (array, 2), "arc");
  gint64 x = 0, y = 0;

  if (json_array_get_length (numbers) != 2 * strlen (levels) || strlen (levels) < 2)
    fail ("arc %u: %u numbers for %zu points", arc, json_array_get_length (numbers), strlen (levels));
  check_ends (levels, arc);
  g_array_append_val (world->kinds, kind);
  g_array_append_vals (world->arc_areas, (gint32[]) { -1, -1 }, 2);
  for (guint i = 0; levels[i] != '\0'; i++)
    {
      x = check_coordinate (x + get_integer (numbers, 2 * i, "arc"), "arc");
      y = check_coordinate (y + get_integer (numbers, 2 * i + 1, "arc"), "arc");
      append_point (world, levels[i], x, y, arc);
    }
  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    append_length (world->details[i].starts, world->details[i].points->len / 2);
}

static void
read_arcs (GeometryWorld *world, JsonArray *arcs)
{
  for (guint arc = 0; arc < json_array_get_length (arcs); arc++)
    {
      JsonArray *array = get_array (json_array_get_element (arcs, arc), "arc");

      if (json_array_get_length (array) != 3)
        fail ("arc %u is not a kind, points and levels", arc);
      read_arc (world, array, arc);
    }
}

/* An arc's first (or, at @end, last) point at a detail; NULL where the detail leaves it out. */
static const gint32 *
get_end (GeometryWorld *world, guint detail, gint32 number, gboolean end)
{
  GeometryDetail *data = &world->details[detail];
  guint32 arc = number < 0 ? ~number : number;
  guint32 from = g_array_index (data->starts, guint32, arc);
  guint32 to = g_array_index (data->starts, guint32, arc + 1);

  if (from == to)
    return NULL;
  return &g_array_index (data->points, gint32, 2 * ((number < 0) != end ? to - 1 : from));
}

static void
check_ring (GeometryWorld *world, guint first, guint detail, const char *code)
{
  const gint32 *start = NULL, *before = NULL;

  for (guint i = first; i < world->arcs->len; i++)
    {
      gint32 number = g_array_index (world->arcs, gint32, i);
      const gint32 *begin = get_end (world, detail, number, FALSE);

      if (begin == NULL && world->arcs->len - first > 1)
        fail ("%s: a part of a ring is left out at level %u", code, detail);
      if (begin == NULL)
        return;
      if (before != NULL && (before[0] != begin[0] || before[1] != begin[1]))
        fail ("%s: arc %d does not begin where the one before ends", code, number);
      if (start == NULL)
        start = begin;
      before = get_end (world, detail, number, TRUE);
    }
  if (start == NULL || start[0] != before[0] || start[1] != before[1])
    fail ("%s: a ring is not closed", code);
}

/* An arc has an area on each side at most. */
static void
note_arc (GeometryWorld *world, gint32 number, const char *code)
{
  gint32 arc = number < 0 ? ~number : number;
  gint32 *area = &g_array_index (world->arc_areas, gint32, 2 * arc + (number < 0));

  if (*area != -1)
    fail ("%s: arc %d is used twice from one side", code, arc);
  *area = world->codes->len - 1;
  g_array_append_val (world->arcs, number);
}

static void
read_ring (GeometryWorld *world, JsonArray *ring, const char *code)
{
  guint first = world->arcs->len;

  for (guint i = 0; i < json_array_get_length (ring); i++)
    {
      gint64 number = get_integer (ring, i, code);

      if ((number < 0 ? ~number : number) >= world->kinds->len)
        fail ("%s: there is no arc %" G_GINT64_FORMAT, code, number);
      note_arc (world, number, code);
    }
  for (guint detail = 0; detail < SP_GEOMETRY_N_DETAILS; detail++)
    check_ring (world, first, detail, code);
  append_length (world->ring_arcs, world->arcs->len);
}

static void
append_bounds (GeometryWorld *world, guint first_arc, guint last_arc)
{
  const GeometryDetail *data = &world->details[SP_GEOMETRY_N_DETAILS - 1];
  gint32 bounds[4] = { G_MAXINT32, G_MAXINT32, G_MININT32, G_MININT32 };

  for (guint i = first_arc; i < last_arc; i++)
    {
      gint32 number = g_array_index (world->arcs, gint32, i);
      guint32 arc = number < 0 ? ~number : number;

      for (guint32 p = g_array_index (data->starts, guint32, arc); p < g_array_index (data->starts, guint32, arc + 1);
           p++)
        for (guint axis = 0; axis < 2; axis++)
          {
            bounds[axis] = MIN (bounds[axis], g_array_index (data->points, gint32, 2 * p + axis));
            bounds[2 + axis] = MAX (bounds[2 + axis], g_array_index (data->points, gint32, 2 * p + axis));
          }
    }
  g_array_append_vals (world->polygon_bounds, bounds, 4);
}

static void
read_polygon (GeometryWorld *world, JsonArray *polygon, const char *code)
{
  guint first_arc = world->arcs->len;

  if (json_array_get_length (polygon) == 0)
    fail ("%s: a polygon without a ring", code);
  for (guint i = 0; i < json_array_get_length (polygon); i++)
    read_ring (world, get_array (json_array_get_element (polygon, i), code), code);
  append_length (world->polygon_rings, world->ring_arcs->len - 1);
  append_bounds (world, first_arc, world->arcs->len);
}

static void
read_measures (GeometryWorld *world, JsonObject *area, const char *code)
{
  JsonArray *center = get_member_array (area, "center");
  JsonArray *middle = get_member_array (area, "middle");
  JsonArray *bounds = get_member_array (area, "bounds");
  double measures[SP_GEOMETRY_N_MEASURES];

  for (guint i = 0; i < 2; i++)
    {
      measures[i] = get_number (center, i, code);
      measures[7 + i] = get_number (middle, i, code);
    }
  measures[2] = json_object_get_double_member_with_default (area, "size", 0);
  if (measures[2] <= 0)
    fail ("%s has no size", code);
  for (guint i = 0; i < 4; i++)
    measures[3 + i] = get_number (bounds, i, code);
  g_array_append_vals (world->measures, measures, G_N_ELEMENTS (measures));
}

static void
read_area (GeometryWorld *world, JsonNode *node)
{
  JsonObject *area;
  JsonArray *polygons;
  const char *code;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    fail ("an area is no object");
  area = json_node_get_object (node);
  code = get_text (json_object_get_member (area, "code"), "a code");
  if (world->codes->len > 0 && strcmp (world->codes->pdata[world->codes->len - 1], code) >= 0)
    fail ("%s: the areas are not sorted by code", code);
  g_ptr_array_add (world->codes, (gpointer) code);
  read_measures (world, area, code);
  polygons = get_member_array (area, "polygons");
  for (guint i = 0; i < json_array_get_length (polygons); i++)
    read_polygon (world, get_array (json_array_get_element (polygons, i), code), code);
  append_length (world->area_polygons, world->polygon_rings->len - 1);
}

static GeometryWorld *
make_world (void)
{
  GeometryWorld *world = g_new0 (GeometryWorld, 1);
  GArray **lists[] = { &world->area_polygons, &world->polygon_rings, &world->ring_arcs };

  world->outline = g_array_new (FALSE, FALSE, sizeof (gint32));
  world->tolerances = g_array_new (FALSE, FALSE, sizeof (guint32));
  world->codes = g_ptr_array_new ();
  world->measures = g_array_new (FALSE, FALSE, sizeof (double));
  world->kinds = g_array_new (FALSE, FALSE, sizeof (guint8));
  world->arcs = g_array_new (FALSE, FALSE, sizeof (gint32));
  world->polygon_bounds = g_array_new (FALSE, FALSE, sizeof (gint32));
  world->arc_areas = g_array_new (FALSE, FALSE, sizeof (gint32));
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      *lists[i] = g_array_new (FALSE, FALSE, sizeof (guint32));
      append_length (*lists[i], 0);
    }
  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    {
      world->details[i].points = g_array_new (FALSE, FALSE, sizeof (gint32));
      world->details[i].starts = g_array_new (FALSE, FALSE, sizeof (guint32));
      append_length (world->details[i].starts, 0);
    }
  return world;
}

GeometryWorld *
geometry_reader_read (JsonNode *root)
{
  GeometryWorld *world = make_world ();
  JsonObject *object;
  JsonArray *areas;

  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    fail ("not a JSON object");
  object = json_node_get_object (root);
  if (g_strcmp0 (get_text (json_object_get_member (object, "format"), "format"), FORMAT) != 0)
    fail ("the format is not “%s”", FORMAT);
  read_outline (world, get_member_array (object, "outline"));
  read_tolerances (world, get_member_array (object, "tolerances"));
  read_arcs (world, get_member_array (object, "arcs"));
  areas = get_member_array (object, "areas");
  for (guint i = 0; i < json_array_get_length (areas); i++)
    read_area (world, json_array_get_element (areas, i));
  return world;
}

void
geometry_world_free (GeometryWorld *world)
{
  GArray *arrays[] = { world->outline,        world->tolerances,    world->measures,  world->kinds,
                       world->area_polygons,  world->polygon_rings, world->ring_arcs, world->arcs,
                       world->polygon_bounds, world->arc_areas };

  for (guint i = 0; i < G_N_ELEMENTS (arrays); i++)
    g_array_unref (arrays[i]);
  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    {
      g_array_unref (world->details[i].starts);
      g_array_unref (world->details[i].points);
    }
  g_ptr_array_unref (world->codes);
  g_free (world);
}
