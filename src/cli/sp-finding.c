/* SPDX-License-Identifier: GPL-3.0-or-later
 * A search by name among things, and what is said where it does not find just one. */
#include "sp-finding.h"

#include "sp-command.h"
#include "sp-fold.h"
#include "sp-safe-text.h"
#include "sp-suggestion.h"

#include <glib/gi18n-lib.h>

/* Of so few, all are named where one was not found. */
#define FEW 8

static gboolean
is_called (const char *typed, const char *name)
{
  g_autofree char *first = sp_fold (typed);
  g_autofree char *second = sp_fold (name);

  return g_str_equal (first, second);
}

/* “GB”, “UK”, “Ukraine”, each harmless in a message. */
static char *
join_names (const char *const *names)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      g_autofree char *name = sp_safe_quote (names[i]);

      /* Translators: between the items of a list. */
      g_string_append (joined, i > 0 ? C_ ("list", ", ") : "");
      /* Translators: an item of a list. */
      g_string_append_printf (joined, C_ ("list", "“%s”"), name);
    }
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
set_ambiguous (SpFinding *self, const char *ambiguous, GError **error)
{
  g_autofree char *quoted = sp_safe_quote (self->typed);
  g_autofree char *message = g_strdup_printf (ambiguous, quoted);
  g_auto (GStrv) ids = g_strv_builder_end (self->ids);

  sp_finding_set_error (error, message, _ ("Give one of the ids %s."), (const char *const *) ids);
}

static void
set_not_found (SpFinding *self, const char *not_found, GError **error)
{
  g_autofree char *quoted = sp_safe_quote (self->typed);
  g_autofree char *message = g_strdup_printf (not_found, quoted);
  g_auto (GStrv) names = g_strv_builder_end (self->names);
  g_auto (GStrv) nearest = sp_suggestions_find (self->typed, (const char *const *) names);
  g_auto (GStrv) all = g_strv_builder_end (self->all);

  if (*nearest == NULL && self->n_all <= FEW)
    sp_finding_set_error (error, message, _ ("There are %s."), (const char *const *) all);
  else
    sp_finding_set_error (error, message, _ ("Did you mean %s?"), (const char *const *) nearest);
}

/**
 * sp_finding_init:
 * @self: a search
 * @typed: the name to look for; must outlive it
 *
 * Begins a search.
 */
void
sp_finding_init (SpFinding *self, const char *typed)
{
  g_return_if_fail (self != NULL && typed != NULL);

  self->typed = typed;
  self->things = g_ptr_array_new ();
  self->ids = g_strv_builder_new ();
  self->names = g_strv_builder_new ();
  self->all = g_strv_builder_new ();
  self->n_all = 0;
}

/**
 * sp_finding_clear:
 * @self: a search, also one that has not begun, all zero
 *
 * Frees what it holds.
 */
void
sp_finding_clear (SpFinding *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->things, g_ptr_array_unref);
  g_clear_pointer (&self->ids, g_strv_builder_unref);
  g_clear_pointer (&self->names, g_strv_builder_unref);
  g_clear_pointer (&self->all, g_strv_builder_unref);
}

/**
 * sp_finding_look_at:
 * @self: a search
 * @thing: something
 * @id: its id
 * @name: its name
 * @other: (nullable): a further name
 *
 * Finds @thing where its id or a name is what was typed; case and accents do not count.
 */
void
sp_finding_look_at (SpFinding *self, gpointer thing, const char *id, const char *name, const char *other)
{
  g_return_if_fail (self != NULL && self->typed != NULL);
  g_return_if_fail (id != NULL && name != NULL);

  g_strv_builder_add (self->all, id);
  g_strv_builder_add_many (self->names, id, name, other, NULL);
  self->n_all++;
  if (is_called (self->typed, id) || is_called (self->typed, name) || (other != NULL && is_called (self->typed, other)))
    {
      g_ptr_array_add (self->things, thing);
      g_strv_builder_add (self->ids, id);
    }
}

/**
 * sp_finding_end:
 * @self: a search
 * @not_found: the message where nothing was found, translated, with a `%s` for the name
 * @ambiguous: the message where several things were found, likewise
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 *
 * Returns: (transfer none) (nullable): the one thing that was found; %NULL with an error that names the nearest names,
 *   all ids where there are few, or those that were found
 */
gpointer
sp_finding_end (SpFinding *self, const char *not_found, const char *ambiguous, GError **error)
{
  g_return_val_if_fail (self != NULL && self->typed != NULL, NULL);
  g_return_val_if_fail (not_found != NULL && ambiguous != NULL, NULL);

  if (self->things->len == 1)
    return self->things->pdata[0];
  if (self->things->len > 1)
    set_ambiguous (self, ambiguous, error);
  else
    set_not_found (self, not_found, error);
  return NULL;
}

/**
 * sp_finding_set_error:
 * @error: return location for an error of the domain `SP_COMMAND_ERROR`
 * @message: a sentence that says what was not found
 * @hint: a sentence, translated, with a `%s` for the names; left out where there are none
 * @names: (array zero-terminated=1): names from data
 *
 * Says that something named does not exist, or not just once.
 */
void
sp_finding_set_error (GError **error, const char *message, const char *hint, const char *const *names)
{
  g_autofree char *joined = NULL;
  g_autofree char *hinted = NULL;

  g_return_if_fail (message != NULL && hint != NULL && names != NULL);

  if (*names == NULL)
    {
      g_set_error_literal (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_NOT_FOUND, message);
      return;
    }
  joined = join_names (names);
  hinted = g_strdup_printf (hint, joined);
  /* Translators: two sentences, one after the other. */
  g_set_error (error, SP_COMMAND_ERROR, SP_COMMAND_ERROR_NOT_FOUND, C_ ("sentences", "%s %s"), message, hinted);
}
