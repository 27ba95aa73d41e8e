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
 * SpTextRun:
 * @start: where it begins in the text, in bytes
 * @end: where it ends
 * @look: how it stands out
 *
 * A piece of text that was added in one go.
 */
typedef struct
{
  guint start;
  guint end;
  SpTextLook look;
} SpTextRun;

/**
 * SpTextLinkKind:
 * @SP_TEXT_LINK_PLACE: to a place in the document
 * @SP_TEXT_LINK_WEB: to a page of the web
 *
 * Where a link leads.
 */
typedef enum
{
  SP_TEXT_LINK_PLACE,
  SP_TEXT_LINK_WEB,
} SpTextLinkKind;

/**
 * SpTextLink:
 * @start: where it begins in the text, in bytes
 * @end: where it ends
 * @kind: where it leads
 * @address: the name of the place, see sp_block_set_place_name(), or the address of the page
 *
 * A piece of text that leads elsewhere. It is a run of its own.
 */
typedef struct
{
  guint start;
  guint end;
  SpTextLinkKind kind;
  char *address;
} SpTextLink;

/**
 * SpRichText:
 * @text: the text
 * @attributes: what stands out in it
 * @runs: (element-type SpTextRun): the same as its pieces, in order
 * @links: (element-type SpTextLink): its links, in order
 *
 * A text that is put together piece by piece.
 */
typedef struct
{
  GString *text;
  PangoAttrList *attributes;
  GArray *runs;
  GArray *links;
} SpRichText;

/**
 * SP_UNBROKEN_DASH:
 *
 * A dash after which no line ends, as U+2060, word joiner, follows. As text that has no lines it is a dash alone.
 */
#define SP_UNBROKEN_DASH "–\xe2\x81\xa0"

/**
 * SP_LINE_MAY_END:
 *
 * Where a line may end though it would not by the rules: U+200B, zero width space. As text that has no lines it is
 * nothing.
 */
#define SP_LINE_MAY_END "\xe2\x80\x8b"

SpRichText *sp_rich_text_new (const char *text, SpTextLook look);
void sp_rich_text_free (SpRichText *self);
void sp_rich_text_append (SpRichText *self, const char *text, SpTextLook look);
void sp_rich_text_append_isolated (SpRichText *self, const char *text, SpTextLook look);
void sp_rich_text_append_link (SpRichText *self,
                               const char *text,
                               SpTextLook look,
                               SpTextLinkKind kind,
                               const char *address);
void sp_rich_text_append_rich (SpRichText *self, const SpRichText *other);
void sp_rich_text_set_language (SpRichText *self, const char *language);
void sp_rich_text_keep_together (SpRichText *self, guint start, guint end);
void sp_rich_text_keep_hyphens (SpRichText *self);
gboolean sp_rich_text_has_letters_from_right (const SpRichText *self);
const SpTextLink *sp_rich_text_find_link (const SpRichText *self, const SpTextRun *run);
char *sp_text_link_format_tag (SpTextLinkKind kind, const char *address);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpRichText, sp_rich_text_free)

G_END_DECLS
