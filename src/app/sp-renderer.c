/* SPDX-License-Identifier: GPL-3.0-or-later
 * With what GTK paints: OpenGL where there is a GPU, Cairo where there is none. */
#include "sp-renderer.h"

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

void
sp_renderer_choose (void)
{
  const char *backend = g_getenv ("GDK_BACKEND");

  if (backend != NULL && strstr (backend, "broadway") != NULL)
    return;
  if (!sp_renderer_has_gpu ("/dev"))
    g_setenv ("GSK_RENDERER", "cairo", FALSE);
}
