/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: a quote is copied, with its citation and without, by mouse and by keys, and read larger. */
#include "e2e-harness.h"
#include "e2e-records.h"

#define QUOTE "faria-huawei-not-fit-2021-03"
#define WORDS "“Hoje a Huawei*"

static const char *const arguments[] = { "standpoint:huawei-5g/quote/" QUOTE, NULL };

typedef struct
{
  E2e *e2e;
  JsonNode *part;
  JsonObject *quote;
  const char *words;
} Walk;

static void
walk_init (Walk *self)
{
  g_autofree char *page = NULL;

  self->part = e2e_load_part ("country-br.json");
  self->quote = e2e_get_record (self->part, "quotes", QUOTE);
  self->words = e2e_get_member (self->quote, "text");
  page = g_strdup_printf ("“%s”*", self->words);
  self->e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  e2e_wait_for_page (self->e2e, "Quote", page);
}

static void
walk_clear (Walk *self)
{
  e2e_stop (self->e2e);
  json_node_unref (self->part);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Walk, walk_clear)

/* In the row of the quotation; NULL after a failure. */
static E2eNode *
find_part (E2e *e2e, AtspiRole role, const char *name)
{
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, WORDS);
  E2eNode *part = row ? e2e_find_within (row, role, name) : NULL;

  if (part == NULL)
    e2e_fail (e2e, "the quotation has no “%s”", name);
  return part;
}

static void
check_has (Walk *self, const char *text, const char *part)
{
  if (text == NULL || strstr (text, part) == NULL)
    e2e_fail (self->e2e, "the clipboard has “%s”, which lacks “%s”", text, part);
}

static void
check_citation (Walk *self)
{
  g_autofree char *plain = e2e_read_clipboard (self->e2e, "UTF8_STRING");
  g_autofree char *html = e2e_read_clipboard (self->e2e, "text/html");
  JsonObject *source = e2e_get_record (self->part, "sources", e2e_get_member (self->quote, "source"));
  const char *parts[] = { self->words,
                          e2e_get_member (self->quote, "translation"),
                          "translation: dataset’s editors",
                          e2e_get_member (self->quote, "role"),
                          "9 March 2021",
                          e2e_get_member (self->quote, "venue"),
                          e2e_get_member (self->quote, "context"),
                          e2e_get_member (source, "container-title"),
                          e2e_get_member (source, "URL") };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      check_has (self, plain, parts[i]);
      check_has (self, html, parts[i]);
    }
  check_has (self, html, "lang=\"pt\"");
  check_has (self, html, "<a href=");
}

static void
click_button (Walk *self, const char *name)
{
  g_autoptr (E2eNode) button = find_part (self->e2e, ATSPI_ROLE_PUSH_BUTTON, name);

  e2e_click (self->e2e, button);
}

static void
test_mouse (void)
{
  g_auto (Walk) walk = { NULL };

  walk_init (&walk);
  click_button (&walk, "Copy");
  e2e_wait_for_toast (walk.e2e, "Words of the quote copied");
  e2e_wait_for_clipboard (walk.e2e, "UTF8_STRING", walk.words);
  click_button (&walk, "Copy with Citation");
  e2e_wait_for_toast (walk.e2e, "Quote with its citation copied");
  check_citation (&walk);
  e2e_screenshot (walk.e2e, "copied");
}

/* Where words are selected, those are copied; else the quote. */
static void
test_keys (void)
{
  g_auto (Walk) walk = { NULL };
  g_autoptr (E2eNode) words = NULL;

  walk_init (&walk);
  e2e_key (walk.e2e, "<Control><Shift>c");
  e2e_wait_for_toast (walk.e2e, "Quote with its citation copied");
  check_citation (&walk);
  words = find_part (walk.e2e, ATSPI_ROLE_LABEL, WORDS);
  e2e_click (walk.e2e, words);
  e2e_key (walk.e2e, "<Control>c");
  e2e_wait_for_toast (walk.e2e, "Words of the quote copied");
  e2e_wait_for_clipboard (walk.e2e, "UTF8_STRING", walk.words);
  e2e_key (walk.e2e, "Home");
  e2e_key (walk.e2e, "<Control><Shift>Right");
  e2e_key (walk.e2e, "<Control>c");
  /* With the quotation mark, which is selected too */
  e2e_wait_for_clipboard (walk.e2e, "UTF8_STRING", "“Hoje");
}

static gboolean
is_higher (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) words = find_part (e2e, ATSPI_ROLE_LABEL, WORDS);
  AtspiRect *before = data;
  AtspiRect now;

  return words != NULL && e2e_get_place (words, &now) && now.height > before->height;
}

static void
test_size (void)
{
  g_auto (Walk) walk = { NULL };
  g_autoptr (E2eNode) words = NULL;
  AtspiRect normal = { 0 };

  walk_init (&walk);
  words = find_part (walk.e2e, ATSPI_ROLE_LABEL, WORDS);
  if (!e2e_get_place (words, &normal))
    e2e_fail (walk.e2e, "the words have no place");
  e2e_key (walk.e2e, "<Control>plus");
  e2e_wait_until (walk.e2e, is_higher, &normal, "larger words");
  e2e_screenshot (walk.e2e, "larger");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/quote/mouse", test_mouse);
  g_test_add_func ("/e2e/quote/keys", test_keys);
  g_test_add_func ("/e2e/quote/size", test_size);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
