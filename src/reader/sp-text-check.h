/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a text is what a field of a record wants. */
#pragma once

#include "sp-date.h"

G_BEGIN_DECLS

gboolean sp_text_is_blank (const char *text);

char *sp_text_check_id (const char *text);
char *sp_text_check_code (const char *text);
char *sp_text_check_language (const char *text);
char *sp_text_check_url (const char *text);
char *sp_text_check_mark (const char *text);
char *sp_text_check_color (const char *text);
char *sp_text_check_date (const char *text, SpDate *date);

G_END_DECLS
