/* SPDX-License-Identifier: GPL-3.0-or-later
 * The actions of the window on the quote that is open, and on the size that quotes are set in. */
#pragma once

#include "sp-quote.h"
#include "sp-window.h"

G_BEGIN_DECLS

void sp_quote_actions_install (GtkWidgetClass *widget_class);
GtkWidget *sp_quote_actions_create_buttons (void);
void sp_quote_actions_update (SpWindow *window);
void sp_quote_actions_copy_words (SpWindow *window, SpQuote *quote);
void sp_quote_actions_copy_citation (SpWindow *window, SpQuote *quote);

G_END_DECLS
