/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tasks whose work is done on a thread. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

void sp_thread_task_run (GTask *task, GTaskThreadFunc work);

G_END_DECLS
