/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: quotes are searched, filtered, starred with notes and copied, and are there when the program is started
 * again. */
#include "e2e-harness.h"
#include "e2e-records.h"

#include <string.h>

/* What is searched for, and where: what the command line finds there too. */
#define WORD "security"
#define COUNTRY "United Kingdom"

static const char *const all[] = { "quotes", NULL };
static const char *const with_word[] = { "quotes", "--search", WORD, NULL };
static const char *const in_country[] = { "quotes", "--search", WORD, "--country", "GB", NULL };

static const char *const notes[] = { "for the first part", "ask who said so" };

static guint
count (const char *const *arguments)
{
  g_autoptr (JsonNode) listed = e2e_list (arguments);

  return json_array_get_length (e2e_get_items (listed));
}

static void
wait_for_count (E2e *e2e, const char *const *arguments)
{
  g_autofree char *text = g_strdup_printf ("%u of %u quotes", count (arguments), count (all));
  g_autoptr (E2eNode) label = e2e_wait_for (e2e, ATSPI_ROLE_STATUS_BAR, text);
}

/* The beginning will do, and has none of the characters that stand for others. */
static char *
make_pattern (JsonObject *quote)
{
  const char *words = e2e_get_member (quote, "text");
  gsize length = MIN (strcspn (words, "*?…"), 40);

  while (length > 0 && !g_utf8_validate (words, (gssize) length, NULL))
    length--;
  return g_strdup_printf ("*%.*s*", (int) length, words);
}

static void
search_and_filter (E2e *e2e)
{
  g_autofree char *box = g_strdup_printf (COUNTRY ", %u quote*", count (in_country));
  g_autoptr (E2eNode) field = NULL;
  g_autoptr (E2eNode) country = NULL;

  e2e_key (e2e, "<Alt>2");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "Search the quotes");
  e2e_click (e2e, field);
  e2e_type (e2e, WORD);
  wait_for_count (e2e, with_word);
  country = e2e_wait_for (e2e, ATSPI_ROLE_CHECK_BOX, box);
  e2e_click (e2e, country);
  wait_for_count (e2e, in_country);
}

static void
open_quote (E2e *e2e, JsonObject *quote)
{
  g_autofree char *words = make_pattern (quote);
  g_autoptr (E2eNode) list = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Quotes");
  g_autoptr (E2eNode) row = e2e_find_within (list, ATSPI_ROLE_LIST_ITEM, words);

  e2e_scroll_to (e2e, row);
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Quote", words);
}

static void
star_by (E2e *e2e, gboolean mouse)
{
  g_autoptr (E2eNode) star = e2e_wait_for (e2e, ATSPI_ROLE_TOGGLE_BUTTON, "Star");

  e2e_wait_for_state (e2e, star, ATSPI_STATE_PRESSED, FALSE);
  if (mouse)
    e2e_click (e2e, star);
  else
    e2e_key (e2e, "<Control>d");
  e2e_wait_for_state (e2e, star, ATSPI_STATE_PRESSED, TRUE);
}

typedef struct
{
  const char *row;
  const char *name;
  E2eNode *button;
} InRow;

static gboolean
has_button (E2e *e2e, gpointer data)
{
  InRow *search = data;
  g_autoptr (E2eNode) page = e2e_get_page (e2e);
  g_autoptr (E2eNode) row = e2e_find_within (page, ATSPI_ROLE_LIST_ITEM, search->row);

  search->button = e2e_find_within (row, ATSPI_ROLE_PUSH_BUTTON, search->name);
  return search->button != NULL;
}

static void
click_in_row (E2e *e2e, const char *row, const char *name)
{
  InRow search = { row, name, NULL };
  g_autoptr (E2eNode) button = NULL;

  e2e_wait_until (e2e, has_button, &search, name);
  button = search.button;
  e2e_scroll_to (e2e, button);
  e2e_click (e2e, button);
}

static void
copy_with_citation (E2e *e2e, JsonObject *quote)
{
  g_autofree char *words = make_pattern (quote);
  g_autofree char *cited = g_strconcat (words, e2e_get_member (quote, "speaker_name"), "*https://*", NULL);
  g_autofree char *linked = g_strconcat (words, e2e_get_member (quote, "speaker_name"), "*<a href=\"https://*", NULL);

  click_in_row (e2e, words, "Copy with Citation");
  e2e_wait_for_clipboard (e2e, "UTF8_STRING", cited);
  e2e_wait_for_clipboard (e2e, "text/html", linked);
}

static void
write_note (E2e *e2e, JsonObject *quote, const char *note)
{
  g_autofree char *words = make_pattern (quote);
  g_autofree char *button = g_strconcat ("Add a Note to ", words, NULL);
  g_autofree char *written = g_strconcat (words, note, NULL);
  g_autoptr (E2eNode) row = NULL;

  click_in_row (e2e, words, button);
  e2e_wait_for_focus (e2e, "Note");
  e2e_type (e2e, note);
  e2e_key (e2e, "Escape");
  row = e2e_wait_for_row (e2e, written);
}

static void
check_starred (E2e *e2e, JsonObject *quote, const char *note)
{
  g_autofree char *words = make_pattern (quote);
  g_autofree char *name = g_strconcat (words, note, NULL);
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, name);
}

static void
test_stars (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (JsonNode) listed = e2e_list (in_country);
  JsonObject *first = json_array_get_object_element (e2e_get_items (listed), 0);
  JsonObject *second = json_array_get_object_element (e2e_get_items (listed), 1);
  g_autofree char *words = make_pattern (first);
  g_autoptr (E2eNode) stars = NULL;
  g_autoptr (E2eNode) row = NULL;

  e2e_wait_until_open (e2e);
  search_and_filter (e2e);
  open_quote (e2e, first);
  star_by (e2e, FALSE);
  open_quote (e2e, second);
  star_by (e2e, TRUE);
  copy_with_citation (e2e, second);
  e2e_screenshot (e2e, "starred");
  e2e_key (e2e, "<Control><Shift>d");
  e2e_wait_for_page (e2e, "Starred", words);
  write_note (e2e, first, notes[0]);
  write_note (e2e, second, notes[1]);
  e2e_screenshot (e2e, "noted");
  e2e_restart (e2e, NULL);
  e2e_wait_until_open (e2e);
  stars = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Starred (2)");
  e2e_click (e2e, stars);
  check_starred (e2e, first, notes[0]);
  check_starred (e2e, second, notes[1]);
  e2e_screenshot (e2e, "again");
  row = e2e_wait_for_row (e2e, words);
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Quote", words);
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/stars/quotes", test_stars);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
