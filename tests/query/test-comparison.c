/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the comparison set: its order, and what it says of its changes. */
#include "dataset-builder.h"
#include "sp-comparison.h"

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");

  builder_countries (b, "AA BB CC DD");
  return builder_end (b);
}

static gpointer
find (SpDataset *dataset, const char *code)
{
  gpointer country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, code);

  g_assert_nonnull (country);
  return country;
}

static GPtrArray *
list (SpDataset *dataset, const char *codes)
{
  GPtrArray *countries = g_ptr_array_new ();
  g_auto (GStrv) parts = g_strsplit (codes, " ", -1);

  for (guint i = 0; parts[i] != NULL && *parts[i] != '\0'; i++)
    g_ptr_array_add (countries, find (dataset, parts[i]));
  return countries;
}

static void
check (SpComparison *set, const char *expected)
{
  g_auto (GStrv) codes = sp_comparison_copy_codes (set);
  g_autofree char *text = g_strjoinv (" ", codes);

  g_assert_cmpstr (text, ==, expected);
  g_assert_cmpuint (sp_comparison_get_size (set), ==, g_strv_length (codes));
}

/* What a view that only hears of the changes believes to be in the set. */
static void
follow_cb (GListModel *model, guint position, guint removed, guint added, GPtrArray *heard)
{
  g_assert_cmpuint (position + removed, <=, heard->len);
  if (removed > 0)
    g_ptr_array_remove_range (heard, position, removed);
  for (guint i = 0; i < added; i++)
    g_ptr_array_insert (heard, (int) (position + i), g_list_model_get_item (model, position + i));
  g_assert_cmpuint (heard->len, ==, g_list_model_get_n_items (model));
  for (guint i = 0; i < heard->len; i++)
    {
      g_autoptr (SpCountry) country = g_list_model_get_item (model, i);

      g_assert_true (country == heard->pdata[i]);
    }
}

static void
test_in_the_order_chosen (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpComparison) set = sp_comparison_new ();
  g_autoptr (GPtrArray) heard = g_ptr_array_new_with_free_func (g_object_unref);

  g_signal_connect (set, "items-changed", G_CALLBACK (follow_cb), heard);
  check (set, "");
  g_assert_true (sp_comparison_add (set, find (dataset, "CC")));
  g_assert_true (sp_comparison_add (set, find (dataset, "AA")));
  g_assert_false (sp_comparison_add (set, find (dataset, "CC")));
  check (set, "CC AA");
  g_assert_true (sp_comparison_toggle (set, find (dataset, "BB")));
  check (set, "CC AA BB");
  g_assert_false (sp_comparison_toggle (set, find (dataset, "AA")));
  check (set, "CC BB");
  g_assert_true (sp_comparison_has (set, find (dataset, "BB")));
  g_assert_false (sp_comparison_has (set, find (dataset, "AA")));
  g_assert_false (sp_comparison_remove (set, find (dataset, "DD")));
  g_assert_true (sp_comparison_toggle (set, find (dataset, "AA")));
  check (set, "CC BB AA");
  sp_comparison_clear (set);
  check (set, "");
  g_assert_cmpuint (heard->len, ==, 0);
}

static void
count_cb (guint *n)
{
  ++*n;
}

/* All at once is one change, and none where it is the same. */
static void
test_all_at_once (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpComparison) set = sp_comparison_new ();
  g_autoptr (GPtrArray) heard = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) three = list (dataset, "DD AA DD BB");
  g_autoptr (GPtrArray) turned = list (dataset, "AA DD BB");
  guint changes = 0;

  g_signal_connect (set, "items-changed", G_CALLBACK (follow_cb), heard);
  g_signal_connect_swapped (set, "items-changed", G_CALLBACK (count_cb), &changes);
  sp_comparison_clear (set);
  g_assert_cmpuint (changes, ==, 0);
  sp_comparison_set_records (set, three);
  check (set, "DD AA BB");
  sp_comparison_set_records (set, three);
  g_assert_cmpuint (changes, ==, 1);
  sp_comparison_set_records (set, turned);
  check (set, "AA DD BB");
  g_assert_cmpuint (changes, ==, 2);
  sp_comparison_clear (set);
  g_assert_cmpuint (changes, ==, 3);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/in-the-order-chosen", test_in_the_order_chosen);
  g_test_add_func ("/comparison/all-at-once", test_all_at_once);
  return g_test_run ();
}
