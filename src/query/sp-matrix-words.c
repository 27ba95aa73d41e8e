/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the matrix says in words of what cannot be compared. */
#include "sp-matrix-private.h"

#include <glib/gi18n-lib.h>

/* Of more countries than these only the number is said. */
#define MOST_NAMED 5

static char *
join (GPtrArray *texts, const char *separator)
{
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (separator, (char **) texts->pdata);
}

/* A level that is held only perhaps is marked. */
static char *
format_level (const SpStanding *standing)
{
  const char *label = sp_level_get_label (sp_position_get_level (standing->position));

  return g_strconcat (standing->certainty == SP_CERTAINTY_YES ? "" : "~ ", label, NULL);
}

static char *
format_standing (const SpStanding *standing)
{
  g_autofree char *level = NULL;
  g_autofree char *since = NULL;

  if (standing->position == NULL)
    return sp_standing_format_nothing (standing);
  level = format_level (standing);
  since = sp_standing_format_since (standing);
  /* Translators: a level such as “Excluded”, and “since 23 August 2018”. */
  return g_strdup_printf (C_ ("standing", "%s, %s"), level, since);
}

static char *
format_country_cell (const SpMatrixCell *cell)
{
  g_autofree char *now = format_standing (&cell->standing);
  g_autofree char *before = NULL;

  if (cell->n_changed == 0)
    return g_steal_pointer (&now);
  if (cell->before.position == NULL)
    /* Translators: where a country stands now; at the earlier of two dates nothing was known. */
    return g_strdup_printf (_ ("%s (was not known)"), now);
  before = format_level (&cell->before);
  /* Translators: where a country stands now, and the level at which it stood at the earlier of two dates. */
  return g_strdup_printf (_ ("%s (was %s)"), now, before);
}

static char *
format_group_cell (const SpMatrixCell *cell)
{
  g_autofree char *counts = sp_tally_format (cell->tally);

  if (cell->n_changed == 0)
    return g_steal_pointer (&counts);
  /* Translators: how many members of a group stand where; so many stood elsewhere at the earlier of two dates. */
  return g_strdup_printf (ngettext ("%s; %u changed", "%s; %u changed", cell->n_changed), counts, cell->n_changed);
}

/**
 * sp_matrix_format_cell:
 * @self: a matrix
 * @row: the number of a row, from 0
 * @column: the number of a column, from 0
 *
 * Returns: (transfer full): what stands there in words, such as “Excluded, since 14 July 2020 (was Restricted)”, why
 *   nothing does, or of a group how many of its members stand where
 */
char *
sp_matrix_format_cell (SpMatrix *self, guint row, guint column)
{
  const SpMatrixCell *cell = sp_matrix_get_cell (self, row, column);

  g_return_val_if_fail (cell != NULL, NULL);

  return cell->tally ? format_group_cell (cell) : format_country_cell (cell);
}

/**
 * sp_matrix_count_hidden:
 * @self: a matrix
 *
 * Returns: how many of its questions are no differences, by kind
 */
SpMatrixHidden
sp_matrix_count_hidden (SpMatrix *self)
{
  SpMatrixHidden hidden = { 0 };

  g_return_val_if_fail (SP_IS_MATRIX (self), hidden);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (self, i);

      if (!column->is_hidden)
        continue;
      hidden.n_same += column->now.verdict == SP_MATRIX_SAME;
      hidden.n_same_where_known += column->now.verdict == SP_MATRIX_SAME_WHERE_KNOWN;
      hidden.n_not_comparable += column->now.verdict == SP_MATRIX_NOT_COMPARABLE;
    }
  return hidden;
}

/**
 * sp_matrix_format_hidden:
 * @self: a matrix
 *
 * Returns: (transfer full): how many questions “only differences” leaves out, by kind, such as “1 the same, 1 the same as
 *   far as known, 2 not comparable”; the empty string where it leaves out none
 */
char *
sp_matrix_format_hidden (SpMatrix *self)
{
  g_autoptr (GPtrArray) texts = NULL;
  SpMatrixHidden hidden;

  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);

  hidden = sp_matrix_count_hidden (self);
  texts = g_ptr_array_new_with_free_func (g_free);
  if (hidden.n_same > 0)
    /* Translators: on so many questions all countries give the same answer. */
    g_ptr_array_add (texts, g_strdup_printf (ngettext ("%u the same", "%u the same", hidden.n_same), hidden.n_same));
  if (hidden.n_same_where_known > 0)
    /* Translators: on so many questions all countries of which the answer is known give the same. */
    g_ptr_array_add (texts, g_strdup_printf (ngettext ("%u the same as far as known", "%u the same as far as known",
                                                       hidden.n_same_where_known),
                                             hidden.n_same_where_known));
  if (hidden.n_not_comparable > 0)
    /* Translators: on so many questions fewer than two countries have an answer. */
    g_ptr_array_add (texts,
                     g_strdup_printf (ngettext ("%u not comparable", "%u not comparable", hidden.n_not_comparable),
                                      hidden.n_not_comparable));
  return join (texts, C_ ("list", ", "));
}

static SpCountry *
find_answering (SpMatrix *self, guint column)
{
  for (guint i = 0; i < self->countries->len; i++)
    if (g_array_index (self->looked_at, SpMatrixLookedAt, i) & SP_MATRIX_LOOKED_AT_NOW &&
        sp_matrix_get_standing (self, self->countries->pdata[i], column, FALSE)->position != NULL)
      return self->countries->pdata[i];
  return NULL;
}

static void
add_unanswered (GPtrArray *texts, GPtrArray *titles)
{
  g_autofree char *list = NULL;
  guint n = titles->len;

  if (n == 0)
    return;
  list = join (titles, C_ ("list", ", "));
  /* Translators: a question such as “Espionage risk”, or a list of several. */
  g_ptr_array_add (texts, g_strdup_printf (ngettext ("%s (nobody answers it)", "%s (nobody answers them)", n), list));
}

/**
 * sp_matrix_format_not_comparable:
 * @self: a matrix
 *
 * Says which questions cannot be compared, fewer than two countries having a position on them, and who has one. Nothing
 * is said of a country alone.
 *
 * Returns: (transfer full): such as “Not comparable: Espionage risk (only Germany answers it); Sharing (nobody answers
 *   it)”; the empty string where there is nothing to be said
 */
char *
sp_matrix_format_not_comparable (SpMatrix *self)
{
  g_autoptr (GPtrArray) texts = NULL;
  g_autoptr (GPtrArray) unanswered = NULL;
  g_autofree char *list = NULL;

  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);

  texts = g_ptr_array_new_with_free_func (g_free);
  unanswered = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; self->countries->len > 1 && i < self->columns->len; i++)
    {
      const SpMatrixColumn *column = sp_matrix_get_column (self, i);
      const char *title = sp_question_get_short_title (column->question);
      SpCountry *country = find_answering (self, i);

      if (column->now.verdict != SP_MATRIX_NOT_COMPARABLE)
        continue;
      if (country == NULL)
        g_ptr_array_add (unanswered, g_strdup (title));
      else
        /* Translators: a question such as “Espionage risk” and a country. */
        g_ptr_array_add (texts, g_strdup_printf (_ ("%s (only %s answers it)"), title,
                                                 sp_country_names_get_name (self->names, country)));
    }
  add_unanswered (texts, unanswered);
  if (texts->len == 0)
    return g_strdup ("");
  list = join (texts, C_ ("list", "; "));
  /* Translators: a list such as “Espionage risk (only Germany answers it); Sharing (nobody answers it)”. */
  return g_strdup_printf (_ ("Not comparable: %s"), list);
}

static char *
list_answered (SpMatrix *self, guint row)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < self->columns->len; i++)
    {
      const SpMatrixCell *cell = sp_matrix_get_cell (self, row, i);

      if (cell->standing.position != NULL || (cell->tally != NULL && cell->tally->n_known > 0))
        g_ptr_array_add (titles, g_strdup (sp_question_get_short_title (self->questions->pdata[i])));
    }
  return join (titles, C_ ("list", ", "));
}

static void
add_silent (GPtrArray *sentences, GPtrArray *silent)
{
  g_autofree char *list = NULL;
  guint n = silent->len;

  if (n == 0)
    return;
  if (n > MOST_NAMED)
    {
      g_ptr_array_add (sentences, g_strdup_printf (ngettext ("%u answers none of the questions.",
                                                             "%u answer none of the questions.", n),
                                                   n));
      return;
    }
  list = join (silent, C_ ("list", ", "));
  /* Translators: a country, or a list of several. */
  g_ptr_array_add (sentences, g_strdup_printf (ngettext ("%s answers none of the questions.",
                                                         "%s answer none of the questions.", n),
                                               list));
}

/**
 * sp_matrix_format_sharing_nothing:
 * @self: a matrix
 *
 * Says which rows have no question in common with any other, and what they do answer.
 *
 * Returns: (transfer full): such as “Nepal shares no question with the others; it answers Espionage risk.”; the empty
 *   string where there is nothing to be said
 */
char *
sp_matrix_format_sharing_nothing (SpMatrix *self)
{
  g_autoptr (GPtrArray) sentences = NULL;
  g_autoptr (GPtrArray) silent = NULL;

  g_return_val_if_fail (SP_IS_MATRIX (self), NULL);

  sentences = g_ptr_array_new_with_free_func (g_free);
  silent = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const SpMatrixRow *row = sp_matrix_get_row (self, i);
      g_autofree char *answered = NULL;

      if (!row->shares_nothing)
        continue;
      if (row->n_answered == 0)
        {
          g_ptr_array_add (silent, g_strdup (sp_matrix_get_row_name (self, i)));
          continue;
        }
      answered = list_answered (self, i);
      /* Translators: a country or a group, and a list of questions such as “Espionage risk, 5G networks”. */
      g_ptr_array_add (sentences, g_strdup_printf (_ ("%s shares no question with the others; it answers %s."),
                                                   sp_matrix_get_row_name (self, i), answered));
    }
  add_silent (sentences, silent);
  return join (sentences, C_ ("sentences", " "));
}
