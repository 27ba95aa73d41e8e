/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tells when an application's window has painted a frame, without a change to the application. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * WindowFrameFunc:
 * @window: the window
 * @work: how long the main thread worked on the frame, in microseconds
 * @user_data: what was given
 *
 * Called after each frame in which the window painted.
 */
typedef void (*WindowFrameFunc) (GtkWindow *window, gint64 work, gpointer user_data);

void window_watch (GtkApplication *application, WindowFrameFunc painted, gpointer user_data);
gint64 window_get_thread_time (void);
gint64 window_get_painting_time (void);

G_END_DECLS
