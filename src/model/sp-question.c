/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of each country. */
#include "sp-question.h"

struct _SpQuestion
{
  SpRecord parent_instance;

  SpScale *scale;
  char *short_title;
  char *title;
  char *text;
  GPtrArray *sentences;
};

G_DEFINE_FINAL_TYPE (SpQuestion, sp_question, SP_TYPE_RECORD)

static void
sp_question_finalize (GObject *object)
{
  SpQuestion *self = SP_QUESTION (object);

  g_clear_object (&self->scale);
  g_free (self->short_title);
  g_free (self->title);
  g_free (self->text);
  g_clear_pointer (&self->sentences, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_question_parent_class)->finalize (object);
}

static void
sp_question_class_init (SpQuestionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_question_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_QUESTION;
}

static void
sp_question_init (SpQuestion *self G_GNUC_UNUSED)
{
}

/**
 * sp_sentence_free:
 * @sentence: (type SpSentence) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_sentence_free (gpointer sentence)
{
  SpSentence *self = sentence;

  g_free (self->language);
  g_free (self->text);
  g_free (self);
}

/**
 * sp_question_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new question that never changes
 */
SpQuestion *
sp_question_new (const SpQuestionInit *init)
{
  SpQuestion *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->scale != NULL, NULL);
  g_return_val_if_fail (init->short_title != NULL, NULL);
  g_return_val_if_fail (init->title != NULL, NULL);
  g_return_val_if_fail (init->text != NULL, NULL);

  self = g_object_new (SP_TYPE_QUESTION, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->scale = g_object_ref (init->scale);
  self->short_title = g_strdup (init->short_title);
  self->title = g_strdup (init->title);
  self->text = g_strdup (init->text);
  self->sentences = sp_array_ref_or_empty (init->sentences);
  return self;
}

/**
 * sp_question_get_scale:
 * @self: a question
 *
 * Returns: (transfer none): the scale of its answers
 */
SpScale *
sp_question_get_scale (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return self->scale;
}

/**
 * sp_question_get_short_title:
 * @self: a question
 *
 * Returns: a name of one or two words, for chips and column heads
 */
const char *
sp_question_get_short_title (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), "");

  return self->short_title;
}

/**
 * sp_question_get_title:
 * @self: a question
 *
 * Returns: its title
 */
const char *
sp_question_get_title (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), "");

  return self->title;
}

/**
 * sp_question_get_text:
 * @self: a question
 *
 * Returns: the question as a sentence
 */
const char *
sp_question_get_text (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), "");

  return self->text;
}

/**
 * sp_question_get_sentences:
 * @self: a question
 *
 * Returns: (element-type SpSentence) (transfer none): the sentences for its levels, in the order of the dataset
 */
GPtrArray *
sp_question_get_sentences (SpQuestion *self)
{
  g_return_val_if_fail (SP_IS_QUESTION (self), NULL);

  return self->sentences;
}
