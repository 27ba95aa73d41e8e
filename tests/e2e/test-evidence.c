/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: from the list to a country, its position, a quote and the source that prints it, and all the way back. */
#include "e2e-harness.h"
#include "e2e-records.h"

/* The rows that are followed, as the pages name them, and the records that they lead to. */
typedef struct
{
  const char *position_row;
  const char *position;
  const char *position_page;
} Way;

static const Way earlier_position = { "December 2018 · *", "de-espionage-risk-2018-12", "Germany, Espionage risk" };
static const Way present_position = { "Intelligence sharing, *", "de-intelligence-sharing-2019-03-12",
                                      "Germany, Intelligence sharing" };

typedef struct
{
  E2e *e2e;
  JsonNode *part;
  JsonObject *position;
  JsonObject *quote;
  JsonObject *source;
  char *quote_row;
  char *quote_page;
  char *source_row;
  char *source_page;
} Walk;

static char *
make_source_title (JsonObject *source)
{
  const char *title = e2e_get_member (source, "title");
  gboolean rebuilt = e2e_get_member (source, "title_status") != NULL && *title != '[';

  return rebuilt ? g_strdup_printf ("[%s]", title) : g_strdup (title);
}

static void
walk_init (Walk *self, const Way *way)
{
  g_autofree char *title = NULL;

  self->e2e = e2e_start (NULL);
  self->part = e2e_load_part ("country-de.json");
  self->position = e2e_get_record (self->part, "positions", way->position);
  self->quote = e2e_get_record (self->part, "quotes", e2e_get_first (self->position, "quotes"));
  self->source = e2e_get_record (self->part, "sources", e2e_get_member (self->quote, "source"));
  title = make_source_title (self->source);
  self->quote_row = g_strdup_printf ("*“%s”*", e2e_get_member (self->quote, "text"));
  self->quote_page = g_strdup_printf ("“%s”*", e2e_get_member (self->quote, "text"));
  self->source_row = g_strdup_printf ("As printed by %s *", e2e_get_member (self->source, "container-title"));
  self->source_page = g_strdup_printf ("%s*", title);
}

static void
walk_clear (Walk *self)
{
  e2e_stop (self->e2e);
  json_node_unref (self->part);
  g_free (self->quote_row);
  g_free (self->quote_page);
  g_free (self->source_row);
  g_free (self->source_page);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, walk_clear)

static void
check_row (E2e *e2e, const char *name, const char *text)
{
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, name);
  g_auto (GStrv) texts = e2e_get_texts (row);
  g_autofree char *all = g_strjoinv ("\n", texts);

  if (row != NULL && !g_strv_contains ((const char *const *) texts, text))
    e2e_fail (e2e, "the row %s says “%s”, not “%s”", name, all, text);
}

static void
check_position (Walk *self)
{
  check_row (self->e2e, "Why, *", e2e_get_member (self->position, "summary"));
}

static void
check_quote (Walk *self)
{
  g_autofree char *words = g_strdup_printf ("“%s”", e2e_get_member (self->quote, "text"));
  g_autofree char *title = make_source_title (self->source);
  const char *translation = e2e_get_member (self->quote, "translation");
  g_autofree char *translated = translation ? g_strdup_printf ("“%s”", translation) : NULL;

  check_row (self->e2e, self->quote_page, words);
  if (translated != NULL)
    check_row (self->e2e, self->quote_page, translated);
  check_row (self->e2e, "Role at the time, *", e2e_get_member (self->quote, "role"));
  check_row (self->e2e, "Context, *", e2e_get_member (self->quote, "context"));
  check_row (self->e2e, self->source_row, title);
}

static void
check_source (Walk *self)
{
  g_autofree char *title = make_source_title (self->source);

  check_row (self->e2e, self->source_page, title);
  check_row (self->e2e, "Published in, *", e2e_get_member (self->source, "container-title"));
  check_row (self->e2e, "Online, *", e2e_get_member (self->source, "URL"));
}

static void
check_list (Walk *self)
{
  g_autoptr (E2eNode) field = e2e_wait_for (self->e2e, ATSPI_ROLE_ENTRY, "Find a country by any name");
  g_autoptr (E2eNode) row = e2e_wait_for_row (self->e2e, "Germany, *");

  e2e_check_text (self->e2e, field, "Germany");
}

static void
click_row (E2e *e2e, const char *name)
{
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, name);

  e2e_scroll_to (e2e, row);
  e2e_click (e2e, row);
}

static void
click_back (E2e *e2e, const char *button)
{
  g_autoptr (E2eNode) found = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, button);

  e2e_click (e2e, found);
}

static void
test_mouse (gconstpointer data)
{
  const Way *way = data;
  g_auto (Walk) walk = { NULL };

  walk_init (&walk, way);
  e2e_wait_until_open (walk.e2e);
  e2e_search (walk.e2e, "Germany");
  click_row (walk.e2e, "Germany, *");
  e2e_wait_for_page (walk.e2e, "Country", "Germany, *");
  e2e_screenshot (walk.e2e, "country");
  click_row (walk.e2e, way->position_row);
  e2e_wait_for_page (walk.e2e, "Position", way->position_page);
  check_position (&walk);
  e2e_screenshot (walk.e2e, "position");
  click_row (walk.e2e, walk.quote_row);
  e2e_wait_for_page (walk.e2e, "Quote", walk.quote_page);
  check_quote (&walk);
  e2e_screenshot (walk.e2e, "quote");
  click_row (walk.e2e, walk.source_row);
  e2e_wait_for_page (walk.e2e, "Source", walk.source_page);
  check_source (&walk);
  e2e_screenshot (walk.e2e, "source");
  click_back (walk.e2e, "Back");
  e2e_wait_for_page (walk.e2e, "Quote", walk.quote_page);
  click_back (walk.e2e, "Back to the page before");
  e2e_wait_for_page (walk.e2e, "Position", way->position_page);
  click_back (walk.e2e, "Back");
  e2e_wait_for_page (walk.e2e, "Country", "Germany, *");
  click_back (walk.e2e, "Back to the page before");
  check_list (&walk);
}

/* Goes to a row with the arrow keys, and in. */
static void
enter_row (E2e *e2e, const char *name)
{
  e2e_key_until_focus (e2e, "Down", name);
  e2e_key (e2e, "Return");
}

/* Who comes back with the keyboard goes on where they were. */
static void
go_back (E2e *e2e, const char *row)
{
  e2e_key (e2e, "<Alt>Left");
  e2e_wait_for_focus (e2e, row);
}

static void
test_keyboard (gconstpointer data)
{
  const Way *way = data;
  g_auto (Walk) walk = { NULL };

  walk_init (&walk, way);
  e2e_wait_until_open (walk.e2e);
  e2e_search (walk.e2e, "Germany");
  e2e_key (walk.e2e, "Down");
  e2e_wait_for_focus (walk.e2e, "Germany, *");
  e2e_key (walk.e2e, "Return");
  e2e_wait_for_page (walk.e2e, "Country", "Germany, *");
  enter_row (walk.e2e, way->position_row);
  e2e_wait_for_page (walk.e2e, "Position", way->position_page);
  enter_row (walk.e2e, walk.quote_row);
  e2e_wait_for_page (walk.e2e, "Quote", walk.quote_page);
  enter_row (walk.e2e, walk.source_row);
  e2e_wait_for_page (walk.e2e, "Source", walk.source_page);
  check_source (&walk);
  go_back (walk.e2e, walk.source_row);
  e2e_wait_for_page (walk.e2e, "Quote", walk.quote_page);
  check_quote (&walk);
  go_back (walk.e2e, walk.quote_row);
  e2e_wait_for_page (walk.e2e, "Position", way->position_page);
  check_position (&walk);
  go_back (walk.e2e, way->position_row);
  e2e_wait_for_page (walk.e2e, "Country", "Germany, *");
  go_back (walk.e2e, "Germany, *");
  check_list (&walk);
}

static void
add_tests (void)
{
  g_test_add_data_func ("/e2e/evidence/mouse", &earlier_position, test_mouse);
  g_test_add_data_func ("/e2e/evidence/keyboard", &present_position, test_keyboard);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
