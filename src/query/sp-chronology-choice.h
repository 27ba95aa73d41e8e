/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and position changes the user wants to see beside what the lens says: words, kinds and their order. */
#pragma once

#include "sp-moment.h"
#include "sp-search-choice.h"

G_BEGIN_DECLS

/**
 * SpChronologyOrder:
 * @SP_CHRONOLOGY_NEWEST: the newest first
 * @SP_CHRONOLOGY_OLDEST: the oldest first
 * @SP_N_CHRONOLOGY_ORDERS: how many there are
 */
typedef enum
{
  SP_CHRONOLOGY_NEWEST,
  SP_CHRONOLOGY_OLDEST,
  SP_N_CHRONOLOGY_ORDERS,
} SpChronologyOrder;

#define SP_TYPE_CHRONOLOGY_CHOICE (sp_chronology_choice_get_type ())
G_DECLARE_FINAL_TYPE (SpChronologyChoice, sp_chronology_choice, SP, CHRONOLOGY_CHOICE, SpSearchChoice)

SpChronologyChoice *sp_chronology_choice_new (void);
SpChronologyChoice *sp_chronology_choice_copy (SpChronologyChoice *self);

SpChronologyOrder sp_chronology_choice_get_order (SpChronologyChoice *self);
void sp_chronology_choice_set_order (SpChronologyChoice *self, SpChronologyOrder order);

guint sp_chronology_choice_get_kinds (SpChronologyChoice *self);
gboolean sp_chronology_choice_has_kind (SpChronologyChoice *self, guint kind);
void sp_chronology_choice_choose_kind (SpChronologyChoice *self, guint kind, gboolean chosen);
void sp_chronology_choice_clear_kinds (SpChronologyChoice *self);
void sp_chronology_choice_clear_all (SpChronologyChoice *self);
void sp_chronology_choice_reset (SpChronologyChoice *self);

const char *sp_chronology_order_get_nick (SpChronologyOrder order);
gboolean sp_chronology_order_from_nick (const char *nick, SpChronologyOrder *order);

G_END_DECLS
