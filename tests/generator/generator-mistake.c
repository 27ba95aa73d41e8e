/* SPDX-License-Identifier: GPL-3.0-or-later
 * Mistakes of the kinds that editors make; each is at least one problem to the reader. */
#include "generator-mistake.h"

#include <string.h>

/* Where in a record of each kind a mistake can be made. */
typedef struct
{
  const char *text;
  const char *date;
  const char *term;
  const char *sources;
} Keys;

static const Keys all_keys[] = {
  [GENERATOR_QUOTE] = { "context", "said", "speaks_for", "source" },
  [GENERATOR_POSITION] = { "summary", "from", "basis", "sources" },
  [GENERATOR_EVENT] = { "summary", "date", "kind", "sources" },
};

static void
add_unknown_key (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_add_text (record, "remark", "To be looked at again.");
}

static void
misspell_key (GeneratorRecord *record, const Keys *keys)
{
  guint index;
  char *key;

  g_assert_true (generator_record_find (record, keys->text, &index));
  key = record->keys->pdata[index];
  key[strlen (key) - 1]++;
}

static void
repeat_key (GeneratorRecord *record, const Keys *keys)
{
  guint index;

  g_assert_true (generator_record_find (record, keys->text, &index));
  generator_record_add_json (record, keys->text, g_strdup (record->values->pdata[index]));
}

static void
leave_key_out (GeneratorRecord *record, const Keys *keys)
{
  generator_record_remove (record, keys->text);
}

static void
write_null (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_json (record, keys->term, "null");
}

static void
write_number (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_json (record, keys->text, "2019");
}

static void
write_blank (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_text (record, keys->text, " ");
}

static void
spoil_id (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "id", "Not an id");
}

static void
write_no_day (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_text (record, keys->date, "2019-02-29");
}

static void
turn_date_round (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_text (record, keys->date, "22.02.2019");
}

static void
write_other_word (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_text (record, keys->term, "perhaps");
}

/* One letter too many, so that what was meant is near. */
static void
misspell_source (GeneratorRecord *record, const Keys *keys)
{
  GString *value;
  guint index;

  g_assert_true (generator_record_find (record, keys->sources, &index));
  value = g_string_new (record->values->pdata[index]);
  g_string_insert_c (value, value->str[0] == '[' ? 2 : 1, 'x');
  generator_record_set_json (record, keys->sources, value->str);
  g_string_free (value, TRUE);
}

static void
keep_quotation_marks (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "text", "“We have decided.”");
}

static void
leave_translation_out (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "language", "ka");
  generator_record_set_json (record, "translation", "null");
}

static void
name_language (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "language", "English");
}

static void
mention_unknown_code (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_json (record, "mentions", "[\"UK\"]");
}

static void
write_unknown_level (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "level", "no-such-level");
}

static void
end_before_beginning (GeneratorRecord *record, const Keys *keys G_GNUC_UNUSED)
{
  generator_record_set_text (record, "to", "0001");
}

static void
cite_nothing (GeneratorRecord *record, const Keys *keys)
{
  generator_record_set_json (record, keys->sources, "[]");
}

#define FOR(kind) (1u << (kind))
#define FOR_ALL (FOR (GENERATOR_QUOTE) | FOR (GENERATOR_POSITION) | FOR (GENERATOR_EVENT))

static const struct
{
  void (*plant) (GeneratorRecord *record, const Keys *keys);
  guint kinds;
} mistakes[] = {
  { add_unknown_key, FOR_ALL },
  { misspell_key, FOR_ALL },
  { repeat_key, FOR_ALL },
  { leave_key_out, FOR_ALL },
  { write_null, FOR_ALL },
  { write_number, FOR_ALL },
  { write_blank, FOR_ALL },
  { spoil_id, FOR_ALL },
  { write_no_day, FOR_ALL },
  { turn_date_round, FOR_ALL },
  { write_other_word, FOR_ALL },
  { misspell_source, FOR_ALL },
  { keep_quotation_marks, FOR (GENERATOR_QUOTE) },
  { leave_translation_out, FOR (GENERATOR_QUOTE) },
  { name_language, FOR (GENERATOR_QUOTE) },
  { mention_unknown_code, FOR (GENERATOR_QUOTE) },
  { write_unknown_level, FOR (GENERATOR_POSITION) },
  { end_before_beginning, FOR (GENERATOR_POSITION) },
  { cite_nothing, FOR (GENERATOR_POSITION) | FOR (GENERATOR_EVENT) },
};

/**
 * generator_plant_mistake:
 * @record: a record without mistakes
 * @kind: its kind
 * @rand: where chance comes from
 *
 * Makes one mistake in it.
 */
void
generator_plant_mistake (GeneratorRecord *record, GeneratorKind kind, GRand *rand)
{
  guint choice;

  do
    choice = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (mistakes));
  while (!(mistakes[choice].kinds & FOR (kind)));
  mistakes[choice].plant (record, &all_keys[kind]);
}
