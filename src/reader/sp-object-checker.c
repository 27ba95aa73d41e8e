/* SPDX-License-Identifier: GPL-3.0-or-later
 * Checks any object against its shape. */
#include "sp-object-checker.h"

#include "sp-nearest.h"
#include "sp-safe-text.h"
#include "sp-value-checker.h"

#include <glib/gi18n-lib.h>

/**
 * sp_values_clear: (skip)
 * @values: (array length=n_values): values
 * @n_values: how many
 *
 * Frees what they hold.
 */
void
sp_values_clear (SpValue *values, guint n_values)
{
  for (guint i = 0; i < n_values; i++)
    g_clear_pointer (&values[i].array, g_ptr_array_unref);
}

static void
check_objects (SpConversion *conversion,
               const SpField *field,
               const SpJsonValue *list,
               const SpValue *outer,
               const SpSpot *spot,
               SpValue *value)
{
  guint i = 0;

  if (!sp_check_array (conversion, field, list, spot) || list->n_values == 0)
    return;
  value->n_items = list->n_values;
  value->array = g_ptr_array_new_full (list->n_values, field->shape->free);
  for (const SpJsonValue *element = list->first; element != NULL; element = element->next)
    {
      const SpSpot item = { spot, NULL, i++ };
      SpValue values[SP_MAX_FIELDS];
      gpointer made;

      if (element->type != SP_JSON_OBJECT)
        {
          sp_report_wrong_type (conversion, field, &item);
          continue;
        }
      sp_check_object (conversion, element, field->shape, &item, values);
      made = field->shape->make (conversion, values, outer, &item);
      if (made != NULL)
        g_ptr_array_add (value->array, made);
      sp_values_clear (values, field->shape->n_fields);
    }
}

static const char *
find_nearest_key (const SpShape *shape, const char *key)
{
  SpNearest nearest;

  sp_nearest_init (&nearest, key);
  for (guint i = 0; i < shape->n_fields; i++)
    sp_nearest_try (&nearest, shape->fields[i].name);
  return nearest.best;
}

static void
report_unknown_key (SpConversion *conversion, const SpShape *shape, const SpSpot *spot, const char *key)
{
  const SpSpot here = { spot, key, 0 };
  g_autofree char *quote = sp_safe_quote (key);
  const char *nearest = find_nearest_key (shape, key);

  if (nearest != NULL)
    sp_conversion_report_unknown (conversion, &here,
                                  g_strdup_printf (_ ("The key “%s” is not part of the format; perhaps “%s” is meant"),
                                                   quote, nearest));
  else
    sp_conversion_report_unknown (
      conversion, &here,
      g_strdup_printf (_ ("The key “%s” is not part of the format; it is kept, but not shown"), quote));
}

static gboolean
has_field (const SpShape *shape, const char *key)
{
  for (guint i = 0; i < shape->n_fields; i++)
    if (g_str_equal (shape->fields[i].name, key))
      return TRUE;
  return FALSE;
}

static void
check_unknown_keys (SpConversion *conversion, const SpJsonValue *object, const SpShape *shape, const SpSpot *spot)
{
  for (const SpJsonValue *value = object->first; value != NULL; value = value->next)
    if (!has_field (shape, value->key))
      report_unknown_key (conversion, shape, spot, value->key);
}

static void
check_absent (SpConversion *conversion,
              const SpField *field,
              const SpJsonValue *value,
              const SpSpot *spot,
              const SpSpot *here)
{
  if (!(field->flags & SP_FIELD_REQUIRED))
    return;
  if (value == NULL && field->type == SP_FIELD_REFERENCES)
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                          g_strdup (_ ("This cites no source; name at least one in “sources”")));
  else if (value == NULL)
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                          g_strdup_printf (_ ("The key “%s” is missing"), field->name));
  else if (!(field->flags & SP_FIELD_NULLABLE))
    sp_conversion_report (conversion, SP_SEVERITY_ERROR, here,
                          g_strdup_printf (_ ("“%s” must not be null; give its value"), field->name));
}

/**
 * sp_check_object: (skip)
 * @conversion: a conversion
 * @object: an object
 * @shape: what it must be
 * @spot: (nullable): where it is, or %NULL for the converted object itself
 * @values: (out caller-allocates) (array fixed-size=16): where to put what its fields hold; to be cleared
 *
 * Checks every key that the shape has, and warns of every other. Values live as long as @object.
 */
void
sp_check_object (SpConversion *conversion,
                 const SpJsonValue *object,
                 const SpShape *shape,
                 const SpSpot *spot,
                 SpValue *values)
{
  guint n_known = 0;

  g_assert (shape->n_fields <= SP_MAX_FIELDS);

  for (guint i = 0; i < shape->n_fields; i++)
    {
      const SpField *field = &shape->fields[i];
      const SpSpot here = { spot, field->name, 0 };
      const SpJsonValue *value = sp_json_value_find (object, field->name);

      values[i] = (SpValue) { .number = -1, .is_there = value != NULL };
      values[i].is_given = value != NULL && value->type != SP_JSON_NULL;
      n_known += values[i].is_there;
      if (!values[i].is_given)
        check_absent (conversion, field, value, spot, &here);
      else if (field->type == SP_FIELD_OBJECTS)
        check_objects (conversion, field, value, values, &here, &values[i]);
      else
        sp_check_value (conversion, field, value, &here, &values[i]);
    }
  if (object->n_values > n_known)
    check_unknown_keys (conversion, object, shape, spot);
}
