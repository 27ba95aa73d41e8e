/* SPDX-License-Identifier: GPL-3.0-or-later
 * A view's own search, and below it what was found, or why nothing was, and the ways on. */
#include "sp-finder.h"

#include "sp-everything-offer.h"
#include "sp-wrap-layout.h"

#include <adwaita.h>

struct _SpFinder
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkBox *controls;
  GtkEditable *search;
  GtkBox *tools;
  AdwBin *chips_place;
  GtkStack *stack;
  SpEverythingOffer *offer;
  GtkButton *later;

  SpSearchChoice *choice; /* NULL until there is one */
  char *hint;
};

static void sp_finder_buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (SpFinder,
                               sp_finder,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, sp_finder_buildable_init))

static GtkBuildableIface *parent_buildable_iface;

enum
{
  PROPERTY_LABEL = 1,
  PROPERTY_HINT,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  SIGNAL_ENTERED,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
search_changed_cb (SpFinder *self)
{
  if (self->choice != NULL)
    sp_search_choice_set_typed (self->choice, gtk_editable_get_text (self->search));
}

static void
search_activate_cb (SpFinder *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
}

static void
search_stopped_cb (SpFinder *self)
{
  gtk_editable_set_text (self->search, "");
}

static gboolean
search_key_cb (SpFinder *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType modifiers)
{
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || (modifiers & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
  return GDK_EVENT_STOP;
}

/* The field is emptied first, and must not tell the choice: that would forget what is to be shown. */
static void
show_typed (SpFinder *self, const char *typed)
{
  g_signal_handlers_block_by_func (self->search, search_changed_cb, self);
  gtk_editable_set_text (self->search, typed);
  g_signal_handlers_unblock_by_func (self->search, search_changed_cb, self);
}

static void
choice_changed_cb (SpFinder *self)
{
  const char *typed = sp_search_choice_get_typed (self->choice);

  if (!g_str_equal (gtk_editable_get_text (self->search), typed))
    show_typed (self, typed);
  sp_everything_offer_set_typed (self->offer, typed);
}

static void
sp_finder_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  SpFinder *self = SP_FINDER (buildable);

  if (g_strcmp0 (type, "tool") == 0)
    gtk_box_append (self->tools, GTK_WIDGET (child));
  else if (g_strcmp0 (type, "found") == 0 || g_strcmp0 (type, "empty") == 0)
    gtk_stack_add_titled (self->stack, GTK_WIDGET (child), type, "");
  else
    parent_buildable_iface->add_child (buildable, builder, child, type);
}

static void
sp_finder_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable_iface = g_type_interface_peek_parent (iface);
  iface->add_child = sp_finder_add_child;
}

static void
sp_finder_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_HINT)
    g_value_set_string (value, SP_FINDER (object)->hint);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_finder_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpFinder *self = SP_FINDER (object);

  if (id == PROPERTY_LABEL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
  else if (id == PROPERTY_HINT)
    sp_finder_set_hint (self, g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_finder_dispose (GObject *object)
{
  SpFinder *self = SP_FINDER (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->choice);

  G_OBJECT_CLASS (sp_finder_parent_class)->dispose (object);
}

static void
sp_finder_finalize (GObject *object)
{
  g_free (SP_FINDER (object)->hint);

  G_OBJECT_CLASS (sp_finder_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SpFinder:label:
   *
   * What a screen reader calls the search field.
   */
  properties[PROPERTY_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * SpFinder:hint:
   *
   * What stands in the search field while nothing is typed.
   */
  properties[PROPERTY_HINT] =
    g_param_spec_string ("hint", NULL, NULL, NULL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_EVERYTHING_OFFER);
  g_type_ensure (SP_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, SpFinder, box);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, controls);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, search);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, tools);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, chips_place);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, stack);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, offer);
  gtk_widget_class_bind_template_child (widget_class, SpFinder, later);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_key_cb);
}

static void
sp_finder_class_init (SpFinderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_finder_dispose;
  object_class->finalize = sp_finder_finalize;
  object_class->get_property = sp_finder_get_property;
  object_class->set_property = sp_finder_set_property;
  install_properties (object_class);
  /**
   * SpFinder::entered:
   * @self: the finder
   *
   * The user wants the first of what was found.
   */
  signals[SIGNAL_ENTERED] =
    g_signal_new ("entered", SP_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpFinder::left:
   * @self: the finder
   *
   * The user goes from the search field down to what was found.
   */
  signals[SIGNAL_LEFT] = g_signal_new ("left", SP_TYPE_FINDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "finder");
  bind_template (widget_class);
}

static void
sp_finder_init (SpFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_finder_set_choice:
 * @self: a finder, with no choice yet
 * @choice: what the user chose of the view
 *
 * Searches for what is typed, as a part of the choice, and shows what is chosen.
 */
void
sp_finder_set_choice (SpFinder *self, SpSearchChoice *choice)
{
  g_return_if_fail (SP_IS_FINDER (self) && self->choice == NULL);
  g_return_if_fail (SP_IS_SEARCH_CHOICE (choice));

  self->choice = g_object_ref (choice);
  g_signal_connect_object (choice, "changed", G_CALLBACK (choice_changed_cb), self, G_CONNECT_SWAPPED);
  choice_changed_cb (self);
}

/**
 * sp_finder_set_hint:
 * @self: a finder
 * @hint: (nullable): what is searched
 *
 * Says so in the search field while nothing is typed.
 */
void
sp_finder_set_hint (SpFinder *self, const char *hint)
{
  g_return_if_fail (SP_IS_FINDER (self));

  if (g_strcmp0 (self->hint, hint) == 0)
    return;
  g_free (self->hint);
  self->hint = g_strdup (hint);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROPERTY_HINT]);
}

/**
 * sp_finder_set_chips:
 * @self: a finder
 * @chips: (nullable): the filters and the comparison set, or %NULL where they are elsewhere
 *
 * Shows the chips above what was found.
 */
void
sp_finder_set_chips (SpFinder *self, GtkWidget *chips)
{
  g_return_if_fail (SP_IS_FINDER (self));
  g_return_if_fail (chips == NULL || GTK_IS_WIDGET (chips));

  adw_bin_set_child (self->chips_place, chips);
}

/**
 * sp_finder_set_stacked:
 * @self: a finder
 * @stacked: whether there is not room for all in one line
 *
 * Puts the search field on a line of its own; below it the first tool takes what room there is.
 */
void
sp_finder_set_stacked (SpFinder *self, gboolean stacked)
{
  GtkWidget *first;

  g_return_if_fail (SP_IS_FINDER (self));

  first = gtk_widget_get_first_child (GTK_WIDGET (self->tools));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->controls),
                                  stacked ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  if (first != NULL)
    gtk_widget_set_hexpand (first, stacked);
}

/**
 * sp_finder_set_empty:
 * @self: a finder
 * @empty: whether nothing was found
 *
 * Shows what was found, or what stands in its place.
 */
void
sp_finder_set_empty (SpFinder *self, gboolean empty)
{
  g_return_if_fail (SP_IS_FINDER (self));

  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "found");
}

/**
 * sp_finder_set_later:
 * @self: a finder
 * @label: (nullable): what is left out for being later than the date, or %NULL for nothing
 *
 * Leads on to it.
 */
void
sp_finder_set_later (SpFinder *self, const char *label)
{
  g_return_if_fail (SP_IS_FINDER (self));

  gtk_button_set_label (self->later, label ? label : "");
  gtk_widget_set_visible (GTK_WIDGET (self->later), label != NULL);
}

/**
 * sp_finder_focus:
 * @self: a finder
 *
 * Puts the keyboard into the search field, with what stands there selected.
 */
void
sp_finder_focus (SpFinder *self)
{
  g_return_if_fail (SP_IS_FINDER (self));

  gtk_editable_select_region (self->search, 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}
