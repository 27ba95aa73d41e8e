/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is drawn by ourselves follows the desktop's style. */
#pragma once

#include "sp-theme.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

const SpTheme *sp_style_get_theme (void);
double sp_style_get_text_scale (GtkWidget *widget);
GdkRGBA sp_style_dim (const GdkRGBA *color);

G_END_DECLS
