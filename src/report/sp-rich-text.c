/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text for a page with what stands out in it, and with links. */
#include "sp-rich-text.h"

#include <string.h>

/* Light enough to stand back, dark enough to be read: 7 to 1 on white. */
#define DIM 0x5555
#define SMALL 0.9

static void
clear_link (gpointer data)
{
  SpTextLink *link = data;

  g_free (link->target);
}

/**
 * sp_rich_text_new:
 * @text: (nullable): what it begins with
 * @look: how that stands out
 *
 * Returns: (transfer full): the text
 */
SpRichText *
sp_rich_text_new (const char *text, SpTextLook look)
{
  SpRichText *self = g_new0 (SpRichText, 1);

  self->text = g_string_new (NULL);
  self->attributes = pango_attr_list_new ();
  self->links = g_array_new (FALSE, FALSE, sizeof (SpTextLink));
  g_array_set_clear_func (self->links, clear_link);
  if (text != NULL)
    sp_rich_text_append (self, text, look);
  return self;
}

/**
 * sp_rich_text_free:
 * @self: a text
 *
 * Frees it.
 */
void
sp_rich_text_free (SpRichText *self)
{
  g_return_if_fail (self != NULL);

  g_string_free (self->text, TRUE);
  pango_attr_list_unref (self->attributes);
  g_array_unref (self->links);
  g_free (self);
}

static void
add_attribute (SpRichText *self, PangoAttribute *attribute, guint start)
{
  attribute->start_index = start;
  attribute->end_index = (guint) self->text->len;
  pango_attr_list_insert (self->attributes, attribute);
}

/**
 * sp_rich_text_append:
 * @self: a text
 * @text: what to add
 * @look: how that stands out
 *
 * Adds a piece of text.
 */
void
sp_rich_text_append (SpRichText *self, const char *text, SpTextLook look)
{
  guint start;

  g_return_if_fail (self != NULL && text != NULL);

  start = (guint) self->text->len;
  g_string_append (self->text, text);
  if (look & SP_TEXT_STRONG)
    add_attribute (self, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start);
  if (look & SP_TEXT_DIM)
    add_attribute (self, pango_attr_foreground_new (DIM, DIM, DIM), start);
  if (look & SP_TEXT_SMALL)
    add_attribute (self, pango_attr_scale_new (SMALL), start);
  if (look & SP_TEXT_SLANTED)
    add_attribute (self, pango_attr_style_new (PANGO_STYLE_ITALIC), start);
}

/**
 * sp_rich_text_append_link:
 * @self: a text
 * @text: what to add
 * @look: how that stands out
 * @target: where it leads, from sp_link_to_place() or sp_link_to_web()
 *
 * Adds a piece of text that leads elsewhere.
 */
void
sp_rich_text_append_link (SpRichText *self, const char *text, SpTextLook look, const char *target)
{
  SpTextLink link = { 0 };

  g_return_if_fail (self != NULL && text != NULL && target != NULL);

  link.start = (guint) self->text->len;
  sp_rich_text_append (self, text, look);
  link.end = (guint) self->text->len;
  link.target = g_strdup (target);
  g_array_append_val (self->links, link);
}

/* A value of an attribute stands between quotes, in which a quote and a backslash have one before them. */
static char *
escape (const char *value)
{
  GString *text = g_string_new (NULL);

  for (const char *at = value; *at != '\0'; at++)
    {
      if (*at == '\'' || *at == '\\')
        g_string_append_c (text, '\\');
      g_string_append_c (text, *at);
    }
  return g_string_free (text, FALSE);
}

/**
 * sp_link_to_place:
 * @name: the name of a place in the document, which must be there
 *
 * Returns: (transfer full): the target of a link
 */
char *
sp_link_to_place (const char *name)
{
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  escaped = escape (name);
  return g_strdup_printf ("dest='%s'", escaped);
}

/**
 * sp_link_to_web:
 * @uri: an address
 *
 * Returns: (transfer full): the target of a link
 */
char *
sp_link_to_web (const char *uri)
{
  g_autofree char *ascii = NULL;
  g_autofree char *escaped = NULL;

  g_return_val_if_fail (uri != NULL, NULL);

  /* PDF has addresses in ASCII. */
  ascii =
    g_uri_escape_string (uri, G_URI_RESERVED_CHARS_GENERIC_DELIMITERS G_URI_RESERVED_CHARS_SUBCOMPONENT_DELIMITERS "%",
                         FALSE);
  escaped = escape (ascii);
  return g_strdup_printf ("uri='%s'", escaped);
}
