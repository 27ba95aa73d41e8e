/* SPDX-License-Identifier: GPL-3.0-or-later
 * The columns of lists of actors, sources and questions. */
#include "sp-cells.h"

#include <glib/gi18n-lib.h>

/* --- Actors ----------------------------------------------------------------------------------------------------- */

static void
add_role (gpointer item, GVariantBuilder *record)
{
  const SpRole *role = item;

  sp_cell_add_text (record, "title", role->title);
  sp_cell_add_text (record, "organization", role->organization);
  sp_cell_add_date (record, "from", role->from);
  sp_cell_add_date (record, "to", role->to);
}

static char *
format_role (gpointer item)
{
  const SpRole *role = item;
  g_autofree char *with_organization = NULL;

  if (role->organization != NULL)
    with_organization = g_strdup_printf ("%s, %s", role->title, role->organization);
  return sp_cell_format_with_span (with_organization ? with_organization : role->title, role->from, role->to);
}

static GVariant *
count_related (SpListing *listing, gpointer record, SpRecordKind kind)
{
  return g_variant_new_uint32 (sp_index_get_related (listing->index, record, kind)->len);
}

SP_CELL (get_id, SpRecord, sp_cell_id (self))
SP_CELL (get_actor_name, SpActor, sp_cell_text (sp_actor_get_name (self)))
SP_CELL (get_actor_kind, SpActor, sp_cell_term (&sp_actor_kind_vocabulary, (int) sp_actor_get_actor_kind (self)))
SP_CELL (get_actor_kind_label, SpActor, sp_cell_label (&sp_actor_kind_vocabulary, (int) sp_actor_get_actor_kind (self)))
SP_CELL (get_country, SpActor, sp_cell_id (sp_actor_get_country (self)))
SP_CELL_OF_LISTING (get_country_name, SpActor, sp_cell_country_name (listing, sp_actor_get_country (self)))
SP_CELL (get_roles, SpActor, sp_cell_records (sp_actor_get_roles (self), add_role))
SP_CELL (get_roles_text, SpActor, sp_cell_texts (sp_actor_get_roles (self), format_role))
SP_CELL_OF_LISTING (count_quotes, SpActor, count_related (listing, self, SP_RECORD_QUOTE))
SP_CELL_OF_LISTING (count_events, SpActor, count_related (listing, self, SP_RECORD_EVENT))

static const SpColumn actor_columns[] = {
  { "id", NC_ ("column", "Id"), SP_COLUMN_TEXT, get_id },
  { "name", NC_ ("column", "Name"), SP_COLUMN_LONG, get_actor_name },
  { "kind", NULL, SP_COLUMN_TEXT, get_actor_kind },
  { NULL, NC_ ("column", "Kind"), SP_COLUMN_TEXT, get_actor_kind_label },
  { "country", NULL, SP_COLUMN_TEXT, get_country },
  { "country_name", NC_ ("column", "Country"), SP_COLUMN_LONG, get_country_name },
  { "quotes", NC_ ("column", "Quotes"), SP_COLUMN_NUMBER, count_quotes },
  { "events", NC_ ("column", "Events"), SP_COLUMN_NUMBER, count_events },
  { "roles", NC_ ("column", "Roles"), SP_COLUMN_LONG, get_roles, get_roles_text },
};

const SpColumns sp_actor_columns = { actor_columns, G_N_ELEMENTS (actor_columns) };

/* --- Sources ---------------------------------------------------------------------------------------------------- */

static void
add_author (gpointer item, GVariantBuilder *record)
{
  const SpAuthor *author = item;

  sp_cell_add_text (record, "family", author->family);
  sp_cell_add_text (record, "given", author->given);
  sp_cell_add_text (record, "literal", author->literal);
}

static char *
format_author (gpointer item)
{
  const SpAuthor *author = item;

  if (author->literal != NULL)
    return g_strdup (author->literal);
  if (author->family != NULL && author->given != NULL)
    return g_strdup_printf ("%s, %s", author->family, author->given);
  return g_strdup (author->family ? author->family : author->given ? author->given : "");
}

/* How many records rest on it. */
static GVariant *
count_citing (SpListing *listing, SpSource *source)
{
  guint count = 0;

  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    count += sp_index_get_related (listing->index, source, kind)->len;
  return g_variant_new_uint32 (count);
}

SP_CELL (get_source_type, SpSource, sp_cell_term (&sp_source_type_vocabulary, (int) sp_source_get_document_type (self)))
SP_CELL (get_title, SpSource, sp_cell_text (sp_source_get_title (self)))
SP_CELL (get_title_status,
         SpSource,
         sp_cell_term (&sp_title_status_vocabulary, (int) sp_source_get_title_status (self)))
SP_CELL (get_container_title, SpSource, sp_cell_text (sp_source_get_container_title (self)))
SP_CELL (get_authors, SpSource, sp_cell_records (sp_source_get_authors (self), add_author))
SP_CELL (get_authors_text, SpSource, sp_cell_texts (sp_source_get_authors (self), format_author))
SP_CELL (get_issued, SpSource, sp_cell_date (sp_source_get_issued (self)))
SP_CELL (get_url, SpSource, sp_cell_text (sp_source_get_url (self)))
SP_CELL (get_archived, SpSource, sp_cell_text (sp_source_get_archived (self)))
SP_CELL (get_accessed, SpSource, sp_cell_date (sp_source_get_accessed (self)))
SP_CELL (get_language, SpSource, sp_cell_text (sp_source_get_language (self)))
SP_CELL_OF_LISTING (get_citing, SpSource, count_citing (listing, self))

static const SpColumn source_columns[] = {
  { "id", NC_ ("column", "Id"), SP_COLUMN_TEXT, get_id },
  { "issued", NC_ ("column", "Issued"), SP_COLUMN_TEXT, get_issued },
  { "type", NULL, SP_COLUMN_TEXT, get_source_type },
  { "container_title", NC_ ("column", "Published in"), SP_COLUMN_LONG, get_container_title },
  { "title", NC_ ("column", "Title"), SP_COLUMN_MAIN, get_title },
  { "title_status", NULL, SP_COLUMN_TEXT, get_title_status },
  { "authors", NULL, SP_COLUMN_TEXT, get_authors, get_authors_text },
  { "cited_by", NC_ ("column", "Cited by"), SP_COLUMN_NUMBER, get_citing },
  { "url", NC_ ("column", "Address"), SP_COLUMN_SPARE, get_url },
  { "archived", NULL, SP_COLUMN_TEXT, get_archived },
  { "accessed", NULL, SP_COLUMN_TEXT, get_accessed },
  { "language", NULL, SP_COLUMN_TEXT, get_language },
};

const SpColumns sp_source_columns = { source_columns, G_N_ELEMENTS (source_columns) };

/* --- Questions -------------------------------------------------------------------------------------------------- */

static GPtrArray *
get_level_list (SpQuestion *question)
{
  return sp_scale_get_levels (sp_question_get_scale (question));
}

static void
add_level (gpointer level, GVariantBuilder *record)
{
  sp_cell_add_text (record, "id", sp_level_get_id (level));
  sp_cell_add_text (record, "mark", sp_level_get_mark (level));
  sp_cell_add_text (record, "label", sp_level_get_label (level));
  sp_cell_add_text (record, "summary", sp_level_get_summary (level));
  g_variant_builder_add (record, "{sv}", "on_scale", g_variant_new_boolean (sp_level_is_on_scale (level)));
}

static char *
format_level (gpointer level)
{
  return g_strdup (sp_level_get_id (level));
}

SP_CELL (get_short_title, SpQuestion, sp_cell_text (sp_question_get_short_title (self)))
SP_CELL (get_question_title, SpQuestion, sp_cell_text (sp_question_get_title (self)))
SP_CELL (get_question_text, SpQuestion, sp_cell_text (sp_question_get_text (self)))
SP_CELL (get_scale, SpQuestion, sp_cell_id (sp_question_get_scale (self)))
SP_CELL (get_scale_kind,
         SpQuestion,
         sp_cell_term (&sp_scale_kind_vocabulary, (int) sp_scale_get_kind_of_order (sp_question_get_scale (self))))
SP_CELL (get_levels, SpQuestion, sp_cell_records (get_level_list (self), add_level))
SP_CELL (get_levels_text, SpQuestion, sp_cell_texts (get_level_list (self), format_level))
SP_CELL_OF_LISTING (count_positions, SpQuestion, count_related (listing, self, SP_RECORD_POSITION))

static const SpColumn question_columns[] = {
  { "id", NC_ ("column", "Id"), SP_COLUMN_TEXT, get_id },
  { "short", NULL, SP_COLUMN_TEXT, get_short_title },
  { "title", NULL, SP_COLUMN_TEXT, get_question_title },
  { "positions", NC_ ("column", "Positions"), SP_COLUMN_NUMBER, count_positions },
  { "text", NC_ ("column", "Question"), SP_COLUMN_MAIN, get_question_text },
  { "scale", NULL, SP_COLUMN_TEXT, get_scale },
  { "scale_kind", NULL, SP_COLUMN_TEXT, get_scale_kind },
  { "levels", NC_ ("column", "Levels"), SP_COLUMN_LONG, get_levels, get_levels_text },
};

const SpColumns sp_question_columns = { question_columns, G_N_ELEMENTS (question_columns) };
