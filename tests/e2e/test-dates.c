/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the date track with the mouse and with the keyboard, as a screen reader follows it. */
#include "e2e-harness.h"

#include <string.h>

static E2eNode *
find_handle (E2e *e2e, const char *name)
{
  E2eNode *handle = e2e_wait_for (e2e, ATSPI_ROLE_SLIDER, name);

  e2e_wait_until_still (e2e, handle);
  return handle;
}

/* On the line of the years, where there is no bar: the knob is the lower end of the handle. */
static void
drag (E2e *e2e, E2eNode *handle, int offset)
{
  AtspiRect place;
  int x, y;

  if (!e2e_get_place (handle, &place) || e2e_has_failed (e2e))
    return;
  x = place.x + place.width / 2;
  y = place.y + place.height - 5;
  atspi_generate_mouse_event (x, y, "b1p", NULL);
  for (int i = 1; i <= 8; i++)
    atspi_generate_mouse_event (x + offset * i / 8, y, "abs", NULL);
  atspi_generate_mouse_event (x + offset, y, "b1r", NULL);
}

typedef struct
{
  E2eNode *node;
  const char *start;
} Words;

/* GTK hands on the value of its own sliders only; of others, what is said of them. */
static gboolean
says (E2e *e2e G_GNUC_UNUSED, gpointer data)
{
  const Words *words = data;
  g_autofree char *description = words->node ? atspi_accessible_get_description (words->node, NULL) : NULL;

  return description != NULL && g_str_has_prefix (description, words->start);
}

static void
wait_for_words (E2e *e2e, E2eNode *handle, const char *start)
{
  e2e_wait_until (e2e, says, &(Words) { handle, start }, start);
}

static gboolean
is_past (E2e *e2e, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) label = e2e_find (e2e, ATSPI_ROLE_LABEL, "As of * 20*");

  return label != NULL;
}

static gboolean
shows_dragged_date (E2e *e2e G_GNUC_UNUSED, gpointer data)
{
  g_autofree char *text = data ? e2e_get_text (data) : NULL;

  return text != NULL && strstr (text, " 20") != NULL && !g_str_has_prefix (text, "Latest");
}

/* The title, the field and what is spoken follow; Ctrl+End goes back. */
static void
test_drag (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) handle = NULL;
  g_autoptr (E2eNode) field = NULL;
  g_autofree char *text = NULL;
  g_autofree char *title = NULL;

  e2e_wait_until_open (e2e);
  handle = find_handle (e2e, "As of");
  wait_for_words (e2e, handle, "Latest, 21 November 2026");
  drag (e2e, handle, -120);
  e2e_wait_until (e2e, is_past, NULL, "an earlier date in the title");
  e2e_wait_for_focus (e2e, "As of");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "As of");
  e2e_wait_until (e2e, shows_dragged_date, field, "an earlier date in the field");
  e2e_wait_until_still (e2e, handle);
  text = e2e_get_text (field);
  title = g_strconcat ("As of ", text, NULL);
  g_clear_object (&field);
  field = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, title);
  wait_for_words (e2e, handle, text);
  e2e_screenshot (e2e, "dragged");
  e2e_key (e2e, "<Control>End");
  wait_for_words (e2e, handle, "Latest, 21 November 2026");
}

static void
test_keys (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) handle = NULL;

  e2e_wait_until_open (e2e);
  e2e_set_date (e2e, "2019-03-05");
  handle = find_handle (e2e, "As of");
  wait_for_words (e2e, handle, "5 March 2019. March 2019: ");
  for (guint i = 0; i < 10 && !e2e_has_state (handle, ATSPI_STATE_FOCUSED); i++)
    {
      e2e_key (e2e, "<Shift>Tab");
      e2e_wait_until_still (e2e, handle);
    }
  e2e_wait_for_state (e2e, handle, ATSPI_STATE_FOCUSED, TRUE);
  e2e_key (e2e, "Page_Up");
  wait_for_words (e2e, handle, "5 March 2020. March 2020: ");
  e2e_key (e2e, "Home");
  wait_for_words (e2e, handle, "2016. Before 2017");
  e2e_key (e2e, "End");
  wait_for_words (e2e, handle, "Latest, ");
}

/* What changed in the month of the handle; a line opens its position. */
static void
test_list (void)
{
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) {
    .arguments = (const char *[]) { "standpoint:huawei-5g/countries?on=2020-07-14", NULL } });
  g_autoptr (E2eNode) handle = NULL;
  g_autoptr (E2eNode) line = NULL;

  e2e_wait_until_open (e2e);
  e2e_set_date (e2e, "2020-07-14");
  handle = find_handle (e2e, "As of");
  wait_for_words (e2e, handle, "14 July 2020");
  drag (e2e, handle, 0);
  e2e_wait_for_state (e2e, handle, ATSPI_STATE_FOCUSED, TRUE);
  e2e_key (e2e, "Return");
  line = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "United Kingdom: Restricted to Excluded, 14 July 2020*");
  e2e_screenshot (e2e, "list");
  e2e_key (e2e, "Escape");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_PUSH_BUTTON, "United Kingdom: Restricted to Excluded, 14 July 2020*");
  e2e_wait_for_state (e2e, handle, ATSPI_STATE_FOCUSED, TRUE);
  e2e_key (e2e, "Return");
  g_clear_object (&line);
  line = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "United Kingdom: Restricted to Excluded, 14 July 2020*");
  e2e_press (e2e, line);
  e2e_wait_for_page (e2e, "Position", "*");
}

static void
test_compare (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) toggle = NULL;
  g_autoptr (E2eNode) handle = NULL;
  g_autoptr (E2eNode) compared = NULL;
  g_autoptr (E2eNode) title = NULL;

  e2e_wait_until_open (e2e);
  toggle = e2e_wait_for (e2e, ATSPI_ROLE_TOGGLE_BUTTON, "Compare with another date");
  e2e_click (e2e, toggle);
  handle = find_handle (e2e, "As of");
  compared = find_handle (e2e, "Compared with");
  wait_for_words (e2e, compared, "21 November 2025. November 2025: ");
  title = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "Changes, 21 November 2025 to 21 November 2026");
  drag (e2e, compared, 0);
  e2e_wait_for_state (e2e, compared, ATSPI_STATE_FOCUSED, TRUE);
  e2e_key (e2e, "Page_Down");
  wait_for_words (e2e, compared, "21 November 2024. November 2024: ");
  wait_for_words (e2e, handle, "Latest, ");
  e2e_screenshot (e2e, "compared");
  e2e_key (e2e, "<Control>b");
  e2e_wait_for_gone (e2e, ATSPI_ROLE_SLIDER, "Compared with");
  e2e_wait_for_state (e2e, toggle, ATSPI_STATE_PRESSED, FALSE);
}

static void
test_play (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) pause = NULL;
  g_autoptr (E2eNode) play = NULL;

  e2e_wait_until_open (e2e);
  e2e_key (e2e, "<Control><Shift>p");
  pause = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Pause");
  e2e_wait_until (e2e, is_past, NULL, "an earlier date in the title");
  e2e_click (e2e, pause);
  play = e2e_wait_for (e2e, ATSPI_ROLE_PUSH_BUTTON, "Play the changes, month by month");
  e2e_wait_until (e2e, is_past, NULL, "the date to stay where it was");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/dates/drag", test_drag);
  g_test_add_func ("/e2e/dates/keys", test_keys);
  g_test_add_func ("/e2e/dates/list", test_list);
  g_test_add_func ("/e2e/dates/compare", test_compare);
  g_test_add_func ("/e2e/dates/play", test_play);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
