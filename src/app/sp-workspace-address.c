/* SPDX-License-Identifier: GPL-3.0-or-later
 * The address of what a workspace shows, and the way to an address. */
#include "sp-chronology-address.h"
#include "sp-comparison-choice-address.h"
#include "sp-lens-address.h"
#include "sp-quote-choice-address.h"
#include "sp-workspace.h"

#include <glib/gi18n-lib.h>

static SpAddress *
create_address (SpDataset *dataset, SpRecord *record)
{
  SpAddress *address = g_new0 (SpAddress, 1);

  address->dataset = g_strdup (sp_dataset_get_id (dataset));
  address->edition = sp_dataset_get_edition (dataset);
  if (record != NULL)
    {
      address->has_record = TRUE;
      address->kind = sp_record_get_kind (record);
      address->id = g_strdup (sp_record_get_id (record));
    }
  return address;
}

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
  SpView view;
  SpDataset *dataset;
  SpRecord *record;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);

  dataset = sp_workspace_get_dataset (self);
  if (dataset == NULL)
    return NULL;
  record = sp_workspace_get_current_record (self);
  view = sp_navigation_get_view (sp_workspace_get_navigation (self));
  address = create_address (dataset, record);
  if (view == SP_VIEW_COMPARE)
    {
      address->compared = sp_comparison_copy_codes (sp_workspace_get_comparison (self));
      sp_comparison_choice_write_address (sp_workspace_get_comparison_choice (self), address);
    }
  if (view == SP_VIEW_QUOTES)
    sp_quote_choice_write_address (sp_workspace_get_quote_choice (self), address);
  else if (view == SP_VIEW_EVENTS)
    sp_chronology_choice_write_address (sp_workspace_get_chronology_choice (self), address);
  sp_lens_write_address (sp_workspace_get_lens (self), address);
  return sp_address_to_string (address);
}

/**
 * sp_workspace_get_address_of:
 * @self: a workspace
 * @record: a record of its dataset
 *
 * Returns: (transfer full) (nullable): the address of a record, through the lens, in this edition
 */
char *
sp_workspace_get_address_of (SpWorkspace *self, SpRecord *record)
{
  g_autoptr (SpAddress) address = NULL;

  g_return_val_if_fail (SP_IS_WORKSPACE (self), NULL);
  g_return_val_if_fail (SP_IS_RECORD (record), NULL);

  if (sp_workspace_get_dataset (self) == NULL)
    return NULL;
  address = create_address (sp_workspace_get_dataset (self), record);
  sp_lens_write_address (sp_workspace_get_lens (self), address);
  return sp_address_to_string (address);
}

static gboolean
has_any_compared (SpDataset *dataset, char **codes)
{
  for (guint i = 0; codes[i] != NULL; i++)
    if (sp_comparison_lookup (dataset, codes[i]) != NULL)
      return TRUE;
  return FALSE;
}

/* Whether the code at @end is there before it. */
static gboolean
is_among (char **codes, guint end)
{
  for (guint i = 0; i < end; i++)
    if (g_str_equal (codes[i], codes[end]))
      return TRUE;
  return FALSE;
}

static gboolean
is_of_dataset (SpDataset *dataset, const SpAddress *address, GError **error)
{
  if (g_strcmp0 (address->dataset, sp_dataset_get_id (dataset)) == 0)
    return TRUE;
  g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_DATASET,
               _ ("The link is to the dataset “%s”, which is not open"), address->dataset);
  return FALSE;
}

static gboolean
has_record (SpDataset *dataset, const SpAddress *address, GError **error)
{
  if (!address->has_record || sp_dataset_lookup (dataset, address->kind, address->id) != NULL)
    return TRUE;
  /* Translators: a kind of record and an id: “The dataset has no such record: Country “QQ””. */
  g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_MISSING, _ ("The dataset has no such record: %s “%s”"),
               sp_record_kind_get_label (address->kind), address->id);
  return FALSE;
}

static gboolean
has_compared (SpDataset *dataset, const SpAddress *address, GError **error)
{
  g_autofree char *codes = NULL;

  if (address->compared == NULL || has_any_compared (dataset, address->compared))
    return TRUE;
  codes = g_strjoinv (C_ ("list", ", "), address->compared);
  /* Translators: %s is a list of codes of countries, such as “QQ, XX”. */
  g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_MISSING, _ ("The dataset has none of these countries: %s"),
               codes);
  return FALSE;
}

static void
miss (GPtrArray *missing, const char *code)
{
  SpRecordKind kind;
  const char *id = sp_comparison_parse_code (code, &kind);

  g_ptr_array_add (missing, g_strdup_printf (C_ ("missing", "%s “%s”"), sp_record_kind_get_label (kind), id));
}

/* Without any code it is the comparison of all countries. */
static void
go_to_comparison (SpWorkspace *self, const SpAddress *address, GPtrArray *missing)
{
  SpDataset *dataset = sp_workspace_get_dataset (self);
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_auto (GStrv) compared = NULL;
  char **codes = address->compared;

  for (guint i = 0; codes != NULL && codes[i] != NULL; i++)
    if (sp_comparison_lookup (dataset, codes[i]) == NULL)
      miss (missing, codes[i]);
    else if (!is_among (codes, i))
      g_strv_builder_add (found, codes[i]);
  compared = g_strv_builder_end (found);
  sp_comparison_choice_read_parts (sp_workspace_get_comparison_choice (self), dataset, address, missing);
  sp_navigation_go_to_comparison (sp_workspace_get_navigation (self), (const char *const *) compared);
}

static gboolean
names_lens (const SpAddress *address)
{
  return address->question != NULL || address->group != NULL || address->basis != NULL || address->levels != NULL ||
         sp_date_is_set (address->on) || sp_date_is_set (address->with);
}

/* A record has its page in all views; what is neither a record nor a view of its own is the map. */
static void
go_to_view (SpWorkspace *self, const SpAddress *address, GPtrArray *missing)
{
  SpNavigation *navigation = sp_workspace_get_navigation (self);

  if (address->quotes)
    {
      sp_quote_choice_read_parts (sp_workspace_get_quote_choice (self), sp_workspace_get_dataset (self), address,
                                  missing);
      sp_navigation_go_to_view (navigation, SP_VIEW_QUOTES);
    }
  else if (address->events)
    {
      sp_chronology_choice_read_parts (sp_workspace_get_chronology_choice (self), address, missing);
      sp_navigation_go_to_view (navigation, SP_VIEW_EVENTS);
    }
  else if (address->compare)
    go_to_comparison (self, address, missing);
  else if (!address->has_record)
    sp_navigation_go_to_view (navigation, SP_VIEW_COUNTRIES);
}

/* What else is not there is named with it. */
static void
add_missing (GError **error, GPtrArray *missing)
{
  for (guint i = 0; error != NULL && *error != NULL && i < missing->len; i++)
    {
      g_autofree char *before = g_steal_pointer (&(*error)->message);

      (*error)->message = g_strconcat (before, C_ ("list", ", "), missing->pdata[i], NULL);
    }
}

/**
 * sp_workspace_go_to_address:
 * @self: a workspace with an open dataset
 * @address: a place
 * @error: return location for `SP_ADDRESS_ERROR_DATASET`, `SP_ADDRESS_ERROR_MISSING` or `SP_ADDRESS_ERROR_PART`
 *
 * Goes to a place in the open dataset, through the lens that the address names. Where the record is not there, or none
 * of what is to be compared, what is open stays, through the lens of the address if it names one; but the view is that of
 * the address, with its quotes or its comparison, if only the record to be open beside it is not there. Where a part of the
 * lens is not there, or of what is wanted of the view, the place is opened without it, which is `SP_ADDRESS_ERROR_PART`. An
 * address of another dataset changes nothing.
 *
 * Returns: whether all of it is there
 */
gboolean
sp_workspace_go_to_address (SpWorkspace *self, const SpAddress *address, GError **error)
{
  g_autoptr (GPtrArray) missing = g_ptr_array_new_with_free_func (g_free);
  SpDataset *dataset;
  gboolean has_view;

  g_return_val_if_fail (SP_IS_WORKSPACE (self) && sp_workspace_get_index (self) != NULL, FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  dataset = sp_workspace_get_dataset (self);
  if (!is_of_dataset (dataset, address, error))
    return FALSE;
  has_view =
    has_compared (dataset, address, error) && (sp_address_is_of_view (address) || has_record (dataset, address, error));
  if (has_view || names_lens (address))
    sp_lens_read_parts (sp_workspace_get_lens (self), address, missing);
  if (has_view)
    go_to_view (self, address, missing);
  if (!has_view || !has_record (dataset, address, error))
    {
      add_missing (error, missing);
      return FALSE;
    }
  if (address->has_record)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self),
                                sp_dataset_lookup (dataset, address->kind, address->id));
  return sp_address_check_missing (missing, error);
}
