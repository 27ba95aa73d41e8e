/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote set as a quotation: the words in the size that the user wants, and their translation. */
#pragma once

#include "sp-quote.h"
#include "sp-search.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_QUOTATION (sp_quotation_get_type ())
G_DECLARE_FINAL_TYPE (SpQuotation, sp_quotation, SP, QUOTATION, GtkWidget)

GtkWidget *sp_quotation_new (void);
void sp_quotation_set_quote (SpQuotation *self, SpWorkspace *workspace, SpQuote *quote);
void sp_quotation_set_search (SpQuotation *self, SpSearch *search);

G_END_DECLS
