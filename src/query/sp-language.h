/* SPDX-License-Identifier: GPL-3.0-or-later
 * The names of languages in the user's language. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_language_get_name (const char *tag);

G_END_DECLS
