/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and position changes the user wants to see beside what the lens says: words, kinds and their order. */
#include "sp-chronology-choice.h"

#include "sp-search.h"

struct _SpChronologyChoice
{
  GObject parent_instance;

  char *typed;
  gboolean has_search;
  SpChronologyOrder order;
  guint kinds;
  guint held;
  gboolean changed;
};

G_DEFINE_FINAL_TYPE (SpChronologyChoice, sp_chronology_choice, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const order_nicks[SP_N_CHRONOLOGY_ORDERS] = { "newest", "oldest" };

static void
emit_changed (SpChronologyChoice *self)
{
  self->changed = self->held > 0;
  if (self->held == 0)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static gboolean
is_search (const char *typed)
{
  g_autoptr (SpSearch) search = sp_search_new (typed);

  return !sp_search_is_empty (search);
}

static void
set_kinds (SpChronologyChoice *self, guint kinds)
{
  if (self->kinds == kinds)
    return;
  self->kinds = kinds;
  emit_changed (self);
}

static void
sp_chronology_choice_finalize (GObject *object)
{
  g_free (SP_CHRONOLOGY_CHOICE (object)->typed);

  G_OBJECT_CLASS (sp_chronology_choice_parent_class)->finalize (object);
}

static void
sp_chronology_choice_class_init (SpChronologyChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_chronology_choice_finalize;

  /**
   * SpChronologyChoice::changed:
   * @self: the choice
   *
   * Others are wanted now, or in another order.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_CHRONOLOGY_CHOICE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_chronology_choice_init (SpChronologyChoice *self)
{
  self->typed = g_strdup ("");
}

/**
 * sp_chronology_choice_new:
 *
 * Returns: (transfer full): a choice of everything, the newest first
 */
SpChronologyChoice *
sp_chronology_choice_new (void)
{
  return g_object_new (SP_TYPE_CHRONOLOGY_CHOICE, NULL);
}

/**
 * sp_chronology_choice_copy:
 * @self: a choice
 *
 * Returns: (transfer full): the same, which changes no more with @self
 */
SpChronologyChoice *
sp_chronology_choice_copy (SpChronologyChoice *self)
{
  SpChronologyChoice *copy;

  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), NULL);

  copy = sp_chronology_choice_new ();
  g_free (copy->typed);
  copy->typed = g_strdup (self->typed);
  copy->has_search = self->has_search;
  copy->order = self->order;
  copy->kinds = self->kinds;
  return copy;
}

/**
 * sp_chronology_choice_get_typed:
 * @self: a choice
 *
 * Returns: what is searched for, as the user typed it; “” for nothing
 */
const char *
sp_chronology_choice_get_typed (SpChronologyChoice *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), NULL);

  return self->typed;
}

/**
 * sp_chronology_choice_set_typed:
 * @self: a choice
 * @typed: (nullable): what the user typed, as sp_search_new() takes it; what of it is no UTF-8 is replaced
 *
 * Searches for something else.
 */
void
sp_chronology_choice_set_typed (SpChronologyChoice *self, const char *typed)
{
  g_autofree char *valid = NULL;

  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));

  valid = g_utf8_make_valid (typed ? typed : "", -1);
  if (g_str_equal (self->typed, valid))
    return;
  g_free (self->typed);
  self->typed = g_steal_pointer (&valid);
  self->has_search = is_search (self->typed);
  emit_changed (self);
}

/**
 * sp_chronology_choice_has_search:
 * @self: a choice
 *
 * Returns: whether there is anything to search for in what the user typed
 */
gboolean
sp_chronology_choice_has_search (SpChronologyChoice *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), FALSE);

  return self->has_search;
}

/**
 * sp_chronology_choice_get_order:
 * @self: a choice
 *
 * Returns: the order
 */
SpChronologyOrder
sp_chronology_choice_get_order (SpChronologyChoice *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), SP_CHRONOLOGY_NEWEST);

  return self->order;
}

/**
 * sp_chronology_choice_set_order:
 * @self: a choice
 * @order: an order
 *
 * Turns the order round.
 */
void
sp_chronology_choice_set_order (SpChronologyChoice *self, SpChronologyOrder order)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));
  g_return_if_fail ((guint) order < SP_N_CHRONOLOGY_ORDERS);

  if (self->order == order)
    return;
  self->order = order;
  emit_changed (self);
}

/**
 * sp_chronology_choice_get_kinds:
 * @self: a choice
 *
 * Returns: the kinds that are chosen, a bit each; 0 where all are wanted
 */
guint
sp_chronology_choice_get_kinds (SpChronologyChoice *self)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), 0);

  return self->kinds;
}

/**
 * sp_chronology_choice_has_kind:
 * @self: a choice
 * @kind: a kind, see sp_moment_get_kind()
 *
 * Returns: whether it is chosen
 */
gboolean
sp_chronology_choice_has_kind (SpChronologyChoice *self, guint kind)
{
  g_return_val_if_fail (SP_IS_CHRONOLOGY_CHOICE (self), FALSE);
  g_return_val_if_fail (kind < SP_N_MOMENT_KINDS, FALSE);

  return (self->kinds & 1u << kind) != 0;
}

/**
 * sp_chronology_choice_choose_kind:
 * @self: a choice
 * @kind: a kind, see sp_moment_get_kind()
 * @chosen: whether it is to be chosen
 *
 * Chooses a kind beside those that are chosen, or no longer. Where none is, all are wanted.
 */
void
sp_chronology_choice_choose_kind (SpChronologyChoice *self, guint kind, gboolean chosen)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));
  g_return_if_fail (kind < SP_N_MOMENT_KINDS);

  set_kinds (self, chosen ? self->kinds | 1u << kind : self->kinds & ~(1u << kind));
}

/**
 * sp_chronology_choice_clear_kinds:
 * @self: a choice
 *
 * Wants all kinds again.
 */
void
sp_chronology_choice_clear_kinds (SpChronologyChoice *self)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));

  set_kinds (self, 0);
}

/**
 * sp_chronology_choice_clear_all:
 * @self: a choice
 *
 * Searches for nothing and wants all kinds. The order stays.
 */
void
sp_chronology_choice_clear_all (SpChronologyChoice *self)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));

  sp_chronology_choice_hold (self);
  sp_chronology_choice_set_typed (self, NULL);
  sp_chronology_choice_clear_kinds (self);
  sp_chronology_choice_release (self);
}

/**
 * sp_chronology_choice_reset:
 * @self: a choice
 *
 * Makes it as sp_chronology_choice_new() does, the order too.
 */
void
sp_chronology_choice_reset (SpChronologyChoice *self)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));

  sp_chronology_choice_hold (self);
  sp_chronology_choice_clear_all (self);
  sp_chronology_choice_set_order (self, SP_CHRONOLOGY_NEWEST);
  sp_chronology_choice_release (self);
}

/**
 * sp_chronology_choice_hold:
 * @self: a choice
 *
 * Keeps #SpChronologyChoice::changed back until sp_chronology_choice_release() was called as often.
 */
void
sp_chronology_choice_hold (SpChronologyChoice *self)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));

  self->held++;
}

/**
 * sp_chronology_choice_release:
 * @self: a choice that is held
 *
 * Says that the choice changed, where it did since sp_chronology_choice_hold().
 */
void
sp_chronology_choice_release (SpChronologyChoice *self)
{
  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self) && self->held > 0);

  self->held--;
  if (self->held == 0 && self->changed)
    emit_changed (self);
}

/**
 * sp_chronology_order_get_nick:
 * @order: an order
 *
 * Returns: its name in addresses
 */
const char *
sp_chronology_order_get_nick (SpChronologyOrder order)
{
  g_return_val_if_fail ((guint) order < SP_N_CHRONOLOGY_ORDERS, NULL);

  return order_nicks[order];
}

/**
 * sp_chronology_order_from_nick:
 * @nick: a name as in addresses
 * @order: (out): return location for the order
 *
 * Returns: whether there is an order of that name
 */
gboolean
sp_chronology_order_from_nick (const char *nick, SpChronologyOrder *order)
{
  g_return_val_if_fail (nick != NULL && order != NULL, FALSE);

  for (guint i = 0; i < SP_N_CHRONOLOGY_ORDERS; i++)
    if (g_str_equal (order_nicks[i], nick))
      {
        *order = i;
        return TRUE;
      }
  return FALSE;
}
