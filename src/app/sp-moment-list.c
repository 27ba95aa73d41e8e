/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of what happened, whose heads stay in sight while it scrolls. */
#include "sp-moment-list.h"

#include "sp-list-rows.h"
#include "sp-moment-anchor.h"
#include "sp-moment-menu.h"
#include "sp-moment-rows.h"
#include "sp-moment-scroll.h"
#include "sp-tab-out.h"

#include <adwaita.h>

struct _SpMomentList
{
  GtkWidget parent_instance;

  GtkScrolledWindow *scroller;
  GtkListView *list;

  SpWorkspace *workspace;
  SpMomentRows *rows;
  SpMomentMenu *menu;
  SpMomentMetrics *metrics;
  SpMomentPin pin;
  SpMomentScroll scroll;
  SpMomentAnchor anchor;
  gboolean has_to_settle;
  char *typed; /* what was searched when the list was filled, and in which order it was; NULL where it never was */
  SpChronologyOrder order;
  gboolean is_going;
  guint first_seen;
  guint last_seen;
};

G_DEFINE_FINAL_TYPE (SpMomentList, sp_moment_list, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_SEEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
mapped_cb (SpMomentList *self)
{
  sp_moment_scroll_mapped (&self->scroll);
}

/* --- What is seen ----------------------------------------------------------------------------------------------- */

static void
tell_seen (SpMomentList *self)
{
  SpMomentView view;
  guint first, last;

  sp_moment_view_find (&view, self->list, sp_moment_pin_get_height (&self->pin));
  first = view.first ? sp_moment_row_get_number (view.first) : G_MAXUINT;
  last = view.last ? sp_moment_row_get_number (view.last) : G_MAXUINT;
  if (first == self->first_seen && last == self->last_seen)
    return;
  self->first_seen = first;
  self->last_seen = last;
  g_signal_emit (self, signals[SIGNAL_SEEN], 0);
}

static void
sp_moment_list_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpMomentList *self = SP_MOMENT_LIST (widget);

  gtk_widget_allocate (GTK_WIDGET (self->scroller), width, height, baseline, NULL);
  if (self->pin.head == NULL)
    return;
  sp_moment_pin_place (&self->pin, sp_moment_rows_get_chronology (self->rows), width);
  tell_seen (self);
}

static void
sp_moment_list_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  SpMomentList *self = SP_MOMENT_LIST (widget);

  gtk_widget_measure (GTK_WIDGET (self->scroller), orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static GtkSizeRequestMode
sp_moment_list_get_request_mode (GtkWidget *widget)
{
  return gtk_widget_get_request_mode (GTK_WIDGET (SP_MOMENT_LIST (widget)->scroller));
}

static void
scrolled_cb (SpMomentList *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* --- Rows ------------------------------------------------------------------------------------------------------- */

static void
setup_cb (SpMomentList *self, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, sp_moment_row_new (self->workspace, self->metrics, FALSE));
}

static void
bind_cb (SpMomentList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_moment_row_set_place (SP_MOMENT_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (SpMomentList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_moment_row_set_place (SP_MOMENT_ROW (gtk_list_item_get_child (list_item)), NULL);
}

/* A star takes room from a title. */
static void
stars_changed_cb (SpMomentList *self)
{
  sp_list_rows_each (self->list, gtk_widget_queue_resize);
  sp_list_rows_each (self->list, gtk_widget_queue_draw);
}

static void
redraw_cb (SpMomentList *self)
{
  sp_list_rows_each (self->list, gtk_widget_queue_draw);
  if (self->pin.head != NULL)
    gtk_widget_queue_draw (self->pin.head);
}

static void
open_record (SpMomentList *self, SpRecord *record)
{
  self->is_going = TRUE;
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
  self->is_going = FALSE;
}

static void
activate_cb (SpMomentList *self, guint position)
{
  const SpMoment *moment = sp_chronology_get_row (sp_moment_rows_get_chronology (self->rows), position)->moment;

  if (moment != NULL)
    open_record (self, sp_moment_get_record (moment));
}

/* --- What is found and what is open ----------------------------------------------------------------------------- */

/* What is open stays selected while one goes on from its page, as to its source. */
static void
select_open_record (SpMomentList *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);
  const SpPlace *place = sp_navigation_get_current (sp_workspace_get_navigation (self->workspace));

  if (record != NULL && (SP_IS_EVENT (record) || SP_IS_POSITION (record)))
    sp_found_places_select (SP_FOUND_PLACES (self->rows), record);
  else if (place->kind == SP_PLACE_LIST)
    sp_found_places_select (SP_FOUND_PLACES (self->rows), NULL);
}

/* What was chosen elsewhere is brought into view; what was chosen here is under the pointer, and stays there. */
static void
moved_cb (SpMomentList *self)
{
  guint place;

  select_open_record (self);
  place = sp_found_places_get_place (SP_FOUND_PLACES (self->rows));
  if (!self->is_going && place != G_MAXUINT)
    sp_moment_scroll_show (&self->scroll, place);
}

/* Another search and another order begin at the top; else one stays at what one was looking at. */
static gboolean
begins_anew (SpMomentList *self)
{
  SpChronologyChoice *choice = sp_workspace_get_chronology_choice (self->workspace);
  const char *typed = sp_search_choice_get_typed (SP_SEARCH_CHOICE (choice));
  SpChronologyOrder order = sp_chronology_choice_get_order (choice);
  gboolean anew = self->typed == NULL || !g_str_equal (self->typed, typed) || self->order != order;

  g_free (self->typed);
  self->typed = g_strdup (typed);
  self->order = order;
  return anew;
}

static void
forget_dataset (SpMomentList *self)
{
  g_clear_pointer (&self->typed, g_free);
  self->has_to_settle = FALSE;
  self->anchor = (SpMomentAnchor) { NULL, 0 };
  sp_moment_metrics_forget (self->metrics);
  sp_moment_pin_forget (&self->pin);
  sp_moment_rows_set_chronology (self->rows, NULL);
  sp_found_places_select (SP_FOUND_PLACES (self->rows), NULL);
}

static void
results_changed_cb (SpMomentList *self)
{
  SpChronology *chronology =
    sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (self->workspace));
  gboolean is_first = self->typed == NULL;

  self->first_seen = self->last_seen = G_MAXUINT;
  if (chronology == NULL)
    {
      forget_dataset (self);
      return;
    }
  if (begins_anew (self))
    self->anchor = (SpMomentAnchor) { NULL, 0 };
  else
    sp_moment_anchor_find (&self->anchor, self->list, sp_found_places_get_selected (SP_FOUND_PLACES (self->rows)),
                           sp_moment_pin_get_height (&self->pin));
  self->has_to_settle = !is_first;
  sp_moment_pin_forget (&self->pin);
  sp_moment_rows_set_chronology (self->rows, chronology);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (is_first)
    moved_cb (self);
}

static void
sp_moment_list_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  sp_moment_metrics_forget (SP_MOMENT_LIST (widget)->metrics);

  GTK_WIDGET_CLASS (sp_moment_list_parent_class)->css_changed (widget, change);
}

static void
sp_moment_list_dispose (GObject *object)
{
  SpMomentList *self = SP_MOMENT_LIST (object);
  GtkWidget *scroller = GTK_WIDGET (self->scroller);

  sp_moment_scroll_clear (&self->scroll);
  g_clear_object (&self->menu);
  sp_moment_pin_clear (&self->pin);
  self->scroller = NULL;
  g_clear_pointer (&scroller, gtk_widget_unparent);
  g_clear_object (&self->rows);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_moment_list_parent_class)->dispose (object);
}

static void
sp_moment_list_finalize (GObject *object)
{
  SpMomentList *self = SP_MOMENT_LIST (object);

  g_free (self->typed);
  sp_moment_metrics_unref (self->metrics);

  G_OBJECT_CLASS (sp_moment_list_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-moment-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpMomentList, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpMomentList, list);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, mapped_cb);
}

static void
sp_moment_list_class_init (SpMomentListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_moment_list_dispose;
  object_class->finalize = sp_moment_list_finalize;
  widget_class->measure = sp_moment_list_measure;
  widget_class->get_request_mode = sp_moment_list_get_request_mode;
  widget_class->size_allocate = sp_moment_list_size_allocate;
  widget_class->css_changed = sp_moment_list_css_changed;
  /**
   * SpMomentList::seen:
   * @self: the list
   *
   * Other rows are in view, see sp_moment_list_get_seen(). Comes while the list is laid out.
   */
  signals[SIGNAL_SEEN] =
    g_signal_new ("seen", SP_TYPE_MOMENT_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  bind_template (widget_class);
}

static void
sp_moment_list_init (SpMomentList *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkAdjustment *adjustment;

  self->rows = sp_moment_rows_new ();
  self->metrics = sp_moment_metrics_new ();
  self->first_seen = self->last_seen = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  self->pin.list = self->list;
  self->scroll = (SpMomentScroll) { self->scroller, self->list, self->rows, &self->pin, G_MAXUINT, 0 };
  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (redraw_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (redraw_cb), self, G_CONNECT_SWAPPED);
  sp_tab_out_add (GTK_WIDGET (self->list));
}

/**
 * sp_moment_list_set_workspace:
 * @self: a list, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Lists what is found, from now on.
 */
void
sp_moment_list_set_workspace (SpMomentList *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_MOMENT_LIST (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  sp_moment_pin_create (&self->pin, GTK_WIDGET (self), workspace, self->metrics);
  self->menu = sp_moment_menu_new (GTK_WIDGET (self), GTK_WIDGET (self->list), workspace);
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->rows));
  g_signal_connect_object (sp_workspace_get_chronology_results (workspace), "changed", G_CALLBACK (results_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (stars_changed_cb), self, G_CONNECT_SWAPPED);
  results_changed_cb (self);
}

/**
 * sp_moment_list_settle:
 * @self: a list
 *
 * Keeps the list at what one was looking at, or where another search began, at the top. To be called when something else
 * was found and the list was laid out with it, lest a frame shows it elsewhere.
 */
void
sp_moment_list_settle (SpMomentList *self)
{
  guint row;

  g_return_if_fail (SP_IS_MOMENT_LIST (self));

  if (!self->has_to_settle)
    return;
  self->has_to_settle = FALSE;
  row = sp_found_places_find (SP_FOUND_PLACES (self->rows), self->anchor.record);
  if (row != G_MAXUINT)
    sp_moment_scroll_place (&self->scroll, row, self->anchor.distance);
  else
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

/**
 * sp_moment_list_open_first:
 * @self: a list
 *
 * Opens the page of what comes first.
 */
void
sp_moment_list_open_first (SpMomentList *self)
{
  SpChronology *chronology;
  SpRecord *record;

  g_return_if_fail (SP_IS_MOMENT_LIST (self));

  chronology = sp_moment_rows_get_chronology (self->rows);
  record = chronology ? sp_chronology_get_neighbour (chronology, NULL, TRUE) : NULL;
  if (record != NULL)
    open_record (self, record);
}

/**
 * sp_moment_list_focus:
 * @self: a list
 *
 * Puts the keyboard back to the row where it was, or to the first.
 */
void
sp_moment_list_focus (SpMomentList *self)
{
  g_return_if_fail (SP_IS_MOMENT_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

/**
 * sp_moment_list_go_to_row:
 * @self: a list
 * @row: the number of a row
 * @focus: whether the keyboard goes there too
 *
 * Scrolls to a row, as far as that goes to the top of the view.
 */
void
sp_moment_list_go_to_row (SpMomentList *self, guint row, gboolean focus)
{
  GtkWidget *widget;

  g_return_if_fail (SP_IS_MOMENT_LIST (self));

  if (row >= g_list_model_get_n_items (G_LIST_MODEL (self->rows)))
    return;
  widget = sp_moment_scroll_go (&self->scroll, row);
  if (focus && widget != NULL)
    gtk_widget_grab_focus (widget);
}

/**
 * sp_moment_list_get_seen:
 * @self: a list
 * @first_row: (out): the first row that is in view
 * @last_row: (out): the last one
 *
 * Returns: whether any is
 */
gboolean
sp_moment_list_get_seen (SpMomentList *self, guint *first_row, guint *last_row)
{
  g_return_val_if_fail (SP_IS_MOMENT_LIST (self), FALSE);

  *first_row = self->first_seen;
  *last_row = self->last_seen;
  return self->first_seen != G_MAXUINT && self->last_seen != G_MAXUINT;
}

/**
 * sp_moment_list_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the event or position that is open, listed or not
 */
SpRecord *
sp_moment_list_get_selected (SpMomentList *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_LIST (self), NULL);

  return sp_found_places_get_selected (SP_FOUND_PLACES (self->rows));
}
