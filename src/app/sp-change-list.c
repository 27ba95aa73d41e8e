/* SPDX-License-Identifier: GPL-3.0-or-later
 * What changed in a month: as lines for a tooltip, and as a popover whose lines open the positions. */
#include "sp-change-list.h"

#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

/* More rows than that no one reads in a popover, and they would keep it waiting. */
#define MOST_ROWS 300

static char *
format_change (SpWorkspace *workspace, const SpChange *change)
{
  const char *country =
    sp_country_names_get_name (sp_workspace_get_names (workspace), sp_position_get_country (change->position));
  const char *level = sp_level_get_label (sp_position_get_level (change->position));

  if (change->before == NULL)
    /* Translators: a country and the level of its first known position: “Germany: Permitted, first known”. */
    return g_strdup_printf (_ ("%s: %s, first known"), country, level);
  /* Translators: a country, its level before and its level since: “Germany: Permitted to Restricted”. */
  return g_strdup_printf (_ ("%s: %s to %s"), country, sp_level_get_label (sp_position_get_level (change->before)),
                          level);
}

/* The first is of the period itself, and the heading of all has its counts. */
static gboolean
needs_heading (const SpCalendarEntry *entry, SpDate period, guint i)
{
  return i > 0 || entry->date.year != period.year || entry->date.month != period.month || period.month == 0;
}

/**
 * sp_change_list_format:
 * @workspace: a workspace
 * @calendar: the changes of its dataset
 * @period: see sp_calendar_list()
 * @n_lines: how many changes are named at most
 *
 * Returns: (transfer full): as Pango markup, the period with its counts, and a line for each change
 */
char *
sp_change_list_format (SpWorkspace *workspace, SpCalendar *calendar, SpDate period, guint n_lines)
{
  g_autofree char *title = sp_calendar_format_period (calendar, period);
  g_autofree char *heading = g_markup_printf_escaped ("<b>%s</b>", title);
  g_autoptr (GPtrArray) entries = sp_calendar_list (calendar, period);
  GString *text = g_string_new (heading);
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      SpCalendarEntry *entry = entries->pdata[i];
      g_autofree char *words = sp_calendar_format_entry (entry);
      g_autofree char *subheading = g_markup_printf_escaped ("\n<i>%s</i>", words);

      if (needs_heading (entry, period, i) && sp_date_is_set (entry->date) && n < n_lines)
        g_string_append (text, subheading);
      for (guint j = 0; j < entry->changes->len; j++, n++)
        {
          g_autofree char *line = format_change (workspace, entry->changes->pdata[j]);
          g_autofree char *escaped = g_markup_escape_text (line, -1);

          if (n < n_lines)
            g_string_append_printf (text, "\n%s", escaped);
        }
    }
  if (n > n_lines)
    {
      g_autofree char *rest =
        g_strdup_printf (ngettext ("and %u more; click to list all", "and %u more; click to list all", n - n_lines),
                         n - n_lines);

      g_string_append_printf (text, "\n<i>%s</i>", rest);
    }
  return g_string_free (text, FALSE);
}

static GtkWidget *
create_label (const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

static void
close_popover (GtkWidget *button)
{
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER)));
}

static void
open_cb (GtkWidget *button, SpPosition *position)
{
  SpWorkspace *workspace = g_object_get_data (G_OBJECT (button), "workspace");

  close_popover (button);
  sp_navigation_go_to_record (sp_workspace_get_navigation (workspace), position);
}

static char *
format_caption (SpPosition *position)
{
  g_autofree char *date = sp_date_format (sp_position_get_from (position));
  const char *basis = sp_vocabulary_get_label (&sp_basis_vocabulary, (int) sp_position_get_basis (position));

  /* Translators: a date and what a position rests on: “14 July 2020 · Law”. */
  return *date ? g_strdup_printf (_ ("%s · %s"), date, basis) : g_strdup (basis);
}

static GtkWidget *
create_row (SpWorkspace *workspace, const SpChange *change)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 9);
  GtkWidget *texts = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  SpCountry *country = sp_position_get_country (change->position);
  g_autofree char *flag = sp_country_get_flag (sp_record_get_id (SP_RECORD (country)));
  g_autofree char *text = format_change (workspace, change);
  g_autofree char *caption = format_caption (change->position);
  g_autofree char *name = g_strdup_printf ("%s, %s", text, caption);
  GtkWidget *flag_label = create_label (flag, "flag");

  gtk_widget_set_valign (flag_label, GTK_ALIGN_START);
  gtk_box_append (GTK_BOX (texts), create_label (text, NULL));
  gtk_box_append (GTK_BOX (texts), create_label (caption, "dim-label"));
  gtk_box_append (GTK_BOX (row), flag_label);
  gtk_box_append (GTK_BOX (row), texts);
  gtk_button_set_child (GTK_BUTTON (button), row);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "plain");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "workspace", g_object_ref (workspace), g_object_unref);
  g_signal_connect_object (button, "clicked", G_CALLBACK (open_cb), change->position, 0);
  return button;
}

static GtkWidget *
create_rows (SpWorkspace *workspace, SpCalendar *calendar, SpDate period)
{
  GtkWidget *rows = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autoptr (GPtrArray) entries = sp_calendar_list (calendar, period);
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    {
      SpCalendarEntry *entry = entries->pdata[i];
      g_autofree char *heading = sp_calendar_format_entry (entry);

      if (needs_heading (entry, period, i) && sp_date_is_set (entry->date) && n < MOST_ROWS)
        gtk_box_append (GTK_BOX (rows), create_label (heading, "caption-heading"));
      for (guint j = 0; j < entry->changes->len; j++, n++)
        if (n < MOST_ROWS)
          gtk_box_append (GTK_BOX (rows), create_row (workspace, entry->changes->pdata[j]));
    }
  if (n > MOST_ROWS)
    {
      g_autofree char *rest = g_strdup_printf (ngettext ("and %u more", "and %u more", n - MOST_ROWS), n - MOST_ROWS);

      gtk_box_append (GTK_BOX (rows), create_label (rest, "dim-label"));
    }
  return rows;
}

static void
go_cb (GtkWidget *button, SpWorkspace *workspace)
{
  SpDate *period = g_object_get_data (G_OBJECT (button), "period");

  close_popover (button);
  sp_lens_set_on (sp_workspace_get_lens (workspace), *period);
}

static GtkWidget *
create_go_button (SpWorkspace *workspace, SpDate period)
{
  g_autofree char *date = sp_date_format (period);
  /* Translators: a button that goes to a date; %s is a month or a year: “As of March 2019”. */
  g_autofree char *label = g_strdup_printf (_ ("As of %s"), date);
  GtkWidget *button = gtk_button_new_with_label (label);

  gtk_widget_set_tooltip_text (button, _ ("Show where countries stood then"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "period", g_memdup2 (&period, sizeof period), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (go_cb), workspace, 0);
  return button;
}

/**
 * sp_change_list_create_popover:
 * @workspace: a workspace
 * @calendar: the changes of its dataset
 * @period: see sp_calendar_list()
 *
 * Returns: (transfer floating): a popover with what changed in the period, a button a change, and one that goes to
 *   that date
 */
GtkWidget *
sp_change_list_create_popover (SpWorkspace *workspace, SpCalendar *calendar, SpDate period)
{
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *scrolled = gtk_scrolled_window_new ();
  g_autofree char *title = sp_calendar_format_period (calendar, period);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scrolled), 360);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), create_rows (workspace, calendar, period));
  gtk_box_append (GTK_BOX (box), create_label (title, "heading"));
  if (sp_date_is_set (period))
    gtk_box_append (GTK_BOX (box), create_go_button (workspace, period));
  gtk_box_append (GTK_BOX (box), scrolled);
  gtk_widget_add_css_class (popover, "changes");
  gtk_popover_set_child (GTK_POPOVER (popover), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (popover), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return popover;
}
