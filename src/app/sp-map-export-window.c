/* SPDX-License-Identifier: GPL-3.0-or-later
 * Has the map saved or copied as a picture. */
#include "sp-map-export-window.h"

#include "sp-map-export.h"
#include "sp-picture-window.h"

#include <glib/gi18n-lib.h>

/* Such as “standpoint-5g-networks-2019-06-01”. */
static char *
make_name (SpLens *lens)
{
  SpQuestion *question = sp_lens_get_question (lens);
  SpDate on = sp_lens_is_latest (lens) ? sp_dataset_get_edition (sp_index_get_dataset (sp_lens_get_index (lens)))
                                       : sp_lens_get_on (lens);
  g_autofree char *date = sp_date_to_string (on);
  g_autofree char *with = sp_date_to_string (sp_lens_get_compared (lens));

  return g_strjoin ("-", "standpoint", question ? sp_record_get_id (SP_RECORD (question)) : "map",
                    *date != '\0' ? date : "map", *with != '\0' ? with : NULL, NULL);
}

/**
 * sp_map_export_window_present:
 * @parent: the window that it is shown above
 * @workspace: a workspace with an open dataset
 *
 * Shows the map through the lens as it will be on paper, to be saved or copied.
 */
void
sp_map_export_window_present (GtkWindow *parent, SpWorkspace *workspace)
{
  g_autoptr (SpMapScene) scene = NULL;
  g_autoptr (SpPicture) picture = NULL;
  g_autofree char *name = NULL;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL);

  scene = sp_map_scene_new (sp_geometry_get_world (), sp_workspace_get_lens (workspace),
                            sp_workspace_get_unconfirmed_years (workspace), sp_theme_get (FALSE, FALSE));
  picture = sp_map_export_create_picture (scene);
  name = make_name (sp_workspace_get_lens (workspace));
  sp_picture_window_present (parent, picture, _ ("Export Map"), name);
}
