/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks values that are no objects against a field. */
#include "sp-value-checker.h"

#include "sp-question.h"
#include "sp-reference-checker.h"
#include "sp-safe-text.h"
#include "sp-text-check.h"

#include <glib/gi18n-lib.h>

/* The innermost key; an item of a list is named by the list's. */
static const char *
get_key (const SpSpot *spot)
{
  while (spot->key == NULL)
    spot = spot->parent;
  return spot->key;
}

static const char *
get_type_message (SpFieldType type, gboolean is_item)
{
  switch (type)
    {
    case SP_FIELD_TEXTS:
    case SP_FIELD_REFERENCES:
    case SP_FIELD_OBJECTS:
      if (!is_item)
        return _ ("“%s” must be a list in square brackets");
      return type == SP_FIELD_OBJECTS ? _ ("Each item of “%s” must be an object in braces")
                                      : _ ("Each item of “%s” must be text in quotation marks");
    case SP_FIELD_SENTENCES:
      return is_item ? _ ("Each sentence of “%s” must be text in quotation marks")
                     : _ ("“%s” must be an object in braces, from language to sentence");
    case SP_FIELD_BOOLEAN:
      return _ ("“%s” must be true or false, without quotation marks");
    case SP_FIELD_TEXT:
    case SP_FIELD_ID:
    case SP_FIELD_CODE:
    case SP_FIELD_DATE:
    case SP_FIELD_URL:
    case SP_FIELD_LANGUAGE:
    case SP_FIELD_MARK:
    case SP_FIELD_COLOR:
    case SP_FIELD_TERM:
    case SP_FIELD_LEVEL:
    case SP_FIELD_REFERENCE:
    default:
      return _ ("“%s” must be text in quotation marks");
    }
}

/**
 * sp_report_wrong_type: (skip)
 * @conversion: a conversion
 * @field: a field
 * @spot: the field's value, or something in it
 *
 * Reports that a value is of the wrong JSON type, and says of which it must be.
 */
void
sp_report_wrong_type (SpConversion *conversion, const SpField *field, const SpSpot *spot)
{
  const char *key = spot->key == field->name ? spot->key : get_key (spot->parent);

  sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                        g_strdup_printf (get_type_message (field->type, spot->key != field->name), key));
}

static const char *
get_text (SpConversion *conversion, const SpField *field, const SpJsonValue *given, const SpSpot *spot)
{
  if (given->text == NULL)
    sp_report_wrong_type (conversion, field, spot);
  return given->text;
}

/* Takes the message. Returns: whether there was none */
static gboolean
report_if (SpConversion *conversion, const SpSpot *spot, char *message)
{
  if (message == NULL)
    return TRUE;
  sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot, message);
  return FALSE;
}

static char *
check_blank (const char *text, const SpSpot *spot)
{
  if (!sp_text_is_blank (text))
    return NULL;
  return g_strdup_printf (spot->key ? _ ("“%s” is an empty text; write something, or leave the record out")
                                    : _ ("“%s” contains an empty text; write something, or remove it"),
                          get_key (spot));
}

static void
check_text (SpConversion *conversion, const SpField *field, const char *text, const SpSpot *spot, SpValue *value)
{
  if (field->flags & SP_FIELD_REQUIRED)
    value->text = report_if (conversion, spot, check_blank (text, spot)) ? text : NULL;
  else
    value->text = sp_text_is_blank (text) ? NULL : text;
}

static char *
check_term (const SpVocabulary *vocabulary, const char *text, int *number)
{
  g_autoptr (GString) terms = g_string_new (NULL);
  g_autofree char *quote = NULL;

  *number = sp_vocabulary_find (vocabulary, text);
  if (*number >= 0)
    return NULL;
  for (guint i = 0; i < vocabulary->n_terms; i++)
    if (*vocabulary->terms[i].nick != '\0')
      g_string_append_printf (terms, terms->len > 0 ? ", %s" : "%s", vocabulary->terms[i].nick);
  quote = sp_safe_quote (text);
  /* Translators: the second is a list of words of the format, such as “law, decision, statement”. */
  return g_strdup_printf (_ ("“%s” is not one of the words allowed here: %s"), quote, terms->str);
}

static void
check_boolean (SpConversion *conversion,
               const SpField *field,
               const SpJsonValue *given,
               const SpSpot *spot,
               SpValue *value)
{
  if (given->type == SP_JSON_BOOLEAN)
    value->number = given->is_true;
  else
    sp_report_wrong_type (conversion, field, spot);
}

/**
 * sp_check_array: (skip)
 * @conversion: a conversion
 * @field: a field of a list
 * @given: its value, not null
 * @spot: the value
 *
 * Returns: whether it is an array, with something in it where there must be; else that is reported
 */
gboolean
sp_check_array (SpConversion *conversion, const SpField *field, const SpJsonValue *given, const SpSpot *spot)
{
  if (given->type != SP_JSON_ARRAY)
    {
      sp_report_wrong_type (conversion, field, spot);
      return FALSE;
    }
  if ((field->flags & SP_FIELD_REQUIRED) && given->n_values == 0)
    {
      if (field->target == SP_RECORD_SOURCE)
        sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                              g_strdup (_ ("This cites no source; name at least one in “sources”")));
      else
        sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                              g_strdup_printf (_ ("“%s” is an empty list"), field->name));
      return FALSE;
    }
  return TRUE;
}

static void
check_texts (SpConversion *conversion,
             const SpField *field,
             const SpJsonValue *given,
             const SpSpot *spot,
             SpValue *value)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();
  guint i = 0;

  if (!sp_check_array (conversion, field, given, spot))
    return;
  for (const SpJsonValue *element = given->first; element != NULL; element = element->next)
    {
      const SpSpot item = { spot, NULL, i++ };
      const char *text = get_text (conversion, field, element, &item);

      if (text != NULL && report_if (conversion, &item, check_blank (text, &item)))
        g_ptr_array_add (texts, (gpointer) text);
    }
  if (texts->len > 0 && texts->len == given->n_values)
    {
      g_ptr_array_add (texts, NULL);
      value->array = g_steal_pointer (&texts);
    }
}

static void
check_references (SpConversion *conversion,
                  const SpField *field,
                  const SpJsonValue *given,
                  const SpSpot *spot,
                  SpValue *value)
{
  gboolean is_good = sp_check_array (conversion, field, given, spot);
  gboolean was_faulty = conversion->is_faulty;
  guint i = 0;

  if (!is_good || given->n_values == 0)
    return;
  value->array = g_ptr_array_new_full (given->n_values, g_object_unref);
  conversion->is_faulty = FALSE;
  for (const SpJsonValue *element = given->first; element != NULL; element = element->next)
    {
      const SpSpot item = { spot, NULL, i++ };
      const char *id = get_text (conversion, field, element, &item);
      SpRecord *record = id ? sp_resolve_reference (conversion, field, id, &item) : NULL;

      if (record != NULL)
        g_ptr_array_add (value->array, g_object_ref (record));
    }
  if ((field->flags & SP_FIELD_REQUIRED) && value->array->len == 0 && !conversion->is_faulty)
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                          g_strdup (_ ("All sources of this were left out because of errors, and so is this")));
  conversion->is_faulty |= was_faulty;
}

static void
check_sentence (SpConversion *conversion,
                const SpField *field,
                const SpJsonValue *given,
                const SpSpot *spot,
                GPtrArray *sentences)
{
  const char *text = get_text (conversion, field, given, spot);
  char *message = sp_text_check_language (given->key);
  g_autofree char *quote = NULL;
  SpSentence *sentence;

  if (message != NULL)
    sp_conversion_report_key (conversion, SP_SEVERITY_ERROR, spot, message);
  if (message != NULL || text == NULL)
    return;
  if (strstr (text, "{country}") == NULL)
    {
      quote = sp_safe_quote (text);
      sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                            g_strdup_printf (_ ("“%s” has no place for the country’s name; write {country} there"),
                                             quote));
      return;
    }
  sentence = g_new0 (SpSentence, 1);
  sentence->language = g_strdup (given->key);
  sentence->text = g_strdup (text);
  g_ptr_array_add (sentences, sentence);
}

static void
check_sentences (SpConversion *conversion,
                 const SpField *field,
                 const SpJsonValue *given,
                 const SpSpot *spot,
                 SpValue *value)
{
  if (given->type != SP_JSON_OBJECT)
    {
      sp_report_wrong_type (conversion, field, spot);
      return;
    }
  value->array = g_ptr_array_new_with_free_func (sp_sentence_free);
  if (given->n_values == 0)
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                          g_strdup_printf (_ ("“%s” is empty; write a sentence in at least one language"),
                                           field->name));
  for (const SpJsonValue *text = given->first; text != NULL; text = text->next)
    {
      const SpSpot item = { spot, text->key, 0 };

      check_sentence (conversion, field, text, &item, value->array);
    }
}

static void
check_string (SpConversion *conversion, const SpField *field, const char *text, const SpSpot *spot, SpValue *value)
{
  gboolean is_good;

  switch ((int) field->type)
    {
    case SP_FIELD_ID:
      is_good = report_if (conversion, spot, sp_text_check_id (text));
      break;
    case SP_FIELD_CODE:
      is_good = report_if (conversion, spot, sp_text_check_code (text));
      break;
    case SP_FIELD_DATE:
      is_good = report_if (conversion, spot, sp_text_check_date (text, &value->date));
      break;
    case SP_FIELD_URL:
      is_good = report_if (conversion, spot, sp_text_check_url (text));
      break;
    case SP_FIELD_LANGUAGE:
      is_good = report_if (conversion, spot, sp_text_check_language (text));
      break;
    case SP_FIELD_MARK:
      is_good = report_if (conversion, spot, sp_text_check_mark (text));
      break;
    case SP_FIELD_COLOR:
      is_good = report_if (conversion, spot, sp_text_check_color (text));
      break;
    case SP_FIELD_TERM:
      is_good = report_if (conversion, spot, check_term (field->vocabulary, text, &value->number));
      break;
    case SP_FIELD_REFERENCE:
      value->record = sp_resolve_reference (conversion, field, text, spot);
      is_good = value->record != NULL;
      break;
    case SP_FIELD_TEXT:
      check_text (conversion, field, text, spot, value);
      return;
    default:
      is_good = TRUE;
    }
  if (is_good)
    value->text = text;
}

/**
 * sp_check_value: (skip)
 * @conversion: a conversion
 * @field: a field, not one of objects
 * @given: its value, not null
 * @spot: the value
 * @value: where to put what it holds; left as it is where it is no good, which is reported
 *
 * Checks a value.
 */
void
sp_check_value (SpConversion *conversion,
                const SpField *field,
                const SpJsonValue *given,
                const SpSpot *spot,
                SpValue *value)
{
  const char *text;

  switch ((int) field->type)
    {
    case SP_FIELD_BOOLEAN:
      check_boolean (conversion, field, given, spot, value);
      break;
    case SP_FIELD_TEXTS:
      check_texts (conversion, field, given, spot, value);
      break;
    case SP_FIELD_REFERENCES:
      check_references (conversion, field, given, spot, value);
      break;
    case SP_FIELD_SENTENCES:
      check_sentences (conversion, field, given, spot, value);
      break;
    default:
      text = get_text (conversion, field, given, spot);
      if (text != NULL)
        check_string (conversion, field, text, spot, value);
    }
}
