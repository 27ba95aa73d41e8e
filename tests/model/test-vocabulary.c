/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the closed lists of terms that a dataset chooses from. */
#include "sp-vocabulary.h"

#include <locale.h>

static const SpVocabulary *const vocabularies[] = {
  &sp_basis_vocabulary,      &sp_scale_kind_vocabulary,  &sp_actor_kind_vocabulary,   &sp_speaks_for_vocabulary,
  &sp_event_kind_vocabulary, &sp_source_type_vocabulary, &sp_title_status_vocabulary,
};

/* The words of the format, and the values that they stand for. */
static void
test_terms (void)
{
  static const struct
  {
    const SpVocabulary *vocabulary;
    const char *nick;
    int value;
    const char *label;
  } cases[] = {
    { &sp_basis_vocabulary, "law", SP_BASIS_LAW, "Law" },
    { &sp_basis_vocabulary, "decision", SP_BASIS_DECISION, "Decision" },
    { &sp_basis_vocabulary, "statement", SP_BASIS_STATEMENT, "Statement" },
    { &sp_basis_vocabulary, "report", SP_BASIS_REPORT, "Press reports" },
    { &sp_basis_vocabulary, "operator", SP_BASIS_OPERATOR, "Operators" },
    { &sp_scale_kind_vocabulary, "diverging", SP_SCALE_DIVERGING, "Diverging" },
    { &sp_scale_kind_vocabulary, "sequential", SP_SCALE_SEQUENTIAL, "Sequential" },
    { &sp_scale_kind_vocabulary, "unordered", SP_SCALE_UNORDERED, "Unordered" },
    { &sp_actor_kind_vocabulary, "person", SP_ACTOR_PERSON, "Person" },
    { &sp_actor_kind_vocabulary, "group", SP_ACTOR_GROUP, "Group of people" },
    { &sp_speaks_for_vocabulary, "government", SP_SPEAKS_FOR_GOVERNMENT, "Government" },
    { &sp_speaks_for_vocabulary, "other", SP_SPEAKS_FOR_OTHER, "Others" },
    { &sp_event_kind_vocabulary, "law", SP_EVENT_LAW, "Law" },
    { &sp_event_kind_vocabulary, "vote", SP_EVENT_VOTE, "Vote" },
    { &sp_source_type_vocabulary, "article-newspaper", SP_SOURCE_ARTICLE_NEWSPAPER, "Newspaper article" },
    { &sp_source_type_vocabulary, "legal_case", SP_SOURCE_LEGAL_CASE, "Court case" },
    { &sp_source_type_vocabulary, "hearing", SP_SOURCE_HEARING, "Hearing" },
    { &sp_title_status_vocabulary, "printed", SP_TITLE_PRINTED, "Title as the document prints it" },
    { &sp_title_status_vocabulary, "described", SP_TITLE_DESCRIBED, "Described in the editors’ words" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (sp_vocabulary_find (cases[i].vocabulary, cases[i].nick), ==, cases[i].value);
      g_assert_cmpstr (sp_vocabulary_get_nick (cases[i].vocabulary, cases[i].value), ==, cases[i].nick);
      g_assert_cmpstr (sp_vocabulary_get_label (cases[i].vocabulary, cases[i].value), ==, cases[i].label);
    }
}

static void
test_sizes (void)
{
  static const guint sizes[] = { SP_BASIS_LAW,  SP_SCALE_UNORDERED, SP_ACTOR_GROUP,    SP_SPEAKS_FOR_OTHER,
                                 SP_EVENT_VOTE, SP_SOURCE_HEARING,  SP_TITLE_DESCRIBED };

  for (guint i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    g_assert_cmpuint (vocabularies[i]->n_terms, ==, sizes[i] + 1);
}

static void
test_round_trip (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    for (int value = 0; value < (int) vocabularies[i]->n_terms; value++)
      {
        const char *nick = sp_vocabulary_get_nick (vocabularies[i], value);

        if (vocabularies[i] == &sp_title_status_vocabulary && value == SP_TITLE_UNRECORDED)
          g_assert_cmpstr (sp_vocabulary_get_label (vocabularies[i], value), ==, "");
        else
          g_assert_cmpint (sp_vocabulary_find (vocabularies[i], nick), ==, value);
      }
}

static void
test_unknown (void)
{
  static const char *const nicks[] = { "", "Law", "law ", "laws", "none", "0", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (vocabularies); i++)
    for (guint j = 0; j < G_N_ELEMENTS (nicks); j++)
      g_assert_cmpint (sp_vocabulary_find (vocabularies[i], nicks[j]), ==, -1);
}

/* A greater value is a stronger basis. */
static void
test_strength (void)
{
  static const char *const nicks[] = { "operator", "report", "statement", "decision", "law" };

  for (guint i = 0; i < G_N_ELEMENTS (nicks); i++)
    g_assert_cmpint (sp_vocabulary_find (&sp_basis_vocabulary, nicks[i]), ==, (int) i);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/vocabulary/terms", test_terms);
  g_test_add_func ("/vocabulary/sizes", test_sizes);
  g_test_add_func ("/vocabulary/round-trip", test_round_trip);
  g_test_add_func ("/vocabulary/unknown", test_unknown);
  g_test_add_func ("/vocabulary/strength", test_strength);
  return g_test_run ();
}
