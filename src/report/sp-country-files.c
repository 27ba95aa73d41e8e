/* SPDX-License-Identifier: GPL-3.0-or-later
 * The summaries of several countries as files of their own in a folder. */
#include "sp-country-files.h"

#include "sp-country-report.h"
#include "sp-file-reason.h"
#include "sp-whole-file.h"


/* So many bytes of a code are in a name; file systems have room for 255. */
#define LONGEST_CODE 60

/* --- Names -------------------------------------------------------------------------------------------------------- */

/* Codes come from data. What is left of one neither leaves the folder nor is taken for an option or a hidden file. */
static char *
make_safe (const char *code)
{
  g_autofree char *safe = g_strndup (code, LONGEST_CODE);

  g_strcanon (safe, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_", '_');
  return *safe != '\0' ? g_steal_pointer (&safe) : g_strdup ("_");
}

static char *
format_dates (const SpReportTerms *terms)
{
  guint32 first_day, second_day;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  if (!sp_lens_get_span (terms->lens, &first_day, &second_day))
    return sp_date_to_string (sp_date_from_day_number (second_day));
  first = sp_date_to_string (sp_date_from_day_number (first_day));
  second = sp_date_to_string (sp_date_from_day_number (second_day));
  return g_strconcat (first, "-", second, NULL);
}

/* There are file systems that take capitals for small letters. */
static char *
make_unique (GHashTable *taken, const char *code, const char *dates, const char *ending)
{
  g_autofree char *name = g_strdup_printf ("standpoint-%s-%s.%s", code, dates, ending);

  for (guint i = 2; !g_hash_table_add (taken, g_ascii_strdown (name, -1)); i++)
    {
      g_free (name);
      name = g_strdup_printf ("standpoint-%s-%u-%s.%s", code, i, dates, ending);
    }
  return g_steal_pointer (&name);
}

/**
 * sp_country_files_list_names:
 * @terms: the terms
 * @countries: (element-type SpCountry): countries of the dataset
 * @format: what the files are
 *
 * Names files by the code of the country and the day as of which it is looked at, or both days where two are compared,
 * such as “standpoint-GB-2026-11-21.pdf”. What is no letter, digit, hyphen or underscore of ASCII is replaced, and no
 * two names are the same.
 *
 * Returns: (transfer full): the names of the files, in the order of @countries
 */
GStrv
sp_country_files_list_names (const SpReportTerms *terms, GPtrArray *countries, SpReportFormat format)
{
  g_autoptr (GHashTable) taken = NULL;
  g_autoptr (GStrvBuilder) names = NULL;
  g_autofree char *dates = NULL;

  g_return_val_if_fail (terms != NULL && countries != NULL, NULL);

  taken = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  names = g_strv_builder_new ();
  dates = format_dates (terms);
  for (guint i = 0; i < countries->len; i++)
    {
      g_autofree char *code = make_safe (sp_record_get_id (countries->pdata[i]));
      g_autofree char *name = make_unique (taken, code, dates, sp_report_format_get_name (format));

      g_strv_builder_add (names, name);
    }
  return g_strv_builder_end (names);
}

/* --- Files -------------------------------------------------------------------------------------------------------- */

static gboolean
make_folder (GFile *folder, GCancellable *cancellable, GError **error)
{
  GFileType type = g_file_query_file_type (folder, G_FILE_QUERY_INFO_NONE, cancellable);

  if (type == G_FILE_TYPE_DIRECTORY)
    return TRUE;
  if (type != G_FILE_TYPE_UNKNOWN)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY,
                           sp_file_reason_get (G_IO_ERROR_NOT_DIRECTORY, SP_FILE_USE_FILL));
      return FALSE;
    }
  if (g_file_make_directory_with_parents (folder, cancellable, error))
    return TRUE;
  sp_file_reason_explain (error, SP_FILE_USE_WRITE);
  return FALSE;
}

static void
add_unknown (char **unknown, const char *more)
{
  g_autofree char *before = *unknown;
  GString *all = g_string_new (before);

  for (const char *at = more; *at != '\0'; at = g_utf8_next_char (at))
    if (g_utf8_strchr (all->str, -1, g_utf8_get_char (at)) == NULL)
      g_string_append_unichar (all, g_utf8_get_char (at));
  *unknown = g_string_free (all, FALSE);
}

static gboolean
write_country (const SpReportTerms *terms,
               SpCountry *country,
               SpReportFormat format,
               GFile *file,
               char **unknown,
               GCancellable *cancellable,
               GError **error)
{
  g_autoptr (SpReport) report = sp_country_report_new (terms, country);
  g_autofree char *own = NULL;
  g_autoptr (GBytes) bytes = sp_report_render (report, format, &own, cancellable, error);

  if (unknown != NULL && own != NULL)
    add_unknown (unknown, own);
  return bytes != NULL && sp_whole_file_save (file, bytes, cancellable, error);
}

/**
 * sp_country_files_write:
 * @terms: the terms, which nobody changes meanwhile
 * @countries: (element-type SpCountry): countries of the dataset
 * @format: what the files are
 * @folder: where to write them; it is made where it is not there
 * @progress: (nullable) (scope call): told how far it is
 * @data: for @progress
 * @unknown: (out) (nullable): where to put the characters for which there is no font on this computer, %NULL for none
 * @cancellable: (nullable): a cancellable
 * @error: return location for an error
 *
 * Writes a document for each country. Files of these names are replaced, each of them whole or not at all; who does not
 * want that asks before, see sp_country_files_list_names(). What was written before an error stays.
 *
 * Returns: whether all were written
 */
gboolean
sp_country_files_write (const SpReportTerms *terms,
                        GPtrArray *countries,
                        SpReportFormat format,
                        GFile *folder,
                        SpCountryFilesProgress progress,
                        gpointer data,
                        char **unknown,
                        GCancellable *cancellable,
                        GError **error)
{
  g_auto (GStrv) names = NULL;

  g_return_val_if_fail (terms != NULL && countries != NULL && G_IS_FILE (folder), FALSE);

  if (unknown != NULL)
    *unknown = NULL;
  if (!make_folder (folder, cancellable, error))
    return FALSE;
  names = sp_country_files_list_names (terms, countries, format);
  for (guint i = 0; i < countries->len; i++)
    {
      g_autoptr (GFile) file = g_file_get_child (folder, names[i]);

      if (progress != NULL)
        progress (i, countries->len, data);
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (write_country (terms, countries->pdata[i], format, file, unknown, cancellable, error))
        continue;
      g_prefix_error (error, "%s: ", names[i]);
      return FALSE;
    }
  if (progress != NULL)
    progress (countries->len, countries->len, data);
  return TRUE;
}
