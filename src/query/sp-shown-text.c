/* SPDX-License-Identifier: GPL-3.0-or-later
 * Texts of a dataset as they are shown: every word of them, and nothing that disturbs what stands around. */
#include "sp-shown-text.h"

#define REPLACEMENT 0xfffd
#define MAX_OPEN 60

/* No script stacks more signs onto a letter than this; piled up, they cover the lines above and below. */
#define MAX_MARKS 6

enum
{
  LEFT_TO_RIGHT_EMBEDDING = 0x202a,
  RIGHT_TO_LEFT_EMBEDDING = 0x202b,
  POP_DIRECTIONAL_FORMATTING = 0x202c,
  LEFT_TO_RIGHT_OVERRIDE = 0x202d,
  RIGHT_TO_LEFT_OVERRIDE = 0x202e,
  LEFT_TO_RIGHT_ISOLATE = 0x2066,
  RIGHT_TO_LEFT_ISOLATE = 0x2067,
  FIRST_STRONG_ISOLATE = 0x2068,
  POP_DIRECTIONAL_ISOLATE = 0x2069,
};

typedef struct
{
  GString *shown;
  gunichar open[MAX_OPEN];
  guint n_open;
  guint n_marks; /* in a row */
} Writing;

static gboolean
is_isolate (gunichar character)
{
  return character >= LEFT_TO_RIGHT_ISOLATE && character <= FIRST_STRONG_ISOLATE;
}

static gboolean
is_override (gunichar character)
{
  return character == LEFT_TO_RIGHT_OVERRIDE || character == RIGHT_TO_LEFT_OVERRIDE;
}

/* An override was not let in, so nothing of it is to be closed. */
static void
close_last (Writing *self)
{
  gunichar opened = self->open[--self->n_open];

  if (is_isolate (opened))
    g_string_append_unichar (self->shown, POP_DIRECTIONAL_ISOLATE);
  else if (!is_override (opened))
    g_string_append_unichar (self->shown, POP_DIRECTIONAL_FORMATTING);
}

static void
close_all (Writing *self)
{
  while (self->n_open > 0)
    close_last (self);
}

static void
close_isolate (Writing *self)
{
  guint i = self->n_open;

  while (i > 0 && !is_isolate (self->open[i - 1]))
    i--;
  if (i == 0)
    return;
  while (self->n_open >= i)
    close_last (self);
}

static void
open_direction (Writing *self, gunichar character)
{
  if (self->n_open == MAX_OPEN)
    return;
  self->open[self->n_open++] = character;
  g_string_append_unichar (self->shown, is_override (character) ? REPLACEMENT : character);
}

/* The paragraph separators of UAX #9 end every embedding and isolate. */
static void
end_paragraph (Writing *self)
{
  close_all (self);
  g_string_append_c (self->shown, '\n');
}

static void
append_harmless (Writing *self, gunichar character)
{
  GUnicodeType type = g_unichar_type (character);

  self->n_marks = type == G_UNICODE_NON_SPACING_MARK || type == G_UNICODE_ENCLOSING_MARK ? self->n_marks + 1 : 0;
  if (self->n_marks > MAX_MARKS)
    return;
  if (character == '\t')
    g_string_append_c (self->shown, ' ');
  else if (type == G_UNICODE_CONTROL || (character >= 0x206a && character <= 0x206f))
    g_string_append_unichar (self->shown, REPLACEMENT);
  else
    g_string_append_unichar (self->shown, character);
}

static void
append (Writing *self, gunichar character, gunichar next)
{
  switch (character)
    {
    case '\r':
      if (next != '\n')
        end_paragraph (self);
      break;
    case '\n':
    case 0x85:
    case 0x2028:
    case 0x2029:
      end_paragraph (self);
      break;
    case LEFT_TO_RIGHT_EMBEDDING:
    case RIGHT_TO_LEFT_EMBEDDING:
    case LEFT_TO_RIGHT_OVERRIDE:
    case RIGHT_TO_LEFT_OVERRIDE:
    case LEFT_TO_RIGHT_ISOLATE:
    case RIGHT_TO_LEFT_ISOLATE:
    case FIRST_STRONG_ISOLATE:
      open_direction (self, character);
      break;
    case POP_DIRECTIONAL_FORMATTING:
      if (self->n_open > 0 && !is_isolate (self->open[self->n_open - 1]))
        close_last (self);
      break;
    case POP_DIRECTIONAL_ISOLATE:
      close_isolate (self);
      break;
    default:
      append_harmless (self, character);
    }
}

/**
 * sp_shown_text_start:
 * @text: a text from data
 * @max_characters: how many characters of it are wanted at most
 *
 * As sp_shown_text(), for where there is room for the first lines alone. What is left out is shown as “…”.
 *
 * Returns: (transfer full): the start of the text
 */
char *
sp_shown_text_start (const char *text, guint max_characters)
{
  Writing writing = { .shown = NULL };

  g_return_val_if_fail (text != NULL, NULL);

  writing.shown = g_string_new (NULL);
  for (guint i = 0; *text != '\0'; i++)
    {
      const char *next = g_utf8_next_char (text);

      if (i == max_characters)
        {
          g_string_append (writing.shown, "…");
          break;
        }
      append (&writing, g_utf8_get_char (text), g_utf8_get_char (next));
      text = next;
    }
  close_all (&writing);
  return g_string_free (writing.shown, FALSE);
}

/**
 * sp_shown_text:
 * @text: a text from data
 *
 * Control characters, and those that make text run against its own direction, are shown as U+FFFD, so that a text
 * cannot pass for another. Embeddings and isolates (Unicode Standard Annex #9) stay, but end with the text that began
 * them at the latest, and so leave alone what stands around it. Line breaks of every kind become a line feed. Of more
 * than six signs piled onto a letter the first six stay.
 *
 * Returns: (transfer full): the text, to be shown beside others
 */
char *
sp_shown_text (const char *text)
{
  return sp_shown_text_start (text, G_MAXUINT);
}
