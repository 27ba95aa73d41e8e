/* SPDX-License-Identifier: GPL-3.0-or-later
 * Goes through all records of a dataset, and checks what every user of one relies on. */
#include "read-input.h"

#include "sp-actor.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-position.h"
#include "sp-quote.h"

static void
check_text (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
}

static void
check_optional_text (const char *text)
{
  if (text != NULL)
    check_text (text);
}

static void
check_date (SpDate date)
{
  g_autofree char *text = NULL;
  SpDate again = { 0 };

  if (!sp_date_is_set (date))
    return;
  text = sp_date_to_string (date);
  g_assert_true (sp_date_parse (text, &again, NULL));
  g_assert_true (sp_date_equal (date, again));
  g_assert_cmpuint (sp_date_get_first_day (date), <=, sp_date_get_last_day (date));
}

static void
check_span (SpDate from, SpDate to)
{
  check_date (from);
  check_date (to);
  if (sp_date_is_set (from) && sp_date_is_set (to))
    g_assert_cmpuint (sp_date_get_last_day (to), >=, sp_date_get_first_day (from));
}

static void
check_term (const SpVocabulary *vocabulary, int value)
{
  g_assert_nonnull (sp_vocabulary_get_nick (vocabulary, value));
}

/* What is referred to is in the dataset too. */
static void
check_reference (SpDataset *dataset, gpointer record)
{
  g_assert_true (SP_IS_RECORD (record));
  g_assert_true (sp_dataset_lookup (dataset, sp_record_get_kind (record), sp_record_get_id (record)) == record);
}

static void
check_references (SpDataset *dataset, GPtrArray *records, guint at_least)
{
  g_assert_cmpuint (records->len, >=, at_least);
  for (guint i = 0; i < records->len; i++)
    check_reference (dataset, records->pdata[i]);
}

static void
check_level (SpQuestion *question, SpLevel *level)
{
  g_assert_true (g_ptr_array_find (sp_scale_get_levels (sp_question_get_scale (question)), level, NULL));
}

static void
walk_scale (SpDataset *dataset G_GNUC_UNUSED, gpointer record)
{
  GPtrArray *levels = sp_scale_get_levels (record);

  check_term (&sp_scale_kind_vocabulary, (int) sp_scale_get_kind_of_order (record));
  g_assert_cmpuint (levels->len, >=, 2);
  for (guint i = 0; i < levels->len; i++)
    {
      check_text (sp_level_get_id (levels->pdata[i]));
      check_text (sp_level_get_label (levels->pdata[i]));
      check_text (sp_level_get_summary (levels->pdata[i]));
      check_optional_text (sp_level_get_color (levels->pdata[i]));
      g_assert_cmpint (g_utf8_strlen (sp_level_get_mark (levels->pdata[i]), -1), ==, 1);
      g_assert_cmpuint (sp_level_get_index (levels->pdata[i]), ==, i);
    }
}

static void
walk_question (SpDataset *dataset, gpointer record)
{
  GPtrArray *sentences = sp_question_get_sentences (record);

  check_reference (dataset, sp_question_get_scale (record));
  check_text (sp_question_get_short_title (record));
  check_text (sp_question_get_title (record));
  check_text (sp_question_get_text (record));
  for (guint i = 0; i < sentences->len; i++)
    {
      const SpSentence *sentence = sentences->pdata[i];

      check_level (record, sentence->level);
      check_text (sentence->language);
      check_text (sentence->text);
      g_assert_nonnull (strstr (sentence->text, "{country}"));
    }
}

static void
walk_country (SpDataset *dataset, gpointer record)
{
  GPtrArray *searched = sp_country_get_searched (record);
  const char *const *aliases = sp_country_get_aliases (record);

  check_text (sp_country_get_name (record));
  check_optional_text (sp_country_get_short_name (record));
  check_optional_text (sp_country_get_capital (record));
  check_text (sp_country_get_region (record));
  for (guint i = 0; aliases != NULL && aliases[i] != NULL; i++)
    check_text (aliases[i]);
  for (guint i = 0; i < searched->len; i++)
    {
      const SpSearched *search = searched->pdata[i];

      check_reference (dataset, search->question);
      check_date (search->on);
    }
}

static void
walk_source (SpDataset *dataset G_GNUC_UNUSED, gpointer record)
{
  GPtrArray *authors = sp_source_get_authors (record);

  check_term (&sp_source_type_vocabulary, (int) sp_source_get_document_type (record));
  check_term (&sp_title_status_vocabulary, (int) sp_source_get_title_status (record));
  check_text (sp_source_get_title (record));
  check_text (sp_source_get_container_title (record));
  check_text (sp_source_get_language (record));
  check_optional_text (sp_source_get_url (record));
  check_optional_text (sp_source_get_archived (record));
  check_date (sp_source_get_issued (record));
  check_date (sp_source_get_accessed (record));
  for (guint i = 0; i < authors->len; i++)
    {
      const SpAuthor *author = authors->pdata[i];

      check_text (author->family ? author->family : author->literal);
      check_optional_text (author->given);
    }
}

static void
walk_group (SpDataset *dataset, gpointer record)
{
  GPtrArray *memberships = sp_group_get_memberships (record);

  check_text (sp_group_get_name (record));
  check_optional_text (sp_group_get_short_name (record));
  check_text (sp_group_get_description_of_kind (record));
  check_text (sp_group_get_summary (record));
  check_references (dataset, sp_group_get_sources (record), 1);
  for (guint i = 0; i < memberships->len; i++)
    {
      const SpMembership *membership = memberships->pdata[i];

      check_reference (dataset, membership->country);
      check_span (membership->from, membership->to);
    }
}

static void
walk_actor (SpDataset *dataset, gpointer record)
{
  GPtrArray *roles = sp_actor_get_roles (record);

  check_text (sp_actor_get_name (record));
  check_term (&sp_actor_kind_vocabulary, (int) sp_actor_get_actor_kind (record));
  if (sp_actor_get_country (record) != NULL)
    check_reference (dataset, sp_actor_get_country (record));
  for (guint i = 0; i < roles->len; i++)
    {
      const SpRole *role = roles->pdata[i];

      check_text (role->title);
      check_optional_text (role->organization);
      check_span (role->from, role->to);
    }
}

static void
walk_quote (SpDataset *dataset, gpointer record)
{
  GPtrArray *stances = sp_quote_get_stances (record);

  check_text (sp_quote_get_text (record));
  check_optional_text (sp_quote_get_translation (record));
  check_text (sp_quote_get_language (record));
  check_text (sp_quote_get_context (record));
  check_optional_text (sp_quote_get_role (record));
  check_optional_text (sp_quote_get_venue (record));
  check_term (&sp_speaks_for_vocabulary, (int) sp_quote_get_speaks_for (record));
  check_date (sp_quote_get_said (record));
  check_date (sp_quote_get_checked (record));
  check_reference (dataset, sp_quote_get_speaker (record));
  check_reference (dataset, sp_quote_get_source (record));
  check_references (dataset, sp_quote_get_mentions (record), 0);
  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];

      check_reference (dataset, stance->question);
      check_level (stance->question, stance->level);
    }
}

static void
walk_position (SpDataset *dataset, gpointer record)
{
  GPtrArray *deadlines = sp_position_get_deadlines (record);

  check_reference (dataset, sp_position_get_country (record));
  check_reference (dataset, sp_position_get_question (record));
  check_level (sp_position_get_question (record), sp_position_get_level (record));
  g_assert_true (sp_date_is_set (sp_position_get_from (record)));
  check_span (sp_position_get_from (record), sp_position_get_to (record));
  check_term (&sp_basis_vocabulary, (int) sp_position_get_basis (record));
  check_text (sp_position_get_summary (record));
  check_references (dataset, sp_position_get_sources (record), 1);
  check_references (dataset, sp_position_get_quotes (record), 0);
  for (guint i = 0; i < deadlines->len; i++)
    {
      const SpDeadline *deadline = deadlines->pdata[i];

      check_date (deadline->date);
      check_text (deadline->what);
    }
}

static void
walk_event (SpDataset *dataset, gpointer record)
{
  g_assert_true (sp_date_is_set (sp_event_get_date (record)));
  check_date (sp_event_get_date (record));
  check_term (&sp_event_kind_vocabulary, (int) sp_event_get_event_kind (record));
  check_text (sp_event_get_title (record));
  check_text (sp_event_get_summary (record));
  check_references (dataset, sp_event_get_countries (record), 0);
  check_references (dataset, sp_event_get_actors (record), 0);
  check_references (dataset, sp_event_get_questions (record), 0);
  check_references (dataset, sp_event_get_sources (record), 1);
}

static void (*const walkers[SP_N_RECORD_KINDS]) (SpDataset *dataset, gpointer record) = {
  [SP_RECORD_SCALE] = walk_scale,   [SP_RECORD_QUESTION] = walk_question, [SP_RECORD_COUNTRY] = walk_country,
  [SP_RECORD_SOURCE] = walk_source, [SP_RECORD_GROUP] = walk_group,       [SP_RECORD_ACTOR] = walk_actor,
  [SP_RECORD_QUOTE] = walk_quote,   [SP_RECORD_POSITION] = walk_position, [SP_RECORD_EVENT] = walk_event,
};

/* Keys that the format does not know are kept as valid text. */
static void
check_unknown (GVariant *unknown)
{
  GVariantIter iter;
  const char *pointer;
  const char *value;

  if (unknown == NULL)
    return;
  g_variant_iter_init (&iter, unknown);
  while (g_variant_iter_next (&iter, "{&s&s}", &pointer, &value))
    {
      check_text (pointer);
      check_text (value);
    }
}

/**
 * fuzz_walk_dataset:
 * @dataset: a dataset
 *
 * Goes through it. Ends the process where anything is not as it must be.
 */
void
fuzz_walk_dataset (SpDataset *dataset)
{
  check_text (sp_dataset_get_id (dataset));
  check_text (sp_dataset_get_title (dataset));
  check_text (sp_dataset_get_language (dataset));
  check_date (sp_dataset_get_edition (dataset));
  check_unknown (sp_dataset_get_unknown (dataset));
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *records = sp_dataset_get_records (dataset, kind);

      for (guint i = 0; i < records->len; i++)
        {
          g_assert_cmpuint (sp_record_get_kind (records->pdata[i]), ==, kind);
          check_text (sp_record_get_id (records->pdata[i]));
          check_reference (dataset, records->pdata[i]);
          check_unknown (sp_record_get_unknown (records->pdata[i]));
          walkers[kind](dataset, records->pdata[i]);
        }
    }
}
