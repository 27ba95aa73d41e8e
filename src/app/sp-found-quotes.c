/* SPDX-License-Identifier: GPL-3.0-or-later
 * The found quotes as a list, of which one may be selected.
 *
 * Its items are places, not quotes: when others are found, the rows stay where they are and show what is there now. GTK
 * would make all two hundred rows anew, and look through a hundred thousand quotes for where those that it had went. */
#include "sp-found-quotes.h"

#include "sp-found-place.h"

struct _SpFoundQuotes
{
  GObject parent_instance;

  SpQuoteFinding *finding;
  GHashTable *places; /* those that somebody holds, by number */
  SpQuote *selected;  /* the quote that is open, listed or not */
  guint place;        /* of it; G_MAXUINT where it is not listed; looked for when it is asked for */
  gboolean is_placed;
};

static guint
count (SpFoundQuotes *self)
{
  return self->finding ? sp_quote_finding_get_n_quotes (self->finding) : 0;
}

static void
look_for_place (SpFoundQuotes *self)
{
  if (self->is_placed)
    return;
  self->place = sp_found_quotes_find (self, self->selected);
  self->is_placed = TRUE;
}

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_FOUND_PLACE;
}

static guint
get_n_items (GListModel *model)
{
  return count (SP_FOUND_QUOTES (model));
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpFoundQuotes *self = SP_FOUND_QUOTES (model);
  SpFoundPlace *place;

  if (position >= count (self))
    return NULL;
  place = g_hash_table_lookup (self->places, GUINT_TO_POINTER (position));
  if (place != NULL)
    return g_object_ref (place);
  return sp_found_place_new (self->places, position, sp_quote_finding_get_quote (self->finding, position));
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
  SpFoundQuotes *self = SP_FOUND_QUOTES (model);

  return self->selected != NULL && position < count (self) &&
         sp_quote_finding_get_quote (self->finding, position) == self->selected;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  guint place = sp_found_quotes_get_place (SP_FOUND_QUOTES (model));
  GtkBitset *selection = gtk_bitset_new_empty ();

  if (place != G_MAXUINT && place >= position && place - position < n_items)
    gtk_bitset_add (selection, place);
  return selection;
}

/* What is selected is the quote that is open: the list alone selects nothing. */
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

G_DEFINE_FINAL_TYPE_WITH_CODE (SpFoundQuotes,
                               sp_found_quotes,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, list_model_init)
                                 G_IMPLEMENT_INTERFACE (GTK_TYPE_SELECTION_MODEL, selection_model_init))

static void
sp_found_quotes_finalize (GObject *object)
{
  SpFoundQuotes *self = SP_FOUND_QUOTES (object);

  g_hash_table_unref (self->places);
  g_clear_object (&self->finding);
  g_clear_object (&self->selected);

  G_OBJECT_CLASS (sp_found_quotes_parent_class)->finalize (object);
}

static void
sp_found_quotes_class_init (SpFoundQuotesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_found_quotes_finalize;
}

static void
sp_found_quotes_init (SpFoundQuotes *self)
{
  self->places = g_hash_table_new (NULL, NULL);
  self->place = G_MAXUINT;
}

/**
 * sp_found_quotes_new:
 *
 * Returns: (transfer full): an empty list
 */
SpFoundQuotes *
sp_found_quotes_new (void)
{
  return g_object_new (SP_TYPE_FOUND_QUOTES, NULL);
}

/* Those that are no longer there are gone with the rows that held them. */
static void
put_quotes (SpFoundQuotes *self)
{
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_quotes = count (self);
  GHashTableIter iter;
  gpointer place;

  g_hash_table_iter_init (&iter, self->places);
  while (g_hash_table_iter_next (&iter, NULL, &place))
    g_ptr_array_add (places, g_object_ref (place));
  for (guint i = 0; i < places->len; i++)
    {
      guint number = sp_found_place_get_number (places->pdata[i]);

      if (number < n_quotes)
        sp_found_place_set_quote (places->pdata[i], sp_quote_finding_get_quote (self->finding, number));
    }
}

/**
 * sp_found_quotes_set_finding:
 * @self: a list
 * @finding: (nullable): the quotes that were found
 *
 * Lists these quotes, in one go. What is selected stays selected.
 */
void
sp_found_quotes_set_finding (SpFoundQuotes *self, SpQuoteFinding *finding)
{
  guint n_before, n_after, n_both;

  g_return_if_fail (SP_IS_FOUND_QUOTES (self));
  g_return_if_fail (finding == NULL || SP_IS_QUOTE_FINDING (finding));

  n_before = count (self);
  if (!g_set_object (&self->finding, finding))
    return;
  n_after = count (self);
  n_both = MIN (n_before, n_after);
  self->is_placed = FALSE;
  put_quotes (self);
  if (n_before != n_after)
    g_list_model_items_changed (G_LIST_MODEL (self), n_both, n_before - n_both, n_after - n_both);
  if (n_both > 0)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), 0, n_both);
}

/**
 * sp_found_quotes_find:
 * @self: a list
 * @quote: (nullable): a quote
 *
 * Returns: its place, or `G_MAXUINT` where it is not listed
 */
guint
sp_found_quotes_find (SpFoundQuotes *self, SpQuote *quote)
{
  guint n_quotes;

  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), G_MAXUINT);

  n_quotes = quote ? count (self) : 0;
  for (guint i = 0; i < n_quotes; i++)
    if (sp_quote_finding_get_quote (self->finding, i) == quote)
      return i;
  return G_MAXUINT;
}

static void
tell_selection (SpFoundQuotes *self, guint place)
{
  if (place != G_MAXUINT)
    gtk_selection_model_selection_changed (GTK_SELECTION_MODEL (self), place, 1);
}

/**
 * sp_found_quotes_select:
 * @self: a list
 * @quote: (nullable): the quote that is open, if there is one
 *
 * Selects a quote, now and where a later list has it.
 *
 * Returns: its place, or `G_MAXUINT` where it is not listed
 */
guint
sp_found_quotes_select (SpFoundQuotes *self, SpQuote *quote)
{
  guint before;

  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), G_MAXUINT);

  before = sp_found_quotes_get_place (self);
  if (!g_set_object (&self->selected, quote))
    return before;
  self->is_placed = FALSE;
  tell_selection (self, before);
  tell_selection (self, sp_found_quotes_get_place (self));
  return self->place;
}

/**
 * sp_found_quotes_get_place:
 * @self: a list
 *
 * Returns: the place of the selected quote, or `G_MAXUINT` where there is none or it is not listed
 */
guint
sp_found_quotes_get_place (SpFoundQuotes *self)
{
  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), G_MAXUINT);

  look_for_place (self);
  return self->place;
}

/**
 * sp_found_quotes_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the quote that is open, listed or not
 */
SpQuote *
sp_found_quotes_get_selected (SpFoundQuotes *self)
{
  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), NULL);

  return self->selected;
}

/**
 * sp_found_quotes_get_neighbour:
 * @self: a list
 * @next: whether the next quote is wanted, or the one before
 *
 * Returns: (transfer none) (nullable): the quote after or before the selected one; where none is selected the first or
 *   the last
 */
SpQuote *
sp_found_quotes_get_neighbour (SpFoundQuotes *self, gboolean next)
{
  guint n_quotes, place;

  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), NULL);

  n_quotes = count (self);
  place = sp_found_quotes_get_place (self);
  if (place == G_MAXUINT)
    place = next ? 0 : n_quotes - 1;
  else
    place = next ? place + 1 : place - 1;
  return place < n_quotes ? sp_quote_finding_get_quote (self->finding, place) : NULL;
}
