/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page with the map as a picture. */
#include "sp-map-export.h"

#include "sp-map-sheet.h"

static gboolean
draw (gpointer data, cairo_t *cr, double width, double height, GCancellable *cancellable)
{
  return sp_map_sheet_draw (data, cr, width, height, cancellable);
}

/**
 * sp_map_export_create_picture:
 * @scene: what the map shows, made with the light theme
 *
 * Returns: (transfer full): the page of sp_map_sheet_draw(), with the sentence of sp_map_scene_describe()
 */
SpPicture *
sp_map_export_create_picture (SpMapScene *scene)
{
  SpMapSubject *subject;
  const char *const *authors;
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  g_autofree char *names = NULL;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), NULL);

  subject = sp_map_scene_get_subject (scene);
  authors = sp_dataset_get_authors (sp_index_get_dataset (subject->index));
  title = sp_map_subject_format_title (subject);
  words = sp_map_scene_describe (scene);
  names = authors ? g_strjoinv (", ", (char **) authors) : NULL;
  return sp_picture_new (&(SpPictureInit) {
    .title = title,
    .description = words,
    .author = names,
    .width = SP_MAP_SHEET_WIDTH,
    .height = SP_MAP_SHEET_HEIGHT,
    .draw = draw,
    .data = g_object_ref (scene),
    .destroy = g_object_unref,
  });
}
