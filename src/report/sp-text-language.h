/* SPDX-License-Identifier: GPL-3.0-or-later
 * The language that the program speaks. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_text_language_find (void);

G_END_DECLS
