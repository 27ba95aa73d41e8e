/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is filtered by and how much is left, with a way to remove each filter. */
#include "sp-filter-chips.h"

#include "sp-chip-box.h"
#include "sp-chip-fold.h"
#include "sp-chip-source.h"

#include <glib/gi18n-lib.h>

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
  SpView view;
  const SpChipSource *source;
};

G_DEFINE_FINAL_TYPE (SpFilterChips, sp_filter_chips, GTK_TYPE_WIDGET)

/* Of a chip. */
typedef struct
{
  gpointer filter;
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

static void
remove_cb (SpFilterChips *self, GtkWidget *button)
{
  if (sp_workspace_get_lens (self->workspace) != NULL)
    self->source->remove (self->workspace, get_chip (button)->filter);
}

static void
clear_cb (SpFilterChips *self)
{
  if (sp_workspace_get_lens (self->workspace) != NULL)
    self->source->clear (self->workspace);
}

/* --- The chips -------------------------------------------------------------------------------------------------- */

static SpFacetWords *
get_words (SpFilterChips *self)
{
  if (self->words == NULL && (self->view == SP_VIEW_QUOTES || self->view == SP_VIEW_COMPARE))
    self->words =
      sp_facet_words_new (sp_workspace_get_dataset (self->workspace), sp_workspace_get_names (self->workspace));
  return self->words;
}

static void
show_text (SpFilterChips *self, GtkWidget *button)
{
  Chip *chip = get_chip (button);
  g_autofree char *text = self->source->format (self->workspace, get_words (self), chip->filter);
  /* Translators: what a button does, for screen readers: “Remove the filter Level: Excluded”. */
  g_autofree char *spoken = g_strdup_printf (_ ("Remove the filter %s"), text);

  gtk_label_set_text (chip->label, text);
  gtk_label_set_max_width_chars (chip->label, (int) self->source->name_width);
  gtk_widget_set_tooltip_text (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static GtkWidget *
create_chip (SpFilterChips *self, GPtrArray *filters, gpointer filter)
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

static GtkWidget *
find_chip (SpFilterChips *self, gconstpointer filter)
{
  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->box)); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (get_chip (child) != NULL && self->source->equal (get_chip (child)->filter, filter))
      return child;
  return NULL;
}

static gboolean
has_filter (SpFilterChips *self, GPtrArray *filters, gconstpointer filter)
{
  for (guint i = 0; i < filters->len; i++)
    if (self->source->equal (filters->pdata[i], filter))
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
      if (get_chip (chip) != NULL && !has_filter (self, filters, get_chip (chip)->filter))
        sp_chip_box_remove (self->box, chip);
    }
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
  filters = self->source->list (self->workspace, &n_active);
  left = n_active > 0 ? self->source->format_left (self->workspace) : g_strdup ("");
  gtk_label_set_text (self->left, left);
  gtk_widget_set_visible (self->clear, n_active > 1);
  update_chips (self, filters);
  gtk_widget_set_visible (GTK_WIDGET (self), n_active > 0);
}

static void
quotes_changed_cb (SpFilterChips *self)
{
  if (self->view == SP_VIEW_QUOTES)
    update_cb (self);
}

static void
comparison_changed_cb (SpFilterChips *self)
{
  if (self->view == SP_VIEW_COMPARE)
    update_cb (self);
}

static void
events_changed_cb (SpFilterChips *self)
{
  if (self->view == SP_VIEW_EVENTS)
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
  gtk_widget_set_tooltip_text (self->clear, _ (self->source->clear_tooltip));
}

static void
sp_filter_chips_init (SpFilterChips *self)
{
  self->source = sp_chip_source_get (self->view);
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
  g_signal_connect_object (sp_workspace_get_quote_choice (workspace), "changed", G_CALLBACK (quotes_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (sp_workspace_get_chronology_choice (workspace), "changed", G_CALLBACK (events_changed_cb),
                           self, G_CONNECT_SWAPPED);
  update_cb (self);
}

/* Results are searched for where somebody asks for them: those of a view that was never seen are not. */
static void
follow_results (SpFilterChips *self)
{
  gpointer results;
  GCallback callback;

  if (self->view == SP_VIEW_QUOTES)
    {
      results = sp_workspace_get_quote_results (self->workspace);
      callback = G_CALLBACK (quotes_changed_cb);
    }
  else if (self->view == SP_VIEW_COMPARE)
    {
      results = sp_workspace_get_comparison_results (self->workspace);
      callback = G_CALLBACK (comparison_changed_cb);
    }
  else
    {
      results = sp_workspace_get_chronology_results (self->workspace);
      callback = G_CALLBACK (events_changed_cb);
    }
  g_signal_handlers_disconnect_by_func (results, callback, self);
  g_signal_connect_object (results, "changed", callback, self, G_CONNECT_SWAPPED);
}

static void
remove_chips (SpFilterChips *self)
{
  GtkWidget *next;

  for (GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->box)); chip != NULL; chip = next)
    {
      next = gtk_widget_get_next_sibling (chip);
      if (get_chip (chip) != NULL)
        sp_chip_box_remove (self->box, chip);
    }
}

/**
 * sp_filter_chips_set_view:
 * @self: filter chips of a workspace
 * @view: a view; at first it is that of the countries
 *
 * Shows what leaves anything out of that view.
 */
void
sp_filter_chips_set_view (SpFilterChips *self, SpView view)
{
  const SpChipSource *source;

  g_return_if_fail (SP_IS_FILTER_CHIPS (self) && self->workspace != NULL);
  g_return_if_fail (view < SP_N_VIEWS);

  if (self->view == view)
    return;
  self->view = view;
  source = sp_chip_source_get (view);
  /* A filter is known to its own source alone */
  if (source != self->source)
    remove_chips (self);
  self->source = source;
  if (view != SP_VIEW_COUNTRIES)
    follow_results (self);
  show_clear (self);
  update_cb (self);
}
