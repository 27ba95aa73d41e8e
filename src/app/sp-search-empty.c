/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is shown where a search of everything finds nothing: what was searched, and ways out. */
#include "sp-search-empty.h"

#include "sp-shown-text.h"
#include "sp-way-button.h"

#include <glib/gi18n-lib.h>

struct _SpSearchEmpty
{
  GtkWidget parent_instance;

  AdwStatusPage *page;
  GtkBox *ways;

  GCancellable *cancellable; /* of the search for ways out */
};

G_DEFINE_FINAL_TYPE (SpSearchEmpty, sp_search_empty, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_WAY_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* “196 countries, 382 quotes”: all that the dataset has of what is searched. */
static char *
format_searched (SpDataset *dataset)
{
  static const SpRecordKind kinds[] = {
    SP_RECORD_COUNTRY, SP_RECORD_ACTOR, SP_RECORD_GROUP,  SP_RECORD_QUESTION,
    SP_RECORD_QUOTE,   SP_RECORD_EVENT, SP_RECORD_SOURCE,
  };
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      guint n = sp_dataset_get_records (dataset, kinds[i])->len;
      g_autofree char *count = sp_record_kind_format_count (kinds[i], n);

      if (n > 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", count);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
clicked_cb (SpSearchEmpty *self, GtkWidget *button)
{
  g_autofree char *typed = g_strdup (g_object_get_data (G_OBJECT (button), "typed"));

  g_signal_emit (self, signals[SIGNAL_WAY_CHOSEN], 0, typed);
}

static void
add_way (SpSearchEmpty *self, const char *label, const char *typed)
{
  GtkWidget *button = sp_way_button_new (label);

  g_object_set_data_full (G_OBJECT (button), "typed", g_strdup (typed), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->ways, button);
}

static void
clear_ways (SpSearchEmpty *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->ways))) != NULL)
    gtk_box_remove (self->ways, child);
}

static void
ways_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpSearchEmpty) self = data;
  g_autoptr (GPtrArray) ways = sp_overall_search_find_ways_finish (SP_OVERALL_SEARCH (source), result, NULL);

  if (ways == NULL || self->ways == NULL)
    return;
  clear_ways (self);
  for (guint i = 0; i < ways->len; i++)
    {
      const SpTypedWay *way = ways->pdata[i];
      g_autofree char *label = sp_typed_way_format (way);

      add_way (self, label, way->typed);
    }
  add_way (self, _ ("Clear the Search"), "");
}

static void
sp_search_empty_dispose (GObject *object)
{
  SpSearchEmpty *self = SP_SEARCH_EMPTY (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->ways = NULL;
  g_clear_pointer ((GtkWidget **) &self->page, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_search_empty_parent_class)->dispose (object);
}

static void
sp_search_empty_class_init (SpSearchEmptyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_search_empty_dispose;
  /**
   * SpSearchEmpty::way-chosen:
   * @self: the widget
   * @typed: what to search for instead
   *
   * A way out was chosen.
   */
  signals[SIGNAL_WAY_CHOSEN] = g_signal_new ("way-chosen", SP_TYPE_SEARCH_EMPTY, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                             G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-search-empty.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpSearchEmpty, page);
  gtk_widget_class_bind_template_child (widget_class, SpSearchEmpty, ways);
}

static void
sp_search_empty_init (SpSearchEmpty *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * sp_search_empty_set_typed:
 * @self: the widget
 * @workspace: what is open
 * @typed: what was typed, which finds nothing
 *
 * Says what was searched, and looks for ways out on a thread.
 */
void
sp_search_empty_set_typed (SpSearchEmpty *self, SpWorkspace *workspace, const char *typed)
{
  g_autofree char *searched = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *reason = NULL;
  g_autofree char *escaped = NULL;

  g_return_if_fail (SP_IS_SEARCH_EMPTY (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));
  g_return_if_fail (typed != NULL);

  searched = format_searched (sp_workspace_get_dataset (workspace));
  shown = sp_shown_text (typed);
  /* Translators: the first %s is a list of all that was searched, such as “196 countries, 382 quotes”. */
  reason = g_strdup_printf (_ ("Nothing in %s has “%s”."), searched, shown);
  escaped = g_markup_escape_text (reason, -1);
  adw_status_page_set_description (self->page, escaped);
  clear_ways (self);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  sp_overall_search_find_ways_async (sp_workspace_get_overall_search (workspace), typed, self->cancellable, ways_cb,
                                     g_object_ref (self));
}
