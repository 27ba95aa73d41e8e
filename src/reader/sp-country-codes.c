/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which country codes there are. */
#include "sp-country-codes.h"

/* ISO 3166-1 alpha-2, officially assigned codes as of 2024, and XK, which the standard leaves to its users and which is
 * widely used for Kosovo. In the order of the alphabet. */
static const char codes[] =
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ "
  "BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ "
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET "
  "FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU "
  "ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ "
  "LA LB LC LI LK LR LS LT LU LV LY "
  "MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ "
  "NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW "
  "SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ "
  "TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK "
  "YE YT ZA ZM ZW";

/* What is often written instead. */
static const struct
{
  const char *written;
  const char *code;
} mistakes[] = {
  { "UK", "GB" },
  { "EL", "GR" },
};

/**
 * sp_country_code_is_valid: (skip)
 * @code: a text
 *
 * Returns: whether it is an assigned code of ISO 3166-1 alpha-2, or XK
 */
gboolean
sp_country_code_is_valid (const char *code)
{
  /* What straddles two of them contains a space. */
  return strlen (code) == 2 && strchr (code, ' ') == NULL && strstr (codes, code) != NULL;
}

/**
 * sp_country_code_guess: (skip)
 * @text: what is no country code
 *
 * Returns: (transfer full) (nullable): the code that is probably meant
 */
char *
sp_country_code_guess (const char *text)
{
  g_autofree char *code = g_ascii_strup (text, -1);

  g_strstrip (code);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    if (g_str_equal (code, mistakes[i].written))
      return g_strdup (mistakes[i].code);
  return sp_country_code_is_valid (code) && !g_str_equal (code, text) ? g_steal_pointer (&code) : NULL;
}
