/* SPDX-License-Identifier: GPL-3.0-or-later
 * The columns of lists of quotes and of events. */
#include "sp-cells.h"

#include <glib/gi18n-lib.h>

SP_CELL (get_id, SpRecord, sp_cell_id (self))

/* --- Quotes ----------------------------------------------------------------------------------------------------- */

static void
add_stance (gpointer item, GVariantBuilder *record)
{
  const SpStance *stance = item;

  sp_cell_add_text (record, "question", sp_record_get_id (SP_RECORD (stance->question)));
  sp_cell_add_text (record, "level", sp_level_get_id (stance->level));
}

static char *
format_stance (gpointer item)
{
  const SpStance *stance = item;

  return g_strdup_printf ("%s: %s", sp_record_get_id (SP_RECORD (stance->question)), sp_level_get_id (stance->level));
}

static char *
format_stance_label (gpointer item)
{
  const SpStance *stance = item;

  /* Translators: the short title of a question, and the level of an answer to it. */
  return g_strdup_printf (C_ ("stance", "%s: %s"), sp_question_get_short_title (stance->question),
                          sp_level_get_label (stance->level));
}

static SpCountry *
get_speakers_country (SpQuote *quote)
{
  return sp_actor_get_country (sp_quote_get_speaker (quote));
}

SP_CELL (get_said, SpQuote, sp_cell_date (sp_quote_get_said (self)))
SP_CELL (get_speaker, SpQuote, sp_cell_id (sp_quote_get_speaker (self)))
SP_CELL (get_speaker_name, SpQuote, sp_cell_text (sp_actor_get_name (sp_quote_get_speaker (self))))
SP_CELL (get_role, SpQuote, sp_cell_text (sp_quote_get_role (self)))
SP_CELL (get_speaks_for, SpQuote, sp_cell_term (&sp_speaks_for_vocabulary, (int) sp_quote_get_speaks_for (self)))
SP_CELL (get_country, SpQuote, sp_cell_id (get_speakers_country (self)))
SP_CELL_OF_LISTING (get_country_name, SpQuote, sp_cell_country_name (listing, get_speakers_country (self)))
SP_CELL (get_text, SpQuote, sp_cell_text (sp_quote_get_text (self)))
SP_CELL (get_translation, SpQuote, sp_cell_text (sp_quote_get_translation (self)))
SP_CELL (get_language, SpQuote, sp_cell_text (sp_quote_get_language (self)))
SP_CELL (get_venue, SpQuote, sp_cell_text (sp_quote_get_venue (self)))
SP_CELL (get_context, SpQuote, sp_cell_text (sp_quote_get_context (self)))
SP_CELL (get_stances, SpQuote, sp_cell_records (sp_quote_get_stances (self), add_stance))
SP_CELL (get_stances_text, SpQuote, sp_cell_texts (sp_quote_get_stances (self), format_stance))
SP_CELL (get_stance_labels, SpQuote, sp_cell_texts (sp_quote_get_stances (self), format_stance_label))
SP_CELL (get_mentions, SpQuote, sp_cell_ids (sp_quote_get_mentions (self)))
SP_CELL (get_source, SpQuote, sp_cell_id (sp_quote_get_source (self)))
SP_CELL (get_checked, SpQuote, sp_cell_date (sp_quote_get_checked (self)))

static const SpColumn quote_columns[] = {
  { "id", NULL, SP_COLUMN_TEXT, get_id },
  { "said", NC_ ("column", "Said"), SP_COLUMN_TEXT, get_said },
  { "speaker", NULL, SP_COLUMN_TEXT, get_speaker },
  { "speaker_name", NC_ ("column", "Speaker"), SP_COLUMN_LONG, get_speaker_name },
  { "role", NULL, SP_COLUMN_TEXT, get_role },
  { "speaks_for", NULL, SP_COLUMN_TEXT, get_speaks_for },
  { "country", NULL, SP_COLUMN_TEXT, get_country },
  { "country_name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_country_name },
  { NULL, NC_ ("column", "Stance"), SP_COLUMN_LONG, get_stance_labels },
  { "text", NC_ ("column", "Words"), SP_COLUMN_MAIN, get_text },
  { "translation", NULL, SP_COLUMN_TEXT, get_translation },
  { "language", NULL, SP_COLUMN_TEXT, get_language },
  { "venue", NULL, SP_COLUMN_TEXT, get_venue },
  { "context", NULL, SP_COLUMN_TEXT, get_context },
  { "stances", NULL, SP_COLUMN_TEXT, get_stances, get_stances_text },
  { "mentions", NULL, SP_COLUMN_TEXT, get_mentions },
  { "source", NULL, SP_COLUMN_TEXT, get_source },
  { "checked", NULL, SP_COLUMN_TEXT, get_checked },
};

const SpColumns sp_quote_columns = { quote_columns, G_N_ELEMENTS (quote_columns) };

/* --- Events ----------------------------------------------------------------------------------------------------- */

SP_CELL (get_date, SpEvent, sp_cell_date (sp_event_get_date (self)))
SP_CELL (get_kind, SpEvent, sp_cell_term (&sp_event_kind_vocabulary, (int) sp_event_get_event_kind (self)))
SP_CELL (get_kind_label, SpEvent, sp_cell_label (&sp_event_kind_vocabulary, (int) sp_event_get_event_kind (self)))
SP_CELL (get_title, SpEvent, sp_cell_text (sp_event_get_title (self)))
SP_CELL (get_summary, SpEvent, sp_cell_text (sp_event_get_summary (self)))
SP_CELL (get_countries, SpEvent, sp_cell_ids (sp_event_get_countries (self)))
SP_CELL_OF_LISTING (get_country_names, SpEvent, sp_cell_country_names (listing, sp_event_get_countries (self)))
SP_CELL (get_actors, SpEvent, sp_cell_ids (sp_event_get_actors (self)))
SP_CELL (get_questions, SpEvent, sp_cell_ids (sp_event_get_questions (self)))
SP_CELL (get_sources, SpEvent, sp_cell_ids (sp_event_get_sources (self)))

static const SpColumn event_columns[] = {
  { "id", NULL, SP_COLUMN_TEXT, get_id },
  { "date", NC_ ("column", "Date"), SP_COLUMN_TEXT, get_date },
  { "kind", NULL, SP_COLUMN_TEXT, get_kind },
  { NULL, NC_ ("column", "Kind"), SP_COLUMN_TEXT, get_kind_label },
  { "countries", NULL, SP_COLUMN_TEXT, get_countries },
  { "country_names", NC_ ("column", "Countries"), SP_COLUMN_LONG, get_country_names },
  { "title", NC_ ("column", "Event"), SP_COLUMN_MAIN, get_title },
  { "summary", NULL, SP_COLUMN_TEXT, get_summary },
  { "actors", NULL, SP_COLUMN_TEXT, get_actors },
  { "questions", NULL, SP_COLUMN_TEXT, get_questions },
  { "sources", NULL, SP_COLUMN_TEXT, get_sources },
};

const SpColumns sp_event_columns = { event_columns, G_N_ELEMENTS (event_columns) };
