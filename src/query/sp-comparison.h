/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison set: countries that are set side by side, in the order in which they were chosen. */
#pragma once

#include "sp-country.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARISON (sp_comparison_get_type ())
G_DECLARE_FINAL_TYPE (SpComparison, sp_comparison, SP, COMPARISON, GObject)

SpComparison *sp_comparison_new (void);

GPtrArray *sp_comparison_get_countries (SpComparison *self);
guint sp_comparison_get_size (SpComparison *self);
gboolean sp_comparison_has (SpComparison *self, SpCountry *country);
char **sp_comparison_copy_codes (SpComparison *self);

gboolean sp_comparison_add (SpComparison *self, SpCountry *country);
gboolean sp_comparison_remove (SpComparison *self, SpCountry *country);
gboolean sp_comparison_toggle (SpComparison *self, SpCountry *country);
void sp_comparison_set_countries (SpComparison *self, GPtrArray *countries);
void sp_comparison_clear (SpComparison *self);

G_END_DECLS
