/* SPDX-License-Identifier: GPL-3.0-or-later
 * What swim lanes are to show, before it is known how wide and in which font. */
#include "sp-lanes-plan.h"

struct _SpLanesPlan
{
  GObject parent_instance;

  SpIndex *index;
  SpCountryNames *names; /* of countries that are titles, or NULL */
  GArray *lanes;         /* of SpLane; they borrow from the index and the names */
  GPtrArray *events;
  SpBasis weakest;
  guint32 first_day;
  guint32 last_day;
  guint32 now_day;
  guint32 other_day;
  SpDate now_date;
  SpDate other_date;
  gboolean dated;
  guint unconfirmed_years;
};

G_DEFINE_FINAL_TYPE (SpLanesPlan, sp_lanes_plan, G_TYPE_OBJECT)

static void
sp_lanes_plan_finalize (GObject *object)
{
  SpLanesPlan *self = SP_LANES_PLAN (object);

  g_clear_object (&self->index);
  g_array_unref (self->lanes);
  g_clear_object (&self->names);
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

static SpLanesPlan *
create (SpLens *lens, guint unconfirmed_years)
{
  SpLanesPlan *self = g_object_new (SP_TYPE_LANES_PLAN, NULL);

  self->index = g_object_ref (sp_lens_get_index (lens));
  self->weakest = sp_lens_get_weakest (lens);
  self->first_day = sp_lens_get_first_day (lens);
  self->last_day = sp_lens_get_last_day (lens);
  self->now_day = sp_lens_get_day (lens);
  self->unconfirmed_years = unconfirmed_years;
  return self;
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

  self = create (lens, unconfirmed_years);
  self->events = g_ptr_array_ref (sp_index_get_related (self->index, country, SP_RECORD_EVENT));
  questions = sp_dataset_get_records (sp_index_get_dataset (self->index), SP_RECORD_QUESTION);
  for (guint i = 0; i < questions->len; i++)
    {
      SpLane lane = { sp_question_get_short_title (questions->pdata[i]), country, questions->pdata[i] };

      g_array_append_val (self->lanes, lane);
    }
  return self;
}

/* Not what is said to be of other questions only. */
static gboolean
is_of_question (SpEvent *event, SpQuestion *question)
{
  GPtrArray *questions = sp_event_get_questions (event);

  return questions == NULL || questions->len == 0 || g_ptr_array_find (questions, question, NULL);
}

static int
compare_events (gconstpointer a, gconstpointer b)
{
  SpEvent *event_a = *(SpEvent *const *) a;
  SpEvent *event_b = *(SpEvent *const *) b;
  int order = sp_date_compare (sp_event_get_date (event_a), sp_event_get_date (event_b));

  return order != 0 ? order : g_strcmp0 (sp_record_get_id (SP_RECORD (event_a)), sp_record_get_id (SP_RECORD (event_b)));
}

static void
add_events (SpLanesPlan *self, GPtrArray *countries, SpQuestion *question)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  self->events = g_ptr_array_new ();
  for (guint i = 0; i < countries->len; i++)
    {
      GPtrArray *events = sp_index_get_related (self->index, countries->pdata[i], SP_RECORD_EVENT);

      for (guint j = 0; j < events->len; j++)
        if (is_of_question (events->pdata[j], question) && g_hash_table_add (seen, events->pdata[j]))
          g_ptr_array_add (self->events, events->pdata[j]);
    }
  g_ptr_array_sort (self->events, compare_events);
}

/**
 * sp_lanes_plan_new_for_question:
 * @lens: what it is looked at through; its question is not looked at
 * @question: a question
 * @countries: (element-type SpCountry): countries, from above
 * @names: their names
 * @unconfirmed_years: after how many years a position needs to be confirmed
 *
 * Plans a lane a country, with the events of these countries below. It does not follow the lens.
 *
 * Returns: (transfer full): the plan
 */
SpLanesPlan *
sp_lanes_plan_new_for_question (SpLens *lens,
                                SpQuestion *question,
                                GPtrArray *countries,
                                SpCountryNames *names,
                                guint unconfirmed_years)
{
  SpLanesPlan *self;

  g_return_val_if_fail (SP_IS_LENS (lens) && SP_IS_QUESTION (question), NULL);
  g_return_val_if_fail (countries != NULL && SP_IS_COUNTRY_NAMES (names), NULL);

  self = create (lens, unconfirmed_years);
  self->names = g_object_ref (names);
  add_events (self, countries, question);
  for (guint i = 0; i < countries->len; i++)
    {
      SpLane lane = { sp_country_names_get_name (names, countries->pdata[i]), countries->pdata[i], question };

      g_array_append_val (self->lanes, lane);
    }
  return self;
}

/**
 * sp_lanes_plan_show_dates:
 * @self: a plan
 * @lens: what it is looked at through
 *
 * Has the dates of the lens written above their lines. Where it compares two, what is held up to the later one is shown.
 */
void
sp_lanes_plan_show_dates (SpLanesPlan *self, SpLens *lens)
{
  gboolean swapped;

  g_return_if_fail (SP_IS_LANES_PLAN (self) && SP_IS_LENS (lens));

  self->dated = TRUE;
  sp_lens_get_span (lens, &self->other_day, &self->now_day);
  swapped = sp_lens_get_day (lens) != self->now_day;
  self->now_date = swapped ? sp_lens_get_compared (lens) : sp_lens_get_on (lens);
  self->other_date = swapped ? sp_lens_get_on (lens) : sp_lens_get_compared (lens);
}

/**
 * sp_lanes_plan_get_index:
 * @self: a plan
 *
 * Returns: (transfer none): the index
 */
SpIndex *
sp_lanes_plan_get_index (SpLanesPlan *self)
{
  g_return_val_if_fail (SP_IS_LANES_PLAN (self), NULL);

  return self->index;
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
 * sp_lanes_plan_lay_out_part:
 * @self: a plan
 * @context: the font and its size
 * @width: how wide all is, in pixels
 * @mirrored: whether time and text run from right to left
 * @first_day: the first day of the part of time that is seen
 * @last_day: the last day of it; 0 for all
 *
 * Returns: (transfer full): the lanes, laid out
 */
SpLanes *
sp_lanes_plan_lay_out_part (SpLanesPlan *self,
                            PangoContext *context,
                            double width,
                            gboolean mirrored,
                            guint32 first_day,
                            guint32 last_day)
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
    .other_day = self->other_day,
    .now_date = self->now_date,
    .other_date = self->other_date,
    .span_first = first_day,
    .span_last = last_day,
    .dated = self->dated,
    .unconfirmed_years = self->unconfirmed_years,
    .mirrored = mirrored,
    .context = context,
    .width = width,
  });
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
  return sp_lanes_plan_lay_out_part (self, context, width, mirrored, 0, 0);
}
