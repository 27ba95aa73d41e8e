/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the user chose of one view: an object that says when it changed, once for all that is done while it is held. */
#include "sp-choice.h"

typedef struct
{
  guint held;
  gboolean changed;
} SpChoicePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpChoice, sp_choice, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_choice_class_init (SpChoiceClass *klass)
{
  /**
   * SpChoice::changed:
   * @self: the choice
   *
   * Something else is chosen now.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_choice_init (SpChoice *self G_GNUC_UNUSED)
{
}

/**
 * sp_choice_hold:
 * @self: a choice
 *
 * Keeps #SpChoice::changed back until sp_choice_release() was called as often.
 */
void
sp_choice_hold (SpChoice *self)
{
  SpChoicePrivate *priv = sp_choice_get_instance_private (self);

  g_return_if_fail (SP_IS_CHOICE (self));

  priv->held++;
}

/**
 * sp_choice_release:
 * @self: a choice that is held
 *
 * Says that the choice changed, where it did since sp_choice_hold().
 */
void
sp_choice_release (SpChoice *self)
{
  SpChoicePrivate *priv = sp_choice_get_instance_private (self);

  g_return_if_fail (SP_IS_CHOICE (self) && priv->held > 0);

  priv->held--;
  if (priv->held == 0 && priv->changed)
    sp_choice_emit_changed (self);
}

/**
 * sp_choice_emit_changed:
 * @self: a choice
 *
 * For its own type: says that it changed, now or when it is no longer held.
 */
void
sp_choice_emit_changed (SpChoice *self)
{
  SpChoicePrivate *priv = sp_choice_get_instance_private (self);

  g_return_if_fail (SP_IS_CHOICE (self));

  priv->changed = priv->held > 0;
  if (priv->held == 0)
    g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
