/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user chose of one view: an object that says when it changed, once for all that is done while it is held. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_CHOICE (sp_choice_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpChoice, sp_choice, SP, CHOICE, GObject)

/**
 * SpChoiceClass:
 * @parent_class: the class above
 */
struct _SpChoiceClass
{
  GObjectClass parent_class;
};

void sp_choice_hold (SpChoice *self);
void sp_choice_release (SpChoice *self);
void sp_choice_emit_changed (SpChoice *self);

G_END_DECLS
