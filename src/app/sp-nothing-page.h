/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands in a window in which no dataset is open, with the ways on. */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

GtkWidget *sp_nothing_page_new (void);

G_END_DECLS
