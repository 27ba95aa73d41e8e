/* SPDX-License-Identifier: GPL-3.0-or-later
 * The lines of the search of everything, one of which is selected. */
#include "sp-search-list.h"

#include "sp-search-row.h"

struct _SpSearchList
{
  GtkWidget parent_instance;

  GtkWidget *scroller;
  GtkListBox *box;

  GPtrArray *items;
  SpComparison *comparison; /* NULL where what is found cannot be compared */
  GPtrArray *rows; /* as many as were ever needed; a keystroke changes what they show */
};

G_DEFINE_FINAL_TYPE (SpSearchList, sp_search_list, GTK_TYPE_WIDGET)

enum
{
  PROPERTY_LABEL = 1,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

enum
{
  SIGNAL_ACTIVATED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
row_activated_cb (SpSearchList *self, SpSearchRow *row)
{
  g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, sp_search_row_get_item (row));
}

static void
ensure_rows (SpSearchList *self, guint n)
{
  while (self->rows->len < n)
    {
      GtkWidget *row = sp_search_row_new ();

      gtk_list_box_append (self->box, row);
      g_ptr_array_add (self->rows, row);
    }
}

static void
select_place (SpSearchList *self, guint place)
{
  gtk_list_box_select_row (self->box, place < self->items->len ? self->rows->pdata[place] : NULL);
}

static gboolean
is_compared (SpSearchList *self, const SpSearchItem *item)
{
  SpRecord *record = item->record;

  return self->comparison != NULL && record != NULL && (SP_IS_COUNTRY (record) || SP_IS_GROUP (record)) &&
         sp_comparison_has (self->comparison, record);
}

static void
mark_compared (SpSearchList *self)
{
  for (guint i = 0; i < self->items->len && i < self->rows->len; i++)
    sp_search_row_set_compared (self->rows->pdata[i], is_compared (self, self->items->pdata[i]));
}

/* The first of a kind of which more is shown now, lest one be thrown back to the top. */
static guint
find_place (SpSearchList *self, int kind)
{
  for (guint i = 0; kind >= 0 && i < self->items->len; i++)
    if ((int) ((SpSearchItem *) self->items->pdata[i])->kind == kind)
      return i;
  return 0;
}

static void
sp_search_list_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_LABEL)
    gtk_accessible_update_property (GTK_ACCESSIBLE (SP_SEARCH_LIST (object)->box), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    g_value_get_string (value), -1);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
sp_search_list_dispose (GObject *object)
{
  SpSearchList *self = SP_SEARCH_LIST (object);

  /* A row can outlive the lines: that on which the user clicked */
  for (guint i = 0; i < self->rows->len; i++)
    sp_search_row_set_item (self->rows->pdata[i], NULL, NULL);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_object (&self->comparison);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_search_list_parent_class)->dispose (object);
}

static void
sp_search_list_finalize (GObject *object)
{
  SpSearchList *self = SP_SEARCH_LIST (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->items);

  G_OBJECT_CLASS (sp_search_list_parent_class)->finalize (object);
}

static void
sp_search_list_class_init (SpSearchListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = sp_search_list_set_property;
  object_class->dispose = sp_search_list_dispose;
  object_class->finalize = sp_search_list_finalize;
  /**
   * SpSearchList:label:
   *
   * The name of the list for screen readers.
   */
  properties[PROPERTY_LABEL] =
    g_param_spec_string ("label", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  /**
   * SpSearchList::activated:
   * @self: the list
   * @item: (type gpointer): the #SpSearchItem of the line that was clicked
   *
   * A line was clicked.
   */
  signals[SIGNAL_ACTIVATED] = g_signal_new ("activated", SP_TYPE_SEARCH_LIST, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                            G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-search-list.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_bind_template_child (widget_class, SpSearchList, scroller);
  gtk_widget_class_bind_template_child (widget_class, SpSearchList, box);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
sp_search_list_init (SpSearchList *self)
{
  self->items = g_ptr_array_new ();
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->box, sp_search_row_update_header, NULL, NULL);
}

/**
 * sp_search_list_set_items:
 * @self: a list
 * @items: (element-type SpSearchItem) (transfer full): the lines
 * @search: (nullable): what is marked in them
 * @kind: the kind of records of which the first is selected; -1 for the very first line
 *
 * Shows other lines.
 */
void
sp_search_list_set_items (SpSearchList *self, GPtrArray *items, SpSearch *search, int kind)
{
  guint place;

  g_return_if_fail (SP_IS_SEARCH_LIST (self));
  g_return_if_fail (items != NULL);

  ensure_rows (self, items->len);
  for (guint i = 0; i < self->rows->len; i++)
    sp_search_row_set_item (self->rows->pdata[i], i < items->len ? items->pdata[i] : NULL, search);
  g_ptr_array_unref (self->items);
  self->items = items;
  mark_compared (self);
  gtk_list_box_invalidate_headers (self->box);
  place = find_place (self, kind);
  select_place (self, place);
  if (place == 0)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller)), 0);
}

/**
 * sp_search_list_set_comparison:
 * @self: a list
 * @comparison: the comparison set
 *
 * Marks those that are in it, as it changes.
 */
void
sp_search_list_set_comparison (SpSearchList *self, SpComparison *comparison)
{
  g_return_if_fail (SP_IS_SEARCH_LIST (self) && SP_IS_COMPARISON (comparison));
  g_return_if_fail (self->comparison == NULL);

  self->comparison = g_object_ref (comparison);
  g_signal_connect_object (comparison, "items-changed", G_CALLBACK (mark_compared), self, G_CONNECT_SWAPPED);
  mark_compared (self);
}

/**
 * sp_search_list_get_item_at:
 * @self: a list
 * @x: a place in it
 * @y: the same
 *
 * Returns: (transfer none) (nullable): the line there
 */
const SpSearchItem *
sp_search_list_get_item_at (SpSearchList *self, double x, double y)
{
  GtkWidget *picked;
  GtkWidget *row;

  g_return_val_if_fail (SP_IS_SEARCH_LIST (self), NULL);

  picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  row = picked ? gtk_widget_get_ancestor (picked, SP_TYPE_SEARCH_ROW) : NULL;
  return row ? sp_search_row_get_item (SP_SEARCH_ROW (row)) : NULL;
}

/**
 * sp_search_list_find_selected:
 * @self: a list
 * @middle: (out): the middle of the line that is selected, in its coordinates
 *
 * Returns: whether there is one
 */
gboolean
sp_search_list_find_selected (SpSearchList *self, graphene_point_t *middle)
{
  GtkWidget *row;

  g_return_val_if_fail (SP_IS_SEARCH_LIST (self) && middle != NULL, FALSE);

  row = GTK_WIDGET (gtk_list_box_get_selected_row (self->box));
  if (row == NULL)
    return FALSE;
  return gtk_widget_compute_point (row, GTK_WIDGET (self),
                                   &GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (row) / 2,
                                                         (float) gtk_widget_get_height (row) / 2),
                                   middle);
}

/**
 * sp_search_list_activate_record:
 * @self: a list
 * @record: a record
 *
 * Does what a click on its line does, if it has one.
 */
void
sp_search_list_activate_record (SpSearchList *self, SpRecord *record)
{
  g_return_if_fail (SP_IS_SEARCH_LIST (self));

  for (guint i = 0; i < self->items->len; i++)
    if (((SpSearchItem *) self->items->pdata[i])->record == record)
      {
        g_signal_emit (self, signals[SIGNAL_ACTIVATED], 0, self->items->pdata[i]);
        return;
      }
}

/**
 * sp_search_list_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the line that is selected
 */
const SpSearchItem *
sp_search_list_get_selected (SpSearchList *self)
{
  GtkListBoxRow *row;

  g_return_val_if_fail (SP_IS_SEARCH_LIST (self), NULL);

  row = gtk_list_box_get_selected_row (self->box);
  return row ? sp_search_row_get_item (SP_SEARCH_ROW (row)) : NULL;
}

/**
 * sp_search_list_move:
 * @self: a list
 * @down: whether to the next line, or the one before
 *
 * Selects the next line and gives it the keyboard, so that it is read out and brought into view.
 *
 * Returns: whether there was one
 */
gboolean
sp_search_list_move (SpSearchList *self, gboolean down)
{
  GtkListBoxRow *row;
  int place;

  g_return_val_if_fail (SP_IS_SEARCH_LIST (self), FALSE);

  row = gtk_list_box_get_selected_row (self->box);
  place = row ? gtk_list_box_row_get_index (row) : -1;
  place += down ? 1 : -1;
  if (place < 0 || place >= (int) self->items->len)
    return FALSE;
  select_place (self, (guint) place);
  gtk_widget_grab_focus (self->rows->pdata[place]);
  return TRUE;
}
