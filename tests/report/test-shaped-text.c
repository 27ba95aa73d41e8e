/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of texts that are shaped once: cut into lines, they are what Pango makes of them. */
#include "sp-rich-text.h"
#include "sp-set-text.h"
#include "sp-shaped-text.h"

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
  { "double-spaces", "One  two   three    four. Five  six  seven   eight, and nine  ", FALSE },
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
  { "space", " ", FALSE },
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

  return g_test_run ();
}
