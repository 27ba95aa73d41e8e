/* SPDX-License-Identifier: GPL-3.0-or-later
 * A facet among others: its title, its largest values and those that are chosen. */
#pragma once

#include "sp-facet-values.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FACET_GROUP (sp_facet_group_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetGroup, sp_facet_group, SP, FACET_GROUP, GtkWidget)

GtkWidget *sp_facet_group_new (SpFacetValues *values, SpQuoteChoice *choice);
SpFacetValues *sp_facet_group_get_values (SpFacetGroup *self);
void sp_facet_group_set_held (SpFacetGroup *self, gboolean held);
void sp_facet_group_focus_more (SpFacetGroup *self);

G_END_DECLS
