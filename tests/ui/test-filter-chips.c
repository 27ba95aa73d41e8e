/* SPDX-License-Identifier: GPL-3.0-or-later
 * The filters that are active: what they say is left, and how they are removed. */
#include "ui-harness.h"

#include "sp-chip-box.h"
#include "sp-chip-fold.h"
#include "sp-countries-view.h"
#include "sp-filter-chips.h"
#include "sp-tally.h"

/* Those over the view. */
static GtkWidget *
get_filters (SpWindow *window)
{
  GtkWidget *view = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_COUNTRIES_VIEW);

  return ui_harness_find_type (gtk_widget_get_parent (view), SP_TYPE_FILTER_CHIPS);
}

static SpLevel *
get_level (SpLens *lens, guint i)
{
  return sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)))->pdata[i];
}

static SpTally *
count (SpLens *lens)
{
  SpOutlook outlook = sp_lens_get_outlook (lens);

  return sp_tally_new (sp_lens_get_index (lens), &outlook, 3);
}

static guint
count_at (SpLens *lens, guint level)
{
  g_autoptr (SpTally) tally = count (lens);

  return g_array_index (tally->levels, SpLevelCount, level).n;
}

static void
check_text (SpWindow *window, const char *text)
{
  g_assert_nonnull (ui_harness_find_text (get_filters (window), text));
}

static void
check_countries (SpWindow *window, guint n)
{
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));
  g_autofree char *text =
    g_strdup_printf ("%u of %u countries", n, sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->len);

  ui_harness_settle ();
  check_text (window, text);
}

static GtkWidget *
find_chip (SpWindow *window, SpLevel *level)
{
  g_autofree char *text = g_strdup_printf ("Level: %s", sp_level_get_label (level));
  GtkWidget *label = ui_harness_find_text (get_filters (window), text);

  return label ? gtk_widget_get_ancestor (label, GTK_TYPE_BUTTON) : NULL;
}

/* Nothing is seen while nothing is filtered; a chip for each level, and each removes its own. */
static void
test_levels (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLevel *first = get_level (lens, 0);
  SpLevel *fourth = get_level (lens, 3);

  g_assert_false (ui_harness_is_seen (get_filters (window)));
  sp_lens_choose_level (lens, first, FALSE);
  check_countries (window, count_at (lens, 0));
  g_assert_null (ui_harness_find_text (get_filters (window), "Clear All"));
  sp_lens_choose_level (lens, fourth, TRUE);
  check_countries (window, count_at (lens, 0) + count_at (lens, 3));
  check_text (window, "Clear All");
  gtk_test_accessible_assert_property (find_chip (window, fourth), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Remove the filter Level: Permitted");
  g_signal_emit_by_name (find_chip (window, first), "clicked");
  g_assert_false (sp_lens_has_level (lens, first));
  check_countries (window, count_at (lens, 3));
  sp_lens_set_on (lens, (SpDate) { 2019, 6, 1 });
  check_countries (window, count_at (lens, 3));
  g_signal_emit_by_name (find_chip (window, fourth), "clicked");
  ui_harness_settle ();
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 0);
  g_assert_false (ui_harness_is_seen (get_filters (window)));
  ui_harness_close (window);
}

/* Group and basis are not repeated; but what they leave is said. */
static void
test_group_and_basis (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  g_autoptr (SpTally) all = count (lens);
  g_autoptr (SpTally) members = NULL;
  g_autoptr (SpTally) decided = NULL;
  g_autofree char *text = NULL;

  sp_lens_set_group (lens, sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_GROUP, "nato"));
  members = count (lens);
  g_assert_cmpuint (members->n_countries, <, all->n_countries);
  check_countries (window, members->n_countries);
  g_assert_null (ui_harness_find_text (get_filters (window), "Clear All"));
  sp_lens_set_group (lens, NULL);
  sp_lens_set_weakest (lens, SP_BASIS_DECISION);
  decided = count (lens);
  text = g_strdup_printf ("%u of %u known positions", decided->n_known, all->n_known);
  g_assert_cmpuint (decided->n_known, <, all->n_known);
  ui_harness_settle ();
  check_text (window, text);
  ui_harness_close (window);
}

static void
count_cb (guint *n)
{
  ++*n;
}

static void
test_clear_all (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  guint changes = 0;

  sp_lens_set_group (lens, sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_GROUP, "nato"));
  sp_lens_set_weakest (lens, SP_BASIS_STATEMENT);
  sp_lens_choose_level (lens, get_level (lens, 1), FALSE);
  sp_lens_set_on (lens, (SpDate) { 2020, 0, 0 });
  ui_harness_settle ();
  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &changes);
  g_signal_emit_by_name (ui_harness_find_text (get_filters (window), "Clear All"), "clicked");
  ui_harness_settle ();
  g_assert_cmpuint (changes, ==, 1);
  g_assert_null (sp_lens_get_group (lens));
  g_assert_cmpint (sp_lens_get_weakest (lens), ==, SP_BASIS_OPERATOR);
  g_assert_cmpuint (sp_lens_get_levels (lens)->len, ==, 0);
  g_assert_false (sp_lens_is_latest (lens));
  g_assert_false (ui_harness_is_seen (get_filters (window)));
  ui_harness_close (window);
}

/* Whoever removes by keyboard goes on with the next, and is never left with nothing. */
static void
test_focus (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *focus;

  for (guint i = 0; i < 3; i++)
    sp_lens_choose_level (lens, get_level (lens, i), TRUE);
  ui_harness_settle ();
  g_assert_true (gtk_widget_child_focus (get_filters (window), GTK_DIR_TAB_FORWARD));
  for (guint i = 0; i < 3; i++)
    {
      GtkWidget *chip = find_chip (window, get_level (lens, i));

      g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == chip);
      g_signal_emit_by_name (chip, "clicked");
      ui_harness_settle ();
    }
  focus = gtk_window_get_focus (GTK_WINDOW (window));
  g_assert_true (ui_harness_is_seen (focus));
  g_assert_false (gtk_widget_is_ancestor (focus, get_filters (window)));
  ui_harness_close (window);
}

/* Levels of another scale are no filter; between two dates a country counts that was there on either. */
static void
test_question_and_comparison (void)
{
  SpWindow *window = ui_harness_open (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);

  sp_lens_choose_level (lens, get_level (lens, 0), FALSE);
  sp_window_open_address (
    window, "standpoint:huawei-5g?question=5g-networks&level=excluded&group=five-eyes&on=2020-12-31&with=2020-01-01");
  ui_harness_settle ();
  check_text (window, "2 of 196 countries");
  sp_lens_set_question (lens,
                        sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_QUESTION, "espionage-risk"));
  ui_harness_settle ();
  g_assert_null (ui_harness_find_text (get_filters (window), "Level: Excluded"));
  ui_harness_close (window);
}

static void
test_second_dataset (void)
{
  g_autofree char *path = ui_harness_get_data ("second.json");
  SpWindow *window = ui_harness_open (path);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  for (guint i = 0; i < 3; i++)
    {
      sp_lens_choose_level (lens, get_level (lens, i), FALSE);
      check_countries (window, count_at (lens, i));
      g_assert_nonnull (find_chip (window, get_level (lens, i)));
    }
  ui_harness_close (window);
}

#define N_CHIPS 10

typedef struct
{
  GtkWidget *window;
  SpChipBox *box;
  GtkWidget *chips[N_CHIPS];
  GtkWidget *fold;
} Folding;

/* Chips in a window of a width. */
static void
open_chips (Folding *f, int width)
{
  GtkWidget *holder = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  f->window = gtk_window_new ();
  f->box = SP_CHIP_BOX (sp_chip_box_new ());
  for (guint i = 0; i < N_CHIPS; i++)
    {
      f->chips[i] = gtk_button_new_with_label ("A chip of some width");
      sp_chip_box_append (f->box, f->chips[i]);
    }
  f->fold = sp_chip_fold_new (f->box, 2);
  sp_chip_box_append (f->box, f->fold);
  gtk_box_append (GTK_BOX (holder), GTK_WIDGET (f->box));
  gtk_window_set_child (GTK_WINDOW (f->window), holder);
  gtk_window_set_default_size (GTK_WINDOW (f->window), width, 300);
  gtk_window_present (GTK_WINDOW (f->window));
  ui_harness_settle ();
}

static guint
count_seen (const Folding *f)
{
  guint n = 0;

  for (guint i = 0; i < N_CHIPS; i++)
    n += gtk_widget_get_mapped (f->chips[i]);
  return n;
}

static guint
count_lines (const Folding *f)
{
  return (guint) ((gtk_widget_get_height (GTK_WIDGET (f->box)) + SP_CHIP_BOX_SPACING) /
                  (gtk_widget_get_height (f->chips[0]) + SP_CHIP_BOX_SPACING));
}

static void
click_fold (const Folding *f)
{
  GtkToggleButton *button = GTK_TOGGLE_BUTTON (ui_harness_find_type (f->fold, GTK_TYPE_TOGGLE_BUTTON));

  gtk_toggle_button_set_active (button, !gtk_toggle_button_get_active (button));
  ui_harness_settle ();
}

static void
check_fold (const Folding *f)
{
  g_autofree char *text = g_strdup_printf ("+%u", N_CHIPS - count_seen (f));

  g_assert_cmpuint (count_seen (f), <, N_CHIPS);
  g_assert_cmpuint (count_seen (f), >, 1);
  g_assert_cmpuint (count_lines (f), ==, 2);
  g_assert_nonnull (ui_harness_find_text (f->fold, text));
}

/* What has no room in two lines is folded into “+3”, by which it is there again. */
static void
test_folding (void)
{
  Folding f;
  guint n_steps = 1;

  open_chips (&f, 420);
  check_fold (&f);
  g_assert_true (gtk_widget_grab_focus (f.chips[0]));
  while (gtk_widget_get_focus_child (GTK_WIDGET (f.box)) != f.fold && n_steps++ < N_CHIPS)
    g_assert_true (gtk_widget_child_focus (GTK_WIDGET (f.box), GTK_DIR_RIGHT));
  g_assert_cmpuint (n_steps, <=, count_seen (&f) + 1);
  click_fold (&f);
  g_assert_cmpuint (count_seen (&f), ==, N_CHIPS);
  g_assert_cmpuint (count_lines (&f), >, 2);
  g_assert_true (gtk_widget_get_mapped (f.fold));
  click_fold (&f);
  check_fold (&f);
  gtk_window_destroy (GTK_WINDOW (f.window));
}

static void
test_no_folding (void)
{
  Folding f;

  open_chips (&f, 1500);
  g_assert_cmpuint (count_seen (&f), ==, N_CHIPS);
  g_assert_cmpuint (count_lines (&f), <=, 2);
  g_assert_false (gtk_widget_get_mapped (f.fold));
  gtk_window_destroy (GTK_WINDOW (f.window));
}

static GtkWidget *
create_cut_chip (const char *text)
{
  GtkWidget *chip = gtk_button_new ();

  gtk_button_set_child (GTK_BUTTON (chip),
                        g_object_new (GTK_TYPE_LABEL, "label", text, "ellipsize", PANGO_ELLIPSIZE_END, NULL));
  return chip;
}

/* A line of text, chips some of which take most of a line, and a button after them, as filters have them. */
static GtkWidget *
create_filters (GtkWidget **fold)
{
  GtkWidget *box = sp_chip_box_new ();

  sp_chip_box_append (SP_CHIP_BOX (box), gtk_label_new ("4 of 5 compared"));
  sp_chip_box_append (SP_CHIP_BOX (box), create_cut_chip ("Based on: Law"));
  sp_chip_box_append (SP_CHIP_BOX (box), create_cut_chip ("Country’s position on 5G networks: Restricted"));
  sp_chip_box_append (SP_CHIP_BOX (box), create_cut_chip ("Country’s position on 5G networks: Excluded"));
  *fold = sp_chip_fold_new (SP_CHIP_BOX (box), 2);
  sp_chip_box_append (SP_CHIP_BOX (box), *fold);
  sp_chip_box_append (SP_CHIP_BOX (box), gtk_button_new_with_label ("Clear All"));
  return g_object_ref_sink (box);
}

/* GTK goes by it: it asks for a narrow and a wide one, and where they are as high for none between. */
static void
test_no_higher_where_wider (void)
{
  GtkWidget *fold;
  g_autoptr (GtkWidget) box = create_filters (&fold);
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (box);
  int highest, one_line, before;

  gtk_layout_manager_measure (layout, box, GTK_ORIENTATION_VERTICAL, 0, &highest, NULL, NULL, NULL);
  gtk_layout_manager_measure (layout, box, GTK_ORIENTATION_VERTICAL, 2000, &one_line, NULL, NULL, NULL);
  g_assert_cmpint (highest, >, 2 * one_line);
  before = highest;
  for (int width = 50; width < 1500; width++)
    {
      int height;

      gtk_layout_manager_measure (layout, box, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
      g_assert_cmpint (height, <=, before);
      before = height;
    }
  g_assert_cmpint (before, ==, one_line);
}

/* It is cut instead. */
static void
test_one_chip_is_seen (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *fold;
  g_autoptr (GtkWidget) box = create_filters (&fold);
  GtkWidget *chip = gtk_widget_get_next_sibling (gtk_widget_get_first_child (box));

  sp_chip_box_remove (SP_CHIP_BOX (box), chip);
  chip = gtk_widget_get_next_sibling (gtk_widget_get_first_child (box));
  gtk_window_set_child (GTK_WINDOW (window), box);
  gtk_window_set_default_size (GTK_WINDOW (window), 340, 300);
  gtk_window_present (GTK_WINDOW (window));
  ui_harness_settle ();
  g_assert_true (gtk_widget_get_mapped (chip));
  g_assert_nonnull (ui_harness_find_text (fold, "+1"));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
add_tests (void)
{
  g_test_add_func ("/filter-chips/folding", test_folding);
  g_test_add_func ("/filter-chips/no-folding", test_no_folding);
  g_test_add_func ("/filter-chips/no-higher-where-wider", test_no_higher_where_wider);
  g_test_add_func ("/filter-chips/one-chip-is-seen", test_one_chip_is_seen);
  g_test_add_func ("/filter-chips/levels", test_levels);
  g_test_add_func ("/filter-chips/group-and-basis", test_group_and_basis);
  g_test_add_func ("/filter-chips/clear-all", test_clear_all);
  g_test_add_func ("/filter-chips/focus", test_focus);
  g_test_add_func ("/filter-chips/question-and-comparison", test_question_and_comparison);
  g_test_add_func ("/filter-chips/second-dataset", test_second_dataset);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
