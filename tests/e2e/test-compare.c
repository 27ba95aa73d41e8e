/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the Five Eyes at two dates. Cells and counts of the window's table, the words of the lanes and the CSV of
 * the command line say the same, and what the files of the dataset say. */
#include "e2e-harness.h"
#include "e2e-records.h"

#include <string.h>

#define GROUP "five-eyes"
#define FIRST "2020-03-01"
#define SECOND "2022-06-01"

/* What the files say of a question: the levels of countries by code, at both dates. */
typedef struct
{
  const char *id;
  const char *title;
  JsonArray *scale;
  GHashTable *before;
  GHashTable *now;
} Facts;

static void
facts_init (Facts *self, JsonObject *question)
{
  self->id = e2e_get_member (question, "id");
  self->title = e2e_get_member (question, "title");
  self->scale = e2e_load_levels (self->id);
  self->before = e2e_find_levels (self->id, FIRST);
  self->now = e2e_find_levels (self->id, SECOND);
}

static void
facts_clear (Facts *self)
{
  json_array_unref (self->scale);
  g_hash_table_unref (self->before);
  g_hash_table_unref (self->now);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Facts, facts_clear)

static const char *
get_label (Facts *facts, const char *level)
{
  for (guint i = 0; i < json_array_get_length (facts->scale); i++)
    if (g_strcmp0 (e2e_get_member (json_array_get_object_element (facts->scale, i), "id"), level) == 0)
      return e2e_get_member (json_array_get_object_element (facts->scale, i), "label");
  return NULL;
}

/* By code, the names of all who ever were members: of this group nobody has left, or joined between the dates. */
static GHashTable *
load_members (void)
{
  g_autoptr (JsonNode) part = e2e_load_part ("groups.json");
  JsonArray *members = json_object_get_array_member (e2e_get_record (part, "groups", GROUP), "members");
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  for (guint i = 0; i < json_array_get_length (members); i++)
    {
      const char *code = e2e_get_member (json_array_get_object_element (members, i), "country");
      g_autofree char *lower = g_ascii_strdown (code, -1);
      g_autofree char *file = g_strdup_printf ("country-%s.json", lower);
      g_autoptr (JsonNode) part_of_country = e2e_load_part (file);
      JsonArray *countries = json_object_get_array_member (json_node_get_object (part_of_country), "countries");

      g_assert_cmpuint (json_array_get_length (countries), ==, 1);
      g_hash_table_insert (names, g_strdup (code),
                           g_strdup (e2e_get_member (json_array_get_object_element (countries, 0), "name")));
    }
  return names;
}

/* --- The window ------------------------------------------------------------------------------------------------- */

static char *
wait_for_cell (E2e *e2e, const char *pattern)
{
  g_autoptr (E2eNode) cell = e2e_wait_for (e2e, ATSPI_ROLE_TABLE_CELL, pattern);

  return cell ? e2e_get_name (cell) : NULL;
}

static void
check_cell (E2e *e2e, Facts *facts, const char *code, const char *name)
{
  const char *now = g_hash_table_lookup (facts->now, code);
  const char *before = g_hash_table_lookup (facts->before, code);
  g_autofree char *pattern = g_strdup_printf ("%s, %s: %s*", name, facts->title, now ? get_label (facts, now) : "");
  g_autofree char *said = wait_for_cell (e2e, pattern);
  g_autofree char *was = before ? g_strdup_printf (". was %s", get_label (facts, before)) : NULL;

  if (said == NULL)
    return;
  g_test_message ("%s", said);
  /* What it rests on is said where something is known */
  g_assert_true ((strstr (said, " · ") != NULL) == (now != NULL));
  if (g_strcmp0 (now, before) == 0)
    g_assert_true (strstr (said, ". was ") == NULL && strstr (said, "not known before") == NULL);
  else
    g_assert_nonnull (strstr (said, was ? was : "not known before"));
}

/* “3 Excluded, 2 Restricted, 0 unknown of 5” */
static char *
format_counts (Facts *facts, GHashTable *members)
{
  GString *text = g_string_new (NULL);
  guint n_known = 0;

  for (guint i = 0; i < json_array_get_length (facts->scale); i++)
    {
      JsonObject *level = json_array_get_object_element (facts->scale, i);
      GHashTableIter iter;
      gpointer code;
      guint n = 0;

      g_hash_table_iter_init (&iter, members);
      while (g_hash_table_iter_next (&iter, &code, NULL))
        n += g_strcmp0 (g_hash_table_lookup (facts->now, code), e2e_get_member (level, "id")) == 0;
      n_known += n;
      if (n > 0)
        g_string_append_printf (text, "%u %s, ", n, e2e_get_member (level, "label"));
    }
  g_string_append_printf (text, "%u unknown of %u", g_hash_table_size (members) - n_known, g_hash_table_size (members));
  return g_string_free (text, FALSE);
}

static void
check_question (E2e *e2e, Facts *facts, GHashTable *members)
{
  g_autofree char *counts = format_counts (facts, members);
  g_autofree char *pattern = g_strdup_printf ("%s: %s; *", facts->title, counts);
  g_autofree char *said = NULL;
  GHashTableIter iter;
  gpointer code, name;

  g_hash_table_iter_init (&iter, members);
  while (g_hash_table_iter_next (&iter, &code, &name))
    check_cell (e2e, facts, code, name);
  said = wait_for_cell (e2e, pattern);
}

static void
compare_group (E2e *e2e)
{
  g_autoptr (E2eNode) row = e2e_wait_for (e2e, ATSPI_ROLE_LIST_ITEM, "Compare these*");
  g_autoptr (E2eNode) scope = NULL;

  e2e_click (e2e, row);
  scope = e2e_wait_for (e2e, ATSPI_ROLE_TOGGLE_BUTTON, "Set (5)");
}

static void
test_window (void)
{
  static const char *const arguments[] = { "standpoint:huawei-5g/group/" GROUP "?on=" SECOND "&with=" FIRST, NULL };
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autoptr (GHashTable) members = load_members ();
  g_autoptr (JsonNode) part = e2e_load_part ("questions.json");
  JsonArray *questions = json_object_get_array_member (json_node_get_object (part), "questions");

  compare_group (e2e);
  for (guint i = 0; i < json_array_get_length (questions) && !e2e_has_failed (e2e); i++)
    {
      g_auto (Facts) facts;

      facts_init (&facts, json_array_get_object_element (questions, i));
      check_question (e2e, &facts, members);
    }
  e2e_screenshot (e2e, "five-eyes");
}

/* --- Over time -------------------------------------------------------------------------------------------------- */

/* “14 July 2020”, “July 2020”, “2020”, as in any sentence in English. */
static char *
format_date (const char *date)
{
  g_auto (GStrv) parts = g_strsplit (date, "-", -1);
  g_autoptr (GDateTime) month = NULL;
  g_autofree char *words = NULL;

  if (g_strv_length (parts) == 1)
    return g_strdup (date);
  month = g_date_time_new_utc (atoi (parts[0]), atoi (parts[1]), 1, 0, 0, 0);
  words = g_date_time_format (month, "%B %Y");
  return parts[2] ? g_strdup_printf ("%d %s", atoi (parts[2]), words) : g_steal_pointer (&words);
}

static int
compare_positions (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 (e2e_get_member (*(JsonObject **) a, "from"), e2e_get_member (*(JsonObject **) b, "from"));
}

/* The positions that a country had taken by the date, oldest first. */
static GPtrArray *
load_positions (JsonNode *part, const char *question, const char *date)
{
  JsonArray *positions = json_object_get_array_member (json_node_get_object (part), "positions");
  GPtrArray *taken = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (positions); i++)
    {
      JsonObject *position = json_array_get_object_element (positions, i);

      if (g_str_equal (e2e_get_member (position, "question"), question) &&
          strcmp (e2e_get_member (position, "from"), date) <= 0)
        g_ptr_array_add (taken, position);
    }
  g_ptr_array_sort (taken, compare_positions);
  return taken;
}

/* A pattern of the words for a lane: the levels in order, each with the date since when it was held. */
static char *
expect_lane (Facts *facts, const char *code, const char *name, const char *date)
{
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *file = g_strdup_printf ("country-%s.json", lower);
  g_autoptr (JsonNode) part = e2e_load_part (file);
  g_autoptr (GPtrArray) positions = load_positions (part, facts->id, date);
  GString *pattern = g_string_new (NULL);
  const char *before = NULL;

  g_string_append_printf (pattern, "%s: ", name);
  for (guint i = 0; i < positions->len; i++)
    {
      const char *level = e2e_get_member (positions->pdata[i], "level");
      g_autofree char *since = format_date (e2e_get_member (positions->pdata[i], "from"));

      if (g_strcmp0 (level, before) != 0)
        g_string_append_printf (pattern, "%s%s*%s", before ? "; " : "", get_label (facts, level), since);
      before = level;
    }
  g_string_append (pattern, before ? "." : "*");
  return g_string_free (pattern, FALSE);
}

typedef struct
{
  E2eNode *lanes;
  GPtrArray *patterns;
} Lanes;

/* A line a lane: each has its pattern, and says no more levels than that. */
static gboolean
says_lanes (E2e *e2e G_GNUC_UNUSED, gpointer data)
{
  const Lanes *expected = data;
  g_autofree char *words = expected->lanes ? atspi_accessible_get_description (expected->lanes, NULL) : NULL;
  g_auto (GStrv) lines = g_strsplit (words ? words : "", "\n", -1);

  if (g_strv_length (lines) != expected->patterns->len)
    return FALSE;
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *pattern = expected->patterns->pdata[i];
      g_auto (GStrv) said = g_strsplit (lines[i], "; ", -1);
      g_auto (GStrv) runs = g_strsplit (pattern, "; ", -1);

      if (!g_pattern_match_simple (pattern, lines[i]) || g_strv_length (said) != g_strv_length (runs))
        return FALSE;
    }
  return TRUE;
}

static void
check_lanes (E2e *e2e, GHashTable *members, const char *codes, const char *date)
{
  g_auto (GStrv) parts = g_strsplit (codes, ",", -1);
  g_autoptr (GPtrArray) patterns = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (JsonNode) part = e2e_load_part ("questions.json");
  g_autoptr (E2eNode) lanes = e2e_wait_for (e2e, ATSPI_ROLE_IMAGE, "Over the Years");
  g_autofree char *said = NULL;
  g_auto (Facts) facts;

  facts_init (&facts, e2e_get_record (part, "questions", "5g-networks"));
  for (guint i = 0; parts[i] != NULL; i++)
    g_ptr_array_add (patterns, expect_lane (&facts, parts[i], g_hash_table_lookup (members, parts[i]), date));
  for (guint i = 0; i < patterns->len; i++)
    g_test_message ("%s", (char *) patterns->pdata[i]);
  e2e_wait_until (e2e, says_lanes, &(Lanes) { lanes, patterns }, "the lanes in words");
  said = lanes ? atspi_accessible_get_description (lanes, NULL) : NULL;
  g_test_message ("%s: %s", date, said);
}

/* What the lanes hold is said as well, at both dates, in the order of the comparison. */
static void
test_over_time (void)
{
  static const char *const arguments[] = {
    "standpoint:huawei-5g/compare/GB,US,AU,CA,NZ?question=5g-networks&show=time&on=" FIRST, NULL
  };
  g_autoptr (E2e) e2e = e2e_start (&(E2eOptions) { .arguments = arguments });
  g_autoptr (GHashTable) members = load_members ();

  check_lanes (e2e, members, "GB,US,AU,CA,NZ", FIRST);
  e2e_set_date (e2e, SECOND);
  check_lanes (e2e, members, "GB,US,AU,CA,NZ", SECOND);
}

/* --- The command line ------------------------------------------------------------------------------------------- */

/* One record; quotes are doubled within quotes, and lines go on within them. Returns where the next begins. */
static const char *
read_record (const char *text, GPtrArray *fields)
{
  g_autoptr (GString) field = g_string_new (NULL);
  gboolean quoted = FALSE;

  for (; *text != '\0' && (quoted || *text != '\n'); text++)
    if (*text == '"' && quoted && text[1] == '"')
      g_string_append_c (field, *text++);
    else if (*text == '"')
      quoted = !quoted;
    else if (*text == ',' && !quoted)
      {
        g_ptr_array_add (fields, g_strdup (field->str));
        g_string_truncate (field, 0);
      }
    else if (*text != '\r')
      g_string_append_c (field, *text);
  g_ptr_array_add (fields, g_strdup (field->str));
  return *text == '\n' ? text + 1 : text;
}

static const char *
get_field (GPtrArray *heads, GPtrArray *fields, const char *question, const char *name)
{
  g_autofree char *wanted = question ? g_strconcat (question, ".", name, NULL) : g_strdup (name);
  guint place;

  g_assert_true (g_ptr_array_find_with_equal_func (heads, wanted, g_str_equal, &place));
  g_assert_cmpuint (place, <, fields->len);
  return fields->pdata[place];
}

static char *
run_compare (void)
{
  const char *argv[] = { e2e_get_program (), "compare", "--group", GROUP, "--on", SECOND, "--and", FIRST,
                         "--format",         "csv",     NULL };
  char *output = NULL;
  int status = 0;

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, &output, NULL,
                               &status, NULL));
  g_assert_cmpint (status, ==, 0);
  return output;
}

static void
check_record (GPtrArray *heads, GPtrArray *fields, Facts *facts)
{
  const char *code = get_field (heads, fields, NULL, "id");
  const char *now = g_hash_table_lookup (facts->now, code);
  const char *before = g_hash_table_lookup (facts->before, code);

  g_assert_cmpstr (get_field (heads, fields, facts->id, "level"), ==, now ? now : "");
  g_assert_cmpstr (get_field (heads, fields, facts->id, "level_before"), ==, before ? before : "");
  g_assert_cmpstr (get_field (heads, fields, facts->id, "changed"), ==, g_strcmp0 (now, before) == 0 ? "no" : "yes");
  /* An empty cell has its reason */
  g_assert_true ((*get_field (heads, fields, facts->id, "nothing_reason") == '\0') == (now != NULL));
}

static void
test_command (void)
{
  g_autofree char *output = run_compare ();
  g_autoptr (GHashTable) members = load_members ();
  g_autoptr (JsonNode) part = e2e_load_part ("questions.json");
  JsonArray *questions = json_object_get_array_member (json_node_get_object (part), "questions");
  g_autoptr (GPtrArray) heads = g_ptr_array_new_with_free_func (g_free);
  const char *text = read_record (output, heads);
  guint n_countries = 0;

  while (*text != '\0')
    {
      g_autoptr (GPtrArray) fields = g_ptr_array_new_with_free_func (g_free);

      text = read_record (text, fields);
      if (!g_str_equal (get_field (heads, fields, NULL, "kind"), "country"))
        continue;
      n_countries++;
      g_assert_true (g_hash_table_contains (members, get_field (heads, fields, NULL, "id")));
      for (guint i = 0; i < json_array_get_length (questions); i++)
        {
          g_auto (Facts) facts;

          facts_init (&facts, json_array_get_object_element (questions, i));
          check_record (heads, fields, &facts);
        }
    }
  g_assert_cmpuint (n_countries, ==, g_hash_table_size (members));
}

static void
add_tests (void)
{
  g_test_add_func ("/e2e/compare/window", test_window);
  g_test_add_func ("/e2e/compare/over-time", test_over_time);
  g_test_add_func ("/e2e/compare/command", test_command);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
