/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of countries: its arrangements, what the filter leaves, two dates, what is selected and in view. */
#include "ui-harness.h"

#include "made-dataset.h"
#include "sp-country-list.h"
#include "sp-country-model.h"

#include <glib/gstdio.h>

static SpWindow *
open_list (void)
{
  g_autofree char *path = ui_harness_get_data ("list.json");
  SpWindow *window = ui_harness_open (path);

  gtk_widget_activate_action (GTK_WIDGET (window), "win.arrange", "s", "level");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.sort", "s", "name");
  return window;
}

static GtkWidget *
get_list (SpWindow *window)
{
  return ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST);
}

static GtkListView *
get_view (SpWindow *window)
{
  return GTK_LIST_VIEW (ui_harness_find_type (get_list (window), GTK_TYPE_LIST_VIEW));
}

static SpCountryModel *
get_model (SpWindow *window)
{
  return SP_COUNTRY_MODEL (gtk_list_view_get_model (get_view (window)));
}

static SpLens *
get_lens (SpWindow *window)
{
  return sp_workspace_get_lens (sp_window_get_workspace (window));
}

static gpointer
get_record (SpWindow *window, SpRecordKind kind, const char *id)
{
  return sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), kind, id);
}

static SpLevel *
get_level (SpWindow *window, guint i)
{
  return sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (get_lens (window))))->pdata[i];
}

static SpDate
read_date (const char *text)
{
  SpDate date = { 0 };

  g_assert_true (text == NULL || sp_date_parse (text, &date, NULL));
  return date;
}

/* Heads as “Title 3” or “Title 3 closed”, countries by code, ways on as “>”, what is selected with a star. */
static char *
list_rows (SpWindow *window)
{
  SpCountryModel *model = get_model (window);
  g_autoptr (GString) text = g_string_new ("");

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (model)); i++)
    {
      g_autoptr (SpCountryItem) item = g_list_model_get_item (G_LIST_MODEL (model), i);
      SpCountry *country = sp_country_item_get_country (item);

      if (sp_country_item_is_head (item))
        g_string_append_printf (text, "%s%s %u%s:", i > 0 ? " " : "", sp_country_item_get_name (item),
                                sp_country_item_get_count (item), sp_country_item_is_open (item) ? "" : " closed");
      else
        g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                                country ? sp_record_get_id (SP_RECORD (country)) : ">");
      if (gtk_selection_model_is_selected (GTK_SELECTION_MODEL (model), i))
        g_string_append (text, "*");
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
check_rows (SpWindow *window, const char *expected)
{
  g_autofree char *rows = NULL;

  ui_harness_settle ();
  rows = list_rows (window);
  g_assert_cmpstr (rows, ==, expected);
}

typedef struct
{
  const char *arrangement;
  const char *order;
  const char *on;
  const char *compared;
  const char *group;
  int level;
  const char *typed;
  const char *rows;
} Case;

static const Case cases[] = {
  { "level", "name", NULL, NULL, NULL, -1, "", "Yes 2: SE US No 3: FR DE GB No Position to Show 2 closed:" },
  { "level", "change", NULL, NULL, NULL, -1, "", "Yes 2: SE US No 3: DE GB FR No Position to Show 2 closed:" },
  { "level", "quotes", NULL, NULL, NULL, -1, "", "Yes 2: US SE No 3: FR DE GB No Position to Show 2 closed:" },
  { "level", "name", "2019-04-01", NULL, NULL, -1, "",
    "Yes 3: CA GB US Maybe 1: DE No Position to Show 3 closed:" },
  { "level", "name", "2017", NULL, NULL, -1, "", "No Position to Show 7 closed:" },
  { "name", "name", NULL, NULL, NULL, -1, "", "FR DE SE GB US No Position to Show 2 closed:" },
  { "name", "change", NULL, NULL, NULL, -1, "", "DE GB FR SE US No Position to Show 2 closed:" },
  { "name", "quotes", "2020-06-01", NULL, NULL, -1, "", "FR US CA DE GB No Position to Show 2 closed:" },
  { "name", "quotes", NULL, NULL, NULL, -1, "", "FR US DE SE GB No Position to Show 2 closed:" },
  { "region", "name", NULL, NULL, NULL, -1, "",
    "Northern America 2: US CA Northern Europe 3: SE GB NO Western Europe 2: FR DE" },
  { "group", "name", NULL, NULL, NULL, -1, "", "Pact 4: DE SE GB NO Union 2: FR DE In No Group 2: US CA" },
  { "group", "name", "2020-01-01", NULL, NULL, -1, "", "Pact 3: DE GB NO Union 3: FR DE GB In No Group 3: CA US SE" },
  { "group", "name", NULL, NULL, "union", -1, "", "Pact 1: DE Union 2: FR DE" },
  { "level", "name", NULL, NULL, "union", -1, "", "No 2: FR DE" },
  { "level", "name", NULL, NULL, NULL, 0, "", "Yes 2: SE US" },
  { "region", "name", NULL, NULL, NULL, 2, "", "Northern Europe 1: GB Western Europe 2: FR DE" },
  { "level", "name", NULL, NULL, NULL, 1, "", "" },
  { "level", "name", NULL, NULL, "union", 0, "", "" },
  { "level", "name", "2021-07-01", "2019-04-01", NULL, -1, "",
    "Yes to No 1: GB Maybe to No 1: DE First known: No 1: FR Unchanged 4 closed:" },
  { "level", "name", "2019-04-01", "2022-12-31", NULL, -1, "",
    "Yes to No 1: GB Maybe to No 1: DE First known: Yes 1: SE First known: No 1: FR No longer known: Yes 1: CA "
    "Unchanged 2 closed:" },
  { "region", "name", "2021-07-01", "2019-04-01", NULL, -1, "",
    "Northern Europe 1: GB Western Europe 2: FR DE Unchanged 4 closed:" },
  { "level", "name", "2021-07-01", "2019-04-01", NULL, 1, "", "Maybe to No 1: DE" },
  { "level", "name", NULL, NULL, NULL, -1, "uk", "GB" },
  { "region", "change", "2019-04-01", NULL, NULL, -1, "swe", "SE >" },
  { "level", "name", NULL, NULL, NULL, 2, "sweden", "" },
};

static void
look (SpWindow *window, const Case *one)
{
  SpLens *lens = get_lens (window);
  GtkEditable *search = GTK_EDITABLE (ui_harness_find_type (get_list (window), GTK_TYPE_SEARCH_ENTRY));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.arrange", "s", one->arrangement);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.sort", "s", one->order);
  sp_lens_set_on (lens, read_date (one->on));
  sp_lens_set_compared (lens, read_date (one->compared));
  sp_lens_set_group (lens, one->group ? get_record (window, SP_RECORD_GROUP, one->group) : NULL);
  sp_lens_clear_levels (lens);
  if (one->level >= 0)
    sp_lens_choose_level (lens, get_level (window, (guint) one->level), FALSE);
  gtk_editable_set_text (search, one->typed);
}

/* Whatever was listed before, and in whatever order they come. */
static void
test_arrangements (void)
{
  SpWindow *window = open_list ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      look (window, &cases[i]);
      check_rows (window, cases[i].rows);
    }
  for (guint i = G_N_ELEMENTS (cases); i > 0; i--)
    {
      look (window, &cases[i - 1]);
      check_rows (window, cases[i - 1].rows);
    }
  ui_harness_close (window);
}

static void
check_empty (SpWindow *window, const char *reason, const char *button, const char *rows)
{
  GtkWidget *drop;

  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (get_list (window), reason));
  drop = ui_harness_find_text (get_list (window), button);
  g_assert_nonnull (drop);
  g_signal_emit_by_name (gtk_widget_get_ancestor (drop, GTK_TYPE_BUTTON), "clicked");
  check_rows (window, rows);
}

/* An empty list says which filter emptied it, and has a button that drops just that. */
static void
test_empty (void)
{
  static const char all[] = "Yes 2: SE US No 3: FR DE GB No Position to Show 2 closed:";
  SpWindow *window = open_list ();

  look (window, &(Case) { "level", "name", NULL, NULL, NULL, 1, "", NULL });
  check_empty (window, "No country stands at these levels: Maybe.", "Show All Levels", all);
  look (window, &(Case) { "level", "name", NULL, NULL, NULL, 0, "germany", NULL });
  check_empty (window, "Countries have a name like “germany”, but none stands at these levels: Yes.",
               "Show All Levels", "DE");
  look (window, &(Case) { "level", "name", NULL, NULL, "union", -1, "norway", NULL });
  check_empty (window, "Among the members of “Union”, none has a name like “norway”.", "Show All Countries", "NO");
  look (window, &(Case) { "level", "name", NULL, NULL, NULL, -1, "xyzzy", NULL });
  check_empty (window, "No country of the dataset has a name like “xyzzy”.", "Clear the Search", all);
  ui_harness_close (window);
}

static void
test_counts_in_words (void)
{
  static const struct
  {
    Case look;
    const char *text;
  } texts[] = {
    { { "level", "name", "2019-04-01", NULL, NULL, -1, "", NULL },
      "As of 1 April 2019: 4 of 7 countries have a known position on Question" },
    { { "level", "name", "2019-04-01", NULL, NULL, 0, "", NULL },
      "As of 1 April 2019: 4 of 7 countries have a known position on Question\nOnly Yes: 3 countries" },
    { { "level", "name", "2019-04-01", "2021-07-01", NULL, -1, "", NULL },
      "Between 1 April 2019 and 1 July 2021: 2 of 7 countries changed on Question\n"
      "First known position: 1 more country" },
    { { "level", "name", "2021-07-01", "2019-04-01", "union", -1, "", NULL },
      "Between 1 April 2019 and 1 July 2021: 1 of 2 countries changed on Question\n"
      "First known position: 1 more country" },
  };
  SpWindow *window = open_list ();

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      look (window, &texts[i].look);
      ui_harness_settle ();
      g_assert_nonnull (ui_harness_find_text (get_list (window), texts[i].text));
    }
  ui_harness_close (window);
}

static void
go_to (SpWindow *window, SpRecordKind kind, const char *id)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (window)),
                              get_record (window, kind, id));
}

/* The country of the open page is selected, also from deeper pages, and its section opened. */
static void
test_selection (void)
{
  SpWindow *window = open_list ();

  go_to (window, SP_RECORD_COUNTRY, "FR");
  check_rows (window, "Yes 2: SE US No 3: FR* DE GB No Position to Show 2 closed:");
  go_to (window, SP_RECORD_POSITION, "gb-2020-07-14");
  check_rows (window, "Yes 2: SE US No 3: FR DE GB* No Position to Show 2 closed:");
  go_to (window, SP_RECORD_QUOTE, "quote-2");
  check_rows (window, "Yes 2: SE US* No 3: FR DE GB No Position to Show 2 closed:");
  go_to (window, SP_RECORD_COUNTRY, "CA");
  check_rows (window, "Yes 2: SE US No 3: FR DE GB No Position to Show 2: CA* NO");
  sp_lens_set_on (get_lens (window), read_date ("2019-04-01"));
  check_rows (window, "Yes 3: CA* GB US Maybe 1: DE No Position to Show 3: FR NO SE");
  sp_navigation_go (sp_workspace_get_navigation (sp_window_get_workspace (window)), SP_PLACE_LIST, 0, NULL);
  check_rows (window, "Yes 3: CA GB US Maybe 1: DE No Position to Show 3: FR NO SE");
  ui_harness_close (window);
}

/* Of the rows that a country has in several groups the one that was clicked stays selected. */
static void
test_selection_in_several_groups (void)
{
  SpWindow *window = open_list ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.arrange", "s", "group");
  go_to (window, SP_RECORD_COUNTRY, "DE");
  check_rows (window, "Pact 4: DE* SE GB NO Union 2: FR DE In No Group 2: US CA");
  g_signal_emit_by_name (get_view (window), "activate", 7);
  check_rows (window, "Pact 4: DE SE GB NO Union 2: FR DE* In No Group 2: US CA");
  sp_lens_set_on (get_lens (window), read_date ("2020-01-01"));
  check_rows (window, "Pact 3: DE GB NO Union 3: FR DE* GB In No Group 3: CA US SE");
  ui_harness_close (window);
}

/* What leads on to the first known position goes to it, not to another date. */
static void
test_way_on (void)
{
  SpWindow *window = open_list ();
  g_autoptr (SpCountryItem) country = NULL;
  g_autoptr (SpCountryItem) way_on = NULL;

  look (window, &(Case) { "level", "name", "2019-04-01", NULL, NULL, -1, "sweden", NULL });
  check_rows (window, "SE >");
  country = g_list_model_get_item (G_LIST_MODEL (get_model (window)), 0);
  way_on = g_list_model_get_item (G_LIST_MODEL (get_model (window)), 1);
  g_assert_cmpstr (sp_country_item_get_words (country), ==, "first known position: May 2022");
  g_assert_cmpstr (sp_country_item_get_words (way_on), ==, "Open the first known position");
  g_signal_emit_by_name (get_view (window), "activate", 1);
  ui_harness_settle ();
  g_assert_cmpstr (sp_record_get_id (sp_workspace_get_current_record (sp_window_get_workspace (window))), ==,
                   "se-2022-05");
  g_assert_true (sp_date_equal (sp_lens_get_on (get_lens (window)), read_date ("2019-04-01")));
  ui_harness_close (window);
}

static GtkWidget *
find_row (SpWindow *window, SpCountry *country)
{
  g_autofree char *spoken = NULL;
  guint position = sp_country_model_find (get_model (window), country);
  g_autoptr (SpCountryItem) wanted = g_list_model_get_item (G_LIST_MODEL (get_model (window)), position);

  spoken = sp_country_item_get_spoken (wanted);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (get_view (window))); row != NULL;
       row = gtk_widget_get_next_sibling (row))
    {
      char *wrong = gtk_test_accessible_check_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);

      if (wrong == NULL)
        return row;
      g_free (wrong);
    }
  return NULL;
}

static gboolean
is_in_view (SpWindow *window, SpCountry *country)
{
  GtkWidget *row = get_model (window) ? find_row (window, country) : NULL;
  graphene_rect_t bounds;

  if (row == NULL || !gtk_widget_compute_bounds (row, GTK_WIDGET (get_view (window)), &bounds))
    return FALSE;
  return bounds.origin.y >= 0 && bounds.size.height > 0 &&
         bounds.origin.y + bounds.size.height <= (float) gtk_widget_get_height (GTK_WIDGET (get_view (window)));
}

typedef struct
{
  SpWindow *window;
  const char *code;
} Wanted;

static gboolean
is_wanted_in_view (gpointer data)
{
  Wanted *wanted = data;

  return is_in_view (wanted->window, get_record (wanted->window, SP_RECORD_COUNTRY, wanted->code));
}

static void
wait_until_in_view (SpWindow *window, const char *code)
{
  Wanted wanted = { window, code };

  ui_harness_wait (is_wanted_in_view, &wanted);
}

/* As when the years are played from the first, of which the list has nothing but a closed section. */
static void
test_stays_at_the_top (void)
{
  static const guint16 years[] = { 2012, 2018, 2019, 2020, 2022, 2026 };
  SpWindow *window = ui_harness_open (NULL);
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (window)));

  ui_harness_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (years); i++)
    {
      sp_lens_set_on (get_lens (window), (SpDate) { years[i], 6, 1 });
      ui_harness_settle ();
      g_assert_cmpint ((int) gtk_adjustment_get_value (adjustment), ==, 0);
    }
  ui_harness_close (window);
}

/* What is chosen elsewhere is scrolled to once the list is seen; what is in view stays where it is. */
static void
test_scrolling (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (get_view (window)));
  int before;

  go_to (window, SP_RECORD_COUNTRY, "ZW");
  ui_harness_settle ();
  sp_navigation_back (navigation);
  go_to (window, SP_RECORD_COUNTRY, "ZW");
  gtk_window_set_default_size (GTK_WINDOW (window), 1500, gtk_widget_get_height (GTK_WIDGET (window)));
  wait_until_in_view (window, "ZW");
  before = (int) gtk_adjustment_get_value (adjustment);
  go_to (window, SP_RECORD_COUNTRY, "ZW");
  ui_harness_settle ();
  g_assert_cmpint ((int) gtk_adjustment_get_value (adjustment), ==, before);
  go_to (window, SP_RECORD_COUNTRY, "AU");
  wait_until_in_view (window, "AU");
  ui_harness_close (window);
}

/* The list comes a frame after the view. */
static gboolean
is_open (gpointer data)
{
  return sp_workspace_get_current_record (sp_window_get_workspace (data)) != NULL &&
         ui_harness_find_type (GTK_WIDGET (data), SP_TYPE_COUNTRY_LIST) != NULL;
}

static SpWindow *
open_at (const char *code, int width)
{
  SpWindow *window = sp_window_new (NULL, NULL, NULL);
  g_autofree char *address = g_strconcat ("standpoint:huawei-5g/country/", code, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), width, 700);
  gtk_window_present (GTK_WINDOW (window));
  sp_window_open_file (window, NULL);
  sp_window_open_address (window, address);
  ui_harness_wait (is_open, window);
  return window;
}

/* Where a page covers the list from the start, and the list is first seen when there is room for both. */
static void
test_scrolling_when_first_seen (gconstpointer code)
{
  SpWindow *window = open_at (code, 1000);

  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (GTK_WIDGET (get_view (window))));
  gtk_window_set_default_size (GTK_WINDOW (window), 1500, 700);
  wait_until_in_view (window, code);
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_view (window))));
  ui_harness_close (window);
}

static void
test_scrolling_from_the_start (gconstpointer code)
{
  SpWindow *window = open_at (code, 1500);

  wait_until_in_view (window, code);
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_view (window))));
  ui_harness_close (window);
}

/* A window manager may give the window another size than it asked for. */
static void
test_scrolling_when_widened (gconstpointer code)
{
  SpWindow *window = open_at (code, 1000);

  gtk_window_set_default_size (GTK_WINDOW (window), 1500, 700);
  wait_until_in_view (window, code);
  g_assert_true (ui_harness_is_seen (GTK_WIDGET (get_view (window))));
  ui_harness_close (window);
}

static void
count_cb (GListModel *model G_GNUC_UNUSED, guint position G_GNUC_UNUSED, guint removed, guint added, guint *n_touched)
{
  *n_touched += removed + added;
}

/* On a step of the date only rows that come, go or move are touched. */
static void
test_few_rows_change (void)
{
  SpWindow *window = open_list ();
  guint n_touched = 0;

  sp_lens_set_on (get_lens (window), read_date ("2020-07-13"));
  g_signal_connect (get_model (window), "items-changed", G_CALLBACK (count_cb), &n_touched);
  sp_lens_set_on (get_lens (window), read_date ("2020-07-14"));
  check_rows (window, "Yes 2: CA US Maybe 1: DE No 2: FR GB No Position to Show 2 closed:");
  g_assert_cmpuint (n_touched, ==, 2);
  sp_lens_set_on (get_lens (window), read_date ("2020-07-15"));
  g_assert_cmpuint (n_touched, ==, 2);
  ui_harness_close (window);
}

/* All rows of countries are of one height, whatever is known of them. */
static void
check_heights (SpWindow *window)
{
  guint i = 0;
  int height = 0;

  ui_harness_settle ();
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (get_view (window))); row != NULL;
       row = gtk_widget_get_next_sibling (row), i++)
    {
      g_autoptr (SpCountryItem) item = g_list_model_get_item (G_LIST_MODEL (get_model (window)), i);

      if (item == NULL || sp_country_item_is_head (item))
        continue;
      g_assert_true (height == 0 || height == gtk_widget_get_height (row));
      height = gtk_widget_get_height (row);
    }
}

static void
test_heights (void)
{
  SpWindow *window = open_list ();

  gtk_widget_activate_action (GTK_WIDGET (window), "win.arrange", "s", "region");
  for (int year = 2017; year < 2023; year++)
    {
      sp_lens_set_on (get_lens (window), (SpDate) { .year = (guint16) year });
      check_heights (window);
    }
  ui_harness_close (window);
}

static void
test_made (gconstpointer data)
{
  static const char *const arrangements[] = { "region", "group", "name", "level" };
  g_autofree char *path = made_dataset_write (data);
  SpWindow *window = ui_harness_open (path);
  guint n = ((const MadeDataset *) data)->n_countries;

  for (guint i = 0; i < G_N_ELEMENTS (arrangements); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.arrange", "s", arrangements[i]);
      ui_harness_settle ();
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (get_model (window))) > 0, ==, n > 0);
      sp_lens_set_compared (get_lens (window), read_date ("2018"));
      ui_harness_settle ();
      sp_lens_set_compared (get_lens (window), (SpDate) { 0 });
    }
  if (n == 0)
    g_assert_nonnull (ui_harness_find_text (get_list (window), "This dataset has no countries."));
  ui_harness_close (window);
  g_remove (path);
}

static void
add_tests (void)
{
  static const MadeDataset none = { 0, 3, "sequential", 5 };
  static const MadeDataset one = { 1, 1, "unordered", 80 };
  static const MadeDataset unasked = { 5, 0, NULL, 0 };
  static const MadeDataset long_names = { 40, 12, "diverging", 80 };

  g_test_add_func ("/country-list/arrangements", test_arrangements);
  g_test_add_func ("/country-list/empty", test_empty);
  g_test_add_func ("/country-list/counts-in-words", test_counts_in_words);
  g_test_add_func ("/country-list/selection", test_selection);
  g_test_add_func ("/country-list/selection-in-several-groups", test_selection_in_several_groups);
  g_test_add_func ("/country-list/way-on", test_way_on);
  g_test_add_func ("/country-list/scrolling", test_scrolling);
  g_test_add_func ("/country-list/stays-at-the-top", test_stays_at_the_top);
  /* One in a section that has to be opened, one in a section that is open. */
  g_test_add_data_func ("/country-list/scrolling-when-first-seen/ZW", "ZW", test_scrolling_when_first_seen);
  g_test_add_data_func ("/country-list/scrolling-when-first-seen/UA", "UA", test_scrolling_when_first_seen);
  g_test_add_data_func ("/country-list/scrolling-when-widened/ZW", "ZW", test_scrolling_when_widened);
  g_test_add_data_func ("/country-list/scrolling-when-widened/UA", "UA", test_scrolling_when_widened);
  g_test_add_data_func ("/country-list/scrolling-from-the-start/ZW", "ZW", test_scrolling_from_the_start);
  g_test_add_data_func ("/country-list/scrolling-from-the-start/UA", "UA", test_scrolling_from_the_start);
  g_test_add_func ("/country-list/few-rows-change", test_few_rows_change);
  g_test_add_func ("/country-list/heights", test_heights);
  g_test_add_data_func ("/country-list/made/none", &none, test_made);
  g_test_add_data_func ("/country-list/made/one", &one, test_made);
  g_test_add_data_func ("/country-list/made/unasked", &unasked, test_made);
  g_test_add_data_func ("/country-list/made/long-names", &long_names, test_made);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return ui_harness_run (argc, argv, add_tests);
}
