/* SPDX-License-Identifier: GPL-3.0-or-later
 * Stars and the disk: nowhere to write, no room, and what is exported by the dialog. */
#include "made-dataset.h"
#include "stars-harness.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>

static gboolean
has_failed (gpointer stars)
{
  return sp_stars_get_failure (stars) != NULL;
}

/* What happened, where, which is said once, and what comes of it. */
static void
check_notice (SpWindow *window, const char *folder, const char *reason)
{
  GtkWidget *notice = stars_harness_find_beginning (GTK_WIDGET (window), "The stars are not saved: ");
  const char *text, *named;

  g_assert_nonnull (notice);
  text = gtk_label_get_text (GTK_LABEL (notice));
  named = strstr (text, folder);
  g_assert_nonnull (named);
  g_assert_null (strstr (named + 1, folder));
  g_assert_nonnull (strstr (text, "until Standpoint is closed"));
  g_assert_nonnull (strstr (text, reason));
}

/* The folder is a file, which stops root too: it is said where the stars are, and tried again. */
static void
test_nowhere_to_write (void)
{
  SpWindow *window = stars_harness_open_with (NULL);
  g_autofree char *path = stars_harness_get_path ();
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_true (g_file_set_contents (folder, "", 0, NULL));
  stars_harness_open_address (window, "country/GB");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  ui_harness_wait (has_failed, stars_harness_get_stars (window));
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "The stars could not be saved"));
  stars_harness_act (GTK_WIDGET (window), "win.stars");
  stars_harness_check_ids (window, "GB");
  check_notice (window, folder, "What should be a folder is a file. ");
  g_assert_cmpint (g_remove (folder), ==, 0);
  stars_harness_click (ui_harness_find_text (GTK_WIDGET (window), "Try Again"));
  ui_harness_wait (stars_harness_is_saved, stars_harness_get_stars (window));
  ui_harness_settle ();
  g_assert_null (stars_harness_find_beginning (GTK_WIDGET (window), "The stars are not saved: "));
  stars_harness_close (window);
}

static void
limit_file_size (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = size == RLIM_INFINITY ? limit.rlim_max : size;
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
}

static char *
read_stars (void)
{
  g_autofree char *path = stars_harness_get_path ();
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  return text;
}

/* No file may grow, as on a full disk: what was saved stays whole, what is new is kept, and the next change saves both. */
static void
test_no_room (void)
{
  SpWindow *window = stars_harness_open_with (THREE);
  g_autofree char *path = stars_harness_get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *before = read_stars ();
  g_autofree char *after = NULL;

  signal (SIGXFSZ, SIG_IGN);
  limit_file_size (16);
  stars_harness_open_address (window, "country/US");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  ui_harness_wait (has_failed, stars_harness_get_stars (window));
  limit_file_size (RLIM_INFINITY);
  after = read_stars ();
  g_assert_cmpstr (after, ==, before);
  stars_harness_check_ids (window, "GB DE FR US");
  stars_harness_act (GTK_WIDGET (window), "win.stars");
  check_notice (window, folder, "the next change tries again");
  stars_harness_open_address (window, "country/PL");
  stars_harness_act (GTK_WIDGET (window), "win.star");
  ui_harness_wait (stars_harness_is_saved, stars_harness_get_stars (window));
  stars_harness_close (window);
  window = ui_harness_open (NULL);
  stars_harness_check_ids (window, "GB DE FR US PL");
  stars_harness_close (window);
}

static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (GTK_IS_FILE_CHOOSER (window) && gtk_widget_get_mapped (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static gboolean
has_dialog (gpointer data G_GNUC_UNUSED)
{
  return find_dialog () != NULL;
}

static gboolean
is_there (gpointer path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Through the dialog, as the menu does it, with the name that it suggests. */
static void
test_export (void)
{
  static const struct
  {
    const char *format;
    const char *name;
    const char *words;
  } cases[] = {
    { "csv", "standpoint-" DATASET "-stars.csv", "country,GB," },
    { "markdown", "standpoint-" DATASET "-stars.md", "United Kingdom" },
  };
  SpWindow *window = stars_harness_open_with (THREE);
  g_autofree char *folder = g_dir_make_tmp ("standpoint-XXXXXX", NULL);
  g_autoptr (GFile) place = g_file_new_for_path (folder);

  stars_harness_act (GTK_WIDGET (window), "win.stars");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (folder, cases[i].name, NULL);
      g_autofree char *text = NULL;
      g_autofree char *suggested = NULL;
      GtkWindow *dialog;

      g_assert_true (gtk_widget_activate_action (ui_harness_find_text (GTK_WIDGET (window), "Copy All"), "stars.export",
                                                 "s", cases[i].format));
      ui_harness_wait (has_dialog, NULL);
      dialog = find_dialog ();
      ui_harness_wait_for_folder (GTK_FILE_CHOOSER (dialog));
      suggested = gtk_file_chooser_get_current_name (GTK_FILE_CHOOSER (dialog));
      g_assert_cmpstr (suggested, ==, cases[i].name);
      g_assert_true (gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), place, NULL));
      ui_harness_wait_for_folder (GTK_FILE_CHOOSER (dialog));
      gtk_dialog_response (GTK_DIALOG (dialog), GTK_RESPONSE_ACCEPT);
      ui_harness_wait (is_there, path);
      ui_harness_settle ();
      g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Stars exported"));
      g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
      g_assert_nonnull (strstr (text, cases[i].words));
      g_assert_nonnull (strstr (text, "first"));
      g_remove (path);
    }
  g_rmdir (folder);
  stars_harness_close (window);
}

static AdwMessageDialog *
find_question (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (ADW_IS_MESSAGE_DIALOG (window) && gtk_widget_get_mapped (GTK_WIDGET (window)))
        return ADW_MESSAGE_DIALOG (window);
    }
  return NULL;
}

static gboolean
has_question (gpointer data G_GNUC_UNUSED)
{
  return find_question () != NULL;
}

static gboolean
is_gone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

/* As its button does. */
static void
answer (const char *response)
{
  g_autoptr (AdwMessageDialog) question = NULL;

  ui_harness_wait (has_question, NULL);
  g_set_object (&question, find_question ());
  g_assert_nonnull (strstr (adw_message_dialog_get_body (question), "\n\nWhat would be lost:\nUnited Kingdom"));
  gtk_widget_set_visible (GTK_WIDGET (question), FALSE);
  adw_message_dialog_response (question, response);
  gtk_window_destroy (GTK_WINDOW (question));
}

/* Who closes the window over stars that could not be saved is told what would be lost; once they can be, it closes. */
static void
test_close (void)
{
  for (guint i = 0; i < 2; i++)
    {
      SpWindow *window = stars_harness_open_with (NULL);
      gpointer still_there = window;
      gpointer keeper = stars_harness_get_keeper (window);
      g_autofree char *path = stars_harness_get_path ();
      g_autofree char *folder = g_path_get_dirname (path);

      g_object_add_weak_pointer (G_OBJECT (window), &still_there);
      g_object_add_weak_pointer (keeper, &keeper);
      g_assert_cmpint (g_rmdir (folder), ==, 0);
      g_assert_true (g_file_set_contents (folder, "", 0, NULL));
      stars_harness_open_address (window, "country/GB");
      stars_harness_act (GTK_WIDGET (window), "win.star");
      gtk_window_close (GTK_WINDOW (window));
      answer ("cancel");
      ui_harness_settle ();
      g_assert_nonnull (still_there);
      g_assert_null (find_question ());
      gtk_window_close (GTK_WINDOW (window));
      answer ("retry");
      if (i == 0)
        {
          ui_harness_wait (has_question, NULL);
          g_assert_cmpint (g_remove (folder), ==, 0);
        }
      answer (i == 0 ? "retry" : "anyway");
      ui_harness_wait (is_gone, &still_there);
      ui_harness_wait (is_gone, &keeper);
      g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, i == 0);
      if (i == 1)
        g_assert_cmpint (g_remove (folder), ==, 0);
    }
}

static gboolean
is_other (gpointer workspace)
{
  return !g_str_equal (sp_dataset_get_id (sp_workspace_get_dataset (workspace)), DATASET);
}

/* The same dataset is the same stars: it is opened at once, and they stay. */
static void
open_again (SpWindow *window)
{
  SpWorkspace *workspace = sp_window_get_workspace (window);
  gpointer before = sp_workspace_get_dataset (workspace);

  g_object_add_weak_pointer (before, &before);
  sp_window_open_file (window, NULL);
  ui_harness_wait (is_gone, &before);
  g_assert_null (find_question ());
  stars_harness_check_ids (window, "GB");
}

/* Nor is another dataset opened over them unasked. */
static void
test_open (void)
{
  g_autofree char *other_path = made_dataset_write (&(MadeDataset) { 2, 2, "diverging", 5 });
  g_autoptr (GFile) other = g_file_new_for_path (other_path);

  for (guint i = 0; i < 2; i++)
    {
      SpWindow *window = stars_harness_open_with (NULL);
      SpWorkspace *workspace = sp_window_get_workspace (window);
      gpointer keeper = NULL;
      g_autofree char *path = stars_harness_get_path ();
      g_autofree char *folder = g_path_get_dirname (path);

      g_assert_cmpint (g_rmdir (folder), ==, 0);
      g_assert_true (g_file_set_contents (folder, "", 0, NULL));
      stars_harness_open_address (window, "country/GB");
      stars_harness_act (GTK_WIDGET (window), "win.star");
      open_again (window);
      g_set_weak_pointer (&keeper, stars_harness_get_keeper (window));
      sp_window_open_file (window, other);
      answer ("cancel");
      ui_harness_settle ();
      g_assert_false (is_other (workspace));
      stars_harness_check_ids (window, "GB");
      sp_window_open_file (window, other);
      answer ("retry");
      ui_harness_wait (has_question, NULL);
      g_assert_false (is_other (workspace));
      if (i == 0)
        g_assert_cmpint (g_remove (folder), ==, 0);
      answer (i == 0 ? "retry" : "anyway");
      ui_harness_wait (is_other, workspace);
      ui_harness_wait (is_gone, &keeper);
      g_assert_cmpint (g_file_test (path, G_FILE_TEST_EXISTS), ==, i == 0);
      ui_harness_close (window);
      if (i == 1)
        g_assert_cmpint (g_remove (folder), ==, 0);
    }
}

static void
add_tests (void)
{
  g_test_add_func ("/stars-disk/nowhere-to-write", test_nowhere_to_write);
  g_test_add_func ("/stars-disk/no-room", test_no_room);
  g_test_add_func ("/stars-disk/export", test_export);
  g_test_add_func ("/stars-disk/close", test_close);
  g_test_add_func ("/stars-disk/open", test_open);
}

int
main (int argc, char *argv[])
{
  return ui_harness_run (argc, argv, add_tests);
}
