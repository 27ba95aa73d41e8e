/* SPDX-License-Identifier: GPL-3.0-or-later
 * Has letters drawn on a thread before they are needed: the first time a letter is drawn it is made from its outline, and
 * with all letters of a window that takes a good part of its first frame. Cairo keeps them for all threads. */
#include "sp-letters.h"

#include <math.h>
#include <pango/pangocairo.h>

/* Besides those of the language. In short words: while one is drawn no other thread can draw letters of its font. */
#define LETTERS "ABCD EFGH IJKL MNOP QRST UVWX YZ abcd efgh ijkl mnop qrst uvwx yz 0123 4567 89 .,:;- ()–’%"

/* A word is drawn in its corner; what is beyond it would not be made. In pixels. */
#define WIDTH 400
#define HEIGHT 80

/* What most of the text is in, as the style sheet has it. */
static const struct
{
  double size;
  PangoWeight weight;
} faces[] = {
  { 1, PANGO_WEIGHT_NORMAL },
  { 1, PANGO_WEIGHT_BOLD },
  { 0.9, PANGO_WEIGHT_NORMAL },
  { 0.85, PANGO_WEIGHT_NORMAL },
};

typedef struct
{
  PangoFontDescription *font;
  PangoLanguage *language;
  cairo_font_options_t *options;
  double resolution;
  gboolean rounds_positions;
  int device_scale;
} Letters;

static void
free_letters (gpointer data)
{
  Letters *self = data;

  pango_font_description_free (self->font);
  if (self->options != NULL)
    cairo_font_options_destroy (self->options);
  g_free (self);
}

static PangoContext *
create_context (const Letters *self, PangoFontMap *fonts)
{
  PangoContext *context = pango_font_map_create_context (fonts);

  pango_cairo_context_set_resolution (context, self->resolution);
  pango_cairo_context_set_font_options (context, self->options);
  pango_context_set_round_glyph_positions (context, self->rounds_positions);
  pango_context_set_language (context, self->language);
  return context;
}

static void
draw_words (const char *text, PangoLayout *layout, cairo_t *cr)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      pango_layout_set_text (layout, words[i], -1);
      pango_cairo_show_layout (cr, layout);
    }
}

static void
draw (const Letters *self, PangoContext *context, guint face, cairo_t *cr)
{
  double size = pango_font_description_get_size (self->font);
  g_autoptr (PangoLayout) layout = pango_layout_new (context);
  g_autoptr (PangoFontDescription) font = pango_font_description_copy (self->font);

  pango_font_description_set_weight (font, faces[face].weight);
  pango_font_description_set_absolute_size (font, round (size * faces[face].size));
  pango_layout_set_font_description (layout, font);
  draw_words (LETTERS, layout, cr);
  draw_words (pango_language_get_sample_string (self->language), layout, cr);
}

static void
draw_in_thread (GTask *task, gpointer source G_GNUC_UNUSED, gpointer data, GCancellable *cancellable G_GNUC_UNUSED)
{
  const Letters *self = data;
  g_autoptr (PangoFontMap) fonts = pango_cairo_font_map_new ();
  PangoContext *context = create_context (self, fonts);
  cairo_surface_t *surface =
    cairo_image_surface_create (CAIRO_FORMAT_ARGB32, WIDTH * self->device_scale, HEIGHT * self->device_scale);
  cairo_t *cr;

  cairo_surface_set_device_scale (surface, self->device_scale, self->device_scale);
  cr = cairo_create (surface);
  for (guint i = 0; i < G_N_ELEMENTS (faces); i++)
    draw (self, context, i, cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  g_object_unref (context);
  g_task_return_boolean (task, TRUE);
}

/**
 * sp_letters_prepare:
 * @widget: a widget
 *
 * Has the letters of the user's language drawn on a thread in the font of @widget, normal and bold, as they will be.
 */
void
sp_letters_prepare (GtkWidget *widget)
{
  g_autoptr (GTask) task = NULL;
  PangoContext *context;
  const cairo_font_options_t *options;
  Letters *letters;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  context = gtk_widget_create_pango_context (widget);
  options = pango_cairo_context_get_font_options (context);
  letters = g_new0 (Letters, 1);
  letters->font = pango_font_description_copy (pango_context_get_font_description (context));
  letters->language = pango_context_get_language (context);
  letters->options = options ? cairo_font_options_copy (options) : NULL;
  letters->resolution = pango_cairo_context_get_resolution (context);
  letters->rounds_positions = pango_context_get_round_glyph_positions (context);
  letters->device_scale = gtk_widget_get_scale_factor (widget);
  g_object_unref (context);
  task = g_task_new (NULL, NULL, NULL, NULL);
  g_task_set_source_tag (task, sp_letters_prepare);
  g_task_set_task_data (task, letters, free_letters);
  g_task_run_in_thread (task, draw_in_thread);
}
