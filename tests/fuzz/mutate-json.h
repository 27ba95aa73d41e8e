/* SPDX-License-Identifier: GPL-3.0-or-later
 * Changes JSON so that it stays JSON. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gsize fuzz_mutate_json (guint8 *data, gsize size, gsize max_size, guint seed);

G_END_DECLS
