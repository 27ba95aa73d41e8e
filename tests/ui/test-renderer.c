/* SPDX-License-Identifier: GPL-3.0-or-later
 * With what GTK paints: found from the devices that there are, and said unless somebody else did. */
#include "sp-renderer.h"

#include <glib/gstdio.h>

/* A folder of device files with one in it. */
static char *
create_devices (const char *folder, const char *name)
{
  char *devices = g_dir_make_tmp ("standpoint-devices-XXXXXX", NULL);
  g_autofree char *within = g_build_filename (devices, folder, NULL);
  g_autofree char *path = g_build_filename (within, name, NULL);

  g_assert_nonnull (devices);
  g_assert_cmpint (g_mkdir_with_parents (within, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
  return devices;
}

static void
remove_devices (const char *devices, const char *folder, const char *name)
{
  g_autofree char *within = g_build_filename (devices, folder, NULL);
  g_autofree char *path = g_build_filename (within, name, NULL);

  g_assert_cmpint (g_remove (path), ==, 0);
  if (folder[0] != '\0')
    g_assert_cmpint (g_rmdir (within), ==, 0);
  g_assert_cmpint (g_rmdir (devices), ==, 0);
}

static void
test_gpu (void)
{
  static const struct
  {
    const char *folder;
    const char *name;
    gboolean has_gpu;
  } cases[] = {
    { "dri", "renderD128", TRUE }, { "dri", "renderD129", TRUE }, { "dri", "card0", FALSE }, { "", "nvidiactl", TRUE },
    { "", "dxg", TRUE },           { "", "null", FALSE },         { "by-path", "x", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *devices = create_devices (cases[i].folder, cases[i].name);

      g_test_message ("%s/%s", cases[i].folder, cases[i].name);
      g_assert_cmpint (sp_renderer_has_gpu (devices), ==, cases[i].has_gpu);
      remove_devices (devices, cases[i].folder, cases[i].name);
    }
  g_assert_false (sp_renderer_has_gpu ("/nowhere"));
}

static void
test_choice (void)
{
  gboolean has_gpu = sp_renderer_has_gpu ("/dev");

  g_unsetenv ("GDK_BACKEND");
  g_unsetenv ("GDK_DEBUG");
  g_unsetenv ("GDK_DISABLE");
  g_unsetenv ("GSK_RENDERER");
  sp_renderer_choose ();
  g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, has_gpu ? NULL : "cairo");
  g_assert_cmpint (g_getenv ("GDK_DEBUG") != NULL || g_getenv ("GDK_DISABLE") != NULL, ==, !has_gpu);
}

static void
test_said (void)
{
  g_unsetenv ("GDK_BACKEND");
  g_setenv ("GSK_RENDERER", "gl", TRUE);
  sp_renderer_choose ();
  g_assert_cmpstr (g_getenv ("GSK_RENDERER"), ==, "gl");
}

static void
test_browser (void)
{
  g_setenv ("GDK_BACKEND", "broadway", TRUE);
  g_unsetenv ("GSK_RENDERER");
  sp_renderer_choose ();
  g_assert_null (g_getenv ("GSK_RENDERER"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/renderer/gpu", test_gpu);
  g_test_add_func ("/renderer/choice", test_choice);
  g_test_add_func ("/renderer/said", test_said);
  g_test_add_func ("/renderer/browser", test_browser);
  return g_test_run ();
}
