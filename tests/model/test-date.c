/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of dates known to the year, the month or the day. */
#include "sp-date.h"

#include <locale.h>

static SpDate
make_date (const char *text)
{
  g_autoptr (GError) error = NULL;
  SpDate date = { 0 };

  if (*text != '\0')
    sp_date_parse (text, &date, &error);
  g_assert_no_error (error);
  return date;
}

static guint32
make_day (const char *text)
{
  return sp_date_get_first_day (make_date (text));
}

static void
test_parse (void)
{
  static const struct
  {
    const char *input;
    guint year, month, day;
    SpDatePrecision precision;
  } cases[] = {
    { "2019", 2019, 0, 0, SP_DATE_PRECISION_YEAR },        { "0001", 1, 0, 0, SP_DATE_PRECISION_YEAR },
    { "9999", 9999, 0, 0, SP_DATE_PRECISION_YEAR },        { "2019-02", 2019, 2, 0, SP_DATE_PRECISION_MONTH },
    { "2019-12", 2019, 12, 0, SP_DATE_PRECISION_MONTH },   { "2019-02-22", 2019, 2, 22, SP_DATE_PRECISION_DAY },
    { "2020-02-29", 2020, 2, 29, SP_DATE_PRECISION_DAY },  { "2000-02-29", 2000, 2, 29, SP_DATE_PRECISION_DAY },
    { "0004-02-29", 4, 2, 29, SP_DATE_PRECISION_DAY },     { "0001-01-01", 1, 1, 1, SP_DATE_PRECISION_DAY },
    { "9999-12-31", 9999, 12, 31, SP_DATE_PRECISION_DAY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpDate date = make_date (cases[i].input);
      g_autofree char *text = sp_date_to_string (date);

      g_assert_cmpuint (date.year, ==, cases[i].year);
      g_assert_cmpuint (date.month, ==, cases[i].month);
      g_assert_cmpuint (date.day, ==, cases[i].day);
      g_assert_cmpint (sp_date_get_precision (date), ==, cases[i].precision);
      g_assert_cmpint (sp_date_is_vague (date), ==, cases[i].precision != SP_DATE_PRECISION_DAY);
      g_assert_true (sp_date_is_set (date));
      g_assert_cmpstr (text, ==, cases[i].input);
    }
}

static const struct
{
  const char *input;
  SpDateError expected;
} parse_error_cases[] = {
  { "", SP_DATE_ERROR_FORM },
  { "19", SP_DATE_ERROR_FORM },
  { "201", SP_DATE_ERROR_FORM },
  { "20190", SP_DATE_ERROR_FORM },
  { "2019-", SP_DATE_ERROR_FORM },
  { "2019-2", SP_DATE_ERROR_FORM },
  { "2019-2-2", SP_DATE_ERROR_FORM },
  { "2019-02-", SP_DATE_ERROR_FORM },
  { "2019-02-2", SP_DATE_ERROR_FORM },
  { "2019-2-22", SP_DATE_ERROR_FORM },
  { "2019-02-022", SP_DATE_ERROR_FORM },
  { "2019-02-22 ", SP_DATE_ERROR_FORM },
  { " 2019", SP_DATE_ERROR_FORM },
  { "20190222", SP_DATE_ERROR_FORM },
  { "2019/02/22", SP_DATE_ERROR_FORM },
  { "2019/02", SP_DATE_ERROR_FORM },
  { "2019-02/22", SP_DATE_ERROR_FORM },
  { "22-02-2019", SP_DATE_ERROR_FORM },
  { "2019-02-22T10:00", SP_DATE_ERROR_FORM },
  { "2019~", SP_DATE_ERROR_FORM },
  { "201X", SP_DATE_ERROR_FORM },
  { "2019-XX", SP_DATE_ERROR_FORM },
  { "+2019", SP_DATE_ERROR_FORM },
  { "-201", SP_DATE_ERROR_FORM },
  { "2018/2019", SP_DATE_ERROR_FORM },
  { "null", SP_DATE_ERROR_FORM },
  { "２０", SP_DATE_ERROR_FORM },
  { "0000", SP_DATE_ERROR_CALENDAR },
  { "0000-01-01", SP_DATE_ERROR_CALENDAR },
  { "2019-00", SP_DATE_ERROR_CALENDAR },
  { "2019-13", SP_DATE_ERROR_CALENDAR },
  { "2019-00-01", SP_DATE_ERROR_CALENDAR },
  { "2019-13-01", SP_DATE_ERROR_CALENDAR },
  { "2019-01-00", SP_DATE_ERROR_CALENDAR },
  { "2019-01-32", SP_DATE_ERROR_CALENDAR },
  { "2019-04-31", SP_DATE_ERROR_CALENDAR },
  { "2019-02-29", SP_DATE_ERROR_CALENDAR },
  { "1900-02-29", SP_DATE_ERROR_CALENDAR },
  { "2100-02-29", SP_DATE_ERROR_CALENDAR },
};

static void
test_parse_errors (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (parse_error_cases); i++)
    {
      g_autoptr (GError) error = NULL;
      SpDate date = { 1234, 5, 6 };

      g_test_message ("“%s”", parse_error_cases[i].input);
      g_assert_false (sp_date_parse (parse_error_cases[i].input, &date, &error));
      g_assert_error (error, SP_DATE_ERROR, (int) parse_error_cases[i].expected);
      g_assert_true (sp_date_equal (date, (SpDate) { 1234, 5, 6 }));
      g_assert_nonnull (strstr (error->message, parse_error_cases[i].input));
    }
}

/* Day numbers as those of Python's date.toordinal(). */
static void
test_days (void)
{
  static const struct
  {
    const char *input;
    guint32 first, last;
  } cases[] = {
    { "0001-01-01", 1, 1 },
    { "0001-01", 1, 31 },
    { "0001", 1, 365 },
    { "0004", 1096, 1461 },
    { "1900", 693596, 693960 },
    { "1900-02", 693627, 693654 },
    { "1970-01-01", 719163, 719163 },
    { "2000-02", 730151, 730179 },
    { "2019", 737060, 737424 },
    { "2019-02", 737091, 737118 },
    { "2019-02-22", 737112, 737112 },
    { "2020", 737425, 737790 },
    { "2020-02", 737456, 737484 },
    { "2020-02-29", 737484, 737484 },
    { "9999", 3651695, 3652059 },
    { "9999-12", 3652029, 3652059 },
    { "9999-12-31", 3652059, 3652059 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].input);
      g_assert_cmpuint (sp_date_get_first_day (make_date (cases[i].input)), ==, cases[i].first);
      g_assert_cmpuint (sp_date_get_last_day (make_date (cases[i].input)), ==, cases[i].last);
    }
}

static void
test_day_numbers (void)
{
  for (guint32 day = 1; day <= 3652059; day += 89)
    {
      SpDate date = sp_date_from_day_number (day);

      g_assert_cmpint (sp_date_get_precision (date), ==, SP_DATE_PRECISION_DAY);
      g_assert_cmpuint (sp_date_get_first_day (date), ==, day);
      g_assert_cmpuint (sp_date_get_last_day (date), ==, day);
    }
  g_assert_true (sp_date_equal (sp_date_from_day_number (737112), make_date ("2019-02-22")));
}

static void
test_order (void)
{
  /* In order; each is before all that follow. */
  static const char *const dates[] = { "",           "0001-01-01", "0001-01",    "0001",       "0001-01-02",
                                       "2018-12-31", "2019-01-01", "2019-01",    "2019",       "2019-01-02",
                                       "2019-02-01", "2019-02",    "2019-02-28", "2019-03-01", "2019-10",
                                       "2019-12-31", "2020-01",    "2020",       "9999",       "9999-12-31" };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    for (guint j = 0; j < G_N_ELEMENTS (dates); j++)
      {
        SpDate a = make_date (dates[i]), b = make_date (dates[j]);
        int order = sp_date_compare (a, b);

        g_test_message ("“%s” and “%s”", dates[i], dates[j]);
        g_assert_cmpint ((order > 0) - (order < 0), ==, (i > j) - (i < j));
        g_assert_cmpint (sp_date_equal (a, b), ==, i == j);
      }
}

static void
test_begun (void)
{
  static const struct
  {
    const char *from;
    const char *day;
    SpCertainty expected;
  } cases[] = {
    { "2019-02-22", "2019-02-21", SP_CERTAINTY_NO },   { "2019-02-22", "2019-02-22", SP_CERTAINTY_YES },
    { "2019-02-22", "2019-02-23", SP_CERTAINTY_YES },  { "2019-02", "2019-01-31", SP_CERTAINTY_NO },
    { "2019-02", "2019-02-01", SP_CERTAINTY_PERHAPS }, { "2019-02", "2019-02-27", SP_CERTAINTY_PERHAPS },
    { "2019-02", "2019-02-28", SP_CERTAINTY_YES },     { "2020-02", "2020-02-28", SP_CERTAINTY_PERHAPS },
    { "2020-02", "2020-02-29", SP_CERTAINTY_YES },     { "2019", "2018-12-31", SP_CERTAINTY_NO },
    { "2019", "2019-01-01", SP_CERTAINTY_PERHAPS },    { "2019", "2019-12-30", SP_CERTAINTY_PERHAPS },
    { "2019", "2019-12-31", SP_CERTAINTY_YES },        { "", "0001-01-01", SP_CERTAINTY_YES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("from %s on %s", cases[i].from, cases[i].day);
      g_assert_cmpint (sp_date_has_begun (make_date (cases[i].from), make_day (cases[i].day)), ==, cases[i].expected);
    }
}

static void
test_ended (void)
{
  static const struct
  {
    const char *to;
    const char *day;
    SpCertainty expected;
  } cases[] = {
    { "2019-02-22", "2019-02-21", SP_CERTAINTY_NO },   { "2019-02-22", "2019-02-22", SP_CERTAINTY_NO },
    { "2019-02-22", "2019-02-23", SP_CERTAINTY_YES },  { "2019-02", "2019-02-01", SP_CERTAINTY_NO },
    { "2019-02", "2019-02-02", SP_CERTAINTY_PERHAPS }, { "2019-02", "2019-02-28", SP_CERTAINTY_PERHAPS },
    { "2019-02", "2019-03-01", SP_CERTAINTY_YES },     { "2019", "2019-01-01", SP_CERTAINTY_NO },
    { "2019", "2019-01-02", SP_CERTAINTY_PERHAPS },    { "2019", "2019-12-31", SP_CERTAINTY_PERHAPS },
    { "2019", "2020-01-01", SP_CERTAINTY_YES },        { "", "9999-12-31", SP_CERTAINTY_NO },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("to %s on %s", cases[i].to, cases[i].day);
      g_assert_cmpint (sp_date_has_ended (make_date (cases[i].to), make_day (cases[i].day)), ==, cases[i].expected);
    }
}

static void
test_span (void)
{
  static const struct
  {
    const char *from;
    const char *to;
    const char *day;
    SpCertainty expected;
  } cases[] = {
    { "", "", "2019-01-01", SP_CERTAINTY_YES },
    { "2019", "", "2018-12-31", SP_CERTAINTY_NO },
    { "2019", "", "2019-06-01", SP_CERTAINTY_PERHAPS },
    { "2019", "", "2020-06-01", SP_CERTAINTY_YES },
    { "", "2019", "2018-06-01", SP_CERTAINTY_YES },
    { "", "2019", "2019-06-01", SP_CERTAINTY_PERHAPS },
    { "", "2019", "2020-01-01", SP_CERTAINTY_NO },
    { "2019", "2019", "2019-06-01", SP_CERTAINTY_PERHAPS },
    { "2019", "2019", "2019-12-31", SP_CERTAINTY_PERHAPS },
    { "2018-05-01", "2019-05-01", "2019-05-01", SP_CERTAINTY_YES },
    { "2018-05-01", "2019-05-01", "2019-05-02", SP_CERTAINTY_NO },
    { "2018-05-01", "2018-05-01", "2018-05-01", SP_CERTAINTY_YES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("from %s to %s on %s", cases[i].from, cases[i].to, cases[i].day);
      g_assert_cmpint (sp_date_span_holds (make_date (cases[i].from), make_date (cases[i].to), make_day (cases[i].day)),
                       ==, cases[i].expected);
    }
}

static void
test_add_years (void)
{
  static const struct
  {
    const char *date;
    int years;
    const char *expected;
  } cases[] = {
    { "2019", 3, "2022" },
    { "2019-02", 3, "2022-02" },
    { "2019-02-22", -3, "2016-02-22" },
    { "2020-02-29", 1, "2021-02-28" },
    { "2020-02-29", 4, "2024-02-29" },
    { "2000-02-29", -100, "1900-02-28" },
    { "2019-02-22", 0, "2019-02-22" },
    { "9998-12-31", 5, "9999-12-31" },
    { "0002", -5, "0001" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = sp_date_to_string (sp_date_add_years (make_date (cases[i].date), cases[i].years));

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_none (void)
{
  SpDate none = { 0 };
  g_autofree char *text = sp_date_to_string (none);
  g_autofree char *formatted = sp_date_format (none);

  g_assert_false (sp_date_is_set (none));
  g_assert_false (sp_date_is_vague (none));
  g_assert_cmpint (sp_date_get_precision (none), ==, SP_DATE_PRECISION_NONE);
  g_assert_cmpstr (text, ==, "");
  g_assert_cmpstr (formatted, ==, "");
}

typedef struct
{
  const char *date;
  const char *expected;
} FormatCase;

static void
check_formats (const FormatCase *cases, guint n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    {
      g_autofree char *text = sp_date_format (make_date (cases[i].date));

      g_assert_cmpstr (text, ==, cases[i].expected);
    }
}

static void
test_format (void)
{
  static const FormatCase cases[] = {
    { "2019", "2019" },
    { "2019-02", "February 2019" },
    { "2019-02-22", "22 February 2019" },
    { "2019-12-01", "1 December 2019" },
    { "9999-12-31", "31 December 9999" },
    { "0001", "1" },
  };

  check_formats (cases, G_N_ELEMENTS (cases));
}

static void
test_format_in_german (void)
{
  static const FormatCase cases[] = {
    { "2019", "2019" },
    { "2019-02", "Februar 2019" },
    { "2019-03", "März 2019" },
    { "2019-02-22", "22 Februar 2019" },
  };

  if (setlocale (LC_TIME, "de_DE.UTF-8") == NULL)
    {
      g_test_skip ("de_DE.UTF-8 is not installed");
      return;
    }
  check_formats (cases, G_N_ELEMENTS (cases));
  setlocale (LC_TIME, "C.UTF-8");
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/parse", test_parse);
  g_test_add_func ("/date/parse-errors", test_parse_errors);
  g_test_add_func ("/date/days", test_days);
  g_test_add_func ("/date/day-numbers", test_day_numbers);
  g_test_add_func ("/date/order", test_order);
  g_test_add_func ("/date/begun", test_begun);
  g_test_add_func ("/date/ended", test_ended);
  g_test_add_func ("/date/span", test_span);
  g_test_add_func ("/date/add-years", test_add_years);
  g_test_add_func ("/date/none", test_none);
  g_test_add_func ("/date/format", test_format);
  g_test_add_func ("/date/format-in-german", test_format_in_german);
  return g_test_run ();
}
