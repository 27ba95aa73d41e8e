/* SPDX-License-Identifier: GPL-3.0-or-later
 * A field in which a date of the lens is read and typed. */
#include "sp-date-field.h"

#include "sp-typed-date.h"

#include <glib/gi18n-lib.h>

struct _SpDateField
{
  GtkWidget parent_instance;

  GtkWidget *entry;
  GtkEventControllerFocus *focus;
  SpWorkspace *workspace;
  gboolean compared;
  gboolean taken; /* what was typed; until more is, the date stands as it does elsewhere */
};

G_DEFINE_FINAL_TYPE (SpDateField, sp_date_field, GTK_TYPE_WIDGET)

enum
{
  PROPERTY_COMPARED = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static gboolean
is_typing (SpDateField *self)
{
  return gtk_event_controller_focus_contains_focus (self->focus);
}

/* The latest date is the edition's. */
static SpDate
get_date (SpDateField *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (self->compared)
    return sp_lens_get_compared (lens);
  return sp_lens_is_latest (lens) ? sp_dataset_get_edition (sp_workspace_get_dataset (self->workspace))
                                  : sp_lens_get_on (lens);
}

static char *
format_latest (const char *date)
{
  /* Translators: the date of the dataset's edition: “Latest (21 November 2026)”. */
  return g_strdup_printf (_ ("Latest (%s)"), date);
}

/* Until it was taken, what is typed stands as datasets write it; else as people do. */
static char *
format_date (SpDateField *self)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  g_autofree char *date = sp_date_format (get_date (self));

  if (is_typing (self) && !self->taken)
    return sp_date_to_string (get_date (self));
  if (self->compared || !sp_lens_is_latest (lens))
    return g_steal_pointer (&date);
  if (*date == '\0')
    return sp_lens_format_date (lens);
  return format_latest (date);
}

/* As an entry counts: in its widest digits or letters, rounded up to whole pixels. */
static int
measure_in_chars (SpDateField *self, const char *text)
{
  PangoContext *context = gtk_widget_get_pango_context (self->entry);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->entry, text);
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int unit = MAX (pango_font_metrics_get_approximate_char_width (metrics),
                  pango_font_metrics_get_approximate_digit_width (metrics));
  int width;

  pango_font_metrics_unref (metrics);
  pango_layout_get_size (layout, &width, NULL);
  return unit > 0 ? (width + unit - 1) / unit : 0;
}

/* Always of one width, so that nothing moves when the date does; one more for the cursor. */
static void
choose_width (SpDateField *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  g_autofree char *date = dataset ? sp_date_format (sp_dataset_get_edition (dataset)) : NULL;
  g_autofree char *latest = date ? format_latest (date) : NULL;

  if (!self->compared && latest != NULL)
    gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), MAX (22, measure_in_chars (self, latest) + 1));
}

static void
show_date (SpDateField *self)
{
  g_autofree char *text = NULL;

  if (sp_workspace_get_lens (self->workspace) == NULL)
    return;
  text = format_date (self);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_accessible_reset_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID);
  gtk_widget_remove_css_class (self->entry, "error");
}

/* Of the ways to write a date that it reads, first the one in which it shows dates. */
static void
explain (SpDateField *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  g_autofree char *shown = dataset ? sp_date_format (sp_dataset_get_edition (dataset)) : NULL;
  g_autofree char *written = dataset ? sp_date_to_string (sp_dataset_get_edition (dataset)) : NULL;
  g_autofree char *tooltip = NULL;

  if (shown == NULL || *shown == '\0')
    return;
  /* Translators: one date in two ways to write it, such as “21 November 2026” and “2026-11-21”. */
  tooltip = g_strdup_printf (self->compared ? _ ("A date such as %s or %s, or a year or month alone; empty to "
                                                 "compare no more")
                                            : _ ("A date such as %s or %s, or a year or month alone; empty for the "
                                                 "latest"),
                             shown, written);
  gtk_widget_set_tooltip_text (self->entry, tooltip);
}

static void
dataset_changed_cb (SpDateField *self)
{
  explain (self);
  choose_width (self);
  show_date (self);
}

static void
refuse_date (SpDateField *self, const char *message)
{
  gtk_widget_add_css_class (self->entry, "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID, GTK_ACCESSIBLE_INVALID_TRUE,
                               -1);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", message);
}

static void
activate_cb (SpDateField *self)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *shown = NULL;
  g_autoptr (GError) error = NULL;
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpDate date = { 0 };

  if (lens == NULL)
    return;
  /* “Latest” is no date. */
  shown = format_date (self);
  if (g_str_equal (typed, shown))
    return;
  if (*typed != '\0' && !sp_typed_date_parse (typed, &date, &error))
    {
      refuse_date (self, error->message);
      return;
    }
  self->taken = TRUE;
  if (self->compared)
    sp_lens_set_compared (lens, date);
  else
    sp_lens_set_on (lens, date);
  show_date (self);
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
focus_cb (SpDateField *self)
{
  if (self->workspace == NULL)
    return;
  self->taken = FALSE;
  show_date (self);
  if (is_typing (self))
    gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
sp_date_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_COMPARED)
    SP_DATE_FIELD (object)->compared = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_date_field_constructed (GObject *object)
{
  SpDateField *self = SP_DATE_FIELD (object);

  G_OBJECT_CLASS (sp_date_field_parent_class)->constructed (object);

  gtk_editable_set_width_chars (GTK_EDITABLE (self->entry), self->compared ? 9 : 12);
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->entry), self->compared ? 16 : 22);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  self->compared ? _ ("Compared with") : _ ("As of"), -1);
}

static void
sp_date_field_dispose (GObject *object)
{
  SpDateField *self = SP_DATE_FIELD (object);

  /* First of all: as it goes the entry loses the keyboard, and then there is nothing to show any more. */
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->entry, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_date_field_parent_class)->dispose (object);
}

static void
sp_date_field_class_init (SpDateFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = sp_date_field_constructed;
  object_class->dispose = sp_date_field_dispose;
  object_class->set_property = sp_date_field_set_property;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "datefield");
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BIN_LAYOUT);

  /**
   * SpDateField:compared:
   *
   * Whether it is the date that another is compared with, or that which is looked at.
   */
  properties[PROPERTY_COMPARED] =
    g_param_spec_boolean ("compared", NULL, NULL, FALSE,
                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
sp_date_field_init (SpDateField *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  self->entry = gtk_entry_new ();
  self->focus = GTK_EVENT_CONTROLLER_FOCUS (focus);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  gtk_widget_add_controller (self->entry, focus);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "notify::contains-focus", G_CALLBACK (focus_cb), self, G_CONNECT_SWAPPED);
}

/**
 * sp_date_field_set_workspace:
 * @self: a field, with no workspace yet
 * @workspace: the workspace whose lens it sets
 *
 * Shows and sets a date of the workspace's lens, from now on.
 */
void
sp_date_field_set_workspace (SpDateField *self, SpWorkspace *workspace)
{
  g_return_if_fail (SP_IS_DATE_FIELD (self) && self->workspace == NULL);
  g_return_if_fail (SP_IS_WORKSPACE (workspace));

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (show_date), self, G_CONNECT_SWAPPED);
  dataset_changed_cb (self);
}
