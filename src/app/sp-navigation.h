/* SPDX-License-Identifier: GPL-3.0-or-later
 * Back and forward through the views and places that were seen, and the comparison sets that there were. */
#pragma once

#include "sp-record.h"
#include "sp-view.h"

G_BEGIN_DECLS

/**
 * SpPlaceKind:
 * @SP_PLACE_LIST: the list of countries
 * @SP_PLACE_RECORD: the page of a record
 * @SP_PLACE_DATASET: the page about the dataset
 * @SP_PLACE_STARS: the list of the user's stars
 */
typedef enum
{
  SP_PLACE_LIST,
  SP_PLACE_RECORD,
  SP_PLACE_DATASET,
  SP_PLACE_STARS,
} SpPlaceKind;

/**
 * SpPlace:
 * @kind: what is there
 * @record_kind: of a record, its kind
 * @id: (nullable): of a record, its id
 *
 * A place in the side slot, by id, so that it outlives a reload.
 */
typedef struct
{
  SpPlaceKind kind;
  SpRecordKind record_kind;
  char *id;
} SpPlace;

#define SP_TYPE_NAVIGATION (sp_navigation_get_type ())
G_DECLARE_FINAL_TYPE (SpNavigation, sp_navigation, SP, NAVIGATION, GObject)

SpNavigation *sp_navigation_new (void);

SpView sp_navigation_get_view (SpNavigation *self);
void sp_navigation_go_to_view (SpNavigation *self, SpView view);
const SpPlace *sp_navigation_get_current (SpNavigation *self);
guint sp_navigation_get_serial (SpNavigation *self);
void sp_navigation_go (SpNavigation *self, SpPlaceKind kind, SpRecordKind record_kind, const char *id);
void sp_navigation_go_to_record (SpNavigation *self, gpointer record);
void sp_navigation_go_to_comparison (SpNavigation *self, const char *const *codes);
const char *const *sp_navigation_get_compared (SpNavigation *self);
void sp_navigation_set_compared (SpNavigation *self, const char *const *codes);
gboolean sp_navigation_back (SpNavigation *self);
gboolean sp_navigation_forward (SpNavigation *self);
gboolean sp_navigation_can_go_back (SpNavigation *self);
gboolean sp_navigation_can_go_forward (SpNavigation *self);
gboolean sp_navigation_has_serial (SpNavigation *self, guint serial);
void sp_navigation_reset (SpNavigation *self);

G_END_DECLS
