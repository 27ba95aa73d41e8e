/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where a government's speaker said something else than the government held, and where that cannot be told. */
#include "sp-said-and-held.h"

#include "dataset-builder.h"

#include <locale.h>

typedef struct
{
  const char *said;
  const char *stance;
  const char *positions; /* "level=dates=basis", parted by spaces */
  const char *words;
} Case;

static void
add_positions (DatasetBuilder *builder, const char *positions)
{
  g_auto (GStrv) list = g_strsplit (positions, " ", -1);

  for (guint i = 0; list[i] != NULL && *list[i] != '\0'; i++)
    {
      g_auto (GStrv) parts = g_strsplit (list[i], "=", 3);

      builder_position (builder, "GB", "networks", parts[0], parts[1],
                        (SpBasis) sp_vocabulary_find (&sp_basis_vocabulary, parts[2]));
    }
}

static SpQuote *
add_quote (DatasetBuilder *builder, const Case *test, const char *country, SpSpeaksFor speaks_for, const char *role)
{
  g_autoptr (GPtrArray) stances = g_ptr_array_new_with_free_func (sp_stance_free);
  SpQuestion *question = builder_get (builder, SP_RECORD_QUESTION, "networks");
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));
  SpActor *speaker = builder_actor (builder, "ann", "Ann", country);

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), test->stance))
      {
        SpStance *stance = g_new (SpStance, 1);

        stance->question = g_object_ref (question);
        stance->level = g_object_ref (levels->pdata[i]);
        g_ptr_array_add (stances, stance);
      }
  g_assert_cmpuint (stances->len, ==, 1);
  return builder_add (builder, sp_quote_new (&(SpQuoteInit) { .id = "q",
                                                              .text = "Words.",
                                                              .language = "en",
                                                              .speaker = speaker,
                                                              .role = role,
                                                              .speaks_for = speaks_for,
                                                              .said = builder_date (test->said),
                                                              .source = builder_source (builder, "s", "2019"),
                                                              .stances = stances,
                                                              .context = "Asked." }));
}

static char *
tell (const Case *test, const char *country, SpSpeaksFor speaks_for, const char *role)
{
  DatasetBuilder *builder = builder_new_with_questions ("2026-11");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpIndex) index = NULL;
  g_autoptr (SpSaidAndHeld) differing = NULL;
  SpQuote *quote;

  builder_countries (builder, "GB");
  add_positions (builder, test->positions);
  quote = add_quote (builder, test, country, speaks_for, role);
  dataset = builder_end (builder);
  index = sp_index_new (dataset);
  differing = sp_said_and_held_find (index, quote, sp_quote_get_stances (quote)->pdata[0]);
  return differing ? sp_said_and_held_format (differing) : NULL;
}

static void
test_dates (void)
{
  static const Case cases[] = {
    { "2019-05-01", "undecided", "restricted=2019-01=decision",
      "Minister said: Under review; government’s position then: Restricted" },
    { "2019-05-01", "restricted", "restricted=2019-01=decision", NULL },
    /* On the very day, and the day before */
    { "2020-07-14", "excluded", "restricted=2019=decision excluded=2020-07-14=law", NULL },
    { "2020-07-13", "excluded", "restricted=2019=decision excluded=2020-07-14=law",
      "Minister said: Excluded; government’s position then: Restricted" },
    /* Nothing was held: not yet, not any more */
    { "2018-05-01", "undecided", "restricted=2019-01=decision", NULL },
    { "2022-05-01", "undecided", "restricted=2019-01/2021=decision", NULL },
    { "2022-05-01", "undecided", "", NULL },
    /* Not the government's: what operators do; press reports are of the government's */
    { "2019-05-01", "undecided", "chosen=2019-01=operator", NULL },
    { "2019-05-01", "undecided", "restricted=2019-01=report chosen=2019-02=operator",
      "Minister said: Under review; government’s position then: Restricted" },
    /* When it was said is not known, or known to the year */
    { "", "undecided", "restricted=2019-01=decision", NULL },
    { "2019", "undecided", "restricted=2018=decision",
      "Minister said: Under review; government’s position then: Restricted" },
    { "2019", "undecided", "restricted=2018=decision excluded=2019-06-01=law",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted, Excluded" },
    { "2019", "excluded", "restricted=2018=decision excluded=2019-06-01=law", NULL },
    { "2019", "undecided", "restricted=2019-06-01=decision",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted" },
    { "2019", "undecided", "restricted=2018=decision permitted=2019-03=decision restricted=2019-09=decision",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted, Permitted, "
      "Restricted" },
    /* Since when it was held is known to the year */
    { "2019-05-01", "undecided", "restricted=2019=decision",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted" },
    { "2019-05-01", "undecided", "restricted=2018-02-01=decision excluded=2019=law",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted, Excluded" },
    { "2019-05-01", "restricted", "restricted=2018-02-01=decision excluded=2019=law", NULL },
    /* What only confirms a level leaves it certain */
    { "2019-05-01", "undecided", "restricted=2018-02-01=decision restricted=2019=law",
      "Minister said: Under review; government’s position then: Restricted" },
    /* It perhaps had lapsed */
    { "2019-05-01", "undecided", "restricted=2018-02-01/2019=decision",
      "Minister said: Under review; government’s position then, as far as the dates tell: Restricted" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = tell (&cases[i], "GB", SP_SPEAKS_FOR_GOVERNMENT, "Minister");

      g_test_message ("case %u", i);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_speakers (void)
{
  static const Case differs = { "2019-05-01", "undecided", "restricted=2019-01=decision", NULL };
  g_autofree char *nobody = tell (&differs, NULL, SP_SPEAKS_FOR_GOVERNMENT, "Minister");
  g_autofree char *opposition = tell (&differs, "GB", SP_SPEAKS_FOR_OPPOSITION, "Minister");
  g_autofree char *company = tell (&differs, "GB", SP_SPEAKS_FOR_COMPANY, "Minister");
  g_autofree char *nameless = tell (&differs, "GB", SP_SPEAKS_FOR_GOVERNMENT, NULL);

  g_assert_null (nobody);
  g_assert_null (opposition);
  g_assert_null (company);
  g_assert_cmpstr (nameless, ==, "Ann said: Under review; government’s position then: Restricted");
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/said-and-held/dates", test_dates);
  g_test_add_func ("/said-and-held/speakers", test_speakers);
  return g_test_run ();
}
