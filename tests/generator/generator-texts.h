/* SPDX-License-Identifier: GPL-3.0-or-later
 * The words of generated datasets. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The languages that quotes are in; the first is English. */
#define GENERATOR_N_LANGUAGES 9

const char *generator_text_get_language (guint language);
char *generator_text_make_id (const char *prefix, guint number);
char *generator_text_make_name (guint number);
char *generator_text_make_title (GRand *rand);
char *generator_text_make_sentence (GRand *rand);
void generator_text_make_quote (GRand *rand, guint language, char **text, char **translation);

G_END_DECLS
