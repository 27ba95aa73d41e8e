/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the program remembers from one start to the next. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GSettings *sp_settings_new (void);

G_END_DECLS
