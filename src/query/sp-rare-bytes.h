/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which bytes of a folded word few places of a text are likely to have. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint sp_rare_bytes_choose (const char *word, gsize length, gsize *rare, gsize *other);

G_END_DECLS
