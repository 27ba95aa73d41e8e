/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page with the map as SVG, PNG and PDF. */
#pragma once

#include "sp-map-scene.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpPictureFormat:
 * @SP_PICTURE_SVG: a drawing
 * @SP_PICTURE_PNG: pixels
 * @SP_PICTURE_PDF: a page, A4 landscape
 *
 * What a picture can be written as.
 */
typedef enum
{
  SP_PICTURE_SVG,
  SP_PICTURE_PNG,
  SP_PICTURE_PDF,
} SpPictureFormat;

#define SP_N_PICTURE_FORMATS (SP_PICTURE_PDF + 1)

/**
 * SP_PICTURE_MAX_SCALE:
 *
 * How many pixels of a PNG there can be where a page has one.
 */
#define SP_PICTURE_MAX_SCALE 8

gboolean sp_picture_format_find (const char *file_name, SpPictureFormat *format);
const char *sp_picture_format_get_extension (SpPictureFormat format);

GBytes *sp_map_export_render (SpMapScene *scene,
                              SpPictureFormat format,
                              double scale,
                              GCancellable *cancellable,
                              GError **error);
void sp_map_export_render_async (SpMapScene *scene,
                                 SpPictureFormat format,
                                 double scale,
                                 GCancellable *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer data);
GBytes *sp_map_export_render_finish (GAsyncResult *result, GError **error);

gboolean sp_map_export_write (SpMapScene *scene,
                              SpPictureFormat format,
                              double scale,
                              GFile *file,
                              GCancellable *cancellable,
                              GError **error);
void sp_map_export_write_async (SpMapScene *scene,
                                SpPictureFormat format,
                                double scale,
                                GFile *file,
                                GCancellable *cancellable,
                                GAsyncReadyCallback callback,
                                gpointer data);
gboolean sp_map_export_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
