/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of what all records have in common. */
#include "sp-country.h"

#include <locale.h>

static void
test_kinds (void)
{
  static const struct
  {
    SpRecordKind kind;
    const char *section;
    const char *nick;
    const char *label;
  } cases[] = {
    { SP_RECORD_SCALE, "scales", "scale", "Scale" },
    { SP_RECORD_QUESTION, "questions", "question", "Question" },
    { SP_RECORD_COUNTRY, "countries", "country", "Country" },
    { SP_RECORD_SOURCE, "sources", "source", "Source" },
    { SP_RECORD_GROUP, "groups", "group", "Group" },
    { SP_RECORD_ACTOR, "actors", "actor", "Actor" },
    { SP_RECORD_QUOTE, "quotes", "quote", "Quote" },
    { SP_RECORD_POSITION, "positions", "position", "Position" },
    { SP_RECORD_EVENT, "events", "event", "Event" },
  };

  g_assert_cmpuint (G_N_ELEMENTS (cases), ==, SP_N_RECORD_KINDS);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpRecordKind kind;

      g_assert_cmpstr (sp_record_kind_get_section (cases[i].kind), ==, cases[i].section);
      g_assert_cmpstr (sp_record_kind_get_nick (cases[i].kind), ==, cases[i].nick);
      g_assert_cmpstr (sp_record_kind_get_label (cases[i].kind), ==, cases[i].label);
      g_assert_true (sp_record_kind_from_section (cases[i].section, &kind));
      g_assert_cmpint (kind, ==, cases[i].kind);
      g_assert_true (sp_record_kind_from_nick (cases[i].nick, &kind));
      g_assert_cmpint (kind, ==, cases[i].kind);
    }
}

static void
test_unknown_kinds (void)
{
  static const char *const names[] = { "", "dataset", "Countries", "Country", "countrys", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      SpRecordKind kind = SP_RECORD_EVENT;

      g_assert_false (sp_record_kind_from_section (names[i], &kind));
      g_assert_false (sp_record_kind_from_nick (names[i], &kind));
      g_assert_cmpint (kind, ==, SP_RECORD_EVENT);
    }
}

/* Each way from the one to the other is its own. */
static void
test_section_is_no_nick (void)
{
  SpRecordKind kind;

  g_assert_false (sp_record_kind_from_section ("country", &kind));
  g_assert_false (sp_record_kind_from_nick ("countries", &kind));
}

static void
test_unknown_keys (void)
{
  GVariant *unknown = g_variant_new_parsed ("@a{ss} {'/colour': '\"red\"', '/searched/0/by': '[1, 2]'}");
  g_autoptr (SpCountry) country =
    sp_country_new (&(SpCountryInit) { .id = "GB", .name = "United Kingdom", .region = "", .unknown = unknown });
  g_autoptr (SpCountry) plain = sp_country_new (&(SpCountryInit) { .id = "FR", .name = "France", .region = "" });
  const char *value;

  g_assert_true (sp_record_get_unknown (SP_RECORD (country)) == unknown);
  g_assert_false (g_variant_is_floating (unknown));
  g_assert_true (g_variant_lookup (unknown, "/searched/0/by", "&s", &value));
  g_assert_cmpstr (value, ==, "[1, 2]");
  g_assert_null (sp_record_get_unknown (SP_RECORD (plain)));
}

static void
test_empty_array (void)
{
  g_autoptr (GPtrArray) empty = g_ptr_array_new ();
  g_autoptr (GPtrArray) full = g_ptr_array_new ();
  g_autoptr (GPtrArray) from_null = sp_array_ref_or_empty (NULL);
  g_autoptr (GPtrArray) from_empty = sp_array_ref_or_empty (empty);
  g_autoptr (GPtrArray) from_full = NULL;

  g_ptr_array_add (full, full);
  from_full = sp_array_ref_or_empty (full);
  g_assert_nonnull (from_null);
  g_assert_cmpuint (from_null->len, ==, 0);
  g_assert_true (from_null == from_empty);
  g_assert_true (from_full == full);
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/record/kinds", test_kinds);
  g_test_add_func ("/record/unknown-kinds", test_unknown_kinds);
  g_test_add_func ("/record/section-is-no-nick", test_section_is_no_nick);
  g_test_add_func ("/record/unknown-keys", test_unknown_keys);
  g_test_add_func ("/record/empty-array", test_empty_array);
  return g_test_run ();
}
