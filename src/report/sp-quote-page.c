/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a quote: the words, who said them in which role, and where they are printed. */
#include "sp-page-builder.h"

#include "sp-quotation-parts.h"
#include "sp-quote-words.h"
#include "sp-said-and-held.h"
#include "sp-source-words.h"

#include <glib/gi18n-lib.h>

/* What a quote can be found by, beside its words. */
static void
add_searched (SpPageBuilder *self, const char *caption, const char *value)
{
  if (value != NULL)
    sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = caption, .title = value,
                                                   .is_searched = TRUE });
}

static void
add_speaker (SpPageBuilder *self, SpQuote *quote)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  SpCountry *country = sp_actor_get_country (speaker);
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_FACT,
                               .caption = _ ("Speaker"),
                               .title = sp_actor_get_name (speaker),
                               .subtitle = country ? sp_country_names_get_name (self->names, country) : NULL,
                               .record = speaker,
                             });
  add_searched (self, _ ("Role at the time"), sp_quote_get_role (quote));
  sp_page_builder_add_fact (self, _ ("Spoke for"),
                            sp_vocabulary_get_label (&sp_speaks_for_vocabulary, sp_quote_get_speaks_for (quote)), NULL);
  sp_page_builder_add_fact (self, _ ("Said"), *date ? date : _ ("Date not known"), NULL);
  add_searched (self, _ ("Where"), sp_quote_get_venue (quote));
  if (!sp_quote_words_are_fragment (sp_quote_get_text (quote)))
    add_searched (self, _ ("Context"), sp_quote_get_context (quote));
}

static void
add_stance (SpPageBuilder *self, SpQuote *quote, const SpStance *stance)
{
  g_autoptr (SpSaidAndHeld) differing = sp_said_and_held_find (self->index, quote, stance);
  g_autofree char *warning = differing ? sp_said_and_held_format (differing) : NULL;

  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_FACT,
                               .caption = sp_question_get_title (stance->question),
                               .title = sp_level_get_label (stance->level),
                               .warning = warning,
                               .record = differing ? differing->held->pdata[differing->held->len - 1] : NULL,
                               .evidence = differing ? differing->held->pdata[differing->held->len - 1] : NULL,
                               .scale = sp_question_get_scale (stance->question),
                               .level = stance->level,
                               .basis = SP_BASIS_LAW,
                               .certainty = SP_CERTAINTY_YES,
                             });
}

static void
add_stances (SpPageBuilder *self, SpQuote *quote)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  if (stances->len == 0)
    return;
  sp_page_builder_add_heading (self, _ ("The Speaker’s Stance"), 0);
  for (guint i = 0; i < stances->len; i++)
    add_stance (self, quote, stances->pdata[i]);
}

static void
add_drawing (SpPageBuilder *self, SpQuote *quote, SpQuestion *question)
{
  g_autoptr (SpStancesPlan) plan = sp_stances_plan_new_for_quote (self->lens, quote, question);

  if (!sp_stances_plan_is_empty (plan))
    sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_STANCES, .caption = _ ("Stances over the Years"),
                                                   .stances = plan });
}

static void
add_place (SpPageBuilder *self, SpQuote *quote, SpQuestion *question)
{
  SpActor *speaker = sp_quote_get_speaker (quote);
  const char *name = sp_actor_get_name (speaker);
  g_autoptr (GPtrArray) quotes = sp_stances_list_quotes (self->lens, speaker, question, quote);
  g_autofree char *words = NULL;
  guint place;

  if (quotes->len < 2 || !g_ptr_array_find (quotes, quote, &place))
    return;
  if (question != NULL)
    /* Translators: where a quote stands among all of its speaker on a question: “Quote 3 of 5 by Angela Merkel on 5G
     * networks”. */
    words = g_strdup_printf (_ ("Quote %'u of %'u by %s on %s"), place + 1, quotes->len, name,
                             sp_question_get_short_title (question));
  else
    /* Translators: where a quote stands among all of its speaker. */
    words = g_strdup_printf (_ ("Quote %'u of %'u by %s"), place + 1, quotes->len, name);
  sp_page_builder_add_heading (self, words, 0);
  if (question != NULL)
    add_drawing (self, quote, question);
  if (place > 0)
    sp_page_builder_add_neighbour (self, quotes->pdata[place - 1], FALSE);
  if (place + 1 < quotes->len)
    sp_page_builder_add_neighbour (self, quotes->pdata[place + 1], TRUE);
}

static void
add_places (SpPageBuilder *self, SpQuote *quote)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  if (stances->len == 0)
    add_place (self, quote, NULL);
  for (guint i = 0; i < stances->len; i++)
    add_place (self, quote, ((SpStance *) stances->pdata[i])->question);
}

static void
add_source (SpPageBuilder *self, SpQuote *quote)
{
  SpSource *source = sp_quote_get_source (quote);
  g_autofree char *caption = sp_quotation_format_print (quote);
  g_autofree char *title = sp_source_format_title (source);
  g_autofree char *issued = sp_date_format (sp_source_get_issued (source));
  g_autofree char *checked = sp_quotation_format_checked (quote);

  sp_page_builder_add_heading (self, _ ("Source"), 0);
  sp_page_builder_add (self, &(SpPageItemInit) {
                               SP_PAGE_ITEM_FACT,
                               .caption = caption,
                               .title = title,
                               .subtitle = issued,
                               .language = sp_source_get_language (source),
                               .record = source,
                               .evidence = source,
                             });
  sp_page_builder_add_address (self, NULL, sp_source_get_url (source));
  sp_page_builder_add_address (self, _ ("Archived copy"), sp_source_get_archived (source));
  sp_page_builder_add_text (self, checked);
}

/**
 * sp_page_builder_build_quote:
 * @self: a page in the making
 * @quote: a quote
 *
 * Builds the page of a quote.
 */
void
sp_page_builder_build_quote (SpPageBuilder *self, SpQuote *quote)
{
  g_autoptr (GPtrArray) positions = NULL;
  guint n_later;

  positions =
    sp_page_builder_leave_later_out (self, sp_index_get_related (self->index, quote, SP_RECORD_POSITION), &n_later);
  sp_page_builder_add_warning_of_later (self, sp_quote_get_said (quote),
                                        _ ("This quote is later than the date you look at"),
                                        _ ("This quote is later than the date of this document"));
  sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_QUOTATION, .quote = quote });
  add_speaker (self, quote);
  add_stances (self, quote);
  add_source (self, quote);
  add_places (self, quote);
  sp_page_builder_add_later (self, n_later, 0, 0);
  sp_page_builder_add_section (self, _ ("Positions That Cite It"), positions);
  sp_page_builder_add_section (self, _ ("Countries Mentioned"), sp_quote_get_mentions (quote));
}
