/* SPDX-License-Identifier: GPL-3.0-or-later
 * Folding: what becomes the same, what stays apart, and where everything came from. */
#include "sp-fold.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  const char *folded;
} FoldCase;

static const FoldCase fold_cases[] = {
  { "empty", "", "" },
  { "ascii", "Huawei, ZTE & 5G.", "huawei, zte & 5g." },
  { "white-space/runs", "a \t\n\r\v\fb", "a b" },
  { "white-space/no-break", "5\u00a0G\u202fnetz\u2009e\u3000x", "5 g netz e x" },
  { "white-space/lines",
    "a\u2028\u2029\xc2\x85"
    "b",
    "a b" },
  { "white-space/around-invisible", "a \u200b b", "a b" },
  { "invisible/soft-hyphen", "Netz\u00adwerk", "netzwerk" },
  { "invisible/zero-width", "a\u200bb\u200cc\u200dd\u2060e\ufeff", "abcde" },
  { "invisible/direction", "\u200ea\u200f\u202ab\u202c\u202e\u2066c\u2069\u061c", "abc" },
  { "invisible/variation-selector", "☎\ufe0f", "☎" },
  { "quotes/double", "“a” „b‟ «c» ″d″ ＂e＂", "\"a\" \"b\" \"c\" \"d\" \"e\"" },
  { "quotes/single", "‘a’ ‚b‛ ‹c› ′d′ ʼe´ `f`", "'a' 'b' 'c' 'd' 'e' 'f'" },
  { "quotes/corner", "「引用」『引用』", "\"引用\"\"引用\"" },
  { "quotes/okina", "Hawaiʻi", "hawai'i" },
  { "dashes", "a‐b‑c‒d–e—f―g−h－i﹣j", "a-b-c-d-e-f-g-h-i-j" },
  { "dashes/maqaf", "תל־אביב", "תל-אביב" },
  { "ellipsis", "a… b", "a... b" },
  { "accents/composed", "ÀÉÎõüÿ Çşğ", "aeiouy csg" },
  { "accents/decomposed", "A\u0300E\u0301 c\u0327", "ae c" },
  { "accents/cote-divoire", "Côte d’Ivoire", "cote d'ivoire" },
  { "accents/sao-tome", "São Tomé e Príncipe", "sao tome e principe" },
  { "accents/vietnamese", "Đường Việt Nam", "duong viet nam" },
  { "accents/romanian", "România șț ţ", "romania st t" },
  { "accents/cyrillic", "Йод и ЁЛКА, Україна", "иод и елка, украіна" },
  { "accents/greek", "Ελλάδα ΆΈΊ ΐ", "ελλαδα αει ι" },
  { "letters/nordic", "Ærø Ðð Þór ØRSTED", "aero dd thor orsted" },
  { "letters/german", "Großbritannien STRAẞE", "grossbritannien strasse" },
  { "letters/polish", "Łódź", "lodz" },
  { "letters/french", "Œuvre cœur", "oeuvre coeur" },
  { "letters/croatian", "Đorđe ǅ", "dorde dz" },
  { "letters/turkish", "İstanbul ısı IŞIK Türkiye", "istanbul isi isik turkiye" },
  { "letters/maltese", "Ħal Għaxaq", "hal ghaxaq" },
  { "letters/african", "Ɛʋɛ Ɔkra ŋutɔ ɖe", "eʋe okra nuto de" },
  { "letters/catalan", "col·lecció", "col·leccio" },
  { "letters/greek-final-sigma", "ΌΣΟΣ όσος", "οσοσ οσοσ" },
  { "letters/long-s", "Waſſer ﬅ", "wasser st" },
  { "letters/armenian", "Ե՛ւ և", "ե՛ւ եւ" },
  { "letters/kelvin-angstrom", "\u212a \u212b", "k a" },
  { "compatibility/ligatures", "ﬁne ﬂow ﬃ ﬄ ĳ", "fine flow ffi ffl ij" },
  { "compatibility/width", "ＨＵＡＷＥＩ ５Ｇ！", "huawei 5g!" },
  { "compatibility/super", "m² x₃ ½ Ⅷ ™ №", "m2 x3 1⁄2 viii tm no" },
  { "compatibility/mathematical", "𝐇𝐮𝐚𝐰𝐞𝐢", "huawei" },
  { "digits/arabic", "٢٠١٩ ۲۰۱۹", "2019 2019" },
  { "digits/other", "२०१९ ๒๐๑๙", "2019 2019" },
  { "arabic/harakat", "مُحَمَّد", "محمد" },
  { "arabic/tatweel", "هـــواوي", "هواوي" },
  { "arabic/alef", "أحمد إيران آسيا ٱلله", "احمد ايران اسيا الله" },
  { "arabic/hamza", "مسؤول لاجئ", "مسوول لاجي" },
  { "arabic/persian", "ایران کشور", "ايران كشور" },
  { "arabic/alef-maqsura-and-teh-marbuta", "على سيادة", "علي سياده" },
  { "arabic/presentation-forms", "ﻫﻮﺍﻭﻱ ﻻ", "هواوي لا" },
  { "arabic/superscript-alef", "هٰذا", "هذا" },
  { "hebrew/points", "יִשְׂרָאֵל", "ישראל" },
  { "cjk/han", "华为 華爲 漢字", "华为 華爲 漢字" },
  { "cjk/hiragana", "がぎぱ ゔ", "がぎぱ ゔ" },
  { "cjk/katakana", "ガギパ ヴ ー", "ガギパ ヴ ー" },
  { "cjk/kana-decomposed", "か\u3099は\u309a ウ\u3099", "がぱ ヴ" },
  { "cjk/kana-halfwidth", "ﾌｧｰｳｪｲ ｶﾞﾊﾟ", "ファーウェイ ガパ" },
  { "cjk/kana-squared", "㌀", "アパート" },
  { "cjk/hangul", "화웨이 대한민국", "화웨이 대한민국" },
  { "cjk/hangul-decomposed", "\u1112\u116a\u110b\u1170\u110b\u1175 \u1112\u1161\u11ab", "화웨이 한" },
  { "cjk/punctuation", "中国、日本。", "中国、日本。" },
  { "cjk/compatibility-ideograph", "\uf900", "豈" },
  { "cjk/lone-voicing-mark", "\u3099", "\u3099" },
  { "indic/vowel-signs-stay", "हिन्दी हुआवेई", "हिन्दी हुआवेई" },
  { "indic/tamil", "தமிழ்", "தமிழ்" },
  { "thai/marks-stay", "หัวเว่ย", "หัวเว่ย" },
  { "emoji", "🇩🇪 👍🏽", "🇩🇪 👍🏽" },
  { "invalid/lone-byte",
    "a\xff"
    "b",
    "a\ufffd"
    "b" },
  { "invalid/cut", "caf\xc3", "caf\ufffd" },
  { "invalid/cut-three", "\xe2\x80", "\ufffd\ufffd" },
  { "invalid/overlong", "\xc0\xaf", "\ufffd\ufffd" },
  { "invalid/surrogate", "\xed\xa0\x80", "\ufffd\ufffd\ufffd" },
};

static void
test_fold (gconstpointer data)
{
  const FoldCase *test = data;
  g_autofree char *folded = sp_fold (test->text);
  g_autofree char *twice = sp_fold (folded);

  g_assert_cmpstr (folded, ==, test->folded);
  g_assert_cmpstr (twice, ==, folded);
}

static void
test_map_agrees (gconstpointer data)
{
  const FoldCase *test = data;
  g_autofree guint32 *map = NULL;
  g_autofree char *folded = sp_fold_with_map (test->text, &map);
  gsize length = strlen (folded);

  g_assert_cmpstr (folded, ==, test->folded);
  g_assert_cmpuint (map[length], ==, strlen (test->text));
  for (gsize i = 0; i < length; i++)
    {
      g_assert_cmpuint (map[i], <=, map[i + 1]);
      g_assert_cmpuint (map[i], <, strlen (test->text));
    }
}

/* The @n-th occurrence of @needle, from 0, in the folded text is @original in the text. */
typedef struct
{
  const char *name;
  const char *text;
  const char *needle;
  guint n;
  const char *original;
} MapCase;

static const MapCase map_cases[] = {
  { "ascii", "No Huawei here", "huawei", 0, "Huawei" },
  { "end", "Huawei", "wei", 0, "wei" },
  { "accents", "in Côte d’Ivoire now", "cote d'ivoire", 0, "Côte d’Ivoire" },
  { "accents/after", "über Österreich", "osterreich", 0, "Österreich" },
  { "accents/decomposed", "Co\u0302te", "o", 0, "o\u0302" },
  { "accents/decomposed-before", "Co\u0302te", "te", 0, "te" },
  { "accents/at-the-end", "cafe\u0301", "cafe", 0, "cafe\u0301" },
  { "ligature/whole", "a ﬁne day", "fine", 0, "ﬁne" },
  { "ligature/first-half", "a ﬁne day", "f", 0, "ﬁ" },
  { "ligature/second-half", "a ﬁne day", "ine", 0, "ﬁne" },
  { "sharp-s", "die Straße hier", "stras", 0, "Straß" },
  { "white-space", "high -  \n risk", "- risk", 0, "-  \n risk" },
  { "soft-hyphen", "Netz\u00adwerk", "netzwerk", 0, "Netz\u00adwerk" },
  { "soft-hyphen/before", "Netz\u00adwerk", "werk", 0, "werk" },
  { "quotes", "said “never” today", "\"never\"", 0, "“never”" },
  { "second", "ä Ä a", "a", 1, "Ä" },
  { "third", "ä Ä a", "a", 2, "a" },
  { "cjk", "中国的华为公司", "华为", 0, "华为" },
  { "cjk/width", "中国ＨＵＡＷＥＩ公司", "huawei", 0, "ＨＵＡＷＥＩ" },
  { "cjk/kana-decomposed", "かき\u3099く", "ぎ", 0, "き\u3099" },
  { "cjk/kana-halfwidth", "ｱｶﾞｲ", "ガ", 0, "ｶﾞ" },
  { "cjk/after-hangul-decomposed", "\u1112\u1161\u11ab국", "국", 0, "국" },
  { "arabic/harakat", "قال مُحَمَّد أمس", "محمد", 0, "مُحَمَّد" },
  { "arabic/tatweel", "شركة هـــواوي", "هواوي", 0, "هـــواوي" },
  { "arabic/ligature", "شركة ﷺ هنا", "عليه", 0, "ﷺ" },
  { "invalid/before", "\xff\xff Huawei", "huawei", 0, "Huawei" },
  { "invalid/itself",
    "a\xff"
    "b",
    "\ufffd", 0, "\xff" },
  { "four-bytes", "👍🏽 𝐇uawei", "huawei", 0, "𝐇uawei" },
};

static void
test_map (gconstpointer data)
{
  const MapCase *test = data;
  g_autofree guint32 *map = NULL;
  g_autofree char *folded = sp_fold_with_map (test->text, &map);
  g_autofree char *original = NULL;
  const char *at = strstr (folded, test->needle);
  gsize start, end;

  for (guint i = 0; i < test->n && at != NULL; i++)
    at = strstr (at + 1, test->needle);
  g_assert_nonnull (at);
  sp_fold_unmap (map, (gsize) (at - folded), (gsize) (at - folded) + strlen (test->needle), &start, &end);
  original = g_strndup (test->text + start, end - start);
  g_assert_cmpstr (original, ==, test->original);
}

typedef struct
{
  const char *name;
  const char *folded;
  const char *word;
  gboolean whole;
  int at;
} WordCase;

static const WordCase word_cases[] = {
  { "start", "huawei banned", "huawei", FALSE, 0 },
  { "prefix", "huawei banned", "ban", FALSE, 7 },
  { "inside", "huawei banned", "nned", FALSE, -1 },
  { "whole", "huawei banned", "banned", TRUE, 7 },
  { "whole/prefix", "huawei banned", "ban", TRUE, -1 },
  { "whole/later", "use us", "us", TRUE, 4 },
  { "after-hyphen", "anti-huawei", "huawei", FALSE, 5 },
  { "after-apostrophe", "d'ivoire", "ivoire", FALSE, 2 },
  { "digits", "25g 5g", "5g", FALSE, 4 },
  { "letter-before-accentless", "aхуавей", "хуавей", FALSE, -1 },
  { "cjk/inside", "中国华为公司", "华为", FALSE, 6 },
  { "cjk/whole", "中国华为公司", "华为", TRUE, 6 },
  { "cjk/latin-after", "中国5g", "5g", FALSE, 6 },
  { "cjk/hangul", "반화웨이", "화웨이", FALSE, 3 },
  { "thai", "บริษัทหัวเว่ย", "หัวเว่ย", FALSE, 18 },
  { "indic/vowel-is-in-word", "हि", "ि", FALSE, -1 },
  { "longer", "uk", "ukraine", FALSE, -1 },
  { "empty", "", "uk", FALSE, -1 },
};

static void
test_find_word (gconstpointer data)
{
  const WordCase *test = data;
  const char *at = sp_fold_find_word (test->folded, test->folded, test->word, test->whole);

  g_assert_cmpint (at ? (int) (at - test->folded) : -1, ==, test->at);
}

/* Folding a folded character changes nothing, and it does not matter how it was composed. */
static void
test_every_character (void)
{
  for (gunichar character = 1; character < 0x30000; character++)
    {
      char text[7] = { 0 };
      g_autofree char *folded = NULL;
      g_autofree char *twice = NULL;
      g_autofree char *decomposed = NULL;
      g_autofree char *folded_decomposed = NULL;

      if (!g_unichar_validate (character))
        continue;
      g_unichar_to_utf8 (character, text);
      folded = sp_fold (text);
      twice = sp_fold (folded);
      decomposed = g_utf8_normalize (text, -1, G_NORMALIZE_NFD);
      folded_decomposed = sp_fold (decomposed);
      g_assert_true (g_utf8_validate (folded, -1, NULL));
      g_assert_cmpstr (twice, ==, folded);
      g_assert_cmpstr (folded_decomposed, ==, folded);
    }
}

static gpointer
fold_on_thread (gpointer text)
{
  return sp_fold (text);
}

/* Runs of many bytes are folded at once, but not where it is told what came from where. */
static void
test_runs (void)
{
  static const char *const pieces[] = { "a", "B", "Z",  "z",    "@",    "[",    "`", "{",
                                        " ", " ", "  ", "\t\r", "\x1f", "\x7f", "é" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (g_test_rand_int ());

  for (guint i = 0; i < 3000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autofree char *folded = NULL, *with_map = NULL;
      g_autofree guint32 *map = NULL;

      for (int j = g_rand_int_range (rand, 0, 80); j > 0; j--)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, g_rand_boolean (rand) ? 4 : G_N_ELEMENTS (pieces))]);
      folded = sp_fold (text->str);
      with_map = sp_fold_with_map (text->str, &map);
      g_assert_cmpstr (folded, ==, with_map);
    }
}

static void
test_threads (void)
{
  GThread *threads[8];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("fold", fold_on_thread, (gpointer) "Çà, “über” 中国");
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autofree char *folded = g_thread_join (threads[i]);

      g_assert_cmpstr (folded, ==, "ca, \"uber\" 中国");
    }
}

static void
add_case (const char *group, const char *name, gconstpointer test, GTestDataFunc function)
{
  g_autofree char *path = g_strconcat (group, name, NULL);

  g_test_add_data_func (path, test, function);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  /* First, so that the threads meet on what is made once. */
  g_test_add_func ("/fold/threads", test_threads);
  for (guint i = 0; i < G_N_ELEMENTS (fold_cases); i++)
    {
      add_case ("/fold/text/", fold_cases[i].name, &fold_cases[i], test_fold);
      add_case ("/fold/map-agrees/", fold_cases[i].name, &fold_cases[i], test_map_agrees);
    }
  for (guint i = 0; i < G_N_ELEMENTS (map_cases); i++)
    add_case ("/fold/map/", map_cases[i].name, &map_cases[i], test_map);
  for (guint i = 0; i < G_N_ELEMENTS (word_cases); i++)
    add_case ("/fold/word/", word_cases[i].name, &word_cases[i], test_find_word);
  g_test_add_func ("/fold/runs", test_runs);
  g_test_add_func ("/fold/every-character", test_every_character);
  return g_test_run ();
}
