/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page of a quote: the words, who said them in which role, and where they are printed. */
#include "sp-page-builder.h"

#include "sp-language.h"

#include <glib/gi18n-lib.h>

static void
add_source (SpPageBuilder *self, SpQuote *quote)
{
  SpSource *source = sp_quote_get_source (quote);
  g_autofree char *language = sp_language_get_name (sp_quote_get_language (quote));
  /* Translators: a publication and the language of the quote: “As printed by Reuters (English)”. */
  g_autofree char *caption =
      g_strdup_printf (_ ("As printed by %s (%s)"), sp_source_get_container_title (source), language);
  g_autofree char *title = sp_page_builder_format_source_title (source);
  g_autofree char *date = sp_date_format (sp_quote_get_checked (quote));
  g_autofree char *checked = NULL;

  sp_page_builder_add_fact (self, caption, title, source);
  /* Translators: a month or day on which a second reader found the words in the document. */
  checked = *date ? g_strdup_printf (_ ("Wording checked %s"), date) : g_strdup (_ ("Wording not yet checked"));
  sp_page_builder_add_text (self, checked);
}

static void
add_stances (SpPageBuilder *self, SpQuote *quote)
{
  GPtrArray *stances = sp_quote_get_stances (quote);

  if (stances->len == 0)
    return;
  sp_page_builder_add_heading (self, _ ("The Speaker’s Stance"), 0);
  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];

      sp_page_builder_add (self, &(SpPageItemInit) {
                                     SP_PAGE_ITEM_FACT,
                                     .caption = sp_question_get_title (stance->question),
                                     .title = sp_level_get_label (stance->level),
                                     .scale = sp_question_get_scale (stance->question),
                                     .level = stance->level,
                                     .basis = SP_BASIS_LAW,
                                     .certainty = SP_CERTAINTY_YES,
                                 });
    }
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
  SpActor *speaker = sp_quote_get_speaker (quote);
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));

  sp_page_builder_add (self, &(SpPageItemInit) { SP_PAGE_ITEM_QUOTATION, .quote = quote });
  sp_page_builder_add_fact (self, _ ("Speaker"), sp_actor_get_name (speaker), speaker);
  sp_page_builder_add_fact (self, _ ("Role at the time"), sp_quote_get_role (quote), NULL);
  sp_page_builder_add_fact (self, _ ("Spoke for"),
                            sp_vocabulary_get_label (&sp_speaks_for_vocabulary, sp_quote_get_speaks_for (quote)),
                            NULL);
  sp_page_builder_add_fact (self, _ ("Said"), *date ? date : _ ("Date not known"), NULL);
  sp_page_builder_add_fact (self, _ ("Where"), sp_quote_get_venue (quote), NULL);
  sp_page_builder_add_fact (self, _ ("Context"), sp_quote_get_context (quote), NULL);
  add_source (self, quote);
  add_stances (self, quote);
  sp_page_builder_add_section (self, _ ("Positions That Cite It"),
                               sp_index_get_related (self->index, quote, SP_RECORD_POSITION));
  sp_page_builder_add_section (self, _ ("Countries Mentioned"), sp_quote_get_mentions (quote));
}
