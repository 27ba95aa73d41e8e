/* SPDX-License-Identifier: GPL-3.0-or-later
 * What to type instead of what finds nothing, made of the same words. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpTypedWay:
 * @typed: what would be found, as one would type it
 * @left_out: (nullable): the word or phrase that it leaves out; %NULL where it leaves none out
 * @count: how much that finds
 *
 * What to search for where nothing was found.
 */
typedef struct
{
  char *typed;
  char *left_out;
  guint count;
} SpTypedWay;

/**
 * SpTypedCount:
 * @typed: what could be typed
 * @data: the caller's
 *
 * Returns: how much that finds
 */
typedef guint (*SpTypedCount) (const char *typed, gpointer data);

GPtrArray *sp_typed_ways_new (void);
void sp_typed_ways_add (GPtrArray *ways, const char *typed, const char *left_out, guint count);
void sp_typed_ways_add_unquoted (GPtrArray *ways, const char *typed, SpTypedCount count, gpointer data);
void sp_typed_ways_add_shortened (GPtrArray *ways, const char *typed, SpTypedCount count, gpointer data);
char *sp_typed_way_format (const SpTypedWay *way);

G_END_DECLS
