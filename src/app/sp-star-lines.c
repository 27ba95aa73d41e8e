/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the list of stars says of one: the words as starred, in lines. */
#include "sp-star-lines.h"

#include "sp-clean-text.h"
#include "sp-quote.h"

#include <glib/gi18n-lib.h>

/* A row shows a few lines of it. Laying out all of a speech for them would take its time. */
#define MAX_CHARACTERS 500

static char *
cut (const char *text)
{
  g_autofree char *line = sp_clean_line (text ? text : "");

  if (g_utf8_strlen (line, -1) <= MAX_CHARACTERS)
    return g_steal_pointer (&line);
  *g_utf8_offset_to_pointer (line, MAX_CHARACTERS) = '\0';
  return g_strconcat (line, "…", NULL);
}

static char *
format_caption (const SpStarEntry *entry)
{
  g_autofree char *date = sp_date_format (entry->date);
  const char *kind = sp_record_kind_get_label (entry->kind);

  /* Translators: the kind of a record and its date: “Quote · 21 February 2019”. */
  return *date ? g_strdup_printf (C_ ("starred", "%s · %s"), kind, date) : g_strdup (kind);
}

static char *
get_country_name (SpStar *star, SpCountryNames *names)
{
  SpRecord *record = sp_star_get_record (star);

  if (record != NULL && SP_IS_COUNTRY (record))
    return g_strdup (sp_country_names_get_name (names, SP_COUNTRY (record)));
  return cut (sp_star_get_entry (star)->words);
}

static void
fill_position (SpStarLines *self, SpStar *star)
{
  const SpStarEntry *entry = sp_star_get_entry (star);
  SpRecord *record = sp_star_get_record (star);
  g_autofree char *about = cut (entry->about);
  g_autofree char *level = cut (entry->level);

  /* Translators: a country and a question, and the level. */
  self->title = g_strdup_printf (C_ ("position", "%s: %s"), about, level);
  self->subtitle = cut (entry->words);
  if (record == NULL || sp_star_get_state (star) != SP_STAR_SAME)
    return;
  self->scale = sp_question_get_scale (sp_position_get_question (SP_POSITION (record)));
  self->level = sp_position_get_level (SP_POSITION (record));
  self->basis = sp_position_get_basis (SP_POSITION (record));
}

static void
fill_quote (SpStarLines *self, SpStar *star)
{
  const SpStarEntry *entry = sp_star_get_entry (star);
  SpRecord *record = sp_star_get_record (star);
  g_autofree char *words = cut (entry->words);
  SpStance *stance;

  self->title = g_strdup_printf (_ ("“%s”"), words);
  self->subtitle = cut (entry->about);
  if (record == NULL)
    return;
  self->language = sp_quote_get_language (SP_QUOTE (record));
  if (sp_quote_get_stances (SP_QUOTE (record))->len == 0)
    return;
  stance = sp_quote_get_stances (SP_QUOTE (record))->pdata[0];
  self->scale = sp_question_get_scale (stance->question);
  self->level = stance->level;
  self->basis = SP_BASIS_LAW;
}

/**
 * sp_star_lines_init: (skip)
 * @self: lines
 * @star: a star
 * @names: the names of the open dataset's countries
 *
 * Writes what a list says of a star: what was starred, also where the open edition has other words or none. A level is
 * shown by its badge only where it is what was starred.
 */
void
sp_star_lines_init (SpStarLines *self, SpStar *star, SpCountryNames *names)
{
  const SpStarEntry *entry = sp_star_get_entry (star);

  *self = (SpStarLines) { .caption = format_caption (entry) };
  if (entry->kind == SP_RECORD_QUOTE)
    fill_quote (self, star);
  else if (entry->kind == SP_RECORD_POSITION)
    fill_position (self, star);
  else if (entry->kind == SP_RECORD_COUNTRY)
    {
      self->flag = sp_country_get_flag (entry->id);
      self->title = get_country_name (star, names);
    }
  else
    self->title = cut (entry->words);
}

/**
 * sp_star_lines_clear: (skip)
 * @self: lines
 *
 * Frees what they hold.
 */
void
sp_star_lines_clear (SpStarLines *self)
{
  g_free (self->flag);
  g_free (self->caption);
  g_free (self->title);
  g_free (self->subtitle);
}

static void
append_part (GString *text, const char *part)
{
  g_autofree char *clean = NULL;

  if (part == NULL || *part == '\0')
    return;
  clean = sp_clean_text (part);
  g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", clean);
}

static char *
format_wording (const SpStarEntry *entry)
{
  GString *text = g_string_new (NULL);
  g_autofree char *date = sp_date_format (entry->date);

  append_part (text, entry->words);
  append_part (text, entry->level);
  append_part (text, entry->about);
  append_part (text, date);
  return g_string_free (text, FALSE);
}

/**
 * sp_star_lines_format_both: (skip)
 * @star: a star whose record the open edition has with other words
 *
 * Returns: (transfer full): the words as starred and as they are now, one below the other
 */
char *
sp_star_lines_format_both (SpStar *star)
{
  g_autoptr (SpStarEntry) present = NULL;
  g_autofree char *then = NULL;
  g_autofree char *now = NULL;

  g_return_val_if_fail (SP_IS_STAR (star) && sp_star_get_record (star) != NULL, NULL);

  present = sp_star_entry_new_for_record (sp_star_get_record (star), (SpDate) { 0 }, (SpDate) { 0 });
  then = format_wording (sp_star_get_entry (star));
  now = format_wording (present);
  /* Translators: the two wordings of a record: when it was starred, and in the edition that is open. */
  return g_strdup_printf (_ ("When starred:\n%s\n\nNow:\n%s"), then, now);
}
