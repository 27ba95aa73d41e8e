/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the window shows of an open dataset: the bar, the side slot and the view. */
#include "sp-body-private.h"

#include "sp-style.h"

G_DEFINE_FINAL_TYPE (SpBody, sp_body, GTK_TYPE_WIDGET)

enum
{
  PROPERTY_SLOT_SHOWN = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
sp_body_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SLOT_SHOWN)
    g_value_set_boolean (value, sp_body_is_slot_shown (SP_BODY (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_body_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_SLOT_SHOWN)
    sp_body_set_slot_shown (SP_BODY (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_body_measure (GtkWidget *widget,
                 GtkOrientation orientation,
                 int for_size,
                 int *minimum,
                 int *natural,
                 int *minimum_baseline,
                 int *natural_baseline)
{
  gtk_widget_measure (SP_BODY (widget)->box, orientation, for_size, minimum, natural, minimum_baseline,
                      natural_baseline);
}

static void
sp_body_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  SpBody *self = SP_BODY (widget);

  sp_body_foresee_fold (self, width);
  gtk_widget_allocate (self->box, width, height, baseline, NULL);
}

static void
sp_body_dispose (GObject *object)
{
  SpBody *self = SP_BODY (object);

  if (self->folding_source != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->leaflet), self->folding_source);
  self->folding_source = 0;
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_body_parent_class)->dispose (object);
}

static void
sp_body_class_init (SpBodyClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_body_dispose;
  object_class->get_property = sp_body_get_property;
  object_class->set_property = sp_body_set_property;
  widget_class->measure = sp_body_measure;
  widget_class->size_allocate = sp_body_size_allocate;
  /**
   * SpBody:slot-shown:
   *
   * Whether the side slot is seen: beside the view, or in its place where there is room for one.
   */
  properties[PROPERTY_SLOT_SHOWN] =
    g_param_spec_boolean ("slot-shown", NULL, NULL, TRUE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  g_type_ensure (SP_TYPE_BAR);
  g_type_ensure (SP_TYPE_FILTER_CHIPS);
  g_type_ensure (SP_TYPE_COMPARISON_CHIPS);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-body.ui");
  gtk_widget_class_bind_template_child (widget_class, SpBody, box);
  gtk_widget_class_bind_template_child (widget_class, SpBody, bar);
  gtk_widget_class_bind_template_child (widget_class, SpBody, leaflet);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_page);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_edge);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_filters);
  gtk_widget_class_bind_template_child (widget_class, SpBody, view);
  gtk_widget_class_bind_template_child (widget_class, SpBody, views);
  gtk_widget_class_bind_template_child (widget_class, SpBody, map_overlay);
  gtk_widget_class_bind_template_child (widget_class, SpBody, quotes_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, compare_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, events_holder);
  gtk_widget_class_bind_template_child (widget_class, SpBody, chips);
  gtk_widget_class_bind_template_child (widget_class, SpBody, filters);
  gtk_widget_class_bind_template_child (widget_class, SpBody, slot_comparison);
  gtk_widget_class_bind_template_child (widget_class, SpBody, comparison);
  gtk_widget_class_bind_template_callback (widget_class, sp_body_follow_fold);
  gtk_widget_class_bind_template_callback (widget_class, sp_body_notify_slot_shown);
  gtk_widget_class_bind_template_callback (widget_class, sp_body_choose_view);
}

static void
sp_body_init (SpBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The map has its width from here on, and is drawn on its thread while the rest is made: it is what is waited for. */
static SpCountriesView *
create_countries (SpWorkspace *workspace, int width, int height)
{
  GtkWidget *countries = sp_countries_view_new ();
  int view_width = sp_body_find_view_width (width, sp_style_get_text_scale (countries));

  if (width > 0 && sp_navigation_get_view (sp_workspace_get_navigation (workspace)) == SP_VIEW_COUNTRIES)
    sp_countries_view_foresee_size (SP_COUNTRIES_VIEW (countries), view_width, height);
  sp_countries_view_set_workspace (SP_COUNTRIES_VIEW (countries), workspace);
  return SP_COUNTRIES_VIEW (countries);
}

static void
set_workspace (SpBody *self, SpWorkspace *workspace)
{
  self->workspace = g_object_ref (workspace);
  sp_bar_set_workspace (self->bar, workspace);
  sp_filter_chips_set_workspace (self->slot_filters, workspace);
  sp_filter_chips_set_workspace (self->filters, workspace);
  sp_comparison_chips_set_workspace (self->slot_comparison, workspace);
  sp_comparison_chips_set_workspace (self->comparison, workspace);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "view-changed", G_CALLBACK (sp_body_show_view),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (sp_body_follow_place), self,
                           G_CONNECT_SWAPPED);
}

/**
 * sp_body_new:
 * @workspace: a workspace
 * @width: the width that the body will have, in pixels, or 0 where that is not known
 * @height: the height that it will have, in pixels
 *
 * Returns: (transfer floating): what there is to see of the dataset, as soon as one is open
 */
GtkWidget *
sp_body_new (SpWorkspace *workspace, int width, int height)
{
  SpBody *self;
  SpCountriesView *countries;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  countries = create_countries (workspace, width, height);
  self = g_object_new (SP_TYPE_BODY, NULL);
  self->countries = countries;
  gtk_overlay_set_child (self->map_overlay, GTK_WIDGET (countries));
  set_workspace (self, workspace);
  g_signal_connect_object (self->countries, "opened", G_CALLBACK (sp_body_open_page), self, G_CONNECT_SWAPPED);
  if (sp_body_get_view (self) != SP_VIEW_COUNTRIES)
    sp_body_show_view (self);
  return GTK_WIDGET (self);
}

/**
 * sp_body_get_views:
 * @self: a body
 *
 * Returns: (transfer none): the views, for a switcher
 */
AdwViewStack *
sp_body_get_views (SpBody *self)
{
  g_return_val_if_fail (SP_IS_BODY (self), NULL);

  return self->views;
}

/**
 * sp_body_toggle_play:
 * @self: a body
 *
 * Lets the date move on from change to change, or stops it.
 *
 * Returns: whether there is a change to be played
 */
gboolean
sp_body_toggle_play (SpBody *self)
{
  SpPlayer *player;

  g_return_val_if_fail (SP_IS_BODY (self), FALSE);

  player = sp_bar_get_player (self->bar);
  if (sp_player_is_playing (player))
    sp_player_stop (player);
  else
    sp_player_play (player);
  return sp_player_can_play (player);
}
