/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page with swim lanes: title, date, lanes, legend, and where it all comes from. */
#include "sp-lanes-sheet.h"

#include "sp-map-legend.h"
#include "sp-sheet-text.h"

#include <glib/gi18n-lib.h>

#define WIDTH 1200.0
#define MARGIN 32.0
#define TITLE_FONT 24.0
#define SUBTITLE_FONT 13.0
#define DATE_FONT 14.0
#define LANES_FONT 15.0
#define FOOTER_FONT 10.0
#define GAP 8.0

typedef struct
{
  SpLanesPlan *plan;
  char *title;
  char *subtitle;
  char *date;
  guint32 first_day;
  guint32 last_day;
} Subject;

typedef struct
{
  const Subject *subject;
  SpLanes *lanes;
  cairo_t *cr;
  double width;
  gboolean is_rtl;
  gboolean only_measure;
  const SpTheme *theme;
} Sheet;

static void
free_subject (gpointer data)
{
  Subject *self = data;

  g_object_unref (self->plan);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->date);
  g_free (self);
}

/* --- Parts, each of which returns where the next begins ---------------------------------------------------------- */

static double
draw_text (const Sheet *sheet, const char *text, double size, gboolean is_bold, double y, SpColor color)
{
  const SpSheetText style = { size, is_bold, 4, sheet->is_rtl };
  g_autoptr (PangoLayout) layout = NULL;

  if (text == NULL || *text == '\0')
    return y;
  layout = sp_sheet_text_create (&style, sheet->cr, text, sheet->width);
  if (!sheet->only_measure)
    sp_sheet_text_draw (layout, sheet->cr, MARGIN, y, color);
  return y + sp_sheet_text_get_height (layout);
}

static double
draw_lanes (const Sheet *sheet, double y)
{
  if (!sheet->only_measure)
    {
      cairo_save (sheet->cr);
      cairo_translate (sheet->cr, MARGIN, y);
      sp_lanes_draw (sheet->lanes, sheet->cr, sheet->theme);
      cairo_restore (sheet->cr);
    }
  return y + sp_lanes_get_height (sheet->lanes);
}

static void
add_item (GPtrArray *items, SpLook look, const char *text)
{
  SpMapLegendItem *item = g_new0 (SpMapLegendItem, 1);

  item->look = look;
  item->text = g_strdup (text);
  g_ptr_array_add (items, item);
}

static gboolean
has_level (const Sheet *sheet, SpScale *scale, SpLevel *level)
{
  for (guint i = 0; i < sp_lanes_get_n_items (sheet->lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (sheet->lanes, i);

      if (item->kind == SP_LANES_POSITION && sp_position_get_level (SP_POSITION (item->record)) == level &&
          sp_question_get_scale (sp_position_get_question (SP_POSITION (item->record))) == scale)
        return TRUE;
    }
  return FALSE;
}

/* The levels that occur, in the order of their scale. */
static GPtrArray *
make_levels (const Sheet *sheet, SpQuestion *question)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  SpScale *scale = sp_question_get_scale (question);
  GPtrArray *levels = sp_scale_get_levels (scale);

  for (guint i = 0; i < levels->len; i++)
    if (has_level (sheet, scale, levels->pdata[i]))
      add_item (items, sp_look_new_for_level (question, levels->pdata[i], sheet->theme),
                sp_level_get_label (levels->pdata[i]));
  return items;
}

static gboolean
has_basis (const Sheet *sheet, SpBasis basis)
{
  for (guint i = 0; i < sp_lanes_get_n_items (sheet->lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (sheet->lanes, i);

      if (item->kind == SP_LANES_POSITION && sp_position_get_basis (SP_POSITION (item->record)) == basis)
        return TRUE;
    }
  return FALSE;
}

static GPtrArray *
make_key (const Sheet *sheet)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (sp_map_legend_item_free);
  SpLook look = { .basis = SP_BASIS_LAW, .color = sheet->theme->dim_ink };

  if (has_basis (sheet, SP_BASIS_REPORT) || has_basis (sheet, SP_BASIS_OPERATOR))
    add_item (items, look, _ ("Law, decision or statement"));
  look.basis = SP_BASIS_REPORT;
  if (has_basis (sheet, SP_BASIS_REPORT))
    add_item (items, look, _ ("Press reports"));
  look.basis = SP_BASIS_OPERATOR;
  if (has_basis (sheet, SP_BASIS_OPERATOR))
    add_item (items, look, _ ("Only what operators do"));
  return items;
}

static double
draw_items (const Sheet *sheet, GPtrArray *items, double y)
{
  g_autoptr (GPtrArray) own = items;

  if (own->len == 0)
    return y;
  return y + sp_map_legend_draw (own, sheet->cr, MARGIN, y, sheet->width, sheet->is_rtl, sheet->only_measure,
                                 sheet->theme);
}

static gboolean
has_kind (const Sheet *sheet, SpLanesItemKind kind)
{
  for (guint i = 0; i < sp_lanes_get_n_items (sheet->lanes); i++)
    if (sp_lanes_get_item (sheet->lanes, i)->kind == kind)
      return TRUE;
  return FALSE;
}

static char *
format_signs (const Sheet *sheet)
{
  return g_strconcat (
    _ ("Slanted: a vague date. Thinner: not confirmed for years."),
    has_kind (sheet, SP_LANES_DEADLINE) ? _ (" Triangle: a deadline.") : "",
    has_kind (sheet, SP_LANES_EVENT) ? _ (" Lozenge: law or ruling; square: built or agreed; ring: said.") : "", NULL);
}

/* Of each scale once, whatever the number of its questions. */
static double
draw_legend (const Sheet *sheet, double y)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  g_autofree char *signs = format_signs (sheet);

  for (guint i = 0; i < sp_lanes_get_n_items (sheet->lanes); i++)
    {
      const SpLanesItem *item = sp_lanes_get_item (sheet->lanes, i);
      SpQuestion *question = item->kind == SP_LANES_POSITION ? sp_position_get_question (SP_POSITION (item->record)) : NULL;

      if (question != NULL && g_hash_table_add (seen, sp_question_get_scale (question)))
        y = draw_items (sheet, make_levels (sheet, question), y);
    }
  y = draw_items (sheet, make_key (sheet), y);
  return draw_text (sheet, signs, FOOTER_FONT, FALSE, y, sheet->theme->dim_ink);
}

/* --- The page ---------------------------------------------------------------------------------------------------- */

static GObject *
create_context (cairo_t *cr, gboolean is_rtl)
{
  const SpSheetText style = { LANES_FONT, FALSE, 0, is_rtl };
  g_autoptr (PangoLayout) layout = sp_sheet_text_create (&style, cr, "", -1);
  PangoContext *context = g_object_ref (pango_layout_get_context (layout));

  pango_context_set_font_description (context, pango_layout_get_font_description (layout));
  return G_OBJECT (context);
}

static double
draw_sheet (const Subject *subject, cairo_t *cr, double width, gboolean only_measure)
{
  gboolean is_rtl = sp_sheet_text_is_language_rtl (cr);
  g_autoptr (GObject) context = create_context (cr, is_rtl);
  g_autoptr (SpLanes) lanes = sp_lanes_plan_lay_out_part (subject->plan, PANGO_CONTEXT (context), width - 2 * MARGIN, is_rtl,
                                                          subject->first_day, subject->last_day);
  const Sheet sheet = { subject, lanes, cr, width - 2 * MARGIN, is_rtl, only_measure, sp_theme_get (FALSE, FALSE) };
  g_autofree char *source =
    sp_sheet_text_format_source (sp_index_get_dataset (sp_lanes_plan_get_index (subject->plan)));
  double y = MARGIN;

  y = draw_text (&sheet, subject->title, TITLE_FONT, TRUE, y, sheet.theme->ink);
  y = draw_text (&sheet, subject->subtitle, SUBTITLE_FONT, FALSE, y + GAP / 4, sheet.theme->dim_ink);
  y = draw_text (&sheet, subject->date, DATE_FONT, TRUE, y + GAP / 2, sheet.theme->ink);
  y = draw_lanes (&sheet, y + 2 * GAP);
  y = draw_legend (&sheet, y + 2 * GAP);
  return draw_text (&sheet, source, FOOTER_FONT, FALSE, y + GAP, sheet.theme->dim_ink) + MARGIN;
}

static gboolean
draw (gpointer data, cairo_t *cr, double width, double height G_GNUC_UNUSED, GCancellable *cancellable)
{
  if (g_cancellable_is_cancelled (cancellable))
    return FALSE;
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  draw_sheet (data, cr, width, FALSE);
  return TRUE;
}

static double
measure (const Subject *subject, char **description)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double height = draw_sheet (subject, cr, WIDTH, TRUE);
  g_autoptr (GObject) context = create_context (cr, FALSE);
  g_autoptr (SpLanes) lanes = sp_lanes_plan_lay_out (subject->plan, PANGO_CONTEXT (context), WIDTH, FALSE);
  g_autofree char *words = sp_lanes_describe (lanes);

  *description = g_strdup_printf ("%s. %s.\n%s", subject->title, subject->date, words);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return height;
}

/**
 * sp_lanes_sheet_create_picture:
 * @plan: the lanes
 * @words: what is written above them
 * @first_day: the first day of the part of time that is seen
 * @last_day: the last day of it; 0 for all
 *
 * Draws lanes on a light page, as high as they need, with a legend of the levels that occur, and the dataset and its
 * edition. Its description says all lanes in words.
 *
 * Returns: (transfer full): the picture
 */
SpPicture *
sp_lanes_sheet_create_picture (SpLanesPlan *plan, const SpLanesSheetWords *words, guint32 first_day, guint32 last_day)
{
  const char *const *authors;
  g_autofree char *description = NULL;
  g_autofree char *names = NULL;
  Subject *subject;
  double height;

  g_return_val_if_fail (SP_IS_LANES_PLAN (plan), NULL);
  g_return_val_if_fail (words != NULL && words->title != NULL && words->date != NULL, NULL);

  subject = g_new0 (Subject, 1);
  subject->plan = g_object_ref (plan);
  subject->title = g_strdup (words->title);
  subject->subtitle = g_strdup (words->subtitle);
  subject->date = g_strdup (words->date);
  subject->first_day = first_day;
  subject->last_day = last_day;
  height = measure (subject, &description);
  authors = sp_dataset_get_authors (sp_index_get_dataset (sp_lanes_plan_get_index (plan)));
  names = authors ? g_strjoinv (", ", (char **) authors) : NULL;
  return sp_picture_new (&(SpPictureInit) {
    .title = words->title,
    .description = description,
    .author = names,
    .width = WIDTH,
    .height = height,
    .draw = draw,
    .data = subject,
    .destroy = free_subject,
  });
}
