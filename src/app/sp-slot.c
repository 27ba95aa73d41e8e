/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot: the list of countries, and above or beside it the page that was opened. */
#include "sp-slot.h"

#include "sp-cite-popover.h"
#include "sp-country-list.h"
#include "sp-page.h"
#include "sp-slot-layout.h"
#include "sp-stars-page.h"

#include <adwaita.h>

#include <glib/gi18n-lib.h>

#define MAX_SPARE_PAGES 8

struct _SpSlot
{
  GtkWidget parent_instance;

  GtkWidget *box;
  SpCountryList *list;
  GtkWidget *separator;
  GtkWidget *page_side;
  GtkLabel *page_kind;
  GtkStack *pages;
  GtkWidget *none;
  GtkWidget *page_bar;
  GtkToggleButton *compare;
  GtkToggleButton *star;
  GtkMenuButton *cite;
  GtkWidget *copy_link;

  SpWorkspace *workspace;
  gboolean docked;
  guint shown_serial;
};

G_DEFINE_FINAL_TYPE (SpSlot, sp_slot, GTK_TYPE_WIDGET)

static char *
get_page_name (guint serial)
{
  return g_strdup_printf ("%u", serial);
}

/* Pages stay, with the place that one has scrolled to, while they can be reached and are not too many. */
static void
remove_spare_pages (SpSlot *self)
{
  SpNavigation *navigation = sp_workspace_get_navigation (self->workspace);
  GtkWidget *visible = gtk_stack_get_visible_child (self->pages);
  guint n_pages = 0;
  GtkWidget *before;

  for (GtkWidget *page = gtk_widget_get_last_child (GTK_WIDGET (self->pages)); page != NULL; page = before)
    {
      const char *name = gtk_stack_page_get_name (gtk_stack_get_page (self->pages, page));

      before = gtk_widget_get_prev_sibling (page);
      if (page != visible && page != self->none &&
          (++n_pages > MAX_SPARE_PAGES ||
           !sp_navigation_has_serial (navigation, (guint) g_ascii_strtoull (name, NULL, 10))))
        gtk_stack_remove (self->pages, page);
    }
}

static const char *
get_kind_label (const SpPlace *place)
{
  if (place->kind == SP_PLACE_DATASET)
    return _ ("Dataset");
  if (place->kind == SP_PLACE_STARS)
    return _ ("Starred");
  return sp_record_kind_get_label (place->record_kind);
}

static SpCountry *
get_shown_country (SpSlot *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);

  return record != NULL && SP_IS_COUNTRY (record) ? SP_COUNTRY (record) : NULL;
}

static void
compared_cb (SpSlot *self)
{
  SpCountry *country = get_shown_country (self);

  if (country == NULL)
    return;
  if (gtk_toggle_button_get_active (self->compare))
    sp_comparison_add (sp_workspace_get_comparison (self->workspace), country);
  else
    sp_comparison_remove (sp_workspace_get_comparison (self->workspace), country);
}

static void
show_compared (SpSlot *self)
{
  SpCountry *country = get_shown_country (self);
  gboolean compared = country && sp_comparison_has (sp_workspace_get_comparison (self->workspace), country);

  gtk_widget_set_visible (GTK_WIDGET (self->compare), country != NULL);
  g_signal_handlers_block_by_func (self->compare, compared_cb, self);
  gtk_toggle_button_set_active (self->compare, compared);
  g_signal_handlers_unblock_by_func (self->compare, compared_cb, self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->compare),
                               compared ? _ ("Remove from the comparison") : _ ("Add to the comparison"));
}

static SpRecord *
get_shown_starrable (SpSlot *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);

  return record != NULL && sp_record_kind_can_be_starred (sp_record_get_kind (record)) ? record : NULL;
}

static void
starred_cb (SpSlot *self)
{
  SpRecord *record = get_shown_starrable (self);

  if (record != NULL)
    sp_stars_set (sp_workspace_get_stars (self->workspace), record, gtk_toggle_button_get_active (self->star));
}

static void
show_starred (SpSlot *self)
{
  SpRecord *record = get_shown_starrable (self);
  gboolean starred = record != NULL && sp_stars_has (sp_workspace_get_stars (self->workspace), record);

  gtk_widget_set_visible (GTK_WIDGET (self->star), record != NULL);
  g_signal_handlers_block_by_func (self->star, starred_cb, self);
  gtk_toggle_button_set_active (self->star, starred);
  g_signal_handlers_unblock_by_func (self->star, starred_cb, self);
  gtk_button_set_icon_name (GTK_BUTTON (self->star), starred ? "starred-symbolic" : "non-starred-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->star), starred ? _ ("Remove the star") : _ ("Star"));
}

static void
create_citation_cb (GtkMenuButton *button, gpointer data)
{
  SpSlot *self = SP_SLOT (data);
  GtkPopover *popover = gtk_menu_button_get_popover (button);

  if (popover == NULL)
    {
      popover = GTK_POPOVER (sp_cite_popover_new (self->workspace));
      gtk_menu_button_set_popover (button, GTK_WIDGET (popover));
    }
  sp_cite_popover_update (SP_CITE_POPOVER (popover));
}

static GtkWidget *
create_page (SpSlot *self, const SpPlace *place)
{
  return place->kind == SP_PLACE_STARS ? sp_stars_page_new (self->workspace) : sp_page_new (self->workspace, place);
}

static void
show_page (SpSlot *self, const SpPlace *place, guint serial)
{
  g_autofree char *name = get_page_name (serial);
  GtkStackTransitionType transition =
    serial >= self->shown_serial ? GTK_STACK_TRANSITION_TYPE_SLIDE_LEFT : GTK_STACK_TRANSITION_TYPE_SLIDE_RIGHT;

  if (gtk_stack_get_child_by_name (self->pages, name) == NULL)
    gtk_stack_page_set_title (gtk_stack_add_named (self->pages, create_page (self, place), name), "");
  gtk_stack_set_visible_child_full (self->pages, name, transition);
  gtk_label_set_text (self->page_kind, get_kind_label (place));
}

static gboolean
has_focus_inside (SpSlot *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
moved_cb (SpSlot *self)
{
  SpNavigation *navigation = sp_workspace_get_navigation (self->workspace);
  const SpPlace *place = sp_navigation_get_current (navigation);
  guint serial = sp_navigation_get_serial (navigation);
  gboolean focused = has_focus_inside (self);
  gboolean page = place->kind != SP_PLACE_LIST && sp_workspace_get_index (self->workspace) != NULL;

  if (page)
    show_page (self, place, serial);
  else if (self->docked)
    gtk_stack_set_visible_child (self->pages, self->none);
  gtk_widget_set_visible (self->page_bar, page);
  gtk_widget_set_visible (self->page_side, page || self->docked);
  gtk_widget_set_visible (self->separator, self->docked);
  gtk_widget_set_visible (GTK_WIDGET (self->list), self->docked || !page);
  show_compared (self);
  show_starred (self);
  gtk_widget_set_visible (GTK_WIDGET (self->cite), sp_cite_popover_has_subject (self->workspace));
  /* The stars are the user's own: there is no link to them. */
  gtk_widget_set_visible (self->copy_link, place->kind != SP_PLACE_STARS);
  self->shown_serial = serial;
  remove_spare_pages (self);
  /* Who asks for the stars goes on there. */
  if (page && (focused || place->kind == SP_PLACE_STARS))
    gtk_widget_grab_focus (gtk_stack_get_visible_child (self->pages));
  else if (focused)
    sp_country_list_focus_list (self->list);
}

static void
close_cb (SpSlot *self)
{
  sp_navigation_go (sp_workspace_get_navigation (self->workspace), SP_PLACE_LIST, 0, NULL);
}

static void
sp_slot_dispose (GObject *object)
{
  SpSlot *self = SP_SLOT (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_slot_parent_class)->dispose (object);
}

static void
sp_slot_class_init (SpSlotClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_slot_dispose;
  g_type_ensure (SP_TYPE_COUNTRY_LIST);
  g_type_ensure (SP_TYPE_SLOT_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-slot.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "slot");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, box);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, list);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, separator);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, page_side);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, page_kind);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, pages);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, none);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, page_bar);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, compare);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, star);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, cite);
  gtk_widget_class_bind_template_child (widget_class, SpSlot, copy_link);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
  gtk_widget_class_bind_template_callback (widget_class, compared_cb);
  gtk_widget_class_bind_template_callback (widget_class, starred_cb);
}

static void
sp_slot_init (SpSlot *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_slot_new:
 *
 * Returns: (transfer floating): a slot with nothing in it
 */
GtkWidget *
sp_slot_new (void)
{
  return g_object_new (SP_TYPE_SLOT, NULL);
}

/**
 * sp_slot_set_workspace:
 * @self: a slot, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Shows the places of the workspace's navigation, from now on.
 */
void
sp_slot_set_workspace (SpSlot *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_SLOT (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  gtk_menu_button_set_create_popup_func (self->cite, create_citation_cb, self, NULL);
  sp_country_list_set_workspace (self->list, workspace);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (moved_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_comparison (workspace), "items-changed", G_CALLBACK (show_compared), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "stars-changed", G_CALLBACK (show_starred), self, G_CONNECT_SWAPPED);
  moved_cb (self);
}

/**
 * sp_slot_set_docked:
 * @self: a slot
 * @docked: whether the list stays beside the page
 *
 * Shows list and page beside each other where there is room.
 */
void
sp_slot_set_docked (SpSlot *self, gboolean docked)
{
  g_return_if_fail (SP_IS_SLOT (self));

  if (self->docked == docked)
    return;
  self->docked = docked;
  moved_cb (self);
}

/**
 * sp_slot_focus_search:
 * @self: a slot
 *
 * Goes to the list and puts the keyboard into its search field.
 */
void
sp_slot_focus_search (SpSlot *self)
{
  g_return_if_fail (SP_IS_SLOT (self));

  if (!self->docked)
    close_cb (self);
  sp_country_list_focus_search (self->list);
}

/**
 * sp_slot_focus_page:
 * @self: a slot
 *
 * Puts the keyboard onto the page that is open.
 */
void
sp_slot_focus_page (SpSlot *self)
{
  g_return_if_fail (SP_IS_SLOT (self));

  if (gtk_widget_get_visible (self->page_side))
    gtk_widget_grab_focus (gtk_stack_get_visible_child (self->pages));
}

/**
 * sp_slot_has_focus:
 * @self: a slot
 *
 * Returns: whether the keyboard is on the page that is open
 */
gboolean
sp_slot_has_focus (SpSlot *self)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (SP_IS_SLOT (self), FALSE);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root ? gtk_root_get_focus (root) : NULL;
  return focus != NULL && gtk_widget_is_ancestor (focus, self->page_side);
}

/**
 * sp_slot_get_neighbour:
 * @self: a slot
 * @country: a country
 * @next: whether the next one is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the country listed after or before @country
 */
SpCountry *
sp_slot_get_neighbour (SpSlot *self, SpCountry *country, gboolean next)
{
  g_return_val_if_fail (SP_IS_SLOT (self), NULL);

  return sp_country_list_get_neighbour (self->list, country, next);
}

/**
 * sp_slot_show_citation:
 * @self: a slot
 *
 * Says how to cite the page that is open, in a popover at its button.
 */
void
sp_slot_show_citation (SpSlot *self)
{
  g_return_if_fail (SP_IS_SLOT (self));

  if (gtk_widget_get_visible (GTK_WIDGET (self->cite)))
    gtk_menu_button_popup (self->cite);
}
