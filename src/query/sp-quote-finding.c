/* SPDX-License-Identifier: GPL-3.0-or-later
 * The quotes that were found, in order, with the counts of what they can be narrowed down by. */
#include "sp-quote-finding.h"

struct _SpQuoteFinding
{
  GObject parent_instance;

  SpQuoteFindingInit found;
};

G_DEFINE_FINAL_TYPE (SpQuoteFinding, sp_quote_finding, G_TYPE_OBJECT)

static void
sp_quote_finding_finalize (GObject *object)
{
  SpQuoteFinding *self = SP_QUOTE_FINDING (object);

  g_array_unref (self->found.numbers);
  g_array_unref (self->found.ways_out);
  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      g_array_unref (self->found.values[i]);
      g_ptr_array_unref (self->found.keys[i]);
    }
  g_object_unref (self->found.texts);

  G_OBJECT_CLASS (sp_quote_finding_parent_class)->finalize (object);
}

static void
sp_quote_finding_class_init (SpQuoteFindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_quote_finding_finalize;
}

static void
sp_quote_finding_init (SpQuoteFinding *self G_GNUC_UNUSED)
{
}

/**
 * sp_quote_finding_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new finding that never changes
 */
SpQuoteFinding *
sp_quote_finding_new (const SpQuoteFindingInit *init)
{
  SpQuoteFinding *self;

  g_return_val_if_fail (init != NULL, NULL);

  self = g_object_new (SP_TYPE_QUOTE_FINDING, NULL);
  self->found = *init;
  g_object_ref (init->texts);
  g_array_ref (init->numbers);
  g_array_ref (init->ways_out);
  for (guint i = 0; i < SP_N_FACETS; i++)
    {
      g_array_ref (init->values[i]);
      g_ptr_array_ref (init->keys[i]);
    }
  return self;
}

/**
 * sp_quote_finding_get_n_quotes:
 * @self: a finding
 *
 * Returns: how many quotes were found
 */
guint
sp_quote_finding_get_n_quotes (SpQuoteFinding *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), 0);

  return self->found.numbers->len;
}

/**
 * sp_quote_finding_get_quote:
 * @self: a finding
 * @position: less than sp_quote_finding_get_n_quotes()
 *
 * Returns: (transfer none): the quote at that place in the order
 */
SpQuote *
sp_quote_finding_get_quote (SpQuoteFinding *self, guint position)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), NULL);
  g_return_val_if_fail (position < self->found.numbers->len, NULL);

  return sp_quote_texts_get_quote (self->found.texts, g_array_index (self->found.numbers, guint32, position));
}

/**
 * sp_quote_finding_get_n_all:
 * @self: a finding
 *
 * Returns: how many quotes the dataset has
 */
guint
sp_quote_finding_get_n_all (SpQuoteFinding *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), 0);

  return sp_quote_texts_get_n_quotes (self->found.texts);
}

/**
 * sp_quote_finding_get_n_later:
 * @self: a finding
 *
 * Returns: how many quotes were left out only because they were said after the date of the lens
 */
guint
sp_quote_finding_get_n_later (SpQuoteFinding *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), 0);

  return self->found.n_later;
}

/**
 * sp_quote_finding_get_values:
 * @self: a finding
 * @facet: a facet
 *
 * The values that quotes of the dataset have, and those that are chosen though no quote has them. They come by count,
 * the largest first; those of one count as sp_facet_order_new() has them.
 *
 * Returns: (transfer none) (element-type SpFacetValue): the values, those with 0 too; they live as long as @self
 */
GArray *
sp_quote_finding_get_values (SpQuoteFinding *self, SpFacet facet)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), NULL);
  g_return_val_if_fail ((guint) facet < SP_N_FACETS, NULL);

  return self->found.values[facet];
}

/**
 * sp_quote_finding_get_ways_out:
 * @self: a finding
 *
 * Returns: (transfer none) (element-type SpWayOut): where nothing was found, for each active part of what was asked how
 *   many there would be without it, the largest first; none where something was found
 */
GArray *
sp_quote_finding_get_ways_out (SpQuoteFinding *self)
{
  g_return_val_if_fail (SP_IS_QUOTE_FINDING (self), NULL);

  return self->found.ways_out;
}
