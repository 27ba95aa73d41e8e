/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts from data made fit to be pasted elsewhere: without control characters and without changes of direction. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_clean_text (const char *text);
char *sp_clean_line (const char *text);
char *sp_clean_web_address (const char *uri);
gboolean sp_letter_is_from_right (gunichar letter);
gboolean sp_text_has_letters_from_right (const char *text);

G_END_DECLS
