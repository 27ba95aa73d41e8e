/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of a page in the side slot, as data. */
#pragma once

#include "sp-country-names.h"
#include "sp-lanes-plan.h"
#include "sp-position.h"
#include "sp-stances-plan.h"

G_BEGIN_DECLS

/**
 * SpPageItemStyle:
 * @SP_PAGE_ITEM_TITLE: the head of a page
 * @SP_PAGE_ITEM_HEADING: the head of a section
 * @SP_PAGE_ITEM_TEXT: a paragraph
 * @SP_PAGE_ITEM_QUOTATION: a quote set as a quotation
 * @SP_PAGE_ITEM_FACT: a caption with a value
 * @SP_PAGE_ITEM_CARD: an answer to a question, with its level
 * @SP_PAGE_ITEM_ROW: a record in a list
 * @SP_PAGE_ITEM_LINK: a way on that belongs to what stands above it
 * @SP_PAGE_ITEM_LANES: swim lanes
 * @SP_PAGE_ITEM_STANCES: stances of a speaker over the years
 * @SP_PAGE_ITEM_NOTICE: something to know about the page, with a way on
 */
typedef enum
{
  SP_PAGE_ITEM_TITLE,
  SP_PAGE_ITEM_HEADING,
  SP_PAGE_ITEM_TEXT,
  SP_PAGE_ITEM_QUOTATION,
  SP_PAGE_ITEM_FACT,
  SP_PAGE_ITEM_CARD,
  SP_PAGE_ITEM_ROW,
  SP_PAGE_ITEM_LINK,
  SP_PAGE_ITEM_LANES,
  SP_PAGE_ITEM_STANCES,
  SP_PAGE_ITEM_NOTICE,
} SpPageItemStyle;

/**
 * SpPageItemInit:
 * @style: how it looks
 * @flag: (nullable): an emoji flag
 * @caption: (nullable): small, above the title
 * @title: (nullable): the title
 * @subtitle: (nullable): below the title
 * @body: (nullable): a paragraph below
 * @details: (nullable): small lines below that
 * @warning: (nullable): what weakens it, last of all
 * @language: (nullable): the language of the title, as a language tag
 * @max_lines: how many lines of title and body are shown; 0 for all
 * @is_whole: whether no text is cut, however long
 * @is_searched: whether its title is among the texts in which quotes are found
 * @record: (nullable) (type SpRecord): what it leads to
 * @evidence: (nullable) (type SpRecord): what it rests on, whose sources are numbered on paper
 * @start: (nullable) (type SpRecord): the position since which it is held, on which it rests as well
 * @uri: (nullable): an address on the web that a button opens
 * @action: (nullable): the detailed name of an action that it runs
 * @scale: (nullable): the scale of @level
 * @level: (nullable): a level to show by its badge
 * @basis: what the level rests on
 * @certainty: whether the level is certain
 * @plan: (nullable): swim lanes
 * @stances: (nullable): stances of a speaker
 * @quote: (nullable): a quote to set as a quotation
 *
 * What sp_page_item_new() makes an item of. Texts are copied.
 */
typedef struct
{
  SpPageItemStyle style;
  const char *flag;
  const char *caption;
  const char *title;
  const char *subtitle;
  const char *body;
  const char *details;
  const char *warning;
  const char *language;
  guint max_lines;
  gboolean is_whole;
  gboolean is_searched;
  gpointer record;
  gpointer evidence;
  gpointer start;
  const char *uri;
  const char *action;
  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
  SpLanesPlan *plan;
  SpStancesPlan *stances;
  SpQuote *quote;
} SpPageItemInit;

#define SP_TYPE_PAGE_ITEM (sp_page_item_get_type ())
G_DECLARE_FINAL_TYPE (SpPageItem, sp_page_item, SP, PAGE_ITEM, GObject)

SpPageItem *sp_page_item_new (const SpPageItemInit *init);
void sp_page_item_become (SpPageItem *self, SpPageItem *other);

SpPageItemStyle sp_page_item_get_style (SpPageItem *self);
const char *sp_page_item_get_flag (SpPageItem *self);
const char *sp_page_item_get_caption (SpPageItem *self);
const char *sp_page_item_get_title (SpPageItem *self);
const char *sp_page_item_get_subtitle (SpPageItem *self);
const char *sp_page_item_get_body (SpPageItem *self);
const char *sp_page_item_get_details (SpPageItem *self);
const char *sp_page_item_get_warning (SpPageItem *self);
const char *sp_page_item_get_language (SpPageItem *self);
guint sp_page_item_get_max_lines (SpPageItem *self);
gboolean sp_page_item_get_is_searched (SpPageItem *self);
SpRecord *sp_page_item_get_record (SpPageItem *self);
SpRecord *sp_page_item_get_evidence (SpPageItem *self);
SpRecord *sp_page_item_get_start (SpPageItem *self);
const char *sp_page_item_get_uri (SpPageItem *self);
const char *sp_page_item_get_action (SpPageItem *self);
SpScale *sp_page_item_get_scale (SpPageItem *self);
SpLevel *sp_page_item_get_level (SpPageItem *self);
SpBasis sp_page_item_get_basis (SpPageItem *self);
SpCertainty sp_page_item_get_certainty (SpPageItem *self);
SpLanesPlan *sp_page_item_get_plan (SpPageItem *self);
SpStancesPlan *sp_page_item_get_stances (SpPageItem *self);
SpQuote *sp_page_item_get_quote (SpPageItem *self);
char *sp_page_item_get_spoken (SpPageItem *self);

G_END_DECLS
