/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is drawn by ourselves follows the desktop's style. */
#include "sp-style.h"

#include <adwaita.h>

/**
 * sp_style_get_theme:
 *
 * Returns: (transfer none): the colours of the style of the moment: light or dark, in high contrast or not
 */
const SpTheme *
sp_style_get_theme (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  return sp_theme_get (adw_style_manager_get_dark (style), adw_style_manager_get_high_contrast (style));
}
