/* SPDX-License-Identifier: GPL-3.0-or-later
 * Builds the pages of records as lists of items, through the lens. */
#include "sp-page-builder.h"

#include "sp-clean-text.h"
#include "sp-date-order.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>

static SpPageBuilder
begin (const SpPageTerms *terms)
{
  SpIndex *index = sp_lens_get_index (terms->lens);

  return (SpPageBuilder) {
    .dataset = sp_index_get_dataset (index),
    .index = index,
    .names = terms->names,
    .lens = terms->lens,
    .outlook = sp_lens_get_outlook (terms->lens),
    .unconfirmed_years = terms->unconfirmed_years,
    .is_printed = terms->is_printed,
    .says_question = terms->is_printed,
    .shown_whole = terms->shown_whole,
    .items = g_list_store_new (SP_TYPE_PAGE_ITEM),
  };
}

/**
 * sp_page_builder_build:
 * @terms: through what it is seen
 * @record: (nullable): a record of the dataset; %NULL for the dataset itself
 *
 * Returns: (transfer full): the items (`SpPageItem`) of its page
 */
GListModel *
sp_page_builder_build (const SpPageTerms *terms, SpRecord *record)
{
  SpPageBuilder self;

  g_return_val_if_fail (terms != NULL && SP_IS_LENS (terms->lens) && sp_lens_get_index (terms->lens) != NULL, NULL);
  g_return_val_if_fail (record == NULL || SP_IS_RECORD (record), NULL);

  self = begin (terms);
  if (record == NULL)
    {
      sp_page_builder_build_dataset (&self);
      return G_LIST_MODEL (self.items);
    }
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_COUNTRY:
      sp_page_builder_build_country (&self, SP_COUNTRY (record));
      break;
    case SP_RECORD_POSITION:
      sp_page_builder_build_position (&self, SP_POSITION (record));
      break;
    case SP_RECORD_QUOTE:
      sp_page_builder_build_quote (&self, SP_QUOTE (record));
      break;
    case SP_RECORD_SOURCE:
      sp_page_builder_build_source (&self, SP_SOURCE (record));
      break;
    case SP_RECORD_ACTOR:
      sp_page_builder_build_actor (&self, SP_ACTOR (record));
      break;
    case SP_RECORD_GROUP:
      sp_page_builder_build_group (&self, SP_GROUP (record));
      break;
    case SP_RECORD_EVENT:
      sp_page_builder_build_event (&self, SP_EVENT (record));
      break;
    case SP_RECORD_SCALE:
    case SP_RECORD_QUESTION:
    default:
      sp_page_builder_build_dataset (&self);
      break;
    }
  return G_LIST_MODEL (self.items);
}

/**
 * sp_page_builder_add:
 * @self: a page in the making
 * @init: what to make the item of
 *
 * Adds an item.
 */
void
sp_page_builder_add (SpPageBuilder *self, const SpPageItemInit *init)
{
  SpPageItemInit made = *init;
  g_autoptr (SpPageItem) item = NULL;

  made.is_whole = self->is_printed;
  item = sp_page_item_new (&made);
  g_list_store_append (self->items, item);
}

/**
 * sp_page_builder_add_heading:
 * @self: a page in the making
 * @title: the title
 * @count: how many follow; 0 to say nothing of it
 *
 * Adds the head of a section.
 */
void
sp_page_builder_add_heading (SpPageBuilder *self, const char *title, guint count)
{
  g_autofree char *number = count > 0 ? g_strdup_printf ("%'u", count) : NULL;

  sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_HEADING, .title = title, .subtitle = number });
}

/**
 * sp_page_builder_add_text:
 * @self: a page in the making
 * @text: (nullable): a paragraph; nothing is added for none
 *
 * Adds a paragraph.
 */
void
sp_page_builder_add_text (SpPageBuilder *self, const char *text)
{
  if (text != NULL && *text != '\0')
    sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_TEXT, .title = text });
}

/**
 * sp_page_builder_add_fact:
 * @self: a page in the making
 * @caption: what it is
 * @value: (nullable): what is known of it; nothing is added for none
 * @record: (nullable) (type SpRecord): what it leads to
 *
 * Adds a caption with a value.
 */
void
sp_page_builder_add_fact (SpPageBuilder *self, const char *caption, const char *value, gpointer record)
{
  if (value != NULL && *value != '\0')
    sp_page_builder_add (self,
                         &(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = caption, .title = value, .record = record });
}

/**
 * sp_page_builder_add_date:
 * @self: a page in the making
 * @caption: what it is
 * @date: a date; nothing is added for no date
 *
 * Adds a caption with a date at its own precision.
 */
void
sp_page_builder_add_date (SpPageBuilder *self, const char *caption, SpDate date)
{
  g_autofree char *value = sp_date_format (date);

  sp_page_builder_add_fact (self, caption, value, NULL);
}

/**
 * sp_page_builder_add_address:
 * @self: a page in the making
 * @caption: (nullable): what it is; %NULL where it belongs to what stands above it
 * @uri: (nullable): an address; nothing is added for none, nor for one that is not on the web
 *
 * Adds a button that opens the address.
 */
void
sp_page_builder_add_address (SpPageBuilder *self, const char *caption, const char *uri)
{
  g_autofree char *address = sp_clean_web_address (uri);

  if (address != NULL)
    sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = caption, .uri = address });
}

/**
 * sp_page_builder_add_later:
 * @self: a page in the making
 * @n_positions: how many positions were left out
 * @n_quotes: how many quotes were left out
 * @n_events: how many events were left out
 *
 * Says what is dated later than the date that is looked at, with a way to the latest. Adds nothing where nothing is.
 */
void
sp_page_builder_add_later (SpPageBuilder *self, guint n_positions, guint n_quotes, guint n_events)
{
  g_autofree char *words = NULL;

  if (n_positions + n_quotes + n_events == 0)
    return;
  words = sp_report_format_later (n_positions, n_quotes, n_events);
  if (self->is_printed)
    sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_NOTICE,
                                 .title = words,
                                 .subtitle = _ ("Left out, because it is later than the date of this document"),
                               });
  else
    sp_page_builder_add (self, &(SpPageItemInit) {
                                 SP_PAGE_ITEM_NOTICE,
                                 .title = words,
                                 .subtitle = _ ("Left out, because it is later than the date you look at"),
                                 .body = _ ("Go to Latest"),
                                 .action = "win.latest",
                               });
}

/**
 * sp_page_builder_add_warning_of_later:
 * @self: a page in the making
 * @date: the date of the record whose page it is
 * @screen_words: what to say on the screen where it is later than the date that is looked at
 * @paper_words: what to say on paper
 *
 * Says that the record itself is later, with a way to the latest. Adds nothing where it is not.
 */
void
sp_page_builder_add_warning_of_later (SpPageBuilder *self,
                                      SpDate date,
                                      const char *screen_words,
                                      const char *paper_words)
{
  if (!sp_page_builder_is_later (self, date))
    return;
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_NOTICE,
                               .title = self->is_printed ? paper_words : screen_words,
                               .subtitle = self->is_printed ? NULL : _ ("Go to Latest"),
                               .action = self->is_printed ? NULL : "win.latest",
                             });
}

/**
 * sp_page_builder_add_offer:
 * @self: a page in the making
 * @title: what can be done
 * @action: the detailed name of the action that does it
 *
 * Adds something that can be done with the record. There is nothing to be done on paper.
 */
void
sp_page_builder_add_offer (SpPageBuilder *self, const char *title, const char *action)
{
  if (!self->is_printed)
    sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_NOTICE, .title = title, .action = action });
}

/**
 * sp_page_builder_is_later:
 * @self: a page in the making
 * @date: a date
 *
 * Returns: whether @date is later than the date that is looked at, for certain
 */
gboolean
sp_page_builder_is_later (SpPageBuilder *self, SpDate date)
{
  return sp_date_has_begun (date, self->outlook.day) == SP_CERTAINTY_NO;
}

/**
 * sp_page_builder_leave_later_out:
 * @self: a page in the making
 * @records: (element-type SpRecord): positions, quotes, events or others
 * @n_later: (out): how many were left out
 *
 * Returns: (transfer container) (element-type SpRecord): those not dated later than the date that is looked at
 */
GPtrArray *
sp_page_builder_leave_later_out (SpPageBuilder *self, GPtrArray *records, guint *n_later)
{
  GPtrArray *kept = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    if (!sp_page_builder_is_later (self, sp_record_get_date (records->pdata[i])))
      g_ptr_array_add (kept, records->pdata[i]);
  *n_later = records->len - kept->len;
  return kept;
}

/**
 * sp_page_builder_put_newest_first:
 * @records: (element-type SpRecord): records in the order of their dates
 *
 * Turns the order round.
 */
void
sp_page_builder_put_newest_first (GPtrArray *records)
{
  for (guint i = 0; i < records->len / 2; i++)
    {
      gpointer earlier = records->pdata[i];

      records->pdata[i] = records->pdata[records->len - 1 - i];
      records->pdata[records->len - 1 - i] = earlier;
    }
}
