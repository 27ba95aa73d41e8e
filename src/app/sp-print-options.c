/* SPDX-License-Identifier: GPL-3.0-or-later
 * Where the user chooses what is printed, and how. */
#include "sp-print-options.h"

#include "sp-drop-down-name.h"

#include <glib/gi18n-lib.h>

/* The check buttons of parts; of quotes, see the drop-down. */
static const SpReportParts parts[] = { SP_REPORT_MAP, SP_REPORT_LANES, SP_REPORT_CHRONOLOGY, SP_REPORT_SOURCES };

struct _SpPrintOptions
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkBox *sets;
  GtkWidget *form_box;
  GtkDropDown *form;
  GtkWidget *parts_box;
  GtkCheckButton *map;
  GtkCheckButton *lanes;
  GtkCheckButton *chronology;
  GtkCheckButton *sources;
  GtkWidget *quotes_box;
  GtkDropDown *quotes;
  GtkWidget *full;
  GtkDropDown *paper;
  GtkDropDown *turn;

  SpPrintSource *source;
  SpPrintChoice choice;
  GArray *forms;        /* of SpPrintForm: those in the drop-down */
  GArray *quotes_kinds; /* of SpPrintQuotes: those in the drop-down */
  gboolean filling;
};

G_DEFINE_FINAL_TYPE (SpPrintOptions, sp_print_options, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkCheckButton *
get_part_button (SpPrintOptions *self, guint i)
{
  GtkCheckButton *buttons[G_N_ELEMENTS (parts)] = { self->map, self->lanes, self->chronology, self->sources };

  return buttons[i];
}

/* --- What can be chosen ------------------------------------------------------------------------------------------ */

static void
fill_forms (SpPrintOptions *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  g_array_set_size (self->forms, 0);
  for (SpPrintForm form = SP_PRINT_OWN; form < SP_N_PRINT_FORMS; form++)
    {
      g_autofree char *label = NULL;

      if (!sp_print_source_offers (self->source, self->choice.set, form))
        continue;
      label = sp_print_source_format_form (self->source, self->choice.set, form);
      if (form == self->choice.form)
        selected = self->forms->len;
      gtk_string_list_append (labels, label);
      g_array_append_val (self->forms, form);
    }
  gtk_drop_down_set_model (self->form, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->form, selected);
  gtk_widget_set_visible (self->form_box, self->forms->len > 1);
}

/* Who has no quotes among the stars cannot choose them. */
static void
fill_quotes (SpPrintOptions *self)
{
  static const struct
  {
    SpPrintQuotes quotes;
    const char *label;
  } kinds[] = {
    { SP_PRINT_QUOTES_CHOSEN, NC_ ("which quotes are printed", "Those that say most") },
    { SP_PRINT_QUOTES_STARRED, NC_ ("which quotes are printed", "Starred ones only") },
    { SP_PRINT_QUOTES_NONE, NC_ ("which quotes are printed", "None") },
  };
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  guint selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (kinds[i].quotes == SP_PRINT_QUOTES_STARRED && !sp_print_source_has_starred_quotes (self->source))
        continue;
      if (kinds[i].quotes == self->choice.quotes)
        selected = self->quotes_kinds->len;
      gtk_string_list_append (labels, g_dpgettext2 (NULL, "which quotes are printed", kinds[i].label));
      g_array_append_val (self->quotes_kinds, kinds[i].quotes);
    }
  gtk_drop_down_set_model (self->quotes, G_LIST_MODEL (labels));
  gtk_drop_down_set_selected (self->quotes, selected);
  self->choice.quotes = g_array_index (self->quotes_kinds, SpPrintQuotes, selected);
}

static void
show_parts (SpPrintOptions *self)
{
  SpReportParts can_go = sp_print_source_get_parts (self->source, &self->choice);
  gboolean can_be_full = sp_print_source_can_be_full (self->source, &self->choice);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_widget_set_visible (GTK_WIDGET (get_part_button (self, i)), (can_go & parts[i]) != 0);
  gtk_widget_set_visible (self->quotes_box, (can_go & SP_REPORT_QUOTES) != 0);
  gtk_widget_set_visible (self->full, can_be_full);
  gtk_widget_set_visible (self->parts_box, can_go != 0 || can_be_full);
}

static void
fill (SpPrintOptions *self)
{
  self->filling = TRUE;
  fill_forms (self);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    gtk_check_button_set_active (get_part_button (self, i), (self->choice.parts & parts[i]) != 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->full), self->choice.full);
  gtk_drop_down_set_selected (self->paper, self->choice.paper);
  gtk_drop_down_set_selected (self->turn, self->choice.turn);
  show_parts (self);
  self->filling = FALSE;
}

/* --- What is chosen ---------------------------------------------------------------------------------------------- */

static void
take_parts (SpPrintOptions *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (gtk_check_button_get_active (get_part_button (self, i)))
      self->choice.parts |= parts[i];
    else
      self->choice.parts &= ~parts[i];
}

static void
changed_cb (SpPrintOptions *self)
{
  guint form = gtk_drop_down_get_selected (self->form);
  guint quotes = gtk_drop_down_get_selected (self->quotes);

  if (self->filling || self->source == NULL)
    return;
  if (form < self->forms->len)
    self->choice.form = g_array_index (self->forms, SpPrintForm, form);
  take_parts (self);
  if (quotes < self->quotes_kinds->len)
    self->choice.quotes = g_array_index (self->quotes_kinds, SpPrintQuotes, quotes);
  self->choice.full = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->full));
  self->choice.paper = gtk_drop_down_get_selected (self->paper);
  self->choice.turn = (SpPrintTurn) gtk_drop_down_get_selected (self->turn);
  show_parts (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
set_chosen_cb (SpPrintOptions *self, GtkCheckButton *button)
{
  if (self->filling || !gtk_check_button_get_active (button))
    return;
  self->choice.set = (SpTakenSet) GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "set"));
  self->choice.form = sp_print_source_get_first_form (self->source, self->choice.set);
  fill (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static GtkWidget *
create_set_button (SpPrintOptions *self, SpTakenSet set)
{
  const char *name = sp_print_source_get_name (self->source, set);
  GtkWidget *button = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *label = gtk_label_new (name);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_lines (GTK_LABEL (label), 3);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (button), label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data (G_OBJECT (button), "set", GUINT_TO_POINTER (set));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (button), set == self->choice.set);
  g_signal_connect_object (button, "toggled", G_CALLBACK (set_chosen_cb), self, G_CONNECT_SWAPPED);
  return button;
}

static void
fill_sets (SpPrintOptions *self)
{
  GtkCheckButton *first = NULL;

  self->filling = TRUE;
  for (SpTakenSet set = SP_TAKEN_THIS; set < SP_N_TAKEN_SETS; set++)
    {
      GtkWidget *button;

      if (!sp_print_source_has (self->source, set))
        continue;
      button = create_set_button (self, set);
      if (first != NULL)
        gtk_check_button_set_group (GTK_CHECK_BUTTON (button), first);
      else
        first = GTK_CHECK_BUTTON (button);
      gtk_box_append (self->sets, button);
    }
  self->filling = FALSE;
}

/* --- The widget -------------------------------------------------------------------------------------------------- */

static gboolean
sp_print_options_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (SP_PRINT_OPTIONS (widget)->scroller, direction);
}

static void
sp_print_options_dispose (GObject *object)
{
  SpPrintOptions *self = SP_PRINT_OPTIONS (object);

  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  g_clear_object (&self->source);
  g_clear_pointer (&self->forms, g_array_unref);
  g_clear_pointer (&self->quotes_kinds, g_array_unref);

  G_OBJECT_CLASS (sp_print_options_parent_class)->dispose (object);
}

static void
sp_print_options_class_init (SpPrintOptionsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_print_options_dispose;
  widget_class->focus = sp_print_options_focus;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-print-options.ui");
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, sets);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, form_box);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, form);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, parts_box);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, map);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, lanes);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, chronology);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, sources);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, quotes_box);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, quotes);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, full);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, paper);
  gtk_widget_class_bind_template_child (widget_class, SpPrintOptions, turn);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);

  /**
   * SpPrintOptions::changed:
   * @self: the options
   *
   * The user has chosen something else.
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_PRINT_OPTIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_print_options_init (SpPrintOptions *self)
{
  g_autoptr (GtkStringList) papers = gtk_string_list_new (NULL);

  self->forms = g_array_new (FALSE, FALSE, sizeof (SpPrintForm));
  self->quotes_kinds = g_array_new (FALSE, FALSE, sizeof (SpPrintQuotes));
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < SP_N_PRINT_PAPERS; i++)
    gtk_string_list_append (papers, sp_print_paper_get_label (i));
  gtk_drop_down_set_model (self->paper, G_LIST_MODEL (papers));
  sp_drop_down_name (self->form, _ ("Printed as"));
  sp_drop_down_name (self->quotes, _ ("Quotes"));
  sp_drop_down_name (self->paper, _ ("Paper"));
  sp_drop_down_name (self->turn, _ ("Orientation"));
  self->filling = FALSE;
}

/**
 * sp_print_options_set_source:
 * @self: options, without a source so far
 * @source: what there is to print
 * @choice: what is chosen at first, which @source offers
 *
 * Shows what can be chosen, and what is.
 */
void
sp_print_options_set_source (SpPrintOptions *self, SpPrintSource *source, const SpPrintChoice *choice)
{
  g_return_if_fail (SP_IS_PRINT_OPTIONS (self) && self->source == NULL);
  g_return_if_fail (SP_IS_PRINT_SOURCE (source) && choice != NULL);

  self->source = g_object_ref (source);
  self->choice = *choice;
  fill_sets (self);
  self->filling = TRUE;
  fill_quotes (self);
  fill (self);
}

/**
 * sp_print_options_get_choice:
 * @self: options
 *
 * Returns: (transfer none): what is chosen
 */
const SpPrintChoice *
sp_print_options_get_choice (SpPrintOptions *self)
{
  g_return_val_if_fail (SP_IS_PRINT_OPTIONS (self), NULL);

  return &self->choice;
}
