/* SPDX-License-Identifier: GPL-3.0-or-later
 * Citations as BibTeX, in UTF-8, with what BibLaTeX adds where BibTeX has no field. */
#include "sp-citation-private.h"

#include "sp-citation-words.h"
#include "sp-clean-text.h"

/* --- LaTeX ------------------------------------------------------------------------------------------------------ */

static gboolean
has_balanced_braces (const char *text)
{
  guint depth = 0;

  for (; *text != '\0'; text++)
    if (*text == '{')
      depth++;
    else if (*text == '}' && depth-- == 0)
      return FALSE;
  return depth == 0;
}

/* BibTeX counts braces, also those after a backslash: where they do not match, only their names will do. */
static void
append_brace (GString *text, char brace, gboolean balanced)
{
  if (balanced)
    g_string_append_printf (text, "\\%c", brace);
  else
    g_string_append (text, brace == '{' ? "\\textbraceleft{}" : "\\textbraceright{}");
}

/* Two dashes or two apostrophes in a row would become one character. */
static void
append_ligature_free (GString *text, const char *c)
{
  g_string_append_c (text, *c);
  if (c[1] == *c)
    g_string_append (text, "{}");
}

static void
append_escaped_character (GString *text, const char *c, gboolean balanced)
{
  switch (*c)
    {
    case '\\':
      g_string_append (text, "\\textbackslash{}");
      return;
    case '~':
      g_string_append (text, "\\textasciitilde{}");
      return;
    case '^':
      g_string_append (text, "\\textasciicircum{}");
      return;
    case '`':
      g_string_append (text, "\\`{}");
      return;
    case '<':
    case '>':
      g_string_append_printf (text, "$%c$", *c);
      return;
    case '{':
    case '}':
      append_brace (text, *c, balanced);
      return;
    case '&':
    case '%':
    case '#':
    case '_':
    case '$':
      g_string_append_printf (text, "\\%c", *c);
      return;
    case '-':
    case '\'':
      append_ligature_free (text, c);
      return;
    default: /* a character that means itself */
      g_string_append_c (text, *c);
    }
}

static char *
escape (const char *value)
{
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean balanced = has_balanced_braces (value);

  for (const char *c = value; *c != '\0'; c++)
    append_escaped_character (text, c, balanced);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* --- Fields ----------------------------------------------------------------------------------------------------- */

static void
append_raw_field (GString *text, const char *name, const char *value)
{
  if (value != NULL && *value != '\0')
    g_string_append_printf (text, "  %s = {%s},\n", name, value);
}

static void
append_field (GString *text, const char *name, const char *value)
{
  g_autofree char *escaped = value ? escape (value) : NULL;

  append_raw_field (text, name, escaped);
}

/* In braces of its own, so that no style changes the case of its words. */
static void
append_whole_field (GString *text, const char *name, const char *value)
{
  g_autofree char *escaped = value ? escape (value) : NULL;
  g_autofree char *whole = escaped && *escaped != '\0' ? g_strdup_printf ("{%s}", escaped) : NULL;

  append_raw_field (text, name, whole);
}

/* A comma, an “and” or no given name would part a family name from itself; braces keep it whole. */
static char *
format_name_part (const char *part, gboolean whole)
{
  g_autofree char *clean = sp_clean_line (part);
  g_autofree char *escaped = escape (clean);

  if (whole || strchr (clean, ',') != NULL || strstr (clean, " and ") != NULL)
    return g_strdup_printf ("{%s}", escaped);
  return g_steal_pointer (&escaped);
}

static char *
format_name (const SpAuthor *author)
{
  g_autofree char *family = NULL;
  g_autofree char *given = NULL;

  if (author->literal != NULL)
    return format_name_part (author->literal, TRUE);
  family = format_name_part (author->family, author->given == NULL);
  if (author->given == NULL)
    return g_steal_pointer (&family);
  given = format_name_part (author->given, FALSE);
  return g_strdup_printf ("%s, %s", family, given);
}

static void
append_authors (GString *text, const SpCitationItem *item)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < item->authors->len; i++)
    {
      g_autofree char *name = format_name (item->authors->pdata[i]);

      g_string_append_printf (names, "%s%s", i > 0 ? " and " : "", name);
    }
  append_raw_field (text, "author", names->str);
}

/* The months have short names that styles put into their own language. */
static void
append_dates (GString *text, const SpCitationItem *item)
{
  g_autofree char *year = g_strdup_printf ("%u", item->issued.year);
  g_autofree char *day = g_strdup_printf ("%u", item->issued.day);
  g_autofree char *accessed = sp_date_to_string (item->accessed);

  if (sp_date_is_set (item->issued))
    append_raw_field (text, "year", year);
  if (item->issued.month != 0)
    {
      g_autofree char *month = g_ascii_strdown (sp_citation_get_month (item->issued.month), 3);

      g_string_append_printf (text, "  month = %s,\n", month);
    }
  if (item->issued.day != 0)
    append_raw_field (text, "day", day);
  append_raw_field (text, "urldate", accessed);
}

/* The names by which LaTeX knows languages. */
static const struct
{
  const char *tag;
  const char *name;
} languages[] = {
  { "ar", "arabic" },     { "bg", "bulgarian" },  { "cs", "czech" },    { "da", "danish" },    { "de", "ngerman" },
  { "el", "greek" },      { "en", "english" },    { "es", "spanish" },  { "et", "estonian" },  { "fi", "finnish" },
  { "fr", "french" },     { "he", "hebrew" },     { "hr", "croatian" }, { "hu", "hungarian" }, { "id", "indonesian" },
  { "is", "icelandic" },  { "it", "italian" },    { "ja", "japanese" }, { "ko", "korean" },    { "lt", "lithuanian" },
  { "lv", "latvian" },    { "nb", "norsk" },      { "nl", "dutch" },    { "nn", "nynorsk" },   { "no", "norsk" },
  { "pl", "polish" },     { "pt", "portuguese" }, { "ro", "romanian" }, { "ru", "russian" },   { "sk", "slovak" },
  { "sl", "slovene" },    { "sr", "serbian" },    { "sv", "swedish" },  { "tr", "turkish" },   { "uk", "ukrainian" },
  { "vi", "vietnamese" }, { "zh", "chinese" },
};

static void
append_language (GString *text, const SpCitationItem *item)
{
  g_auto (GStrv) subtags = g_strsplit (item->language, "-", 2);

  append_raw_field (text, "language", item->language);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    if (g_str_equal (languages[i].tag, subtags[0]))
      append_raw_field (text, "langid", languages[i].name);
}

static void
append_notes (GString *text, const SpCitationItem *item)
{
  g_autoptr (GPtrArray) notes = sp_citation_item_list_notes (item, FALSE);
  g_autoptr (GString) note = g_string_new (NULL);

  for (guint i = 0; i < notes->len; i++)
    {
      const char *sentence = notes->pdata[i];
      gboolean ended = i == notes->len - 1 || g_str_has_suffix (sentence, ".") || g_str_has_suffix (sentence, ".”");

      g_string_append_printf (note, "%s%s%s", i > 0 ? " " : "", sentence, ended ? "" : ".");
    }
  append_field (text, "note", note->str);
}

/* --- Entries ---------------------------------------------------------------------------------------------------- */

static const char *
get_entry_type (const SpCitationItem *item)
{
  if (item->source == NULL)
    return item->record ? "incollection" : "misc";
  if (sp_citation_item_is_periodical (item))
    return "article";
  return sp_source_get_document_type (item->source) == SP_SOURCE_REPORT ? "techreport" : "misc";
}

/* What kind of document it is, and who published it. */
static void
append_how_published (GString *text, const SpCitationItem *item)
{
  g_autoptr (GString) how = g_string_new (NULL);

  sp_citation_append_part (how, sp_citation_get_document_words (sp_source_get_document_type (item->source)));
  sp_citation_append_part (how, item->container);
  append_field (text, "howpublished", how->str);
}

static void
append_document (GString *text, const SpCitationItem *item)
{
  switch (sp_source_get_document_type (item->source))
    {
    case SP_SOURCE_ARTICLE_NEWSPAPER:
      append_whole_field (text, "journal", item->container);
      append_raw_field (text, "entrysubtype", "newspaper");
      return;
    case SP_SOURCE_ARTICLE_MAGAZINE:
      append_whole_field (text, "journal", item->container);
      append_raw_field (text, "entrysubtype", "magazine");
      return;
    case SP_SOURCE_REPORT:
      append_whole_field (text, "institution", item->container);
      return;
    case SP_SOURCE_WEBPAGE:
    case SP_SOURCE_LEGISLATION:
    case SP_SOURCE_BILL:
    case SP_SOURCE_LEGAL_CASE:
    case SP_SOURCE_PRESS_RELEASE:
    case SP_SOURCE_HEARING:
    default:
      append_how_published (text, item);
    }
}

static void
append_page (GString *text, const SpCitationItem *item)
{
  const char *publisher = sp_dataset_get_publisher (item->dataset);
  g_autofree char *clean_publisher = publisher ? sp_clean_line (publisher) : NULL;
  g_autofree char *edition = sp_citation_format_date (item->issued);
  g_autofree char *edition_words = g_strdup_printf ("edition of %s", edition);
  g_autoptr (GString) how = g_string_new ("Dataset");

  if (item->record != NULL)
    {
      append_whole_field (text, "booktitle", item->container);
      append_whole_field (text, "publisher", clean_publisher);
      append_whole_field (text, "edition", edition);
      return;
    }
  sp_citation_append_part (how, edition_words);
  sp_citation_append_part (how, clean_publisher);
  append_field (text, "howpublished", how->str);
}

/**
 * sp_citation_append_bibtex:
 * @text: where to append
 * @item: what to cite
 *
 * Appends an entry.
 */
void
sp_citation_append_bibtex (GString *text, const SpCitationItem *item)
{
  g_string_append_printf (text, "@%s{%s,\n", get_entry_type (item), item->key);
  append_authors (text, item);
  append_whole_field (text, "title", item->title);
  if (item->source != NULL)
    append_document (text, item);
  else
    append_page (text, item);
  append_dates (text, item);
  append_raw_field (text, "url", item->url);
  append_language (text, item);
  append_notes (text, item);
  g_string_append (text, "}\n");
}
