/* SPDX-License-Identifier: GPL-3.0-or-later
 * The map on paper: with its legend and counts, and who stands where by level. */
#include "sp-map-report.h"

#include "sp-level-list.h"
#include "sp-map-drawing.h"
#include "sp-map-subject.h"
#include "sp-report-words.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* How wide a column of sources is at least, in points. */
#define SOURCE_COLUMN 230.0

static void
add_list (const SpReportTerms *terms, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  GPtrArray *countries =
    sp_dataset_get_records (sp_index_get_dataset (sp_lens_get_index (terms->lens)), SP_RECORD_COUNTRY);
  const char *title = sp_lens_get_span (terms->lens, NULL, NULL) ? _ ("What Changed") : _ ("Who Stands Where");
  SpTextBlock *heading = sp_text_block_new_plain (SP_TEXT_STYLE_HEADING, title);

  sp_block_set_place_name (SP_BLOCK (heading), "levels");
  sp_block_set_in_outline (SP_BLOCK (heading), title, 0);
  g_ptr_array_add (blocks, heading);
  sp_level_list_add_blocks (terms, countries, numbers, blocks);
}

/**
 * sp_map_report_add_blocks:
 * @terms: through what it is looked at
 * @numbers: (nullable): what gives sources their numbers
 * @blocks: (element-type SpBlock): where it is added
 *
 * Adds the map with its legend, and who stands where by level, or what changed between two dates.
 */
void
sp_map_report_add_blocks (const SpReportTerms *terms, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  g_return_if_fail (terms != NULL && blocks != NULL);

  if (sp_lens_get_question (terms->lens) == NULL)
    {
      g_ptr_array_add (blocks, sp_text_block_new_plain (SP_TEXT_STYLE_BODY, _ ("The dataset has no questions.")));
      return;
    }
  if ((terms->parts & SP_REPORT_MAP) != 0)
    g_ptr_array_add (blocks, sp_map_drawing_new (terms, NULL));
  add_list (terms, numbers, blocks);
}

/**
 * sp_map_report_new:
 * @terms: through what it is looked at
 *
 * Makes a document of the map: its legend with counts, who stands where by level, and the sources of that.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_map_report_new (const SpReportTerms *terms)
{
  g_autoptr (GPtrArray) blocks = NULL;
  g_autoptr (SpSourceNumbers) numbers = NULL;
  g_autoptr (SpMapSubject) subject = NULL;
  g_autofree char *title = NULL;
  guint n_columns;

  g_return_val_if_fail (terms != NULL, NULL);

  blocks = g_ptr_array_new_with_free_func (g_object_unref);
  subject = sp_map_subject_new (terms->lens, terms->unconfirmed_years);
  title = sp_map_subject_format_title (subject);
  if ((terms->parts & SP_REPORT_SOURCES) != 0)
    numbers = sp_source_numbers_new (sp_lens_get_index (terms->lens));
  sp_report_add_head (terms, title, subject->question ? sp_question_get_text (subject->question) : NULL, blocks);
  sp_map_report_add_blocks (terms, numbers, blocks);
  n_columns = (guint) MAX (sp_paper_get_text_width (&terms->paper) / SOURCE_COLUMN, 1);
  if (numbers != NULL)
    sp_source_numbers_add_blocks (numbers, &terms->paper, n_columns, blocks);
  return sp_report_new_on_terms (terms, title, blocks);
}
