/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to print is called: in the window, on its title, and as a file. */
#include "sp-print-source-private.h"

#include <glib/gi18n-lib.h>

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
  pages = g_strdup_printf (ngettext ("%'u page", "%'u pages", n_pages), n_pages);
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
