/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was searched for lately in each dataset, and led to something. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SP_RECENT_SEARCHES_MOST:
 *
 * So many searches are kept of a dataset.
 */
#define SP_RECENT_SEARCHES_MOST 10

GStrv sp_recent_searches_get (GSettings *settings, const char *dataset);
void sp_recent_searches_add (GSettings *settings, const char *dataset, const char *typed);
void sp_recent_searches_clear (GSettings *settings, const char *dataset);

G_END_DECLS
