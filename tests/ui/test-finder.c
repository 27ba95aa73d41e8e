/* SPDX-License-Identifier: GPL-3.0-or-later
 * The search of a view: what is typed and what is chosen are the same, and what was found is shown, or why nothing was. */
#include "ui-harness.h"

#include "sp-finder.h"
#include "sp-quote-choice.h"

typedef struct
{
  GtkWidget *window;
  SpFinder *finder;
  GtkWidget *field;
  SpSearchChoice *choice;
  guint n_entered;
  guint n_left;
} Fixture;

static const char interface[] =
  "<interface><object class='SpFinder' id='finder'>"
  "<property name='label'>Search</property><property name='hint'>Search it all</property>"
  "<child type='tool'><object class='GtkButton' id='first'/></child>"
  "<child type='tool'><object class='GtkButton' id='second'/></child>"
  "<child type='found'><object class='GtkLabel'><property name='label'>All of it</property></object></child>"
  "<child type='empty'><object class='GtkLabel'><property name='label'>Nothing</property></object></child>"
  "</object></interface>";

static void
count_cb (guint *n)
{
  ++*n;
}

static void
set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GtkBuilder) builder = NULL;

  g_type_ensure (SP_TYPE_FINDER);
  builder = gtk_builder_new_from_string (interface, -1);
  self->finder = SP_FINDER (gtk_builder_get_object (builder, "finder"));
  self->choice = SP_SEARCH_CHOICE (sp_quote_choice_new ());
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->finder));
  self->field = ui_harness_find_type (GTK_WIDGET (self->finder), GTK_TYPE_SEARCH_ENTRY);
  g_signal_connect_swapped (self->finder, "entered", G_CALLBACK (count_cb), &self->n_entered);
  g_signal_connect_swapped (self->finder, "left", G_CALLBACK (count_cb), &self->n_left);
  gtk_window_present (GTK_WINDOW (self->window));
  ui_harness_settle ();
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  ui_harness_settle ();
  g_clear_object (&self->choice);
}

static const char *
get_text (Fixture *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->field));
}

static void
type (Fixture *self, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (self->field), text);
  ui_harness_settle ();
}

/* What was chosen before is shown, and stays chosen. */
static void
test_typed (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_search_choice_set_typed (self->choice, "before");
  sp_finder_set_choice (self->finder, self->choice);
  ui_harness_settle ();
  g_assert_cmpstr (get_text (self), ==, "before");
  g_assert_cmpstr (sp_search_choice_get_typed (self->choice), ==, "before");
  type (self, "typed");
  g_assert_cmpstr (sp_search_choice_get_typed (self->choice), ==, "typed");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (self->finder), "Search everything for “typed”"));
  sp_search_choice_set_typed (self->choice, "from elsewhere");
  ui_harness_settle ();
  g_assert_cmpstr (get_text (self), ==, "from elsewhere");
  g_assert_cmpstr (sp_search_choice_get_typed (self->choice), ==, "from elsewhere");
  g_signal_emit_by_name (self->field, "stop-search");
  ui_harness_settle ();
  g_assert_cmpstr (sp_search_choice_get_typed (self->choice), ==, "");
}

static void
test_keys (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  sp_finder_set_choice (self->finder, self->choice);
  g_signal_emit_by_name (self->field, "activate");
  g_assert_cmpuint (self->n_entered, ==, 1);
  g_assert_true (ui_harness_press (self->field, GDK_KEY_Down, 0));
  g_assert_cmpuint (self->n_left, ==, 1);
  g_assert_false (ui_harness_press (self->field, GDK_KEY_Down, GDK_ALT_MASK));
  g_assert_cmpuint (self->n_left, ==, 1);
}

static gboolean
is_text_seen (Fixture *self, const char *text)
{
  GtkWidget *found = ui_harness_find_text (GTK_WIDGET (self->finder), text);

  return found != NULL && ui_harness_is_seen (found);
}

static void
test_shown (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *hint = NULL;

  g_object_get (self->field, "placeholder-text", &hint, NULL);
  g_assert_cmpstr (hint, ==, "Search it all");
  sp_finder_set_empty (self->finder, TRUE);
  sp_finder_set_later (self->finder, "2 later: go to Latest");
  ui_harness_settle ();
  g_assert_true (is_text_seen (self, "Nothing"));
  g_assert_false (is_text_seen (self, "All of it"));
  g_assert_true (is_text_seen (self, "2 later: go to Latest"));
  sp_finder_set_empty (self->finder, FALSE);
  sp_finder_set_later (self->finder, NULL);
  ui_harness_settle ();
  g_assert_true (is_text_seen (self, "All of it"));
  g_assert_false (is_text_seen (self, "Nothing"));
  g_assert_false (is_text_seen (self, "2 later: go to Latest"));
}

static void
add_tests (void)
{
  g_test_add ("/finder/typed", Fixture, NULL, set_up, test_typed, tear_down);
  g_test_add ("/finder/keys", Fixture, NULL, set_up, test_keys, tear_down);
  g_test_add ("/finder/shown", Fixture, NULL, set_up, test_shown, tear_down);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
