/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map in the window: pointing, clicking, zooming, panning and walking with the keyboard. */
#include "ui-harness.h"

#include "sp-map-renderer.h"
#include "sp-map-tip.h"
#include "sp-map.h"

#include <math.h>

static SpMap *
get_map (SpWindow *window)
{
  GtkWidget *map = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MAP);

  g_assert_nonnull (map);
  return SP_MAP (map);
}

static gboolean
is_settled (gpointer data)
{
  return sp_map_is_settled (data);
}

static SpWindow *
open_map (SpMap **map)
{
  SpWindow *window = ui_harness_open (NULL);

  *map = get_map (window);
  ui_harness_wait (is_settled, *map);
  return window;
}

static int
find_area (const char *code)
{
  guint area;

  g_assert_true (sp_geometry_find_code (sp_geometry_get_world (), code, &area));
  return (int) area;
}

static const char *
get_current (SpWindow *window)
{
  SpRecord *record = sp_workspace_get_current_record (sp_window_get_workspace (window));

  return record ? sp_record_get_id (record) : NULL;
}

static GtkEventController *
find_controller (GtkWidget *widget, GType type, guint button)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (g_type_is_a (G_OBJECT_TYPE (controller), type) &&
          (button == 0 || gtk_gesture_single_get_button (GTK_GESTURE_SINGLE (controller)) == button))
        return controller;
    }
  g_assert_not_reached ();
}

static void
point (SpMap *map, double x, double y)
{
  g_signal_emit_by_name (find_controller (GTK_WIDGET (map), GTK_TYPE_EVENT_CONTROLLER_MOTION, 0), "motion", x, y);
}

static void
click (SpMap *map, double x, double y)
{
  point (map, x, y);
  g_signal_emit_by_name (find_controller (GTK_WIDGET (map), GTK_TYPE_GESTURE_CLICK, GDK_BUTTON_PRIMARY), "released", 1,
                         x, y);
}

static gboolean
press (SpMap *map, guint key)
{
  gboolean handled = FALSE;

  g_signal_emit_by_name (find_controller (GTK_WIDGET (map), GTK_TYPE_EVENT_CONTROLLER_KEY, 0), "key-pressed", key, 0, 0,
                         &handled);
  return handled;
}

static void
test_points_and_tells (void)
{
  static const struct
  {
    const char *code;
    double beside;
    const char *name;
  } cases[] = {
    { "IN", 0, "India" },     { "BR", 0, "Brazil" },     { "LS", 0, "Lesotho" },
    { "SG", 0, "Singapore" }, { "MU", 12, "Mauritius" }, { "MT", 3, "Malta" },
  };
  SpMap *map;
  SpWindow *window = open_map (&map);
  GtkWidget *tip = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MAP_TIP);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      double x, y;

      sp_map_get_pixel (map, find_area (cases[i].code), &x, &y);
      point (map, x + cases[i].beside, y);
      g_assert_cmpint (sp_map_get_pointed (map), ==, find_area (cases[i].code));
      ui_harness_settle ();
      g_assert_true (ui_harness_is_seen (tip));
      g_assert_nonnull (ui_harness_find_text (tip, cases[i].name));
    }
  point (map, 1, 1);
  g_assert_cmpint (sp_map_get_pointed (map), ==, -1);
  g_assert_false (gtk_widget_get_visible (tip));
  ui_harness_close (window);
}

/* New Zealand, at the end of the world, is not under the buttons there. */
static void
test_nothing_covers_a_country (void)
{
  g_autofree char *path = ui_harness_get_data ("second.json");
  SpWindow *window = ui_harness_open (path);
  SpMap *map = get_map (window);
  cairo_rectangle_t bounds = sp_geometry_get_area_bounds (sp_geometry_get_world (), (guint) find_area ("NZ"));
  const double corners[][2] = { { 0, 0 }, { 1, 0 }, { 0, 1 }, { 1, 1 } };

  ui_harness_wait (is_settled, map);
  for (guint i = 0; i < G_N_ELEMENTS (corners); i++)
    {
      double x, y;

      sp_camera_to_pixels (sp_map_get_camera (map), bounds.x + corners[i][0] * bounds.width,
                           bounds.y + corners[i][1] * bounds.height, &x, &y);
      gtk_widget_translate_coordinates (GTK_WIDGET (map), GTK_WIDGET (window), x, y, &x, &y);
      g_assert_true (gtk_widget_pick (GTK_WIDGET (window), x, y, GTK_PICK_DEFAULT) == GTK_WIDGET (map));
    }
  ui_harness_close (window);
}

static gboolean
is_congo_pointed_at (gpointer data)
{
  return sp_map_get_pointed (data) == find_area ("CD");
}

/* As by keys, or where the window is made larger. */
static void
test_points_when_the_map_moves (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  double x, y, from_x, from_y;

  sp_map_zoom_at (map, 4, 400, 300);
  sp_map_get_pixel (map, find_area ("BR"), &x, &y);
  point (map, x, y);
  g_assert_cmpint (sp_map_get_pointed (map), ==, find_area ("BR"));
  sp_map_get_pixel (map, find_area ("CD"), &from_x, &from_y);
  g_assert_true (sp_map_pan (map, x - from_x, y - from_y));
  ui_harness_wait (is_congo_pointed_at, map);
  ui_harness_close (window);
}

/* In the words of the list; and what a country lacks is said once. */
static void
test_tells_of_two_dates (void)
{
  static const struct
  {
    const char *code;
    const char *spoken;
  } cases[] = {
    { "DE", "Federal Republic of Germany, Not used to Used, since 7 November 1979, Law · 1 source" },
    { "CH", "Switzerland, First known: In part, since 21 March 1980, Law · 1 source" },
    { "EG", "Egypt, Used, unchanged, since 1 May 1970, Law · 1 source" },
    { "JP", "Japan, searched, nothing found (June 1980)" },
    { "NZ", "New Zealand, In part to Used, since 26 October 1975, Law · 1 source" },
  };
  g_autofree char *path = ui_harness_get_data ("second.json");
  SpWindow *window = ui_harness_open (path);
  SpWorkspace *workspace = sp_window_get_workspace (window);
  SpLens *lens = sp_workspace_get_lens (workspace);
  SpMapTip *tip = SP_MAP_TIP (ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MAP_TIP));

  sp_lens_set_compared (lens, (SpDate) { 1974, 12, 31 });
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpRecord *country = sp_dataset_lookup (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY, cases[i].code);
      g_autofree char *spoken = NULL;

      sp_map_tip_show_country (tip, workspace, SP_COUNTRY (country));
      spoken = sp_map_tip_get_spoken (tip);
      g_assert_cmpstr (spoken, ==, cases[i].spoken);
    }
  ui_harness_close (window);
}

static void
test_a_click_opens_and_moves_nothing (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  SpCamera before = *sp_map_get_camera (map);
  double x, y;

  sp_map_get_pixel (map, find_area ("IN"), &x, &y);
  click (map, x, y);
  ui_harness_settle ();
  g_assert_cmpstr (get_current (window), ==, "IN");
  g_assert_cmpint (sp_map_get_selected (map), ==, find_area ("IN"));
  g_assert_true (sp_camera_equal (&before, sp_map_get_camera (map)));

  click (map, 1, 1);
  ui_harness_settle ();
  g_assert_cmpstr (get_current (window), ==, "IN");
  ui_harness_close (window);
}

/* Where the map is in the middle of the view, and near its upper edge. */
static void
test_the_wheel_zooms_about_the_pointer (gconstpointer code)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  gboolean handled;
  double map_x, map_y, x, y;

  sp_map_get_pixel (map, find_area (code), &x, &y);
  point (map, x, y);
  sp_camera_to_map (sp_map_get_camera (map), x, y, &map_x, &map_y);
  for (guint i = 0; i < 5; i++)
    {
      g_signal_emit_by_name (find_controller (GTK_WIDGET (map), GTK_TYPE_EVENT_CONTROLLER_SCROLL, 0), "scroll", 0.0,
                             -1.0, &handled);
      g_assert_true (handled);
    }
  g_assert_cmpint (sp_map_find_area (map, x, y), ==, find_area (code));
  sp_camera_to_pixels (sp_map_get_camera (map), map_x, map_y, &map_x, &map_y);
  g_assert_cmpfloat_with_epsilon (map_x, x, 0.01);
  g_assert_cmpfloat_with_epsilon (map_y, y, 0.01);
  ui_harness_wait (is_settled, map);
  ui_harness_close (window);
}

static void
test_zooms_by_action (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (map), g_type_from_name ("SpCountriesView"));
  SpCamera home = *sp_map_get_camera (map);

  g_assert_true (gtk_widget_activate_action (view, "map.zoom-in", NULL));
  ui_harness_wait (is_settled, map);
  g_assert_cmpfloat (sp_map_get_camera (map)->scale, >, home.scale * 1.5);
  g_assert_true (gtk_widget_activate_action (view, "map.zoom-out", NULL));
  ui_harness_wait (is_settled, map);
  g_assert_cmpfloat_with_epsilon (sp_map_get_camera (map)->scale, home.scale, home.scale * 0.01);
  g_assert_true (gtk_widget_activate_action (view, "map.zoom-to-region", "s", "Western Europe"));
  ui_harness_wait (is_settled, map);
  g_assert_cmpfloat (sp_map_get_camera (map)->scale, >, home.scale * 3);
  g_assert_true (gtk_widget_activate_action (view, "map.home", NULL));
  ui_harness_wait (is_settled, map);
  g_assert_true (sp_camera_equal (&home, sp_map_get_camera (map)));
  ui_harness_close (window);
}

static void
test_regions_are_sorted (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  GtkWidget *view = gtk_widget_get_ancestor (GTK_WIDGET (map), g_type_from_name ("SpCountriesView"));
  GtkMenuButton *places = GTK_MENU_BUTTON (gtk_widget_get_template_child (view, G_OBJECT_TYPE (view), "places"));
  g_autoptr (GMenuModel) regions = NULL;
  g_autofree char *before = g_strdup ("");

  gtk_menu_button_popup (places);
  regions = g_menu_model_get_item_link (gtk_menu_button_get_menu_model (places), 1, G_MENU_LINK_SECTION);
  g_assert_cmpint (g_menu_model_get_n_items (regions), >, 2);
  for (int i = 0; i < g_menu_model_get_n_items (regions); i++)
    {
      g_autofree char *region = NULL;

      g_assert_true (g_menu_model_get_item_attribute (regions, i, G_MENU_ATTRIBUTE_LABEL, "s", &region));
      g_assert_cmpint (g_utf8_collate (before, region), <, 0);
      g_free (before);
      before = g_steal_pointer (&region);
    }
  ui_harness_close_popovers (GTK_WIDGET (window));
  ui_harness_close (window);
}

static void
test_walks_by_key (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  int start;

  sp_map_set_selected (map, find_area ("FR"));
  gtk_widget_grab_focus (GTK_WIDGET (map));
  g_assert_true (press (map, GDK_KEY_Right));
  start = sp_map_get_pointed (map);
  g_assert_cmpint (start, ==, find_area ("FR"));
  g_assert_true (press (map, GDK_KEY_Left));
  g_assert_cmpint (sp_map_get_pointed (map), !=, start);
  g_assert_true (press (map, GDK_KEY_Right));
  g_assert_true (press (map, GDK_KEY_Return));
  ui_harness_settle ();
  g_assert_nonnull (get_current (window));
  g_assert_cmpint (sp_map_get_selected (map), ==, find_area (get_current (window)));
  g_assert_false (gtk_widget_has_focus (GTK_WIDGET (map)));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.back", NULL));
  ui_harness_settle ();
  g_assert_null (get_current (window));
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (map)));
  ui_harness_close (window);
}

static void
check_compared (SpWindow *window, SpMap *map, const char *expected)
{
  g_auto (GStrv) codes = sp_comparison_copy_codes (sp_workspace_get_comparison (sp_window_get_workspace (window)));
  g_autofree char *text = g_strjoinv (" ", codes);
  GArray *areas = sp_map_get_compared (map);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (areas->len, ==, g_strv_length (codes));
  for (guint i = 0; i < areas->len; i++)
    g_assert_cmpint ((int) g_array_index (areas, guint, i), ==, find_area (codes[i]));
}

/* With the selection gone, and where the keyboard was elsewhere. */
static void
test_walks_on (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  int reached;

  gtk_widget_grab_focus (GTK_WIDGET (map));
  g_assert_true (press (map, GDK_KEY_Left));
  g_assert_true (press (map, GDK_KEY_Up));
  g_assert_true (press (map, GDK_KEY_Right));
  reached = sp_map_get_pointed (map);
  g_assert_true (press (map, GDK_KEY_Escape));
  g_assert_cmpint (sp_map_get_pointed (map), ==, -1);
  g_assert_true (press (map, GDK_KEY_Left));
  g_assert_cmpint (sp_map_get_pointed (map), ==, reached);
  ui_harness_close (window);
}

/* Space sets side by side, and opens and moves nothing; with nothing pointed at it does nothing. */
static void
test_space_compares (void)
{
  static const char *const codes[] = { "IN", "MT" };
  SpMap *map;
  SpWindow *window = open_map (&map);
  SpCamera before = *sp_map_get_camera (map);
  double x, y;

  g_assert_false (press (map, GDK_KEY_space));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      sp_map_get_pixel (map, find_area (codes[i]), &x, &y);
      point (map, x, y);
      g_assert_true (press (map, GDK_KEY_space));
    }
  check_compared (window, map, "IN MT");
  g_assert_false (sp_map_is_settled (map));
  ui_harness_wait (is_settled, map);
  g_assert_null (get_current (window));
  g_assert_true (sp_camera_equal (&before, sp_map_get_camera (map)));
  gtk_test_accessible_assert_property (
    map, GTK_ACCESSIBLE_PROPERTY_LABEL,
    "Malta, Chosen as supplier, since July 2018, Decision · 2 sources. In the comparison");
  sp_map_get_pixel (map, find_area ("IN"), &x, &y);
  point (map, x, y);
  g_assert_true (press (map, GDK_KEY_space));
  check_compared (window, map, "MT");
  ui_harness_wait (is_settled, map);
  ui_harness_close (window);
}

static void
open_menu (SpMap *map, const char *code)
{
  double x, y;

  sp_map_get_pixel (map, find_area (code), &x, &y);
  g_signal_emit_by_name (find_controller (GTK_WIDGET (map), GTK_TYPE_GESTURE_CLICK, GDK_BUTTON_SECONDARY), "pressed", 1,
                         x, y);
  ui_harness_settle ();
}

static void
test_the_menu_is_not_covered (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  GtkWidget *tip = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MAP_TIP);
  double x, y;

  open_menu (map, "IN");
  sp_map_get_pixel (map, find_area ("BR"), &x, &y);
  point (map, x, y);
  g_assert_false (gtk_widget_get_visible (tip));
  ui_harness_close_popovers (GTK_WIDGET (window));
  point (map, 1, 1);
  point (map, x, y);
  g_assert_true (gtk_widget_get_visible (tip));
  ui_harness_close (window);
}

/* One of the two entries is there, and does what it says. */
static void
test_the_menu_compares (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);

  open_menu (map, "IN");
  g_assert_null (ui_harness_find_text (GTK_WIDGET (map), "Remove from Comparison"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (map), "Add to Comparison"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (map), "map.compare", NULL));
  check_compared (window, map, "IN");
  open_menu (map, "IN");
  g_assert_null (ui_harness_find_text (GTK_WIDGET (map), "Add to Comparison"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (map), "Remove from Comparison"));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (map), "map.stop-comparing", NULL));
  check_compared (window, map, "");
  ui_harness_close (window);
}

static void
test_follows_the_lens (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));
  guint gb = (guint) find_area ("GB");

  g_assert_cmpstr (sp_map_scene_get_look (sp_map_get_scene (map), gb)->mark, ==, "X");
  sp_lens_set_on (lens, (SpDate) { 2020, 3, 1 });
  g_assert_cmpstr (sp_map_scene_get_look (sp_map_get_scene (map), gb)->mark, ==, "R");
  g_assert_false (sp_map_is_settled (map));
  ui_harness_wait (is_settled, map);
  sp_lens_set_on (lens, (SpDate) { 2012, 1, 1 });
  g_assert_cmpint (sp_map_scene_get_look (sp_map_get_scene (map), gb)->nothing, ==, SP_NOTHING_NOT_YET);
  ui_harness_wait (is_settled, map);
  ui_harness_close (window);
}

/* What is asked for while a picture is being drawn is drawn in the end, and nothing else. */
static void
test_the_last_request_wins (void)
{
  SpMap *map;
  SpWindow *window = open_map (&map);
  SpLens *lens = sp_workspace_get_lens (sp_window_get_workspace (window));

  for (guint year = 2016; year <= 2024; year++)
    {
      sp_lens_set_on (lens, (SpDate) { (guint16) year, 6, 1 });
      sp_map_zoom_at (map, 1.1, 100.0 * (year - 2015), 200);
      sp_map_pan (map, -7.3, 11.1);
      g_main_context_iteration (NULL, FALSE);
    }
  ui_harness_wait (is_settled, map);
  ui_harness_close (window);
}

static void
take_picture_cb (SpMapRenderer *renderer G_GNUC_UNUSED, const SpMapPicture *picture, gpointer data)
{
  SpMapPicture **taken = data;

  *taken = sp_map_picture_copy (picture);
}

static gboolean
is_taken (gpointer data)
{
  SpMapPicture **taken = data;

  return *taken != NULL;
}

static void
test_outlines (void)
{
  static const char *const codes[] = { "IN", "MV", "US", "LS" };
  SpMap *map;
  SpWindow *window = open_map (&map);
  const SpCamera *camera = sp_map_get_camera (map);

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      SpMapRequest request = { sp_map_get_scene (map), find_area (codes[i]), TRUE, NULL, *camera, 1, 1 };
      g_autoptr (SpMapRenderer) renderer = sp_map_renderer_new ();
      g_autoptr (SpMapPicture) picture = NULL;
      double x, y;

      g_signal_connect (renderer, "ready", G_CALLBACK (take_picture_cb), &picture);
      sp_map_renderer_request (renderer, &request);
      ui_harness_wait (is_taken, &picture);
      g_assert_nonnull (picture->texture);
      sp_geometry_get_area_center (sp_geometry_get_world (), (guint) request.area, &x, &y);
      g_assert_cmpfloat (picture->place.x, <, x);
      g_assert_cmpfloat (picture->place.x + picture->place.width, >, x);
      g_assert_cmpfloat (picture->place.y, <, y);
      g_assert_cmpfloat (picture->place.y + picture->place.height, >, y);
    }
  ui_harness_close (window);
}

static void
test_closes_while_drawing (void)
{
  for (guint i = 0; i < 3; i++)
    {
      SpWindow *window = ui_harness_open (NULL);

      sp_map_zoom_at (get_map (window), 4, 300, 200);
      ui_harness_close (window);
    }
}

/* A finger that moves before the second one comes claims the touch: what is not of its group would not hear of it. */
static void
test_pinch_after_a_drag (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *map = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_MAP);
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (map);
  GtkGesture *drag = NULL, *zoom = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_GESTURE_ZOOM (controller))
        zoom = GTK_GESTURE (controller);
      else if (GTK_IS_GESTURE_DRAG (controller))
        drag = GTK_GESTURE (controller);
    }
  g_assert_true (gtk_gesture_is_grouped_with (drag, zoom));
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/map/points-and-tells", test_points_and_tells);
  g_test_add_func ("/map/nothing-covers-a-country", test_nothing_covers_a_country);
  g_test_add_func ("/map/points-when-the-map-moves", test_points_when_the_map_moves);
  g_test_add_func ("/map/tells-of-two-dates", test_tells_of_two_dates);
  g_test_add_func ("/map/a-click-opens-and-moves-nothing", test_a_click_opens_and_moves_nothing);
  g_test_add_data_func ("/map/the-wheel-zooms-about-the-pointer/ET", "ET", test_the_wheel_zooms_about_the_pointer);
  g_test_add_data_func ("/map/the-wheel-zooms-about-the-pointer/FI", "FI", test_the_wheel_zooms_about_the_pointer);
  g_test_add_func ("/map/zooms-by-action", test_zooms_by_action);
  g_test_add_func ("/map/regions-are-sorted", test_regions_are_sorted);
  g_test_add_func ("/map/walks-by-key", test_walks_by_key);
  g_test_add_func ("/map/walks-on", test_walks_on);
  g_test_add_func ("/map/the-menu-is-not-covered", test_the_menu_is_not_covered);
  g_test_add_func ("/map/space-compares", test_space_compares);
  g_test_add_func ("/map/the-menu-compares", test_the_menu_compares);
  g_test_add_func ("/map/follows-the-lens", test_follows_the_lens);
  g_test_add_func ("/map/the-last-request-wins", test_the_last_request_wins);
  g_test_add_func ("/map/pinch-after-a-drag", test_pinch_after_a_drag);
  g_test_add_func ("/map/outlines", test_outlines);
  g_test_add_func ("/map/closes-while-drawing", test_closes_while_drawing);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
