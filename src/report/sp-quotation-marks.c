/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotation marks around words that may have some of their own. */
#include "sp-quotation-marks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* --- Straight ones ----------------------------------------------------------------------------------------------- */

static gboolean
is_word (const char *words, const char *c)
{
  return c >= words && *c != '\0' && g_unichar_isalnum (g_utf8_get_char (c));
}

static gboolean
is_room (const char *words, const char *c)
{
  return c < words || *c == '\0' || g_unichar_isspace (g_utf8_get_char (c));
}

static const char *
find_before (const char *words, const char *c)
{
  return c > words ? g_utf8_prev_char (c) : words - 1;
}

/* Two beside each other are something else. */
static gboolean
is_doubled (const char *words, const char *c)
{
  return c[1] == '\'' || (c > words && c[-1] == '\'');
}

/* Not an apostrophe, which has a letter on both sides, or ends a word before which none has begun. */
static const char *
find_straight_end (const char *words, const char *begin)
{
  for (const char *c = strchr (begin + 1, '\''); c != NULL; c = strchr (c + 1, '\''))
    if (!is_doubled (words, c) && !is_room (words, find_before (words, c)) && !is_word (words, c + 1))
      return c;
  return NULL;
}

/* Single ones that are straight as typewriters have them become those of print, where they are two of a pair. */
static char *
curl (const char *words)
{
  GString *text = g_string_new (NULL);
  const char *end = NULL;

  for (const char *c = words; *c != '\0'; c = g_utf8_next_char (c))
    {
      gboolean may_begin = end == NULL && *c == '\'' && !is_doubled (words, c) &&
                           !is_word (words, find_before (words, c)) && !is_room (words, c + 1);

      if (may_begin && (end = find_straight_end (words, c)) != NULL)
        g_string_append (text, "‘");
      else if (c != end)
        g_string_append_unichar (text, g_utf8_get_char (c));
      else
        {
          g_string_append (text, "’");
          end = NULL;
        }
    }
  return g_string_free (text, FALSE);
}

/* --- Those of English -------------------------------------------------------------------------------------------- */

/* Quotation marks that are open, outermost first, as the text writes them. Those of other languages stay as they are; of
 * those that begin low (as in German) the end looks like a beginning in English. */
typedef struct
{
  GString *text;
  GString *open;
  guint n_low;
  gsize closed;
} Nesting;

static void
open_mark (Nesting *self, char mark)
{
  g_string_append (self->text, self->open->len % 2 == 0 ? "‘" : "“");
  g_string_append_c (self->open, mark);
  self->closed = 0;
}

static void
close_mark (Nesting *self)
{
  const char *mark;

  g_string_truncate (self->open, self->open->len - 1);
  mark = self->open->len % 2 == 0 ? "’" : "”";
  g_string_append (self->text, mark);
  self->closed += strlen (mark);
}

static void
append_low_mark (Nesting *self, gunichar mark)
{
  self->n_low += mark == 0x201e ? 1 : -1;
  g_string_append_unichar (self->text, mark);
  self->closed = 0;
}

static gboolean
is_innermost (const Nesting *self, char mark)
{
  return self->open->len > 0 && self->open->str[self->open->len - 1] == mark;
}

/* An apostrophe looks like the end of single quotation marks, but stands within a word or where none are open. */
static gboolean
is_end (const Nesting *self, const char *c)
{
  gunichar next = g_utf8_get_char (g_utf8_next_char (c));

  switch (g_utf8_get_char (c))
    {
    case 0x201d:
      return is_innermost (self, 'd');
    case 0x2019:
      return is_innermost (self, 's') && !g_unichar_isalnum (next);
    case '"':
      return is_innermost (self, '"');
    default: /* no mark that ends anything */
      return FALSE;
    }
}

static void
append_nested (Nesting *self, const char *c)
{
  gunichar character = g_utf8_get_char (c);

  if (is_end (self, c))
    close_mark (self);
  else if (character == 0x201e || (character == 0x201c && self->n_low > 0))
    append_low_mark (self, character);
  else if (character == 0x201c)
    open_mark (self, 'd');
  else if (character == 0x2018)
    open_mark (self, 's');
  else if (character == '"')
    open_mark (self, '"');
  else
    {
      g_string_append_unichar (self->text, character);
      self->closed = 0;
    }
}

/* Quotation marks within quotation marks are single, those within these double (13.30). */
static char *
nest_quotation_marks (const char *words, gsize *closed)
{
  g_autoptr (GString) open = g_string_new (NULL);
  Nesting nesting = { g_string_new (NULL), open, 0, 0 };

  for (const char *c = words; *c != '\0'; c = g_utf8_next_char (c))
    append_nested (&nesting, c);
  *closed = nesting.closed;
  return g_string_free (nesting.text, FALSE);
}

/**
 * sp_quotation_marks_add:
 * @words: words to be quoted, in one line
 * @comma: the comma that follows, or the empty string where none does
 *
 * Puts words between quotation marks as the Chicago Manual does. Marks within them become single ones, and within those
 * double ones. The comma stands before the marks that end the quotation, also after a question mark, but in place of a
 * full stop (6.9, 6.125); where no comma follows, the full stop goes all the same.
 *
 * Returns: (transfer full): the quotation
 */
char *
sp_quotation_marks_add (const char *words, const char *comma)
{
  g_autofree char *curled = NULL;
  g_autofree char *nested = NULL;
  gsize closed = 0;
  gsize end, length;

  g_return_val_if_fail (words != NULL && comma != NULL, NULL);

  curled = curl (words);
  nested = nest_quotation_marks (curled, &closed);
  end = strlen (nested) - closed;
  length = end > 0 && nested[end - 1] == '.' && (end < 2 || nested[end - 2] != '.') ? end - 1 : end;
  return g_strdup_printf ("“%.*s%s%s”", (int) length, nested, comma, nested + end);
}

/* --- Those of any language --------------------------------------------------------------------------------------- */

/* Marks that begin a quotation in some language, and those that end it then. */
static const struct
{
  gunichar opening;
  gunichar closing[2];
} pairs[] = {
  { 0x201c, { 0x201d } },           /* “ ” */
  { 0x2018, { 0x2019 } },           /* ‘ ’ */
  { 0x201e, { 0x201c, 0x201d } },   /* „ “ */
  { 0x201a, { 0x2018, 0x2019 } },   /* ‚ ‘ */
  { 0x00ab, { 0x00bb } },           /* « » */
  { '"', { '"' } },
};

/* A quotation that has begun: which pair it is of. */
static gboolean
ends_quotation (guint pair, const char *c)
{
  gunichar character = g_utf8_get_char (c);

  /* An apostrophe within a word ends nothing. */
  if (character == 0x2019 && g_unichar_isalnum (g_utf8_get_char (g_utf8_next_char (c))))
    return FALSE;
  return character == pairs[pair].closing[0] || (pairs[pair].closing[1] != 0 && character == pairs[pair].closing[1]);
}

static int
find_beginning (gunichar character)
{
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (pairs[i].opening == character)
      return (int) i;
  return -1;
}

/* The marks of a language are around the “%s”, with what room they have. */
static void
append_mark (GString *text, const char *marks, gboolean ends)
{
  const char *words = strstr (marks, "%s");

  if (words != NULL && ends)
    g_string_append (text, words + 2);
  else if (words != NULL)
    g_string_append_len (text, marks, words - marks);
}

/* The room that French has within its marks is theirs, and goes with them. */
static gboolean
has_room_within (guint pair)
{
  return pairs[pair].opening == 0x00ab;
}

static const char *
skip_room (const char *c)
{
  while (*c != '\0' && g_unichar_isspace (g_utf8_get_char (c)))
    c = g_utf8_next_char (c);
  return c;
}

static void
drop_room (GString *text)
{
  while (text->len > 0)
    {
      const char *last = g_utf8_prev_char (text->str + text->len);

      if (!g_unichar_isspace (g_utf8_get_char (last)))
        return;
      g_string_truncate (text, (gsize) (last - text->str));
    }
}

typedef struct
{
  GString *text;
  GString *open; /* a letter for each that has begun, outermost first */
  const char *outer;
  const char *inner;
} Renewal;

static const char *
get_marks (const Renewal *self)
{
  return self->open->len % 2 == 0 ? self->inner : self->outer;
}

/* Returns: what comes after the mark that begins a quotation */
static const char *
begin_quotation (Renewal *self, guint pair, const char *c)
{
  const char *after = g_utf8_next_char (c);

  append_mark (self->text, get_marks (self), FALSE);
  g_string_append_c (self->open, (char) ('a' + pair));
  return has_room_within (pair) ? skip_room (after) : after;
}

static void
end_quotation (Renewal *self, guint pair)
{
  if (has_room_within (pair))
    drop_room (self->text);
  g_string_truncate (self->open, self->open->len - 1);
  append_mark (self->text, get_marks (self), TRUE);
}

/* Returns: what comes after the character */
static const char *
append_renewed (Renewal *self, const char *c)
{
  int pair = find_beginning (g_utf8_get_char (c));
  guint last = self->open->len > 0 ? (guint) (self->open->str[self->open->len - 1] - 'a') : 0;

  if (self->open->len > 0 && ends_quotation (last, c))
    end_quotation (self, last);
  else if (pair >= 0)
    return begin_quotation (self, (guint) pair, c);
  else
    g_string_append_unichar (self->text, g_utf8_get_char (c));
  return g_utf8_next_char (c);
}

/**
 * sp_quotation_marks_nest:
 * @words: words that are to stand between quotation marks, in one line
 * @outer: such marks around “%s”
 * @inner: around “%s”, the marks of a quotation within a quotation
 *
 * Gives quotations within the words the marks that they have within others: @inner, and those within them @outer again,
 * whatever marks they had; the room that was within « and » goes with these. Words in which one does not end keep theirs.
 *
 * Returns: (transfer full): the words, without marks around them
 */
char *
sp_quotation_marks_nest (const char *words, const char *outer, const char *inner)
{
  g_autoptr (GString) text = NULL;
  g_autoptr (GString) open = NULL;
  g_autofree char *curled = NULL;
  Renewal renewal;

  g_return_val_if_fail (words != NULL && outer != NULL && inner != NULL, NULL);

  text = g_string_new (NULL);
  open = g_string_new (NULL);
  curled = curl (words);
  renewal = (Renewal) { text, open, outer, inner };
  for (const char *c = curled; *c != '\0';)
    c = append_renewed (&renewal, c);
  return open->len > 0 ? g_steal_pointer (&curled) : g_string_free (g_steal_pointer (&text), FALSE);
}

/**
 * sp_quotation_marks_nest_title:
 * @title: the title of a document, in one line
 *
 * Returns: (transfer full): the title as it stands between the user's language's quotation marks
 */
char *
sp_quotation_marks_nest_title (const char *title)
{
  /* Translators: what is quoted within a title that is itself in quotation marks, in your language's inner ones. */
  return sp_quotation_marks_nest (title, C_ ("title", "“%s”"), _ ("‘%s’"));
}
