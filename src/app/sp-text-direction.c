/* SPDX-License-Identifier: GPL-3.0-or-later
 * In which direction a text from data runs, whatever the direction of the window. */
#include "sp-text-direction.h"

static const GUnicodeScript right_to_left[] = {
  G_UNICODE_SCRIPT_ADLAM,  G_UNICODE_SCRIPT_ARABIC,    G_UNICODE_SCRIPT_AVESTAN,    G_UNICODE_SCRIPT_HANIFI_ROHINGYA,
  G_UNICODE_SCRIPT_HEBREW, G_UNICODE_SCRIPT_MANDAIC,   G_UNICODE_SCRIPT_MANICHAEAN, G_UNICODE_SCRIPT_MENDE_KIKAKUI,
  G_UNICODE_SCRIPT_NKO,    G_UNICODE_SCRIPT_SAMARITAN, G_UNICODE_SCRIPT_SYRIAC,     G_UNICODE_SCRIPT_THAANA,
  G_UNICODE_SCRIPT_YEZIDI,
};

/* By scripts; of letters alone, as all else goes with the letters around it. */
static GtkTextDirection
find_direction_of_letter (gunichar character)
{
  GUnicodeScript script;

  if (!g_unichar_isalpha (character))
    return GTK_TEXT_DIR_NONE;
  script = g_unichar_get_script (character);
  for (guint i = 0; i < G_N_ELEMENTS (right_to_left); i++)
    if (script == right_to_left[i])
      return GTK_TEXT_DIR_RTL;
  return GTK_TEXT_DIR_LTR;
}

static GtkTextDirection
find_first_direction (const char *text)
{
  GtkTextDirection direction = GTK_TEXT_DIR_NONE;

  for (; direction == GTK_TEXT_DIR_NONE && *text != '\0'; text = g_utf8_next_char (text))
    direction = find_direction_of_letter (g_utf8_get_char (text));
  return direction;
}

static gboolean
has_direction (const char *text, GtkTextDirection direction)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (find_direction_of_letter (g_utf8_get_char (text)) == direction)
      return TRUE;
  return FALSE;
}

static GtkTextDirection
find_direction_of_language (const char *language)
{
  return find_first_direction (pango_language_get_sample_string (pango_language_from_string (language)));
}

/**
 * sp_text_direction_find:
 * @text: a text from data
 * @language: (nullable): its language, as a language tag
 *
 * A text runs as its language does where it has a letter that does; otherwise as its first letter does. So an Arabic
 * sentence that begins with a product's Latin name is still an Arabic sentence.
 *
 * Returns: its direction; none where it has no letter
 */
GtkTextDirection
sp_text_direction_find (const char *text, const char *language)
{
  GtkTextDirection direction;

  g_return_val_if_fail (text != NULL, GTK_TEXT_DIR_NONE);

  direction = language ? find_direction_of_language (language) : GTK_TEXT_DIR_NONE;
  if (direction != GTK_TEXT_DIR_NONE && has_direction (text, direction))
    return direction;
  return find_first_direction (text);
}

/**
 * sp_text_direction_get_mark:
 * @direction: a direction
 *
 * Returns: the invisible character that makes a paragraph run in @direction where it begins with it
 */
const char *
sp_text_direction_get_mark (GtkTextDirection direction)
{
  if (direction == GTK_TEXT_DIR_NONE)
    return "";
  return direction == GTK_TEXT_DIR_RTL ? "\u200f" : "\u200e";
}

/**
 * sp_text_direction_choose_mark:
 * @text: a paragraph
 * @direction: the direction in which it is to run
 *
 * A paragraph runs as its first letter does, whatever its widget's direction.
 *
 * Returns: what to put before the paragraph: nothing where it runs in @direction by itself, else
 *   sp_text_direction_get_mark()
 */
const char *
sp_text_direction_choose_mark (const char *text, GtkTextDirection direction)
{
  g_return_val_if_fail (text != NULL, "");

  return find_first_direction (text) == direction ? "" : sp_text_direction_get_mark (direction);
}

/**
 * sp_text_direction_isolate:
 * @text: a text from data
 * @direction: the direction of the sentence that it is to stand in
 *
 * Returns: (transfer full): @text as it is where it begins in @direction, else within isolates (Unicode Standard Annex
 *   #9, 2.4), so that it does not draw the words beside it into its own direction
 */
char *
sp_text_direction_isolate (const char *text, GtkTextDirection direction)
{
  GtkTextDirection first;

  g_return_val_if_fail (text != NULL, NULL);

  first = find_first_direction (text);
  if (first == direction || first == GTK_TEXT_DIR_NONE)
    return g_strdup (text);
  return g_strconcat ("\u2068", text, "\u2069", NULL);
}
