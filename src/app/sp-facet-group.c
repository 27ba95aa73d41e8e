/* SPDX-License-Identifier: GPL-3.0-or-later
 * A facet among others: its title, its largest values and those that are chosen.
 *
 * What is chosen is always there; the places that it leaves of the first few are the largest others'. The largest come
 * first, but while the pointer or the focus is within the group nothing changes its place, and while either is anywhere
 * among the facets no row goes away, lest those below move: only the counts do. */
#include "sp-facet-group.h"

#include "sp-facet-row.h"

#include <glib/gi18n-lib.h>

/* So many values are shown without asking for more. */
#define N_SHOWN 5

struct _SpFacetGroup
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkWidget *clear;
  GtkBox *rows;
  GtkButton *more;
  GtkEventControllerMotion *motion;
  GtkEventControllerFocus *focus;

  SpFacetValues *values;
  SpQuoteChoice *choice;
  GPtrArray *shown; /* of SpFacetRow, which the box owns */
  gboolean held;
  guint update_source;
};

G_DEFINE_FINAL_TYPE (SpFacetGroup, sp_facet_group, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MORE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
is_in_use (SpFacetGroup *self)
{
  return gtk_event_controller_motion_contains_pointer (self->motion) ||
         gtk_event_controller_focus_contains_focus (self->focus);
}

static guint
count_wanted (SpFacetGroup *self)
{
  guint n_items = sp_facet_values_get_items (self->values)->len;
  guint n = MAX (N_SHOWN, sp_facet_values_get_n_chosen (self->values));

  if (self->held || is_in_use (self))
    n = MAX (n, self->shown->len);
  return MIN (n, n_items);
}

/* Those that are there, as they are. */
static void
add_shown (SpFacetGroup *self, GPtrArray *wanted)
{
  GPtrArray *items = sp_facet_values_get_items (self->values);

  for (guint i = 0; i < self->shown->len; i++)
    {
      SpFacetItem *item = sp_facet_row_get_item (self->shown->pdata[i]);

      if (g_ptr_array_find (items, item, NULL))
        g_ptr_array_add (wanted, item);
    }
}

static void
add_chosen (GPtrArray *items, GPtrArray *wanted)
{
  for (guint i = 0; i < items->len; i++)
    if (sp_facet_item_is_chosen (items->pdata[i]) && !g_ptr_array_find (wanted, items->pdata[i], NULL))
      g_ptr_array_add (wanted, items->pdata[i]);
}

static void
add_largest (GPtrArray *items, GPtrArray *wanted, guint n)
{
  for (guint i = 0; i < items->len && wanted->len < n; i++)
    if (!g_ptr_array_find (wanted, items->pdata[i], NULL))
      g_ptr_array_add (wanted, items->pdata[i]);
}

static void
sort_as (GPtrArray *wanted, GPtrArray *items)
{
  guint n = 0;

  for (guint i = 0; i < items->len && n < wanted->len; i++)
    {
      guint place;

      if (!g_ptr_array_find (wanted, items->pdata[i], &place))
        continue;
      wanted->pdata[place] = wanted->pdata[n];
      wanted->pdata[n++] = items->pdata[i];
    }
}

static GPtrArray *
find_wanted (SpFacetGroup *self)
{
  GPtrArray *items = sp_facet_values_get_items (self->values);
  GPtrArray *wanted = g_ptr_array_new ();

  if (is_in_use (self))
    add_shown (self, wanted);
  add_chosen (items, wanted);
  add_largest (items, wanted, count_wanted (self));
  if (!is_in_use (self))
    sort_as (wanted, items);
  return wanted;
}

static void
show_rows (SpFacetGroup *self, GPtrArray *wanted)
{
  while (self->shown->len > wanted->len)
    {
      gtk_box_remove (self->rows, self->shown->pdata[self->shown->len - 1]);
      g_ptr_array_set_size (self->shown, self->shown->len - 1);
    }
  while (self->shown->len < wanted->len)
    {
      GtkWidget *row = sp_facet_row_new (self->choice);

      gtk_box_append (self->rows, row);
      g_ptr_array_add (self->shown, row);
    }
  for (guint i = 0; i < wanted->len; i++)
    sp_facet_row_set_item (self->shown->pdata[i], wanted->pdata[i]);
}

static void
show_more (SpFacetGroup *self, guint n_more)
{
  /* Translators: opens a list of all values of a facet, such as all countries; %'u are not shown as yet. */
  g_autofree char *text = g_strdup_printf (ngettext ("%'u more…", "%'u more…", n_more), n_more);

  gtk_button_set_label (self->more, text);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_more > 0);
}

/* Whoever clears by keyboard is not left with nothing. */
static void
show_clear (SpFacetGroup *self, gboolean has_chosen)
{
  gboolean had_focus = gtk_widget_is_focus (self->clear);

  if (had_focus && !has_chosen && self->shown->len > 0)
    gtk_widget_grab_focus (self->shown->pdata[0]);
  gtk_widget_set_visible (self->clear, has_chosen);
}

/* Where there is but one value nothing can be narrowed down. */
static void
update_cb (SpFacetGroup *self)
{
  guint n_items = sp_facet_values_get_items (self->values)->len;
  guint n_chosen = sp_facet_values_get_n_chosen (self->values);
  g_autoptr (GPtrArray) wanted = find_wanted (self);

  show_rows (self, wanted);
  show_more (self, n_items - wanted->len);
  show_clear (self, n_chosen > 0);
  gtk_widget_set_visible (GTK_WIDGET (self), n_items > 1 || n_chosen > 0);
}

static void
update_later_cb (gpointer data)
{
  SpFacetGroup *self = data;

  self->update_source = 0;
  update_cb (self);
}

/* Rows must not go while the pointer or the focus is on its way from one to the other. */
static void
left_cb (SpFacetGroup *self)
{
  if (self->update_source == 0 && self->values != NULL && !is_in_use (self))
    self->update_source = g_idle_add_once (update_later_cb, self);
}

static void
clear_cb (SpFacetGroup *self)
{
  sp_quote_choice_clear (self->choice, sp_facet_values_get_facet (self->values));
}

static void
more_cb (SpFacetGroup *self)
{
  g_signal_emit (self, signals[SIGNAL_MORE], 0);
}

/* The rows are one stop on the way of the Tab key, as the rows of a list are; the arrow keys walk them. */
static gboolean
sp_facet_group_focus (GtkWidget *widget, GtkDirectionType direction)
{
  SpFacetGroup *self = SP_FACET_GROUP (widget);
  gboolean is_among_rows = gtk_widget_get_focus_child (GTK_WIDGET (self->rows)) != NULL;

  if (is_among_rows && direction == GTK_DIR_TAB_FORWARD)
    return gtk_widget_get_visible (GTK_WIDGET (self->more)) && gtk_widget_grab_focus (GTK_WIDGET (self->more));
  if (is_among_rows && direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_get_visible (self->clear) && gtk_widget_grab_focus (self->clear);
  return GTK_WIDGET_CLASS (sp_facet_group_parent_class)->focus (widget, direction);
}

static void
sp_facet_group_dispose (GObject *object)
{
  SpFacetGroup *self = SP_FACET_GROUP (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->values);
  g_clear_object (&self->choice);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_facet_group_parent_class)->dispose (object);
}

static void
sp_facet_group_finalize (GObject *object)
{
  g_ptr_array_unref (SP_FACET_GROUP (object)->shown);

  G_OBJECT_CLASS (sp_facet_group_parent_class)->finalize (object);
}

static void
sp_facet_group_class_init (SpFacetGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_facet_group_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_facet_group_finalize;
  widget_class->focus = sp_facet_group_focus;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-facet-group.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "facetgroup");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, box);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, title);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, clear);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, rows);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, more);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, motion);
  gtk_widget_class_bind_template_child (widget_class, SpFacetGroup, focus);
  gtk_widget_class_bind_template_callback (widget_class, left_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);

  /**
   * SpFacetGroup::more:
   * @self: the group
   *
   * The user wants to see all values.
   */
  signals[SIGNAL_MORE] =
    g_signal_new ("more", SP_TYPE_FACET_GROUP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_facet_group_init (SpFacetGroup *self)
{
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_title (SpFacetGroup *self, const char *title)
{
  /* Translators: clears a facet, for screen readers: “Clear Country”. */
  g_autofree char *clear = g_strdup_printf (_ ("Clear %s"), title);

  gtk_label_set_text (self->title, title);
  gtk_widget_set_tooltip_text (self->clear, clear);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->clear), GTK_ACCESSIBLE_PROPERTY_LABEL, clear, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
}

/**
 * sp_facet_group_new:
 * @values: the values of a facet
 * @choice: what is chosen of them
 *
 * Returns: (transfer floating): a group that follows @values
 */
GtkWidget *
sp_facet_group_new (SpFacetValues *values, SpQuoteChoice *choice)
{
  SpFacetGroup *self;

  g_return_val_if_fail (SP_IS_FACET_VALUES (values) && SP_IS_QUOTE_CHOICE (choice), NULL);

  self = g_object_new (SP_TYPE_FACET_GROUP, NULL);
  self->values = g_object_ref (values);
  self->choice = g_object_ref (choice);
  show_title (self, sp_facet_get_title (sp_facet_values_get_facet (values)));
  g_signal_connect_object (values, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
  return GTK_WIDGET (self);
}

/**
 * sp_facet_group_get_values:
 * @self: a group
 *
 * Returns: (transfer none): the values of its facet
 */
SpFacetValues *
sp_facet_group_get_values (SpFacetGroup *self)
{
  g_return_val_if_fail (SP_IS_FACET_GROUP (self), NULL);

  return self->values;
}

/**
 * sp_facet_group_set_held:
 * @self: a group
 * @held: whether the user is among the facets
 *
 * Takes no row away while it is held.
 */
void
sp_facet_group_set_held (SpFacetGroup *self, gboolean held)
{
  g_return_if_fail (SP_IS_FACET_GROUP (self));

  if (self->held == held)
    return;
  self->held = held;
  left_cb (self);
}

/**
 * sp_facet_group_focus_more:
 * @self: a group
 *
 * Gives the focus back to the button that asked for more.
 */
void
sp_facet_group_focus_more (SpFacetGroup *self)
{
  g_return_if_fail (SP_IS_FACET_GROUP (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->more));
}
