/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the lens by ids: there and back, what is not there, and what is left out. */
#include "dataset-builder.h"
#include "sp-lens-address.h"

#include <locale.h>

static SpLens *
make_lens (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2020-06");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_countries (b, "AA BB");
  builder_position (b, "AA", "networks", "permitted", "2015-05-05", SP_BASIS_LAW);
  builder_group (b, "club", "Club", "AA");
  dataset = builder_end (b);
  index = sp_index_new (dataset);
  return sp_lens_new (index);
}

static SpAddress *
parse (const char *query)
{
  g_autofree char *text = g_strconcat ("standpoint:test", query, NULL);
  g_autoptr (GError) error = NULL;
  SpAddress *address = sp_address_parse (text, &error);

  g_assert_no_error (error);
  return address;
}

static char *
write_query (SpLens *lens)
{
  g_autoptr (SpAddress) address = g_new0 (SpAddress, 1);
  g_autofree char *text = NULL;

  address->dataset = g_strdup ("test");
  sp_lens_write_address (lens, address);
  text = sp_address_to_string (address);
  return g_strdup (text + strlen ("standpoint:test"));
}

/* What a lens writes, another reads: all the parts, whatever it looked through before. */
static void
test_there_and_back (void)
{
  static const char *const queries[] = {
    "?question=networks",
    "?question=risk",
    "?question=networks&group=club",
    "?question=networks&basis=decision",
    "?question=networks&level=undecided",
    "?question=networks&level=chosen&level=excluded",
    "?question=networks&on=2018-03&with=2016",
    "?question=risk&group=club&basis=law&level=denied&on=2019-01-01&with=2017-02",
  };
  g_autoptr (SpLens) lens = make_lens ();

  for (guint i = 0; i < G_N_ELEMENTS (queries); i++)
    {
      g_autoptr (SpAddress) address = parse (queries[i]);
      g_autoptr (GError) error = NULL;
      g_autofree char *written = NULL;

      g_assert_true (sp_lens_read_address (lens, address, &error));
      g_assert_no_error (error);
      written = write_query (lens);
      g_assert_cmpstr (written, ==, queries[i]);
    }
}

/* The rest is opened, and the message names what is not there. */
static void
test_what_is_not_there (void)
{
  static const struct
  {
    const char *query;
    const char *opened;
    const char *missing;
  } cases[] = {
    { "?question=x&level=excluded&group=club", "?question=risk&group=club", "Question “x”" },
    { "?question=networks&group=x&level=excluded", "?question=networks&level=excluded", "Group “x”" },
    { "?question=networks&basis=rumour", "?question=networks", "Based on “rumour”" },
    { "?question=networks&level=denied&level=chosen", "?question=networks&level=chosen", "Level “denied”" },
    { "?question=risk&level=a&group=b", "?question=risk", "Group “b”, Level “a”" },
    { "?level=", "?question=risk", "Level “”" },
    { "?question=risk&on=2020-12-01", "?question=risk", "As of “1 December 2020”" },
    { "?question=risk&on=2021&with=2022-03", "?question=risk&with=2020-06",
      "As of “2021”, Compared with “March 2022”" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpLens) lens = make_lens ();
      g_autoptr (SpAddress) before = parse ("?question=risk&level=affirmed&basis=law&on=2019");
      g_autoptr (SpAddress) address = parse (cases[i].query);
      g_autoptr (GError) error = NULL;
      g_autofree char *written = NULL;

      g_assert_true (sp_lens_read_address (lens, before, NULL));
      g_assert_false (sp_lens_read_address (lens, address, &error));
      g_assert_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_PART);
      g_assert_true (g_str_has_suffix (error->message, cases[i].missing));
      written = write_query (lens);
      g_assert_cmpstr (written, ==, cases[i].opened);
    }
}

static void
test_no_question (void)
{
  g_autoptr (SpDataset) dataset = builder_end (builder_new ("2020-06"));
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpAddress) address = parse ("?level=excluded&with=2019");
  g_autofree char *written = NULL;

  g_assert_false (sp_lens_read_address (lens, address, NULL));
  written = write_query (lens);
  g_assert_cmpstr (written, ==, "?with=2019");
}

static void
count_cb (guint *count)
{
  ++*count;
}

static void
test_changes_once (void)
{
  g_autoptr (SpLens) lens = make_lens ();
  g_autoptr (SpAddress) address =
    parse ("?question=risk&group=club&basis=law&level=denied&level=affirmed&on=2019&with=2017");
  g_autoptr (SpAddress) same = parse ("?question=risk&group=club&basis=law&on=2019&with=2017");
  guint changes = 0;

  g_signal_connect_swapped (lens, "changed", G_CALLBACK (count_cb), &changes);
  sp_lens_read_address (lens, address, NULL);
  g_assert_cmpuint (changes, ==, 1);
  sp_lens_read_address (lens, same, NULL);
  g_assert_cmpuint (changes, ==, 2);
  sp_lens_read_address (lens, same, NULL);
  g_assert_cmpuint (changes, ==, 2);
  sp_lens_set_group (lens, NULL);
  g_assert_cmpuint (changes, ==, 3);
}

/* In an address of quotes the question is there only where it leaves some out, or gives levels their meaning. */
static void
test_quotes (void)
{
  static const struct
  {
    const char *address;
    const char *written;
    gboolean pinned;
  } cases[] = {
    { "standpoint:test/quotes", "standpoint:test/quotes", FALSE },
    { "standpoint:test/quotes?question=risk", "standpoint:test/quotes?question=risk", TRUE },
    { "standpoint:test/quotes?question=risk&pinned=no", "standpoint:test/quotes", FALSE },
    { "standpoint:test/quotes?question=risk&pinned=no&level=affirmed",
      "standpoint:test/quotes?question=risk&pinned=no&level=affirmed", FALSE },
    { "standpoint:test/quotes?question=nothing", "standpoint:test/quotes", FALSE },
    { "standpoint:test/quotes?question=risk&group=club&basis=law&level=affirmed&on=2019-05",
      "standpoint:test/quotes?question=risk&group=club&basis=law&level=affirmed&on=2019-05", TRUE },
  };
  g_autoptr (SpLens) lens = make_lens ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpAddress) address = sp_address_parse (cases[i].address, NULL);
      g_autoptr (SpAddress) written = g_new0 (SpAddress, 1);
      g_autofree char *text = NULL;

      sp_lens_read_address (lens, address, NULL);
      g_assert_cmpint (sp_lens_get_pinned (lens), ==, cases[i].pinned);
      written->dataset = g_strdup ("test");
      written->quotes = TRUE;
      sp_lens_write_address (lens, written);
      text = sp_address_to_string (written);
      g_assert_cmpstr (text, ==, cases[i].written);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lens-address/there-and-back", test_there_and_back);
  g_test_add_func ("/lens-address/what-is-not-there", test_what_is_not_there);
  g_test_add_func ("/lens-address/no-question", test_no_question);
  g_test_add_func ("/lens-address/changes-once", test_changes_once);
  g_test_add_func ("/lens-address/quotes", test_quotes);
  return g_test_run ();
}
