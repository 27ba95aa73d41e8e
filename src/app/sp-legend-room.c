/* SPDX-License-Identifier: GPL-3.0-or-later
 * How many lines the entries of the legend need, whatever the date. */
#include "sp-legend-room.h"

#include "sp-chip-box.h"
#include "sp-tally-days.h"

/* What an entry has to show on a day: numbers of as many digits, all of them eights. */
typedef struct
{
  guint n;
  guint n_perhaps;
  guint n_operators;
} Need;

struct _SpLegendRoom
{
  GHashTable *days; /* of GBytes, each the needs of all entries on some day; no two are the same */
  guint n_entries;
  guint n_not_in_dataset;
  GArray *widths; /* of int: those of the needs, one day after the other */
  guint serial;   /* of the fonts that they were measured with */
};

static guint
widen (guint n)
{
  guint eights = 0;

  for (; n > 0; n /= 10)
    eights = eights * 10 + 8;
  return eights;
}

static void
note_day (const SpTally *tally, guint32 day G_GNUC_UNUSED, gpointer data)
{
  SpLegendRoom *self = data;
  Need *needs = g_new0 (Need, self->n_entries);
  guint n_levels = tally->levels->len;

  for (guint i = 0; i < n_levels; i++)
    {
      const SpLevelCount *count = &g_array_index (tally->levels, SpLevelCount, i);

      needs[i] = (Need) { widen (count->n), widen (count->n_perhaps), widen (count->n_operators) };
    }
  for (SpNothing nothing = SP_NOTHING_SEARCHED; nothing < SP_N_NOTHINGS; nothing++)
    needs[n_levels + nothing - SP_NOTHING_SEARCHED].n =
      widen (nothing == SP_NOTHING_NOT_IN_DATASET ? self->n_not_in_dataset : tally->nothing[nothing]);
  g_hash_table_add (self->days, g_bytes_new_take (needs, self->n_entries * sizeof *needs));
}

/**
 * sp_legend_room_new:
 * @index: an index
 * @lens: a lens with a question
 * @n_not_in_dataset: how many areas of the map the dataset does not have
 *
 * Looks at each day that the lens can be at.
 *
 * Returns: (transfer full): what there has to be room for; free with sp_legend_room_free()
 */
SpLegendRoom *
sp_legend_room_new (SpIndex *index, SpLens *lens, guint n_not_in_dataset)
{
  SpLegendRoom *self;
  SpOutlook outlook;

  g_return_val_if_fail (SP_IS_INDEX (index), NULL);
  g_return_val_if_fail (SP_IS_LENS (lens) && sp_lens_get_question (lens) != NULL, NULL);

  outlook = sp_lens_get_outlook (lens);
  self = g_new0 (SpLegendRoom, 1);
  self->days = g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  self->n_entries =
    sp_scale_get_levels (sp_question_get_scale (outlook.question))->len + SP_N_NOTHINGS - SP_NOTHING_SEARCHED;
  self->n_not_in_dataset = n_not_in_dataset;
  self->widths = g_array_new (FALSE, FALSE, sizeof (int));
  sp_tally_foreach_change (index, &outlook, sp_lens_get_first_day (lens), sp_lens_get_last_day (lens), note_day, self);
  return self;
}

/**
 * sp_legend_room_free:
 * @self: (transfer full): what to free
 */
void
sp_legend_room_free (SpLegendRoom *self)
{
  g_return_if_fail (self != NULL);

  g_hash_table_unref (self->days);
  g_array_unref (self->widths);
  g_free (self);
}

/* A kind of nothing is not seen where there is none of it. */
static int
measure_need (SpLegendChip *chip, const Need *need)
{
  SpLevelCount count = { .n = need->n, .n_perhaps = need->n_perhaps, .n_operators = need->n_operators };

  if (need->n == 0 && sp_legend_chip_get_level (chip) == NULL)
    return -1;
  return sp_legend_chip_measure_numbers (chip, &count);
}

/* What is the same as on a day that was measured is not measured again. */
static int
measure_need_once (GHashTable *known, SpLegendChip *chip, const Need *need)
{
  g_autoptr (GBytes) key = g_bytes_new_static (need, sizeof *need);
  gpointer width;

  if (g_hash_table_lookup_extended (known, key, NULL, &width))
    return GPOINTER_TO_INT (width);
  width = GINT_TO_POINTER (measure_need (chip, need));
  g_hash_table_insert (known, g_bytes_ref (key), width);
  return GPOINTER_TO_INT (width);
}

static void
measure_entry (SpLegendRoom *self, SpLegendChip *chip, guint entry)
{
  g_autoptr (GHashTable) known =
    g_hash_table_new_full (g_bytes_hash, g_bytes_equal, (GDestroyNotify) g_bytes_unref, NULL);
  GHashTableIter iterator;
  gpointer day;

  g_hash_table_iter_init (&iterator, self->days);
  for (guint i = 0; g_hash_table_iter_next (&iterator, &day, NULL); i++)
    {
      const Need *needs = g_bytes_get_data (day, NULL);

      g_array_index (self->widths, int, i * self->n_entries + entry) = measure_need_once (known, chip, &needs[entry]);
    }
}

static SpLegendChip *
get_next (SpLegendChip *chip)
{
  return (SpLegendChip *) gtk_widget_get_next_sibling (GTK_WIDGET (chip));
}

static void
measure_all (SpLegendRoom *self, SpLegendChip *first)
{
  guint serial = pango_context_get_serial (gtk_widget_get_pango_context (GTK_WIDGET (first)));
  guint entry = 0;

  if (self->widths->len > 0 && self->serial == serial)
    return;
  self->serial = serial;
  g_array_set_size (self->widths, g_hash_table_size (self->days) * self->n_entries);
  for (SpLegendChip *chip = first; chip != NULL && entry < self->n_entries; chip = get_next (chip))
    measure_entry (self, chip, entry++);
}

/* As SpWrapLayout parts them. */
static guint
count_lines (const int *frames, const int *widths, guint n, int available)
{
  guint n_lines = 0;
  int used = 0;

  for (guint i = 0; i < n; i++)
    {
      int width = MIN (frames[i] + widths[i], available);

      if (widths[i] < 0)
        continue;
      if (n_lines > 0 && used + SP_CHIP_BOX_SPACING + width <= available)
        used += SP_CHIP_BOX_SPACING + width;
      else
        {
          n_lines++;
          used = width;
        }
    }
  return n_lines;
}

/**
 * sp_legend_room_count_lines:
 * @self: what there has to be room for
 * @first: the first of the entries' chips: one for each level of the question, one for each kind of nothing
 * @available: a width in pixels
 *
 * Returns: how many lines of that width the chips take on the day on which they take most
 */
guint
sp_legend_room_count_lines (SpLegendRoom *self, SpLegendChip *first, int available)
{
  g_autofree int *frames = NULL;
  guint n_lines = 0;
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (SP_IS_LEGEND_CHIP (first), 0);

  measure_all (self, first);
  frames = g_new0 (int, self->n_entries);
  for (SpLegendChip *chip = first; chip != NULL && n < self->n_entries; chip = get_next (chip))
    frames[n++] = sp_legend_chip_measure_frame (chip);
  for (guint i = 0; i + n <= self->widths->len; i += n)
    n_lines = MAX (n_lines, count_lines (frames, &g_array_index (self->widths, int, i), n, available));
  return n_lines;
}
