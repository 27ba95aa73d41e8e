/* SPDX-License-Identifier: GPL-3.0-or-later
 * A check button that is one of many below each other, which the arrow keys walk. */
#include "sp-check-row.h"

G_DEFINE_TYPE (SpCheckRow, sp_check_row, GTK_TYPE_CHECK_BUTTON)

/* GTK takes arrow keys as what chooses among radio buttons: it would check the button, and stay there. */
static gboolean
sp_check_row_focus (GtkWidget *widget, GtkDirectionType direction G_GNUC_UNUSED)
{
  return !gtk_widget_is_focus (widget) && gtk_widget_grab_focus (widget);
}

static void
sp_check_row_class_init (SpCheckRowClass *klass)
{
  GTK_WIDGET_CLASS (klass)->focus = sp_check_row_focus;
}

static void
sp_check_row_init (SpCheckRow *self G_GNUC_UNUSED)
{
}

/**
 * sp_check_row_new:
 *
 * Returns: (transfer floating): a check button without a label
 */
GtkWidget *
sp_check_row_new (void)
{
  return g_object_new (SP_TYPE_CHECK_ROW, NULL);
}
