/* SPDX-License-Identifier: GPL-3.0-or-later
 * How where a country stood looks, the same on map, list, legend, chart and paper. */
#include "sp-look.h"

/* How much of its colour a press report has. */
#define TINT 0.32
/* How far the edge of what has no level is from its ground to its dots and lines, so as not to be taken for them. */
#define NOTHING_EDGE 0.4
#define OUTSIDE_EDGE 0.3

static SpColor
maybe_fade (const SpLook *look, const SpTheme *theme, SpColor color)
{
  return sp_look_is_faded (look) ? sp_theme_fade (theme, color) : color;
}

static SpColor
get_body (const SpLook *look, const SpTheme *theme)
{
  if (look->nothing == SP_NOTHING_NOT_IN_DATASET)
    return theme->paper;
  if (look->nothing != SP_NOTHING_NONE)
    return theme->land;
  if (look->basis >= SP_BASIS_STATEMENT)
    return look->color;
  return look->basis == SP_BASIS_REPORT ? sp_color_mix (theme->paper, look->color, TINT) : theme->paper;
}

/**
 * sp_look_new_for_standing:
 * @question: the question that @standing is about
 * @standing: where a country stood on it
 * @day: the day that is looked at
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 * @theme: what it is drawn with
 *
 * Returns: how that looks, not hatched and not faded; it borrows from @question
 */
SpLook
sp_look_new_for_standing (SpQuestion *question,
                          const SpStanding *standing,
                          guint32 day,
                          guint unconfirmed_years,
                          const SpTheme *theme)
{
  SpLook look;

  g_return_val_if_fail (standing != NULL, sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));

  if (standing->position == NULL)
    return sp_look_new_for_nothing (standing->nothing, FALSE);
  look = sp_look_new_for_level (question, sp_position_get_level (standing->position), theme);
  look.basis = sp_position_get_basis (standing->position);
  look.perhaps = standing->certainty == SP_CERTAINTY_PERHAPS;
  look.unconfirmed = sp_standing_is_unconfirmed (standing, day, unconfirmed_years);
  return look;
}

/**
 * sp_look_new_for_level:
 * @question: a question
 * @level: a level of its scale
 * @theme: what it is drawn with
 *
 * Returns: how the level looks where it rests on a law
 */
SpLook
sp_look_new_for_level (SpQuestion *question, SpLevel *level, const SpTheme *theme)
{
  SpScale *scale;

  g_return_val_if_fail (SP_IS_QUESTION (question), sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));
  g_return_val_if_fail (SP_IS_LEVEL (level), sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));
  g_return_val_if_fail (theme != NULL, sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE));

  scale = sp_question_get_scale (question);
  return (SpLook) {
    .color = sp_palette_get_level_color (scale, level, theme->dark),
    .mark = sp_level_get_mark (level),
    .basis = SP_BASIS_LAW,
  };
}

/**
 * sp_look_new_for_nothing:
 * @nothing: a kind of nothing
 * @hatched: see sp_look_is_lack_rare()
 *
 * Returns: how it looks
 */
SpLook
sp_look_new_for_nothing (SpNothing nothing, gboolean hatched)
{
  return (SpLook) { .nothing = nothing, .hatched = hatched };
}

/**
 * sp_look_is_lack_rare:
 * @tally: counts
 *
 * Returns: whether fewer than a third of the countries lack data. Only then are those without a record hatched: over
 *   most of a map it would be the loudest thing on it.
 */
gboolean
sp_look_is_lack_rare (const SpTally *tally)
{
  g_return_val_if_fail (tally != NULL, FALSE);

  return 3 * (tally->n_countries - tally->n_known) < tally->n_countries;
}

/**
 * sp_look_is_faded:
 * @look: a look
 *
 * Returns: whether it is drawn faded, as everything outside the group is too
 */
gboolean
sp_look_is_faded (const SpLook *look)
{
  g_return_val_if_fail (look != NULL, FALSE);

  return look->faded || look->nothing == SP_NOTHING_OUTSIDE_GROUP;
}

/**
 * sp_look_has_edge:
 * @look: a look
 *
 * Returns: whether the edge carries a meaning, so that it has to be drawn on a map too: around press reports and what
 *   operators do
 */
gboolean
sp_look_has_edge (const SpLook *look)
{
  g_return_val_if_fail (look != NULL, FALSE);

  return look->nothing == SP_NOTHING_NONE && look->basis < SP_BASIS_STATEMENT;
}

/**
 * sp_look_get_fill:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the ground of its fill, below all dots and lines
 */
SpColor
sp_look_get_fill (const SpLook *look, const SpTheme *theme)
{
  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  return maybe_fade (look, theme, get_body (look, theme));
}

/**
 * sp_look_get_edge:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the colour of its edge: of a level, its own, strong enough to be seen on paper
 */
SpColor
sp_look_get_edge (const SpLook *look, const SpTheme *theme)
{
  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  if (look->nothing == SP_NOTHING_NOT_IN_DATASET)
    return maybe_fade (look, theme, theme->texture);
  if (look->nothing == SP_NOTHING_OUTSIDE_GROUP)
    return sp_color_mix (theme->background, theme->texture, OUTSIDE_EDGE);
  if (look->nothing != SP_NOTHING_NONE)
    return maybe_fade (look, theme, sp_color_mix (theme->land, theme->texture, NOTHING_EDGE));
  return maybe_fade (look, theme, sp_theme_strengthen (theme, look->color));
}

/**
 * sp_look_get_ink:
 * @look: a look
 * @theme: what it is drawn with
 *
 * Returns: the colour of what is written on it
 */
SpColor
sp_look_get_ink (const SpLook *look, const SpTheme *theme)
{
  g_return_val_if_fail (look != NULL && theme != NULL, ((SpColor) { 0 }));

  if (look->nothing != SP_NOTHING_NONE || look->basis < SP_BASIS_STATEMENT || look->faded)
    return theme->ink;
  return sp_color_get_text_color (look->color);
}

/**
 * sp_look_get_text:
 * @look: a look
 *
 * Returns: (transfer full) (nullable): what is written on it: the level's letter, with “~” before it where it is only
 *   perhaps held; %NULL where nothing is
 */
char *
sp_look_get_text (const SpLook *look)
{
  g_return_val_if_fail (look != NULL, NULL);

  if (look->nothing != SP_NOTHING_NONE || look->faded || look->mark == NULL)
    return NULL;
  return g_strconcat (look->perhaps ? "~" : "", look->mark, NULL);
}
