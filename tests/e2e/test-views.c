/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: legend and list say what the files of the dataset say, on each date and between two. */
#include "e2e-harness.h"
#include "e2e-records.h"

typedef struct
{
  const char *question;
  const char *question_id;
  const char *dates[2];
} Lens;

static const Lens networks = { NULL, "5g-networks", { "2019-06-01", "2022-06-01" } };
static const Lens intelligence = { "Intelligence sharing", "intelligence-sharing", { "2019-03-01", "2020-03-01" } };

static guint
count (GHashTable *levels, const char *level)
{
  GHashTableIter iter;
  gpointer value;
  guint n = 0;

  g_hash_table_iter_init (&iter, levels);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    n += g_str_equal (value, level);
  return n;
}

static char *
format_count (const char *label, guint n, const char *more)
{
  return g_strdup_printf (n == 1 ? "%s, %u country%s" : "%s, %u countries%s", label, n, more);
}

static void
check_level (E2e *e2e, JsonObject *level, GHashTable *levels)
{
  guint n = count (levels, e2e_get_member (level, "id"));
  const char *label = e2e_get_member (level, "label");
  g_autofree char *head = format_count (label, n, "");
  g_autofree char *chip = format_count (label, n, "*");
  g_autoptr (E2eNode) row = n > 0 ? e2e_wait_for_row (e2e, head) : NULL;
  g_autoptr (E2eNode) button = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, chip);
}

static void
check_levels (E2e *e2e, const char *question, const char *date)
{
  g_autoptr (JsonArray) scale = e2e_load_levels (question);
  g_autoptr (GHashTable) levels = e2e_find_levels (question, date);

  g_assert_cmpuint (g_hash_table_size (levels), >, 0);
  for (guint i = 0; i < json_array_get_length (scale); i++)
    check_level (e2e, json_array_get_object_element (scale, i), levels);
}

static void
test_counts (gconstpointer data)
{
  const Lens *lens = data;
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  if (lens->question != NULL)
    e2e_choose (e2e, "Question", lens->question);
  for (guint i = 0; i < G_N_ELEMENTS (lens->dates); i++)
    {
      e2e_set_date (e2e, lens->dates[i]);
      check_levels (e2e, lens->question_id, lens->dates[i]);
      e2e_screenshot (e2e, "counts");
    }
}

static guint
count_shifts (GHashTable *first, GHashTable *second, const char *from, const char *to)
{
  GHashTableIter iter;
  gpointer country, value;
  guint n = 0;

  g_hash_table_iter_init (&iter, first);
  while (g_hash_table_iter_next (&iter, &country, &value))
    n += g_str_equal (value, from) && g_strcmp0 (g_hash_table_lookup (second, country), to) == 0;
  return n;
}

static guint
check_shift (E2e *e2e, JsonObject *from, JsonObject *to, guint n)
{
  g_autofree char *label = g_strdup_printf ("%s to %s", e2e_get_member (from, "label"), e2e_get_member (to, "label"));
  g_autofree char *head = format_count (label, n, "");
  g_autoptr (E2eNode) row = n > 0 && from != to ? e2e_wait_for_row (e2e, head) : NULL;

  return from != to ? n : 0;
}

static void
check_shifts (E2e *e2e, const Lens *lens)
{
  g_autoptr (JsonArray) scale = e2e_load_levels (lens->question_id);
  g_autoptr (GHashTable) first = e2e_find_levels (lens->question_id, lens->dates[0]);
  g_autoptr (GHashTable) second = e2e_find_levels (lens->question_id, lens->dates[1]);
  guint n_shifts = 0;

  for (guint i = 0; i < json_array_get_length (scale); i++)
    for (guint j = 0; j < json_array_get_length (scale); j++)
      {
        JsonObject *from = json_array_get_object_element (scale, i);
        JsonObject *to = json_array_get_object_element (scale, j);

        n_shifts += check_shift (e2e, from, to,
                                 count_shifts (first, second, e2e_get_member (from, "id"), e2e_get_member (to, "id")));
      }
  g_assert_cmpuint (n_shifts, >, 5);
}

static void
test_compare (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) button = NULL;

  e2e_wait_until_open (e2e);
  e2e_set_date (e2e, networks.dates[1]);
  button = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Compare with another date");
  e2e_click (e2e, button);
  e2e_fill (e2e, "Compared with", networks.dates[0]);
  check_shifts (e2e, &networks);
  e2e_screenshot (e2e, "compared");
  e2e_click (e2e, button);
  check_levels (e2e, networks.question_id, networks.dates[1]);
}

static void
add_tests (void)
{
  g_test_add_data_func ("/e2e/views/counts", &networks, test_counts);
  g_test_add_data_func ("/e2e/views/counts-of-another-question", &intelligence, test_counts);
  g_test_add_func ("/e2e/views/compare", test_compare);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
