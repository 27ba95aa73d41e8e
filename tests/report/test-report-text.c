/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of documents as Markdown and HTML: nothing in them is markup but what is meant, which other programs have to find
 * so, and no word is lost. */
#include "report-harness.h"
#include "sp-clean-text.h"
#include "sp-comparison-report.h"
#include "sp-country-report.h"
#include "sp-data-file.h"
#include "sp-lanes-drawing.h"
#include "sp-markdown-text.h"
#include "sp-reader.h"
#include "sp-report-anchor.h"
#include "sp-report-html.h"
#include "sp-report-markdown.h"
#include "sp-shared-svg.h"
#include "sp-svg-path.h"
#include "sp-table-block.h"
#include "sp-text-block.h"
#include "sp-whole-file.h"

#include <json-glib/json-glib.h>
#include <string.h>

/* What only lets a line end there, or keeps it from that, is no word. */
#define ZERO_WIDTH_SPACE 0x200b
#define WORD_JOINER 0x2060

/* --- Words of a document ------------------------------------------------------------------------------------------ */

#define TEST_TYPE_WORDS (test_words_get_type ())
G_DECLARE_FINAL_TYPE (TestWords, test_words, TEST, WORDS, SpReportWriter)

struct _TestWords
{
  SpReportWriter parent_instance;

  GPtrArray *texts;
};

G_DEFINE_FINAL_TYPE (TestWords, test_words, SP_TYPE_REPORT_WRITER)

/* In one line, without space at its ends; composed, as pandoc has it. */
static char *
fold_space (const char *text)
{
  GString *folded = g_string_new (NULL);
  g_autofree char *composed = g_utf8_normalize (text, -1, G_NORMALIZE_DEFAULT_COMPOSE);

  for (const char *c = composed; *c != '\0'; c = g_utf8_next_char (c))
    if (g_utf8_get_char (c) == WORD_JOINER || g_utf8_get_char (c) == ZERO_WIDTH_SPACE)
      continue;
    else if (!g_unichar_isspace (g_utf8_get_char (c)))
      g_string_append_unichar (folded, g_utf8_get_char (c));
    else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
      g_string_append_c (folded, ' ');
  if (folded->len > 0 && folded->str[folded->len - 1] == ' ')
    g_string_truncate (folded, folded->len - 1);
  return g_string_free (folded, FALSE);
}

static void
add_words (SpReportWriter *writer, const SpRichText *text)
{
  g_autofree char *clean = sp_clean_text (text->text->str);

  g_ptr_array_add (TEST_WORDS (writer)->texts, fold_space (clean));
}

static void
test_words_write_text (SpReportWriter *writer, const SpWrittenText *text)
{
  /* Markdown has words for drawings, and no key to their signs. */
  if (text->role != SP_TEXT_ROLE_KEY)
    add_words (writer, text->text);
}

static void
test_words_write_cell (SpReportWriter *writer, const SpLook *look G_GNUC_UNUSED, const SpRichText *text)
{
  add_words (writer, text);
}

static void
test_words_begin_table (SpReportWriter *writer G_GNUC_UNUSED,
                        guint n_columns G_GNUC_UNUSED,
                        const char *place_name G_GNUC_UNUSED)
{
}

static void
test_words_begin_row (SpReportWriter *writer G_GNUC_UNUSED, gboolean is_head G_GNUC_UNUSED)
{
}

static void
test_words_end (SpReportWriter *writer G_GNUC_UNUSED)
{
}

static void
test_words_write_drawing (SpReportWriter *writer G_GNUC_UNUSED,
                          const SpDrawing *drawing G_GNUC_UNUSED,
                          const char *place_name G_GNUC_UNUSED)
{
}

static void
test_words_finalize (GObject *object)
{
  g_ptr_array_unref (TEST_WORDS (object)->texts);
  G_OBJECT_CLASS (test_words_parent_class)->finalize (object);
}

static void
test_words_class_init (TestWordsClass *klass)
{
  SpReportWriterClass *writer_class = SP_REPORT_WRITER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = test_words_finalize;
  writer_class->write_text = test_words_write_text;
  writer_class->write_cell = test_words_write_cell;
  writer_class->begin_table = test_words_begin_table;
  writer_class->begin_row = test_words_begin_row;
  writer_class->end_row = test_words_end;
  writer_class->end_table = test_words_end;
  writer_class->write_drawing = test_words_write_drawing;
}

static void
test_words_init (TestWords *self)
{
  self->texts = g_ptr_array_new_with_free_func (g_free);
}

/* --- What other programs read ------------------------------------------------------------------------------------- */

typedef struct
{
  GString *text;
  GPtrArray *links;
  GHashTable *n_nodes; /* by their names */
} Document;

static void
document_free (Document *self)
{
  g_string_free (self->text, TRUE);
  g_ptr_array_unref (self->links);
  g_hash_table_unref (self->n_nodes);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Document, document_free)

static void walk (JsonNode *node, Document *document);

static void
walk_list (JsonArray *list, Document *document)
{
  for (guint i = 0; i < json_array_get_length (list); i++)
    walk (json_array_get_element (list, i), document);
}

static void
count (Document *self, const char *name)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->n_nodes, name));

  g_hash_table_insert (self->n_nodes, g_strdup (name), GUINT_TO_POINTER (n + 1));
}

static guint
get_n (Document *self, const char *name)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (self->n_nodes, name));
}

static gboolean
is_raw (const char *name)
{
  return g_str_equal (name, "RawInline") || g_str_equal (name, "RawBlock");
}

static const char *
get_raw (JsonNode *content)
{
  return json_array_get_string_element (json_node_get_array (content), 1);
}

static void
walk_object (JsonObject *object, Document *document)
{
  const char *name = json_object_get_string_member_with_default (object, "t", "");
  JsonNode *content = json_object_get_member (object, "c");

  count (document, name);
  if (g_str_equal (name, "Str"))
    g_string_append (document->text, json_node_get_string (content));
  else if (g_str_equal (name, "Space") || g_str_equal (name, "SoftBreak") || g_str_equal (name, "LineBreak"))
    g_string_append_c (document->text, ' ');
  else if (is_raw (name))
    g_string_append (document->text, strstr (get_raw (content), "<br>") ? " " : "");
  else if (content != NULL)
    walk (content, document);
  if (g_str_equal (name, "Link"))
    {
      JsonArray *target = json_array_get_array_element (json_node_get_array (content), 2);

      g_ptr_array_add (document->links, g_strdup (json_array_get_string_element (target, 0)));
    }
  if (g_str_equal (name, "Para") || g_str_equal (name, "Plain") || g_str_equal (name, "Header"))
    g_string_append_c (document->text, ' ');
}

static void
walk (JsonNode *node, Document *document)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    walk_list (json_node_get_array (node), document);
  else if (JSON_NODE_HOLDS_OBJECT (node))
    walk_object (json_node_get_object (node), document);
}

/* NULL where pandoc is not installed, which skips the test. */
static Document *
read_with_pandoc (const char *text, const char *format)
{
  g_autofree char *pandoc = g_find_program_in_path ("pandoc");
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *output = NULL;
  Document *document;

  if (pandoc == NULL)
    {
      g_test_skip ("pandoc is not installed");
      return NULL;
    }
  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDIN_PIPE | G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, pandoc, "-f",
                              format, "-t", "json", NULL);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, text, NULL, &output, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_successful (process));
  json_parser_load_from_data (parser, output, -1, &error);
  g_assert_no_error (error);
  document = g_new0 (Document, 1);
  document->text = g_string_new (NULL);
  document->links = g_ptr_array_new_with_free_func (g_free);
  document->n_nodes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  walk (json_object_get_member (json_node_get_object (json_parser_get_root (parser)), "blocks"), document);
  return document;
}

/* Every text, in order. */
static void
assert_has_words (Document *document, GPtrArray *texts)
{
  g_autofree char *all = fold_space (document->text->str);
  const char *at = all;

  for (guint i = 0; i < texts->len; i++)
    {
      const char *found = strstr (at, texts->pdata[i]);

      if (found == NULL)
        g_error ("“%s” is not in: %.400s", (char *) texts->pdata[i], at);
      at = found + strlen (texts->pdata[i]);
    }
}

static void
assert_no_markup (Document *document)
{
  static const char *const kinds[] = { "Code",      "CodeBlock", "Math",      "Strikeout", "Superscript",
                                       "Subscript", "Underline", "SmallCaps", "Quoted",    "Cite",
                                       "Note",      "Image",     "RawInline", "RawBlock",  "DefinitionList" };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (get_n (document, kinds[i]) > 0)
      g_error ("There is markup: %s", kinds[i]);
}

/* --- Markdown ----------------------------------------------------------------------------------------------------- */

static void
test_escape (void)
{
  static const struct
  {
    const char *text;
    const char *expected;
  } cases[] = {
    { "plain words, nothing else: 5.3 per cent (2019).", "plain words, nothing else: 5.3 per cent (2019)." },
    { "*a* _b_ `c` [d](e) <f> #g |h| ~i~ &amp; !j $k$ ^l^ @m \\n",
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> \\#g \\|h\\| \\~i\\~ \\&amp; \\!j \\$k\\$ \\^l\\^ \\@m \\\\n" },
    { "1. first", "1\\. first" },
    { "2019) then", "2019\\) then" },
    { "(1) one", "\\(1\\) one" },
    { "a. one", "a\\. one" },
    { "5.3 per cent", "5.3 per cent" },
    { "- item", "\\- item" },
    { "+ item", "\\+ item" },
    { "===", "\\===" },
    { "Mid - dash", "Mid - dash" },
    { "https://example.org", "https\\://example.org" },
    { "www.example.org", "www\\.example.org" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = sp_markdown_escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].expected);
    }
}

typedef struct
{
  const char *text;
  SpTextLook look;
} Piece;

/* What stands out does so by marks that are read as such: not next to a letter, and not within space. */
static void
test_emphasis (void)
{
  static const struct
  {
    Piece pieces[4];
    SpMarkdownPlace place;
    const char *expected;
  } cases[] = {
    { { { "bold", SP_TEXT_STRONG }, { " and plain" } }, SP_MARKDOWN_PARAGRAPH, "**bold** and plain" },
    { { { " bold ", SP_TEXT_STRONG }, { "plain" } }, SP_MARKDOWN_PARAGRAPH, "**bold** plain" },
    { { { "Excluded:", SP_TEXT_STRONG }, { "since" } }, SP_MARKDOWN_PARAGRAPH, "Excluded:since" },
    { { { "Excluded:", SP_TEXT_STRONG }, { " since" } }, SP_MARKDOWN_PARAGRAPH, "**Excluded:** since" },
    { { { "say" }, { "“this”", SP_TEXT_SLANTED }, { "." } }, SP_MARKDOWN_PARAGRAPH, "say“this”." },
    { { { "a", SP_TEXT_STRONG }, { "b", SP_TEXT_SLANTED } }, SP_MARKDOWN_PARAGRAPH, "**a**b" },
    { { { "a", SP_TEXT_STRONG | SP_TEXT_SLANTED | SP_TEXT_DIM } }, SP_MARKDOWN_PARAGRAPH, "***a***" },
    { { { "one\ntwo" } }, SP_MARKDOWN_PARAGRAPH, "one\\\ntwo" },
    { { { "one\n\n\n- two" } }, SP_MARKDOWN_PARAGRAPH, "one\n\n\\- two" },
    { { { "one\ntwo", SP_TEXT_STRONG } }, SP_MARKDOWN_PARAGRAPH, "**one**\\\n**two**" },
    { { { "one \n", SP_TEXT_STRONG }, { " 2. two\n" } }, SP_MARKDOWN_PARAGRAPH, "**one**\\\n2\\. two" },
    { { { "one\ntwo" } }, SP_MARKDOWN_LINE, "one two" },
    { { { "one\n" }, { "| two", SP_TEXT_SMALL } }, SP_MARKDOWN_CELL, "one<br>\\| two" },
    { { { "  " }, { "\n" } }, SP_MARKDOWN_PARAGRAPH, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpRichText) text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
      g_autofree char *written = NULL;

      for (const Piece *piece = cases[i].pieces; piece->text != NULL; piece++)
        sp_rich_text_append (text, piece->text, piece->look);
      written = sp_markdown_format_text (text, cases[i].place);
      g_assert_cmpstr (written, ==, cases[i].expected);
    }
}

static void
test_markdown_links (void)
{
  static const struct
  {
    const char *words;
    SpTextLinkKind kind;
    const char *address;
    const char *expected;
  } cases[] = {
    { "7", SP_TEXT_LINK_PLACE, "source-7", "[7](#source-7)" },
    { "a", SP_TEXT_LINK_PLACE, "b (c)", "[a](#b_20_28c_29)" },
    { "https://example.org/a(b)_c", SP_TEXT_LINK_WEB, "https://example.org/a(b)_c", "<https://example.org/a(b)_c>" },
    { "there", SP_TEXT_LINK_WEB, "https://example.org/a(b)?c&copy;", "[there](<https://example.org/a(b)?c\\&copy;>)" },
    { "](<evil>", SP_TEXT_LINK_WEB, "https://example.org/)>", "[\\](\\<evil\\>](<https://example.org/)%3E>)" },
    { "script", SP_TEXT_LINK_WEB, "javascript:alert(1)", "script" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpRichText) text = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
      g_autofree char *written = NULL;

      sp_rich_text_append_link (text, cases[i].words, SP_TEXT_PLAIN, cases[i].kind, cases[i].address);
      written = sp_markdown_format_text (text, SP_MARKDOWN_PARAGRAPH);
      g_assert_cmpstr (written, ==, cases[i].expected);
    }
}

static void
test_anchors (void)
{
  static const char *const names[][2] = {
    { "source-12", "source-12" },
    { "a b", "a_20b" },
    { "\"><script>", "_22_3E_3Cscript_3E" },
    { "a_20b", "a_5F20b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *anchor = sp_report_anchor_format (names[i][0]);

      g_assert_cmpstr (anchor, ==, names[i][1]);
    }
}

/* --- Documents ---------------------------------------------------------------------------------------------------- */

static GPtrArray *
make_blocks (void)
{
  return g_ptr_array_new_with_free_func (g_object_unref);
}

static SpReport *
make_report (GPtrArray *blocks, const char *title, gboolean is_rtl)
{
  return sp_report_new (&(SpPagesInit) { .paper = sp_paper_a4,
                                         .blocks = blocks,
                                         .title = title,
                                         .author = "A & B",
                                         .foot = "At the foot",
                                         .is_rtl = is_rtl });
}

static void
add_text (GPtrArray *blocks, SpTextStyle style, const char *words, const char *outline, guint depth)
{
  SpTextBlock *block = sp_text_block_new_plain (style, words);

  if (outline != NULL)
    {
      sp_block_set_place_name (SP_BLOCK (block), outline);
      sp_block_set_in_outline (SP_BLOCK (block), outline, depth);
    }
  g_ptr_array_add (blocks, block);
}

static void
add_source (GPtrArray *blocks, guint number, const char *words)
{
  SpTextBlock *block = sp_text_block_new_plain (SP_TEXT_STYLE_NOTE, words);
  g_autofree char *label = g_strdup_printf ("%u.", number);
  g_autofree char *name = g_strdup_printf ("source-%u", number);

  sp_text_block_set_label (block, label, 10);
  sp_block_set_place_name (SP_BLOCK (block), name);
  g_ptr_array_add (blocks, block);
}

static void
add_table (GPtrArray *blocks, gboolean has_head)
{
  const double shares[] = { 0, 1 };
  SpTableBlock *table = sp_table_block_new (shares, 2);

  for (guint i = has_head ? 0 : 1; i < 3; i++)
    {
      g_autofree char *name = g_strdup_printf ("row %u", i);
      SpRichText *cell = sp_rich_text_new ("one | two\nthree ", SP_TEXT_PLAIN);

      sp_rich_text_append (cell, "[", SP_TEXT_DIM);
      sp_rich_text_append_link (cell, "2", SP_TEXT_DIM, SP_TEXT_LINK_PLACE, "source-2");
      sp_rich_text_append (cell, "]", SP_TEXT_DIM);
      sp_table_block_add_row (table, i == 0);
      sp_table_block_add_cell (table, NULL, sp_rich_text_new (name, SP_TEXT_STRONG));
      sp_table_block_add_cell (table, NULL, cell);
    }
  g_ptr_array_add (blocks, table);
}

static SpReport *
make_sample (void)
{
  g_autoptr (GPtrArray) blocks = make_blocks ();

  add_text (blocks, SP_TEXT_STYLE_TITLE, "Sample", NULL, 0);
  add_text (blocks, SP_TEXT_STYLE_SUBHEADING, "As of then", NULL, 0);
  add_text (blocks, SP_TEXT_STYLE_TITLE, "Country", "country", 0);
  add_text (blocks, SP_TEXT_STYLE_HEADING, "Answers", "answers", 1);
  add_table (blocks, TRUE);
  add_text (blocks, SP_TEXT_STYLE_SUBHEADING, "Detail", NULL, 0);
  add_text (blocks, SP_TEXT_STYLE_BODY, "# no heading\n1. no list", NULL, 0);
  add_table (blocks, FALSE);
  add_text (blocks, SP_TEXT_STYLE_HEADING, "Sources", "sources", 0);
  add_source (blocks, 1, "First.");
  add_source (blocks, 2, "Second <b>.");
  add_source (blocks, 4, "Fourth.");
  return make_report (blocks, "Sample", FALSE);
}

static void
test_markdown (void)
{
  g_autoptr (SpReport) report = make_sample ();
  g_autofree char *markdown = sp_report_write_markdown (report);

  g_assert_cmpstr (markdown, ==,
                   "# Sample\n"
                   "\n"
                   "As of then\n"
                   "\n"
                   "## Country\n"
                   "\n"
                   "### Answers\n"
                   "\n"
                   "| **row 0** | one \\| two<br>three \\[[2](#source-2)\\] |\n"
                   "| --- | --- |\n"
                   "| **row 1** | one \\| two<br>three \\[[2](#source-2)\\] |\n"
                   "| **row 2** | one \\| two<br>three \\[[2](#source-2)\\] |\n"
                   "\n"
                   "#### Detail\n"
                   "\n"
                   "\\# no heading\\\n"
                   "1\\. no list\n"
                   "\n"
                   "| | |\n"
                   "| --- | --- |\n"
                   "| **row 1** | one \\| two<br>three \\[[2](#source-2)\\] |\n"
                   "| **row 2** | one \\| two<br>three \\[[2](#source-2)\\] |\n"
                   "\n"
                   "## Sources\n"
                   "\n"
                   "1. First.\n"
                   "2. <a id=\"source-2\"></a>Second \\<b\\>.\n"
                   "\n"
                   "<!-- -->\n"
                   "\n"
                   "4. Fourth.\n"
                   "\n"
                   "---\n"
                   "\n"
                   "At the foot\n");
}

static void
test_html (void)
{
  static const char *const parts[] = {
    "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">",
    "<title>Sample</title>",
    "<meta name=\"author\" content=\"A &amp; B\">",
    "<h1>Sample</h1>\n<p class=\"lead\">As of then</p>\n<h2 id=\"country\">Country</h2>\n<h3 id=\"answers\">Answers</h3>",
    "<caption><span class=\"hidden\">Answers</span></caption>\n<thead>\n<tr class=\"head\"><th scope=\"col\">"
    "<strong>row 0</strong></th>",
    "</thead>\n<tbody>\n<tr><th scope=\"row\"><strong>row 1</strong></th><td>one | two<br>\nthree "
    "<span class=\"dim\">[<a href=\"#source-2\">2</a>",
    "<h4>Detail</h4>\n<p># no heading<br>\n1. no list</p>",
    "<h2 id=\"sources\">Sources</h2>\n<ol class=\"sources\">\n<li value=\"1\" id=\"source-1\"><cite>First.</cite></li>\n"
    "<li value=\"2\" id=\"source-2\"><cite>Second &lt;b&gt;.</cite></li>\n<li value=\"4\"",
    "</ol>\n</main>\n<footer><p>At the foot</p></footer>\n</body>\n</html>\n",
  };
  g_autoptr (SpReport) report = make_sample ();
  g_autofree char *html = sp_report_write_html (report);
  const char *at = html;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      at = strstr (at, parts[i]);
      if (at == NULL)
        g_error ("“%s” is not in: %s", parts[i], html);
    }
}

/* A document without a title among its parts still has one. */
static void
test_title (void)
{
  g_autoptr (GPtrArray) blocks = make_blocks ();
  g_autoptr (SpReport) report = make_report (blocks, "<Untitled> #1", TRUE);
  g_autofree char *markdown = sp_report_write_markdown (report);
  g_autofree char *html = sp_report_write_html (report);

  g_assert_true (g_str_has_prefix (markdown, "# \\<Untitled\\> \\#1\n"));
  g_assert_nonnull (strstr (html, "<h1>&lt;Untitled&gt; #1</h1>"));
  g_assert_nonnull (strstr (html, "dir=\"rtl\""));
}

/* --- Texts that look like markup ---------------------------------------------------------------------------------- */

static const char *const tricks[] = {
  "<script>alert('x')</script>",
  "</p></main><h1>no</h1>",
  "&lt;b&gt; &copy; &#60;",
  "<!-- comment -->",
  "<a href=\"javascript:alert(1)\">no</a>",
  "[link](https://example.org) ![image](x.png) [ref][1] [1]: https://example.org",
  "**bold** *italic* __bold__ _italic_ ~~gone~~ `code` ``code``",
  "$x^2$ H~2~O x^2^ $$y$$",
  "[^1] and @somebody and #1 and @{key}",
  "1. one",
  "1) one",
  "(1) one",
  "(@) one",
  "a. one",
  "iv. four",
  "- one",
  "+ one",
  "* one",
  "> quotation",
  "# heading #",
  "=====",
  "-----",
  "***",
  "| a | b |",
  "~~~",
  "```",
  ": definition",
  "% title",
  "trailing backslash \\",
  "\\* \\\\ \\",
  "  four spaces",
  "word*word*word and word_word_word",
  "「你好」他说**不**。",
  "مرحبا (hello) 123 – \xe2\x80\x8f«نعم»",
  "C:\\path\\to",
  "5 < 6 > 4 & 3",
  "quote \" and ' and “these”",
  "https://example.org/a_b_c?d=e&f=g",
  "--- and ... and --",
  "Q: A | B || C",
  "{.class #id}",
  ":::",
  "[x] done",
  "- [ ] to do",
  "!important",
  "a\\",
};

/* All strings of a file of JSON. */
static void
add_strings (JsonNode *node, GPtrArray *texts)
{
  g_autoptr (GList) members = NULL;

  /* What is very long takes pandoc long, too. */
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING &&
      strlen (json_node_get_string (node)) < 5000 &&
      !g_ptr_array_find_with_equal_func (texts, json_node_get_string (node), g_str_equal, NULL))
    g_ptr_array_add (texts, g_strdup (json_node_get_string (node)));
  else if (JSON_NODE_HOLDS_ARRAY (node))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (node)); i++)
      add_strings (json_array_get_element (json_node_get_array (node), i), texts);
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      members = json_object_get_values (json_node_get_object (node));
      for (GList *at = members; at != NULL; at = at->next)
        add_strings (at->data, texts);
    }
}

static GPtrArray *
list_hostile_texts (void)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "hostile.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (tricks); i++)
    g_ptr_array_add (texts, g_strdup (tricks[i]));
  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  add_strings (json_parser_get_root (parser), texts);
  return texts;
}

/* Each in every place. */
static SpReport *
make_hostile (void)
{
  g_autoptr (GPtrArray) texts = list_hostile_texts ();
  g_autoptr (GPtrArray) blocks = make_blocks ();
  const double shares[] = { 1, 1 };
  SpTableBlock *table = sp_table_block_new (shares, 2);

  for (guint i = 0; i < texts->len; i++)
    {
      SpTextLook look = i % 2 ? SP_TEXT_STRONG : SP_TEXT_SLANTED | SP_TEXT_DIM;

      g_ptr_array_add (blocks, sp_text_block_new (SP_TEXT_STYLE_BODY, sp_rich_text_new (texts->pdata[i], look)));
      add_text (blocks, SP_TEXT_STYLE_QUOTATION, texts->pdata[i], NULL, 0);
      add_text (blocks, SP_TEXT_STYLE_CAPTION, texts->pdata[i], NULL, 0);
      sp_table_block_add_row (table, i == 0);
      sp_table_block_add_cell (table, NULL, sp_rich_text_new (texts->pdata[i], SP_TEXT_STRONG));
      sp_table_block_add_cell (table, NULL, sp_rich_text_new (texts->pdata[i], SP_TEXT_PLAIN));
      add_text (blocks, SP_TEXT_STYLE_HEADING, texts->pdata[i], NULL, 0);
      add_source (blocks, i + 1, texts->pdata[i]);
    }
  g_ptr_array_add (blocks, table);
  return make_report (blocks, "<b>Title</b> & *co*", FALSE);
}

static GPtrArray *
list_words (SpReport *report)
{
  g_autoptr (TestWords) words = g_object_new (TEST_TYPE_WORDS, NULL);
  GPtrArray *blocks = sp_report_get_blocks (report);

  for (guint i = 0; i < blocks->len; i++)
    sp_block_write (blocks->pdata[i], SP_REPORT_WRITER (words));
  return g_ptr_array_ref (words->texts);
}

/* Flavours that all read CommonMark; pandoc’s own with nothing that changes letters. */
static void
test_read_markdown (gconstpointer data)
{
  g_autoptr (SpReport) report = make_hostile ();
  g_autofree char *markdown = sp_report_write_markdown (report);
  g_autoptr (Document) document = read_with_pandoc (markdown, data);
  g_autoptr (GPtrArray) words = list_words (report);

  if (document == NULL)
    return;
  assert_has_words (document, words);
}

static void
test_read_html (void)
{
  g_autoptr (SpReport) report = make_hostile ();
  g_autofree char *html = sp_report_write_html (report);
  g_autoptr (Document) document = read_with_pandoc (html, "html");
  g_autoptr (GPtrArray) words = list_words (report);

  if (document == NULL)
    return;
  assert_has_words (document, words);
  assert_no_markup (document);
  g_assert_cmpuint (document->links->len, ==, 0);
}

/* --- Countries ---------------------------------------------------------------------------------------------------- */

static void
add_lanes (SpLens *lens, SpCountry *country, GPtrArray *blocks)
{
  g_autoptr (SpLanesPlan) plan = sp_lanes_plan_new_for_country (lens, country, 3);
  SpDataset *dataset = sp_index_get_dataset (sp_lens_get_index (lens));

  if (!sp_lanes_plan_is_empty (plan))
    g_ptr_array_add (blocks, sp_lanes_drawing_new (plan, sp_dataset_get_records (dataset, SP_RECORD_QUESTION)));
}

static SpReport *
make_countries (const char *file_name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", file_name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpLens) lens = NULL;
  g_autoptr (SpCountryNames) names = NULL;
  g_autoptr (SpSourceNumbers) numbers = NULL;
  g_autoptr (GPtrArray) blocks = make_blocks ();
  SpReportTerms terms = { .paper = sp_paper_a4, .parts = SP_REPORT_ALL_PARTS, .full = TRUE };
  GPtrArray *countries;

  g_assert_no_error (error);
  index = sp_index_new (sp_reading_get_dataset (reading));
  lens = terms.lens = sp_lens_new (index);
  names = terms.names = sp_country_names_new (sp_reading_get_dataset (reading));
  numbers = sp_source_numbers_new (index);
  countries = sp_dataset_get_records (sp_reading_get_dataset (reading), SP_RECORD_COUNTRY);
  for (guint i = 0; i < MIN (countries->len, 12); i++)
    {
      sp_country_report_add_blocks (&terms, countries->pdata[i], numbers, FALSE, blocks);
      add_lanes (lens, countries->pdata[i], blocks);
    }
  sp_source_numbers_add_blocks (numbers, &terms.paper, 1, blocks);
  return make_report (blocks, file_name, FALSE);
}

static void
assert_matches (const char *text, const char *pattern, GHashTable *known, gboolean is_first)
{
  g_autoptr (GRegex) regex = g_regex_new (pattern, 0, 0, NULL);
  g_autoptr (GMatchInfo) info = NULL;
  guint n = 0;

  for (g_regex_match (regex, text, 0, &info); g_match_info_matches (info); g_match_info_next (info, NULL))
    {
      g_autofree char *found = g_match_info_fetch (info, 1);

      n++;
      if (is_first && !g_hash_table_add (known, g_strdup (found)))
        g_error ("“%s” is there twice", found);
      else if (!is_first && !g_hash_table_contains (known, found))
        g_error ("“%s” is not there", found);
    }
  g_assert_cmpuint (n, >, 0);
}

/* A letter is there once for all drawings, which find it, and no path has more decimals than eyes see. */
static void
assert_draws_all (const char *html)
{
  g_autoptr (GHashTable) shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  assert_matches (html, "<(?:symbol|g) [^>]*id=[^>]*>\\s*<path [^>]*d=\"([^\"]+)\"\\s*/>\\s*</", shapes, TRUE);
  assert_matches (html, " id=\"([d~][^\"]*)\"", names, TRUE);
  assert_matches (html, "<use [^>]*href=\"#([^\"]+)\"", names, FALSE);
  assert_matches (html, "url\\(#([^)]+)\\)", names, FALSE);
  g_assert_false (g_regex_match_simple ("<path[^>]* d=\"[^\"]*\\.\\d{3}", html, 0, 0));
}

static void
test_svg_paths (void)
{
  const cairo_rectangle_t seen = { 0, 0, 5, 5 };
  const struct
  {
    const char *path;
    const cairo_rectangle_t *seen;
    const char *expected;
  } cases[] = {
    { "M 0 0 L 10 0 L 10 10 Z M 0 0 ", NULL, "M0 0l10 0 0 10z" },
    { "M 1.234567 2.5 L 1.0001 -0.75 ", NULL, "M1.23 2.5l-.23-3.25" },
    { "M 0 0 C 1 1 2 1 3 0 C 4 -1 5 -1 6 0 ", NULL, "M0 0c1 1 2 1 3 0 1-1 2-1 3 0" },
    /* Nothing of it is seen, or parts of it are not. */
    { "M 20 20 L 30 20 L 30 30 Z M 1 1 L 2 2 ", &seen, "M1 1l1 1" },
    { "M -1 -1 L 20 1 L 30 2 L 20 3 L 1 1 ", &seen, "M-1-1l21 2 0 2-19-2" },
    { "M -9 2 L 20 2 ", &seen, "M-9 2l29 0" },
    /* What Cairo does not write. */
    { "M 0 0 A 1 1 0 0 0 5 5", NULL, "M 0 0 A 1 1 0 0 0 5 5" },
    { "", NULL, "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) svg = g_string_new (NULL);

      sp_svg_path_append_shortened (svg, cases[i].path, strlen (cases[i].path), cases[i].seen);
      g_assert_cmpstr (svg->str, ==, cases[i].expected);
    }
}

#define LETTER(name) "<symbol overflow=\"visible\" id=\"" name "\">\n<path d=\"M0 0l1 1z\"/>\n</symbol>\n"
#define WORD(name, y) \
  "<g style=\"fill:#1f1f1f;\"><use href=\"#" name "\" x=\"1.0\" y=\"" y "\"/><use href=\"#" name "\" x=\"2.0\" y=\"" y \
  "\"/><use href=\"#" name "\" x=\"3.0\" y=\"" y "\"/><use href=\"#" name "\" x=\"4.0\" y=\"" y "\"/>\n</g>\n"
#define CUT(name) "<clipPath id=\"" name "\"><path d=\"M0 0l9 9z\"/>\n</clipPath>\n"

/* What one drawing has, the next refers to: letters, words at another height, outlines, looks. */
static void
test_shared_svg (void)
{
  g_autoptr (SpSharedSvg) shared = sp_shared_svg_new ();
  g_autofree char *first =
    sp_shared_svg_take (shared, LETTER ("a-1") CUT ("a-2") WORD ("a-1", "5.0") "<g clip-path=\"url(#a-2)\"/>");
  g_autofree char *second =
    sp_shared_svg_take (shared, LETTER ("b-1") CUT ("b-2") WORD ("b-1", "6.0") "<g clip-path=\"url(#b-2)\"/>");
  g_autofree char *group = sp_shared_svg_take (shared, "<g id=\"d-glyph-1\">\n<path d=\"M0 0l2 2z\"/>\n</g>\n");
  g_autofree char *again = sp_shared_svg_take (
    shared, "<g id=\"e-1\"/><g id=\"e-glyph-2\">\n<path d=\"M0 0l2 2z\"/>\n</g>\n<use href=\"#e-glyph-2\"/>");
  g_autofree char *other = sp_shared_svg_take (
    shared, "<g style=\"fill:#1f1f1f;\"><use href=\"#c-1\" x=\"1.0\" y=\"5.0\"/></g><g style=\" stroke:none;\"/>");
  g_autoptr (GString) css = g_string_new (NULL);

  g_assert_cmpstr (first, ==,
                   LETTER ("~0") CUT ("~1") "<g class=\"s0\" transform=\"translate(0 5.0)\"><g id=\"~2\">"
                   "<use href=\"#~0\" x=\"1.0\"/><use href=\"#~0\" x=\"2.0\"/><use href=\"#~0\" x=\"3.0\"/>"
                   "<use href=\"#~0\" x=\"4.0\"/></g></g>\n<g clip-path=\"url(#~1)\"/>");
  g_assert_cmpstr (second, ==,
                   "<g class=\"s0\" transform=\"translate(0 6.0)\"><use href=\"#~2\"/></g>\n<g clip-path=\"url(#~1)\"/>");
  /* As Cairo 1.18 writes letters. */
  g_assert_cmpstr (group, ==, "<g id=\"~3\">\n<path d=\"M0 0l2 2z\"/>\n</g>\n");
  g_assert_cmpstr (again, ==, "<g id=\"e-1\"/><use href=\"#~3\"/>");
  g_assert_cmpstr (other, ==, "<g class=\"s0\"><use href=\"#c-1\" x=\"1.0\" y=\"5.0\"/></g><g class=\"s1\"/>");
  g_assert_cmpstr (sp_shared_svg_get_class (shared, "stroke:none;"), ==, "s1");
  sp_shared_svg_append_styles (shared, css);
  g_assert_cmpstr (css->str, ==, "  .s0 { fill:#1f1f1f; }\n  .s1 { stroke:none; }\n");
}

/* What drawings show stands in the text in words, and numbers lead to sources that are there. */
static void
test_countries (gconstpointer data)
{
  g_autoptr (SpReport) report = make_countries (data);
  g_autofree char *markdown = sp_report_write_markdown (report);
  g_autofree char *html = sp_report_write_html (report);
  g_autoptr (GPtrArray) words = list_words (report);
  g_autoptr (Document) read_markdown = read_with_pandoc (markdown, "gfm");
  g_autoptr (Document) read_html = read_with_pandoc (html, "html");

  g_assert_nonnull (strstr (html, "</svg>"));
  assert_draws_all (html);
  if (read_markdown == NULL || read_html == NULL)
    return;
  assert_has_words (read_markdown, words);
  assert_has_words (read_html, words);
  g_assert_cmpuint (read_markdown->links->len, >, 0);
  for (guint i = 0; i < read_markdown->links->len; i++)
    {
      const char *link = read_markdown->links->pdata[i];
      g_autofree char *id = *link == '#' ? g_strdup_printf (" id=\"%s\"", link + 1) : NULL;

      g_assert_true (id != NULL || g_str_has_prefix (link, "https://") || g_str_has_prefix (link, "http://"));
      g_assert_cmpstr (read_html->links->pdata[i], ==, link);
      g_assert_true (id == NULL || (strstr (markdown, id) != NULL && strstr (html, id) != NULL));
    }
}

/* --- Records of any kinds ----------------------------------------------------------------------------------------- */

static void
test_records (gconstpointer data)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", data, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (SpReading) reading = sp_reader_read (file, NULL, NULL, NULL, &error);
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpLens) lens = NULL;
  g_autoptr (SpCountryNames) names = NULL;
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  SpReportTerms terms = { .paper = sp_paper_a4, .parts = SP_REPORT_ALL_PARTS, .full = TRUE };

  g_assert_no_error (error);
  index = sp_index_new (sp_reading_get_dataset (reading));
  lens = terms.lens = sp_lens_new (index);
  names = terms.names = sp_country_names_new (sp_reading_get_dataset (reading));
  for (guint kind = SP_RECORD_QUESTION; kind < SP_N_RECORD_KINDS; kind++)
    {
      GPtrArray *all = sp_dataset_get_records (sp_reading_get_dataset (reading), kind);
      g_autofree char *text = NULL;
      g_autoptr (SpReport) report = NULL;

      if (all->len == 0)
        continue;
      g_ptr_array_add (records, all->pdata[0]);
      report = sp_records_report_new (&terms, records);
      text = sp_report_write_markdown (report);
      g_assert_true (g_utf8_validate (text, -1, NULL));
      g_assert_nonnull (strstr (text, "# "));
      for (guint format = 0; format < SP_N_DATA_FORMATS; format++)
        {
          g_autoptr (GBytes) rendered = sp_data_render (&terms, records, format, &error);

          g_assert_no_error (error);
          g_assert_cmpuint (g_bytes_get_size (rendered), >, 100);
        }
    }
  g_assert_cmpuint (records->len, >, 5);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-text/escape", test_escape);
  g_test_add_func ("/report-text/emphasis", test_emphasis);
  g_test_add_func ("/report-text/markdown-links", test_markdown_links);
  g_test_add_func ("/report-text/anchors", test_anchors);
  g_test_add_func ("/report-text/markdown", test_markdown);
  g_test_add_func ("/report-text/html", test_html);
  g_test_add_func ("/report-text/svg-paths", test_svg_paths);
  g_test_add_func ("/report-text/shared-svg", test_shared_svg);
  g_test_add_func ("/report-text/title", test_title);
  g_test_add_data_func ("/report-text/read/commonmark", "commonmark", test_read_markdown);
  g_test_add_data_func ("/report-text/read/gfm", "gfm", test_read_markdown);
  g_test_add_data_func ("/report-text/read/pandoc", "markdown-smart-task_lists", test_read_markdown);
  g_test_add_func ("/report-text/read/html", test_read_html);
  g_test_add_data_func ("/report-text/countries/second", "second.json", test_countries);
  g_test_add_data_func ("/report-text/countries/hostile", "hostile.json", test_countries);
  g_test_add_data_func ("/report-text/records/second", "second.json", test_records);
  g_test_add_data_func ("/report-text/records/hostile", "hostile.json", test_records);
  return g_test_run ();
}
