/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the user looks at a comparison: which of its pages, all countries or the set, what is left out, in which order. */
#include "sp-comparison-choice.h"

struct _SpComparisonChoice
{
  SpChoice parent_instance;

  SpComparisonShow show;
  gboolean whole;
  gboolean only_differences;
  gboolean swapped;
  SpMatrixOrder order;
  SpQuestion *order_question;
  gboolean descending;
  GPtrArray *questions;
  SpRecord *lanes_subject;
};

G_DEFINE_FINAL_TYPE (SpComparisonChoice, sp_comparison_choice, SP_TYPE_CHOICE)

static const char *const show_nicks[SP_N_COMPARISON_SHOWS] = {
  [SP_COMPARISON_TABLE] = "table",
  [SP_COMPARISON_TIME] = "time",
  [SP_COMPARISON_PAIRS] = "pairs",
  [SP_COMPARISON_WORDS] = "words",
};

static void
set_flag (SpComparisonChoice *self, gboolean *flag, gboolean value)
{
  value = !!value;
  if (*flag == value)
    return;
  *flag = value;
  sp_choice_emit_changed (SP_CHOICE (self));
}

static void
sp_comparison_choice_finalize (GObject *object)
{
  SpComparisonChoice *self = SP_COMPARISON_CHOICE (object);

  g_clear_object (&self->order_question);
  g_clear_object (&self->lanes_subject);
  g_clear_pointer (&self->questions, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_comparison_choice_parent_class)->finalize (object);
}

static void
sp_comparison_choice_class_init (SpComparisonChoiceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_comparison_choice_finalize;
}

static void
sp_comparison_choice_init (SpComparisonChoice *self G_GNUC_UNUSED)
{
}

/**
 * sp_comparison_show_get_nick:
 * @show: what a comparison is shown as
 *
 * Returns: its word in addresses, the same in all languages
 */
const char *
sp_comparison_show_get_nick (SpComparisonShow show)
{
  g_return_val_if_fail (show < SP_N_COMPARISON_SHOWS, "");

  return show_nicks[show];
}

/**
 * sp_comparison_show_from_nick:
 * @nick: a word
 * @show: (out): what it means
 *
 * Returns: whether it means anything
 */
gboolean
sp_comparison_show_from_nick (const char *nick, SpComparisonShow *show)
{
  g_return_val_if_fail (nick != NULL && show != NULL, FALSE);

  for (guint i = 0; i < SP_N_COMPARISON_SHOWS; i++)
    if (g_str_equal (show_nicks[i], nick))
      {
        *show = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_comparison_choice_new:
 *
 * Returns: (transfer full): the table of the set, in the order in which it was chosen, with nothing left out
 */
SpComparisonChoice *
sp_comparison_choice_new (void)
{
  return g_object_new (SP_TYPE_COMPARISON_CHOICE, NULL);
}

/**
 * sp_comparison_choice_get_show:
 * @self: a choice
 *
 * Returns: what the comparison is shown as
 */
SpComparisonShow
sp_comparison_choice_get_show (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), SP_COMPARISON_TABLE);

  return self->show;
}

/**
 * sp_comparison_choice_set_show:
 * @self: a choice
 * @show: what to show the comparison as
 *
 * Shows another page of the comparison.
 */
void
sp_comparison_choice_set_show (SpComparisonChoice *self, SpComparisonShow show)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self) && show < SP_N_COMPARISON_SHOWS);

  if (self->show == show)
    return;
  self->show = show;
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_comparison_choice_get_whole:
 * @self: a choice
 *
 * Returns: whether all countries are compared, whatever is in the comparison set; with an empty set they always are
 */
gboolean
sp_comparison_choice_get_whole (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), FALSE);

  return self->whole;
}

/**
 * sp_comparison_choice_set_whole:
 * @self: a choice
 * @whole: whether to compare all countries
 *
 * Compares all countries, or those of the set.
 */
void
sp_comparison_choice_set_whole (SpComparisonChoice *self, gboolean whole)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));

  set_flag (self, &self->whole, whole);
}

/**
 * sp_comparison_choice_get_only_differences:
 * @self: a choice
 *
 * Returns: whether questions are left out on which there is no difference; see #SpMatrixColumn
 */
gboolean
sp_comparison_choice_get_only_differences (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), FALSE);

  return self->only_differences;
}

/**
 * sp_comparison_choice_set_only_differences:
 * @self: a choice
 * @only_differences: whether to leave out questions without a difference
 *
 * Leaves them out, or not.
 */
void
sp_comparison_choice_set_only_differences (SpComparisonChoice *self, gboolean only_differences)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));

  set_flag (self, &self->only_differences, only_differences);
}

/**
 * sp_comparison_choice_get_swapped:
 * @self: a choice
 *
 * Returns: whether the questions are the rows of the table, and the countries its columns
 */
gboolean
sp_comparison_choice_get_swapped (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), FALSE);

  return self->swapped;
}

/**
 * sp_comparison_choice_set_swapped:
 * @self: a choice
 * @swapped: whether the questions are to be the rows
 *
 * Swaps rows and columns of the table.
 */
void
sp_comparison_choice_set_swapped (SpComparisonChoice *self, gboolean swapped)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));

  set_flag (self, &self->swapped, swapped);
}

/**
 * sp_comparison_choice_get_order:
 * @self: a choice
 *
 * Returns: how the countries are ordered
 */
SpMatrixOrder
sp_comparison_choice_get_order (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), SP_MATRIX_BY_SET);

  return self->order;
}

/**
 * sp_comparison_choice_get_order_question:
 * @self: a choice
 *
 * Returns: (transfer none) (nullable): the question by which the countries are ordered; %NULL unless they are by one
 */
SpQuestion *
sp_comparison_choice_get_order_question (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), NULL);

  return self->order_question;
}

/**
 * sp_comparison_choice_get_descending:
 * @self: a choice
 *
 * Returns: whether the order is the other way round
 */
gboolean
sp_comparison_choice_get_descending (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), FALSE);

  return self->descending;
}

/**
 * sp_comparison_choice_set_order:
 * @self: a choice
 * @order: how to order the countries
 * @question: (nullable): by which question; only with %SP_MATRIX_BY_QUESTION
 * @descending: whether the other way round
 *
 * Orders the countries in another way.
 */
void
sp_comparison_choice_set_order (SpComparisonChoice *self,
                                SpMatrixOrder order,
                                SpQuestion *question,
                                gboolean descending)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self) && order < SP_N_MATRIX_ORDERS);
  g_return_if_fail ((order == SP_MATRIX_BY_QUESTION) == SP_IS_QUESTION (question));

  descending = !!descending;
  if (self->order == order && self->order_question == question && self->descending == descending)
    return;
  self->order = order;
  self->descending = descending;
  g_set_object (&self->order_question, question);
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_comparison_choice_get_questions:
 * @self: a choice
 *
 * Returns: (transfer none) (element-type SpQuestion) (nullable): the order of the questions; %NULL for that of the
 *   dataset. It must not be changed.
 */
GPtrArray *
sp_comparison_choice_get_questions (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), NULL);

  return self->questions;
}

static gboolean
is_same (GPtrArray *a, GPtrArray *b)
{
  if (a == NULL || b == NULL || a->len != b->len)
    return a == b;
  for (guint i = 0; i < a->len; i++)
    if (a->pdata[i] != b->pdata[i])
      return FALSE;
  return TRUE;
}

static GPtrArray *
copy_questions (GPtrArray *questions)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < questions->len; i++)
    if (!g_ptr_array_find (copy, questions->pdata[i], NULL))
      g_ptr_array_add (copy, g_object_ref (questions->pdata[i]));
  return copy;
}

/**
 * sp_comparison_choice_set_questions:
 * @self: a choice
 * @questions: (element-type SpQuestion) (nullable): questions in order, those that it lacks come after them; %NULL for
 *   the order of the dataset
 *
 * Orders the questions in another way.
 */
void
sp_comparison_choice_set_questions (SpComparisonChoice *self, GPtrArray *questions)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));

  if (is_same (self->questions, questions))
    return;
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  self->questions = questions ? copy_questions (questions) : NULL;
  sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_comparison_choice_get_lanes_subject:
 * @self: a choice
 *
 * Returns: (transfer none) (nullable): what the swim lanes are of: a question, with a lane a country, or a country, with
 *   a lane a question; %NULL for the question of the lens
 */
SpRecord *
sp_comparison_choice_get_lanes_subject (SpComparisonChoice *self)
{
  g_return_val_if_fail (SP_IS_COMPARISON_CHOICE (self), NULL);

  return self->lanes_subject;
}

/**
 * sp_comparison_choice_set_lanes_subject:
 * @self: a choice
 * @record: (type SpRecord) (nullable): a question, a country, or %NULL
 *
 * Shows other swim lanes.
 */
void
sp_comparison_choice_set_lanes_subject (SpComparisonChoice *self, gpointer record)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));
  g_return_if_fail (record == NULL || SP_IS_QUESTION (record) || SP_IS_COUNTRY (record));

  if (g_set_object (&self->lanes_subject, record))
    sp_choice_emit_changed (SP_CHOICE (self));
}

/**
 * sp_comparison_choice_reset:
 * @self: a choice
 *
 * Looks at a comparison as at first: see sp_comparison_choice_new().
 */
void
sp_comparison_choice_reset (SpComparisonChoice *self)
{
  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self));

  sp_choice_hold (SP_CHOICE (self));
  sp_comparison_choice_set_show (self, SP_COMPARISON_TABLE);
  sp_comparison_choice_set_whole (self, FALSE);
  sp_comparison_choice_set_only_differences (self, FALSE);
  sp_comparison_choice_set_swapped (self, FALSE);
  sp_comparison_choice_set_order (self, SP_MATRIX_BY_SET, NULL, FALSE);
  sp_comparison_choice_set_questions (self, NULL);
  sp_comparison_choice_set_lanes_subject (self, NULL);
  sp_choice_release (SP_CHOICE (self));
}

static gpointer
find_again (SpDataset *dataset, gpointer record)
{
  if (record == NULL)
    return NULL;
  return sp_dataset_lookup (dataset, sp_record_get_kind (record), sp_record_get_id (record));
}

static GPtrArray *
find_questions_again (SpDataset *dataset, GPtrArray *questions)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < questions->len; i++)
    {
      gpointer question = find_again (dataset, questions->pdata[i]);

      if (question != NULL)
        g_ptr_array_add (found, question);
    }
  return found;
}

/**
 * sp_comparison_choice_take_dataset:
 * @self: a choice
 * @dataset: another reading of the dataset whose records it has
 *
 * Keeps what it has, with the records of the new reading. What that no longer has is left out.
 */
void
sp_comparison_choice_take_dataset (SpComparisonChoice *self, SpDataset *dataset)
{
  g_autoptr (GPtrArray) questions = NULL;
  SpQuestion *question;

  g_return_if_fail (SP_IS_COMPARISON_CHOICE (self) && SP_IS_DATASET (dataset));

  sp_choice_hold (SP_CHOICE (self));
  if (self->questions != NULL)
    {
      questions = find_questions_again (dataset, self->questions);
      sp_comparison_choice_set_questions (self, questions);
    }
  if (self->order == SP_MATRIX_BY_QUESTION)
    {
      question = find_again (dataset, self->order_question);
      sp_comparison_choice_set_order (self, question ? SP_MATRIX_BY_QUESTION : SP_MATRIX_BY_SET, question,
                                      question && self->descending);
    }
  sp_comparison_choice_set_lanes_subject (self, find_again (dataset, self->lanes_subject));
  sp_choice_release (SP_CHOICE (self));
}
