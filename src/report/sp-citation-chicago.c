/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as notes of the Chicago Manual of Style, 17th edition (chapter 14), in plain text. */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"
#include "sp-source-words.h"

/* With more, a note names the first and says “et al.” (14.76). */
#define MOST_AUTHORS 3

static char *
format_authors (const SpCitationItem *item)
{
  guint n_authors = item->authors->len;
  g_autoptr (GString) names = g_string_new (NULL);

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

/* Quotation marks that are open, outermost first, as the text writes them. Those of other languages stay as they are; of
 * those that begin low (as in German) the end looks like a beginning in English. */
typedef struct
{
  GString *text;
  GString *open;
  guint n_low;
  gsize closed;
} Nesting;

static void
open_mark (Nesting *self, char mark)
{
  g_string_append (self->text, self->open->len % 2 == 0 ? "‘" : "“");
  g_string_append_c (self->open, mark);
  self->closed = 0;
}

static void
close_mark (Nesting *self)
{
  const char *mark;

  g_string_truncate (self->open, self->open->len - 1);
  mark = self->open->len % 2 == 0 ? "’" : "”";
  g_string_append (self->text, mark);
  self->closed += strlen (mark);
}

static void
append_low_mark (Nesting *self, gunichar mark)
{
  self->n_low += mark == 0x201e ? 1 : -1;
  g_string_append_unichar (self->text, mark);
  self->closed = 0;
}

static gboolean
is_innermost (const Nesting *self, char mark)
{
  return self->open->len > 0 && self->open->str[self->open->len - 1] == mark;
}

/* An apostrophe looks like the end of single quotation marks, but stands within a word or where none are open. */
static gboolean
is_end (const Nesting *self, const char *c)
{
  gunichar next = g_utf8_get_char (g_utf8_next_char (c));

  switch (g_utf8_get_char (c))
    {
    case 0x201d:
      return is_innermost (self, 'd');
    case 0x2019:
      return is_innermost (self, 's') && !g_unichar_isalnum (next);
    case '"':
      return is_innermost (self, '"');
    default: /* no mark that ends anything */
      return FALSE;
    }
}

static void
append_nested (Nesting *self, const char *c)
{
  gunichar character = g_utf8_get_char (c);

  if (is_end (self, c))
    close_mark (self);
  else if (character == 0x201e || (character == 0x201c && self->n_low > 0))
    append_low_mark (self, character);
  else if (character == 0x201c)
    open_mark (self, 'd');
  else if (character == 0x2018)
    open_mark (self, 's');
  else if (character == '"')
    open_mark (self, '"');
  else
    {
      g_string_append_unichar (self->text, character);
      self->closed = 0;
    }
}

/* Quotation marks within quotation marks are single, those within these double (13.30). */
static char *
nest_quotation_marks (const char *words, gsize *closed)
{
  g_autoptr (GString) open = g_string_new (NULL);
  Nesting nesting = { g_string_new (NULL), open, 0, 0 };

  for (const char *c = words; *c != '\0'; c = g_utf8_next_char (c))
    append_nested (&nesting, c);
  *closed = nesting.closed;
  return g_string_free (nesting.text, FALSE);
}

/* Before the marks that end a quotation the comma stands, also after a question mark, but in place of a full stop (6.9,
 * 6.125); where what follows takes no comma, the full stop goes all the same. */
static char *
quote_words (const char *words, const char *comma)
{
  gsize closed = 0;
  g_autofree char *nested = nest_quotation_marks (words, &closed);
  gsize end = strlen (nested) - closed;
  gsize length = end > 0 && nested[end - 1] == '.' && (end < 2 || nested[end - 2] != '.') ? end - 1 : end;

  return g_strdup_printf ("“%.*s%s%s”", (int) length, nested, comma, nested + end);
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

static void
append_quoted (GString *note, const char *words)
{
  g_autofree char *quoted = quote_words (words, ",");

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
append_title (GString *note, const SpCitationItem *item)
{
  if (is_quoted (item))
    append_quoted (note, item->title);
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
  g_autofree char *date = sp_citation_format_american_date (item->issued);

  if (type == SP_SOURCE_REPORT)
    {
      g_string_append_printf (note, " (%s%s%s)", item->container, *date != '\0' ? ", " : "", date);
      return;
    }
  if (type != SP_SOURCE_PRESS_RELEASE || !is_only_author (item, item->container))
    append_part (note, item->container);
  if (type == SP_SOURCE_PRESS_RELEASE)
    append_part (note, "press release");
  append_part (note, date);
}

/* The day of reading is told where the document has no date (14.12). */
static void
append_document (GString *note, const SpCitationItem *item)
{
  g_autofree char *authors = format_authors (item);
  g_autofree char *accessed = sp_citation_format_american_date (item->accessed);
  g_autofree char *access_words = g_strdup_printf ("accessed %s", accessed);

  append_part (note, authors);
  append_title (note, item);
  append_publication (note, item, sp_source_get_document_type (item->source));
  if (!sp_date_is_set (item->issued) && *accessed != '\0')
    append_part (note, access_words);
  append_part (note, item->url);
  if (item->archived != NULL)
    {
      g_autofree char *archived = g_strdup_printf ("archived at %s", item->archived);

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
    append_quoted (note, words);
  else
    {
      g_autofree char *quoted = quote_words (words, "");
      g_autofree char *clean = sp_clean_line (translation);
      g_autofree char *translated = quote_words (clean, "");
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

/**
 * sp_citation_append_chicago:
 * @text: where to append
 * @item: what to cite
 *
 * Appends a note, which has no italics, as plain text has none.
 */
void
sp_citation_append_chicago (GString *text, const SpCitationItem *item)
{
  g_autoptr (GString) note = g_string_new (NULL);

  if (item->quote != NULL)
    append_quote (note, item);
  else if (item->source != NULL)
    append_document (note, item);
  else
    append_page (note, item);
  g_string_append (text, note->str);
  g_string_append_c (text, '.');
}
