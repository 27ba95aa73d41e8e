/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where nothing was found to have happened: what was asked, and what to drop to find something. */
#include "sp-moment-empty.h"

#include "sp-chronology-words.h"

#include <glib/gi18n-lib.h>

struct _SpMomentEmpty
{
  SpWaysOut parent_instance;


  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpMomentEmpty, sp_moment_empty, SP_TYPE_WAYS_OUT)

/* The way out by all parts at once. */
#define ALL_PARTS SP_N_CHRONOLOGY_PARTS

static SpChronology *
get_chronology (SpMomentEmpty *self)
{
  return sp_chronology_results_get_chronology (sp_workspace_get_chronology_results (self->workspace));
}

static void
way_out_cb (SpMomentEmpty *self, GtkWidget *button)
{
  guint part = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "part"));
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpChronologyChoice *choice = sp_workspace_get_chronology_choice (self->workspace);

  if (part == ALL_PARTS)
    sp_chronology_parts_clear (lens, choice);
  else
    sp_chronology_part_remove ((SpChronologyPart) part, lens, choice);
}

static void
add_button (SpMomentEmpty *self, const char *label, guint part)
{
  GtkWidget *button = sp_ways_out_append (SP_WAYS_OUT (self), label);

  g_object_set_data (G_OBJECT (button), "part", GUINT_TO_POINTER (part));
  g_signal_connect_object (button, "clicked", G_CALLBACK (way_out_cb), self, G_CONNECT_SWAPPED);
}

static int
compare_parts (gconstpointer a, gconstpointer b, gpointer chronology)
{
  guint first = sp_chronology_get_n_without (chronology, *(const guint *) a);
  guint second = sp_chronology_get_n_without (chronology, *(const guint *) b);

  return first > second ? -1 : first < second;
}

/* Those that lead anywhere, the one that leads to most first; where none alone does, all at once. */
static void
add_ways_out (SpMomentEmpty *self)
{
  SpChronology *chronology = get_chronology (self);
  guint parts[SP_N_CHRONOLOGY_PARTS];

  for (guint i = 0; i < SP_N_CHRONOLOGY_PARTS; i++)
    parts[i] = i;
  g_qsort_with_data (parts, SP_N_CHRONOLOGY_PARTS, sizeof *parts, compare_parts, chronology);
  for (guint i = 0; i < SP_N_CHRONOLOGY_PARTS && sp_chronology_get_n_without (chronology, parts[i]) > 0; i++)
    {
      g_autofree char *label =
        sp_chronology_format_way_out (sp_workspace_get_lens (self->workspace),
                                      sp_workspace_get_chronology_choice (self->workspace), chronology, parts[i]);

      add_button (self, label, parts[i]);
    }
  if (sp_chronology_get_n_without (chronology, parts[0]) == 0)
    add_button (self, _ ("Clear the Search and All Filters"), ALL_PARTS);
}

static void
sp_moment_empty_dispose (GObject *object)
{
  SpMomentEmpty *self = SP_MOMENT_EMPTY (object);

  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_moment_empty_parent_class)->dispose (object);
}

static void
sp_moment_empty_class_init (SpMomentEmptyClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_moment_empty_dispose;
}

static void
sp_moment_empty_init (SpMomentEmpty *self G_GNUC_UNUSED)
{
}

/**
 * sp_moment_empty_show:
 * @self: an empty place
 * @workspace: a workspace in which nothing was found
 *
 * Says why nothing was found, and offers what to drop, with how much that would give.
 */
void
sp_moment_empty_show (SpMomentEmpty *self, SpWorkspace *workspace)
{
  g_autofree char *reason = NULL;
  gboolean is_dataset_empty;

  g_return_if_fail (SP_IS_MOMENT_EMPTY (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  g_set_object (&self->workspace, workspace);
  g_return_if_fail (get_chronology (self) != NULL);
  is_dataset_empty = sp_chronology_get_n_all (get_chronology (self)) == 0;
  reason = sp_chronology_explain_none (sp_workspace_get_lens (workspace),
                                       sp_workspace_get_chronology_choice (workspace), get_chronology (self));
  sp_ways_out_set_reason (SP_WAYS_OUT (self), is_dataset_empty ? _ ("No Events") : _ ("Nothing Found"), reason);
  if (!is_dataset_empty)
    add_ways_out (self);
}
