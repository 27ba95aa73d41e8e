/* SPDX-License-Identifier: GPL-3.0-or-later
 * Something that happened. */
#include "sp-event.h"

struct _SpEvent
{
  SpRecord parent_instance;

  SpDate date;
  SpEventKind event_kind;
  char *title;
  char *summary;
  GPtrArray *countries;
  GPtrArray *actors;
  GPtrArray *questions;
  GPtrArray *sources;
};

G_DEFINE_FINAL_TYPE (SpEvent, sp_event, SP_TYPE_RECORD)

static void
sp_event_finalize (GObject *object)
{
  SpEvent *self = SP_EVENT (object);

  g_free (self->title);
  g_free (self->summary);
  g_clear_pointer (&self->countries, g_ptr_array_unref);
  g_clear_pointer (&self->actors, g_ptr_array_unref);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_event_parent_class)->finalize (object);
}

static void
sp_event_class_init (SpEventClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_event_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_EVENT;
}

static void
sp_event_init (SpEvent *self G_GNUC_UNUSED)
{
}

/**
 * sp_event_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new event that never changes
 */
SpEvent *
sp_event_new (const SpEventInit *init)
{
  SpEvent *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->title != NULL, NULL);
  g_return_val_if_fail (init->summary != NULL, NULL);

  self = g_object_new (SP_TYPE_EVENT, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->date = init->date;
  self->event_kind = init->event_kind;
  self->title = g_strdup (init->title);
  self->summary = g_strdup (init->summary);
  self->countries = sp_array_ref_or_empty (init->countries);
  self->actors = sp_array_ref_or_empty (init->actors);
  self->questions = sp_array_ref_or_empty (init->questions);
  self->sources = sp_array_ref_or_empty (init->sources);
  return self;
}

/**
 * sp_event_get_date:
 * @self: an event
 *
 * Returns: when
 */
SpDate
sp_event_get_date (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), ((SpDate) { 0 }));

  return self->date;
}

/**
 * sp_event_get_event_kind:
 * @self: an event
 *
 * Returns: what kind of event
 */
SpEventKind
sp_event_get_event_kind (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), 0);

  return self->event_kind;
}

/**
 * sp_event_get_title:
 * @self: an event
 *
 * Returns: what happened, in a few words
 */
const char *
sp_event_get_title (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), "");

  return self->title;
}

/**
 * sp_event_get_summary:
 * @self: an event
 *
 * Returns: what happened, in the editors' words
 */
const char *
sp_event_get_summary (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), "");

  return self->summary;
}

/**
 * sp_event_get_countries:
 * @self: an event
 *
 * Returns: (element-type SpCountry) (transfer none): the countries concerned
 */
GPtrArray *
sp_event_get_countries (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), NULL);

  return self->countries;
}

/**
 * sp_event_get_actors:
 * @self: an event
 *
 * Returns: (element-type SpActor) (transfer none): who acted
 */
GPtrArray *
sp_event_get_actors (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), NULL);

  return self->actors;
}

/**
 * sp_event_get_questions:
 * @self: an event
 *
 * Returns: (element-type SpQuestion) (transfer none): the questions concerned
 */
GPtrArray *
sp_event_get_questions (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), NULL);

  return self->questions;
}

/**
 * sp_event_get_sources:
 * @self: an event
 *
 * Returns: (element-type SpSource) (transfer none): the sources of this, at least one
 */
GPtrArray *
sp_event_get_sources (SpEvent *self)
{
  g_return_val_if_fail (SP_IS_EVENT (self), NULL);

  return self->sources;
}
