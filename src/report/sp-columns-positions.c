/* SPDX-License-Identifier: GPL-3.0-or-later
 * The columns of lists of positions, of standings as of a date, and of changes. */
#include "sp-cells.h"

#include "sp-change.h"

#include <glib/gi18n-lib.h>

/* --- Positions -------------------------------------------------------------------------------------------------- */

static void
add_deadline (gpointer item, GVariantBuilder *record)
{
  const SpDeadline *deadline = item;

  sp_cell_add_date (record, "date", deadline->date);
  sp_cell_add_text (record, "what", deadline->what);
}

static char *
format_deadline (gpointer item)
{
  const SpDeadline *deadline = item;
  g_autofree char *date = sp_date_to_string (deadline->date);

  return g_strdup_printf ("%s: %s", date, deadline->what);
}

SP_CELL (get_id, SpRecord, sp_cell_id (self))
SP_CELL (get_country, SpPosition, sp_cell_id (sp_position_get_country (self)))
SP_CELL_OF_LISTING (get_country_name, SpPosition, sp_cell_country_name (listing, sp_position_get_country (self)))
SP_CELL (get_question, SpPosition, sp_cell_id (sp_position_get_question (self)))
SP_CELL (get_question_title, SpPosition, sp_cell_text (sp_question_get_short_title (sp_position_get_question (self))))
SP_CELL (get_level, SpPosition, sp_cell_text (sp_level_get_id (sp_position_get_level (self))))
SP_CELL (get_level_label, SpPosition, sp_cell_text (sp_level_get_label (sp_position_get_level (self))))
SP_CELL (get_from, SpPosition, sp_cell_date (sp_position_get_from (self)))
SP_CELL (get_to, SpPosition, sp_cell_date (sp_position_get_to (self)))
SP_CELL (get_basis, SpPosition, sp_cell_term (&sp_basis_vocabulary, (int) sp_position_get_basis (self)))
SP_CELL (get_basis_label, SpPosition, sp_cell_label (&sp_basis_vocabulary, (int) sp_position_get_basis (self)))
SP_CELL (get_summary, SpPosition, sp_cell_text (sp_position_get_summary (self)))
SP_CELL (get_deadlines, SpPosition, sp_cell_records (sp_position_get_deadlines (self), add_deadline))
SP_CELL (get_deadlines_text, SpPosition, sp_cell_texts (sp_position_get_deadlines (self), format_deadline))
SP_CELL (get_sources, SpPosition, sp_cell_ids (sp_position_get_sources (self)))
SP_CELL (get_quotes, SpPosition, sp_cell_ids (sp_position_get_quotes (self)))

static const SpColumn position_columns[] = {
  { "id", NULL, SP_COLUMN_TEXT, get_id },
  { "country", NULL, SP_COLUMN_TEXT, get_country },
  { "country_name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_country_name },
  { "question", NULL, SP_COLUMN_TEXT, get_question },
  { "question_title", NC_ ("column", "Question"), SP_COLUMN_LONG, get_question_title },
  { "level", NULL, SP_COLUMN_TEXT, get_level },
  { "level_label", NC_ ("column", "Level"), SP_COLUMN_TEXT, get_level_label },
  { "from", NC_ ("column", "From"), SP_COLUMN_TEXT, get_from },
  { "to", NC_ ("column", "To"), SP_COLUMN_TEXT, get_to },
  { "basis", NULL, SP_COLUMN_TEXT, get_basis },
  { NULL, NC_ ("column", "Basis"), SP_COLUMN_TEXT, get_basis_label },
  { "summary", NC_ ("column", "Summary"), SP_COLUMN_LONG, get_summary },
  { "deadlines", NULL, SP_COLUMN_TEXT, get_deadlines, get_deadlines_text },
  { "sources", NULL, SP_COLUMN_TEXT, get_sources },
  { "quotes", NULL, SP_COLUMN_TEXT, get_quotes },
};

const SpColumns sp_position_columns = { position_columns, G_N_ELEMENTS (position_columns) };

/* --- Changes ---------------------------------------------------------------------------------------------------- */

#define SP_CELL_OF_CHANGE(name, get, which) \
  static GVariant *name (gpointer row, gpointer data) \
  { \
    return get (((SpChange *) row)->which, data); \
  }

SP_CELL_OF_CHANGE (get_change_id, get_id, position)
SP_CELL_OF_CHANGE (get_change_date, get_from, position)
SP_CELL_OF_CHANGE (get_change_country, get_country, position)
SP_CELL_OF_CHANGE (get_change_country_name, get_country_name, position)
SP_CELL_OF_CHANGE (get_change_question, get_question, position)
SP_CELL_OF_CHANGE (get_change_question_title, get_question_title, position)
SP_CELL_OF_CHANGE (get_level_before, get_level, before)
SP_CELL_OF_CHANGE (get_level_before_label, get_level_label, before)
SP_CELL_OF_CHANGE (get_level_after, get_level, position)
SP_CELL_OF_CHANGE (get_level_after_label, get_level_label, position)
SP_CELL_OF_CHANGE (get_change_basis, get_basis, position)
SP_CELL_OF_CHANGE (get_change_basis_label, get_basis_label, position)
SP_CELL_OF_CHANGE (get_change_summary, get_summary, position)
SP_CELL_OF_CHANGE (get_id_before, get_id, before)
SP_CELL_OF_CHANGE (get_change_sources, get_sources, position)

static GVariant *
get_step (gpointer row, gpointer data G_GNUC_UNUSED)
{
  const SpChange *change = row;

  /* Translators: from one level to another. */
  return sp_cell_take (g_strdup_printf (C_ ("change", "%s → %s"),
                                        sp_level_get_label (sp_position_get_level (change->before)),
                                        sp_level_get_label (sp_position_get_level (change->position))));
}

static const SpColumn change_columns[] = {
  { "id", NULL, SP_COLUMN_TEXT, get_change_id },
  { "date", NC_ ("column", "Date"), SP_COLUMN_TEXT, get_change_date },
  { "country", NULL, SP_COLUMN_TEXT, get_change_country },
  { "country_name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_change_country_name },
  { "question", NULL, SP_COLUMN_TEXT, get_change_question },
  { "question_title", NC_ ("column", "Question"), SP_COLUMN_LONG, get_change_question_title },
  { "level_before", NULL, SP_COLUMN_TEXT, get_level_before },
  { "level_before_label", NULL, SP_COLUMN_TEXT, get_level_before_label },
  { "level", NULL, SP_COLUMN_TEXT, get_level_after },
  { "level_label", NULL, SP_COLUMN_TEXT, get_level_after_label },
  { NULL, NC_ ("column", "Change"), SP_COLUMN_TEXT, get_step },
  { "basis", NULL, SP_COLUMN_TEXT, get_change_basis },
  { NULL, NC_ ("column", "Basis"), SP_COLUMN_TEXT, get_change_basis_label },
  { "summary", NC_ ("column", "Summary"), SP_COLUMN_LONG, get_change_summary },
  { "position_before", NULL, SP_COLUMN_TEXT, get_id_before },
  { "sources", NULL, SP_COLUMN_TEXT, get_change_sources },
};

const SpColumns sp_change_columns = { change_columns, G_N_ELEMENTS (change_columns) };

/* --- Standings -------------------------------------------------------------------------------------------------- */

/* What a column of positions says of the position of a standing. */
#define SP_CELL_OF_STANDING(name, get) \
  static GVariant *name (gpointer row, gpointer data) \
  { \
    const SpStanding *standing = &((SpCountryStanding *) row)->standing; \
    return standing->position ? get (standing->position, data) : NULL; \
  }

static const char *const wordings[] = { "since", "stated", "reported", "seen" };

static GVariant *
get_wording (const SpStanding *standing)
{
  return standing->position ? sp_cell_text (wordings[standing->wording]) : NULL;
}

static GVariant *
get_certainty (const SpStanding *standing)
{
  if (standing->position == NULL)
    return NULL;
  return sp_cell_text (standing->certainty == SP_CERTAINTY_YES ? "yes" : "perhaps");
}

/* In tables a level that is held only perhaps is marked. */
static GVariant *
get_marked_level (const SpStanding *standing)
{
  const char *label;

  if (standing->position == NULL)
    return NULL;
  label = sp_level_get_label (sp_position_get_level (standing->position));
  return sp_cell_take (g_strconcat (standing->certainty == SP_CERTAINTY_YES ? "" : "~ ", label, NULL));
}

static GVariant *
get_since_or_nothing (const SpStanding *standing)
{
  return sp_cell_take (standing->position ? sp_standing_format_since (standing)
                                          : sp_standing_format_nothing (standing));
}

static GVariant *
get_as_of (gpointer row G_GNUC_UNUSED, gpointer data)
{
  return sp_cell_date (sp_listing_get_date (data));
}

SP_CELL (get_standing_country, SpCountryStanding, sp_cell_id (self->country))
SP_CELL_OF_LISTING (get_standing_country_name, SpCountryStanding, sp_cell_country_name (listing, self->country))
SP_CELL (get_region, SpCountryStanding, sp_cell_text (sp_country_get_region (self->country)))
SP_CELL (get_standing_question, SpCountryStanding, sp_cell_id (self->question))
SP_CELL (get_standing_question_title, SpCountryStanding, sp_cell_text (sp_question_get_short_title (self->question)))
SP_CELL (get_nothing, SpCountryStanding, sp_cell_text (sp_nothing_get_nick (self->standing.nothing)))
SP_CELL (get_reason, SpCountryStanding, sp_cell_take (sp_standing_format_nothing (&self->standing)))
SP_CELL (get_standing_certainty, SpCountryStanding, get_certainty (&self->standing))
SP_CELL (get_other_level, SpCountryStanding, self->standing.before ? get_level (self->standing.before, NULL) : NULL)
SP_CELL (get_since, SpCountryStanding, sp_cell_date (self->standing.since))
SP_CELL (get_since_wording, SpCountryStanding, get_wording (&self->standing))
SP_CELL (get_last_confirmed, SpCountryStanding, sp_cell_date (self->standing.last_confirmed))
SP_CELL (get_first_known, SpCountryStanding, sp_cell_date (self->standing.first_known))
SP_CELL (get_level_for_table, SpCountryStanding, get_marked_level (&self->standing))
SP_CELL (get_since_for_table, SpCountryStanding, get_since_or_nothing (&self->standing))
SP_CELL_OF_STANDING (get_standing_id, get_id)
SP_CELL_OF_STANDING (get_standing_level, get_level)
SP_CELL_OF_STANDING (get_standing_level_label, get_level_label)
SP_CELL_OF_STANDING (get_standing_from, get_from)
SP_CELL_OF_STANDING (get_standing_to, get_to)
SP_CELL_OF_STANDING (get_standing_basis, get_basis)
SP_CELL_OF_STANDING (get_standing_basis_label, get_basis_label)
SP_CELL_OF_STANDING (get_standing_summary, get_summary)
SP_CELL_OF_STANDING (get_standing_deadlines, get_deadlines)
SP_CELL_OF_STANDING (get_standing_deadlines_text, get_deadlines_text)
SP_CELL_OF_STANDING (get_standing_sources, get_sources)
SP_CELL_OF_STANDING (get_standing_quotes, get_quotes)

#define LEVEL_COLUMNS \
  { "level", NULL, SP_COLUMN_TEXT, get_standing_level }, \
    { "level_label", NULL, SP_COLUMN_TEXT, get_standing_level_label }, \
    { NULL, NC_ ("column", "Level"), SP_COLUMN_TEXT, get_level_for_table }, \
    { NULL, NC_ ("column", "When"), SP_COLUMN_LONG, get_since_for_table }, \
    { "nothing", NULL, SP_COLUMN_TEXT, get_nothing }, { "nothing_reason", NULL, SP_COLUMN_TEXT, get_reason }, \
    { "certainty", NULL, SP_COLUMN_TEXT, get_standing_certainty }, \
    { "level_otherwise", NULL, SP_COLUMN_TEXT, get_other_level }, { "since", NULL, SP_COLUMN_TEXT, get_since }, \
    { "since_wording", NULL, SP_COLUMN_TEXT, get_since_wording }, \
    { "last_confirmed", NC_ ("column", "Confirmed"), SP_COLUMN_SPARE, get_last_confirmed }, \
  { \
    "first_known", NULL, SP_COLUMN_TEXT, get_first_known \
  }

#define EVIDENCE_COLUMNS \
  { "from", NULL, SP_COLUMN_TEXT, get_standing_from }, { "to", NULL, SP_COLUMN_TEXT, get_standing_to }, \
    { "basis", NULL, SP_COLUMN_TEXT, get_standing_basis }, \
    { NULL, NC_ ("column", "Basis"), SP_COLUMN_TEXT, get_standing_basis_label }, \
    { "summary", NC_ ("column", "Summary"), SP_COLUMN_LONG, get_standing_summary }, \
    { "deadlines", NULL, SP_COLUMN_TEXT, get_standing_deadlines, get_standing_deadlines_text }, \
    { "sources", NULL, SP_COLUMN_TEXT, get_standing_sources }, \
  { \
    "quotes", NULL, SP_COLUMN_TEXT, get_standing_quotes \
  }

static const SpColumn standing_columns[] = {
  { "as_of", NULL, SP_COLUMN_TEXT, get_as_of },
  { "id", NULL, SP_COLUMN_TEXT, get_standing_id },
  { "country", NULL, SP_COLUMN_TEXT, get_standing_country },
  { "country_name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_standing_country_name },
  { "question", NULL, SP_COLUMN_TEXT, get_standing_question },
  { "question_title", NC_ ("column", "Question"), SP_COLUMN_LONG, get_standing_question_title },
  LEVEL_COLUMNS,
  EVIDENCE_COLUMNS,
};

const SpColumns sp_standing_columns = { standing_columns, G_N_ELEMENTS (standing_columns) };

/* Of countries, asked how they stood on one question; its title stands above the table, not in every row of it. */
static const SpColumn country_standing_columns[] = {
  { "code", NC_ ("column", "Code"), SP_COLUMN_TEXT, get_standing_country },
  { "name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_standing_country_name },
  { "region", NULL, SP_COLUMN_TEXT, get_region },
  { "as_of", NULL, SP_COLUMN_TEXT, get_as_of },
  { "question", NULL, SP_COLUMN_TEXT, get_standing_question },
  LEVEL_COLUMNS,
  { "position", NULL, SP_COLUMN_TEXT, get_standing_id },
  EVIDENCE_COLUMNS,
};

const SpColumns sp_country_standing_columns = { country_standing_columns, G_N_ELEMENTS (country_standing_columns) };
