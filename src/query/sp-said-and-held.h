/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where those who spoke for a government said something else than their government held at the time. */
#pragma once

#include "sp-index.h"
#include "sp-position.h"

G_BEGIN_DECLS

/**
 * SpSaidAndHeld:
 * @quote: a quote
 * @stance: what it expresses on a question
 * @held: (element-type SpPosition): the positions of the speaker's government on that question when it was said, by date:
 *   several where a vague date lets them; all at other levels
 * @certainty: %SP_CERTAINTY_YES where one level was certainly held; %SP_CERTAINTY_PERHAPS where vague dates leave open
 *   which one was, or whether any was
 *
 * What was said, and what was held. Borrows from the index.
 */
typedef struct
{
  SpQuote *quote;
  const SpStance *stance;
  GPtrArray *held;
  SpCertainty certainty;
} SpSaidAndHeld;

SpSaidAndHeld *sp_said_and_held_find (SpIndex *index, SpQuote *quote, const SpStance *stance);
char *sp_said_and_held_format (const SpSaidAndHeld *self);
void sp_said_and_held_free (SpSaidAndHeld *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSaidAndHeld, sp_said_and_held_free)

G_END_DECLS
