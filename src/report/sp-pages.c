/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pages: blocks laid out on paper, to be drawn one by one, or written as PDF. */
#include "sp-pages-private.h"

#include "sp-page-fit.h"
#include "sp-shaped-text.h"

#include <glib/gi18n-lib.h>

/* In points. */
#define FOOT_RULE 0.5
#define FOOT_GAP 12.0
#define FOOT_RULE_GAP 4.0
#define NUMBER_GAP 18.0
#define FEWEST_FOOT_LINES 2

G_DEFINE_FINAL_TYPE (SpPages, sp_pages, G_TYPE_OBJECT)

static void
clear_setter (SpTextSetter *setter)
{
  g_clear_pointer (&setter->unknown, g_hash_table_unref);
  g_clear_pointer (&setter->shaped, g_hash_table_unref);
  g_clear_object (&setter->context);
}

static void
sp_pages_finalize (GObject *object)
{
  SpPages *self = SP_PAGES (object);

  g_clear_pointer (&self->placed, g_array_unref);
  g_array_unref (self->starts);
  g_array_unref (self->running_titles);
  g_hash_table_unref (self->pages);
  g_ptr_array_unref (self->slices);
  g_ptr_array_unref (self->blocks);
  clear_setter (&self->setter);
  clear_setter (&self->second);
  g_free (self->title);
  g_free (self->author);
  g_free (self->foot);
  g_free (self->language);

  G_OBJECT_CLASS (sp_pages_parent_class)->finalize (object);
}

static void
sp_pages_class_init (SpPagesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_pages_finalize;
}

static void
sp_pages_init (SpPages *self)
{
  self->slices = g_ptr_array_new_with_free_func (sp_slice_free);
  self->starts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->running_titles = g_array_new (FALSE, TRUE, sizeof (SpRunningTitles));
  self->pages = g_hash_table_new (g_str_hash, g_str_equal);
}

/* A page on which nothing begins goes on with what is on the one before. */
static void
list_running_titles (SpPages *self)
{
  const char *title = NULL;

  g_array_set_size (self->running_titles, self->n_pages);
  for (guint page = 0; page < self->n_pages; page++)
    {
      SpRunningTitles *titles = &g_array_index (self->running_titles, SpRunningTitles, page);
      guint first = g_array_index (self->starts, guint, page);

      titles->first = title;
      for (guint i = first; i < g_array_index (self->starts, guint, page + 1); i++)
        {
          const SpSlice *slice = g_array_index (self->placed, SpPlacedSlice, i).slice;

          title = slice->running_title != NULL ? slice->running_title : title;
          if (i == first || titles->first == NULL)
            titles->first = title;
        }
      titles->last = title;
    }
}

static void
list_pages (SpPages *self)
{
  for (guint i = 0; i < self->placed->len; i++)
    {
      const SpPlacedSlice *placed = &g_array_index (self->placed, SpPlacedSlice, i);
      char *name = placed->slice->place_name;

      while (self->starts->len <= placed->page)
        g_array_append_val (self->starts, i);
      if (name != NULL && !g_hash_table_contains (self->pages, name))
        g_hash_table_insert (self->pages, name, GUINT_TO_POINTER (placed->page));
    }
  self->n_pages = MAX (self->starts->len, 1);
  while (self->starts->len <= self->n_pages)
    g_array_append_val (self->starts, self->placed->len);
  list_running_titles (self);
}

static gboolean
lay_out (SpPages *self, GCancellable *cancellable)
{
  if (!sp_page_fit_lay_out (&self->setter, &self->second, self->blocks, cancellable, self->slices))
    return FALSE;
  self->placed = sp_page_flow_place (self->slices, &self->setter.paper, self->setter.is_rtl);
  list_pages (self);
  return TRUE;
}

static void
make_tables (SpTextSetter *setter)
{
  setter->unknown = g_hash_table_new (NULL, NULL);
  setter->shaped = sp_shaped_texts_new ();
}

/**
 * sp_pages_new:
 * @init: what to lay out
 *
 * Lays out pages. They do not change. They are drawn on the thread that they were laid out on.
 *
 * Returns: (transfer full) (nullable): the pages, one at least; %NULL where it was cancelled
 */
SpPages *
sp_pages_new (const SpPagesInit *init)
{
  SpPages *self;

  g_return_val_if_fail (init != NULL && init->blocks != NULL && init->title != NULL, NULL);
  g_return_val_if_fail (sp_paper_get_text_width (&init->paper) > 0 && sp_paper_get_text_height (&init->paper) > 0,
                        NULL);

  self = g_object_new (SP_TYPE_PAGES, NULL);
  self->setter = self->second = (SpTextSetter) { NULL, init->paper, init->is_rtl, self->pages };
  self->setter.context = sp_text_setter_create_context (init->is_rtl);
  make_tables (&self->setter);
  make_tables (&self->second);
  self->blocks = g_ptr_array_ref (init->blocks);
  self->title = g_strdup (init->title);
  self->author = g_strdup (init->author);
  self->foot = g_strdup (init->foot);
  self->language = g_strdup (init->language);
  if (!lay_out (self, init->cancellable))
    g_clear_object (&self);
  return self;
}

/**
 * sp_pages_get_paper:
 * @self: pages
 *
 * Returns: (transfer none): the paper
 */
const SpPaper *
sp_pages_get_paper (SpPages *self)
{
  g_return_val_if_fail (SP_IS_PAGES (self), NULL);

  return &self->setter.paper;
}

/**
 * sp_pages_get_title:
 * @self: pages
 *
 * Returns: what the document is called
 */
const char *
sp_pages_get_title (SpPages *self)
{
  g_return_val_if_fail (SP_IS_PAGES (self), NULL);

  return self->title;
}

/**
 * sp_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are, 1 or more
 */
guint
sp_pages_get_n_pages (SpPages *self)
{
  g_return_val_if_fail (SP_IS_PAGES (self), 0);

  return self->n_pages;
}

/**
 * sp_pages_find_page:
 * @self: pages
 * @place_name: what links call a place
 *
 * Returns: the number of the page that it is on, from 0; -1 where there is no such place
 */
int
sp_pages_find_page (SpPages *self, const char *place_name)
{
  gpointer page;

  g_return_val_if_fail (SP_IS_PAGES (self) && place_name != NULL, -1);

  if (!g_hash_table_lookup_extended (self->pages, place_name, NULL, &page))
    return -1;
  return (int) GPOINTER_TO_UINT (page);
}

static int
compare_characters (gconstpointer a, gconstpointer b)
{
  gunichar first = *(const gunichar *) a;
  gunichar second = *(const gunichar *) b;

  return first < second ? -1 : first > second;
}

/* Those that are not unknown to the other, too. */
static void
list_unknown (const SpTextSetter *setter, const SpTextSetter *other, GArray *characters)
{
  GHashTableIter iter;
  gpointer key;

  g_hash_table_iter_init (&iter, setter->unknown);
  while (g_hash_table_iter_next (&iter, &key, NULL))
    {
      gunichar character = GPOINTER_TO_UINT (key);

      if (other == NULL || !g_hash_table_contains (other->unknown, key))
        g_array_append_val (characters, character);
    }
}

/**
 * sp_pages_get_unknown_characters:
 * @self: pages
 *
 * Says which characters of the texts no font has: they are drawn as boxes with their numbers, which their readers are
 * to be told of.
 *
 * Returns: (transfer full) (nullable): these characters in order, each once; %NULL where there are none
 */
char *
sp_pages_get_unknown_characters (SpPages *self)
{
  g_autoptr (GArray) characters = NULL;
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (SP_IS_PAGES (self), NULL);

  characters = g_array_new (FALSE, FALSE, sizeof (gunichar));
  list_unknown (&self->setter, NULL, characters);
  list_unknown (&self->second, &self->setter, characters);
  if (characters->len == 0)
    return NULL;
  text = g_string_new (NULL);
  g_array_sort (characters, compare_characters);
  for (guint i = 0; i < characters->len; i++)
    g_string_append_unichar (text, g_array_index (characters, gunichar, i));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* --- Drawing ----------------------------------------------------------------------------------------------------- */

static gboolean
is_same_tag (const SpSliceTag *a, const SpSliceTag *b)
{
  return g_strcmp0 (a->name, b->name) == 0 && a->whose == b->whose;
}

/* Ends the elements that the next slice is not a part of, and begins those that it is. */
static void
change_tags (cairo_t *cr, SpSliceTag *open, const SpSliceTag *next)
{
  guint same = 0;

  while (same < SP_SLICE_MOST_TAGS && is_same_tag (&open[same], &next[same]))
    same++;
  for (guint i = SP_SLICE_MOST_TAGS; i > same; i--)
    if (open[i - 1].name != NULL)
      sp_slice_end_tag (cr, open[i - 1].name);
  for (guint i = same; i < SP_SLICE_MOST_TAGS; i++)
    {
      open[i] = next[i];
      if (next[i].name != NULL)
        sp_slice_begin_tag (cr, next[i].name, NULL);
    }
}

/* In whole points, as a comma in a number makes Cairo fall over. */
static void
mark_place (cairo_t *cr, const SpPlacedSlice *placed)
{
  g_autofree char *link = sp_text_link_format_tag (SP_TEXT_LINK_PLACE, placed->slice->place_name);
  /* A place has a name where a link has a destination. */
  g_autofree char *attributes =
    g_strdup_printf ("name%s x=%d y=%d", link + strlen ("dest"), (int) placed->x, (int) placed->y);

  sp_slice_begin_tag (cr, CAIRO_TAG_DEST, attributes);
  sp_slice_end_tag (cr, CAIRO_TAG_DEST);
}

static SpRichText *
make_foot (SpPages *self, guint page, const char *separator)
{
  const SpRunningTitles *titles = &g_array_index (self->running_titles, SpRunningTitles, page);
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *both = NULL;

  if (titles->first != NULL && g_strcmp0 (titles->first, titles->last) != 0)
    both = g_strdup_printf ("%s – %s", titles->first, titles->last);
  if (titles->first != NULL)
    {
      sp_rich_text_append (text, both ? both : titles->first, SP_TEXT_STRONG);
      sp_rich_text_append (text, self->foot ? separator : "", SP_TEXT_DIM);
    }
  sp_rich_text_append (text, self->foot ? self->foot : "", SP_TEXT_DIM);
  return text;
}

/* What needs more than one line is parted between the titles and the document's foot, where that takes no more lines. */
static SpSetText *
set_foot (SpPages *self, guint page, double width)
{
  g_autoptr (SpRichText) text = make_foot (self, page, " · ");
  g_autoptr (SpSetText) set = sp_set_text_new (&self->setter, SP_TEXT_STYLE_NOTE, text, width);

  if (sp_set_text_get_n_lines (set) > 1)
    {
      g_autoptr (SpRichText) parted_text = make_foot (self, page, "\n");
      g_autoptr (SpSetText) parted = sp_set_text_new (&self->setter, SP_TEXT_STYLE_NOTE, parted_text, width);

      if (sp_set_text_get_n_lines (parted) <= sp_set_text_get_n_lines (set))
        return g_steal_pointer (&parted);
    }
  return g_steal_pointer (&set);
}

/* As many lines as have room above the edge of the paper. */
static guint
count_fitting (SpSetText *text, double height)
{
  guint n = MIN (sp_set_text_get_n_lines (text), FEWEST_FOOT_LINES);

  while (n < sp_set_text_get_n_lines (text) && sp_set_text_get_height (text, 0, n + 1) <= height)
    n++;
  return n;
}

static void
draw_foot (SpPages *self, guint page, cairo_t *cr)
{
  const SpPaper *paper = &self->setter.paper;
  double width = sp_paper_get_text_width (paper);
  double y = paper->height - paper->foot + MIN (FOOT_GAP, paper->foot / 4);
  g_autofree char *number =
    /* Translators: the number of a page, and how many there are. */
    g_strdup_printf (_ ("Page %'u of %'u"), page + 1, self->n_pages);
  g_autoptr (SpRichText) number_text = sp_rich_text_new (number, SP_TEXT_STRONG);
  g_autoptr (SpSetText) number_set = sp_set_text_new (&self->setter, SP_TEXT_STYLE_NOTE, number_text, -1);
  double number_width = sp_set_text_get_widest (number_set);
  double room = MAX (width - number_width - NUMBER_GAP, width / 2);
  g_autoptr (SpSetText) foot_set = set_foot (self, page, room);
  gboolean is_rtl = self->setter.is_rtl;

  cairo_set_source_rgb (cr, 0.1, 0.1, 0.1);
  cairo_rectangle (cr, paper->margin, y - FOOT_RULE, width, FOOT_RULE);
  cairo_fill (cr);
  y += FOOT_RULE_GAP;
  sp_set_text_draw (foot_set, cr, is_rtl ? paper->margin + width - room : paper->margin, y, 0,
                    count_fitting (foot_set, paper->height - y));
  sp_set_text_draw (number_set, cr, is_rtl ? paper->margin : paper->margin + width - number_width, y, 0, 1);
}

/**
 * sp_pages_draw:
 * @self: pages
 * @page: the number of a page, from 0
 * @cr: what to draw on, in points; the paper is left as it is
 *
 * Draws a page. On a PDF surface, links and structure go with it; where not all pages are drawn there, links that lead
 * to the others make it fail.
 */
void
sp_pages_draw (SpPages *self, guint page, cairo_t *cr)
{
  const SpSliceTag none[SP_SLICE_MOST_TAGS] = { { NULL, NULL } };
  SpSliceTag open[SP_SLICE_MOST_TAGS] = { { NULL, NULL } };

  g_return_if_fail (SP_IS_PAGES (self) && cr != NULL);
  g_return_if_fail (page < self->n_pages);

  for (guint i = g_array_index (self->starts, guint, page); i < g_array_index (self->starts, guint, page + 1); i++)
    {
      const SpPlacedSlice *placed = &g_array_index (self->placed, SpPlacedSlice, i);

      change_tags (cr, open, placed->slice->tags);
      if (placed->slice->place_name != NULL)
        mark_place (cr, placed);
      if (placed->slice->draw != NULL)
        placed->slice->draw (placed->slice->data, cr, placed->x, placed->y, placed->width);
    }
  change_tags (cr, open, none);
  draw_foot (self, page, cr);
}

/**
 * sp_pages_draw_for_paper:
 * @self: pages
 * @page: the number of a page, from 0
 * @cr: what to draw on, in points; the paper is left as it is
 *
 * Draws a page as sp_pages_draw() does, with neither links nor structure: where a document is printed, any of its pages
 * may be left out or come twice.
 */
void
sp_pages_draw_for_paper (SpPages *self, guint page, cairo_t *cr)
{
  g_return_if_fail (SP_IS_PAGES (self) && cr != NULL);

  sp_slice_set_tagged (cr, FALSE);
  sp_pages_draw (self, page, cr);
  sp_slice_set_tagged (cr, TRUE);
}
