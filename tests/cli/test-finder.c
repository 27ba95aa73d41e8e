/* SPDX-License-Identifier: GPL-3.0-or-later
 * The records that a command line names, and what is said where there is none, or several. */
#include "sp-name-finder.h"
#include "sp-suggestion.h"

#include "dataset-builder.h"

typedef struct
{
  const char *typed;
  const char *found; /* ids parted by spaces, or NULL */
  const char *message;
} Case;

typedef char *(*FindFunc) (SpDataset *dataset, SpCountryNames *names, const char *const *typed, GError **error);

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *builder = builder_new_with_questions ("2021");

  builder_scale (builder, "other", SP_SCALE_SEQUENTIAL, "no:N:No;yes:Y:Yes, with limits;barred:B:Excluded");
  builder_question (builder, "other", "Other", "other");
  builder_country (builder, "GB", "United Kingdom", NULL);
  builder_country (builder, "UA", "Ukraine", NULL);
  builder_country (builder, "KP", "North Korea", NULL);
  builder_country (builder, "KR", "South Korea", NULL);
  builder_country (builder, "CD", "Congo, Democratic Republic of the", NULL);
  builder_country (builder, "AU", "Australia", NULL);
  builder_country (builder, "AT", "Austria", NULL);
  builder_group (builder, "five-eyes", "Five Eyes", "GB:");
  builder_group (builder, "nato", "North Atlantic Treaty Organization", "GB:");
  builder_actor (builder, "ann-example", "Ann Example", "GB");
  builder_actor (builder, "jose-ejemplo", "José Ejemplo", NULL);
  builder_actor (builder, "sam-sample", "Sam Sample", "GB");
  builder_actor (builder, "sam-sample-2", "Sam Sample", "AU");
  return builder_end (builder);
}

static char *
join_ids (GPtrArray *records)
{
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; records != NULL && i < records->len; i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_record_get_id (records->pdata[i]));
  return records ? g_string_free (g_steal_pointer (&ids), FALSE) : NULL;
}

static char *
find_countries (SpDataset *dataset, SpCountryNames *names, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) found = sp_find_countries (names, dataset, typed, error);

  return join_ids (found);
}

static char *
find_groups (SpDataset *dataset, SpCountryNames *names G_GNUC_UNUSED, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) found = sp_find_records (dataset, SP_RECORD_GROUP, typed, error);

  return join_ids (found);
}

static char *
find_questions (SpDataset *dataset, SpCountryNames *names G_GNUC_UNUSED, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) found = sp_find_records (dataset, SP_RECORD_QUESTION, typed, error);

  return join_ids (found);
}

static char *
find_actors (SpDataset *dataset, SpCountryNames *names G_GNUC_UNUSED, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) found = sp_find_records (dataset, SP_RECORD_ACTOR, typed, error);

  return join_ids (found);
}

static char *
find_levels_of (SpDataset *dataset, const char *question, const char *const *typed, GError **error)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autofree const char **found = NULL;

  if (question != NULL)
    g_ptr_array_add (questions, sp_dataset_lookup (dataset, SP_RECORD_QUESTION, question));
  found = sp_find_levels (dataset, question ? questions : NULL, typed, error);
  return found ? g_strjoinv (" ", (char **) found) : NULL;
}

static char *
find_levels (SpDataset *dataset, SpCountryNames *names G_GNUC_UNUSED, const char *const *typed, GError **error)
{
  return find_levels_of (dataset, NULL, typed, error);
}

static char *
find_levels_of_networks (SpDataset *dataset,
                         SpCountryNames *names G_GNUC_UNUSED,
                         const char *const *typed,
                         GError **error)
{
  return find_levels_of (dataset, "networks", typed, error);
}

static void
check_finder (FindFunc find, const Case *cases, guint n_cases)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);

  for (guint i = 0; i < n_cases; i++)
    {
      const char *typed[] = { cases[i].typed, NULL };
      g_autoptr (GError) error = NULL;
      g_autofree char *found = find (dataset, names, typed, &error);

      g_test_message ("“%s”", cases[i].typed);
      g_assert_cmpstr (found, ==, cases[i].found);
      g_assert_cmpstr (error ? error->message : NULL, ==, cases[i].message);
    }
}

static void
test_countries (void)
{
  static const Case cases[] = {
    { "GB", "GB", NULL },
    { "gb", "GB", NULL },
    { "UK", "GB", NULL },
    { "united kingdom", "GB", NULL },
    { "GB,Ukraine", "GB UA", NULL },
    { "GB, South Korea ,AU", "GB KR AU", NULL },
    { "Congo, Democratic Republic of the", "CD", NULL },
    { "Korea", NULL, "“Korea” can be several countries. Did you mean “North Korea”, “South Korea”?" },
    { "Austrlia", NULL, "The dataset has no country “Austrlia”. Did you mean “Australia”, “Austria”?" },
    { "Ukrain", NULL, "The dataset has no country “Ukrain”. Did you mean “Ukraine”?" },
    { "U", NULL, "The dataset has no country “U”." },
    { "Atlantis", NULL, "The dataset has no country “Atlantis”." },
    { "GB,Atlantis", NULL, "The dataset has no country “Atlantis”." },
    { "", NULL, "The dataset has no country “”." },
    { "GB,,UA", NULL, "The dataset has no country “”." },
    { "North,Korea", "KP", NULL },
    { "\x1b[31m", NULL, "The dataset has no country “\\u001b[31m”." },
  };

  check_finder (find_countries, cases, G_N_ELEMENTS (cases));
}

static void
test_groups (void)
{
  static const Case cases[] = {
    { "nato", "nato", NULL },
    { "Five Eyes", "five-eyes", NULL },
    { "FIVE EYES", "five-eyes", NULL },
    { "five-eye", NULL, "The dataset has no group “five-eye”. Did you mean “five-eyes”, “Five Eyes”?" },
    { "g20", NULL, "The dataset has no group “g20”. There are “five-eyes”, “nato”." },
  };

  check_finder (find_groups, cases, G_N_ELEMENTS (cases));
}

static void
test_questions (void)
{
  static const Case cases[] = {
    { "risk", "risk", NULL },
    { "5g networks", "networks", NULL },
    { "risk,networks", "risk networks", NULL },
    { "network", NULL, "The dataset has no question “network”. Did you mean “networks”?" },
    { "xyz", NULL,
      "The dataset has no question “xyz”. There are “networks”, “risk”, “procurement”, “reason”, “other”." },
  };

  check_finder (find_questions, cases, G_N_ELEMENTS (cases));
}

static void
test_actors (void)
{
  static const Case cases[] = {
    { "ann-example", "ann-example", NULL },
    { "Ann Example", "ann-example", NULL },
    { "Jose Ejemplo", "jose-ejemplo", NULL },
    { "sam-sample", "sam-sample", NULL },
    { "Sam Sample", NULL, "Several actors are called “Sam Sample”. Give one of the ids “sam-sample”, “sam-sample-2”." },
    { "Ann Exemple", NULL, "The dataset has no actor “Ann Exemple”. Did you mean “Ann Example”, “ann-example”?" },
  };

  check_finder (find_actors, cases, G_N_ELEMENTS (cases));
}

/* Two scales have a level that is called “Excluded”, under different ids. */
static void
test_levels (void)
{
  static const Case cases[] = {
    { "excluded", "excluded", NULL },
    { "barred", "barred", NULL },
    { "Restricted", "restricted", NULL },
    { "Under review", "undecided", NULL },
    { "excluded,permitted", "excluded permitted", NULL },
    { "Yes, with limits", "yes", NULL },
    { "Excluded", NULL, "Several levels are called “Excluded”. Give one of the ids “excluded”, “barred”." },
    { "exclded", NULL, "The questions have no level “exclded”. Did you mean “excluded”?" },
  };
  static const Case cases_of_networks[] = {
    { "Excluded", "excluded", NULL },
    { "barred", NULL,
      "The questions have no level “barred”. There are “excluded”, “restricted”, “undecided”, “permitted”, “chosen”." },
  };

  check_finder (find_levels, cases, G_N_ELEMENTS (cases));
  check_finder (find_levels_of_networks, cases_of_networks, G_N_ELEMENTS (cases_of_networks));
}

static void
test_suggestions (void)
{
  static const char *const names[] = { "quotes", "Quotations", "positions", "events", "Évents", "questions", NULL };
  static const struct
  {
    const char *typed;
    const char *expected;
  } cases[] = {
    { "quot", "quotes Quotations" },
    { "qoutes", "quotes" },
    { "EVENT", "events" },
    { "postions", "positions" },
    { "qestions", "questions" },
    { "q", "" },
    { "", "" },
    { "weather", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) found = sp_suggestions_find (cases[i].typed, names);
      g_autofree char *joined = g_strjoinv (" ", found);

      g_assert_cmpstr (joined, ==, cases[i].expected);
    }
}

int
main (int argc, char **argv)
{
  g_setenv ("LANGUAGE", "en", TRUE);
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/finder/countries", test_countries);
  g_test_add_func ("/finder/groups", test_groups);
  g_test_add_func ("/finder/questions", test_questions);
  g_test_add_func ("/finder/actors", test_actors);
  g_test_add_func ("/finder/levels", test_levels);
  g_test_add_func ("/finder/suggestions", test_suggestions);

  return g_test_run ();
}
