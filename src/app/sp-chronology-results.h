/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened, as it is found through the lens and the choice, on a worker. */
#pragma once

#include "sp-chronology.h"

G_BEGIN_DECLS

typedef struct _SpWorkspace SpWorkspace;

#define SP_TYPE_CHRONOLOGY_RESULTS (sp_chronology_results_get_type ())
G_DECLARE_FINAL_TYPE (SpChronologyResults, sp_chronology_results, SP, CHRONOLOGY_RESULTS, GObject)

SpChronologyResults *sp_chronology_results_new (SpWorkspace *workspace);

void sp_chronology_results_set_wanted (SpChronologyResults *self, gboolean wanted);
SpChronology *sp_chronology_results_get_chronology (SpChronologyResults *self);
gboolean sp_chronology_results_is_current (SpChronologyResults *self);

G_END_DECLS
