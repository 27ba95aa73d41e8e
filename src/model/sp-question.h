/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is asked of each country. */
#pragma once

#include "sp-record.h"
#include "sp-scale.h"

G_BEGIN_DECLS

/**
 * SpSentence:
 * @level: the level that the sentence is about; the question's scale keeps it
 * @language: a language tag such as “de”
 * @text: a sentence that contains `{country}`
 *
 * How a dataset says in words that a country is at a level of a question.
 */
typedef struct
{
  SpLevel *level;
  char *language;
  char *text;
} SpSentence;

void sp_sentence_free (gpointer sentence);

#define SP_TYPE_QUESTION (sp_question_get_type ())
G_DECLARE_FINAL_TYPE (SpQuestion, sp_question, SP, QUESTION, SpRecord)

/**
 * SpQuestionInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @scale: the scale of its answers
 * @short_title: a name of one or two words, for chips and column heads
 * @title: its title
 * @text: the question as a sentence
 * @sentences: (element-type SpSentence) (nullable): the sentences for its levels, in the order of the dataset
 *
 * What sp_question_new() makes a question of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  SpScale *scale;
  const char *short_title;
  const char *title;
  const char *text;
  GPtrArray *sentences;
} SpQuestionInit;

SpQuestion *sp_question_new (const SpQuestionInit *init);

SpScale *sp_question_get_scale (SpQuestion *self);
const char *sp_question_get_short_title (SpQuestion *self);
const char *sp_question_get_title (SpQuestion *self);
const char *sp_question_get_text (SpQuestion *self);
GPtrArray *sp_question_get_sentences (SpQuestion *self);

G_END_DECLS
