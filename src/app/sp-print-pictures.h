/* SPDX-License-Identifier: GPL-3.0-or-later
 * Pictures of the pages that are looked at, drawn by a press as they are needed. */
#pragma once

#include "sp-print-press.h"

G_BEGIN_DECLS

#define SP_TYPE_PRINT_PICTURES (sp_print_pictures_get_type ())
G_DECLARE_FINAL_TYPE (SpPrintPictures, sp_print_pictures, SP, PRINT_PICTURES, GObject)

SpPrintPictures *sp_print_pictures_new (SpPrintPress *press, SpPrinted *printed);

SpPrinted *sp_print_pictures_get_printed (SpPrintPictures *self);
void sp_print_pictures_want (SpPrintPictures *self, guint first, guint last, double scale);
GdkTexture *sp_print_pictures_get (SpPrintPictures *self, guint page);
gboolean sp_print_pictures_are_drawn (SpPrintPictures *self);

G_END_DECLS
