/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a country said on a question: a column of quotes, newest first. */
#pragma once

#include "sp-country-names.h"
#include "sp-quote-columns.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_WORDS_COLUMN (sp_words_column_get_type ())
G_DECLARE_FINAL_TYPE (SpWordsColumn, sp_words_column, SP, WORDS_COLUMN, GtkWidget)

GtkWidget *sp_words_column_new (void);
void sp_words_column_set (SpWordsColumn *self, const SpQuoteColumn *column, SpCountryNames *names);
void sp_words_column_mark_open (SpWordsColumn *self, gpointer record);

G_END_DECLS
