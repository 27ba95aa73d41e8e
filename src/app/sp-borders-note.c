/* SPDX-License-Identifier: GPL-3.0-or-later
 * Whose borders the map has, and which countries it lacks. */
#include "sp-borders-note.h"

#include "sp-geometry.h"

#include <glib/gi18n-lib.h>

#define MOST_HEIGHT 440
#define TEXT_WIDTH 48
#define MARGIN 6
#define SPACING 12

static void
add_text (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "max-width-chars", TEXT_WIDTH, "selectable", FALSE, NULL);

  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
}

static int
compare_names (gconstpointer a, gconstpointer b, gpointer names)
{
  return strcmp (sp_country_names_get_collation_key (names, *(SpCountry **) a),
                 sp_country_names_get_collation_key (names, *(SpCountry **) b));
}

/* What the map lacks is in the list, and has to be said where the map is read. */
static char *
list_countries_not_on_the_map (SpWorkspace *workspace)
{
  SpGeometry *world = sp_geometry_get_world ();
  SpCountryNames *names = sp_workspace_get_names (workspace);
  GPtrArray *countries = sp_dataset_get_records (sp_workspace_get_dataset (workspace), SP_RECORD_COUNTRY);
  g_autoptr (GPtrArray) missing = g_ptr_array_new ();
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();
  g_auto (GStrv) strings = NULL;

  for (guint i = 0; i < countries->len; i++)
    if (!sp_geometry_find_code (world, sp_record_get_id (countries->pdata[i]), NULL))
      g_ptr_array_add (missing, countries->pdata[i]);
  if (missing->len == 0)
    return NULL;
  g_ptr_array_sort_with_data (missing, compare_names, names);
  for (guint i = 0; i < missing->len; i++)
    g_strv_builder_add (list, sp_country_names_get_name (names, missing->pdata[i]));
  strings = g_strv_builder_end (list);
  return g_strjoinv (C_ ("list", ", "), strings);
}

static void
add_missing (GtkBox *box, SpWorkspace *workspace)
{
  g_autofree char *list = list_countries_not_on_the_map (workspace);
  g_autofree char *text = NULL;

  if (list == NULL)
    return;
  /* Translators: a list of countries that the dataset has and the map has not. */
  text = g_strdup_printf (_ ("Not on the map, but in the list: %s"), list);
  add_text (box, text, NULL);
}

/**
 * sp_borders_note_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): a popover that says whose borders the map has, what is in dispute, and which countries
 *   of the dataset it lacks
 */
GtkWidget *
sp_borders_note_new (SpWorkspace *workspace)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box =
    g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", SPACING, "margin-start", MARGIN,
                  "margin-end", MARGIN, "margin-top", MARGIN, "margin-bottom", MARGIN, NULL);
  g_auto (GStrv) paragraphs = g_strsplit (sp_geometry_get_note (), "\n\n", -1);

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), popover);

  add_text (GTK_BOX (box), _ ("Whose Borders?"), "title-4");
  for (guint i = 0; paragraphs[i] != NULL; i++)
    add_text (GTK_BOX (box), paragraphs[i], NULL);
  add_missing (GTK_BOX (box), workspace);
  g_object_set (scroller, "child", box, "hscrollbar-policy", GTK_POLICY_NEVER, "propagate-natural-height", TRUE,
                "propagate-natural-width", TRUE, "max-content-height", MOST_HEIGHT, NULL);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  return popover;
}

/**
 * sp_borders_count_areas_not_in_dataset:
 * @dataset: a dataset
 *
 * Returns: how many countries and territories the map has that the dataset has not
 */
guint
sp_borders_count_areas_not_in_dataset (SpDataset *dataset)
{
  SpGeometry *world = sp_geometry_get_world ();
  guint n = 0;

  g_return_val_if_fail (SP_IS_DATASET (dataset), 0);

  for (guint area = 0; area < sp_geometry_get_n_areas (world); area++)
    n += sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, sp_geometry_get_code (world, area)) == NULL;
  return n;
}
