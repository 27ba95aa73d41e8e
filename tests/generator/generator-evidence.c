/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sections of a generated dataset that are evidence: positions, quotes, events and sources. */
#include "generator.h"

#include "generator-texts.h"

/* Weakest first: a position is not followed by one of another level on a weaker basis. */
static const char *const bases[] = { "operator", "report", "statement", "decision", "law" };

/* What a position must fit to: the one before it of the same country and question. */
typedef struct
{
  guint level;
  guint basis;
  guint first_day;
} Before;

/* The days in which a position of a country on a question, together a pair, begins. */
typedef struct
{
  guint pair;
  guint number;
  guint start;
  guint end;
} Slot;

static guint
get_first_day (guint day, guint precision)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  if (precision < 3)
    g_date_set_day (&date, 1);
  if (precision < 2)
    g_date_set_month (&date, G_DATE_JANUARY);
  return g_date_get_julian (&date);
}

/* Vague only where the order of the positions stays as it is. */
static void
add_from (Generator *self, GeneratorRecord *record, guint day, Before *before)
{
  guint precision = generator_choose_precision (self);
  g_autofree char *from = NULL;

  while (precision < 3 && get_first_day (day, precision) <= before->first_day)
    precision++;
  before->first_day = get_first_day (day, precision);
  from = generator_format_day (day, precision);
  generator_record_add_text (record, "from", from);
}

static void
choose_level (Generator *self, Before *before)
{
  guint level = generator_chance (self, 0.5) ? before->level : generator_choose (self, self->options->n_levels);

  if (level == before->level)
    before->basis = generator_choose (self, G_N_ELEMENTS (bases));
  else
    before->basis += generator_choose (self, G_N_ELEMENTS (bases) - before->basis);
  before->level = level;
}

static GPtrArray *
choose_ids (Generator *self, const char *prefix, guint n_records, guint n_ids)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  guint first = generator_choose (self, n_records);

  for (guint i = 0; i < MIN (n_ids, n_records); i++)
    g_ptr_array_add (ids, generator_text_make_id (prefix, (first + i) % n_records));
  return ids;
}

static void
add_deadlines (Generator *self, GeneratorRecord *record)
{
  g_autoptr (GPtrArray) deadlines = g_ptr_array_new_with_free_func ((GDestroyNotify) generator_record_free);
  GeneratorRecord *deadline = generator_record_new ();

  generator_add_date (self, deadline, "date", self->last_day);
  generator_record_add_text (deadline, "what", "removal of the equipment");
  g_ptr_array_add (deadlines, deadline);
  generator_record_add_objects (record, "deadlines", deadlines);
}

static void
write_position (Generator *self, const Slot *slot, Before *before)
{
  GeneratorRecord *record = generator_record_new ();
  const char *country = generator_get_country (self, slot->pair % self->countries->len);
  guint question = slot->pair / self->countries->len;
  g_autofree char *id = NULL;
  g_autofree char *to = generator_format_day (slot->end - 1, 3);
  g_autofree char *lower = g_ascii_strdown (country, -1);
  g_autofree char *question_id = g_strdup_printf ("question-%u", question + 1);
  g_autofree char *level = NULL;
  g_autofree char *summary = generator_text_make_sentence (self->rand);
  g_autoptr (GPtrArray) quotes =
    choose_ids (self, "quote", self->options->n_quotes, generator_choose (self, MIN (self->options->n_quotes, 3)));

  choose_level (self, before);
  level = generator_make_level_id (self, before->level);
  id = g_strdup_printf ("%s-%s-%u", lower, question_id, slot->number + 1);
  generator_record_add_text (record, "id", id);
  generator_record_add_text (record, "country", country);
  generator_record_add_text (record, "question", question_id);
  generator_record_add_text (record, "level", level);
  add_from (self, record, slot->start + generator_choose (self, slot->end - slot->start), before);
  generator_record_add_text (record, "to", generator_chance (self, 0.05) ? to : NULL);
  generator_record_add_text (record, "basis", bases[before->basis]);
  generator_record_add_text (record, "summary", summary);
  if (generator_chance (self, 0.1))
    add_deadlines (self, record);
  generator_add_sources (self, record);
  generator_record_add_list (record, "quotes", quotes);
  generator_take_evidence (self, record, GENERATOR_POSITION);
}

/* The positions of a country on a question share the days among them. */
static void
write_positions_of_pair (Generator *self, guint pair, guint n_positions)
{
  Before before = { .level = generator_choose (self, self->options->n_levels) };
  guint n_days = self->last_day - self->first_day + 1;

  for (guint i = 0; i < n_positions; i++)
    {
      const Slot slot = {
        .pair = pair,
        .number = i,
        .start = self->first_day + (guint) ((guint64) n_days * i / n_positions),
        .end = self->first_day + (guint) ((guint64) n_days * (i + 1) / n_positions),
      };

      write_position (self, &slot, &before);
    }
}

void
generator_write_positions (Generator *self)
{
  guint n_pairs = self->options->n_countries * self->options->n_questions;

  generator_open_section (self, "positions");
  for (guint i = 0; i < MIN (n_pairs, self->options->n_positions); i++)
    write_positions_of_pair (self, i, (self->options->n_positions - i + n_pairs - 1) / n_pairs);
  generator_close_section (self);
}

static void
add_stances (Generator *self, GeneratorRecord *record)
{
  g_autoptr (GPtrArray) stances = g_ptr_array_new_with_free_func ((GDestroyNotify) generator_record_free);

  if (self->options->n_questions > 0 && generator_chance (self, 0.7))
    {
      GeneratorRecord *stance = generator_record_new ();
      g_autofree char *question =
        g_strdup_printf ("question-%u", generator_choose (self, self->options->n_questions) + 1);
      g_autofree char *level = generator_make_level_id (self, generator_choose (self, self->options->n_levels));

      generator_record_add_text (stance, "question", question);
      generator_record_add_text (stance, "level", level);
      g_ptr_array_add (stances, stance);
    }
  generator_record_add_objects (record, "stances", stances);
}

static void
add_countries (Generator *self, GeneratorRecord *record, const char *key, guint n_codes)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();
  guint first = generator_choose (self, self->countries->len);

  for (guint i = 0; i < MIN (n_codes, self->countries->len); i++)
    g_ptr_array_add (codes, (gpointer) generator_get_country (self, (first + i) % self->countries->len));
  generator_record_add_list (record, key, codes);
}

static void
add_words (Generator *self, GeneratorRecord *record)
{
  guint language = generator_chance (self, 0.7) ? 0 : generator_choose (self, GENERATOR_N_LANGUAGES);
  g_autofree char *text = NULL;
  g_autofree char *translation = NULL;

  generator_text_make_quote (self->rand, language, &text, &translation);
  generator_record_add_text (record, "text", text);
  generator_record_add_text (record, "translation", language == 0 ? NULL : translation);
  generator_record_add_text (record, "language", generator_text_get_language (language));
}

static void
write_quote (Generator *self, guint number)
{
  static const char *const parties[] = { "government", "legislature", "opposition", "company", "other" };
  static const char *const venues[] = { "press conference", "interview", "debate in the second chamber", "hearing" };
  GeneratorRecord *record = generator_record_new ();
  guint said = generator_choose_day (self);
  g_autofree char *id = generator_text_make_id ("quote", number);
  g_autofree char *speaker = generator_text_make_id ("actor", generator_choose (self, self->options->n_actors));
  g_autofree char *source = generator_cite (self);
  g_autofree char *context = generator_text_make_sentence (self->rand);
  g_autofree char *checked = generator_format_day (self->last_day, 2);

  generator_record_add_text (record, "id", id);
  add_words (self, record);
  generator_record_add_text (record, "speaker", speaker);
  generator_record_add_text (record, "role", "Minister of Networks");
  generator_record_add_text (record, "speaks_for", parties[generator_choose (self, G_N_ELEMENTS (parties))]);
  generator_add_date (self, record, "said", said);
  generator_record_add_text (record, "venue", venues[generator_choose (self, G_N_ELEMENTS (venues))]);
  generator_record_add_text (record, "source", source);
  add_stances (self, record);
  add_countries (self, record, "mentions", generator_choose (self, 3));
  generator_record_add_text (record, "context", context);
  generator_record_add_text (record, "checked", generator_chance (self, 0.8) ? checked : NULL);
  generator_take_evidence (self, record, GENERATOR_QUOTE);
}

void
generator_write_quotes (Generator *self)
{
  generator_open_section (self, "quotes");
  for (guint i = 0; i < self->options->n_quotes; i++)
    write_quote (self, i);
  generator_close_section (self);
}

static void
add_questions (Generator *self, GeneratorRecord *record)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new_with_free_func (g_free);

  if (self->options->n_questions > 0)
    g_ptr_array_add (questions,
                     g_strdup_printf ("question-%u", generator_choose (self, self->options->n_questions) + 1));
  generator_record_add_list (record, "questions", questions);
}

static void
write_event (Generator *self, guint number)
{
  static const char *const kinds[] = { "law",     "bill",      "decision", "statement",  "hearing",
                                       "letter",  "court",     "contract", "deployment", "report",
                                       "meeting", "agreement", "sanction", "vote" };
  GeneratorRecord *record = generator_record_new ();
  g_autofree char *id = generator_text_make_id ("event", number);
  g_autofree char *title = generator_text_make_title (self->rand);
  g_autofree char *summary = generator_text_make_sentence (self->rand);
  g_autoptr (GPtrArray) actors = choose_ids (self, "actor", self->options->n_actors, generator_choose (self, 3));

  generator_record_add_text (record, "id", id);
  generator_add_date (self, record, "date", generator_choose_day (self));
  generator_record_add_text (record, "kind", kinds[generator_choose (self, G_N_ELEMENTS (kinds))]);
  generator_record_add_text (record, "title", title);
  generator_record_add_text (record, "summary", summary);
  add_countries (self, record, "countries", 1 + generator_choose (self, 3));
  generator_record_add_list (record, "actors", actors);
  add_questions (self, record);
  generator_add_sources (self, record);
  generator_take_evidence (self, record, GENERATOR_EVENT);
}

void
generator_write_events (Generator *self)
{
  generator_open_section (self, "events");
  for (guint i = 0; i < self->options->n_events; i++)
    write_event (self, i);
  generator_close_section (self);
}

static void
add_author (Generator *self, GeneratorRecord *record, guint number)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func ((GDestroyNotify) generator_record_free);
  g_autofree char *name = generator_text_make_name (number);
  char *family = strchr (name, ' ');
  GeneratorRecord *author = generator_record_new ();

  *family = '\0';
  if (generator_chance (self, 0.8))
    {
      generator_record_add_text (author, "family", family + 1);
      generator_record_add_text (author, "given", name);
    }
  else
    generator_record_add_text (author, "literal", "Staff of the Example Paper");
  g_ptr_array_add (authors, author);
  generator_record_add_objects (record, "author", authors);
}

static void
write_source (Generator *self, guint number)
{
  static const char *const types[] = {
    "article-newspaper", "article-magazine", "webpage", "report", "legislation", "bill",
    "legal_case",        "press-release",    "hearing"
  };
  static const char *const statuses[] = { "printed", "rebuilt", "described" };
  GeneratorRecord *record = generator_record_new ();
  g_autofree char *id = generator_text_make_id ("paper", number);
  g_autofree char *title = generator_text_make_title (self->rand);
  g_autofree char *uri = g_strdup_printf ("https://example.org/%s", id);
  g_autofree char *archived = g_strdup_printf ("https://archive.example.org/%u/%s", number, id);
  g_autofree char *accessed = generator_format_day (self->last_day, 2);

  generator_record_add_text (record, "id", id);
  generator_record_add_text (record, "type", types[generator_choose (self, G_N_ELEMENTS (types))]);
  generator_record_add_text (record, "title", title);
  generator_record_add_text (record, "title_status", statuses[generator_choose (self, G_N_ELEMENTS (statuses))]);
  generator_record_add_text (record, "container-title", "Example Paper");
  add_author (self, record, number);
  generator_add_date (self, record, "issued", generator_choose_day (self));
  generator_record_add_text (record, "URL", uri);
  generator_record_add_text (record, "archived", generator_chance (self, 0.5) ? archived : NULL);
  generator_record_add_text (record, "accessed", accessed);
  generator_record_add_text (record, "language",
                             generator_text_get_language (generator_choose (self, GENERATOR_N_LANGUAGES)));
  generator_take_record (self, record);
}

void
generator_write_sources (Generator *self)
{
  generator_open_section (self, "sources");
  for (guint i = 0; i < self->options->n_sources; i++)
    write_source (self, i);
  generator_close_section (self);
}
