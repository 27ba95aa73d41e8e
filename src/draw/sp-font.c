/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fonts of what is drawn. */
#include "sp-font.h"

#include <pango/pangocairo.h>

/* In Latin letters, whatever the user's language: letters of other scripts are looked for by the language of each text. */
static char *
find_family (const char *generic)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  PangoFontDescription *wanted = pango_font_description_from_string (generic);
  PangoFontDescription *found;
  PangoFont *font;
  char *family;

  pango_context_set_language (context, pango_language_from_string ("en"));
  font = pango_context_load_font (context, wanted);
  found = font ? pango_font_describe (font) : pango_font_description_copy (wanted);
  family = g_strdup (pango_font_description_get_family (found));
  pango_font_description_free (found);
  g_clear_object (&font);
  pango_font_description_free (wanted);
  g_object_unref (context);
  return family;
}

/* Once for the whole program. */
static const char *
get_family (const char *generic)
{
  static GMutex mutex;
  static GHashTable *families;
  char *family;

  g_mutex_lock (&mutex);
  if (families == NULL)
    families = g_hash_table_new (g_str_hash, g_str_equal);
  family = g_hash_table_lookup (families, generic);
  if (family == NULL)
    {
      family = find_family (generic);
      g_hash_table_insert (families, (char *) g_intern_string (generic), family);
    }
  g_mutex_unlock (&mutex);
  return family;
}

/* Whether no other family is needed for it: it has letters of Latin, Greek and Cyrillic script alone, and punctuation. */
static gboolean
is_western (const char *text)
{
  for (const char *c = text; *c != '\0'; c = g_utf8_next_char (c))
    {
      gunichar character = g_utf8_get_char (c);

      if (character >= 0x0530 && (character < 0x2000 || character > 0x206f))
        return FALSE;
    }
  return TRUE;
}

/**
 * sp_font_create:
 * @generic: "Sans" or "Serif"
 * @text: what is set in it
 * @size: in units of what is drawn on
 * @weight: how bold
 *
 * Names the family that the generic one stands for here. Pango asks a font for its metrics by the name of its family;
 * where it was found by another name, all that was done to find it is done again, for each face and size. Where other
 * scripts occur, the generic family is named, as those that have their letters are looked for by it.
 *
 * Returns: (transfer full): the font
 */
PangoFontDescription *
sp_font_create (const char *generic, const char *text, double size, PangoWeight weight)
{
  PangoFontDescription *font;

  g_return_val_if_fail (generic != NULL && text != NULL, NULL);
  g_return_val_if_fail (size > 0, NULL);

  font = pango_font_description_new ();
  pango_font_description_set_family (font, is_western (text) ? get_family (generic) : generic);
  pango_font_description_set_absolute_size (font, size * PANGO_SCALE);
  pango_font_description_set_weight (font, weight);
  return font;
}
