/* SPDX-License-Identifier: GPL-3.0-or-later
 * A text in lines, laid out once for the width that it gets.
 *
 * A `GtkLabel` that wraps is first asked how narrow and how wide it would like to be, and lays its text out for each
 * answer, of which the narrowest has a line for every character. In a list of rows as wide as the list that is most of
 * the time that a row takes, and nobody needs the answers. */
#include "sp-row-text.h"

#include "sp-text-direction.h"

/* Less than any list is wide. */
#define MIN_WIDTH 40
#define NATURAL_WIDTH 240

struct _SpRowText
{
  GtkWidget parent_instance;

  char *text;
  char *language;
  guint max_lines;
  PangoLayout *layout;
};

G_DEFINE_FINAL_TYPE (SpRowText, sp_row_text, GTK_TYPE_WIDGET)

static PangoAttrList *
create_attributes (SpRowText *self)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  /* In an address or a title a hyphen at the end of a line would be taken for a part of it. */
  pango_attr_list_insert (attributes, pango_attr_insert_hyphens_new (FALSE));
  if (self->language != NULL)
    pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (self->language)));
  return attributes;
}

static PangoLayout *
create_layout (SpRowText *self)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->text);
  g_autoptr (PangoAttrList) attributes = create_attributes (self);

  pango_layout_set_attributes (layout, attributes);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_alignment (layout, gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL
                                        ? PANGO_ALIGN_RIGHT
                                        : PANGO_ALIGN_LEFT);
  if (self->max_lines > 0)
    {
      pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
      pango_layout_set_height (layout, -(int) self->max_lines);
    }
  return layout;
}

static PangoLayout *
lay_out (SpRowText *self, int width)
{
  if (self->layout == NULL)
    self->layout = create_layout (self);
  pango_layout_set_width (self->layout, width * PANGO_SCALE);
  return self->layout;
}

static void
forget_layout (SpRowText *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static GtkSizeRequestMode
sp_row_text_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_row_text_measure (GtkWidget *widget,
                     GtkOrientation orientation,
                     int for_size,
                     int *minimum,
                     int *natural,
                     int *minimum_baseline,
                     int *natural_baseline)
{
  PangoLayout *layout;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  layout = lay_out (SP_ROW_TEXT (widget), for_size < 0 ? NATURAL_WIDTH : for_size);
  pango_layout_get_pixel_size (layout, NULL, natural);
  *minimum = *natural;
  *minimum_baseline = *natural_baseline = pango_layout_get_baseline (layout) / PANGO_SCALE;
}

static void
sp_row_text_size_allocate (GtkWidget *widget, int width, int height G_GNUC_UNUSED, int baseline G_GNUC_UNUSED)
{
  lay_out (SP_ROW_TEXT (widget), width);
}

/* Where reading starts, also for a line that runs in the other direction than the window. */
static void
sp_row_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  int width = gtk_widget_get_width (widget);
  PangoLayout *layout = lay_out (SP_ROW_TEXT (widget), width);
  PangoRectangle extents;
  int left;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  left = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? width - extents.width : 0;
  gtk_snapshot_render_layout (snapshot, gtk_widget_get_style_context (widget), left - extents.x, 0, layout);
}

static void
sp_row_text_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  forget_layout (SP_ROW_TEXT (widget));
  GTK_WIDGET_CLASS (sp_row_text_parent_class)->direction_changed (widget, before);
}

static void
sp_row_text_dispose (GObject *object)
{
  g_clear_object (&SP_ROW_TEXT (object)->layout);

  G_OBJECT_CLASS (sp_row_text_parent_class)->dispose (object);
}

static void
sp_row_text_finalize (GObject *object)
{
  SpRowText *self = SP_ROW_TEXT (object);

  g_free (self->text);
  g_free (self->language);

  G_OBJECT_CLASS (sp_row_text_parent_class)->finalize (object);
}

static void
sp_row_text_class_init (SpRowTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_row_text_dispose;
  object_class->finalize = sp_row_text_finalize;
  widget_class->get_request_mode = sp_row_text_get_request_mode;
  widget_class->measure = sp_row_text_measure;
  widget_class->size_allocate = sp_row_text_size_allocate;
  widget_class->snapshot = sp_row_text_snapshot;
  widget_class->direction_changed = sp_row_text_direction_changed;
  gtk_widget_class_set_css_name (widget_class, "label");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
sp_row_text_init (SpRowText *self)
{
  self->text = g_strdup ("");
}

/**
 * sp_row_text_new:
 *
 * Returns: (transfer floating): a text with nothing in it yet
 */
GtkWidget *
sp_row_text_new (void)
{
  return g_object_new (SP_TYPE_ROW_TEXT, NULL);
}

/**
 * sp_row_text_set:
 * @self: a text
 * @text: the text; it is never read as markup
 * @language: (nullable): its language, as a language tag, in whose direction it runs; %NULL for the window's
 * @max_lines: after how many lines it ends with “…”; 0 for all
 *
 * Shows a text.
 */
void
sp_row_text_set (SpRowText *self, const char *text, const char *language, guint max_lines)
{
  g_return_if_fail (SP_IS_ROW_TEXT (self));
  g_return_if_fail (text != NULL);

  if (g_str_equal (text, self->text) && g_strcmp0 (language, self->language) == 0 && max_lines == self->max_lines)
    return;
  g_free (self->text);
  self->text = g_strdup (text);
  g_free (self->language);
  self->language = g_strdup (language);
  self->max_lines = max_lines;
  gtk_widget_set_direction (GTK_WIDGET (self), language ? sp_text_direction_find (text, language) : GTK_TEXT_DIR_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  forget_layout (self);
}

/**
 * sp_row_text_get_text:
 * @self: a text
 *
 * Returns: the text
 */
const char *
sp_row_text_get_text (SpRowText *self)
{
  g_return_val_if_fail (SP_IS_ROW_TEXT (self), NULL);

  return self->text;
}
