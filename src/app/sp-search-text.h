/* SPDX-License-Identifier: GPL-3.0-or-later
 * Some lines of text in a list that changes with every key: shaped once for the width that it gets. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_TEXT (sp_search_text_get_type ())
G_DECLARE_FINAL_TYPE (SpSearchText, sp_search_text, SP, SEARCH_TEXT, GtkWidget)

void sp_search_text_set (SpSearchText *self, const char *text, PangoAttrList *attributes);
void sp_search_text_set_lines (SpSearchText *self, int lines);
const char *sp_search_text_get_text (SpSearchText *self);
PangoAttrList *sp_search_text_get_attributes (SpSearchText *self);

G_END_DECLS
