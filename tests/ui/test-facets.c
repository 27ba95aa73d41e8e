/* SPDX-License-Identifier: GPL-3.0-or-later
 * The facets of quotes: their counts against counting by hand, choosing, what moves and what stays. */
#include "ui-harness.h"

#include "sp-facet-group.h"
#include "sp-facet-list.h"
#include "sp-facet-row.h"
#include "sp-facets.h"
#include "sp-quote-finder.h"

typedef struct
{
  SpWindow *window;
  SpWorkspace *workspace;
  SpQuoteChoice *choice;
  GtkWidget *bench;
  SpFacets *facets;
} Fixture;

/* As the view does, but at once. */
static void
find_cb (Fixture *self)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (sp_workspace_get_lens (self->workspace), self->choice);
  g_autoptr (SpQuoteFinding) finding =
    sp_quote_finder_find (sp_workspace_get_quote_texts (self->workspace), request, NULL);

  sp_facets_set_finding (self->facets, finding);
}

static void
set_up (Fixture *self, const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  self->window = ui_harness_open (path);
  self->workspace = sp_window_get_workspace (self->window);
  self->choice = sp_workspace_get_quote_choice (self->workspace);
  self->facets = SP_FACETS (sp_facets_new ());
  sp_facets_set_workspace (self->facets, self->workspace);
  self->bench = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (self->bench), 280, 900);
  gtk_window_set_child (GTK_WINDOW (self->bench), GTK_WIDGET (self->facets));
  gtk_window_present (GTK_WINDOW (self->bench));
  g_signal_connect_swapped (self->choice, "changed", G_CALLBACK (find_cb), self);
  g_signal_connect_swapped (self->workspace, "lens-changed", G_CALLBACK (find_cb), self);
  g_signal_connect_swapped (self->workspace, "dataset-changed", G_CALLBACK (find_cb), self);
  find_cb (self);
  ui_harness_settle ();
}

static void
tear_down (Fixture *self)
{
  g_signal_handlers_disconnect_by_func (self->choice, find_cb, self);
  g_signal_handlers_disconnect_by_func (self->workspace, find_cb, self);
  gtk_window_destroy (GTK_WINDOW (self->bench));
  ui_harness_close (self->window);
}

/* --- Counting by hand ------------------------------------------------------------------------------------------- */

static gboolean
has_stance (SpQuote *quote, const char *key)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  for (guint i = 0; i < stances->len; i++)
    {
      SpStance *stance = stances->pdata[i];
      g_autofree char *own = sp_facet_make_stance_key (stance->question, stance->level);

      if (g_str_equal (own, key))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_value (SpQuote *quote, SpFacet facet, const char *key)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  SpCountry *country = sp_actor_get_country (speaker);
  SpDate said = sp_quote_get_said (quote);
  g_autofree char *year = sp_date_is_set (said) ? g_strdup_printf ("%04d", said.year) : g_strdup ("");

  switch (facet)
    {
    case SP_FACET_STANCE:
      return has_stance (quote, key);
    case SP_FACET_COUNTRY:
      return country != NULL && g_str_equal (sp_record_get_id (SP_RECORD (country)), key);
    case SP_FACET_SPEAKER:
      return g_str_equal (sp_record_get_id (SP_RECORD (speaker)), key);
    case SP_FACET_SPEAKS_FOR:
      return g_str_equal (sp_vocabulary_get_nick (&sp_speaks_for_vocabulary, sp_quote_get_speaks_for (quote)), key);
    case SP_FACET_CHECKED:
      return g_str_equal (sp_date_is_set (sp_quote_get_checked (quote)) ? "yes" : "no", key);
    case SP_FACET_YEAR:
      return g_str_equal (year, key);
    case SP_FACET_LANGUAGE:
      return g_str_equal (sp_quote_get_language (quote), key);
    case SP_N_FACETS:
    default:
      g_assert_not_reached ();
    }
}

static gboolean
fits_facet (Fixture *self, SpQuote *quote, SpFacet facet)
{
  GPtrArray *keys = sp_quote_choice_get_keys (self->choice, facet);

  for (guint i = 0; i < keys->len; i++)
    if (has_value (quote, facet, keys->pdata[i]))
      return TRUE;
  return keys->len == 0;
}

static gboolean
fits_others (Fixture *self, SpQuote *quote, SpFacet facet)
{
  g_autoptr (SpSearch) search = sp_search_new (sp_search_choice_get_typed (SP_SEARCH_CHOICE (self->choice)));

  for (guint i = 0; i < SP_N_FACETS; i++)
    if (i != facet && !fits_facet (self, quote, i))
      return FALSE;
  return sp_search_matches_record (search, quote);
}

static guint
count_by_hand (Fixture *self, SpFacet facet, const char *key)
{
  GPtrArray *quotes = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_QUOTE);
  guint n = 0;

  for (guint i = 0; i < quotes->len; i++)
    n += has_value (quotes->pdata[i], facet, key) && fits_others (self, quotes->pdata[i], facet);
  return n;
}

/* --- What is on the screen -------------------------------------------------------------------------------------- */

static void
collect (GtkWidget *within, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (within))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (within), type))
    g_ptr_array_add (found, within);
  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
find_rows (GtkWidget *within)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect (within, SP_TYPE_FACET_ROW, rows);
  return rows;
}

static SpFacetGroup *
find_group (Fixture *self, SpFacet facet)
{
  g_autoptr (GPtrArray) groups = g_ptr_array_new ();

  collect (GTK_WIDGET (self->facets), SP_TYPE_FACET_GROUP, groups);
  for (guint i = 0; i < groups->len; i++)
    if (sp_facet_values_get_facet (sp_facet_group_get_values (groups->pdata[i])) == facet)
      return groups->pdata[i];
  return NULL;
}

static SpFacetRow *
find_row (GtkWidget *within, const char *key)
{
  g_autoptr (GPtrArray) rows = find_rows (within);

  for (guint i = 0; i < rows->len; i++)
    {
      SpFacetItem *item = sp_facet_row_get_item (rows->pdata[i]);

      if (item != NULL && g_str_equal (sp_facet_item_get_key (item), key))
        return rows->pdata[i];
    }
  return NULL;
}

static char *
list_keys (GtkWidget *within)
{
  g_autoptr (GPtrArray) rows = find_rows (within);
  GString *keys = g_string_new ("");

  for (guint i = 0; i < rows->len; i++)
    g_string_append_printf (keys, "%s ", sp_facet_item_get_key (sp_facet_row_get_item (rows->pdata[i])));
  return g_string_free (keys, FALSE);
}

/* Text, name, check and dimming of a row are what counting by hand gives. */
static void
check_row (Fixture *self, SpFacetRow *row)
{
  SpFacetItem *item = sp_facet_row_get_item (row);
  SpFacet facet = sp_facet_item_get_facet (item);
  const char *key = sp_facet_item_get_key (item);
  guint count = count_by_hand (self, facet, key);
  gboolean chosen = sp_quote_choice_has (self->choice, facet, key);
  g_autofree char *text = g_strdup_printf ("%u", count);
  g_autofree char *name =
    g_strdup_printf (count == 1 ? "%s, %u quote" : "%s, %u quotes", sp_facet_item_get_label (item), count);

  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (row), text));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  g_assert_cmpint (gtk_check_button_get_active (GTK_CHECK_BUTTON (row)), ==, chosen);
  g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (row), "empty"), ==, count == 0 && !chosen);
}

static guint
check_rows (Fixture *self)
{
  g_autoptr (GPtrArray) rows = NULL;

  ui_harness_settle ();
  rows = find_rows (GTK_WIDGET (self->facets));
  for (guint i = 0; i < rows->len; i++)
    check_row (self, rows->pdata[i]);
  return rows->len;
}

static void
click (SpFacetRow *row)
{
  g_assert_nonnull (row);
  g_assert_true (gtk_widget_activate (GTK_WIDGET (row)));
  ui_harness_settle ();
}

/* --- Tests ------------------------------------------------------------------------------------------------------ */

static void
test_counts (void)
{
  Fixture f;
  SpFacetRow *row;

  set_up (&f, NULL);
  g_assert_cmpuint (check_rows (&f), >, 20);
  click (find_row (GTK_WIDGET (find_group (&f, SP_FACET_COUNTRY)), "GB"));
  g_assert_true (sp_quote_choice_has (f.choice, SP_FACET_COUNTRY, "GB"));
  check_rows (&f);
  click (find_row (GTK_WIDGET (find_group (&f, SP_FACET_COUNTRY)), "US"));
  check_rows (&f);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f.choice), "risk");
  check_rows (&f);
  row = find_row (GTK_WIDGET (find_group (&f, SP_FACET_SPEAKS_FOR)), "government");
  click (row);
  check_rows (&f);
  click (find_row (GTK_WIDGET (find_group (&f, SP_FACET_COUNTRY)), "US"));
  g_assert_false (sp_quote_choice_has (f.choice, SP_FACET_COUNTRY, "US"));
  check_rows (&f);
  tear_down (&f);
}

/* With an impossible search each value is there with 0, those that are chosen and those that are not. */
static void
test_nothing_found (void)
{
  Fixture f;
  g_autoptr (GPtrArray) rows = NULL;
  guint n_before;

  set_up (&f, NULL);
  n_before = check_rows (&f);
  sp_quote_choice_choose (f.choice, SP_FACET_COUNTRY, "GB", TRUE);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f.choice), "nobodysaidthis");
  g_assert_cmpuint (check_rows (&f), ==, n_before);
  rows = find_rows (GTK_WIDGET (f.facets));
  for (guint i = 0; i < rows->len; i++)
    {
      SpFacetItem *item = sp_facet_row_get_item (rows->pdata[i]);

      g_assert_cmpuint (sp_facet_item_get_count (item), ==, 0);
      g_assert_true (gtk_widget_is_sensitive (rows->pdata[i]));
    }
  tear_down (&f);
}

/* Chosen values have their place, however small; the largest others have what is left. */
static void
test_largest_and_chosen (void)
{
  Fixture f;
  SpFacetGroup *group;
  GPtrArray *items;
  g_autofree char *smallest = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  set_up (&f, NULL);
  group = find_group (&f, SP_FACET_COUNTRY);
  items = sp_facet_values_get_items (sp_facet_group_get_values (group));
  g_assert_cmpuint (items->len, >, 6);
  rows = find_rows (GTK_WIDGET (group));
  g_assert_cmpuint (rows->len, ==, 5);
  for (guint i = 0; i < rows->len; i++)
    g_assert_true (sp_facet_row_get_item (rows->pdata[i]) == items->pdata[i]);
  smallest = g_strdup (sp_facet_item_get_key (items->pdata[items->len - 1]));
  sp_quote_choice_choose (f.choice, SP_FACET_COUNTRY, smallest, TRUE);
  check_rows (&f);
  g_clear_pointer (&rows, g_ptr_array_unref);
  rows = find_rows (GTK_WIDGET (group));
  g_assert_cmpuint (rows->len, ==, 5);
  g_assert_nonnull (find_row (GTK_WIDGET (group), smallest));
  sp_quote_choice_clear (f.choice, SP_FACET_COUNTRY);
  ui_harness_settle ();
  g_assert_null (find_row (GTK_WIDGET (group), smallest));
  tear_down (&f);
}

/* While the focus is in a facet its rows keep their places and their widgets; others follow. */
static void
test_stable_in_use (void)
{
  Fixture f;
  GtkWidget *group;
  g_autofree char *before = NULL;
  g_autofree char *during = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) later = NULL;

  set_up (&f, NULL);
  group = GTK_WIDGET (find_group (&f, SP_FACET_YEAR));
  rows = find_rows (group);
  before = list_keys (group);
  gtk_widget_grab_focus (rows->pdata[0]);
  sp_quote_choice_choose (f.choice, SP_FACET_COUNTRY, "AU", TRUE);
  check_rows (&f);
  during = list_keys (group);
  g_assert_cmpstr (during, ==, before);
  later = find_rows (group);
  g_assert_cmpuint (later->len, ==, rows->len);
  for (guint i = 0; i < rows->len; i++)
    g_assert_true (later->pdata[i] == rows->pdata[i]);
  gtk_window_set_focus (GTK_WINDOW (f.bench), NULL);
  check_rows (&f);
  after = list_keys (group);
  g_assert_cmpstr (after, !=, before);
  tear_down (&f);
}

static void
test_clear (void)
{
  Fixture f;
  GtkWidget *group, *clear;

  set_up (&f, NULL);
  group = GTK_WIDGET (find_group (&f, SP_FACET_SPEAKS_FOR));
  g_assert_null (ui_harness_find_text (group, "Clear"));
  click (find_row (group, "government"));
  click (find_row (group, "company"));
  clear = ui_harness_find_text (group, "Clear");
  gtk_test_accessible_assert_property (clear, GTK_ACCESSIBLE_PROPERTY_LABEL, "Clear Speaks for");
  gtk_widget_grab_focus (clear);
  g_signal_emit_by_name (clear, "clicked");
  ui_harness_settle ();
  g_assert_cmpuint (sp_quote_choice_get_keys (f.choice, SP_FACET_SPEAKS_FOR)->len, ==, 0);
  g_assert_false (ui_harness_is_seen (clear));
  g_assert_true (SP_IS_FACET_ROW (gtk_window_get_focus (GTK_WINDOW (f.bench))));
  tear_down (&f);
}

static GtkWidget *
open_list (Fixture *self, SpFacet facet)
{
  g_autoptr (GPtrArray) buttons = g_ptr_array_new ();

  collect (GTK_WIDGET (find_group (self, facet)), GTK_TYPE_BUTTON, buttons);
  g_signal_emit_by_name (buttons->pdata[buttons->len - 1], "clicked");
  ui_harness_settle ();
  return ui_harness_find_type (GTK_WIDGET (self->facets), SP_TYPE_FACET_LIST);
}

static gboolean
is_gone (gpointer list)
{
  return !ui_harness_is_seen (list);
}

static void
type (GtkWidget *list, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY)), text);
  ui_harness_settle ();
}

/* Countries are found by any of their names, the best first. */
static void
test_search_within (void)
{
  static const struct
  {
    const char *typed;
    const char *first;
  } cases[] = {
    { "uk", "GB " }, { "united kin", "GB " }, { "America", "US " }, { "germ", "DE " }, { "holland", "NL " },
  };
  Fixture f;
  GtkWidget *list;

  set_up (&f, NULL);
  list = open_list (&f, SP_FACET_COUNTRY);
  g_assert_true (ui_harness_is_seen (list));
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (f.bench)), list));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *keys = NULL;

      type (list, cases[i].typed);
      keys = list_keys (list);
      g_assert_true (g_str_has_prefix (keys, cases[i].first));
    }
  click (find_row (list, "NL"));
  g_assert_true (sp_quote_choice_has (f.choice, SP_FACET_COUNTRY, "NL"));
  check_row (&f, find_row (list, "NL"));
  type (list, "nowhere");
  g_assert_nonnull (ui_harness_find_text (list, "Nothing under “Country” is called “nowhere”."));
  g_signal_emit_by_name (ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY), "stop-search");
  g_signal_emit_by_name (ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY), "stop-search");
  ui_harness_wait (is_gone, list);
  g_assert_nonnull (find_row (GTK_WIDGET (find_group (&f, SP_FACET_COUNTRY)), "NL"));
  tear_down (&f);
}

/* Enter chooses the best; with nothing typed it does nothing. */
static void
test_enter_in_search (void)
{
  Fixture f;
  GtkWidget *list, *entry;

  set_up (&f, NULL);
  list = open_list (&f, SP_FACET_COUNTRY);
  entry = ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY);
  g_signal_emit_by_name (entry, "activate");
  g_assert_cmpuint (sp_quote_choice_get_keys (f.choice, SP_FACET_COUNTRY)->len, ==, 0);
  type (list, "united kingdom");
  g_signal_emit_by_name (entry, "activate");
  g_assert_true (sp_quote_choice_has (f.choice, SP_FACET_COUNTRY, "GB"));
  g_signal_emit_by_name (entry, "activate");
  g_assert_false (sp_quote_choice_has (f.choice, SP_FACET_COUNTRY, "GB"));
  tear_down (&f);
}

/* Years are listed year by year, the newest first; while the list is open nothing moves. */
static void
test_list_order (void)
{
  Fixture f;
  GtkWidget *list;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GPtrArray) rows = NULL;

  set_up (&f, NULL);
  list = open_list (&f, SP_FACET_YEAR);
  rows = find_rows (list);
  for (guint i = 1; i < rows->len; i++)
    g_assert_cmpstr (sp_facet_item_get_key (sp_facet_row_get_item (rows->pdata[i - 1])), >,
                     sp_facet_item_get_key (sp_facet_row_get_item (rows->pdata[i])));
  before = list_keys (list);
  sp_quote_choice_choose (f.choice, SP_FACET_COUNTRY, "AU", TRUE);
  ui_harness_settle ();
  after = list_keys (list);
  g_assert_cmpstr (after, ==, before);
  for (guint i = 0; i < rows->len; i++)
    check_row (&f, rows->pdata[i]);
  tear_down (&f);
}

static void
test_second_dataset (void)
{
  Fixture f;
  g_autofree char *path = ui_harness_get_data ("second.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  set_up (&f, "second.json");
  g_assert_cmpuint (check_rows (&f), >, 0);
  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      SpFacetGroup *group = find_group (&f, i);
      g_autoptr (GPtrArray) rows = group ? find_rows (GTK_WIDGET (group)) : NULL;

      if (rows == NULL)
        continue;
      g_assert_cmpuint (rows->len, >, 1);
      click (rows->pdata[0]);
      check_rows (&f);
      click (rows->pdata[0]);
    }
  tear_down (&f);
}

static gboolean
is_other (gpointer data)
{
  Fixture *self = data;

  return g_strcmp0 (sp_dataset_get_id (sp_workspace_get_dataset (self->workspace)), "summer-time") == 0;
}

/* Values of one dataset are not offered for another. */
static void
test_another_dataset (void)
{
  Fixture f;
  g_autofree char *path = ui_harness_get_data ("second.json");
  g_autoptr (GFile) file = g_file_new_for_path (path);

  set_up (&f, NULL);
  click (find_row (GTK_WIDGET (find_group (&f, SP_FACET_COUNTRY)), "GB"));
  open_list (&f, SP_FACET_COUNTRY);
  sp_window_open_file (f.window, file);
  ui_harness_wait (is_other, &f);
  g_assert_cmpuint (sp_quote_choice_get_keys (f.choice, SP_FACET_COUNTRY)->len, ==, 0);
  ui_harness_wait (is_gone, ui_harness_find_type (GTK_WIDGET (f.facets), SP_TYPE_FACET_LIST));
  g_assert_cmpuint (check_rows (&f), >, 0);
  tear_down (&f);
}

static void
add_tests (void)
{
  g_test_add_func ("/facets/counts", test_counts);
  g_test_add_func ("/facets/nothing-found", test_nothing_found);
  g_test_add_func ("/facets/largest-and-chosen", test_largest_and_chosen);
  g_test_add_func ("/facets/stable-in-use", test_stable_in_use);
  g_test_add_func ("/facets/clear", test_clear);
  g_test_add_func ("/facets/search-within", test_search_within);
  g_test_add_func ("/facets/enter-in-search", test_enter_in_search);
  g_test_add_func ("/facets/list-order", test_list_order);
  g_test_add_func ("/facets/second-dataset", test_second_dataset);
  g_test_add_func ("/facets/another-dataset", test_another_dataset);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
