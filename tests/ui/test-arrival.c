/* SPDX-License-Identifier: GPL-3.0-or-later
 * In which order the body of a window comes, where its dataset was read early or late. */
#include "page-harness.h"
#include "ui-harness.h"

#include "sp-arrival.h"
#include "sp-country-list.h"

typedef struct
{
  GtkWidget *window;
  AdwBin *holder;
  SpWorkspace *workspace;
  SpArrival *arrival;
  GString *steps;
} Fixture;

static gboolean
has_list (Fixture *self)
{
  return ui_harness_find_type (GTK_WIDGET (self->holder), SP_TYPE_COUNTRY_LIST) != NULL;
}

static void
window_seen_cb (Fixture *self)
{
  g_string_append (self->steps, "seen ");
  g_assert_false (sp_arrival_is_prepared (self->arrival));
}

static void
shown_cb (Fixture *self)
{
  g_string_append (self->steps, "shown ");
  g_assert_true (GTK_WIDGET (sp_arrival_get_body (self->arrival)) == adw_bin_get_child (self->holder));
  g_assert_false (sp_arrival_is_complete (self->arrival));
  g_assert_false (has_list (self));
}

static void
completed_cb (Fixture *self)
{
  g_string_append (self->steps, "completed ");
  g_assert_true (sp_arrival_is_complete (self->arrival));
  g_assert_true (has_list (self));
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  self->window = gtk_window_new ();
  self->holder = ADW_BIN (adw_bin_new ());
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->holder));
  gtk_window_set_default_size (GTK_WINDOW (self->window), 1200, 800);
  self->workspace = sp_workspace_new ();
  self->arrival = sp_arrival_new (self->holder, self->workspace);
  self->steps = g_string_new (NULL);
  g_signal_connect_swapped (self->arrival, "window-seen", G_CALLBACK (window_seen_cb), self);
  g_signal_connect_swapped (self->arrival, "shown", G_CALLBACK (shown_cb), self);
  g_signal_connect_swapped (self->arrival, "completed", G_CALLBACK (completed_cb), self);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_clear_object (&self->arrival);
  gtk_window_destroy (GTK_WINDOW (self->window));
  ui_harness_settle ();
  g_clear_object (&self->workspace);
  g_string_free (self->steps, TRUE);
}

static gboolean
is_seen (gpointer data)
{
  return strstr (((Fixture *) data)->steps->str, "seen ") != NULL;
}

static gboolean
is_complete (gpointer data)
{
  return sp_arrival_is_complete (((Fixture *) data)->arrival);
}

/* The body is made while the dataset is being read, and the same is shown then. */
static void
test_expected (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_arrival_expect (self->arrival);
  g_assert_false (sp_arrival_is_prepared (self->arrival));
  gtk_window_present (GTK_WINDOW (self->window));
  ui_harness_wait (is_seen, self);
  g_assert_true (sp_arrival_is_prepared (self->arrival));
  g_assert_null (sp_arrival_get_body (self->arrival));
  page_harness_open_in (self->workspace, NULL);
  sp_arrival_show (self->arrival, 1200);
  g_assert_false (sp_arrival_is_prepared (self->arrival));
  ui_harness_wait (is_complete, self);
  g_assert_cmpstr (self->steps->str, ==, "seen shown completed ");
}

/* Where nothing is read as the window comes, nothing is made either, nor later before there is something to show. */
static void
test_unexpected (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (self->window));
  ui_harness_wait (is_seen, self);
  sp_arrival_expect (self->arrival);
  ui_harness_settle ();
  g_assert_false (sp_arrival_is_prepared (self->arrival));
  page_harness_open_in (self->workspace, NULL);
  sp_arrival_show (self->arrival, 1200);
  ui_harness_wait (is_complete, self);
  g_assert_cmpstr (self->steps->str, ==, "seen shown completed ");
}

/* In a window that is not on the screen there is no frame to wait for. */
static void
test_unseen (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  page_harness_open_in (self->workspace, NULL);
  sp_arrival_show (self->arrival, 1200);
  g_assert_cmpstr (self->steps->str, ==, "shown completed ");
}

/* What was still to come does not, where the window goes. */
static void
test_gone (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_present (GTK_WINDOW (self->window));
  ui_harness_wait (is_seen, self);
  page_harness_open_in (self->workspace, NULL);
  sp_arrival_show (self->arrival, 1200);
  g_clear_object (&self->arrival);
  ui_harness_settle ();
  g_assert_cmpstr (self->steps->str, ==, "seen shown ");
}

static void
add_tests (void)
{
  g_test_add ("/arrival/expected", Fixture, NULL, set_up, test_expected, tear_down);
  g_test_add ("/arrival/unexpected", Fixture, NULL, set_up, test_unexpected, tear_down);
  g_test_add ("/arrival/unseen", Fixture, NULL, set_up, test_unseen, tear_down);
  g_test_add ("/arrival/gone", Fixture, NULL, set_up, test_gone, tear_down);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
