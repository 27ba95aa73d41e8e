/* SPDX-License-Identifier: GPL-3.0-or-later
 * The reading page: one of the found quotes set large, with the ways to the next and the one before. */
#pragma once

#include "sp-quote.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_QUOTE_READING (sp_quote_reading_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteReading, sp_quote_reading, SP, QUOTE_READING, GtkWidget)

void sp_quote_reading_show (SpQuoteReading *self, SpWorkspace *workspace, SpQuote *quote, guint place);
void sp_quote_reading_focus (SpQuoteReading *self);

G_END_DECLS
