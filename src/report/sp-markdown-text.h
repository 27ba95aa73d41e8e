/* SPDX-License-Identifier: GPL-3.0-or-later
 * Text as Markdown in which nothing is markup but what is meant as such. */
#pragma once

#include "sp-rich-text.h"

G_BEGIN_DECLS

/**
 * SpMarkdownPlace:
 * @SP_MARKDOWN_PARAGRAPH: text may have several lines, and parts with a blank line between
 * @SP_MARKDOWN_LINE: all is one line, as of a heading
 * @SP_MARKDOWN_CELL: all is one line, in which lines are parted as in a table
 *
 * Where a text stands.
 */
typedef enum
{
  SP_MARKDOWN_PARAGRAPH,
  SP_MARKDOWN_LINE,
  SP_MARKDOWN_CELL,
} SpMarkdownPlace;

char *sp_markdown_escape (const char *text);
char *sp_markdown_format_text (const SpRichText *text, SpMarkdownPlace place);

G_END_DECLS
