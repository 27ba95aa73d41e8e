/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said where no quote was found: what was asked, and what to drop to find some. */
#include "sp-found-empty.h"

#include "sp-facet-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpFoundEmpty
{
  GtkWidget parent_instance;

  AdwStatusPage *page;
  GtkBox *ways_out;

  SpWorkspace *workspace;
};

G_DEFINE_FINAL_TYPE (SpFoundEmpty, sp_found_empty, GTK_TYPE_WIDGET)

static const char *
get_drop_label (const SpWayOut *way)
{
  static const char *const labels[] = {
    /* Translators: what a button drops so that quotes are found; see “%s: %u quotes”. */
    [SP_QUOTE_PART_TYPED] = N_ ("Clear the search"),
    [SP_QUOTE_PART_QUESTION] = N_ ("All questions"),
    [SP_QUOTE_PART_DATE] = N_ ("Go to Latest"),
    [SP_QUOTE_PART_GROUP] = N_ ("All countries"),
    [SP_QUOTE_PART_LEVELS] = N_ ("Whatever the country’s position"),
    [SP_QUOTE_PART_BASIS] = N_ ("On any basis"),
  };
  static const char *const facets[SP_N_FACETS] = {
    [SP_FACET_STANCE] = N_ ("Any stance"),         [SP_FACET_COUNTRY] = N_ ("Any country"),
    [SP_FACET_SPEAKER] = N_ ("Any speaker"),       [SP_FACET_SPEAKS_FOR] = N_ ("Whoever they speak for"),
    [SP_FACET_CHECKED] = N_ ("Checked or not"),    [SP_FACET_YEAR] = N_ ("Any year"),
    [SP_FACET_LANGUAGE] = N_ ("Any language"),
  };

  return _ (way->part == SP_QUOTE_PART_FACET ? facets[way->facet] : labels[way->part]);
}

static void
drop (SpWorkspace *workspace, const SpWayOut *way)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (workspace);
  SpLens *lens = sp_workspace_get_lens (workspace);

  switch (way->part)
    {
    case SP_QUOTE_PART_TYPED:
      sp_quote_choice_set_typed (choice, "");
      break;
    case SP_QUOTE_PART_FACET:
      sp_quote_choice_clear (choice, way->facet);
      break;
    case SP_QUOTE_PART_QUESTION:
      sp_lens_set_pinned (lens, FALSE);
      break;
    case SP_QUOTE_PART_DATE:
      sp_lens_set_on (lens, (SpDate) { 0 });
      break;
    case SP_QUOTE_PART_GROUP:
      sp_lens_set_group (lens, NULL);
      break;
    case SP_QUOTE_PART_LEVELS:
      sp_lens_clear_levels (lens);
      break;
    case SP_QUOTE_PART_BASIS:
    default:
      sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
    }
}

static void
drop_all (SpWorkspace *workspace)
{
  SpLens *lens = sp_workspace_get_lens (workspace);

  sp_quote_choice_clear_all (sp_workspace_get_quote_choice (workspace));
  sp_lens_hold (lens);
  sp_lens_set_pinned (lens, FALSE);
  sp_lens_set_on (lens, (SpDate) { 0 });
  sp_lens_set_group (lens, NULL);
  sp_lens_clear_levels (lens);
  sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
  sp_lens_release (lens);
}

static void
way_out_cb (SpFoundEmpty *self, GtkWidget *button)
{
  const SpWayOut *way = g_object_get_data (G_OBJECT (button), "way-out");

  if (way == NULL)
    drop_all (self->workspace);
  else
    drop (self->workspace, way);
}

static void
add_button (SpFoundEmpty *self, const char *label, const SpWayOut *way)
{
  GtkWidget *button = gtk_button_new_with_label (label);

  if (way != NULL)
    g_object_set_data_full (G_OBJECT (button), "way-out", g_memdup2 (way, sizeof *way), g_free);
  gtk_label_set_ellipsize (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), PANGO_ELLIPSIZE_END);
  gtk_widget_set_halign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "pill");
  g_signal_connect_object (button, "clicked", G_CALLBACK (way_out_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->ways_out, button);
}

static void
add_way (SpFoundEmpty *self, const SpWayOut *way)
{
  /* Translators: what a button drops so that quotes are found, and how many: “Any country: 12 quotes”. */
  g_autofree char *label = g_strdup_printf (ngettext ("%s: %u quote", "%s: %u quotes", way->count),
                                            get_drop_label (way), way->count);

  add_button (self, label, way);
}

static int
compare_ways (gconstpointer a, gconstpointer b)
{
  guint first = ((const SpWayOut *) a)->count, second = ((const SpWayOut *) b)->count;

  return first > second ? -1 : first < second;
}

/* Those that lead anywhere, the one that leads to most first; where none alone does, all at once. */
static void
add_ways_out (SpFoundEmpty *self, GArray *ways)
{
  g_autoptr (GArray) sorted = g_array_copy (ways);
  guint n_leading = 0;

  g_array_sort (sorted, compare_ways);
  for (guint i = 0; i < sorted->len; i++)
    if (g_array_index (sorted, SpWayOut, i).count > 0)
      {
        add_way (self, &g_array_index (sorted, SpWayOut, i));
        n_leading++;
      }
  if (n_leading == 0)
    add_button (self, _ ("Clear the search and all filters"), NULL);
}

static void
append_keys (SpFoundEmpty *self, GPtrArray *parts)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  g_autoptr (SpFacetWords) words =
    sp_facet_words_new (sp_workspace_get_dataset (self->workspace), sp_workspace_get_names (self->workspace));

  for (guint facet = 0; facet < SP_N_FACETS; facet++)
    {
      GPtrArray *keys = sp_quote_choice_get_keys (choice, (SpFacet) facet);

      for (guint i = 0; i < keys->len; i++)
        g_ptr_array_add (parts, sp_facet_words_format_filter (words, (SpFacet) facet, keys->pdata[i]));
    }
}

static void
append_lens (SpFoundEmpty *self, GPtrArray *parts)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpGroup *group = sp_lens_get_group (lens);
  GPtrArray *levels = sp_lens_get_levels (lens);
  g_autofree char *date = sp_lens_format_span (lens);

  if (sp_lens_get_pinned (lens) && sp_lens_get_question (lens) != NULL)
    g_ptr_array_add (parts, g_strdup (sp_question_get_short_title (sp_lens_get_question (lens))));
  if (!sp_lens_is_latest (lens))
    /* Translators: %s is a date: quotes that were said up to it. */
    g_ptr_array_add (parts, g_strdup_printf (_ ("Said up to %s"), date));
  if (group != NULL)
    g_ptr_array_add (parts, g_strdup (sp_group_get_name (group)));
  for (guint i = 0; i < levels->len; i++)
    /* Translators: %s is a level, such as “Excluded”. */
    g_ptr_array_add (parts, g_strdup_printf (_ ("Country’s position: %s"), sp_level_get_label (levels->pdata[i])));
  if (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR)
    g_ptr_array_add (parts, g_strdup (sp_vocabulary_get_label (&sp_basis_vocabulary, sp_lens_get_weakest (lens))));
}

/* What was searched, and through which filters, a line each. */
static char *
describe_request (SpFoundEmpty *self)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);

  if (sp_quote_choice_has_search (choice))
    {
      g_autofree char *typed = g_strstrip (g_strdup (sp_quote_choice_get_typed (choice)));

      /* Translators: %s is what was searched; shown where nothing was found. */
      g_ptr_array_add (parts, g_strdup_printf (_ ("Searched for “%s”"), typed));
    }
  append_keys (self, parts);
  append_lens (self, parts);
  g_ptr_array_add (parts, NULL);
  return g_strjoinv ("\n", (char **) parts->pdata);
}

static void
sp_found_empty_dispose (GObject *object)
{
  SpFoundEmpty *self = SP_FOUND_EMPTY (object);
  GtkWidget *page = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->workspace);
  g_clear_pointer (&page, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_found_empty_parent_class)->dispose (object);
}

static void
sp_found_empty_class_init (SpFoundEmptyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_found_empty_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
sp_found_empty_init (SpFoundEmpty *self)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *ways_out = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  self->page = ADW_STATUS_PAGE (page);
  self->ways_out = GTK_BOX (ways_out);
  adw_status_page_set_child (self->page, ways_out);
  adw_status_page_set_icon_name (self->page, "system-search-symbolic");
  gtk_widget_add_css_class (page, "compact");
  gtk_widget_set_parent (page, GTK_WIDGET (self));
}

/**
 * sp_found_empty_show:
 * @self: an empty place
 * @workspace: a workspace whose quotes were searched, of which none was found
 *
 * Says why nothing was found, and offers what to drop, with how many quotes that would give.
 */
void
sp_found_empty_show (SpFoundEmpty *self, SpWorkspace *workspace)
{
  SpQuoteFinding *finding;
  g_autofree char *asked = NULL;
  g_autofree char *escaped = NULL;
  GtkWidget *button;

  g_return_if_fail (SP_IS_FOUND_EMPTY (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (workspace));
  g_return_if_fail (finding != NULL);
  g_set_object (&self->workspace, workspace);
  while ((button = gtk_widget_get_first_child (GTK_WIDGET (self->ways_out))) != NULL)
    gtk_box_remove (self->ways_out, button);
  if (sp_quote_finding_get_n_all (finding) == 0)
    {
      adw_status_page_set_title (self->page, _ ("No Quotes"));
      adw_status_page_set_description (self->page, _ ("This dataset has no quotes."));
      return;
    }
  asked = describe_request (self);
  escaped = g_markup_escape_text (asked, -1);
  adw_status_page_set_title (self->page, _ ("No Quote Found"));
  adw_status_page_set_description (self->page, escaped);
  add_ways_out (self, sp_quote_finding_get_ways_out (finding));
}
