/* SPDX-License-Identifier: GPL-3.0-or-later
 * The handle of the date track: a slider that takes the keyboard and speaks its date. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * SpDateMove:
 * @SP_DATE_MOVE_NEXT: to the next change
 * @SP_DATE_MOVE_PREVIOUS: to the change before
 * @SP_DATE_MOVE_YEAR_LATER: a year later
 * @SP_DATE_MOVE_YEAR_EARLIER: a year earlier
 * @SP_DATE_MOVE_FIRST: before all that is known
 * @SP_DATE_MOVE_LAST: to the latest date
 * @SP_DATE_MOVE_LIST: not at all: what changed there is to be listed
 *
 * What the keyboard asks of a date.
 */
typedef enum
{
  SP_DATE_MOVE_NEXT,
  SP_DATE_MOVE_PREVIOUS,
  SP_DATE_MOVE_YEAR_LATER,
  SP_DATE_MOVE_YEAR_EARLIER,
  SP_DATE_MOVE_FIRST,
  SP_DATE_MOVE_LAST,
  SP_DATE_MOVE_LIST,
} SpDateMove;

#define SP_TYPE_DATE_HANDLE (sp_date_handle_get_type ())
G_DECLARE_FINAL_TYPE (SpDateHandle, sp_date_handle, SP, DATE_HANDLE, GtkWidget)

GtkWidget *sp_date_handle_new (const char *name);

void sp_date_handle_set_value (SpDateHandle *self, double value, double maximum, const char *text);
gboolean sp_date_handle_press (SpDateHandle *self, guint key);

G_END_DECLS
