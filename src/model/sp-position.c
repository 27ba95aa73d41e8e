/* SPDX-License-Identifier: GPL-3.0-or-later
 * A level that a country's government held on a question from a date on. */
#include "sp-position.h"

struct _SpPosition
{
  SpRecord parent_instance;

  SpCountry *country;
  SpQuestion *question;
  SpLevel *level;
  SpDate from;
  SpDate to;
  SpBasis basis;
  char *summary;
  GPtrArray *deadlines;
  GPtrArray *sources;
  GPtrArray *quotes;
};

G_DEFINE_FINAL_TYPE (SpPosition, sp_position, SP_TYPE_RECORD)

static void
sp_position_finalize (GObject *object)
{
  SpPosition *self = SP_POSITION (object);

  g_clear_object (&self->country);
  g_clear_object (&self->question);
  g_clear_object (&self->level);
  g_free (self->summary);
  g_clear_pointer (&self->deadlines, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_clear_pointer (&self->quotes, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_position_parent_class)->finalize (object);
}

static void
sp_position_class_init (SpPositionClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_position_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_POSITION;
}

static void
sp_position_init (SpPosition *self G_GNUC_UNUSED)
{
}

/**
 * sp_deadline_free:
 * @deadline: (type SpDeadline) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_deadline_free (gpointer deadline)
{
  SpDeadline *self = deadline;

  g_free (self->what);
  g_free (self);
}

/**
 * sp_position_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new position that never changes
 */
SpPosition *
sp_position_new (const SpPositionInit *init)
{
  SpPosition *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->country != NULL, NULL);
  g_return_val_if_fail (init->question != NULL, NULL);
  g_return_val_if_fail (init->level != NULL, NULL);
  g_return_val_if_fail (init->summary != NULL, NULL);

  self = g_object_new (SP_TYPE_POSITION, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->country = g_object_ref (init->country);
  self->question = g_object_ref (init->question);
  self->level = g_object_ref (init->level);
  self->from = init->from;
  self->to = init->to;
  self->basis = init->basis;
  self->summary = g_strdup (init->summary);
  self->deadlines = sp_array_ref_or_empty (init->deadlines);
  self->sources = sp_array_ref_or_empty (init->sources);
  self->quotes = sp_array_ref_or_empty (init->quotes);
  return self;
}

/**
 * sp_position_get_country:
 * @self: a position
 *
 * Returns: (transfer none): the country
 */
SpCountry *
sp_position_get_country (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->country;
}

/**
 * sp_position_get_question:
 * @self: a position
 *
 * Returns: (transfer none): the question
 */
SpQuestion *
sp_position_get_question (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->question;
}

/**
 * sp_position_get_level:
 * @self: a position
 *
 * Returns: (transfer none): the answer
 */
SpLevel *
sp_position_get_level (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->level;
}

/**
 * sp_position_get_from:
 * @self: a position
 *
 * Returns: the date from which it was held
 */
SpDate
sp_position_get_from (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), ((SpDate) { 0 }));

  return self->from;
}

/**
 * sp_position_get_to:
 * @self: a position
 *
 * Returns: the last date on which it was held, where it lapsed with nothing in its place; no date otherwise
 */
SpDate
sp_position_get_to (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), ((SpDate) { 0 }));

  return self->to;
}

/**
 * sp_position_get_basis:
 * @self: a position
 *
 * Returns: what it rests on
 */
SpBasis
sp_position_get_basis (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), 0);

  return self->basis;
}

/**
 * sp_position_get_summary:
 * @self: a position
 *
 * Returns: what was decided or said, in the editors' words
 */
const char *
sp_position_get_summary (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), "");

  return self->summary;
}

/**
 * sp_position_get_deadlines:
 * @self: a position
 *
 * Returns: (element-type SpDeadline) (transfer none): what is due by when, in the order of the dataset
 */
GPtrArray *
sp_position_get_deadlines (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->deadlines;
}

/**
 * sp_position_get_sources:
 * @self: a position
 *
 * Returns: (element-type SpSource) (transfer none): the sources that it rests on, at least one
 */
GPtrArray *
sp_position_get_sources (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->sources;
}

/**
 * sp_position_get_quotes:
 * @self: a position
 *
 * Returns: (element-type SpQuote) (transfer none): quotes that belong to it
 */
GPtrArray *
sp_position_get_quotes (SpPosition *self)
{
  g_return_val_if_fail (SP_IS_POSITION (self), NULL);

  return self->quotes;
}
