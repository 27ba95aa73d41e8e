/* SPDX-License-Identifier: GPL-3.0-or-later
 * The side slot's first page: what is open, and the list of its countries with a search. */
#include "sp-country-list.h"

#include "sp-change.h"
#include "sp-country-model.h"
#include "sp-country-row.h"
#include "sp-tally.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpCountryList
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *edition;
  GtkLabel *known;
  GtkButton *latest_change;
  GtkLabel *latest_change_label;
  GtkEditable *search;
  GtkStack *stack;
  AdwStatusPage *empty;
  GtkListView *list;
  GtkSingleSelection *selection;

  SpWorkspace *workspace;
  SpCountryModel *model;
  SpPosition *changed;
};

G_DEFINE_FINAL_TYPE (SpCountryList, sp_country_list, GTK_TYPE_WIDGET)

static void
show_edition (SpCountryList *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  g_autofree char *date = sp_date_format (sp_dataset_get_edition (dataset));
  g_autofree char *edition = *date ? g_strdup_printf (_ ("Edition %s"), date) : g_strdup (_ ("No edition given"));

  gtk_label_set_text (self->title, sp_dataset_get_title (dataset));
  gtk_label_set_text (self->edition, edition);
}

static void
show_known (SpCountryList *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpOutlook outlook = sp_lens_get_outlook (lens);
  g_autofree char *date = sp_lens_format_date (lens);
  g_autofree char *text = NULL;
  g_autoptr (SpTally) tally = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->known), outlook.question != NULL);
  if (outlook.question == NULL)
    return;
  tally = sp_tally_new (sp_workspace_get_index (self->workspace), &outlook, sp_workspace_get_unconfirmed_years (self->workspace));
  text = g_strdup_printf (
      /* Translators: a date, two numbers and a question: “As of 1 June 2019: 108 of 196 countries have …”. */
      ngettext ("As of %s: %u of %u country has a known position on %s",
                "As of %s: %u of %u countries have a known position on %s", tally->n_countries),
      date, tally->n_known, tally->n_countries, sp_question_get_short_title (outlook.question));
  gtk_label_set_text (self->known, text);
}

static SpChange *
find_latest_change (GPtrArray *changes, guint32 day)
{
  for (guint i = changes->len; i > 0; i--)
    {
      SpChange *change = changes->pdata[i - 1];

      if (sp_date_has_begun (sp_position_get_from (change->position), day) != SP_CERTAINTY_NO)
        return change;
    }
  return NULL;
}

static void
show_latest_change (SpCountryList *self)
{
  SpOutlook outlook = sp_lens_get_outlook (sp_workspace_get_lens (self->workspace));
  g_autoptr (GPtrArray) changes = NULL;
  g_autofree char *date = NULL;
  g_autofree char *text = NULL;
  SpChange *change;
  SpPosition *position;

  changes = sp_changes_find (sp_workspace_get_index (self->workspace), NULL, &outlook, (SpDate) { 0 }, (SpDate) { 0 });
  change = find_latest_change (changes, outlook.day);
  position = change ? change->position : NULL;
  g_set_object (&self->changed, position);
  gtk_widget_set_visible (GTK_WIDGET (self->latest_change), change != NULL);
  if (change == NULL)
    return;
  date = sp_date_format (sp_position_get_from (change->position));
  /* Translators: the latest change: a date, a country, the level before and the level since. */
  text = g_strdup_printf (_ ("Latest change: %s, %s, %s to %s"), date,
                          sp_country_names_get_name (sp_workspace_get_names (self->workspace),
                                                     sp_position_get_country (change->position)),
                          sp_level_get_label (sp_position_get_level (change->before)),
                          sp_level_get_label (sp_position_get_level (change->position)));
  gtk_label_set_text (self->latest_change_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->latest_change), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
show_empty (SpCountryList *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  const char *typed = gtk_editable_get_text (self->search);
  gboolean has_countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY)->len > 0;
  g_autofree char *escaped = g_markup_escape_text (typed, -1);
  g_autofree char *description = NULL;
  SpGroup *group = sp_lens_get_group (sp_workspace_get_lens (self->workspace));

  if (!has_countries)
    {
      adw_status_page_set_title (self->empty, _ ("No Countries"));
      adw_status_page_set_description (self->empty, _ ("This dataset has no countries."));
      return;
    }
  adw_status_page_set_title (self->empty, _ ("No Country Found"));
  if (group != NULL && *typed)
    {
      g_autofree char *name = g_markup_escape_text (sp_group_get_name (group), -1);

      description = g_strdup_printf (_ ("Among the members of “%s”, none has a name like “%s”."), name, escaped);
    }
  else if (*typed)
    description = g_strdup_printf (_ ("No country of the dataset has a name like “%s”."), escaped);
  else
    description = g_strdup (_ ("The group has no members at this date."));
  adw_status_page_set_description (self->empty, description);
}

static void
select_current (SpCountryList *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);
  SpCountry *country = record && SP_IS_COUNTRY (record) ? SP_COUNTRY (record) : NULL;
  guint place = sp_country_model_find (self->model, country);

  gtk_single_selection_set_selected (self->selection, place == G_MAXUINT ? GTK_INVALID_LIST_POSITION : place);
}

static void
update_cb (SpCountryList *self)
{
  if (sp_workspace_get_index (self->workspace) == NULL)
    return;
  show_edition (self);
  show_known (self);
  show_latest_change (self);
  show_empty (self);
  gtk_stack_set_visible_child_name (self->stack,
                                    g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0 ? "list" : "empty");
  select_current (self);
}

static void
setup_cb (SpCountryList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  gtk_list_item_set_child (list_item, sp_country_row_new ());
}

static void
bind_cb (SpCountryList *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  GtkWidget *child = gtk_list_item_get_child (list_item);
  g_autofree char *spoken = sp_country_row_get_spoken (gtk_list_item_get_item (list_item));

  sp_country_row_set_item (SP_COUNTRY_ROW (child), gtk_list_item_get_item (list_item));
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (child)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken, -1);
}

static void
activate_item (SpCountryList *self, guint position)
{
  g_autoptr (SpCountryItem) item = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (item == NULL)
    return;
  if (sp_country_item_is_head (item))
    sp_country_model_toggle (self->model, item);
  else
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), sp_country_item_get_country (item));
}

static void
activate_cb (SpCountryList *self, guint position)
{
  activate_item (self, position);
}

static void
search_changed_cb (SpCountryList *self)
{
  sp_country_model_set_typed (self->model, gtk_editable_get_text (self->search));
  if (self->workspace != NULL)
    update_cb (self);
}

static void
search_activate_cb (SpCountryList *self)
{
  if (*gtk_editable_get_text (self->search) != '\0')
    activate_item (self, 0);
}

static void
search_stopped_cb (SpCountryList *self)
{
  gtk_editable_set_text (self->search, "");
}

static void
latest_change_cb (SpCountryList *self)
{
  if (self->changed != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), self->changed);
}

static void
about_dataset_cb (SpCountryList *self)
{
  sp_navigation_go (sp_workspace_get_navigation (self->workspace), SP_PLACE_DATASET, 0, NULL);
}

static void
sp_country_list_dispose (GObject *object)
{
  SpCountryList *self = SP_COUNTRY_LIST (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->model);
  g_clear_object (&self->changed);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_country_list_parent_class)->dispose (object);
}

static void
sp_country_list_class_init (SpCountryListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_country_list_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-country-list.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, box);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, title);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, edition);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, known);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, latest_change);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, latest_change_label);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, search);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, empty);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, list);
  gtk_widget_class_bind_template_child (widget_class, SpCountryList, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, latest_change_cb);
  gtk_widget_class_bind_template_callback (widget_class, about_dataset_cb);
}

static void
sp_country_list_init (SpCountryList *self)
{
  self->model = sp_country_model_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->model));
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
  sp_country_model_set_workspace (self->model, workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (select_current), self,
                           G_CONNECT_SWAPPED);
  update_cb (self);
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
 * Puts the keyboard back to the row where it was.
 */
void
sp_country_list_focus_list (SpCountryList *self)
{
  g_return_if_fail (SP_IS_COUNTRY_LIST (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->list));
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
