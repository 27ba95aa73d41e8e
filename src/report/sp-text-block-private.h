/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a block of text is made of, and how it is cut into lines. */
#pragma once

#include "sp-text-block.h"

G_BEGIN_DECLS

struct _SpTextBlock
{
  SpBlock parent_instance;

  SpTextStyle style;
  SpRichText *text;
  SpRichText *label; /* a number or a term before its first line */
  gboolean is_number;
  gboolean has_look;
  SpLook look;
  char *mark; /* of the look */
  double indent;
  SpTextRule rule;
  char *language;
  gboolean is_whole;
  gboolean is_key;
  gboolean keeps_next;
};

void sp_text_block_cut (SpTextBlock *self, const SpBlockPlace *place, GPtrArray *slices);

G_END_DECLS
