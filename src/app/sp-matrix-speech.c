/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the parts of a comparison's table say. */
#include "sp-matrix-speech.h"

#include <glib/gi18n-lib.h>

static char *
format_level (const SpStanding *standing)
{
  const char *label = sp_level_get_label (sp_position_get_level (standing->position));

  return standing->certainty == SP_CERTAINTY_PERHAPS ? g_strconcat ("~ ", label, NULL) : g_strdup (label);
}

static char *
format_was (const SpMatrixCell *cell)
{
  g_autofree char *before = NULL;

  if (cell->n_changed == 0)
    return NULL;
  if (cell->before.position == NULL)
    return g_strdup (_ ("not known before"));
  before = format_level (&cell->before);
  /* Translators: in a cell of a table: the level at the earlier of two dates, such as “was Restricted”. */
  return g_strdup_printf (_ ("was %s"), before);
}

/**
 * sp_matrix_words_init:
 * @self: (out caller-allocates): what is said
 * @cell: a cell of a country
 *
 * Puts it into words.
 */
void
sp_matrix_words_init (SpMatrixWords *self, const SpMatrixCell *cell)
{
  SpPosition *position;

  g_return_if_fail (self != NULL && cell != NULL);

  position = cell->standing.position;
  *self = (SpMatrixWords) { .was = format_was (cell) };
  if (position == NULL)
    {
      self->level = sp_standing_format_nothing (&cell->standing);
      return;
    }
  self->level = format_level (&cell->standing);
  self->since = sp_standing_format_since (&cell->standing);
  /* Translators: in a cell of a table: “since 28 January 2020 · Decision”. */
  self->basis = g_strdup_printf (C_ ("cell", "%s · %s"), self->since,
                                 sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)));
  self->summary = sp_position_get_summary (position);
}

/**
 * sp_matrix_words_clear:
 * @self: what is said
 *
 * Frees what it holds.
 */
void
sp_matrix_words_clear (SpMatrixWords *self)
{
  g_clear_pointer (&self->level, g_free);
  g_clear_pointer (&self->since, g_free);
  g_clear_pointer (&self->basis, g_free);
  g_clear_pointer (&self->was, g_free);
}

/**
 * sp_matrix_format_head:
 * @plan: a plan
 * @spot: a head
 *
 * Returns: (transfer full): what it says first
 */
char *
sp_matrix_format_head (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);

  switch (spot.kind)
    {
    case SP_MATRIX_TILE_RECORD:
      return g_strdup (sp_matrix_get_row_name (matrix, spot.row));
    case SP_MATRIX_TILE_QUESTION:
      return g_strdup (sp_question_get_title (sp_matrix_get_column (matrix, spot.column)->question));
    case SP_MATRIX_TILE_COUNTS_HEAD:
      /* Translators: the head of a line of a table that counts the answers. */
      return g_strdup (C_ ("comparison", "Counts"));
    case SP_MATRIX_TILE_CORNER:
      return g_strdup (sp_matrix_plan_is_swapped (plan) ? C_ ("comparison", "Question") : C_ ("comparison", "Country"));
    case SP_MATRIX_TILE_CELL:
    case SP_MATRIX_TILE_COUNTS:
    default:
      return g_strdup ("");
    }
}

static const char *
get_verdict (const SpMatrixColumn *column)
{
  switch (column->now.verdict)
    {
    case SP_MATRIX_SAME:
      return C_ ("answers", "Same");
    case SP_MATRIX_SAME_WHERE_KNOWN:
      return C_ ("answers", "Same as far as known");
    case SP_MATRIX_DIFFERENT:
      return C_ ("answers", "Different");
    case SP_MATRIX_NOT_COMPARABLE:
    case SP_N_MATRIX_VERDICTS:
    default:
      return C_ ("answers", "Not comparable");
    }
}

static char *
format_below_question (SpMatrix *matrix, const SpMatrixColumn *column)
{
  gboolean has_second = sp_matrix_get_first_day (matrix, NULL);
  g_autofree char *changed = NULL;

  if (has_second)
    changed = g_strdup_printf (ngettext ("%u changed", "%u changed", column->n_changed), column->n_changed);
  if (sp_matrix_get_n_rows (matrix) < 2)
    return g_steal_pointer (&changed);
  if (changed == NULL)
    return g_strdup (get_verdict (column));
  /* Translators: “Different · 2 changed”. */
  return g_strdup_printf (C_ ("answers", "%s · %s"), get_verdict (column), changed);
}

/**
 * sp_matrix_format_below_head:
 * @plan: a plan
 * @spot: a head
 *
 * Returns: (transfer full) (nullable): what it says below that, smaller: of a question what comes of comparing, of a group
 *   how many members it has
 */
char *
sp_matrix_format_below_head (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  const SpMatrixRow *row;

  if (spot.kind == SP_MATRIX_TILE_QUESTION)
    return format_below_question (matrix, sp_matrix_get_column (matrix, spot.column));
  if (spot.kind != SP_MATRIX_TILE_RECORD)
    return NULL;
  row = sp_matrix_get_row (matrix, spot.row);
  if (row->is_group)
    return g_strdup_printf (ngettext ("%u member", "%u members", row->members->len), row->members->len);
  if (!row->shares_nothing || sp_matrix_plan_is_whole (plan))
    return NULL;
  return g_strdup (row->n_answered > 0 ? _ ("shares no question") : _ ("no known position"));
}

/**
 * sp_matrix_format_changed:
 * @cell: a cell of a group
 *
 * Returns: (transfer full) (nullable): how many of its members stood elsewhere at the first of two dates, or %NULL where
 *   none did
 */
char *
sp_matrix_format_changed (const SpMatrixCell *cell)
{
  g_return_val_if_fail (cell != NULL, NULL);

  if (cell->n_changed == 0)
    return NULL;
  return g_strdup_printf (ngettext ("%u changed", "%u changed", cell->n_changed), cell->n_changed);
}

static char *
name_agreement (const SpConsensus *consensus)
{
  g_autofree char *number = NULL;

  switch (consensus->kind)
    {
    case SP_CONSENSUS_ALL_SAME:
      return g_strdup (_ ("All the same"));
    case SP_CONSENSUS_SPREAD:
      return g_strdup_printf (ngettext ("At most %u level apart", "At most %u levels apart", consensus->spread),
                              consensus->spread);
    case SP_CONSENSUS_NOT_ALL_SAME:
      return g_strdup (_ ("Not all the same"));
    case SP_CONSENSUS_AGREEMENT:
      number = sp_consensus_format_agreement (consensus);
      /* Translators: %s is a measure from −1 to 1. */
      return g_strdup_printf (_ ("Consensus %s"), number);
    case SP_CONSENSUS_NONE:
    default:
      return NULL;
    }
}

/**
 * sp_matrix_format_agreement:
 * @consensus: a consensus
 *
 * Returns: (transfer full) (nullable): it in a few words, and where these are not of all countries of how many, or %NULL
 *   where nothing may be said
 */
char *
sp_matrix_format_agreement (const SpConsensus *consensus)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (consensus != NULL, NULL);

  words = name_agreement (consensus);
  if (words == NULL || consensus->n_counted == consensus->n_compared)
    return g_steal_pointer (&words);
  /* Translators: %s is such as “All the same”; it is said of so many countries of so many. */
  return g_strdup_printf (C_ ("agreement", "%s (%u of %u)"), words, consensus->n_counted, consensus->n_compared);
}

static void
append (GString *text, const char *sentence)
{
  if (sentence == NULL || *sentence == '\0')
    return;
  if (text->len > 0)
    g_string_append (text, C_ ("spoken", ". "));
  g_string_append (text, sentence);
}

static char *
describe_standing (const SpMatrixCell *cell, guint unconfirmed_years)
{
  g_auto (SpMatrixWords) words = { NULL };
  g_autoptr (GString) text = g_string_new (NULL);

  sp_matrix_words_init (&words, cell);
  append (text, words.level);
  append (text, words.basis);
  append (text, words.was);
  if (cell->unconfirmed)
    {
      g_autofree char *unconfirmed = g_strdup_printf (
        ngettext ("Not confirmed for %u year", "Not confirmed for %u years", unconfirmed_years), unconfirmed_years);

      append (text, unconfirmed);
    }
  append (text, words.summary);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_tally (const SpMatrixCell *cell)
{
  g_autofree char *counts = sp_tally_format (cell->tally);
  g_autofree char *changed = sp_matrix_format_changed (cell);
  g_autoptr (GString) text = g_string_new (NULL);

  append (text, counts);
  append (text, changed);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static char *
describe_cell (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  SpMatrix *matrix = sp_matrix_plan_get_matrix (plan);
  const SpMatrixCell *cell = sp_matrix_get_cell (matrix, spot.row, spot.column);
  g_autofree char *words =
    cell->tally ? describe_tally (cell) : describe_standing (cell, sp_matrix_plan_get_unconfirmed_years (plan));

  /* Translators: what a screen reader says of a cell of a table: a country, a question, and what the cell says. */
  return g_strdup_printf (_ ("%s, %s: %s"), sp_matrix_get_row_name (matrix, spot.row),
                          sp_question_get_title (sp_matrix_get_column (matrix, spot.column)->question), words);
}

static char *
describe_head (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *head = sp_matrix_format_head (plan, spot);
  g_autofree char *below = sp_matrix_format_below_head (plan, spot);
  gboolean descending;

  append (text, head);
  append (text, below);
  if (spot.kind == SP_MATRIX_TILE_RECORD && sp_matrix_plan_is_compared (plan, spot.row))
    append (text, _ ("In the comparison"));
  if (sp_matrix_plan_is_sorted_by (plan, spot, &descending))
    append (text, descending ? _ ("Sorted descending") : _ ("Sorted ascending"));
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * sp_matrix_describe:
 * @plan: a plan
 * @spot: a part of its table
 *
 * Returns: (transfer full): all that is to be said of it, for screen readers and tooltips
 */
char *
sp_matrix_describe (SpMatrixPlan *plan, SpMatrixSpot spot)
{
  const SpMatrixColumn *column;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (SP_IS_MATRIX_PLAN (plan), NULL);

  if (spot.kind == SP_MATRIX_TILE_CELL)
    return describe_cell (plan, spot);
  if (spot.kind != SP_MATRIX_TILE_COUNTS)
    return describe_head (plan, spot);
  column = sp_matrix_get_column (sp_matrix_plan_get_matrix (plan), spot.column);
  counts = sp_consensus_format (column->now.consensus);
  /* Translators: a question, and counts such as “4 Excluded, 1 Restricted, 0 unknown of 5; all the same”. */
  return g_strdup_printf (C_ ("counts", "%s: %s"), sp_question_get_title (column->question), counts);
}
