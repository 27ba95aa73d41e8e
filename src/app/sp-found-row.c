/* SPDX-License-Identifier: GPL-3.0-or-later
 * The widget for one row of the found quotes.
 *
 * GTK keeps some two hundred rows, and draws the ten that are seen. So a row is one widget of a fixed height, which draws
 * itself: texts of the others are never looked at. */
#include "sp-found-row.h"

#include "sp-extract.h"
#include "sp-found-row-draw.h"
#include "sp-said-and-held.h"

#include <glib/gi18n-lib.h>

#define MINIMUM_WIDTH 200

/* How much of the words a screen reader gets with the row; all are on the quote’s page. */
#define MAX_SPOKEN 300

struct _SpFoundRow
{
  GtkWidget parent_instance;

  SpWorkspace *workspace;
  SpRowMetrics *metrics;
  SpFoundPlace *place;
  SpSearch *search;
  guint differing;      /* the stances in which the speaker differed from their government, bit by bit */
  GPtrArray *sentences; /* which say so */
};

G_DEFINE_FINAL_TYPE (SpFoundRow, sp_found_row, GTK_TYPE_WIDGET)

static char *
format_stances (SpQuote *quote, const char *separator)
{
  GPtrArray *stances = sp_quote_get_stances (quote);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < stances->len; i++)
    {
      const SpStance *stance = stances->pdata[i];

      if (i > 0)
        g_string_append (text, separator);
      /* Translators: a question, and the level that a quote expresses on it. */
      g_string_append_printf (text, C_ ("stance", "%s: %s"), sp_question_get_short_title (stance->question),
                              sp_level_get_label (stance->level));
    }
  return g_string_free (text, FALSE);
}

static void
find_differing (SpFoundRow *self)
{
  SpQuote *quote = sp_found_place_get_content (self->place);
  GPtrArray *stances = sp_quote_get_stances (quote);

  self->differing = 0;
  g_ptr_array_set_size (self->sentences, 0);
  for (guint i = 0; i < MIN (stances->len, SP_FOUND_ROW_MOST_STANCES); i++)
    {
      g_autoptr (SpSaidAndHeld) found =
        sp_said_and_held_find (sp_workspace_get_index (self->workspace), quote, stances->pdata[i]);

      if (found == NULL)
        continue;
      self->differing |= 1u << i;
      g_ptr_array_add (self->sentences, sp_said_and_held_format (found));
    }
}

static void
add_differing (SpFoundRow *self, GString *text, const char *separator)
{
  for (guint i = 0; i < self->sentences->len; i++)
    g_string_append_printf (text, "%s%s", separator, (const char *) self->sentences->pdata[i]);
}

static char *
format_what_is_said (SpFoundRow *self)
{
  SpQuote *quote = sp_found_place_get_content (self->place);
  g_autofree char *stances = format_stances (quote, ". ");
  GString *text = g_string_new (stances);

  add_differing (self, text, ". ");
  return g_string_free (text, FALSE);
}

static char *
format_spoken (SpFoundRow *self)
{
  SpQuote *quote = sp_found_place_get_content (self->place);
  g_autofree char *words = sp_extract_make (sp_quote_get_text (quote), 0, MAX_SPOKEN);
  g_autofree char *date = sp_date_format (sp_quote_get_said (quote));
  g_autofree char *stances = format_what_is_said (self);
  const char *name = sp_actor_get_name (sp_quote_get_speaker (quote));
  const char *role = sp_quote_get_role (quote);
  /* Translators: a speaker and the role of then: “Mike Pompeo, Secretary of State”. */
  g_autofree char *speaker = role ? g_strdup_printf (_ ("%s, %s"), name, role) : g_strdup (name);
  /* Translators: what a screen reader says of a quote: speaker, date, words, and the speaker’s stances. */
  g_autofree char *spoken =
    g_strdup_printf (_ ("%s, %s: “%s” %s"), speaker, *date ? date : _ ("Date not known"), words, stances);

  return g_strdup (g_strstrip (spoken));
}

static void
show_quote (SpFoundRow *self)
{
  GtkWidget *parent = gtk_widget_get_parent (GTK_WIDGET (self));
  g_autofree char *spoken = NULL;

  find_differing (self);
  spoken = format_spoken (self);
  if (parent != NULL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (parent), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
sp_found_row_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  SpFoundRow *self = SP_FOUND_ROW (widget);
  SpStars *stars = sp_workspace_get_stars (self->workspace);
  SpFoundRowContent content = { sp_found_row_get_quote (self), self->search, self->metrics, self->differing, FALSE };

  if (content.quote == NULL)
    return;
  sp_row_metrics_ensure (self->metrics, widget);
  content.starred = stars != NULL && sp_stars_has (stars, content.quote);
  sp_found_row_draw (widget, snapshot, &content);
}

static void
sp_found_row_measure (GtkWidget *widget,
                      GtkOrientation orientation,
                      int for_size G_GNUC_UNUSED,
                      int *minimum,
                      int *natural,
                      int *minimum_baseline G_GNUC_UNUSED,
                      int *natural_baseline G_GNUC_UNUSED)
{
  SpFoundRow *self = SP_FOUND_ROW (widget);

  sp_row_metrics_ensure (self->metrics, widget);
  *minimum = *natural =
    orientation == GTK_ORIENTATION_VERTICAL ? sp_found_row_draw_get_height (self->metrics) : MINIMUM_WIDTH;
}

/* What the letters at the end stand for, and where the speaker’s government stood elsewhere. */
static gboolean
sp_found_row_query_tooltip (GtkWidget *widget, int x, int y G_GNUC_UNUSED, gboolean by_keyboard, GtkTooltip *tooltip)
{
  SpFoundRow *self = SP_FOUND_ROW (widget);
  SpQuote *quote = sp_found_row_get_quote (self);
  double width = gtk_widget_get_width (widget);
  double from_end = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? x : width - x;
  g_autofree char *stances = NULL;
  g_autoptr (GString) text = NULL;

  if (quote == NULL || sp_quote_get_stances (quote)->len == 0 || by_keyboard ||
      from_end > sp_found_row_draw_get_stances_width (quote, self->metrics))
    return FALSE;
  stances = format_stances (quote, "\n");
  /* Translators: above the levels that a quote expresses, which are the speaker’s and not the country’s. */
  text = g_string_new (_ ("The speaker’s stance"));
  g_string_append_printf (text, "\n%s", stances);
  add_differing (self, text, "\n\n");
  gtk_tooltip_set_text (tooltip, text->str);
  return TRUE;
}

static void
sp_found_row_dispose (GObject *object)
{
  SpFoundRow *self = SP_FOUND_ROW (object);

  sp_found_row_set_place (self, NULL, NULL);
  g_clear_object (&self->search);
  g_clear_pointer (&self->sentences, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->metrics, sp_row_metrics_unref);

  G_OBJECT_CLASS (sp_found_row_parent_class)->dispose (object);
}

static void
sp_found_row_class_init (SpFoundRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_found_row_dispose;
  widget_class->snapshot = sp_found_row_snapshot;
  widget_class->measure = sp_found_row_measure;
  widget_class->query_tooltip = sp_found_row_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "foundrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
sp_found_row_init (SpFoundRow *self)
{
  self->sentences = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * sp_found_row_new:
 * @workspace: the workspace
 * @metrics: the sizes of all rows
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
sp_found_row_new (SpWorkspace *workspace, SpRowMetrics *metrics)
{
  SpFoundRow *self = g_object_new (SP_TYPE_FOUND_ROW, NULL);

  self->workspace = g_object_ref (workspace);
  self->metrics = sp_row_metrics_ref (metrics);
  return GTK_WIDGET (self);
}

/**
 * sp_found_row_set_place:
 * @self: a row
 * @place: (nullable): a place in the list, or %NULL for nothing
 * @search: (nullable): what was searched, which is marked
 *
 * Shows the quote that is at a place, and those that will be.
 */
void
sp_found_row_set_place (SpFoundRow *self, SpFoundPlace *place, SpSearch *search)
{
  g_return_if_fail (SP_IS_FOUND_ROW (self));
  g_return_if_fail (place == NULL || SP_IS_FOUND_PLACE (place));

  sp_found_row_set_search (self, search);
  if (self->place == place)
    return;
  if (self->place != NULL)
    g_signal_handlers_disconnect_by_func (self->place, show_quote, self);
  g_set_object (&self->place, place);
  if (place == NULL)
    return;
  g_signal_connect_object (place, "changed", G_CALLBACK (show_quote), self, G_CONNECT_SWAPPED);
  show_quote (self);
}

/**
 * sp_found_row_set_search:
 * @self: a row
 * @search: (nullable): what was searched
 *
 * Marks what was found.
 */
void
sp_found_row_set_search (SpFoundRow *self, SpSearch *search)
{
  g_return_if_fail (SP_IS_FOUND_ROW (self));

  if (g_set_object (&self->search, search))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * sp_found_row_get_quote:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the quote that it shows
 */
SpQuote *
sp_found_row_get_quote (SpFoundRow *self)
{
  g_return_val_if_fail (SP_IS_FOUND_ROW (self), NULL);

  return self->place ? sp_found_place_get_content (self->place) : NULL;
}
