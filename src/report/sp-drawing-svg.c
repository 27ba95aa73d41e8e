/* SPDX-License-Identifier: GPL-3.0-or-later
 * A drawing as SVG that is part of a page of the web. */
#include "sp-drawing-svg.h"

#include "sp-html-text.h"
#include "sp-svg-path.h"

#include <cairo-svg.h>
#include <string.h>

#define PATH " d=\""
#define TRANSFORM "transform=\"matrix("
#define COLOR "rgb("
/* What is enlarged more needs all its digits. */
#define LARGEST_SCALE 4
/* So far beside the page something may be that is seen, as lines are thick, in points. */
#define EDGE 16.0

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

/* Of strokes, of which Cairo tells how they are enlarged; nothing else is transformed, or not to what can be told. */
static gboolean
find_transform (const char *element, gsize length, double *scale, double *x, double *y)
{
  const char *found = g_strstr_len (element, (gssize) length, TRANSFORM);
  double m[6];
  char *at;

  *scale = 1;
  *x = *y = 0;
  if (found == NULL)
    return TRUE;
  at = (char *) found + strlen (TRANSFORM);
  for (guint i = 0; i < G_N_ELEMENTS (m); i++)
    {
      m[i] = g_ascii_strtod (at, &at);
      at += *at == ',';
    }
  if (m[0] <= 0 || ABS (m[1]) + ABS (m[2]) + ABS (m[3] - m[0]) > 0)
    return FALSE;
  *scale = m[0];
  *x = m[4];
  *y = m[5];
  return TRUE;
}

/* Glyphs are not where they are drawn. */
static void
append_path (GString *text,
             const char *path,
             gsize length,
             const cairo_rectangle_t *page,
             const char *element,
             gsize size)
{
  cairo_rectangle_t seen;
  double scale, x, y;

  if (!find_transform (element, size, &scale, &x, &y) || scale > LARGEST_SCALE)
    {
      g_string_append_len (text, path, (gssize) length);
      return;
    }
  seen = (cairo_rectangle_t) { (page->x - EDGE - x) / scale, (page->y - EDGE - y) / scale,
                               (page->width + 2 * EDGE) / scale, (page->height + 2 * EDGE) / scale };
  sp_svg_path_append_shortened (text, path, length, page->width > 0 ? &seen : NULL);
}

static char *
shorten_paths (const char *svg, double width, double height)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *drawn = strstr (svg, "</defs>");
  const char *at = svg;

  for (const char *path = strstr (at, PATH); path != NULL; path = strstr (at, PATH))
    {
      const char *start = path + strlen (PATH);
      const char *end = strchr (start, '"');
      const char *element = g_strrstr_len (svg, path - svg, "<");
      const char *close = end ? strchr (end, '>') : NULL;
      gboolean is_seen = drawn == NULL || path > drawn;
      const cairo_rectangle_t page = { 0, 0, is_seen ? width : 0, is_seen ? height : 0 };

      if (close == NULL || element == NULL)
        break;
      g_string_append_len (text, at, start - at);
      append_path (text, start, (gsize) (end - start), &page, element, (gsize) (close - element));
      at = end;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* Letters are set to a tenth of a point. */
static char *
shorten_places (const char *svg)
{
  static const char *const before[] = { "\" x=\"", "\" y=\"" };
  GString *text = g_string_new (svg);

  for (guint i = 0; i < G_N_ELEMENTS (before); i++)
    {
      g_autofree char *all = g_string_free (text, FALSE);
      const char *at = all;

      text = g_string_sized_new (strlen (all));
      for (const char *found = strstr (at, before[i]); found != NULL; found = strstr (at, before[i]))
        {
          const char *start = found + strlen (before[i]);
          char number[G_ASCII_DTOSTR_BUF_SIZE];
          char *end;

          g_ascii_formatd (number, sizeof number, "%.1f", g_ascii_strtod (start, &end));
          g_string_append_len (text, at, start - at);
          g_string_append (text, number);
          at = end;
        }
      g_string_append (text, at);
    }
  return g_string_free (text, FALSE);
}

/* “rgb(52.156863%,50.980392%,48.235294%)” */
static char *
shorten_colors (const char *svg)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *found = strstr (at, COLOR); found != NULL; found = strstr (at, COLOR))
    {
      char *next = (char *) found + strlen (COLOR);

      g_string_append_len (text, at, found - at);
      g_string_append_c (text, '#');
      for (guint i = 0; i < 3; i++)
        {
          g_string_append_printf (text, "%02x", (guint) (g_ascii_strtod (next, &next) * 2.55 + 0.5));
          next += strspn (next, "%,");
        }
      at = next + (*next == ')');
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* “matrix(0.645,0,0,0.645,0,0)” */
static char *
shorten_transforms (const char *svg)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *found = strstr (at, TRANSFORM); found != NULL; found = strstr (at, TRANSFORM))
    {
      const char *end = strchr (found, ')');
      g_autofree char *numbers = NULL;
      g_auto (GStrv) m = NULL;

      if (end == NULL)
        break;
      numbers = g_strndup (found + strlen (TRANSFORM), (gsize) (end - found) - strlen (TRANSFORM));
      m = g_strsplit (numbers, ",", 0);
      g_string_append_len (text, at, found - at);
      if (g_strv_length (m) == 6 && g_str_equal (m[0], m[3]) && g_str_equal (m[1], "0") && g_str_equal (m[2], "0") &&
          g_str_equal (m[4], "0") && g_str_equal (m[5], "0"))
        g_string_append_printf (text, "transform=\"scale(%s", m[0]);
      else
        g_string_append_len (text, found, end - found);
      at = end;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* What is so without being said, what is said of the whole drawing, and longer names than letters need. Looks are styles
 * in Cairo 1.16, and attributes in 1.18. */
static char *
shorten_styles (const char *svg)
{
  static const char *const said[] = { "fill-rule:nonzero;",
                                      "fill-opacity:1;",
                                      "stroke-opacity:1;",
                                      "stroke-linecap:butt;",
                                      "stroke-linejoin:miter;",
                                      "stroke-miterlimit:10;",
                                      " xmlns:xlink=\"http://www.w3.org/1999/xlink\"",
                                      " version=\"1.1\"",
                                      "xlink:",
                                      " fill-rule=\"nonzero\"",
                                      " fill-opacity=\"1\"",
                                      " stroke-opacity=\"1\"",
                                      " stroke-linecap=\"butt\"",
                                      " stroke-linejoin=\"miter\"",
                                      " stroke-miterlimit=\"10\"",
                                      " clip-rule=\"nonzero\"",
                                      "\n  " };
  GString *text = g_string_new (svg);

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    g_string_replace (text, said[i], "", 0);
  g_string_replace (text, "\n<use ", "<use ", 0);
  return g_string_free (text, FALSE);
}

static char *
shorten (const char *svg, double width, double height)
{
  g_autofree char *paths = shorten_paths (svg, width, height);
  g_autofree char *colors = shorten_colors (paths);
  g_autofree char *places = shorten_places (colors);
  g_autofree char *transforms = shorten_transforms (places);

  return shorten_styles (transforms);
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
 * @shared: what the drawings before it on the page have; what this one has is added
 *
 * Draws it as an element that pages of the web can have, with its title, and with its description in words.
 *
 * Returns: (transfer full) (nullable): the element; %NULL where it has no height, or cannot be drawn
 */
char *
sp_drawing_write_svg (const SpDrawing *self,
                      const SpTextSetter *setter,
                      double width,
                      const char *prefix,
                      SpSharedSvg *shared)
{
  double height;
  g_autofree char *document = NULL;
  g_autofree char *shortened = NULL;
  g_autofree char *words = NULL;
  g_autofree char *named = NULL;
  g_autofree char *rest = NULL;
  const char *start, *inside;
  GString *svg;

  g_return_val_if_fail (self != NULL && setter != NULL && prefix != NULL && shared != NULL, NULL);

  height = self->measure (self->data, setter, width);
  document = height > 0 ? draw (self, setter, width, height) : NULL;
  shortened = document ? shorten (document, width, height) : NULL;
  named = shortened ? set_prefix (shortened, prefix) : NULL;
  rest = named ? sp_shared_svg_take (shared, named) : NULL;
  start = rest ? strstr (rest, "<svg ") : NULL;
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
