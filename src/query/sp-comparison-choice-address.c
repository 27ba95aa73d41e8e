/* SPDX-License-Identifier: GPL-3.0-or-later
 * How a comparison is looked at, in an address. */
#include "sp-comparison-choice-address.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What stands before the id of a record, to tell it from a word. */
#define QUESTION_PREFIX "question:"
#define COUNTRY_PREFIX "country:"

/* What stands before an order that is the other way round. */
#define DESCENDING "-"

static const char *const order_nicks[SP_N_MATRIX_ORDERS] = {
  [SP_MATRIX_BY_SET] = "set",
  [SP_MATRIX_BY_NAME] = "name",
  [SP_MATRIX_BY_REGION] = "region",
};

static char *
format_sort (SpComparisonChoice *self)
{
  SpMatrixOrder order = sp_comparison_choice_get_order (self);
  gboolean descending = sp_comparison_choice_get_descending (self);
  const char *sign = descending ? DESCENDING : "";

  if (order == SP_MATRIX_BY_QUESTION)
    return g_strconcat (sign, QUESTION_PREFIX,
                        sp_record_get_id (SP_RECORD (sp_comparison_choice_get_order_question (self))), NULL);
  return order == SP_MATRIX_BY_SET && !descending ? NULL : g_strconcat (sign, order_nicks[order], NULL);
}

static char *
format_columns (SpComparisonChoice *self)
{
  GPtrArray *questions = sp_comparison_choice_get_questions (self);
  g_autoptr (GString) text = g_string_new ("");

  if (questions == NULL)
    return NULL;
  for (guint i = 0; i < questions->len; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      g_string_append_uri_escaped (text, sp_record_get_id (questions->pdata[i]), NULL, FALSE);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
format_lanes (SpComparisonChoice *self)
{
  SpRecord *subject = sp_comparison_choice_get_lanes_subject (self);

  if (subject == NULL)
    return NULL;
  return g_strconcat (SP_IS_QUESTION (subject) ? QUESTION_PREFIX : COUNTRY_PREFIX, sp_record_get_id (subject), NULL);
}

/**
 * sp_comparison_choice_write_address:
 * @self: a choice
 * @address: (inout): an address with nothing of a comparison in it but those that are compared
 *
 * Makes it an address of the comparison. What is as at first is not named.
 */
void
sp_comparison_choice_write_address (SpComparisonChoice *self, SpAddress *address)
{
  SpComparisonShow show;

  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));
  g_return_if_fail (address != NULL && address->comparing[SP_COMPARING_SHOW] == NULL);

  show = sp_comparison_choice_get_show (self);
  address->compare = TRUE;
  if (show != SP_COMPARISON_TABLE)
    address->comparing[SP_COMPARING_SHOW] = g_strdup (sp_comparison_show_get_nick (show));
  if (sp_comparison_choice_get_whole (self))
    address->comparing[SP_COMPARING_ROWS] = g_strdup ("all");
  if (sp_comparison_choice_get_only_differences (self))
    address->comparing[SP_COMPARING_ONLY] = g_strdup ("differences");
  if (sp_comparison_choice_get_swapped (self))
    address->comparing[SP_COMPARING_SWAPPED] = g_strdup ("yes");
  address->comparing[SP_COMPARING_SORT] = format_sort (self);
  address->comparing[SP_COMPARING_COLUMNS] = format_columns (self);
  address->comparing[SP_COMPARING_LANES] = format_lanes (self);
}

static void
miss (GPtrArray *missing, const char *kind, const char *id)
{
  g_ptr_array_add (missing, g_strdup_printf (C_ ("missing", "%s “%s”"), kind, id));
}

static gpointer
find_record (SpDataset *dataset, SpRecordKind kind, const char *id, GPtrArray *missing)
{
  gpointer record = sp_dataset_lookup (dataset, kind, id);

  if (record == NULL)
    miss (missing, sp_record_kind_get_label (kind), id);
  return record;
}

static void
read_show (SpComparisonChoice *self, const char *nick, GPtrArray *missing)
{
  SpComparisonShow show;

  if (nick == NULL)
    return;
  if (sp_comparison_show_from_nick (nick, &show))
    sp_comparison_choice_set_show (self, show);
  else
    miss (missing, _ ("View"), nick);
}

/* Returns whether it is there, and as the one word that means anything. */
static gboolean
read_word (const char *value, const char *word, GPtrArray *missing)
{
  if (value == NULL)
    return FALSE;
  if (g_str_equal (value, word))
    return TRUE;
  miss (missing, _ ("Filter"), value);
  return FALSE;
}

static void
read_sort (SpComparisonChoice *self, SpDataset *dataset, const char *text, GPtrArray *missing)
{
  gboolean descending = text != NULL && g_str_has_prefix (text, DESCENDING);
  const char *sort = descending ? text + strlen (DESCENDING) : text;

  if (text == NULL)
    return;
  if (g_str_has_prefix (sort, QUESTION_PREFIX))
    {
      SpQuestion *question = find_record (dataset, SP_RECORD_QUESTION, sort + strlen (QUESTION_PREFIX), missing);

      if (question != NULL)
        sp_comparison_choice_set_order (self, SP_MATRIX_BY_QUESTION, question, descending);
      return;
    }
  for (guint i = 0; i < SP_MATRIX_BY_QUESTION; i++)
    if (g_str_equal (order_nicks[i], sort))
      {
        sp_comparison_choice_set_order (self, i, NULL, descending);
        return;
      }
  miss (missing, _ ("Order"), text);
}

static void
read_columns (SpComparisonChoice *self, SpDataset *dataset, const char *text, GPtrArray *missing)
{
  g_auto (GStrv) parts = text ? g_strsplit (text, ",", -1) : NULL;
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();

  for (guint i = 0; parts != NULL && parts[i] != NULL; i++)
    {
      g_autofree char *id = g_uri_unescape_string (parts[i], NULL);
      gpointer question = id ? find_record (dataset, SP_RECORD_QUESTION, id, missing) : NULL;

      if (question != NULL)
        g_ptr_array_add (questions, question);
    }
  if (questions->len > 0)
    sp_comparison_choice_set_questions (self, questions);
}

static void
read_lanes (SpComparisonChoice *self, SpDataset *dataset, const char *text, GPtrArray *missing)
{
  gpointer subject = NULL;

  if (text == NULL)
    return;
  if (g_str_has_prefix (text, QUESTION_PREFIX))
    subject = find_record (dataset, SP_RECORD_QUESTION, text + strlen (QUESTION_PREFIX), missing);
  else if (g_str_has_prefix (text, COUNTRY_PREFIX))
    subject = find_record (dataset, SP_RECORD_COUNTRY, text + strlen (COUNTRY_PREFIX), missing);
  else
    miss (missing, _ ("View"), text);
  sp_comparison_choice_set_lanes_subject (self, subject);
}

/**
 * sp_comparison_choice_read_parts:
 * @self: a choice
 * @dataset: the dataset
 * @address: an address of a comparison
 * @missing: (inout) (element-type utf8): to put into what the dataset does not have, or nothing means, in words
 *
 * Looks at a comparison as @address does, and no longer as before. The choice says once that it changed.
 */
void
sp_comparison_choice_read_parts (SpComparisonChoice *self,
                                 SpDataset *dataset,
                                 const SpAddress *address,
                                 GPtrArray *missing)
{
  char *const *comparing;

  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_DATASET (dataset));
  g_return_if_fail (address != NULL && missing != NULL);

  comparing = address->comparing;
  sp_choice_hold (SP_CHOICE (self));
  sp_comparison_choice_reset (self);
  read_show (self, comparing[SP_COMPARING_SHOW], missing);
  sp_comparison_choice_set_whole (self, read_word (comparing[SP_COMPARING_ROWS], "all", missing));
  sp_comparison_choice_set_only_differences (self, read_word (comparing[SP_COMPARING_ONLY], "differences", missing));
  sp_comparison_choice_set_swapped (self, read_word (comparing[SP_COMPARING_SWAPPED], "yes", missing));
  read_sort (self, dataset, comparing[SP_COMPARING_SORT], missing);
  read_columns (self, dataset, comparing[SP_COMPARING_COLUMNS], missing);
  read_lanes (self, dataset, comparing[SP_COMPARING_LANES], missing);
  sp_choice_release (SP_CHOICE (self));
}
