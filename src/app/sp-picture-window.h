/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window in which a picture is seen as it will be saved or copied. */
#pragma once

#include "sp-picture.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void sp_picture_window_present (GtkWindow *parent, SpPicture *picture, const char *title, const char *name);

G_END_DECLS
