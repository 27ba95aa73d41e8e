/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which quotes are wanted, in an address. */
#include "sp-quote-choice-address.h"

#include "sp-facet-words.h"
#include "sp-typed-words.h"

#include <glib/gi18n-lib.h>

static SpQuoteOrder
get_usual_order (SpQuoteChoice *self)
{
  return sp_search_choice_has_search (SP_SEARCH_CHOICE (self)) ? SP_QUOTE_ORDER_RELEVANCE : SP_QUOTE_ORDER_NEWEST;
}

/**
 * sp_quote_choice_write_address:
 * @self: a choice
 * @address: (inout): an address with nothing of quotes in it
 *
 * Makes it an address of the quotes that are wanted. An order is named only where it is not the usual one: the best
 * first while something is searched for, else the newest.
 */
void
sp_quote_choice_write_address (SpQuoteChoice *self, SpAddress *address)
{
  SpQuoteOrder order;

  g_return_if_fail (SP_IS_QUOTE_CHOICE (self));
  g_return_if_fail (address != NULL && address->search == NULL && address->order == NULL);

  order = sp_quote_choice_get_order (self);
  address->quotes = TRUE;
  if (*sp_search_choice_get_typed (SP_SEARCH_CHOICE (self)) != '\0')
    address->search = g_strdup (sp_search_choice_get_typed (SP_SEARCH_CHOICE (self)));
  if (order != get_usual_order (self))
    address->order = g_strdup (sp_quote_order_get_nick (order));
  for (guint i = 0; i < SP_N_FACETS; i++)
    if (sp_quote_choice_get_keys (self, i)->len > 0)
      address->values[i] = sp_quote_choice_copy_keys (self, i);
}

static void
miss (GPtrArray *missing, const char *kind, const char *id)
{
  g_ptr_array_add (missing, g_strdup_printf (C_ ("missing", "%s “%s”"), kind, id));
}

static void
read_order (SpQuoteChoice *self, const char *nick, GPtrArray *missing)
{
  SpQuoteOrder order;

  if (nick == NULL)
    return;
  if (sp_quote_order_from_nick (nick, &order))
    sp_quote_choice_set_order (self, order);
  else
    miss (missing, _ ("Order"), nick);
}

static void
read_values (SpQuoteChoice *self, SpFacet facet, SpDataset *dataset, char **keys, GPtrArray *missing)
{
  g_autoptr (GHashTable) known = keys ? sp_facet_find_known (facet, dataset, (const char *const *) keys) : NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; keys != NULL && keys[i] != NULL; i++)
    {
      if (!g_hash_table_add (seen, keys[i]))
        continue;
      if (g_hash_table_contains (known, keys[i]))
        sp_quote_choice_choose (self, facet, keys[i], TRUE);
      else
        miss (missing, sp_facet_get_title (facet), keys[i]);
    }
}

/**
 * sp_quote_choice_read_parts:
 * @self: a choice
 * @dataset: the dataset to choose from
 * @address: an address of quotes
 * @missing: (inout) (element-type utf8): to put into what the dataset does not have, or nothing means, in words
 *
 * Wants the quotes that @address names, and no longer those that were wanted before. What the dataset does not have is
 * left out. The choice says once that it changed.
 */
void
sp_quote_choice_read_parts (SpQuoteChoice *self, SpDataset *dataset, const SpAddress *address, GPtrArray *missing)
{
  g_autofree char *typed = NULL;

  g_return_if_fail (SP_IS_QUOTE_CHOICE (self) && SP_IS_DATASET (dataset));
  g_return_if_fail (address != NULL && missing != NULL);

  typed = sp_typed_words_make_typable (address->search ? address->search : "");
  sp_choice_hold (SP_CHOICE (self));
  sp_quote_choice_reset (self);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (self), typed);
  read_order (self, address->order, missing);
  for (guint i = 0; i < SP_N_FACETS; i++)
    read_values (self, i, dataset, address->values[i], missing);
  for (guint i = 0; address->unknown != NULL && address->unknown[i] != NULL; i++)
    miss (missing, _ ("Filter"), address->unknown[i]);
  sp_choice_release (SP_CHOICE (self));
}
