/* SPDX-License-Identifier: GPL-3.0-or-later
 * A small dataset on the map of the world, for tests of what is drawn of it. */
#include "map-harness.h"

SpLens *
map_harness_make_lens (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11-30");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_country (b, "IT", "Italy", "networks=2026-11");
  builder_countries (b, "FR DE PL ES MT PT SE NO ZZ");
  builder_group (b, "west", "The West", "FR ES PT");
  builder_position (b, "FR", "networks", "excluded", "2018-01-01", SP_BASIS_LAW);
  builder_position (b, "FR", "networks", "restricted", "2020-01-01", SP_BASIS_LAW);
  builder_position (b, "DE", "networks", "permitted", "2019", SP_BASIS_STATEMENT);
  builder_position (b, "PL", "networks", "chosen", "2018-01-01", SP_BASIS_OPERATOR);
  builder_position (b, "ES", "networks", "restricted", "2015-01-01", SP_BASIS_REPORT);
  builder_position (b, "MT", "networks", "excluded", "2018-01-01", SP_BASIS_LAW);
  builder_position (b, "SE", "networks", "excluded", "2025-01-01", SP_BASIS_LAW);
  builder_position (b, "NO", "networks", "excluded", "2017-01-01/2018-06-30", SP_BASIS_LAW);
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_lens_new (index);
}

SpMapScene *
map_harness_make_scene (const char *on)
{
  g_autoptr (SpLens) lens = map_harness_make_lens ();

  sp_lens_set_on (lens, builder_date (on));
  return sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
}

guint
map_harness_get_area (SpMapScene *scene, const char *code)
{
  guint area = 0;

  if (!sp_geometry_find_code (sp_map_scene_get_geometry (scene), code, &area))
    g_error ("The map does not have %s", code);
  return area;
}

const SpLook *
map_harness_get_look (SpMapScene *scene, const char *code)
{
  return sp_map_scene_get_look (scene, map_harness_get_area (scene, code));
}
