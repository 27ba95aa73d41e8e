/* SPDX-License-Identifier: GPL-3.0-or-later
 * A build-time tool that turns data/map/world.json into the arrays that SpGeometry uses as they are.
 *
 * Usage: compile-geometry [--swap-bytes] INPUT OUTPUT
 *
 * The arrays are in the byte order of the machine that the tool runs on; where the program is for one with the other
 * order, --swap-bytes. */
#include "geometry-reader.h"

#include <locale.h>
#include <stdlib.h>

static GVariant *
pack (GArray *array, const char *element_type)
{
  return g_variant_new_fixed_array (G_VARIANT_TYPE (element_type), array->data, array->len,
                                    g_array_get_element_size (array));
}

static GVariant *
pack_world (GeometryWorld *world)
{
  GVariant *details[SP_GEOMETRY_N_DETAILS];
  GVariant *children[13];

  for (guint i = 0; i < SP_GEOMETRY_N_DETAILS; i++)
    {
      GVariant *parts[] = { pack (world->details[i].starts, "u"), pack (world->details[i].points, "i") };

      details[i] = g_variant_new_tuple (parts, 2);
    }
  children[0] = g_variant_new_uint32 (SP_GEOMETRY_CHECK);
  children[1] = pack (world->outline, "i");
  children[2] = pack (world->tolerances, "u");
  children[3] = g_variant_new_strv ((const char *const *) world->codes->pdata, world->codes->len);
  children[4] = pack (world->measures, "d");
  children[5] = pack (world->kinds, "y");
  children[6] = pack (world->area_polygons, "u");
  children[7] = pack (world->polygon_rings, "u");
  children[8] = pack (world->ring_arcs, "u");
  children[9] = pack (world->arcs, "i");
  children[10] = pack (world->polygon_bounds, "i");
  children[11] = pack (world->arc_areas, "i");
  children[12] = g_variant_new_array (G_VARIANT_TYPE ("(auai)"), details, SP_GEOMETRY_N_DETAILS);
  return g_variant_ref_sink (g_variant_new_tuple (children, G_N_ELEMENTS (children)));
}

static GVariant *
swap_bytes (GVariant *data)
{
  GVariant *swapped = g_variant_byteswap (data);

  g_variant_unref (data);
  return swapped;
}

int
main (int argc, char *argv[])
{
  gboolean swap = argc == 4 && g_str_equal (argv[1], "--swap-bytes");
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GeometryWorld) world = NULL;
  g_autoptr (GVariant) data = NULL;

  setlocale (LC_ALL, "");
  if (argc != 3 && !swap)
    {
      g_printerr ("usage: compile-geometry [--swap-bytes] INPUT OUTPUT\n");
      return EXIT_FAILURE;
    }
  if (!json_parser_load_from_file (parser, argv[argc - 2], &error))
    {
      g_printerr ("compile-geometry: error: %s\n", error->message);
      return EXIT_FAILURE;
    }
  world = geometry_reader_read (json_parser_get_root (parser));
  data = pack_world (world);
  if (swap)
    data = swap_bytes (data);
  if (!g_file_set_contents (argv[argc - 1], g_variant_get_data (data), g_variant_get_size (data), &error))
    {
      g_printerr ("compile-geometry: error: %s\n", error->message);
      return EXIT_FAILURE;
    }
  return EXIT_SUCCESS;
}
