/* SPDX-License-Identifier: GPL-3.0-or-later
 * What every document says of itself in the same words: as of when, what is left out, what it rests on. */
#include "sp-report-words.h"

#include "sp-clean-text.h"
#include "sp-map-subject.h"
#include "sp-text-block.h"

#include <glib/gi18n-lib.h>

/* More characters than these are counted alone. */
#define MOST_UNKNOWN 16

static SpDataset *
get_dataset (const SpReportTerms *terms)
{
  return sp_index_get_dataset (sp_lens_get_index (terms->lens));
}

static char *
format_day (guint32 day)
{
  return sp_date_format (sp_date_from_day_number (day));
}

/**
 * sp_report_format_dates:
 * @terms: the terms
 *
 * Returns: (transfer full): such as “As of 1 June 2022”, or “As of 1 June 2022, compared with 1 March 2019”
 */
char *
sp_report_format_dates (const SpReportTerms *terms)
{
  g_autofree char *day = NULL;
  g_autofree char *first = NULL;
  guint32 first_day, second_day;

  g_return_val_if_fail (terms != NULL, NULL);

  if (!sp_lens_get_span (terms->lens, &first_day, &second_day))
    {
      day = sp_lens_format_date (terms->lens);
      return g_strdup_printf (_ ("As of %s"), day);
    }
  first = format_day (first_day);
  day = format_day (second_day);
  /* Translators: two dates, the later one first. */
  return g_strdup_printf (_ ("As of %s, compared with %s"), day, first);
}

/**
 * sp_report_format_limits:
 * @terms: the terms
 *
 * Returns: (transfer full): what is left out, such as “NATO · Based on governments only · Only Excluded”; the empty
 *   string where nothing is
 */
char *
sp_report_format_limits (const SpReportTerms *terms)
{
  g_autoptr (SpMapSubject) subject = NULL;

  g_return_val_if_fail (terms != NULL, NULL);

  subject = sp_map_subject_new (terms->lens, terms->unconfirmed_years);
  return sp_map_subject_format_limits (subject);
}

/**
 * sp_report_format_foot:
 * @terms: the terms
 *
 * Returns: (transfer full): what stands at the foot of each page: the dataset's title, its edition, and the dates
 */
char *
sp_report_format_foot (const SpReportTerms *terms)
{
  g_autofree char *title = NULL;
  g_autofree char *edition = NULL;
  g_autofree char *dates = NULL;

  g_return_val_if_fail (terms != NULL, NULL);

  title = sp_clean_line (sp_dataset_get_title (get_dataset (terms)));
  dates = sp_report_format_dates (terms);
  if (!sp_date_is_set (sp_dataset_get_edition (get_dataset (terms))))
    /* Translators: the title of a dataset, and such as “As of 1 June 2022”. */
    return g_strdup_printf (C_ ("foot", "%s. %s."), title, dates);
  edition = sp_date_format (sp_dataset_get_edition (get_dataset (terms)));
  /* Translators: the title of a dataset, the date of its edition, and such as “As of 1 June 2022”. */
  return g_strdup_printf (_ ("%s, edition of %s. %s."), title, edition, dates);
}

/**
 * sp_report_format_cut:
 * @n: how many records a list has
 *
 * Returns: (transfer full): that only %SP_MOST_PRINTED of them are printed; “” where all are
 */
char *
sp_report_format_cut (guint n)
{
  if (n <= SP_MOST_PRINTED)
    return g_strdup ("");
  return g_strdup_printf (_ ("Only the first %'u of %'u are printed. Export has them all."), (guint) SP_MOST_PRINTED,
                          n);
}

/**
 * sp_report_format_unknown:
 * @characters: characters, one or more
 *
 * Returns: (transfer full): a warning that there is no font for these; of very many the first ones, and how many more
 */
char *
sp_report_format_unknown (const char *characters)
{
  g_autofree char *first = NULL;
  g_autofree char *named = NULL;
  gulong n;

  g_return_val_if_fail (characters != NULL, NULL);

  n = (gulong) g_utf8_strlen (characters, -1);
  first = g_utf8_substring (characters, 0, (glong) MIN (n, MOST_UNKNOWN));
  if (n > MOST_UNKNOWN)
    /* Translators: characters, and how many others there are. */
    named =
      g_strdup_printf (ngettext ("%s and %'lu more", "%s and %'lu more", n - MOST_UNKNOWN), first, n - MOST_UNKNOWN);
  /* Translators: %s are characters. */
  return g_strdup_printf (_ ("No font on this computer has these characters, which are boxes in the document: %s"),
                          named ? named : first);
}

/**
 * sp_report_format_unconfirmed:
 * @years: after how many years a position counts as not confirmed
 *
 * Returns: (transfer full): that this is one, in small letters
 */
char *
sp_report_format_unconfirmed (guint years)
{
  return g_strdup_printf (ngettext ("not confirmed for more than %u year", "not confirmed for more than %u years",
                                    years),
                          years);
}

static void
append_part (GString *text, const char *part)
{
  if (text->len > 0)
    g_string_append (text, C_ ("list", ", "));
  g_string_append (text, part);
}

/**
 * sp_report_format_later:
 * @n_positions: how many positions were left out
 * @n_quotes: how many quotes were left out
 * @n_events: how many events were left out
 *
 * Returns: (transfer full): what is dated later than the date, “7 later positions, 12 later events”; “” where nothing is
 */
char *
sp_report_format_later (guint n_positions, guint n_quotes, guint n_events)
{
  GString *text = g_string_new (NULL);
  g_autofree char *positions =
    g_strdup_printf (ngettext ("%'u later position", "%'u later positions", n_positions), n_positions);
  g_autofree char *quotes = g_strdup_printf (ngettext ("%'u later quote", "%'u later quotes", n_quotes), n_quotes);
  g_autofree char *events = g_strdup_printf (ngettext ("%'u later event", "%'u later events", n_events), n_events);

  if (n_positions > 0)
    append_part (text, positions);
  if (n_quotes > 0)
    append_part (text, quotes);
  if (n_events > 0)
    append_part (text, events);
  return g_string_free (text, FALSE);
}

static void
add_line (SpTextStyle style, const char *text, SpTextLook look, GPtrArray *blocks)
{
  g_autofree char *clean = sp_clean_line (text ? text : "");

  if (*clean != '\0')
    g_ptr_array_add (blocks, sp_text_block_new (style, sp_rich_text_new (clean, look)));
}

/**
 * sp_report_add_head:
 * @terms: the terms
 * @title: what the document is called
 * @below: (nullable): a line below that says more
 * @blocks: (element-type SpBlock): where the head is added
 *
 * Begins a document: the dataset's title, its own, the dates, and what is left out.
 */
void
sp_report_add_head (const SpReportTerms *terms, const char *title, const char *below, GPtrArray *blocks)
{
  g_autofree char *dates = NULL;
  g_autofree char *limits = NULL;
  g_autofree char *line = NULL;

  g_return_if_fail (terms != NULL && title != NULL && blocks != NULL);

  dates = sp_report_format_dates (terms);
  limits = sp_report_format_limits (terms);
  line = *limits != '\0' ? g_strconcat (dates, " · ", limits, NULL) : g_strdup (dates);
  add_line (SP_TEXT_STYLE_TABLE, sp_dataset_get_title (get_dataset (terms)), SP_TEXT_DIM, blocks);
  add_line (SP_TEXT_STYLE_TITLE, title, SP_TEXT_PLAIN, blocks);
  add_line (SP_TEXT_STYLE_BODY, below, SP_TEXT_DIM, blocks);
  add_line (SP_TEXT_STYLE_SUBHEADING, line, SP_TEXT_PLAIN, blocks);
}

/**
 * sp_report_new_on_terms:
 * @terms: the terms
 * @title: what the document is called
 * @blocks: (element-type SpBlock): what it is made of; must not change afterwards
 *
 * Returns: (transfer full): the document, on the paper of the terms, with their foot and the dataset's authors
 */
SpReport *
sp_report_new_on_terms (const SpReportTerms *terms, const char *title, GPtrArray *blocks)
{
  const char *const *authors;
  g_autofree char *clean = NULL;
  g_autofree char *names = NULL;
  g_autofree char *foot = NULL;

  g_return_val_if_fail (terms != NULL && title != NULL && blocks != NULL, NULL);

  authors = sp_dataset_get_authors (get_dataset (terms));
  names = authors ? g_strjoinv (", ", (char **) authors) : NULL;
  clean = sp_clean_line (title);
  foot = sp_report_format_foot (terms);
  return sp_report_new (&(SpPagesInit) {
    .paper = terms->paper,
    .blocks = blocks,
    .title = clean,
    .author = names,
    .foot = foot,
    .language = sp_dataset_get_language (get_dataset (terms)),
    .is_rtl = sp_text_setter_is_language_rtl (),
  });
}
