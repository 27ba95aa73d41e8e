/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a dataset says of itself, with something in place of what it does not say. */
#include "sp-dataset-section.h"

#include "sp-object-checker.h"
#include "sp-record-keys.h"
#include "sp-safe-text.h"
#include "sp-unknown-sections.h"

#include <glib/gi18n-lib.h>

#define FORMAT "standpoint-dataset/1"
#define POINTER "/dataset"

/* The values live in the tree of the conversion. */
struct _SpDatasetSection
{
  GPtrArray *parts;
  SpPart *part;
  SpReferences *references;
  SpConversion *conversion;
  SpValue values[SP_MAX_FIELDS];
  gboolean is_known_format;
  char *fallback_id;
  char *fallback_title;
};

/* “My notes.json” becomes “my-notes”. */
static char *
make_id (const char *name)
{
  gsize length = strlen (name) - (g_str_has_suffix (name, ".json") ? strlen (".json") : 0);
  GString *id = g_string_new (NULL);

  for (gsize i = 0; i < length && id->len < 200; i++)
    if (g_ascii_isalnum (name[i]))
      g_string_append_c (id, g_ascii_tolower (name[i]));
    else if (id->len > 0 && id->str[id->len - 1] != '-')
      g_string_append_c (id, '-');
  if (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);
  if (id->len == 0)
    g_string_append (id, "dataset");
  return g_string_free (id, FALSE);
}

static gboolean
has_dataset (SpPart *part)
{
  return part->dataset.end > 0;
}

static gboolean
has_faulty_dataset (GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    if (((SpPart *) parts->pdata[i])->is_dataset_faulty)
      return TRUE;
  return FALSE;
}

/* The first part with the section; the others are reported. */
static SpPart *
choose_part (GPtrArray *parts, SpProblemList *problems)
{
  SpPart *chosen = NULL;

  for (guint i = 0; i < parts->len; i++)
    {
      SpPart *part = parts->pdata[i];
      g_autofree char *place = NULL;

      if (!has_dataset (part))
        continue;
      if (chosen == NULL)
        {
          chosen = part;
          continue;
        }
      place = sp_part_describe_place (chosen, chosen->dataset.start);
      sp_problem_list_add_at (
        problems, SP_SEVERITY_ERROR, part, part->dataset.start, POINTER,
        g_strdup_printf (_ ("The section “dataset” is given in %s already; remove one of the two"), place));
    }
  return chosen;
}

/* The format is looked at before all else: in another version, nothing else means what it seems to. */
static gboolean
check_format (SpConversion *conversion, const SpJsonValue *object)
{
  const SpSpot here = { NULL, "format", 0 };
  const SpJsonValue *value = sp_json_value_find (object, "format");
  g_autofree char *quote = NULL;
  const char *format;

  if (value == NULL || value->text == NULL)
    return TRUE;
  format = value->text;
  if (*format == '\0' || g_str_equal (format, FORMAT))
    return TRUE;
  quote = sp_safe_quote (format);
  sp_conversion_report (conversion, SP_SEVERITY_ERROR, &here,
                        g_strdup_printf (_ ("This program does not know the format “%s”, only “%s”; a newer version of "
                                            "the program may know it"),
                                         quote, FORMAT));
  return FALSE;
}

/* A key that is given twice counts as no good. */
static void
clear_repeated (SpDatasetSection *self)
{
  for (guint i = 0; i < sp_dataset_shape.n_fields; i++)
    if (g_ptr_array_find_with_equal_func (self->part->repeated, sp_dataset_shape.fields[i].name, g_str_equal, NULL))
      {
        sp_values_clear (&self->values[i], 1);
        self->values[i] = (SpValue) { .number = -1 };
      }
}

static void
read_values (SpDatasetSection *self)
{
  const SpJsonValue *object = sp_conversion_begin (self->conversion, self->part, self->part->dataset, POINTER);

  if (object == NULL)
    return;
  self->is_known_format = check_format (self->conversion, object);
  if (!self->is_known_format)
    return;
  sp_check_object (self->conversion, object, &sp_dataset_shape, NULL, self->values);
  clear_repeated (self);
}

static void
report_missing (gboolean is_incomplete, const char *path, SpProblemList *problems)
{
  char *message;

  if (is_incomplete)
    message =
      g_strdup (_ ("The section “dataset” is missing; perhaps it is in a file that was left out because of an error"));
  else
    message = g_strdup_printf (
      _ ("The section “dataset” is missing; add one with “format”, which is “%s”, “id”, “title”, “edition” and "
         "“language”"),
      FORMAT);
  sp_problem_list_add (problems, SP_SEVERITY_ERROR, path, message);
}

/**
 * sp_dataset_section_read: (skip)
 * @parts: (element-type SpPart): the parts that can be read, which must outlive the section
 * @is_incomplete: whether there are further parts that cannot be read
 * @path: what was opened
 * @name: the last part of @path
 * @problems: where to add problems
 *
 * Reads the section `dataset` of the first part that has one. What is missing or no good is replaced: title and id by
 * the name of the file or folder, the language by English.
 *
 * Returns: (transfer full): the section
 */
SpDatasetSection *
sp_dataset_section_read (GPtrArray *parts,
                         gboolean is_incomplete,
                         const char *path,
                         const char *name,
                         SpProblemList *problems)
{
  SpDatasetSection *self = g_new0 (SpDatasetSection, 1);

  self->parts = parts;
  self->part = choose_part (parts, problems);
  self->references = sp_references_new ();
  self->conversion = sp_conversion_new (problems, self->references);
  self->is_known_format = TRUE;
  self->fallback_id = make_id (name);
  self->fallback_title = sp_safe_text (name, -1, G_MAXUINT);
  if (self->part != NULL)
    read_values (self);
  else if (!has_faulty_dataset (parts))
    report_missing (is_incomplete, path, problems);
  return self;
}

/**
 * sp_dataset_section_free: (skip)
 * @self: a section
 *
 * Frees it.
 */
void
sp_dataset_section_free (SpDatasetSection *self)
{
  sp_values_clear (self->values, SP_MAX_FIELDS);
  sp_conversion_free (self->conversion);
  sp_references_free (self->references);
  g_free (self->fallback_id);
  g_free (self->fallback_title);
  g_free (self);
}

/**
 * sp_dataset_section_is_known_format: (skip)
 * @self: a section
 *
 * Returns: whether the dataset is in a version of the format that can be read
 */
gboolean
sp_dataset_section_is_known_format (SpDatasetSection *self)
{
  return self->is_known_format;
}

static const char *
get_text (SpDatasetSection *self, guint key, const char *fallback)
{
  return self->values[key].text ? self->values[key].text : fallback;
}

/**
 * sp_dataset_section_get_language: (skip)
 * @self: a section
 *
 * Returns: the dataset's language
 */
const char *
sp_dataset_section_get_language (SpDatasetSection *self)
{
  return get_text (self, SP_KEY_DATASET_LANGUAGE, "en");
}

/**
 * sp_dataset_section_make_dataset: (skip)
 * @self: a section
 * @newest: the edition where the section has none
 * @records: (array fixed-size=9): the records by kind
 *
 * Returns: (transfer full): the dataset
 */
SpDataset *
sp_dataset_section_make_dataset (SpDatasetSection *self, SpDate newest, GPtrArray *const *records)
{
  GPtrArray *authors = self->values[SP_KEY_DATASET_AUTHORS].array;
  SpDate edition = self->values[SP_KEY_DATASET_EDITION].date;
  GVariant *keys = self->part ? sp_conversion_dup_unknown (self->conversion) : NULL;
  SpDatasetInit init = {
    .id = get_text (self, SP_KEY_DATASET_ID, self->fallback_id),
    .title = get_text (self, SP_KEY_DATASET_TITLE, self->fallback_title),
    .description = get_text (self, SP_KEY_DATASET_DESCRIPTION, NULL),
    .edition = sp_date_is_set (edition) ? edition : newest,
    .language = sp_dataset_section_get_language (self),
    .license = get_text (self, SP_KEY_DATASET_LICENSE, NULL),
    .authors = authors ? (const char *const *) authors->pdata : NULL,
    .publisher = get_text (self, SP_KEY_DATASET_PUBLISHER, NULL),
    .homepage = get_text (self, SP_KEY_DATASET_HOMEPAGE, NULL),
    .method = get_text (self, SP_KEY_DATASET_METHOD, NULL),
    .cite_as = get_text (self, SP_KEY_DATASET_CITE_AS, NULL),
    .report_to = get_text (self, SP_KEY_DATASET_REPORT_TO, NULL),
  };
  g_autoptr (GVariant) unknown = sp_unknown_sections_collect (self->parts, keys);

  init.unknown = unknown;
  for (guint i = 0; i < SP_N_RECORD_KINDS; i++)
    init.records[i] = records[i];
  return sp_dataset_new (&init);
}
