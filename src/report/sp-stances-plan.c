/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which stances of a speaker are to be shown over the years, before it is known how wide and in which font. */
#include "sp-stances-plan.h"

struct _SpStancesPlan
{
  GObject parent_instance;

  GPtrArray *questions; /* with two dated stances or more */
  GPtrArray *quotes;
  SpQuote *current;
};

G_DEFINE_FINAL_TYPE (SpStancesPlan, sp_stances_plan, G_TYPE_OBJECT)

static void
sp_stances_plan_dispose (GObject *object)
{
  SpStancesPlan *self = SP_STANCES_PLAN (object);

  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->quotes, g_ptr_array_unref);
  g_clear_object (&self->current);

  G_OBJECT_CLASS (sp_stances_plan_parent_class)->dispose (object);
}

static void
sp_stances_plan_class_init (SpStancesPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_stances_plan_dispose;
}

static void
sp_stances_plan_init (SpStancesPlan *self)
{
  self->questions = g_ptr_array_new_with_free_func (g_object_unref);
  self->quotes = g_ptr_array_new_with_free_func (g_object_unref);
}

static gboolean
has_stance (SpQuote *quote, SpQuestion *question)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  for (guint i = 0; i < stances->len; i++)
    if (((SpStance *) stances->pdata[i])->question == question)
      return TRUE;
  return FALSE;
}

/**
 * sp_stances_list_quotes:
 * @lens: what it is looked at through
 * @speaker: a speaker
 * @question: (nullable): quotes with a stance on this question only; %NULL for all
 * @current: (nullable): a quote that is listed though it is later than the date that is looked at
 *
 * Returns: (transfer container) (element-type SpQuote): the speaker's quotes by date, undated ones last, nothing later
 *   than the date that is looked at
 */
GPtrArray *
sp_stances_list_quotes (SpLens *lens, SpActor *speaker, SpQuestion *question, SpQuote *current)
{
  GPtrArray *all;
  GPtrArray *listed;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_ACTOR (speaker), NULL);

  all = sp_index_get_related (sp_lens_get_index (lens), speaker, SP_RECORD_QUOTE);
  listed = g_ptr_array_new ();
  for (guint i = 0; i < all->len; i++)
    {
      SpQuote *quote = all->pdata[i];
      gboolean later = sp_date_has_begun (sp_quote_get_said (quote), sp_lens_get_day (lens)) == SP_CERTAINTY_NO;

      if (sp_quote_get_speaker (quote) == speaker && (question == NULL || has_stance (quote, question)) &&
          (!later || quote == current))
        g_ptr_array_add (listed, quote);
    }
  return listed;
}

static guint
count_dated (GPtrArray *quotes, SpQuestion *question)
{
  guint n = 0;

  for (guint i = 0; i < quotes->len; i++)
    n += has_stance (quotes->pdata[i], question) && sp_date_is_set (sp_quote_get_said (quotes->pdata[i])) ? 1 : 0;
  return n;
}

static void
add_question (SpStancesPlan *self, SpQuestion *question)
{
  if (count_dated (self->quotes, question) > 1)
    g_ptr_array_add (self->questions, g_object_ref (question));
}

static void
take_quotes (SpStancesPlan *self, GPtrArray *quotes)
{
  for (guint i = 0; i < quotes->len; i++)
    g_ptr_array_add (self->quotes, g_object_ref (quotes->pdata[i]));
}

/**
 * sp_stances_plan_new:
 * @lens: what it is looked at through
 * @speaker: a speaker
 *
 * Plans a lane for each question on which the speaker took a stance twice or more, in the order of the dataset.
 *
 * Returns: (transfer full): the plan
 */
SpStancesPlan *
sp_stances_plan_new (SpLens *lens, SpActor *speaker)
{
  SpStancesPlan *self;
  g_autoptr (GPtrArray) quotes = NULL;
  GPtrArray *questions;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_ACTOR (speaker), NULL);

  self = g_object_new (SP_TYPE_STANCES_PLAN, NULL);
  quotes = sp_stances_list_quotes (lens, speaker, NULL, NULL);
  take_quotes (self, quotes);
  questions = sp_dataset_get_records (sp_index_get_dataset (sp_lens_get_index (lens)), SP_RECORD_QUESTION);
  for (guint i = 0; i < questions->len; i++)
    add_question (self, questions->pdata[i]);
  return self;
}

/**
 * sp_stances_plan_new_for_quote:
 * @lens: what it is looked at through
 * @quote: a quote
 * @question: a question
 *
 * Plans a lane of the speaker's stances on the question, in which the quote is pointed out.
 *
 * Returns: (transfer full): the plan
 */
SpStancesPlan *
sp_stances_plan_new_for_quote (SpLens *lens, SpQuote *quote, SpQuestion *question)
{
  SpStancesPlan *self;
  g_autoptr (GPtrArray) quotes = NULL;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUOTE (quote) && SP_IS_QUESTION (question), NULL);

  self = g_object_new (SP_TYPE_STANCES_PLAN, NULL);
  self->current = g_object_ref (quote);
  quotes = sp_stances_list_quotes (lens, sp_quote_get_speaker (quote), question, quote);
  take_quotes (self, quotes);
  add_question (self, question);
  return self;
}

/**
 * sp_stances_plan_is_empty:
 * @self: a plan
 *
 * Returns: whether there are no two dated stances on the same question
 */
gboolean
sp_stances_plan_is_empty (SpStancesPlan *self)
{
  g_return_val_if_fail (SP_IS_STANCES_PLAN (self), TRUE);

  return self->questions->len == 0;
}

/**
 * sp_stances_plan_lay_out:
 * @self: a plan
 * @context: the font and its size
 * @width: how wide all is, in pixels
 * @mirrored: whether time and text run from right to left
 *
 * Returns: (transfer full): the stances, laid out
 */
SpStances *
sp_stances_plan_lay_out (SpStancesPlan *self, PangoContext *context, double width, gboolean mirrored)
{
  g_return_val_if_fail (SP_IS_STANCES_PLAN (self), NULL);

  return sp_stances_new (&(SpStancesInit) {
    .questions = self->questions,
    .quotes = self->quotes,
    .current = self->current,
    .mirrored = mirrored,
    .context = context,
    .width = width,
  });
}
