/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where an address leads, that is given before a dataset is open or after, and what the user is told of it. */
#include "page-harness.h"
#include "ui-harness.h"

#include "sp-destination.h"

typedef struct
{
  SpWorkspace *workspace;
  SpDestination *destination;
  GString *told;
} Fixture;

static void
told_cb (Fixture *self, const char *message)
{
  g_string_append_printf (self->told, "%s|", message);
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->workspace = sp_workspace_new ();
  self->destination = sp_destination_new (self->workspace);
  self->told = g_string_new (NULL);
  g_signal_connect_swapped (self->destination, "told", G_CALLBACK (told_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_clear_object (&self->destination);
  g_clear_object (&self->workspace);
  g_string_free (self->told, TRUE);
}

static const char *
get_open_id (Fixture *self)
{
  SpRecord *record = sp_workspace_get_current_record (self->workspace);

  return record ? sp_record_get_id (record) : "";
}

/* It waits for the dataset, and is gone to once. */
static void
test_before (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_destination_set (self->destination, "standpoint:huawei-5g/country/FR");
  sp_destination_set (self->destination, "standpoint:huawei-5g/country/GB");
  g_assert_cmpstr (self->told->str, ==, "");
  page_harness_open_in (self->workspace, NULL);
  g_assert_cmpstr (get_open_id (self), ==, "");
  sp_destination_follow (self->destination);
  g_assert_cmpstr (get_open_id (self), ==, "GB");
  sp_navigation_go (sp_workspace_get_navigation (self->workspace), SP_PLACE_LIST, 0, NULL);
  sp_destination_follow (self->destination);
  g_assert_cmpstr (get_open_id (self), ==, "");
  g_assert_cmpstr (self->told->str, ==, "");
}

static void
test_after (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  page_harness_open_in (self->workspace, NULL);
  sp_destination_set (self->destination, "standpoint:huawei-5g/country/GB");
  g_assert_cmpstr (get_open_id (self), ==, "GB");
  g_assert_null (sp_destination_take (self->destination));
}

static void
test_taken (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *taken = NULL;

  sp_destination_set (self->destination, "standpoint:huawei-5g/country/GB");
  taken = sp_destination_take (self->destination);
  g_assert_cmpstr (taken, ==, "standpoint:huawei-5g/country/GB");
  page_harness_open_in (self->workspace, NULL);
  sp_destination_follow (self->destination);
  g_assert_cmpstr (get_open_id (self), ==, "");
}

/* What is no address is told of at once, and what was to be gone to still is. */
static void
test_no_address (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *kept = NULL;

  sp_destination_set (self->destination, "standpoint:huawei-5g/country/GB");
  sp_destination_set (self->destination, "https://example.org/country/FR");
  g_assert_cmpstr (self->told->str, !=, "");
  kept = sp_destination_take (self->destination);
  g_assert_cmpstr (kept, ==, "standpoint:huawei-5g/country/GB");
}

/* Of another edition it is said that it is another, of another dataset only that. */
static void
test_elsewhere (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  page_harness_open_in (self->workspace, NULL);
  sp_destination_set (self->destination, "standpoint:huawei-5g/country/GB?edition=2020-01-02");
  g_assert_cmpstr (get_open_id (self), ==, "GB");
  g_assert_cmpstr (self->told->str, ==, "The link is to the edition of 2 January 2020; this is another|");
  g_string_truncate (self->told, 0);
  sp_destination_set (self->destination, "standpoint:another/country/FR?edition=2020-01-02");
  g_assert_cmpstr (get_open_id (self), ==, "GB");
  g_assert_null (strstr (self->told->str, "edition"));
  g_assert_cmpstr (self->told->str, !=, "");
}

static void
add_tests (void)
{
  g_test_add ("/destination/before", Fixture, NULL, set_up, test_before, tear_down);
  g_test_add ("/destination/after", Fixture, NULL, set_up, test_after, tear_down);
  g_test_add ("/destination/taken", Fixture, NULL, set_up, test_taken, tear_down);
  g_test_add ("/destination/no-address", Fixture, NULL, set_up, test_no_address, tear_down);
  g_test_add ("/destination/elsewhere", Fixture, NULL, set_up, test_elsewhere, tear_down);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
