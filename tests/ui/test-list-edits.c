/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fewest changes from one order to another. */
#include "sp-list-edits.h"

#include <string.h>

static GPtrArray *
read_letters (const char *text)
{
  GPtrArray *letters = g_ptr_array_new ();

  for (guint i = 0; text[i] != '\0'; i++)
    g_ptr_array_add (letters, GINT_TO_POINTER (text[i]));
  return letters;
}

static guint
apply (GString *text, const char *after, GArray *edits)
{
  guint n_moved = 0;

  for (guint i = edits->len; i > 0; i--)
    {
      const SpListEdit *edit = &g_array_index (edits, SpListEdit, i - 1);

      g_string_erase (text, edit->position, edit->n_removed);
      g_string_insert_len (text, edit->position, after + edit->added, edit->n_added);
      n_moved += edit->n_added;
    }
  return n_moved;
}

static void
test_cases (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    guint n_edits;
    guint n_added;
  } cases[] = {
    { "", "", 0, 0 },
    { "abc", "abc", 0, 0 },
    { "", "abc", 1, 3 },
    { "abc", "", 1, 0 },
    { "abc", "axbc", 1, 1 },
    { "abc", "ac", 1, 0 },
    { "abcdef", "bcdefa", 2, 1 },
    { "abcdef", "fabcde", 2, 1 },
    { "abcdef", "axcdyf", 2, 2 },
    { "abcdef", "abedcf", 2, 2 },
    { "abc", "xyz", 1, 3 },
    { "abcdefgh", "aefbcdgh", 2, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) before = read_letters (cases[i].before);
      g_autoptr (GPtrArray) after = read_letters (cases[i].after);
      g_autoptr (GArray) edits = sp_list_edits_find (before, after);
      g_autoptr (GString) text = g_string_new (cases[i].before);

      g_test_message ("%s to %s", cases[i].before, cases[i].after);
      g_assert_cmpuint (apply (text, cases[i].after, edits), ==, cases[i].n_added);
      g_assert_cmpstr (text->str, ==, cases[i].after);
      g_assert_cmpuint (edits->len, ==, cases[i].n_edits);
    }
}

static char *
shuffle (const char *letters, guint n)
{
  char *text = g_strdup (letters);

  for (guint i = (guint) strlen (text) - 1; i > 0; i--)
    {
      guint j = (guint) g_test_rand_int_range (0, (int) i + 1);
      char swapped = text[i];

      text[i] = text[j];
      text[j] = swapped;
    }
  text[n] = '\0';
  return text;
}

static void
test_any (void)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz";

  for (guint i = 0; i < 500; i++)
    {
      g_autofree char *first = shuffle (letters, (guint) g_test_rand_int_range (0, 27));
      g_autofree char *second = shuffle (letters, (guint) g_test_rand_int_range (0, 27));
      g_autoptr (GPtrArray) before = read_letters (first);
      g_autoptr (GPtrArray) after = read_letters (second);
      g_autoptr (GArray) edits = sp_list_edits_find (before, after);
      g_autoptr (GString) text = g_string_new (first);

      apply (text, second, edits);
      g_assert_cmpstr (text->str, ==, second);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/list-edits/cases", test_cases);
  g_test_add_func ("/list-edits/any", test_any);
  return g_test_run ();
}
