/* SPDX-License-Identifier: GPL-3.0-or-later
 * What all records of a dataset have in common: a kind, an id, and keys that the format does not know. */
#include "sp-record.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char *id;
  GVariant *unknown;
} SpRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SpRecord, sp_record, G_TYPE_OBJECT)

static const struct
{
  const char *section;
  const char *nick;
  const char *label;
} kinds[SP_N_RECORD_KINDS] = {
  [SP_RECORD_SCALE] = { "scales", "scale", NC_ ("record", "Scale") },
  [SP_RECORD_QUESTION] = { "questions", "question", NC_ ("record", "Question") },
  [SP_RECORD_COUNTRY] = { "countries", "country", NC_ ("record", "Country") },
  [SP_RECORD_SOURCE] = { "sources", "source", NC_ ("record", "Source") },
  [SP_RECORD_GROUP] = { "groups", "group", NC_ ("record", "Group") },
  [SP_RECORD_ACTOR] = { "actors", "actor", NC_ ("record", "Actor") },
  [SP_RECORD_QUOTE] = { "quotes", "quote", NC_ ("record", "Quote") },
  [SP_RECORD_POSITION] = { "positions", "position", NC_ ("record", "Position") },
  [SP_RECORD_EVENT] = { "events", "event", NC_ ("record", "Event") },
};

static void
sp_record_finalize (GObject *object)
{
  SpRecordPrivate *private = sp_record_get_instance_private (SP_RECORD (object));

  g_free (private->id);
  g_clear_pointer (&private->unknown, g_variant_unref);

  G_OBJECT_CLASS (sp_record_parent_class)->finalize (object);
}

static void
sp_record_class_init (SpRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_record_finalize;
}

static void
sp_record_init (SpRecord *self G_GNUC_UNUSED)
{
}

/**
 * sp_record_kind_get_section:
 * @kind: a kind
 *
 * Returns: the section of a dataset that holds such records, such as “countries”
 */
const char *
sp_record_kind_get_section (SpRecordKind kind)
{
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, "");

  return kinds[kind].section;
}

/**
 * sp_record_kind_get_nick:
 * @kind: a kind
 *
 * Returns: the kind's word in addresses, such as “country”
 */
const char *
sp_record_kind_get_nick (SpRecordKind kind)
{
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, "");

  return kinds[kind].nick;
}

/**
 * sp_record_kind_get_label:
 * @kind: a kind
 *
 * Returns: the word for one such record in the user's language
 */
const char *
sp_record_kind_get_label (SpRecordKind kind)
{
  g_return_val_if_fail ((guint) kind < SP_N_RECORD_KINDS, "");

  return g_dpgettext2 (GETTEXT_PACKAGE, "record", kinds[kind].label);
}

/**
 * sp_record_kind_from_section:
 * @section: the name of a section
 * @kind: (out): where to put its kind
 *
 * Returns: whether there is such a section
 */
gboolean
sp_record_kind_from_section (const char *section, SpRecordKind *kind)
{
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    if (g_strcmp0 (kinds[i].section, section) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_record_kind_from_nick:
 * @nick: a kind's word in addresses
 * @kind: (out): where to put the kind
 *
 * Returns: whether there is such a kind
 */
gboolean
sp_record_kind_from_nick (const char *nick, SpRecordKind *kind)
{
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    if (g_strcmp0 (kinds[i].nick, nick) == 0)
      {
        *kind = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * sp_record_kind_format_count:
 * @kind: a kind
 * @count: how many records
 *
 * Returns: (transfer full): such as “196 countries”, in the user's language
 */
char *
sp_record_kind_format_count (SpRecordKind kind, guint count)
{
  switch (kind)
    {
    case SP_RECORD_SCALE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u scale", "%u scales", count), count);
    case SP_RECORD_QUESTION:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u question", "%u questions", count), count);
    case SP_RECORD_COUNTRY:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u country", "%u countries", count), count);
    case SP_RECORD_SOURCE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u source", "%u sources", count), count);
    case SP_RECORD_GROUP:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u group", "%u groups", count), count);
    case SP_RECORD_ACTOR:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u actor", "%u actors", count), count);
    case SP_RECORD_QUOTE:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u quote", "%u quotes", count), count);
    case SP_RECORD_POSITION:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position", "%u positions", count), count);
    case SP_RECORD_EVENT:
    default:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u event", "%u events", count), count);
    }
}

/**
 * sp_record_get_kind:
 * @self: a record
 *
 * Returns: its kind
 */
SpRecordKind
sp_record_get_kind (SpRecord *self)
{
  g_return_val_if_fail (SP_IS_RECORD (self), SP_RECORD_SCALE);

  return SP_RECORD_GET_CLASS (self)->kind;
}

/**
 * sp_record_get_id:
 * @self: a record
 *
 * Returns: its id, unique among the records of its kind; a country's is its code
 */
const char *
sp_record_get_id (SpRecord *self)
{
  SpRecordPrivate *private = sp_record_get_instance_private (self);

  g_return_val_if_fail (SP_IS_RECORD (self), "");

  return private->id;
}

/**
 * sp_record_get_unknown:
 * @self: a record
 *
 * Keys that the format does not know are kept, so that an export loses nothing.
 *
 * Returns: (nullable): a dictionary `a{ss}` from a JSON Pointer within the record to the value there as JSON text,
 *   or %NULL where every key is known
 */
GVariant *
sp_record_get_unknown (SpRecord *self)
{
  SpRecordPrivate *private = sp_record_get_instance_private (self);

  g_return_val_if_fail (SP_IS_RECORD (self), NULL);

  return private->unknown;
}

/**
 * sp_record_construct:
 * @self: a record that nobody else has seen yet
 * @id: its id
 * @unknown: (nullable): see sp_record_get_unknown()
 *
 * Sets what every record has.
 */
void
sp_record_construct (SpRecord *self, const char *id, GVariant *unknown)
{
  SpRecordPrivate *private = sp_record_get_instance_private (self);

  g_return_if_fail (SP_IS_RECORD (self) && private->id == NULL);
  g_return_if_fail (id != NULL);

  private->id = g_strdup (id);
  private->unknown = unknown ? g_variant_ref_sink (unknown) : NULL;
}

/**
 * sp_array_ref_or_empty:
 * @array: (nullable): an array
 *
 * Saves a hundred thousand empty arrays where most records have none of something.
 *
 * Returns: (transfer full): @array with a further reference, or an empty array where it is %NULL
 */
GPtrArray *
sp_array_ref_or_empty (GPtrArray *array)
{
  static GPtrArray *empty = NULL;

  if (array != NULL && array->len > 0)
    return g_ptr_array_ref (array);
  if (g_once_init_enter (&empty))
    g_once_init_leave (&empty, g_ptr_array_new ());
  return g_ptr_array_ref (empty);
}
