/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text between quotation marks, however long, in its own language and direction. */
#pragma once

#include "sp-search.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_QUOTED_TEXT (sp_quoted_text_get_type ())
G_DECLARE_FINAL_TYPE (SpQuotedText, sp_quoted_text, SP, QUOTED_TEXT, GtkWidget)

void sp_quoted_text_set (SpQuotedText *self, const char *text, const char *language, double scale, SpSearch *search);
GtkLabel *sp_quoted_text_get_label (SpQuotedText *self);
gsize sp_quoted_text_get_offset (SpQuotedText *self);

G_END_DECLS
