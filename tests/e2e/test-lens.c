/* SPDX-License-Identifier: GPL-3.0-or-later
 * End to end: the bar's question, group, basis and date change what the list shows, as the command line says it. */
#include "e2e-harness.h"
#include "e2e-records.h"

/* What is chosen in the bar, as the window words it and as the command line does; %NULL for what the bar begins with. */
typedef struct
{
  const char *question;
  const char *question_id;
  const char *date;
  const char *typed_date;
  const char *group;
  const char *group_id;
  const char *based_on;
  const char *basis;
} Lens;

static const Lens beginning = { .question_id = "5g-networks" };
static const Lens question = { .question = "Intelligence sharing", .question_id = "intelligence-sharing" };
static const Lens day = { .question_id = "5g-networks", .date = "1 June 2019", .typed_date = "2019-06-01" };
static const Lens year = { .question = "Espionage risk",
                           .question_id = "espionage-risk",
                           .date = "2020",
                           .typed_date = "2020" };
static const Lens group = { .question_id = "5g-networks",
                            .date = "1 March 2024",
                            .typed_date = "2024-03-01",
                            .group = "NATO",
                            .group_id = "nato" };
static const Lens based_on = { .question_id = "5g-networks", .based_on = "Law and decision", .basis = "decision" };

static JsonNode *
list_countries (const Lens *lens, gboolean on_question)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) arguments = NULL;

  g_strv_builder_add (builder, "countries");
  if (lens->typed_date != NULL)
    g_strv_builder_add_many (builder, "--on", lens->typed_date, NULL);
  if (lens->group_id != NULL)
    g_strv_builder_add_many (builder, "--group", lens->group_id, NULL);
  if (on_question)
    g_strv_builder_add_many (builder, "--question", lens->question_id, NULL);
  if (on_question && lens->basis != NULL)
    g_strv_builder_add_many (builder, "--basis", lens->basis, NULL);
  arguments = g_strv_builder_end (builder);
  return e2e_list ((const char *const *) arguments);
}

static char *
get_short_title (const Lens *lens)
{
  g_autoptr (JsonNode) questions = e2e_list ((const char *[]) { "questions", NULL });
  JsonArray *items = e2e_get_items (questions);

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      JsonObject *item = json_array_get_object_element (items, i);

      if (g_str_equal (e2e_get_member (item, "id"), lens->question_id))
        return g_strdup (e2e_get_member (item, "short"));
    }
  return NULL;
}

static void
choose (E2e *e2e, const Lens *lens)
{
  if (lens->question != NULL)
    e2e_choose (e2e, "Question", lens->question);
  if (lens->typed_date != NULL)
    e2e_set_date (e2e, lens->typed_date);
  if (lens->group != NULL)
    e2e_choose (e2e, "Group", lens->group);
  if (lens->based_on != NULL)
    e2e_choose (e2e, "Based on", lens->based_on);
}

/* The rows before the first of another level are its head and its countries. */
static void
check_sections (E2e *e2e, JsonNode *known)
{
  JsonArray *items = e2e_get_items (known);
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < json_array_get_length (items); i++)
    {
      const char *label = e2e_get_member (json_array_get_object_element (items, i), "level_label");
      guint count = label ? e2e_count_items (known, "level_label", label) : 0;
      g_autofree char *head = g_strdup_printf (count == 1 ? "%s, %u country" : "%s, %u countries", label, count);
      g_autoptr (E2eNode) row = NULL;

      if (label != NULL && g_hash_table_add (seen, (gpointer) label))
        row = e2e_wait_for_row (e2e, head);
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 0);
}

static char *
format_edition (JsonNode *listed)
{
  JsonObject *dataset = json_object_get_object_member (json_node_get_object (listed), "dataset");
  g_autofree char *text = g_strconcat (e2e_get_member (dataset, "edition"), "T12:00:00Z", NULL);
  g_autoptr (GDateTime) edition = g_date_time_new_from_iso8601 (text, NULL);

  return g_date_time_format (edition, "%-d %B %Y");
}

static void
check (E2e *e2e, const Lens *lens)
{
  g_autoptr (JsonNode) all = list_countries (lens, FALSE);
  g_autoptr (JsonNode) known = list_countries (lens, TRUE);
  guint n_all = json_array_get_length (e2e_get_items (all));
  guint n_known = json_array_get_length (e2e_get_items (known)) - e2e_count_items (known, "level", NULL);
  g_autofree char *edition = format_edition (all);
  g_autofree char *short_title = get_short_title (lens);
  g_autofree char *line = g_strdup_printf ("As of %s: %u of %u countries have a known position on %s",
                                           lens->date ? lens->date : edition, n_known, n_all, short_title);
  g_autoptr (E2eNode) label = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, line);

  check_sections (e2e, known);
}

static void
test_choice (gconstpointer data)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);

  e2e_wait_until_open (e2e);
  choose (e2e, data);
  check (e2e, data);
  e2e_screenshot (e2e, "chosen");
}

static void
test_latest (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) title = NULL;
  g_autoptr (E2eNode) field = NULL;

  e2e_wait_until_open (e2e);
  choose (e2e, &day);
  check (e2e, &day);
  title = e2e_wait_for (e2e, ATSPI_ROLE_LABEL, "As of 1 June 2019");
  e2e_key (e2e, "<Control>End");
  check (e2e, &beginning);
  e2e_wait_for_gone (e2e, ATSPI_ROLE_LABEL, "As of 1 June 2019");
  e2e_search (e2e, "");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "As of");
  e2e_wait_for_text (e2e, field, "Latest (*)");
}

static void
test_bad_date (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  g_autoptr (E2eNode) field = NULL;

  e2e_wait_until_open (e2e);
  choose (e2e, &day);
  check (e2e, &day);
  e2e_set_date (e2e, "2019-02-30");
  e2e_wait_for_toast (e2e, "*2019-02-30*");
  field = e2e_wait_for (e2e, ATSPI_ROLE_ENTRY, "As of");
  e2e_check_text (e2e, field, "2019-02-30");
  check (e2e, &day);
}

static gboolean
has_told (E2e *e2e, gpointer data)
{
  g_autoptr (E2eNode) copied = e2e_find (e2e, ATSPI_ROLE_LABEL, "Link copied");
  gboolean *refused = data;
  g_autoptr (E2eNode) refusal = e2e_find (e2e, ATSPI_ROLE_LABEL, "*“1 June 2019”*");

  *refused = refusal != NULL;
  return copied != NULL || refusal != NULL;
}

/* The field takes what it shows itself: Enter a second time changes nothing and is not refused. */
static void
test_enter_twice (void)
{
  g_autoptr (E2e) e2e = e2e_start (NULL);
  gboolean refused = FALSE;

  e2e_wait_until_open (e2e);
  choose (e2e, &day);
  check (e2e, &day);
  e2e_key (e2e, "Return");
  e2e_key (e2e, "<Control>l");
  e2e_wait_until (e2e, has_told, &refused, "word of the copied link");
  if (refused)
    e2e_fail (e2e, "the date that the field shows is refused");
  check (e2e, &day);
}

static void
add_tests (void)
{
  g_test_add_data_func ("/e2e/lens/question", &question, test_choice);
  g_test_add_data_func ("/e2e/lens/day", &day, test_choice);
  g_test_add_data_func ("/e2e/lens/year", &year, test_choice);
  g_test_add_data_func ("/e2e/lens/group", &group, test_choice);
  g_test_add_data_func ("/e2e/lens/based-on", &based_on, test_choice);
  g_test_add_func ("/e2e/lens/latest", test_latest);
  g_test_add_func ("/e2e/lens/bad-date", test_bad_date);
  g_test_add_func ("/e2e/lens/enter-twice", test_enter_twice);
}

int
main (int argc, char *argv[])
{
  return e2e_run (argc, argv, add_tests);
}
