/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a search of everything has found: the best of each kind of records, and how many there are. */
#include "sp-overall-finding.h"

struct _SpOverallFinding
{
  GObject parent_instance;

  char *typed;
  SpSearch *search;
  GPtrArray *kinds;
};

G_DEFINE_FINAL_TYPE (SpOverallFinding, sp_overall_finding, G_TYPE_OBJECT)

static void
sp_overall_finding_finalize (GObject *object)
{
  SpOverallFinding *self = SP_OVERALL_FINDING (object);

  g_free (self->typed);
  g_clear_object (&self->search);
  g_clear_pointer (&self->kinds, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_overall_finding_parent_class)->finalize (object);
}

static void
sp_overall_finding_class_init (SpOverallFindingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_overall_finding_finalize;
}

static void
sp_overall_finding_init (SpOverallFinding *self G_GNUC_UNUSED)
{
}

/**
 * sp_overall_kind_free:
 * @kind: (type SpOverallKind) (transfer full): what was found of a kind
 *
 * Frees it.
 */
void
sp_overall_kind_free (gpointer kind)
{
  g_ptr_array_unref (((SpOverallKind *) kind)->records);
  g_free (kind);
}

/**
 * sp_overall_finding_new:
 * @typed: what was typed
 * @kinds: (element-type SpOverallKind) (transfer full): what was found of each kind, the best kind first
 *
 * Returns: (transfer full): a finding that never changes
 */
SpOverallFinding *
sp_overall_finding_new (const char *typed, GPtrArray *kinds)
{
  SpOverallFinding *self;

  g_return_val_if_fail (typed != NULL && kinds != NULL, NULL);

  self = g_object_new (SP_TYPE_OVERALL_FINDING, NULL);
  self->typed = g_strdup (typed);
  self->search = sp_search_new (typed);
  self->kinds = kinds;
  return self;
}

/**
 * sp_overall_finding_get_typed:
 * @self: a finding
 *
 * Returns: what was typed
 */
const char *
sp_overall_finding_get_typed (SpOverallFinding *self)
{
  g_return_val_if_fail (SP_IS_OVERALL_FINDING (self), "");

  return self->typed;
}

/**
 * sp_overall_finding_get_search:
 * @self: a finding
 *
 * Returns: (transfer none): what was searched, for marking it in texts
 */
SpSearch *
sp_overall_finding_get_search (SpOverallFinding *self)
{
  g_return_val_if_fail (SP_IS_OVERALL_FINDING (self), NULL);

  return self->search;
}

/**
 * sp_overall_finding_get_kinds:
 * @self: a finding
 *
 * Returns: (element-type SpOverallKind) (transfer none): what was found of each kind of which anything was, the kind
 *   with the best hit first
 */
GPtrArray *
sp_overall_finding_get_kinds (SpOverallFinding *self)
{
  g_return_val_if_fail (SP_IS_OVERALL_FINDING (self), NULL);

  return self->kinds;
}

/**
 * sp_overall_finding_get_count:
 * @self: a finding
 *
 * Returns: how many records were found, of all kinds
 */
guint
sp_overall_finding_get_count (SpOverallFinding *self)
{
  guint count = 0;

  g_return_val_if_fail (SP_IS_OVERALL_FINDING (self), 0);

  for (guint i = 0; i < self->kinds->len; i++)
    count += ((SpOverallKind *) self->kinds->pdata[i])->count;
  return count;
}
