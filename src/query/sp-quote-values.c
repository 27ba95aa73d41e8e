/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the quotes of a dataset can be filtered by, as numbers: a row a quote, and the values of each facet. */
#include "sp-quote-values.h"

/* The latest year comes first, and after the years what has no date. */
#define LATEST_YEAR 9999
#define NO_YEAR (LATEST_YEAR + 1)

/* While the rows are made, a value is its place among all that there could be, its domain; in the end it is its place
 * among those that some quote has. */
typedef struct
{
  SpQuoteValues *values;
  GPtrArray *questions;
  GPtrArray *countries;
  GPtrArray *actors;
  GHashTable *places;
  GHashTable *languages;
  GPtrArray *language_tags;
  guint *first_stances;
} Making;

static void
note_places (Making *self, GPtrArray *records)
{
  for (guint i = 0; i < records->len; i++)
    g_hash_table_insert (self->places, records->pdata[i], GUINT_TO_POINTER (i));
}

static guint
get_place (Making *self, gpointer record)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->places, record));
}

static GPtrArray *
get_levels (SpQuestion *question)
{
  return sp_scale_get_levels (sp_question_get_scale (question));
}

/* All levels of all questions in a row. */
static void
number_stances (Making *self)
{
  self->first_stances = g_new (guint, self->questions->len + 1);
  self->first_stances[0] = 0;
  for (guint i = 0; i < self->questions->len; i++)
    self->first_stances[i + 1] = self->first_stances[i] + get_levels (self->questions->pdata[i])->len;
}

static guint
get_language (Making *self, const char *tag)
{
  gpointer number;

  if (!g_hash_table_lookup_extended (self->languages, tag, NULL, &number))
    {
      number = GUINT_TO_POINTER (self->language_tags->len);
      g_hash_table_insert (self->languages, (gpointer) tag, number);
      g_ptr_array_add (self->language_tags, (gpointer) tag);
    }
  return GPOINTER_TO_UINT (number);
}

static gboolean
has_stance (const GArray *stances, guint first, guint32 value)
{
  for (guint i = first; i < stances->len; i++)
    if (g_array_index (stances, guint32, i) == value)
      return TRUE;
  return FALSE;
}

/* A stance that a quote has twice is there once. */
static void
add_stances (Making *self, GPtrArray *stances)
{
  guint first = self->values->stances->len;

  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];
      guint question = get_place (self, stance->question);
      guint level = 0;
      guint32 value;

      g_ptr_array_find (get_levels (stance->question), stance->level, &level);
      value = self->first_stances[question] + level;
      if (!has_stance (self->values->stances, first, value))
        g_array_append_val (self->values->stances, value);
    }
}

static void
fill_row (Making *self, SpQuoteRow *row, SpQuote *quote)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  SpCountry *country = sp_actor_get_country (speaker);
  SpDate said = sp_quote_get_said (quote);

  row->first_day = sp_date_is_set (said) ? sp_date_get_first_day (said) : 0;
  row->values[SP_FACET_STANCE] = self->values->stances->len;
  row->values[SP_FACET_COUNTRY] = country ? get_place (self, country) : self->countries->len;
  row->values[SP_FACET_SPEAKER] = get_place (self, speaker);
  row->values[SP_FACET_SPEAKS_FOR] = sp_quote_get_speaks_for (quote);
  row->values[SP_FACET_CHECKED] = sp_date_is_set (sp_quote_get_checked (quote)) ? 0 : 1;
  row->values[SP_FACET_YEAR] = sp_date_is_set (said) ? LATEST_YEAR - said.year : NO_YEAR;
  row->values[SP_FACET_LANGUAGE] = get_language (self, sp_quote_get_language (quote));
  add_stances (self, sp_quote_get_stances (quote));
}

static void
fill_rows (Making *self, GPtrArray *quotes)
{
  self->values->rows = g_new0 (SpQuoteRow, quotes->len + 1);
  self->values->n_rows = quotes->len;
  for (guint i = 0; i < quotes->len; i++)
    fill_row (self, &self->values->rows[i], quotes->pdata[i]);
  self->values->rows[quotes->len].values[SP_FACET_STANCE] = self->values->stances->len;
}

/* --- From places in a domain to numbers of values ----------------------------------------------------------------- */

static guint
get_domain_size (Making *self, SpFacet facet)
{
  switch (facet)
    {
    case SP_FACET_STANCE:
      return self->first_stances[self->questions->len];
    case SP_FACET_COUNTRY:
      return self->countries->len;
    case SP_FACET_SPEAKER:
      return self->actors->len;
    case SP_FACET_SPEAKS_FOR:
      return sp_speaks_for_vocabulary.n_terms;
    case SP_FACET_CHECKED:
      return 2;
    case SP_FACET_YEAR:
      return NO_YEAR + 1;
    case SP_FACET_LANGUAGE:
    case SP_N_FACETS:
    default:
      return self->language_tags->len;
    }
}

static guint
find_question (Making *self, guint stance)
{
  guint question = 0;

  while (stance >= self->first_stances[question + 1])
    question++;
  return question;
}

static char *
make_stance_key (Making *self, guint stance)
{
  guint place = find_question (self, stance);
  SpQuestion *question = self->questions->pdata[place];
  SpLevel *level = get_levels (question)->pdata[stance - self->first_stances[place]];

  return sp_facet_make_stance_key (question, level);
}

static char *
make_key (Making *self, SpFacet facet, guint value)
{
  switch (facet)
    {
    case SP_FACET_STANCE:
      return make_stance_key (self, value);
    case SP_FACET_COUNTRY:
      return g_strdup (sp_record_get_id (self->countries->pdata[value]));
    case SP_FACET_SPEAKER:
      return g_strdup (sp_record_get_id (self->actors->pdata[value]));
    case SP_FACET_SPEAKS_FOR:
      return g_strdup (sp_vocabulary_get_nick (&sp_speaks_for_vocabulary, (int) value));
    case SP_FACET_CHECKED:
      return g_strdup (value == 0 ? "yes" : "no");
    case SP_FACET_YEAR:
      return value == NO_YEAR ? g_strdup ("") : g_strdup_printf ("%04u", LATEST_YEAR - value);
    case SP_FACET_LANGUAGE:
    case SP_N_FACETS:
    default:
      return g_strdup (self->language_tags->pdata[value]);
    }
}

static void
add_value (Making *self, SpFacet facet, guint place)
{
  SpQuoteValues *values = self->values;

  g_ptr_array_add (values->keys[facet], make_key (self, facet, place));
  if (facet == SP_FACET_COUNTRY)
    g_ptr_array_add (values->countries, self->countries->pdata[place]);
  if (facet == SP_FACET_STANCE)
    {
      guint question = find_question (self, place);

      g_array_append_val (values->questions, question);
    }
}

/* Where the number of what a row has in a facet stands, and how many of them there are. */
static guint32 *
get_numbers (SpQuoteValues *values, SpFacet facet, gsize *n_numbers, gsize *stride)
{
  *n_numbers = facet == SP_FACET_STANCE ? values->stances->len : values->n_rows;
  *stride = facet == SP_FACET_STANCE ? 1 : sizeof (SpQuoteRow) / sizeof (guint32);
  return facet == SP_FACET_STANCE ? (guint32 *) (gpointer) values->stances->data : &values->rows->values[facet];
}

static void
number_values (Making *self, SpFacet facet)
{
  guint domain_size = get_domain_size (self, facet);
  g_autofree guint32 *numbers = g_new0 (guint32, domain_size + 1);
  gsize n_places, stride;
  guint32 *places = get_numbers (self->values, facet, &n_places, &stride);

  for (gsize i = 0; i < n_places; i++)
    numbers[places[i * stride]] = 1;
  for (guint i = 0; i < domain_size; i++)
    if (numbers[i] != 0)
      {
        numbers[i] = self->values->keys[facet]->len;
        add_value (self, facet, i);
      }
  numbers[domain_size] = self->values->keys[facet]->len;
  for (gsize i = 0; i < n_places; i++)
    places[i * stride] = numbers[places[i * stride]];
}

/* --- All of it ---------------------------------------------------------------------------------------------------- */

/**
 * sp_quote_values_new:
 * @dataset: a dataset
 * @quotes: (element-type SpQuote): its quotes, in any order
 *
 * The values of a facet are numbered in the order of the dataset: stances by question and level, countries, speakers;
 * for whom is spoken as the vocabulary has it; checked before unchecked; the latest year first, no date last;
 * languages as they first come. It borrows from the dataset, never changes, and may be read by any thread.
 *
 * Returns: (transfer full): the values
 */
SpQuoteValues *
sp_quote_values_new (SpDataset *dataset, GPtrArray *quotes)
{
  SpQuoteValues *self = g_new0 (SpQuoteValues, 1);
  Making making = { .values = self,
                    .questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION),
                    .countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY),
                    .actors = sp_dataset_get_records (dataset, SP_RECORD_ACTOR) };
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) languages = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) language_tags = g_ptr_array_new ();

  self->stances = g_array_new (FALSE, FALSE, sizeof (guint32));
  self->questions = g_array_new (FALSE, FALSE, sizeof (guint));
  self->countries = g_ptr_array_new ();
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->keys[i] = g_ptr_array_new_with_free_func (g_free);
  making.places = places;
  making.languages = languages;
  making.language_tags = language_tags;
  note_places (&making, making.questions);
  note_places (&making, making.countries);
  note_places (&making, making.actors);
  number_stances (&making);
  fill_rows (&making, quotes);
  for (guint i = 0; i < SP_N_FACETS; i++)
    number_values (&making, i);
  g_free (making.first_stances);
  return self;
}

/**
 * sp_quote_values_free:
 * @self: (transfer full): values
 *
 * Frees them.
 */
void
sp_quote_values_free (SpQuoteValues *self)
{
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_ptr_array_unref (self->keys[i]);
  g_ptr_array_unref (self->countries);
  g_array_unref (self->questions);
  g_array_unref (self->stances);
  g_free (self->rows);
  g_free (self);
}
