/* SPDX-License-Identifier: GPL-3.0-or-later
 * The user's stars as plain and rich text, as Markdown and as CSV: complete, in order, and nothing in them is markup. */
#include "report-harness.h"

#include "sp-quotation-text.h"
#include "sp-star-entry.h"
#include "sp-stars-text.h"

#include <string.h>

static void
add_record (GPtrArray *entries, SpRecordKind kind, const char *id, const char *note)
{
  g_autoptr (SpStarEntry) entry =
    sp_star_entry_new_for_record (harness_get (kind, id), harness_date ("2026-11-21"), harness_date ("2026-11-22"));

  g_ptr_array_add (entries, sp_star_entry_set_note (entry, note));
}

/* A quote, a position, an event, a country; a quote that has changed and one that is gone. */
static GPtrArray *
create_entries (void)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);

  add_record (entries, SP_RECORD_QUOTE, "whole", "for the lead");
  add_record (entries, SP_RECORD_POSITION, "no-tables-2019", "");
  add_record (entries, SP_RECORD_EVENT, "act-passed", "");
  add_record (entries, SP_RECORD_COUNTRY, "NO", "");
  g_ptr_array_add (entries, sp_star_entry_new (&(SpStarEntry) { SP_RECORD_QUOTE, .id = (char *) "bare",
                                                                .words = (char *) "Other words." }));
  g_ptr_array_add (entries, sp_star_entry_new (&(SpStarEntry) {
                              SP_RECORD_QUOTE, .id = (char *) "gone", .words = (char *) "=1+1 *no* <b>, \"x\"\n# y",
                              .about = (char *) "A [link](https://example.org)", .note = (char *) "1. `n`" }));
  return entries;
}

static void
check_has (const char *text, const char *part)
{
  if (strstr (text, part) == NULL)
    g_error ("“%s” is not in:\n%s", part, text);
}

/* One after the other. */
static void
check_has_all (const char *text, const char *const *parts)
{
  const char *rest = text;

  for (; *parts != NULL; parts++)
    {
      const char *found = strstr (rest, *parts);

      if (found == NULL)
        g_error ("“%s” is not where it should be in:\n%s", *parts, text);
      rest = found + strlen (*parts);
    }
}

static void
test_plain (void)
{
  g_autoptr (GPtrArray) entries = create_entries ();
  g_autofree char *text = sp_stars_text_write_plain (harness_get_index (), entries, (SpDate) { 0 });
  g_autofree char *cited =
    sp_quotation_text_write_plain (harness_get_index (), harness_get (SP_RECORD_QUOTE, "whole"), (SpDate) { 0 });
  const char *const parts[] = {
    g_strchomp (cited),
    "\nNote: for the lead\n\n",
    "Position, 22 February 2019\nNorway, ",
    ": Printed\nThe act was passed.\nSource: ",
    "standpoint:tides/position/no-tables-2019?edition=2026-11-21\n\n",
    "Event, 22 February 2019\nNorway passed an act on tide tables\nSource: ",
    "standpoint:tides/event/act-passed?",
    "\nCountry\nNorway\nstandpoint:tides/country/NO?",
    "\nQuote\n“Other words.”\nChanged since it was starred\nNow: ",
    "\nQuote\nA [link](https://example.org)\n“=1+1 *no* <b>, \"x\" # y”\n"
    "No longer in the dataset (edition 21 November 2026)\nNote: 1. `n`\n",
    NULL,
  };

  check_has_all (text, parts);
}

static void
test_html (void)
{
  g_autoptr (GPtrArray) entries = create_entries ();
  g_autofree char *text = sp_stars_text_write_html (harness_get_index (), entries, (SpDate) { 0 });
  const char *const parts[] = {
    "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">",
    "<blockquote",
    "Note: for the lead",
    "<b>Norway, ",
    "<a href=\"https://",
    "<bdi><b>A [link](https://example.org)</b></bdi>",
    "“=1+1 *no* &lt;b&gt;, &quot;x&quot; # y”",
    NULL,
  };

  check_has_all (text, parts);
  g_assert_null (strstr (text, "<b>,"));
  g_assert_null (strstr (text, "href=\"standpoint:"));
}

static void
test_markdown (void)
{
  g_autoptr (GPtrArray) entries = create_entries ();
  g_autofree char *text = sp_stars_text_write_markdown (harness_get_index (), entries);
  const char *const parts[] = {
    "# Starred: Tide tables of \\{five\\} harbours \\& \\<ports\\>\n\n",
    "## 1. Quote, 21 February 2019\n\n> “The tide \\[sic\\] comes … and it goes.”\n\n",
    " \\[1\\]\n\nNote: for the lead\n\n",
    "<standpoint:tides/quote/whole?edition=2026-11-21>\n\n## 2. Position, 22 February 2019\n\n> The act was passed.\n\n",
    /* The second rests on the source of the first too: it has one number. */
    ": Printed \\[2\\] \\[1\\]\n\n",
    "## 4. Country\n\n> Norway\n\n",
    "*Changed since it was starred*\n\nNow: ",
    "> “=1+1 \\*no\\* \\<b\\>, \"x\" \\# y”\n\nA \\[link\\](https\\://example.org)\n\n*No longer in the dataset ",
    "Note: 1\\. \\`n\\`\n\n",
    "## Sources\n\n1. ",
    "\n2. ",
    NULL,
  };

  check_has_all (text, parts);
}

static void
test_csv (void)
{
  g_autoptr (GPtrArray) entries = create_entries ();
  g_autofree char *text = sp_stars_text_write_csv (harness_get_index (), entries);
  const char *const parts[] = {
    "kind,id,date,about,level,words,note,starred,edition,state,sources,address\r\n",
    "quote,whole,2019-02-21,",
    ",The tide [sic] comes … and it goes.,for the lead,2026-11-22,2026-11-21,same,https://",
    "\r\nposition,no-tables-2019,2019-02-22,",
    ",Printed,The act was passed.,,2026-11-22,2026-11-21,same,",
    "\r\ncountry,NO,,,,Norway,,2026-11-22,2026-11-21,same,,standpoint:tides/country/NO?edition=2026-11-21\r\n",
    "quote,bare,,,,Other words.,,,,changed,",
    "\r\nquote,gone,,A [link](https://example.org),,\"=1+1 *no* <b>, \"\"x\"\"\n# y\",1. `n`,,,removed,,\r\n",
    NULL,
  };

  check_has_all (text, parts);
}

static void
test_none (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autofree char *plain = sp_stars_text_write_plain (harness_get_index (), none, (SpDate) { 0 });
  g_autofree char *markdown = sp_stars_text_write_markdown (harness_get_index (), none);

  g_assert_cmpstr (plain, ==, "");
  check_has (markdown, "# Starred: ");
  g_assert_null (strstr (markdown, "## Sources"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stars-text/plain", test_plain);
  g_test_add_func ("/stars-text/html", test_html);
  g_test_add_func ("/stars-text/markdown", test_markdown);
  g_test_add_func ("/stars-text/csv", test_csv);
  g_test_add_func ("/stars-text/none", test_none);
  return g_test_run ();
}
