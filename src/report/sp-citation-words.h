/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words that citations are made of. Styles and formats have their own language, English, whatever the user's is. */
#pragma once

#include "sp-date.h"
#include "sp-source.h"

G_BEGIN_DECLS

char *sp_citation_format_date (SpDate date);
char *sp_citation_format_american_date (SpDate date);
const char *sp_citation_get_month (guint month);
const char *sp_citation_get_document_words (SpSourceType type);
void sp_citation_append_part (GString *list, const char *part);

G_END_DECLS
