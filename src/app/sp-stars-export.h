/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars on the clipboard, and as files. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

typedef enum
{
  SP_STARS_MARKDOWN,
  SP_STARS_CSV,
} SpStarsFormat;

void sp_stars_export_copy (SpWorkspace *workspace, GtkWidget *widget);
void sp_stars_export_save (SpWorkspace *workspace, GtkWidget *widget, SpStarsFormat format);

G_END_DECLS
