/* SPDX-License-Identifier: GPL-3.0-or-later
 * Opens pages and changes the date in a window, and measures each until the next frame. */
#pragma once

#include "sp-window.h"

G_BEGIN_DECLS

typedef struct _PageRun PageRun;

PageRun *page_run_new (SpWindow *window, const char *pages, GApplication *application);
void page_run_take_frame (PageRun *self, gint64 work);

G_END_DECLS
