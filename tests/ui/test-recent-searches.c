/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was searched for lately in each dataset. */
#include "ui-harness.h"

#include "sp-recent-searches.h"
#include "sp-settings.h"

static void
check (GSettings *settings, const char *dataset, const char *expected)
{
  g_auto (GStrv) searches = sp_recent_searches_get (settings, dataset);
  g_autofree char *joined = g_strjoinv ("|", searches);

  g_assert_cmpstr (joined, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (GSettings) settings = sp_settings_new ();

  check (settings, "a", "");
  sp_recent_searches_add (settings, "a", "one");
  sp_recent_searches_add (settings, "b", "other");
  sp_recent_searches_add (settings, "a", " two words ");
  check (settings, "a", "two words|one");
  check (settings, "b", "other");
  /* The latest first, each once */
  sp_recent_searches_add (settings, "a", "one");
  check (settings, "a", "one|two words");
  sp_recent_searches_add (settings, "a", "  ");
  check (settings, "a", "one|two words");
  sp_recent_searches_clear (settings, "a");
  check (settings, "a", "");
  check (settings, "b", "other");
  sp_recent_searches_clear (settings, "b");
}

static void
test_limits (void)
{
  g_autoptr (GSettings) settings = sp_settings_new ();
  g_autoptr (GVariant) kept = NULL;

  for (guint i = 0; i < 12; i++)
    {
      g_autofree char *typed = g_strdup_printf ("%u", i);

      sp_recent_searches_add (settings, "a", typed);
    }
  check (settings, "a", "11|10|9|8|7|6|5|4|3|2");
  /* Of many datasets those are forgotten that were not searched for longest */
  for (guint i = 0; i < 100; i++)
    {
      g_autofree char *dataset = g_strdup_printf ("d%u", i);

      sp_recent_searches_add (settings, dataset, "x");
    }
  check (settings, "a", "");
  check (settings, "d99", "x");
  kept = g_settings_get_value (settings, "recent-searches");
  g_assert_cmpuint (g_variant_n_children (kept), ==, 50);
  g_settings_reset (settings, "recent-searches");
}

static void
test_private (void)
{
  g_autoptr (GSettings) settings = sp_settings_new ();

  sp_recent_searches_add (settings, "a", "one");
  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", FALSE, NULL);
  check (settings, "a", "");
  sp_recent_searches_add (settings, "a", "two");
  g_object_set (gtk_settings_get_default (), "gtk-recent-files-enabled", TRUE, NULL);
  check (settings, "a", "one");
  sp_recent_searches_clear (settings, "a");
}

static void
test_no_settings (void)
{
  sp_recent_searches_add (NULL, "a", "one");
  check (NULL, "a", "");
  sp_recent_searches_clear (NULL, "a");
}

static void
add_tests (void)
{
  g_test_add_func ("/recent-searches/order", test_order);
  g_test_add_func ("/recent-searches/limits", test_limits);
  g_test_add_func ("/recent-searches/private", test_private);
  g_test_add_func ("/recent-searches/no-settings", test_no_settings);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
