/* SPDX-License-Identifier: GPL-3.0-or-later
 * The views of the window, of which one is shown. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpView:
 * @SP_VIEW_COUNTRIES: the map of the countries
 * @SP_VIEW_QUOTES: the quotes
 * @SP_VIEW_COMPARE: countries side by side
 * @SP_VIEW_EVENTS: what happened, in order
 *
 * What a dataset is seen as.
 */
typedef enum
{
  SP_VIEW_COUNTRIES,
  SP_VIEW_QUOTES,
  SP_VIEW_COMPARE,
  SP_VIEW_EVENTS,
  SP_N_VIEWS,
} SpView;

const char *sp_view_get_name (SpView view);
gboolean sp_view_parse (const char *name, SpView *view);

G_END_DECLS
