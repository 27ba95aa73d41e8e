/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: everything that the keyboard can reach has a name that a screen reader can say, and nothing is said beside
 * it that is not meant for ears. */
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

/* "Cite Cite": GTK joins a name of one's own and that of the label within. */
static gboolean
is_doubled (const char *name)
{
  gsize half = strlen (name) / 2;

  return half > 1 && name[half] == ' ' && strncmp (name, name + half + 1, half) == 0 && name[2 * half + 1] == '\0';
}

/* What labels a node is read out before its name. */
static gboolean
has_label_of_type (E2eNode *node)
{
  g_autoptr (GArray) relations = atspi_accessible_get_relation_set (node, NULL);
  gboolean found = FALSE;

  for (guint i = 0; relations != NULL && i < relations->len; i++)
    {
      g_autoptr (GObject) held = G_OBJECT (g_array_index (relations, AtspiRelation *, i));
      AtspiRelation *relation = ATSPI_RELATION (held);

      for (int j = 0; atspi_relation_get_relation_type (relation) == ATSPI_RELATION_LABELLED_BY &&
                      j < atspi_relation_get_n_targets (relation);
           j++)
        {
          g_autoptr (E2eNode) label = atspi_relation_get_target (relation, j);
          g_autofree char *name = label ? e2e_get_name (label) : g_strdup ("");

          found = found || is_type_name (name);
        }
    }
  return found;
}

/* The button of a drop-down, where what it is for is its name, and what is chosen its description. */
static gboolean
lacks_choice (E2eNode *node)
{
  g_autoptr (E2eNode) parent = e2e_get_parent (node);
  g_autofree char *description = atspi_accessible_get_description (node, NULL);

  return parent != NULL && e2e_get_role (parent) == ATSPI_ROLE_COMBO_BOX &&
         e2e_get_role (node) == ATSPI_ROLE_PUSH_BUTTON && (description == NULL || *description == '\0');
}

static const char *
find_noise (E2eNode *node, const char *name)
{
  AtspiRole role = e2e_get_role (node);

  if (role == ATSPI_ROLE_PANEL)
    return is_type_name (name) ? "a panel that is called by its type" : NULL;
  if (role != ATSPI_ROLE_PUSH_BUTTON && role != ATSPI_ROLE_TOGGLE_BUTTON)
    return NULL;
  if (is_doubled (name))
    return "a name that is said twice";
  if (has_label_of_type (node))
    return "a label that is the type of a widget";
  return lacks_choice (node) ? "a drop-down that does not say what is chosen" : NULL;
}

static void
check_name (E2eNode *node, GString *faults)
{
  g_autofree char *name = e2e_get_name (node);
  const char *noise = find_noise (node, name);
  const char *separator = faults->len > 0 ? "; " : "";

  if ((*name == '\0' || *name == '_' || is_type_name (name)) && takes_keyboard (node))
    {
      g_autofree char *role = atspi_accessible_get_role_name (node, NULL);
      g_auto (GStrv) texts = e2e_get_texts (node);

      g_string_append_printf (faults, "%s%s '%s' (%s) without a name", separator, role, name, *texts ? *texts : "");
    }
  else if (noise != NULL && e2e_is_shown (node))
    g_string_append_printf (faults, "%s'%s': %s", separator, name, noise);
}

static void
collect_faults (E2eNode *node, GString *faults)
{
  check_name (node, faults);
  for (int i = 0, n = atspi_accessible_get_child_count (node, NULL); i < n; i++)
    {
      g_autoptr (E2eNode) child = atspi_accessible_get_child_at_index (node, i, NULL);

      /* What is in a tab of the switcher of views is libadwaita's, and not read. */
      if (child != NULL && e2e_get_role (child) != ATSPI_ROLE_PAGE_TAB)
        collect_faults (child, faults);
      else if (child != NULL)
        check_name (child, faults);
    }
}

static void
check_names (E2e *e2e)
{
  g_autoptr (E2eNode) window = e2e_get_window (e2e);
  g_autoptr (GString) faults = g_string_new (NULL);

  if (window == NULL || e2e_has_failed (e2e))
    return;
  collect_faults (window, faults);
  if (faults->len > 0)
    e2e_fail (e2e, "as a screen reader has it: %s", faults->str);
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
