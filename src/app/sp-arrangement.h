/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the list of countries is arranged: its sections, and the order within them. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpArrangement:
 * @SP_ARRANGEMENT_LEVEL: a section a level, and one of those of which nothing is known
 * @SP_ARRANGEMENT_REGION: a section a region
 * @SP_ARRANGEMENT_GROUP: a section a group, with its members as of the date, and one of those that are in none
 * @SP_ARRANGEMENT_NAME: no sections but that of those of which nothing is known
 *
 * What the sections of the list are. While two dates are compared, those by level are from one level to another.
 */
typedef enum
{
  SP_ARRANGEMENT_LEVEL,
  SP_ARRANGEMENT_REGION,
  SP_ARRANGEMENT_GROUP,
  SP_ARRANGEMENT_NAME,
} SpArrangement;

/**
 * SpOrder:
 * @SP_ORDER_NAME: by name, as the user's language has it
 * @SP_ORDER_CHANGE: by the date of the last change, the newest first; those that never changed after
 * @SP_ORDER_QUOTES: by the number of quotes said up to the date, the most first
 *
 * The order within a section. Countries of which nothing is known come last in each, and names decide in the end.
 */
typedef enum
{
  SP_ORDER_NAME,
  SP_ORDER_CHANGE,
  SP_ORDER_QUOTES,
} SpOrder;

#define SP_TYPE_ARRANGEMENT (sp_arrangement_get_type ())
GType sp_arrangement_get_type (void);

#define SP_TYPE_ORDER (sp_order_get_type ())
GType sp_order_get_type (void);

G_END_DECLS
