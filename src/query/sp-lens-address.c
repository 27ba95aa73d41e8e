/* SPDX-License-Identifier: GPL-3.0-or-later
 * A lens by ids: in an address, and from one edition of a dataset to another. */
#include "sp-lens-address.h"

#include <glib/gi18n-lib.h>

static char *
copy_id (gpointer record)
{
  return record ? g_strdup (sp_record_get_id (record)) : NULL;
}

static char **
copy_level_ids (SpLens *self)
{
  GPtrArray *levels = sp_lens_get_levels (self);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  if (levels->len == 0)
    return NULL;
  for (guint i = 0; i < levels->len; i++)
    g_strv_builder_add (ids, sp_level_get_id (levels->pdata[i]));
  return g_strv_builder_end (ids);
}

static gboolean
is_of_all_questions (const SpAddress *address)
{
  return address->quotes || address->events || (address->compare && address->comparing[SP_COMPARING_SHOW] == NULL);
}

/**
 * sp_lens_write_address:
 * @self: a lens
 * @address: (inout): an address with no parts of a lens in it
 *
 * Puts the parts of the lens into @address, those alone that leave something out: all countries, all bases and the
 * latest date are said by nothing; nor is the question in an address of quotes or events, or of the table of a comparison,
 * where it leaves none out.
 */
void
sp_lens_write_address (SpLens *self, SpAddress *address)
{
  SpBasis weakest;

  g_return_if_fail (SP_IS_LENS (self));
  g_return_if_fail (address != NULL && address->question == NULL && address->levels == NULL);

  weakest = sp_lens_get_weakest (self);
  address->pinned = sp_lens_get_pinned (self);
  if (!is_of_all_questions (address) || address->pinned || sp_lens_get_levels (self)->len > 0)
    address->question = copy_id (sp_lens_get_question (self));
  address->group = copy_id (sp_lens_get_group (self));
  if (weakest != SP_BASIS_OPERATOR)
    address->basis = g_strdup (sp_vocabulary_get_nick (&sp_basis_vocabulary, weakest));
  address->levels = copy_level_ids (self);
  address->on = sp_lens_get_on (self);
  address->with = sp_lens_get_compared (self);
}

/* In words, for sp_address_check_missing(). */
static void
miss (GPtrArray *missing, const char *kind, const char *id)
{
  /* Translators: a part of a link that is not there: what it is and its id, such as “Question “x””. */
  g_ptr_array_add (missing, g_strdup_printf (C_ ("missing", "%s “%s”"), kind, id));
}

static gpointer
find_record (SpLens *self, SpRecordKind kind, const char *id, GPtrArray *missing)
{
  gpointer found;

  if (id == NULL)
    return NULL;
  found = sp_dataset_lookup (sp_index_get_dataset (sp_lens_get_index (self)), kind, id);
  if (found == NULL)
    miss (missing, sp_record_kind_get_label (kind), id);
  return found;
}

static SpBasis
find_basis (const char *nick, GPtrArray *missing)
{
  int found = nick ? sp_vocabulary_find (&sp_basis_vocabulary, nick) : (int) SP_BASIS_OPERATOR;

  if (found >= 0)
    return (SpBasis) found;
  miss (missing, _ ("Based on"), nick);
  return SP_BASIS_OPERATOR;
}

static void
read_level (SpLens *self, const char *id, GPtrArray *missing)
{
  SpQuestion *question = sp_lens_get_question (self);
  GPtrArray *levels = question ? sp_scale_get_levels (sp_question_get_scale (question)) : NULL;

  for (guint i = 0; levels != NULL && i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      {
        if (!sp_lens_has_level (self, levels->pdata[i]))
          sp_lens_choose_level (self, levels->pdata[i], TRUE);
        return;
      }
  miss (missing, _ ("Level"), id);
}

/* A vague date that the edition lies in is not after it. */
static void
check_date (SpLens *self, SpDate date, const char *kind, GPtrArray *missing)
{
  g_autofree char *text = NULL;

  if (!sp_date_is_set (date) || sp_date_get_first_day (date) <= sp_lens_get_last_day (self))
    return;
  text = sp_date_format (date);
  miss (missing, kind, text);
}

static void
read_parts (SpLens *self, const SpAddress *address, GPtrArray *missing)
{
  SpQuestion *question = find_record (self, SP_RECORD_QUESTION, address->question, missing);

  if (question != NULL)
    sp_lens_set_question (self, question);
  if (sp_address_is_of_view (address))
    sp_lens_set_pinned (self, address->pinned && question != NULL);
  sp_lens_set_group (self, find_record (self, SP_RECORD_GROUP, address->group, missing));
  sp_lens_set_weakest (self, find_basis (address->basis, missing));
  sp_lens_set_on (self, address->on);
  check_date (self, address->on, _ ("As of"), missing);
  sp_lens_set_compared (self, address->with);
  check_date (self, address->with, _ ("Compared with"), missing);
  sp_lens_clear_levels (self);
  if (address->levels == NULL || (address->question != NULL && question == NULL))
    return;
  for (guint i = 0; address->levels[i] != NULL; i++)
    read_level (self, address->levels[i], missing);
}

/**
 * sp_lens_read_parts:
 * @self: a lens
 * @address: an address
 * @missing: (inout) (element-type utf8): to put into what the dataset does not have, in words
 *
 * Looks through the parts of a lens that @address names; those that it does not name leave nothing out, except that
 * without a question the question stays. What the dataset does not have is left out; the levels of a question that it
 * does not have are then not spoken of. The lens says once that it changed.
 */
void
sp_lens_read_parts (SpLens *self, const SpAddress *address, GPtrArray *missing)
{
  g_return_if_fail (SP_IS_LENS (self));
  g_return_if_fail (address != NULL && missing != NULL);

  sp_choice_hold (SP_CHOICE (self));
  read_parts (self, address, missing);
  sp_choice_release (SP_CHOICE (self));
}

/**
 * sp_lens_read_address:
 * @self: a lens
 * @address: an address
 * @error: return location for `SP_ADDRESS_ERROR_PART`
 *
 * Looks through the parts of a lens that @address names, as sp_lens_read_parts() does, and tells what is missing.
 *
 * Returns: whether the dataset has all of it
 */
gboolean
sp_lens_read_address (SpLens *self, const SpAddress *address, GError **error)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);

  g_return_val_if_fail (SP_IS_LENS (self), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  sp_lens_read_parts (self, address, missing);
  return sp_address_check_missing (missing, error);
}
