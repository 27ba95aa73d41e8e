/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the drawings of a page of the web share: letters, outlines that they are cut to, and how lines and areas look. */
#include "sp-shared-svg.h"

#include <string.h>

#define STYLE " style=\""
#define GROUP "<g "
#define GROUP_END "</g>"
#define USE "<use "
#define PLACE "\" y=\""
/* Fewer letters are not worth a common line. */
#define FEWEST_LETTERS 4

/* Elements that are there to be referred to. Letters are symbols in Cairo 1.16, and groups in 1.18. */
static const struct
{
  const char *begin;
  const char *name; /* what is in it */
  const char *end;
} kinds[] = {
  { "<symbol overflow=\"visible\" id=\"", "", "</symbol>\n" },
  { "<g id=\"", "glyph-", "</g>\n" },
  { "<clipPath id=\"", "", "</clipPath>\n" },
};

/* What is before a name that refers to one, and what is after it. */
static const struct
{
  const char *before;
  char after;
} references[] = {
  { "href=\"#", '"' },
  { "url(#", ')' },
};

struct _SpSharedSvg
{
  GHashTable *shapes;  /* by the element without its name: its name */
  GHashTable *classes; /* by style */
  GPtrArray *styles;   /* in the order of the classes; borrowed */
};

/**
 * sp_shared_svg_new:
 *
 * Returns: (transfer full): what the drawings of a page share, before the first of them
 */
SpSharedSvg *
sp_shared_svg_new (void)
{
  SpSharedSvg *self = g_new0 (SpSharedSvg, 1);

  self->shapes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->classes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->styles = g_ptr_array_new ();
  return self;
}

/**
 * sp_shared_svg_free:
 * @self: what is shared
 *
 * Frees it.
 */
void
sp_shared_svg_free (SpSharedSvg *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->shapes);
  g_hash_table_unref (self->classes);
  g_ptr_array_unref (self->styles);
  g_free (self);
}

/* --- Names ------------------------------------------------------------------------------------------------------- */

/* In as few letters as there are names; no place of a document has such a one. */
static char *
make_name (guint number)
{
  static const char digits[] = "0123456789abcdefghijklmnopqrstuvwxyz";
  g_autoptr (GString) name = g_string_new (NULL);

  do
    {
      g_string_prepend_c (name, digits[number % 36]);
      number /= 36;
    }
  while (number > 0);
  g_string_prepend_c (name, '~');
  return g_string_free (g_steal_pointer (&name), FALSE);
}

static char *
rename_references (const char *svg, GHashTable *names, const char *before, char after)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *found = strstr (at, before); found != NULL; found = strstr (at, before))
    {
      const char *name = found + strlen (before);
      const char *end = strchr (name, after);
      g_autofree char *own = end ? g_strndup (name, (gsize) (end - name)) : NULL;
      const char *known = own ? g_hash_table_lookup (names, own) : NULL;

      g_string_append_len (text, at, name - at);
      at = name;
      if (known == NULL)
        continue;
      g_string_append (text, known);
      at = end;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* The first drawing that has one keeps it, with a name that all others refer to. */
static char *
share_kind (SpSharedSvg *self, const char *svg, GHashTable *names, guint kind)
{
  const char *begin = kinds[kind].begin;
  const char *end = kinds[kind].end;
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *element = strstr (at, begin); element != NULL; element = strstr (at, begin))
    {
      const char *name = element + strlen (begin);
      const char *end_of_name = strchr (name, '"');
      const char *last = strstr (element, end);
      g_autofree char *shape = NULL;
      const char *known;

      if (end_of_name == NULL || last == NULL)
        break;
      if (g_strstr_len (name, end_of_name - name, kinds[kind].name) == NULL)
        {
          g_string_append_len (text, at, name - at);
          at = name;
          continue;
        }
      shape = g_strndup (end_of_name, (gsize) (last - end_of_name));
      g_string_append_len (text, at, element - at);
      at = last + strlen (end);
      known = g_hash_table_lookup (self->shapes, shape);
      if (known == NULL)
        {
          char *own = make_name (g_hash_table_size (self->shapes));

          g_string_append_printf (text, "%s%s%s%s", begin, own, shape, end);
          g_hash_table_insert (self->shapes, g_steal_pointer (&shape), own);
          known = own;
        }
      g_hash_table_insert (names, g_strndup (name, (gsize) (end_of_name - name)), (char *) known);
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

static char *
share_shapes (SpSharedSvg *self, const char *svg)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  char *text = g_strdup (svg);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *before = text;

      text = share_kind (self, before, names, i);
    }
  for (guint i = 0; i < G_N_ELEMENTS (references); i++)
    {
      g_autofree char *before = text;

      text = rename_references (before, names, references[i].before, references[i].after);
    }
  return text;
}

/* --- Lines of letters -------------------------------------------------------------------------------------------- */

/* (nullable): where the height that all letters of a group have is told first */
static const char *
find_common_line (const char *group, const char *end, guint *n)
{
  const char *line = NULL;
  gsize length = 0;

  *n = 0;
  for (const char *use = strstr (group, USE); use != NULL && use < end; use = strstr (use + 1, USE))
    {
      const char *place = strstr (use, PLACE);
      const char *own = place && place < end ? place + strlen (PLACE) : NULL;

      if (own == NULL || (line != NULL && (strncmp (own, line, length) != 0 || own[length] != '"')))
        return NULL;
      if (line == NULL)
        length = strcspn (own, "\"");
      line = line ? line : own;
      ++*n;
    }
  return line;
}

/* (transfer full): the letters, without how far down they are */
static char *
take_letters (const char *inside, const char *end, const char *line)
{
  GString *letters = g_string_sized_new ((gsize) (end - inside));
  gsize length = strlen (PLACE) + strcspn (line, "\"");

  for (const char *place = strstr (inside, PLACE); place != NULL && place < end; place = strstr (inside, PLACE))
    {
      g_string_append_len (letters, inside, place - inside);
      inside = place + length;
    }
  g_string_append_len (letters, inside, end - inside);
  return g_strchomp (g_string_free (letters, FALSE));
}

/* The same words stand in many drawings, at other heights. */
static void
append_line (SpSharedSvg *self, GString *text, const char *group, const char *end, const char *line)
{
  const char *inside = strchr (group, '>') + 1;
  g_autofree char *letters = take_letters (inside, end, line);
  const char *known = g_hash_table_lookup (self->shapes, letters);

  g_string_append_len (text, group, inside - group - 1);
  g_string_append_printf (text, " transform=\"translate(0 %.*s)\">", (int) strcspn (line, "\""), line);
  if (known != NULL)
    g_string_append_printf (text, "<use href=\"#%s\"/>", known);
  else
    {
      char *name = make_name (g_hash_table_size (self->shapes));

      g_string_append_printf (text, "<g id=\"%s\">%s</g>", name, letters);
      g_hash_table_insert (self->shapes, g_steal_pointer (&letters), name);
    }
}

/* How far down a line of letters is, is told once. */
static char *
set_lines (SpSharedSvg *self, const char *svg)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *group = strstr (at, GROUP); group != NULL; group = strstr (at, GROUP))
    {
      const char *inside = strchr (group, '>');
      const char *end = inside ? strstr (inside, GROUP_END) : NULL;
      const char *line = NULL;
      guint n = 0;

      if (end == NULL)
        break;
      g_string_append_len (text, at, group - at);
      at = inside + 1;
      if (g_str_has_prefix (inside + 1, USE) && g_strstr_len (group, inside - group, "transform") == NULL)
        line = find_common_line (group, end, &n);
      if (line == NULL || n < FEWEST_LETTERS)
        {
          g_string_append_len (text, group, at - group);
          continue;
        }
      append_line (self, text, group, end, line);
      at = end;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/* --- Looks ------------------------------------------------------------------------------------------------------- */

/**
 * sp_shared_svg_get_class:
 * @self: what is shared
 * @style: what something looks like, as in an attribute of that name
 *
 * Returns: (transfer none): the class of what looks like that
 */
const char *
sp_shared_svg_get_class (SpSharedSvg *self, const char *style)
{
  char *name;

  g_return_val_if_fail (self != NULL && style != NULL, NULL);

  name = g_hash_table_lookup (self->classes, style);
  if (name == NULL)
    {
      char *key = g_strdup (style);

      name = g_strdup_printf ("s%u", self->styles->len);
      g_hash_table_insert (self->classes, key, name);
      g_ptr_array_add (self->styles, key);
    }
  return name;
}

static char *
share_styles (SpSharedSvg *self, const char *svg)
{
  GString *text = g_string_sized_new (strlen (svg));
  const char *at = svg;

  for (const char *found = strstr (at, STYLE); found != NULL; found = strstr (at, STYLE))
    {
      const char *start = found + strlen (STYLE);
      const char *end = strchr (start, '"');
      g_autofree char *style = end ? g_strstrip (g_strndup (start, (gsize) (end - start))) : NULL;

      if (style == NULL)
        break;
      g_string_append_len (text, at, found - at);
      g_string_append_printf (text, " class=\"%s\"", sp_shared_svg_get_class (self, style));
      at = end + 1;
    }
  g_string_append (text, at);
  return g_string_free (text, FALSE);
}

/**
 * sp_shared_svg_append_styles:
 * @self: what is shared
 * @css: what it is added to
 *
 * Adds what the classes look like.
 */
void
sp_shared_svg_append_styles (SpSharedSvg *self, GString *css)
{
  g_return_if_fail (self != NULL && css != NULL);

  for (guint i = 0; i < self->styles->len; i++)
    g_string_append_printf (css, "  .s%u { %s }\n", i, (const char *) self->styles->pdata[i]);
}

/**
 * sp_shared_svg_take:
 * @self: what is shared
 * @svg: a drawing, as Cairo writes it, whose names no other drawing of the page has
 *
 * Takes what others have out of a drawing, and has it refer to theirs; what only this one has will be had by others.
 *
 * Returns: (transfer full): the rest of the drawing
 */
char *
sp_shared_svg_take (SpSharedSvg *self, const char *svg)
{
  g_autofree char *shaped = NULL;
  g_autofree char *lined = NULL;

  g_return_val_if_fail (self != NULL && svg != NULL, NULL);

  shaped = share_shapes (self, svg);
  lined = set_lines (self, shaped);
  return share_styles (self, lined);
}
