/* SPDX-License-Identifier: GPL-3.0-or-later
 * In a window from right to left all that is written in rows, chips and the bar stays within them. */
#include "ui-harness.h"

#include "sp-bar.h"
#include "sp-comparison-chips.h"
#include "sp-country-row.h"
#include "sp-date-chart.h"
#include "sp-facet-row.h"
#include "sp-filter-chips.h"
#include "sp-found-row.h"
#include "sp-item-row.h"
#include "sp-legend-chip.h"
#include "sp-search-row.h"
#include "sp-search-window.h"
#include "sp-star-row.h"

/* Letters may lean out of their own width, in pixels. */
#define TOLERANCE 2.0f

/* What is written in a widget: how many pieces of text, and from where to where. */
typedef struct
{
  guint n;
  float left;
  float right;
} Written;

static void
add_text (Written *written, GskRenderNode *node, GskTransform *transform)
{
  graphene_rect_t bounds, seen;

  gsk_render_node_get_bounds (node, &bounds);
  gsk_transform_transform_bounds (transform, &bounds, &seen);
  written->left = written->n == 0 ? seen.origin.x : MIN (written->left, seen.origin.x);
  written->right =
    written->n == 0 ? seen.origin.x + seen.size.width : MAX (written->right, seen.origin.x + seen.size.width);
  written->n++;
}

static GskRenderNode *
get_only_child (GskRenderNode *node)
{
  switch ((guint) gsk_render_node_get_node_type (node))
    {
    case GSK_CLIP_NODE:
      return gsk_clip_node_get_child (node);
    case GSK_ROUNDED_CLIP_NODE:
      return gsk_rounded_clip_node_get_child (node);
    case GSK_OPACITY_NODE:
      return gsk_opacity_node_get_child (node);
    case GSK_COLOR_MATRIX_NODE:
      return gsk_color_matrix_node_get_child (node);
    case GSK_DEBUG_NODE:
      return gsk_debug_node_get_child (node);
    default:
      return NULL;
    }
}

static void
read_node (Written *written, GskRenderNode *node, GskTransform *transform)
{
  GskRenderNodeType type = gsk_render_node_get_node_type (node);

  if (type == GSK_TEXT_NODE)
    add_text (written, node, transform);
  else if (type == GSK_TRANSFORM_NODE)
    {
      GskTransform *inner =
        gsk_transform_transform (gsk_transform_ref (transform), gsk_transform_node_get_transform (node));

      read_node (written, gsk_transform_node_get_child (node), inner);
      gsk_transform_unref (inner);
    }
  else if (type == GSK_CONTAINER_NODE)
    for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
      read_node (written, gsk_container_node_get_child (node, i), transform);
  else if (get_only_child (node) != NULL)
    read_node (written, get_only_child (node), transform);
}

static Written
read_widget (GtkWidget *widget)
{
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  GskRenderNode *node;
  Written written = { 0 };

  GTK_WIDGET_GET_CLASS (widget)->snapshot (widget, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  if (node == NULL)
    return written;
  read_node (&written, node, NULL);
  gsk_render_node_unref (node);
  return written;
}

/* Returns how many of the widgets of a type have anything written in them. */
static guint
check_all (GtkWidget *within, GType type)
{
  guint n_written = 0;

  if (!ui_harness_is_seen (within))
    return 0;
  if (g_type_is_a (G_OBJECT_TYPE (within), type))
    {
      Written written = read_widget (within);

      if (written.n == 0)
        return 0;
      g_assert_cmpint (gtk_widget_get_direction (within), ==, GTK_TEXT_DIR_RTL);
      g_assert_cmpfloat (written.left, >=, -TOLERANCE);
      g_assert_cmpfloat (written.right, <=, (float) gtk_widget_get_width (within) + TOLERANCE);
      return 1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    n_written += check_all (child, type);
  return n_written;
}

static void
check (GtkWidget *within, GType type, guint least)
{
  g_test_message ("%s", g_type_name (type));
  g_assert_cmpuint (check_all (within, type), >=, least);
}

static void
go (SpWindow *window, const char *place)
{
  g_autofree char *address = g_strconcat ("standpoint:huawei-5g/", place, NULL);

  sp_window_open_address (window, address);
  ui_harness_settle ();
}

static GtkWidget *
find_search_window (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (SP_IS_SEARCH_WINDOW (window))
        return window;
    }
  g_assert_not_reached ();
}

static void
test_countries (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *widget = GTK_WIDGET (window);

  check (widget, SP_TYPE_COUNTRY_ROW, 5);
  check (widget, SP_TYPE_LEGEND_CHIP, 5);
  check (widget, SP_TYPE_BAR, 1);
  check (widget, SP_TYPE_DATE_CHART, 1);
  go (window, "compare/GB,DE?on=2020-03-01");
  check (widget, SP_TYPE_COMPARISON_CHIPS, 1);
  check (widget, SP_TYPE_BAR, 1);
  check (widget, SP_TYPE_DATE_CHART, 1);
  go (window, "country/GB");
  check (widget, SP_TYPE_ITEM_ROW, 3);
  ui_harness_close (window);
}

static void
test_quotes (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *widget = GTK_WIDGET (window);

  go (window, "quotes?search=network");
  gtk_widget_activate_action (widget, "win.view", "s", "quotes");
  ui_harness_settle ();
  check (widget, SP_TYPE_FOUND_ROW, 3);
  check (widget, SP_TYPE_FACET_ROW, 5);
  check (widget, SP_TYPE_FILTER_CHIPS, 1);
  ui_harness_close (window);
}

static void
test_search_and_stars (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *widget = GTK_WIDGET (window);

  gtk_widget_activate_action (widget, "win.search-everything", "s", "united");
  ui_harness_settle ();
  check (find_search_window (), SP_TYPE_SEARCH_ROW, 3);
  gtk_window_close (GTK_WINDOW (find_search_window ()));
  go (window, "country/GB");
  gtk_widget_activate_action (widget, "win.star", NULL);
  gtk_widget_activate_action (widget, "win.stars", NULL);
  ui_harness_settle ();
  check (widget, SP_TYPE_STAR_ROW, 1);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  g_test_add_func ("/right-to-left/countries", test_countries);
  g_test_add_func ("/right-to-left/quotes", test_quotes);
  g_test_add_func ("/right-to-left/search-and-stars", test_search_and_stars);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
