/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to export when it is asked for: the sets, as what each can be written, and the files themselves. */
#include "sp-export-source.h"

#include "sp-chronology-report.h"
#include "sp-csv-archive.h"
#include "sp-dataset-extract.h"
#include "sp-quotes-report.h"
#include "sp-report-markdown.h"

/* Longer names of files are cut there, in bytes. */
#define LONGEST_ID 60

struct _SpExportSource
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names;
  SpLens *lens;
  guint unconfirmed_years;
  SpQuoteChoice *quote_choice; /* with @finding, what is found of quotes where these are shown */
  SpQuoteFinding *finding;
  SpChronologyChoice *chronology_choice; /* what is asked for where the chronology is shown */
  GPtrArray *records[SP_N_TAKEN_SETS];
  char *set_names[SP_N_TAKEN_SETS]; /* NULL where there is no such set */
};

G_DEFINE_FINAL_TYPE (SpExportSource, sp_export_source, G_TYPE_OBJECT)

static void
sp_export_source_finalize (GObject *object)
{
  SpExportSource *self = SP_EXPORT_SOURCE (object);

  for (guint i = 0; i < SP_N_TAKEN_SETS; i++)
    {
      g_clear_pointer (&self->records[i], g_ptr_array_unref);
      g_free (self->set_names[i]);
    }
  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->lens);
  g_clear_object (&self->quote_choice);
  g_clear_object (&self->finding);
  g_clear_object (&self->chronology_choice);

  G_OBJECT_CLASS (sp_export_source_parent_class)->finalize (object);
}

static void
sp_export_source_class_init (SpExportSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_export_source_finalize;
}

static void
sp_export_source_init (SpExportSource *self G_GNUC_UNUSED)
{
}

static void
take_view (SpExportSource *self, SpWorkspace *workspace)
{
  SpView view = sp_navigation_get_view (sp_workspace_get_navigation (workspace));

  if (view == SP_VIEW_QUOTES)
    {
      self->quote_choice = sp_quote_choice_copy (sp_workspace_get_quote_choice (workspace));
      g_set_object (&self->finding, sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace)));
    }
  else if (view == SP_VIEW_EVENTS)
    self->chronology_choice = sp_chronology_choice_copy (sp_workspace_get_chronology_choice (workspace));
}

/**
 * sp_export_source_new:
 * @workspace: a workspace with an open dataset
 *
 * Takes what there is to export in the workspace as it is now.
 *
 * Returns: (transfer full): what there is to export
 */
SpExportSource *
sp_export_source_new (SpWorkspace *workspace)
{
  SpExportSource *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);

  self = g_object_new (SP_TYPE_EXPORT_SOURCE, NULL);
  self->index = g_object_ref (sp_workspace_get_index (workspace));
  self->names = g_object_ref (sp_workspace_get_names (workspace));
  self->lens = sp_lens_copy (sp_workspace_get_lens (workspace));
  self->unconfirmed_years = sp_workspace_get_unconfirmed_years (workspace);
  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    {
      self->records[set] = sp_taken_set_list (set, workspace);
      if (sp_taken_set_exists (set, workspace))
        self->set_names[set] = sp_taken_set_format_name (set, workspace);
    }
  take_view (self, workspace);
  return self;
}

/**
 * sp_export_source_get_name:
 * @self: what there is to export
 * @set: a set
 *
 * Returns: (nullable): what the set is called, and how much is in it; %NULL where there is no such set
 */
const char *
sp_export_source_get_name (SpExportSource *self, SpTakenSet set)
{
  g_return_val_if_fail (SP_IS_EXPORT_SOURCE (self) && set < SP_N_TAKEN_SETS, NULL);

  return self->set_names[set];
}

/* --- Lists ------------------------------------------------------------------------------------------------------- */

static SpDate
get_date (SpExportSource *self)
{
  guint32 day;

  if (sp_lens_is_latest (self->lens))
    return (SpDate) { 0 };
  sp_lens_get_span (self->lens, NULL, &day);
  return sp_date_from_day_number (day);
}

/* Those of the set alone; of all, every one of the dataset. Nothing is later than the date. */
static GPtrArray *
list_kind (SpExportSource *self, SpTakenSet set, SpRecordKind kind)
{
  GPtrArray *from = set == SP_TAKEN_ALL && kind != SP_RECORD_COUNTRY
                      ? sp_dataset_get_records (sp_index_get_dataset (self->index), kind)
                      : self->records[set];
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < from->len; i++)
    if (sp_record_get_kind (from->pdata[i]) == kind && !sp_extract_is_later (from->pdata[i], get_date (self)))
      g_ptr_array_add (list, from->pdata[i]);
  return list;
}

/**
 * sp_export_source_count:
 * @self: what there is to export
 * @set: a set
 * @kind: a kind of records, other than scales
 *
 * Returns: how many records of the kind a list of the set has
 */
guint
sp_export_source_count (SpExportSource *self, SpTakenSet set, SpRecordKind kind)
{
  g_autoptr (GPtrArray) list = NULL;

  g_return_val_if_fail (SP_IS_EXPORT_SOURCE (self) && set < SP_N_TAKEN_SETS, 0);

  list = list_kind (self, set, kind);
  return list->len;
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

static const char *
get_middle (SpExportSource *self, SpTakenSet set)
{
  static const char *const middles[SP_N_TAKEN_SETS] = {
    [SP_TAKEN_THIS] = "countries",  [SP_TAKEN_COMPARISON] = "comparison",
    [SP_TAKEN_STARRED] = "starred", [SP_TAKEN_SHOWN] = "shown",
    [SP_TAKEN_ALL] = "all",
  };

  if (self->records[set]->len == 1)
    return sp_record_get_id (self->records[set]->pdata[0]);
  return middles[set];
}

/**
 * sp_export_source_format_file_name:
 * @self: what there is to export
 * @set: a set
 * @form: as what
 *
 * Returns: (transfer full): the name of a file that is proposed, such as “standpoint-huawei-5g-GB-2026-11-21.json”, whatever
 *   ids are made of
 */
char *
sp_export_source_format_file_name (SpExportSource *self, SpTakenSet set, SpExportForm form)
{
  g_autofree char *id = NULL;
  g_autofree char *middle = NULL;
  g_autofree char *date = NULL;
  guint32 day;

  g_return_val_if_fail (SP_IS_EXPORT_SOURCE (self) && set < SP_N_TAKEN_SETS, NULL);

  id = g_strndup (sp_dataset_get_id (sp_index_get_dataset (self->index)), LONGEST_ID);
  middle = g_strndup (get_middle (self, set), LONGEST_ID);
  sp_lens_get_span (self->lens, NULL, &day);
  date = sp_date_to_string (sp_date_from_day_number (day));
  g_strcanon (id, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  g_strcanon (middle, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  if (form.is_list)
    return g_strdup_printf ("standpoint-%s-%s-%s-%s.csv", id, middle, sp_record_kind_get_section (form.kind), date);
  return g_strdup_printf ("standpoint-%s-%s-%s.%s", id, middle, date, sp_data_format_get_ending (form.format));
}

/* As text, what a view shows is the document that it prints; of records alone, one would come after the other.
 * Returns: (transfer full) (nullable): that document */
static SpReport *
make_shown (SpExportSource *self, const SpReportTerms *terms)
{
  if (self->finding != NULL)
    return sp_quotes_report_new_for_finding (terms, self->quote_choice, self->finding);
  return self->chronology_choice ? sp_chronology_report_new (terms, self->chronology_choice) : NULL;
}

/**
 * sp_export_source_make:
 * @self: what there is to export
 * @set: a set that there is
 * @form: as what
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the file, or %NULL
 */
GBytes *
sp_export_source_make (SpExportSource *self, SpTakenSet set, SpExportForm form, GError **error)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (SpReport) shown = NULL;
  SpReportTerms terms;
  char *text;

  g_return_val_if_fail (SP_IS_EXPORT_SOURCE (self) && set < SP_N_TAKEN_SETS && self->set_names[set] != NULL, NULL);

  if (form.is_list)
    {
      list = list_kind (self, set, form.kind);
      text = sp_records_write_csv (self->index, self->names, form.kind, list);
      return g_bytes_new_take (text, strlen (text));
    }
  terms = (SpReportTerms) { .lens = self->lens,
                            .names = self->names,
                            .unconfirmed_years = self->unconfirmed_years,
                            .paper = sp_paper_a4,
                            .parts = SP_REPORT_ALL_PARTS,
                            .full = TRUE };
  if (set == SP_TAKEN_SHOWN && form.format == SP_DATA_MARKDOWN)
    shown = make_shown (self, &terms);
  if (shown == NULL)
    return sp_data_render (&terms, self->records[set], form.format, error);
  text = sp_report_write_markdown (shown);
  return g_bytes_new_take (text, strlen (text));
}
