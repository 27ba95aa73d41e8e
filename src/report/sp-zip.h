/* SPDX-License-Identifier: GPL-3.0-or-later
 * Files packed into one. */
#pragma once

#include "sp-date.h"

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SpZip SpZip;

SpZip *sp_zip_new (SpDate date);
void sp_zip_free (SpZip *self);
gboolean sp_zip_add (SpZip *self, const char *name, const char *text, GError **error);
GBytes *sp_zip_end (SpZip *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpZip, sp_zip_free)

G_END_DECLS
