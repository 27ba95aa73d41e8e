/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was found as a list of places, of which one may be selected.
 *
 * Its items are places, not records: when others are found, the rows stay where they are and show what is there now. GTK
 * would make all two hundred rows anew, and look through a hundred thousand records for where those that it had went. */
#include "sp-found-places.h"

#include "sp-found-place.h"

typedef struct
{
  GHashTable *places; /* those that somebody holds, by number */
  SpRecord *selected; /* what is open, listed or not */
  guint place;        /* of it; G_MAXUINT where it is not listed; looked for when it is asked for */
  gboolean is_placed;
} SpFoundPlacesPrivate;

static void list_model_init (GListModelInterface *iface);
static void selection_model_init (GtkSelectionModelInterface *iface);

G_DEFINE_ABSTRACT_TYPE_WITH_CODE (SpFoundPlaces,
                                  sp_found_places,
                                  G_TYPE_OBJECT,
                                  G_ADD_PRIVATE (SpFoundPlaces)
                                    G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                      G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

static SpFoundPlacesPrivate *
get_private (gpointer self)
{
  return sp_found_places_get_instance_private (SP_FOUND_PLACES (self));
}

static guint
count (SpFoundPlaces *self)
{
  return SP_FOUND_PLACES_GET_CLASS (self)->count (self);
}

static gpointer
get_content (SpFoundPlaces *self, guint position)
{
  return SP_FOUND_PLACES_GET_CLASS (self)->get_content (self, position);
}

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_FOUND_PLACE;
}

static guint
get_n_items (GListModel *model)
{
  return count (SP_FOUND_PLACES (model));
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpFoundPlaces *self = SP_FOUND_PLACES (model);
  GHashTable *places = get_private (self)->places;
  SpFoundPlace *place;

  if (position >= count (self))
    return NULL;
  place = g_hash_table_lookup (places, GUINT_TO_POINTER (position));
  return place ? g_object_ref (place) : sp_found_place_new (places, position, get_content (self, position));
}

static void
list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = get_item_type;
  iface->get_n_items = get_n_items;
  iface->get_item = get_item;
}

static gboolean
is_selected (GtkSelectionModel *model, guint position)
{
  SpFoundPlaces *self = SP_FOUND_PLACES (model);
  SpRecord *selected = get_private (self)->selected;

  return selected != NULL && position < count (self) &&
         SP_FOUND_PLACES_GET_CLASS (self)->get_record (self, position) == selected;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  guint place = sp_found_places_get_place (SP_FOUND_PLACES (model));
  GtkBitset *selection = gtk_bitset_new_empty ();

  if (place != G_MAXUINT && place >= position && place - position < n_items)
    gtk_bitset_add (selection, place);
  return selection;
}

/* What is selected is what is open: the list alone selects nothing. */
static gboolean
select_item (GtkSelectionModel *model G_GNUC_UNUSED, guint position G_GNUC_UNUSED, gboolean alone G_GNUC_UNUSED)
{
  return FALSE;
}

static void
selection_model_init (GtkSelectionModelInterface *iface)
{
  iface->is_selected = is_selected;
  iface->get_selection_in_range = get_selection_in_range;
  iface->select_item = select_item;
}

static void
sp_found_places_finalize (GObject *object)
{
  SpFoundPlacesPrivate *priv = get_private (object);

  g_hash_table_unref (priv->places);
  g_clear_object (&priv->selected);

  G_OBJECT_CLASS (sp_found_places_parent_class)->finalize (object);
}

static void
sp_found_places_class_init (SpFoundPlacesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_found_places_finalize;
}

static void
sp_found_places_init (SpFoundPlaces *self)
{
  SpFoundPlacesPrivate *priv = get_private (self);

  priv->places = g_hash_table_new (NULL, NULL);
  priv->place = G_MAXUINT;
}

/* Those that are no longer there are gone with the rows that held them. */
static void
fill_places (SpFoundPlaces *self)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_places = count (self);
  GHashTableIter iter;
  gpointer place;

  g_hash_table_iter_init (&iter, get_private (self)->places);
  while (g_hash_table_iter_next (&iter, NULL, &place))
    g_ptr_array_add (places, g_object_ref (place));
  for (guint i = 0; i < places->len; i++)
    {
      guint number = sp_found_place_get_number (places->pdata[i]);

      if (number < n_places)
        sp_found_place_set_content (places->pdata[i], get_content (self, number));
    }
}

/**
 * sp_found_places_changed:
 * @self: a list
 * @n_before: how many places it had
 *
 * To be called by a list of this kind when it has something else to list: all of that is shown, in one go. What is
 * selected stays selected.
 */
void
sp_found_places_changed (SpFoundPlaces *self, guint n_before)
{
  guint n_after, n_both;

  g_return_if_fail (SP_IS_FOUND_PLACES (self));

  n_after = count (self);
  n_both = MIN (n_before, n_after);
  get_private (self)->is_placed = FALSE;
  fill_places (self);
  if (n_before != n_after)
    g_list_model_items_changed (G_LIST_MODEL (self), n_both, n_before - n_both, n_after - n_both);
  if (n_both > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, n_both);
}

/**
 * sp_found_places_find:
 * @self: a list
 * @record: (type SpRecord) (nullable): a record
 *
 * Returns: its place, or %G_MAXUINT where it is not listed
 */
guint
sp_found_places_find (SpFoundPlaces *self, gpointer record)
{
  g_return_val_if_fail (SP_IS_FOUND_PLACES (self), G_MAXUINT);

  return record ? SP_FOUND_PLACES_GET_CLASS (self)->find (self, record) : G_MAXUINT;
}

static void
tell_selection (SpFoundPlaces *self, guint place)
{
  if (place != G_MAXUINT)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), place, 1);
}

/**
 * sp_found_places_select:
 * @self: a list
 * @record: (type SpRecord) (nullable): what is open, if anything is
 *
 * Selects it, now and where a later list has it.
 */
void
sp_found_places_select (SpFoundPlaces *self, gpointer record)
{
  SpFoundPlacesPrivate *priv;
  guint before;

  g_return_if_fail (SP_IS_FOUND_PLACES (self));
  g_return_if_fail (record == NULL || SP_IS_RECORD (record));

  priv = get_private (self);
  before = sp_found_places_get_place (self);
  if (!g_set_object (&priv->selected, record))
    return;
  priv->is_placed = FALSE;
  tell_selection (self, before);
  tell_selection (self, sp_found_places_get_place (self));
}

/**
 * sp_found_places_get_selected:
 * @self: a list
 *
 * Returns: (type SpRecord) (transfer none) (nullable): what is open, listed or not
 */
gpointer
sp_found_places_get_selected (SpFoundPlaces *self)
{
  g_return_val_if_fail (SP_IS_FOUND_PLACES (self), NULL);

  return get_private (self)->selected;
}

/**
 * sp_found_places_get_place:
 * @self: a list
 *
 * Returns: the place of what is selected, or %G_MAXUINT where nothing is or it is not listed
 */
guint
sp_found_places_get_place (SpFoundPlaces *self)
{
  SpFoundPlacesPrivate *priv;

  g_return_val_if_fail (SP_IS_FOUND_PLACES (self), G_MAXUINT);

  priv = get_private (self);
  if (!priv->is_placed)
    priv->place = sp_found_places_find (self, priv->selected);
  priv->is_placed = TRUE;
  return priv->place;
}
