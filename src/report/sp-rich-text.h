/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text for a page with what stands out in it, and with links. */
#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SpTextLook:
 * @SP_TEXT_PLAIN: as all text is
 * @SP_TEXT_STRONG: bold
 * @SP_TEXT_DIM: less dark
 * @SP_TEXT_SMALL: smaller
 * @SP_TEXT_SLANTED: italic
 *
 * How a piece of text stands out.
 */
typedef enum
{
  SP_TEXT_PLAIN = 0,
  SP_TEXT_STRONG = 1 << 0,
  SP_TEXT_DIM = 1 << 1,
  SP_TEXT_SMALL = 1 << 2,
  SP_TEXT_SLANTED = 1 << 3,
} SpTextLook;

/**
 * SpTextLink:
 * @start: where it begins in the text, in bytes
 * @end: where it ends
 * @target: where it leads, as cairo_tag_begin() wants the attributes of a link
 *
 * A piece of text that leads elsewhere.
 */
typedef struct
{
  guint start;
  guint end;
  char *target;
} SpTextLink;

/**
 * SpRichText:
 * @text: the text
 * @attributes: what stands out in it
 * @links: (element-type SpTextLink): its links, in order
 *
 * A text that is put together piece by piece.
 */
typedef struct
{
  GString *text;
  PangoAttrList *attributes;
  GArray *links;
} SpRichText;

SpRichText *sp_rich_text_new (const char *text, SpTextLook look);
void sp_rich_text_free (SpRichText *self);
void sp_rich_text_append (SpRichText *self, const char *text, SpTextLook look);
void sp_rich_text_append_link (SpRichText *self, const char *text, SpTextLook look, const char *target);
char *sp_link_to_place (const char *name);
char *sp_link_to_web (const char *uri);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpRichText, sp_rich_text_free)

G_END_DECLS
