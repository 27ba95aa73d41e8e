/* SPDX-License-Identifier: GPL-3.0-or-later
 * All values of a facet, with a search: any number of them. */
#pragma once

#include "sp-facet-values.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_FACET_LIST (sp_facet_list_get_type ())
G_DECLARE_FINAL_TYPE (SpFacetList, sp_facet_list, SP, FACET_LIST, GtkWidget)

void sp_facet_list_open (SpFacetList *self, SpFacetValues *values, SpQuoteChoice *choice);
void sp_facet_list_close (SpFacetList *self);

G_END_DECLS
