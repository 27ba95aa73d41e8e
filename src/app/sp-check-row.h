/* SPDX-License-Identifier: GPL-3.0-or-later
 * A check button that is one of many below each other, which the arrow keys walk. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_CHECK_ROW (sp_check_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpCheckRow, sp_check_row, SP, CHECK_ROW, GtkCheckButton)

struct _SpCheckRowClass
{
  GtkCheckButtonClass parent_class;
};

GtkWidget *sp_check_row_new (void);

G_END_DECLS
