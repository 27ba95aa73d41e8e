/* SPDX-License-Identifier: GPL-3.0-or-later
 * Why a file or a folder cannot be read or written, in words that are the same wherever that is told. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpFileUse:
 * @SP_FILE_USE_READ: it was to be read; without a full stop, and where it is known with what can be done
 * @SP_FILE_USE_WRITE: a file was to be written at a place of the user's choice; a sentence, with what can be done
 * @SP_FILE_USE_FILL: files were to be written into a folder of the user's choice; a sentence, with what can be done
 * @SP_FILE_USE_KEEP: it was to be written at a place that is nobody's choice; without a full stop, and with no advice
 *
 * What was to be done with a file.
 */
typedef enum
{
  SP_FILE_USE_READ,
  SP_FILE_USE_WRITE,
  SP_FILE_USE_FILL,
  SP_FILE_USE_KEEP,
  SP_N_FILE_USES,
} SpFileUse;

const char *sp_file_reason_get (GIOErrorEnum code, SpFileUse use);
void sp_file_reason_explain (GError **error, SpFileUse use);

G_END_DECLS
