/* SPDX-License-Identifier: GPL-3.0-or-later
 * Some lines of text in a list that changes with every key: shaped once for the width that it gets.
 *
 * A GtkLabel shapes its text several times to find out how narrow it could be, which takes most of a frame where
 * dozens of them change at once. */
#include "sp-search-text.h"

#define LEAST_CHARACTERS 8
#define NATURAL_CHARACTERS 26

struct _SpSearchText
{
  GtkWidget parent_instance;

  char *text;
  PangoAttrList *attributes;
  int lines;

  PangoLayout *layout; /* of the last width that was asked for */
  int character_width; /* in pixels; 0 where it is to be measured */
};

G_DEFINE_FINAL_TYPE (SpSearchText, sp_search_text, GTK_TYPE_WIDGET)

static int
get_character_width (SpSearchText *self)
{
  if (self->character_width == 0)
    {
      PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
      PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);

      self->character_width = MAX (PANGO_PIXELS_CEIL (pango_font_metrics_get_approximate_char_width (metrics)), 1);
      pango_font_metrics_unref (metrics);
    }
  return self->character_width;
}

/* Pango turns round the side of what does not run as the window does; here Latin words in a window from right to left
 * are to be at the right as well. */
static void
align (SpSearchText *self)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  gboolean runs_left = pango_layout_get_direction (self->layout, 0) == PANGO_DIRECTION_RTL;

  pango_layout_set_alignment (self->layout, mirrored && runs_left ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

/* Of any width where it is less than 0. */
static PangoLayout *
ensure_layout (SpSearchText *self, int width)
{
  if (self->layout == NULL)
    {
      self->layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
      pango_layout_set_attributes (self->layout, self->attributes);
      pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (self->layout, -self->lines);
      align (self);
    }
  pango_layout_set_width (self->layout, width < 0 ? -1 : width * PANGO_SCALE);
  return self->layout;
}

static void
forget_layout (SpSearchText *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
sp_search_text_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline G_GNUC_UNUSED,
                        int *natural_baseline G_GNUC_UNUSED)
{
  SpSearchText *self = SP_SEARCH_TEXT (widget);
  int width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_CHARACTERS * get_character_width (self);
      *natural = NATURAL_CHARACTERS * get_character_width (self);
      return;
    }
  pango_layout_get_pixel_size (ensure_layout (self, for_size), NULL, minimum);
  *natural = *minimum;
  width = NATURAL_CHARACTERS * get_character_width (self);
  if (for_size < 0)
    pango_layout_get_pixel_size (ensure_layout (self, width), NULL, natural);
}

static void
sp_search_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpSearchText *self = SP_SEARCH_TEXT (widget);
  GdkRGBA color;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_append_layout (snapshot, ensure_layout (self, gtk_widget_get_width (widget)), &color);
}

static GtkSizeRequestMode
sp_search_text_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_search_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (sp_search_text_parent_class)->css_changed (widget, change);

  SP_SEARCH_TEXT (widget)->character_width = 0;
  forget_layout (SP_SEARCH_TEXT (widget));
}

static void
sp_search_text_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (sp_search_text_parent_class)->system_setting_changed (widget, setting);

  SP_SEARCH_TEXT (widget)->character_width = 0;
  forget_layout (SP_SEARCH_TEXT (widget));
}

static void
sp_search_text_direction_changed (GtkWidget *widget, GtkTextDirection before G_GNUC_UNUSED)
{
  forget_layout (SP_SEARCH_TEXT (widget));
}

static void
sp_search_text_finalize (GObject *object)
{
  SpSearchText *self = SP_SEARCH_TEXT (object);

  g_clear_object (&self->layout);
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  g_free (self->text);

  G_OBJECT_CLASS (sp_search_text_parent_class)->finalize (object);
}

static void
sp_search_text_class_init (SpSearchTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_search_text_finalize;
  widget_class->measure = sp_search_text_measure;
  widget_class->snapshot = sp_search_text_snapshot;
  widget_class->get_request_mode = sp_search_text_get_request_mode;
  widget_class->css_changed = sp_search_text_css_changed;
  widget_class->system_setting_changed = sp_search_text_system_setting_changed;
  widget_class->direction_changed = sp_search_text_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "searchtext");
  /* The line that it stands on has all of it in its name */
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
sp_search_text_init (SpSearchText *self)
{
  self->text = g_strdup ("");
  self->lines = 2;
}

/**
 * sp_search_text_set:
 * @self: the widget
 * @text: (nullable): a text that is safe to be shown; %NULL for none
 * @attributes: (nullable): how it is marked
 *
 * Shows a text, never read as markup. It is not seen where it is empty.
 */
void
sp_search_text_set (SpSearchText *self, const char *text, PangoAttrList *attributes)
{
  g_return_if_fail (SP_IS_SEARCH_TEXT (self));

  gtk_widget_set_visible (GTK_WIDGET (self), text != NULL && *text != '\0');
  g_free (self->text);
  self->text = g_strdup (text ? text : "");
  g_clear_pointer (&self->attributes, pango_attr_list_unref);
  self->attributes = attributes ? pango_attr_list_ref (attributes) : NULL;
  forget_layout (self);
}

/**
 * sp_search_text_set_lines:
 * @self: the widget
 * @lines: how many lines are shown at most
 *
 * What does not fit into them is cut off with `…`.
 */
void
sp_search_text_set_lines (SpSearchText *self, int lines)
{
  g_return_if_fail (SP_IS_SEARCH_TEXT (self));
  g_return_if_fail (lines > 0);

  if (self->lines == lines)
    return;
  self->lines = lines;
  forget_layout (self);
}

/**
 * sp_search_text_get_text:
 * @self: the widget
 *
 * Returns: the text
 */
const char *
sp_search_text_get_text (SpSearchText *self)
{
  g_return_val_if_fail (SP_IS_SEARCH_TEXT (self), "");

  return self->text;
}

/**
 * sp_search_text_get_attributes:
 * @self: the widget
 *
 * Returns: (transfer none) (nullable): how the text is marked
 */
PangoAttrList *
sp_search_text_get_attributes (SpSearchText *self)
{
  g_return_val_if_fail (SP_IS_SEARCH_TEXT (self), NULL);

  return self->attributes;
}
