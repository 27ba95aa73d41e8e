/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: datasets that are small, empty, of one day or of two centuries, or have what the map lacks. */
#include "e2e-harness.h"

#include <glib/gstdio.h>

typedef struct
{
  const char *code;
  const char *name;
  const char *level;
  const char *from;
} Stand;

static const char head[] =
  "{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"small\", \"title\": \"School bells (test data)\","
  " \"edition\": \"2020-06-30\", \"language\": \"en\", \"license\": \"CC0-1.0\", \"description\": \"Made up.\","
  " \"authors\": [\"Test Editors\"], \"publisher\": \"Test Press\", \"homepage\": \"https://example.org/bells\","
  " \"method\": \"None.\", \"cite_as\": \"Test Editors, School bells.\", \"report_to\": null},"
  "\"scales\": [{\"id\": \"bells\", \"kind\": \"sequential\", \"levels\": ["
  " {\"id\": \"silent\", \"mark\": \"S\", \"label\": \"Silent\", \"summary\": \"No bell.\"},"
  " {\"id\": \"rings\", \"mark\": \"R\", \"label\": \"Rings\", \"summary\": \"A bell.\"}]}],"
  "\"questions\": [{\"id\": \"bells\", \"scale\": \"bells\", \"short\": \"Bells\", \"title\": \"School bells\","
  " \"text\": \"Do the bells ring?\"}],"
  "\"sources\": [{\"id\": \"letter\", \"type\": \"webpage\", \"title\": \"A letter\", \"container-title\": \"Letters\","
  " \"URL\": \"https://example.org/letter\", \"language\": \"en\", \"issued\": \"1800\"}]";

static void
add_country (GString *text, const Stand *stands, guint i)
{
  for (guint j = 0; j < i; j++)
    if (g_str_equal (stands[j].code, stands[i].code))
      return;
  g_string_append_printf (text,
                          "%s{\"code\": \"%s\", \"name\": \"%s\", \"capital\": \"Town\", \"region\": \"Somewhere\"}",
                          i > 0 ? ", " : "", stands[i].code, stands[i].name);
}

static char *
make_dataset (const Stand *stands, guint n)
{
  GString *text = g_string_new (head);

  g_string_append (text, ", \"countries\": [");
  for (guint i = 0; i < n; i++)
    add_country (text, stands, i);
  g_string_append (text, "], \"positions\": [");
  for (guint i = 0; i < n; i++)
    g_string_append_printf (text,
                            "%s{\"id\": \"p%u\", \"country\": \"%s\", \"question\": \"bells\", \"level\": \"%s\","
                            " \"from\": \"%s\", \"basis\": \"decision\", \"summary\": \"Made up.\","
                            " \"sources\": [\"letter\"]}",
                            i > 0 ? ", " : "", i, stands[i].code, stands[i].level, stands[i].from);
  g_string_append (text, "]}");
  return g_string_free (text, FALSE);
}

static E2e *
start_with (const Stand *stands, guint n)
{
  g_autofree char *path = NULL;
  g_autofree char *text = make_dataset (stands, n);
  int file = g_file_open_tmp ("standpoint-e2e-XXXXXX.json", &path, NULL);
  const char *arguments[] = { path, NULL };
  g_autoptr (E2eNode) window = NULL;
  E2e *e2e;

  g_close (file, NULL);
  g_file_set_contents (path, text, -1, NULL);
  e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  window = e2e_wait_for (e2e, ATSPI_ROLE_FRAME, "School bells (test data)");
  g_unlink (path);
  return e2e;
}

static void
wait_for_row (E2e *e2e, const char *name)
{
  g_autoptr (E2eNode) row = e2e_wait_for_row (e2e, name);
}

static void
wait_for_label (E2e *e2e, const char *text)
{
  g_autoptr (E2eNode) label = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, text);
}

/* Every control of the track once, whatever there is to step through. */
static void
walk_track (E2e *e2e)
{
  static const char *const keys[] = { "Home", "Right", "Page_Up", "Page_Down", "Left", "End" };
  g_autoptr (E2eNode) handle = e2e_wait_for (e2e, ATSPI_ROLE_SLIDER, "As of");
  g_autoptr (E2eNode) field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "As of");

  /* At its lower end is the knob; above that is a bar where the last month has a change */
  e2e_click_beside (e2e, handle, 0, 11);
  e2e_wait_for_state (e2e, handle, ATSPI_STATE_FOCUSED, TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    e2e_key (e2e, keys[i]);
  e2e_wait_for_text (e2e, field, "Latest (*)");
}

/* Gibraltar is too small for the map's shapes, and a country like any other. */
static void
test_not_on_the_map (void)
{
  static const Stand stands[] = { { "GI", "Gibraltar", "rings", "1986-01-01" },
                                  { "DE", "Germany", "silent", "1990-01-01" } };
  g_autoptr (E2e) e2e = start_with (stands, G_N_ELEMENTS (stands));
  g_autoptr (E2eNode) row = NULL;

  row = e2e_wait_for_row (e2e, "Gibraltar, Rings, *");
  e2e_click (e2e, row);
  e2e_wait_for_page (e2e, "Country", "Gibraltar, *");
  wait_for_row (e2e, "Not on the map*");
  e2e_screenshot (e2e, "page");
}

static void
test_one (void)
{
  static const Stand stands[] = { { "DE", "Germany", "silent", "1990-01-01" } };
  g_autoptr (E2e) e2e = start_with (stands, G_N_ELEMENTS (stands));

  wait_for_label (e2e, "As of 30 June 2020: 1 of 1 country has a known position on Bells");
  wait_for_row (e2e, "Silent, 1 country");
  walk_track (e2e);
  wait_for_row (e2e, "Silent, 1 country");
}

static void
test_none (void)
{
  g_autoptr (E2e) e2e = start_with (NULL, 0);

  wait_for_label (e2e, "No Countries");
  wait_for_label (e2e, "This dataset has no countries.");
  e2e_key (e2e, "<Control>f");
  e2e_type (e2e, "de");
  e2e_key (e2e, "Return");
  e2e_key (e2e, "Escape");
  wait_for_label (e2e, "No Countries");
}

/* All began on the day of the edition, so that the track is a day long. */
static void
test_one_day (void)
{
  static const Stand stands[] = { { "DE", "Germany", "silent", "2020-06-30" },
                                  { "FR", "France", "rings", "2020-06-30" } };
  g_autoptr (E2e) e2e = start_with (stands, G_N_ELEMENTS (stands));

  wait_for_row (e2e, "Silent, 1 country");
  walk_track (e2e);
  wait_for_row (e2e, "Rings, 1 country");
}

static void
test_two_centuries (void)
{
  static const Stand stands[] = { { "DE", "Germany", "silent", "1815-01-01" },
                                  { "DE", "Germany", "rings", "1914-01-01" },
                                  { "FR", "France", "silent", "2014-01-01" } };
  g_autoptr (E2e) e2e = start_with (stands, G_N_ELEMENTS (stands));

  wait_for_label (e2e, "As of 30 June 2020: 2 of 2 countries have a known position on Bells");
  wait_for_row (e2e, "Germany, Rings, since 1 January 1914");
  e2e_set_date (e2e, "1900");
  wait_for_row (e2e, "Germany, Silent, since 1 January 1815");
  wait_for_label (e2e, "As of 1900: 1 of 2 countries *");
  e2e_screenshot (e2e, "centuries");
  walk_track (e2e);
  wait_for_row (e2e, "Germany, Rings, since 1 January 1914");
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/small/not-on-the-map", test_not_on_the_map);
  g_test_add_func ("/e2e/small/one", test_one);
  g_test_add_func ("/e2e/small/none", test_none);
  g_test_add_func ("/e2e/small/one-day", test_one_day);
  g_test_add_func ("/e2e/small/two-centuries", test_two_centuries);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
