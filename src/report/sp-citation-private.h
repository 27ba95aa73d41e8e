/* SPDX-License-Identifier: GPL-3.0-or-later
 * One citation in each of the styles. */
#pragma once

#include "sp-citation-item.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void sp_citation_append_chicago (GString *text, const SpCitationItem *item);
void sp_citation_append_chicago_markup (GString *text, const SpCitationItem *item);
void sp_citation_append_bibtex (GString *text, const SpCitationItem *item);
void sp_citation_append_ris (GString *text, const SpCitationItem *item);
void sp_citation_append_csl_json (JsonBuilder *builder, const SpCitationItem *item);
void sp_citation_append_wikipedia (GString *text, const SpCitationItem *item);

G_END_DECLS
