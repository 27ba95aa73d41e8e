/* SPDX-License-Identifier: GPL-3.0-or-later
 * A picture with its words, as SVG, PNG and PDF. */
#pragma once

#include <cairo.h>
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

/**
 * SpPictureDraw:
 * @data: what the picture is of
 * @cr: what to draw on
 * @width: how wide the picture is
 * @height: how high it is; of a page, as high as the page
 * @cancellable: (nullable): a cancellable
 *
 * Draws a picture. May be called on any thread.
 *
 * Returns: whether it is whole: not where @cancellable was cancelled
 */
typedef gboolean (*SpPictureDraw) (gpointer data, cairo_t *cr, double width, double height, GCancellable *cancellable);

/**
 * SpPictureInit:
 * @title: what it is called
 * @description: what is said in place of it
 * @author: (nullable): who made what it rests on
 * @width: how wide it is, in pixels
 * @height: how high it is, in pixels
 * @draw: draws it
 * @data: (transfer full): for @draw
 * @destroy: frees @data
 *
 * What sp_picture_new() makes a picture of.
 */
typedef struct
{
  const char *title;
  const char *description;
  const char *author;
  double width;
  double height;
  SpPictureDraw draw;
  gpointer data;
  GDestroyNotify destroy;
} SpPictureInit;

#define SP_TYPE_PICTURE (sp_picture_get_type ())
G_DECLARE_FINAL_TYPE (SpPicture, sp_picture, SP, PICTURE, GObject)

SpPicture *sp_picture_new (const SpPictureInit *init);

const char *sp_picture_get_title (SpPicture *self);
const char *sp_picture_get_description (SpPicture *self);
double sp_picture_get_width (SpPicture *self);
double sp_picture_get_height (SpPicture *self);

GBytes *sp_picture_render (SpPicture *self,
                           SpPictureFormat format,
                           double scale,
                           GCancellable *cancellable,
                           GError **error);
void sp_picture_render_async (SpPicture *self,
                              SpPictureFormat format,
                              double scale,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);
GBytes *sp_picture_render_finish (GAsyncResult *result, GError **error);

gboolean sp_picture_write (SpPicture *self,
                           SpPictureFormat format,
                           double scale,
                           GFile *file,
                           GCancellable *cancellable,
                           GError **error);
void sp_picture_write_async (SpPicture *self,
                             SpPictureFormat format,
                             double scale,
                             GFile *file,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
gboolean sp_picture_write_finish (GAsyncResult *result, GError **error);

G_END_DECLS
