/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of quotations in the window: a hostile dataset, its pages, and the parts of the quotation on them.
 *
 * `data/hostile.json` is allowed by the format and nice to nobody: a quote of 100,000 characters and one of a word of
 * 5,000; Arabic and Hebrew with Latin names and numbers in them, one beginning with such a name; overrides of direction,
 * embeddings and isolates that never end; control characters and line breaks of every kind; markup, format directives
 * and placeholders in every field; a quote with no date, one with a year only, a speaker with no country, none with a
 * role or a venue; documents with no address, no date, a host that looks like another, is very long or not Latin; a
 * question with twelve levels, levels whose letters are marks of markup or run from right to left. */
#pragma once

#include "ui-harness.h"

G_BEGIN_DECLS

SpWindow *quotation_harness_open (void);
SpRecord *quotation_harness_get_record (SpWindow *window, SpRecordKind kind, const char *id);
void quotation_harness_go_to (SpWindow *window, SpRecordKind kind, const char *id);
GtkWidget *quotation_harness_find_seen (GtkWidget *within, GType type);
GtkWidget *quotation_harness_get_quotation (SpWindow *window);
GtkWidget *quotation_harness_find_class (GtkWidget *within, const char *name);
GtkLabel *quotation_harness_get_label (SpWindow *window, const char *name);

G_END_DECLS
