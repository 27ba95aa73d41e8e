/* SPDX-License-Identifier: GPL-3.0-or-later
 * What happened as a list, heads among it, of which one may be selected.
 *
 * As of found quotes its items are places: when something else is found the rows stay, and show what is there now. */
#include "sp-moment-rows.h"

#include "sp-moment-place.h"

struct _SpMomentRows
{
  GObject parent_instance;

  SpChronology *chronology;
  GHashTable *places; /* those that somebody holds, by number */
  SpRecord *selected; /* what is open, listed or not */
};

static guint
count (SpMomentRows *self)
{
  return self->chronology ? sp_chronology_get_n_rows (self->chronology) : 0;
}

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_MOMENT_PLACE;
}

static guint
get_n_items (GListModel *model)
{
  return count (SP_MOMENT_ROWS (model));
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpMomentRows *self = SP_MOMENT_ROWS (model);
  SpMomentPlace *place;

  if (position >= count (self))
    return NULL;
  place = g_hash_table_lookup (self->places, GUINT_TO_POINTER (position));
  return place ? g_object_ref (place) : sp_moment_place_new (self->places, position, self->chronology);
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
  SpMomentRows *self = SP_MOMENT_ROWS (model);
  const SpMoment *moment = position < count (self) ? sp_chronology_get_row (self->chronology, position)->moment : NULL;

  return moment != NULL && sp_moment_get_record (moment) == self->selected;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  guint place = sp_moment_rows_get_place (SP_MOMENT_ROWS (model));
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

G_DEFINE_FINAL_TYPE_WITH_CODE (SpMomentRows,
                               sp_moment_rows,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

static void
sp_moment_rows_finalize (GObject *object)
{
  SpMomentRows *self = SP_MOMENT_ROWS (object);

  g_hash_table_unref (self->places);
  g_clear_object (&self->chronology);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (sp_moment_rows_parent_class)->finalize (object);
}

static void
sp_moment_rows_class_init (SpMomentRowsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_moment_rows_finalize;
}

static void
sp_moment_rows_init (SpMomentRows *self)
{
  self->places = g_hash_table_new (NULL, NULL);
}

/**
 * sp_moment_rows_new:
 *
 * Returns: (transfer full): an empty list
 */
SpMomentRows *
sp_moment_rows_new (void)
{
  return g_object_new (SP_TYPE_MOMENT_ROWS, NULL);
}

/* Those that are no longer there are gone with the rows that held them. */
static void
fill_places (SpMomentRows *self)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_rows = count (self);
  GHashTableIter iter;
  gpointer place;

  g_hash_table_iter_init (&iter, self->places);
  while (g_hash_table_iter_next (&iter, NULL, &place))
    g_ptr_array_add (places, g_object_ref (place));
  for (guint i = 0; i < places->len; i++)
    if (sp_moment_place_get_number (places->pdata[i]) < n_rows)
      sp_moment_place_set_chronology (places->pdata[i], self->chronology);
}

/**
 * sp_moment_rows_get_chronology:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): what it lists
 */
SpChronology *
sp_moment_rows_get_chronology (SpMomentRows *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROWS (self), NULL);

  return self->chronology;
}

/**
 * sp_moment_rows_set_chronology:
 * @self: a list
 * @chronology: (nullable): what was found
 *
 * Lists that, in one go. What is selected stays selected.
 */
void
sp_moment_rows_set_chronology (SpMomentRows *self, SpChronology *chronology)
{
  guint n_before, n_after, n_both;

  g_return_if_fail (SP_IS_MOMENT_ROWS (self));
  g_return_if_fail (chronology == NULL || SP_IS_CHRONOLOGY (chronology));

  n_before = count (self);
  if (!g_set_object (&self->chronology, chronology))
    return;
  n_after = count (self);
  n_both = MIN (n_before, n_after);
  fill_places (self);
  if (n_before != n_after)
    g_list_model_items_changed (G_LIST_MODEL (self), n_both, n_before - n_both, n_after - n_both);
  if (n_both > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, n_both);
}

static void
tell_selection (SpMomentRows *self)
{
  guint place = sp_moment_rows_get_place (self);

  if (place != G_MAXUINT)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), place, 1);
}

/**
 * sp_moment_rows_select:
 * @self: a list
 * @record: (nullable): what is open, if anything is
 *
 * Selects an event or a position, now and where a later list has it.
 */
void
sp_moment_rows_select (SpMomentRows *self, SpRecord *record)
{
  guint before;

  g_return_if_fail (SP_IS_MOMENT_ROWS (self));

  before = sp_moment_rows_get_place (self);
  if (!g_set_object (&self->selected, record))
    return;
  if (before != G_MAXUINT)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), before, 1);
  tell_selection (self);
}

/**
 * sp_moment_rows_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): what is open, listed or not
 */
SpRecord *
sp_moment_rows_get_selected (SpMomentRows *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROWS (self), NULL);

  return self->selected;
}

/**
 * sp_moment_rows_get_place:
 * @self: a list
 *
 * Returns: the row of what is selected, or %G_MAXUINT where nothing is or it is not listed
 */
guint
sp_moment_rows_get_place (SpMomentRows *self)
{
  g_return_val_if_fail (SP_IS_MOMENT_ROWS (self), G_MAXUINT);

  return self->chronology ? sp_chronology_find_row (self->chronology, self->selected) : G_MAXUINT;
}
