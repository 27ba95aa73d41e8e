/* SPDX-License-Identifier: GPL-3.0-or-later
 * The parts of a lens in words, as chips and sentences name them. */
#include "sp-lens-words.h"

#include <glib/gi18n-lib.h>

static const char *
get_basis_label (SpLens *self)
{
  switch (sp_lens_get_weakest (self))
    {
    case SP_BASIS_REPORT:
      return C_ ("based on", "Governments and press");
    case SP_BASIS_STATEMENT:
      return C_ ("based on", "Governments");
    case SP_BASIS_DECISION:
      return C_ ("based on", "Law and decision");
    case SP_BASIS_LAW:
      return sp_vocabulary_get_label (&sp_basis_vocabulary, SP_BASIS_LAW);
    case SP_BASIS_OPERATOR:
    default:
      return C_ ("based on", "Any basis");
    }
}

/**
 * sp_lens_format_basis:
 * @self: a lens
 *
 * Returns: (transfer full): such as “Based on: Governments”
 */
char *
sp_lens_format_basis (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self), NULL);

  return g_strdup_printf (_ ("Based on: %s"), get_basis_label (self));
}

/**
 * sp_lens_format_group:
 * @self: a lens with a group
 *
 * Returns: (transfer full): such as “Group: NATO”
 */
char *
sp_lens_format_group (SpLens *self)
{
  SpGroup *group;
  const char *short_name;

  g_return_val_if_fail (SP_IS_LENS (self) && sp_lens_get_group (self) != NULL, NULL);

  group = sp_lens_get_group (self);
  short_name = sp_group_get_short_name (group);
  return g_strdup_printf (_ ("Group: %s"), short_name ? short_name : sp_group_get_name (group));
}

/**
 * sp_lens_format_question:
 * @self: a lens with a question
 *
 * Returns: (transfer full): such as “Question: 5G networks”
 */
char *
sp_lens_format_question (SpLens *self)
{
  g_return_val_if_fail (SP_IS_LENS (self) && sp_lens_get_question (self) != NULL, NULL);

  return g_strdup_printf (_ ("Question: %s"), sp_question_get_short_title (sp_lens_get_question (self)));
}

/**
 * sp_lens_format_level:
 * @self: a lens
 * @level: a level of its question
 *
 * Where the question is not said elsewhere, it is said here.
 *
 * Returns: (transfer full): such as “Country’s position on 5G networks: Excluded”
 */
char *
sp_lens_format_level (SpLens *self, SpLevel *level)
{
  GPtrArray *questions;
  SpQuestion *question;

  g_return_val_if_fail (SP_IS_LENS (self) && SP_IS_LEVEL (level), NULL);

  questions = sp_dataset_get_records (sp_index_get_dataset (sp_lens_get_index (self)), SP_RECORD_QUESTION);
  question = sp_lens_get_question (self);
  if (question == NULL || sp_lens_get_pinned (self) || questions->len == 1)
    /* Translators: a filter by the position of the country concerned: a level, such as “Excluded”. */
    return g_strdup_printf (_ ("Country’s position: %s"), sp_level_get_label (level));
  /* Translators: the same with the question: “Country’s position on 5G networks: Excluded”. */
  return g_strdup_printf (_ ("Country’s position on %s: %s"), sp_question_get_short_title (question),
                          sp_level_get_label (level));
}
