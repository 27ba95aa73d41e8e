/* SPDX-License-Identifier: GPL-3.0-or-later
 * The found quotes as a list, of which one may be selected. */
#include "sp-found-quotes.h"

struct _SpFoundQuotes
{
  SpFoundPlaces parent_instance;

  SpQuoteFinding *finding;
};

G_DEFINE_FINAL_TYPE (SpFoundQuotes, sp_found_quotes, SP_TYPE_FOUND_PLACES)

static guint
count (SpFoundQuotes *self)
{
  return self->finding ? sp_quote_finding_get_n_quotes (self->finding) : 0;
}

static guint
sp_found_quotes_count (SpFoundPlaces *places)
{
  return count (SP_FOUND_QUOTES (places));
}

static gpointer
sp_found_quotes_get_content (SpFoundPlaces *places, guint position)
{
  return sp_quote_finding_get_quote (SP_FOUND_QUOTES (places)->finding, position);
}

static SpRecord *
sp_found_quotes_get_record (SpFoundPlaces *places, guint position)
{
  return SP_RECORD (sp_quote_finding_get_quote (SP_FOUND_QUOTES (places)->finding, position));
}

static guint
sp_found_quotes_find (SpFoundPlaces *places, SpRecord *record)
{
  SpFoundQuotes *self = SP_FOUND_QUOTES (places);
  guint n_quotes = count (self);

  for (guint i = 0; i < n_quotes; i++)
    if ((gpointer) sp_quote_finding_get_quote (self->finding, i) == record)
      return i;
  return G_MAXUINT;
}

static void
sp_found_quotes_finalize (GObject *object)
{
  g_clear_object (&SP_FOUND_QUOTES (object)->finding);

  G_OBJECT_CLASS (sp_found_quotes_parent_class)->finalize (object);
}

static void
sp_found_quotes_class_init (SpFoundQuotesClass *klass)
{
  SpFoundPlacesClass *places_class = SP_FOUND_PLACES_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = sp_found_quotes_finalize;
  places_class->count = sp_found_quotes_count;
  places_class->get_content = sp_found_quotes_get_content;
  places_class->get_record = sp_found_quotes_get_record;
  places_class->find = sp_found_quotes_find;
}

static void
sp_found_quotes_init (SpFoundQuotes *self G_GNUC_UNUSED)
{
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
 * sp_found_quotes_set_finding:
 * @self: a list
 * @finding: (nullable): the quotes that were found
 *
 * Lists these quotes, in one go. What is selected stays selected.
 */
void
sp_found_quotes_set_finding (SpFoundQuotes *self, SpQuoteFinding *finding)
{
  guint n_before;

  g_return_if_fail (SP_IS_FOUND_QUOTES (self));
  g_return_if_fail (finding == NULL || SP_IS_QUOTE_FINDING (finding));

  n_before = count (self);
  if (g_set_object (&self->finding, finding))
    sp_found_places_changed (SP_FOUND_PLACES (self), n_before);
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
  place = sp_found_places_get_place (SP_FOUND_PLACES (self));
  if (place == G_MAXUINT)
    place = next ? 0 : n_quotes - 1;
  else
    place = next ? place + 1 : place - 1;
  return place < n_quotes ? sp_quote_finding_get_quote (self->finding, place) : NULL;
}
