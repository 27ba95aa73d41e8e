/* SPDX-License-Identifier: GPL-3.0-or-later
 * What leaves quotes out: its chips, the question of the bar, its address, and what a reload leaves of it. */
#include "ui-harness.h"

#include "sp-bar.h"
#include "sp-chip-fold.h"
#include "sp-filter-chips.h"
#include "sp-quote-results.h"
#include "sp-quotes-view.h"

typedef struct
{
  SpWindow *window;
  SpWorkspace *workspace;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpNavigation *navigation;
} Fixture;

static gboolean
is_current (gpointer data)
{
  Fixture *self = data;

  return sp_quote_results_is_current (sp_workspace_get_quote_results (self->workspace));
}

static void
wait_for_quotes (Fixture *self)
{
  ui_harness_settle ();
  ui_harness_wait (is_current, self);
  ui_harness_settle ();
}

static void
set_up (Fixture *self, const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  self->window = ui_harness_open (path);
  self->workspace = sp_window_get_workspace (self->window);
  self->lens = sp_workspace_get_lens (self->workspace);
  self->choice = sp_workspace_get_quote_choice (self->workspace);
  self->navigation = sp_workspace_get_navigation (self->workspace);
  sp_navigation_go_to_view (self->navigation, SP_VIEW_QUOTES);
  wait_for_quotes (self);
}

static void
tear_down (Fixture *self)
{
  ui_harness_close (self->window);
}

static GtkWidget *
get_chips (Fixture *self)
{
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_QUOTES_VIEW);

  return ui_harness_find_type (view, SP_TYPE_FILTER_CHIPS);
}

static GtkWidget *
find_chip (Fixture *self, const char *text)
{
  GtkWidget *label = ui_harness_find_text (get_chips (self), text);

  return label ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

/* Those as well that have no room. */
static void
unfold_chips (Fixture *self)
{
  GtkWidget *fold = ui_harness_find_type (get_chips (self), SP_TYPE_CHIP_FOLD);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (ui_harness_find_type (fold, GTK_TYPE_TOGGLE_BUTTON)), TRUE);
  ui_harness_settle ();
}

/* With a value of each kind, and levels of two. */
static void
ask_for_all_at_once (Fixture *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (self->lens)));

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self->choice), "security");
  sp_quote_choice_choose (self->choice, SP_FACET_STANCE, "5g-networks/excluded", TRUE);
  sp_quote_choice_choose (self->choice, SP_FACET_COUNTRY, "GB", TRUE);
  sp_quote_choice_choose (self->choice, SP_FACET_COUNTRY, "US", TRUE);
  sp_quote_choice_choose (self->choice, SP_FACET_YEAR, "2020", TRUE);
  sp_quote_choice_choose (self->choice, SP_FACET_CHECKED, "yes", TRUE);
  sp_lens_set_pinned (self->lens, TRUE);
  sp_lens_choose_level (self->lens, levels->pdata[0], TRUE);
  sp_lens_set_group (self->lens, sp_dataset_lookup (dataset, SP_RECORD_GROUP, "nato"));
  sp_lens_set_weakest (self->lens, SP_BASIS_DECISION);
  sp_lens_set_on (self->lens, (SpDate) { 2020, 12, 1 });
  wait_for_quotes (self);
}

static const char *const all_chips[] = {
  "Search: security",
  "Stance: 5G networks: Excluded",
  "Country: United Kingdom",
  "Country: United States",
  "Wording: Checked",
  "Year: 2020",
  "Country’s position: Excluded",
  "Group: NATO",
  "Based on: Law and decision",
  "Said up to 1 December 2020",
  "Question: 5G networks",
};

static void
check_count (Fixture *self)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (self->workspace));
  GPtrArray *quotes = sp_dataset_get_records (sp_workspace_get_dataset (self->workspace), SP_RECORD_QUOTE);
  g_autofree char *text = g_strdup_printf ("%u of %u quotes", sp_quote_finding_get_n_quotes (finding), quotes->len);

  g_assert_nonnull (ui_harness_find_text (get_chips (self), text));
}

/* All that is active has a chip; each removes its own and says what is left. */
static void
test_chips (void)
{
  Fixture f;

  set_up (&f, NULL);
  g_assert_false (ui_harness_is_seen (get_chips (&f)));
  ask_for_all_at_once (&f);
  unfold_chips (&f);
  for (guint i = 0; i < G_N_ELEMENTS (all_chips); i++)
    g_assert_nonnull (find_chip (&f, all_chips[i]));
  gtk_test_accessible_assert_property (find_chip (&f, all_chips[2]), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove the filter Country: United Kingdom");
  for (guint i = 0; i < G_N_ELEMENTS (all_chips); i++)
    {
      check_count (&f);
      g_signal_emit_by_name (find_chip (&f, all_chips[i]), "clicked");
      wait_for_quotes (&f);
      g_assert_null (find_chip (&f, all_chips[i]));
      for (guint j = i + 1; j < G_N_ELEMENTS (all_chips); j++)
        g_assert_nonnull (find_chip (&f, all_chips[j]));
    }
  g_assert_false (ui_harness_is_seen (get_chips (&f)));
  tear_down (&f);
}

/* Words and date may change in their chips, which stay the same widgets; a new chip comes in its place. */
static void
test_chips_stay (void)
{
  Fixture f;
  GtkWidget *search, *date;

  set_up (&f, NULL);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f.choice), "risk");
  sp_lens_set_on (f.lens, (SpDate) { 2020, 0, 0 });
  wait_for_quotes (&f);
  search = find_chip (&f, "Search: risk");
  date = find_chip (&f, "Said up to 2020");
  g_assert_nonnull (search);
  g_assert_nonnull (date);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (f.choice), "risks");
  sp_lens_set_on (f.lens, (SpDate) { 2021, 0, 0 });
  sp_quote_choice_choose (f.choice, SP_FACET_COUNTRY, "GB", TRUE);
  wait_for_quotes (&f);
  g_assert_true (find_chip (&f, "Search: risks") == search);
  g_assert_true (find_chip (&f, "Said up to 2021") == date);
  g_assert_true (gtk_widget_get_prev_sibling (date) == find_chip (&f, "Country: United Kingdom"));
  tear_down (&f);
}

static void
test_clear_all (void)
{
  Fixture f;

  set_up (&f, NULL);
  ask_for_all_at_once (&f);
  g_signal_emit_by_name (ui_harness_find_text (get_chips (&f), "Clear All"), "clicked");
  wait_for_quotes (&f);
  g_assert_false (ui_harness_is_seen (get_chips (&f)));
  g_assert_true (sp_lens_is_latest (f.lens));
  g_assert_false (sp_lens_get_pinned (f.lens));
  g_assert_null (sp_lens_get_group (f.lens));
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (f.choice)), ==, "");
  tear_down (&f);
}

/* Over the map nothing is said of quotes, and over the quotes nothing of levels alone. */
static void
test_each_view_its_own (void)
{
  Fixture f;
  GtkWidget *chips;

  set_up (&f, NULL);
  ask_for_all_at_once (&f);
  chips = get_chips (&f);
  sp_navigation_go_to_view (f.navigation, SP_VIEW_COUNTRIES);
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (chips));
  g_assert_nonnull (ui_harness_find_text (chips, "Level: Excluded"));
  for (guint i = 0; i < G_N_ELEMENTS (all_chips); i++)
    g_assert_null (ui_harness_find_text (chips, all_chips[i]));
  sp_navigation_go_to_view (f.navigation, SP_VIEW_QUOTES);
  wait_for_quotes (&f);
  unfold_chips (&f);
  for (guint i = 0; i < G_N_ELEMENTS (all_chips); i++)
    g_assert_nonnull (find_chip (&f, all_chips[i]));
  g_assert_null (ui_harness_find_text (chips, "Level: Excluded"));
  tear_down (&f);
}

/* --- The question ----------------------------------------------------------------------------------------------- */

static GtkDropDown *
get_question (Fixture *self)
{
  return GTK_DROP_DOWN (ui_harness_find_type (ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR),
                                              GTK_TYPE_DROP_DOWN));
}

static const char *
get_chosen (GtkDropDown *drop_down)
{
  return gtk_string_object_get_string (gtk_drop_down_get_selected_item (drop_down));
}

static void
check_question (Fixture *self, const char *chosen, gboolean pinned)
{
  ui_harness_settle ();
  g_assert_cmpstr (get_chosen (get_question (self)), ==, chosen);
  g_assert_cmpint (sp_lens_get_pinned (self->lens), ==, pinned);
}

static void
test_question (const void *name)
{
  Fixture f;
  GPtrArray *questions;
  guint n;
  const char *first, *last;

  set_up (&f, name);
  questions = sp_dataset_get_records (sp_workspace_get_dataset (f.workspace), SP_RECORD_QUESTION);
  n = questions->len;
  first = sp_question_get_title (questions->pdata[0]);
  last = sp_question_get_title (questions->pdata[n - 1]);
  check_question (&f, "All questions", FALSE);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (get_question (&f))), ==, n + 1);
  gtk_drop_down_set_selected (get_question (&f), n);
  check_question (&f, last, TRUE);
  g_assert_true (sp_lens_get_question (f.lens) == questions->pdata[n - 1]);
  sp_navigation_go_to_view (f.navigation, SP_VIEW_COUNTRIES);
  check_question (&f, last, TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (gtk_drop_down_get_model (get_question (&f))), ==, n);
  gtk_drop_down_set_selected (get_question (&f), 0);
  check_question (&f, first, TRUE);
  sp_navigation_go_to_view (f.navigation, SP_VIEW_QUOTES);
  check_question (&f, first, TRUE);
  gtk_drop_down_set_selected (get_question (&f), 0);
  check_question (&f, "All questions", FALSE);
  g_assert_true (sp_lens_get_question (f.lens) == questions->pdata[0]);
  tear_down (&f);
}

/* --- Addresses -------------------------------------------------------------------------------------------------- */

/* What was copied gives back what was seen, from wherever one comes. */
static void
test_address (void)
{
  Fixture f;
  g_autofree char *copied = NULL;
  g_autofree char *again = NULL;
  g_autofree char *countries = NULL;
  guint n;

  set_up (&f, NULL);
  ask_for_all_at_once (&f);
  sp_quote_choice_set_order (f.choice, SP_QUOTE_ORDER_OLDEST);
  wait_for_quotes (&f);
  n = sp_quote_finding_get_n_quotes (sp_quote_results_get_finding (sp_workspace_get_quote_results (f.workspace)));
  copied = sp_workspace_get_address (f.workspace);
  g_assert_cmpstr (copied, ==,
                   "standpoint:huawei-5g/quotes?search=security&order=oldest&stance=5g-networks/excluded&country=GB&"
                   "country=US&checked=yes&year=2020&question=5g-networks&group=nato&basis=decision&level=excluded&"
                   "on=2020-12-01&edition=2026-11-21");
  sp_window_open_address (f.window, "standpoint:huawei-5g?question=espionage-risk");
  ui_harness_settle ();
  g_assert_cmpint (sp_navigation_get_view (f.navigation), ==, SP_VIEW_COUNTRIES);
  countries = sp_workspace_get_address (f.workspace);
  g_assert_cmpstr (countries, ==, "standpoint:huawei-5g?question=espionage-risk&edition=2026-11-21");
  sp_window_open_address (f.window, copied);
  wait_for_quotes (&f);
  g_assert_cmpint (sp_navigation_get_view (f.navigation), ==, SP_VIEW_QUOTES);
  again = sp_workspace_get_address (f.workspace);
  g_assert_cmpstr (again, ==, copied);
  g_assert_cmpuint (
    sp_quote_finding_get_n_quotes (sp_quote_results_get_finding (sp_workspace_get_quote_results (f.workspace))), ==, n);
  unfold_chips (&f);
  for (guint i = 0; i < G_N_ELEMENTS (all_chips); i++)
    g_assert_nonnull (find_chip (&f, all_chips[i]));
  tear_down (&f);
}

static void
test_address_with_a_page (void)
{
  Fixture f;
  SpQuote *quote;
  g_autofree char *copied = NULL;
  g_autofree char *again = NULL;
  g_autofree char *record = NULL;

  set_up (&f, NULL);
  quote = sp_dataset_get_records (sp_workspace_get_dataset (f.workspace), SP_RECORD_QUOTE)->pdata[3];
  sp_navigation_go_to_record (f.navigation, quote);
  copied = sp_workspace_get_address (f.workspace);
  g_assert_true (g_str_has_prefix (copied, "standpoint:huawei-5g/quotes?open=quote/"));
  sp_navigation_go_to_view (f.navigation, SP_VIEW_COUNTRIES);
  sp_navigation_go (f.navigation, SP_PLACE_LIST, 0, NULL);
  sp_window_open_address (f.window, copied);
  ui_harness_settle ();
  again = sp_workspace_get_address (f.workspace);
  g_assert_cmpstr (again, ==, copied);
  g_assert_true ((gpointer) sp_workspace_get_current_record (f.workspace) == quote);
  /* That of the record alone stays in the view that is shown */
  record = g_strconcat ("standpoint:huawei-5g/quote/", sp_record_get_id (SP_RECORD (quote)), NULL);
  sp_navigation_go (f.navigation, SP_PLACE_LIST, 0, NULL);
  sp_window_open_address (f.window, record);
  g_assert_true ((gpointer) sp_workspace_get_current_record (f.workspace) == quote);
  g_assert_cmpint (sp_navigation_get_view (f.navigation), ==, SP_VIEW_QUOTES);
  tear_down (&f);
}

/* What is there of it is opened; what is not is told of. */
static void
test_address_in_part (void)
{
  Fixture f;

  set_up (&f, NULL);
  sp_window_open_address (f.window,
                          "standpoint:huawei-5g/quotes?country=QQ&country=DE&contry=FR&search=%3Cb%3E&on=2020");
  wait_for_quotes (&f);
  g_assert_nonnull (
    ui_harness_find_text (GTK_WIDGET (f.window),
                          "The link was opened without what the dataset does not have: Country “QQ”, Filter “contry”"));
  g_assert_nonnull (find_chip (&f, "Country: Germany"));
  g_assert_nonnull (find_chip (&f, "Search: <b>"));
  g_assert_nonnull (find_chip (&f, "Said up to 2020"));
  tear_down (&f);
}

/* A record that is gone takes nothing else of the link with it. */
static void
test_address_of_a_missing_record (void)
{
  static const char *const addresses[] = {
    "standpoint:huawei-5g/quote/gone?question=espionage-risk&group=nato&on=2019-05",
    "standpoint:huawei-5g/compare/QQ?question=espionage-risk&group=nato&on=2019-05",
    "standpoint:huawei-5g/quotes?open=quote/gone&year=2019&question=espionage-risk&group=nato&on=2019-05",
  };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      Fixture f;
      g_autofree char *date = NULL;

      set_up (&f, NULL);
      sp_window_open_address (f.window, addresses[i]);
      wait_for_quotes (&f);
      date = sp_lens_format_date (f.lens);
      g_assert_cmpstr (date, ==, "May 2019");
      g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (f.lens))), ==, "espionage-risk");
      g_assert_nonnull (sp_lens_get_group (f.lens));
      g_assert_null (sp_workspace_get_current_record (f.workspace));
      g_assert_cmpint (sp_quote_choice_has (f.choice, SP_FACET_YEAR, "2019"), ==, i == 2);
      tear_down (&f);
    }
}

/* --- Another reading -------------------------------------------------------------------------------------------- */

static gboolean
has_another_lens (gpointer data)
{
  Fixture *self = data;

  return sp_workspace_get_lens (self->workspace) != self->lens;
}

static void
test_reload (void)
{
  Fixture f;
  g_autoptr (SpLens) before = NULL;
  g_autofree char *address = NULL;
  g_autofree char *after = NULL;
  g_autofree char *other = ui_harness_get_data ("second.json");
  g_autoptr (GFile) other_file = g_file_new_for_path (other);

  set_up (&f, NULL);
  ask_for_all_at_once (&f);
  before = g_object_ref (f.lens);
  address = sp_workspace_get_address (f.workspace);
  sp_window_open_file (f.window, NULL);
  ui_harness_wait (has_another_lens, &f);
  f.lens = sp_workspace_get_lens (f.workspace);
  wait_for_quotes (&f);
  after = sp_workspace_get_address (f.workspace);
  g_assert_cmpstr (after, ==, address);
  g_set_object (&before, f.lens);
  sp_window_open_file (f.window, other_file);
  ui_harness_wait (has_another_lens, &f);
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (f.choice)), ==, "");
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_assert_cmpuint (sp_quote_choice_get_keys (f.choice, i)->len, ==, 0);
  g_assert_false (sp_lens_get_pinned (sp_workspace_get_lens (f.workspace)));
  tear_down (&f);
}

static void
add_tests (void)
{
  g_test_add_func ("/quote-filters/chips", test_chips);
  g_test_add_func ("/quote-filters/chips-stay", test_chips_stay);
  g_test_add_func ("/quote-filters/clear-all", test_clear_all);
  g_test_add_func ("/quote-filters/each-view-its-own", test_each_view_its_own);
  g_test_add_data_func ("/quote-filters/question/built-in", NULL, test_question);
  g_test_add_data_func ("/quote-filters/question/second", "second.json", test_question);
  g_test_add_func ("/quote-filters/address", test_address);
  g_test_add_func ("/quote-filters/address-with-a-page", test_address_with_a_page);
  g_test_add_func ("/quote-filters/address-in-part", test_address_in_part);
  g_test_add_func ("/quote-filters/address-of-a-missing-record", test_address_of_a_missing_record);
  g_test_add_func ("/quote-filters/reload", test_reload);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
