/* SPDX-License-Identifier: GPL-3.0-or-later
 * Direct speech, word for word. */
#include "sp-quote.h"

struct _SpQuote
{
  SpRecord parent_instance;

  char *text;
  char *translation;
  char *language;
  SpActor *speaker;
  char *role;
  SpSpeaksFor speaks_for;
  SpDate said;
  char *venue;
  SpSource *source;
  GPtrArray *stances;
  GPtrArray *mentions;
  char *context;
  SpDate checked;
};

G_DEFINE_FINAL_TYPE (SpQuote, sp_quote, SP_TYPE_RECORD)

static void
sp_quote_finalize (GObject *object)
{
  SpQuote *self = SP_QUOTE (object);

  g_free (self->text);
  g_free (self->translation);
  g_free (self->language);
  g_clear_object (&self->speaker);
  g_free (self->role);
  g_free (self->venue);
  g_clear_object (&self->source);
  g_clear_pointer (&self->stances, g_ptr_array_unref);
  g_clear_pointer (&self->mentions, g_ptr_array_unref);
  g_free (self->context);

  G_OBJECT_CLASS (sp_quote_parent_class)->finalize (object);
}

static void
sp_quote_class_init (SpQuoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_quote_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_QUOTE;
}

static void
sp_quote_init (SpQuote *self G_GNUC_UNUSED)
{
}

/**
 * sp_stance_free:
 * @stance: (type SpStance) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_stance_free (gpointer stance)
{
  SpStance *self = stance;

  g_clear_object (&self->question);
  g_clear_object (&self->level);
  g_free (self);
}

/**
 * sp_quote_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new quote that never changes
 */
SpQuote *
sp_quote_new (const SpQuoteInit *init)
{
  SpQuote *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->text != NULL, NULL);
  g_return_val_if_fail (init->language != NULL, NULL);
  g_return_val_if_fail (init->speaker != NULL, NULL);
  g_return_val_if_fail (init->source != NULL, NULL);
  g_return_val_if_fail (init->context != NULL, NULL);

  self = g_object_new (SP_TYPE_QUOTE, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->text = g_strdup (init->text);
  self->translation = g_strdup (init->translation);
  self->language = g_strdup (init->language);
  self->speaker = g_object_ref (init->speaker);
  self->role = g_strdup (init->role);
  self->speaks_for = init->speaks_for;
  self->said = init->said;
  self->venue = g_strdup (init->venue);
  self->source = g_object_ref (init->source);
  self->stances = sp_array_ref_or_empty (init->stances);
  self->mentions = sp_array_ref_or_empty (init->mentions);
  self->context = g_strdup (init->context);
  self->checked = init->checked;
  return self;
}

/**
 * sp_quote_get_text:
 * @self: a quote
 *
 * Returns: the words, as the source prints them
 */
const char *
sp_quote_get_text (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), "");

  return self->text;
}

/**
 * sp_quote_get_translation:
 * @self: a quote
 *
 * Returns: (nullable): a translation by the dataset's editors, or %NULL
 */
const char *
sp_quote_get_translation (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->translation;
}

/**
 * sp_quote_get_language:
 * @self: a quote
 *
 * Returns: the language of the words, as a language tag
 */
const char *
sp_quote_get_language (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), "");

  return self->language;
}

/**
 * sp_quote_get_speaker:
 * @self: a quote
 *
 * Returns: (transfer none): who said it
 */
SpActor *
sp_quote_get_speaker (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->speaker;
}

/**
 * sp_quote_get_role:
 * @self: a quote
 *
 * Returns: (nullable): what the speaker was when speaking, or %NULL
 */
const char *
sp_quote_get_role (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->role;
}

/**
 * sp_quote_get_speaks_for:
 * @self: a quote
 *
 * Returns: for whom the speaker spoke
 */
SpSpeaksFor
sp_quote_get_speaks_for (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), 0);

  return self->speaks_for;
}

/**
 * sp_quote_get_said:
 * @self: a quote
 *
 * Returns: when; may be no date
 */
SpDate
sp_quote_get_said (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), ((SpDate) { 0 }));

  return self->said;
}

/**
 * sp_quote_get_venue:
 * @self: a quote
 *
 * Returns: (nullable): where, or %NULL
 */
const char *
sp_quote_get_venue (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->venue;
}

/**
 * sp_quote_get_source:
 * @self: a quote
 *
 * Returns: (transfer none): the document that prints it
 */
SpSource *
sp_quote_get_source (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->source;
}

/**
 * sp_quote_get_stances:
 * @self: a quote
 *
 * Returns: (element-type SpStance) (transfer none): what it expresses on which questions
 */
GPtrArray *
sp_quote_get_stances (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->stances;
}

/**
 * sp_quote_get_mentions:
 * @self: a quote
 *
 * Returns: (element-type SpCountry) (transfer none): the countries that it mentions
 */
GPtrArray *
sp_quote_get_mentions (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), NULL);

  return self->mentions;
}

/**
 * sp_quote_get_context:
 * @self: a quote
 *
 * Returns: one sentence of context in the editors' words
 */
const char *
sp_quote_get_context (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), "");

  return self->context;
}

/**
 * sp_quote_get_checked:
 * @self: a quote
 *
 * Returns: when a second reader found these words in a document; no date where none has yet
 */
SpDate
sp_quote_get_checked (SpQuote *self)
{
  g_return_val_if_fail (SP_IS_QUOTE (self), ((SpDate) { 0 }));

  return self->checked;
}
