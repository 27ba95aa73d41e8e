/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as each style has them, to the letter. That programs read them is tested in citation-readers.py. */
#include "report-harness.h"

#include "dataset-builder.h"
#include "sp-citation.h"
#include "sp-quotation-marks.h"

#include <locale.h>
#include <string.h>

#define TODAY "2026-11-22"

static char *
cite (SpCitationStyle style, const char *kind, const char *id, const char *on)
{
  SpRecordKind record_kind = SP_RECORD_COUNTRY;
  gpointer record = NULL;

  if (kind != NULL)
    {
      g_assert_true (sp_record_kind_from_nick (kind, &record_kind));
      record = harness_get (record_kind, id);
    }
  return sp_citation_write (harness_get_index (), record, style, harness_date (on), harness_date (TODAY));
}

typedef struct
{
  const char *kind;
  const char *id;
  const char *on;
  const char *citation;
} Case;

static void
check_cases (SpCitationStyle style, const Case *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *citation = cite (style, cases[i].kind, cases[i].id, cases[i].on);

      g_assert_cmpstr (citation, ==, cases[i].citation);
    }
}

/* --- The Chicago Manual's own examples ---------------------------------------------------------------------------- */

static GPtrArray *
make_authors (const char *names)
{
  GPtrArray *authors = g_ptr_array_new_with_free_func (sp_author_free);
  g_auto (GStrv) items = g_strsplit (names, ";", -1);

  for (guint i = 0; *names != '\0' && items[i] != NULL; i++)
    {
      g_auto (GStrv) parts = g_strsplit (items[i], ",", 2);
      SpAuthor *author = g_new0 (SpAuthor, 1);

      if (parts[1] == NULL)
        author->literal = g_strdup (parts[0]);
      else
        {
          author->family = g_strdup (parts[0]);
          author->given = g_strdup (parts[1]);
        }
      g_ptr_array_add (authors, author);
    }
  return authors;
}

static char *
cite_source (const SpSourceInit *init, const char *authors, SpCitationStyle style)
{
  DatasetBuilder *builder = builder_new ("2026-11");
  g_autoptr (GPtrArray) array = make_authors (authors);
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  SpSourceInit whole = *init;

  whole.id = "s";
  whole.authors = array;
  whole.language = init->language ? init->language : "en";
  builder_add (builder, sp_source_new (&whole));
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  return sp_citation_write (index, sp_dataset_lookup (dataset, SP_RECORD_SOURCE, "s"), style, harness_date (""),
                            harness_date (TODAY));
}

/* From the manual's public quick guide (17th edition), without what the format has no place for: pages, and what a site
 * belongs to. Italics are lost in plain text. */
static void
test_chicago_manual (void)
{
  static const struct
  {
    const char *authors;
    SpSourceInit source;
    SpDate issued;
    SpDate accessed;
    const char *note;
  } cases[] = {
    { "Manjoo,Farhad",
      { .document_type = SP_SOURCE_ARTICLE_NEWSPAPER,
        .title = "Snap Makes a Bet on the Cultural Supremacy of the Camera",
        .container_title = "New York Times",
        .url = "https://www.nytimes.com/2017/03/08/technology/"
               "snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html" },
      { 2017, 3, 8 },
      { 0 },
      "Farhad Manjoo, “Snap Makes a Bet on the Cultural Supremacy of the Camera,” New York Times, March 8, 2017, "
      "https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html." },
    { "Mead,Rebecca",
      { .document_type = SP_SOURCE_ARTICLE_MAGAZINE,
        .title = "The Prophet of Dystopia",
        .container_title = "New Yorker" },
      { 2017, 4, 17 },
      { 0 },
      "Rebecca Mead, “The Prophet of Dystopia,” New Yorker, April 17, 2017." },
    { "Pegoraro,Rob",
      { .document_type = SP_SOURCE_ARTICLE_NEWSPAPER,
        .title = "Apple’s iPhone Is Sleek, Smart and Simple",
        .container_title = "Washington Post" },
      { 2007, 7, 5 },
      { 0 },
      "Rob Pegoraro, “Apple’s iPhone Is Sleek, Smart and Simple,” Washington Post, July 5, 2007." },
    { "",
      { .document_type = SP_SOURCE_WEBPAGE,
        .title = "About Yale: Yale Facts",
        .container_title = "Yale University",
        .url = "https://www.yale.edu/about-yale/yale-facts" },
      { 0 },
      { 2017, 5, 1 },
      "“About Yale: Yale Facts,” Yale University, accessed May 1, 2017, https://www.yale.edu/about-yale/yale-facts." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpSourceInit init = cases[i].source;
      g_autofree char *note = NULL;

      init.issued = cases[i].issued;
      init.accessed = cases[i].accessed;
      note = cite_source (&init, cases[i].authors, SP_CITATION_CHICAGO);
      g_assert_cmpstr (note, ==, cases[i].note);
    }
}

static void
test_chicago_names (void)
{
  static const struct
  {
    const char *authors;
    const char *names;
  } cases[] = {
    { "", "" },
    { "Grazer,Brian", "Brian Grazer, " },
    { "Grazer,Brian;Fishman,Charles", "Brian Grazer and Charles Fishman, " },
    { "One,Ada;Two,Bo;Three,Cy", "Ada One, Bo Two, and Cy Three, " },
    { "Bay,Rachel A.;Two,Bo;Three,Cy;Four,Di", "Rachel A. Bay et al., " },
    { "von der Leyen,Ursula;Ministry of the Sea", "Ursula von der Leyen and Ministry of the Sea, " },
    { "王,伟", "王伟, " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpSourceInit init = { .document_type = SP_SOURCE_ARTICLE_NEWSPAPER, .title = "T", .container_title = "C" };
      g_autofree char *note = cite_source (&init, cases[i].authors, SP_CITATION_CHICAGO);
      g_autofree char *expected = g_strdup_printf ("%s“T,” C.", cases[i].names);

      g_assert_cmpstr (note, ==, expected);
    }
}

static void
test_chicago_marks (void)
{
  static const struct
  {
    const char *title;
    const char *quoted;
  } cases[] = {
    { "Plain", "“Plain,” C." },
    { "Ended.", "“Ended,” C." },
    { "Left open …", "“Left open …,” C." },
    { "Left open...", "“Left open...,” C." },
    { "Who?", "“Who?,” C." },
    { "He said “no”", "“He said ‘no,’” C." },
    { "He said \"no.\"", "“He said ‘no,’” C." },
    { "“No ‘way’ out” it was", "“‘No “way” out’ it was,” C." },
    { "‘Never’ the ministers’ don’t", "“‘Never’ the ministers’ don’t,” C." },
    { "Cost 'may reach £2bn'", "“Cost ‘may reach £2bn,’” C." },
    { "'No' to China's offer in the '90s", "“‘No’ to China's offer in the '90s,” C." },
    { "„Nein“ und «non» och ”nej”", "“„Nein“ und «non» och ”nej”,” C." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpSourceInit init = { .document_type = SP_SOURCE_WEBPAGE, .title = cases[i].title, .container_title = "C" };
      g_autofree char *note = cite_source (&init, "", SP_CITATION_CHICAGO);

      g_assert_cmpstr (note, ==, cases[i].quoted);
    }
}

/* In other languages, too, what is quoted in a title has the marks of a quotation within a quotation. */
static void
test_nested_marks (void)
{
  static const struct
  {
    const char *outer;
    const char *inner;
    const char *words;
    const char *nested;
  } cases[] = {
    { "„%s“", "‚%s‘", "Plain", "Plain" },
    { "„%s“", "‚%s‘", "A “hunt”", "A ‚hunt‘" },
    { "„%s“", "‚%s‘", "A ‘hunt’ of China’s", "A ‚hunt‘ of China’s" },
    { "„%s“", "‚%s‘", "A \"hunt\"", "A ‚hunt‘" },
    { "„%s“", "‚%s‘", "A 'hunt' of China's", "A ‚hunt‘ of China's" },
    { "„%s“", "‚%s‘", "„Nein“ und «non»", "‚Nein‘ und ‚non‘" },
    { "„%s“", "‚%s‘", "“No ‘way’ out”", "‚No „way“ out‘" },
    { "„%s“", "‚%s‘", "A 12\" screen", "A 12\" screen" },
    { "« %s »", "“%s”", "A «hunt»", "A “hunt”" },
    { "“%s”", "‘%s’", "A “hunt” of “‘witches’”", "A ‘hunt’ of ‘“witches”’" },
    { "„%s“", "‚%s‘", "Loi « Huawei » : non", "Loi ‚Huawei‘ : non" },
    { "„%s“", "‚%s‘", "«\xc2\xa0La «\xe2\x80\xafloi\xe2\x80\xaf»\xc2\xa0»", "‚La „loi“‘" },
    { "“%s”", "«\xc2\xa0%s\xc2\xa0»", "Loi «\xc2\xa0Huawei\xc2\xa0»", "Loi «\xc2\xa0Huawei\xc2\xa0»" },
    { "„%s“", "‚%s‘", "Das »Netz«, « ouvert", "Das »Netz«, « ouvert" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *nested = sp_quotation_marks_nest (cases[i].words, cases[i].outer, cases[i].inner);

      g_assert_cmpstr (nested, ==, cases[i].nested);
    }
}

static void
test_chicago (void)
{
  static const Case cases[] = {
    { "quote", "whole", "",
      "Mette Sjø, Minister of the Sea, “The tide [sic] comes … and it goes,” press conference, February 21, 2019, quoted "
      "in Ursula von der Leyen, “Minister speaks of the tide tables,” Harbour News, February 22, 2019, "
      "https://example.org/news/tide." },
    { "quote", "translated", "",
      "Mette Sjø, “Die Flut kommt” (“The tide is coming”; translation by the dataset’s editors), February 2019, quoted in "
      "Hans van Leeuwen and Ana María Silva Ávalos, “Harbours of the north,” The Mariner, February 2019, "
      "https://example.org/mariner/north." },
    { "quote", "bare", "",
      "Nobody in Particular, “We know nothing,” quoted in “What Is a Tide?,” tides.example, accessed November 3, 2026, "
      "https://example.org/faq." },
    { "source", "year", "", "Institute of Tides & Currents {Ltd.}, Water levels (Institute of Tides, 2019)." },
    { "source", "rebuilt", "",
      "[harbour tide minister], Harbour News, June 7, 2020, https://example.org/harbour-tide-minister." },
    { "source", "described", "",
      "[Page on the tide], tides.example, June 2020, https://example.org/page, archived at "
      "https://web.archive.org/web/20200701123456/https://example.org/page." },
    { "source", "law", "", "Tide Tables Act, Statute Book, 1936." },
    { "source", "press", "",
      "Ministry of the Sea, “The tide turns,” press release, September 10, 2019, https://example.org/press." },
    { "country", "NO", "2020",
      "Jane van Example and The Tide Editors, “Norway, as of 2020,” Tide tables of {five} harbours & <ports>, dataset, "
      "edition of November 21, 2026, Example Press, accessed November 22, 2026, https://example.org/tides, "
      "standpoint:tides/country/NO?on=2020&edition=2026-11-21." },
    { NULL, NULL, "",
      "J. van Example and the Tide Editors, Tide Tables, edition of 21 November 2026, accessed November 22, 2026, "
      "https://example.org/tides, standpoint:tides?edition=2026-11-21." },
    { NULL, NULL, "2020-06-01",
      "Jane van Example and The Tide Editors, Tide tables of {five} harbours & <ports>, as of 1 June 2020, dataset, "
      "edition of November 21, 2026, Example Press, accessed November 22, 2026, https://example.org/tides, "
      "standpoint:tides?on=2020-06-01&edition=2026-11-21." },
  };

  check_cases (SP_CITATION_CHICAGO, cases, G_N_ELEMENTS (cases));
}

static void
test_chicago_markup (void)
{
  static const struct
  {
    const char *kind;
    const char *id;
    const char *markup;
  } cases[] = {
    { "source", "day",
      "Ursula von der Leyen, “Minister speaks of the tide tables,” <i>Harbour News</i>, February 22, 2019, "
      "https://example.org/news/tide." },
    { "source", "year", "Institute of Tides &amp; Currents {Ltd.}, <i>Water levels</i> (Institute of Tides, 2019)." },
    { "source", "case", "<i>Harbour v Tide</i>, High Court, August 9, 2017, https://example.org/case." },
    { "source", "law", "Tide Tables Act, Statute Book, 1936." },
    { "source", "undated", "“What Is a Tide?,” tides.example, accessed November 3, 2026, https://example.org/faq." },
    { "source", "markup",
      "“&lt;i&gt;Tide&lt;/i&gt; &amp; {sea} $x_1^2$ 50 % #1 ~a~ back\\slash {{tpl|a=b}} [[link]] &apos;&apos;it&apos;&apos; "
      "| `tick` -- @at,” <i>Sea | {{Sand}} &amp; &lt;b&gt;Sun&lt;/b&gt;</i>, May 6, 2020, "
      "https://example.org/a~b_c?x=1&amp;y=%20#f%7C%5Bz%5D%7Bq%7D%27%27." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpRecordKind kind;
      g_autofree char *markup = NULL;

      g_assert_true (sp_record_kind_from_nick (cases[i].kind, &kind));
      markup = sp_citation_write_markup (harness_get_index (), harness_get (kind, cases[i].id), harness_date (""),
                                         harness_date (TODAY));
      g_assert_cmpstr (markup, ==, cases[i].markup);
    }
}

/* --- Files -------------------------------------------------------------------------------------------------------- */

static void
test_bibtex (void)
{
  static const Case cases[] = {
    { "quote", "whole", "",
      "@article{tides-quote-whole,\n"
      "  author = {von der Leyen, Ursula},\n"
      "  title = {{Minister speaks of the tide tables}},\n"
      "  journal = {{Harbour News}},\n"
      "  entrysubtype = {newspaper},\n"
      "  year = {2019},\n"
      "  month = feb,\n"
      "  day = {22},\n"
      "  urldate = {2026-11-02},\n"
      "  url = {https://example.org/news/tide},\n"
      "  language = {en},\n"
      "  langid = {english},\n"
      "  note = {“The tide [sic] comes … and it goes.” (Mette Sjø, Minister of the Sea, press conference, 21 February "
      "2019). Context: The minister was asked about the tide tables. In the dataset “Tide tables of \\{five\\} harbours "
      "\\& $<$ports$>$”, edition of 21 November 2026: standpoint:tides/quote/whole?edition=2026-11-21},\n"
      "}\n" },
    { "source", "markup", "",
      "@article{tides-source-markup,\n"
      "  title = {{$<$i$>$Tide$<$/i$>$ \\& \\{sea\\} \\$x\\_1\\textasciicircum{}2\\$ 50 \\% \\#1 "
      "\\textasciitilde{}a\\textasciitilde{} back\\textbackslash{}slash \\{\\{tpl|a=b\\}\\} [[link]] '{}'it'{}' | "
      "\\`{}tick\\`{} -{}- @at}},\n"
      "  journal = {{Sea | \\{\\{Sand\\}\\} \\& $<$b$>$Sun$<$/b$>$}},\n"
      "  entrysubtype = {newspaper},\n"
      "  year = {2020},\n"
      "  month = may,\n"
      "  day = {6},\n"
      "  url = {https://example.org/a~b_c?x=1&y=%20#f%7C%5Bz%5D%7Bq%7D%27%27},\n"
      "  language = {en},\n"
      "  langid = {english},\n"
      "}\n" },
    { "source", "four", "",
      "@article{tides-source-four,\n"
      "  author = {One, Ada and Two, Bo and Three, Cy and {d’Four, Jr.}, Di},\n"
      "  title = {{Four of them}},\n"
      "  journal = {{Harbour News}},\n"
      "  entrysubtype = {newspaper},\n"
      "  year = {2020},\n"
      "  month = jan,\n"
      "  day = {3},\n"
      "  language = {en},\n"
      "  langid = {english},\n"
      "}\n" },
    { "country", "NO", "2020",
      "@incollection{tides-country-NO-2020,\n"
      "  author = {{Jane van Example} and {The Tide Editors}},\n"
      "  title = {{Norway, as of 2020}},\n"
      "  booktitle = {{Tide tables of \\{five\\} harbours \\& $<$ports$>$}},\n"
      "  publisher = {{Example Press}},\n"
      "  edition = {{21 November 2026}},\n"
      "  year = {2026},\n"
      "  month = nov,\n"
      "  day = {21},\n"
      "  urldate = {2026-11-22},\n"
      "  url = {https://example.org/tides},\n"
      "  language = {en},\n"
      "  langid = {english},\n"
      "  note = {Address in the dataset: standpoint:tides/country/NO?on=2020\\&edition=2026-11-21},\n"
      "}\n" },
  };

  check_cases (SP_CITATION_BIBTEX, cases, G_N_ELEMENTS (cases));
}

/* BibTeX counts braces, whatever stands before them. */
static void
test_bibtex_braces (void)
{
  static const char *const titles[] = { "a { b", "a } b", "} {", "{{ }", "{ } { }" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    {
      SpSourceInit init = { .document_type = SP_SOURCE_WEBPAGE, .title = titles[i], .container_title = "C {" };
      g_autofree char *entry = cite_source (&init, "", SP_CITATION_BIBTEX);
      int depth = 0;

      for (const char *c = entry; *c != '\0'; c++)
        {
          depth += *c == '{' ? 1 : *c == '}' ? -1 : 0;
          g_assert_cmpint (depth, >=, 0);
          if (*c == '\n')
            g_assert_cmpint (depth, ==, c[1] == '\0' ? 0 : 1);
        }
      g_assert_cmpint (depth, ==, 0);
    }
}

static void
test_ris (void)
{
  static const Case cases[] = {
    { "source", "four", "",
      "TY  - NEWS\r\nID  - tides-source-four\r\nAU  - One, Ada\r\nAU  - Two, Bo\r\nAU  - Three, Cy\r\n"
      "AU  - d’Four, Di, Jr.\r\nTI  - Four of them\r\nT2  - Harbour News\r\nJF  - Harbour News\r\nPY  - 2020\r\n"
      "DA  - 2020/01/03/\r\nLA  - en\r\nER  - \r\n" },
    { "source", "undated", "",
      "TY  - ELEC\r\nID  - tides-source-undated\r\nTI  - What Is a Tide?\r\nT2  - tides.example\r\n"
      "JF  - tides.example\r\nY2  - 2026/11/03/\r\nUR  - https://example.org/faq\r\nLA  - en\r\nER  - \r\n" },
    { "source", "bill", "",
      "TY  - BILL\r\nID  - tides-source-bill\r\nTI  - Bill 5 on tide tables\r\nPB  - Parliament\r\nPY  - 2018\r\n"
      "DA  - 2018/03//\r\nUR  - https://example.org/bill\r\nLA  - en\r\nM3  - Bill\r\nER  - \r\n" },
    { "source", "law", "",
      "TY  - STAT\r\nID  - tides-source-law\r\nTI  - Tide Tables Act\r\nPB  - Statute Book\r\nPY  - 1936\r\n"
      "DA  - 1936///\r\nLA  - en\r\nM3  - Legislation\r\nER  - \r\n" },
    { "quote", "marked", "",
      "TY  - NEWS\r\nID  - tides-quote-marked\r\nTI  - <i>Tide</i> & {sea} $x_1^2$ 50 % #1 ~a~ back\\slash {{tpl|a=b}} "
      "[[link]] ''it'' | `tick` -- @at\r\nT2  - Sea | {{Sand}} & <b>Sun</b>\r\nJF  - Sea | {{Sand}} & <b>Sun</b>\r\n"
      "PY  - 2020\r\nDA  - 2020/05/06/\r\nUR  - https://example.org/a~b_c?x=1&y=%20#f%7C%5Bz%5D%7Bq%7D%27%27\r\n"
      "LA  - en\r\nN1  - “<b>50 %</b> & {no} $5_000 {{more}} | ~done~ \\o/ ''yes'' ER - # two” (Mette Sjø, 5 May "
      "2020)\r\nN1  - Context: Asked about the tide tables.\r\nN1  - In the dataset “Tide tables of {five} harbours & "
      "<ports>”, edition of 21 November 2026: standpoint:tides/quote/marked?edition=2026-11-21\r\nER  - \r\n" },
    { NULL, NULL, "2020",
      "TY  - DATA\r\nID  - tides-2020\r\nAU  - Jane van Example\r\nAU  - The Tide Editors\r\n"
      "TI  - Tide tables of {five} harbours & <ports>, as of 2020\r\nPB  - Example Press\r\nET  - 21 November 2026\r\n"
      "PY  - 2026\r\nDA  - 2026/11/21/\r\nY2  - 2026/11/22/\r\nUR  - https://example.org/tides\r\nLA  - en\r\n"
      "N1  - Address in the dataset: standpoint:tides?on=2020&edition=2026-11-21\r\nER  - \r\n" },
  };

  check_cases (SP_CITATION_RIS, cases, G_N_ELEMENTS (cases));
}

static void
test_wikipedia (void)
{
  static const Case cases[] = {
    { "quote", "whole", "",
      "{{cite news |last=von der Leyen |first=Ursula |title=Minister speaks of the tide tables |newspaper=Harbour News "
      "|date=22 February 2019 |url=https://example.org/news/tide |access-date=2 November 2026 |quote=&#91;Mette Sjø, "
      "Minister of the Sea, press conference, 21 February 2019:&#93; The tide &#91;sic&#93; comes … and it goes.}}" },
    { "quote", "rtl", "",
      "{{cite news |author=هيئة التحرير |script-title=ar:الوزير يتحدث عن المد |newspaper=صحيفة الميناء |date=6 May 2021 "
      "|url=https://example.org/ar |language=ar |quote=&#91;وزير البحر, وزير, 5 May 2021:&#93; المد قادم "
      "|trans-quote=The tide is coming.}}" },
    { "source", "markup", "",
      "{{cite news |title=&#60;i&#62;Tide&#60;/i&#62; & &#123;sea&#125; $x_1^2$ 50 % #1 ~a~ back\\slash "
      "&#123;&#123;tpl{{!}}a=b&#125;&#125; &#91;&#91;link&#93;&#93; &#39;&#39;it&#39;&#39; {{!}} `tick` -- @at "
      "|newspaper=Sea {{!}} &#123;&#123;Sand&#125;&#125; & &#60;b&#62;Sun&#60;/b&#62; |date=6 May 2020 "
      "|url=https://example.org/a~b_c?x=1&y=%20#f%7C%5Bz%5D%7Bq%7D%27%27}}" },
    { "source", "year", "",
      "{{cite report |author=Institute of Tides & Currents &#123;Ltd.&#125; |title=Water levels |publisher=Institute of "
      "Tides |date=2019}}" },
    { "source", "four", "",
      "{{cite news |last1=One |first1=Ada |last2=Two |first2=Bo |last3=Three |first3=Cy |last4=((d’Four, Jr.)) |first4=Di "
      "|title=Four of them |newspaper=Harbour News |date=3 January 2020}}" },
    { "source", "described", "",
      "{{cite web |title=&#91;Page on the tide&#93; |website=tides.example |date=June 2020 |url=https://example.org/page "
      "|access-date=4 November 2026 |archive-url=https://web.archive.org/web/20200701123456/https://example.org/page "
      "|archive-date=1 July 2020 |url-status=live}}" },
    { "source", "archived", "",
      "{{cite news |title=Kept elsewhere |newspaper=Harbour News |date=8 July 2020 |url=https://example.org/kept}} "
      "[https://keep.example/abc Archived copy]." },
    { "source", "law", "",
      "{{citation |mode=cs1 |title=Tide Tables Act |type=Legislation |publisher=Statute Book |date=1936}}" },
    { "position", "nl-tables-2020", "",
      "{{cite web |author1=Jane van Example |author2=The Tide Editors |title=Netherlands, Printed tide tables: Not printed "
      "(2020) |type=Data set |website=Tide tables of &#123;five&#125; harbours & &#60;ports&#62; |publisher=Example Press "
      "|date=21 November 2026 |url=https://example.org/tides |access-date=22 November 2026 "
      "|id=standpoint:tides/position/nl-tables-2020?edition=2026-11-21}}" },
  };

  check_cases (SP_CITATION_WIKIPEDIA, cases, G_N_ELEMENTS (cases));
}

static void
test_csl_json (void)
{
  g_autofree char *citation = cite (SP_CITATION_CSL_JSON, "source", "month", "");

  g_assert_cmpstr (citation, ==,
                   "[\n"
                   "  {\n"
                   "    \"id\" : \"tides-source-month\",\n"
                   "    \"type\" : \"article-magazine\",\n"
                   "    \"author\" : [\n"
                   "      {\n"
                   "        \"family\" : \"van Leeuwen\",\n"
                   "        \"given\" : \"Hans\"\n"
                   "      },\n"
                   "      {\n"
                   "        \"family\" : \"Silva Ávalos\",\n"
                   "        \"given\" : \"Ana María\"\n"
                   "      }\n"
                   "    ],\n"
                   "    \"title\" : \"Harbours of the north\",\n"
                   "    \"container-title\" : \"The Mariner\",\n"
                   "    \"issued\" : {\n"
                   "      \"date-parts\" : [\n"
                   "        [\n"
                   "          2019,\n"
                   "          2\n"
                   "        ]\n"
                   "      ]\n"
                   "    },\n"
                   "    \"URL\" : \"https://example.org/mariner/north\",\n"
                   "    \"language\" : \"en\"\n"
                   "  }\n"
                   "]\n");
}

/* --- All styles --------------------------------------------------------------------------------------------------- */

/* Records of two kinds with one id, and one twice: three keys for four records. */
static void
test_keys (void)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autofree char *file = NULL;
  g_auto (GStrv) entries = NULL;

  g_ptr_array_add (records, harness_get (SP_RECORD_QUOTE, "same"));
  g_ptr_array_add (records, harness_get (SP_RECORD_ACTOR, "same"));
  g_ptr_array_add (records, harness_get (SP_RECORD_QUOTE, "same"));
  g_ptr_array_add (records, NULL);
  file =
    sp_citation_write_all (harness_get_index (), records, SP_CITATION_BIBTEX, harness_date (""), harness_date (""));
  entries = g_strsplit (file, "\n@", -1);
  g_assert_cmpuint (g_strv_length (entries), ==, 3);
  g_assert_true (g_str_has_prefix (entries[0], "@article{tides-quote-same,\n"));
  g_assert_true (g_str_has_prefix (entries[1], "incollection{tides-actor-same,\n"));
  g_assert_true (g_str_has_prefix (entries[2], "misc{tides,\n"));
  g_assert_null (strstr (file, "urldate = {2026-11-22}"));
}

static void
test_long_quotation (void)
{
  DatasetBuilder *builder = builder_new ("2026-11");
  g_autofree char *words = g_strnfill (100000, 'x');
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_actor (builder, "minister", "A Minister", NULL);
  builder_quote (builder, "q", words, "minister", NULL, NULL, NULL);
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  for (guint style = 0; style < SP_N_CITATION_STYLES; style++)
    {
      g_autofree char *citation = sp_citation_write (index, sp_dataset_lookup (dataset, SP_RECORD_QUOTE, "q"),
                                                     (SpCitationStyle) style, harness_date (""), harness_date (TODAY));

      g_assert_nonnull (strstr (citation, words));
      g_assert_true (g_utf8_validate (citation, -1, NULL));
    }
}

/* Of every record that has a page, with no stray punctuation where nothing is known. */
static void
test_every_record (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;

  builder_countries (builder, "GB");
  builder_actor (builder, "minister", "A Minister", NULL);
  builder_quote (builder, "q", "We see.", "minister", NULL, NULL, NULL);
  builder_position (builder, "GB", "networks", "excluded", "2019", SP_BASIS_LAW);
  builder_event (builder, "e", "An event", "2019", NULL, NULL, NULL, NULL);
  builder_group (builder, "g", "A group", NULL);
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  for (guint kind = SP_RECORD_QUESTION; kind < SP_N_RECORD_KINDS; kind++)
    for (guint style = 0; style < SP_N_CITATION_STYLES; style++)
      {
        GPtrArray *records = sp_dataset_get_records (dataset, (SpRecordKind) kind);
        g_autofree char *citation =
          sp_citation_write_all (index, records, (SpCitationStyle) style, harness_date (""), harness_date (""));

        g_assert_cmpuint (records->len, >, 0);
        for (const char *const *stray = (const char *const[]) { ", ,", ",,", "()", "( ", " )", "{}", NULL }; *stray;
             stray++)
          if (strstr (citation, *stray) != NULL)
            g_error ("“%s” is in: %s", *stray, citation);
      }
}

static void
test_styles (void)
{
  SpCitationStyle style;

  for (guint i = 0; i < SP_N_CITATION_STYLES; i++)
    {
      g_assert_true (sp_citation_style_from_nick (sp_citation_style_get_nick ((SpCitationStyle) i), &style));
      g_assert_cmpuint (style, ==, i);
      g_assert_cmpstr (sp_citation_style_get_label ((SpCitationStyle) i), !=, "");
    }
  g_assert_false (sp_citation_style_from_nick ("Chicago", &style));
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/citation/chicago-manual", test_chicago_manual);
  g_test_add_func ("/citation/chicago-names", test_chicago_names);
  g_test_add_func ("/citation/chicago-marks", test_chicago_marks);
  g_test_add_func ("/citation/nested-marks", test_nested_marks);
  g_test_add_func ("/citation/chicago", test_chicago);
  g_test_add_func ("/citation/chicago-markup", test_chicago_markup);
  g_test_add_func ("/citation/bibtex", test_bibtex);
  g_test_add_func ("/citation/bibtex-braces", test_bibtex_braces);
  g_test_add_func ("/citation/ris", test_ris);
  g_test_add_func ("/citation/wikipedia", test_wikipedia);
  g_test_add_func ("/citation/csl-json", test_csl_json);
  g_test_add_func ("/citation/keys", test_keys);
  g_test_add_func ("/citation/long-quotation", test_long_quotation);
  g_test_add_func ("/citation/every-record", test_every_record);
  g_test_add_func ("/citation/styles", test_styles);
  return g_test_run ();
}
