/* SPDX-License-Identifier: GPL-3.0-or-later
 * Dates as people type them, and what is refused. */
#include "sp-typed-date.h"

static const struct
{
  const char *typed;
  const char *date; /* NULL: refused */
} cases[] = {
  { "2019", "2019" },
  { "2019-02", "2019-02" },
  { "2019-02-22", "2019-02-22" },
  { "June 2019", "2019-06" },
  { "1 June 2019", "2019-06-01" },
  { "June 1, 2019", "2019-06-01" },
  { "1. jun 2019", "2019-06-01" },
  { "  SEPT. 2020 ", "2020-09" },
  { "2020 December", "2020-12" },
  { "may 2021", "2021-05" },
  { "31.12.2019", "2019-12-31" },
  { " 1. 6. 2019 ", "2019-06-01" },
  { "06.2019", "2019-06" },
  { "31.2.2019", NULL },
  { "13.2019", NULL },
  { "0.2.2019", NULL },
  { "1.0.2019", NULL },
  { "1.2.19", NULL },
  { "1.2.3.2019", NULL },
  { "1..2019", NULL },
  { ".2.2019", NULL },
  { "31 February 2019", NULL },
  { "ju 2019", NULL },
  { "jux 2019", NULL },
  { "une 2019", NULL },
  { "June", NULL },
  { "June July 2019", NULL },
  { "1 2 June 2019", NULL },
  { "June 2019 2020", NULL },
  { "1 2019", NULL },
  { "3/4/2019", NULL },
  { "0 June 2019", NULL },
  { "123 June 2019", NULL },
  { "99999999999999999999 June 2019", NULL },
  { "June 0000", NULL },
  { "", NULL },
  { "\xff June 2019", NULL },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpDate date = { 0 };
      g_autoptr (GError) error = NULL;
      g_autofree char *read = NULL;

      g_test_message ("case %u", i);
      g_assert_cmpint (sp_typed_date_parse (cases[i].typed, &date, &error), ==, cases[i].date != NULL);
      g_assert_cmpint (error == NULL, ==, cases[i].date != NULL);
      if (cases[i].date == NULL)
        continue;
      read = sp_date_to_string (date);
      g_assert_cmpstr (read, ==, cases[i].date);
    }
}

/* Whatever is shown can be typed. */
static void
test_shown (void)
{
  for (guint month = 1; month <= 12; month++)
    for (guint day = 0; day <= 28; day += 14)
      {
        g_autofree char *written =
          day ? g_strdup_printf ("2021-%02u-%02u", month, day) : g_strdup_printf ("2021-%02u", month);
        g_autofree char *shown = NULL;
        SpDate date, read;

        g_assert_true (sp_date_parse (written, &date, NULL));
        shown = sp_date_format (date);
        g_assert_true (sp_typed_date_parse (shown, &read, NULL));
        g_assert_true (sp_date_equal (read, date));
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/typed-date/cases", test_cases);
  g_test_add_func ("/typed-date/shown", test_shown);
  return g_test_run ();
}
