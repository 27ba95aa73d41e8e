/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the stars of a dataset are kept, and how windows and processes share that file. */
#pragma once

#include "sp-star-entry.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SpStarsMeeting:
 * @entries: (element-type SpStarEntry): what is starred now
 * @in_file: (element-type SpStarEntry): what of it the file has: all, but where there is an @error
 * @error: (nullable): why the file could not be read or written
 * @kept_as: (nullable): where the file was damaged, the path to which it was moved
 * @problem: (nullable): and what was wrong with it
 *
 * What came of bringing stars and their file together.
 */
typedef struct
{
  GPtrArray *entries;
  GPtrArray *in_file;
  GError *error;
  char *kept_as;
  char *problem;
} SpStarsMeeting;

GFile *sp_stars_file_get (const char *dataset);
SpStarsMeeting *sp_stars_file_meet (GFile *file, const char *dataset, GPtrArray *base, GPtrArray *ours);
void sp_stars_meeting_free (SpStarsMeeting *meeting);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpStarsMeeting, sp_stars_meeting_free)

G_END_DECLS
