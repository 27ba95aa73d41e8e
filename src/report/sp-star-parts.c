/* SPDX-License-Identifier: GPL-3.0-or-later
 * What there is to write of a starred record, in the user's language. */
#include "sp-star-parts.h"

#include "sp-address.h"
#include "sp-clean-text.h"
#include "sp-event.h"
#include "sp-position.h"
#include "sp-quotation-marks.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

static char *
clean_or_null (const char *text)
{
  g_autofree char *clean = text ? sp_clean_line (text) : NULL;

  return clean != NULL && *clean != '\0' ? g_steal_pointer (&clean) : NULL;
}

static char *
format_words (const SpStarEntry *entry)
{
  g_autofree char *clean = clean_or_null (entry->words);

  if (clean == NULL || entry->kind != SP_RECORD_QUOTE)
    return g_steal_pointer (&clean);
  return g_strdup_printf (C_ ("quotation", "“%s”"), clean);
}

static char *
format_head (const SpStarEntry *entry)
{
  g_autofree char *date = sp_date_format (entry->date);
  const char *kind = sp_record_kind_get_label (entry->kind);

  /* Translators: the kind of a record and its date: “Quote, 21 February 2019”. */
  return *date ? g_strdup_printf (C_ ("starred", "%s, %s"), kind, date) : g_strdup (kind);
}

static char *
format_about (const SpStarEntry *entry)
{
  g_autofree char *about = clean_or_null (entry->about);
  g_autofree char *level = clean_or_null (entry->level);

  if (about == NULL)
    return g_steal_pointer (&level);
  if (level == NULL)
    return g_steal_pointer (&about);
  return g_strdup_printf (C_ ("position", "%s: %s"), about, level);
}

static char *
format_present (const SpStarEntry *present)
{
  g_autofree char *head = format_head (present);
  g_autofree char *words = format_words (present);
  g_autofree char *about = format_about (present);
  GString *text = g_string_new (head);

  for (guint i = 0; i < 2; i++)
    if ((i == 0 ? about : words) != NULL)
      g_string_append_printf (text, "%s%s", C_ ("list", ", "), i == 0 ? about : words);
  return g_string_free (text, FALSE);
}

static void
compare_with_record (SpStarParts *self, SpDataset *dataset)
{
  g_autoptr (SpStarEntry) present = NULL;
  g_autofree char *edition = sp_date_format (sp_dataset_get_edition (dataset));

  if (self->record == NULL)
    {
      self->state = *edition ? g_strdup_printf (_ ("No longer in the dataset (edition %s)"), edition)
                             : g_strdup (_ ("No longer in the dataset"));
      return;
    }
  present = sp_star_entry_new_for_record (self->record, (SpDate) { 0 }, (SpDate) { 0 });
  if (sp_star_entry_has_words_of (self->entry, present))
    return;
  self->state = g_strdup (_ ("Changed since it was starred"));
  self->present = format_present (present);
}

static void
add_sources (SpStarParts *self)
{
  GPtrArray *sources = NULL;

  if (self->record != NULL && SP_IS_QUOTE (self->record))
    g_ptr_array_add (self->sources, sp_quote_get_source (SP_QUOTE (self->record)));
  else if (self->record != NULL && SP_IS_POSITION (self->record))
    sources = sp_position_get_sources (SP_POSITION (self->record));
  else if (self->record != NULL && SP_IS_EVENT (self->record))
    sources = sp_event_get_sources (SP_EVENT (self->record));
  for (guint i = 0; sources != NULL && i < sources->len; i++)
    g_ptr_array_add (self->sources, sources->pdata[i]);
}

static void
add_translation (SpStarParts *self)
{
  g_autofree char *clean = NULL;
  g_autofree char *quoted = NULL;

  if (self->record == NULL || !SP_IS_QUOTE (self->record))
    return;
  clean = clean_or_null (sp_quote_get_translation (SP_QUOTE (self->record)));
  if (clean == NULL)
    return;
  quoted = g_strdup_printf (C_ ("quotation", "“%s”"), clean);
  self->translation = g_strdup_printf (_ ("%s (translation: dataset’s editors)"), quoted);
}

static char *
make_address (const SpStarEntry *entry, SpDataset *dataset)
{
  const SpAddress address = {
    .dataset = (char *) sp_dataset_get_id (dataset),
    .has_record = TRUE,
    .kind = entry->kind,
    .id = entry->id,
    .edition = sp_dataset_get_edition (dataset),
  };

  return sp_address_to_string (&address);
}

/**
 * sp_star_parts_init: (skip)
 * @self: parts
 * @index: the index of the open edition
 * @entry: a star of its dataset
 *
 * Collects what there is to write of a star. Borrows both.
 */
void
sp_star_parts_init (SpStarParts *self, SpIndex *index, const SpStarEntry *entry)
{
  SpDataset *dataset = sp_index_get_dataset (index);

  *self = (SpStarParts) { .entry = entry, .record = sp_dataset_lookup (dataset, entry->kind, entry->id) };
  self->head = format_head (entry);
  self->words = format_words (entry);
  self->about = format_about (entry);
  self->note = clean_or_null (entry->note);
  self->sources = g_ptr_array_new ();
  self->address = self->record ? make_address (entry, dataset) : NULL;
  compare_with_record (self, dataset);
  add_translation (self);
  add_sources (self);
}

/**
 * sp_star_parts_clear: (skip)
 * @self: parts
 *
 * Frees what they hold.
 */
void
sp_star_parts_clear (SpStarParts *self)
{
  g_free (self->head);
  g_free (self->words);
  g_free (self->translation);
  g_free (self->about);
  g_free (self->state);
  g_free (self->present);
  g_free (self->note);
  g_clear_pointer (&self->sources, g_ptr_array_unref);
  g_free (self->address);
}

static void
append_item (GString *list, const char *item)
{
  if (item != NULL && *item != '\0')
    g_string_append_printf (list, "%s%s", list->len > 0 ? C_ ("list", ", ") : "", item);
}

/**
 * sp_star_parts_format_source: (skip)
 * @source: a source
 *
 * Returns: (transfer full): its authors, title, publication and date, in one line and without its address
 */
char *
sp_star_parts_format_source (SpSource *source)
{
  GPtrArray *authors = sp_source_get_authors (source);
  g_autofree char *title = sp_source_format_title (source);
  g_autofree char *nested = sp_quotation_marks_nest_title (title);
  g_autofree char *quoted = g_strdup_printf (C_ ("title", "“%s”"), nested);
  g_autofree char *publication = clean_or_null (sp_source_get_container_title (source));
  g_autofree char *date = sp_date_format (sp_source_get_issued (source));
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < authors->len; i++)
    {
      g_autofree char *name = sp_author_format_name (authors->pdata[i]);

      append_item (list, name);
    }
  append_item (list, quoted);
  append_item (list, publication);
  append_item (list, date);
  return g_string_free (list, FALSE);
}
