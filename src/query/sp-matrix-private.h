/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of the matrix share. */
#pragma once

#include "sp-matrix.h"

G_BEGIN_DECLS

/* A country is looked at once, however many rows it is in: as itself and as a member of groups. */
struct _SpMatrix
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names;
  guint32 day;
  gboolean has_second;
  guint32 first_day;
  SpBasis weakest;
  guint unconfirmed_years;

  guint n_asked;
  GPtrArray *rows;      /* SpMatrixRow */
  GPtrArray *questions; /* of the columns */
  GArray *columns;      /* SpMatrixColumn */
  GArray *cells;        /* SpMatrixCell, row by row */

  GPtrArray *countries;  /* that are looked at */
  GHashTable *places;    /* where in them each is */
  GArray *looked_at;     /* for each, when, as SpMatrixLookedAt */
  SpStanding *standings; /* country by country, a standing a question */
  SpStanding *befores;   /* at the first date */
};

typedef enum
{
  SP_MATRIX_LOOKED_AT_NOW = 1 << 0,
  SP_MATRIX_LOOKED_AT_BEFORE = 1 << 1,
} SpMatrixLookedAt;

const SpStanding *sp_matrix_get_standing (SpMatrix *self, SpCountry *country, guint column, gboolean before);
void sp_matrix_fill_columns (SpMatrix *self);
void sp_matrix_column_clear (gpointer column);

G_END_DECLS
