/* SPDX-License-Identifier: GPL-3.0-or-later
 * What reading and writing addresses share. */
#pragma once

#include "sp-address.h"

G_BEGIN_DECLS

/* Names the place where countries are set side by side. */
#define SP_ADDRESS_COMPARE "compare"

/* Names the place where the quotes are. */
#define SP_ADDRESS_QUOTES "quotes"

/* Names the place where what happened is. */
#define SP_ADDRESS_EVENTS "events"

const char *sp_comparing_get_name (SpComparing comparing);

G_END_DECLS
