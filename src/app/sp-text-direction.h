/* SPDX-License-Identifier: GPL-3.0-or-later
 * In which direction a text from data runs, whatever the direction of the window. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkTextDirection sp_text_direction_find (const char *text, const char *language);
const char *sp_text_direction_get_mark (GtkTextDirection direction);
const char *sp_text_direction_choose_mark (const char *text, GtkTextDirection direction);
char *sp_text_direction_isolate (const char *text, GtkTextDirection direction);

G_END_DECLS
