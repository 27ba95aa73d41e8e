/* SPDX-License-Identifier: GPL-3.0-or-later
 * How large the user wants to read quotes. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_MIN_QUOTE_SCALE 0.8
#define SP_MAX_QUOTE_SCALE 2.5

#define SP_TYPE_QUOTE_SIZE (sp_quote_size_get_type ())
G_DECLARE_FINAL_TYPE (SpQuoteSize, sp_quote_size, SP, QUOTE_SIZE, GObject)

SpQuoteSize *sp_quote_size_new (void);

double sp_quote_size_get_scale (SpQuoteSize *self);
void sp_quote_size_set_scale (SpQuoteSize *self, double scale);
gboolean sp_quote_size_is_normal (SpQuoteSize *self);
gboolean sp_quote_size_can_step (SpQuoteSize *self, gboolean larger);
void sp_quote_size_step (SpQuoteSize *self, gboolean larger);

G_END_DECLS
