/* SPDX-License-Identifier: GPL-3.0-or-later
 * Lists and reads the files of a dataset, whatever they are. */
#pragma once

#include "sp-part-index.h"
#include "sp-problem-list.h"
#include "sp-progress.h"

G_BEGIN_DECLS

/**
 * SpInput:
 * @file: (nullable): a file that is still to be read
 * @bytes: (nullable): its content where it is known already
 * @path: how it is shown
 * @name: the last part of that
 * @size: its size when it was listed
 * @index: (nullable): what knows where its values stand, where it was gone over when the program was built
 * @number: which part it is for @index
 *
 * A file that is to become a part.
 */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  char *path;
  char *name;
  guint64 size;
  const SpPartIndex *index;
  guint number;
} SpInput;

SpInput *sp_input_new_for_bytes (GBytes *bytes, const char *path);
void sp_input_free (gpointer input);

GPtrArray *sp_input_list (GFile *file, SpProblemList *problems, GCancellable *cancellable, GError **error);
GBytes *
sp_input_read (SpInput *self, SpProblemList *problems, SpProgress *progress, GCancellable *cancellable, GError **error);

char *sp_input_dup_path (GFile *file);
char *sp_input_dup_name (GFile *file);

G_END_DECLS
