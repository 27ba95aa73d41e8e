/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps the sections that the format does not know. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GVariant *sp_unknown_sections_collect (GPtrArray *parts, GVariant *keys);

G_END_DECLS
