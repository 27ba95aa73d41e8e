/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a record on paper: its items as blocks. */
#include "sp-page-printer.h"

#include "sp-clean-text.h"
#include "sp-lanes-drawing.h"
#include "sp-palette.h"
#include "sp-quotation-block.h"
#include "sp-stances-drawing.h"
#include "sp-table-block.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* So many characters of a quote fit half a page in large letters. */
#define MOST_LARGE 900

typedef struct
{
  const SpReportTerms *terms;
  SpSourceNumbers *numbers; /* (nullable) */
  GPtrArray *blocks;        /* of SpBlock */
  SpTableBlock *table;      /* (nullable): the last block, where it is one that may go on */
  SpRecord *subject;        /* (nullable): what the page is about, as long as its sources are not numbered */
} Printer;

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static void
add_block (Printer *self, gpointer block)
{
  self->table = NULL;
  g_ptr_array_add (self->blocks, block);
}

static void
cite (Printer *self, gpointer record, gpointer start, SpRichText *text)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  if (record == NULL || self->numbers == NULL)
    return;
  if (text->text->len > 0)
    sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_PLAIN);
  g_ptr_array_add (records, record);
  if (start != NULL)
    g_ptr_array_add (records, start);
  sp_source_numbers_cite (self->numbers, records, text);
}

/* --- Texts ------------------------------------------------------------------------------------------------------- */

static void
add_heading (Printer *self, SpPageItem *item)
{
  const char *title = sp_page_item_get_title (item);
  g_autofree char *name = g_strdup_printf ("part-%u", self->blocks->len);
  SpRichText *text = sp_rich_text_new (title, SP_TEXT_PLAIN);
  SpTextBlock *block;

  if (sp_page_item_get_subtitle (item) != NULL)
    {
      sp_rich_text_append (text, "  ", SP_TEXT_DIM);
      sp_rich_text_append (text, sp_page_item_get_subtitle (item), SP_TEXT_DIM | SP_TEXT_SMALL);
    }
  block = sp_text_block_new (SP_TEXT_STYLE_HEADING, text);
  sp_block_set_place_name (SP_BLOCK (block), name);
  sp_block_set_in_outline (SP_BLOCK (block), title, 0);
  add_block (self, block);
}

static void
add_text (Printer *self, SpPageItem *item)
{
  SpRichText *text = sp_rich_text_new (sp_page_item_get_title (item), SP_TEXT_PLAIN);

  cite (self, g_steal_pointer (&self->subject), NULL, text);
  add_block (self, sp_text_block_new (SP_TEXT_STYLE_BODY, text));
}

/* The sources of what the page is about, where no text of its own can have their numbers. */
static void
add_subject (Printer *self)
{
  SpRichText *text;

  if (self->subject == NULL)
    return;
  text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  cite (self, g_steal_pointer (&self->subject), NULL, text);
  if (text->text->len == 0)
    sp_rich_text_free (text);
  else
    add_block (self, sp_text_block_new (SP_TEXT_STYLE_BODY, text));
}

static void
add_notice (Printer *self, SpPageItem *item)
{
  SpRichText *text;

  if (sp_page_item_get_action (item) != NULL)
    return;
  text = sp_rich_text_new (sp_page_item_get_title (item), SP_TEXT_STRONG);
  if (has_text (sp_page_item_get_subtitle (item)))
    {
      sp_rich_text_append (text, "\n", SP_TEXT_PLAIN);
      sp_rich_text_append (text, sp_page_item_get_subtitle (item), SP_TEXT_DIM);
    }
  add_block (self, sp_text_block_new (SP_TEXT_STYLE_BODY, text));
}

/* --- Quotes ------------------------------------------------------------------------------------------------------ */

static void
add_quote (Printer *self, SpQuote *quote)
{
  self->table = NULL;
  sp_quotation_add_blocks (self->terms, quote, self->numbers, 1, self->blocks);
}

/* That it is the one before or the next one; its date is said of each quote anyway. */
static void
add_place (Printer *self, SpQuote *quote, const char *caption)
{
  g_autofree char *said = sp_date_format (sp_quote_get_said (quote));
  SpTextBlock *block;

  if (caption == NULL || !sp_date_is_set (sp_quote_get_said (quote)) || g_str_equal (caption, said))
    return;
  block = sp_text_block_new (SP_TEXT_STYLE_CAPTION, sp_rich_text_new (caption, SP_TEXT_DIM));
  sp_text_block_set_keeps_next (block, TRUE);
  add_block (self, block);
}

/* What the page is about is set large, unless it is longer than anybody reads in large letters. */
static void
add_display (Printer *self, SpQuote *quote)
{
  gboolean is_long = g_utf8_strlen (sp_quote_get_text (quote), -1) > MOST_LARGE;

  self->table = NULL;
  sp_quotation_add_blocks_set (self->terms, quote, self->numbers,
                               &(SpQuotationSetting) {
                                 .n_columns = 1,
                                 .style = is_long ? SP_TEXT_STYLE_QUOTATION : SP_TEXT_STYLE_DISPLAY,
                                 .is_bare = TRUE,
                               },
                               self->blocks);
}

/* --- Tables ------------------------------------------------------------------------------------------------------ */

static void
append_line (SpRichText *text, const char *line, SpTextLook look)
{
  if (!has_text (line))
    return;
  if (text->text->len > 0)
    sp_rich_text_append (text, "\n", look);
  sp_rich_text_append (text, line, look);
}

static void
append_title (SpPageItem *item, SpRichText *text)
{
  const char *title = sp_page_item_get_title (item);
  g_autofree char *address = sp_page_item_get_uri (item) ? sp_clean_web_address (sp_page_item_get_uri (item)) : NULL;

  if (address != NULL)
    sp_rich_text_append_link (text, title ? title : address, SP_TEXT_PLAIN, SP_TEXT_LINK_WEB, address);
  else
    append_line (text, title, SP_TEXT_PLAIN);
}

/* Of these the name stands before what is said of them; of others, when it was. */
static gboolean
is_named (SpPageItem *item)
{
  SpRecord *record = sp_page_item_get_record (item);

  if (sp_page_item_get_caption (item) != NULL || sp_page_item_get_title (item) == NULL)
    return FALSE;
  return sp_page_item_get_style (item) != SP_PAGE_ITEM_ROW || record == NULL ||
         sp_record_get_kind (record) == SP_RECORD_COUNTRY || sp_record_get_kind (record) == SP_RECORD_ACTOR ||
         sp_record_get_kind (record) == SP_RECORD_GROUP;
}

static gboolean
get_look (SpPageItem *item, SpLook *look)
{
  SpScale *scale = sp_page_item_get_scale (item);

  if (scale == NULL || sp_page_item_get_level (item) == NULL)
    return FALSE;
  *look = (SpLook) {
    .color = sp_palette_get_level_color (scale, sp_page_item_get_level (item), FALSE),
    .mark = sp_level_get_mark (sp_page_item_get_level (item)),
    .basis = sp_page_item_get_basis (item),
    .perhaps = sp_page_item_get_certainty (item) == SP_CERTAINTY_PERHAPS,
  };
  return TRUE;
}

static SpTableBlock *
begin_row (Printer *self)
{
  static const double shares[] = { 0, 1 };

  if (self->table == NULL)
    {
      SpTableBlock *table = sp_table_block_new (shares, G_N_ELEMENTS (shares));

      add_block (self, table);
      self->table = table;
    }
  sp_table_block_add_row (self->table, FALSE);
  return self->table;
}

static void
add_row (Printer *self, SpPageItem *item)
{
  SpTableBlock *table = begin_row (self);
  gboolean named = is_named (item);
  SpRichText *words = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  SpLook look;
  gboolean has_look = get_look (item, &look);
  gboolean level_is_name = has_look && named && sp_page_item_get_record (item) == NULL;

  if (named)
    sp_table_block_add_cell (table, level_is_name ? &look : NULL,
                             sp_rich_text_new (sp_page_item_get_title (item), SP_TEXT_STRONG));
  else
    sp_table_block_add_cell (table, NULL, sp_rich_text_new (sp_page_item_get_caption (item), SP_TEXT_DIM));
  if (!named)
    append_title (item, words);
  append_line (words, sp_page_item_get_subtitle (item), named ? SP_TEXT_PLAIN : SP_TEXT_DIM);
  append_line (words, sp_page_item_get_body (item), SP_TEXT_PLAIN);
  append_line (words, sp_page_item_get_details (item), SP_TEXT_DIM);
  append_line (words, sp_page_item_get_warning (item), SP_TEXT_SLANTED);
  cite (self, sp_page_item_get_evidence (item), sp_page_item_get_start (item), words);
  sp_table_block_add_cell (table, has_look && !level_is_name ? &look : NULL, words);
}

static void
add_row_of_record (Printer *self, SpPageItem *item)
{
  SpRecord *record = sp_page_item_get_record (item);

  if (record != NULL && SP_IS_QUOTE (record))
    {
      add_place (self, SP_QUOTE (record), sp_page_item_get_caption (item));
      add_quote (self, SP_QUOTE (record));
    }
  else
    add_row (self, item);
}

/* --- All of it --------------------------------------------------------------------------------------------------- */

static void
add_lanes (Printer *self, SpPageItem *item)
{
  SpIndex *index = sp_lens_get_index (self->terms->lens);
  GPtrArray *questions = sp_dataset_get_records (sp_index_get_dataset (index), SP_RECORD_QUESTION);

  if (self->terms->parts & SP_REPORT_LANES)
    add_block (self, sp_lanes_drawing_new (sp_page_item_get_plan (item), questions));
}

static void
add_item (Printer *self, SpPageItem *item)
{
  if (sp_page_item_get_style (item) != SP_PAGE_ITEM_TEXT && sp_page_item_get_style (item) != SP_PAGE_ITEM_NOTICE)
    add_subject (self);
  switch (sp_page_item_get_style (item))
    {
    case SP_PAGE_ITEM_HEADING:
      add_heading (self, item);
      break;
    case SP_PAGE_ITEM_TEXT:
      add_text (self, item);
      break;
    case SP_PAGE_ITEM_QUOTATION:
      add_display (self, sp_page_item_get_quote (item));
      break;
    case SP_PAGE_ITEM_FACT:
    case SP_PAGE_ITEM_CARD:
      add_row (self, item);
      break;
    case SP_PAGE_ITEM_ROW:
      add_row_of_record (self, item);
      break;
    case SP_PAGE_ITEM_LANES:
      add_lanes (self, item);
      break;
    case SP_PAGE_ITEM_STANCES:
      add_block (self, sp_stances_drawing_new (sp_page_item_get_stances (item)));
      break;
    case SP_PAGE_ITEM_NOTICE:
      add_notice (self, item);
      break;
    case SP_PAGE_ITEM_TITLE: /* the head of the document says it */
      self->subject = sp_page_item_get_evidence (item);
      break;
    case SP_PAGE_ITEM_LINK: /* leads nowhere on paper */
    default:
      break;
    }
}

/**
 * sp_page_printer_add_blocks:
 * @terms: the terms
 * @items: (element-type SpPageItem): the page, from sp_page_builder_build() for paper
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Sets a page in type: all of it but its title.
 */
void
sp_page_printer_add_blocks (const SpReportTerms *terms, GListModel *items, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  Printer self = { .terms = terms, .numbers = numbers, .blocks = blocks };

  g_return_if_fail (terms != NULL && G_IS_LIST_MODEL (items) && blocks != NULL);

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      g_autoptr (SpPageItem) item = g_list_model_get_item (items, i);

      add_item (&self, item);
    }
  add_subject (&self);
}
