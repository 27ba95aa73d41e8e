/* SPDX-License-Identifier: GPL-3.0-or-later
 * How the body of a window comes to the screen: step by step, so that each step is seen as early as it can be. */
#include "sp-arrival.h"

struct _SpArrival
{
  GObject parent_instance;

  AdwBin *holder; /* not owned: it is of the window's template */
  SpWorkspace *workspace;
  SpBody *body;        /* NULL until a dataset is open, so that the window is there at once */
  SpBody *coming_body; /* the body while its dataset is being read */
  guint prepare_source;
  guint fill_source;
  gboolean expected; /* since before the window was seen */
  gboolean window_seen;
  gboolean complete; /* with all that is beside the view */
};

G_DEFINE_FINAL_TYPE (SpArrival, sp_arrival, G_TYPE_OBJECT)

enum
{
  SIGNAL_WINDOW_SEEN,
  SIGNAL_SHOWN,
  SIGNAL_COMPLETED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
prepare_body (SpArrival *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->holder));
  int height = gtk_widget_get_height (GTK_WIDGET (self->holder));

  if (self->body == NULL && self->coming_body == NULL)
    self->coming_body = SP_BODY (g_object_ref_sink (sp_body_new (self->workspace, width, height)));
}

static gboolean
prepare_cb (gpointer data)
{
  SpArrival *self = data;

  self->prepare_source = 0;
  g_signal_emit (self, signals[SIGNAL_WINDOW_SEEN], 0);
  /* Where its dataset is still being read it only has to be filled then */
  if (self->expected)
    prepare_body (self);
  return G_SOURCE_REMOVE;
}

/* The body waits for the main loop, which first sends to the screen what was painted, but not for another frame: GTK
 * paints one for its icons, which it reads on a thread. */
static void
window_painted_cb (SpArrival *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, window_painted_cb, self);
  self->window_seen = TRUE;
  self->prepare_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, prepare_cb, self, NULL);
}

static void
holder_realized_cb (SpArrival *self, GtkWidget *holder)
{
  if (!self->window_seen)
    g_signal_connect_object (gtk_widget_get_frame_clock (holder), "after-paint", G_CALLBACK (window_painted_cb), self,
                             G_CONNECT_SWAPPED);
}

static gboolean
fill_cb (gpointer data)
{
  SpArrival *self = data;

  self->fill_source = 0;
  sp_body_fill_slot (self->body);
  self->complete = TRUE;
  g_signal_emit (self, signals[SIGNAL_COMPLETED], 0);
  return G_SOURCE_REMOVE;
}

/* What was painted is sent to the screen first. */
static void
view_painted_cb (SpArrival *self, GdkFrameClock *clock)
{
  g_signal_handlers_disconnect_by_func (clock, view_painted_cb, self);
  self->fill_source = g_idle_add_full (G_PRIORITY_HIGH_IDLE, fill_cb, self, NULL);
}

/* What is beside the view takes as long to be made, laid out and painted as the view, for which the user waits. It
 * waits for one frame, and leaves room and title as they are until then. */
static void
fill_after_view (SpArrival *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self->holder));

  if (clock == NULL)
    {
      fill_cb (self);
      return;
    }
  g_signal_connect_object (clock, "after-paint", G_CALLBACK (view_painted_cb), self, G_CONNECT_SWAPPED);
  gdk_frame_clock_request_phase (clock, GDK_FRAME_CLOCK_PHASE_AFTER_PAINT);
}

static void
sp_arrival_dispose (GObject *object)
{
  SpArrival *self = SP_ARRIVAL (object);

  g_clear_handle_id (&self->prepare_source, g_source_remove);
  g_clear_handle_id (&self->fill_source, g_source_remove);
  g_clear_object (&self->coming_body);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_arrival_parent_class)->dispose (object);
}

static void
sp_arrival_class_init (SpArrivalClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_arrival_dispose;

  /**
   * SpArrival::window-seen:
   * @self: the arrival
   *
   * The window is on the screen, empty. What is opened from now on keeps nobody waiting for it.
   */
  signals[SIGNAL_WINDOW_SEEN] =
    g_signal_new ("window-seen", SP_TYPE_ARRIVAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpArrival::shown:
   * @self: the arrival
   *
   * The body is in its place, and sp_arrival_get_body() returns it; of what is in it there is the view alone.
   */
  signals[SIGNAL_SHOWN] =
    g_signal_new ("shown", SP_TYPE_ARRIVAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpArrival::completed:
   * @self: the arrival
   *
   * All that is in the body is there.
   */
  signals[SIGNAL_COMPLETED] =
    g_signal_new ("completed", SP_TYPE_ARRIVAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_arrival_init (SpArrival *self G_GNUC_UNUSED)
{
}

/**
 * sp_arrival_new:
 * @holder: where the body is to be, not on the screen yet; it must outlive the arrival
 * @workspace: what the body shows
 *
 * Returns: (transfer full): a new arrival, with no body
 */
SpArrival *
sp_arrival_new (AdwBin *holder, SpWorkspace *workspace)
{
  SpArrival *self;

  g_return_val_if_fail (ADW_IS_BIN (holder), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_ARRIVAL, NULL);
  self->holder = holder;
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (holder, "realize", G_CALLBACK (holder_realized_cb), self, G_CONNECT_SWAPPED);
  return self;
}

/**
 * sp_arrival_get_body:
 * @self: an arrival
 *
 * Returns: (transfer none) (nullable): the body, or %NULL where it is not shown yet
 */
SpBody *
sp_arrival_get_body (SpArrival *self)
{
  g_return_val_if_fail (SP_IS_ARRIVAL (self), NULL);

  return self->body;
}

/**
 * sp_arrival_is_prepared:
 * @self: an arrival
 *
 * Returns: whether a body was made that is not shown yet, so that it is changed by what happens to its workspace
 */
gboolean
sp_arrival_is_prepared (SpArrival *self)
{
  g_return_val_if_fail (SP_IS_ARRIVAL (self), FALSE);

  return self->coming_body != NULL;
}

/**
 * sp_arrival_is_complete:
 * @self: an arrival
 *
 * Returns: whether all that is in the body is there
 */
gboolean
sp_arrival_is_complete (SpArrival *self)
{
  g_return_val_if_fail (SP_IS_ARRIVAL (self), FALSE);

  return self->complete;
}

/**
 * sp_arrival_expect:
 * @self: an arrival
 *
 * A dataset is being read. Where the window is still to be seen, its body is made as soon as it was, while the dataset is
 * being read.
 */
void
sp_arrival_expect (SpArrival *self)
{
  g_return_if_fail (SP_IS_ARRIVAL (self));

  self->expected = self->expected || !self->window_seen;
}

/**
 * sp_arrival_show:
 * @self: an arrival with no body shown
 * @width: of the window, in pixels
 *
 * Shows the body of the dataset that is open now: first the view, and after the frame in which that is seen, the rest.
 */
void
sp_arrival_show (SpArrival *self, int width)
{
  g_return_if_fail (SP_IS_ARRIVAL (self) && self->body == NULL);

  prepare_body (self);
  self->body = self->coming_body;
  sp_body_set_room (self->body, width);
  adw_bin_set_child (self->holder, GTK_WIDGET (self->body));
  g_clear_object (&self->coming_body);
  g_signal_emit (self, signals[SIGNAL_SHOWN], 0);
  fill_after_view (self);
}
