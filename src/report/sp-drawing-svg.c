/* SPDX-License-Identifier: GPL-3.0-or-later
 * A drawing as SVG that is part of a page of the web. */
#include "sp-drawing-svg.h"

#include "sp-html-text.h"

#include <cairo-svg.h>
#include <string.h>

#define PATH " d=\""
#define TRANSFORM "transform="
#define DECIMALS 2

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, (gssize) length);
  return CAIRO_STATUS_SUCCESS;
}

/* (transfer full): the drawing as a document */
static char *
draw (const SpDrawing *self, const SpTextSetter *setter, double width, double height)
{
  g_autoptr (GString) svg = g_string_new (NULL);
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (append, svg, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  self->draw (self->data, cr, setter, width);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status == CAIRO_STATUS_SUCCESS ? g_string_free (g_steal_pointer (&svg), FALSE) : NULL;
}

/* A hundredth of a point is enough. */
static void
append_rounded (GString *svg, const char *path, gsize length)
{
  guint n_decimals = 0;
  gboolean after_point = FALSE;

  for (gsize i = 0; i < length; i++)
    {
      after_point = path[i] == '.' || (after_point && g_ascii_isdigit (path[i]));
      n_decimals = after_point ? n_decimals + 1 : 0;
      if (n_decimals <= DECIMALS + 1)
        g_string_append_c (svg, path[i]);
    }
}

/* What is enlarged needs all its digits. */
static gboolean
is_transformed (const char *svg, const char *path, const char *end)
{
  const char *start = path;
  const char *close = strchr (end, '>');

  while (start > svg && *start != '<')
    start--;
  return g_strstr_len (start, path - start, TRANSFORM) != NULL ||
         (close != NULL && g_strstr_len (end, close - end, TRANSFORM) != NULL);
}

/* Coasts have many points, of which Cairo writes six decimals. */
static char *
shorten_paths (const char *svg)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *path = strstr (at, PATH); path != NULL; path = strstr (at, PATH))
    {
      const char *start = path + strlen (PATH);
      const char *end = strchr (start, '"');

      if (end == NULL)
        break;
      g_string_append_len (text, at, start - at);
      if (is_transformed (svg, path, end))
        g_string_append_len (text, start, end - start);
      else
        append_rounded (text, start, (gsize) (end - start));
      at = end;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* Names within the drawing become its own on a page with several. */
static char *
set_prefix (const char *svg, const char *prefix)
{
  static const char *const before[] = { " id=\"", "href=\"#", "url(#" };
  GString *text = g_string_new (svg);

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      g_autofree char *with = g_strconcat (before[i], prefix, "-", NULL);

      g_string_replace (text, before[i], with, 0);
    }
  return g_string_free (text, FALSE);
}

static gboolean
has_words (const char *words)
{
  return words != NULL && *words != '\0';
}

static void
append_name (GString *svg, const char *attribute, const char *prefix, const char *element, const char *words)
{
  if (has_words (words))
    g_string_append_printf (svg, "%s=\"%s-%s\" ", attribute, prefix, element);
}

static void
append_words (GString *svg, const char *element, const char *prefix, const char *words)
{
  if (!has_words (words))
    return;
  g_string_append_printf (svg, "<%s id=\"%s-%s\">", element, prefix, element);
  sp_html_append_escaped (svg, words);
  g_string_append_printf (svg, "</%s>\n", element);
}

/**
 * sp_drawing_write_svg:
 * @self: a drawing
 * @setter: what its text is set with
 * @width: how wide it is, in points
 * @prefix: what names within it begin with, other than those of the other drawings of the page; ASCII letters and digits
 *
 * Draws it as an element that pages of the web can have, with its title, and with its description in words.
 *
 * Returns: (transfer full) (nullable): the element; %NULL where it has no height, or cannot be drawn
 */
char *
sp_drawing_write_svg (const SpDrawing *self, const SpTextSetter *setter, double width, const char *prefix)
{
  double height;
  g_autofree char *document = NULL;
  g_autofree char *shortened = NULL;
  g_autofree char *words = NULL;
  g_autofree char *named = NULL;
  const char *start, *inside;
  GString *svg;

  g_return_val_if_fail (self != NULL && setter != NULL && prefix != NULL, NULL);

  height = self->measure (self->data, setter, width);
  document = height > 0 ? draw (self, setter, width, height) : NULL;
  shortened = document ? shorten_paths (document) : NULL;
  named = shortened ? set_prefix (shortened, prefix) : NULL;
  start = named ? strstr (named, "<svg ") : NULL;
  inside = start ? strchr (start, '>') : NULL;
  if (inside == NULL)
    return NULL;
  words = self->describe ? self->describe (self->data, setter, width) : NULL;
  svg = g_string_new ("<svg role=\"img\" ");
  append_name (svg, "aria-labelledby", prefix, "title", self->title);
  append_name (svg, "aria-describedby", prefix, "desc", words);
  g_string_append_printf (svg, "%.*s>\n", (int) (inside - start) - 5, start + 5);
  append_words (svg, "title", prefix, self->title);
  append_words (svg, "desc", prefix, words);
  g_string_append (svg, inside + 1);
  return g_string_free (svg, FALSE);
}
