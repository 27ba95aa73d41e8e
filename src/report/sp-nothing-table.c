/* SPDX-License-Identifier: GPL-3.0-or-later
 * Countries without a position, in a table by kind of nothing. */
#include "sp-nothing-table.h"

#include "sp-clean-text.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpNothing nothing;
  char *label;
  GPtrArray *names;
} Kind;

/* Of several questions, what says the most of a country. */
static const guint weights[SP_N_NOTHINGS] = {
  [SP_NOTHING_NO_RECORD] = 1, [SP_NOTHING_SEARCHED] = 2, [SP_NOTHING_WEAKER] = 3,
  [SP_NOTHING_LAPSED] = 4,    [SP_NOTHING_NOT_YET] = 5,
};

static void
free_kind (gpointer data)
{
  Kind *self = data;

  g_free (self->label);
  g_ptr_array_unref (self->names);
  g_free (self);
}

static SpStanding
find_standing (const SpReportTerms *terms, SpCountry *country, GPtrArray *questions)
{
  SpStanding best = { .nothing = SP_NOTHING_NO_RECORD };
  SpOutlook outlook = { .weakest = sp_lens_get_weakest (terms->lens) };

  sp_lens_get_span (terms->lens, NULL, &outlook.day);
  for (guint i = 0; i < questions->len; i++)
    {
      SpStanding standing;

      outlook.question = questions->pdata[i];
      sp_standing_find (&standing, sp_lens_get_index (terms->lens), country, &outlook);
      if (weights[standing.nothing] > weights[best.nothing])
        best = standing;
    }
  return best;
}

/* When it was searched is a part of that kind. */
static char *
format_kind (const SpStanding *standing)
{
  if (standing->nothing == SP_NOTHING_SEARCHED)
    return sp_standing_format_nothing (standing);
  return g_strdup (sp_nothing_get_label (standing->nothing));
}

static Kind *
find_kind (GPtrArray *kinds, const SpStanding *standing)
{
  g_autofree char *label = format_kind (standing);
  Kind *kind;

  for (guint i = 0; i < kinds->len; i++)
    {
      kind = kinds->pdata[i];
      if (g_str_equal (kind->label, label))
        return kind;
    }
  kind = g_new0 (Kind, 1);
  kind->nothing = standing->nothing;
  kind->label = g_steal_pointer (&label);
  kind->names = g_ptr_array_new ();
  g_ptr_array_add (kinds, kind);
  return kind;
}

static int
compare_kinds (gconstpointer a, gconstpointer b)
{
  const Kind *first = *(const Kind *const *) a;
  const Kind *second = *(const Kind *const *) b;

  if (first->nothing != second->nothing)
    return first->nothing < second->nothing ? -1 : 1;
  return first->names->len > second->names->len ? -1 : first->names->len < second->names->len;
}

static void
add_row (SpTableBlock *table, const Kind *kind)
{
  g_autofree char *number =
    g_strdup_printf (ngettext ("%u country", "%u countries", kind->names->len), kind->names->len);
  SpLook look = sp_look_new_for_nothing (kind->nothing, FALSE);
  SpRichText *title = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  SpRichText *names = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  g_autofree char *label = sp_clean_line (kind->label);

  sp_rich_text_append (title, label, SP_TEXT_STRONG);
  sp_rich_text_append (title, "\n", SP_TEXT_SMALL);
  sp_rich_text_append (title, number, SP_TEXT_DIM | SP_TEXT_SMALL);
  for (guint i = 0; i < kind->names->len; i++)
    {
      g_autofree char *name = sp_clean_line (kind->names->pdata[i]);

      /* Translators: between the items of a list. */
      sp_rich_text_append (names, i > 0 ? C_ ("list", ", ") : "", SP_TEXT_PLAIN);
      sp_rich_text_append (names, name, SP_TEXT_PLAIN);
    }
  sp_table_block_add_row (table, FALSE);
  sp_table_block_add_cell (table, &look, title);
  sp_table_block_add_cell (table, NULL, names);
}

/**
 * sp_nothing_table_new:
 * @terms: through what it is looked at
 * @countries: (element-type SpCountry): countries without a position, in order
 * @questions: (element-type SpQuestion): on any of these questions
 *
 * Returns: (transfer full): a table with a row for each kind of nothing: when it was searched, and for whom
 */
SpTableBlock *
sp_nothing_table_new (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *questions)
{
  const double shares[] = { 1, 3 };
  g_autoptr (GPtrArray) kinds = NULL;
  SpTableBlock *table;

  g_return_val_if_fail (terms != NULL && countries != NULL && questions != NULL, NULL);

  kinds = g_ptr_array_new_with_free_func (free_kind);
  for (guint i = 0; i < countries->len; i++)
    {
      SpStanding standing = find_standing (terms, countries->pdata[i], questions);

      g_ptr_array_add (find_kind (kinds, &standing)->names,
                       (char *) sp_country_names_get_name (terms->names, countries->pdata[i]));
    }
  g_ptr_array_sort (kinds, compare_kinds);
  table = sp_table_block_new (shares, G_N_ELEMENTS (shares));
  for (guint i = 0; i < kinds->len; i++)
    add_row (table, kinds->pdata[i]);
  return table;
}
