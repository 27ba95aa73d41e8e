/* SPDX-License-Identifier: GPL-3.0-or-later
 * Who stands where on a question, in columns: a list for each level, or for each kind of change between two dates. */
#include "sp-level-list.h"

#include "sp-change.h"
#include "sp-clean-text.h"
#include "sp-look.h"
#include "sp-nothing-table.h"
#include "sp-run-records.h"
#include "sp-shift-count.h"
#include "sp-table-block.h"
#include "sp-text-block.h"
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

/* The narrowest column that a country and what is said of it have room in, in points. */
#define NARROWEST 150.0
/* Above lists, in points. */
#define SPACE 12.0
#define NOTHING_SPACE 18.0

typedef struct
{
  const SpReportTerms *terms;
  SpQuestion *question;
  GPtrArray *rows; /* of Row, by name */
  SpSourceNumbers *numbers;
  guint n_columns;
  GPtrArray *blocks;
  guint32 day;
  guint32 first_day;
  gboolean has_span;
} List;

typedef struct
{
  SpCountry *country;
  const char *name;
  SpStanding before;
  SpStanding standing;
} Row;

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

static SpLook
get_look (const List *self, const Row *row)
{
  return sp_look_new_for_standing (self->question, &row->standing, self->day, self->terms->unconfirmed_years,
                                   sp_theme_get (FALSE, FALSE));
}

static SpOutlook
get_outlook (const List *self, guint32 day)
{
  return (SpOutlook) { self->question, sp_lens_get_group (self->terms->lens), day,
                       sp_lens_get_weakest (self->terms->lens) };
}

/* The shift is one only where both days are within the group; so is the list. */
static gboolean
is_outside (const List *self, const Row *row)
{
  return row->standing.nothing == SP_NOTHING_OUTSIDE_GROUP ||
         (self->has_span && row->before.nothing == SP_NOTHING_OUTSIDE_GROUP);
}

static int
compare_rows (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, (*(Row *const *) a)->country),
                 sp_country_names_get_collation_key (names, (*(Row *const *) b)->country));
}

static void
find_rows (List *self, GPtrArray *countries)
{
  SpOutlook outlook = get_outlook (self, self->day);
  SpOutlook first = get_outlook (self, self->first_day);

  self->rows = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < countries->len; i++)
    {
      SpIndex *index = sp_lens_get_index (self->terms->lens);
      Row *row = g_new0 (Row, 1);

      row->country = countries->pdata[i];
      row->name = sp_country_names_get_name (self->terms->names, row->country);
      sp_standing_find (&row->standing, index, row->country, &outlook);
      if (self->has_span)
        sp_standing_find (&row->before, index, row->country, &first);
      g_ptr_array_add (self->rows, row);
      if (is_outside (self, row))
        g_ptr_array_remove_index (self->rows, self->rows->len - 1);
    }
  g_ptr_array_sort_with_data (self->rows, compare_rows, self->terms->names);
}

/* --- Levels ------------------------------------------------------------------------------------------------------- */

static void
append_clean (SpRichText *text, const char *words, SpTextLook look)
{
  g_autofree char *clean = sp_clean_line (words);

  sp_rich_text_append (text, clean, look);
}

static void
append_since (const List *self, const SpStanding *standing, SpRichText *text)
{
  g_autofree char *since = sp_standing_format_since (standing);
  const char *basis = sp_vocabulary_get_label (&sp_basis_vocabulary, (int) sp_position_get_basis (standing->position));

  append_clean (text, since, SP_TEXT_SMALL);
  sp_rich_text_append (text, " · ", SP_TEXT_SMALL | SP_TEXT_DIM);
  append_clean (text, basis, SP_TEXT_SMALL | SP_TEXT_DIM);
  if (sp_standing_is_unconfirmed (standing, self->day, self->terms->unconfirmed_years) &&
      sp_date_compare (standing->last_confirmed, standing->since) != 0)
    {
      g_autofree char *date = sp_date_format (standing->last_confirmed);
      /* Translators: after what a position rests on; %s is a date. */
      g_autofree char *confirmed = g_strdup_printf (_ (", last confirmed %s"), date);

      append_clean (text, confirmed, SP_TEXT_SMALL | SP_TEXT_DIM);
    }
}

static SpRichText *
make_row (const List *self, const Row *row)
{
  SpIndex *index = sp_lens_get_index (self->terms->lens);
  SpBasis weakest = sp_lens_get_weakest (self->terms->lens);
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  append_clean (text, row->name, SP_TEXT_STRONG);
  sp_rich_text_append (text, "\n", SP_TEXT_SMALL);
  if (row->standing.position != NULL)
    {
      append_since (self, &row->standing, text);
      sp_run_records_add (&row->standing, index, weakest, records);
    }
  else
    {
      g_autofree char *why = sp_standing_format_nothing (&row->standing);

      append_clean (text, why, SP_TEXT_SMALL);
    }
  if (self->has_span)
    sp_run_records_add (&row->before, index, weakest, records);
  if (self->numbers == NULL || records->len == 0)
    return text;
  sp_rich_text_append (text, "\xc2\xa0", SP_TEXT_SMALL);
  sp_source_numbers_cite (self->numbers, records, text);
  return text;
}

static void
add_list (const List *self, const SpLook *look, const char *title, GPtrArray *rows)
{
  const double shares[] = { 1 };
  SpTableBlock *table = sp_table_block_new (shares, 1);
  SpRichText *head = sp_rich_text_new (NULL, SP_TEXT_PLAIN);

  append_clean (head, title, SP_TEXT_STRONG);
  sp_table_block_add_row (table, TRUE);
  sp_table_block_add_cell (table, look, head);
  for (guint i = 0; i < rows->len; i++)
    {
      SpLook own = get_look (self, rows->pdata[i]);

      sp_table_block_add_row (table, FALSE);
      sp_table_block_add_cell (table, &own, make_row (self, rows->pdata[i]));
    }
  sp_block_set_n_columns (SP_BLOCK (table), self->n_columns);
  sp_block_set_space_above (SP_BLOCK (table), SPACE);
  g_ptr_array_add (self->blocks, table);
}

static void
add_level (const List *self, SpLevel *level)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  SpLook look = sp_look_new_for_level (self->question, level, sp_theme_get (FALSE, FALSE));
  g_autofree char *title = NULL;

  if (sp_lens_get_levels (self->terms->lens)->len > 0 && !sp_lens_has_level (self->terms->lens, level))
    return;
  for (guint i = 0; i < self->rows->len; i++)
    if (get_level (&((const Row *) self->rows->pdata[i])->standing) == level)
      g_ptr_array_add (rows, self->rows->pdata[i]);
  /* Translators: a level and how many countries stand there: “Excluded: 18”. */
  title = g_strdup_printf (C_ ("level", "%s: %u"), sp_level_get_label (level), rows->len);
  if (rows->len > 0)
    add_list (self, &look, title, rows);
}

/* --- Changes ------------------------------------------------------------------------------------------------------ */

static gboolean
admits_shift (const List *self, const SpShiftCount *count)
{
  SpLens *lens = self->terms->lens;

  return sp_lens_get_levels (lens)->len == 0 || (count->from != NULL && sp_lens_has_level (lens, count->from)) ||
         (count->to != NULL && sp_lens_has_level (lens, count->to));
}

static void
add_shift (const List *self, const SpShiftCount *count)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autofree char *title = sp_shift_count_format (count);
  SpLook look;

  if (!admits_shift (self, count))
    return;
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = self->rows->pdata[i];

      if (get_level (&row->before) == count->from && get_level (&row->standing) == count->to)
        g_ptr_array_add (rows, self->rows->pdata[i]);
    }
  look = count->to ? sp_look_new_for_level (self->question, count->to, sp_theme_get (FALSE, FALSE))
                   : sp_look_new_for_nothing (SP_NOTHING_LAPSED, FALSE);
  add_list (self, &look, title, rows);
}

static void
add_shifts (const List *self)
{
  g_autoptr (GPtrArray) shifts = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GArray) counts = NULL;

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = self->rows->pdata[i];
      const SpShift shift = { row->country, row->before, row->standing };

      if (sp_standings_differ (&row->before, &row->standing))
        g_ptr_array_add (shifts, g_memdup2 (&shift, sizeof shift));
    }
  counts = sp_shifts_count (shifts);
  for (guint i = 0; i < counts->len; i++)
    add_shift (self, &g_array_index (counts, SpShiftCount, i));
}

/* --- Those of whom there is not more to say ----------------------------------------------------------------------- */

static void
add_names (const List *self, const char *title, GPtrArray *rows)
{
  SpRichText *text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *head =
    g_strdup_printf (ngettext ("%s, %u country", "%s, %u countries", rows->len), title, rows->len);

  append_clean (text, head, SP_TEXT_STRONG);
  for (guint i = 0; i < rows->len; i++)
    {
      /* Translators: between a title and a list. */
      sp_rich_text_append (text, i == 0 ? C_ ("title", ": ") : C_ ("list", ", "), SP_TEXT_PLAIN);
      append_clean (text, ((const Row *) rows->pdata[i])->name, SP_TEXT_PLAIN);
    }
  sp_rich_text_append (text, ".", SP_TEXT_PLAIN);
  g_ptr_array_add (self->blocks, sp_text_block_new (SP_TEXT_STYLE_TABLE, text));
}

static void
add_nothings (const List *self)
{
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();

  g_ptr_array_add (questions, self->question);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = self->rows->pdata[i];

      if (row->standing.position == NULL && (!self->has_span || row->before.position == NULL))
        g_ptr_array_add (countries, row->country);
    }
  if (countries->len == 0)
    return;
  g_ptr_array_add (self->blocks, sp_nothing_table_new (self->terms, countries, questions));
  sp_block_set_space_above (self->blocks->pdata[self->blocks->len - 1], NOTHING_SPACE);
}

static void
add_unchanged (const List *self)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  for (guint i = 0; i < self->rows->len; i++)
    {
      const Row *row = self->rows->pdata[i];

      if (row->standing.position != NULL && !sp_standings_differ (&row->before, &row->standing))
        g_ptr_array_add (rows, self->rows->pdata[i]);
    }
  if (rows->len > 0)
    add_names (self, _ ("Unchanged"), rows);
}

static List
begin (const SpReportTerms *terms, GPtrArray *countries, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  List list = { .terms = terms,
                .question = sp_lens_get_question (terms->lens),
                .numbers = numbers,
                .blocks = blocks,
                .day = sp_lens_get_day (terms->lens) };

  list.has_span = sp_lens_get_span (terms->lens, &list.first_day, &list.day);
  list.n_columns = (guint) MAX (sp_paper_get_text_width (&terms->paper) / NARROWEST, 1);
  find_rows (&list, countries);
  return list;
}

/**
 * sp_level_list_add_blocks:
 * @terms: through what it is looked at; without a question there is nothing to list
 * @countries: (element-type SpCountry): the countries
 * @numbers: (nullable): what gives sources their numbers; %NULL for none to be cited
 * @blocks: (element-type SpBlock): where the lists are added
 *
 * Lists under each level who stands there, since when, on which basis, as far as the group and levels of the lens go;
 * where there are two dates, under each kind of change whom it concerns, and then who is unchanged. Who has no position
 * is listed by kind of nothing, unless only some levels are looked at.
 */
void
sp_level_list_add_blocks (const SpReportTerms *terms, GPtrArray *countries, SpSourceNumbers *numbers, GPtrArray *blocks)
{
  GPtrArray *levels;
  List list;

  g_return_if_fail (terms != NULL && countries != NULL && blocks != NULL);

  if (sp_lens_get_question (terms->lens) == NULL)
    return;
  list = begin (terms, countries, numbers, blocks);
  levels = sp_scale_get_levels (sp_question_get_scale (list.question));
  if (list.has_span)
    add_shifts (&list);
  for (guint i = 0; !list.has_span && i < levels->len; i++)
    add_level (&list, levels->pdata[i]);
  if (sp_lens_get_levels (terms->lens)->len == 0)
    {
      if (list.has_span)
        add_unchanged (&list);
      add_nothings (&list);
    }
  g_ptr_array_unref (list.rows);
}
