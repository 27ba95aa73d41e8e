/* SPDX-License-Identifier: GPL-3.0-or-later
 * A search by name among things, and what is said where it does not find just one. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpFinding:
 * @typed: the name that is looked for
 * @things: what has it
 * @ids: their ids
 * @names: all names of what was looked at
 * @all: all ids of what was looked at
 * @n_all: how many things were looked at
 *
 * A search among things with an id and names. Borrows what was typed and what is found.
 */
typedef struct
{
  const char *typed;
  GPtrArray *things;
  GStrvBuilder *ids;
  GStrvBuilder *names;
  GStrvBuilder *all;
  guint n_all;
} SpFinding;

void sp_finding_init (SpFinding *self, const char *typed);
void sp_finding_clear (SpFinding *self);
void sp_finding_look_at (SpFinding *self, gpointer thing, const char *id, const char *name, const char *other);
gpointer sp_finding_end (SpFinding *self, const char *not_found, const char *ambiguous, GError **error);

void sp_finding_set_error (GError **error, const char *message, const char *hint, const char *const *names);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpFinding, sp_finding_clear)

G_END_DECLS
