/* SPDX-License-Identifier: GPL-3.0-or-later
 * An entry of the legend: a level or a kind of nothing, and how many countries are there. */
#include "sp-legend-chip.h"

#include "sp-legend-note.h"
#include "sp-legend-tip.h"
#include "sp-legend-words.h"
#include "sp-swatch.h"

/* So many letters of a level's name are shown before it is cut. */
#define NAME_WIDTH 28

/* Between letter, name and counts. */
#define SPACING 6

struct _SpLegendChip
{
  GtkWidget parent_instance;

  GtkWidget *body; /* what has the focus: a toggle button for a level, which filters; a box for a kind of nothing */
  SpSwatch *swatch;
  GtkLabel *name;
  GtkLabel *number;
  GtkLabel *apart;
  SpLegendTip *tip;

  SpQuestion *question;
  SpLevelCount count; /* its level is NULL for a kind of nothing */
  SpNothing nothing;
  guint unconfirmed_years;
  guint n;
  gboolean hatched;
  gboolean pointed;
  gboolean was_pressed; /* since it has the focus */
  gboolean several;
};

G_DEFINE_FINAL_TYPE (SpLegendChip, sp_legend_chip, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_EXPLAIN,
  SIGNAL_POINTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkLabel *
add_label (GtkWidget *box, const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
  return GTK_LABEL (label);
}

static void
fill (SpLegendChip *self, GtkWidget *content)
{
  self->swatch = SP_SWATCH (sp_swatch_new ());
  gtk_box_append (GTK_BOX (content), GTK_WIDGET (self->swatch));
  self->name = add_label (content, "name");
  gtk_label_set_ellipsize (self->name, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->name, NAME_WIDTH);
  self->number = add_label (content, "numeric");
  self->apart = add_label (content, "caption");
  gtk_widget_set_visible (GTK_WIDGET (self->apart), FALSE);
}

static void
set_css_class (gpointer widget, const char *css_class, gboolean has)
{
  if (has)
    gtk_widget_add_css_class (widget, css_class);
  else
    gtk_widget_remove_css_class (widget, css_class);
}

/* Dimmed where it counts nothing, and still to be chosen: the date may move on. */
static void
show_number (SpLegendChip *self, guint n)
{
  g_autofree char *text = g_strdup_printf ("%'u", n);

  gtk_label_set_text (self->number, text);
  set_css_class (self, "empty", n == 0);
  set_css_class (self->name, "dim-label", n == 0);
  set_css_class (self->number, "dim-label", n == 0);
}

static void
say (SpLegendChip *self, const char *label, const char *description)
{
  const char *name = gtk_label_get_text (self->name);
  g_autofree char *whole = g_strdup_printf ("%s\n%s", name, description);

  sp_legend_tip_set_text (self->tip, g_utf8_strlen (name, -1) > NAME_WIDTH ? whole : description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->body), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
clicked_cb (SpLegendChip *self)
{
  gboolean several = self->several;

  sp_legend_tip_hide (self->tip);
  self->several = FALSE;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, several);
}

/* A button does not say with which keys held it was clicked. */
static gboolean
event_cb (SpLegendChip *self, GdkEvent *event)
{
  GdkEventType type = gdk_event_get_event_type (event);

  if (type == GDK_BUTTON_RELEASE || type == GDK_TOUCH_END)
    self->several = (gdk_event_get_modifier_state (event) & GDK_CONTROL_MASK) != 0;
  else if (type != GDK_MOTION_NOTIFY)
    self->several = FALSE;
  return GDK_EVENT_PROPAGATE;
}

static gboolean
add_to_filter_cb (GtkWidget *widget, GVariant *arguments G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  SpLegendChip *self = SP_LEGEND_CHIP (widget);

  if (self->count.level == NULL)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, TRUE);
  return TRUE;
}

static void
show_note (SpLegendChip *self)
{
  GtkWidget *note;

  sp_legend_tip_hide (self->tip);
  if (self->count.level != NULL)
    note = sp_legend_note_new_for_level (self->question, &self->count, self->unconfirmed_years);
  else
    note = sp_legend_note_new_for_nothing (self->nothing, self->n, self->hatched);
  sp_legend_note_present (GTK_POPOVER (note), GTK_WIDGET (self));
}

static void
add_note_gestures (SpLegendChip *self)
{
  GtkGesture *secondary = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (secondary), GDK_BUTTON_SECONDARY);
  g_signal_connect_object (secondary, "pressed", G_CALLBACK (show_note), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (secondary));
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (show_note), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}

/* The pointer, or the focus where the keyboard put it. */
static void
body_flags_cb (SpLegendChip *self)
{
  GtkStateFlags flags = gtk_widget_get_state_flags (self->body);
  gboolean is_walked_to = (flags & GTK_STATE_FLAG_FOCUS_VISIBLE) != 0 && !self->was_pressed;
  gboolean pointed = (flags & GTK_STATE_FLAG_PRELIGHT) != 0 || is_walked_to;

  if (pointed == self->pointed)
    return;
  self->pointed = pointed;
  sp_legend_tip_hide (self->tip);
  if (pointed)
    sp_legend_tip_show_soon (self->tip);
  g_signal_emit (self, signals[SIGNAL_POINTED], 0);
}

static void
pressed_cb (SpLegendChip *self)
{
  self->was_pressed = TRUE;
  body_flags_cb (self);
}

static void
focus_left_cb (SpLegendChip *self)
{
  self->was_pressed = FALSE;
}

/* What is clicked has the focus, which a key held with it, such as Ctrl, makes visible. */
static void
add_press_controllers (SpLegendChip *self)
{
  GtkGesture *press = gtk_gesture_click_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->body, GTK_EVENT_CONTROLLER (press));
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->body, focus);
}

static void
set_body (SpLegendChip *self, GtkWidget *body)
{
  self->body = body;
  gtk_widget_set_parent (body, GTK_WIDGET (self));
  g_signal_connect_object (body, "state-flags-changed", G_CALLBACK (body_flags_cb), self, G_CONNECT_SWAPPED);
  add_press_controllers (self);
}

static void
sp_legend_chip_dispose (GObject *object)
{
  SpLegendChip *self = SP_LEGEND_CHIP (object);
  GtkWidget *child;

  /* Which still tells that it is not pointed at any more */
  if (self->body != NULL)
    gtk_widget_unparent (self->body);
  self->body = NULL;
  g_clear_object (&self->tip);
  while ((child = gtk_widget_get_last_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->count.level);
  g_clear_object (&self->question);

  G_OBJECT_CLASS (sp_legend_chip_parent_class)->dispose (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const guint keys[] = { GDK_KEY_space, GDK_KEY_KP_Space, GDK_KEY_Return, GDK_KEY_KP_Enter };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding (widget_class, keys[i], GDK_CONTROL_MASK, add_to_filter_cb, NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_Menu, 0, "explain", NULL);
  gtk_widget_class_add_binding_signal (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "explain", NULL);
}

static void
sp_legend_chip_class_init (SpLegendChipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_legend_chip_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "legendchip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
  /**
   * SpLegendChip::chosen:
   * @self: the chip of a level
   * @several: whether beside others
   *
   * The level was clicked. Whether it is filtered by now is for the lens to say.
   */
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", SP_TYPE_LEGEND_CHIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  /**
   * SpLegendChip::pointed:
   * @self: the chip
   *
   * It is pointed at, or no longer.
   */
  signals[SIGNAL_POINTED] =
    g_signal_new ("pointed", SP_TYPE_LEGEND_CHIP, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /**
   * SpLegendChip::explain:
   * @self: the chip
   *
   * To be emitted by keys: shows what the level or the kind of nothing means.
   */
  signals[SIGNAL_EXPLAIN] =
    g_signal_new_class_handler ("explain", SP_TYPE_LEGEND_CHIP, G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                G_CALLBACK (show_note), NULL, NULL, NULL, G_TYPE_NONE, 0);
  add_bindings (widget_class);
}

static void
sp_legend_chip_init (SpLegendChip *self)
{
  self->tip = sp_legend_tip_new (GTK_WIDGET (self));
  add_note_gestures (self);
}

/**
 * sp_legend_chip_new_for_level:
 * @question: a question
 * @level: a level of its scale
 *
 * Returns: (transfer floating): a chip that can be chosen
 */
GtkWidget *
sp_legend_chip_new_for_level (SpQuestion *question, SpLevel *level)
{
  SpLegendChip *self = g_object_new (SP_TYPE_LEGEND_CHIP, NULL);
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, SPACING);
  GtkEventController *events = gtk_event_controller_legacy_new ();

  self->question = g_object_ref (question);
  self->count.level = g_object_ref (level);
  set_body (self, gtk_toggle_button_new ());
  gtk_button_set_child (GTK_BUTTON (self->body), content);
  g_signal_connect_object (self->body, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (events, GTK_PHASE_CAPTURE);
  g_signal_connect_object (events, "event", G_CALLBACK (event_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->body, events);
  fill (self, content);
  sp_swatch_set_level (self->swatch, question, level);
  gtk_label_set_text (self->name, sp_level_get_label (level));
  return GTK_WIDGET (self);
}

/**
 * sp_legend_chip_new_for_nothing:
 * @nothing: a kind of nothing
 *
 * Returns: (transfer floating): a chip that can be pointed at, and no more
 */
GtkWidget *
sp_legend_chip_new_for_nothing (SpNothing nothing)
{
  SpLegendChip *self = g_object_new (SP_TYPE_LEGEND_CHIP, NULL);
  GtkWidget *content = g_object_new (GTK_TYPE_BOX, "spacing", SPACING, "focusable", TRUE, "accessible-role",
                                     GTK_ACCESSIBLE_ROLE_LABEL, NULL);

  self->nothing = nothing;
  set_body (self, content);
  fill (self, content);
  gtk_label_set_text (self->name, sp_nothing_get_label (nothing));
  return GTK_WIDGET (self);
}

/**
 * sp_legend_chip_get_level:
 * @self: a chip
 *
 * Returns: (transfer none) (nullable): its level, or %NULL for a kind of nothing
 */
SpLevel *
sp_legend_chip_get_level (SpLegendChip *self)
{
  g_return_val_if_fail (SP_IS_LEGEND_CHIP (self), NULL);

  return self->count.level;
}

/**
 * sp_legend_chip_get_nothing:
 * @self: a chip
 *
 * Returns: its kind of nothing; %SP_NOTHING_NONE for a level
 */
SpNothing
sp_legend_chip_get_nothing (SpLegendChip *self)
{
  g_return_val_if_fail (SP_IS_LEGEND_CHIP (self), SP_NOTHING_NONE);

  return self->nothing;
}

/**
 * sp_legend_chip_is_pointed:
 * @self: a chip
 *
 * Returns: whether the pointer is on it, or the focus where the keyboard put it there
 */
gboolean
sp_legend_chip_is_pointed (SpLegendChip *self)
{
  g_return_val_if_fail (SP_IS_LEGEND_CHIP (self), FALSE);

  return self->pointed;
}

/**
 * sp_legend_chip_set_count:
 * @self: the chip of a level
 * @count: the count of that level
 * @unconfirmed_years: after how many years a position counts as not confirmed
 *
 * Says how many countries stand there.
 */
void
sp_legend_chip_set_count (SpLegendChip *self, const SpLevelCount *count, guint unconfirmed_years)
{
  g_autofree char *apart = NULL;
  g_autofree char *aloud = NULL;
  g_autofree char *composition = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (SP_IS_LEGEND_CHIP (self));
  g_return_if_fail (count != NULL && count->level == self->count.level);

  self->count = *count;
  self->unconfirmed_years = unconfirmed_years;
  apart = sp_legend_format_apart (count);
  aloud = sp_legend_format_count_aloud (count);
  composition = sp_legend_describe_count (count, unconfirmed_years);
  description = g_strdup_printf ("%s\n%s", sp_level_get_summary (count->level), composition);
  show_number (self, count->n);
  gtk_label_set_text (self->apart, apart);
  gtk_widget_set_visible (GTK_WIDGET (self->apart), *apart != '\0');
  say (self, aloud, description);
}

/**
 * sp_legend_chip_set_lack:
 * @self: the chip of a kind of nothing
 * @n: how many countries there are; it is hidden where there is none
 * @hatched: see sp_look_is_lack_rare()
 *
 * Says how many countries lack data in this way.
 */
void
sp_legend_chip_set_lack (SpLegendChip *self, guint n, gboolean hatched)
{
  g_autofree char *aloud = NULL;

  g_return_if_fail (SP_IS_LEGEND_CHIP (self) && self->count.level == NULL);

  self->n = n;
  self->hatched = hatched;
  aloud = sp_legend_format_lack_aloud (self->nothing, n);
  sp_swatch_set_nothing (self->swatch, self->nothing, hatched);
  show_number (self, n);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
  say (self, aloud, sp_legend_explain_nothing (self->nothing));
}

/**
 * sp_legend_chip_set_chosen:
 * @self: the chip of a level
 * @chosen: whether the lens looks for the level
 *
 * Shows whether it filters.
 */
void
sp_legend_chip_set_chosen (SpLegendChip *self, gboolean chosen)
{
  g_return_if_fail (SP_IS_LEGEND_CHIP (self) && self->count.level != NULL);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->body), chosen);
  /* Which GTK does not say of a button that was never pressed. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->body), GTK_ACCESSIBLE_STATE_PRESSED,
                               chosen ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
}

/**
 * sp_legend_chip_set_marked:
 * @self: a chip
 * @marked: whether a country is pointed at that is there
 *
 * Marks it.
 */
void
sp_legend_chip_set_marked (SpLegendChip *self, gboolean marked)
{
  g_return_if_fail (SP_IS_LEGEND_CHIP (self));

  set_css_class (self, "marked", marked);
}

static int
measure_text (GtkLabel *label, const char *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (label), text);
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

static int
measure_texts (SpLegendChip *self, const char *number, const char *apart)
{
  return measure_text (self->number, number) + (*apart ? SPACING + measure_text (self->apart, apart) : 0);
}

/**
 * sp_legend_chip_measure_frame:
 * @self: a chip
 *
 * Returns: the natural width in pixels that the chip has without its numbers, also where it is not seen now
 */
int
sp_legend_chip_measure_frame (SpLegendChip *self)
{
  const char *apart;
  int width;

  g_return_val_if_fail (SP_IS_LEGEND_CHIP (self), 0);

  apart = gtk_widget_get_visible (GTK_WIDGET (self->apart)) ? gtk_label_get_text (self->apart) : "";
  gtk_widget_measure (self->body, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &width, NULL, NULL);
  return width - measure_texts (self, gtk_label_get_text (self->number), apart);
}

/**
 * sp_legend_chip_measure_numbers:
 * @self: a chip
 * @count: counts such as it may have to show; the level is not looked at
 *
 * Returns: the natural width in pixels that it needs for them within its frame
 */
int
sp_legend_chip_measure_numbers (SpLegendChip *self, const SpLevelCount *count)
{
  g_autofree char *number = NULL;
  g_autofree char *apart = NULL;

  g_return_val_if_fail (SP_IS_LEGEND_CHIP (self), 0);
  g_return_val_if_fail (count != NULL, 0);

  number = g_strdup_printf ("%'u", count->n);
  apart = sp_legend_format_apart (count);
  return measure_texts (self, number, apart);
}
