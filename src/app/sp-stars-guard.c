/* SPDX-License-Identifier: GPL-3.0-or-later
 * Sees to it that a window is not closed, and nothing else is opened in it, over stars that could not be saved, unless the
 * user wants that. */
#include "sp-stars-guard.h"

#include "sp-message.h"
#include "sp-star-lines.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* How many of what would be lost are named, and how long a name may be. */
#define MOST_NAMED 5
#define LONGEST_NAME 60

struct _SpStarsGuard
{
  GObject parent_instance;

  GtkWindow *window; /* whose it is */
  SpWorkspace *workspace;
  SpStars *awaited; /* until they are saved, or cannot be */
  GtkWindow *dialog;
  gboolean opening; /* something else, and not closing: what the user wants */
  gboolean lets_go;
};

enum
{
  SIGNAL_DECIDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpStarsGuard, sp_stars_guard, G_TYPE_OBJECT)

/* --- What would be lost ------------------------------------------------------------------------------------------ */

static char *
format_star (SpStarsGuard *self, SpStar *star)
{
  g_auto (SpStarLines) lines = { NULL };

  sp_star_lines_init (&lines, star, sp_workspace_get_names (self->workspace));
  if (g_utf8_strlen (lines.title, -1) > LONGEST_NAME)
    {
      g_autofree char *start = g_utf8_substring (lines.title, 0, LONGEST_NAME);

      return g_strconcat (g_strchomp (start), "…", NULL);
    }
  return g_strdup (lines.title);
}

static GPtrArray *
list_lost (SpStarsGuard *self, SpStars *stars)
{
  GPtrArray *lost = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) removed = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) changed = sp_stars_list_unsaved (stars, removed);

  for (guint i = 0; i < changed->len; i++)
    g_ptr_array_add (lost, format_star (self, changed->pdata[i]));
  for (guint i = 0; i < removed->len; i++)
    {
      g_autofree char *name = format_star (self, removed->pdata[i]);

      /* Translators: %s is a record that is not starred any more. */
      g_ptr_array_add (lost, g_strdup_printf (_ ("Removed: %s"), name));
    }
  if (lost->len == 0)
    g_ptr_array_add (lost, g_strdup (_ ("The order of the stars")));
  return lost;
}

static char *
format_lost (GPtrArray *lost)
{
  guint n_others = lost->len > MOST_NAMED ? lost->len - MOST_NAMED : 0;
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < lost->len - n_others; i++)
    g_ptr_array_add (named, lost->pdata[i]);
  g_ptr_array_add (named, NULL);
  list = g_strjoinv ("\n", (char **) named->pdata);
  if (n_others == 0)
    return g_steal_pointer (&list);
  /* Translators: %s are names, a line each. */
  return g_strdup_printf (ngettext ("%s\nand %u more", "%s\nand %u more", n_others), list, n_others);
}

static char *
format_body (SpStarsGuard *self, SpStars *stars)
{
  g_autoptr (GPtrArray) lost = list_lost (self, stars);
  g_autofree char *list = format_lost (lost);
  const char *failure = sp_stars_get_failure (stars);

  if (failure == NULL)
    /* Translators: %s are names, a line each. */
    return g_strdup_printf (_ ("What would be lost:\n%s"), list);
  /* Translators: what went wrong, and names, a line each. */
  return g_strdup_printf (_ ("%s\n\nWhat would be lost:\n%s"), failure, list);
}

/* --- What the user wants ----------------------------------------------------------------------------------------- */

static void
decide (SpStarsGuard *self, gboolean opens)
{
  self->opening = FALSE;
  g_signal_emit (self, signals[SIGNAL_DECIDED], 0, opens);
}

static void
go_on (SpStarsGuard *self)
{
  if (self->opening)
    decide (self, TRUE);
  else
    gtk_window_close (self->window);
}

static void
try_again (SpStarsGuard *self)
{
  if (!self->opening)
    gtk_window_close (self->window);
  else if (sp_stars_guard_lets_open (self))
    decide (self, TRUE);
}

static void
stay (SpStarsGuard *self)
{
  if (self->opening)
    decide (self, FALSE);
}

/* --- The question ------------------------------------------------------------------------------------------------ */

static void
response_cb (SpStarsGuard *self, const char *response)
{
  /* It may outlive the window. */
  gtk_window_set_transient_for (self->dialog, NULL);
  self->dialog = NULL;
  if (g_str_equal (response, "retry"))
    try_again (self);
  else if (g_str_equal (response, "cancel"))
    stay (self);
  else
    {
      self->lets_go = !self->opening;
      go_on (self);
    }
}

static void
ask (SpStarsGuard *self, SpStars *stars)
{
  g_autofree char *body = format_body (self, stars);
  GtkWidget *dialog = sp_message_new (self->window, _ ("The Stars Could Not Be Saved"), body);

  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "anyway",
                                    self->opening ? _ ("Open _Anyway") : _ ("Close _Anyway"), "retry",
                                    _ ("_Try Again"), NULL);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "anyway", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (ADW_MESSAGE_DIALOG (dialog), "retry", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "retry");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), self, G_CONNECT_SWAPPED);
  self->dialog = GTK_WINDOW (dialog);
  gtk_window_present (self->dialog);
}

/* --- Waiting ----------------------------------------------------------------------------------------------------- */

static void changed_cb (SpStarsGuard *self);

static void
stop_waiting (SpStarsGuard *self)
{
  if (self->awaited != NULL)
    g_signal_handlers_disconnect_by_func (self->awaited, changed_cb, self);
  g_clear_object (&self->awaited);
}

static void
changed_cb (SpStarsGuard *self)
{
  g_autoptr (SpStars) stars = g_object_ref (self->awaited);

  if (!sp_stars_has_unsaved (stars))
    {
      stop_waiting (self);
      go_on (self);
    }
  else if (sp_stars_get_failure (stars) != NULL)
    {
      stop_waiting (self);
      ask (self, stars);
    }
}

/* Who wants that while it is waited for gets an answer nevertheless. */
static void
wait_or_ask (SpStarsGuard *self, SpStars *stars)
{
  if (self->awaited != NULL)
    {
      stop_waiting (self);
      ask (self, stars);
      return;
    }
  self->awaited = g_object_ref (stars);
  g_signal_connect_object (stars, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  sp_stars_save (stars);
}

static gboolean
has_unsaved (SpStarsGuard *self)
{
  SpStars *stars = sp_workspace_get_stars (self->workspace);

  return stars != NULL && sp_stars_has_unsaved (stars);
}

/* --- The object -------------------------------------------------------------------------------------------------- */

static void
sp_stars_guard_dispose (GObject *object)
{
  SpStarsGuard *self = SP_STARS_GUARD (object);

  stop_waiting (self);
  g_clear_object (&self->workspace);

  G_OBJECT_CLASS (sp_stars_guard_parent_class)->dispose (object);
}

static void
sp_stars_guard_class_init (SpStarsGuardClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_stars_guard_dispose;

  /**
   * SpStarsGuard::decided:
   * @self: the guard
   * @opens: whether it is to be opened now
   *
   * It is known what becomes of a dataset that sp_stars_guard_lets_open() did not let open at once.
   */
  signals[SIGNAL_DECIDED] = g_signal_new ("decided", SP_TYPE_STARS_GUARD, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
}

static void
sp_stars_guard_init (SpStarsGuard *self G_GNUC_UNUSED)
{
}

/**
 * sp_stars_guard_new:
 * @window: the window that has it
 * @workspace: the workspace of the window
 *
 * Returns: (transfer full): the guard
 */
SpStarsGuard *
sp_stars_guard_new (GtkWindow *window, SpWorkspace *workspace)
{
  SpStarsGuard *self;

  g_return_val_if_fail (GTK_IS_WINDOW (window) && SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_STARS_GUARD, NULL);
  self->window = window;
  self->workspace = g_object_ref (workspace);
  return self;
}

/**
 * sp_stars_guard_lets_close:
 * @self: the guard of a window
 *
 * Asked when the window is to be closed. Where stars are not saved yet they are now, and the window is closed then. Where
 * they cannot be saved, the user is asked what is to happen.
 *
 * Returns: whether the window may be closed at once
 */
gboolean
sp_stars_guard_lets_close (SpStarsGuard *self)
{
  g_return_val_if_fail (SP_IS_STARS_GUARD (self), TRUE);

  if (self->lets_go || !has_unsaved (self))
    return TRUE;
  if (self->dialog != NULL)
    gtk_window_present (self->dialog);
  else
    {
      stay (self);
      wait_or_ask (self, sp_workspace_get_stars (self->workspace));
    }
  return FALSE;
}

/**
 * sp_stars_guard_lets_open:
 * @self: the guard of a window
 *
 * Asked when a dataset with other stars is to take the place of the open one. Where stars are not saved yet they are now,
 * and where they cannot be saved the user is asked what is to happen; #SpStarsGuard::decided tells of it.
 *
 * Returns: whether it may be opened at once
 */
gboolean
sp_stars_guard_lets_open (SpStarsGuard *self)
{
  g_return_val_if_fail (SP_IS_STARS_GUARD (self), TRUE);

  if (!has_unsaved (self))
    return TRUE;
  if (self->dialog != NULL)
    gtk_window_present (self->dialog);
  else
    {
      self->opening = TRUE;
      wait_or_ask (self, sp_workspace_get_stars (self->workspace));
    }
  return FALSE;
}
