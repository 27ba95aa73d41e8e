/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the records that others refer to, and says why there is none. */
#include "sp-reference-checker.h"

#include "sp-safe-text.h"
#include "sp-text-check.h"

#include <glib/gi18n-lib.h>

static char *
describe_missing_record (SpConversion *conversion, SpRecordKind target, const char *id)
{
  const char *section = sp_record_kind_get_section (target);
  g_autofree char *quote = sp_safe_quote (id);
  char *message = target == SP_RECORD_COUNTRY ? sp_text_check_code (id) : NULL;
  const char *nearest = NULL;

  if (message != NULL)
    return message;
  if (target != SP_RECORD_COUNTRY)
    nearest = sp_references_find_nearest (conversion->references, target, id);
  if (nearest != NULL)
    /* Translators: the second is the name of a section of the file, such as “actors”. */
    return g_strdup_printf (_ ("There is no “%s” among the %s; perhaps “%s” is meant"), quote, section, nearest);
  if (conversion->is_incomplete)
    return g_strdup_printf (
      _ ("There is no “%s” among the %s; perhaps it is in a file that was left out because of an error"), quote,
      section);
  return g_strdup_printf (_ ("There is no “%s” among the %s; add it, or correct this"), quote, section);
}

static void
report_left_out (SpConversion *conversion, const SpField *field, const SpReference *reference, const SpSpot *spot)
{
  gboolean is_droppable = (field->flags & SP_FIELD_DROPPABLE) != 0;
  g_autofree char *quote = sp_safe_quote (reference->id);
  g_autofree char *place = sp_reference_describe_place (reference);

  if (is_droppable)
    sp_conversion_report (
      conversion, SP_SEVERITY_WARNING, spot,
      g_strdup_printf (_ ("“%s” (%s) was left out because of an error, and so is this reference to it"), quote, place));
  else
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                          g_strdup_printf (_ ("“%s” (%s) was left out because of an error, and so is what rests on it"),
                                           quote, place));
}

/**
 * sp_resolve_reference: (skip)
 * @conversion: a conversion
 * @field: the field that refers to something
 * @id: the id or code
 * @spot: where it stands
 *
 * Returns: (transfer none) (nullable): the record, or %NULL where there is none or it was left out, which is reported
 */
gpointer
sp_resolve_reference (SpConversion *conversion, const SpField *field, const char *id, const SpSpot *spot)
{
  SpReference *reference = sp_references_find (conversion->references, field->target, id);

  if (reference == NULL)
    {
      sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                            describe_missing_record (conversion, field->target, id));
      return NULL;
    }
  reference->is_used = TRUE;
  if (reference->record == NULL)
    report_left_out (conversion, field, reference, spot);
  return reference->record;
}
