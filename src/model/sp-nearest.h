/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds what was probably meant by a misspelt word. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpNearest:
 * @best: (nullable): the nearest candidate so far
 *
 * A search among candidates. Other fields are private.
 */
typedef struct
{
  const char *best;

  /*< private >*/
  const char *word;
  gsize length;
  guint distance;
} SpNearest;

void sp_nearest_init (SpNearest *self, const char *word);
void sp_nearest_try (SpNearest *self, const char *candidate);

G_END_DECLS
