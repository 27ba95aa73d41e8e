/* SPDX-License-Identifier: GPL-3.0-or-later
 * What an extract says of itself: in its file in the language of data, English, whatever the user's is. */
#include "sp-citation-words.h"
#include "sp-dataset-extract.h"

#include <glib/gi18n-lib.h>

#define OF_EXTRACT " (extract)"

/* In the order in which they are told, with what they are called in data. */
static const struct
{
  SpRecordKind kind;
  const char *one;
  const char *several;
} kinds[] = {
  { SP_RECORD_COUNTRY, "country", "countries" },   { SP_RECORD_GROUP, "group", "groups" },
  { SP_RECORD_POSITION, "position", "positions" }, { SP_RECORD_QUOTE, "quote", "quotes" },
  { SP_RECORD_EVENT, "event", "events" },          { SP_RECORD_ACTOR, "actor", "actors" },
  { SP_RECORD_SOURCE, "source", "sources" },       { SP_RECORD_QUESTION, "question", "questions" },
  { SP_RECORD_SCALE, "scale", "scales" },
};

/**
 * sp_dataset_extract_format_title:
 * @self: an extract
 *
 * Returns: (transfer full): what it is called, which is not translated, as the title of the dataset is not: that title,
 *   and that it is an extract where it is
 */
char *
sp_dataset_extract_format_title (SpDatasetExtract *self)
{
  const char *title;

  g_return_val_if_fail (self != NULL, NULL);

  title = sp_dataset_get_title (sp_dataset_extract_get_dataset (self));
  if (sp_dataset_extract_is_whole (self) || g_str_has_suffix (title, OF_EXTRACT))
    return g_strdup (title);
  return g_strconcat (title, OF_EXTRACT, NULL);
}

static char *
format_counts (SpDatasetExtract *self, gboolean as_data)
{
  GString *counts = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = sp_dataset_extract_count_chosen (self, kinds[i].kind);
      g_autofree char *count = NULL;

      if (n == 0)
        continue;
      count = as_data ? g_strdup_printf ("%u %s", n, n == 1 ? kinds[i].one : kinds[i].several)
                      : sp_record_kind_format_count (kinds[i].kind, n);
      if (counts->len > 0)
        g_string_append (counts, as_data ? ", " : C_ ("list", ", "));
      g_string_append (counts, count);
    }
  return g_string_free (counts, FALSE);
}

/**
 * sp_dataset_extract_format_contents:
 * @self: an extract
 *
 * Returns: (transfer full): what is in it, in the user's language: how many records were asked for, of which edition, and
 *   why there are others
 */
char *
sp_dataset_extract_format_contents (SpDatasetExtract *self)
{
  g_autofree char *edition = NULL;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  edition = sp_date_format (sp_dataset_get_edition (sp_dataset_extract_get_dataset (self)));
  counts = format_counts (self, FALSE);
  if (sp_dataset_extract_is_whole (self))
    /* Translators: the date of an edition, and such as “196 countries, 382 quotes”. */
    return g_strdup_printf (_ ("All records of the edition of %s: %s."), edition, counts);
  /* Translators: the date of an edition, and such as “2 countries, 14 positions, 30 quotes”. */
  return g_strdup_printf (_ ("An extract of the edition of %s: %s, and what they refer to. A country that is only "
                             "referred to is here without its positions; groups have only the members that are here."),
                          edition, counts);
}

/**
 * sp_dataset_extract_format_contents_as_data:
 * @self: an extract
 *
 * Returns: (transfer full): as sp_dataset_extract_format_contents(), but in English, to be a part of the data
 */
char *
sp_dataset_extract_format_contents_as_data (SpDatasetExtract *self)
{
  g_autofree char *edition = NULL;
  g_autofree char *counts = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  edition = sp_citation_format_date (sp_dataset_get_edition (sp_dataset_extract_get_dataset (self)));
  counts = format_counts (self, TRUE);
  if (sp_dataset_extract_is_whole (self))
    return g_strdup_printf ("All records of the edition of %s: %s.", edition, counts);
  return g_strdup_printf ("An extract of the edition of %s: %s, and what they refer to. A country that is only "
                          "referred to is here without its positions; groups have only the members that are here.",
                          edition, counts);
}
