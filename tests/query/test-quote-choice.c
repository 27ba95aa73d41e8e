/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what quotes are wanted: values of facets, words, order, and when it says that it changed. */
#include "dataset-builder.h"
#include "sp-quote-choice-address.h"

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2020-06");

  builder_countries (b, "AA BB");
  builder_actor (b, "ann", "Ann", "AA");
  builder_quote (b, "q1", "Never.", "ann", "2019-03", NULL, "networks=excluded");
  builder_quote (b, "q2", "Perhaps.", "ann", "", NULL, NULL);
  return builder_end (b);
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
check_keys (SpQuoteChoice *choice, SpFacet facet, const char *expected)
{
  g_autoptr (GString) keys = g_string_new ("");
  GPtrArray *array = sp_quote_choice_get_keys (choice, facet);

  for (guint i = 0; i < array->len; i++)
    g_string_append_printf (keys, "%s%s", i > 0 ? " " : "", (const char *) array->pdata[i]);
  g_assert_cmpstr (keys->str, ==, expected);
}

static void
test_values (void)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  for (guint i = 0; i < SP_N_FACETS; i++)
    check_keys (choice, i, "");
  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "BB", TRUE);
  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "AA", 2);
  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "AA", TRUE);
  sp_quote_choice_choose (choice, SP_FACET_YEAR, "", TRUE);
  g_assert_cmpuint (changes, ==, 3);
  check_keys (choice, SP_FACET_COUNTRY, "BB AA");
  g_assert_true (sp_quote_choice_has (choice, SP_FACET_YEAR, ""));
  g_assert_false (sp_quote_choice_has (choice, SP_FACET_SPEAKER, "AA"));
  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "BB", FALSE);
  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "CC", FALSE);
  check_keys (choice, SP_FACET_COUNTRY, "AA");
  g_assert_cmpuint (changes, ==, 4);
  sp_quote_choice_clear (choice, SP_FACET_COUNTRY);
  sp_quote_choice_clear (choice, SP_FACET_COUNTRY);
  check_keys (choice, SP_FACET_COUNTRY, "");
  g_assert_cmpuint (changes, ==, 5);
}

static void
test_clear_all_says_so_once (void)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "back door");
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_OLDEST);
  sp_quote_choice_choose (choice, SP_FACET_SPEAKER, "ann", TRUE);
  sp_quote_choice_choose (choice, SP_FACET_CHECKED, "yes", TRUE);
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_quote_choice_clear_all (choice);
  g_assert_cmpuint (changes, ==, 1);
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "");
  check_keys (choice, SP_FACET_SPEAKER, "");
  check_keys (choice, SP_FACET_CHECKED, "");
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_OLDEST);
  sp_quote_choice_clear_all (choice);
  g_assert_cmpuint (changes, ==, 1);
  sp_quote_choice_reset (choice);
  g_assert_cmpuint (changes, ==, 2);
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_NEWEST);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "door");
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_RELEVANCE);
}

/* Relevance is of a search alone; an order that was chosen outlives it. */
static void
test_order (void)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_NEWEST);
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_NEWEST);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "  ");
  g_assert_false (sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)));
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_NEWEST);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "door");
  g_assert_true (sp_search_choice_has_search (SP_SEARCH_CHOICE (choice)));
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_RELEVANCE);
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_SPEAKER);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "");
  g_assert_cmpint (sp_quote_choice_get_order (choice), ==, SP_QUOTE_ORDER_SPEAKER);
  g_assert_cmpuint (changes, ==, 4);
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_NEWEST);
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_RELEVANCE);
  g_assert_cmpuint (changes, ==, 5);
}

static void
test_typed (void)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), NULL);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "back ");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "back ");
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "back ");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "a\xff");
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "a\xef\xbf\xbd");
  g_assert_cmpuint (changes, ==, 2);
}

static void
test_hold (void)
{
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_choice_hold (SP_CHOICE (choice));
  sp_choice_hold (SP_CHOICE (choice));
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "door");
  sp_quote_choice_choose (choice, SP_FACET_CHECKED, "no", TRUE);
  sp_choice_release (SP_CHOICE (choice));
  g_assert_cmpuint (changes, ==, 0);
  sp_choice_release (SP_CHOICE (choice));
  g_assert_cmpuint (changes, ==, 1);
  sp_choice_hold (SP_CHOICE (choice));
  sp_choice_release (SP_CHOICE (choice));
  g_assert_cmpuint (changes, ==, 1);
}

static const struct
{
  SpFacet facet;
  const char *key;
  gboolean known;
} keys[] = {
  { SP_FACET_STANCE, "networks/excluded", TRUE },
  { SP_FACET_STANCE, "networks/affirmed", FALSE },
  { SP_FACET_STANCE, "risk/affirmed", TRUE },
  { SP_FACET_STANCE, "networks", FALSE },
  { SP_FACET_STANCE, "networks/", FALSE },
  { SP_FACET_STANCE, "", FALSE },
  { SP_FACET_COUNTRY, "AA", TRUE },
  { SP_FACET_COUNTRY, "ann", FALSE },
  { SP_FACET_SPEAKER, "ann", TRUE },
  { SP_FACET_SPEAKER, "AA", FALSE },
  { SP_FACET_SPEAKS_FOR, "government", TRUE },
  { SP_FACET_SPEAKS_FOR, "Government", FALSE },
  { SP_FACET_CHECKED, "yes", TRUE },
  { SP_FACET_CHECKED, "no", TRUE },
  { SP_FACET_CHECKED, "maybe", FALSE },
  { SP_FACET_YEAR, "2019", TRUE },
  { SP_FACET_YEAR, "", TRUE },
  { SP_FACET_YEAR, "2020", FALSE },
  { SP_FACET_YEAR, "2019-03", FALSE },
  { SP_FACET_LANGUAGE, "en", TRUE },
  { SP_FACET_LANGUAGE, "e", FALSE },
  { SP_FACET_LANGUAGE, "", FALSE },
};

static void
test_drop_unknown (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    sp_quote_choice_choose (choice, keys[i].facet, keys[i].key, TRUE);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), "door");
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  sp_quote_choice_drop_unknown (choice, dataset);
  g_assert_cmpuint (changes, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    g_assert_cmpint (sp_quote_choice_has (choice, keys[i].facet, keys[i].key), ==, keys[i].known);
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "door");
  sp_quote_choice_drop_unknown (choice, dataset);
  g_assert_cmpuint (changes, ==, 1);
}

static void
test_address (void)
{
  static const char *const addresses[] = {
    "standpoint:test/quotes",
    "standpoint:test/quotes?order=oldest",
    "standpoint:test/quotes?search=%22a%20b%22%20-c",
    "standpoint:test/quotes?search=door&order=newest",
    "standpoint:test/quotes?search=%20&order=speaker&stance=networks/excluded&stance=risk/denied&country=BB&country=AA"
    "&speaker=ann&speaks-for=other&checked=yes&checked=no&year=&year=2019&language=en",
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  guint changes = 0;

  sp_quote_choice_choose (choice, SP_FACET_COUNTRY, "AA", TRUE);
  g_signal_connect_swapped (choice, "changed", G_CALLBACK (count_cb), &changes);
  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (SpAddress) address = sp_address_parse (addresses[i], NULL);
      g_autoptr (SpAddress) written = g_new0 (SpAddress, 1);
      g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *text = NULL;

      g_assert_nonnull (address);
      sp_quote_choice_read_parts (choice, dataset, address, missing);
      g_assert_cmpuint (missing->len, ==, 0);
      g_assert_cmpuint (changes, ==, i + 1);
      written->dataset = g_strdup ("test");
      sp_quote_choice_write_address (choice, written);
      text = sp_address_to_string (written);
      g_assert_cmpstr (text, ==, addresses[i]);
    }
}

/* Whatever is in a link, what is known of it is taken, and the rest is told. */
static void
test_hostile_address (void)
{
  static const char *const told[] = { "Order “best”",          "Stance “networks”", "Country “QQ”",
                                      "Speaks for “martians”", "Wording “perhaps”", "Year “2020”",
                                      "Year “２０１９”",       "Language “<b>en”",  "Filter “contry”" };
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (SpAddress) address = sp_address_parse (
    "standpoint:test/quotes?search=a%0Ab%E2%80%A8%1B%5Bc&order=best&stance=networks&country=QQ&country=AA&country=AA&"
    "country=QQ&speaks-for=martians&checked=perhaps&year=2020&year=%EF%BC%92%EF%BC%90%EF%BC%91%EF%BC%99&year=2019&"
    "language=%3Cb%3Een&contry=DE",
    NULL);

  g_assert_nonnull (address);
  sp_quote_choice_read_parts (choice, dataset, address, missing);
  g_assert_cmpuint (missing->len, ==, G_N_ELEMENTS (told));
  for (guint i = 0; i < missing->len; i++)
    g_assert_cmpstr (missing->pdata[i], ==, told[i]);
  g_assert_cmpstr (sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice)), ==, "a b  [c");
  check_keys (choice, SP_FACET_COUNTRY, "AA");
  check_keys (choice, SP_FACET_YEAR, "2019");
  check_keys (choice, SP_FACET_LANGUAGE, "");
}

static void
test_stance_keys (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  SpQuestion *question = sp_dataset_lookup (dataset, SP_RECORD_QUESTION, "procurement");
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    {
      g_autofree char *key = sp_facet_make_stance_key (question, levels->pdata[i]);
      SpQuestion *found = NULL;
      SpLevel *level = NULL;

      g_assert_true (sp_facet_find_stance (dataset, key, &found, &level));
      g_assert_true (found == question);
      g_assert_true (level == levels->pdata[i]);
    }
}

static void
test_nicks (void)
{
  SpFacet facet;
  SpQuoteOrder order;

  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      g_assert_true (sp_facet_from_nick (sp_facet_get_nick (i), &facet));
      g_assert_cmpuint (facet, ==, i);
    }
  for (guint i = 0; i < SP_N_QUOTE_ORDERS; i++)
    {
      g_assert_true (sp_quote_order_from_nick (sp_quote_order_get_nick (i), &order));
      g_assert_cmpuint (order, ==, i);
    }
  g_assert_false (sp_facet_from_nick ("Country", &facet));
  g_assert_false (sp_quote_order_from_nick ("", &order));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quote-choice/values", test_values);
  g_test_add_func ("/quote-choice/clear-all-says-so-once", test_clear_all_says_so_once);
  g_test_add_func ("/quote-choice/order", test_order);
  g_test_add_func ("/quote-choice/typed", test_typed);
  g_test_add_func ("/quote-choice/hold", test_hold);
  g_test_add_func ("/quote-choice/drop-unknown", test_drop_unknown);
  g_test_add_func ("/quote-choice/address", test_address);
  g_test_add_func ("/quote-choice/hostile-address", test_hostile_address);
  g_test_add_func ("/quote-choice/stance-keys", test_stance_keys);
  g_test_add_func ("/quote-choice/nicks", test_nicks);
  return g_test_run ();
}
