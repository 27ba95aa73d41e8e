/* SPDX-License-Identifier: GPL-3.0-or-later
 * What countries said on questions, newest first, to be set side by side. */
#include "sp-quote-columns.h"

struct _SpQuoteColumns
{
  GObject parent_instance;

  SpIndex *index;
  guint n_questions;
  guint n_countries;
  GArray *columns; /* of SpQuoteColumn, question by question */
};

G_DEFINE_FINAL_TYPE (SpQuoteColumns, sp_quote_columns, G_TYPE_OBJECT)

static void
sp_quote_columns_finalize (GObject *object)
{
  SpQuoteColumns *self = SP_QUOTE_COLUMNS (object);

  g_clear_pointer (&self->columns, g_array_unref);
  g_clear_object (&self->index);

  G_OBJECT_CLASS (sp_quote_columns_parent_class)->finalize (object);
}

static void
sp_quote_columns_class_init (SpQuoteColumnsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_quote_columns_finalize;
}

static void
clear_column (gpointer data)
{
  SpQuoteColumn *column = data;

  g_clear_pointer (&column->quotes, g_ptr_array_unref);
}

static void
sp_quote_columns_init (SpQuoteColumns *self)
{
  self->columns = g_array_new (FALSE, TRUE, sizeof (SpQuoteColumn));
  g_array_set_clear_func (self->columns, clear_column);
}

static SpQuoteColumn *
get_column (SpQuoteColumns *self, guint question, guint country)
{
  return &g_array_index (self->columns, SpQuoteColumn, question * self->n_countries + country);
}

static void
add_columns (SpQuoteColumns *self, GPtrArray *questions, GPtrArray *countries)
{
  self->n_questions = questions->len;
  self->n_countries = countries->len;
  for (guint i = 0; i < questions->len; i++)
    for (guint j = 0; j < countries->len; j++)
      {
        SpQuoteColumn column = { countries->pdata[j], questions->pdata[i], g_ptr_array_new (), 0 };

        g_array_append_val (self->columns, column);
      }
}

static void
add_quote (SpQuoteColumns *self, SpQuote *quote, GHashTable *numbers, guint country, guint32 day)
{
  GPtrArray *stances = sp_quote_get_stances (quote);
  SpDate said = sp_quote_get_said (quote);
  gboolean is_later = sp_date_is_set (said) && sp_date_has_begun (said, day) == SP_CERTAINTY_NO;

  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];
      gpointer number;
      SpQuoteColumn *column;

      if (!g_hash_table_lookup_extended (numbers, stance->question, NULL, &number) ||
          sp_quote_find_stance (quote, stance->question) != stance->level)
        continue;
      column = get_column (self, GPOINTER_TO_UINT (number), country);
      if (is_later)
        column->n_later++;
      else if (column->quotes->len == 0 || column->quotes->pdata[column->quotes->len - 1] != (gpointer) quote)
        g_ptr_array_add (column->quotes, quote);
    }
}

/* Those with a date are newest first; within a day, and without a date, as the dataset has them. */
static int
compare_quotes (gconstpointer a, gconstpointer b)
{
  SpDate said_a = sp_quote_get_said (*(SpQuote *const *) a);
  SpDate said_b = sp_quote_get_said (*(SpQuote *const *) b);

  if (sp_date_is_set (said_a) != sp_date_is_set (said_b))
    return sp_date_is_set (said_a) ? -1 : 1;
  return sp_date_is_set (said_a) ? sp_date_compare (said_b, said_a) : 0;
}

/**
 * sp_quote_columns_new:
 * @index: an index
 * @questions: (element-type SpQuestion): questions
 * @countries: (element-type SpCountry): countries
 * @day: the day up to which is looked, as sp_date_get_first_day() counts; what was perhaps said by then is there
 *
 * Finds what the speakers of countries said with a stance on questions. Each quote is looked at once.
 *
 * Returns: (transfer full): a column for each question and country
 */
SpQuoteColumns *
sp_quote_columns_new (SpIndex *index, GPtrArray *questions, GPtrArray *countries, guint32 day)
{
  SpQuoteColumns *self;
  g_autoptr (GHashTable) numbers = NULL;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (questions != NULL && countries != NULL, NULL);

  self = g_object_new (SP_TYPE_QUOTE_COLUMNS, NULL);
  self->index = g_object_ref (index);
  add_columns (self, questions, countries);
  numbers = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < questions->len; i++)
    g_hash_table_insert (numbers, questions->pdata[i], GUINT_TO_POINTER (i));
  for (guint i = 0; i < countries->len; i++)
    {
      GPtrArray *quotes = sp_index_get_related (index, countries->pdata[i], SP_RECORD_QUOTE);

      for (guint j = 0; j < quotes->len; j++)
        add_quote (self, quotes->pdata[j], numbers, i, day);
    }
  for (guint i = 0; i < self->columns->len; i++)
    g_ptr_array_sort (g_array_index (self->columns, SpQuoteColumn, i).quotes, compare_quotes);
  return self;
}

/**
 * sp_quote_columns_get:
 * @self: columns
 * @question: the number of a question
 * @country: the number of a country
 *
 * Returns: (transfer none): what the country said on the question
 */
const SpQuoteColumn *
sp_quote_columns_get (SpQuoteColumns *self, guint question, guint country)
{
  g_return_val_if_fail (SP_IS_QUOTE_COLUMNS (self), NULL);
  g_return_val_if_fail (question < self->n_questions && country < self->n_countries, NULL);

  return get_column (self, question, country);
}

/**
 * sp_quote_find_stance:
 * @quote: a quote
 * @question: a question
 *
 * Returns: (transfer none) (nullable): the level that it expresses on the question, the first where there are several
 */
SpLevel *
sp_quote_find_stance (SpQuote *quote, SpQuestion *question)
{
  GPtrArray *stances;

  g_return_val_if_fail (SP_IS_QUOTE (quote) && SP_IS_QUESTION (question), NULL);

  stances = sp_quote_get_stances (quote);
  for (guint i = 0; i < stances->len; i++)
    if (((const SpStance *) stances->pdata[i])->question == question)
      return ((const SpStance *) stances->pdata[i])->level;
  return NULL;
}
