/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as templates of the English Wikipedia (Help:Citation Style 1). */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"
#include "sp-source-words.h"

/* --- Wikitext --------------------------------------------------------------------------------------------------- */

static gboolean
is_repeated (const char *text, const char *c)
{
  return c[1] == *c || (c > text && c[-1] == *c);
}

static gboolean
is_markup (const char *text, const char *c)
{
  switch (*c)
    {
    case '[':
    case ']':
    case '{':
    case '}':
    case '<':
    case '>':
      return TRUE;
    case '&':
      return g_ascii_isalpha (c[1]) || c[1] == '#';
    case '\'':
    case '_':
    case '~':
      return is_repeated (text, c);
    default: /* no markup within a template's parameter */
      return FALSE;
    }
}

/* What would be markup, as references to the characters; a bar has a template of its own. */
static void
append_escaped (GString *text, const char *value)
{
  for (const char *c = value; *c != '\0'; c++)
    if (*c == '|')
      g_string_append (text, "{{!}}");
    else if (is_markup (value, c))
      g_string_append_printf (text, "&#%d;", *c);
    else
      g_string_append_c (text, *c);
}

static void
append_parameter (GString *text, const char *name, const char *value)
{
  if (value == NULL || *value == '\0')
    return;
  g_string_append_printf (text, " |%s=", name);
  append_escaped (text, value);
}

/* Of an address only what would be markup is left to escape: the rest has been. */
static void
append_address (GString *text, const char *name, const char *uri)
{
  g_autoptr (GString) escaped = g_string_new (uri);

  if (uri == NULL)
    return;
  g_string_replace (escaped, "~~~", "%7E%7E%7E", 0);
  g_string_append_printf (text, " |%s=%s", name, escaped->str);
}

/* --- Parts ------------------------------------------------------------------------------------------------------ */

/* A name with a comma or a semicolon is taken for several, unless it is in double brackets. */
static void
append_whole_name (GString *text, const char *parameter, const char *name)
{
  g_autofree char *clean = sp_clean_line (name);

  if (strpbrk (clean, ",;") == NULL)
    append_parameter (text, parameter, clean);
  else
    {
      g_string_append_printf (text, " |%s=((", parameter);
      append_escaped (text, clean);
      g_string_append (text, "))");
    }
}

static void
append_authors (GString *text, const SpCitationItem *item)
{
  for (guint i = 0; i < item->authors->len; i++)
    {
      const SpAuthor *author = item->authors->pdata[i];
      g_autofree char *number = item->authors->len > 1 ? g_strdup_printf ("%u", i + 1) : g_strdup ("");
      g_autofree char *last = g_strconcat ("last", number, NULL);
      g_autofree char *first = g_strconcat ("first", number, NULL);
      g_autofree char *whole = g_strconcat ("author", number, NULL);

      if (author->literal != NULL)
        append_whole_name (text, whole, author->literal);
      else
        append_whole_name (text, last, author->family);
      if (author->literal == NULL && author->given != NULL)
        append_whole_name (text, first, author->given);
    }
}

/* The languages that the templates accept for titles in another script than Latin. */
static const char *const script_languages[] = {
  "am", "ar", "be", "bg", "bn", "bo", "dv", "dz", "el", "fa", "gu", "he", "hi", "hy", "ja", "ka",
  "kn", "ko", "ku", "ky", "lo", "mk", "ml", "mn", "mr", "my", "ne", "or", "pa", "ps", "ru", "sd",
  "si", "sr", "ta", "te", "tg", "th", "ti", "ug", "uk", "ur", "uz", "yi", "zh", NULL,
};

static gboolean
is_in_latin (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return g_unichar_get_script (g_utf8_get_char (text)) == G_UNICODE_SCRIPT_LATIN;
  return TRUE;
}

static void
append_title (GString *text, const SpCitationItem *item)
{
  g_auto (GStrv) subtags = g_strsplit (item->language, "-", 2);
  g_autofree char *title = NULL;

  if (is_in_latin (item->title) || !g_strv_contains (script_languages, subtags[0]))
    {
      append_parameter (text, "title", item->title);
      return;
    }
  title = g_strdup_printf ("%s:%s", subtags[0], item->title);
  append_parameter (text, "script-title", title);
}

static void
append_date (GString *text, const char *name, SpDate date)
{
  g_autofree char *value = sp_citation_format_date (date);

  append_parameter (text, name, value);
}

/* The Wayback Machine's addresses say when a page was kept: /web/20190222123456/. */
static SpDate
get_archive_date (const char *uri)
{
  const char *digits = strstr (uri, "/web/");
  g_autofree char *text = NULL;
  SpDate date = { 0 };

  if (digits == NULL)
    return date;
  digits += strlen ("/web/");
  if (strspn (digits, "0123456789") < 8)
    return date;
  text = g_strdup_printf ("%.4s-%.2s-%.2s", digits, digits + 4, digits + 6);
  return sp_date_parse (text, &date, NULL) ? date : (SpDate) { 0 };
}

static gboolean
can_archive (const SpCitationItem *item)
{
  return item->archived != NULL && item->url != NULL && sp_date_is_set (get_archive_date (item->archived));
}

/* An access date must be a day, and both it and an archived copy must have an address to be of. */
static void
append_addresses (GString *text, const SpCitationItem *item)
{
  append_address (text, "url", item->url);
  if (item->url != NULL && sp_date_get_precision (item->accessed) == SP_DATE_PRECISION_DAY)
    append_date (text, "access-date", item->accessed);
  if (!can_archive (item))
    return;
  append_address (text, "archive-url", item->archived);
  append_date (text, "archive-date", get_archive_date (item->archived));
  if (sp_date_is_set (item->accessed))
    append_parameter (text, "url-status", "live");
}

/* Who said it, as an insertion of the editor's, before the words. */
static void
append_quotation (GString *text, const SpCitationItem *item)
{
  g_autofree char *speech = sp_citation_item_format_speech (item);
  g_autofree char *words = sp_clean_line (sp_quote_get_text (item->quote));
  g_autofree char *quotation = g_strdup_printf ("[%s:] %s", speech, words);
  const char *translation = sp_quote_get_translation (item->quote);
  g_autofree char *clean = translation ? sp_clean_line (translation) : NULL;

  append_parameter (text, "quote", quotation);
  append_parameter (text, "trans-quote", clean);
}

/* --- Templates -------------------------------------------------------------------------------------------------- */

typedef struct
{
  const char *name;
  const char *container;
  gboolean needs_address;
} Template;

static Template
choose_template (const SpCitationItem *item)
{
  if (item->source == NULL)
    return (Template) { "cite web", item->record ? "website" : "publisher", TRUE };
  switch (sp_source_get_document_type (item->source))
    {
    case SP_SOURCE_ARTICLE_NEWSPAPER:
      return (Template) { "cite news", "newspaper", FALSE };
    case SP_SOURCE_ARTICLE_MAGAZINE:
      return (Template) { "cite magazine", "magazine", FALSE };
    case SP_SOURCE_REPORT:
      return (Template) { "cite report", "publisher", FALSE };
    case SP_SOURCE_PRESS_RELEASE:
      return (Template) { "cite press release", "publisher", FALSE };
    case SP_SOURCE_WEBPAGE:
      return (Template) { "cite web", "website", TRUE };
    case SP_SOURCE_LEGISLATION:
    case SP_SOURCE_BILL:
    case SP_SOURCE_LEGAL_CASE:
    case SP_SOURCE_HEARING:
    default:
      return (Template) { "cite web", "publisher", TRUE };
    }
}

/* The templates of a press release and of a report say so themselves. */
static const char *
get_type (const SpCitationItem *item)
{
  SpSourceType type;

  if (item->source == NULL)
    return "Data set";
  type = sp_source_get_document_type (item->source);
  return type == SP_SOURCE_REPORT || type == SP_SOURCE_PRESS_RELEASE ? NULL : sp_citation_get_document_words (type);
}

static void
append_template (GString *text, const SpCitationItem *item)
{
  Template template = choose_template (item);
  gboolean english = g_str_equal (item->language, "en") || g_str_has_prefix (item->language, "en-");
  const char *publisher = sp_dataset_get_publisher (item->dataset);
  g_autofree char *clean_publisher = publisher ? sp_clean_line (publisher) : NULL;

  if (template.needs_address && item->url == NULL)
    g_string_append (text, "{{citation |mode=cs1");
  else
    g_string_append_printf (text, "{{%s", template.name);
  append_authors (text, item);
  append_title (text, item);
  append_parameter (text, "type", get_type (item));
  append_parameter (text, template.container, item->container);
  if (item->source == NULL && item->record != NULL)
    append_parameter (text, "publisher", clean_publisher);
  append_date (text, "date", item->issued);
  append_addresses (text, item);
  append_parameter (text, "language", english ? NULL : item->language);
  if (item->source == NULL)
    append_parameter (text, "id", item->address);
  if (item->quote != NULL)
    append_quotation (text, item);
  g_string_append (text, "}}");
}

/**
 * sp_citation_append_wikipedia:
 * @text: where to append
 * @item: what to cite
 *
 * Appends a template. An archived copy that does not say when it was made stands after it, as the template would
 * complain.
 */
void
sp_citation_append_wikipedia (GString *text, const SpCitationItem *item)
{
  append_template (text, item);
  if (item->archived != NULL && !can_archive (item))
    g_string_append_printf (text, " [%s Archived copy].", item->archived);
}
