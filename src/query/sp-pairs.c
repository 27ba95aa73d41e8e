/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries of a comparison two by two: how far they stand apart, which are closest, and where nothing may be said. */
#include "sp-pairs-private.h"

#include <math.h>

/* Means that differ by less are the same: they are sums of the same fractions in another order. */
#define SAME_MEAN 1e-9

/* A country's answer to a question, as far as pairs need it. */
typedef struct
{
  SpLevel *level;
  int place; /* among the levels on the scale; -1 where it has none */
  gboolean by_government;
} Answer;

G_DEFINE_FINAL_TYPE (SpPairs, sp_pairs, G_TYPE_OBJECT)

static void
sp_pairs_finalize (GObject *object)
{
  SpPairs *self = SP_PAIRS (object);

  g_ptr_array_unref (self->countries);
  g_array_unref (self->rows);
  g_ptr_array_unref (self->questions);
  g_array_unref (self->pairs);
  g_clear_object (&self->matrix);

  G_OBJECT_CLASS (sp_pairs_parent_class)->finalize (object);
}

static void
sp_pairs_class_init (SpPairsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_pairs_finalize;
}

static void
sp_pairs_init (SpPairs *self)
{
  self->countries = g_ptr_array_new ();
  self->rows = g_array_new (FALSE, FALSE, sizeof (guint));
  self->questions = g_ptr_array_new ();
  self->pairs = g_array_new (FALSE, TRUE, sizeof (SpPair));
}

static int
find_place (GPtrArray *levels, SpLevel *level)
{
  int place = 0;

  for (guint i = 0; i < levels->len; i++)
    {
      if (levels->pdata[i] == level)
        return sp_level_is_on_scale (level) ? place : -1;
      place += sp_level_is_on_scale (levels->pdata[i]) ? 1 : 0;
    }
  return -1;
}

static Answer
get_answer (SpPairs *self, guint country, guint question)
{
  guint row = g_array_index (self->rows, guint, country);
  const SpStanding *standing = &sp_matrix_get_cell (self->matrix, row, question)->standing;
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (self->questions->pdata[question]));
  Answer answer = { .place = -1 };

  if (standing->position == NULL)
    return answer;
  answer.level = sp_position_get_level (standing->position);
  answer.place = find_place (levels, answer.level);
  answer.by_government = sp_position_get_basis (standing->position) != SP_BASIS_OPERATOR;
  return answer;
}

static Answer *
list_answers (SpPairs *self)
{
  guint n = self->questions->len;
  Answer *answers = g_new (Answer, (gsize) self->countries->len * n);

  for (guint i = 0; i < self->countries->len; i++)
    for (guint j = 0; j < n; j++)
      answers[(gsize) i * n + j] = get_answer (self, i, j);
  return answers;
}

/* Of each question, by how many levels its answers can be apart at most; 0 where it has no order. */
static guint *
list_ranges (SpPairs *self)
{
  guint *ranges = g_new0 (guint, self->questions->len);

  for (guint i = 0; i < self->questions->len; i++)
    {
      SpScale *scale = sp_question_get_scale (self->questions->pdata[i]);
      GPtrArray *levels = sp_scale_get_levels (scale);
      guint n = 0;

      for (guint j = 0; j < levels->len; j++)
        n += sp_level_is_on_scale (levels->pdata[j]) ? 1 : 0;
      ranges[i] = n > 0 && sp_scale_get_kind_of_order (scale) != SP_SCALE_UNORDERED ? n - 1 : 0;
    }
  return ranges;
}

/* What sp_difference_new() finds, without what only words need: there are many pairs. */
static void
measure (SpPair *pair, const Answer *a, const Answer *b, const guint *ranges, guint n_questions)
{
  double sum = 0;

  for (guint i = 0; i < n_questions; i++)
    {
      gboolean on_scale = a[i].place >= 0 && b[i].place >= 0;

      if (a[i].level == NULL || b[i].level == NULL || !(on_scale || a[i].level == b[i].level))
        continue;
      pair->n_compared++;
      if (!on_scale || ranges[i] == 0 || !a[i].by_government || !b[i].by_government)
        continue;
      pair->n_shared++;
      sum += (double) ABS (a[i].place - b[i].place) / ranges[i];
    }
  pair->has_mean = pair->n_shared >= SP_DIFFERENCE_LEAST_SHARED;
  pair->mean = pair->has_mean ? sum / pair->n_shared : 0;
}

static void
add_pairs (SpPairs *self)
{
  g_autofree Answer *answers = list_answers (self);
  g_autofree guint *ranges = list_ranges (self);
  guint n = self->questions->len;

  for (guint i = 0; i < self->countries->len; i++)
    for (guint j = i + 1; j < self->countries->len; j++)
      {
        SpPair pair = { .first = self->countries->pdata[i], .second = self->countries->pdata[j] };

        measure (&pair, &answers[(gsize) i * n], &answers[(gsize) j * n], ranges, n);
        self->n_with_mean += pair.has_mean ? 1 : 0;
        g_array_append_val (self->pairs, pair);
      }
}

static SpPair *
get_pair (SpPairs *self, guint i)
{
  return &g_array_index (self->pairs, SpPair, i);
}

static gboolean
is_tied (const SpPair *a, const SpPair *b)
{
  return fabs (a->mean - b->mean) < SAME_MEAN;
}

static void
rank_pairs (SpPairs *self)
{
  g_autoptr (GArray) order = sp_pairs_order (self, SP_PAIRS_CLOSEST);
  guint end;

  for (guint start = 0; start < self->n_with_mean; start = end)
    {
      const SpPair *first = get_pair (self, g_array_index (order, guint, start));

      for (end = start + 1; end < self->n_with_mean; end++)
        if (!is_tied (first, get_pair (self, g_array_index (order, guint, end))))
          break;
      for (guint i = start; i < end; i++)
        {
          get_pair (self, g_array_index (order, guint, i))->rank = start;
          get_pair (self, g_array_index (order, guint, i))->n_tied = end - start - 1;
        }
    }
}

/**
 * sp_pairs_new:
 * @matrix: a comparison
 *
 * Compares all countries of a matrix two by two, on its questions and its day. Groups have no part in it: they have no
 * position of their own. It can be made on any thread.
 *
 * Returns: (transfer full): the pairs, which never change
 */
SpPairs *
sp_pairs_new (SpMatrix *matrix)
{
  SpPairs *self;

  g_return_val_if_fail (SP_IS_MATRIX (matrix), NULL);

  self = g_object_new (SP_TYPE_PAIRS, NULL);
  self->matrix = g_object_ref (matrix);
  for (guint i = 0; i < sp_matrix_get_n_columns (matrix); i++)
    g_ptr_array_add (self->questions, sp_matrix_get_column (matrix, i)->question);
  for (guint i = 0; i < sp_matrix_get_n_rows (matrix); i++)
    if (!sp_matrix_get_row (matrix, i)->is_group)
      {
        g_ptr_array_add (self->countries, sp_matrix_get_row (matrix, i)->record);
        g_array_append_val (self->rows, i);
      }
  add_pairs (self);
  rank_pairs (self);
  return self;
}

/**
 * sp_pairs_get_countries:
 * @self: pairs
 *
 * Returns: (transfer none) (element-type SpCountry): the countries, in the order of the comparison
 */
GPtrArray *
sp_pairs_get_countries (SpPairs *self)
{
  g_return_val_if_fail (SP_IS_PAIRS (self), NULL);

  return self->countries;
}

/**
 * sp_pairs_get_n_pairs:
 * @self: pairs
 *
 * Returns: how many there are
 */
guint
sp_pairs_get_n_pairs (SpPairs *self)
{
  g_return_val_if_fail (SP_IS_PAIRS (self), 0);

  return self->pairs->len;
}

/**
 * sp_pairs_get_n_with_mean:
 * @self: pairs
 *
 * Returns: how many of them have a mean difference
 */
guint
sp_pairs_get_n_with_mean (SpPairs *self)
{
  g_return_val_if_fail (SP_IS_PAIRS (self), 0);

  return self->n_with_mean;
}

/**
 * sp_pairs_get:
 * @self: pairs
 * @pair: the number of a pair, from 0
 *
 * Returns: (transfer none): the pair
 */
const SpPair *
sp_pairs_get (SpPairs *self, guint pair)
{
  g_return_val_if_fail (SP_IS_PAIRS (self) && pair < self->pairs->len, NULL);

  return get_pair (self, pair);
}

/**
 * sp_pairs_find:
 * @self: pairs
 * @a: a country
 * @b: another
 * @pair: (out) (optional): the number of the pair that they are, in whichever order
 *
 * Returns: whether they are one
 */
gboolean
sp_pairs_find (SpPairs *self, SpCountry *a, SpCountry *b, guint *pair)
{
  guint first, second, n;

  g_return_val_if_fail (SP_IS_PAIRS (self), FALSE);

  if (a == b || !g_ptr_array_find (self->countries, a, &first) || !g_ptr_array_find (self->countries, b, &second))
    return FALSE;
  n = self->countries->len;
  if (first > second)
    {
      guint other = first;

      first = second;
      second = other;
    }
  if (pair != NULL)
    *pair = first * n - first * (first + 1) / 2 + second - first - 1;
  return TRUE;
}

typedef struct
{
  SpPairs *pairs;
  int direction;
} Sorting;

static int
compare_pairs (gconstpointer a, gconstpointer b, gpointer data)
{
  const Sorting *sorting = data;
  guint first = *(const guint *) a, second = *(const guint *) b;
  const SpPair *first_pair = get_pair (sorting->pairs, first);
  const SpPair *second_pair = get_pair (sorting->pairs, second);

  if (first_pair->has_mean != second_pair->has_mean)
    return first_pair->has_mean ? -1 : 1;
  if (!is_tied (first_pair, second_pair))
    return first_pair->mean < second_pair->mean ? -sorting->direction : sorting->direction;
  return first < second ? -1 : first > second;
}

/**
 * sp_pairs_order:
 * @self: pairs
 * @order: how to order them
 *
 * Returns: (transfer full) (element-type guint): the numbers of all pairs, in that order
 */
GArray *
sp_pairs_order (SpPairs *self, SpPairOrder order)
{
  Sorting sorting = { self, order == SP_PAIRS_FARTHEST ? -1 : 1 };
  GArray *numbers;

  g_return_val_if_fail (SP_IS_PAIRS (self) && order < SP_N_PAIR_ORDERS, NULL);

  numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->pairs->len);
  for (guint i = 0; i < self->pairs->len; i++)
    g_array_append_val (numbers, i);
  if (order != SP_PAIRS_BY_SET)
    g_array_sort_with_data (numbers, compare_pairs, &sorting);
  return numbers;
}

static SpStanding *
copy_standings (SpPairs *self, SpCountry *country)
{
  SpStanding *standings = g_new (SpStanding, self->questions->len);
  guint place = 0;

  g_ptr_array_find (self->countries, country, &place);
  for (guint i = 0; i < self->questions->len; i++)
    standings[i] = sp_matrix_get_cell (self->matrix, g_array_index (self->rows, guint, place), i)->standing;
  return standings;
}

/**
 * sp_pairs_make_difference:
 * @self: pairs
 * @pair: the number of a pair, from 0
 *
 * Returns: (transfer full): the two compared question by question, which borrows from @self; free with
 *   sp_difference_free()
 */
SpDifference *
sp_pairs_make_difference (SpPairs *self, guint pair)
{
  g_autofree SpStanding *first = NULL;
  g_autofree SpStanding *second = NULL;

  g_return_val_if_fail (SP_IS_PAIRS (self) && pair < self->pairs->len, NULL);

  first = copy_standings (self, get_pair (self, pair)->first);
  second = copy_standings (self, get_pair (self, pair)->second);
  return sp_difference_new_of_standings (self->questions, first, second);
}
