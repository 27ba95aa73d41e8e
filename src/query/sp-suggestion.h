/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was probably meant by a name that does not exist. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

GStrv sp_suggestions_find (const char *typed, const char *const *names);

G_END_DECLS
