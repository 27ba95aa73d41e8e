/* SPDX-License-Identifier: GPL-3.0-or-later
 * Numbers of sources, in the order in which they are cited, and the list of them. */
#include "sp-source-numbers.h"

#include "sp-citation.h"
#include "sp-clean-text.h"
#include "sp-page-flow.h"
#include "sp-source.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* So many numbers in a row are written as their first and last one. */
#define LEAST_RANGE 3
/* Of the size of the text, how wide a digit is at most. */
#define DIGIT 0.62
/* How wide a column of the list is at least, in points. */
#define COLUMN 200.0

struct _SpSourceNumbers
{
  SpIndex *index;
  GPtrArray *sources;  /* in the order of their numbers */
  GHashTable *numbers; /* by source, from 1 */
};

/**
 * sp_source_numbers_new:
 * @index: the index of the dataset
 *
 * Returns: (transfer full): no numbers yet
 */
SpSourceNumbers *
sp_source_numbers_new (SpIndex *index)
{
  SpSourceNumbers *self;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);

  self = g_new0 (SpSourceNumbers, 1);
  self->index = g_object_ref (index);
  self->sources = g_ptr_array_new ();
  self->numbers = g_hash_table_new (NULL, NULL);
  return self;
}

/**
 * sp_source_numbers_free:
 * @self: numbers
 *
 * Frees them.
 */
void
sp_source_numbers_free (SpSourceNumbers *self)
{
  g_return_if_fail (self != NULL);

  g_object_unref (self->index);
  g_ptr_array_unref (self->sources);
  g_hash_table_unref (self->numbers);
  g_free (self);
}

/**
 * sp_source_numbers_get_n:
 * @self: numbers
 *
 * Returns: how many sources have been cited
 */
guint
sp_source_numbers_get_n (SpSourceNumbers *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->sources->len;
}

static guint
get_number (SpSourceNumbers *self, SpSource *source)
{
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, source));

  if (number > 0)
    return number;
  g_ptr_array_add (self->sources, source);
  g_hash_table_insert (self->numbers, source, GUINT_TO_POINTER (self->sources->len));
  return self->sources->len;
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

static GArray *
find_numbers (SpSourceNumbers *self, GPtrArray *records)
{
  GArray *numbers = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < records->len; i++)
    {
      g_autoptr (GPtrArray) sources = sp_index_find_sources (self->index, records->pdata[i]);

      for (guint j = 0; j < sources->len; j++)
        {
          guint number = get_number (self, sources->pdata[j]);

          g_array_append_val (numbers, number);
        }
    }
  g_array_sort (numbers, compare_numbers);
  return numbers;
}

static char *
format_place (guint number)
{
  return g_strdup_printf ("source-%u", number);
}

static void
append_number (SpRichText *text, guint number)
{
  g_autofree char *words = g_strdup_printf ("%u", number);
  g_autofree char *place = format_place (number);

  sp_rich_text_append_link (text, words, SP_TEXT_DIM | SP_TEXT_SMALL, SP_TEXT_LINK_PLACE, place);
}

static void
append_comma (SpRichText *text, GArray *commas)
{
  guint place = (guint) text->text->len;

  sp_rich_text_append (text, ", ", SP_TEXT_DIM | SP_TEXT_SMALL);
  g_array_append_val (commas, place);
}

/* Those that follow each other, as one. */
static void
append_range (SpRichText *text, guint from, guint to, GArray *commas)
{
  append_number (text, from);
  if (to + 1 - from >= LEAST_RANGE)
    sp_rich_text_append (text, SP_UNBROKEN_DASH, SP_TEXT_DIM | SP_TEXT_SMALL);
  else if (to > from)
    append_comma (text, commas);
  if (to > from)
    append_number (text, to);
}

/* A line ends after two at the earliest, and two at least are on the next. */
static void
keep_together (SpRichText *text, GArray *commas)
{
  for (guint i = 0; i < commas->len; i++)
    {
      guint space = g_array_index (commas, guint, i) + 1;

      if (i == 0 || i + 1 == commas->len)
        sp_rich_text_keep_together (text, space, space + 2);
    }
}

/**
 * sp_source_numbers_cite:
 * @self: (nullable): numbers; %NULL where sources have none
 * @records: (element-type SpRecord): what a claim rests on
 * @text: where to add the numbers
 *
 * Adds the numbers of all sources that records rest on, such as “[1–3, 7]”, each a link to its source, of which none is
 * alone on a line. Nothing is added where they rest on none.
 */
void
sp_source_numbers_cite (SpSourceNumbers *self, GPtrArray *records, SpRichText *text)
{
  const SpTextLook look = SP_TEXT_DIM | SP_TEXT_SMALL;
  g_autoptr (GArray) numbers = NULL;
  g_autoptr (GArray) commas = NULL;
  gboolean mixes;

  g_return_if_fail (records != NULL && text != NULL);

  numbers = self ? find_numbers (self, records) : NULL;
  if (numbers == NULL || numbers->len == 0)
    return;
  commas = g_array_new (FALSE, FALSE, sizeof (guint));
  mixes = sp_rich_text_has_letters_from_right (text);
  /* Among letters that are read from the right the list is isolated: Unicode Standard Annex 9, 2.4. */
  sp_rich_text_append (text, mixes ? "\xe2\x81\xa8" : "", look);
  sp_rich_text_append (text, "[", look);
  for (guint i = 0; i < numbers->len;)
    {
      guint from = g_array_index (numbers, guint, i);
      guint to = from;

      if (i > 0)
        append_comma (text, commas);
      while (i < numbers->len && g_array_index (numbers, guint, i) <= to + 1)
        to = g_array_index (numbers, guint, i++);
      append_range (text, from, to, commas);
    }
  sp_rich_text_append (text, mixes ? "]\xe2\x81\xa9" : "]", look);
  keep_together (text, commas);
}

/* Whoever types an address from paper leaves that out. */
static const char *
skip_scheme (const char *url)
{
  static const char *const schemes[] = { "https://www.", "http://www.", "https://", "http://" };

  for (guint i = 0; i < G_N_ELEMENTS (schemes); i++)
    if (g_str_has_prefix (url, schemes[i]))
      return url + strlen (schemes[i]);
  return url;
}

/* The address in a note, in which it is as it would be in a browser, is a link. */
static SpRichText *
make_note (SpSourceNumbers *self, SpSource *source)
{
  g_autofree char *note = sp_citation_write_local (self->index, source);
  g_autofree char *url = sp_clean_web_address (sp_source_get_url (source));
  const char *at = url ? strstr (note, url) : NULL;
  g_autofree char *before = at ? g_strndup (note, (gsize) (at - note)) : NULL;
  SpRichText *text = sp_rich_text_new (at ? before : note, SP_TEXT_PLAIN);

  if (at == NULL)
    return text;
  sp_rich_text_append_link (text, skip_scheme (url), SP_TEXT_DIM, SP_TEXT_LINK_WEB, url);
  sp_rich_text_append (text, at + strlen (url), SP_TEXT_PLAIN);
  return text;
}

/**
 * sp_source_numbers_get_n_columns:
 * @paper: a paper
 *
 * Returns: in how many columns a list of sources reads well on it
 */
guint
sp_source_numbers_get_n_columns (const SpPaper *paper)
{
  double width;

  g_return_val_if_fail (paper != NULL, 1);

  width = COLUMN * paper->text_size / sp_paper_a4.text_size + SP_PAGE_COLUMN_GAP;
  return (guint) MAX ((sp_paper_get_text_width (paper) + SP_PAGE_COLUMN_GAP) / width, 1);
}

/**
 * sp_source_numbers_add_blocks:
 * @self: numbers
 * @paper: the paper
 * @n_columns: in how many columns they are to be listed
 * @blocks: (element-type SpBlock): where the list is added, if there are any
 *
 * Lists the sources that were cited, under a heading.
 */
void
sp_source_numbers_add_blocks (SpSourceNumbers *self, const SpPaper *paper, guint n_columns, GPtrArray *blocks)
{
  g_autofree char *longest = NULL;
  SpTextBlock *heading;

  g_return_if_fail (self != NULL && paper != NULL && blocks != NULL);

  if (self->sources->len == 0)
    return;
  heading = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, _ ("Sources"));
  sp_block_set_place_name (SP_BLOCK (heading), "sources");
  sp_block_set_in_outline (SP_BLOCK (heading), _ ("Sources"), 0);
  g_ptr_array_add (blocks, heading);
  longest = g_strdup_printf ("%u.", self->sources->len);
  for (guint i = 0; i < self->sources->len; i++)
    {
      SpTextBlock *block = sp_text_block_new (SP_TEXT_STYLE_NOTE, make_note (self, self->sources->pdata[i]));
      g_autofree char *label = g_strdup_printf ("%u.", i + 1);
      g_autofree char *place = format_place (i + 1);

      sp_text_block_set_label (block, label,
                               (strlen (longest) + 0.5) * DIGIT * sp_paper_get_text_size (paper, SP_TEXT_STYLE_NOTE));
      sp_block_set_place_name (SP_BLOCK (block), place);
      sp_block_set_n_columns (SP_BLOCK (block), n_columns);
      g_ptr_array_add (blocks, block);
    }
}
