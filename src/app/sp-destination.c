/* SPDX-License-Identifier: GPL-3.0-or-later
 * The address that the user wants to go to, in the dataset that is open or in the one that is being read. */
#include "sp-destination.h"

#include <glib/gi18n-lib.h>

struct _SpDestination
{
  GObject parent_instance;

  SpWorkspace *workspace;
  char *pending; /* (nullable): an address for the dataset that will be open */
};

G_DEFINE_FINAL_TYPE (SpDestination, sp_destination, G_TYPE_OBJECT)

enum
{
  SIGNAL_TOLD,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell (SpDestination *self, const char *message)
{
  g_signal_emit (self, signals[SIGNAL_TOLD], 0, message);
}

static void
go_to_address (SpDestination *self, const SpAddress *address)
{
  SpDate edition = sp_dataset_get_edition (sp_workspace_get_dataset (self->workspace));
  g_autoptr (GError) error = NULL;
  g_autofree char *then = NULL;
  g_autofree char *message = NULL;

  if (!sp_workspace_go_to_address (self->workspace, address, &error))
    tell (self, error->message);
  if (g_error_matches (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_DATASET))
    return;
  if (sp_date_is_set (address->edition) && !sp_date_equal (address->edition, edition))
    {
      then = sp_date_format (address->edition);
      message = g_strdup_printf (_ ("The link is to the edition of %s; this is another"), then);
      tell (self, message);
    }
}

static void
sp_destination_dispose (GObject *object)
{
  SpDestination *self = SP_DESTINATION (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->pending, g_free);

  G_OBJECT_CLASS (sp_destination_parent_class)->dispose (object);
}

static void
sp_destination_class_init (SpDestinationClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_destination_dispose;

  /**
   * SpDestination::told:
   * @self: the destination
   * @message: a sentence for the user
   *
   * An address could not be followed, or not wholly, or leads into another edition.
   */
  signals[SIGNAL_TOLD] =
    g_signal_new ("told", SP_TYPE_DESTINATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
sp_destination_init (SpDestination *self G_GNUC_UNUSED)
{
}

/**
 * sp_destination_new:
 * @workspace: where datasets are opened
 *
 * Returns: (transfer full): a new destination, with no address
 */
SpDestination *
sp_destination_new (SpWorkspace *workspace)
{
  SpDestination *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_DESTINATION, NULL);
  self->workspace = g_object_ref (workspace);
  return self;
}

/**
 * sp_destination_set:
 * @self: a destination
 * @text: an address of this program
 *
 * Goes to a place in the open dataset, or where none is open, keeps the address for sp_destination_follow(), instead of
 * another. One that is no address is told of at once.
 */
void
sp_destination_set (SpDestination *self, const char *text)
{
  g_autoptr (SpAddress) address = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (SP_IS_DESTINATION (self));
  g_return_if_fail (text != NULL);

  address = sp_address_parse (text, &error);
  if (address == NULL)
    tell (self, error->message);
  else if (sp_workspace_get_dataset (self->workspace) != NULL)
    go_to_address (self, address);
  else
    {
      g_free (self->pending);
      self->pending = g_strdup (text);
    }
}

/**
 * sp_destination_follow:
 * @self: a destination, with an open dataset
 *
 * Goes to the address that was kept, if there is one, and keeps it no more.
 */
void
sp_destination_follow (SpDestination *self)
{
  g_autofree char *pending = NULL;
  g_autoptr (SpAddress) address = NULL;

  g_return_if_fail (SP_IS_DESTINATION (self));

  pending = g_steal_pointer (&self->pending);
  address = pending ? sp_address_parse (pending, NULL) : NULL;
  if (address != NULL)
    go_to_address (self, address);
}

/**
 * sp_destination_take:
 * @self: a destination
 *
 * Keeps no address any more.
 *
 * Returns: (transfer full) (nullable): that which was kept
 */
char *
sp_destination_take (SpDestination *self)
{
  g_return_val_if_fail (SP_IS_DESTINATION (self), NULL);

  return g_steal_pointer (&self->pending);
}
