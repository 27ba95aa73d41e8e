/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot's first page: what is open, and the list of its countries with a search. */
#include "sp-country-list.h"

#include "sp-country-model.h"
#include "sp-country-row.h"
#include "sp-everything-offer.h"
#include "sp-late-menu.h"
#include "sp-list-compare.h"
#include "sp-list-counts.h"
#include "sp-list-head.h"
#include "sp-list-rows.h"
#include "sp-settings.h"
#include "sp-tab-out.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpCountryList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  SpListHead *head;
  GtkEditable *search;
  GtkMenuButton *arrange;
  GMenuModel *arrange_menu;
  GtkStack *stack;
  AdwStatusPage *empty;
  GtkButton *drop_filter;
  GtkScrolledWindow *scroller;
  GtkListView *list;
  SpEverythingOffer *offer;

  SpWorkspace *workspace;
  SpCountryModel *model;
  SpListCompare *compare;
  SpRowMetrics *metrics;
  GSettings *settings;
  SpListFilter filter;
  gboolean is_going;
  gboolean is_at_top; /* while the model follows the lens */
  gboolean has_to_scroll;
  guint scroll_source;
};

G_DEFINE_FINAL_TYPE (SpCountryList, sp_country_list, GTK_TYPE_WIDGET)

enum
{
  PROPERTY_ARRANGEMENT = 1,
  PROPERTY_ORDER,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static const char *
get_drop_label (SpListFilter filter)
{
  switch (filter)
    {
    case SP_LIST_FILTER_SEARCH:
      return _ ("Clear the Search");
    case SP_LIST_FILTER_GROUP:
      return _ ("Show All Countries");
    case SP_LIST_FILTER_LEVELS:
      return _ ("Show All Levels");
    case SP_LIST_FILTER_NONE:
    default:
      return "";
    }
}

static void
show_empty (SpCountryList *self)
{
  g_autofree char *reason =
    sp_list_counts_explain_none (self->workspace, sp_country_model_get_typed (self->model), &self->filter);
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  adw_status_page_set_title (self->empty,
                             self->filter == SP_LIST_FILTER_NONE ? _ ("No Countries") : _ ("No Country Found"));
  adw_status_page_set_description (self->empty, escaped);
  gtk_button_set_label (self->drop_filter, get_drop_label (self->filter));
  gtk_widget_set_visible (GTK_WIDGET (self->drop_filter), self->filter != SP_LIST_FILTER_NONE);
}

static void
update_cb (SpCountryList *self)
{
  gboolean empty;

  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  empty = g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0;
  if (empty)
    show_empty (self);
  gtk_stack_set_visible_child_name (self->stack, empty ? "empty" : "list");
}

static void
lens_changes_cb (SpCountryList *self)
{
  self->is_at_top = gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (self->scroller)) <= 0;
}

/* A list keeps the row in view that was the first: with rows put above it, it would leave the top by itself. */
static void
lens_changed_cb (SpCountryList *self)
{
  if (self->is_at_top)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", 0);
  update_cb (self);
}

static void
drop_filter_cb (SpCountryList *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (self->filter == SP_LIST_FILTER_SEARCH)
    gtk_editable_set_text (self->search, "");
  else if (self->filter == SP_LIST_FILTER_GROUP)
    sp_lens_set_group (lens, NULL);
  else
    sp_lens_clear_levels (lens);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* What is out of sight, or was never laid out, has no places to scroll to. */
static void
scroll_to (SpCountryList *self, guint position)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);

  self->has_to_scroll = !gtk_widget_get_mapped (GTK_WIDGET (self->list)) || gtk_adjustment_get_upper (adjustment) <= 0;
  if (!self->has_to_scroll)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", position);
}

/* What was chosen elsewhere is brought into view; what was chosen here is under the pointer, and stays there. */
static void
moved_cb (SpCountryList *self)
{
  SpCountry *country = sp_workspace_get_current_country (self->workspace);
  guint position = sp_country_model_select (self->model, country);

  if (position != G_MAXUINT && !self->is_going)
    scroll_to (self, position);
}

static void
dataset_changed_cb (SpCountryList *self)
{
  update_cb (self);
  if (gtk_list_view_get_model (self->list) == NULL && sp_workspace_get_index (self->workspace) != NULL)
    gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (self->model));
  moved_cb (self);
}

static gboolean
scroll_cb (gpointer data)
{
  SpCountryList *self = data;
  SpCountry *country = sp_workspace_get_current_country (self->workspace);
  guint position = sp_country_model_select (self->model, country);

  self->scroll_source = 0;
  if (position != G_MAXUINT)
    scroll_to (self, position);
  return G_SOURCE_REMOVE;
}

static void
scroll_if_due (SpCountryList *self)
{
  if (self->has_to_scroll && self->scroll_source == 0)
    self->scroll_source = g_idle_add (scroll_cb, self);
}

static void
setup_cb (SpCountryList *self, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, sp_country_row_new (self->metrics));
}

static void
bind_cb (SpCountryList *self, GtkListItem *list_item)
{
  sp_country_row_set_comparison (SP_COUNTRY_ROW (gtk_list_item_get_child (list_item)),
                                 sp_workspace_get_comparison (self->workspace));
  sp_country_row_set_item (SP_COUNTRY_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

static void
unbind_cb (SpCountryList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_country_row_set_item (SP_COUNTRY_ROW (gtk_list_item_get_child (list_item)), NULL);
}

static void
theme_changed_cb (SpCountryList *self)
{
  sp_list_rows_each (self->list, gtk_widget_queue_draw);
}

static void
activate_cb (SpCountryList *self, guint position)
{
  g_autoptr (SpCountryItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), position);
  gpointer target = item ? sp_country_item_get_target (item) : NULL;

  if (item == NULL)
    return;
  if (target == NULL)
    {
      sp_country_model_toggle (self->model, item);
      return;
    }
  self->is_going = TRUE;
  if (sp_country_item_get_country (item) != NULL)
    sp_country_model_select_row (self->model, position);
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), target);
  self->is_going = FALSE;
}

static void
search_changed_cb (SpCountryList *self)
{
  sp_country_model_set_typed (self->model, gtk_editable_get_text (self->search));
  sp_everything_offer_set_typed (self->offer, gtk_editable_get_text (self->search));
  if (self->workspace != NULL)
    update_cb (self);
}

static void
search_activate_cb (SpCountryList *self)
{
  if (*sp_country_model_get_typed (self->model) != '\0')
    activate_cb (self, 0);
}

static void
search_stopped_cb (SpCountryList *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
sp_country_list_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  SpCountryList *self = SP_COUNTRY_LIST (object);

  if (id == PROPERTY_ARRANGEMENT)
    g_value_set_enum (value, (int) sp_country_model_get_arrangement (self->model));
  else if (id == PROPERTY_ORDER)
    g_value_set_enum (value, (int) sp_country_model_get_order (self->model));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_country_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  SpCountryList *self = SP_COUNTRY_LIST (object);

  if (id == PROPERTY_ARRANGEMENT)
    sp_country_model_set_arrangement (self->model, (SpArrangement) g_value_get_enum (value));
  else if (id == PROPERTY_ORDER)
    sp_country_model_set_order (self->model, (SpOrder) g_value_get_enum (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

/* The window's actions, so that they are reached from wherever the keyboard is. */
static void
sp_country_list_root (GtkWidget *widget)
{
  GtkRoot *root;

  GTK_WIDGET_CLASS (sp_country_list_parent_class)->root (widget);

  root = gtk_widget_get_root (widget);
  if (G_IS_ACTION_MAP (root))
    {
      g_autoptr (GPropertyAction) arrange = g_property_action_new ("arrange", widget, "arrangement");
      g_autoptr (GPropertyAction) sort = g_property_action_new ("sort", widget, "order");

      g_action_map_add_action (G_ACTION_MAP (root), G_ACTION (arrange));
      g_action_map_add_action (G_ACTION_MAP (root), G_ACTION (sort));
    }
}

static void
sp_country_list_unroot (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  if (G_IS_ACTION_MAP (root))
    {
      g_action_map_remove_action (G_ACTION_MAP (root), "arrange");
      g_action_map_remove_action (G_ACTION_MAP (root), "sort");
    }

  GTK_WIDGET_CLASS (sp_country_list_parent_class)->unroot (widget);
}

static void
sp_country_list_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  sp_row_metrics_forget (SP_COUNTRY_LIST (widget)->metrics);

  GTK_WIDGET_CLASS (sp_country_list_parent_class)->css_changed (widget, change);
}

static void
sp_country_list_dispose (GObject *object)
{
  SpCountryList *self = SP_COUNTRY_LIST (object);

  g_clear_handle_id (&self->scroll_source, g_source_remove);
  g_clear_object (&self->compare);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (sp_country_list_parent_class)->dispose (object);
}

static void
sp_country_list_finalize (GObject *object)
{
  sp_row_metrics_unref (SP_COUNTRY_LIST (object)->metrics);

  G_OBJECT_CLASS (sp_country_list_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * SpCountryList:arrangement:
   *
   * What the sections of the list are.
   */
  properties[PROPERTY_ARRANGEMENT] =
      g_param_spec_enum ("arrangement", NULL, NULL, SP_TYPE_ARRANGEMENT, SP_ARRANGEMENT_LEVEL,
                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  /**
   * SpCountryList:order:
   *
   * The order within each section.
   */
  properties[PROPERTY_ORDER] = g_param_spec_enum ("order", NULL, NULL, SP_TYPE_ORDER, SP_ORDER_NAME,
                                                  G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (SP_TYPE_EVERYTHING_OFFER);
  g_type_ensure (SP_TYPE_LIST_HEAD);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-country-list.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, box);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, head);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, search);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, arrange);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, arrange_menu);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, empty);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, drop_filter);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, list);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, offer);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, unbind_cb);
  gtk_widget_class_bind_template_callback (widget_class, scroll_if_due);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, drop_filter_cb);
}

static void
sp_country_list_class_init (SpCountryListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = sp_country_list_get_property;
  object_class->set_property = sp_country_list_set_property;
  object_class->dispose = sp_country_list_dispose;
  object_class->finalize = sp_country_list_finalize;
  widget_class->root = sp_country_list_root;
  widget_class->unroot = sp_country_list_unroot;
  widget_class->css_changed = sp_country_list_css_changed;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  install_properties (object_class);
  bind_template (widget_class);
}

static void
sp_country_list_init (SpCountryList *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  GtkAdjustment *adjustment;

  self->model = sp_country_model_new ();
  self->metrics = sp_row_metrics_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_late_menu_set (self->arrange, self->arrange_menu);
  adjustment = gtk_scrolled_window_get_vadjustment (self->scroller);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (scroll_if_due), self, G_CONNECT_SWAPPED);
  sp_tab_out_add (GTK_WIDGET (self->list));
  g_signal_connect_object (style, "notify::dark", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (theme_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
follow_setting (SpCountryList *self, const char *key, const char *property)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (self->settings, "settings-schema", &schema, NULL);
  if (g_settings_schema_has_key (schema, key))
    g_settings_bind (self->settings, key, self, property, G_SETTINGS_BIND_DEFAULT);
}

static void
follow_settings (SpCountryList *self)
{
  self->settings = sp_settings_new ();
  if (self->settings == NULL)
    return;
  follow_setting (self, "arrange", "arrangement");
  follow_setting (self, "sort", "order");
}

/**
 * sp_country_list_set_workspace:
 * @self: a list, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Lists the countries of the open dataset through the lens, from now on.
 */
void
sp_country_list_set_workspace (SpCountryList *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_COUNTRY_LIST (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  follow_settings (self);
  self->compare = sp_list_compare_new (GTK_WIDGET (self), GTK_WIDGET (self->list), workspace);
  sp_list_head_set_workspace (self->head, workspace);
  /* Before and after the model does */
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (lens_changes_cb), self, G_CONNECT_SWAPPED);
  sp_country_model_set_workspace (self->model, workspace);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (lens_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}

/**
 * sp_country_list_focus_search:
 * @self: a list
 *
 * Puts the keyboard into the search field, with what stands there selected.
 */
void
sp_country_list_focus_search (SpCountryList *self)
{
  g_return_if_fail (SP_IS_COUNTRY_LIST (self));

  gtk_editable_select_region (self->search, 0, -1);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * sp_country_list_focus_list:
 * @self: a list
 *
 * Puts the keyboard back to the row where it was, or else to the search field: the list as a whole says nothing.
 */
void
sp_country_list_focus_list (SpCountryList *self)
{
  GtkRoot *root;

  g_return_if_fail (SP_IS_COUNTRY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
  root = gtk_widget_get_root (GTK_WIDGET (self));
  if (root != NULL && gtk_root_get_focus (root) == GTK_WIDGET (self->list))
    gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/**
 * sp_country_list_get_neighbour:
 * @self: a list
 * @country: a country
 * @next: whether the next one is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the country listed after or before @country
 */
SpCountry *
sp_country_list_get_neighbour (SpCountryList *self, SpCountry *country, gboolean next)
{
  g_return_val_if_fail (SP_IS_COUNTRY_LIST (self), NULL);

  return sp_country_model_get_neighbour (self->model, country, next);
}
