/* SPDX-License-Identifier: GPL-3.0-or-later
 * The cover of a booklet: what it is called, as of when, and the map. */
#include "sp-booklet-cover.h"

#include "sp-beside-block.h"
#include "sp-clean-text.h"
#include "sp-map-drawing.h"
#include "sp-report-words.h"
#include "sp-sheet-text.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* Of more countries than these, names in the title would be no title. */
#define MOST_NAMED 6
#define LONGEST_TITLE 90
/* The part of paper that lies that the map takes. */
#define MAP_ASIDE 0.6

typedef struct
{
  const SpReportTerms *terms;
  GPtrArray *countries; /* (nullable) */
  GPtrArray *blocks;
} Cover;

/* --- Title -------------------------------------------------------------------------------------------------------- */

/**
 * sp_booklet_is_of_all:
 * @terms: the terms
 * @countries: (element-type SpCountry): its countries
 *
 * Returns: whether a booklet of these countries is one of all that the dataset has
 */
gboolean
sp_booklet_is_of_all (const SpReportTerms *terms, GPtrArray *countries)
{
  SpDataset *dataset;

  g_return_val_if_fail (terms != NULL && countries != NULL, FALSE);

  dataset = sp_index_get_dataset (sp_lens_get_index (terms->lens));
  return countries->len >= sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->len;
}

static char *
join_names (const SpReportTerms *terms, GPtrArray *countries)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < countries->len; i++)
    g_ptr_array_add (names, (char *) sp_country_names_get_name (terms->names, countries->pdata[i]));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (C_ ("list", ", "), (char **) names->pdata);
}

/**
 * sp_booklet_format_title:
 * @terms: the terms
 * @countries: (element-type SpCountry): its countries
 *
 * Returns: (transfer full): what a booklet of these countries is called: the group of the lens, their names, or how many
 *   they are
 */
char *
sp_booklet_format_title (const SpReportTerms *terms, GPtrArray *countries)
{
  g_autofree char *names = NULL;
  SpGroup *group;

  g_return_val_if_fail (terms != NULL && countries != NULL, NULL);

  group = sp_lens_get_group (terms->lens);
  if (group != NULL)
    return g_strdup (sp_group_get_name (group));
  if (countries->len > 1 && sp_booklet_is_of_all (terms, countries))
    return g_strdup_printf (ngettext ("All of %u country", "All %u countries", countries->len), countries->len);
  names = join_names (terms, countries);
  if (countries->len > 0 && countries->len <= MOST_NAMED && g_utf8_strlen (names, -1) <= LONGEST_TITLE)
    return g_steal_pointer (&names);
  return g_strdup_printf (ngettext ("%u country", "%u countries", countries->len), countries->len);
}

/* --- The rest ----------------------------------------------------------------------------------------------------- */

static void
add_note (const Cover *self, const char *text)
{
  g_autofree char *clean = sp_clean_line (text ? text : "");

  if (*clean != '\0')
    g_ptr_array_add (self->blocks, sp_text_block_new (SP_TEXT_STYLE_CAPTION, sp_rich_text_new (clean, SP_TEXT_DIM)));
}

static SpTextBlock *
make_caption (SpQuestion *question, gboolean is_aside)
{
  g_autofree char *title = sp_clean_line (sp_question_get_title (question));
  g_autofree char *named = is_aside ? g_strdup_printf (_ ("Map: %s"), title) : NULL;
  SpTextBlock *block = sp_text_block_new (SP_TEXT_STYLE_BODY, sp_rich_text_new (named ? named : title, SP_TEXT_STRONG));

  sp_text_block_set_keeps_next (block, TRUE);
  return block;
}

static SpDrawingBlock *
make_map (const Cover *self)
{
  gboolean is_group = sp_lens_get_group (self->terms->lens) != NULL;

  return sp_map_drawing_new (self->terms, is_group ? NULL : self->countries);
}

/* On paper that lies, the map stands beside the head, so that there is room for the counts below. */
static void
add_map_aside (const Cover *self, guint first)
{
  SpBesideBlock *beside =
    sp_beside_block_new (SP_BLOCK (make_map (self)), MAP_ASIDE * sp_paper_get_text_width (&self->terms->paper));

  for (guint i = first; i < self->blocks->len; i++)
    sp_beside_block_add (beside, g_object_ref (self->blocks->pdata[i]));
  g_ptr_array_set_size (self->blocks, (int) first);
  g_ptr_array_add (self->blocks, beside);
}

/* A group that the booklet is called after is no limit beside. */
static void
add_head (const Cover *self, const char *title)
{
  g_autoptr (SpLens) lens = sp_lens_copy (self->terms->lens);
  SpReportTerms terms = *self->terms;
  SpGroup *group = sp_lens_get_group (lens);

  if (group != NULL && g_strcmp0 (sp_group_get_name (group), title) == 0)
    sp_lens_set_group (lens, NULL);
  terms.lens = lens;
  sp_report_add_head (&terms, title, NULL, self->blocks);
}

/**
 * sp_booklet_cover_add_blocks:
 * @terms: the terms
 * @countries: (nullable) (element-type SpCountry): the only countries on the map; %NULL for all, or those of the group
 * @title: what the booklet is called
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the title, the dates, what is left out, the map with its legend, and where all that comes from.
 */
void
sp_booklet_cover_add_blocks (const SpReportTerms *terms, GPtrArray *countries, const char *title, GPtrArray *blocks)
{
  const Cover self = { terms, countries, blocks };
  SpQuestion *question;
  g_autofree char *source = NULL;
  gboolean has_map, is_aside;
  guint first;

  g_return_if_fail (terms != NULL && title != NULL && blocks != NULL);

  question = sp_lens_get_question (terms->lens);
  source = sp_sheet_text_format_source (sp_index_get_dataset (sp_lens_get_index (terms->lens)));
  has_map = (terms->parts & SP_REPORT_MAP) != 0 && question != NULL;
  is_aside = has_map && sp_paper_is_lying (&terms->paper);
  first = blocks->len;
  add_head (&self, title);
  if (has_map)
    g_ptr_array_add (blocks, make_caption (question, is_aside));
  if (has_map && !is_aside)
    g_ptr_array_add (blocks, make_map (&self));
  add_note (&self, source);
  if (is_aside)
    add_map_aside (&self, first);
}
