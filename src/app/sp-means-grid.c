/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of all pairs of a comparison: which are closest, and the mean differences as a table. */
#include "sp-means-grid.h"

#include "sp-mean-button.h"

#include <glib/gi18n-lib.h>

/* Of more countries a table is not to be taken in; they are listed two by two. */
#define MOST_COUNTRIES 12
#define MAX_CHARACTERS 24
#define N_SHADES 5

struct _SpMeansGrid
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *extremes;
  GtkLabel *reason;
  GtkWidget *scroller;
  GtkGrid *grid;
};

G_DEFINE_FINAL_TYPE (SpMeansGrid, sp_means_grid, GTK_TYPE_WIDGET)

static void
sp_means_grid_dispose (GObject *object)
{
  g_clear_pointer (&SP_MEANS_GRID (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_means_grid_parent_class)->dispose (object);
}

static void
sp_means_grid_class_init (SpMeansGridClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_means_grid_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "meansgrid");
}

static GtkLabel *
create_label (void)
{
  return GTK_LABEL (
    g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL));
}

static void
sp_means_grid_init (SpMeansGrid *self)
{
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->extremes = create_label ();
  self->reason = create_label ();
  self->grid = GTK_GRID (gtk_grid_new ());
  self->scroller = gtk_scrolled_window_new ();
  gtk_widget_add_css_class (GTK_WIDGET (self->reason), "dim-label");
  gtk_widget_set_halign (GTK_WIDGET (self->grid), GTK_ALIGN_START);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_AUTOMATIC, GTK_POLICY_NEVER);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->grid));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->extremes));
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->reason));
  gtk_box_append (GTK_BOX (self->box), self->scroller);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

/**
 * sp_means_grid_new:
 *
 * Returns: (transfer floating): a table of nothing
 */
GtkWidget *
sp_means_grid_new (void)
{
  return g_object_new (SP_TYPE_MEANS_GRID, NULL);
}

static void
clear (SpMeansGrid *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->grid))) != NULL)
    gtk_grid_remove (self->grid, child);
}

static GtkWidget *
create_head (SpCountryNames *names, SpCountry *country, gboolean is_column)
{
  const char *name = sp_country_names_get_name (names, country);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", is_column ? sp_record_get_id (SP_RECORD (country)) : name,
                                   "ellipsize", PANGO_ELLIPSIZE_END, "max-width-chars", MAX_CHARACTERS, "xalign",
                                   is_column ? 0.5f : 0.0f, "tooltip-text", name, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (label), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_add_css_class (label, is_column ? "means-column" : "means-row");
  return label;
}

/* Darker where they stand farther apart. */
static void
add_shade (GtkWidget *cell, const SpPair *pair)
{
  g_autofree char *shade = NULL;

  if (!pair->has_mean)
    return;
  shade = g_strdup_printf ("shade-%u", (guint) (pair->mean * (N_SHADES - 1) + 0.5));
  gtk_widget_add_css_class (cell, shade);
}

static void
add_cell (SpMeansGrid *self, SpPairs *pairs, SpCountryNames *names, guint row, guint column)
{
  GPtrArray *countries = sp_pairs_get_countries (pairs);
  SpCountry *a = countries->pdata[row];
  SpCountry *b = countries->pdata[column];
  g_autofree char *both = NULL;
  GtkWidget *cell;
  guint pair;

  if (!sp_pairs_find (pairs, a, b, &pair))
    return;
  both = g_strdup_printf (C_ ("pair", "%s and %s"), sp_country_names_get_name (names, a),
                          sp_country_names_get_name (names, b));
  cell = sp_mean_button_new ();
  sp_mean_button_set (SP_MEAN_BUTTON (cell), pairs, pair, both);
  add_shade (cell, sp_pairs_get (pairs, pair));
  gtk_grid_attach (self->grid, cell, (int) column + 1, (int) row + 1, 1, 1);
}

/* Each pair once: below the diagonal. */
static void
fill (SpMeansGrid *self, SpPairs *pairs, SpCountryNames *names)
{
  GPtrArray *countries = sp_pairs_get_countries (pairs);

  for (guint i = 0; i < countries->len; i++)
    {
      if (i > 0)
        gtk_grid_attach (self->grid, create_head (names, countries->pdata[i], FALSE), 0, (int) i + 1, 1, 1);
      if (i + 1 < countries->len)
        gtk_grid_attach (self->grid, create_head (names, countries->pdata[i], TRUE), (int) i + 1, 0, 1, 1);
      for (guint j = 0; j < i; j++)
        add_cell (self, pairs, names, i, j);
    }
}

/* Two are told in their row. */
static char *
format_reason (SpPairs *pairs)
{
  guint n = sp_pairs_get_countries (pairs)->len;

  if (sp_pairs_get_n_with_mean (pairs) == 0)
    return g_strdup (_ ("There is no mean difference: it needs two questions on ordered scales that two countries both "
                        "answer by law, decision, statement or press reports."));
  if (n > MOST_COUNTRIES)
    /* Translators: why there is no table of the differences of countries two by two. */
    return g_strdup_printf (ngettext ("A table of the mean differences is shown for up to %u country.",
                                      "A table of the mean differences is shown for up to %u countries.", MOST_COUNTRIES),
                            MOST_COUNTRIES);
  return NULL;
}

/**
 * sp_means_grid_has_anything:
 * @pairs: pairs
 *
 * Returns: whether there is anything to be said of all of them
 */
gboolean
sp_means_grid_has_anything (SpPairs *pairs)
{
  g_return_val_if_fail (SP_IS_PAIRS (pairs), FALSE);

  return sp_pairs_get_n_pairs (pairs) > 1 || (sp_pairs_get_n_pairs (pairs) > 0 && sp_pairs_get_n_with_mean (pairs) == 0);
}

/**
 * sp_means_grid_set:
 * @self: a table
 * @pairs: pairs
 * @names: the names of countries
 *
 * Shows what is to be said of all pairs. What the rules do not allow is left out, with the reason.
 */
void
sp_means_grid_set (SpMeansGrid *self, SpPairs *pairs, SpCountryNames *names)
{
  g_autofree char *extremes = NULL;
  g_autofree char *reason = NULL;
  gboolean has_table;

  g_return_if_fail (SP_IS_MEANS_GRID (self));
  g_return_if_fail (SP_IS_PAIRS (pairs) && SP_IS_COUNTRY_NAMES (names));

  extremes = sp_pairs_format_extremes (pairs);
  reason = format_reason (pairs);
  has_table = reason == NULL && sp_pairs_get_countries (pairs)->len > 2;
  gtk_label_set_text (self->extremes, extremes);
  gtk_widget_set_visible (GTK_WIDGET (self->extremes), *extremes != '\0');
  gtk_label_set_text (self->reason, reason ? reason : "");
  gtk_widget_set_visible (GTK_WIDGET (self->reason), reason != NULL);
  gtk_widget_set_visible (self->scroller, has_table);
  clear (self);
  if (has_table)
    fill (self, pairs, names);
}
