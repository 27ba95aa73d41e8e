/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to print when it is asked for: the sets, as what each can be printed, and the documents themselves.
 *
 * All of it is taken from the workspace at once, and does not change: any thread may make documents of it. */
#include "sp-print-source.h"

#include "sp-chosen-matrix.h"
#include "sp-comparison-grid.h"
#include "sp-comparison-report.h"
#include "sp-country-report.h"
#include "sp-map-report.h"
#include "sp-record-report.h"

#include <glib/gi18n-lib.h>

/* More columns than these have room on paper that lies. */
#define MOST_UPRIGHT 4

/* A set, as it was. */
typedef struct
{
  char *name;           /* NULL where there is no such set */
  GPtrArray *records;   /* of SpRecord */
  GPtrArray *countries; /* of SpCountry */
  SpMatrix *matrix;     /* of them, as a comparison; NULL where there are none */
} Set;

struct _SpPrintSource
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names;
  SpLens *lens;
  guint unconfirmed_years;
  SpView view;
  SpRecord *record; /* whose page is open; may be NULL */
  gboolean is_dataset;
  Set sets[SP_N_TAKEN_SETS];
  GArray *rows; /* of guint: of what the Compare view shows, in its order */
  gboolean only_differences;
  gboolean with_pairs;
  GPtrArray *starred; /* of SpQuote */
};

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
      g_clear_object (&self->sets[i].matrix);
    }
  g_clear_object (&self->index);
  g_clear_object (&self->names);
  g_clear_object (&self->lens);
  g_clear_object (&self->record);
  g_clear_pointer (&self->rows, g_array_unref);
  g_clear_pointer (&self->starred, g_ptr_array_unref);

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
}

/* --- Taking it --------------------------------------------------------------------------------------------------- */

/* What is in a set was chosen: the lens's group and levels leave nothing of it out. */
static SpMatrix *
make_matrix (SpPrintSource *self, GPtrArray *records)
{
  SpMatrixInit init = {
    .index = self->index,
    .names = self->names,
    .records = records,
    .weakest = sp_lens_get_weakest (self->lens),
    .unconfirmed_years = self->unconfirmed_years,
  };

  init.has_second = sp_lens_get_span (self->lens, &init.first_day, &init.day);
  return sp_matrix_new (&init);
}

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
  Set *taken = &self->sets[set];
  g_autoptr (GPtrArray) comparable = NULL;

  taken->records = sp_taken_set_list (set, workspace);
  taken->countries = sp_taken_set_list_countries (set, workspace);
  if (set == SP_TAKEN_THIS && self->is_dataset)
    taken->name = g_strdup (_ ("About the dataset"));
  else if (sp_taken_set_exists (set, workspace))
    taken->name = sp_taken_set_format_name (set, workspace);
  if (set == SP_TAKEN_THIS && self->record != NULL && SP_IS_GROUP (self->record))
    comparable = g_ptr_array_ref (taken->countries);
  else
    comparable = list_comparable (taken->records);
  if (set == SP_TAKEN_SHOWN && self->view == SP_VIEW_COMPARE)
    g_set_object (&taken->matrix, sp_comparison_results_get_matrix (sp_workspace_get_comparison_results (workspace)));
  else if (comparable->len > 1)
    taken->matrix = make_matrix (self, comparable);
}

static void
take_comparison (SpPrintSource *self, SpWorkspace *workspace)
{
  SpComparisonChoice *choice = sp_workspace_get_comparison_choice (workspace);
  SpMatrix *matrix = self->sets[SP_TAKEN_SHOWN].matrix;

  if (self->view != SP_VIEW_COMPARE || matrix == NULL)
    return;
  self->rows = sp_comparison_choice_order_rows (choice, matrix);
  self->only_differences = sp_comparison_choice_get_only_differences (choice);
  self->with_pairs = !sp_comparison_choice_is_whole (choice, sp_workspace_get_comparison (workspace));
}

static void
take_starred_quotes (SpPrintSource *self)
{
  GPtrArray *starred = self->sets[SP_TAKEN_STARRED].records;

  for (guint i = 0; i < starred->len; i++)
    if (SP_IS_QUOTE (starred->pdata[i]))
      g_ptr_array_add (self->starred, g_object_ref (starred->pdata[i]));
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
  take_comparison (self, workspace);
  take_starred_quotes (self);
  return self;
}

/* --- As what ----------------------------------------------------------------------------------------------------- */

/* Whether what the set itself is can be printed. */
static gboolean
has_own (SpPrintSource *self, SpTakenSet set)
{
  if (set == SP_TAKEN_THIS)
    return TRUE;
  return set == SP_TAKEN_SHOWN && self->view == SP_VIEW_COUNTRIES;
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
  const Set *taken;

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
    return taken->matrix != NULL;
  if (form == SP_PRINT_EACH)
    return taken->countries->len > 1;
  return taken->countries->len == 1;
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

static char *
format_own (SpPrintSource *self, SpTakenSet set)
{
  if (set == SP_TAKEN_STARRED)
    return g_strdup (_ ("List with notes"));
  if (set == SP_TAKEN_SHOWN && self->view == SP_VIEW_QUOTES)
    return g_strdup (_ ("Numbered list"));
  if (set == SP_TAKEN_SHOWN && self->view == SP_VIEW_EVENTS)
    return g_strdup (_ ("Chronology"));
  if (set == SP_TAKEN_SHOWN || (self->record == NULL && !self->is_dataset))
    return g_strdup (_ ("Map with legend and list"));
  return g_strdup (_ ("Page"));
}

/**
 * sp_print_source_format_form:
 * @self: what there is to print
 * @set: a set that it has
 * @form: as what
 *
 * Returns: (transfer full): as what it is printed, in words
 */
char *
sp_print_source_format_form (SpPrintSource *self, SpTakenSet set, SpPrintForm form)
{
  guint n_countries;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && set < SP_N_TAKEN_SETS && form < SP_N_PRINT_FORMS, NULL);

  n_countries = self->sets[set].countries->len;
  if (form == SP_PRINT_OWN)
    return format_own (self, set);
  if (form == SP_PRINT_COMPARISON)
    return g_strdup (_ ("Comparison"));
  if (form == SP_PRINT_SUMMARIES)
    return g_strdup (ngettext ("Summary", "Summaries in one document", n_countries));
  return g_strdup_printf (ngettext ("%u summary, a document each", "%u summaries, a document each", n_countries),
                          n_countries);
}

static gboolean
is_summary (SpPrintSource *self, const SpPrintChoice *choice)
{
  if (choice->form == SP_PRINT_OWN)
    return choice->set == SP_TAKEN_THIS && self->record != NULL && SP_IS_COUNTRY (self->record);
  return choice->form != SP_PRINT_COMPARISON;
}

/**
 * sp_print_source_get_parts:
 * @self: what there is to print
 * @choice: what is chosen of it
 *
 * Returns: the parts that can be left out of it
 */
SpReportParts
sp_print_source_get_parts (SpPrintSource *self, const SpPrintChoice *choice)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, 0);

  if (is_summary (self, choice))
    return SP_REPORT_ALL_PARTS;
  return 0;
}

/**
 * sp_print_source_can_be_full:
 * @self: what there is to print
 * @choice: what is chosen of it
 *
 * Returns: whether something is left out of it for room, if nothing else is asked for
 */
gboolean
sp_print_source_can_be_full (SpPrintSource *self, const SpPrintChoice *choice)
{
  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, FALSE);

  return is_summary (self, choice);
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

/* --- What it is called ------------------------------------------------------------------------------------------- */

static char *
format_date (SpPrintSource *self)
{
  g_autofree char *date = sp_lens_format_span (self->lens);

  if (sp_lens_get_span (self->lens, NULL, NULL))
    return g_steal_pointer (&date);
  /* Translators: stands in the middle of a sentence: “United Kingdom, as of 1 June 2019, 3 pages”. */
  return g_strdup_printf (_ ("as of %s"), date);
}

/**
 * sp_print_source_describe:
 * @self: what there is to print
 * @title: what the first document is called
 * @n_documents: how many documents there are
 * @n_pages: how many pages they have
 *
 * Returns: (transfer full): what will be printed: “United Kingdom, as of 21 November 2026, 3 pages”
 */
char *
sp_print_source_describe (SpPrintSource *self, const char *title, guint n_documents, guint n_pages)
{
  g_autofree char *date = NULL;
  g_autofree char *pages = NULL;
  g_autofree char *documents = NULL;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && title != NULL, NULL);

  date = format_date (self);
  pages = g_strdup_printf (ngettext ("%u page", "%u pages", n_pages), n_pages);
  documents = g_strdup_printf (ngettext ("%u document", "%u documents", n_documents), n_documents);
  /* Translators: what is printed, as of when, and how many pages: “United Kingdom, as of 1 June 2019, 3 pages”. */
  return g_strdup_printf (_ ("%s, %s, %s"), n_documents > 1 ? documents : title, date, pages);
}

/* What every file system takes. */
static char *
make_plain (const char *text)
{
  char *plain = g_strndup (text, 60);

  return g_strcanon (plain, G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
}

static char *
make_subject (SpPrintSource *self, const SpPrintChoice *choice, guint document)
{
  GPtrArray *countries = self->sets[choice->set].countries;
  SpQuestion *question = sp_lens_get_question (self->lens);

  if (choice->form == SP_PRINT_EACH)
    return make_plain (sp_record_get_id (countries->pdata[document]));
  if (choice->form == SP_PRINT_COMPARISON)
    return g_strdup ("comparison");
  if (choice->form == SP_PRINT_SUMMARIES)
    return countries->len == 1 ? make_plain (sp_record_get_id (countries->pdata[0])) : g_strdup ("countries");
  if (choice->set == SP_TAKEN_STARRED)
    return g_strdup ("stars");
  if (choice->set == SP_TAKEN_SHOWN && self->view != SP_VIEW_COUNTRIES)
    return g_strdup (sp_view_get_name (self->view));
  if (choice->set == SP_TAKEN_THIS && self->is_dataset)
    return make_plain (sp_dataset_get_id (sp_index_get_dataset (self->index)));
  if (choice->set == SP_TAKEN_THIS && self->record != NULL)
    return make_plain (sp_record_get_id (self->record));
  return question ? make_plain (sp_record_get_id (SP_RECORD (question))) : g_strdup ("map");
}

/**
 * sp_print_source_make_name:
 * @self: what there is to print
 * @choice: what is chosen of it
 * @document: the number of a document, from 0
 *
 * Returns: (transfer full): a name for a file of it, without its extension: “standpoint-GB-2026-11-21”
 */
char *
sp_print_source_make_name (SpPrintSource *self, const SpPrintChoice *choice, guint document)
{
  g_autofree char *subject = NULL;
  g_autofree char *date = NULL;
  guint32 day;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, NULL);

  subject = make_subject (self, choice, document);
  sp_lens_get_span (self->lens, NULL, &day);
  date = sp_date_to_string (sp_date_from_day_number (day));
  return g_strdup_printf ("standpoint-%s-%s", subject, date);
}

/* --- The documents ----------------------------------------------------------------------------------------------- */

static SpComparisonText
make_text (SpPrintSource *self, SpTakenSet set)
{
  SpComparisonText text = { .matrix = self->sets[set].matrix, .with_pairs = TRUE };

  if (set == SP_TAKEN_SHOWN && self->rows != NULL)
    {
      text.rows = self->rows;
      text.only_differences = self->only_differences;
      text.with_pairs = self->with_pairs;
    }
  return text;
}

/**
 * sp_print_source_is_lying:
 * @self: what there is to print
 * @choice: what is chosen of it
 *
 * Returns: whether it is printed on paper that is wider than high
 */
gboolean
sp_print_source_is_lying (SpPrintSource *self, const SpPrintChoice *choice)
{
  SpComparisonText text;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL, FALSE);

  if (choice->turn != SP_PRINT_TURN_AS_SUITS || choice->form != SP_PRINT_COMPARISON)
    return choice->turn == SP_PRINT_TURN_LYING;
  text = make_text (self, choice->set);
  return sp_comparison_grid_count_columns (&text) > MOST_UPRIGHT;
}

static void
add_summaries (const SpReportTerms *terms, GPtrArray *countries, GPtrArray *reports, GCancellable *cancellable)
{
  for (guint i = 0; i < countries->len && !g_cancellable_is_cancelled (cancellable); i++)
    g_ptr_array_add (reports, sp_country_report_new (terms, countries->pdata[i]));
}

static SpReport *
make_own (SpPrintSource *self, const SpReportTerms *terms, SpTakenSet set)
{
  if (set == SP_TAKEN_THIS && self->record != NULL && SP_IS_COUNTRY (self->record))
    return sp_country_report_new (terms, SP_COUNTRY (self->record));
  if (set == SP_TAKEN_THIS && (self->record != NULL || self->is_dataset))
    return sp_record_report_new (terms, self->record);
  return sp_map_report_new (terms);
}

/* A document has the parts that can be left out of it and are not, and all those that cannot. */
static SpReportTerms
make_terms (SpPrintSource *self, const SpPrintChoice *choice, const SpPaper *paper)
{
  SpReportParts can_go = sp_print_source_get_parts (self, choice);
  SpReportParts wanted = (choice->parts & ~SP_REPORT_QUOTES);

  if (choice->quotes != SP_PRINT_QUOTES_NONE)
    wanted |= SP_REPORT_QUOTES;
  return (SpReportTerms) {
    .lens = self->lens,
    .names = self->names,
    .unconfirmed_years = self->unconfirmed_years,
    .paper = *paper,
    .parts = wanted | (SP_REPORT_ALL_PARTS & ~can_go),
    .full = choice->full && sp_print_source_can_be_full (self, choice),
    .starred = choice->quotes == SP_PRINT_QUOTES_STARRED ? self->starred : NULL,
  };
}

/**
 * sp_print_source_make:
 * @self: what there is to print
 * @choice: what is chosen of it, which it offers
 * @paper: the paper
 * @cancellable: (nullable): a cancellable
 *
 * Makes the documents. Any thread may do so.
 *
 * Returns: (transfer full) (element-type SpReport): the documents, one or more; fewer where it was cancelled
 */
GPtrArray *
sp_print_source_make (SpPrintSource *self, const SpPrintChoice *choice, const SpPaper *paper, GCancellable *cancellable)
{
  GPtrArray *reports;
  SpReportTerms terms;
  SpComparisonText text;

  g_return_val_if_fail (SP_IS_PRINT_SOURCE (self) && choice != NULL && paper != NULL, NULL);
  g_return_val_if_fail (sp_print_source_offers (self, choice->set, choice->form), NULL);

  reports = g_ptr_array_new_with_free_func (g_object_unref);
  terms = make_terms (self, choice, paper);
  text = make_text (self, choice->set);
  if (choice->form == SP_PRINT_COMPARISON)
    g_ptr_array_add (reports, sp_comparison_report_new (&text, paper));
  else if (choice->form == SP_PRINT_OWN)
    g_ptr_array_add (reports, make_own (self, &terms, choice->set));
  else
    add_summaries (&terms, self->sets[choice->set].countries, reports, cancellable);
  return reports;
}
