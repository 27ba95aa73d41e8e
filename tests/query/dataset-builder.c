/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes small datasets for tests, a call a record. */
#include "dataset-builder.h"

#include <string.h>

struct _DatasetBuilder
{
  char *edition;
  GPtrArray *records[SP_N_RECORD_KINDS];
  GHashTable *by_id[SP_N_RECORD_KINDS];
};

/* Appends one item of a list to an array. */
typedef void (*AddItem) (DatasetBuilder *self, GPtrArray *array, const char *first, const char *second);

static gpointer
find_or_fail (DatasetBuilder *self, SpRecordKind kind, const char *id)
{
  gpointer record = g_hash_table_lookup (self->by_id[kind], id);

  if (record == NULL)
    g_error ("The test’s dataset has no %s “%s”", sp_record_kind_get_nick (kind), id);
  return record;
}

static SpLevel *
find_level (SpQuestion *question, const char *id)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      return levels->pdata[i];
  g_error ("The question “%s” has no level “%s”", sp_record_get_id (SP_RECORD (question)), id);
}

/* Reads "a=b c=d" or "a:b", the second part being "" where there is none. */
static GPtrArray *
read_list (DatasetBuilder *self, const char *text, const char *separator, GDestroyNotify free_item, AddItem add_item)
{
  GPtrArray *array = g_ptr_array_new_with_free_func (free_item);
  g_auto (GStrv) items = g_strsplit (text ? text : "", " ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (items[i], separator, 2);

      if (*items[i] != '\0')
        add_item (self, array, parts[0], parts[1] ? parts[1] : "");
    }
  return array;
}

static void
add_country (DatasetBuilder *self, GPtrArray *array, const char *code, const char *nothing G_GNUC_UNUSED)
{
  g_ptr_array_add (array, g_object_ref (find_or_fail (self, SP_RECORD_COUNTRY, code)));
}

static void
add_actor (DatasetBuilder *self, GPtrArray *array, const char *id, const char *nothing G_GNUC_UNUSED)
{
  g_ptr_array_add (array, g_object_ref (find_or_fail (self, SP_RECORD_ACTOR, id)));
}

static void
add_question (DatasetBuilder *self, GPtrArray *array, const char *id, const char *nothing G_GNUC_UNUSED)
{
  g_ptr_array_add (array, g_object_ref (find_or_fail (self, SP_RECORD_QUESTION, id)));
}

static void
add_quote (DatasetBuilder *self, GPtrArray *array, const char *id, const char *nothing G_GNUC_UNUSED)
{
  g_ptr_array_add (array, g_object_ref (find_or_fail (self, SP_RECORD_QUOTE, id)));
}

static SpSource *
find_or_add_source (DatasetBuilder *self, const char *id)
{
  SpSource *source = g_hash_table_lookup (self->by_id[SP_RECORD_SOURCE], id);

  return source ? source : builder_source (self, id, NULL);
}

static void
add_source (DatasetBuilder *self, GPtrArray *array, const char *id, const char *nothing G_GNUC_UNUSED)
{
  g_ptr_array_add (array, g_object_ref (find_or_add_source (self, id)));
}

static void
add_searched (DatasetBuilder *self, GPtrArray *array, const char *question, const char *on)
{
  SpSearched *searched = g_new0 (SpSearched, 1);

  searched->question = g_object_ref (find_or_fail (self, SP_RECORD_QUESTION, question));
  searched->on = builder_date (on);
  g_ptr_array_add (array, searched);
}

static void
add_stance (DatasetBuilder *self, GPtrArray *array, const char *question, const char *level)
{
  SpStance *stance = g_new0 (SpStance, 1);

  stance->question = g_object_ref (find_or_fail (self, SP_RECORD_QUESTION, question));
  stance->level = g_object_ref (find_level (stance->question, level));
  g_ptr_array_add (array, stance);
}

static void
read_span (const char *text, SpDate *from, SpDate *to)
{
  g_auto (GStrv) dates = g_strsplit (text ? text : "", "/", 2);

  *from = builder_date (dates[0]);
  *to = builder_date (dates[0] ? dates[1] : NULL);
}

static void
add_membership (DatasetBuilder *self, GPtrArray *array, const char *country, const char *dates)
{
  SpMembership *membership = g_new0 (SpMembership, 1);

  membership->country = g_object_ref (find_or_fail (self, SP_RECORD_COUNTRY, country));
  read_span (dates, &membership->from, &membership->to);
  g_ptr_array_add (array, membership);
}

static SpLevel *
make_level (const char *text, guint index)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", 3);
  gboolean on_scale = parts[0][0] != '(';
  g_autofree char *id = on_scale ? g_strdup (parts[0]) : g_strndup (parts[0] + 1, strlen (parts[0]) - 2);

  return sp_level_new (&(SpLevelInit) { .id = id,
                                        .mark = parts[1],
                                        .label = parts[2],
                                        .summary = "As defined for this test.",
                                        .index = index,
                                        .on_scale = on_scale });
}

DatasetBuilder *
builder_new (const char *edition)
{
  DatasetBuilder *self = g_new0 (DatasetBuilder, 1);

  self->edition = g_strdup (edition);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      self->records[i] = g_ptr_array_new_with_free_func (g_object_unref);
      self->by_id[i] = g_hash_table_new (g_str_hash, g_str_equal);
    }
  return self;
}

DatasetBuilder *
builder_new_with_questions (const char *edition)
{
  DatasetBuilder *self = builder_new (edition);

  builder_scale (self, "equipment", SP_SCALE_DIVERGING,
                 "excluded:E:Excluded;restricted:R:Restricted;(undecided):U:Under review;permitted:P:Permitted;"
                 "chosen:C:Chosen as supplier");
  builder_scale (self, "risk", SP_SCALE_SEQUENTIAL,
                 "affirmed:A:Affirmed;concern:N:Concern;manageable:M:Manageable;denied:D:Denied");
  builder_scale (self, "reason", SP_SCALE_UNORDERED, "security:S:Security;trade:T:Trade;(none):–:None given");
  builder_question (self, "networks", "5G networks", "equipment");
  builder_question (self, "risk", "Espionage risk", "risk");
  builder_question (self, "procurement", "Procurement", "equipment");
  builder_question (self, "reason", "Reason", "reason");
  return self;
}

gpointer
builder_add (DatasetBuilder *self, gpointer record)
{
  SpRecordKind kind = sp_record_get_kind (record);

  if (!g_hash_table_insert (self->by_id[kind], (gpointer) sp_record_get_id (record), record))
    g_error ("The test’s dataset has two of the id “%s”", sp_record_get_id (record));
  g_ptr_array_add (self->records[kind], record);
  return record;
}

gpointer
builder_get (DatasetBuilder *self, SpRecordKind kind, const char *id)
{
  return find_or_fail (self, kind, id);
}

SpScale *
builder_scale (DatasetBuilder *self, const char *id, SpScaleKind kind_of_order, const char *levels)
{
  g_autoptr (GPtrArray) array = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) texts = g_strsplit (levels, ";", -1);

  for (guint i = 0; texts[i] != NULL; i++)
    g_ptr_array_add (array, make_level (texts[i], i));
  return builder_add (self,
                      sp_scale_new (&(SpScaleInit) { .id = id, .kind_of_order = kind_of_order, .levels = array }));
}

SpQuestion *
builder_question (DatasetBuilder *self, const char *id, const char *short_title, const char *scale)
{
  return builder_add (self, sp_question_new (&(SpQuestionInit) { .id = id,
                                                                 .scale = find_or_fail (self, SP_RECORD_SCALE, scale),
                                                                 .short_title = short_title,
                                                                 .title = short_title,
                                                                 .text = "What is the answer?" }));
}

SpCountry *
builder_country (DatasetBuilder *self, const char *code, const char *name, const char *searched)
{
  g_autoptr (GPtrArray) array = read_list (self, searched, "=", sp_searched_free, add_searched);

  return builder_add (
    self, sp_country_new (&(SpCountryInit) { .id = code, .name = name, .region = "Some region", .searched = array }));
}

void
builder_countries (DatasetBuilder *self, const char *codes)
{
  g_auto (GStrv) items = g_strsplit (codes, " ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    builder_country (self, items[i], items[i], NULL);
}

SpSource *
builder_source (DatasetBuilder *self, const char *id, const char *issued)
{
  return builder_add (self, sp_source_new (&(SpSourceInit) { .id = id,
                                                             .document_type = SP_SOURCE_REPORT,
                                                             .title = id,
                                                             .container_title = "Some Gazette",
                                                             .issued = builder_date (issued),
                                                             .language = "en" }));
}

SpGroup *
builder_group (DatasetBuilder *self, const char *id, const char *name, const char *members)
{
  g_autoptr (GPtrArray) memberships = read_list (self, members, ":", sp_membership_free, add_membership);
  g_autoptr (GPtrArray) sources = read_list (self, "some-source", " ", g_object_unref, add_source);

  return builder_add (self, sp_group_new (&(SpGroupInit) { .id = id,
                                                           .name = name,
                                                           .description_of_kind = "alliance",
                                                           .summary = "A group.",
                                                           .memberships = memberships,
                                                           .sources = sources }));
}

SpActor *
builder_actor (DatasetBuilder *self, const char *id, const char *name, const char *country)
{
  SpCountry *belongs_to = country ? find_or_fail (self, SP_RECORD_COUNTRY, country) : NULL;

  return builder_add (self, sp_actor_new (&(SpActorInit) { .id = id,
                                                           .name = name,
                                                           .actor_kind = SP_ACTOR_PERSON,
                                                           .country = belongs_to }));
}

SpQuote *
builder_quote (DatasetBuilder *self,
               const char *id,
               const char *text,
               const char *speaker,
               const char *said,
               const char *source,
               const char *stances)
{
  g_autoptr (GPtrArray) array = read_list (self, stances, "=", sp_stance_free, add_stance);

  return builder_add (self, sp_quote_new (&(SpQuoteInit) { .id = id,
                                                           .text = text,
                                                           .language = "en",
                                                           .speaker = find_or_fail (self, SP_RECORD_ACTOR, speaker),
                                                           .speaks_for = SP_SPEAKS_FOR_GOVERNMENT,
                                                           .said = builder_date (said),
                                                           .source =
                                                             find_or_add_source (self, source ? source : "some-source"),
                                                           .stances = array,
                                                           .context = "Asked about it." }));
}

static char *
make_position_id (const char *country, const char *question, SpDate from)
{
  g_autofree char *date = sp_date_to_string (from);
  g_autofree char *code = g_ascii_strdown (country, -1);

  return g_strdup_printf ("%s-%s-%s", code, question, date);
}

SpPosition *
builder_position (DatasetBuilder *self,
                  const char *country,
                  const char *question,
                  const char *level,
                  const char *dates,
                  SpBasis basis)
{
  return builder_position_resting_on (self, country, question, level, dates, basis, "some-source", NULL);
}

SpPosition *
builder_position_resting_on (DatasetBuilder *self,
                             const char *country,
                             const char *question,
                             const char *level,
                             const char *dates,
                             SpBasis basis,
                             const char *sources,
                             const char *quotes)
{
  g_autoptr (GPtrArray) source_array = read_list (self, sources, " ", g_object_unref, add_source);
  g_autoptr (GPtrArray) quote_array = read_list (self, quotes, " ", g_object_unref, add_quote);
  g_autoptr (GString) id = NULL;
  g_autofree char *plain_id = NULL;
  SpPositionInit init = { .basis = basis,
                          .summary = "The government took a position.",
                          .sources = source_array,
                          .quotes = quote_array };

  init.country = find_or_fail (self, SP_RECORD_COUNTRY, country);
  init.question = find_or_fail (self, SP_RECORD_QUESTION, question);
  init.level = find_level (init.question, level);
  read_span (dates, &init.from, &init.to);
  plain_id = make_position_id (country, question, init.from);
  id = g_string_new (plain_id);
  for (guint n = 2; g_hash_table_contains (self->by_id[SP_RECORD_POSITION], id->str); n++)
    g_string_printf (id, "%s-%u", plain_id, n);
  init.id = id->str;
  return builder_add (self, sp_position_new (&init));
}

SpEvent *
builder_event (DatasetBuilder *self,
               const char *id,
               const char *title,
               const char *date,
               const char *countries,
               const char *actors,
               const char *questions,
               const char *sources)
{
  g_autoptr (GPtrArray) country_array = read_list (self, countries, " ", g_object_unref, add_country);
  g_autoptr (GPtrArray) actor_array = read_list (self, actors, " ", g_object_unref, add_actor);
  g_autoptr (GPtrArray) question_array = read_list (self, questions, " ", g_object_unref, add_question);
  g_autoptr (GPtrArray) source_array =
    read_list (self, sources ? sources : "some-source", " ", g_object_unref, add_source);

  return builder_add (self, sp_event_new (&(SpEventInit) { .id = id,
                                                           .date = builder_date (date),
                                                           .event_kind = SP_EVENT_DECISION,
                                                           .title = title,
                                                           .summary = "It happened.",
                                                           .countries = country_array,
                                                           .actors = actor_array,
                                                           .questions = question_array,
                                                           .sources = source_array }));
}

SpDate
builder_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  SpDate date = { 0 };

  if (text != NULL && *text != '\0' && !sp_date_parse (text, &date, &error))
    g_error ("%s", error->message);
  return date;
}

guint32
builder_day (const char *text)
{
  return sp_date_get_first_day (builder_date (text));
}

SpDataset *
builder_end (DatasetBuilder *self)
{
  SpDatasetInit init = { .id = "test", .title = "Test", .language = "en", .edition = builder_date (self->edition) };
  SpDataset *dataset;

  memcpy (init.records, self->records, sizeof init.records);
  dataset = sp_dataset_new (&init);
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    {
      g_ptr_array_unref (self->records[i]);
      g_hash_table_unref (self->by_id[i]);
    }
  g_free (self->edition);
  g_free (self);
  return dataset;
}
