/* SPDX-License-Identifier: GPL-3.0-or-later
 * The popover that says how to cite what is open, in a style of the user's choice. */
#include "sp-cite-popover.h"

#include "sp-citation.h"
#include "sp-drop-down-name.h"
#include "sp-settings.h"

#include <glib/gi18n-lib.h>

#define STYLE_KEY "citation-style"
/* How many characters are shown: a text of a hundred thousand would take a second to be laid out. */
#define MOST_SHOWN 5000
#define HTML_HEAD "<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\">"

struct _SpCitePopover
{
  GtkPopover parent_instance;

  GtkDropDown *style;
  GtkStringList *styles;
  GtkTextView *view;
  GtkTextBuffer *buffer;
  GtkWidget *shortened;
  GtkWidget *copy;

  SpWorkspace *workspace;
  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (SpCitePopover, sp_cite_popover, GTK_TYPE_POPOVER)

static SpCitationStyle
get_style (SpCitePopover *self)
{
  guint selected = gtk_drop_down_get_selected (self->style);

  return selected < SP_N_CITATION_STYLES ? (SpCitationStyle) selected : SP_CITATION_CHICAGO;
}

/* The clock's today, which the lens never is: it says when the dataset was read. */
static SpDate
get_today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return (SpDate) { (guint16) g_date_time_get_year (now), (guint8) g_date_time_get_month (now),
                    (guint8) g_date_time_get_day_of_month (now) };
}

static char *
write_citation (SpCitePopover *self)
{
  return sp_citation_write (sp_workspace_get_index (self->workspace), sp_workspace_get_current_record (self->workspace),
                            get_style (self), sp_lens_get_on (sp_workspace_get_lens (self->workspace)), get_today ());
}

/* The note with its italics, where the style has any. */
static char *
write_markup (SpCitePopover *self)
{
  if (get_style (self) != SP_CITATION_CHICAGO)
    return NULL;
  return sp_citation_write_markup (sp_workspace_get_index (self->workspace),
                                   sp_workspace_get_current_record (self->workspace),
                                   sp_lens_get_on (sp_workspace_get_lens (self->workspace)), get_today ());
}

static void
show_text (SpCitePopover *self, char *text)
{
  g_autofree char *markup = NULL;
  GtkTextIter start;
  gboolean shortened = g_utf8_strlen (text, -1) > MOST_SHOWN;

  if (shortened)
    *g_utf8_offset_to_pointer (text, MOST_SHOWN) = '\0';
  else
    markup = write_markup (self);
  gtk_text_buffer_set_text (self->buffer, markup ? "" : text, -1);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  if (markup != NULL)
    gtk_text_buffer_insert_markup (self->buffer, &start, markup, -1);
  gtk_widget_set_visible (self->shortened, shortened);
}

/* Of a file, lines are seen as they are; prose is set as prose. */
static void
show_citation (SpCitePopover *self)
{
  g_autofree char *citation = NULL;
  GtkTextIter start;

  if (!sp_cite_popover_has_subject (self->workspace))
    return;
  citation = write_citation (self);
  gtk_text_view_set_monospace (self->view, get_style (self) != SP_CITATION_CHICAGO);
  show_text (self, g_strchomp (citation));
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
}

static void
chosen_cb (SpCitePopover *self)
{
  if (self->workspace == NULL)
    return;
  if (self->settings != NULL)
    g_settings_set_string (self->settings, STYLE_KEY, sp_citation_style_get_nick (get_style (self)));
  show_citation (self);
}

/* All of it, with the end of its last line, whatever is selected; a note with its italics where they can be pasted. */
static GdkContentProvider *
create_content (SpCitePopover *self)
{
  g_autofree char *citation = write_citation (self);
  g_autofree char *markup = write_markup (self);
  g_autoptr (GBytes) html = NULL;
  GdkContentProvider *providers[2];

  if (markup == NULL)
    return gdk_content_provider_new_typed (G_TYPE_STRING, citation);
  html = g_bytes_new_take (g_strconcat (HTML_HEAD, markup, NULL), strlen (HTML_HEAD) + strlen (markup));
  providers[0] = gdk_content_provider_new_for_bytes ("text/html", html);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, citation);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
copy_cb (SpCitePopover *self)
{
  g_autoptr (GdkContentProvider) content = create_content (self);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", _ ("Citation copied"));
  gtk_popover_popdown (GTK_POPOVER (self));
}

static gboolean
has_key (GSettings *settings, const char *key)
{
  g_autoptr (GSettingsSchema) schema = NULL;

  g_object_get (settings, "settings-schema", &schema, NULL);
  return g_settings_schema_has_key (schema, key);
}

static void
restore_style (SpCitePopover *self)
{
  g_autofree char *nick = NULL;
  SpCitationStyle style;

  self->settings = sp_settings_new ();
  if (self->settings != NULL && !has_key (self->settings, STYLE_KEY))
    g_clear_object (&self->settings);
  if (self->settings == NULL)
    return;
  nick = g_settings_get_string (self->settings, STYLE_KEY);
  if (sp_citation_style_from_nick (nick, &style))
    gtk_drop_down_set_selected (self->style, style);
}

static void
sp_cite_popover_dispose (GObject *object)
{
  SpCitePopover *self = SP_CITE_POPOVER (object);

  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sp_cite_popover_parent_class)->dispose (object);
}

static void
sp_cite_popover_class_init (SpCitePopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_cite_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-cite-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, style);
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, styles);
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, view);
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, buffer);
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, shortened);
  gtk_widget_class_bind_template_child (widget_class, SpCitePopover, copy);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
sp_cite_popover_init (SpCitePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->style, _ ("Style of the citation"));
  for (guint i = 0; i < SP_N_CITATION_STYLES; i++)
    gtk_string_list_append (self->styles, sp_citation_style_get_label ((SpCitationStyle) i));
  /* GTK gives the name of a drop-down to its frame, and none to the button that has the focus */
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (GTK_WIDGET (self->style))),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Style of the citation"), -1);
}

/**
 * sp_cite_popover_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): a popover for a button
 */
GtkWidget *
sp_cite_popover_new (SpWorkspace *workspace)
{
  SpCitePopover *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_CITE_POPOVER, NULL);
  restore_style (self);
  self->workspace = g_object_ref (workspace);
  return GTK_WIDGET (self);
}

/**
 * sp_cite_popover_update:
 * @self: a popover
 *
 * Shows how to cite what is open now, as of the lens's date.
 */
void
sp_cite_popover_update (SpCitePopover *self)
{
  g_return_if_fail (SP_IS_CITE_POPOVER (self));

  show_citation (self);
}

/**
 * sp_cite_popover_has_subject:
 * @workspace: a workspace
 *
 * Returns: whether a page is open that can be cited: that of a record or of the dataset
 */
gboolean
sp_cite_popover_has_subject (SpWorkspace *workspace)
{
  SpRecord *record;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), FALSE);

  if (sp_workspace_get_index (workspace) == NULL)
    return FALSE;
  if (sp_navigation_get_current (sp_workspace_get_navigation (workspace))->kind == SP_PLACE_DATASET)
    return TRUE;
  record = sp_workspace_get_current_record (workspace);
  return record != NULL && sp_citation_can_cite (record);
}
