/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text as HTML. */
#pragma once

#include "sp-rich-text.h"

G_BEGIN_DECLS

void sp_html_append_escaped (GString *html, const char *text);
void sp_html_append_text (GString *html, const SpRichText *text);

G_END_DECLS
