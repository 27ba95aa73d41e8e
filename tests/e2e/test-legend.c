/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the legend counts as the command line does, filters every view, and its filter can be removed. */
#include "e2e-harness.h"
#include "e2e-records.h"

static const char *const options_2019[] = { "standpoint:huawei-5g?question=5g-networks&on=2019-06-01", NULL };

static JsonNode *
list_on (const char *date)
{
  return e2e_list ((const char *[]) { "countries", "--question", "5g-networks", "--on", date, NULL });
}

/* “Excluded, 4 countries”, with what more is said of the count. */
static char *
format_chip (JsonNode *known, const char *level)
{
  guint n = e2e_count_items (known, "level_label", level);

  return g_strdup_printf (n == 1 ? "%s, %u country*" : "%s, %u countries*", level, n);
}

static E2eNode *
wait_for_chip (E2e *e2e, JsonNode *known, const char *level)
{
  g_autofree char *name = format_chip (known, level);

  return e2e_wait_for (e2e, ATSPI_ROLE_TOGGLE_BUTTON, name);
}

static void
wait_for_left (E2e *e2e, guint n)
{
  g_autofree char *text = g_strdup_printf ("%u of 196 countries", n);
  g_autoptr (E2eNode) label = e2e_wait_for (e2e, ATSPI_ROLE_STATUS_BAR, text);

  g_assert_true (label != NULL || e2e_has_failed (e2e));
}

static gboolean
has_row (E2e *e2e, const char *name)
{
  g_autoptr (E2eNode) list = e2e_get_list (e2e);
  g_auto (GStrv) rows = list ? e2e_get_rows (list) : NULL;

  for (guint i = 0; rows != NULL && rows[i] != NULL; i++)
    if (g_pattern_match_simple (name, rows[i]))
      return TRUE;
  return FALSE;
}

typedef struct
{
  char *there;
  char *gone;
} Sections;

static gboolean
are_the_sections (E2e *e2e, gpointer data)
{
  Sections *sections = data;

  return has_row (e2e, sections->there) && !has_row (e2e, sections->gone);
}

static void
check_sections (E2e *e2e, JsonNode *known, const char *there, const char *gone)
{
  g_autofree char *head = format_chip (known, there);
  g_autofree char *other = format_chip (known, gone);
  Sections sections = { head, other };

  e2e_wait_until (e2e, are_the_sections, &sections, "the sections of the list");
}

/* The counts move with the date. */
static void
test_counts (void)
{
  static const char *const levels[] = { "Excluded", "Restricted", "Under review", "Permitted", "Chosen as supplier" };
  static const char *const dates[] = { "2019-06-01", "2020-12-31", "2023-03-01" };
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autoptr (JsonNode) known = list_on (dates[i]);

      e2e_set_date (e2e, dates[i]);
      for (guint j = 0; j < G_N_ELEMENTS (levels); j++)
        {
          g_autoptr (E2eNode) chip = wait_for_chip (e2e, known, levels[j]);
        }
    }
  e2e_screenshot (e2e, "counts");
}

/* By mouse: one, a second with Ctrl, and both removed by the chips over the map. */
static void
test_mouse (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = options_2019 });
  g_autoptr (JsonNode) known = list_on ("2019-06-01");
  guint n_excluded = e2e_count_items (known, "level_label", "Excluded");
  guint n_restricted = e2e_count_items (known, "level_label", "Restricted");
  g_autoptr (E2eNode) excluded = wait_for_chip (e2e, known, "Excluded");
  g_autoptr (E2eNode) restricted = wait_for_chip (e2e, known, "Restricted");
  g_autoptr (E2eNode) filter = NULL;
  g_autoptr (E2eNode) clear = NULL;
  g_autoptr (E2eNode) back = NULL;
  g_autofree char *section = format_chip (known, "Under review");

  e2e_click (e2e, excluded);
  wait_for_left (e2e, n_excluded);
  e2e_wait_for_state (e2e, excluded, ATSPI_STATE_PRESSED, TRUE);
  check_sections (e2e, known, "Excluded", "Restricted");
  e2e_click_with (e2e, restricted, "<Control>");
  wait_for_left (e2e, n_excluded + n_restricted);
  check_sections (e2e, known, "Restricted", "Under review");
  e2e_screenshot (e2e, "filtered");
  filter = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Remove the filter Level: Excluded");
  e2e_click (e2e, filter);
  wait_for_left (e2e, n_restricted);
  e2e_wait_for_state (e2e, excluded, ATSPI_STATE_PRESSED, FALSE);
  e2e_click_with (e2e, excluded, "<Control>");
  wait_for_left (e2e, n_excluded + n_restricted);
  clear = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Clear All");
  e2e_click (e2e, clear);
  e2e_wait_for_gone (e2e, ATSPI_ROLE_PUSH_BUTTON, "Remove the filter*");
  back = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, section);
}

/* By keyboard: Space chooses, Ctrl+Space adds, Space again undoes. */
static void
test_keyboard (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = options_2019 });
  g_autoptr (JsonNode) known = list_on ("2019-06-01");
  guint n_excluded = e2e_count_items (known, "level_label", "Excluded");
  guint n_restricted = e2e_count_items (known, "level_label", "Restricted");
  g_autofree char *first = format_chip (known, "Excluded");
  g_autofree char *second = format_chip (known, "Restricted");
  g_autoptr (E2eNode) excluded = wait_for_chip (e2e, known, "Excluded");

  e2e_wait_for_focus (e2e, "Map of the countries*");
  e2e_key_until_focus (e2e, "Tab", first);
  e2e_key (e2e, "space");
  wait_for_left (e2e, n_excluded);
  e2e_key (e2e, "Right");
  e2e_wait_for_focus (e2e, second);
  e2e_key (e2e, "<Control>space");
  wait_for_left (e2e, n_excluded + n_restricted);
  e2e_key (e2e, "space");
  wait_for_left (e2e, n_restricted);
  e2e_key (e2e, "space");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_PUSH_BUTTON, "Remove the filter*");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/legend/counts", test_counts);
  g_test_add_func ("/e2e/legend/mouse", test_mouse);
  g_test_add_func ("/e2e/legend/keyboard", test_keyboard);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
