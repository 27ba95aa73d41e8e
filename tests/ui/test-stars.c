/* SPDX-License-Identifier: GPL-3.0-or-later
 * Stars while the program runs: what two windows do to them, what is in their file's way, and what editions change. */
#include "ui-harness.h"

#include "dataset-builder.h"
#include "sp-stars-file.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static char *
get_folder_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "standpoint", "stars", NULL);
}

/* What the tests below share: a dataset in two editions, and an empty folder. */

static void
empty_folder (void)
{
  g_autofree char *path = get_folder_path ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_assert_cmpint (g_remove (file), ==, 0);
    }
  g_assert_cmpint (g_mkdir_with_parents (path, 0700), ==, 0);
}

static SpDataset *
build_dataset (const char *edition, const char *words, gboolean with_event)
{
  DatasetBuilder *builder = builder_new_with_questions (edition);

  builder_countries (builder, "GB DE");
  builder_actor (builder, "ann", "Ann Example", "GB");
  builder_quote (builder, "q", words, "ann", "2019-02", NULL, "networks=excluded");
  builder_position (builder, "GB", "networks", "excluded", "2019-02-22", SP_BASIS_LAW);
  if (with_event)
    builder_event (builder, "e", "A vote", "2019-03", "GB", "", "", "some-source");
  return builder_end (builder);
}

static SpStars *
open_stars (SpDataset *dataset)
{
  SpStars *stars = sp_stars_new (sp_dataset_get_id (dataset));

  sp_stars_set_dataset (stars, dataset);
  return stars;
}

static SpStar *
get_star (SpStars *stars, guint position)
{
  g_autoptr (SpStar) star = g_list_model_get_item (G_LIST_MODEL (stars), position);

  return star;
}

static gboolean
is_saved (gpointer stars)
{
  return sp_stars_is_saved (stars);
}

static gpointer
find_record (SpDataset *dataset, SpRecordKind kind, const char *id)
{
  gpointer record = sp_dataset_lookup (dataset, kind, id);

  g_assert_nonnull (record);
  return record;
}

static char *
list_ids (SpStars *stars)
{
  GString *ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (stars)); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_star_get_entry (get_star (stars, i))->id);
  return g_string_free (ids, FALSE);
}

static void
check_ids (SpStars *stars, const char *expected)
{
  g_autofree char *ids = list_ids (stars);

  g_assert_cmpstr (ids, ==, expected);
}

static void
star_all (SpStars *stars, SpDataset *dataset)
{
  sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB"), TRUE);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_POSITION, "gb-networks-2019-02-22"), TRUE);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_EVENT, "e"), TRUE);
}

static void
test_kept (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autofree char *folder = get_folder_path ();
  GStatBuf status;

  empty_folder ();
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  {
    g_autoptr (SpStars) stars = open_stars (dataset);

    star_all (stars, dataset);
    check_ids (stars, "q GB gb-networks-2019-02-22 e");
    sp_stars_set_note (stars, get_star (stars, 0), "Ask\nher “why”");
    g_assert_true (sp_stars_move (stars, get_star (stars, 3), 0));
    g_assert_false (sp_stars_move (stars, get_star (stars, 3), 99));
    sp_stars_set (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB"), FALSE);
    ui_harness_wait (is_saved, stars);
  }
  {
    g_autoptr (SpStars) stars = open_stars (dataset);
    const SpStarEntry *quote = sp_star_get_entry (get_star (stars, 1));
    const SpStarEntry *position = sp_star_get_entry (get_star (stars, 2));

    check_ids (stars, "e q gb-networks-2019-02-22");
    g_assert_cmpstr (quote->words, ==, "No.");
    g_assert_cmpstr (quote->about, ==, "Ann Example");
    g_assert_cmpstr (quote->note, ==, "Ask\nher “why”");
    g_assert_cmpuint (quote->edition.month, ==, 10);
    g_assert_true (sp_date_is_set (quote->starred));
    g_assert_cmpstr (position->level, ==, "Excluded");
    g_assert_false (sp_stars_has (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB")));
    for (guint i = 0; i < 3; i++)
      g_assert_cmpint (sp_star_get_state (get_star (stars, i)), ==, SP_STAR_SAME);
  }
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
}

static void
removed_cb (SpStars *stars G_GNUC_UNUSED, SpStar *star G_GNUC_UNUSED, guint position, gpointer data)
{
  *(guint *) data = position;
}

static void
test_put_back (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autoptr (SpStars) stars = NULL;
  g_autoptr (SpStar) star = NULL;
  guint position = 99;

  empty_folder ();
  stars = open_stars (dataset);
  star_all (stars, dataset);
  star = g_object_ref (get_star (stars, 1));
  sp_stars_set_note (stars, star, "n");
  g_signal_connect (stars, "removed", G_CALLBACK (removed_cb), &position);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB"), FALSE);
  g_assert_cmpuint (position, ==, 1);
  ui_harness_wait (is_saved, stars);
  sp_stars_put_back (stars, star, position);
  sp_stars_put_back (stars, star, position);
  ui_harness_wait (is_saved, stars);
  check_ids (stars, "q GB gb-networks-2019-02-22 e");
  g_assert_cmpstr (sp_star_get_note (get_star (stars, 1)), ==, "n");
  sp_stars_set (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB"), FALSE);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_COUNTRY, "GB"), TRUE);
  sp_stars_put_back (stars, star, 1);
  check_ids (stars, "q gb-networks-2019-02-22 e GB");
  g_assert_cmpstr (sp_star_get_note (get_star (stars, 3)), ==, "n");
  ui_harness_wait (is_saved, stars);
}

static void
test_editions (void)
{
  g_autoptr (SpDataset) before = build_dataset ("2026-10", "No.", TRUE);
  g_autoptr (SpDataset) after = build_dataset ("2026-11", "No, not yet.", FALSE);
  g_autoptr (SpStars) stars = NULL;

  empty_folder ();
  stars = open_stars (before);
  star_all (stars, before);
  sp_stars_set_note (stars, get_star (stars, 3), "kept");
  sp_stars_set_dataset (stars, after);
  check_ids (stars, "q GB gb-networks-2019-02-22 e");
  g_assert_cmpint (sp_star_get_state (get_star (stars, 0)), ==, SP_STAR_CHANGED);
  g_assert_cmpstr (sp_star_get_entry (get_star (stars, 0))->words, ==, "No.");
  g_assert_cmpint (sp_star_get_state (get_star (stars, 1)), ==, SP_STAR_SAME);
  g_assert_cmpint (sp_star_get_state (get_star (stars, 2)), ==, SP_STAR_SAME);
  g_assert_cmpint (sp_star_get_state (get_star (stars, 3)), ==, SP_STAR_REMOVED);
  g_assert_null (sp_star_get_record (get_star (stars, 3)));
  g_assert_cmpstr (sp_star_get_entry (get_star (stars, 3))->words, ==, "A vote");
  g_assert_cmpstr (sp_star_get_note (get_star (stars, 3)), ==, "kept");
  sp_stars_take_new_words (stars, get_star (stars, 0));
  g_assert_cmpint (sp_star_get_state (get_star (stars, 0)), ==, SP_STAR_SAME);
  g_assert_cmpstr (sp_star_get_entry (get_star (stars, 0))->words, ==, "No, not yet.");
  g_assert_cmpuint (sp_star_get_entry (get_star (stars, 0))->edition.month, ==, 11);
  sp_stars_set_dataset (stars, before);
  g_assert_cmpint (sp_star_get_state (get_star (stars, 0)), ==, SP_STAR_CHANGED);
  g_assert_cmpint (sp_star_get_state (get_star (stars, 3)), ==, SP_STAR_SAME);
  ui_harness_wait (is_saved, stars);
}

static gboolean
has_two (gpointer stars)
{
  return g_list_model_get_n_items (stars) == 2 && sp_stars_is_saved (stars);
}

static void
test_two_windows (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autoptr (SpStars) first = NULL;
  g_autoptr (SpStars) second = NULL;

  empty_folder ();
  first = open_stars (dataset);
  second = open_stars (dataset);
  sp_stars_set (first, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  sp_stars_set (second, find_record (dataset, SP_RECORD_EVENT, "e"), TRUE);
  ui_harness_wait (has_two, first);
  ui_harness_wait (has_two, second);
  sp_stars_set_note (first, sp_stars_find (first, find_record (dataset, SP_RECORD_QUOTE, "q")), "from the first");
  sp_stars_set_note (second, sp_stars_find (second, find_record (dataset, SP_RECORD_EVENT, "e")), "from the second");
  ui_harness_wait (is_saved, first);
  ui_harness_wait (is_saved, second);
  {
    g_autoptr (SpStars) third = open_stars (dataset);

    g_assert_cmpstr (sp_star_get_note (sp_stars_find (third, find_record (dataset, SP_RECORD_QUOTE, "q"))), ==,
                     "from the first");
    g_assert_cmpstr (sp_star_get_note (sp_stars_find (third, find_record (dataset, SP_RECORD_EVENT, "e"))), ==,
                     "from the second");
  }
}

static char *
find_broken (SpDataset *dataset)
{
  g_autoptr (GFile) file = sp_stars_file_get (sp_dataset_get_id (dataset));
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *start = g_strconcat (name, ".broken-", NULL);
  g_autofree char *path = get_folder_path ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *other;

  while ((other = g_dir_read_name (folder)) != NULL)
    if (g_str_has_prefix (other, start))
      return g_build_filename (path, other, NULL);
  return NULL;
}

static void
write_stars_file (SpDataset *dataset, const char *text)
{
  g_autoptr (GFile) file = sp_stars_file_get (sp_dataset_get_id (dataset));
  g_autofree char *folder = get_folder_path ();

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (g_file_peek_path (file), text, -1, NULL));
}

static void
test_damaged (void)
{
  static const char text[] = "{\"format\":\"standpoint-stars/1\",\"dataset\":\"test\",\"stars\":["
                             "{\"kind\":\"country\",\"id\":\"DE\",\"note\":\"mine\"},{\"kind\":\"?\"}]}";
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autofree char *broken = NULL;
  g_autofree char *kept = NULL;

  empty_folder ();
  write_stars_file (dataset, text);
  {
    g_autoptr (SpStars) stars = open_stars (dataset);

    g_assert_nonnull (sp_stars_get_damage (stars));
    g_assert_null (sp_stars_get_failure (stars));
    check_ids (stars, "DE");
    sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
    ui_harness_wait (is_saved, stars);
  }
  broken = find_broken (dataset);
  g_assert_nonnull (broken);
  g_assert_true (g_file_get_contents (broken, &kept, NULL, NULL));
  g_assert_cmpstr (kept, ==, text);
  {
    g_autoptr (SpStars) stars = open_stars (dataset);

    g_assert_null (sp_stars_get_damage (stars));
    check_ids (stars, "DE q");
    g_assert_cmpstr (sp_star_get_note (get_star (stars, 0)), ==, "mine");
  }
}

/* A pipe would never end, a folder cannot be read: both are moved out of the way. */
static void
test_no_file (gconstpointer data)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autoptr (GFile) file = sp_stars_file_get (sp_dataset_get_id (dataset));
  g_autofree char *broken = NULL;
  g_autoptr (SpStars) stars = NULL;

  empty_folder ();
  if (g_str_equal (data, "pipe"))
    g_assert_cmpint (mkfifo (g_file_peek_path (file), 0600), ==, 0);
  else
    g_assert_cmpint (g_mkdir (g_file_peek_path (file), 0700), ==, 0);
  stars = open_stars (dataset);
  g_assert_nonnull (sp_stars_get_damage (stars));
  broken = find_broken (dataset);
  g_assert_nonnull (broken);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  ui_harness_wait (is_saved, stars);
}

/* While the program runs: what it has is not lost, nor what could be read of the file. */
static void
test_damaged_meanwhile (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autoptr (SpStars) stars = NULL;

  empty_folder ();
  stars = open_stars (dataset);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  ui_harness_wait (is_saved, stars);
  write_stars_file (dataset, "not JSON at all");
  sp_stars_set (stars, find_record (dataset, SP_RECORD_EVENT, "e"), TRUE);
  ui_harness_wait (is_saved, stars);
  check_ids (stars, "q e");
  {
    g_autoptr (SpStars) again = open_stars (dataset);

    check_ids (again, "q e");
  }
}

static void
count_cb (guint *count)
{
  ++*count;
}

static gboolean
has_failed (gpointer stars)
{
  return sp_stars_get_failure (stars) != NULL;
}

/* Works for root as well, whom no permission stops: where the folder should be there is a file. */
static void
test_nowhere_to_write (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  g_autofree char *folder = get_folder_path ();
  g_autofree char *away = g_strconcat (folder, "-away", NULL);
  g_autoptr (SpStars) stars = NULL;
  guint n_told = 0;

  empty_folder ();
  g_assert_cmpint (g_rename (folder, away), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  stars = open_stars (dataset);
  g_assert_null (sp_stars_get_failure (stars));
  g_signal_connect_swapped (stars, "told", G_CALLBACK (count_cb), &n_told);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  ui_harness_wait (has_failed, stars);
  g_assert_cmpuint (n_told, ==, 1);
  g_assert_false (sp_stars_is_saved (stars));
  check_ids (stars, "q");
  g_assert_cmpint (g_remove (folder), ==, 0);
  g_assert_cmpint (g_rename (away, folder), ==, 0);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_EVENT, "e"), TRUE);
  ui_harness_wait (is_saved, stars);
  g_assert_null (sp_stars_get_failure (stars));
  {
    g_autoptr (SpStars) again = open_stars (dataset);

    check_ids (again, "q e");
  }
}

static gboolean
has_last_word (gpointer dataset)
{
  g_autoptr (SpStars) stars = open_stars (dataset);

  return g_list_model_get_n_items (G_LIST_MODEL (stars)) == 1 &&
         g_str_equal (sp_star_get_note (get_star (stars, 0)), "the last word");
}

/* The last change is made, and the window is gone at once. */
static void
test_saved_on_the_way_out (void)
{
  g_autoptr (SpDataset) dataset = build_dataset ("2026-10", "No.", TRUE);
  SpStars *stars;

  empty_folder ();
  stars = open_stars (dataset);
  sp_stars_set (stars, find_record (dataset, SP_RECORD_QUOTE, "q"), TRUE);
  sp_stars_set_note (stars, get_star (stars, 0), "the last word");
  g_object_unref (stars);
  ui_harness_wait (has_last_word, dataset);
}

static void
delete_folders (const char *path)
{
  g_autofree char *folder = get_folder_path ();
  g_autofree char *parent = g_path_get_dirname (folder);

  g_rmdir (folder);
  g_rmdir (parent);
  g_rmdir (path);
}

int
main (int argc, char *argv[])
{
  g_autofree char *path = g_dir_make_tmp ("standpoint-stars-XXXXXX", NULL);
  int status;

  g_setenv ("XDG_DATA_HOME", path, TRUE);
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stars/kept", test_kept);
  g_test_add_func ("/stars/put-back", test_put_back);
  g_test_add_func ("/stars/editions", test_editions);
  g_test_add_func ("/stars/two-windows", test_two_windows);
  g_test_add_func ("/stars/damaged", test_damaged);
  g_test_add_data_func ("/stars/pipe", "pipe", test_no_file);
  g_test_add_data_func ("/stars/folder", "folder", test_no_file);
  g_test_add_func ("/stars/damaged-meanwhile", test_damaged_meanwhile);
  g_test_add_func ("/stars/nowhere-to-write", test_nowhere_to_write);
  g_test_add_func ("/stars/saved-on-the-way-out", test_saved_on_the_way_out);
  status = g_test_run ();
  empty_folder ();
  delete_folders (path);
  return status;
}
