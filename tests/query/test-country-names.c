/* SPDX-License-Identifier: GPL-3.0-or-later
 * Names of countries: the shown ones, and who is meant by what people type. */
#include "dataset-builder.h"
#include "sp-country-names.h"
#include "sp-country-table.h"

#include <locale.h>
#include <string.h>

/* The countries of the built-in dataset. */
static const struct
{
  const char *code;
  const char *name;
} countries[] = {
  { "AD", "Andorra" },
  { "AE", "United Arab Emirates" },
  { "AF", "Afghanistan" },
  { "AG", "Antigua and Barbuda" },
  { "AL", "Albania" },
  { "AM", "Armenia" },
  { "AO", "Angola" },
  { "AR", "Argentina" },
  { "AT", "Austria" },
  { "AU", "Australia" },
  { "AZ", "Azerbaijan" },
  { "BA", "Bosnia and Herzegovina" },
  { "BB", "Barbados" },
  { "BD", "Bangladesh" },
  { "BE", "Belgium" },
  { "BF", "Burkina Faso" },
  { "BG", "Bulgaria" },
  { "BH", "Bahrain" },
  { "BI", "Burundi" },
  { "BJ", "Benin" },
  { "BN", "Brunei" },
  { "BO", "Bolivia" },
  { "BR", "Brazil" },
  { "BS", "Bahamas" },
  { "BT", "Bhutan" },
  { "BW", "Botswana" },
  { "BY", "Belarus" },
  { "BZ", "Belize" },
  { "CA", "Canada" },
  { "CD", "Democratic Republic of the Congo" },
  { "CF", "Central African Republic" },
  { "CG", "Republic of the Congo" },
  { "CH", "Switzerland" },
  { "CI", "Côte d’Ivoire" },
  { "CL", "Chile" },
  { "CM", "Cameroon" },
  { "CN", "China" },
  { "CO", "Colombia" },
  { "CR", "Costa Rica" },
  { "CU", "Cuba" },
  { "CV", "Cabo Verde" },
  { "CY", "Cyprus" },
  { "CZ", "Czechia" },
  { "DE", "Germany" },
  { "DJ", "Djibouti" },
  { "DK", "Denmark" },
  { "DM", "Dominica" },
  { "DO", "Dominican Republic" },
  { "DZ", "Algeria" },
  { "EC", "Ecuador" },
  { "EE", "Estonia" },
  { "EG", "Egypt" },
  { "ES", "Spain" },
  { "ET", "Ethiopia" },
  { "FI", "Finland" },
  { "FJ", "Fiji" },
  { "FM", "Federated States of Micronesia" },
  { "FR", "France" },
  { "GA", "Gabon" },
  { "GB", "United Kingdom" },
  { "GD", "Grenada" },
  { "GE", "Georgia" },
  { "GH", "Ghana" },
  { "GM", "Gambia" },
  { "GN", "Guinea" },
  { "GQ", "Equatorial Guinea" },
  { "GR", "Greece" },
  { "GT", "Guatemala" },
  { "GW", "Guinea-Bissau" },
  { "GY", "Guyana" },
  { "HN", "Honduras" },
  { "HR", "Croatia" },
  { "HT", "Haiti" },
  { "HU", "Hungary" },
  { "ID", "Indonesia" },
  { "IE", "Ireland" },
  { "IL", "Israel" },
  { "IN", "India" },
  { "IQ", "Iraq" },
  { "IR", "Iran" },
  { "IS", "Iceland" },
  { "IT", "Italy" },
  { "JM", "Jamaica" },
  { "JO", "Jordan" },
  { "JP", "Japan" },
  { "KE", "Kenya" },
  { "KG", "Kyrgyzstan" },
  { "KH", "Cambodia" },
  { "KI", "Kiribati" },
  { "KM", "Comoros" },
  { "KN", "Saint Kitts and Nevis" },
  { "KP", "North Korea" },
  { "KR", "South Korea" },
  { "KW", "Kuwait" },
  { "KZ", "Kazakhstan" },
  { "LA", "Laos" },
  { "LB", "Lebanon" },
  { "LC", "Saint Lucia" },
  { "LI", "Liechtenstein" },
  { "LK", "Sri Lanka" },
  { "LR", "Liberia" },
  { "LS", "Lesotho" },
  { "LT", "Lithuania" },
  { "LU", "Luxembourg" },
  { "LV", "Latvia" },
  { "LY", "Libya" },
  { "MA", "Morocco" },
  { "MC", "Monaco" },
  { "MD", "Moldova" },
  { "ME", "Montenegro" },
  { "MG", "Madagascar" },
  { "MH", "Marshall Islands" },
  { "MK", "North Macedonia" },
  { "ML", "Mali" },
  { "MM", "Myanmar" },
  { "MN", "Mongolia" },
  { "MR", "Mauritania" },
  { "MT", "Malta" },
  { "MU", "Mauritius" },
  { "MV", "Maldives" },
  { "MW", "Malawi" },
  { "MX", "Mexico" },
  { "MY", "Malaysia" },
  { "MZ", "Mozambique" },
  { "NA", "Namibia" },
  { "NE", "Niger" },
  { "NG", "Nigeria" },
  { "NI", "Nicaragua" },
  { "NL", "Netherlands" },
  { "NO", "Norway" },
  { "NP", "Nepal" },
  { "NR", "Nauru" },
  { "NZ", "New Zealand" },
  { "OM", "Oman" },
  { "PA", "Panama" },
  { "PE", "Peru" },
  { "PG", "Papua New Guinea" },
  { "PH", "Philippines" },
  { "PK", "Pakistan" },
  { "PL", "Poland" },
  { "PS", "Palestine" },
  { "PT", "Portugal" },
  { "PW", "Palau" },
  { "PY", "Paraguay" },
  { "QA", "Qatar" },
  { "RO", "Romania" },
  { "RS", "Serbia" },
  { "RU", "Russia" },
  { "RW", "Rwanda" },
  { "SA", "Saudi Arabia" },
  { "SB", "Solomon Islands" },
  { "SC", "Seychelles" },
  { "SD", "Sudan" },
  { "SE", "Sweden" },
  { "SG", "Singapore" },
  { "SI", "Slovenia" },
  { "SK", "Slovakia" },
  { "SL", "Sierra Leone" },
  { "SM", "San Marino" },
  { "SN", "Senegal" },
  { "SO", "Somalia" },
  { "SR", "Suriname" },
  { "SS", "South Sudan" },
  { "ST", "São Tomé and Príncipe" },
  { "SV", "El Salvador" },
  { "SY", "Syria" },
  { "SZ", "Eswatini" },
  { "TD", "Chad" },
  { "TG", "Togo" },
  { "TH", "Thailand" },
  { "TJ", "Tajikistan" },
  { "TL", "Timor-Leste" },
  { "TM", "Turkmenistan" },
  { "TN", "Tunisia" },
  { "TO", "Tonga" },
  { "TR", "Türkiye" },
  { "TT", "Trinidad and Tobago" },
  { "TV", "Tuvalu" },
  { "TW", "Taiwan" },
  { "TZ", "Tanzania" },
  { "UA", "Ukraine" },
  { "UG", "Uganda" },
  { "US", "United States" },
  { "UY", "Uruguay" },
  { "UZ", "Uzbekistan" },
  { "VA", "Vatican City" },
  { "VC", "Saint Vincent and the Grenadines" },
  { "VE", "Venezuela" },
  { "VN", "Vietnam" },
  { "VU", "Vanuatu" },
  { "WS", "Samoa" },
  { "XK", "Kosovo" },
  { "YE", "Yemen" },
  { "ZA", "South Africa" },
  { "ZM", "Zambia" },
  { "ZW", "Zimbabwe" },
};

/* @codes: parted by spaces, in any order for resolve and in this order for find; "" where it is unknown */
typedef struct
{
  const char *typed;
  const char *codes;
} NameCase;

static const NameCase resolve_cases[] = {
  /* codes */
  { "GB", "GB" },
  { "gb", "GB" },
  { " gb ", "GB" },
  { "G.B.", "GB" },
  { "GBR", "GB" },
  { "deu", "DE" },
  { "XK", "XK" },
  { "XKX", "XK" },
  { "ST", "ST" },
  { "IN", "IN" },
  { "AND", "AD" },
  { "MM", "MM" },
  /* short names and abbreviations */
  { "UK", "GB" },
  { "uk", "GB" },
  { "U.K.", "GB" },
  { "u.k", "GB" },
  { "USA", "US" },
  { "U.S.A.", "US" },
  { "U.S.", "US" },
  { "the US", "US" },
  { "the States", "US" },
  { "America", "US" },
  { "United States of America", "US" },
  { "UAE", "AE" },
  { "Emirates", "AE" },
  { "PRC", "CN" },
  { "China", "CN" },
  { "Mainland China", "CN" },
  { "People's Republic of China", "CN" },
  { "Peoples Republic of China", "CN" },
  { "ROC", "TW" },
  { "Republic of China", "TW" },
  { "Formosa", "TW" },
  { "Chinese Taipei", "TW" },
  { "DPRK", "KP" },
  { "ROK", "KR" },
  { "Republic of Korea", "KR" },
  { "South Korea", "KR" },
  { "north korea", "KP" },
  { "DRC", "CD" },
  { "DR Congo", "CD" },
  { "D.R. Congo", "CD" },
  { "Congo-Kinshasa", "CD" },
  { "Congo (Kinshasa)", "CD" },
  { "Zaire", "CD" },
  { "Zaïre", "CD" },
  { "Congo-Brazzaville", "CG" },
  { "Republic of the Congo", "CG" },
  { "the Democratic Republic of the Congo", "CD" },
  { "CAR", "CF" },
  { "KSA", "SA" },
  { "PNG", "PG" },
  { "FYROM", "MK" },
  { "BiH", "BA" },
  /* names in other use */
  { "united kingdom", "GB" },
  { "the United Kingdom", "GB" },
  { "Britain", "GB" },
  { "Great Britain", "GB" },
  { "England", "GB" },
  { "Scotland", "GB" },
  { "Northern Ireland", "GB" },
  { "Holland", "NL" },
  { "The Netherlands", "NL" },
  { "Netherlands", "NL" },
  { "Turkey", "TR" },
  { "Türkiye", "TR" },
  { "Turkiye", "TR" },
  { "TURKIYE", "TR" },
  { "Tuerkiye", "TR" },
  { "Ivory Coast", "CI" },
  { "Côte d’Ivoire", "CI" },
  { "Cote d'Ivoire", "CI" },
  { "cote d ivoire", "CI" },
  { "cote divoire", "CI" },
  { "Czech Republic", "CZ" },
  { "Czechia", "CZ" },
  { "Slovak Republic", "SK" },
  { "Burma", "MM" },
  { "Swaziland", "SZ" },
  { "Macedonia", "MK" },
  { "Cape Verde", "CV" },
  { "East Timor", "TL" },
  { "Timor Leste", "TL" },
  { "Russia", "RU" },
  { "Russian Federation", "RU" },
  { "Vatican", "VA" },
  { "Holy See", "VA" },
  { "The Holy See", "VA" },
  { "Palestine", "PS" },
  { "State of Palestine", "PS" },
  { "Kosovo", "XK" },
  { "Kosova", "XK" },
  { "Laos", "LA" },
  { "Lao PDR", "LA" },
  { "Moldova", "MD" },
  { "Moldavia", "MD" },
  { "Bolivia", "BO" },
  { "Venezuela", "VE" },
  { "Bolivarian Republic of Venezuela", "VE" },
  { "Tanzania", "TZ" },
  { "Syria", "SY" },
  { "Syrian Arab Republic", "SY" },
  { "Iran", "IR" },
  { "Islamic Republic of Iran", "IR" },
  { "Brunei", "BN" },
  { "Brunei Darussalam", "BN" },
  { "Micronesia", "FM" },
  { "Viet Nam", "VN" },
  { "St Kitts", "KN" },
  { "St. Kitts and Nevis", "KN" },
  { "St. Kitts & Nevis", "KN" },
  { "St Lucia", "LC" },
  { "St. Vincent", "VC" },
  { "Trinidad & Tobago", "TT" },
  { "Sao Tome", "ST" },
  { "São Tomé and Príncipe", "ST" },
  { "Bosnia-Herzegovina", "BA" },
  { "Ireland", "IE" },
  { "Republic of Ireland", "IE" },
  { "The Gambia", "GM" },
  { "Korea, Republic of", "KR" },
  /* former names */
  { "Persia", "IR" },
  { "Ceylon", "LK" },
  { "Dahomey", "BJ" },
  { "Upper Volta", "BF" },
  { "Rhodesia", "ZW" },
  { "Kampuchea", "KH" },
  { "Siam", "TH" },
  { "Abyssinia", "ET" },
  { "Western Samoa", "WS" },
  { "British Honduras", "BZ" },
  { "Belorussia", "BY" },
  /* German */
  { "Deutschland", "DE" },
  { "Großbritannien", "GB" },
  { "Grossbritannien", "GB" },
  { "Vereinigtes Königreich", "GB" },
  { "Vereinigtes Koenigreich", "GB" },
  { "Niederlande", "NL" },
  { "Elfenbeinküste", "CI" },
  { "Elfenbeinkueste", "CI" },
  { "Tschechische Republik", "CZ" },
  { "Tschechien", "CZ" },
  { "Weißrussland", "BY" },
  { "Weissrussland", "BY" },
  { "Birma", "MM" },
  { "Vereinigte Staaten", "US" },
  { "Kapverden", "CV" },
  { "Österreich", "AT" },
  { "Osterreich", "AT" },
  { "Oesterreich", "AT" },
  { "Türkei", "TR" },
  { "Tuerkei", "TR" },
  { "Südkorea", "KR" },
  { "Schweiz", "CH" },
  { "VAE", "AE" },
  { "Katar", "QA" },
  { "Elfenbeinküste", "CI" },
  /* in their own languages */
  { "España", "ES" },
  { "Polska", "PL" },
  { "中国", "CN" },
  { "日本", "JP" },
  { "대한민국", "KR" },
  { "Україна", "UA" },
  { "فلسطين", "PS" },
  { "Ελλάδα", "GR" },
  /* names of several */
  { "Congo", "CD CG" },
  { "the Congo", "CD CG" },
  { "Kongo", "CD CG" },
  { "Korea", "KP KR" },
  { "KOREA", "KP KR" },
  /* a name of one and a further name of others */
  { "Guinea", "GN" },
  { "Niger", "NE" },
  { "Dominica", "DM" },
  { "Sudan", "SD" },
  { "Samoa", "WS" },
  { "Oman", "OM" },
  { "Mali", "ML" },
  { "India", "IN" },
  /* beginnings */
  { "Germ", "DE" },
  { "ukr", "UA" },
  { "Afgh", "AF" },
  { "nether", "NL" },
  { "Turk", "TM TR" },
  { "United", "AE GB US" },
  { "IND", "IN" },
  { "Mal", "MW MY MV ML MT" },
  { "Guin", "GN GW" },
  { "Nige", "NE NG" },
  { "Elfenb", "CI" },
  /* unknown */
  { "", "" },
  { " ", "" },
  { ".", "" },
  { "Atlantis", "" },
  { "QQ", "" },
  { "rmany", "" },
  { "Soviet Union", "" },
  { "Yugoslavia", "" },
  { "Czechoslovakia", "" },
  { "kingdom", "" },
};

/* The first that are found, in this order. */
static const NameCase find_cases[] = {
  { "UK", "GB UA" },
  { "uk", "GB UA" },
  { "U.K.", "GB UA" },
  { "ukr", "UA" },
  { "u", "UG UA AE GB US UY UZ" },
  { "united k", "GB" },
  { "united", "AE GB US" },
  { "kingdom", "GB" },
  { "korea", "KP KR" },
  { "south", "ZA KR SS" },
  { "guinea", "GN GQ GW PG" },
  { "congo", "CD CG" },
  { "niger", "NE NG" },
  { "cote d", "CI" },
  { "ivoire", "CI" },
  { "divoire", "CI" },
  { "republic congo", "CD CG" },
  { "congo dem", "CD" },
  { "states united", "US" },
  { "tob trin", "TT" },
  { "turk", "TM TR" },
  { "holl", "NL" },
  { "st", "ST" },
  { "saint", "KN LC VC" },
  { "st.", "ST" },
  { "st. l", "LC" },
  { "ch", "CH TD CL CN" },
  { "in", "IN ID" },
  { "中", "CN" },
  { "民国", "TW" },
  { "nowhere", "" },
};

/* Of the built-in dataset's countries, for the tests that are many. */
static SpCountryNames *english_names;

static SpDataset *
make_dataset (void)
{
  DatasetBuilder *builder = builder_new ("2026-11");

  for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
    builder_country (builder, countries[i].code, countries[i].name, NULL);
  return builder_end (builder);
}

static SpDataset *
make_dataset_of_one (const char *language, const char *code, const char *name)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new_with_free_func (g_object_unref);
  const char *aliases[] = { "Elsewhere", NULL };
  SpDatasetInit init = { .id = "test", .title = "Test", .language = language };

  init.records[SP_RECORD_COUNTRY] = records;
  g_ptr_array_add (records, sp_country_new (&(SpCountryInit) { .id = code,
                                                               .name = name,
                                                               .short_name = "Shorty",
                                                               .region = "Some region",
                                                               .aliases = aliases }));
  return sp_dataset_new (&init);
}

static void
set_locale (const char *locale, const char *language)
{
  g_setenv ("LC_ALL", locale, TRUE);
  g_setenv ("LANGUAGE", language, TRUE);
  setlocale (LC_ALL, locale);
}

/* Skips where the machine lacks a locale or iso-codes in its language. */
static gboolean
can_set_german (void)
{
  g_autoptr (SpDataset) dataset = make_dataset_of_one ("en", "AT", "Austria");
  g_autoptr (SpCountryNames) names = NULL;

  g_setenv ("LC_ALL", "de_DE.UTF-8", TRUE);
  g_setenv ("LANGUAGE", "de", TRUE);
  if (setlocale (LC_ALL, "de_DE.UTF-8") != NULL)
    names = sp_country_names_new (dataset);
  if (names != NULL &&
      g_str_equal (sp_country_names_get_name (names, sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "AT")),
                   "Österreich"))
    return TRUE;
  set_locale ("C", "");
  g_test_skip ("no German locale, or no iso-codes");
  return FALSE;
}

/* Skips where the table was made without iso-codes, and so has only what aliases.tsv has. */
static gboolean
has_iso_codes (void)
{
  for (gsize i = 0; i < sp_country_table_length; i++)
    if (sp_country_table[i].name != NULL)
      return TRUE;
  g_test_skip ("made without iso-codes");
  return FALSE;
}

static int
compare_texts (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
join_codes (GPtrArray *found, guint n, gboolean sorted)
{
  g_autoptr (GPtrArray) codes = g_ptr_array_new ();

  for (guint i = 0; i < MIN (n, found->len); i++)
    g_ptr_array_add (codes, (gpointer) sp_record_get_id (found->pdata[i]));
  if (sorted)
    g_ptr_array_sort (codes, compare_texts);
  g_ptr_array_add (codes, NULL);
  return g_strjoinv (" ", (char **) codes->pdata);
}

static void
assert_resolves (SpCountryNames *names, const char *typed, const char *codes)
{
  g_autoptr (GPtrArray) resolved = sp_country_names_resolve (names, typed);
  g_autofree char *found = join_codes (resolved, G_MAXUINT, TRUE);
  g_auto (GStrv) expected = g_strsplit (codes, " ", -1);
  g_autofree char *sorted = NULL;

  qsort (expected, g_strv_length (expected), sizeof (char *), compare_texts);
  sorted = g_strjoinv (" ", expected);
  g_test_message ("typed: %s", typed);
  g_assert_cmpstr (found, ==, sorted);
}

static void
test_resolve (gconstpointer data)
{
  const NameCase *test = data;

  if (has_iso_codes ())
    assert_resolves (english_names, test->typed, test->codes);
}

static void
test_find (gconstpointer data)
{
  const NameCase *test = data;
  g_autoptr (GPtrArray) found = sp_country_names_find (english_names, test->typed);
  g_auto (GStrv) expected = g_strsplit (test->codes, " ", -1);
  g_autofree char *codes = join_codes (found, g_strv_length (expected), FALSE);

  g_test_message ("typed: %s", test->typed);
  g_assert_cmpstr (codes, ==, test->codes);
  if (g_strv_length (expected) == 0)
    g_assert_cmpuint (found->len, ==, 0);
}

static void
assert_all_resolve (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);

  g_assert_cmpuint (G_N_ELEMENTS (countries), ==, 196);
  for (guint i = 0; i < G_N_ELEMENTS (countries); i++)
    {
      g_autofree char *lower = g_ascii_strdown (countries[i].code, -1);
      g_autofree char *capitals = g_utf8_strup (countries[i].name, -1);
      SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, countries[i].code);

      assert_resolves (names, countries[i].code, countries[i].code);
      assert_resolves (names, lower, countries[i].code);
      assert_resolves (names, countries[i].name, countries[i].code);
      assert_resolves (names, capitals, countries[i].code);
      assert_resolves (names, sp_country_names_get_name (names, country), countries[i].code);
    }
}

static void
test_all (void)
{
  assert_all_resolve ();
}

static void
test_all_in_german (void)
{
  if (can_set_german ())
    assert_all_resolve ();
  set_locale ("C", "");
}

/* Each name of the table is one of its country, and of no other but where the table says so. */
static void
test_table (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);

  for (gsize i = 0; i < sp_country_table_length; i++)
    {
      const SpCountryEntry *entry = &sp_country_table[i];
      SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, entry->alpha_2);

      g_assert_true (i == 0 || strcmp (sp_country_table[i - 1].alpha_2, entry->alpha_2) < 0);
      for (const SpCountryAlias *alias = entry->aliases; country != NULL && alias->name != NULL; alias++)
        {
          g_autoptr (GPtrArray) resolved = sp_country_names_resolve (names, alias->name);

          g_test_message ("%s: %s", entry->alpha_2, alias->name);
          g_assert_cmpuint (sp_country_names_match (names, country, alias->name), >=, SP_COUNTRY_MATCH_ALIAS);
          g_assert_cmpuint (resolved->len, >, 0);
          if (!g_str_equal (alias->name, "Guinea"))
            g_assert_true (g_ptr_array_find (resolved, country, NULL));
        }
    }
}

static void
test_match_ranks (void)
{
  g_autoptr (SpDataset) dataset = make_dataset_of_one ("en", "GB", "United Kingdom");
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, "GB");
  static const struct
  {
    const char *typed;
    SpCountryMatch match;
  } cases[] = {
    { "gb", SP_COUNTRY_MATCH_CODE },
    { "united kingdom", SP_COUNTRY_MATCH_NAME },
    { "shorty", SP_COUNTRY_MATCH_NAME },
    { "uk", SP_COUNTRY_MATCH_ALIAS },
    { "gbr", SP_COUNTRY_MATCH_ALIAS },
    { "elsewhere", SP_COUNTRY_MATCH_ALIAS },
    { "united king", SP_COUNTRY_MATCH_NAME_START },
    { "brit", SP_COUNTRY_MATCH_ALIAS_START },
    { "king", SP_COUNTRY_MATCH_NAME_INSIDE },
    { "ireland", SP_COUNTRY_MATCH_ALIAS_INSIDE },
    { "kingdom unit", SP_COUNTRY_MATCH_NAME_WORDS },
    { "ireland brit", SP_COUNTRY_MATCH_ALIAS_WORDS },
    { "ireland shorty", SP_COUNTRY_MATCH_NONE },
    { "ngdom", SP_COUNTRY_MATCH_NONE },
    { "", SP_COUNTRY_MATCH_ANY },
    { " . ", SP_COUNTRY_MATCH_ANY },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases) && has_iso_codes (); i++)
    {
      g_test_message ("typed: %s", cases[i].typed);
      g_assert_cmpuint (sp_country_names_match (names, country, cases[i].typed), ==, cases[i].match);
    }
}

static void
test_find_everything (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  g_autoptr (GPtrArray) all = sp_country_names_find (names, "");

  g_assert_cmpuint (all->len, ==, G_N_ELEMENTS (countries));
  for (guint i = 1; i < all->len; i++)
    g_assert_cmpstr (sp_country_names_get_collation_key (names, all->pdata[i - 1]), <=,
                     sp_country_names_get_collation_key (names, all->pdata[i]));
}

/* The dataset's own name is stronger than a name that several share; a country that is not there is never meant. */
static void
test_shared_name_of_dataset (void)
{
  DatasetBuilder *builder = builder_new ("2026");
  g_autoptr (SpDataset) dataset = NULL;
  g_autoptr (SpCountryNames) names = NULL;

  builder_country (builder, "CG", "Congo", NULL);
  builder_country (builder, "CD", "DR Congo", NULL);
  builder_country (builder, "KR", "Republic of Korea", NULL);
  dataset = builder_end (builder);
  names = sp_country_names_new (dataset);
  assert_resolves (names, "Congo", "CG");
  assert_resolves (names, "Kongo", "CD CG");
  assert_resolves (names, "Korea", "KR");
}

typedef struct
{
  const char *locale;
  const char *language;
  const char *dataset_language;
  const char *code;
  const char *name;
  const char *shown;
} ShownCase;

static const ShownCase shown_cases[] = {
  /* English: as the dataset has it */
  { "C", "", "en", "DE", "Germany", "Germany" },
  { "C", "de", "en", "DE", "Germany", "Germany" },
  { "en_GB.UTF-8", "en_GB", "en", "RU", "Russia", "Russia" },
  { "en_GB.UTF-8", "en_GB:de", "en-US", "TR", "Turkey", "Turkey" },
  { "en_GB.UTF-8", "en", "en", "XK", "Kosovo", "Kosovo" },
  /* English, of a dataset in another language */
  { "C", "", "fr", "DE", "Allemagne", "Germany" },
  { "en_GB.UTF-8", "en", "fr", "KR", "Corée du Sud", "South Korea" },
  { "en_GB.UTF-8", "en", "fr", "CD", "RD Congo", "Democratic Republic of the Congo" },
  { "en_GB.UTF-8", "en", "fr", "QQ", "Ailleurs", "Ailleurs" },
  /* German: by iso-codes */
  { "de_DE.UTF-8", "de", "en", "DE", "Germany", "Deutschland" },
  { "de_DE.UTF-8", "de", "en", "AT", "Austria", "Österreich" },
  { "de_DE.UTF-8", "de", "en", "KR", "South Korea", "Südkorea" },
  { "de_DE.UTF-8", "de", "en", "TR", "Türkiye", "Türkei" },
  { "de_DE.UTF-8", "de", "en", "AO", "Angola", "Angola" },
  { "de_DE.UTF-8", "de:en", "en", "US", "United States", "Vereinigte Staaten" },
  { "de_DE.UTF-8", "de_AT:de", "en", "US", "United States", "Vereinigte Staaten" },
  { "de_DE.UTF-8", "de", "fr", "DE", "Allemagne", "Deutschland" },
  { "de_DE.UTF-8", "de", "en", "TW", "Taiwan", "Taiwan" },
  { "de_DE.UTF-8", "de", "en", "IR", "Iran", "Iran" },
  { "de_DE.UTF-8", "de", "en", "LA", "Laos", "Laos" },
  { "de_DE.UTF-8", "de", "en", "SY", "Syria", "Syrien" },
  /* the long name, where that is the dataset's */
  { "de_DE.UTF-8", "de", "en", "CG", "Republic of the Congo", "Republik Kongo" },
  { "de_DE.UTF-8", "de", "en", "FM", "Federated States of Micronesia", "Föderierte Staaten von Mikronesien" },
  { "de_DE.UTF-8", "de", "en", "CZ", "Czech Republic", "Tschechische Republik" },
  /* by the first alias, where the dataset has another name than ISO, or that is turned round */
  { "de_DE.UTF-8", "de", "en", "RU", "Russia", "Russland" },
  { "de_DE.UTF-8", "de", "en", "BN", "Brunei", "Brunei" },
  { "de_DE.UTF-8", "de", "en", "VA", "Vatican City", "Vatikanstadt" },
  { "de_DE.UTF-8", "de", "en", "PS", "Palestine", "Palästina" },
  { "de_DE.UTF-8", "de", "en", "CI", "Ivory Coast", "Elfenbeinküste" },
  { "de_DE.UTF-8", "de", "fr", "FM", "Micronésie", "Mikronesien" },
  { "de_DE.UTF-8", "de", "en", "XK", "Kosovo", "Kosovo" },
  /* the dataset's language is the user's; nothing is known */
  { "de_DE.UTF-8", "de", "de", "RU", "Rußland", "Rußland" },
  { "de_DE.UTF-8", "de", "de-CH", "BY", "Weissrussland", "Weissrussland" },
  { "de_DE.UTF-8", "de", "en", "QQ", "Nowhere", "Nowhere" },
};

static void
test_shown (gconstpointer data)
{
  const ShownCase *test = data;
  g_autoptr (SpDataset) dataset = make_dataset_of_one (test->dataset_language, test->code, test->name);
  SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, test->code);
  g_autoptr (SpCountryNames) names = NULL;
  g_autofree char *key = NULL;

  if (!has_iso_codes () || (g_str_has_prefix (test->locale, "de") && !can_set_german ()))
    return;
  set_locale (test->locale, test->language);
  names = sp_country_names_new (dataset);
  key = g_utf8_collate_key (test->shown, -1);
  g_test_message ("%s in “%s”", test->name, test->language);
  g_assert_cmpstr (sp_country_names_get_name (names, country), ==, test->shown);
  g_assert_cmpstr (sp_country_names_get_collation_key (names, country), ==, key);
  g_assert_cmpuint (sp_country_names_match (names, country, test->name), ==, SP_COUNTRY_MATCH_NAME);
  g_assert_cmpuint (sp_country_names_match (names, country, test->shown), >=, SP_COUNTRY_MATCH_ALIAS);
  set_locale ("C", "");
}

static void
test_foreign_country (void)
{
  g_autoptr (SpDataset) dataset = make_dataset_of_one ("en", "DE", "Germany");
  g_autoptr (SpDataset) other = make_dataset_of_one ("en", "FR", "France");
  g_autoptr (SpCountryNames) names = sp_country_names_new (dataset);
  SpCountry *country = sp_dataset_lookup (other, SP_RECORD_COUNTRY, "FR");

  g_assert_cmpstr (sp_country_names_get_name (names, country), ==, "France");
  g_assert_cmpuint (sp_country_names_match (names, country, "France"), ==, SP_COUNTRY_MATCH_NONE);
}

static gpointer
make_on_thread (gpointer dataset)
{
  return sp_country_names_new (dataset);
}

static void
test_threads (void)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  GThread *threads[4];

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("names", make_on_thread, dataset);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      g_autoptr (SpCountryNames) names = g_thread_join (threads[i]);

      assert_resolves (names, "Cote d'Ivoire", "CI");
    }
}

static const NameCase flag_cases[] = {
  { "GB", "🇬🇧" }, { "DE", "🇩🇪" }, { "XK", "🇽🇰" }, { "AZ", "🇦🇿" }, { "ZA", "🇿🇦" }, { "", "" },
  { "G", "" },    { "gb", "" },   { "GBR", "" },  { "É", "" },    { "G1", "" },
};

static void
test_flags (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (flag_cases); i++)
    {
      g_autofree char *flag = sp_country_get_flag (flag_cases[i].typed);

      g_assert_cmpstr (flag, ==, flag_cases[i].codes);
    }
}

static void
add_cases (const char *group, const NameCase *cases, gsize n_cases, GTestDataFunc function)
{
  for (gsize i = 0; i < n_cases; i++)
    {
      g_autofree char *path = g_strdup_printf ("/country-names/%s/%" G_GSIZE_FORMAT, group, i + 1);

      g_test_add_data_func (path, &cases[i], function);
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (SpDataset) dataset = make_dataset ();
  int status;

  set_locale ("C", "");
  g_test_init (&argc, &argv, NULL);
  english_names = sp_country_names_new (dataset);

  g_test_add_func ("/country-names/threads", test_threads);
  add_cases ("resolve", resolve_cases, G_N_ELEMENTS (resolve_cases), test_resolve);
  add_cases ("find", find_cases, G_N_ELEMENTS (find_cases), test_find);
  for (guint i = 0; i < G_N_ELEMENTS (shown_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/country-names/shown/%u", i + 1);

      g_test_add_data_func (path, &shown_cases[i], test_shown);
    }
  g_test_add_func ("/country-names/all", test_all);
  g_test_add_func ("/country-names/all-in-german", test_all_in_german);
  g_test_add_func ("/country-names/table", test_table);
  g_test_add_func ("/country-names/match-ranks", test_match_ranks);
  g_test_add_func ("/country-names/find-everything", test_find_everything);
  g_test_add_func ("/country-names/shared-name-of-dataset", test_shared_name_of_dataset);
  g_test_add_func ("/country-names/foreign-country", test_foreign_country);
  g_test_add_func ("/country-names/flags", test_flags);
  status = g_test_run ();
  g_clear_object (&english_names);
  return status;
}
