/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which country codes there are. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sp_country_code_is_valid (const char *code);
char *sp_country_code_guess (const char *text);

G_END_DECLS
