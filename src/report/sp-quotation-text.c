/* SPDX-License-Identifier: GPL-3.0-or-later
 * A quote as text to be pasted: the words, who said them, and where they are printed. */
#include "sp-quotation-text.h"

#include "sp-clean-text.h"
#include "sp-quotation-marks.h"
#include "sp-quotation-parts.h"

#include <glib/gi18n-lib.h>

/* --- Plain ------------------------------------------------------------------------------------------------------ */

static void
append_paragraph (GString *text, const char *paragraph)
{
  if (paragraph != NULL)
    g_string_append_printf (text, "%s\n", paragraph);
}

/* A sentence with a `%s` for a part that may not be known, in which case there is no sentence. */
static void
append_sentence (GString *text, const char *sentence, const char *part)
{
  g_autofree char *line = part ? g_strdup_printf (sentence, part) : NULL;

  append_paragraph (text, line);
}

static char *
format_source (const SpQuotationParts *self)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *nested = sp_quotation_marks_nest_title (self->title);
  /* Translators: the title of a document, in your language's quotation marks. */
  g_autofree char *title = g_strdup_printf (C_ ("title", "“%s”"), nested);

  sp_quotation_append_item (list, self->authors);
  sp_quotation_append_item (list, title);
  sp_quotation_append_item (list, self->publication);
  sp_quotation_append_item (list, self->published);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * sp_quotation_text_write_plain:
 * @index: the index of the dataset
 * @quote: a quote of it
 * @on: the date at which the dataset is looked at; no date, or the edition, for the latest
 *
 * Writes the words between quotation marks as they are (`[sic]` and ` … ` stay), the translation marked as such,
 * speaker, role at the time, venue and date at its own precision, context, source with its addresses, and the dataset
 * with the address of the record. What is unknown is left out.
 *
 * Returns: (transfer full): the quote with its citation as lines in the user's language, the last one ended too
 */
char *
sp_quotation_text_write_plain (SpIndex *index, SpQuote *quote, SpDate on)
{
  g_auto (SpQuotationParts) parts = { NULL };
  g_autofree char *source = NULL;
  GString *text;

  g_return_val_if_fail (SP_IS_INDEX (index) && SP_IS_QUOTE (quote), NULL);

  sp_quotation_parts_init (&parts, index, quote, on);
  source = format_source (&parts);
  text = g_string_new (NULL);
  append_paragraph (text, parts.words);
  /* Translators: after the translation of a quote. */
  append_sentence (text, _ ("%s (translation: dataset’s editors)"), parts.translation);
  /* Translators: who said what stands above: speaker, role, place, date. */
  append_sentence (text, C_ ("quotation", "— %s"), parts.attribution);
  append_sentence (text, _ ("Context: %s"), parts.context);
  append_sentence (text, _ ("Source: %s"), source);
  append_paragraph (text, parts.address);
  append_sentence (text, _ ("Archived copy: %s"), parts.archived);
  append_sentence (text, _ ("Dataset: %s"), parts.dataset);
  append_paragraph (text, parts.record);
  return g_string_free (text, FALSE);
}

/* --- HTML ------------------------------------------------------------------------------------------------------- */

static char *
escape (const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  g_autoptr (GString) html = g_string_new (escaped);

  /* HTML 4, which some word processors still read, has no such name. */
  g_string_replace (html, "&apos;", "'", 0);
  g_string_replace (html, "\n", "<br>", 0);
  return g_string_free (g_steal_pointer (&html), FALSE);
}

/* That of the first letter, as `dir="auto"` would have it, which not all that paste know. */
static const char *
get_direction (const char *text)
{
  for (; *text != '\0'; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return sp_letter_is_from_right (g_utf8_get_char (text)) ? "rtl" : "ltr";
  return "ltr";
}

static char *
make_element (const char *element, const char *language, const char *text)
{
  g_autofree char *escaped = escape (text);
  g_autofree char *tag = g_markup_escape_text (language, -1);

  return g_strdup_printf ("<%s lang=\"%s\" dir=\"%s\">%s</%s>", element, tag, get_direction (text), escaped, element);
}

static char *
make_link (const char *uri)
{
  g_autofree char *escaped = uri ? escape (uri) : NULL;

  return uri ? g_strdup_printf ("<a href=\"%s\">%s</a>", escaped, escaped) : NULL;
}

/* A sentence in which the part is HTML already. */
static char *
make_sentence (const char *sentence, const char *part)
{
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);

  return g_strdup_printf (escaped, part);
}

static void
append_line (GString *html, const char *sentence, const char *part)
{
  g_autofree char *line = part ? make_sentence (sentence, part) : NULL;

  if (line == NULL)
    return;
  if (!g_str_has_suffix (html->str, "<p>"))
    g_string_append (html, "<br>\n");
  g_string_append (html, line);
}

static void
append_words (GString *html, const SpQuotationParts *self)
{
  g_autofree char *words = self->words ? make_element ("blockquote", self->language, self->words) : NULL;
  g_autofree char *translation =
    self->translation ? make_element ("bdi", self->dataset_language, self->translation) : NULL;
  g_autofree char *marked = translation ? make_sentence (_ ("%s (translation: dataset’s editors)"), translation) : NULL;

  append_paragraph (html, words);
  if (marked != NULL)
    g_string_append_printf (html, "<blockquote>%s</blockquote>\n", marked);
}

static char *
make_source (const SpQuotationParts *self)
{
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *authors = self->authors ? escape (self->authors) : NULL;
  g_autofree char *nested = sp_quotation_marks_nest_title (self->title);
  g_autofree char *title = make_element ("bdi", self->source_language, nested);
  g_autofree char *quoted = make_sentence (C_ ("title", "“%s”"), title);
  g_autofree char *publication = self->publication ? escape (self->publication) : NULL;
  g_autofree char *cited = publication ? g_strdup_printf ("<cite>%s</cite>", publication) : NULL;

  sp_quotation_append_item (list, authors);
  sp_quotation_append_item (list, quoted);
  sp_quotation_append_item (list, cited);
  sp_quotation_append_item (list, self->published);
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/**
 * sp_quotation_text_write_html:
 * @index: the index of the dataset
 * @quote: a quote of it
 * @on: the date at which the dataset is looked at; no date, or the edition, for the latest
 *
 * Writes what sp_quotation_text_write_plain() writes. Words are marked with their language and direction, and only
 * addresses of the web are links. Several may follow each other.
 *
 * Returns: (transfer full): a fragment of HTML in UTF-8, which says so, for a clipboard or a page
 */
char *
sp_quotation_text_write_html (SpIndex *index, SpQuote *quote, SpDate on)
{
  g_auto (SpQuotationParts) parts = { NULL };
  g_autofree char *attribution = NULL;
  g_autofree char *context = NULL;
  g_autofree char *source = NULL;
  g_autofree char *address = NULL;
  g_autofree char *archived = NULL;
  g_autofree char *dataset = NULL;
  g_autofree char *record = NULL;
  GString *html;

  g_return_val_if_fail (SP_IS_INDEX (index) && SP_IS_QUOTE (quote), NULL);

  sp_quotation_parts_init (&parts, index, quote, on);
  attribution = escape (parts.attribution);
  context = parts.context ? escape (parts.context) : NULL;
  source = make_source (&parts);
  address = make_link (parts.address);
  archived = make_link (parts.archived);
  dataset = escape (parts.dataset);
  record = escape (parts.record);
  html = g_string_new ("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">\n");
  append_words (html, &parts);
  g_string_append (html, "<p>");
  append_line (html, C_ ("quotation", "— %s"), attribution);
  append_line (html, _ ("Context: %s"), context);
  append_line (html, _ ("Source: %s"), source);
  append_line (html, "%s", address);
  append_line (html, _ ("Archived copy: %s"), archived);
  append_line (html, _ ("Dataset: %s"), dataset);
  append_line (html, "%s", record);
  g_string_append (html, "</p>\n");
  return g_string_free (html, FALSE);
}
