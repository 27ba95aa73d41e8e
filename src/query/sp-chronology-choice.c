/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and position changes the user wants to see beside what the lens says: words, kinds and their order. */
#include "sp-chronology-choice.h"

struct _SpChronologyChoice
{
  SpSearchChoice parent_instance;

  SpChronologyOrder order;
  guint kinds;
};

G_DEFINE_FINAL_TYPE (SpChronologyChoice, sp_chronology_choice, SP_TYPE_SEARCH_CHOICE)

static const char *const order_nicks[SP_N_CHRONOLOGY_ORDERS] = { "newest", "oldest" };

static void
set_kinds (SpChronologyChoice *self, guint kinds)
{
  if (self->kinds == kinds)
    return;
  self->kinds = kinds;
  sp_choice_emit_changed (SP_CHOICE (self));
}

static void
sp_chronology_choice_class_init (SpChronologyChoiceClass *klass G_GNUC_UNUSED)
{
}

static void
sp_chronology_choice_init (SpChronologyChoice *self G_GNUC_UNUSED)
{
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
  sp_search_choice_copy_search (SP_SEARCH_CHOICE (copy), SP_SEARCH_CHOICE (self));
  copy->order = self->order;
  copy->kinds = self->kinds;
  return copy;
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
  sp_choice_emit_changed (SP_CHOICE (self));
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

  sp_choice_hold (SP_CHOICE (self));
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self), NULL);
  sp_chronology_choice_clear_kinds (self);
  sp_choice_release (SP_CHOICE (self));
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

  sp_choice_hold (SP_CHOICE (self));
  sp_chronology_choice_clear_all (self);
  sp_chronology_choice_set_order (self, SP_CHRONOLOGY_NEWEST);
  sp_choice_release (SP_CHOICE (self));
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
