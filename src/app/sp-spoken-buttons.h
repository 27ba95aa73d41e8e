/* SPDX-License-Identifier: GPL-3.0-or-later
 * Buttons are read out by their names alone. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

void sp_spoken_buttons_correct (void);

G_END_DECLS
