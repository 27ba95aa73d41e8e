/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget of a speaker's stances over the years: what is pointed at is told, what is clicked opens.
 *
 * It takes no keyboard: the quotes that it leads to stand beside it in a list. */
#include "sp-stances-view.h"

#include "sp-style.h"

#include <adwaita.h>

#define MIN_WIDTH 120
#define NATURAL_WIDTH 300

struct _SpStancesView
{
  GtkWidget parent_instance;

  SpStancesPlan *plan;
  SpStances *stances;
  int width; /* this and the next two: what @stances are laid out for */
  guint context_serial;
  gboolean mirrored;
};

G_DEFINE_FINAL_TYPE (SpStancesView, sp_stances_view, GTK_TYPE_WIDGET)

static void
tell (SpStancesView *self)
{
  g_autofree char *words = sp_stances_describe (self->stances);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

/* The toolkit asks for the size again whenever the font or the direction has changed. */
static void
lay_out (SpStancesView *self, int width)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  guint serial = pango_context_get_serial (context);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  if (self->plan == NULL ||
      (self->stances != NULL && self->width == width && self->context_serial == serial && self->mirrored == mirrored))
    return;
  g_clear_object (&self->stances);
  self->width = width;
  self->context_serial = serial;
  self->mirrored = mirrored;
  self->stances = sp_stances_plan_lay_out (self->plan, context, width, mirrored);
}

static GtkSizeRequestMode
sp_stances_view_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
sp_stances_view_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline G_GNUC_UNUSED,
                         int *natural_baseline G_GNUC_UNUSED)
{
  SpStancesView *self = SP_STANCES_VIEW (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = MIN_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  lay_out (self, for_size > 0 ? for_size : NATURAL_WIDTH);
  *minimum = *natural = self->stances ? (int) sp_stances_get_height (self->stances) : 0;
}

static void
sp_stances_view_size_allocate (GtkWidget *widget, int width, int height G_GNUC_UNUSED, int baseline G_GNUC_UNUSED)
{
  SpStancesView *self = SP_STANCES_VIEW (widget);

  lay_out (self, width);
  if (self->stances != NULL)
    tell (self);
}

static void
sp_stances_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpStancesView *self = SP_STANCES_VIEW (widget);
  cairo_t *cr;

  if (self->stances == NULL)
    return;
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                                                 (float) gtk_widget_get_height (widget)));
  sp_stances_draw (self->stances, cr, sp_style_get_theme ());
  cairo_destroy (cr);
}

static int
find_at (SpStancesView *self, double x, double y)
{
  return self->stances ? sp_stances_find_at (self->stances, x, y) : -1;
}

static gboolean
sp_stances_view_query_tooltip (GtkWidget *widget, int x, int y, gboolean by_keyboard, GtkTooltip *tooltip)
{
  SpStancesView *self = SP_STANCES_VIEW (widget);
  int number = by_keyboard ? -1 : find_at (self, x, y);
  g_autofree char *words = NULL;
  const cairo_rectangle_t *area;

  if (number < 0)
    return FALSE;
  words = sp_stances_describe_mark (self->stances, (guint) number);
  area = &sp_stances_get_mark (self->stances, (guint) number)->area;
  gtk_tooltip_set_text (tooltip, words);
  gtk_tooltip_set_tip_area (tooltip, &(GdkRectangle) { (int) area->x, (int) area->y, (int) area->width + 1,
                                                       (int) area->height + 1 });
  return TRUE;
}

static void
moved_cb (SpStancesView *self, double x, double y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), find_at (self, x, y) >= 0 ? "pointer" : NULL);
}

static void
clicked_cb (SpStancesView *self, int n_press G_GNUC_UNUSED, double x, double y, GtkGesture *gesture)
{
  int number = find_at (self, x, y);
  SpQuote *quote;

  if (number < 0)
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  quote = sp_stances_get_mark (self->stances, (guint) number)->quote;
  gtk_widget_activate_action (GTK_WIDGET (self), "page.open", "(us)", (guint) SP_RECORD_QUOTE,
                              sp_record_get_id (SP_RECORD (quote)));
}

static void
sp_stances_view_dispose (GObject *object)
{
  SpStancesView *self = SP_STANCES_VIEW (object);

  g_clear_object (&self->plan);
  g_clear_object (&self->stances);

  G_OBJECT_CLASS (sp_stances_view_parent_class)->dispose (object);
}

static void
sp_stances_view_class_init (SpStancesViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_stances_view_dispose;
  widget_class->get_request_mode = sp_stances_view_get_request_mode;
  widget_class->measure = sp_stances_view_measure;
  widget_class->size_allocate = sp_stances_view_size_allocate;
  widget_class->snapshot = sp_stances_view_snapshot;
  widget_class->query_tooltip = sp_stances_view_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "stances");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
sp_stances_view_init (SpStancesView *self)
{
  AdwStyleManager *manager = adw_style_manager_get_default ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect_swapped (motion, "motion", G_CALLBACK (moved_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (clicked_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (manager, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (manager, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_stances_view_new:
 *
 * Returns: (transfer floating): a view that shows nothing yet
 */
GtkWidget *
sp_stances_view_new (void)
{
  return g_object_new (SP_TYPE_STANCES_VIEW, NULL);
}

/**
 * sp_stances_view_set_plan:
 * @self: a view
 * @plan: (nullable): what to show
 *
 * Shows stances. What is clicked is opened by the action `page.open`, whose target is the kind and the id of a record.
 */
void
sp_stances_view_set_plan (SpStancesView *self, SpStancesPlan *plan)
{
  g_return_if_fail (SP_IS_STANCES_VIEW (self));
  g_return_if_fail (plan == NULL || SP_IS_STANCES_PLAN (plan));

  if (!g_set_object (&self->plan, plan))
    return;
  g_clear_object (&self->stances);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}
