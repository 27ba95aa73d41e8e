/* SPDX-License-Identifier: GPL-3.0-or-later
 * The head of the summary of a country: its name, as of when, its groups, where it is, and the line from the data. */
#include "sp-beside-block.h"
#include "sp-clean-text.h"
#include "sp-country-line.h"
#include "sp-country-report-private.h"
#include "sp-locator-drawing.h"
#include "sp-report-words.h"

#include <glib/gi18n-lib.h>

/* In points. */
#define MAP_WIDTH 158.0

typedef struct
{
  SpCountrySummary *summary;
  SpBesideBlock *beside; /* NULL where there is no map */
} Head;

static SpTextBlock *
add (Head *self, SpTextStyle style, SpRichText *text)
{
  SpTextBlock *block;

  if (self->beside == NULL)
    block = sp_country_summary_add (self->summary, style, text, 1);
  else
    {
      block = sp_text_block_new (style, text);
      sp_beside_block_add (self->beside, SP_BLOCK (block));
    }
  sp_text_block_set_keeps_next (block, TRUE);
  return block;
}

static void
append_item (SpRichText *text, const char *item, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (item ? item : "");

  if (*clean == '\0')
    return;
  if (text->text->len > 0)
    sp_rich_text_append (text, " · ", SP_TEXT_DIM);
  sp_rich_text_append_isolated (text, clean, look);
}

static void
add_date (Head *self)
{
  SpCountrySummary *summary = self->summary;
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *dates = sp_report_format_dates (summary->terms);
  g_autofree char *limits = sp_report_format_limits (summary->terms);

  append_item (text, dates, SP_TEXT_STRONG);
  append_item (text, limits, SP_TEXT_STRONG);
  append_item (text, sp_country_get_region (summary->country), SP_TEXT_DIM);
  append_item (text, sp_country_get_capital (summary->country), SP_TEXT_DIM);
  add (self, SP_TEXT_STYLE_BODY, text);
}

static const char *
get_short_name (SpGroup *group)
{
  const char *name = sp_group_get_short_name (group);

  return name != NULL && *name != '\0' ? name : sp_group_get_name (group);
}

static void
add_groups (Head *self)
{
  SpCountrySummary *summary = self->summary;
  GPtrArray *groups = sp_index_get_related (summary->index, summary->country, SP_RECORD_GROUP);
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  for (guint i = 0; i < groups->len; i++)
    {
      SpRichText *name;

      if (sp_group_has_member (groups->pdata[i], summary->country, summary->day) == SP_CERTAINTY_NO)
        continue;
      if (text->text->len == 0)
        /* Translators: the groups of countries that a country belongs to follow. */
        sp_rich_text_append (text, _ ("Member of: "), SP_TEXT_DIM);
      else
        sp_rich_text_append (text, C_ ("list", ", "), SP_TEXT_DIM);
      name = sp_country_summary_write (summary, get_short_name (groups->pdata[i]), SP_TEXT_PLAIN);
      sp_country_summary_cite (summary, groups->pdata[i], name);
      sp_rich_text_append_rich (text, name);
      sp_rich_text_free (name);
    }
  if (text->text->len == 0)
    sp_rich_text_free (text);
  else
    add (self, SP_TEXT_STYLE_CAPTION, text);
}

static void
add_line (Head *self)
{
  SpCountrySummary *summary = self->summary;
  SpOutlook outlook = sp_country_summary_get_outlook (summary, sp_lens_get_question (summary->lens), summary->day);
  g_autofree char *line = NULL;
  SpStanding standing, before;
  SpRichText *text;

  if (outlook.question == NULL)
    return;
  sp_standing_find (&standing, summary->index, summary->country, &outlook);
  line = sp_country_line_write (summary->lens, summary->terms->names, summary->country, &standing);
  text = sp_country_summary_write (summary, line, SP_TEXT_PLAIN);
  if (sp_country_line_find_before (summary->lens, summary->country, &standing, &before))
    sp_country_summary_cite_runs (summary, &standing, &before, text);
  else if (standing.position != NULL)
    sp_country_summary_cite_runs (summary, &standing, NULL, text);
  add (self, SP_TEXT_STYLE_LEAD, text);
}

static SpBesideBlock *
make_beside (SpCountrySummary *summary)
{
  double scale = summary->terms->paper.text_size / sp_paper_a4.text_size;
  SpDrawingBlock *map = NULL;

  if (summary->terms->parts & SP_REPORT_MAP)
    map = sp_locator_drawing_new (summary->country, summary->name);
  return map ? sp_beside_block_new (SP_BLOCK (map), MAP_WIDTH * scale) : NULL;
}

void
sp_country_summary_add_head (SpCountrySummary *self)
{
  SpDataset *dataset = sp_index_get_dataset (self->index);
  const char *code = sp_record_get_id (SP_RECORD (self->country));
  g_autofree char *title = sp_clean_line (self->name);
  Head head = { self, make_beside (self) };
  guint first = self->blocks->len;
  SpTextBlock *kicker;

  if (head.beside != NULL)
    g_ptr_array_add (self->blocks, head.beside);
  kicker =
    add (&head, SP_TEXT_STYLE_KICKER, sp_country_summary_write (self, sp_dataset_get_title (dataset), SP_TEXT_DIM));
  sp_text_block_set_rule (kicker, SP_TEXT_RULE_STRONG);
  sp_block_set_place_name (SP_BLOCK (kicker), code);
  add (&head, SP_TEXT_STYLE_TITLE, sp_rich_text_new (title, SP_TEXT_PLAIN));
  add_date (&head);
  add_line (&head);
  add_groups (&head);
  sp_block_set_place_name (self->blocks->pdata[first], code);
  sp_block_set_in_outline (self->blocks->pdata[first], title, 0);
  sp_block_set_running_title (self->blocks->pdata[first], title);
}
