/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a country's English name takes “the” within a sentence. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sp_english_article_is_needed (const char *name);

G_END_DECLS
