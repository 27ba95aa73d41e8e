/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the list of countries is arranged: its sections, and the order within them. */
#include "sp-arrangement.h"

/**
 * sp_arrangement_get_type:
 *
 * Returns: the type of #SpArrangement, whose nicks are those of the setting `arrange`
 */
GType
sp_arrangement_get_type (void)
{
  static const GEnumValue values[] = {
    { SP_ARRANGEMENT_LEVEL, "SP_ARRANGEMENT_LEVEL", "level" },
    { SP_ARRANGEMENT_REGION, "SP_ARRANGEMENT_REGION", "region" },
    { SP_ARRANGEMENT_GROUP, "SP_ARRANGEMENT_GROUP", "group" },
    { SP_ARRANGEMENT_NAME, "SP_ARRANGEMENT_NAME", "name" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("SpArrangement", values));
  return type;
}

/**
 * sp_order_get_type:
 *
 * Returns: the type of #SpOrder, whose nicks are those of the setting `sort`
 */
GType
sp_order_get_type (void)
{
  static const GEnumValue values[] = {
    { SP_ORDER_NAME, "SP_ORDER_NAME", "name" },
    { SP_ORDER_CHANGE, "SP_ORDER_CHANGE", "change" },
    { SP_ORDER_QUOTES, "SP_ORDER_QUOTES", "quotes" },
    { 0, NULL, NULL },
  };
  static gsize type = 0;

  if (g_once_init_enter (&type))
    g_once_init_leave (&type, g_enum_register_static ("SpOrder", values));
  return type;
}
