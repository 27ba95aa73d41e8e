/* SPDX-License-Identifier: GPL-3.0-or-later
 * A view's own search, and below it what was found, or why nothing was, and the ways on.
 *
 * In a template, after g_type_ensure (SP_TYPE_FINDER), children of the type `tool` stand beside the search field, the one
 * of the type `found` shows what was found, and that of the type `empty` stands in its place where nothing was. */
#pragma once

#include "sp-search-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FINDER (sp_finder_get_type ())
G_DECLARE_FINAL_TYPE (SpFinder, sp_finder, SP, FINDER, GtkWidget)

void sp_finder_set_choice (SpFinder *self, SpSearchChoice *choice);
void sp_finder_set_hint (SpFinder *self, const char *hint);
void sp_finder_set_chips (SpFinder *self, GtkWidget *chips);
void sp_finder_set_stacked (SpFinder *self, gboolean stacked);
void sp_finder_set_empty (SpFinder *self, gboolean empty);
void sp_finder_set_later (SpFinder *self, const char *label);
void sp_finder_focus (SpFinder *self);

G_END_DECLS
