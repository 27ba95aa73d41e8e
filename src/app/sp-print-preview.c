/* SPDX-License-Identifier: GPL-3.0-or-later
 * The pages that will be printed, one below the other.
 *
 * Other pages take their place when so many of them are drawn as are seen, so that nothing blinks. */
#include "sp-print-preview.h"

#include "sp-print-pictures.h"
#include "sp-print-scroll.h"
#include "sp-print-sheets.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* How far down the page is looked for that is told of, of what is seen. */
#define READING 0.35

#define LEAST_WIDTH 200
#define NATURAL_WIDTH 640
#define LEAST_HEIGHT 160

struct _SpPrintPreview
{
  GtkWidget parent_instance;

  SpPrintPictures *shown;  /* NULL while there is nothing */
  SpPrintPictures *coming; /* what takes its place when it is drawn; NULL for nothing */
  SpPrintSheets *sheets;   /* of what is shown; NULL before it is laid out */
  gboolean whole;
  guint page; /* that is told of */
  SpPrintScroll *scroll;
};

enum
{
  PROPERTY_HADJUSTMENT = 1,
  PROPERTY_VADJUSTMENT,
  PROPERTY_HSCROLL_POLICY,
  PROPERTY_VSCROLL_POLICY,
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE_WITH_CODE (SpPrintPreview,
                               sp_print_preview,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_SCROLLABLE, NULL))

/* --- What is told of --------------------------------------------------------------------------------------------- */

static void
describe (SpPrintPreview *self)
{
  SpPrinted *printed = sp_print_preview_get_printed (self);
  guint n_pages = printed ? sp_printed_get_n_pages (printed) : 0;
  g_autofree char *name = NULL;

  if (printed == NULL)
    return;
  name = g_strdup_printf (_ ("Page %'u of %'u"), self->page + 1, n_pages);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  sp_printed_get_page (printed, self->page)->headings, -1);
}

static void
tell (SpPrintPreview *self)
{
  describe (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
set_page (SpPrintPreview *self, guint page)
{
  if (self->page == page)
    return;
  self->page = page;
  tell (self);
}

/* --- Places ------------------------------------------------------------------------------------------------------ */

static void
want_pictures (SpPrintPictures *pictures, SpPrintSheets *sheets, double top, int height, int device_scale)
{
  sp_print_pictures_want (pictures, sp_print_sheets_find_page (sheets, top),
                          sp_print_sheets_find_page (sheets, top + height),
                          sp_print_sheets_get_scale (sheets) * device_scale);
}

static void
want (SpPrintPreview *self)
{
  int height = gtk_widget_get_height (GTK_WIDGET (self));

  if (self->sheets != NULL && height > 0)
    want_pictures (self->shown, self->sheets, sp_print_scroll_get_value (self->scroll), height,
                   gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

static void
scrolled_cb (SpPrintPreview *self)
{
  if (self->sheets == NULL)
    return;
  sp_print_scroll_take_page (self->scroll, self->sheets);
  set_page (self, sp_print_sheets_find_page (self->sheets,
                                             sp_print_scroll_get_value (self->scroll) + READING * gtk_widget_get_height (GTK_WIDGET (self))));
  want (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
configure (SpPrintPreview *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  SpPrinted *printed;

  g_clear_pointer (&self->sheets, sp_print_sheets_free);
  if (self->shown == NULL || height <= 0)
    return;
  printed = sp_print_pictures_get_printed (self->shown);
  self->sheets = sp_print_sheets_new (printed, width, height, self->whole);
  sp_print_scroll_configure (self->scroll, self->sheets, sp_printed_get_n_pages (printed), width, height);
  want (self);
}

/* --- Other pages ------------------------------------------------------------------------------------------------- */

static void
drawn_cb (SpPrintPreview *self)
{
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
drop (SpPrintPreview *self, SpPrintPictures **pictures)
{
  if (*pictures != NULL)
    g_signal_handlers_disconnect_by_data (*pictures, self);
  g_clear_object (pictures);
}

static void
take_coming (SpPrintPreview *self)
{
  SpPrinted *printed;

  drop (self, &self->shown);
  self->shown = g_steal_pointer (&self->coming);
  g_signal_handlers_disconnect_by_data (self->shown, self);
  g_signal_connect_object (self->shown, "drawn", G_CALLBACK (drawn_cb), self, G_CONNECT_SWAPPED);
  printed = sp_print_pictures_get_printed (self->shown);
  self->page = MIN (self->page, sp_printed_get_n_pages (printed) - 1);
  configure (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  tell (self);
}

static void
coming_drawn_cb (SpPrintPreview *self)
{
  if (sp_print_pictures_are_drawn (self->coming))
    take_coming (self);
}

/* So many pages of what is coming as will be seen in the same place. */
static void
want_coming (SpPrintPreview *self)
{
  SpPrinted *printed = sp_print_pictures_get_printed (self->coming);
  int height = gtk_widget_get_height (GTK_WIDGET (self));
  g_autoptr (SpPrintSheets) sheets =
    sp_print_sheets_new (printed, gtk_widget_get_width (GTK_WIDGET (self)), height, self->whole);

  want_pictures (self->coming, sheets,
                 sp_print_scroll_find_top (self->scroll, sheets, sp_printed_get_n_pages (printed), height), height,
                 gtk_widget_get_scale_factor (GTK_WIDGET (self)));
}

/* --- The widget -------------------------------------------------------------------------------------------------- */

static void
snapshot_page (SpPrintPreview *self, GtkSnapshot *snapshot, guint page, double top)
{
  static const GdkRGBA white = { 1, 1, 1, 1 };
  static const GdkRGBA shadow = { 0, 0, 0, 0.3f };
  GdkTexture *texture = sp_print_pictures_get (self->shown, page);
  graphene_rect_t place = *sp_print_sheets_get_place (self->sheets, page);
  GskRoundedRect outline;

  place.origin.y -= (float) top;
  gsk_rounded_rect_init_from_rect (&outline, &place, 0);
  gtk_snapshot_append_outset_shadow (snapshot, &outline, &shadow, 0, 1, 0, 4);
  if (texture != NULL)
    gtk_snapshot_append_texture (snapshot, texture, &place);
  else
    gtk_snapshot_append_color (snapshot, &white, &place);
}

static void
sp_print_preview_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpPrintPreview *self = SP_PRINT_PREVIEW (widget);
  double top = floor (sp_print_scroll_get_value (self->scroll));
  guint first, last;

  if (self->sheets == NULL)
    return;
  first = sp_print_sheets_find_page (self->sheets, top);
  last = sp_print_sheets_find_page (self->sheets, top + gtk_widget_get_height (widget));
  gtk_snapshot_push_clip (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                         (float) gtk_widget_get_height (widget)));
  for (guint page = first; page <= last; page++)
    snapshot_page (self, snapshot, page, top);
  gtk_snapshot_pop (snapshot);
}

static void
sp_print_preview_measure (GtkWidget *widget G_GNUC_UNUSED,
                          GtkOrientation orientation,
                          int for_size G_GNUC_UNUSED,
                          int *minimum,
                          int *natural,
                          int *minimum_baseline G_GNUC_UNUSED,
                          int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? LEAST_WIDTH : LEAST_HEIGHT;
  *natural = NATURAL_WIDTH;
}

static void
sp_print_preview_size_allocate (GtkWidget *widget,
                                int width G_GNUC_UNUSED,
                                int height G_GNUC_UNUSED,
                                int baseline G_GNUC_UNUSED)
{
  configure (SP_PRINT_PREVIEW (widget));
}

static GtkOrientation
get_orientation (guint id)
{
  return id == PROPERTY_HADJUSTMENT ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL;
}

static void
sp_print_preview_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpPrintPreview *self = SP_PRINT_PREVIEW (object);

  if (id == PROPERTY_HADJUSTMENT || id == PROPERTY_VADJUSTMENT)
    g_value_set_object (value, sp_print_scroll_get_adjustment (self->scroll, get_orientation (id)));
  else if (id == PROPERTY_HSCROLL_POLICY || id == PROPERTY_VSCROLL_POLICY)
    g_value_set_enum (value, GTK_SCROLL_MINIMUM);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_print_preview_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpPrintPreview *self = SP_PRINT_PREVIEW (object);

  if (id == PROPERTY_HADJUSTMENT || id == PROPERTY_VADJUSTMENT)
    {
      sp_print_scroll_set_adjustment (self->scroll, get_orientation (id), g_value_get_object (value));
      configure (self);
    }
  else if (id != PROPERTY_HSCROLL_POLICY && id != PROPERTY_VSCROLL_POLICY)
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_print_preview_dispose (GObject *object)
{
  SpPrintPreview *self = SP_PRINT_PREVIEW (object);

  drop (self, &self->shown);
  drop (self, &self->coming);
  g_clear_pointer (&self->sheets, sp_print_sheets_free);
  g_clear_object (&self->scroll);

  G_OBJECT_CLASS (sp_print_preview_parent_class)->dispose (object);
}

/* --- Keys -------------------------------------------------------------------------------------------------------- */

static gboolean
step_cb (GtkWidget *widget, GVariant *arguments, gpointer data G_GNUC_UNUSED)
{
  sp_print_scroll_step (SP_PRINT_PREVIEW (widget)->scroll, g_variant_get_int32 (arguments));
  return GDK_EVENT_STOP;
}

static gboolean
turn_cb (GtkWidget *widget, GVariant *arguments, gpointer data G_GNUC_UNUSED)
{
  SpPrintPreview *self = SP_PRINT_PREVIEW (widget);
  SpPrinted *printed = sp_print_preview_get_printed (self);
  int page = (int) self->page + g_variant_get_int32 (arguments);

  if (printed != NULL)
    sp_print_preview_go_to_page (self, (guint) CLAMP (page, 0, (int) sp_printed_get_n_pages (printed) - 1));
  return GDK_EVENT_STOP;
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  /* A document has fewer pages than this. */
  const int all = G_MAXINT16;
  const struct
  {
    guint key;
    guint keypad_key;
    GtkShortcutFunc function;
    int argument;
  } keys[] = {
    { GDK_KEY_Up, GDK_KEY_KP_Up, step_cb, -1 },           { GDK_KEY_Down, GDK_KEY_KP_Down, step_cb, 1 },
    { GDK_KEY_Page_Up, GDK_KEY_KP_Page_Up, turn_cb, -1 }, { GDK_KEY_Page_Down, GDK_KEY_KP_Page_Down, turn_cb, 1 },
    { GDK_KEY_Home, GDK_KEY_KP_Home, turn_cb, -all },     { GDK_KEY_End, GDK_KEY_KP_End, turn_cb, all },
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      gtk_widget_class_add_binding (widget_class, keys[i].key, 0, keys[i].function, "i", keys[i].argument);
      gtk_widget_class_add_binding (widget_class, keys[i].keypad_key, 0, keys[i].function, "i", keys[i].argument);
    }
}

static void
sp_print_preview_class_init (SpPrintPreviewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sp_print_preview_get_property;
  object_class->set_property = sp_print_preview_set_property;
  object_class->dispose = sp_print_preview_dispose;
  widget_class->snapshot = sp_print_preview_snapshot;
  widget_class->measure = sp_print_preview_measure;
  widget_class->size_allocate = sp_print_preview_size_allocate;
  g_object_class_override_property (object_class, PROPERTY_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, PROPERTY_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, PROPERTY_HSCROLL_POLICY, "hscroll-policy");
  g_object_class_override_property (object_class, PROPERTY_VSCROLL_POLICY, "vscroll-policy");
  gtk_widget_class_set_css_name (widget_class, "printpreview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  add_keys (widget_class);

  /**
   * SpPrintPreview::changed:
   * @self: the preview
   *
   * Other pages are shown, another page is told of, or a page is drawn.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_PRINT_PREVIEW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_print_preview_init (SpPrintPreview *self)
{
  self->scroll = sp_print_scroll_new ();
  g_signal_connect_object (self->scroll, "scrolled", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_print_preview_show:
 * @self: a preview
 * @press: the press that laid them out
 * @printed: documents
 *
 * Shows documents, in the place of others as soon as they are drawn, and at the same page.
 */
void
sp_print_preview_show (SpPrintPreview *self, SpPrintPress *press, SpPrinted *printed)
{
  g_return_if_fail (SP_IS_PRINT_PREVIEW (self) && SP_IS_PRINT_PRESS (press) && SP_IS_PRINTED (printed));

  drop (self, &self->coming);
  self->coming = sp_print_pictures_new (press, printed);
  if (self->shown == NULL || gtk_widget_get_height (GTK_WIDGET (self)) == 0)
    {
      take_coming (self);
      return;
    }
  g_signal_connect_object (self->coming, "drawn", G_CALLBACK (coming_drawn_cb), self, G_CONNECT_SWAPPED);
  want_coming (self);
}

/**
 * sp_print_preview_get_printed:
 * @self: a preview
 *
 * Returns: (transfer none) (nullable): the documents that are shown, %NULL while there are none
 */
SpPrinted *
sp_print_preview_get_printed (SpPrintPreview *self)
{
  g_return_val_if_fail (SP_IS_PRINT_PREVIEW (self), NULL);

  return self->shown ? sp_print_pictures_get_printed (self->shown) : NULL;
}

/**
 * sp_print_preview_is_drawn:
 * @self: a preview
 *
 * Returns: whether all is there that is to be seen
 */
gboolean
sp_print_preview_is_drawn (SpPrintPreview *self)
{
  g_return_val_if_fail (SP_IS_PRINT_PREVIEW (self), FALSE);

  return self->coming == NULL && self->shown != NULL && sp_print_pictures_are_drawn (self->shown);
}

/**
 * sp_print_preview_get_page:
 * @self: a preview
 *
 * Returns: the number of the page that is looked at, from 0
 */
guint
sp_print_preview_get_page (SpPrintPreview *self)
{
  g_return_val_if_fail (SP_IS_PRINT_PREVIEW (self), 0);

  return self->page;
}

/**
 * sp_print_preview_go_to_page:
 * @self: a preview
 * @page: the number of a page, from 0
 *
 * Shows a page, from its top.
 */
void
sp_print_preview_go_to_page (SpPrintPreview *self, guint page)
{
  g_return_if_fail (SP_IS_PRINT_PREVIEW (self) && self->shown != NULL);
  g_return_if_fail (page < sp_printed_get_n_pages (sp_print_preview_get_printed (self)));

  sp_print_scroll_go_to_page (self->scroll, page);
  configure (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  set_page (self, page);
}

/**
 * sp_print_preview_set_whole:
 * @self: a preview
 * @whole: whether pages are to be seen whole, and not as wide as there is room
 *
 * Makes pages smaller or larger. The page that is looked at stays.
 */
void
sp_print_preview_set_whole (SpPrintPreview *self, gboolean whole)
{
  g_return_if_fail (SP_IS_PRINT_PREVIEW (self));

  if (self->whole == whole)
    return;
  self->whole = whole;
  sp_print_scroll_go_to_page (self->scroll, self->page);
  configure (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
