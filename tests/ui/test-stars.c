/* SPDX-License-Identifier: GPL-3.0-or-later
 * Stars: what two windows do to them is merged, their file survives whatever is in its way, and they outlive editions. */
#include "ui-harness.h"

#include "dataset-builder.h"
#include "sp-stars-file.h"
#include "sp-stars-json.h"
#include "sp-stars-merge.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static GPtrArray *
create_entries (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) sp_star_entry_unref);
}

/* Countries as "A B:note C". */
static GPtrArray *
read_entries (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GPtrArray *entries = create_entries ();

  for (char **word = words; *word != NULL && **word != '\0'; word++)
    {
      g_auto (GStrv) parts = g_strsplit (*word, ":", 2);

      g_ptr_array_add (entries,
                       sp_star_entry_new (&(SpStarEntry) { SP_RECORD_COUNTRY, .id = parts[0], .note = parts[1] }));
    }
  return entries;
}

static char *
write_entries (GPtrArray *entries)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < entries->len; i++)
    {
      const SpStarEntry *entry = entries->pdata[i];

      g_string_append_printf (text, "%s%s%s%s", i > 0 ? " " : "", entry->id, *entry->note ? ":" : "", entry->note);
    }
  return g_string_free (text, FALSE);
}

static void
test_merge (void)
{
  static const struct
  {
    const char *base;
    const char *ours;
    const char *theirs;
    const char *merged;
  } cases[] = {
    { "", "", "", "" },
    { "", "A", "", "A" },
    { "", "", "A", "A" },
    { "", "A", "A", "A" },
    { "", "A:we", "A:they", "A:we" },
    { "A B", "A B C", "A B D", "A B D C" },
    { "A B", "A", "A B", "A" },
    { "A B", "A B", "B", "B" },
    { "A B", "A", "B", "" },
    { "A", "", "A:n", "A:n" },
    { "A", "A:n", "", "A:n" },
    { "A", "A:we", "A:they", "A:we" },
    { "A", "A", "A:they", "A:they" },
    { "A B", "A:we B", "A B:they", "A:we B:they" },
    { "A B C", "C B A", "A B C", "C B A" },
    { "A B C", "A B C", "C B A", "C B A" },
    { "A B C", "B A C", "C B A", "B A C" },
    { "A B C", "A B C D", "C B A", "C D B A" },
    { "A B C", "C B A", "A B C D", "C D B A" },
    { "A B C", "C A B", "B C", "C B" },
    { "A C", "A B C", "A C", "A B C" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) base = read_entries (cases[i].base);
      g_autoptr (GPtrArray) ours = read_entries (cases[i].ours);
      g_autoptr (GPtrArray) theirs = read_entries (cases[i].theirs);
      g_autoptr (GPtrArray) merged = sp_stars_merge (base, ours, theirs);
      g_autofree char *text = write_entries (merged);

      g_test_message ("%s | %s | %s", cases[i].base, cases[i].ours, cases[i].theirs);
      g_assert_cmpstr (text, ==, cases[i].merged);
    }
}

static char *
make_any (void)
{
  GString *text = g_string_new (NULL);
  guint used = 0;

  for (guint i = 0; i < 6; i++)
    {
      int letter = g_test_rand_int_range (0, 8);

      if (used & (1u << letter))
        continue;
      used |= 1u << letter;
      g_string_append_printf (text, "%s%c", text->len > 0 ? " " : "", 'A' + letter);
    }
  return g_string_free (text, FALSE);
}

/* Without notes: each record is there once, or not at all, by the plain rule. */
static void
test_merge_any (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *base_text = make_any ();
      g_autofree char *our_text = make_any ();
      g_autofree char *their_text = make_any ();
      g_autoptr (GPtrArray) base = read_entries (base_text);
      g_autoptr (GPtrArray) ours = read_entries (our_text);
      g_autoptr (GPtrArray) theirs = read_entries (their_text);
      g_autoptr (GPtrArray) merged = sp_stars_merge (base, ours, theirs);
      g_autofree char *text = write_entries (merged);

      for (char letter = 'A'; letter <= 'H'; letter++)
        {
          gboolean before = strchr (base_text, letter) != NULL;
          gboolean we = strchr (our_text, letter) != NULL;
          gboolean they = strchr (their_text, letter) != NULL;
          gboolean expected = before ? we && they : we || they;

          if ((strchr (text, letter) != NULL) != expected || strchr (text, letter) != strrchr (text, letter))
            g_error ("%c of %s | %s | %s: %s", letter, base_text, our_text, their_text, text);
        }
    }
}

static char *
get_folder_path (void)
{
  return g_build_filename (g_get_user_data_dir (), "standpoint", "stars", NULL);
}

static void
test_file_names (void)
{
  g_autofree char *long_id = g_strnfill (5000, 'x');
  g_autofree char *longer_id = g_strconcat (long_id, "y", NULL);
  const char *const ids[] = { "huawei-5g", "Huawei-5G", "",        ".",    "..",      "../../etc/passwd", "a/b", "a-b", "a\\b",
                              "a b",       "ä",         "\n\t\x01", "-rf",  "\xff\xfe", "con",              long_id, longer_id };
  g_autofree char *folder = get_folder_path ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (GFile) file = sp_stars_file_get (ids[i]);
      g_autofree char *path = g_file_get_path (file);
      g_autofree char *parent = g_path_get_dirname (path);
      g_autofree char *name = g_path_get_basename (path);
      g_autofree char *small = g_ascii_strdown (name, -1);

      g_assert_cmpstr (parent, ==, folder);
      g_assert_cmpuint (strlen (name), <, 120);
      g_assert_true (g_str_has_suffix (name, ".json"));
      g_assert_true (g_hash_table_add (seen, g_steal_pointer (&small)));
      for (const char *c = name; *c != '\0'; c++)
        g_assert_true (g_ascii_isalnum (*c) || strchr ("-_.", *c) != NULL);
    }
}

static void
test_round_trip (void)
{
  const struct
  {
    SpRecordKind kind;
    const char *id;
    const char *words;
    const char *about;
    const char *level;
    SpDate date;
    const char *note;
    SpDate starred;
    SpDate edition;
  } entries[] = {
    { SP_RECORD_QUOTE, "q", "“We” said:\n\t\"no\" \x01 \\ </b>", "Ann, Minister", NULL, { 2019, 2, 22 }, "a\nnote",
      { 2026, 11, 22 }, { 2026, 11, 0 } },
    { SP_RECORD_POSITION, "p", "Summary", "GB, 5G", "Excluded", { 2019, 0, 0 }, "", { 0 }, { 0 } },
    { SP_RECORD_EVENT, "جميع", "\xe2\x80\xae" "override 🇬🇧", NULL, NULL, { 2019, 2, 0 }, "نص", { 0 }, { 0 } },
    { SP_RECORD_COUNTRY, "", NULL, NULL, NULL, { 0 }, NULL, { 0 }, { 0 } },
  };
  g_autoptr (GPtrArray) before = create_entries ();
  g_autoptr (GPtrArray) after = NULL;
  g_autofree char *problem = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    g_ptr_array_add (before, sp_star_entry_new (&(SpStarEntry) {
                               entries[i].kind,
                               (char *) entries[i].id,
                               (char *) entries[i].words,
                               (char *) entries[i].about,
                               (char *) entries[i].level,
                               entries[i].date,
                               (char *) entries[i].note,
                               entries[i].starred,
                               entries[i].edition,
                             }));
  text = sp_stars_json_write (before, "id \"of\" it");
  after = sp_stars_json_read (text, strlen (text), "id \"of\" it", &problem);
  g_assert_cmpstr (problem, ==, NULL);
  g_assert_cmpuint (after->len, ==, before->len);
  g_assert_true (sp_stars_are_same (before, after));
}

#define HEAD "{\"format\":\"standpoint-stars/1\",\"dataset\":\"d\",\"stars\":["

/* Whatever the text: no crash, a problem told, and the stars that can be read. */
static void
test_hostile (void)
{
  static const struct
  {
    const char *text;
    guint n_entries;
  } cases[] = {
    { "", 0 },
    { "null", 0 },
    { "[]", 0 },
    { "{", 0 },
    { "{\"format\":\"standpoint-stars/2\",\"dataset\":\"d\",\"stars\":[]}", 0 },
    { "{\"format\":\"standpoint-stars/1\",\"dataset\":\"e\",\"stars\":[]}", 0 },
    { "{\"format\":\"standpoint-stars/1\",\"dataset\":\"d\"}", 0 },
    { "{\"format\":1,\"dataset\":\"d\",\"stars\":[]}", 0 },
    { HEAD "],\"more\":1}", 0 },
    { HEAD "1,null,[],{}]}", 0 },
    { HEAD "{\"kind\":\"country\",\"id\":\"GB\"},{\"kind\":\"country\",\"id\":\"GB\"}]}", 1 },
    { HEAD "{\"kind\":\"source\",\"id\":\"s\"},{\"kind\":\"country\",\"id\":\"GB\"}]}", 1 },
    { HEAD "{\"kind\":\"country\",\"id\":7},{\"kind\":\"country\",\"id\":\"GB\"}]}", 1 },
    { HEAD "{\"kind\":\"country\",\"id\":\"GB\",\"note\":7}]}", 1 },
    { HEAD "{\"kind\":\"country\",\"id\":\"GB\",\"date\":\"2019-02-31\"}]}", 1 },
    { HEAD "{\"kind\":\"country\",\"id\":\"GB\",\"color\":\"red\"}]}", 1 },
    { HEAD "{\"kind\":\"country\",\"id\":\"G\\u0000B\"}]}", 0 },
    { HEAD "{\"kind\":\"country\",\"id\":\"\\ud800\"}]}", 0 },
    { HEAD "{\"kind\":\"country\",\"id\":\"\xff\"}]}", 0 },
  };
  g_autoptr (GString) deep = g_string_new (HEAD);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *problem = NULL;
      g_autoptr (GPtrArray) entries = sp_stars_json_read (cases[i].text, strlen (cases[i].text), "d", &problem);

      g_test_message ("%s", cases[i].text);
      g_assert_nonnull (problem);
      g_assert_cmpuint (entries->len, ==, cases[i].n_entries);
    }
  for (guint i = 0; i < 1000000; i++)
    g_string_append_c (deep, '[');
  {
    g_autofree char *problem = NULL;
    g_autoptr (GPtrArray) entries = sp_stars_json_read (deep->str, deep->len, "d", &problem);

    g_assert_nonnull (problem);
    g_assert_cmpuint (entries->len, ==, 0);
  }
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
  g_test_add_func ("/stars/merge", test_merge);
  g_test_add_func ("/stars/merge-any", test_merge_any);
  g_test_add_func ("/stars/file-names", test_file_names);
  g_test_add_func ("/stars/round-trip", test_round_trip);
  g_test_add_func ("/stars/hostile", test_hostile);
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
