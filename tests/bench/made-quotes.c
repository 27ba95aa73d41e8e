/* SPDX-License-Identifier: GPL-3.0-or-later
 * Any number of made-up quotes with as many different words as speech has. */
#include "made-quotes.h"

#include "sp-quote.h"

#include <math.h>

#define SEED 4
#define N_WORDS 40000
/* Zipf's exponent and the offset of Mandelbrot's for running text (Mandelbrot 1953). */
#define EXPONENT 1.1
#define OFFSET 2.7

#define N_COUNTRIES 200
#define N_QUESTIONS 8
#define N_LEVELS 5

/* The words that the benchmark looks for, with their places among all words, by how common they are. */
static const struct
{
  guint place;
  const char *word;
} known_words[] = {
  { 0, "the" },         { 1, "of" },
  { 2, "to" },          { 3, "and" },
  { 4, "in" },          { 5, "a" },
  { 6, "that" },        { 7, "it" },
  { 8, "is" },          { 9, "we" },
  { 10, "for" },        { 11, "not" },
  { 12, "on" },         { 13, "our" },
  { 14, "this" },       { 15, "with" },
  { 16, "are" },        { 17, "be" },
  { 18, "have" },       { 19, "from" },
  { 30, "huawei" },     { 35, "security" },
  { 40, "government" }, { 45, "network" },
  { 60, "will" },       { 80, "equipment" },
  { 90, "no" },         { 120, "back" },
  { 150, "China" },     { 200, "risk" },
  { 250, "operators" }, { 300, "evidence" },
  { 500, "minister" },  { 700, "allies" },
  { 900, "door" },      { 1500, "espionage" },
  { 3000, "ZTE" },      { 5000, "rip-and-replace" },
  { 8000, "Erdoğan" },  { 15000, "Schrödinger" },
};

static const char *const languages[] = { "en", "en", "en", "en", "de", "fr", "es", "ja", "ar" };

typedef struct
{
  GRand *rand;
  char *words[N_WORDS];
  double *shares;
  GPtrArray *records[SP_N_RECORD_KINDS];
} Maker;

static char *
make_word (GRand *rand, guint place)
{
  static const char *const heads[] = {
    "b", "c", "d", "f", "g", "h", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr"
  };
  static const char *const tails[] = {
    "a", "e", "i", "o", "u", "er", "an", "é", "in", "on", "al", "ent", "ing", "ate"
  };
  guint n_syllables = place < 100 ? 1 : place < 2000 ? 2 : 3;
  GString *word = g_string_new (NULL);

  for (guint i = 0; i < n_syllables + (guint) g_rand_int_range (rand, 0, 2); i++)
    g_string_append_printf (word, "%s%s", heads[g_rand_int_range (rand, 0, G_N_ELEMENTS (heads))],
                            tails[g_rand_int_range (rand, 0, G_N_ELEMENTS (tails))]);
  return g_string_free (word, FALSE);
}

static void
make_words (Maker *self)
{
  double sum = 0;

  self->shares = g_new (double, N_WORDS);
  for (guint i = 0; i < N_WORDS; i++)
    {
      self->words[i] = make_word (self->rand, i);
      sum += pow (i + OFFSET, -EXPONENT);
      self->shares[i] = sum;
    }
  for (guint i = 0; i < G_N_ELEMENTS (known_words); i++)
    {
      g_free (self->words[known_words[i].place]);
      self->words[known_words[i].place] = g_strdup (known_words[i].word);
    }
}

static const char *
choose_word (Maker *self)
{
  double share = g_rand_double_range (self->rand, 0, self->shares[N_WORDS - 1]);
  guint low = 0, high = N_WORDS - 1;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (self->shares[middle] < share)
        low = middle + 1;
      else
        high = middle;
    }
  return self->words[low];
}

static char *
make_text (Maker *self, guint least, guint most)
{
  guint n_words = (guint) g_rand_int_range (self->rand, (int) least, (int) most + 1);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (text, "%s%s", i == 0 ? "" : i % 9 == 8 ? ", " : " ", choose_word (self));
  g_string_append_c (text, '.');
  *text->str = g_ascii_toupper (*text->str);
  return g_string_free (text, FALSE);
}

static gpointer
choose (Maker *self, SpRecordKind kind)
{
  return self->records[kind]->pdata[g_rand_int_range (self->rand, 0, (int) self->records[kind]->len)];
}

static void
make_questions (Maker *self)
{
  g_autoptr (GPtrArray) levels = g_ptr_array_new_with_free_func (g_object_unref);
  SpScale *scale;

  for (guint i = 0; i < N_LEVELS; i++)
    {
      g_autofree char *id = g_strdup_printf ("level-%u", i);

      g_ptr_array_add (levels, sp_level_new (&(SpLevelInit) { .id = id,
                                                              .mark = "L",
                                                              .label = id,
                                                              .summary = id,
                                                              .index = i,
                                                              .on_scale = TRUE }));
    }
  scale = sp_scale_new (&(SpScaleInit) { .id = "scale", .kind_of_order = SP_SCALE_SEQUENTIAL, .levels = levels });
  g_ptr_array_add (self->records[SP_RECORD_SCALE], scale);
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      g_autofree char *id = g_strdup_printf ("question-%u", i);

      g_ptr_array_add (
        self->records[SP_RECORD_QUESTION],
        sp_question_new (&(SpQuestionInit) { .id = id, .scale = scale, .short_title = id, .title = id, .text = id }));
    }
}

static void
make_countries (Maker *self)
{
  for (guint i = 0; i < N_COUNTRIES; i++)
    {
      const char id[] = { (char) ('A' + i / 26), (char) ('A' + i % 26), '\0' };

      g_ptr_array_add (self->records[SP_RECORD_COUNTRY],
                       sp_country_new (&(SpCountryInit) { .id = id, .name = id, .region = "Region" }));
    }
}

static void
make_actors (Maker *self, guint n_actors)
{
  for (guint i = 0; i < n_actors; i++)
    {
      g_autofree char *id = g_strdup_printf ("actor-%u", i);
      g_autofree char *name = make_text (self, 2, 3);

      g_ptr_array_add (self->records[SP_RECORD_ACTOR],
                       sp_actor_new (&(SpActorInit) { .id = id,
                                                      .name = name,
                                                      .actor_kind = SP_ACTOR_PERSON,
                                                      .country =
                                                        i % 20 == 0 ? NULL : choose (self, SP_RECORD_COUNTRY) }));
    }
}

static void
make_sources (Maker *self, guint n_sources)
{
  for (guint i = 0; i < n_sources; i++)
    {
      g_autofree char *id = g_strdup_printf ("source-%u", i);
      g_autofree char *title = make_text (self, 5, 12);

      g_ptr_array_add (self->records[SP_RECORD_SOURCE],
                       sp_source_new (&(SpSourceInit) { .id = id,
                                                        .document_type = SP_SOURCE_ARTICLE_NEWSPAPER,
                                                        .title = title,
                                                        .container_title = "The Gazette",
                                                        .language = "en" }));
    }
}

static GPtrArray *
make_stances (Maker *self)
{
  GPtrArray *stances = g_ptr_array_new_with_free_func (sp_stance_free);

  for (guint i = (guint) g_rand_int_range (self->rand, 0, 3); i > 0; i--)
    {
      SpStance *stance = g_new0 (SpStance, 1);

      stance->question = g_object_ref (choose (self, SP_RECORD_QUESTION));
      stance->level = g_object_ref (sp_scale_get_levels (sp_question_get_scale (stance->question))
                                      ->pdata[g_rand_int_range (self->rand, 0, N_LEVELS)]);
      g_ptr_array_add (stances, stance);
    }
  return stances;
}

static void
make_quote (Maker *self, guint number)
{
  g_autofree char *id = g_strdup_printf ("quote-%u", number);
  g_autofree char *text = make_text (self, 15, 50);
  g_autofree char *translation = number % 8 == 0 ? make_text (self, 15, 50) : NULL;
  g_autofree char *context = make_text (self, 8, 16);
  g_autofree char *role = make_text (self, 2, 4);
  g_autofree char *venue = make_text (self, 1, 4);
  g_autoptr (GPtrArray) stances = make_stances (self);
  SpDate said = { (guint16) g_rand_int_range (self->rand, 2012, 2027), (guint8) g_rand_int_range (self->rand, 1, 13),
                  (guint8) g_rand_int_range (self->rand, 1, 29) };
  SpDate checked = { 2026, 11, 0 };

  g_ptr_array_add (self->records[SP_RECORD_QUOTE],
                   sp_quote_new (&(SpQuoteInit) {
                     .id = id,
                     .text = text,
                     .translation = translation,
                     .language = languages[g_rand_int_range (self->rand, 0, G_N_ELEMENTS (languages))],
                     .speaker = choose (self, SP_RECORD_ACTOR),
                     .role = role,
                     .speaks_for = (SpSpeaksFor) g_rand_int_range (self->rand, 0, SP_SPEAKS_FOR_OTHER + 1),
                     .said = number % 50 == 0 ? (SpDate) { 0 } : said,
                     .venue = venue,
                     .source = choose (self, SP_RECORD_SOURCE),
                     .stances = stances,
                     .context = context,
                     .checked = number % 3 == 0 ? checked : (SpDate) { 0 } }));
}

/**
 * made_quotes_new:
 * @n_quotes: how many
 *
 * Words are as common as in running text, after Zipf and Mandelbrot: a few are in nearly every quote, most in hardly
 * any. The same number gives the same quotes.
 *
 * Returns: (transfer full): the index of a dataset with quotes of about 60 words, a twentieth as many speakers, and
 *   half as many sources
 */
SpIndex *
made_quotes_new (guint n_quotes)
{
  Maker maker = { .rand = g_rand_new_with_seed (SEED) };
  SpDatasetInit init = { .id = "made", .title = "Made", .language = "en", .edition = { 2026, 11, 0 } };
  g_autoptr (SpDataset) dataset = NULL;

  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    init.records[i] = maker.records[i] = g_ptr_array_new_with_free_func (g_object_unref);
  make_words (&maker);
  make_questions (&maker);
  make_countries (&maker);
  make_actors (&maker, n_quotes / 20 + 1);
  make_sources (&maker, n_quotes / 2 + 1);
  for (guint i = 0; i < n_quotes; i++)
    make_quote (&maker, i);
  dataset = sp_dataset_new (&init);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    g_ptr_array_unref (maker.records[i]);
  for (guint i = 0; i < N_WORDS; i++)
    g_free (maker.words[i]);
  g_free (maker.shares);
  g_rand_free (maker.rand);
  return sp_index_new (dataset);
}
