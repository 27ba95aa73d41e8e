/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: everything that the keyboard can reach has a name that a screen reader can say. */
#include "e2e-harness.h"

#include <string.h>

/* In want of a name GTK gives that of the widget's type. */
static gboolean
is_type_name (const char *name)
{
  static const char *const prefixes[] = { "Gtk", "Adw", "Sp" };

  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    if (g_str_has_prefix (name, prefixes[i]) && g_ascii_isupper (name[strlen (prefixes[i])]) &&
        strchr (name, ' ') == NULL)
      return TRUE;
  return FALSE;
}

/* Scrolled windows and what fills the button of a drop-down say that they take the keyboard, but do not. */
static gboolean
takes_keyboard (E2eNode *node)
{
  AtspiRole role = e2e_get_role (node);

  return role != ATSPI_ROLE_SCROLL_PANE && role != ATSPI_ROLE_FILLER && e2e_has_state (node, ATSPI_STATE_FOCUSABLE) &&
         e2e_is_shown (node);
}

static void
collect_nameless (E2eNode *node, GString *nameless)
{
  g_autofree char *name = e2e_get_name (node);

  if ((*name == '\0' || *name == '_' || is_type_name (name)) && takes_keyboard (node))
    {
      g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
      g_auto (GStrv) texts = e2e_get_texts (node);

      g_string_append_printf (nameless, "%s%s '%s' (%s)", nameless->len > 0 ? "; " : "", role, name,
                              *texts ? *texts : "");
    }
  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (node, i, NULL);

      if (child != NULL)
        collect_nameless (child, nameless);
    }
}

static void
check_names (E2e *e2e)
{
  g_autoptr (E2eNode) window = e2e_get_window (e2e);
  g_autoptr (GString) nameless = g_string_new (NULL);

  if (window == NULL || e2e_has_failed (e2e))
    return;
  collect_nameless (window, nameless);
  if (nameless->len > 0)
    e2e_fail (e2e, "without a name: %s", nameless->str);
}

typedef struct
{
  int width;
  int height;
  const char *address;
  const char *kind;
} Place;

static const Place list = { 1200, 800, NULL, NULL };
static const Place country = { 1200, 800, "standpoint:huawei-5g/country/DE", "Country" };
static const Place quote = { 1200, 800, "standpoint:huawei-5g/quote/merkel-huawei-standards-2019", "Quote" };
static const Place source = { 1200, 800, "standpoint:huawei-5g/source/scmp-german-spies-huawei-2019", "Source" };
static const Place past = { 1200, 800, "standpoint:huawei-5g/country/DE?on=2020-01-01", "Country" };
static const Place wide = { 1600, 900, "standpoint:huawei-5g/country/DE", "Country" };
static const Place quotes = { 1200, 800, "standpoint:huawei-5g/quotes", NULL };
static const Place events = { 1200, 800, "standpoint:huawei-5g/events", NULL };
static const Place over_time = { 1200, 800, "standpoint:huawei-5g/compare/DE,FR?show=time", NULL };
static const Place pairs = { 1200, 800, "standpoint:huawei-5g/compare/DE,FR,GB?show=pairs", NULL };
static const Place narrow = { 400, 800, "standpoint:huawei-5g/country/DE", "Country" };

static void
test_place (gconstpointer data)
{
  const Place *place = data;
  const char *arguments[] = { place->address, NULL };
  g_autoptr (E2e) e2e =
    e2e_start (&(E2eOptions) { .arguments = arguments, .width = place->width, .height = place->height });

  if (place->kind != NULL)
    e2e_wait_for_page (e2e, place->kind, "*");
  else
    e2e_wait_until_open (e2e);
  e2e_screenshot (e2e, "place");
  check_names (e2e);
}

static gboolean
is_view_shown (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) list_shown = e2e_get_list (e2e);

  return list_shown == NULL;
}

static void
test_narrow_view (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .width = 400, .height = 800 });

  e2e_wait_until_open (e2e);
  check_names (e2e);
  e2e_key (e2e, "F9");
  e2e_wait_until (e2e, is_view_shown, NULL, "the view in place of the list");
  e2e_screenshot (e2e, "view");
  check_names (e2e);
}

static void
test_search (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) row = NULL;
  g_autoptr (E2eNode) clear = NULL;

  e2e_wait_until_open (e2e);
  e2e_key (e2e, "<Control><Shift>f");
  e2e_wait_for_focus (e2e, "Search everything");
  check_names (e2e);
  e2e_type (e2e, "uk");
  row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "United Kingdom, *");
  check_names (e2e);
  e2e_type (e2e, "zzz");
  clear = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Clear the Search");
  check_names (e2e);
}

static void
test_print (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) pages = NULL;

  e2e_wait_until_open (e2e);
  e2e_key (e2e, "<Control>p");
  pages = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, "Page 1 of *");
  check_names (e2e);
}

static void
test_problems (void)
{
  g_autofree char *path = e2e_get_data_path ("no-such-file.json");
  const char *arguments[] = { path, NULL };
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autoptr (E2eNode) problems = e2e_wait_for (e2e, ATSPI_ROLE_LIST, "Problems");

  check_names (e2e);
}

static void
add_tests (void)
{
  g_test_add_data_func ("/e2e/names/list", &list, test_place);
  g_test_add_data_func ("/e2e/names/country", &country, test_place);
  g_test_add_data_func ("/e2e/names/quote", &quote, test_place);
  g_test_add_data_func ("/e2e/names/source", &source, test_place);
  g_test_add_data_func ("/e2e/names/quotes", &quotes, test_place);
  g_test_add_data_func ("/e2e/names/events", &events, test_place);
  g_test_add_data_func ("/e2e/names/over-time", &over_time, test_place);
  g_test_add_data_func ("/e2e/names/pairs", &pairs, test_place);
  g_test_add_data_func ("/e2e/names/past", &past, test_place);
  g_test_add_data_func ("/e2e/names/wide", &wide, test_place);
  g_test_add_data_func ("/e2e/names/narrow", &narrow, test_place);
  g_test_add_func ("/e2e/names/narrow-view", test_narrow_view);
  g_test_add_func ("/e2e/names/search", test_search);
  g_test_add_func ("/e2e/names/print", test_print);
  g_test_add_func ("/e2e/names/problems", test_problems);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
