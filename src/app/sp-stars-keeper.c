/* SPDX-License-Identifier: GPL-3.0-or-later
 * Keeps the stars of a dataset in their file, off the main thread, and hears of what others do to it. */
#include "sp-stars-keeper.h"

#include "sp-file-reason.h"
#include "sp-stars-file.h"
#include "sp-stars-merge.h"
#include "sp-thread-task.h"

#include <glib/gi18n-lib.h>

/* While one types, a note is written so often at most. */
#define PAUSE_SECONDS 1

struct _SpStarsKeeper
{
  GObject parent_instance;

  char *dataset;
  GFile *file;
  GFileMonitor *monitor;
  GPtrArray *entries;
  GPtrArray *in_file; /* what of them the file has, or had when it was last read */
  gboolean meeting;
  gboolean again;
  guint pause;
  char *failure;
  char *damage;
};

G_DEFINE_FINAL_TYPE (SpStarsKeeper, sp_stars_keeper, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef struct
{
  GPtrArray *base;
  GPtrArray *ours;
} Stand;

static void
free_stand (gpointer data)
{
  Stand *stand = data;

  g_ptr_array_unref (stand->base);
  g_ptr_array_unref (stand->ours);
  g_free (stand);
}

static void
free_meeting (gpointer data)
{
  sp_stars_meeting_free (data);
}

static void
replace_array (GPtrArray **array, GPtrArray *by)
{
  g_ptr_array_ref (by);
  g_ptr_array_unref (*array);
  *array = by;
}

static const char *
get_advice (const GError *error)
{
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE))
    return _ ("Make room on that disk.");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    return _ ("Allow yourself to write there.");
  return _ ("Export them to keep them elsewhere.");
}

static char *
describe_failure (SpStarsKeeper *self, const GError *error)
{
  const char *reason =
    error->domain == G_IO_ERROR ? sp_file_reason_get ((GIOErrorEnum) error->code, SP_FILE_USE_KEEP) : NULL;
  g_autoptr (GFile) folder = g_file_get_parent (self->file);

  /* Translators: why, without a full stop, such as “There is no room left there”; a folder; and a sentence on what to do. */
  return g_strdup_printf (_ ("%s. Stars are saved in the folder “%s”. Yours are kept until Standpoint is closed, and the "
                             "next change tries again. %s"),
                          reason ? reason : error->message, g_file_peek_path (folder), get_advice (error));
}

/* Tells of what is new, once until it is well again. */
static gboolean
note_outcome (SpStarsKeeper *self, const SpStarsMeeting *meeting)
{
  gboolean fails = self->failure != NULL;
  gboolean tell = meeting->kept_as != NULL || (meeting->error != NULL && !fails);

  g_clear_pointer (&self->failure, g_free);
  if (meeting->error != NULL)
    self->failure = describe_failure (self, meeting->error);
  if (meeting->kept_as != NULL)
    {
      g_free (self->damage);
      /* Translators: the first %s is a sentence without a full stop, such as “It is too large”; the second a path. */
      self->damage = g_strdup_printf (_ ("The file of the stars was damaged. %s. It is kept as %s; what could be read "
                                         "of it is starred."),
                                      meeting->problem, meeting->kept_as);
    }
  return tell;
}

static void
take_meeting (SpStarsKeeper *self, GPtrArray *ours_then, const SpStarsMeeting *meeting)
{
  g_autoptr (GPtrArray) merged = sp_stars_merge (ours_then, self->entries, meeting->entries);
  gboolean same = sp_stars_are_same (merged, self->entries);
  gboolean tell = note_outcome (self, meeting);

  replace_array (&self->in_file, meeting->in_file);
  if (!same)
    replace_array (&self->entries, merged);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (tell)
    g_signal_emit (self, signals[SIGNAL_TOLD], 0);
}

static void
meet_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable G_GNUC_UNUSED)
{
  SpStarsKeeper *self = source;
  Stand *stand = data;

  g_task_return_pointer (task, sp_stars_file_meet (self->file, self->dataset, stand->base, stand->ours), free_meeting);
}

static void meet (SpStarsKeeper *self);

static void
met_cb (GObject *source, GAsyncResult *result, gpointer application)
{
  SpStarsKeeper *self = SP_STARS_KEEPER (source);
  g_autoptr (SpStarsMeeting) meeting = g_task_propagate_pointer (G_TASK (result), NULL);
  Stand *stand = g_task_get_task_data (G_TASK (result));
  gboolean again = self->again;

  self->meeting = FALSE;
  self->again = FALSE;
  take_meeting (self, stand->ours, meeting);
  if (again)
    meet (self);
  if (application != NULL)
    g_application_release (application);
}

/* One after the other, each with all that has been done by then. The program does not end meanwhile. */
static void
meet (SpStarsKeeper *self)
{
  g_autoptr (GTask) task = NULL;
  GApplication *application = g_application_get_default ();
  Stand *stand;

  g_clear_handle_id (&self->pause, g_source_remove);
  if (self->meeting)
    {
      self->again = TRUE;
      return;
    }
  self->meeting = TRUE;
  stand = g_new0 (Stand, 1);
  stand->base = g_ptr_array_ref (self->in_file);
  stand->ours = g_ptr_array_ref (self->entries);
  if (application != NULL)
    g_application_hold (application);
  task = g_task_new (self, NULL, met_cb, application);
  g_task_set_source_tag (task, meet);
  g_task_set_task_data (task, stand, free_stand);
  sp_thread_task_run (task, meet_in_thread);
}

static gboolean
pause_cb (gpointer data)
{
  SpStarsKeeper *self = data;

  self->pause = 0;
  meet (self);
  return G_SOURCE_REMOVE;
}

static void
sp_stars_keeper_dispose (GObject *object)
{
  SpStarsKeeper *self = SP_STARS_KEEPER (object);

  g_clear_handle_id (&self->pause, g_source_remove);
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (sp_stars_keeper_parent_class)->dispose (object);
}

static void
sp_stars_keeper_finalize (GObject *object)
{
  SpStarsKeeper *self = SP_STARS_KEEPER (object);

  g_free (self->dataset);
  g_object_unref (self->file);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->in_file);
  g_free (self->failure);
  g_free (self->damage);

  G_OBJECT_CLASS (sp_stars_keeper_parent_class)->finalize (object);
}

static void
sp_stars_keeper_class_init (SpStarsKeeperClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_stars_keeper_dispose;
  G_OBJECT_CLASS (klass)->finalize = sp_stars_keeper_finalize;

  /**
   * SpStarsKeeper::changed:
   * @self: the keeper
   *
   * The file has been read or written, or could not be: there may be other stars, or something other to be told.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_STARS_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpStarsKeeper::told:
   * @self: the keeper
   *
   * There is a failure that there was not before, or a damage.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", SP_TYPE_STARS_KEEPER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_stars_keeper_init (SpStarsKeeper *self)
{
  self->entries = g_ptr_array_new ();
  self->in_file = g_ptr_array_new ();
}

/**
 * sp_stars_keeper_new:
 * @dataset: the id of a dataset
 *
 * Returns: (transfer full): a keeper of its stars that has not read them yet
 */
SpStarsKeeper *
sp_stars_keeper_new (const char *dataset)
{
  SpStarsKeeper *self;

  g_return_val_if_fail (dataset != NULL, NULL);

  self = g_object_new (SP_TYPE_STARS_KEEPER, NULL);
  self->dataset = g_strdup (dataset);
  self->file = sp_stars_file_get (dataset);
  return self;
}

/**
 * sp_stars_keeper_read:
 * @self: a keeper that nobody else has yet
 *
 * Reads the file. Blocks; on whatever thread.
 */
void
sp_stars_keeper_read (SpStarsKeeper *self)
{
  g_autoptr (SpStarsMeeting) meeting = NULL;

  g_return_if_fail (SP_IS_STARS_KEEPER (self) && !self->meeting);

  meeting = sp_stars_file_meet (self->file, self->dataset, self->in_file, self->entries);
  note_outcome (self, meeting);
  replace_array (&self->entries, meeting->entries);
  replace_array (&self->in_file, meeting->in_file);
}

/**
 * sp_stars_keeper_watch:
 * @self: a keeper
 *
 * Takes up what others do to the file, from now on. For the main thread, as are all the other functions.
 */
void
sp_stars_keeper_watch (SpStarsKeeper *self)
{
  g_return_if_fail (SP_IS_STARS_KEEPER (self));

  if (self->monitor != NULL)
    return;
  self->monitor = g_file_monitor_file (self->file, G_FILE_MONITOR_NONE, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (meet), self, G_CONNECT_SWAPPED);
}

/**
 * sp_stars_keeper_get_entries: (skip)
 * @self: a keeper
 *
 * Returns: (transfer none) (element-type SpStarEntry): the stars; never changes, but may be another later
 */
GPtrArray *
sp_stars_keeper_get_entries (SpStarsKeeper *self)
{
  g_return_val_if_fail (SP_IS_STARS_KEEPER (self), NULL);

  return self->entries;
}

/**
 * sp_stars_keeper_set_entries: (skip)
 * @self: a keeper
 * @entries: (element-type SpStarEntry): the stars, each record once; must not change afterwards
 *
 * Says which stars there are. They are in the file when they have been saved.
 */
void
sp_stars_keeper_set_entries (SpStarsKeeper *self, GPtrArray *entries)
{
  g_return_if_fail (SP_IS_STARS_KEEPER (self) && entries != NULL);

  replace_array (&self->entries, entries);
}

/**
 * sp_stars_keeper_save:
 * @self: a keeper
 *
 * Begins to save the stars, where that has to be. The program does not end before it is done.
 */
void
sp_stars_keeper_save (SpStarsKeeper *self)
{
  g_return_if_fail (SP_IS_STARS_KEEPER (self));

  if (!sp_stars_keeper_is_saved (self))
    meet (self);
}

/**
 * sp_stars_keeper_save_soon:
 * @self: a keeper
 *
 * Saves the stars in a second, and with them what is done until then.
 */
void
sp_stars_keeper_save_soon (SpStarsKeeper *self)
{
  g_return_if_fail (SP_IS_STARS_KEEPER (self));

  if (self->pause == 0)
    self->pause = g_timeout_add_seconds (PAUSE_SECONDS, pause_cb, self);
}

/**
 * sp_stars_keeper_is_saved:
 * @self: a keeper
 *
 * Returns: whether the file has all stars, as far as is known
 */
gboolean
sp_stars_keeper_is_saved (SpStarsKeeper *self)
{
  g_return_val_if_fail (SP_IS_STARS_KEEPER (self), FALSE);

  return self->failure == NULL && sp_stars_are_same (self->entries, self->in_file);
}

/**
 * sp_stars_keeper_get_in_file: (skip)
 * @self: a keeper
 *
 * Returns: (transfer none) (element-type SpStarEntry): what of the stars the file has, as far as is known; never changes,
 *   but may be another later
 */
GPtrArray *
sp_stars_keeper_get_in_file (SpStarsKeeper *self)
{
  g_return_val_if_fail (SP_IS_STARS_KEEPER (self), NULL);

  return self->in_file;
}

/**
 * sp_stars_keeper_get_failure:
 * @self: a keeper
 *
 * Returns: (nullable): why the file could not be read or written the last time, where it is and what can be done, in
 *   whole sentences
 */
const char *
sp_stars_keeper_get_failure (SpStarsKeeper *self)
{
  g_return_val_if_fail (SP_IS_STARS_KEEPER (self), NULL);

  return self->failure;
}

/**
 * sp_stars_keeper_get_damage:
 * @self: a keeper
 *
 * Returns: (nullable): what was wrong with the file, in whole sentences, and where it is kept
 */
const char *
sp_stars_keeper_get_damage (SpStarsKeeper *self)
{
  g_return_val_if_fail (SP_IS_STARS_KEEPER (self), NULL);

  return self->damage;
}
