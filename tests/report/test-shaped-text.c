/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of texts that are shaped once: cut into lines, they are what Pango makes of them. */
#include "dataset-builder.h"
#include "sp-rich-text.h"
#include "sp-set-text.h"
#include "sp-shaped-text.h"
#include "sp-source-numbers.h"

#define NARROWEST 20
#define WIDEST 420
#define STEP 7

typedef struct
{
  const char *name;
  const char *text;
  gboolean is_for_pango; /* also where no word is wider than a line */
} Case;

static const Case cases[] = {
  { "words", "The government decided on 14 July 2020 that no equipment of high-risk vendors may be bought after 2020.",
    FALSE },
  { "double-spaces", "One  two   three    four. Five  six  seven   eight, and nine.", FALSE },
  { "space-at-the-end", "One two three four.\nFive six seven eight, and nine ", TRUE },
  { "paragraphs",
    "First of them, which is wrapped where it is narrow.\nSecond.\n\nFourth, after an empty one, at last.", FALSE },
  { "address", "Read of it at example.org/article/phone-firms-given-extra-year-to-hang-up-on-huawei-l6f2bmxrh today.",
    FALSE },
  { "dashes", "2018–2020 — between the years—or after‑wards; and/or both (so “it” is said).", FALSE },
  { "marks",
    "Cafe\xcc\x81 na\xc3\xafve Zurich\xcc\x88 o\xcc\x88\xcc\xb2 a\xcc\x8a\xcc\x80\xcc\xa7 b\xcc\x82 at the end",
    FALSE },
  { "chinese", "中国外交部发言人表示，中方对此表示强烈不满和坚决反对。敦促有关国家摒弃意识形态偏见。", TRUE },
  { "chinese-and-english", "中国外交部发言人表示，中方对此表示强烈不满和坚决反对。English words, 和其他。", TRUE },
  { "greek-and-russian", "Правительство решило Η κυβέρνηση αποφάσισε, the government decided", FALSE },
  { "other-scripts", "The same सरकार ने फैसला किया 정부는 결정했다 รัฐบาลตัดสินใจ", TRUE },
  { "soft-hyphens", "Tele\xc2\xadkom\xc2\xadmuni\xc2\xadka\xc2\xadtions\xc2\xadgesetz und so weiter und so fort",
    TRUE },
  { "tab", "before\tafter the tab, and some more words to be wrapped", TRUE },
  { "arabic", "قررت الحكومة في 2020 أن لا تشتري المعدات of Huawei بعد ذلك", TRUE },
  { "hebrew-in-english", "He said שלום עולם to all of them, and 12 more", TRUE },
  { "separator",
    "one line\xe2\x80\xa8"
    "and another, with more words in it",
    TRUE },
  { "empty", "", FALSE },
  { "space", " ", TRUE },
};

static PangoLayout *
make_layout (const SpRichText *text)
{
  PangoContext *context = sp_text_setter_create_context (FALSE);
  PangoLayout *layout = pango_layout_new (context);
  PangoFontDescription *font = pango_font_description_from_string ("Sans");

  pango_font_description_set_absolute_size (font, 12 * PANGO_SCALE);
  g_object_unref (context);
  pango_layout_set_font_description (layout, font);
  pango_font_description_free (font);
  pango_layout_set_text (layout, text->text->str, -1);
  pango_layout_set_attributes (layout, text->attributes);
  return layout;
}

/* Words of many looks, whose borders are in words and between them. */
static SpRichText *
make_mixed_text (const char *text)
{
  static const SpTextLook looks[] = { SP_TEXT_PLAIN, SP_TEXT_STRONG, SP_TEXT_DIM, SP_TEXT_SMALL | SP_TEXT_DIM };
  SpRichText *mixed = sp_rich_text_new (NULL, SP_TEXT_PLAIN);
  const char *next;
  guint n = 0;

  for (; *text != '\0'; text = next, n++)
    {
      g_autofree char *piece = NULL;

      next = text;
      for (guint i = 0; i < 5 + 2 * (n % 3) && *next != '\0'; i++)
        next = g_utf8_next_char (next);
      piece = g_strndup (text, (gsize) (next - text));
      sp_rich_text_append (mixed, piece, looks[n % G_N_ELEMENTS (looks)]);
    }
  return mixed;
}

static cairo_surface_t *
draw (const SpTextPiece *piece)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDEST + 40, 40);
  cairo_t *cr = cairo_create (surface);

  cairo_translate (cr, 5, 25);
  sp_text_piece_draw (piece, cr);
  cairo_destroy (cr);
  cairo_surface_flush (surface);
  return surface;
}

static void
assert_looks_same (const SpTextPiece *piece, PangoLayoutLine *line)
{
  const SpTextPiece whole = { .line = line, .start = line->start_index, .end = line->start_index + line->length };
  cairo_surface_t *first = draw (piece);
  cairo_surface_t *second = draw (&whole);
  gsize size = (gsize) cairo_image_surface_get_stride (first) * (gsize) cairo_image_surface_get_height (first);

  g_assert_cmpmem (cairo_image_surface_get_data (first), size, cairo_image_surface_get_data (second), size);
  cairo_surface_destroy (first);
  cairo_surface_destroy (second);
}

static void
assert_same_lines (GArray *pieces, PangoLayout *wrapped)
{
  GSList *lines = pango_layout_get_lines (wrapped);

  g_assert_cmpuint (pieces->len, ==, g_slist_length (lines));
  for (guint i = 0; i < pieces->len; i++, lines = lines->next)
    {
      const SpTextPiece *piece = &g_array_index (pieces, SpTextPiece, i);
      PangoLayoutLine *line = lines->data;
      PangoRectangle logical;

      pango_layout_line_get_extents (line, NULL, &logical);
      g_assert_cmpint (piece->start, ==, line->start_index);
      /* A width is shared among the marks of a letter in whole units. */
      g_assert_cmpint (ABS (piece->width - logical.width), <=, 8);
      g_assert_cmpint (piece->y, ==, logical.y);
      g_assert_cmpint (piece->height, ==, logical.height);
      assert_looks_same (piece, line);
    }
}

/* Returns: whether Pango had to wrap it */
static gboolean
assert_cut (SpShapedText *shaped, PangoLayout *layout, int width)
{
  g_autoptr (PangoLayout) wrapped = pango_layout_copy (layout);
  g_autoptr (PangoLayout) used = NULL;
  g_autoptr (GArray) pieces = NULL;

  pango_layout_set_wrap (wrapped, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (wrapped, width * PANGO_SCALE);
  pieces = sp_shaped_text_cut (shaped, width * PANGO_SCALE, &used);
  assert_same_lines (pieces, wrapped);
  return used != layout;
}

/* Returns: whether Pango had to wrap it also where there is room for each word */
static gboolean
assert_all_widths (SpRichText *text)
{
  g_autoptr (PangoLayout) layout = make_layout (text);
  g_autoptr (SpShapedText) shaped = sp_shaped_texts_shape (NULL, layout);
  gboolean is_for_pango = FALSE;

  for (int width = NARROWEST; width < WIDEST; width += STEP)
    is_for_pango = assert_cut (shaped, layout, width) && (is_for_pango || width > WIDEST / 2);
  return is_for_pango;
}

static void
test_lines (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (SpRichText) plain = sp_rich_text_new (c->text, SP_TEXT_PLAIN);
  g_autoptr (SpRichText) mixed = make_mixed_text (c->text);

  g_assert_cmpint (assert_all_widths (plain), ==, c->is_for_pango);
  assert_all_widths (mixed);
}

static gboolean
has_line_start (SpShapedText *shaped, int width, int place)
{
  g_autoptr (PangoLayout) used = NULL;
  g_autoptr (GArray) pieces = sp_shaped_text_cut (shaped, width * PANGO_SCALE, &used);

  for (guint i = 0; i < pieces->len; i++)
    if (g_array_index (pieces, SpTextPiece, i).start == place)
      return TRUE;
  return FALSE;
}

/* Returns: whether a line begins with the second of two parts that follow each other, in any width */
static gboolean
is_parted (SpRichText *text, const char *parts)
{
  g_auto (GStrv) both = g_strsplit (parts, "|", -1);
  g_autofree char *whole = g_strconcat (both[0], both[1], NULL);
  const char *at = strstr (text->text->str, whole);
  int place = at ? (int) (at - text->text->str) + (int) strlen (both[0]) : -1;
  g_autoptr (PangoLayout) layout = make_layout (text);
  g_autoptr (SpShapedText) shaped = sp_shaped_texts_shape (NULL, layout);

  g_assert_cmpint (place, >=, 0);
  for (int width = 120; width < WIDEST; width++)
    if (has_line_start (shaped, width, place))
      return TRUE;
  return FALSE;
}

/* The number of a day, and one that counts what follows, do not end a line. */
static void
test_numbers (void)
{
  static const struct
  {
    const char *parts;
    gboolean is_parted;
  } pairs[] = {
    { "14 |July", FALSE },       { "July |2020", TRUE }, { "3 |years", FALSE }, { "(1 |of", FALSE },
    { "than |3", TRUE },         { "2020 |that", TRUE }, { "100 |days", TRUE }, { "days, |4G", TRUE },
    { "version 1.2 |of", TRUE }, { "12 |12", TRUE },     { "16. |Mai", FALSE }, { "Restricted |1;", FALSE },
    { "1; |none", TRUE },        { "7 of |9", FALSE },   { "12, |13", TRUE },
  };
  g_autoptr (SpRichText) text = sp_rich_text_new (
    "As was stated on 14 July 2020 that for more than 3 years (1 of 5) and 100 days, 4G and version 1.2 of it, 12 12 am 16. Mai; "
    "Restricted 1; none of them 12, 13, and 7 of 9",
    SP_TEXT_PLAIN);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (is_parted (text, pairs[i].parts) != pairs[i].is_parted)
      g_error ("%s", pairs[i].parts);
}

/* Only where it is said, as addresses could not be wrapped else. */
static void
test_hyphens (void)
{
  g_autoptr (SpRichText) text = sp_rich_text_new (
    "The intelligence-sharing relationship with our long-time partner -- we said so -- and x-ray-vision.",
    SP_TEXT_PLAIN);

  g_assert_true (is_parted (text, "intelligence-|sharing"));
  sp_rich_text_keep_hyphens (text);
  g_assert_false (is_parted (text, "intelligence-|sharing"));
  g_assert_false (is_parted (text, "long-|time"));
  g_assert_false (is_parted (text, "partner -- |we"));
  g_assert_true (is_parted (text, "partner |-- we"));
  g_assert_false (is_parted (text, "x-ray-|vision"));
  g_assert_true (is_parted (text, "The |intelligence"));
}

static SpDataset *
make_cited (void)
{
  DatasetBuilder *b = builder_new ("2026-11");

  builder_event (b, "all", "All", "2019", "", "", "", "s1 s2 s3 s4 s5 s6 s7 s8 s9");
  builder_event (b, "five", "Five", "2020", "", "", "", "s1 s3 s5 s7 s9");
  builder_event (b, "three", "Three", "2021", "", "", "", "s1 s4 s9");
  builder_event (b, "range", "Range", "2022", "", "", "", "s1 s2 s3 s4 s6 s8");
  return builder_end (b);
}

static SpRichText *
cite (SpSourceNumbers *numbers, SpDataset *dataset, const char *event)
{
  SpRichText *text = sp_rich_text_new ("The government said so in the papers of that\xc2\xa0", SP_TEXT_PLAIN);
  g_autoptr (GPtrArray) records = g_ptr_array_new ();

  g_ptr_array_add (records, sp_dataset_lookup (dataset, SP_RECORD_EVENT, event));
  sp_source_numbers_cite (numbers, records, text);
  return text;
}

/* The number of a source is not alone at the end of a line, nor at its beginning. */
static void
test_sources (void)
{
  g_autoptr (SpDataset) dataset = make_cited ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpSourceNumbers) numbers = sp_source_numbers_new (index);
  g_autoptr (SpRichText) all = cite (numbers, dataset, "all");
  g_autoptr (SpRichText) five = cite (numbers, dataset, "five");
  g_autoptr (SpRichText) three = cite (numbers, dataset, "three");
  g_autoptr (SpRichText) range = cite (numbers, dataset, "range");

  g_assert_true (g_str_has_suffix (all->text->str, "[1" SP_UNBROKEN_DASH "9]"));
  g_assert_true (is_parted (five, "of |that"));
  g_assert_false (is_parted (five, "that\xc2\xa0|[1"));
  g_assert_false (is_parted (five, "[1, |3"));
  g_assert_true (is_parted (five, "3, |5"));
  g_assert_true (is_parted (five, "5, |7"));
  g_assert_false (is_parted (five, "7, |9]"));
  g_assert_false (is_parted (three, "1, |4"));
  g_assert_false (is_parted (three, "4, |9]"));
  g_assert_false (is_parted (range, "[1–\xe2\x81\xa0|4"));
  g_assert_false (is_parted (range, "[1–|\xe2\x81\xa0"));
  g_assert_false (is_parted (range, "4, |6"));
  g_assert_false (is_parted (range, "6, |8"));
}

/* A text is found again by all that makes it what it is. */
static void
test_again (void)
{
  g_autoptr (GHashTable) texts = sp_shaped_texts_new ();
  g_autoptr (SpRichText) plain = sp_rich_text_new ("The same words", SP_TEXT_PLAIN);
  g_autoptr (SpRichText) again = sp_rich_text_new ("The same words", SP_TEXT_PLAIN);
  g_autoptr (SpRichText) strong = sp_rich_text_new ("The same words", SP_TEXT_STRONG);
  g_autoptr (PangoLayout) plain_layout = make_layout (plain);
  g_autoptr (PangoLayout) again_layout = make_layout (again);
  g_autoptr (PangoLayout) strong_layout = make_layout (strong);
  g_autoptr (SpShapedText) first = sp_shaped_texts_shape (texts, plain_layout);
  g_autoptr (SpShapedText) second = sp_shaped_texts_shape (texts, again_layout);
  g_autoptr (SpShapedText) third = sp_shaped_texts_shape (texts, strong_layout);

  g_assert_true (first == second);
  g_assert_true (first != third);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/shaped-text/lines/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_lines);
    }
  g_test_add_func ("/shaped-text/again", test_again);
  g_test_add_func ("/shaped-text/numbers", test_numbers);
  g_test_add_func ("/shaped-text/hyphens", test_hyphens);
  g_test_add_func ("/shaped-text/sources", test_sources);

  return g_test_run ();
}
