/* SPDX-License-Identifier: GPL-3.0-or-later
 * Opens datasets for a window: asks for a file, reads it with progress, one at a time. */
#include "sp-opener.h"

#include <glib/gi18n-lib.h>

/* Shorter than this, progress would only flicker. */
#define PROGRESS_AFTER_MS 400

struct _SpOpener
{
  GObject parent_instance;

  SpWorkspace *workspace;
  GtkWindow *window;   /* not owned: the window owns the opener; NULL until there is one */
  SpStarsGuard *guard; /* NULL until there is a window */
  GtkNativeDialog *dialog;
  GCancellable *cancellable;
  gint64 started;
  gboolean held;
  gboolean is_early; /* what is read was asked for before there was a window */
  GAsyncResult *held_result;
  GAsyncResult *guarded_result; /* that the stars guard does not let open yet */
};

G_DEFINE_FINAL_TYPE (SpOpener, sp_opener, G_TYPE_OBJECT)

enum
{
  SIGNAL_OPENED,
  SIGNAL_PROGRESS,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  GWeakRef opener;
  GCancellable *cancellable;
  int permille;
  int reported;
} Progress;

static void
clear_progress (gpointer data)
{
  Progress *progress = data;

  g_weak_ref_clear (&progress->opener);
  g_clear_object (&progress->cancellable);
}

static void
release_progress (gpointer data)
{
  g_atomic_rc_box_release_full (data, clear_progress);
}

static gboolean
report_cb (gpointer data)
{
  Progress *progress = data;
  g_autoptr (SpOpener) self = g_weak_ref_get (&progress->opener);

  g_atomic_int_set (&progress->reported, 0);
  if (self != NULL && self->cancellable == progress->cancellable &&
      g_get_monotonic_time () - self->started > PROGRESS_AFTER_MS * 1000)
    g_signal_emit (self, signals[SIGNAL_PROGRESS], 0, g_atomic_int_get (&progress->permille) / 1000.0);
  return G_SOURCE_REMOVE;
}

/* On the reading thread. */
static void
progress_func (double fraction, gpointer data)
{
  Progress *progress = data;

  g_atomic_int_set (&progress->permille, (int) (fraction * 1000));
  if (g_atomic_int_compare_and_exchange (&progress->reported, 0, 1))
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, report_cb, g_atomic_rc_box_acquire (progress), release_progress);
}

static void
take (SpOpener *self, GAsyncResult *result)
{
  g_autoptr (SpReading) reading = sp_workspace_open_finish (self->workspace, result, NULL);

  g_clear_object (&self->cancellable);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, reading);
}

static void
finish (SpOpener *self, GAsyncResult *result)
{
  if (self->guard != NULL && !sp_workspace_would_keep_stars (self->workspace, result) &&
      !sp_stars_guard_lets_open (self->guard))
    g_set_object (&self->guarded_result, result);
  else
    take (self, result);
}

static void
decided_cb (SpOpener *self, gboolean opens)
{
  g_autoptr (GAsyncResult) result = g_steal_pointer (&self->guarded_result);

  if (result == NULL)
    return;
  if (opens)
    take (self, result);
  else
    sp_opener_cancel (self);
}

static void
read_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  Progress *progress = data;
  g_autoptr (SpOpener) self = g_weak_ref_get (&progress->opener);
  gboolean current = self != NULL && self->cancellable == progress->cancellable;

  if (current && self->held)
    g_set_object (&self->held_result, result);
  else if (current)
    finish (self, result);
  release_progress (progress);
}

static void
chosen_cb (SpOpener *self, int response)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (self->dialog));
  g_clear_object (&self->dialog);
  if (file != NULL)
    sp_opener_open (self, file);
}

static void
sp_opener_dispose (GObject *object)
{
  SpOpener *self = SP_OPENER (object);

  sp_opener_cancel (self);
  g_clear_object (&self->dialog);
  g_clear_object (&self->guard);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_opener_parent_class)->dispose (object);
}

static void
sp_opener_class_init (SpOpenerClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_opener_dispose;

  /**
   * SpOpener::opened:
   * @self: the opener
   * @reading: (nullable): what was read, or %NULL where it was cancelled
   *
   * Reading has ended.
   */
  signals[SIGNAL_OPENED] =
      g_signal_new ("opened", SP_TYPE_OPENER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, SP_TYPE_READING);
  /**
   * SpOpener::progress:
   * @self: the opener
   * @fraction: how much is read, 0 to 1
   *
   * Reading takes its time.
   */
  signals[SIGNAL_PROGRESS] =
      g_signal_new ("progress", SP_TYPE_OPENER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DOUBLE);
}

static void
sp_opener_init (SpOpener *self G_GNUC_UNUSED)
{
}

/**
 * sp_opener_new:
 * @workspace: where datasets are opened
 *
 * Returns: (transfer full): a new opener, for a window that may come later
 */
SpOpener *
sp_opener_new (SpWorkspace *workspace)
{
  SpOpener *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_OPENER, NULL);
  self->workspace = g_object_ref (workspace);
  return self;
}

/**
 * sp_opener_get_workspace:
 * @self: an opener
 *
 * Returns: (transfer none): where it opens datasets
 */
SpWorkspace *
sp_opener_get_workspace (SpOpener *self)
{
  g_return_val_if_fail (SP_IS_OPENER (self), NULL);

  return self->workspace;
}

/**
 * sp_opener_set_window:
 * @self: an opener with no window yet
 * @window: the window that asks for files; it must outlive the opener
 * @guard: what keeps the stars of that window from being lost
 *
 * Gives it its window.
 */
void
sp_opener_set_window (SpOpener *self, GtkWindow *window, SpStarsGuard *guard)
{
  g_return_if_fail (SP_IS_OPENER (self) && self->window == NULL);
  g_return_if_fail (GTK_IS_WINDOW (window) && SP_IS_STARS_GUARD (guard));

  self->window = window;
  self->guard = g_object_ref (guard);
  g_signal_connect_object (guard, "decided", G_CALLBACK (decided_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_opener_open:
 * @self: an opener
 * @file: (nullable): a file or a folder, or %NULL for the built-in dataset
 *
 * Reads a dataset. What was being read is cancelled. The built-in dataset may be asked for before there is a window, so
 * that it is there when the window is: what asks for it first then does not read it again.
 */
void
sp_opener_open (SpOpener *self, GFile *file)
{
  Progress *progress;

  g_return_if_fail (SP_IS_OPENER (self));

  if (self->is_early && self->window != NULL && file == NULL)
    {
      self->is_early = FALSE;
      return;
    }
  sp_opener_cancel (self);
  self->is_early = self->window == NULL && file == NULL;
  self->cancellable = g_cancellable_new ();
  self->started = g_get_monotonic_time ();
  progress = g_atomic_rc_box_new0 (Progress);
  g_weak_ref_init (&progress->opener, self);
  progress->cancellable = g_object_ref (self->cancellable);
  sp_workspace_open_async (self->workspace, file, progress_func, progress, self->cancellable, read_cb, progress);
}

static void
add_filters (GtkFileChooser *chooser)
{
  g_autoptr (GtkFileFilter) datasets = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (datasets, _ ("Datasets (*.json)"));
  gtk_file_filter_add_pattern (datasets, "*.json");
  gtk_file_filter_set_name (all, _ ("All Files"));
  gtk_file_filter_add_pattern (all, "*");
  gtk_file_chooser_add_filter (chooser, datasets);
  gtk_file_chooser_add_filter (chooser, all);
}

/**
 * sp_opener_choose:
 * @self: an opener
 * @folder: whether a folder of parts is asked for, or a file
 *
 * Asks for a dataset and reads it.
 */
void
sp_opener_choose (SpOpener *self, gboolean folder)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (SP_IS_OPENER (self));

  g_clear_object (&self->dialog);
  dialog = gtk_file_chooser_native_new (folder ? _ ("Open a Dataset’s Folder") : _ ("Open a Dataset"), self->window,
                                        folder ? GTK_FILE_CHOOSER_ACTION_SELECT_FOLDER : GTK_FILE_CHOOSER_ACTION_OPEN,
                                        NULL, NULL);
  if (!folder)
    add_filters (GTK_FILE_CHOOSER (dialog));
  self->dialog = GTK_NATIVE_DIALOG (dialog);
  gtk_native_dialog_set_modal (self->dialog, TRUE);
  g_signal_connect_object (dialog, "response", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_native_dialog_show (self->dialog);
}

/**
 * sp_opener_cancel:
 * @self: an opener
 *
 * Stops what is being read; what is open stays.
 */
void
sp_opener_cancel (SpOpener *self)
{
  g_return_if_fail (SP_IS_OPENER (self));

  self->is_early = FALSE;
  g_clear_object (&self->held_result);
  g_clear_object (&self->guarded_result);
  if (self->cancellable == NULL)
    return;
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, NULL);
}

/**
 * sp_opener_hold:
 * @self: an opener
 *
 * Reads from now on, but opens nothing before sp_opener_release().
 */
void
sp_opener_hold (SpOpener *self)
{
  g_return_if_fail (SP_IS_OPENER (self));

  self->held = TRUE;
}

/**
 * sp_opener_release:
 * @self: an opener
 *
 * Opens what was read since sp_opener_hold(), and what is read from now on.
 */
void
sp_opener_release (SpOpener *self)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_return_if_fail (SP_IS_OPENER (self));

  self->held = FALSE;
  result = g_steal_pointer (&self->held_result);
  if (result != NULL)
    finish (self, result);
}
