/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes shared among any number of threads are found, ranked and counted as by one. */
#include "made-quotes.h"

#include "sp-quote-share.h"

#define N_QUOTES 4000
#define N_BLOCKS ((N_QUOTES + SP_FINGERPRINT_BLOCK - 1) / SP_FINGERPRINT_BLOCK)

typedef struct
{
  SpQuoteTexts *texts;
  const SpQuoteValues *values;
  SpSearch *search;
  SpQuoteSieve *sieve;
} Fixture;

static SpQuoteShare *
find_in (Fixture *fixture, guint first_block, guint end_block)
{
  SpQuoteShare *share = sp_quote_share_new (fixture->values, first_block, end_block);

  sp_quote_share_find (share, fixture->texts, fixture->search, fixture->sieve, NULL);
  return share;
}

static void
compare_shares (Fixture *fixture, const SpQuoteShare *whole, const SpQuoteShare *share)
{
  g_assert_cmpuint (share->n_hits, ==, whole->n_hits);
  g_assert_cmpuint (share->n_later, ==, whole->n_later);
  for (guint i = 0; i < whole->n_hits; i++)
    {
      g_assert_cmpuint (share->hits[i].number, ==, whole->hits[i].number);
      g_assert_cmpuint (share->hits[i].rank, ==, whole->hits[i].rank);
    }
  for (guint i = 0; i < SP_N_FACETS; i++)
    for (guint j = 0; j < fixture->values->keys[i]->len; j++)
      g_assert_cmpuint (share->counts[i][j], ==, whole->counts[i][j]);
}

static void
compare_numbers_of_shares (Fixture *fixture)
{
  g_autoptr (SpQuoteShare) whole = find_in (fixture, 0, N_BLOCKS);

  g_assert_cmpuint (whole->n_hits, >, 0);
  g_assert_cmpuint (whole->n_hits, <, N_QUOTES);
  g_assert_cmpuint (whole->n_later, >, 0);
  for (guint n_shares = 2; n_shares <= N_BLOCKS + 1; n_shares++)
    {
      g_autoptr (SpQuoteShare) all = find_in (fixture, 0, N_BLOCKS / n_shares);

      for (guint i = 1; i < n_shares; i++)
        {
          g_autoptr (SpQuoteShare) share = find_in (fixture, N_BLOCKS * i / n_shares, N_BLOCKS * (i + 1) / n_shares);

          sp_quote_share_take (all, fixture->values, share);
        }
      compare_shares (fixture, whole, all);
    }
}

static void
test_any_number (void)
{
  static const char *const typed[] = { "a", "the a", "back door", "国 -zte" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());
  g_autoptr (SpDataset) dataset = made_dataset_new (rand, N_QUOTES);
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpQuoteTexts) texts = sp_quote_texts_new (index);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();

  sp_lens_set_on (lens, (SpDate) { 2019, 7, 0 });
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      g_autoptr (SpQuoteRequest) request = NULL;
      g_autoptr (SpQuoteSieve) sieve = NULL;
      Fixture fixture = { .texts = texts, .values = sp_quote_texts_get_values (texts) };

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), typed[i]);
      request = sp_quote_request_new (lens, choice);
      sieve = sp_quote_sieve_new (index, fixture.values, request);
      fixture.search = sp_quote_request_get_search (request);
      fixture.sieve = sieve;
      compare_numbers_of_shares (&fixture);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/quote-share/any-number", test_any_number);

  return g_test_run ();
}
