/* SPDX-License-Identifier: GPL-3.0-or-later
 * The address that the user wants to go to, in the dataset that is open or in the one that is being read. */
#pragma once

#include "sp-workspace.h"

G_BEGIN_DECLS

#define SP_TYPE_DESTINATION (sp_destination_get_type ())
G_DECLARE_FINAL_TYPE (SpDestination, sp_destination, SP, DESTINATION, GObject)

SpDestination *sp_destination_new (SpWorkspace *workspace);

void sp_destination_set (SpDestination *self, const char *text);
void sp_destination_follow (SpDestination *self);
char *sp_destination_take (SpDestination *self);

G_END_DECLS
