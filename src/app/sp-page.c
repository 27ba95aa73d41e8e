/* SPDX-License-Identifier: GPL-3.0-or-later
 * A page of the side slot: a list of items that lead to other pages. */
#include "sp-page.h"

#include "sp-item-row.h"
#include "sp-page-contents.h"
#include "sp-page-feed.h"
#include "sp-tab-out.h"

#include <glib/gi18n-lib.h>

struct _SpPage
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkListView *list;
  GtkNoSelection *selection;
  SpPageFeed *feed;

  SpWorkspace *workspace;
  SpPlaceKind place_kind;
  SpRecordKind record_kind;
  char *id;
  GHashTable *shown_whole;
  gboolean stale;
};

G_DEFINE_FINAL_TYPE (SpPage, sp_page, GTK_TYPE_WIDGET)

static GListModel *
build (SpPage *self)
{
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  SpRecord *record;

  if (self->place_kind == SP_PLACE_DATASET)
    return sp_page_build_dataset (self->workspace);
  record = sp_dataset_lookup (dataset, self->record_kind, self->id);
  return record ? sp_page_build_record (self->workspace, record, self->shown_whole) : NULL;
}

static GListModel *
build_missing (void)
{
  GListStore *items = g_list_store_new (SP_TYPE_PAGE_ITEM);
  g_autoptr (SpPageItem) item = sp_page_item_new (&(SpPageItemInit) {
    SP_PAGE_ITEM_NOTICE,
    .title = _ ("This edition of the dataset does not have the record any more"),
  });

  g_list_store_append (items, item);
  return G_LIST_MODEL (items);
}

static void
rebuild (SpPage *self)
{
  GListModel *items = build (self);

  self->stale = FALSE;
  sp_page_feed_set (self->feed, items ? items : build_missing ());
}

/* A page that is not seen waits until it is. */
static void
changed_cb (SpPage *self)
{
  self->stale = TRUE;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)) && sp_workspace_get_index (self->workspace) != NULL)
    rebuild (self);
}

static void
sp_page_map (GtkWidget *widget)
{
  SpPage *self = SP_PAGE (widget);

  if (self->stale)
    rebuild (self);
  GTK_WIDGET_CLASS (sp_page_parent_class)->map (widget);
}

static void
describe_row (SpItemRow *row)
{
  GtkWidget *list_row = gtk_widget_get_parent (GTK_WIDGET (row));
  g_autofree char *spoken = sp_item_row_get_spoken (row);
  SpPageItem *item = sp_item_row_get_item (row);

  if (list_row == NULL || item == NULL)
    return;
  gtk_accessible_update_property (GTK_ACCESSIBLE (list_row), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken, -1);
  if (sp_page_item_get_record (item) != NULL || sp_page_item_get_action (item) != NULL)
    gtk_widget_add_css_class (list_row, "leads-on");
  else
    gtk_widget_remove_css_class (list_row, "leads-on");
}

static void
row_changed_cb (SpItemRow *row, SpPage *self)
{
  describe_row (row);
  if (self->feed != NULL)
    sp_page_feed_take_row (self->feed, gtk_widget_get_parent (GTK_WIDGET (row)));
}

static void
setup_cb (SpPage *self, GtkListItem *list_item)
{
  GtkWidget *row = sp_item_row_new (self->workspace);

  g_signal_connect (row, "changed", G_CALLBACK (row_changed_cb), self);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (SpPage *self G_GNUC_UNUSED, GtkListItem *list_item)
{
  sp_item_row_set_item (SP_ITEM_ROW (gtk_list_item_get_child (list_item)), gtk_list_item_get_item (list_item));
}

/* A row of swim lanes or of a quotation leads nowhere itself; the keyboard goes into it. */
static void
enter_row (SpPage *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));

  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    gtk_widget_child_focus (focus, GTK_DIR_TAB_FORWARD);
}

static void
activate_cb (SpPage *self, guint position)
{
  g_autoptr (SpPageItem) item = g_list_model_get_item (G_LIST_MODEL (self->selection), position);
  SpRecord *record = item ? sp_page_item_get_record (item) : NULL;
  const char *action = item ? sp_page_item_get_action (item) : NULL;
  g_autoptr (GVariant) target = NULL;
  g_autofree char *name = NULL;

  if (record != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
  else if (action != NULL && g_action_parse_detailed_name (action, &name, &target, NULL))
    gtk_widget_activate_action_variant (GTK_WIDGET (self), name, target);
  else if (item != NULL && (sp_page_item_get_plan (item) != NULL || sp_page_item_get_quote (item) != NULL))
    enter_row (self);
}

static void
show_whole_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpPage *self = SP_PAGE (widget);

  g_hash_table_add (self->shown_whole, g_variant_dup_string (parameter, NULL));
  rebuild (self);
}

static void
open_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpPage *self = SP_PAGE (widget);
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  SpRecord *record;
  const char *id;
  guint kind;

  g_variant_get (parameter, "(u&s)", &kind, &id);
  record = dataset && kind < SP_N_RECORD_KINDS ? sp_dataset_lookup (dataset, (SpRecordKind) kind, id) : NULL;
  if (record != NULL)
    sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
}

static SpLevel *
find_level (SpQuestion *question, const char *id)
{
  GPtrArray *levels = sp_scale_get_levels (sp_question_get_scale (question));

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      return levels->pdata[i];
  return NULL;
}

/* Shows the countries that are at a level of a question: the lens lets only them through, and the list comes up. */
static void
show_level_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  SpPage *self = SP_PAGE (widget);
  SpDataset *dataset = sp_workspace_get_dataset (self->workspace);
  SpLens *lens = sp_workspace_get_lens (self->workspace);
  SpQuestion *question;
  SpLevel *level;
  const char *question_id, *level_id;

  g_variant_get (parameter, "(&s&s)", &question_id, &level_id);
  question = dataset ? sp_dataset_lookup (dataset, SP_RECORD_QUESTION, question_id) : NULL;
  level = question ? find_level (question, level_id) : NULL;
  if (level == NULL)
    return;
  sp_lens_set_question (lens, question);
  if (sp_lens_get_levels (lens)->len != 1 || !sp_lens_has_level (lens, level))
    sp_lens_choose_level (lens, level, FALSE);
  sp_navigation_go (sp_workspace_get_navigation (self->workspace), SP_PLACE_LIST, 0, NULL);
}

static gboolean
sp_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (SP_PAGE (widget)->list));
}

/* GTK takes a widget that can grab the keyboard for one that has it itself, and would never leave the page. */
static gboolean
sp_page_focus (GtkWidget *widget, GtkDirectionType direction)
{
  return gtk_widget_child_focus (SP_PAGE (widget)->scroller, direction);
}

static void
sp_page_dispose (GObject *object)
{
  SpPage *self = SP_PAGE (object);

  g_clear_pointer (&self->feed, sp_page_feed_free);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->shown_whole, g_hash_table_unref);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_page_parent_class)->dispose (object);
}

static void
sp_page_class_init (SpPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = sp_page_dispose;
  widget_class->grab_focus = sp_page_grab_focus;
  widget_class->focus = sp_page_focus;
  widget_class->map = sp_page_map;
  gtk_widget_class_install_action (widget_class, "page.open", "(us)", open_action);
  gtk_widget_class_install_action (widget_class, "page.show-level", "(ss)", show_level_action);
  gtk_widget_class_install_action (widget_class, "page.show-whole", "s", show_whole_action);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-page.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpPage, list);
  gtk_widget_class_bind_template_child (widget_class, SpPage, selection);
  gtk_widget_class_bind_template_callback (widget_class, setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
}

/* Where text is selected, that is what is copied. A label takes the key even where it has nothing selected. */
static gboolean
copy_cb (GtkWidget *page, GVariant *arguments G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (page));

  if (focus != NULL && GTK_IS_LABEL (focus) && gtk_label_get_selection_bounds (GTK_LABEL (focus), NULL, NULL))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_activate_action (page, "win.copy-quote", NULL);
  return GDK_EVENT_STOP;
}

static void
add_copy_key (SpPage *self)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys),
                                        gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_c, GDK_CONTROL_MASK),
                                                          gtk_callback_action_new (copy_cb, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/* To the end goes one who knows that there is more. */
static gboolean
pressed_cb (SpPage *self, guint key)
{
  if (key == GDK_KEY_End || key == GDK_KEY_KP_End || key == GDK_KEY_Page_Down || key == GDK_KEY_KP_Page_Down)
    sp_page_feed_finish (self->feed);
  return GDK_EVENT_PROPAGATE;
}

static void
add_end_keys (SpPage *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

static void
sp_page_init (SpPage *self)
{
  g_autoptr (GListStore) items = g_list_store_new (SP_TYPE_PAGE_ITEM);

  self->shown_whole = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_no_selection_set_model (self->selection, G_LIST_MODEL (items));
  self->feed = sp_page_feed_new (self->list, items);
  /* It is built when it is seen, because only then it is known how much of it is. */
  self->stale = TRUE;
  sp_tab_out_add (GTK_WIDGET (self->list));
  add_copy_key (self);
  add_end_keys (self);
}

/**
 * sp_page_new:
 * @workspace: the workspace
 * @place: the place whose page it is: a record or the dataset
 *
 * The page follows the lens and the open dataset, and keeps its place while it does.
 *
 * Returns: (transfer floating): a new page
 */
GtkWidget *
sp_page_new (SpWorkspace *workspace, const SpPlace *place)
{
  SpPage *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);
  g_return_val_if_fail (place != NULL && place->kind != SP_PLACE_LIST, NULL);

  self = g_object_new (SP_TYPE_PAGE, NULL);
  self->workspace = g_object_ref (workspace);
  self->place_kind = place->kind;
  self->record_kind = place->record_kind;
  self->id = g_strdup (place->id);
  g_signal_connect_object (workspace, "lens-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  rebuild (self);
  return GTK_WIDGET (self);
}

/**
 * sp_page_is_whole:
 * @self: a page
 *
 * A page shows at once what is seen of it, and the rest soon after.
 *
 * Returns: whether all of it is there
 */
gboolean
sp_page_is_whole (SpPage *self)
{
  g_return_val_if_fail (SP_IS_PAGE (self), FALSE);

  return !self->stale && sp_page_feed_is_done (self->feed);
}
