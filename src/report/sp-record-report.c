/* SPDX-License-Identifier: GPL-3.0-or-later
 * A record on paper: what its page in the window says, with numbered sources. */
#include "sp-record-report.h"

#include "sp-country-report.h"
#include "sp-page-builder.h"
#include "sp-page-printer.h"
#include "sp-report-making.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>

static GListModel *
build (const SpReportTerms *terms, SpRecord *record)
{
  return sp_page_builder_build (
    &(SpPageTerms) {
      .lens = terms->lens,
      .names = terms->names,
      .unconfirmed_years = terms->unconfirmed_years,
      .is_printed = TRUE,
    },
    record);
}

static SpPageItem *
get_title_item (GListModel *items)
{
  g_autoptr (SpPageItem) first = g_list_model_get_item (items, 0);

  return first != NULL && sp_page_item_get_style (first) == SP_PAGE_ITEM_TITLE ? g_steal_pointer (&first) : NULL;
}

static char *
format_quote_title (SpQuote *quote)
{
  const char *name = sp_actor_get_name (sp_quote_get_speaker (quote));
  g_autofree char *said = sp_date_format (sp_quote_get_said (quote));

  if (*said == '\0')
    return g_strdup (name);
  /* Translators: a title: who spoke, and when. */
  return g_strdup_printf (C_ ("quote", "%s, %s"), name, said);
}

static char *
format_title (SpRecord *record, SpPageItem *item)
{
  const char *title = item ? sp_page_item_get_title (item) : NULL;

  if (record != NULL && SP_IS_QUOTE (record))
    return format_quote_title (SP_QUOTE (record));
  return g_strdup (title != NULL && *title != '\0' ? title : _ ("Without a title"));
}

static char *
format_below (SpPageItem *item)
{
  const char *caption = item ? sp_page_item_get_caption (item) : NULL;
  const char *subtitle = item ? sp_page_item_get_subtitle (item) : NULL;

  if (caption == NULL || *caption == '\0' || subtitle == NULL || *subtitle == '\0')
    return g_strdup (caption != NULL && *caption != '\0' ? caption : subtitle);
  return g_strdup_printf ("%s · %s", caption, subtitle);
}

/**
 * sp_record_report_add_blocks:
 * @terms: the terms
 * @record: (nullable): a record of the dataset; %NULL for the dataset itself
 * @numbers: (nullable): what gives the sources their numbers; %NULL where they are not listed
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds what the record's page says, without the list of the sources; of a country its summary.
 */
void
sp_record_report_add_blocks (const SpReportTerms *terms, SpRecord *record, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  g_autoptr (GListModel) items = NULL;

  g_return_if_fail (terms != NULL && (record == NULL || SP_IS_RECORD (record)) && blocks != NULL);

  if (record != NULL && SP_IS_COUNTRY (record))
    {
      sp_country_report_add_blocks (terms, SP_COUNTRY (record), numbers, FALSE, blocks);
      return;
    }
  items = build (terms, record);
  sp_page_printer_add_blocks (terms, items, numbers, blocks);
}

/**
 * sp_record_report_new:
 * @terms: the terms
 * @record: (nullable): a record of the dataset; %NULL for the dataset itself
 *
 * Makes the document of a record of any kind. Of a country it is its summary; of others, the same as their page in the
 * window says, in the same order, with nothing later than the date, with all that is cut there whole, and with the
 * numbered list of what it rests on.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_record_report_new (const SpReportTerms *terms, SpRecord *record)
{
  g_auto (SpReportMaking) making = { 0 };
  g_autoptr (GListModel) items = NULL;
  g_autoptr (SpPageItem) title_item = NULL;
  g_autofree char *title = NULL;
  g_autofree char *below = NULL;

  g_return_val_if_fail (terms != NULL && (record == NULL || SP_IS_RECORD (record)), NULL);

  if (record != NULL && SP_IS_COUNTRY (record))
    return sp_country_report_new (terms, SP_COUNTRY (record));
  sp_report_making_init (&making, terms);
  sp_lens_set_weakest (making.terms.lens, sp_lens_get_weakest (terms->lens));
  items = build (&making.terms, record);
  title_item = get_title_item (items);
  title = format_title (record, title_item);
  below = format_below (title_item);
  sp_report_add_head (&making.terms, title, below, making.blocks);
  sp_page_printer_add_blocks (&making.terms, items, making.numbers, making.blocks);
  return sp_report_making_finish (&making, title);
}
