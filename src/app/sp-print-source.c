/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to print when it is asked for: the sets, as what each can be printed, and the documents themselves.
 *
 * All of it is taken from the workspace at once, and does not change: any thread may make documents of it. */
#include "sp-print-source-private.h"

#include "sp-chosen-matrix.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (SpPrintSource, sp_print_source, G_TYPE_OBJECT)

static void
sp_print_source_finalize (GObject *object)
{
  SpPrintSource *self = SP_PRINT_SOURCE (object);

  for (guint i = 0; i < SP_N_TAKEN_SETS; i++)
    {
      g_free (self->sets[i].name);
      g_clear_pointer (&self->sets[i].records, g_ptr_array_unref);
      g_clear_pointer (&self->sets[i].countries, g_ptr_array_unref);
      g_clear_pointer (&self->sets[i].comparable, g_ptr_array_unref);
    }
  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->lens);
  g_clear_object (&self->record);
  g_ptr_array_unref (self->starred);
  g_ptr_array_unref (self->entries);
  g_clear_object (&self->matrix);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_object (&self->quote_choice);
  g_clear_object (&self->finding);
  g_clear_object (&self->chronology_choice);

  G_OBJECT_CLASS (sp_print_source_parent_class)->finalize (object);
}

static void
sp_print_source_class_init (SpPrintSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_print_source_finalize;
}

static void
sp_print_source_init (SpPrintSource *self)
{
  self->starred = g_ptr_array_new_with_free_func (g_object_unref);
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);
}

/* --- Taking it --------------------------------------------------------------------------------------------------- */

static GPtrArray *
list_comparable (GPtrArray *records)
{
  GPtrArray *comparable = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < records->len; i++)
    if (SP_IS_COUNTRY (records->pdata[i]) || SP_IS_GROUP (records->pdata[i]))
      g_ptr_array_add (comparable, g_object_ref (records->pdata[i]));
  return comparable;
}

static void
take_set (SpPrintSource *self, SpWorkspace *workspace, SpTakenSet set)
{
  SpPrintSet *taken = &self->sets[set];

  taken->records = sp_taken_set_list (set, workspace);
  taken->countries = sp_taken_set_list_countries (set, workspace);
  if (set == SP_TAKEN_THIS && self->is_dataset)
    taken->name = g_strdup (_ ("About the dataset"));
  /* Beside a page, the map is what is shown; of other sets, it is a form. */
  else if (sp_taken_set_exists (set, workspace) || (set == SP_TAKEN_SHOWN && self->view == SP_VIEW_COUNTRIES &&
                                                    self->record != NULL && taken->records->len > 0))
    taken->name = sp_taken_set_format_name (set, workspace);
  if (set == SP_TAKEN_THIS && self->record != NULL && SP_IS_GROUP (self->record))
    taken->comparable = g_ptr_array_ref (taken->countries);
  else
    taken->comparable = list_comparable (taken->records);
}

static void
take_view (SpPrintSource *self, SpWorkspace *workspace)
{
  SpComparisonChoice *choice = sp_workspace_get_comparison_choice (workspace);

  if (self->view == SP_VIEW_QUOTES)
    {
      self->quote_choice = sp_quote_choice_copy (sp_workspace_get_quote_choice (workspace));
      g_set_object (&self->finding, sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace)));
    }
  else if (self->view == SP_VIEW_EVENTS)
    self->chronology_choice = sp_chronology_choice_copy (sp_workspace_get_chronology_choice (workspace));
  else if (self->view == SP_VIEW_COMPARE)
    {
      g_set_object (&self->matrix, sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (workspace)));
      self->rows = sp_comparison_choice_order_rows (choice, self->matrix);
      self->only_differences = sp_comparison_choice_get_only_differences (choice);
      self->with_pairs = !sp_comparison_choice_is_whole (choice, sp_workspace_get_comparison (workspace));
    }
}

static void
take_stars (SpPrintSource *self, SpWorkspace *workspace)
{
  GListModel *stars = G_LIST_MODEL (sp_workspace_get_stars (workspace));
  GPtrArray *starred = self->sets[SP_TAKEN_STARRED].records;

  for (guint i = 0; i < starred->len; i++)
    if (SP_IS_QUOTE (starred->pdata[i]))
      g_ptr_array_add (self->starred, g_object_ref (starred->pdata[i]));
  for (guint i = 0; i < g_list_model_get_n_items (stars); i++)
    {
      g_autoptr (SpStar) star = g_list_model_get_item (stars, i);

      g_ptr_array_add (self->entries, sp_star_entry_ref (sp_star_get_entry (star)));
    }
}

/**
 * sp_print_source_new:
 * @workspace: a workspace with an open dataset
 *
 * Takes what there is to print in the workspace as it is now.
 *
 * Returns: (transfer full): what there is to print
 */
SpPrintSource *
sp_print_source_new (SpWorkspace *workspace)
{
  SpPrintSource *self;
  SpNavigation *navigation;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  self = g_object_new (SP_TYPE_PRINT_SOURCE, NULL);
  navigation = sp_workspace_get_navigation (workspace);
  self->index = g_object_ref (sp_workspace_get_index (workspace));
  self->names = g_object_ref (sp_workspace_get_names (workspace));
  self->lens = sp_lens_copy (sp_workspace_get_lens (workspace));
  self->unconfirmed_years = sp_workspace_get_unconfirmed_years (workspace);
  self->view = sp_navigation_get_view (navigation);
  g_set_object (&self->record, sp_workspace_get_current_record (workspace));
  self->is_dataset = sp_navigation_get_current (navigation)->kind == SP_PLACE_DATASET;
  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    take_set (self, workspace, set);
  take_view (self, workspace);
  take_stars (self, workspace);
  return self;
}

/* --- As what ----------------------------------------------------------------------------------------------------- */

/* What the set itself is: countries alone are no document. */
static gboolean
has_own (SpPrintSource *self, SpTakenSet set)
{
  return set == SP_TAKEN_THIS || set == SP_TAKEN_STARRED || (set == SP_TAKEN_SHOWN && self->view != SP_VIEW_COMPARE);
}

/**
 * sp_print_source_offers:
 * @self: what there is to print
 * @set: a set
 * @form: as what
 *
 * Returns: whether the set can be printed so
 */
gboolean
sp_print_source_offers (SpPrintSource *self, SpTakenSet set, SpPrintForm form)
{
  const SpPrintSet *taken;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && set < SP_N_TAKEN_SETS, FALSE);

  taken = &self->sets[set];
  if (taken->name == NULL)
    return FALSE;
  if (form == SP_PRINT_OWN)
    return has_own (self, set);
  /* The map is one thing; what is on it is the set of what is shown */
  if (set == SP_TAKEN_THIS && (self->record == NULL || !SP_IS_GROUP (self->record)))
    return FALSE;
  if (form == SP_PRINT_COMPARISON)
    return taken->comparable->len > 1 || (set == SP_TAKEN_SHOWN && self->matrix != NULL);
  if (form == SP_PRINT_EACH)
    return taken->countries->len > 1;
  return taken->countries->len > 0;
}

/**
 * sp_print_source_has:
 * @self: what there is to print
 * @set: a set
 *
 * Returns: whether there is such a set, and it can be printed
 */
gboolean
sp_print_source_has (SpPrintSource *self, SpTakenSet set)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && set < SP_N_TAKEN_SETS, FALSE);

  for (SpPrintForm form = SP_PRINT_OWN; form < SP_N_PRINT_FORMS; form++)
    if (sp_print_source_offers (self, set, form))
      return TRUE;
  return FALSE;
}

/**
 * sp_print_source_get_first_form:
 * @self: what there is to print
 * @set: a set that it has
 *
 * Returns: as what the set is printed where nothing else is asked for
 */
SpPrintForm
sp_print_source_get_first_form (SpPrintSource *self, SpTakenSet set)
{
  static const SpPrintForm forms[] = { SP_PRINT_OWN, SP_PRINT_SUMMARIES, SP_PRINT_COMPARISON, SP_PRINT_EACH };
  gboolean compared = self->view == SP_VIEW_COMPARE && set == SP_TAKEN_SHOWN;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self), SP_PRINT_OWN);

  if (compared && sp_print_source_offers (self, set, SP_PRINT_COMPARISON))
    return SP_PRINT_COMPARISON;
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (sp_print_source_offers (self, set, forms[i]))
      return forms[i];
  return SP_PRINT_OWN;
}

/**
 * sp_print_source_get_name:
 * @self: what there is to print
 * @set: a set that it has
 *
 * Returns: what it is called, see sp_taken_set_format_name()
 */
const char *
sp_print_source_get_name (SpPrintSource *self, SpTakenSet set)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && set < SP_N_TAKEN_SETS, NULL);

  return self->sets[set].name;
}

/**
 * sp_print_source_has_starred_quotes:
 * @self: what there is to print
 *
 * Returns: whether there are quotes among the stars
 */
gboolean
sp_print_source_has_starred_quotes (SpPrintSource *self)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self), FALSE);

  return self->starred->len > 0;
}
