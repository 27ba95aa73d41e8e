/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page of the Compare view, which follows what is compared while it is seen. */
#pragma once

#include "sp-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_COMPARE_PAGE (sp_compare_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpComparePage, sp_compare_page, SP, COMPARE_PAGE, GtkWidget)

/**
 * SpComparePageClass:
 * @refresh: shows what is compared now; there is an open dataset, and the page is seen
 *
 * What a kind of page does.
 */
struct _SpComparePageClass
{
  GtkWidgetClass parent_class;

  void (*refresh) (SpComparePage *self);
};

SpWorkspace *sp_compare_page_get_workspace (SpComparePage *self);
void sp_compare_page_set_workspace (SpComparePage *self, SpWorkspace *workspace);
void sp_compare_page_refresh (SpComparePage *self);

G_END_DECLS
