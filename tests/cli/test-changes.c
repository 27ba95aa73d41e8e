/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether the changes that are listed are those of the dataset: found again from the positions. */
#include "run-program.h"

#include <string.h>

typedef struct
{
  char *history;
  char *order;
  const char *id;
  const char *level;
  const char *from;
} Step;

static void
clear_step (gpointer data)
{
  g_free (((Step *) data)->history);
  g_free (((Step *) data)->order);
}

/* By first day, the more precise first. */
static char *
make_order (const char *date)
{
  gsize length = strlen (date);
  const char *padding = length == 4 ? "-01-01" : length == 7 ? "-01" : "";

  return g_strdup_printf ("%s%s %c", date, padding, (char) ('z' - length));
}

static Step
make_step (JsonObject *item)
{
  const char *from = json_object_get_string_member (item, "from");

  return (Step) {
    .history = g_strconcat (json_object_get_string_member (item, "country"), " ",
                            json_object_get_string_member (item, "question"), NULL),
    .order = make_order (from),
    .id = json_object_get_string_member (item, "id"),
    .level = json_object_get_string_member (item, "level"),
    .from = from,
  };
}

static int
compare_steps (gconstpointer a, gconstpointer b)
{
  const Step *first = a;
  const Step *second = b;
  int order = strcmp (first->history, second->history);

  return order ? order : strcmp (first->order, second->order);
}

static GHashTable *
find_changes_of (JsonNode *root, const char *year)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  GHashTable *changes = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  JsonArray *items = run_get_items (root);

  g_array_set_clear_func (steps, clear_step);
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      Step step = make_step (json_array_get_object_element (items, i));

      g_array_append_val (steps, step);
    }
  g_array_sort (steps, compare_steps);
  for (guint i = 1; i < steps->len; i++)
    {
      const Step *before = &g_array_index (steps, Step, i - 1);
      const Step *step = &g_array_index (steps, Step, i);

      if (g_str_equal (step->history, before->history) && !g_str_equal (step->level, before->level) &&
          g_str_has_prefix (step->from, year))
        g_hash_table_insert (changes, (gpointer) step->id, g_strdup_printf ("%s > %s", before->level, step->level));
    }
  return changes;
}

static void
test_changes_are_true (void)
{
  g_autoptr (Run) positions_run = run_program ("list positions --format json");
  g_autoptr (Run) changes_run = run_program ("list changes --from 2020-01-01 --to 2020-12-31 --format json");
  g_autoptr (JsonNode) positions = run_parse_json (positions_run);
  g_autoptr (JsonNode) changes = run_parse_json (changes_run);
  g_autoptr (GHashTable) expected = find_changes_of (positions, "2020");
  JsonArray *items = run_get_items (changes);
  g_autofree char *before = g_strdup ("");

  g_assert_cmpuint (g_hash_table_size (expected), >, 10);
  g_assert_cmpuint (json_array_get_length (items), ==, g_hash_table_size (expected));
  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);
      g_autofree char *step = g_strdup_printf ("%s > %s", json_object_get_string_member (item, "level_before"),
                                               json_object_get_string_member (item, "level"));
      g_autofree char *order = make_order (json_object_get_string_member (item, "date"));

      g_assert_cmpstr (step, ==, g_hash_table_lookup (expected, json_object_get_string_member (item, "id")));
      g_assert_cmpint (strcmp (order, before), >=, 0);
      g_free (before);
      before = g_steal_pointer (&order);
    }
}

int
main (int argc, char **argv)
{
  run_init (&argc, &argv);

  g_test_add_func ("/changes/are-true", test_changes_are_true);

  return g_test_run ();
}
