/* SPDX-License-Identifier: GPL-3.0-or-later
 * The chip “+3”, which stands for chips that have no room: a click shows them all, another folds them away again. */
#include "sp-chip-fold.h"

#include "sp-wrap-layout.h"

#include <glib/gi18n-lib.h>

/* Whatever it says, it has the same width: that tells how many others have room. */
#define WIDTH_CHARS 3

struct _SpChipFold
{
  GtkWidget parent_instance;

  GtkWidget *button;
  GtkLabel *label;
  SpWrapLayout *layout;
  guint update_source;
};

G_DEFINE_FINAL_TYPE (SpChipFold, sp_chip_fold, GTK_TYPE_WIDGET)

static void
update (SpChipFold *self)
{
  gboolean unfolded = gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->button));
  g_autofree char *text = NULL;
  g_autofree char *spoken = NULL;
  guint n;

  g_object_get (self->layout, "n-folded", &n, NULL);
  /* Translators: how many more filters there are than are shown, on a small button. */
  text = unfolded ? g_strdup ("−") : g_strdup_printf (_ ("+%u"), n);
  spoken = unfolded ? g_strdup (_ ("Show fewer filters"))
                    : g_strdup_printf (ngettext ("Show %u more filter", "Show %u more filters", n), n);
  gtk_label_set_text (self->label, text);
  gtk_widget_set_tooltip_text (self->button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
}

static void
toggled_cb (SpChipFold *self)
{
  sp_wrap_layout_set_unfolded (self->layout, gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->button)));
  update (self);
}

static gboolean
update_cb (gpointer data)
{
  SpChipFold *self = data;

  self->update_source = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

/* It is told while the chips are laid out, when no text can be changed. */
static void
folded_cb (SpChipFold *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_HIGH, update_cb, self, NULL);
}

static void
sp_chip_fold_dispose (GObject *object)
{
  SpChipFold *self = SP_CHIP_FOLD (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->layout);
  g_clear_pointer (&self->button, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_chip_fold_parent_class)->dispose (object);
}

static void
sp_chip_fold_class_init (SpChipFoldClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_chip_fold_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "chipfold");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
sp_chip_fold_init (SpChipFold *self)
{
  self->label = g_object_new (GTK_TYPE_LABEL, "width-chars", WIDTH_CHARS, "max-width-chars", WIDTH_CHARS, NULL);
  self->button = gtk_toggle_button_new ();
  gtk_button_set_child (GTK_BUTTON (self->button), GTK_WIDGET (self->label));
  gtk_widget_add_css_class (self->button, "filter-chip");
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
  g_signal_connect_object (self->button, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_chip_fold_new:
 * @box: a box of chips
 * @max_lines: how many lines it may have
 *
 * Returns: (transfer floating): a chip, to be put into the box after those that may be folded away
 */
GtkWidget *
sp_chip_fold_new (SpChipBox *box, guint max_lines)
{
  SpChipFold *self;

  g_return_val_if_fail (SP_IS_CHIP_BOX (box), NULL);

  self = g_object_new (SP_TYPE_CHIP_FOLD, NULL);
  self->layout = g_object_ref (SP_WRAP_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (box))));
  sp_wrap_layout_set_more (self->layout, GTK_WIDGET (self), max_lines);
  g_signal_connect_object (self->layout, "notify::n-folded", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}
