/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests that show windows: a desktop of their own. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

const char *desktop_open (void);

G_END_DECLS
