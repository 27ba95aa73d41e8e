/* SPDX-License-Identifier: GPL-3.0-or-later
 * Searching: what is read from what was typed, what it finds, and in which texts of a record. */
#include "dataset-builder.h"
#include "sp-search.h"

#define SPEECH "The Minister said: “There is no evidence of a ‘back door’ in Huawei’s 5G equipment”, in Côte d’Ivoire."

typedef struct
{
  const char *typed;
  const char *text;
  gboolean found;
} SearchCase;

static const SearchCase search_cases[] = {
  /* words */
  { "", SPEECH, TRUE },
  { "  \t", SPEECH, TRUE },
  { "huawei", SPEECH, TRUE },
  { "HUAWEI", SPEECH, TRUE },
  { "hua", SPEECH, TRUE },
  { "awei", SPEECH, FALSE },
  { "evidence huawei", SPEECH, TRUE },
  { "huawei evidence", SPEECH, TRUE },
  { "  huawei   evidence ", SPEECH, TRUE },
  { "huawei zte", SPEECH, FALSE },
  { "5g", SPEECH, TRUE },
  { "g", SPEECH, FALSE },
  { "equip min", SPEECH, TRUE },
  { "uk", "Ukraine", TRUE },
  { "uk", "truk", FALSE },
  /* accents, apostrophes, hyphens */
  { "cote d'ivoire", SPEECH, TRUE },
  { "côte d’ivoire", SPEECH, TRUE },
  { "COTE D´IVOIRE", SPEECH, TRUE },
  { "ivoire", SPEECH, TRUE },
  { "divoire", SPEECH, FALSE },
  { "osterreich", "Österreich", TRUE },
  { "strasse", "Wilhelmstraße", FALSE },
  { "wilhelmstrasse", "Wilhelmstraße", TRUE },
  { "high-risk", "high‑risk vendors", TRUE },
  { "risk", "high–risk vendors", TRUE },
  { "high risk", "high-risk vendors", TRUE },
  { "guinea-bissau", "Guinea‐Bissau", TRUE },
  { "tel aviv", "Tel-Aviv", TRUE },
  /* punctuation around words, and nothing but punctuation */
  { "huawei,", SPEECH, TRUE },
  { "(huawei)", SPEECH, TRUE },
  { "huawei’s", SPEECH, TRUE },
  { "U.S.", "the U.S. Senate", TRUE },
  { ".", SPEECH, TRUE },
  { ", & …", SPEECH, TRUE },
  { "huawei & evidence", SPEECH, TRUE },
  { "€", SPEECH, TRUE },
  /* phrases */
  { "\"no evidence\"", SPEECH, TRUE },
  { "\"evidence no\"", SPEECH, FALSE },
  { "\"no evid\"", SPEECH, FALSE },
  { "“no evidence”", SPEECH, TRUE },
  { "„no evidence“", SPEECH, TRUE },
  { "«no evidence»", SPEECH, TRUE },
  { "»no evidence«", SPEECH, TRUE },
  { "‘no evidence’", SPEECH, TRUE },
  { "‘evidence no’", SPEECH, FALSE },
  { "'no evidence'", SPEECH, TRUE },
  { "\"No  Evidence \"", SPEECH, TRUE },
  { "\"no evidence\" huawei", SPEECH, TRUE },
  { "huawei\"no evidence\"", SPEECH, TRUE },
  { "\"no evidence\"huawei", SPEECH, TRUE },
  { "\"no evidence\" zte", SPEECH, FALSE },
  { "\"back door\"", SPEECH, TRUE },
  { "\"côte d'ivoire\"", SPEECH, TRUE },
  { "‘côte d’ivoire’", SPEECH, TRUE },
  { "\"us\"", "used by us", TRUE },
  { "\"us\"", "used by them", FALSE },
  { "us", "used by them", TRUE },
  { "\"high-risk vendor\"", "“High‑risk vendor”", TRUE },
  { "\"no evidence\"", "There is no\n  evidence.", TRUE },
  { "\"no evidence\"", "no\u00a0evidence", TRUE },
  { "\"back door\"", "a back-door", TRUE },
  { "\"back-door\"", "a back door", TRUE },
  { "\"back door\"", "a backdoor", FALSE },
  { "\"back door\"", "come back. Door", TRUE },
  { "\"back door\"", "backs door", FALSE },
  { "\"back door\"", "back the door", FALSE },
  { "high-risk", "a high risk", TRUE },
  { "high-risk", "a high and mighty risk", FALSE },
  { "U.S.", "the us", FALSE },
  /* without */
  { "-zte", SPEECH, TRUE },
  { "-huawei", SPEECH, FALSE },
  { "−huawei", SPEECH, FALSE },
  { "–huawei", SPEECH, FALSE },
  { "huawei -zte", SPEECH, TRUE },
  { "huawei -evidence", SPEECH, FALSE },
  { "huawei -evid", SPEECH, FALSE },
  { "--huawei", SPEECH, FALSE },
  { "-\"no evidence\"", SPEECH, FALSE },
  { "-“no evidence”", SPEECH, FALSE },
  { "-\"evidence no\"", SPEECH, TRUE },
  { "huawei -\"some evidence\"", SPEECH, TRUE },
  { "-cote d'ivoire", SPEECH, FALSE },
  { "- huawei", SPEECH, TRUE },
  { "huawei - evidence", SPEECH, TRUE },
  { "huawei — evidence", SPEECH, TRUE },
  /* still typing */
  { "-", SPEECH, TRUE },
  { "--", SPEECH, TRUE },
  { "huawei -", SPEECH, TRUE },
  { "\"", SPEECH, TRUE },
  { "“", SPEECH, TRUE },
  { "\"\"", SPEECH, TRUE },
  { "'", SPEECH, TRUE },
  { "-\"", SPEECH, TRUE },
  { "-\"\"", SPEECH, TRUE },
  { "huawei \"", SPEECH, TRUE },
  { "huawei \"no evi", SPEECH, TRUE },
  { "huawei “no evi", SPEECH, TRUE },
  { "\"evidence no", SPEECH, TRUE },
  { "‘no evi", SPEECH, TRUE },
  { "huawei -\"some evi", SPEECH, TRUE },
  { "huawei -\"no evi", SPEECH, FALSE },
  { "5G\" equipment", SPEECH, TRUE },
  { "cote d'", SPEECH, TRUE },
  /* other scripts */
  { "华为", "中国的华为公司", TRUE },
  { "公司 华为", "中国的华为公司", TRUE },
  { "\"华为公司\"", "中国的华为公司们", TRUE },
  { "中兴", "中国的华为公司", FALSE },
  { "ﾌｧｰｳｪｲ", "中国のファーウェイ製品", TRUE },
  { "カ", "ガ", FALSE },
  { "ＨＵＡＷＥＩ", "中国Huawei公司", TRUE },
  { "화웨이", "반화웨이", TRUE },
  { "هواوي", "شركة هُـواوِي", TRUE },
  { "واوي", "هواوي", FALSE },
  { "хуавей", "«Хуавэй»", FALSE },
  { "хуавей", "«Хуавей»", TRUE },
  { "елка", "Ёлка", TRUE },
  /* what is no text */
  { "huawei", "\xff Huawei", TRUE },
  { "\xff", "Huawei", TRUE },
  { "huawei\xff", "Huawei", TRUE },
  { "hua\xffwei", "Huawei", FALSE },
};

static void
test_search (gconstpointer data)
{
  const SearchCase *test = data;
  g_autoptr (SpSearch) search = sp_search_new (test->typed);
  const char *texts[] = { test->text, NULL };
  g_autofree char *typed = g_strescape (test->typed, NULL);

  g_test_message ("typed: %s", typed);
  g_assert_true (sp_search_matches (search, texts) == test->found);
}

static const char *const empty_searches[] = { "", " ", "-", "\"", "“”", "-\"\"", ". , …", "' '" };

static void
test_empty (void)
{
  const char *nothing[] = { NULL };
  g_autoptr (SpSearch) some = sp_search_new ("-huawei");

  for (guint i = 0; i < G_N_ELEMENTS (empty_searches); i++)
    {
      g_autoptr (SpSearch) search = sp_search_new (empty_searches[i]);

      g_assert_true (sp_search_is_empty (search));
      g_assert_true (sp_search_matches (search, nothing));
    }
  g_assert_false (sp_search_is_empty (some));
  g_assert_true (sp_search_matches (some, nothing));
}

static void
test_several_texts (void)
{
  const char *texts[] = { "There is no", "evidence against", "Huawei", "", NULL };
  g_autoptr (SpSearch) words = sp_search_new ("huawei no");
  g_autoptr (SpSearch) across = sp_search_new ("\"no evidence\"");
  g_autoptr (SpSearch) without = sp_search_new ("no -huawei");

  g_assert_true (sp_search_matches (words, texts));
  g_assert_false (sp_search_matches (across, texts));
  g_assert_false (sp_search_matches (without, texts));
}

/* What is found in @text stands in @marked in square brackets. */
typedef struct
{
  const char *typed;
  const char *text;
  const char *marked;
} SpanCase;

static const SpanCase span_cases[] = {
  { "", "No Huawei here", "No Huawei here" },
  { "zte", "No Huawei here", "No Huawei here" },
  { "huawei", "No Huawei here, Huawei", "No [Huawei] here, [Huawei]" },
  { "hua here", "No Huawei here", "No [Hua]wei [here]" },
  { "huawei hua", "No Huawei here", "No [Huawei] here" },
  { "\"no huawei\" huawei", "No Huawei here", "[No Huawei] here" },
  { "huawei -zte", "No Huawei here", "No [Huawei] here" },
  { "cote d'ivoire", "In Côte d’Ivoire.", "In [Côte] [d’Ivoire]." },
  { "\"cote d'ivoire\"", "In Côte d’Ivoire.", "In [Côte d’Ivoire]." },
  { "e", "Elle a été là", "[E]lle a [é]té là" },
  { "f", "a ﬁne day", "a [ﬁ]ne day" },
  { "\"back door\"", "“back‑door”s, back; door", "“[back‑door]”s, [back; door]" },
  { "erdogan", "Erdoğan, ERDOG\u0306AN", "[Erdoğan], [ERDOG\u0306AN]" },
  { "huawei", "ＨＵＡＷＥＩ ｈｕａｗｅｉ", "[ＨＵＡＷＥＩ] [ｈｕａｗｅｉ]" },
  { "strasse", "Straße Strasse", "[Straße] [Strasse]" },
  { "ガス", "ｶﾞｽ", "[ｶﾞｽ]" },
  { "netzwerk", "im Netz\u00adwerk", "im [Netz\u00adwerk]" },
  { "华为 中国", "中国的华为公司", "[中国]的[华为]公司" },
  { "中中", "中中中中", "[中中中中]" },
  { "محمد", "قال مُحَمَّد", "قال [مُحَمَّد]" },
};

static void
test_spans (gconstpointer data)
{
  const SpanCase *test = data;
  g_autoptr (SpSearch) search = sp_search_new (test->typed);
  g_autoptr (GArray) spans = sp_search_find_spans (search, test->text);
  g_autoptr (GString) marked = g_string_new (test->text);

  for (guint i = spans->len; i > 0; i--)
    {
      const SpSearchSpan *span = &g_array_index (spans, SpSearchSpan, i - 1);

      g_string_insert_c (marked, (gssize) span->end, ']');
      g_string_insert_c (marked, (gssize) span->start, '[');
    }
  g_assert_cmpstr (marked->str, ==, test->marked);
}

static SpSource *
make_source (void)
{
  g_autoptr (GPtrArray) authors = g_ptr_array_new_with_free_func (sp_author_free);
  SpAuthor *person = g_new0 (SpAuthor, 1);
  SpAuthor *organization = g_new0 (SpAuthor, 1);

  person->given = g_strdup ("Ada");
  person->family = g_strdup ("Lovelace");
  organization->literal = g_strdup ("Ministry of Truth");
  g_ptr_array_add (authors, person);
  g_ptr_array_add (authors, organization);
  return sp_source_new (&(SpSourceInit) { .id = "document",
                                          .document_type = SP_SOURCE_REPORT,
                                          .title = "Sourcetitle",
                                          .container_title = "Sourcegazette",
                                          .authors = authors,
                                          .url = "https://example.org/page",
                                          .language = "en" });
}

static SpActor *
make_actor (SpCountry *country)
{
  g_autoptr (GPtrArray) roles = g_ptr_array_new_with_free_func (sp_role_free);
  SpRole *role = g_new0 (SpRole, 1);

  role->title = g_strdup ("Roletitle");
  role->organization = g_strdup ("Roleorganization");
  g_ptr_array_add (roles, role);
  return sp_actor_new (&(SpActorInit) { .id = "speaker",
                                        .name = "Actorname",
                                        .actor_kind = SP_ACTOR_PERSON,
                                        .country = country,
                                        .roles = roles });
}

static void
add_quote (DatasetBuilder *builder)
{
  builder_add (builder, sp_quote_new (&(SpQuoteInit) { .id = "quote",
                                                       .text = "Quotetext",
                                                       .translation = "Quotetranslation",
                                                       .language = "de",
                                                       .speaker = builder_get (builder, SP_RECORD_ACTOR, "speaker"),
                                                       .role = "Quoterole",
                                                       .speaks_for = SP_SPEAKS_FOR_OTHER,
                                                       .venue = "Quotevenue",
                                                       .source = builder_get (builder, SP_RECORD_SOURCE, "document"),
                                                       .context = "Quotecontext" }));
}

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026-11");
  const char *aliases[] = { "Countryalias", NULL };

  builder_add (builder, sp_country_new (&(SpCountryInit) { .id = "GB",
                                                           .name = "Countryname",
                                                           .short_name = "Countryshort",
                                                           .capital = "Countrycapital",
                                                           .region = "Countryregion",
                                                           .aliases = aliases }));
  builder_add (builder, sp_group_new (&(SpGroupInit) { .id = "group",
                                                       .name = "Groupname",
                                                       .short_name = "Groupshort",
                                                       .description_of_kind = "bloc",
                                                       .summary = "Groupsummary" }));
  builder_add (builder, make_source ());
  builder_add (builder, make_actor (builder_get (builder, SP_RECORD_COUNTRY, "GB")));
  add_quote (builder);
  builder_position_resting_on (builder, "GB", "networks", "excluded", "2020", SP_BASIS_LAW, "document", NULL);
  builder_event (builder, "event", "Eventtitle", "2020", "GB", "speaker", "networks", "document");
  return builder_end (builder);
}

typedef struct
{
  SpRecordKind kind;
  const char *id;
  const char *found;
  const char *not_found;
} RecordCase;

static const RecordCase record_cases[] = {
  { SP_RECORD_SCALE, "equipment", "excluded restricted", "security" },
  { SP_RECORD_QUESTION, "networks", "\"5g networks\" \"what is the answer\"", "excluded" },
  { SP_RECORD_COUNTRY, "GB", "countryname countryshort countryalias countrycapital countryregion gb", "actorname" },
  { SP_RECORD_SOURCE, "document",
    "sourcetitle sourcegazette \"ada lovelace\" \"ministry of truth\" https://example.org/page", "quotetext" },
  { SP_RECORD_GROUP, "group", "groupname groupshort groupsummary", "countryname" },
  { SP_RECORD_ACTOR, "speaker", "actorname roletitle roleorganization countryname countryshort", "quotetext" },
  { SP_RECORD_QUOTE, "quote",
    "quotetext quotetranslation quotecontext actorname quoterole quotevenue sourcetitle sourcegazette", "ada" },
  { SP_RECORD_POSITION, "gb-networks-2020",
    "\"took a position\" excluded \"5g networks\" countryname countryalias sourcetitle", "quotetext" },
  { SP_RECORD_EVENT, "event", "eventtitle \"it happened\" actorname countryname countryshort sourcetitle",
    "quotetext" },
};

static void
test_record (gconstpointer data)
{
  const RecordCase *test = data;
  g_autoptr (SpDataset) dataset = make_dataset ();
  gpointer record = sp_dataset_lookup (dataset, test->kind, test->id);
  g_autoptr (SpSearch) found = sp_search_new (test->found);
  g_autoptr (SpSearch) not_found = sp_search_new (test->not_found);
  g_autoptr (SpSearch) empty = sp_search_new ("");
  g_autofree char *folded = sp_search_fold_record (record);

  g_assert_true (sp_search_matches_record (found, record));
  g_assert_true (sp_search_matches_folded (found, folded));
  g_assert_false (sp_search_matches_record (not_found, record));
  g_assert_false (sp_search_matches_folded (not_found, folded));
  g_assert_true (sp_search_matches_record (empty, record));
}

/* A record with as little as it may have. */
static void
test_bare_records (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026");
  g_autoptr (SpSearch) search = sp_search_new ("nobody");
  g_autoptr (SpDataset) dataset = NULL;

  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_actor (builder, "someone", "Someone", NULL);
  builder_quote (builder, "quote", "Words.", "someone", NULL, NULL, NULL);
  builder_event (builder, "event", "Event", "2020", NULL, NULL, NULL, NULL);
  dataset = builder_end (builder);
  for (SpRecordKind kind = SP_RECORD_SCALE; kind <= SP_RECORD_EVENT; kind++)
    {
      GPtrArray *records = sp_dataset_get_records (dataset, kind);

      for (guint i = 0; i < records->len; i++)
        g_assert_false (sp_search_matches_record (search, records->pdata[i]));
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (search_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/text/%u", i + 1);

      g_test_add_data_func (path, &search_cases[i], test_search);
    }
  for (guint i = 0; i < G_N_ELEMENTS (span_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/spans/%u", i + 1);

      g_test_add_data_func (path, &span_cases[i], test_spans);
    }
  for (guint i = 0; i < G_N_ELEMENTS (record_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/search/record/%s", sp_record_kind_get_nick (record_cases[i].kind));

      g_test_add_data_func (path, &record_cases[i], test_record);
    }
  g_test_add_func ("/search/empty", test_empty);
  g_test_add_func ("/search/several-texts", test_several_texts);
  g_test_add_func ("/search/bare-records", test_bare_records);
  return g_test_run ();
}
