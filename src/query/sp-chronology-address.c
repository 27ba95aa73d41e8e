/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which events and positions are wanted, in an address. */
#include "sp-chronology-address.h"

#include "sp-typed-words.h"

#include <glib/gi18n-lib.h>

static char **
copy_kinds (SpChronologyChoice *self)
{
  g_autoptr (GStrvBuilder) kinds = g_strv_builder_new ();

  for (guint i = 0; i < SP_N_MOMENT_KINDS; i++)
    if (sp_chronology_choice_has_kind (self, i))
      g_strv_builder_add (kinds, sp_moment_kind_get_nick (i));
  return g_strv_builder_end (kinds);
}

/**
 * sp_chronology_choice_write_address:
 * @self: a choice
 * @address: (inout): an address with nothing of a list in it
 *
 * Makes it an address of the events that are wanted. The order is named only where it is not the newest first.
 */
void
sp_chronology_choice_write_address (SpChronologyChoice *self, SpAddress *address)
{
  SpChronologyOrder order;

  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));
  g_return_if_fail (address != NULL && address->search == NULL && address->order == NULL);

  order = sp_chronology_choice_get_order (self);
  address->events = TRUE;
  if (*sp_search_choice_get_typed (SP_SEARCH_CHOICE (self)) != '\0')
    address->search = g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (self)));
  if (order != SP_CHRONOLOGY_NEWEST)
    address->order = g_strdup (sp_chronology_order_get_nick (order));
  if (sp_chronology_choice_get_kinds (self) != 0)
    address->kinds = copy_kinds (self);
}

static void
miss (GPtrArray *missing, const char *what, const char *id)
{
  g_ptr_array_add (missing, g_strdup_printf (C_ ("missing", "%s “%s”"), what, id));
}

static void
read_order (SpChronologyChoice *self, const char *nick, GPtrArray *missing)
{
  SpChronologyOrder order;

  if (nick == NULL)
    return;
  if (sp_chronology_order_from_nick (nick, &order))
    sp_chronology_choice_set_order (self, order);
  else
    miss (missing, _ ("Order"), nick);
}

static void
read_kinds (SpChronologyChoice *self, char **nicks, GPtrArray *missing)
{
  guint kind;

  for (guint i = 0; nicks != NULL && nicks[i] != NULL; i++)
    if (sp_moment_kind_from_nick (nicks[i], &kind))
      sp_chronology_choice_choose_kind (self, kind, TRUE);
    else
      miss (missing, _ ("Kind"), nicks[i]);
}

/**
 * sp_chronology_choice_read_parts:
 * @self: a choice
 * @address: an address of events
 * @missing: (inout) (element-type utf8): to put into what means nothing, in words
 *
 * Wants what @address names, and no longer what was wanted before. The choice says once that it changed.
 */
void
sp_chronology_choice_read_parts (SpChronologyChoice *self, const SpAddress *address, GPtrArray *missing)
{
  g_autofree char *typed = NULL;

  g_return_if_fail (SP_IS_CHRONOLOGY_CHOICE (self));
  g_return_if_fail (address != NULL && missing != NULL);

  typed = sp_typed_words_make_typable (address->search ? address->search : "");
  sp_choice_hold (SP_CHOICE (self));
  sp_chronology_choice_reset (self);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self), typed);
  read_order (self, address->order, missing);
  read_kinds (self, address->kinds, missing);
  for (guint i = 0; address->unknown != NULL && address->unknown[i] != NULL; i++)
    miss (missing, _ ("Filter"), address->unknown[i]);
  sp_choice_release (SP_CHOICE (self));
}
