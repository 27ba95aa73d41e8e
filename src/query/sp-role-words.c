/* SPDX-License-Identifier: GPL-3.0-or-later
 * A role in words that stand beside nothing but a name. */
#include "sp-role-words.h"

#include "sp-fold.h"

#include <glib/gi18n-lib.h>

static gboolean
names (const char *title, const char *organization)
{
  g_autofree char *folded_title = sp_fold (title);
  g_autofree char *folded_organization = sp_fold (organization);

  return strstr (folded_title, folded_organization) != NULL;
}

/**
 * sp_role_words_write:
 * @dataset: the dataset of @role
 * @role: a role
 *
 * The title alone would make whoever presides over an agency the president. That an office is one of a government goes
 * without saying, and so does what the title says already.
 *
 * Returns: (transfer full): such as “Chancellor” or “President, Federal Intelligence Service”
 */
char *
sp_role_words_write (SpDataset *dataset, const SpRole *role)
{
  const char *organization;
  SpActor *actor;

  g_return_val_if_fail (SP_IS_DATASET (dataset), NULL);
  g_return_val_if_fail (role != NULL, NULL);

  actor = role->organization ? sp_dataset_lookup (dataset, SP_RECORD_ACTOR, role->organization) : NULL;
  organization = actor ? sp_actor_get_name (actor) : role->organization;
  if (organization == NULL || *organization == '\0' || names (role->title, organization) ||
      (actor != NULL && sp_actor_get_actor_kind (actor) == SP_ACTOR_GOVERNMENT))
    return g_strdup (role->title);
  /* Translators: an office and where it is: “President, Federal Intelligence Service”. */
  return g_strdup_printf (C_ ("role", "%s, %s"), role->title, organization);
}
