/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations of what a dataset holds, in the styles and formats that people and their programs read. */
#pragma once

#include "sp-index.h"
#include "sp-source.h"

G_BEGIN_DECLS

/**
 * SpCitationStyle:
 * @SP_CITATION_CHICAGO: a note of the Chicago Manual of Style, 17th edition
 * @SP_CITATION_BIBTEX: BibTeX
 * @SP_CITATION_RIS: RIS, of Reference Manager
 * @SP_CITATION_CSL_JSON: the data of the Citation Style Language, 1.0.2
 * @SP_CITATION_WIKIPEDIA: the templates of the English Wikipedia, Citation Style 1
 */
typedef enum
{
  SP_CITATION_CHICAGO,
  SP_CITATION_BIBTEX,
  SP_CITATION_RIS,
  SP_CITATION_CSL_JSON,
  SP_CITATION_WIKIPEDIA,
} SpCitationStyle;

#define SP_N_CITATION_STYLES (SP_CITATION_WIKIPEDIA + 1)

const char *sp_citation_style_get_nick (SpCitationStyle style);
const char *sp_citation_style_get_label (SpCitationStyle style);
gboolean sp_citation_style_from_nick (const char *nick, SpCitationStyle *style);

gboolean sp_citation_can_cite (gpointer record);
char *sp_citation_write (SpIndex *index, gpointer record, SpCitationStyle style, SpDate on, SpDate accessed);
char *sp_citation_write_markup (SpIndex *index, gpointer record, SpDate on, SpDate accessed);
char *sp_citation_write_local (SpIndex *index, SpSource *source);
char *sp_citation_write_all (SpIndex *index, GPtrArray *records, SpCitationStyle style, SpDate on, SpDate accessed);

G_END_DECLS
