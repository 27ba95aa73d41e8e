/* SPDX-License-Identifier: GPL-3.0-or-later
 * Since when a position was held that is held no more, in words. */
#include "sp-standing.h"

#include <glib/gi18n-lib.h>

static char *
format_with_date (const char *const *formats, SpDate date)
{
  static const char *const contexts[] = { "no date", "year", "month", "day" };
  SpDatePrecision precision = sp_date_get_precision (date);
  g_autofree char *text = sp_date_format (date);

  return g_strdup_printf (g_dpgettext2 (GETTEXT_PACKAGE, contexts[precision], formats[precision]), text);
}

/**
 * sp_standing_format_past:
 * @standing: a standing of a day that is past
 *
 * What sp_standing_format_since() says of what still holds, for what was followed by something else.
 *
 * Returns: (transfer full): such as “from 28 January 2020”, or “stated on 5 March 2019” where it was said but once, to
 *   follow a level; the empty string where there is no position
 */
char *
sp_standing_format_past (const SpStanding *standing)
{
  static const char *const formats[] = {
    NC_ ("no date", "from an unknown date on"),
    /* Translators: from when on a country’s government held a position that it holds no more; the context says what %s
     * is: a year, a month such as “March 2019” or a day such as “5 March 2019”. */
    NC_ ("year", "from %s"),
    NC_ ("month", "from %s"),
    NC_ ("day", "from %s"),
  };

  g_return_val_if_fail (standing != NULL, NULL);

  if (standing->position == NULL || standing->wording != SP_WORDING_SINCE || standing->begun == SP_CERTAINTY_PERHAPS)
    return sp_standing_format_since (standing);
  return format_with_date (formats, standing->since);
}

/**
 * sp_position_format_end:
 * @position: a position that lapsed, with nothing in its place
 *
 * Returns: (transfer full): such as “until 31 May 2019”, to follow when it began
 */
char *
sp_position_format_end (SpPosition *position)
{
  static const char *const formats[] = {
    NC_ ("no date", "until an unknown date"),
    /* Translators: the last date on which a position was held. */
    NC_ ("year", "until %s"),
    NC_ ("month", "until %s"),
    NC_ ("day", "until %s"),
  };

  g_return_val_if_fail (SP_IS_POSITION (position), NULL);

  return format_with_date (formats, sp_position_get_to (position));
}
