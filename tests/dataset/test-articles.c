/* SPDX-License-Identifier: GPL-3.0-or-later
 * The quotes of the five articles that the built-in dataset grew from stand in them word for word. */
#include "sp-quote.h"
#include "sp-reader.h"

static const char *folder;

static const struct
{
  const char *source;
  const char *file;
} articles[] = {
  { "tomshardware-cotton-bill-2020-01", "000_daa7f75866c46343.txt" },
  { "washington-examiner-huawei-evidence-2020-02-11", "001_513b6808fbf4f735.txt" },
  { "cityam-senators-huawei-2020-03-04", "002_cc01b23489a772c1.txt" },
  { "korea-times-huawei-no-spy-2019-05", "003_042afaa683db9575.txt" },
  { "mit-tr-2019-02-22", "004_7a6f481d1fbdbd35.txt" },
};

/* Pieces that the article splits around its own words are joined with an ellipsis between spaces. */
static void
check_quote (SpQuote *quote, const char *article)
{
  g_auto (GStrv) pieces = g_strsplit (sp_quote_get_text (quote), " … ", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    if (strstr (article, pieces[i]) == NULL)
      {
        g_test_message ("%s: “%s”", sp_record_get_id (SP_RECORD (quote)), pieces[i]);
        g_test_fail ();
      }
}

static guint
check_quotes (SpDataset *dataset, const char *source, const char *article)
{
  GPtrArray *quotes = sp_dataset_get_records (dataset, SP_RECORD_QUOTE);
  guint n = 0;

  for (guint i = 0; i < quotes->len; i++)
    if (g_str_equal (sp_record_get_id (SP_RECORD (sp_quote_get_source (quotes->pdata[i]))), source))
      {
        check_quote (quotes->pdata[i], article);
        n++;
      }
  return n;
}

static void
test_word_for_word (void)
{
  g_autoptr (SpReading) reading = sp_reader_read_builtin (NULL, NULL);
  guint n = 0;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_test_skip ("the articles are not here");
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    {
      g_autofree char *path = g_build_filename (folder, articles[i].file, NULL);
      g_autofree char *article = NULL;

      g_assert_true (g_file_get_contents (path, &article, NULL, NULL));
      n += check_quotes (sp_reading_get_dataset (reading), articles[i].source, article);
    }
  g_assert_cmpuint (n, >=, 19);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  folder = argc > 1 ? argv[1] : "";
  g_test_add_func ("/dataset/articles/word-for-word", test_word_for_word);
  return g_test_run ();
}
