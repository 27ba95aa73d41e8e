/* SPDX-License-Identifier: GPL-3.0-or-later
 * The legend of a map on paper: levels with their counts, kinds of nothing, and what fills and edges mean. */
#include "sp-map-legend.h"

#include "sp-sheet-text.h"

#include <glib/gi18n-lib.h>

#define SWATCH 18.0
#define FONT 12.0
/* Between a swatch and its text, between items, between lines. */
#define GAP 6.0
#define ITEM_GAP 18.0
#define LINE_HEIGHT 24.0

/**
 * sp_map_legend_item_free:
 * @item: (transfer full) (type SpMapLegendItem): an entry
 *
 * Frees it.
 */
void
sp_map_legend_item_free (gpointer item)
{
  SpMapLegendItem *self = item;

  g_free (self->text);
  g_free (self);
}

static void
add (GPtrArray *items, SpLook look, char *text)
{
  SpMapLegendItem *item = g_new0 (SpMapLegendItem, 1);

  item->look = look;
  item->text = text;
  g_ptr_array_add (items, item);
}

static SpLook
get_look_of_shift (SpMapScene *scene, const SpShiftCount *shift)
{
  SpMapSubject *subject = sp_map_scene_get_subject (scene);

  if (shift->to == NULL)
    return sp_look_new_for_nothing (SP_NOTHING_LAPSED, FALSE);
  return sp_look_new_for_level (subject->question, shift->to, sp_map_scene_get_theme (scene));
}

static void
add_shifts (GPtrArray *items, SpMapScene *scene)
{
  SpMapSubject *subject = sp_map_scene_get_subject (scene);
  guint n_unchanged = subject->tally->n_countries;

  for (guint i = 0; i < subject->shift_counts->len; i++)
    {
      const SpShiftCount *shift = &g_array_index (subject->shift_counts, SpShiftCount, i);

      add (items, get_look_of_shift (scene, shift), sp_shift_count_format (shift));
      n_unchanged -= MIN (n_unchanged, shift->n);
    }
  /* Translators: so many countries, whose level is the same on both of two dates. */
  add (items, sp_look_new_for_nothing (SP_NOTHING_OUTSIDE_GROUP, FALSE),
       g_strdup_printf (_ ("Unchanged: %u"), n_unchanged));
}

/**
 * sp_map_legend_make_levels:
 * @scene: a scene
 *
 * Returns: (element-type SpMapLegendItem) (transfer full): each level of the scale with its count; while two dates are
 *   compared, each kind of change
 */
GPtrArray *
sp_map_legend_make_levels (SpMapScene *scene)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  SpMapSubject *subject;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), items);

  subject = sp_map_scene_get_subject (scene);
  if (subject->is_comparison && subject->question != NULL)
    add_shifts (items, scene);
  for (guint i = 0; !subject->is_comparison && subject->tally != NULL && i < subject->tally->levels->len; i++)
    {
      const SpLevelCount *count = &g_array_index (subject->tally->levels, SpLevelCount, i);
      SpLook look = sp_look_new_for_level (subject->question, count->level, sp_map_scene_get_theme (scene));

      look.faded = !sp_map_subject_has_level (subject, count->level);
      add (items, look, sp_level_count_format (count));
    }
  return items;
}

/* Where a group or a level is looked at, what the dataset does not have is faded with the rest. */
static gboolean
shows_what_is_not_in_dataset (SpMapScene *scene)
{
  for (guint i = 0; i < sp_geometry_get_n_areas (sp_map_scene_get_geometry (scene)); i++)
    {
      const SpLook *look = sp_map_scene_get_look (scene, i);

      if (look->nothing == SP_NOTHING_NOT_IN_DATASET && !look->faded)
        return TRUE;
    }
  return FALSE;
}

/**
 * sp_map_legend_make_nothings:
 * @scene: a scene
 *
 * Returns: (element-type SpMapLegendItem) (transfer full): each kind of nothing that occurs, with its count, and what is
 *   not in the dataset; none while two dates are compared, as those countries are faded
 */
GPtrArray *
sp_map_legend_make_nothings (SpMapScene *scene)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  SpMapSubject *subject;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), items);

  subject = sp_map_scene_get_subject (scene);
  if (subject->tally == NULL || subject->is_comparison)
    return items;
  for (guint nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    if (subject->tally->nothing[nothing] > 0)
      add (items, sp_look_new_for_nothing ((SpNothing) nothing, subject->is_hatched),
           /* Translators: a kind of nothing such as “No record”, and of how many countries. */
           g_strdup_printf (C_ ("legend", "%s %u"), sp_nothing_get_label ((SpNothing) nothing),
                            subject->tally->nothing[nothing]));
  if (shows_what_is_not_in_dataset (scene))
    add (items, sp_look_new_for_nothing (SP_NOTHING_NOT_IN_DATASET, FALSE),
         g_strdup (sp_nothing_get_label (SP_NOTHING_NOT_IN_DATASET)));
  return items;
}

/* Which signs the map shows: its levels' bases, doubts. */
typedef struct
{
  gboolean strong;
  gboolean report;
  gboolean operators;
  gboolean perhaps;
  gboolean unconfirmed;
} Signs;

static Signs
find_signs (SpMapScene *scene)
{
  Signs signs = { FALSE };

  for (guint i = 0; i < sp_geometry_get_n_areas (sp_map_scene_get_geometry (scene)); i++)
    {
      const SpLook *look = sp_map_scene_get_look (scene, i);

      if (look->nothing != SP_NOTHING_NONE || look->faded)
        continue;
      signs.strong |= look->basis >= SP_BASIS_STATEMENT;
      signs.report |= look->basis == SP_BASIS_REPORT;
      signs.operators |= look->basis == SP_BASIS_OPERATOR;
      signs.perhaps |= look->perhaps;
      signs.unconfirmed |= look->unconfirmed;
    }
  return signs;
}

/**
 * sp_map_legend_make_key:
 * @scene: a scene
 *
 * Returns: (element-type SpMapLegendItem) (transfer full): what the fills and edges that the map shows mean, on a grey
 *   without a letter
 */
GPtrArray *
sp_map_legend_make_key (SpMapScene *scene)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  SpLook look = { .basis = SP_BASIS_LAW };
  SpLook sign;
  Signs signs;
  guint years;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene), items);

  look.color = sp_map_scene_get_theme (scene)->dim_ink;
  signs = find_signs (scene);
  if (signs.strong && (signs.report || signs.operators))
    add (items, look, g_strdup (_ ("Law, decision or statement")));
  sign = look;
  sign.basis = SP_BASIS_REPORT;
  if (signs.report)
    add (items, sign, g_strdup (_ ("Press reports")));
  sign.basis = SP_BASIS_OPERATOR;
  if (signs.operators)
    add (items, sign, g_strdup (_ ("Only what operators do")));
  sign = look;
  sign.perhaps = TRUE;
  if (signs.perhaps)
    add (items, sign, g_strdup (_ ("Perhaps: the date is only known to the month or year")));
  sign = look;
  sign.unconfirmed = TRUE;
  years = sp_map_scene_get_subject (scene)->unconfirmed_years;
  if (signs.unconfirmed)
    add (items, sign,
         g_strdup_printf (ngettext ("Not confirmed for %u year", "Not confirmed for %u years", years), years));
  return items;
}

/**
 * sp_map_legend_draw:
 * @items: (element-type SpMapLegendItem): its entries
 * @cr: what to draw on
 * @x: the left edge
 * @y: the top edge
 * @width: where lines are broken
 * @is_rtl: whether reading starts on the right
 * @only_measure: whether nothing is drawn
 * @theme: what it is drawn with
 *
 * Draws entries side by side, on as many lines as they need.
 *
 * Returns: the height that they take
 */
double
sp_map_legend_draw (GPtrArray *items,
                    cairo_t *cr,
                    double x,
                    double y,
                    double width,
                    gboolean is_rtl,
                    gboolean only_measure,
                    const SpTheme *theme)
{
  const SpSheetText style = { .size = FONT, .max_lines = 1, .is_rtl = is_rtl };
  double at = 0, line = 0;

  g_return_val_if_fail (items != NULL && cr != NULL && theme != NULL, 0);

  for (guint i = 0; i < items->len; i++)
    {
      const SpMapLegendItem *item = items->pdata[i];
      g_autoptr (PangoLayout) text = sp_sheet_text_create (&style, cr, item->text, -1);
      double text_width = MIN (sp_sheet_text_get_width (text), width - SWATCH - GAP);
      double item_width = SWATCH + GAP + text_width;

      if (at > 0 && at + item_width > width)
        {
          at = 0;
          line += LINE_HEIGHT;
        }
      if (!only_measure)
        {
          double left = is_rtl ? x + width - at - item_width : x + at;
          double middle = y + line + LINE_HEIGHT / 2;

          pango_layout_set_width (text, (int) ((text_width + 1) * PANGO_SCALE));
          sp_look_draw_swatch (&item->look, cr, is_rtl ? left + text_width + GAP : left, middle - SWATCH / 2, SWATCH,
                               theme);
          sp_sheet_text_draw (text, cr, is_rtl ? left : left + SWATCH + GAP,
                              middle - sp_sheet_text_get_height (text) / 2, theme->ink);
        }
      at += item_width + ITEM_GAP;
    }
  return items->len > 0 ? line + LINE_HEIGHT : 0;
}

/**
 * sp_map_legend_draw_all:
 * @scene: a scene
 * @cr: what to draw on
 * @x: the left edge
 * @y: the top edge
 * @width: where lines are broken
 * @is_rtl: whether reading starts on the right
 * @only_measure: whether nothing is drawn
 *
 * Draws the whole legend: levels or changes, kinds of nothing, and what fills and edges mean, each from a new line.
 *
 * Returns: the height that it takes
 */
double
sp_map_legend_draw_all (SpMapScene *scene,
                        cairo_t *cr,
                        double x,
                        double y,
                        double width,
                        gboolean is_rtl,
                        gboolean only_measure)
{
  GPtrArray *(*const makers[]) (SpMapScene *) = { sp_map_legend_make_levels, sp_map_legend_make_nothings,
                                                  sp_map_legend_make_key };
  double height = 0;

  g_return_val_if_fail (SP_IS_MAP_SCENE (scene) && cr != NULL, 0);

  for (guint i = 0; i < G_N_ELEMENTS (makers); i++)
    {
      g_autoptr (GPtrArray) items = makers[i](scene);

      height +=
        sp_map_legend_draw (items, cr, x, y + height, width, is_rtl, only_measure, sp_map_scene_get_theme (scene));
    }
  return height;
}
