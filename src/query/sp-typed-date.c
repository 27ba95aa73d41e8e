/* SPDX-License-Identifier: GPL-3.0-or-later
 * Reads a date as people type it: as datasets write it, or as the program shows it. */
#include "sp-typed-date.h"

#include "sp-fold.h"

#define SHORTEST_MONTH 3

static const char *const english_months[] = { "january", "february", "march",     "april",   "may",      "june",
                                              "july",    "august",   "september", "october", "november", "december" };

typedef struct
{
  guint year;
  guint month;
  guint day;
} Parts;

static gboolean
is_month_in_shown_date (const char *word, guint month, guint day)
{
  g_autofree char *written =
    day ? g_strdup_printf ("2000-%02u-%02u", month, day) : g_strdup_printf ("2000-%02u", month);
  g_autofree char *shown = NULL;
  g_autofree char *folded = NULL;
  SpDate date;

  if (!sp_date_parse (written, &date, NULL))
    return FALSE;
  shown = sp_date_format (date);
  folded = sp_fold (shown);
  return sp_fold_find_word (folded, folded, word, FALSE) != NULL;
}

/* Languages have a form for a month alone and another for a day of it. */
static gboolean
is_month (const char *word, guint month)
{
  return g_str_has_prefix (english_months[month - 1], word) || is_month_in_shown_date (word, month, 0) ||
         is_month_in_shown_date (word, month, 1);
}

/* Returns: 1 to 12; 0 where the word begins no month, or several */
static guint
find_month (const char *word)
{
  guint found = 0;

  if (g_utf8_strlen (word, -1) < SHORTEST_MONTH)
    return 0;
  for (guint month = 1; month <= G_N_ELEMENTS (english_months); month++)
    {
      if (!is_month (word, month))
        continue;
      if (found != 0)
        return 0;
      found = month;
    }
  return found;
}

/* Each part once, whatever their order; a number of four digits is a year. */
static gboolean
take_word (Parts *parts, const char *word)
{
  gsize length = strlen (word);
  gboolean is_number = strspn (word, "0123456789") == length;
  guint *part = !is_number ? &parts->month : length == 4 ? &parts->year : &parts->day;

  if (*part != 0 || (is_number && length > 2 && length != 4))
    return FALSE;
  *part = is_number ? (guint) g_ascii_strtoull (word, NULL, 10) : find_month (word);
  return *part != 0;
}

static gboolean
is_number_of (const char *word, gsize min_digits, gsize max_digits)
{
  gsize length = strlen (word);

  return strspn (word, "0123456789") == length && length >= min_digits && length <= max_digits;
}

/* Where points part the numbers, the day comes first, everywhere: 22.2.2019, or 2.2019. */
static gboolean
read_points (const char *text, Parts *parts)
{
  g_auto (GStrv) numbers = g_strsplit (text, ".", 4);
  guint n = g_strv_length (numbers);

  if (n < 2 || n > 3)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!is_number_of (g_strstrip (numbers[i]), i + 1 < n ? 1 : 4, i + 1 < n ? 2 : 4))
      return FALSE;
  parts->year = (guint) g_ascii_strtoull (numbers[n - 1], NULL, 10);
  parts->month = (guint) g_ascii_strtoull (numbers[n - 2], NULL, 10);
  parts->day = n == 3 ? (guint) g_ascii_strtoull (numbers[0], NULL, 10) : 0;
  return n == 2 || parts->day != 0;
}

static gboolean
read_parts (const char *text, Parts *parts)
{
  g_autofree char *folded = sp_fold (text);
  g_auto (GStrv) words = g_strsplit_set (folded, " .,", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0' && !take_word (parts, words[i]))
      return FALSE;
  return parts->year != 0 && parts->month != 0;
}

/**
 * sp_typed_date_parse:
 * @text: what was typed, in UTF-8
 * @date: (out): the date, where it is one
 * @error: return location for an error, as of sp_date_parse()
 *
 * Reads `2019`, `2019-02` and `2019-02-22`, and also what sp_date_format() makes of them: “February 2019”, “22 February
 * 2019”, in any order, in the user's language or in English, with the month's name whole or its beginning, of three
 * letters or more; and 22.2.2019. Other dates in numbers alone, such as 3/4/2019, mean different days to different
 * people: not read.
 *
 * Returns: whether it is a date
 */
gboolean
sp_typed_date_parse (const char *text, SpDate *date, GError **error)
{
  g_autofree char *written = NULL;
  Parts parts = { 0 };

  g_return_val_if_fail (text != NULL && date != NULL, FALSE);

  if (!g_utf8_validate (text, -1, NULL) || (!read_points (text, &parts) && !read_parts (text, &parts)))
    return sp_date_parse (text, date, error);
  written = parts.day != 0 ? g_strdup_printf ("%04u-%02u-%02u", parts.year, parts.month, parts.day)
                           : g_strdup_printf ("%04u-%02u", parts.year, parts.month);
  return sp_date_parse (written, date, error);
}
