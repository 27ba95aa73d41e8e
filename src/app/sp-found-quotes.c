/* SPDX-License-Identifier: GPL-3.0-or-later
 * The found quotes as a list, of which one may be selected. */
#include "sp-found-quotes.h"

struct _SpFoundQuotes
{
  GObject parent_instance;

  GPtrArray *quotes;
  SpQuote *selected; /* the quote that is open, listed or not */
  guint place;       /* of it; G_MAXUINT where it is not listed */
};

static GType
get_item_type (GListModel *model G_GNUC_UNUSED)
{
  return SP_TYPE_QUOTE;
}

static guint
get_n_items (GListModel *model)
{
  return SP_FOUND_QUOTES (model)->quotes->len;
}

static gpointer
get_item (GListModel *model, guint position)
{
  SpFoundQuotes *self = SP_FOUND_QUOTES (model);

  return position < self->quotes->len ? g_object_ref (self->quotes->pdata[position]) : NULL;
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
  return position == SP_FOUND_QUOTES (model)->place;
}

static GtkBitset *
get_selection_in_range (GtkSelectionModel *model, guint position, guint n_items)
{
  guint place = SP_FOUND_QUOTES (model)->place;
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

static guint
find (SpFoundQuotes *self, SpQuote *quote)
{
  guint place;

  return quote != NULL && g_ptr_array_find (self->quotes, quote, &place) ? place : G_MAXUINT;
}

static void
sp_found_quotes_finalize (GObject *object)
{
  SpFoundQuotes *self = SP_FOUND_QUOTES (object);

  g_ptr_array_unref (self->quotes);
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
  self->quotes = g_ptr_array_new_with_free_func (g_object_unref);
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

/**
 * sp_found_quotes_set_quotes:
 * @self: a list
 * @quotes: (element-type SpQuote): the quotes that were found, in order; must not change afterwards
 *
 * Lists these quotes, in one go. What is selected stays selected.
 */
void
sp_found_quotes_set_quotes (SpFoundQuotes *self, GPtrArray *quotes)
{
  guint n_before;

  g_return_if_fail (SP_IS_FOUND_QUOTES (self));
  g_return_if_fail (quotes != NULL);

  n_before = self->quotes->len;
  g_ptr_array_ref (quotes);
  g_ptr_array_unref (self->quotes);
  self->quotes = quotes;
  self->place = find (self, self->selected);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, quotes->len);
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

  if (!g_set_object (&self->selected, quote))
    return self->place;
  before = self->place;
  self->place = find (self, quote);
  tell_selection (self, before);
  tell_selection (self, self->place);
  return self->place;
}

/**
 * sp_found_quotes_get_selected:
 * @self: a list
 *
 * Returns: the place of the selected quote, or `G_MAXUINT` where there is none or it is not listed
 */
guint
sp_found_quotes_get_selected (SpFoundQuotes *self)
{
  g_return_val_if_fail (SP_IS_FOUND_QUOTES (self), G_MAXUINT);

  return self->place;
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

  n_quotes = self->quotes->len;
  if (self->place == G_MAXUINT)
    place = next ? 0 : n_quotes - 1;
  else
    place = next ? self->place + 1 : self->place - 1;
  return place < n_quotes ? self->quotes->pdata[place] : NULL;
}
