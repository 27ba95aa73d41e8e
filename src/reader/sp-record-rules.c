/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks a record beyond its keys. */
#include "sp-record-rules.h"

#include "sp-element-maker.h"
#include "sp-record-keys.h"

#include <glib/gi18n-lib.h>

static void
check_scale (SpConversion *conversion, const SpValue *values)
{
  const SpSpot levels = { NULL, "levels", 0 };

  if (values[SP_KEY_SCALE_LEVELS].n_items == 1)
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, &levels,
                          g_strdup (_ ("A scale needs at least two levels; this one has one")));
}

static gboolean
is_quotation_mark (gunichar character)
{
  return character == '"' || character == 0x201c || character == 0x201d || character == 0x201e || character == 0xab ||
         character == 0xbb;
}

static void
check_quotation_marks (SpConversion *conversion, const char *text)
{
  const SpSpot here = { NULL, "text", 0 };
  const char *last = g_utf8_find_prev_char (text, text + strlen (text));

  if (is_quotation_mark (g_utf8_get_char (text)) || is_quotation_mark (g_utf8_get_char (last)))
    sp_conversion_report (
      conversion, SP_SEVERITY_WARNING, &here,
      g_strdup (_ ("The text keeps its quotation marks; remove them, because the program adds its own")));
}

/* Subtags say nothing here: a reader of English needs no translation of British English. */
static gboolean
is_same_language (const char *a, const char *b)
{
  gsize length = strcspn (a, "-");

  return length == strcspn (b, "-") && strncmp (a, b, length) == 0;
}

static void
check_translation (SpConversion *conversion, const SpValue *values)
{
  const SpSpot here = { NULL, "translation", 0 };
  const SpValue *translation = &values[SP_KEY_QUOTE_TRANSLATION];
  const char *language = values[SP_KEY_QUOTE_LANGUAGE].text;

  if (language == NULL || translation->text != NULL || is_same_language (language, conversion->language))
    return;
  /* A null is there, but not given: then its place is found, else that of the quote. */
  sp_conversion_report (
    conversion, SP_SEVERITY_WARNING, translation->is_there ? &here : NULL,
    g_strdup_printf (_ ("The quote is in the language “%s” and has no translation into the dataset’s language, “%s”"),
                     language, conversion->language));
}

static void
check_quote (SpConversion *conversion, const SpValue *values)
{
  if (values[SP_KEY_QUOTE_TEXT].text != NULL)
    check_quotation_marks (conversion, values[SP_KEY_QUOTE_TEXT].text);
  check_translation (conversion, values);
}

static char *
dup_start_key (gpointer country, gpointer question, SpDate from)
{
  g_autofree char *date = sp_date_to_string (from);

  return g_strdup_printf ("%s %s %s", sp_record_get_id (country), sp_record_get_id (question), date);
}

static void
check_start (SpConversion *conversion, const SpValue *values)
{
  const SpSpot here = { NULL, "from", 0 };
  gpointer country = values[SP_KEY_POSITION_COUNTRY].record;
  gpointer question = values[SP_KEY_POSITION_QUESTION].record;
  const SpValue *from = &values[SP_KEY_POSITION_FROM];
  g_autofree char *key = NULL;
  g_autofree char *place = NULL;
  const SpReference *other;

  if (country == NULL || question == NULL || !sp_date_is_set (from->date))
    return;
  key = dup_start_key (country, question, from->date);
  other = g_hash_table_lookup (conversion->starts, key);
  if (other == NULL)
    return;
  place = sp_reference_describe_place (other);
  if (sp_date_is_vague (from->date))
    sp_conversion_report (
      conversion, SP_SEVERITY_WARNING, &here,
      g_strdup_printf (_ ("“%s” (%s) is a position of the same country on the same question, also from %s; give the "
                          "dates more precisely"),
                       other->id, place, from->text));
  else
    sp_conversion_report (
      conversion, SP_SEVERITY_ERROR, &here,
      g_strdup_printf (_ ("“%s” (%s) is a position of the same country on the same question, also from %s; a country "
                          "holds one at a time"),
                       other->id, place, from->text));
}

static void
check_position (SpConversion *conversion, SpValue *values)
{
  SpValue *level = &values[SP_KEY_POSITION_LEVEL];

  level->record = sp_find_level (conversion, values[SP_KEY_POSITION_QUESTION].record, level, NULL);
  sp_check_span (conversion, &values[SP_KEY_POSITION_FROM], &values[SP_KEY_POSITION_TO], NULL);
  check_start (conversion, values);
}

/**
 * sp_check_record: (skip)
 * @conversion: the conversion
 * @kind: the kind of the record
 * @values: its values; a position's level is looked up and put into its value
 *
 * Reports what is wrong with a record beyond its keys.
 */
void
sp_check_record (SpConversion *conversion, SpRecordKind kind, SpValue *values)
{
  switch ((int) kind)
    {
    case SP_RECORD_SCALE:
      check_scale (conversion, values);
      break;
    case SP_RECORD_QUOTE:
      check_quote (conversion, values);
      break;
    case SP_RECORD_POSITION:
      check_position (conversion, values);
      break;
    default:
      break;
    }
}

/**
 * sp_note_record: (skip)
 * @conversion: the conversion
 * @record: a record that was made
 * @reference: what others find it by
 *
 * Notes what later records are compared with.
 */
void
sp_note_record (SpConversion *conversion, SpRecord *record, SpReference *reference)
{
  SpPosition *position;
  char *key;

  reference->record = g_object_ref (record);
  if (sp_record_get_kind (record) != SP_RECORD_POSITION)
    return;
  position = SP_POSITION (record);
  key = dup_start_key (sp_position_get_country (position), sp_position_get_question (position),
                       sp_position_get_from (position));
  if (g_hash_table_contains (conversion->starts, key))
    g_free (key);
  else
    g_hash_table_insert (conversion->starts, key, reference);
}
