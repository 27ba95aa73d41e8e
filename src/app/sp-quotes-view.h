/* SPDX-License-Identifier: GPL-3.0-or-later
 * The Quotes view: the found quotes, and ways to find them. */
#pragma once

#include "sp-quote.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_QUOTES_VIEW (sp_quotes_view_get_type ())
G_DECLARE_FINAL_TYPE (SpQuotesView, sp_quotes_view, SP, QUOTES_VIEW, GtkWidget)

GtkWidget *sp_quotes_view_new (SpWorkspace *workspace);

void sp_quotes_view_set_chips (SpQuotesView *self, GtkWidget *chips);
void sp_quotes_view_set_room (SpQuotesView *self, double window_width, double width);
void sp_quotes_view_focus (SpQuotesView *self);
void sp_quotes_view_focus_search (SpQuotesView *self);
gboolean sp_quotes_view_is_reading (SpQuotesView *self);
SpQuote *sp_quotes_view_get_neighbour (SpQuotesView *self, gboolean next);

G_END_DECLS
