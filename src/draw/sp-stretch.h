/* SPDX-License-Identifier: GPL-3.0-or-later
 * For how long each position of a country on a question was held, and its shape on a time axis. */
#pragma once

#include "sp-standing.h"
#include "sp-theme.h"
#include "sp-time-axis.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * SpStretch:
 * @position: the position; belongs to the index that it was found in
 * @begins: the first day on which it may have been held
 * @sure: the day from which on it had begun for certain
 * @fades: the day from which on it may have lapsed; the same as @gone where that is known to the day
 * @gone: the day from which on it had lapsed for certain; %G_MAXUINT32 where it did not
 * @ends: the day on which the next one had begun for certain, or the day after the one that is looked at: from here on
 *   it is not drawn
 * @firm_until: the day from which on no law or decision that says the same may hold; %G_MAXUINT32 where one has no end
 * @steady: whether it only goes on with what was there before, so that its own beginning leaves nothing uncertain
 *
 * A position on a time axis. Its height says how sure it is that it was held: a vague beginning rises over the interval
 * of its date, a vague end falls, and what nobody confirms becomes thin.
 */
typedef struct
{
  SpPosition *position;
  guint32 begins;
  guint32 sure;
  guint32 fades;
  guint32 gone;
  guint32 ends;
  guint32 firm_until;
  gboolean steady;
} SpStretch;

GArray *sp_stretches_find (SpIndex *index, SpCountry *country, SpQuestion *question, SpBasis weakest, guint32 now_day);
double sp_stretch_get_share (const SpStretch *self, double day);
double sp_stretch_get_due (const SpStretch *self, guint unconfirmed_years);
double sp_stretch_get_thickness (const SpStretch *self, double day, guint unconfirmed_years);
void sp_stretch_get_ends (GArray *stretches, guint number, const SpTimeAxis *axis, double *left, double *right);
void sp_stretch_draw (const SpStretch *self,
                      const SpTimeAxis *axis,
                      double y,
                      double height,
                      guint unconfirmed_years,
                      const SpTheme *theme,
                      cairo_t *cr);

G_END_DECLS
