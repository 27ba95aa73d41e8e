/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of a comparison in the same words wherever it is written: its rows, its questions, the fields of a cell. */
#include "sp-comparison-words.h"

#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

static char *
copy (const char *text)
{
  return text != NULL && *text != '\0' ? g_strdup (text) : NULL;
}

static char *
format_date (SpDate date)
{
  return sp_date_is_set (date) ? sp_date_to_string (date) : NULL;
}

static SpLevel *
get_level (SpPosition *position)
{
  return position ? sp_position_get_level (position) : NULL;
}

/* A field of the standing of a cell, of the day or of the first date; with a position alone. */
#define FIELD(name, which, expression) \
  static char *name (const SpMatrixCell *cell) \
  { \
    const SpStanding *standing = &cell->which; \
    return standing->position != NULL ? expression : NULL; \
  }

/* The same of why there is no position. */
#define NOTHING(name, which, expression) \
  static char *name (const SpMatrixCell *cell) \
  { \
    const SpStanding *standing = &cell->which; \
    return standing->position == NULL ? expression : NULL; \
  }

static const char *const wordings[] = { "since", "stated", "reported", "seen" };

FIELD (get_level_id, standing, copy (sp_level_get_id (get_level (standing->position))))
FIELD (get_level_label, standing, copy (sp_level_get_label (get_level (standing->position))))
FIELD (get_certainty, standing, copy (standing->certainty == SP_CERTAINTY_YES ? "yes" : "perhaps"))
FIELD (get_since, standing, format_date (standing->since))
FIELD (get_wording, standing, copy (wordings[standing->wording]))
FIELD (get_last_confirmed, standing, format_date (standing->last_confirmed))
FIELD (get_basis,
       standing,
       copy (sp_vocabulary_get_nick (&sp_basis_vocabulary, (int) sp_position_get_basis (standing->position))))
FIELD (get_summary, standing, copy (sp_position_get_summary (standing->position)))
FIELD (get_position, standing, copy (sp_record_get_id (SP_RECORD (standing->position))))
NOTHING (get_nothing, standing, copy (sp_nothing_get_nick (standing->nothing)))
NOTHING (get_nothing_reason, standing, sp_standing_format_nothing (standing))
FIELD (get_level_before, before, copy (sp_level_get_id (get_level (standing->position))))
FIELD (get_level_before_label, before, copy (sp_level_get_label (get_level (standing->position))))
NOTHING (get_nothing_before, before, copy (sp_nothing_get_nick (standing->nothing)))

static char *
get_unconfirmed (const SpMatrixCell *cell)
{
  return cell->standing.position != NULL ? g_strdup (cell->unconfirmed ? SP_COMPARISON_YES : SP_COMPARISON_NO) : NULL;
}

static char *
get_changed (const SpMatrixCell *cell)
{
  return g_strdup (cell->n_changed > 0 ? SP_COMPARISON_YES : SP_COMPARISON_NO);
}

const SpComparisonField sp_comparison_fields[] = {
  { "level", get_level_id, FALSE, FALSE },
  { "level_label", get_level_label, FALSE, FALSE },
  { "certainty", get_certainty, FALSE, FALSE },
  { "since", get_since, FALSE, FALSE },
  { "since_wording", get_wording, FALSE, FALSE },
  { "last_confirmed", get_last_confirmed, FALSE, FALSE },
  { "unconfirmed", get_unconfirmed, TRUE, FALSE },
  { "basis", get_basis, FALSE, FALSE },
  { "summary", get_summary, FALSE, FALSE },
  { "position", get_position, FALSE, FALSE },
  { "nothing", get_nothing, FALSE, FALSE },
  { "nothing_reason", get_nothing_reason, FALSE, FALSE },
  { "level_before", get_level_before, FALSE, TRUE },
  { "level_before_label", get_level_before_label, FALSE, TRUE },
  { "nothing_before", get_nothing_before, FALSE, TRUE },
  { "changed", get_changed, TRUE, TRUE },
};

const guint sp_n_comparison_fields = G_N_ELEMENTS (sp_comparison_fields);

/* The number of the row that stands at a place. */
guint
sp_comparison_text_get_row (const SpComparisonText *self, guint place)
{
  return self->rows ? g_array_index (self->rows, guint, place) : place;
}

/* The numbers of the columns that are not left out. */
GArray *
sp_comparison_text_list_columns (const SpComparisonText *self)
{
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < sp_matrix_get_n_columns (self->matrix); i++)
    if (!self->only_differences || !sp_matrix_get_column (self->matrix, i)->is_hidden)
      g_array_append_val (columns, i);
  return columns;
}

gboolean
sp_comparison_text_has_field (const SpComparisonText *self, const SpComparisonField *field)
{
  return !field->of_two_dates || sp_matrix_get_first_day (self->matrix, NULL);
}

/* As datasets write it. */
char *
sp_comparison_format_day (guint32 day)
{
  return sp_date_to_string (sp_date_from_day_number (day));
}

/* As of which date, or dates. */
char *
sp_comparison_format_dates (SpMatrix *matrix)
{
  g_autofree char *day = sp_date_format (sp_date_from_day_number (sp_matrix_get_day (matrix)));
  g_autofree char *first = NULL;
  guint32 first_day;

  if (!sp_matrix_get_first_day (matrix, &first_day))
    return g_strdup_printf (_ ("As of %s"), day);
  first = sp_date_format (sp_date_from_day_number (first_day));
  /* Translators: two dates, the later one first. */
  return g_strdup_printf (_ ("As of %s, compared with %s"), day, first);
}
