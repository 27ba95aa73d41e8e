/* SPDX-License-Identifier: GPL-3.0-or-later
 * Back and forward through places. */
#include "sp-navigation.h"

static void
check_place (SpNavigation *navigation, SpPlaceKind kind, const char *id)
{
  const SpPlace *place = sp_navigation_get_current (navigation);

  g_assert_cmpint (place->kind, ==, kind);
  g_assert_cmpstr (place->id, ==, id);
}

static void
test_back_and_forward (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();

  check_place (navigation, SP_PLACE_LIST, NULL);
  g_assert_false (sp_navigation_back (navigation));
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "GB");
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_POSITION, "p");
  g_assert_true (sp_navigation_back (navigation));
  check_place (navigation, SP_PLACE_RECORD, "GB");
  g_assert_true (sp_navigation_can_go_forward (navigation));
  g_assert_true (sp_navigation_forward (navigation));
  check_place (navigation, SP_PLACE_RECORD, "p");
  g_assert_false (sp_navigation_forward (navigation));
}

static void
test_going_forgets_what_lay_ahead (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint ahead;

  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "GB");
  ahead = sp_navigation_get_serial (navigation);
  sp_navigation_back (navigation);
  g_assert_true (sp_navigation_has_serial (navigation, ahead));
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "DE");
  g_assert_false (sp_navigation_can_go_forward (navigation));
  g_assert_false (sp_navigation_has_serial (navigation, ahead));
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_going_where_one_is (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint moves = 0;

  g_signal_connect_swapped (navigation, "moved", G_CALLBACK (count_cb), &moves);
  sp_navigation_go (navigation, SP_PLACE_LIST, 0, NULL);
  g_assert_cmpuint (moves, ==, 0);
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_QUOTE, "x");
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_QUOTE, "x");
  g_assert_cmpuint (moves, ==, 1);
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_EVENT, "x");
  g_assert_cmpuint (moves, ==, 2);
  sp_navigation_reset (navigation);
  check_place (navigation, SP_PLACE_LIST, NULL);
  g_assert_false (sp_navigation_can_go_back (navigation));
}

static void
test_a_long_way (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint back = 0;

  for (guint i = 0; i < 1000; i++)
    {
      g_autofree char *id = g_strdup_printf ("q-%u", i);

      sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_QUOTE, id);
    }
  check_place (navigation, SP_PLACE_RECORD, "q-999");
  while (sp_navigation_back (navigation))
    back++;
  g_assert_cmpuint (back, ==, 199);
}

static void
check_compared (SpNavigation *navigation, const char *expected)
{
  g_autofree char *codes = g_strjoinv (" ", (char **) sp_navigation_get_compared (navigation));

  g_assert_cmpstr (codes, ==, expected);
}

static void
compare (SpNavigation *navigation, const char *codes)
{
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  sp_navigation_set_compared (navigation, (const char *const *) parts);
}

/* A change of the set is a step of its own, but one stays at the place, and on the same visit to it. */
static void
test_the_set_is_part_of_an_entry (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint moves = 0, changes = 0, visit;

  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "GB");
  visit = sp_navigation_get_serial (navigation);
  g_signal_connect_swapped (navigation, "moved", G_CALLBACK (count_cb), &moves);
  g_signal_connect_swapped (navigation, "changed", G_CALLBACK (count_cb), &changes);
  check_compared (navigation, "");
  compare (navigation, "DE");
  compare (navigation, "DE");
  compare (navigation, "DE FR");
  g_assert_cmpuint (changes, ==, 2);
  g_assert_cmpuint (moves, ==, 0);
  g_assert_cmpuint (sp_navigation_get_serial (navigation), ==, visit);
  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_POSITION, "p");
  check_compared (navigation, "DE FR");
  g_assert_cmpuint (moves, ==, 1);

  g_assert_true (sp_navigation_back (navigation));
  check_place (navigation, SP_PLACE_RECORD, "GB");
  check_compared (navigation, "DE FR");
  g_assert_cmpuint (moves, ==, 2);
  g_assert_true (sp_navigation_back (navigation));
  check_place (navigation, SP_PLACE_RECORD, "GB");
  check_compared (navigation, "DE");
  g_assert_cmpuint (moves, ==, 2);
  g_assert_true (sp_navigation_forward (navigation));
  check_compared (navigation, "DE FR");
  g_assert_cmpuint (changes, ==, 6);
  sp_navigation_reset (navigation);
  check_compared (navigation, "");
}

static void
test_to_the_comparison_in_one_step (void)
{
  static const char *const codes[] = { "DE", "GB", NULL };
  static const char *const others[] = { "GB", "DE", NULL };
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint visit;

  sp_navigation_go_to_comparison (navigation, codes);
  check_place (navigation, SP_PLACE_LIST, NULL);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_COMPARE);
  check_compared (navigation, "DE GB");
  visit = sp_navigation_get_serial (navigation);
  sp_navigation_go_to_comparison (navigation, others);
  check_compared (navigation, "GB DE");
  g_assert_cmpuint (sp_navigation_get_serial (navigation), ==, visit);
  g_assert_true (sp_navigation_back (navigation));
  g_assert_true (sp_navigation_back (navigation));
  check_place (navigation, SP_PLACE_LIST, NULL);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_COUNTRIES);
  check_compared (navigation, "");
  g_assert_false (sp_navigation_can_go_back (navigation));
}

/* The page that is open stays open, on the same visit, in whichever view. */
static void
test_the_view_is_part_of_an_entry (void)
{
  g_autoptr (SpNavigation) navigation = sp_navigation_new ();
  guint moves = 0, changes = 0, views = 0, visit;

  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_COUNTRY, "GB");
  visit = sp_navigation_get_serial (navigation);
  g_signal_connect_swapped (navigation, "moved", G_CALLBACK (count_cb), &moves);
  g_signal_connect_swapped (navigation, "changed", G_CALLBACK (count_cb), &changes);
  g_signal_connect_swapped (navigation, "view-changed", G_CALLBACK (count_cb), &views);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_COUNTRIES);
  sp_navigation_go_to_view (navigation, SP_VIEW_QUOTES);
  sp_navigation_go_to_view (navigation, SP_VIEW_QUOTES);
  check_place (navigation, SP_PLACE_RECORD, "GB");
  g_assert_cmpuint (sp_navigation_get_serial (navigation), ==, visit);
  g_assert_cmpuint (changes, ==, 1);
  g_assert_cmpuint (views, ==, 1);
  g_assert_cmpuint (moves, ==, 0);

  sp_navigation_go (navigation, SP_PLACE_RECORD, SP_RECORD_QUOTE, "q");
  compare (navigation, "DE");
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_QUOTES);
  g_assert_cmpuint (views, ==, 1);
  sp_navigation_back (navigation);
  sp_navigation_back (navigation);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_QUOTES);
  sp_navigation_back (navigation);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_COUNTRIES);
  g_assert_cmpuint (views, ==, 2);
  check_place (navigation, SP_PLACE_RECORD, "GB");
  sp_navigation_forward (navigation);
  sp_navigation_reset (navigation);
  g_assert_cmpint (sp_navigation_get_view (navigation), ==, SP_VIEW_QUOTES);
  check_place (navigation, SP_PLACE_LIST, NULL);
}

static void
test_names_of_views (void)
{
  SpView view;

  for (guint i = 0; i < SP_N_VIEWS; i++)
    {
      g_assert_true (sp_view_parse (sp_view_get_name ((SpView) i), &view));
      g_assert_cmpuint (view, ==, i);
    }
  g_assert_false (sp_view_parse ("", &view));
  g_assert_false (sp_view_parse ("Quotes", &view));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/navigation/back-and-forward", test_back_and_forward);
  g_test_add_func ("/navigation/going-forgets-what-lay-ahead", test_going_forgets_what_lay_ahead);
  g_test_add_func ("/navigation/going-where-one-is", test_going_where_one_is);
  g_test_add_func ("/navigation/a-long-way", test_a_long_way);
  g_test_add_func ("/navigation/the-set-is-part-of-an-entry", test_the_set_is_part_of_an_entry);
  g_test_add_func ("/navigation/to-the-comparison-in-one-step", test_to_the_comparison_in_one_step);
  g_test_add_func ("/navigation/the-view-is-part-of-an-entry", test_the_view_is_part_of_an_entry);
  g_test_add_func ("/navigation/names-of-views", test_names_of_views);
  return g_test_run ();
}
