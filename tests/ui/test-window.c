/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window: list, pages, bar and addresses, on the built-in dataset and on another. */
#include "ui-harness.h"

#include "sp-country-list.h"
#include "sp-country-model.h"
#include "sp-legend.h"
#include "sp-page.h"
#include "sp-problem-row.h"
#include "sp-problem-window.h"
#include "sp-slot.h"
#include "sp-tally.h"

static const char *const datasets[] = { NULL, "second.json" };

static SpWindow *
open_dataset (const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  return ui_harness_open (path);
}

static GListModel *
get_model (GtkWidget *list_view)
{
  return G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list_view)));
}

static GtkWidget *
get_country_view (SpWindow *window)
{
  return ui_harness_find_type (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST), GTK_TYPE_LIST_VIEW);
}

/* The sections' counts are those of the tally, at several dates. */
static void
check_counts (SpWindow *window)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (workspace));
  g_autoptr (SpTally) tally = sp_tally_new (sp_workspace_get_index (workspace), &outlook, 3);
  GListModel *model = get_model (get_country_view (window));
  guint n_known = 0;
  guint n_nothing = 0;

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (SpCountryItem) item = g_list_model_get_item (model, i);

      if (!sp_country_item_is_head (item))
        continue;
      if (sp_country_item_get_level (item) != NULL)
        n_known += sp_country_item_get_count (item);
      else
        n_nothing += sp_country_item_get_count (item);
    }
  g_assert_cmpuint (n_known, ==, tally->n_known);
  g_assert_cmpuint (n_known + n_nothing, ==, tally->n_countries);
}

static void
test_list_follows_the_lens (gconstpointer data)
{
  SpWindow *window = open_dataset (data);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  GPtrArray *questions = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_QUESTION);
  SpDate first = sp_index_get_first_date (sp_workspace_get_index (workspace));

  for (guint i = 0; i < questions->len; i++)
    {
      sp_lens_set_question (lens, questions->pdata[i]);
      for (int years = -1; years < 12; years += 3)
        {
          sp_lens_set_on (lens, sp_date_add_years (first, years));
          ui_harness_settle ();
          check_counts (window);
        }
    }
  ui_harness_close (window);
}

static void
check_page (SpWindow *window, SpRecord *record)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  GtkWidget *page;

  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), record);
  page = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_PAGE);
  g_assert_nonnull (page);
}

/* Every page of every record opens, and back leads to where it began. */
static void
test_every_page (gconstpointer data)
{
  static const SpRecordKind kinds[] = { SP_RECORD_COUNTRY, SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_SOURCE,
                                        SP_RECORD_ACTOR,   SP_RECORD_GROUP,    SP_RECORD_EVENT };
  SpWindow *window = open_dataset (data);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpNavigation *navigation = sp_workspace_get_navigation (workspace);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *records = sp_dataset_get_records (sp_workspace_get_dataset (workspace), kinds[i]);

      for (guint j = 0; j < records->len; j += MAX (records->len / 12, 1))
        check_page (window, records->pdata[j]);
      ui_harness_settle ();
    }
  while (sp_navigation_back (navigation))
    ui_harness_settle ();
  g_assert_cmpint (sp_navigation_get_current (navigation)->kind, ==, SP_PLACE_LIST);
  g_assert_true (ui_harness_is_seen (get_country_view (window)));
  ui_harness_close (window);
}

static void
test_search (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST);
  GtkEditable *entry = GTK_EDITABLE (ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY));
  static const struct
  {
    const char *typed;
    const char *first;
  } cases[] = { { "UK", "GB" }, { "holland", "NL" }, { "turkiye", "TR" }, { "cote d'ivoire", "CI" }, { "germ", "DE" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpCountryItem) item = NULL;

      gtk_editable_set_text (entry, cases[i].typed);
      ui_harness_settle ();
      item = g_list_model_get_item (get_model (get_country_view (window)), 0);
      g_assert_nonnull (item);
      g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_country_item_get_country (item))), ==, cases[i].first);
    }
  gtk_editable_set_text (entry, "no such country");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (list, "No Country Found"));
  gtk_editable_set_text (entry, "<b>&amp;");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (list, "No country of the dataset has a name like “<b>&amp;”."));
  ui_harness_close (window);
}

static gboolean
is_away (gpointer data)
{
  return !gtk_widget_get_mapped (data);
}

/* GTK gives no key to what is not mapped, so what is typed on at once would be lost until the next frame. */
static void
test_search_from_hidden (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *list = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRY_LIST);
  GtkWidget *entry = ui_harness_find_type (list, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  GtkWidget *focus;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.slot", NULL);
  ui_harness_wait (is_away, slot);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.search", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (gtk_widget_is_ancestor (focus, entry));
  g_assert_true (gtk_widget_get_mapped (focus));
  ui_harness_close (window);
}

static void
move_out (SpWindow *window, GtkDirectionType direction)
{
  GtkWidget *page = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_PAGE);

  gtk_widget_grab_focus (page);
  g_signal_emit_by_name (ui_harness_find_type (page, GTK_TYPE_SCROLLED_WINDOW), "move-focus-out", direction);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), page));
}

/* No page holds the keyboard fast. */
static void
test_way_out (void)
{
  SpWindow *window = open_dataset (NULL);

  sp_window_open_address (window, "standpoint:huawei-5g/country/GB");
  ui_harness_settle ();
  move_out (window, GTK_DIR_TAB_BACKWARD);
  move_out (window, GTK_DIR_TAB_FORWARD);
  ui_harness_close (window);
}

static void
test_addresses (void)
{
  SpWindow *window = open_dataset (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autofree char *address = NULL;

  sp_window_open_address (window, "standpoint:huawei-5g/country/GB?question=espionage-risk&on=2020-03-01");
  g_assert_cmpstr (sp_record_get_id (sp_workspace_get_current_record (workspace)), ==, "GB");
  g_assert_cmpstr (sp_record_get_id (SP_RECORD (sp_lens_get_question (sp_workspace_get_lens (workspace)))), ==,
                   "espionage-risk");
  address = sp_workspace_get_address (workspace);
  g_assert_cmpstr (address, ==,
                   "standpoint:huawei-5g/country/GB?question=espionage-risk&on=2020-03-01&edition=2026-11-21");
  sp_window_open_address (window, "standpoint:huawei-5g/country/QQ");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The dataset has no such record: Country “QQ”"));
  g_assert_cmpstr (sp_record_get_id (sp_workspace_get_current_record (workspace)), ==, "GB");
  ui_harness_close (window);
}

static void
test_address_in_part (void)
{
  SpWindow *window = open_dataset (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);

  sp_window_open_address (window, "standpoint:huawei-5g/country/FR?question=x&group=y&on=2019");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (
    GTK_WIDGET (window), "The link was opened without what the dataset does not have: Question “x”, Group “y”"));
  g_assert_cmpstr (sp_record_get_id (sp_workspace_get_current_record (workspace)), ==, "FR");
  g_assert_false (sp_lens_is_latest (sp_workspace_get_lens (workspace)));
  ui_harness_close (window);
}

/* What is not there is told of; the rest of the address holds, and where it says no more, all stays as it is. */
static void
test_address_without_record (void)
{
  SpWindow *window = open_dataset (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autofree char *address = NULL;
  g_autofree char *same = NULL;

  sp_window_open_address (window, "standpoint:huawei-5g/country/GB");
  sp_window_open_address (window, "standpoint:huawei-5g/country/QQ?question=espionage-risk&on=2020-03-01");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The dataset has no such record: Country “QQ”"));
  address = sp_workspace_get_address (workspace);
  g_assert_cmpstr (address, ==,
                   "standpoint:huawei-5g/country/GB?question=espionage-risk&on=2020-03-01&edition=2026-11-21");
  sp_window_open_address (window, "standpoint:huawei-5g/country/QQ");
  same = sp_workspace_get_address (workspace);
  g_assert_cmpstr (same, ==, address);
  ui_harness_close (window);
}

/* All that is not there is told of at once. */
static void
test_address_without_record_and_parts (void)
{
  SpWindow *window = open_dataset (NULL);

  sp_window_open_address (window, "standpoint:huawei-5g/country/QQ?question=x&group=y");
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window),
                                          "The dataset has no such record: Country “QQ”, Question “x”, Group “y”"));
  ui_harness_close (window);
}

typedef struct
{
  SpWorkspace *workspace;
  SpLens *before;
} Reload;

static gboolean
has_another_lens (gpointer data)
{
  Reload *reload = data;

  return sp_workspace_get_lens (reload->workspace) != reload->before;
}

/* Another reading of the same dataset is looked at through the same lens. */
static void
test_lens_outlives_a_reload (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autoptr (SpLens) lens = g_object_ref (sp_workspace_get_lens (workspace));
  Reload reload = { workspace, lens };
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  sp_window_open_address (window,
                          "standpoint:summer-time?question=reason&level=trade&level=energy&with=1975&on=1977-05");
  before = sp_workspace_get_address (workspace);
  g_assert_nonnull (strstr (before, "level=trade&level=energy&on=1977-05&with=1975"));
  sp_window_open_file (window, sp_workspace_get_file (workspace));
  ui_harness_wait (has_another_lens, &reload);
  after = sp_workspace_get_address (workspace);
  g_assert_cmpstr (after, ==, before);
  ui_harness_close (window);
}

static GtkWidget *
find_problem_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SP_IS_PROBLEM_WINDOW (window))
        return window;
    }
  return NULL;
}

static gboolean
has_problem_row (gpointer data G_GNUC_UNUSED)
{
  GtkWidget *window = find_problem_window ();

  return window != NULL && ui_harness_find_type (window, SP_TYPE_PROBLEM_ROW) != NULL;
}

/* What cannot be used is a list of problems, and what was open stays open. */
static void
test_what_cannot_be_used (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpDataset *before = sp_workspace_get_dataset (workspace);
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "standpoint-broken.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *spoken = NULL;
  GtkWidget *row;

  g_assert_true (g_file_set_contents (path, "{\"countries\": [", -1, NULL));
  sp_window_open_file (window, file);
  ui_harness_wait (has_problem_row, NULL);
  row = ui_harness_find_type (find_problem_window (), SP_TYPE_PROBLEM_ROW);
  spoken =
    g_strdup_printf ("Error: The file ends before the “[” of line 1 is closed; the end may be missing, %s, line 1, "
                     "column 16",
                     path);
  gtk_test_accessible_assert_property (gtk_widget_get_parent (row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken);
  g_assert_true (sp_workspace_get_dataset (workspace) == before);
  ui_harness_close (window);
}

static PangoLayout *
find_read (GtkWidget *within, const char *text)
{
  PangoLayout *layout = GTK_IS_LABEL (within) ? gtk_label_get_layout (GTK_LABEL (within)) : NULL;

  if (layout != NULL)
    return gtk_widget_get_mapped (within) && g_str_equal (gtk_label_get_text (GTK_LABEL (within)), text) &&
                   !pango_layout_is_ellipsized (layout)
               ? layout
               : NULL;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    if ((layout = find_read (child, text)) != NULL)
      return layout;
  return NULL;
}

static gboolean
is_read (GtkWidget *within, const char *text)
{
  return find_read (within, text) != NULL;
}

/* However wide the window is, where the views leave the title any room the date is to be read in it. */
static void
test_dated_title (void)
{
  static const int widths[] = { 1300, 1100, 1000, 960, 900, 800, 700 };
  SpWindow *window = ui_harness_open (NULL);

  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), (SpDate) { 2020, 9, 30 });
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
      ui_harness_settle ();
      g_assert_cmpint (ABS (gtk_widget_get_width (GTK_WIDGET (window)) - widths[i]), <, 40);
      g_assert_true (is_read (GTK_WIDGET (window), "As of 30 September 2020"));
    }
  ui_harness_close (window);
}

/* A day stands on one line with its month. */
static void
test_day_with_month (void)
{
  static const int widths[] = { 1300, 1200, 1100, 1000, 900 };
  const char *text = "As of 1 March 2020";
  SpWindow *window = ui_harness_open (NULL);

  sp_lens_set_on (sp_workspace_get_lens (sp_window_get_workspace (window)), (SpDate) { 2020, 3, 1 });
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      PangoLayout *layout;
      PangoLayoutLine *second;

      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
      ui_harness_settle ();
      layout = find_read (GTK_WIDGET (window), text);
      g_assert_nonnull (layout);
      second = pango_layout_get_line_readonly (layout, 1);
      g_assert_false (second != NULL && g_str_has_prefix (text + second->start_index, "March"));
    }
  ui_harness_close (window);
}

/* Two dates are read as well, in words where there is room for them. */
static void
test_title_of_two_dates (void)
{
  static const int widths[] = { 1500, 1300, 1200, 1000, 960, 900, 800, 700, 600 };
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  sp_lens_set_on (lens, (SpDate) { 2022, 11, 30 });
  sp_lens_set_compared (lens, (SpDate) { 2020, 9, 30 });
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_window_set_default_size (GTK_WINDOW (window), widths[i], 700);
      ui_harness_settle ();
      g_test_message ("%d", widths[i]);
      g_assert_cmpint (ABS (gtk_widget_get_width (GTK_WIDGET (window)) - widths[i]), <, 40);
      g_assert_true (is_read (GTK_WIDGET (window), "2020-09-30 – 2022-11-30") ||
                     is_read (GTK_WIDGET (window), "Changes, 30 September 2020 to 30 November 2022"));
    }
  ui_harness_close (window);
}

static void
count_cb (guint *count)
{
  ++*count;
}

/* Laid out again, the header bar tells no tooltip anew: a tooltip that is up would be laid out again, without end. */
static void
test_tooltips_at_rest (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GObject *title = gtk_widget_get_template_child (GTK_WIDGET (window), SP_TYPE_WINDOW, "middle_title");
  guint n_told = 0;

  g_signal_connect_swapped (title, "notify::tooltip-text", G_CALLBACK (count_cb), &n_told);
  sp_lens_set_on (lens, (SpDate) { 2022, 11, 30 });
  sp_lens_set_compared (lens, (SpDate) { 2020, 9, 30 });
  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  ui_harness_settle ();
  g_assert_cmpuint (n_told, >, 0);
  n_told = 0;
  gtk_widget_queue_resize (GTK_WIDGET (window));
  ui_harness_settle ();
  g_assert_cmpuint (n_told, ==, 0);
  ui_harness_close (window);
}

static int
measure_least_width (GtkWidget *widget)
{
  int least;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  return least;
}

/* Also while the views stand in the header bar, so that it can be made narrow in one go. */
static void
test_least_width (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  GtkWidget *date;

  g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), >, 1000);
  g_assert_true (ui_harness_is_seen (ui_harness_find_type (GTK_WIDGET (window), ADW_TYPE_VIEW_SWITCHER)));
  g_assert_cmpint (measure_least_width (GTK_WIDGET (window)), <=, 400);
  /* Which of two dates is counted is said without making the view wider than a telephone */
  sp_lens_set_on (lens, (SpDate) { 2022, 6, 0 });
  sp_lens_set_compared (lens, (SpDate) { 2020, 9, 30 });
  ui_harness_settle ();
  g_assert_cmpint (measure_least_width (legend), <=, 350);
  date = ui_harness_find_text (legend, "As of June 2022");
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (date))), <=, 2);
  ui_harness_close (window);
}

static GtkWidget *
find_shortcuts (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWidget) toplevel = g_list_model_get_item (toplevels, i);

      if (GTK_IS_SHORTCUTS_WINDOW (toplevel))
        return toplevel;
    }
  return NULL;
}

/* GTK mixes the groups of a section that has several pages. */
static guint
check_sections (GtkWidget *widget)
{
  guint n = 0;

  if (GTK_IS_SHORTCUTS_SECTION (widget))
    {
      GtkStack *pages = GTK_STACK (ui_harness_find_type (widget, GTK_TYPE_STACK));
      g_autoptr (GtkSelectionModel) model = gtk_stack_get_pages (pages);

      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (model)), ==, 1);
      return 1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    n += check_sections (child);
  return n;
}

static void
test_order_of_shortcuts (void)
{
  SpWindow *window = ui_harness_open (NULL);
  g_autofree char *title = NULL;

  gtk_widget_activate_action (GTK_WIDGET (window), "win.shortcuts", NULL);
  ui_harness_settle ();
  g_object_get (ui_harness_find_type (find_shortcuts (), GTK_TYPE_SHORTCUTS_GROUP), "title", &title, NULL);
  g_assert_cmpstr (title, ==, "General");
  g_assert_cmpuint (check_sections (find_shortcuts ()), >, 2);
  gtk_window_destroy (GTK_WINDOW (find_shortcuts ()));
  ui_harness_close (window);
}

/* Of a shadow inside a window's edge every pixel of the window is worked out. */
static gboolean
has_shadow_of_size (GskRenderNode *node, double width)
{
  graphene_rect_t bounds;

  gsk_render_node_get_bounds (node, &bounds);
  if (gsk_render_node_get_node_type (node) == GSK_TRANSFORM_NODE)
    return has_shadow_of_size (gsk_transform_node_get_child (node), width);
  if (gsk_render_node_get_node_type (node) == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      if (has_shadow_of_size (gsk_container_node_get_child (node, i), width))
        return TRUE;
  return gsk_render_node_get_node_type (node) == GSK_INSET_SHADOW_NODE && bounds.size.width >= width;
}

static GskRenderNode *
draw (SpWindow *window)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (GTK_WIDGET (window)),
                          gtk_widget_get_height (GTK_WIDGET (window)));
  return gtk_snapshot_free_to_node (snapshot);
}

/* The platform's frame has three of them, so that without a GPU each frame takes twice as long. */
static void
test_frame_of_window (void)
{
  GdkDisplay *display = gdk_display_get_default ();
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  SpWindow *window = ui_harness_open (NULL);
  GskRenderNode *node;

  gtk_css_provider_load_from_resource (provider, "/org/standpoint/Standpoint/style.css");
  gtk_style_context_add_provider_for_display (display, GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  ui_harness_settle ();
  node = draw (window);
  if (gtk_widget_has_css_class (GTK_WIDGET (window), "solid-csd"))
    g_assert_false (has_shadow_of_size (node, gtk_widget_get_width (GTK_WIDGET (window))));
  else
    g_test_skip ("Where there is a compositor a window has no such frame");
  gtk_style_context_remove_provider_for_display (display, GTK_STYLE_PROVIDER (provider));
  gsk_render_node_unref (node);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/window/frame", test_frame_of_window);
  g_test_add_func ("/window/dated-title", test_dated_title);
  g_test_add_func ("/window/day-with-month", test_day_with_month);
  g_test_add_func ("/window/title-of-two-dates", test_title_of_two_dates);
  g_test_add_func ("/window/tooltips-at-rest", test_tooltips_at_rest);
  g_test_add_func ("/window/least-width", test_least_width);
  g_test_add_func ("/window/order-of-shortcuts", test_order_of_shortcuts);
  for (guint i = 0; i < G_N_ELEMENTS (datasets); i++)
    {
      const char *name = datasets[i] ? datasets[i] : "built-in";
      g_autofree char *list = g_strdup_printf ("/window/list-follows-the-lens/%s", name);
      g_autofree char *pages = g_strdup_printf ("/window/every-page/%s", name);

      g_test_add_data_func (list, datasets[i], test_list_follows_the_lens);
      g_test_add_data_func (pages, datasets[i], test_every_page);
    }
  g_test_add_func ("/window/search", test_search);
  g_test_add_func ("/window/search-from-hidden", test_search_from_hidden);
  g_test_add_func ("/window/way-out", test_way_out);
  g_test_add_func ("/window/addresses", test_addresses);
  g_test_add_func ("/window/address-in-part", test_address_in_part);
  g_test_add_func ("/window/address-without-record", test_address_without_record);
  g_test_add_func ("/window/address-without-record-and-parts", test_address_without_record_and_parts);
  g_test_add_func ("/window/lens-outlives-a-reload", test_lens_outlives_a_reload);
  g_test_add_func ("/window/what-cannot-be-used", test_what_cannot_be_used);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
