/* SPDX-License-Identifier: GPL-3.0-or-later
 * What stands where nothing was found: why that is so, and ways out. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_WAYS_OUT (sp_ways_out_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpWaysOut, sp_ways_out, SP, WAYS_OUT, GtkWidget)

/**
 * SpWaysOutClass:
 * @parent_class: the class above
 */
struct _SpWaysOutClass
{
  GtkWidgetClass parent_class;
};

void sp_ways_out_set_reason (SpWaysOut *self, const char *title, const char *reason);
GtkWidget *sp_ways_out_append (SpWaysOut *self, const char *label);
GtkWidget *sp_ways_out_prepend (SpWaysOut *self, const char *label);

G_END_DECLS
