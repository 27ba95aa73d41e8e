/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is shown where a search of everything finds nothing: what was searched, and ways out. */
#include "sp-search-empty.h"

#include "sp-shown-text.h"

#include <glib/gi18n-lib.h>

struct _SpSearchEmpty
{
  SpWaysOut parent_instance;

  GCancellable *cancellable; /* of the search for ways out */
};

G_DEFINE_FINAL_TYPE (SpSearchEmpty, sp_search_empty, SP_TYPE_WAYS_OUT)

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
  GtkWidget *button = sp_ways_out_append (SP_WAYS_OUT (self), label);

  g_object_set_data_full (G_OBJECT (button), "typed", g_strdup (typed), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
}

static void
ways_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpSearchEmpty) self = data;
  g_autoptr (GPtrArray) ways = sp_overall_search_find_ways_finish (SP_OVERALL_SEARCH (source), result, NULL);

  if (ways == NULL || self->cancellable == NULL)
    return;
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

  G_OBJECT_CLASS (sp_search_empty_parent_class)->dispose (object);
}

static void
sp_search_empty_class_init (SpSearchEmptyClass *klass)
{
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
}

static void
sp_search_empty_init (SpSearchEmpty *self G_GNUC_UNUSED)
{
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

  g_return_if_fail (SP_IS_SEARCH_EMPTY (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));
  g_return_if_fail (typed != NULL);

  searched = format_searched (sp_workspace_get_dataset (workspace));
  shown = sp_shown_text (typed);
  /* Translators: the first %s is a list of all that was searched, such as “196 countries, 382 quotes”. */
  reason = g_strdup_printf (_ ("Nothing in %s has “%s”."), searched, shown);
  sp_ways_out_set_reason (SP_WAYS_OUT (self), _ ("Nothing Found"), reason);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  sp_overall_search_find_ways_async (sp_workspace_get_overall_search (workspace), typed, self->cancellable, ways_cb,
                                     g_object_ref (self));
}
