/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user chose of a view that can be searched: the words. */
#pragma once

#include "sp-choice.h"

G_BEGIN_DECLS

#define SP_TYPE_SEARCH_CHOICE (sp_search_choice_get_type ())
G_DECLARE_DERIVABLE_TYPE (SpSearchChoice, sp_search_choice, SP, SEARCH_CHOICE, SpChoice)

/**
 * SpSearchChoiceClass:
 * @parent_class: the class above
 */
struct _SpSearchChoiceClass
{
  SpChoiceClass parent_class;
};

const char *sp_search_choice_get_typed (SpSearchChoice *self);
void sp_search_choice_set_typed (SpSearchChoice *self, const char *typed);
gboolean sp_search_choice_has_search (SpSearchChoice *self);
void sp_search_choice_copy_search (SpSearchChoice *self, SpSearchChoice *other);

G_END_DECLS
