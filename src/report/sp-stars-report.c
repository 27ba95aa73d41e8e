/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars on paper, in their order, with their notes. */
#include "sp-stars-report.h"

#include "sp-clean-text.h"
#include "sp-position.h"
#include "sp-report-making.h"
#include "sp-report-words.h"
#include "sp-star-parts.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of the size of the text, how wide a digit is at most. */
#define DIGIT 0.62
/* Between stars, and between what a star is and its words, of the same. */
#define SPACE 1.2
#define WORDS_SPACE 0.3

typedef struct
{
  const SpReportTerms *terms;
  SpSourceNumbers *numbers; /* (nullable) */
  GPtrArray *blocks;        /* of SpBlock */
  double indent;
  guint first; /* block of the star */
} Maker;

static double
get_size (Maker *self)
{
  return sp_paper_get_text_size (&self->terms->paper, SP_TEXT_STYLE_BODY);
}

/* All of a star stands together. */
static SpTextBlock *
add (Maker *self, SpTextStyle style, SpRichText *text)
{
  SpTextBlock *block = sp_text_block_new (style, text);

  if (self->blocks->len > self->first)
    sp_text_block_set_keeps_next (self->blocks->pdata[self->blocks->len - 1], TRUE);
  sp_text_block_set_indent (block, self->indent);
  g_ptr_array_add (self->blocks, block);
  return block;
}

static void
add_line (Maker *self, SpTextStyle style, const char *format, const char *words, SpTextLook look)
{
  g_autofree char *line = words ? g_strdup_printf (format, words) : NULL;

  if (line != NULL)
    add (self, style, sp_rich_text_new (line, look));
}

static void
add_head (Maker *self, const SpStarParts *parts, guint number)
{
  g_autofree char *label = g_strdup_printf ("%u.", number);
  SpTextBlock *block;

  self->first = self->blocks->len;
  block = add (self, SP_TEXT_STYLE_CAPTION, sp_rich_text_new (parts->head, SP_TEXT_STRONG | SP_TEXT_DIM));
  sp_text_block_set_label (block, label, self->indent);
  sp_block_set_space_above (SP_BLOCK (block), SPACE * get_size (self));
}

static void
cite (Maker *self, const SpStarParts *parts, SpRichText *text)
{
  if (self->numbers == NULL || parts->sources->len == 0)
    return;
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_PLAIN);
  sp_source_numbers_cite (self->numbers, parts->sources, text);
}

/* A country has its name in the user's language, as everywhere, where it is called as when it was starred. */
static char *
format_words (Maker *self, const SpStarParts *parts)
{
  if (parts->record != NULL && SP_IS_COUNTRY (parts->record) && parts->state == NULL)
    return sp_clean_line (sp_country_names_get_name (self->terms->names, SP_COUNTRY (parts->record)));
  return g_strdup (parts->words);
}

/* The numbers of the sources stand after who said it, or after the words where nobody did. */
static void
add_words (Maker *self, const SpStarParts *parts)
{
  gboolean is_quote = parts->entry->kind == SP_RECORD_QUOTE;
  g_autofree char *words = format_words (self, parts);
  SpRichText *text = sp_rich_text_new (words, SP_TEXT_PLAIN);

  if (parts->about == NULL)
    cite (self, parts, text);
  if (text->text->len > 0)
    sp_block_set_space_above (SP_BLOCK (add (self, is_quote ? SP_TEXT_STYLE_QUOTATION : SP_TEXT_STYLE_BODY, text)),
                              WORDS_SPACE * get_size (self));
  else
    sp_rich_text_free (text);
}

static void
add_about (Maker *self, const SpStarParts *parts)
{
  SpPosition *position = parts->record != NULL && SP_IS_POSITION (parts->record) ? SP_POSITION (parts->record) : NULL;
  SpRichText *text;
  SpTextBlock *block;
  SpLook look;

  if (parts->about == NULL)
    return;
  text = sp_rich_text_new (parts->about, SP_TEXT_PLAIN);
  cite (self, parts, text);
  block = add (self, SP_TEXT_STYLE_CAPTION, text);
  if (position == NULL || parts->state != NULL)
    return;
  look = sp_look_new_for_level (sp_position_get_question (position), sp_position_get_level (position),
                                sp_theme_get (FALSE, FALSE));
  look.basis = sp_position_get_basis (position);
  sp_text_block_set_look (block, &look);
}

static void
add_star (Maker *self, const SpStarEntry *entry, guint number)
{
  g_auto (SpStarParts) parts = { NULL };

  sp_star_parts_init (&parts, sp_lens_get_index (self->terms->lens), entry);
  add_head (self, &parts, number);
  add_words (self, &parts);
  add_line (self, SP_TEXT_STYLE_BODY, "%s", parts.translation, SP_TEXT_PLAIN);
  add_about (self, &parts);
  add_line (self, SP_TEXT_STYLE_CAPTION, "%s", parts.state, SP_TEXT_STRONG);
  add_line (self, SP_TEXT_STYLE_CAPTION, C_ ("starred", "Now: %s"), parts.present, SP_TEXT_PLAIN);
  add_line (self, SP_TEXT_STYLE_BODY, C_ ("starred", "Note: %s"), parts.note, SP_TEXT_SLANTED);
}

/**
 * sp_stars_report_add_blocks:
 * @terms: the terms
 * @entries: (element-type SpStarEntry): stars of the dataset, in their order
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the stars as a numbered list: the words as starred, whether they have changed or are gone, and the notes.
 */
void
sp_stars_report_add_blocks (const SpReportTerms *terms, GPtrArray *entries, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  g_autofree char *longest = NULL;
  Maker self = { terms, numbers, blocks, 0, 0 };

  g_return_if_fail (terms != NULL && entries != NULL && blocks != NULL);

  longest = g_strdup_printf ("%u.", entries->len);
  self.indent = (double) (strlen (longest) + 1) * DIGIT * get_size (&self);
  for (guint i = 0; i < entries->len; i++)
    add_star (&self, entries->pdata[i], i + 1);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static GPtrArray *
leave_later_out (SpLens *lens, GPtrArray *entries, guint *counts)
{
  GPtrArray *kept = g_ptr_array_new ();

  for (guint i = 0; i < entries->len; i++)
    {
      const SpStarEntry *entry = entries->pdata[i];

      if (sp_date_has_begun (entry->date, sp_lens_get_day (lens)) == SP_CERTAINTY_NO)
        counts[entry->kind]++;
      else
        g_ptr_array_add (kept, entries->pdata[i]);
    }
  return kept;
}

/**
 * sp_stars_report_new:
 * @terms: the terms
 * @entries: (element-type SpStarEntry): stars of the dataset, in their order
 *
 * Makes a document of the stars: the words as starred, with what has become of them, notes and numbered sources. Those
 * dated later than the date are left out, and counted.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_stars_report_new (const SpReportTerms *terms, GPtrArray *entries)
{
  g_auto (SpReportMaking) making = { 0 };
  g_autoptr (GPtrArray) kept = NULL;
  g_autofree char *count = NULL;
  guint counts[SP_N_RECORD_KINDS] = { 0 };

  g_return_val_if_fail (terms != NULL && entries != NULL, NULL);

  sp_report_making_init (&making, terms);
  kept = leave_later_out (making.terms.lens, entries, counts);
  count = kept->len > 0 ? g_strdup_printf (ngettext ("%'u starred", "%'u starred", kept->len), kept->len)
                        : g_strdup (_ ("Nothing is starred."));
  sp_report_add_head (&making.terms, _ ("Starred"), count, making.blocks);
  sp_report_making_add_later (&making, counts[SP_RECORD_POSITION], counts[SP_RECORD_QUOTE], counts[SP_RECORD_EVENT]);
  sp_stars_report_add_blocks (&making.terms, kept, making.numbers, making.blocks);
  return sp_report_making_finish (&making, _ ("Starred"));
}
