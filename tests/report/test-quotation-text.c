/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes as text to be pasted: all that is known, nothing that is not, and nothing that does harm. */
#include "report-harness.h"

#include "dataset-builder.h"
#include "sp-clean-text.h"
#include "sp-quotation-text.h"

#include <locale.h>
#include <string.h>

#define DATASET "Dataset: Tide tables of {five} harbours & <ports>, edition of 21 November 2026"

static void
test_plain (void)
{
  static const struct
  {
    const char *id;
    const char *on;
    const char *text;
  } cases[] = {
    { "whole", "",
      "“The tide [sic] comes … and it goes.”\n"
      "— Mette Sjø, Minister of the Sea, press conference, 21 February 2019\n"
      "Context: The minister was asked about the tide tables.\n"
      "Source: Ursula von der Leyen, “Minister speaks of the tide tables”, Harbour News, 22 February 2019\n"
      "https://example.org/news/tide\n" DATASET "\n"
      "standpoint:tides/quote/whole?edition=2026-11-21\n" },
    { "whole", "2026-11-21",
      "“The tide [sic] comes … and it goes.”\n"
      "— Mette Sjø, Minister of the Sea, press conference, 21 February 2019\n"
      "Context: The minister was asked about the tide tables.\n"
      "Source: Ursula von der Leyen, “Minister speaks of the tide tables”, Harbour News, 22 February 2019\n"
      "https://example.org/news/tide\n" DATASET "\n"
      "standpoint:tides/quote/whole?edition=2026-11-21\n" },
    { "translated", "2020-06",
      "“Die Flut kommt.”\n"
      "“The tide is coming.” (translation: dataset’s editors)\n"
      "— Mette Sjø, February 2019\n"
      "Context: Asked about the tide tables.\n"
      "Source: Hans van Leeuwen, Ana María Silva Ávalos, “Harbours of the north”, The Mariner, February 2019\n"
      "https://example.org/mariner/north\n" DATASET ", as of June 2020\n"
      "standpoint:tides/quote/translated?on=2020-06&edition=2026-11-21\n" },
    { "bare", "",
      "“We know nothing.”\n"
      "— Nobody in Particular\n"
      "Context: Asked about the tide tables.\n"
      "Source: “What Is a Tide?”, tides.example\n"
      "https://example.org/faq\n" DATASET "\n"
      "standpoint:tides/quote/bare?edition=2026-11-21\n" },
    { "hidden", "",
      "“Leftgnp.exe and right with a bell\nand\na line”\n"
      "— Mette Sjø, 7 July 2020\n"
      "Context: Asked about the tide tables.\n"
      "Source: “Kept elsewhere”, Harbour News, 8 July 2020\n"
      "https://example.org/kept\n"
      "Archived copy: https://keep.example/abc\n" DATASET "\n"
      "standpoint:tides/quote/hidden?edition=2026-11-21\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text =
        sp_quotation_text_write_plain (harness_get_index (), harness_get (SP_RECORD_QUOTE, cases[i].id),
                                       harness_date (cases[i].on));

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
test_html (void)
{
  g_autofree char *whole =
    sp_quotation_text_write_html (harness_get_index (), harness_get (SP_RECORD_QUOTE, "rtl"), harness_date (""));

  g_assert_cmpstr (whole, ==,
                   "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">\n"
                   "<blockquote lang=\"ar\" dir=\"rtl\">“المد قادم”</blockquote>\n"
                   "<blockquote><bdi lang=\"en\" dir=\"ltr\">“The tide is coming.”</bdi> (translation: dataset’s "
                   "editors)</blockquote>\n"
                   "<p>— وزير البحر, وزير, 5 May 2021<br>\n"
                   "Context: Asked about the tide tables.<br>\n"
                   "Source: هيئة التحرير, “<bdi lang=\"ar\" dir=\"rtl\">الوزير يتحدث عن المد</bdi>”, <cite>صحيفة "
                   "الميناء</cite>, 6 May 2021<br>\n"
                   "<a href=\"https://example.org/ar\">https://example.org/ar</a><br>\n"
                   "Dataset: Tide tables of {five} harbours &amp; &lt;ports&gt;, edition of 21 November 2026<br>\n"
                   "standpoint:tides/quote/rtl?edition=2026-11-21</p>\n");
}

static void
assert_contains (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in: %s", part, text);
}

static void
test_markup (void)
{
  g_autofree char *html =
    sp_quotation_text_write_html (harness_get_index (), harness_get (SP_RECORD_QUOTE, "marked"), harness_date (""));

  assert_contains (html, "“&lt;b&gt;50 %&lt;/b&gt; &amp; {no} $5_000 {{more}} | ~done~ \\o/ ''yes''<br>ER  "
                         "- <br># two”");
  assert_contains (html, "“<bdi lang=\"en\" dir=\"ltr\">&lt;i&gt;Tide&lt;/i&gt; &amp; {sea}");
  assert_contains (html, "<cite>Sea | {{Sand}} &amp; &lt;b&gt;Sun&lt;/b&gt;</cite>");
  assert_contains (html, "<a href=\"https://example.org/a~b_c?x=1&amp;y=%20#f%7C%5Bz%5D%7Bq%7D%27%27\">");
  g_assert_null (strstr (html, "<b>"));
  g_assert_null (strstr (html, "<i>"));
}

/* A title that the document does not print is marked; what is in brackets already stays. */
static void
test_titles (void)
{
  DatasetBuilder *builder = builder_new ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autofree char *text = NULL;
  SpSource *source;

  builder_actor (builder, "minister", "A Minister", NULL);
  source = builder_add (builder, sp_source_new (&(SpSourceInit) { .id = "s",
                                                                  .document_type = SP_SOURCE_WEBPAGE,
                                                                  .title = "“harbour”  tide",
                                                                  .title_status = SP_TITLE_REBUILT,
                                                                  .container_title = "News",
                                                                  .language = "en",
                                                                  .url = "javascript:alert(1)" }));
  builder_quote (builder, "q", "We see.", "minister", NULL, sp_record_get_id (SP_RECORD (source)), NULL);
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  text = sp_quotation_text_write_html (index, sp_dataset_lookup (dataset, SP_RECORD_QUOTE, "q"), harness_date (""));
  assert_contains (text, "“<bdi lang=\"en\" dir=\"ltr\">[‘harbour’ tide]</bdi>”, <cite>News</cite><br>");
  g_assert_null (strstr (text, "<a "));
  g_assert_null (strstr (text, "javascript"));
}

static void
test_long (void)
{
  DatasetBuilder *builder = builder_new ("2026-11");
  g_autofree char *words = g_strnfill (100000, 'x');
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autofree char *text = NULL;

  builder_actor (builder, "minister", "A Minister", NULL);
  builder_quote (builder, "q", words, "minister", NULL, NULL, NULL);
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  text = sp_quotation_text_write_plain (index, sp_dataset_lookup (dataset, SP_RECORD_QUOTE, "q"), harness_date (""));
  assert_contains (text, words);
}

static void
test_clean (void)
{
  static const struct
  {
    const char *text;
    const char *clean;
    const char *line;
  } cases[] = {
    { "", "", "" },
    { "as it is … “é” 潮", "as it is … “é” 潮", "as it is … “é” 潮" },
    { " a\tb\r\nc\rd\xe2\x80\xa8"
      "e ",
      " a b\nc\nd\ne ", "a b c d e" },
    { "a\x01\x7f\xc2\x9b"
      "b\xe2\x80\xae"
      "c\xe2\x81\xa9",
      "abc", "abc" },
    { "n\xe2\x80\x8cj\xe2\x80\x8dm\xe2\x80\x8f", "n\xe2\x80\x8cj\xe2\x80\x8dm\xe2\x80\x8f",
      "n\xe2\x80\x8cj\xe2\x80\x8dm\xe2\x80\x8f" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = sp_clean_text (cases[i].text);
      g_autofree char *line = sp_clean_line (cases[i].text);

      g_assert_cmpstr (clean, ==, cases[i].clean);
      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

static void
test_web_address (void)
{
  static const struct
  {
    const char *address;
    const char *clean;
  } cases[] = {
    { NULL, NULL },
    { "javascript:alert(1)", NULL },
    { "HTTPS://example.org", NULL },
    { "https://example.org/a?b=c&d=%20#e", "https://example.org/a?b=c&d=%20#e" },
    { "http://example.org/a b|{c}[d]\"<\\>^`\n'", "http://example.org/a%20b%7C%7Bc%7D%5Bd%5D%22%3C%5C%3E%5E%60%0A%27" },
    { "https://example.org/潮", "https://example.org/%E6%BD%AE" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = sp_clean_web_address (cases[i].address);

      g_assert_cmpstr (clean, ==, cases[i].clean);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quotation-text/plain", test_plain);
  g_test_add_func ("/quotation-text/html", test_html);
  g_test_add_func ("/quotation-text/markup", test_markup);
  g_test_add_func ("/quotation-text/titles", test_titles);
  g_test_add_func ("/quotation-text/long", test_long);
  g_test_add_func ("/quotation-text/clean", test_clean);
  g_test_add_func ("/quotation-text/web-address", test_web_address);
  return g_test_run ();
}
