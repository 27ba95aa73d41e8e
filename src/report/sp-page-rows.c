/* SPDX-License-Identifier: GPL-3.0-or-later
 * The rows of pages that lead to records: what each kind of record shows of itself in a list. */
#include "sp-page-builder.h"

#include "sp-role-words.h"
#include "sp-run-records.h"
#include "sp-shown-text.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

/* A row shows a few lines of a quote; the whole would be measured for them. */
#define MAX_CHARACTERS_OF_ROW 400

static char *
join (const char *first, const char *second)
{
  if (first == NULL || *first == '\0')
    return g_strdup (second);
  if (second == NULL || *second == '\0')
    return g_strdup (first);
  return g_strdup_printf ("%s · %s", first, second);
}

static char *
mark_perhaps (const char *text, SpCertainty certainty)
{
  return certainty == SP_CERTAINTY_PERHAPS ? g_strconcat ("~ ", text, NULL) : g_strdup (text);
}

static void
take (char **text, char *other)
{
  g_free (*text);
  *text = other;
}

/* The window has the question above all that it shows; paper does not. */
static char *
say_question (SpQuestion *question, const char *words)
{
  /* Translators: a question, and where a country stands on it: “5G networks: Excluded · since 23 August 2018”. */
  return g_strdup_printf (C_ ("standing", "%s: %s"), sp_question_get_short_title (question), words);
}

/**
 * sp_page_builder_add_country:
 * @self: a page in the making
 * @country: a country
 * @with_level: whether to say the level in words, besides its badge
 *
 * Adds a row with the country's flag, name and standing on the question.
 */
void
sp_page_builder_add_country (SpPageBuilder *self, SpCountry *country, gboolean with_level)
{
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  g_autofree char *words = NULL;
  g_autofree char *subtitle = NULL;
  g_autoptr (GPtrArray) run = g_ptr_array_new ();
  SpOutlook outlook = self->outlook;
  SpStanding standing = { 0 };

  outlook.group = NULL;
  if (outlook.question != NULL)
    {
      sp_standing_find (&standing, self->index, country, &outlook);
      if (self->is_printed)
        sp_run_records_add (&standing, self->index, outlook.weakest, run);
      words = standing.position ? sp_standing_format_since (&standing) : sp_standing_format_nothing (&standing);
      subtitle = standing.position && with_level
                   ? join (sp_level_get_label (sp_position_get_level (standing.position)), words)
                   : NULL;
      if (self->says_question)
        take (&subtitle, say_question (outlook.question, subtitle ? subtitle : words));
    }
  sp_page_builder_add (self,
                       &(SpPageItemInit) {
                         SP_PAGE_ITEM_ROW,
                         .flag = flag,
                         .title = sp_country_names_get_name (self->names, country),
                         .subtitle = subtitle ? subtitle : words,
                         .record = country,
                         .evidence = standing.position,
                         .start = run->len > 1 ? run->pdata[1] : NULL,
                         .scale = standing.position ? sp_question_get_scale (outlook.question) : NULL,
                         .level = standing.position ? sp_position_get_level (standing.position) : NULL,
                         .basis = standing.position ? sp_position_get_basis (standing.position) : SP_BASIS_OPERATOR,
                         .certainty = standing.certainty,
                       });
}

/**
 * sp_page_builder_add_standing:
 * @self: a page in the making
 * @caption: what stands above it
 * @standing: where a country stands
 * @details: (nullable): small lines below
 * @warning: (nullable): what weakens it
 *
 * Adds a card: the level in words with since when and on what basis, or the kind of nothing. It leads to the position.
 */
void
sp_page_builder_add_standing (SpPageBuilder *self,
                              const char *caption,
                              const SpStanding *standing,
                              const char *details,
                              const char *warning)
{
  g_autofree char *since = NULL;
  g_autofree char *subtitle = NULL;
  g_autofree char *title = NULL;
  SpPosition *position = standing->position;

  if (position == NULL)
    {
      title = sp_standing_format_nothing (standing);
      sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_CARD, .caption = caption, .subtitle = title });
      return;
    }
  since = sp_standing_format_since (standing);
  subtitle = join (since, sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)));
  title = mark_perhaps (sp_level_get_label (sp_position_get_level (position)), standing->certainty);
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_CARD,
                               .caption = caption,
                               .title = title,
                               .subtitle = subtitle,
                               .body = sp_position_get_summary (position),
                               .details = details,
                               .warning = warning,
                               .record = position,
                               .evidence = position,
                               .scale = sp_question_get_scale (sp_position_get_question (position)),
                               .level = sp_position_get_level (position),
                               .basis = sp_position_get_basis (position),
                               .certainty = standing->certainty,
                             });
}

/**
 * sp_page_builder_add_position:
 * @self: a page in the making
 * @position: a position
 * @with_country: whether to say whose it is
 *
 * Adds a row with the date, level, basis and question of a position.
 */
void
sp_page_builder_add_position (SpPageBuilder *self, SpPosition *position, gboolean with_country)
{
  g_autofree char *date = sp_date_format (sp_position_get_from (position));
  g_autofree char *caption = join (date, sp_question_get_short_title (sp_position_get_question (position)));
  g_autofree char *flag = NULL;
  g_autofree char *title = NULL;
  SpCountry *country = sp_position_get_country (position);
  const char *label = sp_level_get_label (sp_position_get_level (position));

  if (with_country)
    {
      flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
      /* Translators: a country and its level. */
      title = g_strdup_printf (C_ ("position", "%s: %s"), sp_country_names_get_name (self->names, country), label);
    }
  sp_page_builder_add (self,
                       &(SpPageItemInit) {
                         SP_PAGE_ITEM_ROW,
                         .flag = flag,
                         .caption = caption,
                         .title = title ? title : label,
                         .subtitle = sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)),
                         .record = position,
                         .evidence = position,
                         .scale = sp_question_get_scale (sp_position_get_question (position)),
                         .level = sp_position_get_level (position),
                         .basis = sp_position_get_basis (position),
                         .certainty = SP_CERTAINTY_YES,
                       });
}

static void
add_quote_row (SpPageBuilder *self, SpQuote *quote, const char *caption)
{
  g_autofree char *start = sp_shown_text_start (sp_quote_get_text (quote), MAX_CHARACTERS_OF_ROW);
  /* Translators: the words of a quote, between the quotation marks of your language. */
  g_autofree char *words = g_strdup_printf (_ ("“%s”"), start);
  g_autofree char *speaker = NULL;
  const char *role = sp_quote_get_role (quote);
  const char *name = sp_actor_get_name (sp_quote_get_speaker (quote));
  GPtrArray *stances = sp_quote_get_stances (quote);
  SpStance *stance = stances->len > 0 ? stances->pdata[0] : NULL;

  /* Translators: a speaker and the role of then: “Mike Pompeo, Secretary of State”. */
  speaker = role ? g_strdup_printf (_ ("%s, %s"), name, role) : g_strdup (name);
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .caption = caption,
                               .title = words,
                               .subtitle = speaker,
                               .language = sp_quote_get_language (quote),
                               .max_lines = 4,
                               .record = quote,
                               .scale = stance ? sp_question_get_scale (stance->question) : NULL,
                               .level = stance ? stance->level : NULL,
                               .basis = SP_BASIS_LAW,
                               .certainty = SP_CERTAINTY_YES,
                             });
}

static char *
format_said (SpQuote *quote)
{
  SpDate said = sp_quote_get_said (quote);

  return sp_date_is_set (said) ? sp_date_format (said) : g_strdup (_ ("Date not known"));
}

/**
 * sp_page_builder_add_quote:
 * @self: a page in the making
 * @quote: a quote
 *
 * Adds a row with the words, the speaker in the role of then, and the date.
 */
void
sp_page_builder_add_quote (SpPageBuilder *self, SpQuote *quote)
{
  g_autofree char *said = format_said (quote);

  add_quote_row (self, quote, said);
}

/**
 * sp_page_builder_add_neighbour:
 * @self: a page in the making
 * @quote: a quote
 * @next: whether it is the one after the quote whose page it is, or the one before
 *
 * Adds a row as sp_page_builder_add_quote() does, which says where the quote stands.
 */
void
sp_page_builder_add_neighbour (SpPageBuilder *self, SpQuote *quote, gboolean next)
{
  g_autofree char *said = format_said (quote);
  g_autofree char *caption = next ? /* Translators: the date of the quote that comes after the one that is shown. */
                               g_strdup_printf (_ ("Next: %s"), said)
                                  : /* Translators: the date of the quote that comes before the one that is shown. */
                               g_strdup_printf (_ ("Before: %s"), said);

  add_quote_row (self, quote, caption);
}

/**
 * sp_page_builder_add_event:
 * @self: a page in the making
 * @event: an event
 *
 * Adds a row with the date, kind and title of an event.
 */
void
sp_page_builder_add_event (SpPageBuilder *self, SpEvent *event)
{
  g_autofree char *date = sp_date_format (sp_event_get_date (event));
  g_autofree char *caption =
    join (date, sp_vocabulary_get_label (&sp_event_kind_vocabulary, sp_event_get_event_kind (event)));

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .caption = caption,
                               .title = sp_event_get_title (event),
                               .record = event,
                               .evidence = event,
                             });
}

/**
 * sp_page_builder_add_source:
 * @self: a page in the making
 * @source: a source
 *
 * Adds a row with the title of a document, where it was published and when.
 */
void
sp_page_builder_add_source (SpPageBuilder *self, SpSource *source)
{
  g_autofree char *title = sp_source_format_title (source);
  g_autofree char *date = sp_date_format (sp_source_get_issued (source));
  g_autofree char *caption = join (sp_source_get_container_title (source), date);

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .caption = caption,
                               .title = title,
                               .language = sp_source_get_language (source),
                               .max_lines = 3,
                               .record = source,
                               .evidence = source,
                             });
}

/**
 * sp_page_builder_add_actor:
 * @self: a page in the making
 * @actor: an actor
 *
 * Adds a row with the name of an actor and the latest role, or else what kind it is.
 */
void
sp_page_builder_add_actor (SpPageBuilder *self, SpActor *actor)
{
  GPtrArray *roles = sp_actor_get_roles (actor);
  const SpRole *role = roles->len > 0 ? roles->pdata[roles->len - 1] : NULL;
  g_autofree char *words = role ? sp_role_words_write (self->dataset, role) : NULL;

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .title = sp_actor_get_name (actor),
                               .subtitle = words ? words
                                                 : sp_vocabulary_get_label (&sp_actor_kind_vocabulary,
                                                                            sp_actor_get_actor_kind (actor)),
                               .record = actor,
                             });
}

/**
 * sp_page_builder_add_group:
 * @self: a page in the making
 * @group: a group
 *
 * Adds a row with the name and kind of a group.
 */
void
sp_page_builder_add_group (SpPageBuilder *self, SpGroup *group)
{
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_ROW,
                               .title = sp_group_get_name (group),
                               .subtitle = sp_group_get_description_of_kind (group),
                               .record = group,
                               .evidence = group,
                             });
}
