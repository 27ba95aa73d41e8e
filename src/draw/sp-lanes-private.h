/* SPDX-License-Identifier: GPL-3.0-or-later
 * What swim lanes consist of, for the files that lay them out, draw them and put them in words. */
#pragma once

#include "sp-lanes.h"
#include "sp-stretch.h"
#include "sp-time-ticks.h"

G_BEGIN_DECLS

/* A text at its place. */
typedef struct
{
  PangoLayout *layout;
  double x;
  double y;
} SpLanesText;

typedef struct
{
  SpCountry *country;
  SpQuestion *question;
  GArray *stretches; /* of SpStretch */
  SpLanesText title;
  SpLanesText nothing; /* why there is no stretch */
  double y;            /* the top of the bars */
} SpLanesRow;

struct _SpLanes
{
  GObject parent_instance;

  SpIndex *index;
  SpBasis weakest;
  guint32 first_day;
  guint32 last_day;
  guint32 now_day;
  guint32 other_day; /* 0 for none */
  SpDate now_date;
  SpDate other_date;
  guint unconfirmed_years;

  SpTimeAxis axis;
  guint32 whole_last_day; /* of the axis where all is seen */
  GArray *ticks; /* of SpTimeTick */
  gboolean titles_beside; /* the lanes, not above them */
  double bar_height;
  double mark;     /* the size of marks */
  double outstand; /* how far those of deadlines stand out above a bar */
  double head; /* how high the dates above the lanes are */
  double foot_y;
  double axis_y;
  double height;
  GArray *rows;   /* of SpLanesRow */
  GArray *labels; /* of SpLanesText, what is written at the axis */
  GArray *dates;  /* of SpLanesText, what is written above the lines of the days that are looked at */
  GArray *items;  /* of SpLanesItem */
};

/* The size of ticks, and that of text beside that of the context. */
#define SP_LANES_TICK 4.0
#define SP_LANES_SMALL 0.85

static inline SpLanesRow *
sp_lanes_get_row (SpLanes *self, guint number)
{
  return &g_array_index (self->rows, SpLanesRow, number);
}

/* Whether some of a bar is seen, or the day of a mark. */
static inline gboolean
sp_lanes_is_in_span (SpLanes *self, const SpLanesItem *item)
{
  double before = item->kind == SP_LANES_POSITION ? item->area.width : item->area.width / 2;
  double after = item->kind == SP_LANES_POSITION ? 0 : item->area.width / 2;

  return item->area.x + before >= self->axis.x - 0.5 && item->area.x + after <= self->axis.x + self->axis.width + 0.5;
}

void sp_lanes_lay_out (SpLanes *self, const SpLanesInit *init);
void sp_lanes_add_items (SpLanes *self, GPtrArray *events);

G_END_DECLS
