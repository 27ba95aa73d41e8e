/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which of the countries of a comparison are seen beside each other, and the way to the others. */
#include "sp-compare-pager.h"

#include <glib/gi18n-lib.h>

#define LEAST_CHARS 12

struct _SpComparePager
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *note;
  GtkWidget *line;
  GtkLabel *label;
  GtkWidget *previous;
  GtkWidget *next;

  guint first;
};

G_DEFINE_FINAL_TYPE (SpComparePager, sp_compare_pager, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_MOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
previous_cb (SpComparePager *self)
{
  self->first -= MIN (self->first, SP_COMPARE_MOST_BESIDE);
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
next_cb (SpComparePager *self)
{
  self->first += SP_COMPARE_MOST_BESIDE;
  g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static void
sp_compare_pager_dispose (GObject *object)
{
  g_clear_pointer (&SP_COMPARE_PAGER (object)->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_compare_pager_parent_class)->dispose (object);
}

static void
sp_compare_pager_class_init (SpComparePagerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_pager_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "comparepager");
  /**
   * SpComparePager::moved:
   * @self: the pager
   *
   * Others are to be seen.
   */
  signals[SIGNAL_MOVED] =
    g_signal_new ("moved", SP_TYPE_COMPARE_PAGER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static GtkWidget *
create_button (SpComparePager *self, const char *icon, const char *title, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  g_signal_connect_object (button, "clicked", callback, self, G_CONNECT_SWAPPED);
  return button;
}

/* Beside the buttons GTK asks such a label twice how narrow it can be, and says that the answers differ by some pixels
 * where words may be broken anywhere; a width that it has in any case makes them the same. */
static GtkLabel *
create_label (void)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "hexpand", TRUE, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "width-chars", LEAST_CHARS, NULL);

  gtk_widget_add_css_class (label, "dim-label");
  return GTK_LABEL (label);
}

static void
show_parts (SpComparePager *self, gboolean has_line)
{
  gtk_widget_set_visible (self->line, has_line);
  gtk_widget_set_visible (GTK_WIDGET (self), has_line || gtk_widget_get_visible (GTK_WIDGET (self->note)));
}

static void
sp_compare_pager_init (SpComparePager *self)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->note = create_label ();
  self->label = create_label ();
  self->previous = create_button (self, "go-previous-symbolic", _ ("Previous Countries"), G_CALLBACK (previous_cb));
  self->next = create_button (self, "go-next-symbolic", _ ("Next Countries"), G_CALLBACK (next_cb));
  gtk_widget_add_css_class (buttons, "linked");
  gtk_widget_set_valign (buttons, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (buttons), self->previous);
  gtk_box_append (GTK_BOX (buttons), self->next);
  gtk_box_append (GTK_BOX (self->line), GTK_WIDGET (self->label));
  gtk_box_append (GTK_BOX (self->line), buttons);
  gtk_box_append (GTK_BOX (self->box), GTK_WIDGET (self->note));
  gtk_box_append (GTK_BOX (self->box), self->line);
  gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
  gtk_widget_set_visible (self->line, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
}

static char *
format (SpComparePager *self, guint n_shown, guint n_all, gboolean are_set)
{
  if (are_set)
    /* Translators: which countries of the comparison are seen beside each other: “1 to 8 of the 12 countries …”. */
    return g_strdup_printf (_ ("%u to %u of the %u countries that are compared. Take others out to see those that you "
                               "want beside each other."),
                            self->first + 1, self->first + n_shown, n_all);
  /* Translators: which of all countries are seen beside each other: “1 to 8 of 108 countries, by name. …”. */
  return g_strdup_printf (_ ("%u to %u of %u countries, by name. Add countries to the comparison to see those that you "
                             "want beside each other."),
                          self->first + 1, self->first + n_shown, n_all);
}

/**
 * sp_compare_pager_choose:
 * @self: a pager
 * @rows: (nullable) (element-type SpCountry): countries, or %NULL where there is nothing to choose
 * @are_set: whether they are the comparison set, and not all
 *
 * Says which of them are seen. Where all are, nothing is said.
 *
 * Returns: (transfer container) (element-type SpCountry): those that are seen, %SP_COMPARE_MOST_BESIDE at most
 */
GPtrArray *
sp_compare_pager_choose (SpComparePager *self, GPtrArray *rows, gboolean are_set)
{
  g_autofree char *words = NULL;
  GPtrArray *shown;

  g_return_val_if_fail (SP_IS_COMPARE_PAGER (self), NULL);

  shown = g_ptr_array_new ();
  if (rows == NULL)
    {
      show_parts (self, FALSE);
      return shown;
    }
  if (self->first >= rows->len)
    self->first = 0;
  for (guint i = self->first; i < rows->len && shown->len < SP_COMPARE_MOST_BESIDE; i++)
    g_ptr_array_add (shown, rows->pdata[i]);
  words = format (self, shown->len, rows->len, are_set);
  gtk_label_set_text (self->label, words);
  gtk_widget_set_sensitive (self->previous, self->first > 0);
  gtk_widget_set_sensitive (self->next, self->first + shown->len < rows->len);
  show_parts (self, shown->len < rows->len);
  return shown;
}

/**
 * sp_compare_pager_reset:
 * @self: a pager
 *
 * Goes back to the first countries, without telling.
 */
void
sp_compare_pager_reset (SpComparePager *self)
{
  g_return_if_fail (SP_IS_COMPARE_PAGER (self));

  self->first = 0;
}

/**
 * sp_compare_pager_set_note:
 * @self: a pager
 * @note: (nullable): what else is to be said of what is not shown
 *
 * Says it, above the rest.
 */
void
sp_compare_pager_set_note (SpComparePager *self, const char *note)
{
  g_return_if_fail (SP_IS_COMPARE_PAGER (self));

  gtk_label_set_text (self->note, note ? note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), note != NULL);
  show_parts (self, gtk_widget_get_visible (self->line));
}
