/* SPDX-License-Identifier: GPL-3.0-or-later
 * The page about the dataset: what it is, how levels are assigned, what is in it, how to cite it. */
#include "sp-page-builder.h"

#include "sp-tally.h"

#include <glib/gi18n-lib.h>

static void
add_counts (SpPageBuilder *self)
{
  static const SpRecordKind kinds[] = { SP_RECORD_COUNTRY, SP_RECORD_POSITION, SP_RECORD_QUOTE, SP_RECORD_EVENT,
                                        SP_RECORD_ACTOR,   SP_RECORD_SOURCE,   SP_RECORD_GROUP };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = sp_dataset_get_records (self->dataset, kinds[i])->len;
      g_autofree char *count = sp_record_kind_format_count (kinds[i], n);

      if (text->len > 0)
        g_string_append_c (text, '\n');
      g_string_append (text, count);
    }
  sp_page_builder_add_fact (self, _ ("In it"), text->str, NULL);
}

static void
add_question (SpPageBuilder *self, SpQuestion *question)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  sp_page_builder_add_heading (self, sp_question_get_title (question), 0);
  sp_page_builder_add_text (self, sp_question_get_text (question));
  for (guint i = 0; i < levels->len; i++)
    sp_page_builder_add (self, &(SpPageItemInit) {
                                   SP_PAGE_ITEM_FACT,
                                   .title = sp_level_get_label (levels->pdata[i]),
                                   .subtitle = sp_level_get_summary (levels->pdata[i]),
                                   .scale = sp_question_get_scale (question),
                                   .level = levels->pdata[i],
                                   .basis = SP_BASIS_LAW,
                                   .certainty = SP_CERTAINTY_YES,
                               });
}

static void
add_method (SpPageBuilder *self)
{
  const char *method = sp_dataset_get_method (self->dataset);
  g_auto (GStrv) paragraphs = method ? g_strsplit (method, "\n\n", -1) : NULL;

  if (method == NULL)
    return;
  sp_page_builder_add_heading (self, _ ("How Levels Are Assigned"), 0);
  for (guint i = 0; paragraphs[i] != NULL; i++)
    sp_page_builder_add_text (self, paragraphs[i]);
}

/**
 * sp_page_builder_build_dataset:
 * @self: a page in the making
 *
 * Builds the page about the dataset.
 */
void
sp_page_builder_build_dataset (SpPageBuilder *self)
{
  SpDataset *dataset = self->dataset;
  GPtrArray *questions = sp_dataset_get_records (dataset, SP_RECORD_QUESTION);
  const char *const *authors = sp_dataset_get_authors (dataset);
  g_autofree char *edition = sp_date_format (sp_dataset_get_edition (dataset));
  g_autofree char *caption = *edition ? g_strdup_printf (_ ("Edition %s"), edition) : NULL;
  g_autofree char *author_list = authors ? g_strjoinv (C_ ("list", ", "), (char **) authors) : NULL;
  const char *homepage = sp_dataset_get_homepage (dataset);

  sp_page_builder_add (
      self, &(SpPageItemInit) { SP_PAGE_ITEM_TITLE, .caption = caption, .title = sp_dataset_get_title (dataset) });
  sp_page_builder_add_text (self, sp_dataset_get_description (dataset));
  add_counts (self);
  sp_page_builder_add_fact (self, _ ("Authors"), author_list, NULL);
  sp_page_builder_add_fact (self, _ ("Publisher"), sp_dataset_get_publisher (dataset), NULL);
  sp_page_builder_add_fact (self, _ ("Licence"), sp_dataset_get_license (dataset), NULL);
  sp_page_builder_add_fact (self, _ ("Cite as"), sp_dataset_get_cite_as (dataset), NULL);
  sp_page_builder_add_fact (self, _ ("Report mistakes to"), sp_dataset_get_report_to (dataset), NULL);
  if (homepage != NULL)
    sp_page_builder_add (
        self,
        &(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = _ ("Home page"), .title = homepage, .uri = homepage });
  add_method (self);
  for (guint i = 0; i < questions->len; i++)
    add_question (self, questions->pdata[i]);
}
