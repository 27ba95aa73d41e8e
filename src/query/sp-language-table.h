/* SPDX-License-Identifier: GPL-3.0-or-later
 * The languages of ISO 639-1 with their English names, as iso-codes gives them. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * SpLanguageEntry:
 * @code: two letters
 * @name: the English name, which is the key of its translations in the domain `iso_639-2`
 */
typedef struct
{
  const char *code;
  const char *name;
} SpLanguageEntry;

extern const SpLanguageEntry sp_language_table[];

G_END_DECLS
