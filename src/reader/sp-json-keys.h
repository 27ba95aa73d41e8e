/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds keys that are given twice in an object. */
#pragma once

#include "sp-json-scanner.h"

G_BEGIN_DECLS

typedef struct _SpJsonKeys SpJsonKeys;

SpJsonKeys *sp_json_keys_new (void);
void sp_json_keys_free (SpJsonKeys *self);
void sp_json_keys_open (SpJsonKeys *self, SpJsonScanner *scanner);
gboolean sp_json_keys_add (SpJsonKeys *self, SpJsonScanner *scanner);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpJsonKeys, sp_json_keys_free)

G_END_DECLS
