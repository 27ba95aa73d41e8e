/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of how many countries went from which level to which between two days. */
#include "dataset-builder.h"
#include "sp-shift-count.h"

#include <locale.h>

static SpIndex *
make_index (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;

  builder_countries (b, "AA BB CC DD EE");
  builder_position (b, "AA", "networks", "restricted", "2018", SP_BASIS_LAW);
  builder_position (b, "AA", "networks", "excluded", "2020", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "restricted", "2018", SP_BASIS_LAW);
  builder_position (b, "BB", "networks", "excluded", "2020", SP_BASIS_LAW);
  builder_position (b, "CC", "networks", "chosen", "2020", SP_BASIS_REPORT);
  builder_position (b, "DD", "networks", "excluded", "2018/2019-06", SP_BASIS_LAW);
  builder_position (b, "EE", "networks", "permitted", "2018", SP_BASIS_LAW);
  dataset = builder_end (b);
  return sp_index_new (dataset);
}

static GPtrArray *
find_shifts (SpIndex *index, const char *first_day, const char *second_day)
{
  const SpOutlook outlook = {
    .question = sp_dataset_lookup (sp_index_get_dataset (index), SP_RECORD_QUESTION, "networks"),
    .day = builder_day (first_day),
  };

  return sp_shifts_find (index, &outlook, builder_day (second_day));
}

/* By the earlier level, then the later, nothing last. */
static void
test_counts (void)
{
  static const char *const expected[] = {
    "No longer known: Excluded 1",
    "Restricted to Excluded: 2",
    "First known: Chosen as supplier 1",
  };
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (GPtrArray) shifts = find_shifts (index, "2019-01-01", "2021-01-01");
  g_autoptr (GArray) counts = sp_shifts_count (shifts);

  g_assert_cmpuint (counts->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < counts->len; i++)
    {
      g_autofree char *words = sp_shift_count_format (&g_array_index (counts, SpShiftCount, i));

      g_assert_cmpstr (words, ==, expected[i]);
    }
}

static void
test_nothing_changed (void)
{
  g_autoptr (SpIndex) index = make_index ();
  g_autoptr (GPtrArray) shifts = find_shifts (index, "2021-01-01", "2022-01-01");
  g_autoptr (GArray) counts = sp_shifts_count (shifts);

  g_assert_cmpuint (counts->len, ==, 0);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/shift-count/counts", test_counts);
  g_test_add_func ("/shift-count/nothing-changed", test_nothing_changed);
  return g_test_run ();
}
