/* SPDX-License-Identifier: GPL-3.0-or-later
 * Says of a PDF what Cairo cannot: its language, that it has structure, and how it is to be shown. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean sp_pdf_catalog_add (GByteArray *pdf, const char *language, gboolean is_rtl);

G_END_DECLS
