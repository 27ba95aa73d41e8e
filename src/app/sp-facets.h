/* SPDX-License-Identifier: GPL-3.0-or-later
 * The facets of quotes, side by side with what was found: what it can be narrowed down by, and how many that leaves. */
#pragma once

#include "sp-quote-finding.h"
#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FACETS (sp_facets_get_type ())
G_DECLARE_FINAL_TYPE (SpFacets, sp_facets, SP, FACETS, GtkWidget)

GtkWidget *sp_facets_new (void);
void sp_facets_set_workspace (SpFacets *self, SpWorkspace *workspace);
void sp_facets_set_finding (SpFacets *self, SpQuoteFinding *finding);

G_END_DECLS
