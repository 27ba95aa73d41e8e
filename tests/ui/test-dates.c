/* SPDX-License-Identifier: GPL-3.0-or-later
 * The dates of the bar: the track's keys and places, what is typed, Play, and two dates compared. */
#include "ui-harness.h"

#include "sp-bar.h"
#include "sp-date-field.h"
#include "sp-date-handle.h"
#include "sp-date-scale.h"
#include "sp-date-track.h"
#include "sp-list-head.h"

#include <math.h>

typedef struct
{
  SpWindow *window;
  SpLens *lens;
  SpDateTrack *track;
  SpCalendar *calendar;
  GtkWidget *handles[SP_N_TRACK_DATES];
} Fixture;

/* The handle of the compared date is the first child, so that the other is drawn above it. */
static void
find_handles (Fixture *self)
{
  guint n = SP_N_TRACK_DATES;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->track)); child;
       child = gtk_widget_get_next_sibling (child))
    if (SP_IS_DATE_HANDLE (child) && n > 0)
      self->handles[--n] = child;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autofree char *path = data ? ui_harness_get_data (data) : NULL;

  self->window = ui_harness_open (path);
  self->lens = sp_workspace_get_lens (sp_window_get_workspace (self->window));
  self->track = SP_DATE_TRACK (ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_DATE_TRACK));
  self->calendar = sp_date_track_get_calendar (self->track);
  find_handles (self);
}

static void
tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  ui_harness_close (self->window);
}

static void
press (Fixture *self, SpTrackDate kind, guint key)
{
  g_assert_true (sp_date_handle_press (SP_DATE_HANDLE (self->handles[kind]), key));
}

static void
check_date (SpDate date, const char *expected)
{
  g_autofree char *text = sp_date_to_string (date);

  g_assert_cmpstr (text, ==, expected);
}

static void
check_on (Fixture *self, const char *expected)
{
  check_date (sp_lens_get_on (self->lens), expected);
}

static void
check_compared (Fixture *self, const char *expected)
{
  check_date (sp_lens_get_compared (self->lens), expected);
}

/* From before everything, the arrow stops at each day of the calendar, and then at the latest date. */
static void
test_arrows (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  guint32 day;

  press (self, SP_TRACK_DATE_ON, GDK_KEY_Home);
  g_assert_true (sp_date_equal (sp_lens_get_on (self->lens), sp_calendar_get_before (self->calendar)));
  day = sp_lens_get_day (self->lens);
  while ((day = sp_calendar_find_step (self->calendar, day, TRUE)) != 0)
    {
      g_assert_false (sp_lens_is_latest (self->lens));
      press (self, SP_TRACK_DATE_ON, GDK_KEY_Right);
      g_assert_cmpuint (sp_lens_get_day (self->lens), ==, day);
    }
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Right);
  g_assert_true (sp_lens_is_latest (self->lens));
  day = sp_lens_get_day (self->lens);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Left);
  g_assert_cmpuint (sp_lens_get_day (self->lens), ==, sp_calendar_find_step (self->calendar, day, FALSE));
}

static void
test_keys (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *from;
    guint key;
    const char *to;
  } cases[] = {
    { "", GDK_KEY_Page_Down, "1979-06-30" },
    { "1979-06-30", GDK_KEY_Page_Up, "" },
    { "1974-02", GDK_KEY_Page_Down, "1973-02" },
    { "1974", GDK_KEY_KP_Page_Up, "1975" },
    { "1970-03", GDK_KEY_Page_Down, "1969" },
    { "1969", GDK_KEY_Page_Down, "1969" },
    { "1969", GDK_KEY_Page_Up, "1970" },
    { "1974-02", GDK_KEY_Home, "1969" },
    { "1974-02", GDK_KEY_End, "" },
    { "1969", GDK_KEY_Left, "1969" },
    { "1969", GDK_KEY_Down, "1969" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpDate from = { 0 };

      g_assert_true (*cases[i].from == '\0' || sp_date_parse (cases[i].from, &from, NULL));
      sp_lens_set_on (self->lens, from);
      press (self, SP_TRACK_DATE_ON, cases[i].key);
      g_test_message ("case %u", i);
      check_on (self, cases[i].to);
    }
  g_assert_false (sp_date_handle_press (SP_DATE_HANDLE (self->handles[SP_TRACK_DATE_ON]), GDK_KEY_x));
}

/* Right to left, time runs to the left. */
static void
test_mirrored_keys (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  guint32 first;

  gtk_widget_set_direction (self->handles[SP_TRACK_DATE_ON], GTK_TEXT_DIR_RTL);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Home);
  first = sp_calendar_find_step (self->calendar, sp_lens_get_day (self->lens), TRUE);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Left);
  g_assert_cmpuint (sp_lens_get_day (self->lens), ==, first);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Up);
  g_assert_cmpuint (sp_lens_get_day (self->lens), >, first);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Right);
  g_assert_cmpuint (sp_lens_get_day (self->lens), ==, first);
}

static void
check_spoken (Fixture *self, SpTrackDate kind, const char *expected)
{
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->handles[kind]), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                       expected);
}

static void
test_spoken_value (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    SpDate on;
    const char *spoken;
  } cases[] = {
    { { 0 }, "Latest, 30 June 1980. June 1980: no changes" },
    { { 1969, 0, 0 }, "1969. Before 1970" },
    { { 1970, 6, 0 }, "June 1970: no changes" },
    { { 1970, 6, 3 }, "3 June 1970. June 1970: no changes" },
  };
  GtkAccessible *handle = GTK_ACCESSIBLE (self->handles[SP_TRACK_DATE_ON]);

  gtk_test_accessible_assert_role (handle, GTK_ACCESSIBLE_ROLE_SLIDER);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_LABEL, "As of");
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0);
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 126.0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      sp_lens_set_on (self->lens, cases[i].on);
      check_spoken (self, SP_TRACK_DATE_ON, cases[i].spoken);
    }
  gtk_test_accessible_assert_property (handle, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 6.0);
}

static GtkEditable *
find_entry (Fixture *self, const char *label)
{
  GtkWidget *bar = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR);
  GtkWidget *row = gtk_widget_get_first_child (bar);

  for (GtkWidget *child = gtk_widget_get_first_child (row); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *field = ui_harness_find_type (child, SP_TYPE_DATE_FIELD);
      GtkWidget *entry = field ? gtk_widget_get_first_child (field) : NULL;

      if (entry != NULL &&
          gtk_test_accessible_check_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label) == NULL)
        return GTK_EDITABLE (entry);
    }
  g_assert_not_reached ();
}

static void
type (GtkEditable *entry, const char *text)
{
  gtk_editable_set_text (entry, text);
  g_signal_emit_by_name (entry, "activate");
  ui_harness_settle ();
}

static void
test_typing (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkEditable *entry = find_entry (self, "As of");

  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Latest (30 June 1980)");
  type (entry, " 1974-03 ");
  check_on (self, "1974-03");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "March 1974");
  type (entry, "2 may 1975");
  check_on (self, "1975-05-02");
  type (entry, "March 1974");
  check_on (self, "1974-03");
  type (entry, "1974-13");
  check_on (self, "1974-03");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
  type (entry, "");
  g_assert_true (sp_lens_is_latest (self->lens));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
}

static void
activate (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
}

/* With the keyboard in the field a date stands as datasets write it; what was taken, as it does elsewhere. */
static void
test_typing_with_focus (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkEditable *entry = find_entry (self, "As of");

  g_assert_cmpstr (gtk_widget_get_tooltip_text (GTK_WIDGET (entry)), ==,
                   "A date such as 30 June 1980 or 1980-06-30, or a year or month alone; empty for the latest");
  gtk_window_present (GTK_WINDOW (self->window));
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  ui_harness_settle ();
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "1980-06-30");
  type (entry, "1974-03");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "March 1974");
  type (entry, "");
  g_assert_cmpstr (gtk_editable_get_text (entry), ==, "Latest (30 June 1980)");
  type (entry, "Latest (30 June 1980)");
  g_assert_true (sp_lens_is_latest (self->lens));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (entry), "error"));
}

static void
test_comparing (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  GtkEditable *entry;

  g_assert_false (ui_harness_is_seen (self->handles[SP_TRACK_DATE_COMPARED]));
  activate (self, "win.compare-dates");
  ui_harness_settle ();
  check_compared (self, "1979-06-30");
  g_assert_true (ui_harness_is_seen (self->handles[SP_TRACK_DATE_COMPARED]));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (self->handles[SP_TRACK_DATE_COMPARED]),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Compared with");
  press (self, SP_TRACK_DATE_COMPARED, GDK_KEY_Page_Down);
  check_compared (self, "1978-06-30");
  g_assert_true (sp_lens_is_latest (self->lens));
  check_spoken (self, SP_TRACK_DATE_COMPARED, "30 June 1978. June 1978: no changes");

  /* The other way round is as good. */
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Home);
  press (self, SP_TRACK_DATE_COMPARED, GDK_KEY_End);
  check_on (self, "1969");
  check_compared (self, "1980-06-30");

  entry = find_entry (self, "Compared with");
  type (entry, "1975");
  check_compared (self, "1975");
  activate (self, "win.compare-dates");
  ui_harness_settle ();
  check_compared (self, "");
  g_assert_false (ui_harness_is_seen (self->handles[SP_TRACK_DATE_COMPARED]));
}

static void
test_first_compared_date (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const struct
  {
    const char *on;
    const char *compared;
  } cases[] = {
    { "", "1979-06-30" },     { "1974-03", "1973-03" },       { "1972-02-29", "1971-02-28" },
    { "1970", "1970-01-01" }, { "1970-01-01", "1980-06-30" }, { "1960", "1980-06-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpDate on = { 0 };

      g_assert_true (*cases[i].on == '\0' || sp_date_parse (cases[i].on, &on, NULL));
      sp_lens_set_on (self->lens, on);
      activate (self, "win.compare-dates");
      check_compared (self, cases[i].compared);
      activate (self, "win.compare-dates");
      check_compared (self, "");
    }
}

static SpPlayer *
get_player (Fixture *self)
{
  return sp_bar_get_player (SP_BAR (ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR)));
}

static gboolean
has_stopped (gpointer data)
{
  return !sp_player_is_playing (data);
}

static void
note_date_cb (SpLens *lens, GPtrArray *dates)
{
  g_ptr_array_add (dates, sp_date_to_string (sp_lens_get_on (lens)));
}

/* Every month in which the arrows stop, once; from the latest date it begins with the first, and there it ends. */
static void
test_play (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);
  guint32 day = sp_calendar_get_first_day (self->calendar) - 1;
  guint n = 0;
  SpDate date = { 0 };

  g_signal_connect (self->lens, "changed", G_CALLBACK (note_date_cb), dates);
  activate (self, "win.play");
  g_assert_true (sp_player_is_playing (get_player (self)));
  ui_harness_wait (has_stopped, get_player (self));
  g_signal_handlers_disconnect_by_func (self->lens, note_date_cb, dates);
  while ((day = sp_calendar_find_step (self->calendar, day, TRUE)) != 0)
    {
      SpDate next = sp_date_from_day_number (day);
      g_autofree char *text = NULL;

      next.day = 0;
      text = sp_date_to_string (next);
      if (!sp_date_equal (next, date) && sp_date_get_last_day (next) < sp_calendar_get_last_day (self->calendar))
        g_assert_cmpstr (dates->pdata[n++], ==, text);
      date = next;
    }
  g_assert_cmpstr (dates->pdata[n++], ==, "");
  g_assert_cmpuint (dates->len, ==, n);
  g_assert_cmpuint (n, >, 5);
}

static void
test_play_stops (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpPlayer *player = get_player (self);
  g_autofree char *on = NULL;

  activate (self, "win.play");
  g_assert_true (sp_player_is_playing (player));
  activate (self, "win.play");
  g_assert_false (sp_player_is_playing (player));
  g_assert_false (sp_lens_is_latest (self->lens));

  /* From where it stands, not from the beginning. */
  on = sp_date_to_string (sp_lens_get_on (self->lens));
  activate (self, "win.play");
  g_assert_true (sp_player_is_playing (player));
  g_assert_cmpuint (sp_lens_get_day (self->lens), >,
                    sp_calendar_find_step (self->calendar, sp_calendar_get_first_day (self->calendar), TRUE));

  /* Anything else that changes the lens, and any key on the track, even one that moves nothing. */
  sp_lens_set_weakest (self->lens, SP_BASIS_LAW);
  g_assert_false (sp_player_is_playing (player));
  sp_lens_set_weakest (self->lens, SP_BASIS_OPERATOR);
  activate (self, "win.play");
  g_assert_true (sp_player_is_playing (player));
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Return);
  g_assert_false (sp_player_is_playing (player));
}

static void
test_interval (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  guint interval = sp_player_get_interval (get_player (self));
  guint n = sp_calendar_count_months (self->calendar);

  g_assert_cmpuint (interval, >=, 150);
  g_assert_cmpuint (interval, <=, 1000);
  g_assert_true (interval == 150 || interval == 1000 || (interval * n >= 4000 && interval * n <= 8000));
}

/* Question, group and basis: each has its own changes, a step of the date has not. */
static void
test_calendar_follows_the_lens (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (self->window));
  GPtrArray *questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);
  g_autoptr (SpCalendar) before = sp_calendar_ref (self->calendar);

  sp_lens_set_on (self->lens, (SpDate) { 1974, 0, 0 });
  g_assert_true (sp_date_track_get_calendar (self->track) == before);
  sp_lens_set_question (self->lens, questions->pdata[1]);
  g_assert_true (sp_date_track_get_calendar (self->track) != before);
  sp_lens_set_question (self->lens, questions->pdata[0]);
  sp_lens_set_weakest (self->lens, SP_BASIS_LAW);
  g_assert_cmpuint (sp_calendar_get_entries (sp_date_track_get_calendar (self->track))->len, <,
                    sp_calendar_get_entries (before)->len);
}

/* Where the pointer chooses a date, the handle then stands: at the end of it. */
static void
test_scale (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  for (guint mirrored = 0; mirrored < 2; mirrored++)
    for (double width = 60; width < 20000; width *= 1.7)
      {
        SpDateScale scale = { self->calendar, width, mirrored };
        double start = scale.mirrored ? width : 0.0;
        double before = start;

        g_assert_true (sp_date_equal (sp_date_scale_get_date (&scale, start), sp_calendar_get_before (self->calendar)));
        g_assert_false (sp_date_is_set (sp_date_scale_get_date (&scale, width - start)));
        for (double x = 0; x < width; x += 1.0)
          {
            SpDate date = sp_date_scale_get_date (&scale, sp_date_scale_mirror (&scale, x));
            guint32 day =
              sp_date_is_set (date) ? sp_date_get_last_day (date) : sp_calendar_get_last_day (self->calendar);
            double place = sp_date_scale_get_x (&scale, day);

            g_assert_cmpfloat (place, >=, SP_DATE_SCALE_MARGIN - 1e-6);
            g_assert_cmpfloat (place, <=, width - SP_DATE_SCALE_MARGIN + 1e-6);
            g_assert_true (mirrored ? place <= before : x < 1.0 || place >= before);
            before = place;
          }
      }
}

typedef struct
{
  GtkWidget *widget;
  int from;
  int to;
} Width;

static gboolean
has_width (gpointer data)
{
  const Width *width = data;

  return gtk_widget_get_width (width->widget) > width->from && gtk_widget_get_width (width->widget) <= width->to;
}

/* The window's frame takes some pixels of its width. It is made narrower in two steps, as by hand: what is in it asks
 * for less once it was folded. */
static void
set_width (Fixture *self, GtkWidget *bar, int width)
{
  gtk_window_set_default_size (GTK_WINDOW (self->window), MAX (width, 640), 700);
  ui_harness_wait (has_width, &(Width) { bar, MAX (width, 640) - 40, MAX (width, 640) });
  ui_harness_settle ();
  gtk_window_set_default_size (GTK_WINDOW (self->window), width, 700);
  ui_harness_wait (has_width, &(Width) { bar, width - 40, width });
  ui_harness_settle ();
}

static void
check_inside (GtkWidget *bar, GtkWidget *child)
{
  graphene_rect_t bounds;

  if (!gtk_widget_get_mapped (child))
    return;
  g_assert_true (gtk_widget_compute_bounds (child, bar, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, gtk_widget_get_width (bar));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (bar));
}

static gboolean
is_beside (GtkWidget *bar, GtkWidget *a, GtkWidget *b)
{
  graphene_rect_t first, second;

  g_assert_true (gtk_widget_compute_bounds (a, bar, &first));
  g_assert_true (gtk_widget_compute_bounds (b, bar, &second));
  return first.origin.y < second.origin.y + second.size.height && second.origin.y < first.origin.y + first.size.height;
}

/* One row from 1100 pixels on; whatever the width, nothing is outside, and the date changes the height in nothing. */
static void
test_widths (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const int widths[] = { 420, 600, 960, 1095, 1131, 1600 };
  GtkWidget *bar = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR);
  GtkWidget *row = gtk_widget_get_first_child (bar);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      int height;

      set_width (self, bar, widths[i]);
      height = gtk_widget_get_height (bar);
      for (GtkWidget *child = gtk_widget_get_first_child (row); child; child = gtk_widget_get_next_sibling (child))
        check_inside (bar, child);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (self->track)), >=, widths[i] >= 960 ? 260 : 200);
      g_assert_true (is_beside (bar, gtk_widget_get_first_child (row), GTK_WIDGET (self->track)) ==
                     (gtk_widget_get_width (row) >= 1076));
      sp_lens_set_on (self->lens, (SpDate) { 1974, 9, 30 });
      ui_harness_settle ();
      g_assert_cmpint (gtk_widget_get_height (bar), ==, height);
      sp_lens_set_on (self->lens, (SpDate) { 0 });
    }
}

/* Two dates side by side are told apart, whatever the width. */
static void
test_label_of_compared (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  static const int widths[] = { 600, 960, 1095, 1600 };
  GtkWidget *bar = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR);
  GtkWidget *row = gtk_widget_get_first_child (bar);

  activate (self, "win.compare-dates");
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *label;

      set_width (self, bar, widths[i]);
      label = ui_harness_find_text (bar, "Compared with");
      g_assert_true (ui_harness_is_seen (label));
      g_assert_false (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (label))));
      for (GtkWidget *child = gtk_widget_get_first_child (row); child; child = gtk_widget_get_next_sibling (child))
        check_inside (bar, child);
    }
}

static void
test_title (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (self->window));
  GtkWidget *bar = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_BAR);
  g_autofree char *past = g_strconcat (sp_dataset_get_title (dataset), " – As of 1 June 1974", NULL);

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->window)), ==, sp_dataset_get_title (dataset));
  g_assert_false (gtk_widget_has_css_class (bar, "past"));
  sp_lens_set_on (self->lens, (SpDate) { 1974, 6, 1 });
  ui_harness_settle ();
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (self->window)), ==, past);
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (self->window), "As of 1 June 1974"));
  g_assert_true (gtk_widget_has_css_class (bar, "past"));
  sp_lens_set_compared (self->lens, (SpDate) { 1973, 0, 0 });
  ui_harness_settle ();
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (self->window), "Changes, 1973 to 1 June 1974"));
  activate (self, "win.latest");
  g_assert_true (sp_lens_is_latest (self->lens));
}

static GtkWidget *
find_button (GtkWidget *within, const char *label)
{
  GtkWidget *found = GTK_IS_BUTTON (within) ? ui_harness_find_text (within, label) : NULL;

  if (found != NULL)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

/* The keyboard lists what changed in the month of the handle; a line opens its position, the first button goes there. */
static void
test_list_of_changes (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  SpWorkspace *workspace = sp_window_get_workspace (self->window);
  GtkWidget *button;

  sp_lens_set_on (self->lens, (SpDate) { 2020, 7, 14 });
  press (self, SP_TRACK_DATE_ON, GDK_KEY_space);
  ui_harness_settle ();
  button = find_button (GTK_WIDGET (self->track), "United Kingdom: Restricted to Excluded");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
  g_assert_true (SP_IS_POSITION (sp_workspace_get_current_record (workspace)));
  check_date (sp_position_get_from (SP_POSITION (sp_workspace_get_current_record (workspace))), "2020-07-14");
  check_on (self, "2020-07-14");
  sp_date_track_list_changes (self->track, (SpDate) { 2019, 3, 0 });
  ui_harness_settle ();
  button = find_button (GTK_WIDGET (self->track), "As of March 2019");
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  check_on (self, "2019-03");
}

static void
test_no_positions (void)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "standpoint-no-positions.json", NULL);
  static const char text[] =
    "{\"dataset\":{\"format\":\"standpoint-dataset/1\",\"id\":\"none\",\"title\":\"None\",\"edition\":\"2020-01-01\","
    "\"language\":\"en\"},\"scales\":[{\"id\":\"s\",\"kind\":\"sequential\",\"levels\":["
    "{\"id\":\"a\",\"mark\":\"A\",\"label\":\"A\"},{\"id\":\"b\",\"mark\":\"B\",\"label\":\"B\"}]}],"
    "\"questions\":[{\"id\":\"q\",\"title\":\"Q\",\"short\":\"Q\",\"scale\":\"s\"}],"
    "\"countries\":[{\"code\":\"CH\",\"name\":\"Switzerland\"}]}";
  Fixture self;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  self.window = ui_harness_open (path);
  self.lens = sp_workspace_get_lens (sp_window_get_workspace (self.window));
  self.track = SP_DATE_TRACK (ui_harness_find_type (GTK_WIDGET (self.window), SP_TYPE_DATE_TRACK));
  find_handles (&self);
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (self.track)));
  g_assert_false (sp_player_can_play (get_player (&self)));
  sp_date_handle_press (SP_DATE_HANDLE (self.handles[SP_TRACK_DATE_ON]), GDK_KEY_Home);
  activate (&self, "win.play");
  g_assert_true (sp_lens_is_latest (self.lens));
  ui_harness_close (self.window);
}

static int
measure_head (Fixture *self)
{
  GtkWidget *head = ui_harness_find_type (GTK_WIDGET (self->window), SP_TYPE_LIST_HEAD);
  int height;

  gtk_widget_measure (head, GTK_ORIENTATION_VERTICAL, gtk_widget_get_width (head), NULL, &height, NULL, NULL);
  return height;
}

/* Goes through the dates and ends where it began. */
static int
measure_head_after_a_walk (Fixture *self)
{
  press (self, SP_TRACK_DATE_ON, GDK_KEY_Home);
  for (guint i = 0; i < 40; i++)
    press (self, SP_TRACK_DATE_ON, GDK_KEY_Right);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_End);
  ui_harness_settle ();
  return measure_head (self);
}

/* What is above the list keeps the height that it once needed, but no more than that. */
static void
test_head_stays (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  int height = measure_head_after_a_walk (self);
  SpDate date = { 0 };

  g_assert_cmpint (measure_head_after_a_walk (self), ==, height);

  press (self, SP_TRACK_DATE_ON, GDK_KEY_Home);
  date = sp_lens_get_on (self->lens);
  press (self, SP_TRACK_DATE_ON, GDK_KEY_End);
  sp_lens_set_compared (self->lens, date);
  ui_harness_settle ();
  sp_lens_set_compared (self->lens, (SpDate) { 0 });
  ui_harness_settle ();
  g_assert_cmpint (measure_head (self), <=, height);
}

static void
check_date_is_whole (void)
{
  SpWindow *window = ui_harness_open (NULL);
  GtkWidget *field = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_DATE_FIELD);
  GtkWidget *text = ui_harness_find_type (field, GTK_TYPE_TEXT);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (text, gtk_editable_get_text (GTK_EDITABLE (text)));
  int natural, width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  gtk_widget_measure (text, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);
  g_assert_cmpint (natural, >=, width);
  ui_harness_close (window);
}

/* The date is read whole, whatever the size of the text. */
static void
test_date_is_whole (void)
{
  static const int percents[] = { 100, 125, 150, 200 };
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (percents); i++)
    {
      g_test_message ("%d %%", percents[i]);
      g_object_set (settings, "gtk-xft-dpi", 96 * 1024 * percents[i] / 100, NULL);
      check_date_is_whole ();
    }
  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

static void
add_tests (void)
{
  g_test_add ("/dates/arrows/built-in", Fixture, NULL, set_up, test_arrows, tear_down);
  g_test_add ("/dates/arrows/second", Fixture, "second.json", set_up, test_arrows, tear_down);
  g_test_add ("/dates/keys", Fixture, "second.json", set_up, test_keys, tear_down);
  g_test_add ("/dates/mirrored-keys", Fixture, "second.json", set_up, test_mirrored_keys, tear_down);
  g_test_add ("/dates/spoken-value", Fixture, "second.json", set_up, test_spoken_value, tear_down);
  g_test_add ("/dates/typing", Fixture, "second.json", set_up, test_typing, tear_down);
  g_test_add ("/dates/typing/with-focus", Fixture, "second.json", set_up, test_typing_with_focus, tear_down);
  g_test_add ("/dates/comparing", Fixture, "second.json", set_up, test_comparing, tear_down);
  g_test_add ("/dates/first-compared-date", Fixture, "second.json", set_up, test_first_compared_date, tear_down);
  g_test_add ("/dates/play", Fixture, "second.json", set_up, test_play, tear_down);
  g_test_add ("/dates/play-stops", Fixture, "second.json", set_up, test_play_stops, tear_down);
  g_test_add ("/dates/interval/built-in", Fixture, NULL, set_up, test_interval, tear_down);
  g_test_add ("/dates/interval/second", Fixture, "second.json", set_up, test_interval, tear_down);
  g_test_add ("/dates/calendar-follows-the-lens", Fixture, "second.json", set_up, test_calendar_follows_the_lens,
              tear_down);
  g_test_add ("/dates/scale", Fixture, "second.json", set_up, test_scale, tear_down);
  g_test_add ("/dates/widths", Fixture, "second.json", set_up, test_widths, tear_down);
  g_test_add ("/dates/widths/built-in", Fixture, NULL, set_up, test_widths, tear_down);
  g_test_add ("/dates/label-of-compared", Fixture, "second.json", set_up, test_label_of_compared, tear_down);
  g_test_add ("/dates/head-stays/built-in", Fixture, NULL, set_up, test_head_stays, tear_down);
  g_test_add ("/dates/head-stays/second", Fixture, "second.json", set_up, test_head_stays, tear_down);
  g_test_add ("/dates/title", Fixture, "second.json", set_up, test_title, tear_down);
  g_test_add ("/dates/list-of-changes", Fixture, NULL, set_up, test_list_of_changes, tear_down);
  g_test_add_func ("/dates/date-is-whole", test_date_is_whole);
  g_test_add_func ("/dates/no-positions", test_no_positions);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  return ui_harness_run (argc, argv, add_tests);
}
