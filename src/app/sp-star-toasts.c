/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tells in passing what happened to the user's stars, with a way to take it back or to know more. */
#include "sp-star-toasts.h"

#include <glib/gi18n-lib.h>

struct _SpStarToasts
{
  GObject parent_instance;

  AdwToastOverlay *overlay;
  SpWorkspace *workspace;
  SpStars *stars;
};

G_DEFINE_FINAL_TYPE (SpStarToasts, sp_star_toasts, G_TYPE_OBJECT)

/* What a toast would take back. */
typedef struct
{
  SpStars *stars;
  SpStar *star;
  guint position;
} Removal;

static void
free_removal (gpointer data, GClosure *closure G_GNUC_UNUSED)
{
  Removal *removal = data;

  g_object_unref (removal->stars);
  g_object_unref (removal->star);
  g_free (removal);
}

static void
undo_cb (AdwToast *toast, gpointer data)
{
  Removal *removal = data;

  sp_stars_put_back (removal->stars, removal->star, removal->position);
  adw_toast_dismiss (toast);
}

static void
removed_cb (SpStarToasts *self, SpStar *star, guint position, SpStars *stars)
{
  gboolean noted = *sp_star_get_note (star) != '\0';
  AdwToast *toast = adw_toast_new (noted ? _ ("Star removed, with its note") : _ ("Star removed"));
  Removal *removal = g_new0 (Removal, 1);

  removal->stars = g_object_ref (stars);
  removal->star = g_object_ref (star);
  removal->position = position;
  adw_toast_set_button_label (toast, _ ("_Undo"));
  adw_toast_set_timeout (toast, 10);
  g_signal_connect_data (toast, "button-clicked", G_CALLBACK (undo_cb), removal, free_removal, 0);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

static void
told_cb (SpStarToasts *self, SpStars *stars)
{
  AdwToast *toast = adw_toast_new (sp_stars_get_failure (stars) ? _ ("The stars could not be saved")
                                                                : _ ("The file of the stars was damaged"));

  adw_toast_set_button_label (toast, _ ("Show"));
  adw_toast_set_action_name (toast, "win.stars");
  adw_toast_set_timeout (toast, 10);
  adw_toast_overlay_add_toast (self->overlay, toast);
}

static void
follow_cb (SpStarToasts *self)
{
  SpStars *stars = sp_workspace_get_stars (self->workspace);

  if (self->stars == stars)
    return;
  if (self->stars != NULL)
    {
      g_signal_handlers_disconnect_by_func (self->stars, removed_cb, self);
      g_signal_handlers_disconnect_by_func (self->stars, told_cb, self);
    }
  g_set_object (&self->stars, stars);
  g_signal_connect_object (stars, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (stars, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  if (sp_stars_get_failure (stars) != NULL || sp_stars_get_damage (stars) != NULL)
    told_cb (self, stars);
}

static void
sp_star_toasts_dispose (GObject *object)
{
  SpStarToasts *self = SP_STAR_TOASTS (object);

  g_clear_object (&self->overlay);
  g_clear_object (&self->workspace);
  g_clear_object (&self->stars);

  G_OBJECT_CLASS (sp_star_toasts_parent_class)->dispose (object);
}

static void
sp_star_toasts_class_init (SpStarToastsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_star_toasts_dispose;
}

static void
sp_star_toasts_init (SpStarToasts *self G_GNUC_UNUSED)
{
}

/**
 * sp_star_toasts_new:
 * @overlay: where toasts are shown
 * @workspace: the workspace whose stars are followed
 *
 * Returns: (transfer full): tells of the stars while it lives
 */
SpStarToasts *
sp_star_toasts_new (AdwToastOverlay *overlay, SpWorkspace *workspace)
{
  SpStarToasts *self;

  g_return_val_if_fail (ADW_IS_TOAST_OVERLAY (overlay) && SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_STAR_TOASTS, NULL);
  self->overlay = g_object_ref (overlay);
  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (follow_cb), self, G_CONNECT_SWAPPED);
  return self;
}
