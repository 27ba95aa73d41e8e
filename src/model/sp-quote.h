/* SPDX-License-Identifier: GPL-3.0-or-later
 * Direct speech, word for word. */
#pragma once

#include "sp-actor.h"
#include "sp-record.h"
#include "sp-source.h"

G_BEGIN_DECLS

/**
 * SpStance:
 * @question: a question
 * @level: the level that the quote expresses on it: the speaker's, not the country's
 */
typedef struct
{
  SpQuestion *question;
  SpLevel *level;
} SpStance;

void sp_stance_free (gpointer stance);

#define SP_TYPE_QUOTE (sp_quote_get_type ())
G_DECLARE_FINAL_TYPE (SpQuote, sp_quote, SP, QUOTE, SpRecord)

/**
 * SpQuoteInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @text: the words, as the source prints them
 * @translation: (nullable): a translation by the dataset's editors, or %NULL
 * @language: the language of the words, as a language tag
 * @speaker: who said it
 * @role: (nullable): what the speaker was when speaking, or %NULL
 * @speaks_for: for whom the speaker spoke
 * @said: when; may be no date
 * @venue: (nullable): where, or %NULL
 * @source: the document that prints it
 * @stances: (element-type SpStance) (nullable): what it expresses on which questions
 * @mentions: (element-type SpCountry) (nullable): the countries that it mentions
 * @context: one sentence of context in the editors' words
 * @checked: when a second reader found these words in a document; no date where none has yet
 *
 * What sp_quote_new() makes a quote of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  const char *text;
  const char *translation;
  const char *language;
  SpActor *speaker;
  const char *role;
  SpSpeaksFor speaks_for;
  SpDate said;
  const char *venue;
  SpSource *source;
  GPtrArray *stances;
  GPtrArray *mentions;
  const char *context;
  SpDate checked;
} SpQuoteInit;

SpQuote *sp_quote_new (const SpQuoteInit *init);

const char *sp_quote_get_text (SpQuote *self);
const char *sp_quote_get_translation (SpQuote *self);
const char *sp_quote_get_language (SpQuote *self);
SpActor *sp_quote_get_speaker (SpQuote *self);
const char *sp_quote_get_role (SpQuote *self);
SpSpeaksFor sp_quote_get_speaks_for (SpQuote *self);
SpDate sp_quote_get_said (SpQuote *self);
const char *sp_quote_get_venue (SpQuote *self);
SpSource *sp_quote_get_source (SpQuote *self);
GPtrArray *sp_quote_get_stances (SpQuote *self);
GPtrArray *sp_quote_get_mentions (SpQuote *self);
const char *sp_quote_get_context (SpQuote *self);
SpDate sp_quote_get_checked (SpQuote *self);

G_END_DECLS
