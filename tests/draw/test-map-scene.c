/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what a map shows: the look of each area, the counts, and the sentence that describes it. */
#include "map-harness.h"

#include <locale.h>

static void
test_levels (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");
  const SpLook *france = map_harness_get_look (scene, "FR");
  const SpLook *germany = map_harness_get_look (scene, "DE");
  const SpLook *spain = map_harness_get_look (scene, "ES");

  g_assert_cmpstr (france->mark, ==, "E");
  g_assert_cmpint (france->basis, ==, SP_BASIS_LAW);
  g_assert_false (france->perhaps || france->unconfirmed || france->faded);
  g_assert_cmpstr (germany->mark, ==, "P");
  g_assert_true (germany->perhaps);
  g_assert_cmpint (map_harness_get_look (scene, "PL")->basis, ==, SP_BASIS_OPERATOR);
  g_assert_cmpint (spain->basis, ==, SP_BASIS_REPORT);
  g_assert_true (spain->unconfirmed);
}

static void
test_nothings (void)
{
  static const struct
  {
    const char *code;
    SpNothing nothing;
  } cases[] = {
    { "FR", SP_NOTHING_NONE },    { "IT", SP_NOTHING_SEARCHED }, { "PT", SP_NOTHING_NO_RECORD },
    { "SE", SP_NOTHING_NOT_YET }, { "NO", SP_NOTHING_LAPSED },   { "US", SP_NOTHING_NOT_IN_DATASET },
  };
  g_autoptr (SpMapScene) scene = map_harness_make_scene ("2019-06-30");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (map_harness_get_look (scene, cases[i].code)->nothing, ==, cases[i].nothing);
}

static void
test_group_and_basis (void)
{
  g_autoptr (SpLens) lens = map_harness_make_lens ();
  g_autoptr (SpMapScene) scene = NULL;

  sp_lens_set_group (lens,
                     sp_dataset_lookup (sp_index_get_dataset (sp_lens_get_index (lens)), SP_RECORD_GROUP, "west"));
  sp_lens_set_weakest (lens, SP_BASIS_STATEMENT);
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  g_assert_cmpint (map_harness_get_look (scene, "DE")->nothing, ==, SP_NOTHING_OUTSIDE_GROUP);
  g_assert_cmpint (map_harness_get_look (scene, "ES")->nothing, ==, SP_NOTHING_WEAKER);
  g_assert_cmpstr (map_harness_get_look (scene, "FR")->mark, ==, "R");
  g_assert_true (map_harness_get_look (scene, "US")->faded);
}

static void
test_filter (void)
{
  g_autoptr (SpLens) lens = map_harness_make_lens ();
  g_autoptr (SpMapScene) all = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  g_autoptr (SpMapScene) scene = NULL;

  sp_lens_choose_level (lens, sp_map_scene_get_level (all, map_harness_get_area (all, "FR")), FALSE);
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  g_assert_false (map_harness_get_look (scene, "FR")->faded);
  g_assert_false (map_harness_get_look (scene, "ES")->faded);
  g_assert_true (map_harness_get_look (scene, "MT")->faded);
  g_assert_true (map_harness_get_look (scene, "IT")->faded);
}

static void
test_comparison (void)
{
  g_autoptr (SpLens) lens = map_harness_make_lens ();
  g_autoptr (SpMapScene) scene = NULL;
  g_autofree char *words = NULL;

  /* The dates may be given in either order. */
  sp_lens_set_on (lens, builder_date ("2018-01-01"));
  sp_lens_set_compared (lens, builder_date ("2021-01-01"));
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  g_assert_cmpstr (map_harness_get_look (scene, "FR")->mark, ==, "R");
  g_assert_false (map_harness_get_look (scene, "FR")->faded);
  g_assert_false (map_harness_get_look (scene, "DE")->faded);
  g_assert_cmpint (map_harness_get_look (scene, "NO")->nothing, ==, SP_NOTHING_LAPSED);
  g_assert_false (map_harness_get_look (scene, "NO")->faded);
  g_assert_true (map_harness_get_look (scene, "MT")->faded);
  g_assert_true (map_harness_get_look (scene, "PT")->faded);
  words = sp_map_scene_describe (scene);
  g_assert_cmpstr (
    words, ==,
    "5G networks, what changed, 1 January 2018 to 1 January 2021: Excluded to Restricted: 1, No longer known: "
    "Excluded 1, First known: Permitted 1; unchanged 7 of 10. 1 country of the dataset is not on the map.");
}

static void
test_dim (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  SpLevel *restricted = sp_map_scene_get_level (scene, map_harness_get_area (scene, "FR"));
  g_autoptr (SpMapScene) level = sp_map_scene_dim_to_level (scene, restricted);
  g_autoptr (SpMapScene) nothing = sp_map_scene_dim_to_nothing (scene, SP_NOTHING_SEARCHED);
  g_autoptr (SpMapScene) any = sp_map_scene_dim_to_nothing (scene, SP_NOTHING_NONE);

  g_assert_false (map_harness_get_look (level, "ES")->faded);
  g_assert_true (map_harness_get_look (level, "MT")->faded);
  g_assert_true (map_harness_get_look (level, "IT")->faded);
  g_assert_false (map_harness_get_look (nothing, "IT")->faded);
  g_assert_true (map_harness_get_look (nothing, "PT")->faded);
  g_assert_true (map_harness_get_look (nothing, "FR")->faded);
  g_assert_false (map_harness_get_look (any, "PT")->faded);
  g_assert_true (map_harness_get_look (any, "FR")->faded);
  /* The scene itself is as it was. */
  g_assert_false (map_harness_get_look (scene, "MT")->faded);
}

static void
test_countries (void)
{
  g_autoptr (SpMapScene) scene = map_harness_make_scene (NULL);
  SpDataset *dataset = sp_index_get_dataset (sp_map_scene_get_subject (scene)->index);
  SpCountry *malta = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "MT");
  SpCountry *nowhere = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "ZZ");
  guint area = map_harness_get_area (scene, "MT");

  g_assert_true (sp_map_scene_get_country (scene, area) == malta);
  g_assert_cmpint (sp_map_scene_find_area (scene, malta), ==, area);
  g_assert_cmpint (sp_map_scene_find_area (scene, nowhere), ==, -1);
  g_assert_cmpint (sp_map_scene_find_area (scene, NULL), ==, -1);
  g_assert_cmpuint (sp_map_scene_get_missing (scene)->len, ==, 1);
  g_assert_true (sp_map_scene_get_missing (scene)->pdata[0] == nowhere);
}

static void
test_description (void)
{
  g_autoptr (SpLens) lens = map_harness_make_lens ();
  SpDataset *dataset = sp_index_get_dataset (sp_lens_get_index (lens));
  g_autoptr (SpMapSubject) subject = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *limited = NULL;

  sp_lens_set_on (lens, builder_date ("2019-06-30"));
  subject = sp_map_subject_new (lens, 3);
  plain = sp_map_subject_describe (subject);
  g_assert_cmpstr (
    plain, ==,
    "5G networks, as of 30 June 2019: Excluded 2, Restricted 1, Permitted 1 (1 perhaps), Chosen as supplier 1 (1 by "
    "operators only); no known position 5 of 10.");

  sp_lens_set_group (lens, sp_dataset_lookup (dataset, SP_RECORD_GROUP, "west"));
  sp_lens_set_weakest (lens, SP_BASIS_STATEMENT);
  g_clear_pointer (&subject, sp_map_subject_unref);
  subject = sp_map_subject_new (lens, 3);
  limited = sp_map_subject_describe (subject);
  g_assert_cmpstr (
    limited, ==,
    "5G networks (The West · Based on governments only), as of 30 June 2019: Excluded 1; no known position 2 "
    "of 3.");
}

static void
test_no_question (void)
{
  DatasetBuilder *b = builder_new ("2026-11-30");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpLens) lens = NULL;
  g_autoptr (SpMapScene) scene = NULL;
  g_autofree char *words = NULL;

  builder_countries (b, "FR");
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  lens = sp_lens_new (index);
  scene = sp_map_scene_new (sp_geometry_get_world (), lens, 3, sp_theme_get (FALSE, FALSE));
  g_assert_cmpint (map_harness_get_look (scene, "FR")->nothing, ==, SP_NOTHING_NO_RECORD);
  words = sp_map_scene_describe (scene);
  g_assert_nonnull (strstr (words, "has no questions"));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/map-scene/levels", test_levels);
  g_test_add_func ("/map-scene/nothings", test_nothings);
  g_test_add_func ("/map-scene/group-and-basis", test_group_and_basis);
  g_test_add_func ("/map-scene/filter", test_filter);
  g_test_add_func ("/map-scene/comparison", test_comparison);
  g_test_add_func ("/map-scene/dim", test_dim);
  g_test_add_func ("/map-scene/countries", test_countries);
  g_test_add_func ("/map-scene/description", test_description);
  g_test_add_func ("/map-scene/no-question", test_no_question);
  return g_test_run ();
}
