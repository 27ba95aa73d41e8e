/* SPDX-License-Identifier: GPL-3.0-or-later
 * Documents that are laid out, to be seen and printed: how many pages they have, of what size, and what is on them. */
#include "sp-printed.h"

#include "sp-report.h"

#include <glib/gi18n-lib.h>

struct _SpPrinted
{
  GObject parent_instance;

  GPtrArray *pages;  /* of SpPages, a document each; for the thread that laid them out */
  GPtrArray *titles; /* of char *, one a document */
  GArray *counts;    /* of guint: how many pages each document has */
  GArray *sheets;    /* of SpPrintedPage */
  GString *unknown;  /* characters, each once */
  SpPagesDestroy destroy;
  gpointer data;
};

G_DEFINE_FINAL_TYPE (SpPrinted, sp_printed, G_TYPE_OBJECT)

static void
clear_page (gpointer data)
{
  g_free (((SpPrintedPage *) data)->headings);
}

static void
sp_printed_finalize (GObject *object)
{
  SpPrinted *self = SP_PRINTED (object);

  if (self->destroy != NULL)
    self->destroy (g_steal_pointer (&self->pages), self->data);
  g_clear_pointer (&self->pages, g_ptr_array_unref);
  g_ptr_array_unref (self->titles);
  g_array_unref (self->counts);
  g_array_unref (self->sheets);
  g_string_free (self->unknown, TRUE);

  G_OBJECT_CLASS (sp_printed_parent_class)->finalize (object);
}

static void
sp_printed_class_init (SpPrintedClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_printed_finalize;
}

static void
sp_printed_init (SpPrinted *self)
{
  self->titles = g_ptr_array_new_with_free_func (g_free);
  self->counts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->sheets = g_array_new (FALSE, FALSE, sizeof (SpPrintedPage));
  g_array_set_clear_func (self->sheets, clear_page);
  self->unknown = g_string_new (NULL);
}

/* By the numbers of pages; %NULL where a page has none. */
static GPtrArray *
list_headings (SpReport *report, SpPages *pages)
{
  GPtrArray *blocks = sp_report_get_blocks (report);
  GPtrArray *headings = g_ptr_array_new_with_free_func (g_free);

  g_ptr_array_set_size (headings, (int) sp_pages_get_n_pages (pages));
  for (guint i = 0; i < blocks->len; i++)
    {
      guint depth;
      const char *heading = sp_block_get_outline (blocks->pdata[i], &depth);
      const char *place = sp_block_get_place_name (blocks->pdata[i]);
      int page = heading && place ? sp_pages_find_page (pages, place) : -1;
      g_autofree char *before = page >= 0 ? headings->pdata[page] : NULL;

      if (page >= 0)
        headings->pdata[page] = before ? g_strconcat (before, C_ ("list", ", "), heading, NULL) : g_strdup (heading);
    }
  return headings;
}

static void
add_unknown (SpPrinted *self, SpPages *pages)
{
  g_autofree char *unknown = sp_pages_get_unknown_characters (pages);

  for (const char *next = unknown; next != NULL && *next != '\0'; next = g_utf8_next_char (next))
    {
      gunichar character = g_utf8_get_char (next);

      if (g_utf8_strchr (self->unknown->str, -1, character) == NULL)
        g_string_append_unichar (self->unknown, character);
    }
}

static void
add_document (SpPrinted *self, SpReport *report, SpPages *pages)
{
  const SpPaper *paper = sp_pages_get_paper (pages);
  guint n_pages = sp_pages_get_n_pages (pages);
  g_autoptr (GPtrArray) headings = list_headings (report, pages);

  for (guint i = 0; i < n_pages; i++)
    {
      SpPrintedPage page = { self->titles->len, i, paper->width, paper->height, g_strdup (headings->pdata[i]) };

      if (page.headings == NULL)
        page.headings = g_strdup ("");
      g_array_append_val (self->sheets, page);
    }
  add_unknown (self, pages);
  g_ptr_array_add (self->titles, g_strdup (sp_pages_get_title (pages)));
  g_array_append_val (self->counts, n_pages);
}

/**
 * sp_printed_new:
 * @reports: (element-type SpReport): documents, one or more
 * @pages: (transfer full) (element-type SpPages): their pages
 *
 * Returns: (transfer full): what there is to know of them; any thread may ask for it
 */
SpPrinted *
sp_printed_new (GPtrArray *reports, GPtrArray *pages)
{
  SpPrinted *self;

  g_return_val_if_fail (reports != NULL && pages != NULL && reports->len == pages->len, NULL);

  self = g_object_new (SP_TYPE_PRINTED, NULL);
  self->pages = pages;
  for (guint i = 0; i < reports->len; i++)
    add_document (self, reports->pdata[i], pages->pdata[i]);
  return self;
}

/**
 * sp_printed_set_destroy:
 * @self: documents
 * @destroy: (scope async): what is to have the pages in the end
 * @data: for @destroy
 *
 * Has the pages given back to the thread that laid them out.
 */
void
sp_printed_set_destroy (SpPrinted *self, SpPagesDestroy destroy, gpointer data)
{
  g_return_if_fail (SP_IS_PRINTED (self));

  self->destroy = destroy;
  self->data = data;
}

/**
 * sp_printed_get_n_documents:
 * @self: documents
 *
 * Returns: how many there are
 */
guint
sp_printed_get_n_documents (SpPrinted *self)
{
  g_return_val_if_fail (SP_IS_PRINTED (self), 0);

  return self->titles->len;
}

/**
 * sp_printed_get_title:
 * @self: documents
 * @document: the number of one, from 0
 *
 * Returns: what it is called
 */
const char *
sp_printed_get_title (SpPrinted *self, guint document)
{
  g_return_val_if_fail (SP_IS_PRINTED (self) && document < self->titles->len, NULL);

  return self->titles->pdata[document];
}

/**
 * sp_printed_count_pages:
 * @self: documents
 * @document: the number of one, from 0
 *
 * Returns: how many pages it has, 1 or more
 */
guint
sp_printed_count_pages (SpPrinted *self, guint document)
{
  g_return_val_if_fail (SP_IS_PRINTED (self) && document < self->counts->len, 0);

  return g_array_index (self->counts, guint, document);
}

/**
 * sp_printed_get_unknown_characters:
 * @self: documents
 *
 * Returns: the characters that no font has and that are boxes on the pages, each once; “” for none
 */
const char *
sp_printed_get_unknown_characters (SpPrinted *self)
{
  g_return_val_if_fail (SP_IS_PRINTED (self), NULL);

  return self->unknown->str;
}

/**
 * sp_printed_get_pages:
 * @self: documents
 * @document: the number of one, from 0
 *
 * Returns: (transfer none): its pages, for the thread that laid them out
 */
SpPages *
sp_printed_get_pages (SpPrinted *self, guint document)
{
  g_return_val_if_fail (SP_IS_PRINTED (self) && document < self->pages->len, NULL);

  return self->pages->pdata[document];
}

/**
 * sp_printed_get_n_pages:
 * @self: documents
 *
 * Returns: how many pages all of them have
 */
guint
sp_printed_get_n_pages (SpPrinted *self)
{
  g_return_val_if_fail (SP_IS_PRINTED (self), 0);

  return self->sheets->len;
}

/**
 * sp_printed_get_page:
 * @self: documents
 * @page: the number of a page among those of all documents, from 0
 *
 * Returns: (transfer none): the page
 */
const SpPrintedPage *
sp_printed_get_page (SpPrinted *self, guint page)
{
  g_return_val_if_fail (SP_IS_PRINTED (self) && page < self->sheets->len, NULL);

  return &g_array_index (self->sheets, SpPrintedPage, page);
}
