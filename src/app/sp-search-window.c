/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window that searches everything in the dataset, and opens what is found. */
#include "sp-search-window.h"

#include "sp-recent-searches.h"
#include "sp-search-compare.h"
#include "sp-search-empty.h"
#include "sp-search-list.h"
#include "sp-settings.h"

#include <glib/gi18n-lib.h>

struct _SpSearchWindow
{
  AdwWindow parent_instance;

  GtkEditable *entry;
  GtkStack *stack;
  SpSearchList *list;
  SpSearchList *recent;
  SpSearchEmpty *empty;

  SpWorkspace *workspace;
  GSettings *settings;
  SpSearchCompare *compare;
  GCancellable *cancellable; /* of the search that is under way */
  int more_of;               /* the kind of which more is shown, or -1 */
  gboolean is_searching;
  gboolean has_to_open; /* the first, as soon as it is found */
};

G_DEFINE_FINAL_TYPE (SpSearchWindow, sp_search_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
get_dataset_id (SpSearchWindow *self)
{
  return sp_dataset_get_id (sp_workspace_get_dataset (self->workspace));
}

static void
focus_entry (SpSearchWindow *self)
{
  GtkText *text = GTK_TEXT (gtk_editable_get_delegate (self->entry));

  gtk_text_grab_focus_without_selecting (text);
  gtk_editable_set_position (self->entry, -1);
}

/* --- Opening ---------------------------------------------------------------------------------------------------- */

/* By its id, as another reading of the dataset may have been opened since. */
static void
choose_question (SpSearchWindow *self, SpRecord *record)
{
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpQuestion *question =
    sp_dataset_lookup (sp_workspace_get_dataset (self->workspace), SP_RECORD_QUESTION, sp_record_get_id (record));

  if (question == NULL)
    return;
  sp_lens_set_question (lens, question);
  if (sp_navigation_get_view (sp_workspace_get_navigation (self->workspace)) != SP_VIEW_COUNTRIES)
    sp_lens_set_pinned (lens, TRUE);
}

static void
open_record (SpSearchWindow *self, SpRecord *record)
{
  if (SP_IS_QUESTION (record))
    choose_question (self, record);
  else
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
}

static void
open_quotes (SpSearchWindow *self)
{
  SpQuoteChoice *choice = sp_workspace_get_quote_choice (self->workspace);

  sp_choice_hold (SP_CHOICE (choice));
  sp_quote_choice_clear_all (choice);
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), gtk_editable_get_text (self->entry));
  sp_quote_choice_set_order (choice, SP_QUOTE_ORDER_RELEVANCE);
  sp_choice_release (SP_CHOICE (choice));
  sp_navigation_go_to_view (sp_workspace_get_navigation (self->workspace), SP_VIEW_QUOTES);
}

static void
open_item (SpSearchWindow *self, const SpSearchItem *item)
{
  g_autoptr (SpRecord) record = item->record ? g_object_ref (item->record) : NULL;

  sp_recent_searches_add (self->settings, get_dataset_id (self), gtk_editable_get_text (self->entry));
  if (record != NULL)
    open_record (self, record);
  else
    open_quotes (self);
  g_signal_emit (self, signals[SIGNAL_OPENED], 0, record);
  gtk_window_close (GTK_WINDOW (self));
}

static void search (SpSearchWindow *self, int more_of);

static void
activated_cb (SpSearchWindow *self, const SpSearchItem *item)
{
  switch (item->sort)
    {
    case SP_SEARCH_ITEM_MORE:
      search (self, (int) item->kind);
      break;
    case SP_SEARCH_ITEM_RECENT:
      gtk_editable_set_text (self->entry, item->title);
      focus_entry (self);
      break;
    case SP_SEARCH_ITEM_RECORD:
    case SP_SEARCH_ITEM_QUOTES:
    default:
      open_item (self, item);
    }
}

/* --- Searching -------------------------------------------------------------------------------------------------- */

static void
describe_result (SpSearchWindow *self, guint count)
{
  g_autofree char *text = g_strdup_printf (ngettext ("%'u result", "%'u results", count), count);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
show_finding (SpSearchWindow *self, SpOverallFinding *finding)
{
  guint count = sp_overall_finding_get_count (finding);

  describe_result (self, count);
  if (count == 0)
    sp_search_empty_set_typed (self->empty, self->workspace, sp_overall_finding_get_typed (finding));
  else
    sp_search_list_set_items (self->list, sp_search_items_list_found (self->workspace, finding, self->more_of),
                              sp_overall_finding_get_search (finding), self->more_of);
  gtk_stack_set_visible_child_name (self->stack, count > 0 ? "found" : "empty");
}

static void
found_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpSearchWindow) self = data;
  g_autoptr (SpOverallFinding) finding = NULL;
  const SpSearchItem *first;

  finding = sp_overall_search_find_finish (SP_OVERALL_SEARCH (source), result, NULL);
  /* Cancelled; or done at the same moment as something else was typed. */
  if (finding == NULL || self->workspace == NULL ||
      !g_str_equal (sp_overall_finding_get_typed (finding), gtk_editable_get_text (self->entry)))
    return;
  self->is_searching = FALSE;
  show_finding (self, finding);
  first = sp_search_list_get_selected (self->list);
  if (self->has_to_open && sp_overall_finding_get_count (finding) > 0 && first != NULL)
    activated_cb (self, first);
  self->has_to_open = FALSE;
}

static void
show_recent (SpSearchWindow *self)
{
  g_auto (GStrv) searches = sp_recent_searches_get (self->settings, get_dataset_id (self));

  sp_search_list_set_items (self->recent, sp_search_items_list_recent ((const char *const *) searches), NULL, -1);
  gtk_stack_set_visible_child_name (self->stack, *searches ? "recent" : "nothing");
}

static void
stop (SpSearchWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->is_searching = FALSE;
  self->has_to_open = FALSE;
}

/* The newest wins: what is still being searched for is not wanted any more. */
static void
search (SpSearchWindow *self, int more_of)
{
  const char *typed = gtk_editable_get_text (self->entry);
  g_autoptr (SpSearch) wanted = sp_search_new (typed);

  stop (self);
  self->more_of = more_of;
  if (sp_search_is_empty (wanted))
    {
      show_recent (self);
      return;
    }
  self->is_searching = TRUE;
  self->cancellable = g_cancellable_new ();
  sp_overall_search_find_async (sp_workspace_get_overall_search (self->workspace), typed, SP_SEARCH_ITEMS_BEST, more_of,
                                self->cancellable, found_cb, g_object_ref (self));
}

/* --- Keys ------------------------------------------------------------------------------------------------------- */

static SpSearchList *
get_shown_list (SpSearchWindow *self)
{
  const char *name = gtk_stack_get_visible_child_name (self->stack);

  if (g_strcmp0 (name, "found") == 0)
    return self->list;
  return g_strcmp0 (name, "recent") == 0 ? self->recent : NULL;
}

static void
changed_cb (SpSearchWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));

  if (self->workspace == NULL)
    return;
  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self->entry)))
    focus_entry (self);
  search (self, -1);
}

/* Who types fast does not wait for what is found. */
static void
activate_cb (SpSearchWindow *self)
{
  SpSearchList *list = get_shown_list (self);
  const SpSearchItem *item = list ? sp_search_list_get_selected (list) : NULL;

  if (self->is_searching)
    self->has_to_open = TRUE;
  else if (item != NULL)
    activated_cb (self, item);
}

/* Typing goes on in the field. GtkSearchEntry leaves a space to the row, which would be opened by it. */
static gboolean
type_space (SpSearchWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  int end = -1;

  if (focus == NULL || !GTK_IS_LIST_BOX_ROW (focus))
    return GDK_EVENT_PROPAGATE;
  focus_entry (self);
  gtk_editable_insert_text (self->entry, " ", 1, &end);
  gtk_editable_set_position (self->entry, -1);
  return GDK_EVENT_STOP;
}

static gboolean
move_up (SpSearchWindow *self, SpSearchList *list)
{
  if (!sp_search_list_move (list, FALSE))
    focus_entry (self);
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (SpSearchWindow *self, guint key, guint code G_GNUC_UNUSED, GdkModifierType state)
{
  SpSearchList *list = get_shown_list (self);

  if (list == self->list && self->compare != NULL &&
      sp_search_compare_press (self->compare, key, state & gtk_accelerator_get_default_mod_mask ()))
    return GDK_EVENT_STOP;
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK)) != 0 || list == NULL)
    return GDK_EVENT_PROPAGATE;
  switch (key)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return sp_search_list_move (list, TRUE);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return move_up (self, list);
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return type_space (self);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
stop_search_cb (SpSearchWindow *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static void
way_cb (SpSearchWindow *self, const char *typed)
{
  gtk_editable_set_text (self->entry, typed);
  focus_entry (self);
}

static void
dataset_changed_cb (SpSearchWindow *self)
{
  search (self, -1);
}

static void
clear_recent_cb (SpSearchWindow *self)
{
  sp_recent_searches_clear (self->settings, get_dataset_id (self));
  show_recent (self);
  focus_entry (self);
}

static void
sp_search_window_dispose (GObject *object)
{
  SpSearchWindow *self = SP_SEARCH_WINDOW (object);

  stop (self);
  g_clear_object (&self->compare);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (sp_search_window_parent_class)->dispose (object);
}

static void
sp_search_window_class_init (SpSearchWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_search_window_dispose;
  /**
   * SpSearchWindow::opened:
   * @self: the window
   * @record: (nullable): the record that was opened, or %NULL where the Quotes view was
   *
   * Something that was found was opened; the window closes after that.
   */
  signals[SIGNAL_OPENED] = g_signal_new ("opened", SP_TYPE_SEARCH_WINDOW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, SP_TYPE_RECORD);
  g_type_ensure (SP_TYPE_SEARCH_EMPTY);
  g_type_ensure (SP_TYPE_SEARCH_LIST);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-search-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpSearchWindow, entry);
  gtk_widget_class_bind_template_child (widget_class, SpSearchWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SpSearchWindow, list);
  gtk_widget_class_bind_template_child (widget_class, SpSearchWindow, recent);
  gtk_widget_class_bind_template_child (widget_class, SpSearchWindow, empty);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, way_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_recent_cb);
}

static void
sp_search_window_init (SpSearchWindow *self)
{
  self->more_of = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_search_entry_set_key_capture_widget (GTK_SEARCH_ENTRY (self->entry), GTK_WIDGET (self));
  self->settings = sp_settings_new ();
}

/* Not beyond a small window that it stands before. */
static void
fit_into (GtkWindow *window, GtkWidget *parent)
{
  int width, height;

  gtk_window_get_default_size (window, &width, &height);
  if (gtk_widget_get_width (parent) > 0)
    gtk_window_set_default_size (window, MIN (width, gtk_widget_get_width (parent)),
                                 MIN (height, gtk_widget_get_height (parent)));
}

/**
 * sp_search_window_present:
 * @parent: the window that it belongs to
 * @workspace: a workspace with an open dataset
 * @typed: what is searched for at first; may be empty
 *
 * Lets the user search everything, and open what is found: a record's page; a question for all views; quotes in their
 * view.
 *
 * Returns: (transfer none): the window, which is presented
 */
SpSearchWindow *
sp_search_window_present (GtkWindow *parent, SpWorkspace *workspace, const char *typed)
{
  SpSearchWindow *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace) && sp_workspace_get_index (workspace) != NULL, NULL);
  g_return_val_if_fail (typed != NULL, NULL);

  self = g_object_new (SP_TYPE_SEARCH_WINDOW, "transient-for", parent, NULL);
  fit_into (GTK_WINDOW (self), GTK_WIDGET (parent));
  self->workspace = g_object_ref (workspace);
  self->compare = sp_search_compare_new (self->list, workspace);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_editable_set_text (self->entry, typed);
  search (self, -1);
  gtk_window_present (GTK_WINDOW (self));
  focus_entry (self);
  return self;
}
