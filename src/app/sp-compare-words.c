/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison in their words: what countries said, question by question, in columns. */
#include "sp-compare-words.h"

#include "sp-column-layout.h"
#include "sp-compare-pager.h"
#include "sp-compare-rows.h"
#include "sp-words-column.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Of a column, in characters. */
#define COLUMN_WIDTH 26
#define COLUMN_SPACING 18
#define SECTION_SPACING 24
/* How many questions are filled at once, before the others follow; and how many are open at first. */
#define AT_ONCE 2
#define OPEN_AT_FIRST 4

struct _SpCompareWords
{
  SpComparePage parent_instance;

  GtkStack *stack;
  SpComparePager *pager;
  GtkBox *sections;
  AdwStatusPage *empty;

  SpQuoteColumns *columns; /* what is shown: this and the next two */
  GPtrArray *questions;
  GPtrArray *countries;
  guint n_filled;
  guint source;
};

G_DEFINE_FINAL_TYPE (SpCompareWords, sp_compare_words, SP_TYPE_COMPARE_PAGE)

static SpWorkspace *
get_workspace (SpCompareWords *self)
{
  return sp_compare_page_get_workspace (SP_COMPARE_PAGE (self));
}

/* --- What is shown ---------------------------------------------------------------------------------------------- */

/* One, where one is looked at only. */
static GPtrArray *
list_questions (SpCompareWords *self)
{
  GPtrArray *all = sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (self)), SP_RECORD_QUESTION);
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));
  GPtrArray *questions = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    if (!sp_lens_get_pinned (lens) || all->pdata[i] == (gpointer) sp_lens_get_question (lens))
      g_ptr_array_add (questions, all->pdata[i]);
  return questions;
}

static gboolean
has_quotes (SpIndex *index, SpCountry *country, GPtrArray *questions)
{
  GPtrArray *quotes = sp_index_get_related (index, country, SP_RECORD_QUOTE);

  for (guint i = 0; i < quotes->len; i++)
    for (guint j = 0; j < questions->len; j++)
      if (sp_quote_find_stance (quotes->pdata[i], questions->pdata[j]) != NULL)
        return TRUE;
  return FALSE;
}

/* Of all countries those that have a quote; of the comparison all. */
static GPtrArray *
list_countries (SpCompareWords *self, GPtrArray *questions)
{
  gboolean are_set = sp_compare_rows_are_set (get_workspace (self));
  g_autoptr (GPtrArray) rows = sp_compare_rows_find (get_workspace (self), NULL);
  g_autoptr (GPtrArray) wanted = g_ptr_array_new ();

  for (guint i = 0; i < rows->len; i++)
    if (are_set || has_quotes (sp_workspace_get_index (get_workspace (self)), rows->pdata[i], questions))
      g_ptr_array_add (wanted, rows->pdata[i]);
  return sp_compare_pager_choose (self->pager, wanted, are_set);
}

static void expanded_cb (SpCompareWords *self, GParamSpec *pspec, GtkWidget *section);

static GtkWidget *
create_section (SpCompareWords *self)
{
  GtkWidget *section = gtk_expander_new (NULL);
  GtkWidget *title =
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  GtkWidget *columns = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_add_css_class (title, "title-4");
  gtk_widget_set_margin_top (columns, SECTION_SPACING / 2);
  gtk_widget_set_layout_manager (columns, sp_column_layout_new (COLUMN_WIDTH, SP_COMPARE_MOST_BESIDE, COLUMN_SPACING,
                                                                SECTION_SPACING));
  gtk_expander_set_label_widget (GTK_EXPANDER (section), title);
  gtk_expander_set_child (GTK_EXPANDER (section), columns);
  gtk_expander_set_expanded (GTK_EXPANDER (section), self->n_filled < OPEN_AT_FIRST);
  g_signal_connect_object (section, "notify::expanded", G_CALLBACK (expanded_cb), self, G_CONNECT_SWAPPED);
  return section;
}

static void
fill_columns (SpCompareWords *self, GtkWidget *columns, guint question)
{
  SpRecord *open = sp_workspace_get_current_record (get_workspace (self));
  GtkWidget *column = gtk_widget_get_first_child (columns);

  for (guint i = 0; i < self->countries->len; i++)
    {
      if (column == NULL)
        {
          column = sp_words_column_new ();
          gtk_box_append (GTK_BOX (columns), column);
        }
      sp_words_column_set (SP_WORDS_COLUMN (column), sp_quote_columns_get (self->columns, question, i),
                           sp_workspace_get_names (get_workspace (self)));
      sp_words_column_mark_open (SP_WORDS_COLUMN (column), open);
      gtk_widget_set_visible (column, TRUE);
      column = gtk_widget_get_next_sibling (column);
    }
  for (; column != NULL; column = gtk_widget_get_next_sibling (column))
    gtk_widget_set_visible (column, FALSE);
}

static GtkWidget *
get_section (SpCompareWords *self, guint number)
{
  GtkWidget *section = gtk_widget_get_first_child (GTK_WIDGET (self->sections));

  for (guint i = 0; i < number && section != NULL; i++)
    section = gtk_widget_get_next_sibling (section);
  return section;
}

static GtkWidget *
get_columns (GtkWidget *section)
{
  return gtk_expander_get_child (GTK_EXPANDER (section));
}

/* What is closed is filled when it is opened. */
static void
fill_section (SpCompareWords *self, GtkWidget *section, guint number)
{
  if (gtk_expander_get_expanded (GTK_EXPANDER (section)))
    fill_columns (self, get_columns (section), number);
}

static void
expanded_cb (SpCompareWords *self, GParamSpec *pspec G_GNUC_UNUSED, GtkWidget *section)
{
  for (guint i = 0; self->columns != NULL && i < self->n_filled; i++)
    if (get_section (self, i) == section)
      fill_section (self, section, i);
}

static void
fill_next (SpCompareWords *self)
{
  GtkWidget *section = get_section (self, self->n_filled);

  if (section == NULL)
    {
      section = create_section (self);
      gtk_box_append (self->sections, section);
    }
  gtk_label_set_text (GTK_LABEL (gtk_expander_get_label_widget (GTK_EXPANDER (section))),
                      sp_question_get_title (self->questions->pdata[self->n_filled]));
  if (self->questions->len == 1)
    gtk_expander_set_expanded (GTK_EXPANDER (section), TRUE);
  fill_section (self, section, self->n_filled);
  gtk_widget_set_visible (section, TRUE);
  self->n_filled++;
}

static gboolean
fill_cb (gpointer data)
{
  SpCompareWords *self = data;

  if (self->n_filled < self->questions->len)
    fill_next (self);
  if (self->n_filled < self->questions->len)
    return G_SOURCE_CONTINUE;
  self->source = 0;
  return G_SOURCE_REMOVE;
}

/* What is seen first is there at once, the rest soon after, so that the window stays alive. */
static void
fill (SpCompareWords *self)
{
  g_clear_handle_id (&self->source, g_source_remove);
  self->n_filled = 0;
  for (guint i = 0; i < MIN (AT_ONCE, self->questions->len); i++)
    fill_next (self);
  for (GtkWidget *rest = get_section (self, self->questions->len); rest; rest = gtk_widget_get_next_sibling (rest))
    gtk_widget_set_visible (rest, FALSE);
  if (self->n_filled < self->questions->len)
    self->source = g_idle_add (fill_cb, self);
}

static void
show_empty (SpCompareWords *self)
{
  const char *filtered = _ ("No country that the filters leave has a quote that takes a stance.");
  gboolean is_pinned = sp_lens_get_pinned (sp_workspace_get_lens (get_workspace (self)));
  g_autofree char *reason = NULL;

  if (self->questions->len == 0)
    {
      adw_status_page_set_title (self->empty, _ ("The Dataset Has No Questions"));
      adw_status_page_set_description (self->empty, NULL);
      return;
    }
  adw_status_page_set_title (self->empty, _ ("No Quotes"));
  reason = sp_compare_rows_explain_none (get_workspace (self), filtered,
                                         is_pinned ? filtered : _ ("No country has a quote that takes a stance."));
  adw_status_page_set_description (self->empty, reason);
}

static void
sp_compare_words_refresh (SpComparePage *page)
{
  SpCompareWords *self = SP_COMPARE_WORDS (page);
  g_autofree char *groups = NULL;
  guint32 day;

  sp_lens_get_span (sp_workspace_get_lens (get_workspace (self)), NULL, &day);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->countries, g_ptr_array_unref);
  g_clear_object (&self->columns);
  self->questions = list_questions (self);
  self->countries = list_countries (self, self->questions);
  self->columns =
    sp_quote_columns_new (sp_workspace_get_index (get_workspace (self)), self->questions, self->countries, day);
  groups = sp_compare_rows_format_groups (get_workspace (self));
  sp_compare_pager_set_note (self->pager, groups);
  show_empty (self);
  fill (self);
  gtk_stack_set_visible_child_name (self->stack,
                                    self->questions->len > 0 && self->countries->len > 0 ? "words" : "empty");
}

static void
show_open (SpCompareWords *self)
{
  SpRecord *open = sp_workspace_get_current_record (get_workspace (self));

  for (GtkWidget *section = get_section (self, 0); section != NULL; section = gtk_widget_get_next_sibling (section))
    for (GtkWidget *column = gtk_widget_get_first_child (get_columns (section)); column != NULL;
         column = gtk_widget_get_next_sibling (column))
      sp_words_column_mark_open (SP_WORDS_COLUMN (column), open);
}

/* --- The widget ------------------------------------------------------------------------------------------------- */

static void
sp_compare_words_dispose (GObject *object)
{
  SpCompareWords *self = SP_COMPARE_WORDS (object);
  GtkWidget *stack = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_pointer (&stack, gtk_widget_unparent);
  g_clear_pointer (&self->questions, g_ptr_array_unref);
  g_clear_pointer (&self->countries, g_ptr_array_unref);
  g_clear_object (&self->columns);

  G_OBJECT_CLASS (sp_compare_words_parent_class)->dispose (object);
}

static void
sp_compare_words_class_init (SpCompareWordsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_words_dispose;
  SP_COMPARE_PAGE_CLASS (klass)->refresh = sp_compare_words_refresh;
  gtk_widget_class_set_css_name (widget_class, "comparewords");
  g_type_ensure (SP_TYPE_COMPARE_PAGER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-words.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCompareWords, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCompareWords, pager);
  gtk_widget_class_bind_template_child (widget_class, SpCompareWords, sections);
  gtk_widget_class_bind_template_child (widget_class, SpCompareWords, empty);
  gtk_widget_class_bind_template_callback (widget_class, sp_compare_page_refresh);
}

static void
sp_compare_words_init (SpCompareWords *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_compare_words_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): its comparison in the words of the countries
 */
GtkWidget *
sp_compare_words_new (SpWorkspace *workspace)
{
  SpCompareWords *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARE_WORDS, NULL);
  sp_compare_page_set_workspace (SP_COMPARE_PAGE (self), workspace);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (show_open), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}
