/* SPDX-License-Identifier: GPL-3.0-or-later
 * The countries that generated datasets choose from. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GENERATOR_N_COUNTRIES 250

/**
 * GeneratorCountry:
 * @code: its code, ISO 3166-1 alpha-2 or `XK`
 * @name: its name
 * @capital: (nullable): its capital
 * @region: its subregion
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *capital;
  const char *region;
} GeneratorCountry;

/* Sorted by code. */
extern const GeneratorCountry generator_countries[GENERATOR_N_COUNTRIES];

G_END_DECLS
