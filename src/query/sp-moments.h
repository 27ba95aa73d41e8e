/* SPDX-License-Identifier: GPL-3.0-or-later
 * All that happened in a dataset: its events, the changes of its positions, and the first known ones. */
#pragma once

#include "sp-index.h"
#include "sp-moment.h"
#include "sp-search.h"

G_BEGIN_DECLS

#define SP_TYPE_MOMENTS (sp_moments_get_type ())
G_DECLARE_FINAL_TYPE (SpMoments, sp_moments, SP, MOMENTS, GObject)

SpMoments *sp_moments_new (SpIndex *index);

GArray *sp_moments_get (SpMoments *self, SpBasis weakest);
gboolean sp_moments_match (SpMoments *self, const SpMoment *moment, SpSearch *search);

G_END_DECLS
