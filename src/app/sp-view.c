/* SPDX-License-Identifier: GPL-3.0-or-later
 * The views of the window, of which one is shown. */
#include "sp-view.h"

static const char *const names[SP_N_VIEWS] = { "countries", "quotes", "compare", "events" };

/**
 * sp_view_get_name:
 * @view: a view
 *
 * Returns: its name in addresses, actions and templates
 */
const char *
sp_view_get_name (SpView view)
{
  g_return_val_if_fail (view < SP_N_VIEWS, NULL);

  return names[view];
}

/**
 * sp_view_parse:
 * @name: the name of a view
 * @view: (out): return location for the view
 *
 * Returns: whether there is a view of that name
 */
gboolean
sp_view_parse (const char *name, SpView *view)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (view != NULL, FALSE);

  for (guint i = 0; i < SP_N_VIEWS; i++)
    if (g_str_equal (names[i], name))
      {
        *view = (SpView) i;
        return TRUE;
      }
  return FALSE;
}
