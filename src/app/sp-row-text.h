/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text in lines, laid out once for the width that it gets. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_ROW_TEXT (sp_row_text_get_type ())
G_DECLARE_FINAL_TYPE (SpRowText, sp_row_text, SP, ROW_TEXT, GtkWidget)

GtkWidget *sp_row_text_new (void);
void sp_row_text_set (SpRowText *self, const char *text, const char *language, guint max_lines);
const char *sp_row_text_get_text (SpRowText *self);

G_END_DECLS
