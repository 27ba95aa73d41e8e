/* SPDX-License-Identifier: GPL-3.0-or-later
 * For how long each position of a country on a question was held, and its shape on a time axis. */
#include "sp-stretch.h"

#include "sp-look.h"

#define DAYS_PER_YEAR 365.2425
#define THINNEST (1 / 3.0)
#define EDGES_PER_HEIGHT 8
#define MAX_CORNERS 8

/* How a basis is drawn: solid, as a tint with a dashed edge, hollow. */
static guint
get_strength (SpBasis basis)
{
  return MIN (basis, SP_BASIS_STATEMENT);
}

static gboolean
goes_on (const SpStretch *before, const SpStretch *stretch)
{
  return sp_position_get_level (before->position) == sp_position_get_level (stretch->position) &&
         get_strength (sp_position_get_basis (before->position)) ==
           get_strength (sp_position_get_basis (stretch->position)) &&
         (before->steady || before->sure <= stretch->begins) && before->fades >= stretch->begins;
}

/* What a law or a decision says holds on when less repeats it. */
static guint32
find_firm_until (const SpStretch *before, const SpStretch *stretch)
{
  guint32 own = sp_position_get_basis (stretch->position) >= SP_BASIS_DECISION ? G_MAXUINT32 : 0;
  gboolean same = before != NULL &&
                  sp_position_get_level (before->position) == sp_position_get_level (stretch->position) &&
                  before->gone >= stretch->begins;

  if (!same)
    return own;
  if (sp_position_get_basis (before->position) >= SP_BASIS_DECISION)
    return MAX (own, before->gone);
  return MAX (own, before->firm_until);
}

static SpStretch
begin_stretch (SpPosition *position)
{
  SpDate from = sp_position_get_from (position);
  SpDate to = sp_position_get_to (position);

  return (SpStretch) {
    .position = position,
    .begins = sp_date_is_set (from) ? sp_date_get_first_day (from) : 0,
    .sure = sp_date_is_set (from) ? sp_date_get_last_day (from) : 0,
    .fades = sp_date_is_set (to) ? sp_date_get_first_day (to) + 1 : G_MAXUINT32,
    .gone = sp_date_is_set (to) ? sp_date_get_last_day (to) + 1 : G_MAXUINT32,
  };
}

/* Of two that overlap because their dates are vague the later one rules, as soon as it had begun for certain. */
static void
set_ends (GArray *stretches, guint32 now_day)
{
  guint32 ends = now_day + 1;

  for (guint i = stretches->len; i-- > 0;)
    {
      SpStretch *stretch = &g_array_index (stretches, SpStretch, i);

      stretch->ends = MIN (ends, stretch->gone);
      ends = MIN (ends, stretch->sure);
    }
}

/**
 * sp_stretches_find:
 * @index: an index
 * @country: a country
 * @question: a question
 * @weakest: positions on a weaker basis are left out
 * @now_day: the day that is looked at; what begins later is left out
 *
 * Returns: (transfer full) (element-type SpStretch): a stretch for each position, in the order of sp_history_find(), in
 *   which they are to be drawn, a later one over an earlier one
 */
GArray *
sp_stretches_find (SpIndex *index, SpCountry *country, SpQuestion *question, SpBasis weakest, guint32 now_day)
{
  GArray *stretches = g_array_new (FALSE, FALSE, sizeof (SpStretch));
  g_autoptr (GPtrArray) history = sp_history_find (index, country, question, weakest);

  for (guint i = 0; history != NULL && i < history->len; i++)
    {
      SpPosition *position = history->pdata[i];
      SpStretch stretch = begin_stretch (position);
      const SpStretch *before;

      if (sp_date_has_begun (sp_position_get_from (position), now_day) == SP_CERTAINTY_NO)
        break;
      before = stretches->len > 0 ? &g_array_index (stretches, SpStretch, stretches->len - 1) : NULL;
      stretch.steady = before != NULL && goes_on (before, &stretch);
      stretch.firm_until = find_firm_until (before, &stretch);
      g_array_append_val (stretches, stretch);
    }
  set_ends (stretches, now_day);
  return stretches;
}

/**
 * sp_stretch_get_share:
 * @self: a stretch
 * @day: a day
 *
 * Returns: how much of the interval of a vague date speaks for it on that day, as if every day of the interval were as
 *   likely as the others: 0 (not held) to 1 (held)
 */
double
sp_stretch_get_share (const SpStretch *self, double day)
{
  double share = 1;

  g_return_val_if_fail (self != NULL, 0);

  if (!self->steady && self->begins < self->sure)
    share = CLAMP ((day - self->begins) / (self->sure - self->begins), 0, 1);
  if (self->fades < self->gone && day > self->fades)
    share = MIN (share, CLAMP ((self->gone - day) / (self->gone - self->fades), 0, 1));
  return share;
}

/**
 * sp_stretch_get_due:
 * @self: a stretch
 * @unconfirmed_years: after how many years a position needs to be confirmed again; 0 to leave that aside
 *
 * Returns: the day from which on sp_standing_is_unconfirmed() marks it, as a day number; %G_MAXDOUBLE where it never
 *   does
 */
double
sp_stretch_get_due (const SpStretch *self, guint unconfirmed_years)
{
  g_return_val_if_fail (self != NULL, G_MAXDOUBLE);

  if (unconfirmed_years == 0 || self->firm_until == G_MAXUINT32)
    return G_MAXDOUBLE;
  return MAX (self->sure + unconfirmed_years * DAYS_PER_YEAR, self->firm_until);
}

/**
 * sp_stretch_get_thickness:
 * @self: a stretch
 * @day: a day
 * @unconfirmed_years: after how many years a position needs to be confirmed again; 0 to leave that aside
 *
 * What rests on neither law nor decision, nor repeats one that holds, thins out from sp_stretch_get_due() on, and is as
 * thin as it gets after as many years again.
 *
 * Returns: 1 (confirmed) to a third (not for a long time)
 */
double
sp_stretch_get_thickness (const SpStretch *self, double day, guint unconfirmed_years)
{
  double due;

  g_return_val_if_fail (self != NULL, 1);

  due = sp_stretch_get_due (self, unconfirmed_years);
  if (day <= due)
    return 1;
  return 1 - (1 - THINNEST) * MIN ((day - due) / (unconfirmed_years * DAYS_PER_YEAR), 1);
}

static double
get_middle (const SpStretch *stretch)
{
  return stretch->steady ? stretch->begins : (stretch->begins + (double) stretch->sure) / 2;
}

/**
 * sp_stretch_get_ends:
 * @stretches: (element-type SpStretch): stretches of one country and question
 * @number: which of them
 * @axis: the axis
 * @left: (out): where it begins for the eye
 * @right: (out): where it ends
 *
 * Finds the part of the axis that belongs to a stretch and to no other: where one goes over into the next, up to the
 * middle.
 */
void
sp_stretch_get_ends (GArray *stretches, guint number, const SpTimeAxis *axis, double *left, double *right)
{
  const SpStretch *stretch;
  double first, last, a, b;

  g_return_if_fail (stretches != NULL && number < stretches->len);
  g_return_if_fail (axis != NULL && left != NULL && right != NULL);

  stretch = &g_array_index (stretches, SpStretch, number);
  first = number > 0 ? get_middle (stretch) : stretch->begins;
  last = stretch->ends;
  if (number + 1 < stretches->len)
    last = MIN (last, get_middle (&g_array_index (stretches, SpStretch, number + 1)));
  a = sp_time_axis_get_x (axis, first);
  b = sp_time_axis_get_x (axis, MAX (first, last));
  *left = MIN (a, b);
  *right = MAX (a, b);
}

static int
compare_days (gconstpointer a, gconstpointer b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

/* The days on which an edge of the shape can bend. */
static guint
find_corners (const SpStretch *self, const SpTimeAxis *axis, guint years, double *days)
{
  double first = MAX (self->begins, axis->first_day);
  double last = MIN (self->ends, axis->last_day + 1.0);
  double span = years * DAYS_PER_YEAR;
  const double bends[] = { first, self->sure, self->sure + span, self->sure + 2 * span, self->fades, self->gone, last };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (bends); i++)
    if (bends[i] >= first && bends[i] <= last)
      days[n++] = bends[i];
  qsort (days, n, sizeof (double), compare_days);
  return n;
}

static void
trace (const SpStretch *self, const SpTimeAxis *axis, double y, double height, guint years, cairo_t *cr)
{
  double days[MAX_CORNERS];
  guint n = find_corners (self, axis, years, days);
  double center = y + height / 2;

  for (guint i = 0; i < n; i++)
    {
      double thickness = height * sp_stretch_get_thickness (self, days[i], years);
      double top = center + thickness / 2 - thickness * sp_stretch_get_share (self, days[i]);

      cairo_line_to (cr, sp_time_axis_get_x (axis, days[i]), top);
    }
  for (guint i = n; i-- > 0;)
    {
      double thickness = height * sp_stretch_get_thickness (self, days[i], years);

      cairo_line_to (cr, sp_time_axis_get_x (axis, days[i]), center + thickness / 2);
    }
  cairo_close_path (cr);
}

/**
 * sp_stretch_draw:
 * @self: a stretch
 * @axis: the axis
 * @y: the top
 * @height: the height where it is sure
 * @unconfirmed_years: see sp_stretch_get_thickness()
 * @theme: the colours around it
 * @cr: where to draw
 *
 * Draws a stretch in the colour of its level, its basis as everywhere: solid for law, decision and statement, a tint
 * with a dashed edge for press reports, hollow for operators.
 */
void
sp_stretch_draw (const SpStretch *self,
                 const SpTimeAxis *axis,
                 double y,
                 double height,
                 guint unconfirmed_years,
                 const SpTheme *theme,
                 cairo_t *cr)
{
  SpLook look;

  g_return_if_fail (self != NULL && axis != NULL && theme != NULL && cr != NULL);

  if (self->ends <= axis->first_day || self->begins > axis->last_day || self->ends <= self->begins)
    return;
  look =
    sp_look_new_for_level (sp_position_get_question (self->position), sp_position_get_level (self->position), theme);
  look.basis = sp_position_get_basis (self->position);
  cairo_new_path (cr);
  trace (self, axis, y, height, unconfirmed_years, cr);
  sp_look_paint (&look, cr, CLAMP (height / EDGES_PER_HEIGHT, 1, 2), theme);
}
