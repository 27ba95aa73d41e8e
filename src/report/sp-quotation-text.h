/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote as text to be pasted: the words, who said them, and where they are printed. */
#pragma once

#include "sp-index.h"
#include "sp-quote.h"

G_BEGIN_DECLS

char *sp_quotation_text_write_plain (SpIndex *index, SpQuote *quote, SpDate on);
char *sp_quotation_text_write_html (SpIndex *index, SpQuote *quote, SpDate on);

G_END_DECLS
