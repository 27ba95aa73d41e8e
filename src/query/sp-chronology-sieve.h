/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whether a moment is asked for. */
#pragma once

#include "sp-chronology-request.h"
#include "sp-moments.h"

G_BEGIN_DECLS

/**
 * SpChronologyFailed:
 * @SP_CHRONOLOGY_FAILED_KIND: it is of another kind
 * @SP_CHRONOLOGY_FAILED_LATER: it certainly happened later
 * @SP_CHRONOLOGY_FAILED_OTHER: anything else
 *
 * What leaves a moment out, a bit each.
 */
typedef enum
{
  SP_CHRONOLOGY_FAILED_KIND = 1 << 0,
  SP_CHRONOLOGY_FAILED_LATER = 1 << 1,
  SP_CHRONOLOGY_FAILED_OTHER = 1 << 2,
} SpChronologyFailed;

typedef struct _SpChronologySieve SpChronologySieve;

SpChronologySieve *sp_chronology_sieve_new (SpMoments *moments, SpChronologyRequest *request);
void sp_chronology_sieve_free (SpChronologySieve *self);
SpChronologyFailed sp_chronology_sieve_find_failed (SpChronologySieve *self, const SpMoment *moment);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpChronologySieve, sp_chronology_sieve_free)

G_END_DECLS
