/* SPDX-License-Identifier: GPL-3.0-or-later
 * A made-up country of which much is known, for tests of its summary. */
#include "much-known.h"

#include "dataset-builder.h"

static void
add_event (DatasetBuilder *b, guint i)
{
  g_autofree char *id = g_strdup_printf ("event-%02u", i);
  g_autofree char *title = g_strdup_printf ("Event %02u", i);
  g_autofree char *date = g_strdup_printf ("2018-%02u-%02u", i / 3 + 1, i % 3 + 1);
  g_autofree char *source = g_strdup_printf ("source-of-event-%02u", i);
  g_autoptr (GPtrArray) countries = g_ptr_array_new ();
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();

  g_ptr_array_add (countries, builder_get (b, SP_RECORD_COUNTRY, "GB"));
  /* The first tells of what a position rests on, too; the next ones are laws; the others are meetings. */
  g_ptr_array_add (sources,
                   i == 0 ? builder_get (b, SP_RECORD_SOURCE, "of-position") : builder_source (b, source, "2018"));
  builder_add (b, sp_event_new (&(SpEventInit) { .id = id,
                                                 .date = builder_date (date),
                                                 .event_kind = i < 5 ? SP_EVENT_LAW : SP_EVENT_MEETING,
                                                 .title = title,
                                                 .summary = "What happened, at length.",
                                                 .countries = countries,
                                                 .sources = sources }));
}

static void
add_quote (DatasetBuilder *b, guint i)
{
  g_autofree char *id = g_strdup_printf ("quote-%03u", i);
  g_autofree char *text = g_strdup_printf ("These are the words number %03u, and nothing else was said.", i);
  g_autofree char *date = g_strdup_printf ("2018-%02u", i % 12 + 1);

  builder_add (b, sp_quote_new (&(SpQuoteInit) { .id = id,
                                                 .text = text,
                                                 .language = "en",
                                                 .speaker = builder_get (b, SP_RECORD_ACTOR, "speaker"),
                                                 .speaks_for = SP_SPEAKS_FOR_GOVERNMENT,
                                                 .said = builder_date (date),
                                                 .source = builder_get (b, SP_RECORD_SOURCE, "of-quotes"),
                                                 .context = "A context.",
                                                 /* Three of all are checked. */
                                                 .checked = builder_date (i % 200 == 7 ? "2026-11" : NULL) }));
}

static void
add_long_position (DatasetBuilder *b, const char *summary)
{
  SpQuestion *question = builder_get (b, SP_RECORD_QUESTION, "procurement");

  builder_add (b, sp_position_new (&(SpPositionInit) {
                    .id = "long",
                    .country = builder_get (b, SP_RECORD_COUNTRY, "GB"),
                    .question = question,
                    .level = sp_scale_get_levels (sp_question_get_scale (question))->pdata[0],
                    .from = builder_date ("2018-05-05"),
                    .basis = SP_BASIS_LAW,
                    .summary = summary }));
}

SpDataset *
much_known_new (const char *summary)
{
  DatasetBuilder *b = builder_new_with_questions ("2026-11");

  builder_country (b, "GB", "Great Land", "reason=2026-11");
  builder_countries (b, "DE");
  builder_actor (b, "speaker", "A. Speaker", "GB");
  builder_group (b, "friends", "The Friends", "GB:2000/2019 DE:2000");
  builder_group (b, "others", "The Others", "GB:2022 DE:2000");
  builder_source (b, "of-position", "2018");
  builder_source (b, "of-quotes", "2018");
  builder_position_resting_on (b, "GB", "networks", "restricted", "2018-02-01", SP_BASIS_DECISION, "of-position", "");
  builder_position_resting_on (b, "GB", "networks", "excluded", "2021-06-01", SP_BASIS_LAW, "later", "");
  builder_position (b, "GB", "risk", "concern", "2018-03", SP_BASIS_STATEMENT);
  if (summary != NULL)
    add_long_position (b, summary);
  for (guint i = 0; i < MUCH_KNOWN_N_EVENTS; i++)
    add_event (b, i);
  for (guint i = 0; i < MUCH_KNOWN_N_QUOTES; i++)
    add_quote (b, i);
  return builder_end (b);
}
