/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of the side slot that lists the user's stars. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_STARS_PAGE (sp_stars_page_get_type ())
G_DECLARE_FINAL_TYPE (SpStarsPage, sp_stars_page, SP, STARS_PAGE, GtkWidget)

GtkWidget *sp_stars_page_new (SpWorkspace *workspace);

G_END_DECLS
