/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user chose of a view that can be searched: the words. */
#include "sp-search-choice.h"

#include "sp-search.h"

typedef struct
{
  char *typed;
  gboolean has_search;
} SpSearchChoicePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpSearchChoice, sp_search_choice, SP_TYPE_CHOICE)

static gboolean
is_search (const char *typed)
{
  g_autoptr (SpSearch) search = sp_search_new (typed);

  return !sp_search_is_empty (search);
}

static void
sp_search_choice_finalize (GObject *object)
{
  SpSearchChoicePrivate *priv = sp_search_choice_get_instance_private (SP_SEARCH_CHOICE (object));

  g_free (priv->typed);

  G_OBJECT_CLASS (sp_search_choice_parent_class)->finalize (object);
}

static void
sp_search_choice_class_init (SpSearchChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_search_choice_finalize;
}

static void
sp_search_choice_init (SpSearchChoice *self)
{
  SpSearchChoicePrivate *priv = sp_search_choice_get_instance_private (self);

  priv->typed = g_strdup ("");
}

/**
 * sp_search_choice_get_typed:
 * @self: a choice
 *
 * Returns: what is searched for, as the user typed it; “” for nothing
 */
const char *
sp_search_choice_get_typed (SpSearchChoice *self)
{
  SpSearchChoicePrivate *priv = sp_search_choice_get_instance_private (self);

  g_return_val_if_fail (SP_IS_SEARCH_CHOICE (self), NULL);

  return priv->typed;
}

/**
 * sp_search_choice_set_typed:
 * @self: a choice
 * @typed: (nullable): what the user typed, as sp_search_new() takes it; what of it is no UTF-8 is replaced
 *
 * Searches for something else.
 */
void
sp_search_choice_set_typed (SpSearchChoice *self, const char *typed)
{
  SpSearchChoicePrivate *priv = sp_search_choice_get_instance_private (self);
  g_autofree char *valid = NULL;

  g_return_if_fail (SP_IS_SEARCH_CHOICE (self));

  valid = g_utf8_make_valid (typed ? typed : "", -1);
  if (g_str_equal (priv->typed, valid))
    return;
  g_free (priv->typed);
  priv->typed = g_steal_pointer (&valid);
  priv->has_search = is_search (priv->typed);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_search_choice_has_search:
 * @self: a choice
 *
 * Returns: whether there is anything to search for in what the user typed
 */
gboolean
sp_search_choice_has_search (SpSearchChoice *self)
{
  SpSearchChoicePrivate *priv = sp_search_choice_get_instance_private (self);

  g_return_val_if_fail (SP_IS_SEARCH_CHOICE (self), FALSE);

  return priv->has_search;
}

/**
 * sp_search_choice_copy_search:
 * @self: a choice
 * @other: another
 *
 * For its own types: searches for what the other one does.
 */
void
sp_search_choice_copy_search (SpSearchChoice *self, SpSearchChoice *other)
{
  g_return_if_fail (SP_IS_SEARCH_CHOICE (other));

  sp_search_choice_set_typed (self, sp_search_choice_get_typed (other));
}
