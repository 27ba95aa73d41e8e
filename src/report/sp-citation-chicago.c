/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as notes of the Chicago Manual of Style, 17th edition (chapter 14), plain or with their italics. */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"
#include "sp-quotation-marks.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

/* Where italics begin and end in a note that is not finished; clean texts have no control characters. */
#define BEGIN_ITALICS '\002'
#define END_ITALICS '\003'

/* With more, a note names the first and says “et al.” (14.76). */
#define MOST_AUTHORS 3

static const char *say (const SpCitationItem *item, const char *words) G_GNUC_FORMAT (2);

/* A style has its own language; a list of sources has that of what it belongs to. */
static const char *
say (const SpCitationItem *item, const char *words)
{
  return item->is_local ? _ (words) : words;
}

static char *
format_date (const SpCitationItem *item, SpDate date)
{
  return item->is_local ? sp_date_format (date) : sp_citation_format_american_date (date);
}

static char *
format_local_authors (const SpCitationItem *item)
{
  guint n_authors = item->authors->len;
  g_autofree char *first = n_authors > 0 ? sp_author_format_name (item->authors->pdata[0]) : NULL;
  g_autofree char *second = n_authors > 1 ? sp_author_format_name (item->authors->pdata[1]) : NULL;
  g_autofree char *third = n_authors > 2 ? sp_author_format_name (item->authors->pdata[2]) : NULL;

  if (n_authors > MOST_AUTHORS)
    /* Translators: the first of several authors. */
    return g_strdup_printf (C_ ("authors", "%s et al."), first);
  if (n_authors == 3)
    return g_strdup_printf (C_ ("authors", "%s, %s, and %s"), first, second, third);
  if (n_authors == 2)
    return g_strdup_printf (C_ ("authors", "%s and %s"), first, second);
  return g_strdup (first ? first : "");
}

static char *
format_authors (const SpCitationItem *item)
{
  guint n_authors = item->authors->len;
  g_autoptr (GString) names = NULL;

  if (item->is_local)
    return format_local_authors (item);
  names = g_string_new (NULL);
  for (guint i = 0; i < n_authors && (i == 0 || n_authors <= MOST_AUTHORS); i++)
    {
      g_autofree char *name = sp_author_format_name (item->authors->pdata[i]);

      if (i > 0)
        g_string_append (names, n_authors == 2 ? " and " : i == n_authors - 1 ? ", and " : ", ");
      g_string_append (names, name);
    }
  if (n_authors > MOST_AUTHORS)
    g_string_append (names, " et al.");
  return g_string_free (g_steal_pointer (&names), FALSE);
}

static gboolean
ends_with_comma (const char *text)
{
  gsize length = strlen (text);

  while (length >= 3 && (strncmp (text + length - 3, "”", 3) == 0 || strncmp (text + length - 3, "’", 3) == 0))
    length -= 3;
  return length > 0 && text[length - 1] == ',';
}

/* The parts of a note with commas between them, of which some bring theirs with them. */
static void
append_part (GString *note, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  if (note->len > 0)
    g_string_append (note, ends_with_comma (note->str) ? " " : ", ");
  g_string_append (note, part);
}

/* The marks of the user's language have the comma after them. */
static void
append_quoted (GString *note, const SpCitationItem *item, const char *words)
{
  const char *marks = say (item, N_ ("“%s”"));
  gboolean is_english = g_str_equal (marks, "“%s”");
  g_autofree char *nested = is_english ? NULL : sp_quotation_marks_nest (words, marks, say (item, N_ ("‘%s’")));
  g_autofree char *quoted = is_english ? sp_quotation_marks_add (words, ",") : g_strdup_printf (marks, nested);

  append_part (note, quoted);
}

/* Titles of articles and pages are quoted; those of whole works are not, nor what is no title of the document (8.163). */
static gboolean
is_quoted (const SpCitationItem *item)
{
  if (*item->title == '[')
    return FALSE;
  if (item->source == NULL)
    return item->record != NULL;
  switch (sp_source_get_document_type (item->source))
    {
    case SP_SOURCE_ARTICLE_NEWSPAPER:
    case SP_SOURCE_ARTICLE_MAGAZINE:
    case SP_SOURCE_WEBPAGE:
    case SP_SOURCE_PRESS_RELEASE:
      return TRUE;
    case SP_SOURCE_REPORT:
    case SP_SOURCE_LEGISLATION:
    case SP_SOURCE_BILL:
    case SP_SOURCE_LEGAL_CASE:
    case SP_SOURCE_HEARING:
    default:
      return FALSE;
    }
}

static void
append_italic (GString *note, const char *words)
{
  g_autofree char *italic = g_strdup_printf ("%c%s%c", BEGIN_ITALICS, words, END_ITALICS);

  append_part (note, italic);
}

/* A work that was published alone, and a case in court (8.166, 14.276); laws and bills are set upright. */
static gboolean
is_italic (const SpCitationItem *item)
{
  SpSourceType type;

  if (item->source == NULL || *item->title == '[')
    return FALSE;
  type = sp_source_get_document_type (item->source);
  return type == SP_SOURCE_REPORT || type == SP_SOURCE_LEGAL_CASE || type == SP_SOURCE_HEARING;
}

static void
append_title (GString *note, const SpCitationItem *item)
{
  if (is_quoted (item))
    append_quoted (note, item, item->title);
  else if (is_italic (item))
    append_italic (note, item->title);
  else
    append_part (note, item->title);
}

/* A body that publishes what it has written is named once. */
static gboolean
is_only_author (const SpCitationItem *item, const char *publisher)
{
  const SpAuthor *author = item->authors->len == 1 ? item->authors->pdata[0] : NULL;

  return author != NULL && author->literal != NULL && g_str_equal (author->literal, publisher);
}

/* A report is published as a book is: place and publisher in brackets with the year. */
static void
append_publication (GString *note, const SpCitationItem *item, SpSourceType type)
{
  g_autofree char *date = format_date (item, item->issued);

  if (type == SP_SOURCE_REPORT)
    {
      g_string_append_printf (note, " (%s%s%s)", item->container, *date != '\0' ? ", " : "", date);
      return;
    }
  if (sp_citation_item_is_periodical (item))
    append_italic (note, item->container);
  else if (type != SP_SOURCE_PRESS_RELEASE || !is_only_author (item, item->container))
    append_part (note, item->container);
  if (type == SP_SOURCE_PRESS_RELEASE)
    append_part (note, say (item, N_ ("press release")));
  append_part (note, date);
}

/* The day of reading is told where the document has no date (14.12). */
static void
append_document (GString *note, const SpCitationItem *item)
{
  g_autofree char *authors = format_authors (item);
  g_autofree char *accessed = format_date (item, item->accessed);
  /* Translators: when a document was read; a date. */
  g_autofree char *access_words = g_strdup_printf (say (item, N_ ("accessed %s")), accessed);

  append_part (note, authors);
  append_title (note, item);
  append_publication (note, item, sp_source_get_document_type (item->source));
  if (!sp_date_is_set (item->issued) && *accessed != '\0')
    append_part (note, access_words);
  append_part (note, item->url);
  if (item->archived != NULL)
    {
      /* Translators: the address of a copy of a document. */
      g_autofree char *archived = g_strdup_printf (say (item, N_ ("archived at %s")), item->archived);

      append_part (note, archived);
    }
}

/* What was said, as quoted in the document (14.260). */
static void
append_quotation (GString *note, const SpCitationItem *item)
{
  g_autofree char *words = sp_clean_line (sp_quote_get_text (item->quote));
  g_autofree char *speaker = sp_clean_line (sp_actor_get_name (sp_quote_get_speaker (item->quote)));
  g_autofree char *role = sp_quote_get_role (item->quote) ? sp_clean_line (sp_quote_get_role (item->quote)) : NULL;
  g_autofree char *venue = sp_quote_get_venue (item->quote) ? sp_clean_line (sp_quote_get_venue (item->quote)) : NULL;
  g_autofree char *date = sp_citation_format_american_date (sp_quote_get_said (item->quote));
  const char *translation = sp_quote_get_translation (item->quote);

  append_part (note, speaker);
  append_part (note, role);
  if (translation == NULL)
    append_quoted (note, item, words);
  else
    {
      g_autofree char *quoted = sp_quotation_marks_add (words, "");
      g_autofree char *clean = sp_clean_line (translation);
      g_autofree char *translated = sp_quotation_marks_add (clean, "");
      g_autofree char *both = g_strdup_printf ("%s (%s; translation by the dataset’s editors)", quoted, translated);

      append_part (note, both);
    }
  append_part (note, venue);
  append_part (note, date);
}

static void
append_quote (GString *note, const SpCitationItem *item)
{
  g_autoptr (GString) document = g_string_new (NULL);
  g_autofree char *quoted_in = NULL;

  append_document (document, item);
  append_quotation (note, item);
  quoted_in = g_strdup_printf ("quoted in %s", document->str);
  append_part (note, quoted_in);
}

/* How a dataset asks to be cited is followed where it names the edition that is open. */
static char *
get_own_words (const SpCitationItem *item)
{
  const char *own = sp_dataset_get_cite_as (item->dataset);
  g_autofree char *words = own ? sp_clean_line (own) : NULL;
  g_autofree char *edition = sp_citation_format_date (item->issued);
  g_autofree char *american = sp_citation_format_american_date (item->issued);
  g_autofree char *plain = sp_date_to_string (item->issued);

  if (words == NULL || item->record != NULL || sp_date_is_set (item->on))
    return NULL;
  if (!strstr (words, edition) && !strstr (words, american) && !strstr (words, plain))
    return NULL;
  if (g_str_has_suffix (words, "."))
    words[strlen (words) - 1] = '\0';
  return g_steal_pointer (&words);
}

static void
append_dataset (GString *note, const SpCitationItem *item)
{
  g_autofree char *own = get_own_words (item);
  g_autofree char *authors = format_authors (item);
  g_autofree char *edition = sp_citation_format_american_date (item->issued);
  g_autofree char *edition_words = g_strdup_printf ("edition of %s", edition);
  const char *publisher = sp_dataset_get_publisher (item->dataset);
  g_autofree char *clean_publisher = publisher ? sp_clean_line (publisher) : NULL;

  append_part (note, own ? own : authors);
  if (own != NULL)
    return;
  append_title (note, item);
  if (item->record != NULL)
    append_part (note, item->container);
  append_part (note, "dataset");
  append_part (note, edition_words);
  append_part (note, clean_publisher);
}

static void
append_page (GString *note, const SpCitationItem *item)
{
  g_autofree char *accessed = sp_citation_format_american_date (item->accessed);
  g_autofree char *access_words = g_strdup_printf ("accessed %s", accessed);

  append_dataset (note, item);
  if (*accessed != '\0')
    append_part (note, access_words);
  append_part (note, item->url);
  append_part (note, item->address);
}

static char *
write_note (const SpCitationItem *item)
{
  GString *note = g_string_new (NULL);

  if (item->quote != NULL)
    append_quote (note, item);
  else if (item->source != NULL)
    append_document (note, item);
  else
    append_page (note, item);
  g_string_append_c (note, '.');
  return g_string_free (note, FALSE);
}

/**
 * sp_citation_append_chicago:
 * @text: where to append
 * @item: what to cite
 *
 * Appends a note as plain text, which has no italics.
 */
void
sp_citation_append_chicago (GString *text, const SpCitationItem *item)
{
  g_autofree char *note = write_note (item);

  for (const char *c = note; *c != '\0'; c++)
    if (*c != BEGIN_ITALICS && *c != END_ITALICS)
      g_string_append_c (text, *c);
}

/**
 * sp_citation_append_chicago_markup:
 * @text: where to append
 * @item: what to cite
 *
 * Appends a note with `<i>` around what is in italics, which is HTML and Pango's markup alike.
 */
void
sp_citation_append_chicago_markup (GString *text, const SpCitationItem *item)
{
  g_autofree char *note = write_note (item);
  char *start = note;

  for (char *c = note; *c != '\0'; c++)
    if (*c == BEGIN_ITALICS || *c == END_ITALICS)
      {
        g_autofree char *escaped = g_markup_escape_text (start, c - start);

        g_string_append_printf (text, "%s%s", escaped, *c == BEGIN_ITALICS ? "<i>" : "</i>");
        start = c + 1;
      }
  start = g_markup_escape_text (start, -1);
  g_string_append (text, start);
  g_free (start);
}
