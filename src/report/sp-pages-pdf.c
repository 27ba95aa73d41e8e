/* SPDX-License-Identifier: GPL-3.0-or-later
 * Writes pages as PDF, with what the document is called, its outline, and its links. */
#include "sp-pages-private.h"
#include "sp-pdf-catalog.h"
#include "sp-whole-file.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

#define DEEPEST 4
/* After so many pages that are kept no more the C library gives back what it keeps of them, in holes between others. */
#define PAGES_TO_GIVE_BACK 32
/* How large a page is in the file, or less: what grows leaves holes behind. */
#define BYTES_OF_PAGE 65536
/* How far from the paper nothing is seen of what is drawn, in points. */
#define BEYOND 72.0

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (SpPages *self, cairo_surface_t *surface)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Standpoint " VERSION);
  if (self->author != NULL)
    cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_AUTHOR, self->author);
}

static void
add_outline (SpPages *self, cairo_surface_t *surface)
{
  int parents[DEEPEST + 1] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < self->blocks->len; i++)
    {
      guint depth;
      const char *title = sp_block_get_outline (self->blocks->pdata[i], &depth);
      const char *name = sp_block_get_place_name (self->blocks->pdata[i]);
      g_autofree char *link = NULL;

      if (title == NULL || sp_pages_find_page (self, name) < 0)
        continue;
      depth = MIN (depth, DEEPEST - 1);
      link = sp_text_link_format_tag (SP_TEXT_LINK_PLACE, name);
      parents[depth + 1] = cairo_pdf_surface_add_outline (surface, parents[depth], title, link,
                                                          depth == 0 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
      for (guint j = depth + 2; j <= DEEPEST; j++)
        parents[j] = parents[depth + 1];
    }
}

/* Returns: of each placed slice, whether it is placed no more after that, as the head of a table is. */
static gboolean *
find_last_places (SpPages *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  gboolean *are_last = g_new (gboolean, self->placed->len);

  for (guint i = self->placed->len; i > 0; i--)
    are_last[i - 1] = g_hash_table_add (seen, (gpointer) g_array_index (self->placed, SpPlacedSlice, i - 1).slice);
  return are_last;
}

static void
drop_page (SpPages *self, guint page, const gboolean *are_last)
{
  for (guint i = g_array_index (self->starts, guint, page); i < g_array_index (self->starts, guint, page + 1); i++)
    if (are_last[i])
      sp_slice_drop_drawing ((SpSlice *) g_array_index (self->placed, SpPlacedSlice, i).slice);
#ifdef HAVE_MALLOC_TRIM
  if ((page + 1) % PAGES_TO_GIVE_BACK == 0 || (page + 1 == self->n_pages && page >= PAGES_TO_GIVE_BACK))
    malloc_trim (0);
#endif
}

/* Cairo adds up which parts of a page it can write as they are, thing by thing. What is as large as the page makes it all
 * of it at once. A rectangle twice has an even number of edges around it, so that none of it is filled; its edges lie
 * beyond those of the paper, as some programs show a trace of them. */
static void
draw_nothing_everywhere (SpPages *self, cairo_t *cr)
{
  const SpPaper *paper = &self->setter.paper;

  for (guint i = 0; i < 2; i++)
    cairo_rectangle (cr, -BEYOND, -BEYOND, paper->width + 2 * BEYOND, paper->height + 2 * BEYOND);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_WINDING);
}

static gboolean
draw_pages (SpPages *self, cairo_t *cr, gboolean drops, GCancellable *cancellable)
{
  g_autofree gboolean *are_last = drops ? find_last_places (self) : NULL;

  for (guint i = 0; i < self->n_pages; i++)
    {
      if (g_cancellable_is_cancelled (cancellable))
        return FALSE;
      /* All elements of the structure are part of one, as readers of PDF want it. */
      if (i == 0)
        cairo_tag_begin (cr, "Document", NULL);
      draw_nothing_everywhere (self, cr);
      sp_pages_draw (self, i, cr);
      if (i + 1 == self->n_pages)
        cairo_tag_end (cr, "Document");
      cairo_show_page (cr);
      if (drops)
        drop_page (self, i, are_last);
    }
  return TRUE;
}

static GBytes *
render (SpPages *self, gboolean drops, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) output = g_byte_array_sized_new (self->n_pages * BYTES_OF_PAGE);
  cairo_surface_t *surface;
  cairo_status_t status;
  gboolean all;
  cairo_t *cr;

  surface = cairo_pdf_surface_create_for_stream (append, output, self->setter.paper.width, self->setter.paper.height);
  /* Later versions pack objects, to which nothing can be added. */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_metadata (self, surface);
  cr = cairo_create (surface);
  all = draw_pages (self, cr, drops, cancellable);
  if (all)
    add_outline (self, surface);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (!all)
    {
      g_cancellable_set_error_if_cancelled (cancellable, error);
      return NULL;
    }
  if (status == CAIRO_STATUS_SUCCESS)
    {
      sp_pdf_catalog_add (output, self->language, self->setter.is_rtl);
      return g_byte_array_free_to_bytes (g_steal_pointer (&output));
    }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The pages cannot be drawn: %s"),
               cairo_status_to_string (status));
  return NULL;
}

/**
 * sp_pages_render_pdf:
 * @self: pages
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the pages as a PDF, with its text as text, or %NULL
 */
GBytes *
sp_pages_render_pdf (SpPages *self, GCancellable *cancellable, GError **error)
{
  g_return_val_if_fail (SP_IS_PAGES (self), NULL);

  return render (self, FALSE, cancellable, error);
}

/**
 * sp_pages_turn_into_pdf:
 * @self: (transfer full): pages that nobody else has
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Renders pages as sp_pages_render_pdf() does. Of each no more is kept when it is drawn, so that a document of many
 * pages does not take the memory of these and of the PDF.
 *
 * Returns: (transfer full) (nullable): the PDF, or %NULL
 */
GBytes *
sp_pages_turn_into_pdf (SpPages *self, GCancellable *cancellable, GError **error)
{
  g_autoptr (SpPages) pages = self;

  g_return_val_if_fail (SP_IS_PAGES (pages), NULL);

  return render (pages, TRUE, cancellable, error);
}

/**
 * sp_pages_write_pdf:
 * @self: pages
 * @file: where to write them; what is there is replaced
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes the pages as PDF, whole or not at all.
 *
 * Returns: whether they were written
 */
gboolean
sp_pages_write_pdf (SpPages *self, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (SP_IS_PAGES (self) && G_IS_FILE (file), FALSE);

  bytes = sp_pages_render_pdf (self, cancellable, error);
  return bytes != NULL && sp_whole_file_save (file, bytes, cancellable, error);
}
