/* SPDX-License-Identifier: GPL-3.0-or-later
 * All words of many texts. */
#include "sp-word-list.h"

static void
check (SpWordList *list, const char *expected)
{
  g_autofree char *words = g_strjoinv (" ", (char **) sp_word_list_get_words (list));

  g_assert_cmpstr (words, ==, expected);
}

static void
test_order (void)
{
  g_autoptr (SpWordList) list = sp_word_list_new ();

  sp_word_list_add (list, "Erdoğan’s “networks”, and networks of 5G");
  sp_word_list_add (list, NULL);
  sp_word_list_add (list, "");
  sp_word_list_add_folded (list, "erdogan and their networks, and others");
  /* Each once, in its first spelling, short ones left out */
  check (list, "and networks Erdoğan others their");
}

static void
test_long (void)
{
  g_autoptr (SpWordList) list = sp_word_list_new ();
  g_autofree char *letters = g_strnfill (100000, 'x');

  sp_word_list_add (list, letters);
  check (list, "");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/word-list/order", test_order);
  g_test_add_func ("/word-list/long", test_long);
  return g_test_run ();
}
