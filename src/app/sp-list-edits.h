/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fewest places at which one order of things has to be changed to become another. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpListEdit:
 * @position: where, in the order before
 * @n_removed: how many are taken out there
 * @added: which of the order after come in there
 * @n_added: how many
 *
 * A place at which two orders differ.
 */
typedef struct
{
  guint position;
  guint n_removed;
  guint added;
  guint n_added;
} SpListEdit;

GArray *sp_list_edits_find (GPtrArray *before, GPtrArray *after);

G_END_DECLS
