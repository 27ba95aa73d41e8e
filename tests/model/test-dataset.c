/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of a dataset as a whole. */
#include "sp-country.h"
#include "sp-dataset.h"

#include <locale.h>

static SpCountry *
make_country (const char *code)
{
  return sp_country_new (&(SpCountryInit) { .id = code, .name = code, .region = "Some region" });
}

static GPtrArray *
make_countries (const char *codes)
{
  GPtrArray *countries = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) items = g_strsplit (codes, " ", -1);

  for (guint i = 0; items[i] != NULL; i++)
    g_ptr_array_add (countries, make_country (items[i]));
  return countries;
}

static SpDataset *
make_dataset (void)
{
  static const char *const authors[] = { "First Author", "Second Author", NULL };
  g_autoptr (GPtrArray) countries = make_countries ("GB DE AU");
  SpDatasetInit init = { .id = "test",
                         .title = "A title",
                         .description = "A description",
                         .edition = { 2026, 11, 0 },
                         .language = "en",
                         .license = "CC-BY-4.0",
                         .authors = authors,
                         .publisher = "A publisher",
                         .homepage = "https://example.org/",
                         .method = "A method",
                         .cite_as = "Cite it so",
                         .report_to = "https://example.org/report",
                         .unknown = g_variant_new_parsed ("@a{ss} {'/colour': '1'}") };

  init.records[SP_RECORD_COUNTRY] = countries;
  return sp_dataset_new (&init);
}

static void
test_about (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autofree char *edition = sp_date_to_string (sp_dataset_get_edition (dataset));
  const char *const *authors = sp_dataset_get_authors (dataset);

  g_assert_cmpstr (sp_dataset_get_id (dataset), ==, "test");
  g_assert_cmpstr (sp_dataset_get_title (dataset), ==, "A title");
  g_assert_cmpstr (sp_dataset_get_description (dataset), ==, "A description");
  g_assert_cmpstr (edition, ==, "2026-11");
  g_assert_cmpstr (sp_dataset_get_language (dataset), ==, "en");
  g_assert_cmpstr (sp_dataset_get_license (dataset), ==, "CC-BY-4.0");
  g_assert_cmpstr (authors[0], ==, "First Author");
  g_assert_cmpstr (authors[1], ==, "Second Author");
  g_assert_null (authors[2]);
  g_assert_cmpstr (sp_dataset_get_publisher (dataset), ==, "A publisher");
  g_assert_cmpstr (sp_dataset_get_homepage (dataset), ==, "https://example.org/");
  g_assert_cmpstr (sp_dataset_get_method (dataset), ==, "A method");
  g_assert_cmpstr (sp_dataset_get_cite_as (dataset), ==, "Cite it so");
  g_assert_cmpstr (sp_dataset_get_report_to (dataset), ==, "https://example.org/report");
  g_assert_cmpuint (g_variant_n_children (sp_dataset_get_unknown (dataset)), ==, 1);
}

static void
test_least (void)
{
  g_autoptr (SpDataset) dataset = sp_dataset_new (&(SpDatasetInit) { .id = "least", .title = "", .language = "en" });

  g_assert_null (sp_dataset_get_description (dataset));
  g_assert_null (sp_dataset_get_license (dataset));
  g_assert_null (sp_dataset_get_authors (dataset));
  g_assert_null (sp_dataset_get_publisher (dataset));
  g_assert_null (sp_dataset_get_homepage (dataset));
  g_assert_null (sp_dataset_get_method (dataset));
  g_assert_null (sp_dataset_get_cite_as (dataset));
  g_assert_null (sp_dataset_get_report_to (dataset));
  g_assert_null (sp_dataset_get_unknown (dataset));
  g_assert_false (sp_date_is_set (sp_dataset_get_edition (dataset)));
  for (guint kind = 0; kind < SP_N_RECORD_KINDS; kind++)
    {
      g_assert_cmpuint (sp_dataset_get_records (dataset, kind)->len, ==, 0);
      g_assert_null (sp_dataset_lookup (dataset, kind, "GB"));
    }
}

static void
test_lookup (void)
{
  static const struct
  {
    SpRecordKind kind;
    const char *id;
    int expected;
  } cases[] = {
    { SP_RECORD_COUNTRY, "GB", 0 },  { SP_RECORD_COUNTRY, "DE", 1 },  { SP_RECORD_COUNTRY, "AU", 2 },
    { SP_RECORD_COUNTRY, "FR", -1 }, { SP_RECORD_COUNTRY, "gb", -1 }, { SP_RECORD_COUNTRY, "", -1 },
    { SP_RECORD_COUNTRY, NULL, -1 }, { SP_RECORD_SOURCE, "GB", -1 },
  };
  g_autoptr (SpDataset) dataset = make_dataset ();
  GPtrArray *countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);

  g_assert_cmpuint (countries->len, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gpointer expected = cases[i].expected >= 0 ? countries->pdata[cases[i].expected] : NULL;

      g_assert_true (sp_dataset_lookup (dataset, cases[i].kind, cases[i].id) == expected);
    }
}

/* What was handed in lives as long as the dataset, and no longer. */
static void
test_ownership (void)
{
  SpDataset *dataset = make_dataset ();
  SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "DE");

  g_object_add_weak_pointer (G_OBJECT (country), (gpointer *) &country);
  g_assert_nonnull (country);
  g_object_unref (dataset);
  g_assert_null (country);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/dataset/about", test_about);
  g_test_add_func ("/dataset/least", test_least);
  g_test_add_func ("/dataset/lookup", test_lookup);
  g_test_add_func ("/dataset/ownership", test_ownership);
  return g_test_run ();
}
