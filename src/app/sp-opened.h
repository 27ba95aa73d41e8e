/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was read of a dataset on a thread, with all that is made of it there once for all views. */
#pragma once

#include "sp-country-names.h"
#include "sp-quote-texts.h"
#include "sp-reader.h"
#include "sp-stars.h"

G_BEGIN_DECLS

/**
 * SpOpened:
 * @file: (nullable): the file or folder that was read, or %NULL for the built-in dataset
 * @reading: what was read, with its problems
 * @index: (nullable): the index of the dataset, or %NULL where the reading has none; so the others
 * @names: (nullable): the names of its countries
 * @quote_texts: (nullable): its quotes, ready to be searched
 * @stars: (nullable): the user's stars of it
 *
 * A dataset that can be shown.
 */
typedef struct
{
  GFile *file;
  SpReading *reading;
  SpIndex *index;
  SpCountryNames *names;
  SpQuoteTexts *quote_texts;
  SpStars *stars;
} SpOpened;

void sp_opened_read (GTask *task, GFile *file, SpReaderProgressFunc progress, gpointer user_data);
const char *sp_opened_get_id (GTask *task);
void sp_opened_free (SpOpened *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpOpened, sp_opened_free)

G_END_DECLS
