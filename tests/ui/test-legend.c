/* SPDX-License-Identifier: GPL-3.0-or-later
 * The legend: its counts, filtering and pointing, by pointer and by keyboard, with any scale. */
#include "made-dataset.h"
#include "ui-harness.h"

#include "sp-chip-box.h"
#include "sp-legend-chip.h"
#include "sp-legend.h"
#include "sp-swatch.h"

#include <glib/gstdio.h>

#include <string.h>

static const char *const datasets[] = { NULL, "second.json" };

static GtkWidget *
get_chips (SpWindow *window)
{
  return ui_harness_find_type (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND), SP_TYPE_CHIP_BOX);
}

static SpLegendChip *
find_chip (SpWindow *window, SpLevel *level, SpNothing nothing)
{
  for (GtkWidget *child = gtk_widget_get_first_child (get_chips (window)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (sp_legend_chip_get_level (SP_LEGEND_CHIP (child)) == level &&
        sp_legend_chip_get_nothing (SP_LEGEND_CHIP (child)) == nothing)
      return SP_LEGEND_CHIP (child);
  return NULL;
}

static GtkWidget *
get_body (SpLegendChip *chip)
{
  return gtk_widget_get_first_child (GTK_WIDGET (chip));
}

static SpLevel *
get_level (SpLens *lens, guint i)
{
  return sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)))->pdata[i];
}

static SpWindow *
open_dataset (const char *name)
{
  g_autofree char *path = name ? ui_harness_get_data (name) : NULL;

  return ui_harness_open (path);
}

static SpWindow *
open_made (const MadeDataset *made)
{
  g_autofree char *path = made_dataset_write (made);
  SpWindow *window = ui_harness_open (path);

  g_unlink (path);
  return window;
}

static void
check_level (SpWindow *window, const SpLevelCount *count, const char *apart)
{
  SpLegendChip *chip = find_chip (window, count->level, SP_NOTHING_NONE);
  g_autofree char *number = g_strdup_printf ("%u", count->n);

  g_assert_nonnull (chip);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (chip), sp_level_get_label (count->level)));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (chip), number));
  g_assert_cmpint (gtk_widget_has_css_class (GTK_WIDGET (chip), "empty"), ==, count->n == 0);
  if (apart != NULL)
    g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (chip), apart));
}

static void
check_counts (SpWindow *window)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (workspace));
  g_autoptr (SpTally) tally = sp_tally_new (sp_workspace_get_index (workspace), &outlook, 3);

  for (guint i = 0; i < tally->levels->len; i++)
    check_level (window, &g_array_index (tally->levels, SpLevelCount, i), NULL);
  for (SpNothing nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    {
      SpLegendChip *chip = find_chip (window, NULL, nothing);
      g_autofree char *number = g_strdup_printf ("%u", tally->nothing[nothing]);

      if (nothing == SP_NOTHING_NOT_IN_DATASET)
        continue;
      g_assert_cmpint (gtk_widget_get_visible (GTK_WIDGET (chip)), ==, tally->nothing[nothing] > 0);
      if (tally->nothing[nothing] > 0)
        g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (chip), number));
    }
}

/* At every date, for every question, for a group where there is one, and on a strong basis. */
static void
test_counts (gconstpointer data)
{
  SpWindow *window = open_dataset (data);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  GPtrArray *questions = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_QUESTION);
  GPtrArray *groups = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_GROUP);
  SpDate first = sp_index_get_first_date (sp_workspace_get_index (workspace));

  for (guint i = 0; i < questions->len; i++)
    {
      sp_lens_set_question (lens, questions->pdata[i]);
      sp_lens_set_group (lens, groups->len > 0 && i % 2 == 1 ? groups->pdata[0] : NULL);
      sp_lens_set_weakest (lens, i % 3 == 1 ? SP_BASIS_DECISION : SP_BASIS_OPERATOR);
      for (int years = -1; years < 12; years += 3)
        {
          sp_lens_set_on (lens, sp_date_add_years (first, years));
          ui_harness_settle ();
          check_counts (window);
        }
    }
  ui_harness_close (window);
}

/* Ten countries at three levels; every fifth by operators from some day of 2020 on. */
static void
test_what_counts_consist_of (void)
{
  static const MadeDataset made = { 10, 3, "sequential", 8 };
  SpWindow *window = open_made (&made);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLegendChip *first = find_chip (window, get_level (lens, 0), SP_NOTHING_NONE);
  SpLegendChip *third = find_chip (window, get_level (lens, 2), SP_NOTHING_NONE);

  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (first), "1 by operators · 1 perhaps"));
  gtk_test_accessible_assert_property (get_body (first), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "aaaaaaaa, 4 countries, of which 1 rests on operators, of which 1 only perhaps");
  gtk_test_accessible_assert_property (
    get_body (first), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
    "What A means.\n4 countries\nof which 1 by the practice of operators\nof which 1 perhaps, its date being vague");
  gtk_test_accessible_assert_property (get_body (third), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "cccccccc, 3 countries, of which 1 rests on operators, of which 1 only perhaps");
  sp_lens_set_on (lens, (SpDate) { 2019, 12, 31 });
  gtk_test_accessible_assert_property (get_body (first), GTK_ACCESSIBLE_PROPERTY_LABEL, "aaaaaaaa, 3 countries");
  gtk_test_accessible_assert_property (get_body (find_chip (window, NULL, SP_NOTHING_NOT_YET)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Not yet at this date, 2 countries");
  ui_harness_close (window);
}

static void
check_chosen (SpWindow *window, const char *levels)
{
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GPtrArray *all = sp_scale_get_levels (sp_question_get_scale (sp_lens_get_question (lens)));

  g_assert_cmpuint (all->len, ==, strlen (levels));
  for (guint i = 0; i < all->len; i++)
    {
      GtkWidget *body = get_body (find_chip (window, all->pdata[i], SP_NOTHING_NONE));
      gboolean chosen = levels[i] == 'x';

      g_assert_cmpint (sp_lens_has_level (lens, all->pdata[i]), ==, chosen);
      g_assert_cmpint (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (body)), ==, chosen);
      gtk_test_accessible_assert_state (body, GTK_ACCESSIBLE_STATE_PRESSED,
                                        chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE);
    }
}

static void
click (SpWindow *window, guint level)
{
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  g_signal_emit_by_name (get_body (find_chip (window, get_level (lens, level), SP_NOTHING_NONE)), "clicked");
}

static void
add (SpWindow *window, guint level)
{
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  g_signal_emit_by_name (find_chip (window, get_level (lens, level), SP_NOTHING_NONE), "chosen", TRUE);
}

static void
test_filtering (void)
{
  SpWindow *window = open_dataset (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  check_chosen (window, ".....");
  click (window, 0);
  check_chosen (window, "x....");
  click (window, 3);
  check_chosen (window, "...x.");
  add (window, 1);
  add (window, 4);
  check_chosen (window, ".x.xx");
  add (window, 3);
  check_chosen (window, ".x..x");
  click (window, 4);
  check_chosen (window, "....x");
  click (window, 4);
  check_chosen (window, ".....");
  sp_lens_choose_level (lens, get_level (lens, 2), FALSE);
  check_chosen (window, "..x..");
  check_counts (window);
  ui_harness_close (window);
}

typedef struct
{
  guint n;
  SpLevel *level;
  SpNothing nothing;
} Pointed;

static void
pointed_cb (Pointed *pointed, SpLevel *level, SpNothing nothing)
{
  pointed->n++;
  pointed->level = level;
  pointed->nothing = nothing;
}

static void
point (SpLegendChip *chip, gboolean at)
{
  if (at)
    gtk_widget_set_state_flags (get_body (chip), GTK_STATE_FLAG_PRELIGHT, FALSE);
  else
    gtk_widget_unset_state_flags (get_body (chip), GTK_STATE_FLAG_PRELIGHT);
}

static void
check_pointed (Pointed *pointed, guint n, SpLevel *level, SpNothing nothing)
{
  g_assert_cmpuint (pointed->n, ==, n);
  g_assert_true (pointed->level == level);
  g_assert_cmpint (pointed->nothing, ==, nothing);
}

static gboolean
has_tip (gpointer chip)
{
  GtkWidget *tip = gtk_widget_get_last_child (chip);

  return GTK_IS_POPOVER (tip) && gtk_widget_get_mapped (tip);
}

static gboolean
has_no_tip (gpointer chip)
{
  return !has_tip (chip);
}

/* In the window, in pixels. */
static int
find_top (GtkWidget *widget)
{
  graphene_point_t top;

  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (gtk_widget_get_root (widget)), &GRAPHENE_POINT_INIT_ZERO,
                                           &top));
  return (int) top.y;
}

/* Above all of them, and without a hold on keyboard or pointer. */
static void
check_tip (SpWindow *window, SpLegendChip *chip)
{
  GtkWidget *tip = gtk_widget_get_last_child (GTK_WIDGET (chip));
  GtkWidget *text = gtk_popover_get_child (GTK_POPOVER (tip));
  graphene_rect_t bounds;
  double x, y;

  gtk_native_get_surface_transform (GTK_NATIVE (window), &x, &y);
  g_assert_true (gtk_widget_compute_bounds (text, tip, &bounds));
  y = gdk_popup_get_position_y (GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (tip)))) - y + bounds.origin.y;
  g_assert_cmpfloat (y + bounds.size.height, <=, find_top (get_chips (window)));
  g_assert_false (gtk_popover_get_autohide (GTK_POPOVER (tip)));
  g_assert_false (gtk_widget_get_can_target (tip));
}

/* What a level means covers none of them, and goes with the pointer, with the keyboard and when it is chosen. */
static void
test_tip (void)
{
  static const GtkStateFlags ways[] = { GTK_STATE_FLAG_PRELIGHT, GTK_STATE_FLAG_FOCUS_VISIBLE };
  SpWindow *window = open_dataset (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLevel *level = get_level (lens, 4);
  SpLegendChip *chip = find_chip (window, level, SP_NOTHING_NONE);

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  ui_harness_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      gtk_widget_set_state_flags (get_body (chip), ways[i], FALSE);
      ui_harness_wait (has_tip, chip);
      g_assert_nonnull (strstr (gtk_label_get_text (GTK_LABEL (
                                  gtk_popover_get_child (GTK_POPOVER (gtk_widget_get_last_child (GTK_WIDGET (chip)))))),
                                sp_level_get_summary (level)));
      check_tip (window, chip);
      gtk_widget_unset_state_flags (get_body (chip), ways[i]);
      ui_harness_wait (has_no_tip, chip);
    }
  point (chip, TRUE);
  ui_harness_wait (has_tip, chip);
  g_signal_emit_by_name (get_body (chip), "clicked");
  ui_harness_wait (has_no_tip, chip);
  g_assert_true (sp_lens_has_level (lens, level));
  ui_harness_close (window);
}

static void
test_pointing (void)
{
  SpWindow *window = open_dataset (NULL);
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLegendChip *first = find_chip (window, get_level (lens, 0), SP_NOTHING_NONE);
  SpLegendChip *searched = find_chip (window, NULL, SP_NOTHING_SEARCHED);
  SpLevel *level = get_level (lens, 0);
  Pointed pointed = { 0 };

  g_signal_connect_swapped (legend, "pointed", G_CALLBACK (pointed_cb), &pointed);
  point (first, TRUE);
  check_pointed (&pointed, 1, level, SP_NOTHING_NONE);
  point (searched, TRUE);
  check_pointed (&pointed, 2, NULL, SP_NOTHING_SEARCHED);
  point (searched, FALSE);
  check_pointed (&pointed, 3, level, SP_NOTHING_NONE);
  point (first, FALSE);
  check_pointed (&pointed, 4, NULL, SP_NOTHING_NONE);
  gtk_widget_set_state_flags (get_body (first), GTK_STATE_FLAG_FOCUS_VISIBLE, FALSE);
  check_pointed (&pointed, 5, level, SP_NOTHING_NONE);
  sp_lens_set_question (lens, sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)),
                                                 SP_RECORD_QUESTION, "espionage-risk"));
  check_pointed (&pointed, 6, NULL, SP_NOTHING_NONE);
  ui_harness_close (window);
}

static void
press (GtkWidget *widget)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_CLICK (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == GTK_PHASE_CAPTURE)
        g_signal_emit_by_name (controller, "pressed", 1, 1.0, 1.0);
    }
}

/* With Ctrl held, which makes the focus visible: what was clicked is not pointed at when the pointer has gone. */
static void
test_pressing (void)
{
  SpWindow *window = open_dataset (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpLegendChip *chip = find_chip (window, get_level (lens, 0), SP_NOTHING_NONE);
  SpLegendChip *other = find_chip (window, get_level (lens, 1), SP_NOTHING_NONE);

  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  press (get_body (chip));
  gtk_widget_grab_focus (get_body (chip));
  gtk_window_set_focus_visible (GTK_WINDOW (window), TRUE);
  g_assert_false (sp_legend_chip_is_pointed (chip));
  gtk_widget_grab_focus (get_body (other));
  g_assert_true (sp_legend_chip_is_pointed (other));
  gtk_widget_grab_focus (get_body (chip));
  g_assert_true (sp_legend_chip_is_pointed (chip));
  ui_harness_close (window);
}

static void
check_marked (SpWindow *window, SpLegendChip *marked)
{
  for (GtkWidget *child = gtk_widget_get_first_child (get_chips (window)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    g_assert_cmpint (gtk_widget_has_css_class (child, "marked"), ==, child == (GtkWidget *) marked);
}

static void
test_marking (void)
{
  SpWindow *window = open_dataset (NULL);
  SpLegend *legend = SP_LEGEND (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND));
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  sp_legend_mark (legend, get_level (lens, 1), SP_NOTHING_NONE);
  check_marked (window, find_chip (window, get_level (lens, 1), SP_NOTHING_NONE));
  sp_legend_mark (legend, NULL, SP_NOTHING_SEARCHED);
  check_marked (window, find_chip (window, NULL, SP_NOTHING_SEARCHED));
  sp_legend_mark (legend, NULL, SP_NOTHING_NONE);
  check_marked (window, NULL);
  ui_harness_close (window);
}

static void
check_focus (SpWindow *window, SpLevel *level, SpNothing nothing)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  g_assert_true (focus == get_body (find_chip (window, level, nothing)));
}

static gboolean
has_focus (SpWindow *window, GtkWidget *widget)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  return focus != NULL && gtk_widget_is_ancestor (focus, widget);
}

/* Tab goes on from the left to the right in boxes of GTK 4.18, whichever way the window runs. */
static GtkDirectionType
find_tab (SpWindow *window, GtkWidget *legend)
{
  g_assert_true (gtk_widget_child_focus (legend, GTK_DIR_TAB_FORWARD));
  return has_focus (window, get_chips (window)) ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD;
}

/* One tab stop; the arrows go from one to the next, by where they are, and stay at the ends. */
static void
test_keyboard (gconstpointer data)
{
  gboolean mirrored = GPOINTER_TO_INT (data);
  GtkDirectionType onward = mirrored ? GTK_DIR_LEFT : GTK_DIR_RIGHT;
  GtkDirectionType backward = mirrored ? GTK_DIR_RIGHT : GTK_DIR_LEFT;
  GtkDirectionType tab;
  SpWindow *window;
  GtkWidget *legend;
  SpLens *lens;

  gtk_widget_set_default_direction (mirrored ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  window = open_dataset (NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 1500, 700);
  ui_harness_settle ();
  legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  tab = find_tab (window, legend);
  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  g_assert_true (gtk_widget_child_focus (get_chips (window), tab));
  check_focus (window, get_level (lens, 0), SP_NOTHING_NONE);
  g_assert_true (gtk_widget_child_focus (legend, backward));
  check_focus (window, get_level (lens, 0), SP_NOTHING_NONE);
  g_assert_true (gtk_widget_child_focus (legend, onward));
  g_assert_true (gtk_widget_child_focus (legend, onward));
  check_focus (window, get_level (lens, 2), SP_NOTHING_NONE);
  g_assert_true (gtk_widget_child_focus (legend, tab));
  g_assert_true (has_focus (window, legend));
  g_assert_false (has_focus (window, get_chips (window)));
  tab = tab == GTK_DIR_TAB_FORWARD ? GTK_DIR_TAB_BACKWARD : GTK_DIR_TAB_FORWARD;
  g_assert_true (gtk_widget_child_focus (legend, tab));
  check_focus (window, get_level (lens, 2), SP_NOTHING_NONE);
  g_assert_false (gtk_widget_child_focus (legend, tab));
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  ui_harness_close (window);
}

/* However many levels there are and however they are called, the window can be as narrow as ever. */
static void
test_any_scale (void)
{
  static const MadeDataset cases[] = {
    { 30, 12, "unordered", 80 },
    { 30, 12, "sequential", 3 },
    { 1, 2, "unordered", 10 },
    { 0, 2, "diverging", 10 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpWindow *window = open_made (&cases[i]);
      GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
      int width, height, line;

      check_counts (window);
      gtk_widget_measure (legend, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
      g_assert_cmpint (width, <=, 360);
      gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, 600, &height, NULL, NULL, NULL);
      gtk_widget_measure (gtk_widget_get_first_child (get_chips (window)), GTK_ORIENTATION_VERTICAL, -1, &line, NULL,
                          NULL, NULL);
      g_assert_cmpint (height, <, 5 * line);
      click (window, 0);
      ui_harness_settle ();
      check_counts (window);
      ui_harness_close (window);
    }
}

/* Whatever is known at a date, at any width: the map is not moved by the legend. */
static void
test_height (void)
{
  static const int widths[] = { 380, 560, 850, 1300 };
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  int expected[G_N_ELEMENTS (widths)];

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, widths[i], &expected[i], NULL, NULL, NULL);
  g_assert_cmpint (expected[0], >, expected[3]);
  for (guint month = 0; month < 12 * 9; month += 5)
    {
      sp_lens_set_on (lens, (SpDate) { (guint16) (2017 + month / 12), (guint8) (1 + month % 12), 1 });
      for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
        {
          int height;

          gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, widths[i], &height, NULL, NULL, NULL);
          g_assert_cmpint (height, ==, expected[i]);
        }
    }
  ui_harness_close (window);
}

static int
get_corner_width (GtkWidget *legend)
{
  GtkWidget *box = gtk_widget_get_first_child (legend);
  int width;

  gtk_widget_measure (gtk_widget_get_last_child (box), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width + gtk_box_get_spacing (GTK_BOX (box));
}

/* Room is kept for the day that needs most, and not for more: on some day the last line is taken. */
static void
test_no_empty_line (void)
{
  static const int widths[] = { 560, 850, 1240 };
  SpWindow *window = ui_harness_open (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  guint32 first = sp_lens_get_first_day (lens);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int height, room, least = G_MAXINT;

      gtk_widget_measure (legend, GTK_ORIENTATION_VERTICAL, widths[i], &room, NULL, NULL, NULL);
      for (guint32 day = sp_lens_get_last_day (lens); day > first && least > 4; day -= 17)
        {
          sp_lens_set_on (lens, sp_date_from_day_number (day));
          gtk_widget_measure (get_chips (window), GTK_ORIENTATION_VERTICAL, widths[i] - get_corner_width (legend),
                              &height, NULL, NULL, NULL);
          least = MIN (least, room - height);
        }
      g_test_message ("%d px wide: at least %d px are left", widths[i], least);
      g_assert_cmpint (least, <=, 4);
      sp_lens_set_on (lens, (SpDate) { 0 });
    }
  ui_harness_close (window);
}

static gboolean
is_popover_seen (gpointer widget)
{
  GtkWidget *popover = ui_harness_find_type (widget, GTK_TYPE_POPOVER);

  return popover != NULL && gtk_widget_get_mapped (popover);
}

static gboolean
has_no_popover (gpointer widget)
{
  return ui_harness_find_type (widget, GTK_TYPE_POPOVER) == NULL;
}

/* From a level one key leads to its definition, and from there a button to how levels are assigned. */
static void
test_definition (void)
{
  SpWindow *window = open_dataset (NULL);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLevel *level = get_level (sp_workspace_get_lens (workspace), 0);
  SpLegendChip *chip = find_chip (window, level, SP_NOTHING_NONE);
  GtkWidget *popover;

  g_signal_emit_by_name (chip, "explain");
  ui_harness_wait (is_popover_seen, chip);
  popover = ui_harness_find_type (GTK_WIDGET (chip), GTK_TYPE_POPOVER);
  g_assert_nonnull (ui_harness_find_text (popover, sp_level_get_summary (level)));
  g_signal_emit_by_name (ui_harness_find_text (popover, "_How Levels Are Assigned"), "clicked");
  g_assert_cmpint (sp_navigation_get_current (sp_workspace_get_navigation (workspace))->kind, ==, SP_PLACE_DATASET);
  ui_harness_wait (has_no_popover, chip);
  ui_harness_close (window);
}

static GtkWidget *
find_menu_button (GtkWidget *within, const char *tooltip)
{
  if (GTK_IS_MENU_BUTTON (within) && g_strcmp0 (gtk_widget_get_tooltip_text (within), tooltip) == 0)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_menu_button (child, tooltip);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
open_menu (SpWindow *window, const char *tooltip)
{
  GtkWidget *button = find_menu_button (GTK_WIDGET (window), tooltip);

  g_assert_nonnull (button);
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  ui_harness_wait (is_popover_seen, button);
  return GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button)));
}

static void
test_no_question (void)
{
  static const MadeDataset made = { 3, 0, NULL, 0 };
  SpWindow *window = open_made (&made);
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);

  g_assert_true (ui_harness_is_seen (legend));
  g_assert_null (gtk_widget_get_first_child (get_chips (window)));
  g_assert_nonnull (find_menu_button (GTK_WIDGET (window), "Whose Borders?"));
  ui_harness_close (window);
}

static guint
count_swatches (GtkWidget *within)
{
  guint n = SP_IS_SWATCH (within);

  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    n += count_swatches (child);
  return n;
}

/* Every look there is: the levels, three bases, two doubts, seven kinds of nothing, and faded. */
static void
test_key (void)
{
  SpWindow *window = open_dataset (NULL);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));
  GtkWidget *popover = open_menu (window, "How to Read the Map");

  g_assert_cmpuint (count_swatches (popover), ==, 5 + 3 + 2 + 7 + 1);
  gtk_popover_popdown (GTK_POPOVER (popover));
  sp_lens_set_question (lens, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "intelligence-sharing"));
  popover = open_menu (window, "How to Read the Map");
  g_assert_cmpuint (count_swatches (popover), ==, 4 + 3 + 2 + 7 + 1);
  gtk_popover_popdown (GTK_POPOVER (popover));
  ui_harness_close (window);
}

/* The note on the borders, and what the dataset has that the map has not. */
static void
test_borders (void)
{
  static const MadeDataset made = { 3, 2, "sequential", 8 };
  SpWindow *window = open_made (&made);
  GtkWidget *popover = open_menu (window, "Whose Borders?");

  g_assert_nonnull (ui_harness_find_text (popover, "Not on the map, but in the list: Land AQ"));
  ui_harness_close (window);
}

/* Which of two dates is counted has to be said; of one the bar says it. */
static void
test_date_of_two (void)
{
  SpWindow *window = open_dataset ("second.json");
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  GtkWidget *legend = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_LEGEND);
  SpDate earlier = { 1974, 3, 0 };
  SpDate later = { 1975, 5, 2 };

  sp_lens_set_on (lens, later);
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (ui_harness_find_text (legend, "As of 2 May 1975")));
  sp_lens_set_compared (lens, earlier);
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (ui_harness_find_text (legend, "As of 2 May 1975")));
  sp_lens_set_on (lens, earlier);
  sp_lens_set_compared (lens, later);
  ui_harness_settle ();
  g_assert_true (ui_harness_is_seen (ui_harness_find_text (legend, "As of 2 May 1975")));
  sp_lens_set_compared (lens, (SpDate) { 0 });
  ui_harness_settle ();
  g_assert_false (ui_harness_is_seen (ui_harness_find_text (legend, "As of 2 May 1975")));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (datasets); i++)
    {
      g_autofree char *path = g_strdup_printf ("/legend/counts/%s", datasets[i] ? datasets[i] : "built-in");

      g_test_add_data_func (path, datasets[i], test_counts);
    }
  g_test_add_func ("/legend/what-counts-consist-of", test_what_counts_consist_of);
  g_test_add_func ("/legend/date-of-two", test_date_of_two);
  g_test_add_func ("/legend/filtering", test_filtering);
  g_test_add_func ("/legend/pointing", test_pointing);
  g_test_add_func ("/legend/pressing", test_pressing);
  g_test_add_func ("/legend/tip", test_tip);
  g_test_add_func ("/legend/marking", test_marking);
  g_test_add_data_func ("/legend/keyboard", GINT_TO_POINTER (FALSE), test_keyboard);
  g_test_add_data_func ("/legend/keyboard/mirrored", GINT_TO_POINTER (TRUE), test_keyboard);
  g_test_add_func ("/legend/height", test_height);
  g_test_add_func ("/legend/no-empty-line", test_no_empty_line);
  g_test_add_func ("/legend/any-scale", test_any_scale);
  g_test_add_func ("/legend/no-question", test_no_question);
  g_test_add_func ("/legend/definition", test_definition);
  g_test_add_func ("/legend/key", test_key);
  g_test_add_func ("/legend/borders", test_borders);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
