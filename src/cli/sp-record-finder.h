/* SPDX-License-Identifier: GPL-3.0-or-later
 * The one record of any kind that a command line names. */
#pragma once

#include "sp-country-names.h"
#include "sp-dataset.h"

G_BEGIN_DECLS

SpRecord *sp_find_any_record (SpCountryNames *names, SpDataset *dataset, const char *typed, GError **error);

G_END_DECLS
