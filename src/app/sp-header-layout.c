/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the title and the ways to the views share the header bar. */
#include "sp-header-layout.h"

#include <string.h>

/* Of the title beside the views, in pixels where text is not enlarged; below the lesser one it is left out unless it
 * tells of another date than the latest. */
#define LEAST_TITLE_WIDTH 100
#define TITLE_WIDTH 180

/* At the ends of the header bar, and between what is in it. */
#define HEADER_PADDING 24

/* In a window of this width or less there is no room for the views in any language, nor for what is in the menu too. */
#define NO_SWITCHER_WIDTH 560

static double
get_text_scale (const SpHeaderLayout *self)
{
  int dpi;

  g_object_get (gtk_widget_get_settings (self->window), "gtk-xft-dpi", &dpi, NULL);
  return dpi > 0 ? dpi / (96.0 * PANGO_SCALE) : 1;
}

static int
measure_switcher (const SpHeaderLayout *self, AdwViewSwitcherPolicy policy)
{
  int width;

  adw_view_switcher_set_policy (self->switcher, policy);
  gtk_widget_measure (GTK_WIDGET (self->switcher), GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width;
}

static void
measure_switchers (SpHeaderLayout *self)
{
  if (self->widths[0] > 0)
    return;
  adw_view_switcher_set_stack (self->switcher, self->views);
  self->widths[0] = measure_switcher (self, ADW_VIEW_SWITCHER_POLICY_NARROW);
  self->widths[1] = measure_switcher (self, ADW_VIEW_SWITCHER_POLICY_WIDE);
}

/* Beside the views, which are in the middle of the header bar: what they and the buttons before them leave of its
 * half. */
static int
get_title_room (const SpHeaderLayout *self, int width, int switcher_width)
{
  int least;

  gtk_widget_measure (self->start, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  /* The same whether the title is there by now or not, or it would come and go for ever */
  if (gtk_widget_get_visible (GTK_WIDGET (self->start_room)))
    least -= gtk_box_get_spacing (GTK_BOX (self->start)) + gtk_widget_get_margin_start (GTK_WIDGET (self->start_room));
  return (width - switcher_width) / 2 - least - HEADER_PADDING;
}

/* What the views leave of the header bar to the title; less than 0 where they are below, and the title is in their
 * place. */
static int
choose_switcher (SpHeaderLayout *self, int width, int least_title)
{
  if (self->views == NULL || width <= NO_SWITCHER_WIDTH)
    return -1;
  measure_switchers (self);
  for (guint i = 2; i > 0; i--)
    {
      int room = get_title_room (self, width, self->widths[i - 1]);

      if (room < least_title)
        continue;
      adw_view_switcher_set_policy (self->switcher,
                                    i == 2 ? ADW_VIEW_SWITCHER_POLICY_WIDE : ADW_VIEW_SWITCHER_POLICY_NARROW);
      return room;
    }
  return -1;
}

static gboolean
has_room (const SpHeaderLayout *self, const char *text, PangoAttrList *attributes, int width, int n_lines)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->start_date, text);
  int widest;

  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, &widest, NULL);
  return pango_layout_get_line_count (layout) <= n_lines && widest <= width;
}

static gboolean
ends_with_day (const char *text, const char *end)
{
  if (end > text && end[-1] == '.')
    end--;
  return end > text && g_ascii_isdigit (end[-1]);
}

/* “1 March” and “1. März” on one line, wherever there are such */
static PangoAttrList *
keep_days_with_months (const char *text)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  for (const char *space = strchr (text, ' '); space != NULL; space = strchr (space + 1, ' '))
    if (ends_with_day (text, space) && g_unichar_isalpha (g_utf8_get_char (space + 1)))
      {
        PangoAttribute *together = pango_attr_allow_breaks_new (FALSE);

        together->start_index = (guint) (space - text) - 1;
        together->end_index = (guint) (g_utf8_next_char (space + 1) - text);
        pango_attr_list_insert (attributes, together);
      }
  return attributes;
}

/* A label is laid out again also where it is told what it knows. */
static void
set_attributes (GtkLabel *label, PangoAttrList *attributes)
{
  PangoAttrList *known = gtk_label_get_attributes (label);

  if (attributes == NULL || known == NULL ? attributes != known : !pango_attr_list_equal (attributes, known))
    gtk_label_set_attributes (label, attributes);
}

/* A tooltip that is up is asked for anew, and laid out, also where it is told what it says. */
static void
set_tooltip (GtkWidget *widget, const char *text)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), text) != 0)
    gtk_widget_set_tooltip_text (widget, text);
}

/* Cut short a date would not be said. */
static void
show_dates (SpHeaderLayout *self, int room, gboolean titled)
{
  const char *dates = self->dates ? self->dates : "";
  gboolean brief = self->brief != NULL && (room < 0 || !has_room (self, dates, NULL, room, titled ? 1 : 2));
  g_autoptr (PangoAttrList) together = keep_days_with_months (dates);

  set_attributes (GTK_LABEL (self->start_date), has_room (self, dates, together, room, 2) ? together : NULL);
  adw_window_title_set_subtitle (self->middle_title, brief ? self->brief : dates);
  set_tooltip (GTK_WIDGET (self->middle_title), brief ? dates : NULL);
  set_tooltip (GTK_WIDGET (self->start_room), brief ? dates : NULL);
}

/**
 * sp_header_layout_set_dates:
 * @self: what is in the header bar
 * @dates: (nullable): the date or the two dates that all is seen at, in words, or %NULL at the latest
 * @brief: (nullable): two dates in digits, for where there is no room for the words
 *
 * Sets what the next sp_header_layout_update() shows.
 */
void
sp_header_layout_set_dates (SpHeaderLayout *self, const char *dates, const char *brief)
{
  g_return_if_fail (self != NULL);

  g_free (self->dates);
  g_free (self->brief);
  self->dates = g_strdup (dates);
  self->brief = g_strdup (brief);
}

/**
 * sp_header_layout_update:
 * @self: what is in the header bar
 * @width: of the window, in pixels
 *
 * Shows what there is room for. Where the ways to the views are does not depend on the date: nothing is to jump as that
 * moves.
 */
void
sp_header_layout_update (SpHeaderLayout *self, int width)
{
  double scale;
  gboolean titled;
  int room;

  g_return_if_fail (self != NULL && ADW_IS_WINDOW_TITLE (self->middle_title));

  scale = get_text_scale (self);
  room = choose_switcher (self, width, (int) (LEAST_TITLE_WIDTH * scale));
  titled = room >= TITLE_WIDTH * scale;
  /* The one that is not seen would be made and laid out for nothing */
  if (room < 0 && self->views != NULL)
    adw_view_switcher_bar_set_stack (self->switcher_bar, self->views);
  gtk_widget_set_visible (self->print, width > NO_SWITCHER_WIDTH);
  gtk_widget_set_visible (GTK_WIDGET (self->switcher_room), room >= 0);
  gtk_widget_set_visible (gtk_widget_get_parent (GTK_WIDGET (self->middle_title)), room < 0);
  gtk_widget_set_visible (GTK_WIDGET (self->start_room), room >= 0 && (self->dates != NULL || titled));
  gtk_widget_set_visible (self->start_title, titled);
  gtk_widget_set_visible (self->start_date, !titled);
  show_dates (self, room, titled);
  sp_room_set_most (self->start_room, MAX (room, 0));
}

/**
 * sp_header_layout_forget:
 * @self: what is in the header bar
 *
 * Measures the ways to the views anew, when they are needed next: text is of another size now.
 */
void
sp_header_layout_forget (SpHeaderLayout *self)
{
  g_return_if_fail (self != NULL);

  self->widths[0] = 0;
}

/**
 * sp_header_layout_clear:
 * @self: what is in the header bar
 *
 * Frees what it holds.
 */
void
sp_header_layout_clear (SpHeaderLayout *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->dates, g_free);
  g_clear_pointer (&self->brief, g_free);
}
