/* SPDX-License-Identifier: GPL-3.0-or-later
 * The path of an SVG drawing in as few letters as it can be told in. */
#include "sp-svg-path.h"

#include <math.h>

/* Paths of so many points are coasts and borders, of which a tenth of a point is enough; of others, a hundredth. */
#define MANY_POINTS 60
#define TENTHS 10
#define HUNDREDTHS 100
/* In tenths. */
#define CLOSE 8

/* A command with the point that it leads to, before that those that bend it. */
typedef struct
{
  char command;
  double x[3];
  double y[3];
} Step;

typedef struct
{
  GString *svg;
  const cairo_rectangle_t *seen; /* (nullable) */
  int unit;                      /* parts of a point */
  char last;                     /* the command that was told last */
  gint64 x;                      /* where the path is, and where its part began, in such parts */
  gint64 y;
  gint64 first_x;
  gint64 first_y;
} Writer;

/* --- Reading ----------------------------------------------------------------------------------------------------- */

static guint
count_points (char command)
{
  switch (command)
    {
    case 'M':
    case 'L':
      return 1;
    case 'C':
      return 3;
    default: /* Z, and what Cairo does not write */
      return 0;
    }
}

/* Returns: (nullable): the steps; NULL where the path has something that Cairo does not write */
static GArray *
read_steps (const char *path, gsize length)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, TRUE, sizeof (Step));
  const char *end = path + length;

  while (path < end)
    {
      Step step = { *path };
      guint n;

      if (g_ascii_isspace (*path))
        {
          path++;
          continue;
        }
      n = count_points (step.command);
      if (n == 0 && step.command != 'Z')
        return NULL;
      path++;
      for (guint i = 0; i < n; i++)
        {
          step.x[i] = g_ascii_strtod (path, (char **) &path);
          step.y[i] = g_ascii_strtod (path, (char **) &path);
        }
      if (path > end)
        return NULL;
      g_array_append_val (steps, step);
    }
  return g_steal_pointer (&steps);
}

static const Step *
get_step (GArray *steps, guint i)
{
  return &g_array_index (steps, Step, i);
}

/* --- What is seen ------------------------------------------------------------------------------------------------ */

/* On which sides a point is outside. */
static guint
find_sides (const cairo_rectangle_t *seen, const Step *step)
{
  guint sides = 0;

  if (step->command != 'M' && step->command != 'L')
    return 0;
  sides |= step->x[0] < seen->x ? 1 : 0;
  sides |= step->x[0] > seen->x + seen->width ? 2 : 0;
  sides |= step->y[0] < seen->y ? 4 : 0;
  sides |= step->y[0] > seen->y + seen->height ? 8 : 0;
  return sides;
}

/* A line between two points that are outside on the same side is not seen, however many points are between them. */
static gboolean
is_seen (const Writer *self, GArray *steps, guint i)
{
  if (self->seen == NULL || i == 0 || i + 1 >= steps->len || get_step (steps, i)->command != 'L' ||
      get_step (steps, i + 1)->command != 'L')
    return TRUE;
  return (find_sides (self->seen, get_step (steps, i - 1)) & find_sides (self->seen, get_step (steps, i)) &
          find_sides (self->seen, get_step (steps, i + 1))) == 0;
}

/* Where the part that begins here ends; seen: whether anything of it is */
static guint
find_end (const Writer *self, GArray *steps, guint first, gboolean *seen)
{
  guint sides = self->seen ? find_sides (self->seen, get_step (steps, first)) : 0;
  guint n_lines = 0;
  guint i = first + 1;

  for (; i < steps->len && get_step (steps, i)->command != 'M'; i++)
    {
      if (get_step (steps, i)->command == 'Z')
        continue;
      sides &= self->seen ? find_sides (self->seen, get_step (steps, i)) : 0;
      n_lines++;
    }
  *seen = sides == 0 && n_lines > 0;
  return i;
}

/* --- Writing ----------------------------------------------------------------------------------------------------- */

static gint64
to_parts (const Writer *self, double value)
{
  return (gint64) round (value * self->unit);
}

/* Without noughts that say nothing; between two numbers, a minus parts them, too. */
static void
append_number (Writer *self, gint64 value)
{
  gboolean after_digit = self->svg->len > 0 && g_ascii_isdigit (self->svg->str[self->svg->len - 1]);
  gint64 whole = ABS (value) / self->unit;
  int rest = (int) (ABS (value) % self->unit);

  if (value < 0)
    g_string_append_c (self->svg, '-');
  else if (after_digit)
    g_string_append_c (self->svg, ' ');
  if (whole > 0 || rest == 0)
    g_string_append_printf (self->svg, "%" G_GINT64_FORMAT, whole);
  if (rest == 0)
    return;
  if (self->unit == HUNDREDTHS && rest % 10 != 0)
    g_string_append_printf (self->svg, ".%02d", rest);
  else
    g_string_append_printf (self->svg, ".%d", self->unit == HUNDREDTHS ? rest / 10 : rest);
}

static void
append_command (Writer *self, char command)
{
  if (command != self->last || command == 'M')
    g_string_append_c (self->svg, command);
  self->last = command;
}

static void
append_move (Writer *self, const Step *step)
{
  self->x = self->first_x = to_parts (self, step->x[0]);
  self->y = self->first_y = to_parts (self, step->y[0]);
  append_command (self, 'M');
  append_number (self, self->x);
  append_number (self, self->y);
}

/* Of coasts, what is closer together is one to the eye. */
static gboolean
is_close (const Writer *self, gint64 x, gint64 y)
{
  return ABS (x - self->x) + ABS (y - self->y) < (self->unit == TENTHS ? CLOSE : 1);
}

/* All are told from where the last one led to. */
static void
append_relative (Writer *self, const Step *step, gboolean is_last)
{
  guint n = count_points (step->command);
  gint64 x = to_parts (self, step->x[n - 1]);
  gint64 y = to_parts (self, step->y[n - 1]);

  if (n == 1 && is_close (self, x, y) && !is_last)
    return;
  append_command (self, n == 1 ? 'l' : 'c');
  for (guint i = 0; i < n; i++)
    {
      append_number (self, to_parts (self, step->x[i]) - self->x);
      append_number (self, to_parts (self, step->y[i]) - self->y);
    }
  self->x = x;
  self->y = y;
}

static void
append_close (Writer *self)
{
  append_command (self, 'z');
  self->x = self->first_x;
  self->y = self->first_y;
}

static void
append_part (Writer *self, GArray *steps, guint first, guint end)
{
  for (guint i = first; i < end; i++)
    {
      const Step *step = get_step (steps, i);

      if (step->command == 'M')
        append_move (self, step);
      else if (step->command == 'Z')
        append_close (self);
      else if (is_seen (self, steps, i))
        append_relative (self, step, i + 1 == end);
    }
}

/**
 * sp_svg_path_append_shortened:
 * @svg: where to append
 * @path: a path as Cairo writes it, with the commands M, L, C and Z
 * @length: of how many bytes
 * @seen: (nullable): what is seen of the drawing; %NULL for all
 *
 * Appends the same path, to a hundredth of a point, or to a tenth where it has many points. What is not seen is left out.
 */
void
sp_svg_path_append_shortened (GString *svg, const char *path, gsize length, const cairo_rectangle_t *seen)
{
  g_autoptr (GArray) steps = NULL;
  Writer self = { .svg = svg, .seen = seen };
  guint end;

  g_return_if_fail (svg != NULL && path != NULL);

  steps = read_steps (path, length);
  if (steps == NULL || steps->len == 0 || get_step (steps, 0)->command != 'M')
    {
      g_string_append_len (svg, path, (gssize) length);
      return;
    }
  self.unit = steps->len >= MANY_POINTS ? TENTHS : HUNDREDTHS;
  for (guint first = 0; first < steps->len; first = end)
    {
      gboolean is_part_seen;

      end = find_end (&self, steps, first, &is_part_seen);
      if (is_part_seen)
        append_part (&self, steps, first, end);
    }
}
