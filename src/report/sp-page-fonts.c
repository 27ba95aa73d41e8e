/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fonts of pages, made ready on a thread of their own.
 *
 * To find a font among hundreds takes longer than to set a page in it, and Pango looks for each face and size only when
 * the first text in it is set. Here all that pages are set in are found while something else is done, such as reading
 * what is to be printed. */
#include "sp-page-fonts.h"

#include "sp-set-text.h"

struct _SpPageFonts
{
  GThread *thread;
  PangoFontMap *map;
};

/* What text of a style is set in, besides how the style itself is. */
typedef struct
{
  SpTextStyle style;
  SpTextLook look;
} Sample;

/* Each face and size once that most documents have. */
static const Sample samples[] = {
  { SP_TEXT_STYLE_BODY, SP_TEXT_PLAIN },
  { SP_TEXT_STYLE_LEAD, SP_TEXT_PLAIN },
  { SP_TEXT_STYLE_BODY, SP_TEXT_STRONG },
  { SP_TEXT_STYLE_HEADING, SP_TEXT_PLAIN },
  { SP_TEXT_STYLE_BODY, SP_TEXT_SMALL },
  { SP_TEXT_STYLE_LEAD, SP_TEXT_SMALL },
  { SP_TEXT_STYLE_BODY, SP_TEXT_SMALL | SP_TEXT_STRONG },
  { SP_TEXT_STYLE_BODY, SP_TEXT_SLANTED },
  { SP_TEXT_STYLE_KICKER, SP_TEXT_PLAIN },
};

#define LETTERS "Aa"

static void
set_sample (const SpTextSetter *setter, const Sample *sample)
{
  g_autoptr (SpRichText) text = sp_rich_text_new (LETTERS, sample->look);
  g_autoptr (SpSetText) set = sp_set_text_new (setter, sample->style, text, -1);
}

static gpointer
find_fonts (gpointer data)
{
  SpPageFonts *self = data;
  SpTextSetter setter = { .paper = sp_paper_a4 };

  pango_cairo_font_map_set_default (PANGO_CAIRO_FONT_MAP (self->map));
  setter.context = sp_text_setter_create_context (FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (samples); i++)
    set_sample (&setter, &samples[i]);
  g_object_unref (setter.context);
  return NULL;
}

/**
 * sp_page_fonts_prepare:
 *
 * Begins to make the fonts of pages ready.
 *
 * Returns: (transfer full): the fonts, for sp_page_fonts_take()
 */
SpPageFonts *
sp_page_fonts_prepare (void)
{
  SpPageFonts *self = g_new0 (SpPageFonts, 1);

  self->map = pango_cairo_font_map_new ();
  self->thread = g_thread_new ("page fonts", find_fonts, self);
  return self;
}

/**
 * sp_page_fonts_take:
 * @self: (transfer full): the fonts
 *
 * Has the calling thread lay out and draw with these fonts. Waits until they are ready. A thread that has laid out
 * anything with others goes on with those for it.
 */
void
sp_page_fonts_take (SpPageFonts *self)
{
  g_return_if_fail (self != NULL);

  g_thread_join (self->thread);
  pango_cairo_font_map_set_default (PANGO_CAIRO_FONT_MAP (self->map));
  g_object_unref (self->map);
  g_free (self);
}
