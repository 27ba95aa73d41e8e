/* SPDX-License-Identifier: GPL-3.0-or-later
 * How different colours look, with all kinds of colour vision and in grey. */
#pragma once

#include "sp-palette.h"

G_BEGIN_DECLS

/* Without red, green or blue cones: Machado, Oliveira and Fernandes 2009, severity 1. Grey: luminance alone. */
typedef enum
{
  VISION_FULL,
  VISION_PROTANOPIA,
  VISION_DEUTERANOPIA,
  VISION_TRITANOPIA,
  VISION_GREY,
} Vision;

#define N_VISIONS (VISION_GREY + 1)

/* A colour in CIE 1976 L*a*b*, D65. */
typedef struct
{
  double l;
  double a;
  double b;
} Lab;

Lab vision_see (Vision vision, SpColor color);
/* CIE 1976: 2.3 is just noticeable side by side (Mahy and others 1994), 10 is seen at a glance. */
double lab_get_difference (Lab a, Lab b);
const char *vision_get_name (Vision vision);

G_END_DECLS
