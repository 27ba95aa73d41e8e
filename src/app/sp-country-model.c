/* SPDX-License-Identifier: GPL-3.0-or-later
 * The list of countries through the lens: in sections, or the best matches of what was typed.
 *
 * What is selected is the country whose page is open, in all views: neither the pointer nor the keyboard selects by
 * being somewhere. A row is one object for as long as the dataset is open, so that the list keeps its place, and only
 * what differs is made anew. */
#include "sp-country-model.h"

#include "sp-country-rows.h"
#include "sp-list-edits.h"

/* With more places than these to change it is quicker to change all between the first and the last at once. */
#define MAX_EDITS 12

struct _SpCountryModel
{
  GObject parent_instance;

  SpCountryRows rows;
  GPtrArray *items;
  SpCountry *country;
  SpCountryItem *selected;
};

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_COUNTRY_ITEM;
}

static guint
get_n_items (GListModel *model)
{
  return SP_COUNTRY_MODEL (model)->items->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
implement_list_model (GListModelInterface *interface)
{
  interface->get_item_type = get_item_type;
  interface->get_n_items = get_n_items;
  interface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (model);

  return self->selected != NULL && position < self->items->len && self->items->pdata[position] == self->selected;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position G_GNUC_UNUSED, guint n_items G_GNUC_UNUSED)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (model);
  GtkBitset *selection = gtk_bitset_new_empty ();
  guint place;

  if (self->selected != NULL && g_ptr_array_find (self->items, self->selected, &place))
    gtk_bitset_add (selection, place);
  return selection;
}

/* All that would select of itself is refused: GTK does so even with what the pointer passes over. */
static void
implement_selection_model (GtkSelectionModelInterface *interface)
{
  interface->is_selected = is_selected;
  interface->get_selection_in_range = get_selection_in_range;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (SpCountryModel,
                               sp_country_model,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, implement_list_model)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, implement_selection_model))

static void
replace (SpCountryModel *self, GPtrArray *items, const SpListEdit *edit)
{
  if (edit->n_removed > 0)
    g_ptr_array_remove_range (self->items, edit->position, edit->n_removed);
  for (guint i = 0; i < edit->n_added; i++)
    g_ptr_array_insert (self->items, (int) (edit->position + i), g_object_ref (items->pdata[edit->added + i]));
  g_list_model_items_changed (G_LIST_MODEL (self), edit->position, edit->n_removed, edit->n_added);
}

static SpListEdit
merge_edits (GArray *edits)
{
  SpListEdit merged = g_array_index (edits, SpListEdit, 0);
  const SpListEdit *last = &g_array_index (edits, SpListEdit, edits->len - 1);

  merged.n_removed = last->position + last->n_removed - merged.position;
  merged.n_added = last->added + last->n_added - merged.added;
  return merged;
}

/* From the last to the first, so that every position still holds. */
static void
replace_items (SpCountryModel *self, GPtrArray *items)
{
  g_autoptr (GArray) edits = sp_list_edits_find (self->items, items);

  if (edits->len > MAX_EDITS)
    {
      SpListEdit merged = merge_edits (edits);

      replace (self, items, &merged);
      return;
    }
  for (guint i = edits->len; i > 0; i--)
    replace (self, items, &g_array_index (edits, SpListEdit, i - 1));
}

static void
emit_selection_changed (SpCountryModel *self, SpCountryItem *item)
{
  guint place;

  if (item != NULL && g_ptr_array_find (self->items, item, &place))
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), place, 1);
}

static void
set_selected (SpCountryModel *self, SpCountryItem *item)
{
  SpCountryItem *before = self->selected;

  if (before == item)
    return;
  self->selected = item;
  emit_selection_changed (self, before);
  emit_selection_changed (self, item);
}

/* The row that was chosen stays the one where the country is in several sections. */
static void
select_again (SpCountryModel *self)
{
  guint place;

  if (self->selected != NULL && sp_country_item_get_country (self->selected) == self->country &&
      g_ptr_array_find (self->items, self->selected, NULL))
    return;
  place = sp_country_model_find (self, self->country);
  set_selected (self, place == G_MAXUINT ? NULL : self->items->pdata[place]);
}

static void
update_cb (SpCountryModel *self)
{
  g_autoptr (GPtrArray) items = NULL;

  if (self->rows.workspace == NULL || sp_workspace_get_index (self->rows.workspace) == NULL)
    return;
  items = sp_country_rows_list (&self->rows);
  replace_items (self, items);
  select_again (self);
}

static void
forget_items (SpCountryModel *self)
{
  guint n_items = self->items->len;

  self->selected = NULL;
  g_clear_object (&self->country);
  g_ptr_array_set_size (self->items, 0);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_items, 0);
  sp_country_rows_forget (&self->rows);
}

static void
dataset_changed_cb (SpCountryModel *self)
{
  forget_items (self);
  update_cb (self);
}

static void
sp_country_model_dispose (GObject *object)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (object);

  g_clear_object (&self->rows.workspace);
  g_clear_object (&self->country);

  G_OBJECT_CLASS (sp_country_model_parent_class)->dispose (object);
}

static void
sp_country_model_finalize (GObject *object)
{
  SpCountryModel *self = SP_COUNTRY_MODEL (object);

  g_ptr_array_unref (self->items);
  sp_country_rows_clear (&self->rows);

  G_OBJECT_CLASS (sp_country_model_parent_class)->finalize (object);
}

static void
sp_country_model_class_init (SpCountryModelClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_country_model_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_country_model_finalize;
}

static void
sp_country_model_init (SpCountryModel *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  sp_country_rows_init (&self->rows);
}

/**
 * sp_country_model_new:
 *
 * Returns: (transfer full): an empty list (`SpCountryItem`), by level and by name
 */
SpCountryModel *
sp_country_model_new (void)
{
  return g_object_new (SP_TYPE_COUNTRY_MODEL, NULL);
}

/**
 * sp_country_model_set_workspace:
 * @self: a list, with no workspace yet
 * @workspace: the workspace that it follows
 *
 * Lists the countries of the open dataset through the lens, from now on.
 */
void
sp_country_model_set_workspace (SpCountryModel *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self) && self->rows.workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->rows.workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}

/**
 * sp_country_model_get_typed:
 * @self: a list
 *
 * Returns: what was typed, without spaces around it; the empty string for nothing
 */
const char *
sp_country_model_get_typed (SpCountryModel *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), "");

  return self->rows.typed ? self->rows.typed : "";
}

/**
 * sp_country_model_set_typed:
 * @self: a list
 * @typed: what was typed; the empty string for the whole list
 *
 * Lists the countries that have such a name, the best match first.
 */
void
sp_country_model_set_typed (SpCountryModel *self, const char *typed)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));

  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));

  if (g_str_equal (sp_country_model_get_typed (self), stripped))
    return;
  g_free (self->rows.typed);
  self->rows.typed = g_steal_pointer (&stripped);
  update_cb (self);
}

/**
 * sp_country_model_get_arrangement:
 * @self: a list
 *
 * Returns: what its sections are
 */
SpArrangement
sp_country_model_get_arrangement (SpCountryModel *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), SP_ARRANGEMENT_LEVEL);

  return self->rows.arrangement;
}

/**
 * sp_country_model_set_arrangement:
 * @self: a list
 * @arrangement: what its sections are
 *
 * Arranges the list anew.
 */
void
sp_country_model_set_arrangement (SpCountryModel *self, SpArrangement arrangement)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));

  if (self->rows.arrangement == arrangement)
    return;
  self->rows.arrangement = arrangement;
  update_cb (self);
}

/**
 * sp_country_model_get_order:
 * @self: a list
 *
 * Returns: the order within each section
 */
SpOrder
sp_country_model_get_order (SpCountryModel *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), SP_ORDER_NAME);

  return self->rows.order;
}

/**
 * sp_country_model_set_order:
 * @self: a list
 * @order: the order within each section
 *
 * Sorts the list anew.
 */
void
sp_country_model_set_order (SpCountryModel *self, SpOrder order)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));

  if (self->rows.order == order)
    return;
  self->rows.order = order;
  update_cb (self);
}

/**
 * sp_country_model_toggle:
 * @self: a list
 * @head: the head of a section
 *
 * Opens or closes a section.
 */
void
sp_country_model_toggle (SpCountryModel *self, SpCountryItem *head)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self));
  g_return_if_fail (sp_country_item_is_head (head));

  sp_country_rows_toggle (&self->rows, sp_country_item_get_section (head));
  update_cb (self);
}

/**
 * sp_country_model_find:
 * @self: a list
 * @country: (nullable): a country
 *
 * Returns: its first row, or `G_MAXUINT` where it is not listed
 */
guint
sp_country_model_find (SpCountryModel *self, SpCountry *country)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), G_MAXUINT);

  for (guint i = 0; country != NULL && i < self->items->len; i++)
    if (sp_country_item_get_country (self->items->pdata[i]) == country)
      return i;
  return G_MAXUINT;
}

static guint
find_selected (SpCountryModel *self, SpCountry *country)
{
  guint place;

  if (self->selected != NULL && sp_country_item_get_country (self->selected) == country &&
      g_ptr_array_find (self->items, self->selected, &place))
    return place;
  return sp_country_model_find (self, country);
}

/**
 * sp_country_model_get_neighbour:
 * @self: a list
 * @country: a country
 * @next: whether the next one is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the country listed after or before @country
 */
SpCountry *
sp_country_model_get_neighbour (SpCountryModel *self, SpCountry *country, gboolean next)
{
  guint place;

  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), NULL);

  place = find_selected (self, country);
  while (place != G_MAXUINT && (next ? place + 1 < self->items->len : place > 0))
    {
      SpCountry *neighbour;

      place = next ? place + 1 : place - 1;
      neighbour = sp_country_item_get_country (self->items->pdata[place]);
      if (neighbour != NULL && neighbour != country)
        return neighbour;
    }
  return NULL;
}

/**
 * sp_country_model_select:
 * @self: a list
 * @country: (nullable): the country whose page is open, if there is one
 *
 * Selects its row, for which a closed section is opened, or none. The row that is selected stays so where it is the
 * country's, and so does the country where the list changes.
 *
 * Returns: the row, or `G_MAXUINT` where it is not listed
 */
guint
sp_country_model_select (SpCountryModel *self, SpCountry *country)
{
  g_return_val_if_fail (SP_IS_COUNTRY_MODEL (self), G_MAXUINT);

  g_set_object (&self->country, country);
  if (country != NULL && !sp_country_rows_is_typed (&self->rows) && self->items->len > 0 &&
      sp_country_model_find (self, country) == G_MAXUINT && sp_country_rows_toggle_section_of (&self->rows, country))
    update_cb (self);
  select_again (self);
  return country ? find_selected (self, country) : G_MAXUINT;
}

/**
 * sp_country_model_select_row:
 * @self: a list
 * @position: the row of a country
 *
 * Selects this row, of those that the country may have.
 */
void
sp_country_model_select_row (SpCountryModel *self, guint position)
{
  g_return_if_fail (SP_IS_COUNTRY_MODEL (self) && position < self->items->len);

  g_set_object (&self->country, sp_country_item_get_country (self->items->pdata[position]));
  set_selected (self, self->country ? self->items->pdata[position] : NULL);
}
