/* SPDX-License-Identifier: GPL-3.0-or-later
 * What swim lanes are to show, before it is known how wide and in which font. */
#include "sp-lanes-plan.h"

struct _SpLanesPlan
{
  GObject parent_instance;

  SpIndex *index;
  GArray *lanes; /* of SpLane; they borrow from the index */
  GPtrArray *events;
  SpBasis weakest;
  guint32 first_day;
  guint32 last_day;
  guint32 now_day;
  guint unconfirmed_years;
};

G_DEFINE_FINAL_TYPE (SpLanesPlan, sp_lanes_plan, G_TYPE_OBJECT)

static void
sp_lanes_plan_finalize (GObject *object)
{
  SpLanesPlan *self = SP_LANES_PLAN (object);

  g_clear_object (&self->index);
  g_array_unref (self->lanes);
  g_clear_pointer (&self->events, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_lanes_plan_parent_class)->finalize (object);
}

static void
sp_lanes_plan_class_init (SpLanesPlanClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_lanes_plan_finalize;
}

static void
sp_lanes_plan_init (SpLanesPlan *self)
{
  self->lanes = g_array_new (FALSE, FALSE, sizeof (SpLane));
}

/**
 * sp_lanes_plan_new_for_country:
 * @lens: what it is looked at through
 * @country: a country
 * @unconfirmed_years: after how many years a position needs to be confirmed
 *
 * Plans a lane a question, in the order of the dataset, with the country's events below. It does not follow the lens.
 *
 * Returns: (transfer full): the plan
 */
SpLanesPlan *
sp_lanes_plan_new_for_country (SpLens *lens, SpCountry *country, guint unconfirmed_years)
{
  SpLanesPlan *self;
  GPtrArray *questions;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_COUNTRY (country), NULL);

  self = g_object_new (SP_TYPE_LANES_PLAN, NULL);
  self->index = g_object_ref (sp_lens_get_index (lens));
  self->events = g_ptr_array_ref (sp_index_get_related (self->index, country, SP_RECORD_EVENT));
  self->weakest = sp_lens_get_weakest (lens);
  self->first_day = sp_lens_get_first_day (lens);
  self->last_day = sp_lens_get_last_day (lens);
  self->now_day = sp_lens_get_day (lens);
  self->unconfirmed_years = unconfirmed_years;
  questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);
  for (guint i = 0; i < questions->len; i++)
    {
      SpLane lane = { sp_question_get_short_title (questions->pdata[i]), country, questions->pdata[i] };

      g_array_append_val (self->lanes, lane);
    }
  return self;
}

static gboolean
has_begun (SpLanesPlan *self, SpDate date)
{
  return sp_date_has_begun (date, self->now_day) != SP_CERTAINTY_NO;
}

/**
 * sp_lanes_plan_is_empty:
 * @self: a plan
 *
 * Returns: whether there is neither a position nor an event to show
 */
gboolean
sp_lanes_plan_is_empty (SpLanesPlan *self)
{
  g_return_val_if_fail (SP_IS_LANES_PLAN (self), TRUE);

  for (guint i = 0; i < self->lanes->len; i++)
    {
      const SpLane *lane = &g_array_index (self->lanes, SpLane, i);
      g_autoptr (GPtrArray) history = sp_history_find (self->index, lane->country, lane->question, self->weakest);

      if (history->len > 0 && has_begun (self, sp_position_get_from (history->pdata[0])))
        return FALSE;
    }
  for (guint i = 0; i < self->events->len; i++)
    if (has_begun (self, sp_event_get_date (self->events->pdata[i])))
      return FALSE;
  return TRUE;
}

/**
 * sp_lanes_plan_lay_out:
 * @self: a plan
 * @context: the font and its size
 * @width: how wide all is, in pixels
 * @mirrored: whether time and text run from right to left
 *
 * Returns: (transfer full): the lanes, laid out
 */
SpLanes *
sp_lanes_plan_lay_out (SpLanesPlan *self, PangoContext *context, double width, gboolean mirrored)
{
  g_return_val_if_fail (SP_IS_LANES_PLAN (self), NULL);

  return sp_lanes_new (&(SpLanesInit) {
    .index = self->index,
    .lanes = (const SpLane *) (gpointer) self->lanes->data,
    .n_lanes = self->lanes->len,
    .events = self->events,
    .weakest = self->weakest,
    .first_day = self->first_day,
    .last_day = self->last_day,
    .now_day = self->now_day,
    .unconfirmed_years = self->unconfirmed_years,
    .mirrored = mirrored,
    .context = context,
    .width = width,
  });
}
