/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which of a quote's characters are marks of the source, and which quotes are fragments. */
#include "sp-quote-words.h"

#include <locale.h>

static char *
list_marks (const char *words)
{
  static const char *const names[SP_N_QUOTE_MARKS] = { "join", "insertion", "sic", "omission" };
  g_autoptr (GArray) marks = sp_quote_words_find_marks (words);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < marks->len; i++)
    {
      const SpQuoteMark *mark = &g_array_index (marks, SpQuoteMark, i);

      g_string_append_printf (list, "%s%s %.*s", list->len > 0 ? "; " : "", names[mark->kind],
                              (int) (mark->end - mark->start), words + mark->start);
    }
  return g_string_free (list, FALSE);
}

static void
test_marks (void)
{
  static const struct
  {
    const char *words;
    const char *marks;
  } cases[] = {
    { "No marks at all.", "" },
    { "one … two", "join …" },
    { "one … two … three", "join …; join …" },
    /* As the speaker or the source has it, and no joint */
    { "I thought… well", "" },
    { "… and so on", "" },
    { "and so on …", "" },
    { "We ban [Huawei] now", "insertion [Huawei]" },
    { "their they’re [sic] there", "sic [sic]" },
    { "Their [ SIC ] way", "sic [ SIC ]" },
    { "as said [...] here […] too", "omission [...]; omission […]" },
    { "[Ren] said … [sic] [...]", "insertion [Ren]; join …; sic [sic]; omission [...]" },
    /* Brackets that are not pairs */
    { "a ] b [ c", "" },
    { "a [] b", "" },
    { "a [b [c] d", "insertion [c]" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marks = list_marks (cases[i].words);

      g_assert_cmpstr (marks, ==, cases[i].marks);
    }
}

static void
test_explanations (void)
{
  for (guint i = 0; i < SP_N_QUOTE_MARKS; i++)
    for (guint j = 0; j < i; j++)
      g_assert_cmpstr (sp_quote_mark_explain ((SpQuoteMarkKind) i), !=, sp_quote_mark_explain ((SpQuoteMarkKind) j));
}

static void
test_fragments (void)
{
  static const struct
  {
    const char *words;
    gboolean is_fragment;
  } cases[] = {
    { "utterly friendless", TRUE },
    { "we're not Chinese spies", TRUE },
    { "smoking gun", TRUE },
    { "We are not spies.", FALSE },
    { "No!", FALSE },
    { "we have not seen any evidence", FALSE },
    { "Donaudampfschifffahrtsgesellschaftskapitän Unabhängigkeitserklärung", FALSE },
    { "國安沒有灰色地帶!", FALSE },
    { "國安沒有灰色地帶", FALSE },
    { "後門", TRUE },
    { "الباب الخلفي", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (sp_quote_words_are_fragment (cases[i].words), ==, cases[i].is_fragment);
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/quote-words/marks", test_marks);
  g_test_add_func ("/quote-words/explanations", test_explanations);
  g_test_add_func ("/quote-words/fragments", test_fragments);
  return g_test_run ();
}
