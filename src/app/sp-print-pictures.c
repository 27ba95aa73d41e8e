/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pictures of the pages that are looked at, drawn by a press as they are needed. */
#include "sp-print-pictures.h"

#include <math.h>

/* So many pages before and after those that are seen keep their pictures, and get them. */
#define SPARE 1

typedef struct
{
  GdkTexture *texture; /* NULL while there is none */
  double scale;        /* of what was asked for last */
  GCancellable *drawing;
} Picture;

struct _SpPrintPictures
{
  GObject parent_instance;

  SpPrintPress *press;
  SpPrinted *printed;
  GHashTable *pictures; /* Picture, by the number of the page */
  guint first;
  guint last;
  double scale;
};

G_DEFINE_FINAL_TYPE (SpPrintPictures, sp_print_pictures, G_TYPE_OBJECT)

enum
{
  SIGNAL_DRAWN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  GWeakRef pictures;
  guint page;
} Drawing;

static void
free_picture (gpointer data)
{
  Picture *picture = data;

  g_cancellable_cancel (picture->drawing);
  g_clear_object (&picture->drawing);
  g_clear_object (&picture->texture);
  g_free (picture);
}

static void
sp_print_pictures_dispose (GObject *object)
{
  SpPrintPictures *self = SP_PRINT_PICTURES (object);

  g_clear_pointer (&self->pictures, g_hash_table_unref);
  g_clear_object (&self->printed);
  g_clear_object (&self->press);

  G_OBJECT_CLASS (sp_print_pictures_parent_class)->dispose (object);
}

static void
sp_print_pictures_class_init (SpPrintPicturesClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_print_pictures_dispose;

  /**
   * SpPrintPictures::drawn:
   * @self: the pictures
   *
   * There is one more.
   */
  signals[SIGNAL_DRAWN] =
    g_signal_new ("drawn", SP_TYPE_PRINT_PICTURES, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_print_pictures_init (SpPrintPictures *self)
{
  self->pictures = g_hash_table_new_full (NULL, NULL, NULL, free_picture);
}

static void
drawn_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  Drawing *drawing = data;
  g_autoptr (SpPrintPictures) self = g_weak_ref_get (&drawing->pictures);
  g_autoptr (GError) error = NULL;
  g_autoptr (GdkTexture) texture = sp_print_press_paint_finish (result, &error);
  Picture *picture = NULL;

  if (self != NULL && self->pictures != NULL)
    picture = g_hash_table_lookup (self->pictures, GUINT_TO_POINTER (drawing->page));
  if (picture != NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    {
      g_clear_object (&picture->drawing);
      if (texture != NULL)
        g_set_object (&picture->texture, texture);
      g_signal_emit (self, signals[SIGNAL_DRAWN], 0);
    }
  g_weak_ref_clear (&drawing->pictures);
  g_free (drawing);
}

/* One that differs by so little makes the same picture. */
static gboolean
is_same_scale (double a, double b)
{
  return fabs (a - b) < 1e-6;
}

static void
want_page (SpPrintPictures *self, guint page)
{
  Picture *picture = g_hash_table_lookup (self->pictures, GUINT_TO_POINTER (page));
  Drawing *drawing;

  if (picture == NULL)
    {
      picture = g_new0 (Picture, 1);
      g_hash_table_insert (self->pictures, GUINT_TO_POINTER (page), picture);
    }
  else if (is_same_scale (picture->scale, self->scale))
    return;
  g_cancellable_cancel (picture->drawing);
  g_clear_object (&picture->drawing);
  picture->drawing = g_cancellable_new ();
  picture->scale = self->scale;
  drawing = g_new0 (Drawing, 1);
  g_weak_ref_init (&drawing->pictures, self);
  drawing->page = page;
  sp_print_press_paint_async (self->press, self->printed, page, self->scale, picture->drawing, drawn_cb, drawing);
}

static gboolean
is_out_of_reach (gpointer key, gpointer value G_GNUC_UNUSED, gpointer data)
{
  SpPrintPictures *self = data;
  guint page = GPOINTER_TO_UINT (key);

  return page + SPARE < self->first || page > self->last + SPARE;
}

/**
 * sp_print_pictures_new:
 * @press: a press
 * @printed: documents that it laid out
 *
 * Returns: (transfer full): pictures of their pages, none so far
 */
SpPrintPictures *
sp_print_pictures_new (SpPrintPress *press, SpPrinted *printed)
{
  SpPrintPictures *self;

  g_return_val_if_fail (SP_IS_PRINT_PRESS (press) && SP_IS_PRINTED (printed), NULL);

  self = g_object_new (SP_TYPE_PRINT_PICTURES, NULL);
  self->press = g_object_ref (press);
  self->printed = g_object_ref (printed);
  return self;
}

/**
 * sp_print_pictures_get_printed:
 * @self: pictures
 *
 * Returns: (transfer none): the documents
 */
SpPrinted *
sp_print_pictures_get_printed (SpPrintPictures *self)
{
  g_return_val_if_fail (SP_IS_PRINT_PICTURES (self), NULL);

  return self->printed;
}

/**
 * sp_print_pictures_want:
 * @self: pictures
 * @first: the first page that is seen, from 0
 * @last: the last one
 * @scale: pixels of the screen a point
 *
 * Has these pages drawn, and then their neighbours; those far away are forgotten. Until a page is drawn at this scale,
 * its picture stays as it was.
 */
void
sp_print_pictures_want (SpPrintPictures *self, guint first, guint last, double scale)
{
  g_return_if_fail (SP_IS_PRINT_PICTURES (self) && scale > 0);
  g_return_if_fail (first <= last && last < sp_printed_get_n_pages (self->printed));

  if (self->first == first && self->last == last && is_same_scale (self->scale, scale))
    return;
  self->first = first;
  self->last = last;
  self->scale = scale;
  g_hash_table_foreach_remove (self->pictures, is_out_of_reach, self);
  for (guint page = first; page <= last; page++)
    want_page (self, page);
  for (guint i = 1; i <= SPARE; i++)
    {
      if (last + i < sp_printed_get_n_pages (self->printed))
        want_page (self, last + i);
      if (first >= i)
        want_page (self, first - i);
    }
}

/**
 * sp_print_pictures_get:
 * @self: pictures
 * @page: the number of a page, from 0
 *
 * Returns: (transfer none) (nullable): its picture, which may be of another scale than what is wanted, or %NULL while
 *   there is none
 */
GdkTexture *
sp_print_pictures_get (SpPrintPictures *self, guint page)
{
  Picture *picture;

  g_return_val_if_fail (SP_IS_PRINT_PICTURES (self), NULL);

  picture = g_hash_table_lookup (self->pictures, GUINT_TO_POINTER (page));
  return picture ? picture->texture : NULL;
}

/**
 * sp_print_pictures_are_drawn:
 * @self: pictures
 *
 * Returns: whether all pages that are seen are drawn as they are wanted
 */
gboolean
sp_print_pictures_are_drawn (SpPrintPictures *self)
{
  g_return_val_if_fail (SP_IS_PRINT_PICTURES (self), FALSE);

  for (guint page = self->first; page <= self->last; page++)
    {
      Picture *picture = g_hash_table_lookup (self->pictures, GUINT_TO_POINTER (page));

      if (picture == NULL || picture->drawing != NULL)
        return FALSE;
    }
  return TRUE;
}
