/* SPDX-License-Identifier: GPL-3.0-or-later
 * The file of the stars: its name, its text whatever that is, and the merging of what two windows have made of it. */
#include "sp-stars-file.h"
#include "sp-stars-json.h"
#include "sp-stars-merge.h"

#include <string.h>

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
  const char *const ids[] = { "huawei-5g", "Huawei-5G", "",     ".",     "..",     "../../etc/passwd",
                              "a/b",       "a-b",       "a\\b", "a b",   "ä",      "\n\t\x01",
                              "-rf",       "\xff\xfe",  "con",  long_id, longer_id };
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
    { SP_RECORD_QUOTE,
      "q",
      "“We” said:\n\t\"no\" \x01 \\ </b>",
      "Ann, Minister",
      NULL,
      { 2019, 2, 22 },
      "a\nnote",
      { 2026, 11, 22 },
      { 2026, 11, 0 } },
    { SP_RECORD_POSITION, "p", "Summary", "GB, 5G", "Excluded", { 2019, 0, 0 }, "", { 0 }, { 0 } },
    { SP_RECORD_EVENT,
      "جميع",
      "\xe2\x80\xae"
      "override 🇬🇧",
      NULL,
      NULL,
      { 2019, 2, 0 },
      "نص",
      { 0 },
      { 0 } },
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
      g_autofree char *shown = g_strescape (cases[i].text, NULL);
      g_autoptr (GPtrArray) entries = sp_stars_json_read (cases[i].text, strlen (cases[i].text), "d", &problem);

      g_test_message ("%s", shown);
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

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stars-file/merge", test_merge);
  g_test_add_func ("/stars-file/merge-any", test_merge_any);
  g_test_add_func ("/stars-file/names", test_file_names);
  g_test_add_func ("/stars-file/round-trip", test_round_trip);
  g_test_add_func ("/stars-file/hostile", test_hostile);
  return g_test_run ();
}
