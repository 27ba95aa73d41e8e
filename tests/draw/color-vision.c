/* SPDX-License-Identifier: GPL-3.0-or-later
 * How different colours look, with all kinds of colour vision and in grey. */
#include "color-vision.h"

#include <math.h>

typedef struct
{
  const char *name;
  double matrix[3][3];
} VisionModel;

/* On linear red, green and blue. */
static const VisionModel models[N_VISIONS] = {
  { "full", { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } } },
  { "protanopia",
    { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } } },
  { "deuteranopia",
    { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } } },
  { "tritanopia",
    { { 1.255528, -0.076749, -0.178779 }, { -0.078411, 0.930809, 0.147602 }, { 0.004733, 0.691367, 0.303900 } } },
  { "grey", { { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 }, { 0.2126, 0.7152, 0.0722 } } },
};

static double
linearize (double channel)
{
  return channel <= 0.04045 ? channel / 12.92 : pow ((channel + 0.055) / 1.055, 2.4);
}

static double
compress (double ratio)
{
  return ratio > 0.008856 ? cbrt (ratio) : 7.787 * ratio + 16.0 / 116;
}

Lab
vision_see (Vision vision, SpColor color)
{
  const double linear[3] = { linearize (color.red), linearize (color.green), linearize (color.blue) };
  double seen[3], x, y, z;

  for (guint i = 0; i < 3; i++)
    {
      const double *row = models[vision].matrix[i];

      seen[i] = CLAMP (row[0] * linear[0] + row[1] * linear[1] + row[2] * linear[2], 0, 1);
    }
  x = compress ((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.9505);
  y = compress (0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
  z = compress ((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.089);
  return (Lab) { 116 * y - 16, 500 * (x - y), 200 * (y - z) };
}

double
lab_get_difference (Lab a, Lab b)
{
  return sqrt ((a.l - b.l) * (a.l - b.l) + (a.a - b.a) * (a.a - b.a) + (a.b - b.b) * (a.b - b.b));
}

const char *
vision_get_name (Vision vision)
{
  return models[vision].name;
}
