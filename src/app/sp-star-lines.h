/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the list of stars says of one: the words as starred, in lines. */
#pragma once

#include "sp-country-names.h"
#include "sp-star.h"
#include "sp-position.h"

G_BEGIN_DECLS

/**
 * SpStarLines:
 * @flag: (nullable): an emoji flag
 * @caption: the kind, and the date
 * @title: a quote's words, an event's title, a country, a position's country and level
 * @subtitle: (nullable): a quote's speaker, what a position says
 * @language: (nullable): the language of the title, as a language tag
 * @scale: (nullable): the scale of @level
 * @level: (nullable): the level to show by its badge
 * @basis: what it rests on
 */
typedef struct
{
  char *flag;
  char *caption;
  char *title;
  char *subtitle;
  const char *language;
  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
} SpStarLines;

void sp_star_lines_init (SpStarLines *self, SpStar *star, SpCountryNames *names);
void sp_star_lines_clear (SpStarLines *self);
char *sp_star_lines_format_both (SpStar *star);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (SpStarLines, sp_star_lines_clear)

G_END_DECLS
