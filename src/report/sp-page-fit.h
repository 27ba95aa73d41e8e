/* SPDX-License-Identifier: GPL-3.0-or-later
 * Cuts blocks into slices, and sets parts whose last page would be nearly empty slightly tighter. */
#pragma once

#include "sp-block.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean sp_page_fit_lay_out (const SpTextSetter *setter,
                              SpTextSetter *second,
                              GPtrArray *blocks,
                              GCancellable *cancellable,
                              GPtrArray *slices);

G_END_DECLS
