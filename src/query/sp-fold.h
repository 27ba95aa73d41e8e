/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text without the differences that do not matter when searching: case, accents, typography, width. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *sp_fold (const char *text);

G_END_DECLS
