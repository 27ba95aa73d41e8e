/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of addresses of places. */
#include "sp-address.h"

static void
test_round_trip (void)
{
  static const char *const addresses[] = {
    "standpoint:huawei-5g",
    "standpoint:huawei-5g/country/GB",
    "standpoint:huawei-5g/country/GB?question=5g-networks&on=2020-03-01&edition=2026-11-21",
    "standpoint:x/position/gb-5g-networks-2020-01-28",
    "standpoint:x/quote/a?on=2019",
    "standpoint:x/source/a",
    "standpoint:x/actor/a",
    "standpoint:x/group/nato",
    "standpoint:x/event/a?edition=1980-06",
    "standpoint:a%2Fb/country/GB?question=%26%3D",
    "standpoint:x?group=nato&basis=decision",
    "standpoint:x?question=a&level=excluded",
    "standpoint:x?question=a&group=eu&basis=law&level=excluded&level=%26%20b&on=2022&with=2019-03&edition=2026",
    "standpoint:x?with=2019",
    "standpoint:x/compare/GB",
    "standpoint:x/compare/GB,DE,US?question=a&on=2020-03-01&edition=2026",
    "standpoint:x/compare/a%2Cb,c%2Fd",
    "standpoint:x/compare",
    "standpoint:x/compare/GB,group:five-eyes,group:a%2Cb",
    "standpoint:x/compare/GB?show=pairs&rows=all&only=differences&swapped=yes&sort=-question:risk&columns=b%2Ca"
    "&lanes=country:GB",
    "standpoint:x/compare/GB?open=country/DE&question=a&pinned=no&on=2020",
    "standpoint:x/quotes",
    "standpoint:x/quotes?search=%22back%20door%22%20-ZTE&order=oldest",
    "standpoint:x/quotes?stance=5g/excluded&stance=a%2520/b&country=DE&country=GB&speaker=ann&speaks-for=government"
    "&checked=no&year=&year=2019&language=pt-BR",
    "standpoint:x/quotes?open=quote/a&question=q&group=nato&basis=law&level=l&on=2019&with=2018&edition=2026",
    "standpoint:x/quotes?open=quote/a%252Fb%2526c",
    "standpoint:x/quotes?question=q&pinned=no&level=l",
    "standpoint:x/events",
    "standpoint:x/events?search=back%20door&order=oldest&kind=change&kind=law&open=position/a&question=q&group=nato&on=2019",
    "standpoint:x/events?question=q&pinned=no&level=l",
    "standpoint:x/quotes?search=%E2%80%9Cgr%C3%B6%C3%9Fe%E2%80%9D%20%26%20%23%20%3F%20%2B%20%25",
  };

  for (guint i = 0; i < G_N_ELEMENTS (addresses); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SpAddress) address = sp_address_parse (addresses[i], &error);
      g_autofree char *text = NULL;

      g_assert_no_error (error);
      text = sp_address_to_string (address);
      g_assert_cmpstr (text, ==, addresses[i]);
    }
}

static void
test_parts (void)
{
  g_autoptr (SpAddress) address =
    sp_address_parse ("standpoint:huawei-5g/country/GB?on=2020-03-01&unknown=1&question=a&edition=2026", NULL);

  g_assert_nonnull (address);
  g_assert_cmpstr (address->dataset, ==, "huawei-5g");
  g_assert_true (address->has_record);
  g_assert_cmpint (address->kind, ==, SP_RECORD_COUNTRY);
  g_assert_cmpstr (address->id, ==, "GB");
  g_assert_cmpstr (address->question, ==, "a");
  g_assert_true (sp_date_equal (address->on, ((SpDate) { 2020, 3, 1 })));
  g_assert_true (sp_date_equal (address->edition, ((SpDate) { 2026, 0, 0 })));
}

static void
test_levels (void)
{
  g_autoptr (SpAddress) none = sp_address_parse ("standpoint:x?group=nato", NULL);
  g_autoptr (SpAddress) several =
    sp_address_parse ("standpoint:x?level=b&basis=law&level=a&basis=report&with=2019", NULL);

  g_assert_nonnull (none);
  g_assert_null (none->levels);
  g_assert_nonnull (several);
  g_assert_cmpuint (g_strv_length (several->levels), ==, 2);
  g_assert_cmpstr (several->levels[0], ==, "b");
  g_assert_cmpstr (several->levels[1], ==, "a");
  g_assert_cmpstr (several->basis, ==, "report");
  g_assert_null (several->group);
  g_assert_true (sp_date_equal (several->with, ((SpDate) { 2019, 0, 0 })));
  g_assert_false (sp_date_is_set (several->on));
}

static void
test_compared (void)
{
  g_autoptr (SpAddress) address = sp_address_parse ("standpoint:x/compare/GB,a%2Cb?question=q", NULL);

  g_assert_nonnull (address);
  g_assert_false (address->has_record);
  g_assert_null (address->id);
  g_assert_cmpuint (g_strv_length (address->compared), ==, 2);
  g_assert_cmpstr (address->compared[0], ==, "GB");
  g_assert_cmpstr (address->compared[1], ==, "a,b");
  g_assert_cmpstr (address->question, ==, "q");
}

/* What a comparison is looked at as is no part of any other address. */
static void
test_comparison (void)
{
  g_autoptr (SpAddress) address =
    sp_address_parse ("standpoint:x/compare/GB,DE?show=time&sort=name&open=position/p&question=q&search=a", NULL);
  g_autoptr (SpAddress) all = sp_address_parse ("standpoint:x/compare/", NULL);
  g_autoptr (SpAddress) other = sp_address_parse ("standpoint:x/country/GB?show=time&open=quote/q", NULL);

  g_assert_nonnull (address);
  g_assert_true (address->compare);
  g_assert_cmpuint (g_strv_length (address->compared), ==, 2);
  g_assert_cmpstr (address->comparing[SP_COMPARING_SHOW], ==, "time");
  g_assert_cmpstr (address->comparing[SP_COMPARING_SORT], ==, "name");
  g_assert_null (address->comparing[SP_COMPARING_ONLY]);
  g_assert_true (address->has_record);
  g_assert_cmpstr (address->id, ==, "p");
  g_assert_true (address->pinned);
  g_assert_null (address->search);
  g_assert_nonnull (all);
  g_assert_true (all->compare);
  g_assert_null (all->compared);
  g_assert_nonnull (other);
  g_assert_false (other->compare);
  g_assert_null (other->comparing[SP_COMPARING_SHOW]);
  g_assert_cmpstr (other->id, ==, "GB");
}

static void
test_quotes (void)
{
  g_autoptr (SpAddress) address = sp_address_parse (
    "standpoint:x/quotes?search=a&year=2019&contry=DE&search=b%20c&year=&open=quote/q&question=n&on=2020", NULL);
  g_autoptr (SpAddress) raw = sp_address_parse ("standpoint:x/quotes/?search=größe", NULL);
  g_autoptr (SpAddress) unpinned = sp_address_parse ("standpoint:x/quotes?pinned=no&question=n", NULL);
  g_autoptr (SpAddress) other = sp_address_parse ("standpoint:x/quote/q?search=a&year=2019&contry=DE&question=n", NULL);

  g_assert_nonnull (address);
  g_assert_true (address->quotes);
  g_assert_cmpstr (address->search, ==, "b c");
  g_assert_null (address->order);
  g_assert_cmpuint (g_strv_length (address->values[SP_FACET_YEAR]), ==, 2);
  g_assert_cmpstr (address->values[SP_FACET_YEAR][0], ==, "2019");
  g_assert_cmpstr (address->values[SP_FACET_YEAR][1], ==, "");
  g_assert_null (address->values[SP_FACET_COUNTRY]);
  g_assert_cmpuint (g_strv_length (address->unknown), ==, 1);
  g_assert_cmpstr (address->unknown[0], ==, "contry");
  g_assert_true (address->has_record);
  g_assert_cmpint (address->kind, ==, SP_RECORD_QUOTE);
  g_assert_cmpstr (address->id, ==, "q");
  g_assert_true (address->pinned);
  g_assert_nonnull (raw);
  g_assert_true (raw->quotes);
  g_assert_cmpstr (raw->search, ==, "größe");
  g_assert_nonnull (unpinned);
  g_assert_false (unpinned->pinned);
  g_assert_nonnull (other);
  g_assert_false (other->quotes);
  g_assert_null (other->search);
  g_assert_null (other->unknown);
  g_assert_false (other->pinned);
}

static void
test_events (void)
{
  g_autoptr (SpAddress) address = sp_address_parse (
    "standpoint:x/events?search=a&kind=law&kind=change&knd=law&order=oldest&open=event/e&question=n&year=2019", NULL);
  g_autoptr (SpAddress) all = sp_address_parse ("standpoint:x/events/", NULL);
  g_autoptr (SpAddress) other = sp_address_parse ("standpoint:x/event/e?search=a&kind=law", NULL);

  g_assert_nonnull (address);
  g_assert_true (address->events);
  g_assert_false (address->quotes);
  g_assert_cmpstr (address->search, ==, "a");
  g_assert_cmpstr (address->order, ==, "oldest");
  g_assert_cmpuint (g_strv_length (address->kinds), ==, 2);
  g_assert_cmpstr (address->kinds[0], ==, "law");
  g_assert_cmpstr (address->kinds[1], ==, "change");
  g_assert_cmpuint (g_strv_length (address->unknown), ==, 2);
  g_assert_cmpstr (address->unknown[0], ==, "knd");
  g_assert_cmpstr (address->unknown[1], ==, "year");
  g_assert_true (address->has_record);
  g_assert_cmpint (address->kind, ==, SP_RECORD_EVENT);
  g_assert_true (address->pinned);
  g_assert_nonnull (all);
  g_assert_true (all->events);
  g_assert_null (all->kinds);
  g_assert_nonnull (other);
  g_assert_false (other->events);
  g_assert_null (other->kinds);
  g_assert_null (other->search);
}

static void
test_many_missing (void)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  g_autoptr (GError) few = NULL;
  g_autoptr (GError) many = NULL;

  g_assert_true (sp_address_check_missing (missing, NULL));
  for (guint i = 0; i < 5; i++)
    g_ptr_array_add (missing, (gpointer) "x");
  g_assert_false (sp_address_check_missing (missing, &few));
  g_assert_error (few, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_PART);
  g_assert_true (g_str_has_suffix (few->message, ": x, x, x, x, x"));
  for (guint i = 0; i < 100; i++)
    g_ptr_array_add (missing, (gpointer) "x");
  g_assert_false (sp_address_check_missing (missing, &many));
  g_assert_true (g_str_has_suffix (many->message, ": x, x, x, x, x, …"));
}

static void
test_what_is_no_address (void)
{
  static const struct
  {
    const char *text;
    SpAddressError code;
  } cases[] = {
    { "", SP_ADDRESS_ERROR_FORM },
    { "GB", SP_ADDRESS_ERROR_FORM },
    { "https://example.org/country/GB", SP_ADDRESS_ERROR_FORM },
    { "standpoint:", SP_ADDRESS_ERROR_FORM },
    { "standpoint://host/country/GB", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/country", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/country/", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/planet/mars", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/compared", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/compare/GB,,DE", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/compare/GB,%zz", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/scale/access", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/country/GB?on=yesterday", SP_ADDRESS_ERROR_DATE },
    { "standpoint:x/country/GB?on=2019-02-30", SP_ADDRESS_ERROR_DATE },
    { "standpoint:x/country/GB?edition=", SP_ADDRESS_ERROR_DATE },
    { "standpoint:x?level=a&with=then", SP_ADDRESS_ERROR_DATE },
    { "standpoint:x?level=%zz", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/country/%zz", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/quotes/a", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/quotes?search=%zz", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/quotes?search=a%00b", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/quotes?on=never", SP_ADDRESS_ERROR_DATE },
    { "standpoint:x/quotes?open=", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/quotes?open=planet/mars", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/quotes?open=quotes", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/quotes?open=compare/GB%2CDE", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/compare?open=planet/mars", SP_ADDRESS_ERROR_PLACE },
    { "standpoint:x/compare?show=%zz", SP_ADDRESS_ERROR_FORM },
    { "standpoint:x/quotes?open=quote/%25zz", SP_ADDRESS_ERROR_FORM },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (SpAddress) address = sp_address_parse (cases[i].text, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_null (address);
      g_assert_error (error, SP_ADDRESS_ERROR, (int) cases[i].code);
      g_assert_cmpstr (error->message, !=, "");
    }
}

/* All that is wrong is told, with the code of what comes first. */
static void
test_several_faults (void)
{
  static const struct
  {
    const char *text;
    SpAddressError code;
    const char *faults[4];
  } cases[] = {
    { "standpoint:x/country/GB?on=2019-02-30&with=then", SP_ADDRESS_ERROR_DATE, { "2019-02-30", " · ", "then" } },
    { "standpoint:x/planet/mars?edition=never", SP_ADDRESS_ERROR_PLACE, { "planet/mars", " · ", "never" } },
    { "standpoint:x/quotes?on=never&open=mars", SP_ADDRESS_ERROR_DATE, { "never", " · ", "mars" } },
    { "standpoint:x/quotes?open=mars&on=never", SP_ADDRESS_ERROR_DATE, { "never", " · ", "mars" } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      const char *rest;

      g_assert_null (sp_address_parse (cases[i].text, &error));
      g_test_message ("%s", error->message);
      g_assert_error (error, SP_ADDRESS_ERROR, (int) cases[i].code);
      rest = error->message;
      for (guint j = 0; cases[i].faults[j] != NULL; j++)
        {
          rest = strstr (rest, cases[i].faults[j]);
          g_assert_nonnull (rest);
          rest += strlen (cases[i].faults[j]);
        }
      g_assert_null (strstr (rest, " · "));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/address/round-trip", test_round_trip);
  g_test_add_func ("/address/parts", test_parts);
  g_test_add_func ("/address/levels", test_levels);
  g_test_add_func ("/address/compared", test_compared);
  g_test_add_func ("/address/comparison", test_comparison);
  g_test_add_func ("/address/quotes", test_quotes);
  g_test_add_func ("/address/events", test_events);
  g_test_add_func ("/address/many-missing", test_many_missing);
  g_test_add_func ("/address/what-is-no-address", test_what_is_no_address);
  g_test_add_func ("/address/several-faults", test_several_faults);
  return g_test_run ();
}
