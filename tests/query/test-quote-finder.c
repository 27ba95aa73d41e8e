/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finding quotes: which, in which order, with which counts, and what is said where there are none. */
#include "dataset-builder.h"
#include "sp-quote-finder.h"

typedef struct
{
  SpIndex *index;
  SpLens *lens;
  SpQuoteChoice *choice;
  SpQuoteTexts *texts;
} Fixture;

static DatasetBuilder *
make_builder (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2022-12");

  builder_countries (builder, "GB DE TR");
  builder_group (builder, "pair", "The Pair", "GB:2000/2019 DE:2000");
  builder_actor (builder, "may", "Theresa May", "GB");
  builder_actor (builder, "kanzlerin", "Ängela Example", "DE");
  builder_actor (builder, "erdogan", "Recep Tayyip Erdoğan", "TR");
  builder_actor (builder, "firm", "A Firm", NULL);
  builder_position (builder, "GB", "networks", "restricted", "2019-01-01", SP_BASIS_STATEMENT);
  builder_position (builder, "GB", "networks", "excluded", "2020-07-14", SP_BASIS_LAW);
  builder_position (builder, "DE", "networks", "permitted", "2018-01-01", SP_BASIS_REPORT);
  builder_quote (builder, "a", "There is no back door.", "may", "2019-03-01", NULL, "networks=restricted");
  builder_quote (builder, "b", "The door is back, back at the wall.", "kanzlerin", "2019-05", NULL, "networks=permitted");
  builder_quote (builder, "c", "Backdoors and doors, backed by ZTE.", "firm", NULL, NULL, NULL);
  builder_quote (builder, "d", "A back door it is.", "erdogan", "2021", NULL, "networks=excluded risk=affirmed");
  return builder;
}

static void
set_up (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (SpDataset) dataset = builder_end (make_builder ());

  fixture->index = sp_index_new (dataset);
  fixture->lens = sp_lens_new (fixture->index);
  fixture->choice = sp_quote_choice_new ();
  fixture->texts = sp_quote_texts_new (fixture->index);
}

static void
tear_down (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  g_object_unref (fixture->texts);
  g_object_unref (fixture->choice);
  g_object_unref (fixture->lens);
  g_object_unref (fixture->index);
}

static SpQuoteFinding *
find (Fixture *fixture)
{
  g_autoptr (SpQuoteRequest) request = sp_quote_request_new (fixture->lens, fixture->choice);

  return sp_quote_finder_find (fixture->texts, request, NULL);
}

static void
assert_found (Fixture *fixture, const char *ids)
{
  g_autoptr (SpQuoteFinding) finding = find (fixture);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < sp_quote_finding_get_n_quotes (finding); i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            sp_record_get_id (SP_RECORD (sp_quote_finding_get_quote (finding, i))));
  g_assert_cmpstr (found->str, ==, ids);
}

static void
test_orders (Fixture *fixture, gconstpointer data G_GNUC_UNUSED)
{
  assert_found (fixture, "d b a c");
  sp_quote_choice_set_order (fixture->choice, SP_QUOTE_ORDER_OLDEST);
  assert_found (fixture, "a b d c");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add ("/quote-finder/orders", Fixture, NULL, set_up, test_orders, tear_down);

  return g_test_run ();
}
