/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document in the making that says itself what was asked for: its blocks, and the numbers of its sources. */
#include "sp-report-making.h"

#include "sp-report-words.h"
#include "sp-shown-text.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/**
 * sp_report_making_init:
 * @self: (out caller-allocates): a document
 * @terms: its terms
 *
 * Begins a document. The group, the levels and the basis of the lens are forgotten, as they leave nothing out of it, or
 * it says so in words of its own.
 */
void
sp_report_making_init (SpReportMaking *self, const SpReportTerms *terms)
{
  g_return_if_fail (self != NULL && terms != NULL && SP_IS_LENS (terms->lens));

  self->terms = *terms;
  self->terms.lens = sp_lens_copy (terms->lens);
  sp_lens_set_group (self->terms.lens, NULL);
  sp_lens_clear_levels (self->terms.lens);
  sp_lens_set_weakest (self->terms.lens, SP_BASIS_OPERATOR);
  self->blocks = g_ptr_array_new_with_free_func (g_object_unref);
  self->numbers =
    terms->parts & SP_REPORT_SOURCES ? sp_source_numbers_new (sp_lens_get_index (self->terms.lens)) : NULL;
}

/**
 * sp_report_making_clear:
 * @self: a document
 *
 * Frees what it holds.
 */
void
sp_report_making_clear (SpReportMaking *self)
{
  g_clear_object (&self->terms.lens);
  g_clear_pointer (&self->numbers, sp_source_numbers_free);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
}

/**
 * sp_report_making_add_text:
 * @self: a document
 * @style: what the text is
 * @text: (nullable): a text, which may have parts from data; nothing is added for none or an empty one
 * @look: how it stands out
 *
 * Adds a paragraph or a heading.
 */
void
sp_report_making_add_text (SpReportMaking *self, SpTextStyle style, const char *text, SpTextLook look)
{
  g_autofree char *shown = text ? sp_shown_text (text) : NULL;

  if (shown != NULL && *shown != '\0')
    g_ptr_array_add (self->blocks, sp_text_block_new (style, sp_rich_text_new (shown, look)));
}

/**
 * sp_report_making_add_later:
 * @self: a document
 * @n_positions: how many positions were left out
 * @n_quotes: how many quotes were left out
 * @n_events: how many events were left out
 *
 * Says what was left out because it is dated later than the date. Adds nothing where nothing was.
 */
void
sp_report_making_add_later (SpReportMaking *self, guint n_positions, guint n_quotes, guint n_events)
{
  g_autofree char *words = sp_report_format_later (n_positions, n_quotes, n_events);
  g_autofree char *line = NULL;

  if (*words == '\0')
    return;
  /* Translators: such as “7 later positions, 12 later events”. */
  line = g_strdup_printf (_ ("Left out, because of the date of this document: %s."), words);
  sp_report_making_add_text (self, SP_TEXT_STYLE_NOTE, line, SP_TEXT_DIM);
}

/**
 * sp_report_making_finish:
 * @self: a document
 * @title: what it is called
 *
 * Adds the list of the sources.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_report_making_finish (SpReportMaking *self, const char *title)
{
  g_return_val_if_fail (self != NULL && title != NULL, NULL);

  if (self->numbers != NULL)
    sp_source_numbers_add_blocks (self->numbers, &self->terms.paper,
                                  sp_source_numbers_get_n_columns (&self->terms.paper), self->blocks);
  return sp_report_new_on_terms (&self->terms, title, self->blocks);
}
