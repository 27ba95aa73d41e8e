/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the line at the head of a country's page: the dataset's sentence where it may be said, the label else. */
#include "dataset-builder.h"
#include "sp-country-line.h"
#include "sp-english-article.h"
#include "sp-standing.h"

static void
add_sentence (GPtrArray *sentences, SpLevel *level, const char *language, const char *text)
{
  SpSentence *sentence = g_new0 (SpSentence, 1);

  sentence->level = level;
  sentence->language = g_strdup (language);
  sentence->text = g_strdup (text);
  g_ptr_array_add (sentences, sentence);
}

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new ("2020-06");
  SpScale *scale = builder_scale (b, "rule", SP_SCALE_DIVERGING, "permitted:P:Permitted;excluded:X:Excluded");
  GPtrArray *levels = sp_scale_get_levels (scale);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (sp_sentence_free);

  add_sentence (sentences, levels->pdata[0], "en", "By law of {country}, {country} may");
  add_sentence (sentences, levels->pdata[1], "en", "{country} rules it out");
  add_sentence (sentences, levels->pdata[1], "de", "{country} schließt es aus");
  builder_add (b, sp_question_new (&(SpQuestionInit) { .id = "networks",
                                                       .scale = scale,
                                                       .short_title = "Networks",
                                                       .title = "Public networks",
                                                       .text = "May it be used?",
                                                       .sentences = sentences }));
  builder_country (b, "SE", "Sweden", NULL);
  builder_country (b, "GB", "United Kingdom", NULL);
  builder_country (b, "NL", "The Netherlands", NULL);
  builder_country (b, "US", "United States", NULL);
  builder_country (b, "FR", "France", NULL);
  builder_country (b, "PL", "Poland", "networks=2020-06");
  builder_position (b, "SE", "networks", "permitted", "2019-02", SP_BASIS_STATEMENT);
  builder_position (b, "SE", "networks", "excluded", "2020-02-01", SP_BASIS_LAW);
  builder_position (b, "GB", "networks", "excluded", "2019-03-02", SP_BASIS_DECISION);
  builder_position (b, "NL", "networks", "excluded", "2019-03-02", SP_BASIS_DECISION);
  builder_position (b, "US", "networks", "permitted", "2019-03-02", SP_BASIS_DECISION);
  builder_position (b, "FR", "networks", "excluded", "2019-03-02", SP_BASIS_REPORT);
  return builder_end (b);
}

static char *
write_line (const char *code, const char *on)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpIndex) index = sp_index_new (dataset);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  SpCountry *country = SP_COUNTRY (sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code));
  SpOutlook outlook;
  SpStanding standing;

  sp_lens_set_on (lens, builder_date (on));
  outlook = sp_lens_get_outlook (lens);
  sp_standing_find (&standing, index, country, &outlook);
  return sp_country_line_write (lens, names, country, &standing);
}

static void
test_line (void)
{
  static const struct
  {
    const char *code;
    const char *on;
    const char *line;
  } cases[] = {
    { "SE", NULL,
      "Sweden rules it out (since 1 February 2020). Basis: Law. Before that: Permitted, stated in February 2019." },
    { "SE", "2019-12", "As of December 2019: By law of Sweden, Sweden may (stated in February 2019). Basis: Statement." },
    /* Names that take an article in English have it, at the start and within; one that brings it has no second */
    { "GB", NULL, "The United Kingdom rules it out (since 2 March 2019). Basis: Decision." },
    { "NL", NULL, "The Netherlands rules it out (since 2 March 2019). Basis: Decision." },
    { "US", NULL, "By law of the United States, the United States may (since 2 March 2019). Basis: Decision." },
    /* What others report is not asserted in a sentence */
    { "FR", NULL, "Public networks, as of June 2020: Excluded, reported on 2 March 2019. Basis: Press reports." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *line = write_line (cases[i].code, cases[i].on);

      g_assert_cmpstr (line, ==, cases[i].line);
    }
}

static void
test_nothing (void)
{
  g_autofree char *line = write_line ("PL", NULL);

  g_assert_true (g_str_has_prefix (line, "Public networks, as of June 2020: "));
  g_assert_null (strstr (line, "Basis"));
}

static void
test_article (void)
{
  static const char *const with[] = { "United Kingdom",
                                      "United States",
                                      "Netherlands",
                                      "Philippines",
                                      "UAE",
                                      "Isle of Man",
                                      "Holy See (Vatican City State)",
                                      "Czech Republic",
                                      "Democratic Republic of the Congo",
                                      "Falkland Islands (Malvinas)",
                                      "Gambia",
                                      "European Union",
                                      "Turks and Caicos Islands" };
  static const char *const without[] = { "Sweden",
                                         "The Gambia",
                                         "the Netherlands",
                                         "Korea, Republic of",
                                         "Palestine (State of)",
                                         "Usbekistan",
                                         "Statesville",
                                         "Côte d’Ivoire",
                                         "",
                                         "Estados Unidos" };

  for (guint i = 0; i < G_N_ELEMENTS (with); i++)
    g_assert_true (sp_english_article_is_needed (with[i]));
  for (guint i = 0; i < G_N_ELEMENTS (without); i++)
    g_assert_false (sp_english_article_is_needed (without[i]));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/country-line/line", test_line);
  g_test_add_func ("/country-line/nothing", test_nothing);
  g_test_add_func ("/country-line/article", test_article);
  return g_test_run ();
}
