/* SPDX-License-Identifier: GPL-3.0-or-later
 * How pages are filled: the top at once, all of it in the end, and nothing lost when it changes meanwhile. */
#include "page-harness.h"
#include "ui-harness.h"

#include "sp-item-row.h"
#include "sp-page.h"
#include "sp-page-contents.h"
#include "sp-page-merge.h"

#define MAX_ROWS 12
#define N_RANDOM 300

static SpPageItem *
create_row (guint number)
{
  g_autofree char *caption = g_strdup_printf ("%u", number);

  return sp_page_item_new (&(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = caption, .title = "value" });
}

/* So many rows with numbers below twice as many, in any order and some more than once. */
static GListStore *
create_rows (void)
{
  GListStore *items = g_list_store_new (SP_TYPE_PAGE_ITEM);
  guint n = (guint) g_test_rand_int_range (0, MAX_ROWS);

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpPageItem) item = create_row ((guint) g_test_rand_int_range (0, 2 * MAX_ROWS));

      g_list_store_append (items, item);
    }
  return items;
}

static char *
write_rows (GListModel *items, guint from, guint n)
{
  GString *text = g_string_new (NULL);

  for (guint i = from; i < from + n; i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      g_string_append_printf (text, "%s ", sp_page_item_get_caption (item));
    }
  return g_string_free (text, FALSE);
}

static char *
write_all (gpointer items)
{
  return write_rows (items, 0, g_list_model_get_n_items (items));
}

/* Whatever there was and is wanted, and however often one stops on the way. */
static void
test_merge_is_complete (void)
{
  for (guint i = 0; i < N_RANDOM; i++)
    {
      g_autoptr (GListStore) items = create_rows ();
      GListStore *wanted = create_rows ();
      g_autofree char *before = write_all (items);
      g_autofree char *expected = write_all (wanted);
      g_autofree char *after = NULL;
      SpPageMerge *merge = sp_page_merge_new (items, G_LIST_MODEL (wanted));

      while (!sp_page_merge_is_done (merge))
        {
          guint n_done = sp_page_merge_get_n_done (merge);
          guint n_left = sp_page_merge_get_n_left (merge);
          g_autofree char *top = write_rows (G_LIST_MODEL (items), 0, n_done);
          g_autofree char *bottom = write_rows (G_LIST_MODEL (items), n_done, n_left);

          g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (items)), ==, n_done + n_left);
          g_assert_true (g_str_has_prefix (expected, top));
          g_assert_true (g_str_has_suffix (before, bottom));
          sp_page_merge_step (merge);
        }
      sp_page_merge_free (merge);
      after = write_all (items);
      g_assert_cmpstr (after, ==, expected);
    }
}

static GListStore *
create_numbered (const char *numbers)
{
  g_auto (GStrv) words = g_strsplit (numbers, " ", -1);
  GListStore *items = g_list_store_new (SP_TYPE_PAGE_ITEM);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autoptr (SpPageItem) item = create_row ((guint) g_ascii_strtoull (words[i], NULL, 10));

      g_list_store_append (items, item);
    }
  return items;
}

/* What stays is the same object, as many as can be. */
static void
test_merge_keeps_what_stays (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    guint n_kept;
  } cases[] = {
    { "1 2 3 4", "1 2 3 4", 4 }, { "1 2 3 4", "1 2 9 3 4", 4 }, { "1 2 3 4", "2 4", 2 },
    { "1 2 3 4", "4 1 2 3", 3 }, { "1 1 2", "1 1 1 2", 3 },     { "1 2", "3 4", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GListStore) items = create_numbered (cases[i].before);
      g_autoptr (GListStore) before = create_numbered ("0");
      SpPageMerge *merge = sp_page_merge_new (items, G_LIST_MODEL (create_numbered (cases[i].after)));
      g_autofree char *after = NULL;
      guint n_kept = 0;

      g_list_store_remove_all (before);
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (items)); j++)
        {
          g_autoptr (SpPageItem) item = g_list_model_get_item (G_LIST_MODEL (items), j);

          g_list_store_append (before, item);
        }
      sp_page_merge_finish (merge);
      sp_page_merge_free (merge);
      after = write_all (items);
      g_assert_true (g_str_has_prefix (after, cases[i].after));
      for (guint j = 0; j < g_list_model_get_n_items (G_LIST_MODEL (before)); j++)
        {
          g_autoptr (SpPageItem) item = g_list_model_get_item (G_LIST_MODEL (before), j);

          n_kept += g_list_store_find (items, item, NULL) ? 1 : 0;
        }
      g_assert_cmpuint (n_kept, ==, cases[i].n_kept);
    }
}

static SpPage *
find_page (GtkWidget *within)
{
  if (SP_IS_PAGE (within))
    return ui_harness_is_seen (within) ? SP_PAGE (within) : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      SpPage *found = find_page (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
is_whole (gpointer page)
{
  return sp_page_is_whole (page);
}

static SpPage *
open_page (SpWindow *window, const char *code)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);

  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace),
                              sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, code));
  return find_page (GTK_WIDGET (window));
}

static GListModel *
get_items (SpPage *page)
{
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_VIEW);

  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)));
}

static GListModel *
build_items (SpWindow *window, const char *code)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);

  return sp_page_build_record (workspace,
                               sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, code), NULL);
}

static void
check_same_items (GListModel *shown, GListModel *expected, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SpPageItem) a = g_list_model_get_item (shown, i);
      g_autoptr (SpPageItem) b = g_list_model_get_item (expected, i);
      g_autofree char *said = sp_page_item_get_spoken (a);
      g_autofree char *meant = sp_page_item_get_spoken (b);

      g_assert_cmpstr (said, ==, meant);
      g_assert_cmpint (sp_page_item_get_style (a), ==, sp_page_item_get_style (b));
      g_assert_true (sp_page_item_get_record (a) == sp_page_item_get_record (b));
      g_assert_cmpstr (sp_page_item_get_action (a), ==, sp_page_item_get_action (b));
    }
}

static void
check_whole (SpWindow *window, SpPage *page, const char *code)
{
  g_autoptr (GListModel) expected = build_items (window, code);

  ui_harness_wait (is_whole, page);
  g_assert_cmpuint (g_list_model_get_n_items (get_items (page)), ==, g_list_model_get_n_items (expected));
  check_same_items (get_items (page), expected, g_list_model_get_n_items (expected));
}

static float
get_top (GtkWidget *row)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (row, gtk_widget_get_parent (row), &bounds));
  return bounds.origin.y;
}

/* GTK goes to a row only once it has been laid out. */
static gboolean
is_end_reached (gpointer page)
{
  GtkWidget *list = ui_harness_find_type (page, GTK_TYPE_LIST_VIEW);
  GtkWidget *last = gtk_widget_get_last_child (list);

  gtk_widget_activate_action (list, "list.scroll-to-item", "u", g_list_model_get_n_items (get_items (page)) - 1);
  return gtk_widget_get_child_visible (last) && gtk_widget_get_height (last) > 20 &&
         get_top (last) < (float) gtk_widget_get_height (list);
}

/* Every row shows its item, and those that are seen stand one below the other, at the end too. */
static void
check_rows (SpPage *page)
{
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_VIEW);
  guint n = g_list_model_get_n_items (get_items (page));
  guint position = 0;
  float top = -G_MAXFLOAT;

  ui_harness_wait (is_end_reached, page);
  for (GtkWidget *row = gtk_widget_get_first_child (list); row; row = gtk_widget_get_next_sibling (row))
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (get_items (page), position++);

      g_assert_true (sp_item_row_get_item (SP_ITEM_ROW (gtk_widget_get_first_child (row))) == item);
      if (!gtk_widget_get_child_visible (row) || get_top (row) < 0)
        continue;
      g_assert_cmpfloat (get_top (row), >, top + 20);
      top = get_top (row);
    }
  g_assert_cmpuint (position, ==, n);
}

static void
test_top_first_then_all (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpPage *page = open_page (window, "US");
  g_autoptr (GListModel) expected = build_items (window, "US");
  guint n_at_once = g_list_model_get_n_items (get_items (page));

  g_assert_false (sp_page_is_whole (page));
  g_assert_cmpuint (n_at_once, >=, 4);
  g_assert_cmpuint (n_at_once, <, g_list_model_get_n_items (expected) / 2);
  check_same_items (get_items (page), expected, n_at_once);
  check_whole (window, page, "US");
  check_rows (page);
  ui_harness_close (window);
}

/* Away again before the page is whole, and back to it. */
static void
test_leaving_early (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));
  SpPage *page;

  open_page (window, "US");
  open_page (window, "CN");
  sp_navigation_go (navigation, SP_PLACE_LIST, 0, NULL);
  ui_harness_settle ();
  g_assert_true (sp_navigation_back (navigation));
  page = find_page (GTK_WIDGET (window));
  check_whole (window, page, "CN");
  g_assert_true (sp_navigation_back (navigation));
  page = find_page (GTK_WIDGET (window));
  check_whole (window, page, "US");
  check_rows (page);
  /* Pages that nothing leads to any more are removed, also while there is something left to do. */
  for (guint i = 0; i < 12; i++)
    open_page (window, i % 2 == 0 ? "CN" : "US");
  ui_harness_close (window);
}

/* Another date while the page is not whole yet, and when it is. */
static void
test_date_meanwhile (void)
{
  static const SpDate dates[] = { { 2019, 6, 1 }, { 2020, 8, 1 }, { 2016, 1, 1 }, { 0 }, { 2021, 1, 1 } };
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpPage *page = open_page (window, "US");

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    sp_lens_set_on (lens, dates[i]);
  check_whole (window, page, "US");
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      sp_lens_set_on (lens, dates[i]);
      check_whole (window, page, "US");
      check_rows (page);
    }
  ui_harness_close (window);
}

static GtkWidget *
find_row (SpPage *page, const char *caption)
{
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_VIEW);

  for (GtkWidget *row = gtk_widget_get_first_child (list); row; row = gtk_widget_get_next_sibling (row))
    {
      SpPageItem *item = sp_item_row_get_item (SP_ITEM_ROW (gtk_widget_get_first_child (row)));

      if (sp_page_item_get_style (item) == SP_PAGE_ITEM_CARD &&
          g_strcmp0 (sp_page_item_get_caption (item), caption) == 0)
        return row;
    }
  return NULL;
}

/* The card that one reads stays where it is and keeps the keyboard, while what it says and the rows above change. */
static void
test_date_keeps_the_place (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpPage *page = open_page (window, "GB");
  GtkWidget *row;
  GtkAdjustment *adjustment;
  double place;

  check_whole (window, page, "GB");
  ui_harness_settle ();
  row = find_row (page, "Intelligence sharing");
  g_assert_nonnull (row);
  gtk_widget_grab_focus (row);
  adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (ui_harness_find_type (GTK_WIDGET (page),
                                                                                    GTK_TYPE_SCROLLED_WINDOW)));
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + get_top (row) - 100);
  ui_harness_settle ();
  place = get_top (row);
  sp_lens_set_on (lens, (SpDate) { 2021, 6, 1 });
  check_whole (window, page, "GB");
  ui_harness_settle ();
  g_assert_true (find_row (page, "Intelligence sharing") == row);
  g_assert_true (gtk_widget_is_focus (row));
  g_assert_cmpfloat_with_epsilon (get_top (row), place, 60);
  ui_harness_close (window);
}

/* Where the row with the keyboard goes away, the keyboard stays on the page. */
static void
test_focus_stays_on_the_page (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpPage *page = open_page (window, "US");
  GtkWidget *list, *focus;

  check_whole (window, page, "US");
  ui_harness_settle ();
  list = ui_harness_find_type (GTK_WIDGET (page), GTK_TYPE_LIST_VIEW);
  ui_harness_wait (is_end_reached, page);
  gtk_widget_grab_focus (gtk_widget_get_last_child (list));
  sp_lens_set_on (lens, (SpDate) { 2012, 1, 1 });
  check_whole (window, page, "US");
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (focus != NULL && gtk_widget_is_ancestor (focus, list));
  ui_harness_close (window);
}

/* Back is where one was. */
static void
test_back_restores_the_place (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpNavigation *navigation = sp_workspace_get_navigation (sp_window_get_workspace (window));
  SpPage *page = open_page (window, "US");
  GtkAdjustment *adjustment;

  check_whole (window, page, "US");
  ui_harness_settle ();
  adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (ui_harness_find_type (GTK_WIDGET (page),
                                                                                    GTK_TYPE_SCROLLED_WINDOW)));
  gtk_adjustment_set_value (adjustment, 700);
  ui_harness_settle ();
  open_page (window, "CN");
  ui_harness_settle ();
  g_assert_true (sp_navigation_back (navigation));
  ui_harness_settle ();
  g_assert_true (find_page (GTK_WIDGET (window)) == page);
  g_assert_cmpfloat_with_epsilon (gtk_adjustment_get_value (adjustment), 700, 1);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/page-feed/merge-is-complete", test_merge_is_complete);
  g_test_add_func ("/page-feed/merge-keeps-what-stays", test_merge_keeps_what_stays);
  g_test_add_func ("/page-feed/top-first-then-all", test_top_first_then_all);
  g_test_add_func ("/page-feed/leaving-early", test_leaving_early);
  g_test_add_func ("/page-feed/date-meanwhile", test_date_meanwhile);
  g_test_add_func ("/page-feed/date-keeps-the-place", test_date_keeps_the_place);
  g_test_add_func ("/page-feed/focus-stays-on-the-page", test_focus_stays_on_the_page);
  g_test_add_func ("/page-feed/back-restores-the-place", test_back_restores_the_place);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
