/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is filtered by and how much is left, with a way to remove each filter.
 *
 * Over the map group and basis are no chips: they stand in the bar above it, and leave out what the map shows faded.
 * Over the quotes all that leaves any out is a chip. */
#include "sp-filter-chips.h"

#include "sp-chip-box.h"
#include "sp-chip-fold.h"
#include "sp-countries-left.h"
#include "sp-quote-filter-words.h"

#include <glib/gi18n-lib.h>

/* So many letters of a filter are shown before it is cut: over the map, and over the quotes. */
#define NAME_WIDTH 28
#define NAME_WIDTH_OF_QUOTES 44

/* What has no room in them is folded away. */
#define MAX_LINES 2

struct _SpFilterChips
{
  GtkWidget parent_instance;

  SpChipBox *box;
  GtkLabel *left;
  GtkWidget *clear;

  SpWorkspace *workspace;
  SpFacetWords *words; /* NULL until they are asked for */
  gboolean of_quotes;
};

G_DEFINE_FINAL_TYPE (SpFilterChips, sp_filter_chips, GTK_TYPE_WIDGET)

/* Of a chip. */
typedef struct
{
  SpQuoteFilter *filter;
  GPtrArray *filters; /* which has it */
  GtkLabel *label;
} Chip;

static void
free_chip (gpointer data)
{
  Chip *chip = data;

  g_ptr_array_unref (chip->filters);
  g_free (chip);
}

static Chip *
get_chip (GtkWidget *button)
{
  return g_object_get_data (G_OBJECT (button), "chip");
}

static SpQuoteChoice *
get_choice (SpFilterChips *self)
{
  return sp_workspace_get_quote_choice (self->workspace);
}

static void
remove_cb (SpFilterChips *self, GtkWidget *button)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (lens != NULL)
    sp_quote_filter_remove (get_chip (button)->filter, lens, get_choice (self));
}

static void
clear_cb (SpFilterChips *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (lens == NULL)
    return;
  if (self->of_quotes)
    {
      sp_quote_parts_clear (lens, get_choice (self));
      return;
    }
  sp_lens_hold (lens);
  sp_lens_clear_levels (lens);
  sp_lens_set_group (lens, NULL);
  sp_lens_set_weakest (lens, SP_BASIS_OPERATOR);
  sp_lens_release (lens);
}

/* --- The chips -------------------------------------------------------------------------------------------------- */

static SpFacetWords *
get_words (SpFilterChips *self)
{
  if (self->words == NULL)
    self->words =
      sp_facet_words_new (sp_workspace_get_dataset (self->workspace), sp_workspace_get_names (self->workspace));
  return self->words;
}

static char *
format_filter (SpFilterChips *self, const SpQuoteFilter *filter)
{
  if (self->of_quotes)
    return sp_quote_filter_format (get_words (self), sp_workspace_get_lens (self->workspace), get_choice (self),
                                   filter);
  /* Translators: a filter by a level, such as “Level: Excluded”. */
  return g_strdup_printf (_ ("Level: %s"), sp_level_get_label (filter->level));
}

static void
show_text (SpFilterChips *self, GtkWidget *button)
{
  Chip *chip = get_chip (button);
  g_autofree char *text = format_filter (self, chip->filter);
  /* Translators: what a button does, for screen readers: “Remove the filter Level: Excluded”. */
  g_autofree char *spoken = g_strdup_printf (_ ("Remove the filter %s"), text);

  gtk_label_set_text (chip->label, text);
  gtk_label_set_max_width_chars (chip->label, self->of_quotes ? NAME_WIDTH_OF_QUOTES : NAME_WIDTH);
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static GtkWidget *
create_chip (SpFilterChips *self, GPtrArray *filters, SpQuoteFilter *filter)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "ellipsize", PANGO_ELLIPSIZE_END, NULL);
  Chip *chip = g_new0 (Chip, 1);

  chip->filters = g_ptr_array_ref (filters);
  chip->filter = filter;
  chip->label = GTK_LABEL (label);
  g_object_set_data_full (G_OBJECT (button), "chip", chip, free_chip);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), gtk_image_new_from_icon_name ("window-close-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  gtk_widget_add_css_class (button, "filter-chip");
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static GPtrArray *
list_filters (SpFilterChips *self, SpLens *lens)
{
  GPtrArray *filters = sp_quote_filters_list (lens, get_choice (self));

  for (guint i = filters->len; i > 0 && !self->of_quotes; i--)
    if (((SpQuoteFilter *) filters->pdata[i - 1])->part != SP_QUOTE_PART_LEVELS)
      g_ptr_array_remove_index (filters, i - 1);
  return filters;
}

static GtkWidget *
find_chip (SpFilterChips *self, const SpQuoteFilter *filter)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (get_chip (child) != NULL && sp_quote_filter_equal (get_chip (child)->filter, filter))
      return child;
  return NULL;
}

static gboolean
has_filter (GPtrArray *filters, const SpQuoteFilter *filter)
{
  for (guint i = 0; i < filters->len; i++)
    if (sp_quote_filter_equal (filters->pdata[i], filter))
      return TRUE;
  return FALSE;
}

/* New ones before old ones go, so that the focus has somewhere to go; those that stay are the same widgets. */
static void
update_chips (SpFilterChips *self, GPtrArray *filters)
{
  GtkWidget *before = GTK_WIDGET (self->left);
  GtkWidget *next;

  for (guint i = 0; i < filters->len; i++)
    {
      GtkWidget *chip = find_chip (self, filters->pdata[i]);

      if (chip == NULL)
        {
          chip = create_chip (self, filters, filters->pdata[i]);
          sp_chip_box_insert_after (self->box, chip, before);
        }
      show_text (self, chip);
      before = chip;
    }
  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL; chip = next)
    {
      next = gtk_widget_get_next_sibling (chip);
      if (get_chip (chip) != NULL && !has_filter (filters, get_chip (chip)->filter))
        sp_chip_box_remove (self->box, chip);
    }
}

/* --- How much is left ------------------------------------------------------------------------------------------- */

static char *
format_quotes (SpFilterChips *self)
{
  SpQuoteFinding *finding = sp_quote_results_get_finding (sp_workspace_get_quote_results (self->workspace));

  return finding ? sp_quote_filter_format_count (finding) : g_strdup ("");
}

static char *
format_left (SpFilterChips *self)
{
  return self->of_quotes ? format_quotes (self) : sp_countries_left_format (self->workspace);
}

static guint
count_active (SpFilterChips *self, SpLens *lens, GPtrArray *filters)
{
  if (self->of_quotes)
    return filters->len;
  return filters->len + (sp_lens_get_group (lens) != NULL) + (sp_lens_get_weakest (lens) != SP_BASIS_OPERATOR);
}

static void
update_cb (SpFilterChips *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autoptr (GPtrArray) filters = NULL;
  g_autofree char *left = NULL;
  guint n_active;

  gtk_widget_set_visible (GTK_WIDGET (self), lens != NULL);
  if (lens == NULL)
    return;
  filters = list_filters (self, lens);
  n_active = count_active (self, lens, filters);
  left = n_active > 0 ? format_left (self) : g_strdup ("");
  gtk_label_set_text (self->left, left);
  gtk_widget_set_visible (self->clear, n_active > 1);
  update_chips (self, filters);
  gtk_widget_set_visible (GTK_WIDGET (self), n_active > 0);
}

/* Over the map it is not to be seen how many quotes there are. */
static void
quotes_changed_cb (SpFilterChips *self)
{
  if (self->of_quotes)
    update_cb (self);
}

static void
dataset_changed_cb (SpFilterChips *self)
{
  g_clear_object (&self->words);
  update_cb (self);
}

static void
sp_filter_chips_dispose (GObject *object)
{
  SpFilterChips *self = SP_FILTER_CHIPS (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_object (&self->workspace);
  g_clear_object (&self->words);
  g_clear_pointer (&box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_filter_chips_parent_class)->dispose (object);
}

static void
sp_filter_chips_class_init (SpFilterChipsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_filter_chips_dispose;
  g_type_ensure (SP_TYPE_CHIP_BOX);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "filterchips");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
show_clear (SpFilterChips *self)
{
  gtk_widget_set_tooltip_text (self->clear,
                               self->of_quotes
                                 ? _ ("Show all quotes: of all countries, on all questions, up to the latest date")
                                 : _ ("Show all countries, at all levels, on any basis"));
}

static void
sp_filter_chips_init (SpFilterChips *self)
{
  self->box = SP_CHIP_BOX (sp_chip_box_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->box), GTK_WIDGET (self));
  self->left = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_STATUS, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->left), "numeric");
  sp_chip_box_append (self->box, GTK_WIDGET (self->left));
  sp_chip_box_append (self->box, sp_chip_fold_new (self->box, MAX_LINES));
  self->clear = gtk_button_new_with_label (_ ("Clear All"));
  show_clear (self);
  gtk_widget_add_css_class (self->clear, "filter-chip");
  gtk_widget_add_css_class (self->clear, "flat");
  g_signal_connect_object (self->clear, "clicked", G_CALLBACK (clear_cb), self, G_CONNECT_SWAPPED);
  sp_chip_box_append (self->box, self->clear);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Filters"), -1);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/**
 * sp_filter_chips_set_workspace:
 * @self: filter chips, with no workspace yet
 * @workspace: the workspace whose lens they follow
 *
 * Shows what is filtered by, from now on; nothing is seen while nothing is.
 */
void
sp_filter_chips_set_workspace (SpFilterChips *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_FILTER_CHIPS (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (get_choice (self), "changed", G_CALLBACK (quotes_changed_cb), self, G_CONNECT_SWAPPED);
  update_cb (self);
}

/**
 * sp_filter_chips_set_of_quotes:
 * @self: filter chips of a workspace
 * @of_quotes: whether they are of the quotes, or of the countries, as at first
 *
 * Shows what leaves quotes out, or what leaves countries out.
 */
void
sp_filter_chips_set_of_quotes (SpFilterChips *self, gboolean of_quotes)
{
  SpQuoteResults *results;

  g_return_if_fail (SP_IS_FILTER_CHIPS (self) && self->workspace != NULL);

  if (self->of_quotes == !!of_quotes)
    return;
  self->of_quotes = of_quotes;
  results = sp_workspace_get_quote_results (self->workspace);
  if (of_quotes)
    g_signal_connect_object (results, "changed", G_CALLBACK (update_cb), self, G_CONNECT_SWAPPED);
  else
    g_signal_handlers_disconnect_by_func (results, update_cb, self);
  show_clear (self);
  update_cb (self);
}
