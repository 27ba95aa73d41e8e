/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the program remembers from one start to the next. */
#include "sp-settings.h"

/**
 * sp_settings_new:
 *
 * GSettings ends the program where the schema is not installed; what is kept here is not worth that.
 *
 * Returns: (transfer full) (nullable): the settings, or %NULL where the schema is not installed
 */
GSettings *
sp_settings_new (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema = NULL;

  if (source != NULL)
    schema = g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE);
  return schema ? g_settings_new_full (schema, NULL, NULL) : NULL;
}
