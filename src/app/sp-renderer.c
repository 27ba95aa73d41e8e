/* SPDX-License-Identifier: GPL-3.0-or-later
 * With what GTK paints: OpenGL where there is a GPU, Cairo where there is none. */
#include "sp-renderer.h"

#include <gtk/gtk.h>
#include <string.h>

/* The Direct Rendering Manager numbers its render nodes from 128 on: linux/Documentation/gpu/drm-uapi.rst. */
#define RENDER_NODE "renderD"

static gboolean
has_render_node (const char *devices)
{
  g_autofree char *path = g_build_filename (devices, "dri", NULL);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  if (folder == NULL)
    return FALSE;
  while ((name = g_dir_read_name (folder)) != NULL)
    if (g_str_has_prefix (name, RENDER_NODE))
      return TRUE;
  return FALSE;
}

gboolean
sp_renderer_has_gpu (const char *devices)
{
  static const char *const own_ways[] = { "nvidiactl", "dxg", "mali0", "kgsl-3d0" };

  g_return_val_if_fail (devices != NULL, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (own_ways); i++)
    {
      g_autofree char *path = g_build_filename (devices, own_ways[i], NULL);

      if (g_file_test (path, G_FILE_TEST_EXISTS))
        return TRUE;
    }
  return has_render_node (devices);
}

/* GTK tries OpenGL when it opens an X11 display, whatever it paints with. It is kept from it in two ways, by its
 * version. */
static void
disable_opengl (void)
{
  if (gtk_check_version (4, 16, 0) == NULL)
    g_setenv ("GDK_DISABLE", "gl", FALSE);
  else
    g_setenv ("GDK_DEBUG", "gl-disable", FALSE);
}

void
sp_renderer_choose (void)
{
  const char *backend = g_getenv ("GDK_BACKEND");
  const char *renderer = g_getenv ("GSK_RENDERER");

  if ((renderer != NULL && *renderer != '\0') || (backend != NULL && strstr (backend, "broadway") != NULL))
    return;
  if (sp_renderer_has_gpu ("/dev"))
    return;
  g_setenv ("GSK_RENDERER", "cairo", TRUE);
  disable_opengl ();
}
