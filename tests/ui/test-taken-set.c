/* SPDX-License-Identifier: GPL-3.0-or-later
 * The five sets that can be printed and exported: which there are where, what they are called, what is in them. */
#include "ui-harness.h"

#include "sp-taken-set.h"

static SpWorkspace *
get_workspace (SpWindow *window)
{
  return sp_window_get_workspace (window);
}

static void
go_to (SpWindow *window, const char *address)
{
  sp_window_open_address (window, address);
  ui_harness_settle ();
}

static void
check_name (SpWindow *window, SpTakenSet set, const char *expected)
{
  g_autofree char *name = NULL;

  g_assert_cmpint (sp_taken_set_exists (set, get_workspace (window)), ==, expected != NULL);
  if (expected == NULL)
    return;
  name = sp_taken_set_format_name (set, get_workspace (window));
  g_assert_cmpstr (name, ==, expected);
}

/* Codes of countries, ids of others. */
static void
check_records (GPtrArray *records, const char *expected)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_record_get_id (records->pdata[i]));
  g_assert_cmpstr (ids->str, ==, expected);
}

static void
check_set (SpWindow *window, SpTakenSet set, const char *expected)
{
  g_autoptr (GPtrArray) records = sp_taken_set_list (set, get_workspace (window));

  check_records (records, expected);
}

static void
test_map (void)
{
  SpWindow *window = ui_harness_open (NULL);
  guint n_all = sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_COUNTRY)->len;
  g_autofree char *all = g_strdup_printf ("All %u countries", n_all);

  check_name (window, SP_TAKEN_THIS, "Map: 5G networks");
  check_name (window, SP_TAKEN_COMPARISON, NULL);
  check_name (window, SP_TAKEN_STARRED, NULL);
  check_name (window, SP_TAKEN_SHOWN, NULL);
  check_name (window, SP_TAKEN_ALL, all);
  g_assert_cmpint (sp_taken_set_choose (get_workspace (window), FALSE), ==, SP_TAKEN_THIS);
  sp_lens_set_group (sp_workspace_get_lens (get_workspace (window)),
                     sp_dataset_lookup (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_GROUP,
                                        "five-eyes"));
  check_name (window, SP_TAKEN_SHOWN, "What is shown (5 countries)");
  check_set (window, SP_TAKEN_SHOWN, "AU CA NZ GB US");
  check_set (window, SP_TAKEN_THIS, "AU CA NZ GB US");
  ui_harness_close (window);
}

static void
test_page (void)
{
  SpWindow *window = ui_harness_open (NULL);

  go_to (window, "standpoint:huawei-5g/country/GB");
  check_name (window, SP_TAKEN_THIS, "Country: United Kingdom");
  check_set (window, SP_TAKEN_THIS, "GB");
  /* The map behind the page shows all countries. */
  g_assert_false (sp_taken_set_exists (SP_TAKEN_SHOWN, get_workspace (window)));
  g_assert_cmpint (sp_taken_set_choose (get_workspace (window), FALSE), ==, SP_TAKEN_THIS);
  go_to (window, "standpoint:huawei-5g/quotes");
  ui_harness_settle ();
  g_assert_cmpint (sp_taken_set_choose (get_workspace (window), FALSE), ==, SP_TAKEN_SHOWN);
  go_to (window, "standpoint:huawei-5g/group/five-eyes");
  check_set (window, SP_TAKEN_THIS, "five-eyes");
  {
    g_autoptr (GPtrArray) members = sp_taken_set_list_countries (SP_TAKEN_THIS, get_workspace (window));

    check_records (members, "AU CA NZ GB US");
  }
  ui_harness_close (window);
}

static void
test_comparison_and_stars (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpDataset *dataset = sp_workspace_get_dataset (get_workspace (window));
  SpComparison *comparison = sp_workspace_get_comparison (get_workspace (window));
  SpStars *stars = sp_workspace_get_stars (get_workspace (window));

  sp_comparison_add (comparison, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "DE"));
  check_name (window, SP_TAKEN_COMPARISON, "Comparison set (1 country)");
  sp_comparison_add (comparison, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "GB"));
  check_name (window, SP_TAKEN_COMPARISON, "Comparison set (2 countries)");
  sp_comparison_add (comparison, sp_dataset_lookup (dataset, SP_RECORD_GROUP, "five-eyes"));
  check_name (window, SP_TAKEN_COMPARISON, "Comparison set (3 countries or groups)");
  check_set (window, SP_TAKEN_COMPARISON, "DE GB five-eyes");
  {
    g_autoptr (GPtrArray) countries = sp_taken_set_list_countries (SP_TAKEN_COMPARISON, get_workspace (window));

    check_records (countries, "DE GB AU CA NZ US");
  }
  sp_stars_set (stars, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "FR"), TRUE);
  check_name (window, SP_TAKEN_STARRED, "Starred (1)");
  check_set (window, SP_TAKEN_STARRED, "FR");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.comparison", NULL);
  ui_harness_settle ();
  g_assert_cmpint (sp_taken_set_choose (get_workspace (window), FALSE), ==, SP_TAKEN_SHOWN);
  check_name (window, SP_TAKEN_SHOWN, "What is shown (3 countries or groups)");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.stars", NULL);
  ui_harness_settle ();
  g_assert_cmpint (sp_taken_set_choose (get_workspace (window), TRUE), ==, SP_TAKEN_STARRED);
  sp_stars_set (stars, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "FR"), FALSE);
  ui_harness_close (window);
}

static gboolean
has_quotes (gpointer window)
{
  return sp_taken_set_exists (SP_TAKEN_SHOWN, get_workspace (window));
}

/* What a search leaves, and no more. */
static void
test_found (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *expected = NULL;

  go_to (window, "standpoint:huawei-5g/quotes?search=backdoor");
  ui_harness_wait (has_quotes, window);
  records = sp_taken_set_list (SP_TAKEN_SHOWN, get_workspace (window));
  g_assert_cmpuint (records->len, <,
                    sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (window)), SP_RECORD_QUOTE)->len);
  for (guint i = 0; i < records->len; i++)
    g_assert_true (SP_IS_QUOTE (records->pdata[i]));
  expected = g_strdup_printf ("What is shown (%u quotes)", records->len);
  check_name (window, SP_TAKEN_SHOWN, expected);
  ui_harness_close (window);
}

static gboolean
has_entries (gpointer window)
{
  return sp_taken_set_exists (SP_TAKEN_SHOWN, get_workspace (window));
}

static void
test_chronology (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autoptr (GPtrArray) records = NULL;

  go_to (window, "standpoint:huawei-5g/events");
  ui_harness_wait (has_entries, window);
  records = sp_taken_set_list (SP_TAKEN_SHOWN, get_workspace (window));
  for (guint i = 0; i < records->len; i++)
    g_assert_true (SP_IS_EVENT (records->pdata[i]) || SP_IS_POSITION (records->pdata[i]));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/taken-set/map", test_map);
  g_test_add_func ("/taken-set/page", test_page);
  g_test_add_func ("/taken-set/comparison-and-stars", test_comparison_and_stars);
  g_test_add_func ("/taken-set/found", test_found);
  g_test_add_func ("/taken-set/chronology", test_chronology);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
