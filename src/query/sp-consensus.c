/* SPDX-License-Identifier: GPL-3.0-or-later
 * How far countries agree on a question, where so much may be said at all. */
#include "sp-consensus.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Of fewer counted countries, or levels, there is no measure. */
#define LEAST_COUNTED 5
#define LEAST_LEVELS 3

/* One step of a decomposition: so many countries at each level that is not empty yet. */
typedef struct
{
  guint height;
  guint n_levels;
  double agreement;
} Layer;

/* Van der Eijk's U counts triples of levels in order. With one level empty and the others not, a triple is bimodal
 * where the empty one lies in the middle, unimodal where it does not; all other triples tell nothing. */
static void
count_triples (const guint *rest, guint n_levels, double *unimodal, double *bimodal)
{
  double n_left = 0, n_filled = 0;

  for (guint i = 0; i < n_levels; i++)
    n_filled += rest[i] > 0;
  *bimodal = 0;
  for (guint i = 0; i < n_levels; i++)
    if (rest[i] > 0)
      n_left++;
    else
      *bimodal += n_left * (n_filled - n_left);
  *unimodal = (n_levels - n_filled) * n_filled * (n_filled - 1) / 2 - *bimodal;
}

static double
get_layer_agreement (const guint *rest, guint n_levels, guint n_filled)
{
  double unimodal, bimodal, unimodality;
  double k = n_levels;

  if (n_filled == 1)
    return 1;
  if (n_filled == n_levels)
    return 0;
  count_triples (rest, n_levels, &unimodal, &bimodal);
  unimodality = ((k - 2) * unimodal - (k - 1) * bimodal) / ((k - 2) * (unimodal + bimodal));
  return unimodality * (1 - (n_filled - 1) / (k - 1));
}

/* Takes the next layer off what is left of the counts; returns whether there was one. */
static gboolean
take_layer (guint *rest, guint n_levels, Layer *layer)
{
  *layer = (Layer) { .height = G_MAXUINT };
  for (guint i = 0; i < n_levels; i++)
    if (rest[i] > 0)
      {
        layer->n_levels++;
        layer->height = MIN (layer->height, rest[i]);
      }
  if (layer->n_levels == 0)
    return FALSE;
  layer->agreement = get_layer_agreement (rest, n_levels, layer->n_levels);
  for (guint i = 0; i < n_levels; i++)
    rest[i] -= rest[i] > 0 ? layer->height : 0;
  return TRUE;
}

/**
 * sp_agreement:
 * @counts: (array length=n_levels): how many there are at each level, first to last
 * @n_levels: how many levels the scale has, empty ones included; at least one
 *
 * Measures agreement on an ordered scale by van der Eijk's A: the counts are taken apart into layers, in each of which
 * a level has either the same number or none; a layer's agreement is U · (1 - (S - 1) / (K - 1)), with S levels that
 * are not empty, K levels in all and U = ((K - 2) · TU - (K - 1) · TDU) / ((K - 2) · (TU + TDU)) from the numbers of
 * unimodal (TU) and bimodal (TDU) triples of levels; A is the mean of the layers by what they contain. A layer with
 * one level is 1, one with all levels 0.
 *
 * Source: Cees van der Eijk, “Measuring Agreement in Ordered Rating Scales”, Quality & Quantity 35 (2001), 325–341,
 * doi:10.1023/A:1010374114305, equation 2 on p. 332, with the example on p. 331, both as given in the vignette and the
 * source of Didier Ruedin's R package agrmt 1.42.12, whose printed values the tests repeat. Triples need three levels:
 * that package gives no value for fewer. Here a scale of two has the value that its layers have whatever U is, which is
 * never below 0, and a scale of one is 1; sp_consensus_new() uses neither.
 *
 * Returns: from -1 (split between the ends) over 0 (even) to 1 (all the same); 0 where all counts are 0
 */
double
sp_agreement (const guint *counts, guint n_levels)
{
  g_autofree guint *rest = NULL;
  double sum = 0, n = 0;
  Layer layer;

  g_return_val_if_fail (counts != NULL && n_levels > 0, 0);

  rest = g_memdup2 (counts, n_levels * sizeof *counts);
  while (take_layer (rest, n_levels, &layer))
    {
      double size = (double) layer.height * layer.n_levels;

      sum += size * layer.agreement;
      n += size;
    }
  return n > 0 ? sum / n : 0;
}

static void
count_country (SpConsensus *self, const SpStanding *standing)
{
  GPtrArray *levels = sp_scale_get_levels (self->scale);

  self->n_compared++;
  if (standing->position == NULL)
    self->n_unknown++;
  else if (sp_position_get_basis (standing->position) == SP_BASIS_OPERATOR)
    self->n_operators++;
  else
    for (guint i = 0; i < levels->len; i++)
      if (levels->pdata[i] == sp_position_get_level (standing->position))
        self->all_counts[i]++;
}

static void
count_on_scale (SpConsensus *self)
{
  GPtrArray *levels = sp_scale_get_levels (self->scale);

  for (guint i = 0; i < levels->len; i++)
    if (sp_level_is_on_scale (levels->pdata[i]))
      {
        self->counts[self->n_levels++] = self->all_counts[i];
        self->n_counted += self->all_counts[i];
      }
}

static gboolean
is_ordered (SpConsensus *self)
{
  return sp_scale_get_kind_of_order (self->scale) != SP_SCALE_UNORDERED;
}

static guint
measure_spread (SpConsensus *self)
{
  guint first = 0, last = self->n_levels;

  while (first < last && self->counts[first] == 0)
    first++;
  while (last > first && self->counts[last - 1] == 0)
    last--;
  return last > first ? last - first - 1 : 0;
}

static gboolean
is_at_one_level (SpConsensus *self)
{
  for (guint i = 0; i < self->n_levels; i++)
    if (self->counts[i] > 0)
      return self->counts[i] == self->n_counted;
  return FALSE;
}

/* Too few of those compared for anything to be said of all. */
static gboolean
is_minority (SpConsensus *self)
{
  return self->n_counted >= LEAST_COUNTED && (guint64) self->n_counted * 2 < self->n_compared;
}

static SpConsensusKind
choose_kind (SpConsensus *self)
{
  if (self->n_counted < 2 || is_minority (self))
    return SP_CONSENSUS_NONE;
  if (is_ordered (self) && self->n_counted >= LEAST_COUNTED && self->n_levels >= LEAST_LEVELS)
    return SP_CONSENSUS_AGREEMENT;
  if (is_at_one_level (self))
    return SP_CONSENSUS_ALL_SAME;
  return is_ordered (self) && self->n_counted < LEAST_COUNTED ? SP_CONSENSUS_SPREAD : SP_CONSENSUS_NOT_ALL_SAME;
}

/**
 * sp_consensus_new:
 * @index: an index
 * @countries: (element-type SpCountry): the countries to be compared
 * @outlook: the question, the day and the weakest basis; its group is not looked at, as @countries are given
 *
 * Counts where the countries stand, and finds what may be said of it: van der Eijk's A only of at least five countries
 * and at least half of those compared, on an ordered scale of at least three levels. Only positions on the scale count
 * that rest on the country's government, those that are perhaps held included.
 *
 * Returns: (transfer full): the counts and what may be said; free with sp_consensus_free()
 */
SpConsensus *
sp_consensus_new (SpIndex *index, GPtrArray *countries, const SpOutlook *outlook)
{
  g_autofree SpStanding *found = NULL;
  g_autoptr (GPtrArray) standings = NULL;
  SpOutlook without_group;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (countries != NULL, NULL);
  g_return_val_if_fail (outlook != NULL && outlook->question != NULL, NULL);

  without_group = *outlook;
  without_group.group = NULL;
  found = g_new (SpStanding, countries->len);
  standings = g_ptr_array_sized_new (countries->len);
  for (guint i = 0; i < countries->len; i++)
    {
      sp_standing_find (&found[i], index, countries->pdata[i], &without_group);
      g_ptr_array_add (standings, &found[i]);
    }
  return sp_consensus_new_of_standings (outlook->question, standings);
}

/**
 * sp_consensus_new_of_standings:
 * @question: a question
 * @standings: (element-type SpStanding): where countries stood on it
 *
 * Finds what may be said of standings that were found already, as sp_consensus_new() has it.
 *
 * Returns: (transfer full): the counts and what may be said; free with sp_consensus_free()
 */
SpConsensus *
sp_consensus_new_of_standings (SpQuestion *question, GPtrArray *standings)
{
  SpConsensus *self;
  guint n_levels;

  g_return_val_if_fail (SP_IS_QUESTION (question), NULL);
  g_return_val_if_fail (standings != NULL, NULL);

  self = g_new0 (SpConsensus, 1);
  self->scale = g_object_ref (sp_question_get_scale (question));
  n_levels = sp_scale_get_levels (self->scale)->len;
  self->all_counts = g_new0 (guint, n_levels);
  self->counts = g_new0 (guint, n_levels);
  for (guint i = 0; i < standings->len; i++)
    count_country (self, standings->pdata[i]);
  count_on_scale (self);
  self->kind = choose_kind (self);
  if (is_ordered (self))
    self->spread = measure_spread (self);
  if (self->kind == SP_CONSENSUS_AGREEMENT)
    self->agreement = sp_agreement (self->counts, self->n_levels);
  return self;
}

/**
 * sp_consensus_free:
 * @self: (transfer full) (nullable): what to free
 */
void
sp_consensus_free (SpConsensus *self)
{
  if (self == NULL)
    return;
  g_object_unref (self->scale);
  g_free (self->counts);
  g_free (self->all_counts);
  g_free (self);
}

static char *
format_number (double number)
{
  double rounded = round (number * 100) / 100;
  g_autofree char *digits = g_strdup_printf ("%.2f", fabs (rounded));

  return g_strconcat (rounded < 0 ? "−" : "", digits, NULL);
}

static char *
join (GPtrArray *texts)
{
  g_ptr_array_add (texts, NULL);
  /* Translators: between the items of a list such as “4 Excluded, 1 Restricted”. */
  return g_strjoinv (C_ ("list", ", "), (char **) texts->pdata);
}

static char *
format_counts (SpConsensus *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *levels = sp_scale_get_levels (self->scale);

  for (guint i = 0; i < levels->len; i++)
    if (self->all_counts[i] > 0)
      /* Translators: how many countries stand at a level such as “Excluded”. */
      g_ptr_array_add (texts, g_strdup_printf (C_ ("consensus", "%u %s"), self->all_counts[i],
                                               sp_level_get_label (levels->pdata[i])));
  if (self->n_operators > 0)
    g_ptr_array_add (texts, g_strdup_printf (ngettext ("%u known by its operators’ practice only",
                                                       "%u known by their operators’ practice only", self->n_operators),
                                             self->n_operators));
  /* Translators: of how many of the countries compared nothing is known, the last item of a list such as
   * “4 Excluded, 1 Restricted, 0 unknown of 5”. */
  g_ptr_array_add (texts, g_strdup_printf (_ ("%u unknown of %u"), self->n_unknown, self->n_compared));
  return join (texts);
}

static char *
format_words (SpConsensus *self)
{
  if (self->kind == SP_CONSENSUS_ALL_SAME)
    return g_strdup (_ ("all the same"));
  if (self->kind == SP_CONSENSUS_NOT_ALL_SAME)
    return g_strdup (_ ("not all the same"));
  return g_strdup_printf (ngettext ("at most %u level apart", "at most %u levels apart", self->spread), self->spread);
}

static char *
format_reason (SpConsensus *self)
{
  if (self->n_counted == 0)
    return g_strdup (_ ("none of them can be compared"));
  if (self->n_counted == 1)
    return g_strdup (_ ("only one of them can be compared"));
  /* Translators: so many countries of so many, which is less than half of them. */
  return g_strdup_printf (_ ("only %u of %u can be compared, fewer than half"), self->n_counted, self->n_compared);
}

/**
 * sp_consensus_format_agreement:
 * @self: a consensus of the kind %SP_CONSENSUS_AGREEMENT
 *
 * Returns: (transfer full): the number, such as “0.87” or “−0.05”, with the user's decimal separator
 */
char *
sp_consensus_format_agreement (const SpConsensus *self)
{
  g_return_val_if_fail (self != NULL && self->kind == SP_CONSENSUS_AGREEMENT, NULL);

  return format_number (self->agreement);
}

/**
 * sp_consensus_format_result:
 * @self: a consensus
 *
 * Returns: (transfer full): what may be said of the countries, or why nothing may, such as “consensus 0.87 (van der
 *   Eijk’s A, from −1 to 1)”, “at most 2 levels apart” or “only one of them can be compared”
 */
char *
sp_consensus_format_result (SpConsensus *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->kind == SP_CONSENSUS_NONE)
    return format_reason (self);
  if (self->kind == SP_CONSENSUS_AGREEMENT)
    {
      text = sp_consensus_format_agreement (self);
      /* Translators: %s is a number; A is the name of a measure. */
      return g_strdup_printf (_ ("consensus %s (van der Eijk’s A, from −1 to 1)"), text);
    }
  text = format_words (self);
  if (self->n_counted == self->n_compared)
    return g_steal_pointer (&text);
  /* Translators: %s is such as “all the same” or “at most 2 levels apart”. */
  return g_strdup_printf (ngettext ("the %u that can be compared: %s", "the %u that can be compared: %s",
                                    self->n_counted),
                          self->n_counted, text);
}

/**
 * sp_consensus_format:
 * @self: a consensus
 *
 * Returns: (transfer full): the counts, and after them what may be said or why nothing may, such as “4 Excluded,
 *   1 Restricted, 0 unknown of 5; consensus 0.87 (van der Eijk’s A, from −1 to 1)”
 */
char *
sp_consensus_format (SpConsensus *self)
{
  g_autofree char *counts = NULL;
  g_autofree char *result = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  counts = format_counts (self);
  result = sp_consensus_format_result (self);
  /* Translators: counts such as “4 Excluded, 1 Restricted, 0 unknown of 5”, and what follows from them. */
  return g_strdup_printf (C_ ("consensus", "%s; %s"), counts, result);
}

static char *
name_filled_levels (SpConsensus *self, const guint *rest)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *levels = sp_scale_get_levels (self->scale);
  guint n = 0;

  for (guint i = 0; i < levels->len; i++)
    if (sp_level_is_on_scale (levels->pdata[i]) && rest[n++] > 0)
      g_ptr_array_add (names, g_strdup (sp_level_get_label (levels->pdata[i])));
  return join (names);
}

static char *
explain_layer (SpConsensus *self, const Layer *layer, const char *names)
{
  g_autofree char *agreement = format_number (layer->agreement);

  if (layer->n_levels == 1)
    /* Translators: a layer: so many countries at a level such as “Excluded”; its agreement is a number, and it contains
     * so many of so many countries. */
    return g_strdup_printf (ngettext ("%u at %s: agreement %s, weight %u of %u",
                                      "%u at %s: agreement %s, weight %u of %u", layer->height),
                            layer->height, names, agreement, layer->height, self->n_counted);
  /* Translators: the same for a list of levels such as “Excluded, Restricted”. */
  return g_strdup_printf (ngettext ("%u at each of %s: agreement %s, weight %u of %u",
                                    "%u at each of %s: agreement %s, weight %u of %u", layer->height),
                          layer->height, names, agreement, layer->height * layer->n_levels, self->n_counted);
}

static void
explain_layers (SpConsensus *self, GString *text)
{
  g_autofree guint *rest = g_memdup2 (self->counts, self->n_levels * sizeof *self->counts);
  g_autofree char *names = name_filled_levels (self, rest);
  Layer layer;

  while (take_layer (rest, self->n_levels, &layer))
    {
      g_autofree char *line = explain_layer (self, &layer, names);

      g_string_append_printf (text, "\n%s", line);
      g_free (names);
      names = name_filled_levels (self, rest);
    }
}

static void
explain_agreement (SpConsensus *self, GString *text)
{
  g_autofree char *agreement = format_number (self->agreement);

  /* Translators: %s is a number. “Measuring Agreement …” is the title of a paper in English. */
  g_string_append_printf (
    text,
    _ ("The consensus is van der Eijk’s agreement A, %s, on a scale from −1 (split between the ends) over 0 (even) to "
       "1 (all the same). The counts are taken apart into layers, in each of which a level has either the same number "
       "of countries or none; a layer’s agreement is greater the fewer levels it fills and the closer together they "
       "are; A is the mean of the layers, weighted by how many countries each contains. (Cees van der Eijk, “Measuring "
       "Agreement in Ordered Rating Scales”, Quality & Quantity 35, 2001, pp. 325–341.)"),
    agreement);
  explain_layers (self, text);
}

/**
 * sp_consensus_get_reason:
 * @self: a consensus
 *
 * Returns: a sentence that says why there is no measure; the empty string where there is one
 */
const char *
sp_consensus_get_reason (SpConsensus *self)
{
  g_return_val_if_fail (self != NULL, "");

  if (self->kind == SP_CONSENSUS_AGREEMENT)
    return "";
  if (self->n_counted < LEAST_COUNTED)
    return _ ("A measure of consensus is shown from five such countries on.");
  if (is_minority (self))
    return _ ("A measure of consensus is shown where at least half of the countries can be compared.");
  if (!is_ordered (self))
    return _ ("The levels of this question have no order, so that they are only the same or different.");
  return _ ("The question has too few levels for a measure of consensus.");
}

/**
 * sp_consensus_explain:
 * @self: a consensus
 *
 * Returns: (transfer full): how it was worked out, in sentences for the user: which countries counted, and either the
 *   formula's name, source and layers or why there is no measure; lines are parted by line feeds
 */
char *
sp_consensus_explain (SpConsensus *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text,
                          /* Translators: how many countries count, of how many that are compared. */
                          ngettext ("Counted is a position that is on the scale and rests on the country’s government "
                                    "(not on its operators): %u of %u.",
                                    "Counted are positions that are on the scale and rest on the country’s government "
                                    "(not on its operators): %u of %u.",
                                    self->n_counted),
                          self->n_counted, self->n_compared);
  g_string_append_c (text, '\n');
  if (self->kind == SP_CONSENSUS_AGREEMENT)
    explain_agreement (self, text);
  else
    g_string_append (text, sp_consensus_get_reason (self));
  return g_string_free (text, FALSE);
}
