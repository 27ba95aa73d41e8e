/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text without the differences that do not matter when searching: case, accents, typography, width. */
#include "sp-fold.h"

#include "sp-fold-ascii.h"

#include <string.h>

/* Characters from U+0080 to here are folded once and then looked up; the rest are ideographs, or rare. */
#define TABLE_END 0x3000
#define TABLE_LENGTH (TABLE_END - 0x80)
/* The longest decomposition in Unicode has 18 characters; each becomes at most four bytes. */
#define FOLDED_MAX (G_UNICHAR_MAX_DECOMPOSITION_LENGTH * 4 + 1)
#define DAKUTEN 0x3099
#define HANDAKUTEN 0x309a

typedef struct
{
  gunichar character;
  const char *plain;
} PlainForm;

/* What neither compatibility decomposition nor lower case makes plain; sorted by character. */
static const PlainForm plain_forms[] = {
  { 0x0060, "'" },  { 0x00ab, "\"" }, { 0x00b4, "'" },   { 0x00bb, "\"" }, { 0x00df, "ss" }, { 0x00e6, "ae" },
  { 0x00f0, "d" },  { 0x00f8, "o" },  { 0x00fe, "th" },  { 0x0111, "d" },  { 0x0127, "h" },  { 0x0131, "i" },
  { 0x0138, "k" },  { 0x0142, "l" },  { 0x014b, "n" },   { 0x0153, "oe" }, { 0x0167, "t" },  { 0x0180, "b" },
  { 0x0192, "f" },  { 0x0199, "k" },  { 0x01dd, "e" },   { 0x0237, "j" },  { 0x0253, "b" },  { 0x0254, "o" },
  { 0x0256, "d" },  { 0x0257, "d" },  { 0x0259, "e" },   { 0x025b, "e" },  { 0x0268, "i" },  { 0x0272, "n" },
  { 0x0289, "u" },  { 0x02b9, "'" },  { 0x02ba, "\"" },  { 0x02bb, "'" },  { 0x02bc, "'" },  { 0x02bd, "'" },
  { 0x02be, "'" },  { 0x02bf, "'" },  { 0x02c8, "'" },   { 0x02ca, "'" },  { 0x02cb, "'" },  { 0x02d7, "-" },
  { 0x03c2, "σ" },  { 0x0587, "եւ" }, { 0x0629, "ه" },   { 0x0640, "" },   { 0x0649, "ي" },  { 0x0671, "ا" },
  { 0x06a9, "ك" },  { 0x06c1, "ه" },  { 0x06cc, "ي" },   { 0x1ffd, "'" },  { 0x2018, "'" },  { 0x2019, "'" },
  { 0x201a, "'" },  { 0x201b, "'" },  { 0x201c, "\"" },  { 0x201d, "\"" }, { 0x201e, "\"" }, { 0x201f, "\"" },
  { 0x2032, "'" },  { 0x2033, "\"" }, { 0x2035, "'" },   { 0x2036, "\"" }, { 0x2039, "'" },  { 0x203a, "'" },
  { 0x2043, "-" },  { 0x2212, "-" },  { 0x22ef, "..." }, { 0x275b, "'" },  { 0x275c, "'" },  { 0x275d, "\"" },
  { 0x275e, "\"" }, { 0x275f, "'" },  { 0x2760, "\"" },  { 0x2796, "-" },  { 0x300c, "\"" }, { 0x300d, "\"" },
  { 0x300e, "\"" }, { 0x300f, "\"" }, { 0x301d, "\"" },  { 0x301e, "\"" }, { 0x301f, "\"" },
};

/* What a character between U+0080 and TABLE_END becomes; IN_CONTEXT where that depends on the one before it. */
typedef struct
{
  char text[7];
  guint8 length;
} Folded;

#define IN_CONTEXT G_MAXUINT8

static Folded table[TABLE_LENGTH];

typedef struct
{
  GString *text;
  GArray *map;
  guint32 offset;
  gboolean after_space;
} Folding;

static const char *
find_plain_form (gunichar character)
{
  gsize low = 0;
  gsize high = G_N_ELEMENTS (plain_forms);

  while (low < high)
    {
      gsize middle = (low + high) / 2;

      if (plain_forms[middle].character == character)
        return plain_forms[middle].plain;
      if (plain_forms[middle].character < character)
        low = middle + 1;
      else
        high = middle;
    }
  return NULL;
}

static gboolean
is_space (gunichar character)
{
  return g_unichar_isspace (character) || character == '\v' || character == 0x85;
}

/* Marks of scripts that can be read without them; those of Indic scripts, say, are vowels. */
static gboolean
is_dropped_mark (gunichar character)
{
  if (!g_unichar_ismark (character) || character == DAKUTEN || character == HANDAKUTEN)
    return FALSE;
  switch ((int) g_unichar_get_script (character))
    {
    case G_UNICODE_SCRIPT_INHERITED:
    case G_UNICODE_SCRIPT_COMMON:
    case G_UNICODE_SCRIPT_LATIN:
    case G_UNICODE_SCRIPT_GREEK:
    case G_UNICODE_SCRIPT_CYRILLIC:
    case G_UNICODE_SCRIPT_HEBREW:
    case G_UNICODE_SCRIPT_ARABIC:
    case G_UNICODE_SCRIPT_SYRIAC:
      return TRUE;
    default:
      return FALSE;
    }
}

static gsize
fold_part (gunichar part, char *folded)
{
  gunichar lower = g_unichar_tolower (part);
  GUnicodeType type = g_unichar_type (part);
  const char *plain = find_plain_form (lower);

  if (plain != NULL)
    return (gsize) (g_stpcpy (folded, plain) - folded);
  if (type == G_UNICODE_FORMAT || is_dropped_mark (part))
    return 0;
  if (is_space (part))
    *folded = ' ';
  else if (type == G_UNICODE_DASH_PUNCTUATION)
    *folded = '-';
  else if (type == G_UNICODE_DECIMAL_NUMBER)
    *folded = (char) ('0' + g_unichar_digit_value (part));
  else
    return (gsize) g_unichar_to_utf8 (lower, folded);
  return 1;
}

/* Without regard to what comes before; @folded has room for FOLDED_MAX bytes and is not terminated. */
static gsize
fold_character (gunichar character, char *folded)
{
  gunichar parts[G_UNICHAR_MAX_DECOMPOSITION_LENGTH];
  const char *plain = find_plain_form (character);
  gsize length = 0;
  gsize n_parts;

  if (plain != NULL)
    return (gsize) (g_stpcpy (folded, plain) - folded);
  n_parts = g_unichar_fully_decompose (character, TRUE, parts, G_N_ELEMENTS (parts));
  for (gsize i = 0; i < n_parts; i++)
    length += fold_part (parts[i], folded + length);
  return length;
}

/* Voicing marks of kana, and vowels and final consonants of Hangul, join the character before them. */
static gboolean
is_joining (gunichar character)
{
  return character == DAKUTEN || character == HANDAKUTEN || (character >= 0x1161 && character <= 0x11c2);
}

static void
ensure_table (void)
{
  static gsize is_ready = 0;

  if (!g_once_init_enter (&is_ready))
    return;
  for (gunichar i = 0; i < TABLE_LENGTH; i++)
    {
      char folded[FOLDED_MAX];
      gsize length = fold_character (0x80 + i, folded);

      if (length > sizeof table[i].text || is_joining (0x80 + i) ||
          (length > 0 && is_joining (g_utf8_get_char (folded))))
        {
          table[i].length = IN_CONTEXT;
          continue;
        }
      memcpy (table[i].text, folded, length);
      table[i].length = (guint8) length;
    }
  g_once_init_leave (&is_ready, 1);
}

/* Ideographs, kana and Hangul syllables that are already as they should be. */
static gboolean
is_kept (gunichar character)
{
  return (character >= 0x4e00 && character <= 0x9fff) || (character >= 0x3041 && character <= 0x3096) ||
         (character >= 0x30a1 && character <= 0x30fe) || (character >= 0xac00 && character <= 0xd7a3) ||
         (character >= 0x3400 && character <= 0x4dbf) || (character >= 0x3001 && character <= 0x300b);
}

static inline void
put_byte (Folding *self, char byte)
{
  if (byte == ' ' && self->after_space)
    return;
  self->after_space = byte == ' ';
  g_string_append_c (self->text, byte);
  if (self->map != NULL)
    g_array_append_val (self->map, self->offset);
}

static void
put_bytes (Folding *self, const char *bytes, gsize length)
{
  for (gsize i = 0; i < length; i++)
    put_byte (self, bytes[i]);
}

/* Joins a character to the last of what is folded already, which keeps its offset. */
static gboolean
join_to_last (Folding *self, gunichar character)
{
  char *last = g_utf8_find_prev_char (self->text->str, self->text->str + self->text->len);
  gunichar joined;
  guint32 offset;
  gsize start;

  if (last == NULL || !g_unichar_compose (g_utf8_get_char (last), character, &joined))
    return FALSE;
  start = (gsize) (last - self->text->str);
  g_string_truncate (self->text, start);
  g_string_append_unichar (self->text, joined);
  if (self->map != NULL)
    {
      offset = g_array_index (self->map, guint32, start);
      g_array_set_size (self->map, (guint) self->text->len);
      for (gsize i = start; i < self->text->len; i++)
        g_array_index (self->map, guint32, i) = offset;
    }
  return TRUE;
}

static void
put_in_context (Folding *self, gunichar character)
{
  char folded[FOLDED_MAX];
  const char *end = folded + fold_character (character, folded);

  for (const char *at = folded; at < end; at = g_utf8_next_char (at))
    {
      gunichar part = g_utf8_get_char (at);

      if (!is_joining (part) || !join_to_last (self, part))
        put_bytes (self, at, (gsize) (g_utf8_next_char (at) - at));
    }
}

static void
put_character (Folding *self, gunichar character)
{
  char bytes[6];

  ensure_table ();
  if (character < TABLE_END && table[character - 0x80].length != IN_CONTEXT)
    put_bytes (self, table[character - 0x80].text, table[character - 0x80].length);
  else if (is_kept (character) && find_plain_form (character) == NULL)
    put_bytes (self, bytes, (gsize) g_unichar_to_utf8 (character, bytes));
  else
    put_in_context (self, character);
}

/* As put_byte() does it, but with room made once for all. Returns where the run of ASCII ends. */
static const char *
put_ascii (Folding *self, const char *at, const char *end)
{
  gsize length = sp_fold_ascii_measure (at, end);
  gsize start = self->text->len;

  g_string_set_size (self->text, start + length);
  g_string_truncate (self->text, start + sp_fold_ascii (self->text->str + start, at, length, &self->after_space));
  return at + length;
}

static void
fold_text (Folding *self, const char *text)
{
  const char *at = text;
  const char *end = text + strlen (text);

  while (at < end)
    {
      gunichar character;

      self->offset = (guint32) (at - text);
      if ((guchar) *at < 0x80)
        {
          if (self->map == NULL)
            at = put_ascii (self, at, end);
          else
            put_byte (self, sp_fold_ascii_byte (*at++));
          continue;
        }
      character = g_utf8_get_char_validated (at, -1);
      if (character >= (gunichar) -2)
        {
          put_bytes (self, "\xef\xbf\xbd", 3);
          at++;
          continue;
        }
      put_character (self, character);
      at = g_utf8_next_char (at);
    }
  self->offset = (guint32) (at - text);
}

/**
 * sp_fold:
 * @text: any text; what is not UTF-8 in it becomes U+FFFD
 *
 * Makes a text plain, for comparing with other folded texts, not for showing. Without regard to case (Unicode
 * Standard, section 3.13) and to compatibility variants such as ligatures and width forms (NFKD, Unicode Standard
 * Annex 15); without accents, Hebrew points, Arabic vowel signs and tatweel; quotation marks, apostrophes and dashes
 * become `'`, `"` and `-`, runs of white space a single space, digits `0` to `9`; letters such as ø, ß, æ, ł and the
 * Arabic letters that differ in use only become their plain likes; soft hyphens and invisible marks of format vanish.
 * Chinese, Japanese and Korean stay as they are. Voiced kana and syllables of Hangul are composed.
 *
 * Returns: (transfer full): the folded text
 */
char *
sp_fold (const char *text)
{
  Folding folding = { 0 };

  g_return_val_if_fail (text != NULL, NULL);

  folding.text = g_string_sized_new (strlen (text));
  fold_text (&folding, text);
  return g_string_free (folding.text, FALSE);
}

/**
 * sp_fold_onto:
 * @folded: folded texts, the last ended by something that is no letter
 * @text: any text; what is not UTF-8 in it becomes U+FFFD
 *
 * Folds as sp_fold() does, and puts the folded text at the end of others.
 */
void
sp_fold_onto (GString *folded, const char *text)
{
  Folding folding = { .text = folded };

  g_return_if_fail (folded != NULL && text != NULL);

  fold_text (&folding, text);
}

/**
 * sp_fold_with_map:
 * @text: any text of less than 4 GiB
 * @map: (out) (transfer full): for each byte of the folded text, and for its end, the byte offset in @text of the
 *   character that it was made of
 *
 * Folds as sp_fold() does, and tells where everything came from; see sp_fold_unmap().
 *
 * Returns: (transfer full): the folded text
 */
char *
sp_fold_with_map (const char *text, guint32 **map)
{
  Folding folding = { 0 };

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (map != NULL, NULL);

  folding.text = g_string_sized_new (strlen (text));
  folding.map = g_array_sized_new (FALSE, FALSE, sizeof (guint32), (guint) strlen (text) + 1);
  fold_text (&folding, text);
  g_array_append_val (folding.map, folding.offset);
  *map = (guint32 *) (gpointer) g_array_free (folding.map, FALSE);
  return g_string_free (folding.text, FALSE);
}

/**
 * sp_fold_unmap:
 * @map: a map of sp_fold_with_map()
 * @start: first byte of a span of the folded text
 * @end: the byte after it; greater than @start
 * @original_start: (out): first byte of the span in the text itself
 * @original_end: (out): the byte after it
 *
 * Finds a span of a folded text in the text itself, in whole characters with their accents: “f” in “ﬁn” is “ﬁ”.
 */
void
sp_fold_unmap (const guint32 *map, gsize start, gsize end, gsize *original_start, gsize *original_end)
{
  g_return_if_fail (map != NULL);
  g_return_if_fail (start < end);
  g_return_if_fail (original_start != NULL && original_end != NULL);

  *original_start = map[start];
  while (map[end] == map[end - 1])
    end++;
  *original_end = map[end];
}
