/* SPDX-License-Identifier: GPL-3.0-or-later
 * The address of what a workspace shows, and the way to an address. */
#include "sp-lens-address.h"
#include "sp-workspace.h"

#include <glib/gi18n-lib.h>

/**
 * sp_workspace_get_address:
 * @self: a workspace
 *
 * Returns: (transfer full) (nullable): the address of what is shown, through the lens, in this edition
 */
char *
sp_workspace_get_address (SpWorkspace *self)
{
  g_autoptr (SpAddress) address = NULL;
  SpDataset *dataset;
  SpRecord *record;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  dataset = sp_workspace_get_dataset (self);
  if (dataset == NULL)
    return NULL;
  record = sp_workspace_get_current_record (self);
  address = g_new0 (SpAddress, 1);
  address->dataset = g_strdup (sp_dataset_get_id (dataset));
  address->edition = sp_dataset_get_edition (dataset);
  if (record != NULL)
    {
      address->has_record = TRUE;
      address->kind = sp_record_get_kind (record);
      address->id = g_strdup (sp_record_get_id (record));
    }
  sp_lens_write_address (sp_workspace_get_lens (self), address);
  return sp_address_to_string (address);
}

static gboolean
has_place (SpDataset *dataset, const SpAddress *address, GError **error)
{
  if (g_strcmp0 (address->dataset, sp_dataset_get_id (dataset)) != 0)
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_DATASET,
                   _ ("The link is to the dataset “%s”, which is not open"), address->dataset);
      return FALSE;
    }
  if (address->has_record && sp_dataset_lookup (dataset, address->kind, address->id) == NULL)
    {
      /* Translators: a kind of record and an id: “The dataset has no such record: Country “QQ””. */
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_MISSING, _ ("The dataset has no such record: %s “%s”"),
                   sp_record_kind_get_label (address->kind), address->id);
      return FALSE;
    }
  return TRUE;
}

/**
 * sp_workspace_go_to_address:
 * @self: a workspace with an open dataset
 * @address: a place
 * @error: return location for `SP_ADDRESS_ERROR_DATASET`, `SP_ADDRESS_ERROR_MISSING` or `SP_ADDRESS_ERROR_PART`
 *
 * Goes to a place in the open dataset, through the lens that the address names. Where the record is not there, nothing
 * changes; where a part of the lens is not there, the place is opened without it, which is `SP_ADDRESS_ERROR_PART`.
 *
 * Returns: whether all of it is there
 */
gboolean
sp_workspace_go_to_address (SpWorkspace *self, const SpAddress *address, GError **error)
{
  SpDataset *dataset;
  gboolean complete;

  g_return_val_if_fail (SP_IS_WORKSPACE (self) && sp_workspace_get_index (self) != NULL, FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  dataset = sp_workspace_get_dataset (self);
  if (!has_place (dataset, address, error))
    return FALSE;
  complete = sp_lens_read_address (sp_workspace_get_lens (self), address, error);
  if (address->has_record)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self),
                                sp_dataset_lookup (dataset, address->kind, address->id));
  return complete;
}
