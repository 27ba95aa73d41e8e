/* SPDX-License-Identifier: GPL-3.0-or-later
 * The dates of records, and the order that they give: fast for hundreds of thousands. */
#pragma once

#include "sp-date.h"

G_BEGIN_DECLS

SpDate sp_record_get_date (gpointer record);
guint32 sp_date_get_order (SpDate date);
GArray *sp_records_find_order (GPtrArray *records);
GPtrArray *sp_records_order_by_date (GPtrArray *records);

G_END_DECLS
