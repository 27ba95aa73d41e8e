/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotation marks around words that may have some of their own. */
#include "sp-quotation-marks.h"

#include <string.h>

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
  g_autofree char *nested = NULL;
  gsize closed = 0;
  gsize end, length;

  g_return_val_if_fail (words != NULL && comma != NULL, NULL);

  nested = nest_quotation_marks (words, &closed);
  end = strlen (nested) - closed;
  length = end > 0 && nested[end - 1] == '.' && (end < 2 || nested[end - 2] != '.') ? end - 1 : end;
  return g_strdup_printf ("“%.*s%s%s”", (int) length, nested, comma, nested + end);
}
