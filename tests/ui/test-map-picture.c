/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pictures of the map: what they cover, and for whom they are as good as a new one. */
#include "page-harness.h"
#include "ui-harness.h"

#include "sp-map-picture.h"

typedef struct
{
  SpWorkspace *workspace;
  SpMapScene *scene;
  SpCamera camera;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpGeometry *world = sp_geometry_get_world ();
  cairo_rectangle_t bounds = sp_geometry_get_bounds (world);

  self->workspace = page_harness_open (NULL);
  self->scene = sp_map_scene_new (world, sp_workspace_get_lens (self->workspace), 3, sp_theme_get (FALSE, FALSE));
  sp_camera_init (&self->camera, &bounds);
  sp_camera_resize (&self->camera, 400, 240);
  sp_camera_zoom (&self->camera, 3, 200, 120);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_clear_object (&self->scene);
  g_clear_object (&self->workspace);
}

static int
find_area (const char *code)
{
  guint area;

  g_assert_true (sp_geometry_find_code (sp_geometry_get_world (), code, &area));
  return (int) area;
}

static SpMapRequest
ask (Fixture *self, const char *code)
{
  return (SpMapRequest) {
    .scene = self->scene,
    .area = code ? find_area (code) : -1,
    .selected = TRUE,
    .camera = self->camera,
    .device_scale = 1,
    .text_scale = 1,
  };
}

/* What is foreseen of a picture is so when it is drawn. */
static void
test_foreseen (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    double pan_x, pan_y, zoom;
    gboolean shows;
  } cases[] = {
    { 0, 0, 1, TRUE },   { 10, -7, 1, TRUE },  { -30, 15, 1, TRUE },  { 10.5, 0, 1, FALSE },
    { 60, 0, 1, FALSE }, { 0, -45, 1, FALSE }, { 0, 0, 1.01, FALSE }, { 0, 0, 0.5, FALSE },
  };
  SpMapRequest request = ask (self, NULL);
  g_autoptr (SpMapPicture) picture = sp_map_picture_render (&request, NULL);

  g_assert_nonnull (picture->texture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpCamera camera = self->camera;

      sp_camera_zoom (&camera, cases[i].zoom, 200, 120);
      sp_camera_pan (&camera, cases[i].pan_x, cases[i].pan_y);
      g_assert_true (sp_map_picture_will_show (&request, &camera) == cases[i].shows);
      g_assert_true ((sp_map_picture_is_sharp (picture, &camera) && sp_map_picture_covers (picture, &camera)) ==
                     cases[i].shows);
    }
}

/* An outline is a picture of so much as there is of it in sight. */
static void
test_outlines (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const char *const codes[] = { "CM", "NE", "LS" };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      g_autoptr (SpMapPicture) picture = NULL;
      SpMapRequest request;
      double x, y;

      sp_geometry_get_area_center (sp_geometry_get_world (), (guint) find_area (codes[i]), &x, &y);
      sp_camera_reveal (&self->camera, x, y, 50);
      request = ask (self, codes[i]);
      picture = sp_map_picture_render (&request, NULL);
      g_assert_nonnull (picture->texture);
      g_assert_cmpfloat (picture->place.x, <, x);
      g_assert_cmpfloat (picture->place.x + picture->place.width, >, x);
      g_assert_cmpfloat (picture->place.width * self->camera.scale, <, self->camera.width);
    }
}

static void
test_out_of_sight (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpMapRequest request;
  g_autoptr (SpMapPicture) picture = NULL;
  g_autoptr (SpMapPicture) copy = NULL;

  sp_camera_zoom (&self->camera, 4, 200, 120);
  request = ask (self, "NZ");
  picture = sp_map_picture_render (&request, NULL);
  g_assert_nonnull (picture);
  g_assert_null (picture->texture);
  copy = sp_map_picture_copy (picture);
  g_assert_null (copy->texture);
  g_assert_true (copy->request.scene == self->scene);
}

/* What nobody waits for any more is not drawn to its end. */
static void
test_cancelled (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpMapRequest request = ask (self, NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  g_cancellable_cancel (cancellable);
  g_assert_null (sp_map_picture_render (&request, cancellable));
}

static void
add_tests (void)
{
  g_test_add ("/map-picture/foreseen", Fixture, NULL, set_up, test_foreseen, tear_down);
  g_test_add ("/map-picture/outlines", Fixture, NULL, set_up, test_outlines, tear_down);
  g_test_add ("/map-picture/out-of-sight", Fixture, NULL, set_up, test_out_of_sight, tear_down);
  g_test_add ("/map-picture/cancelled", Fixture, NULL, set_up, test_cancelled, tear_down);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
