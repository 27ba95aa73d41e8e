/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which of the countries of a comparison are seen beside each other, and the way to the others. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SP_COMPARE_MOST_BESIDE:
 *
 * How many countries are seen beside each other at most, where each takes room for itself.
 */
#define SP_COMPARE_MOST_BESIDE 8

#define SP_TYPE_COMPARE_PAGER (sp_compare_pager_get_type ())
G_DECLARE_FINAL_TYPE (SpComparePager, sp_compare_pager, SP, COMPARE_PAGER, GtkWidget)

GPtrArray *sp_compare_pager_choose (SpComparePager *self, GPtrArray *rows, gboolean are_set);
void sp_compare_pager_set_note (SpComparePager *self, const char *note);
void sp_compare_pager_reset (SpComparePager *self);

G_END_DECLS
