/* SPDX-License-Identifier: GPL-3.0-or-later
 * Feeds the list of a page with its items: at once with what is seen, with the rest a few in each frame.
 *
 * A row takes most of a millisecond, a page can have hundreds, and of those some six are seen. */
#include "sp-page-feed.h"

#include "sp-item-row.h"
#include "sp-page-merge.h"

/* What a frame can spare beside what the toolkit does in it, in microseconds. */
#define BUDGET 3000

/* In pixels, at the normal size of text, and rather too little: then it is rows of the next screen that come too. */
#define ROW_PADDING 16
#define LINE_HEIGHT 17
#define CHARACTERS_OF_LINE 44
#define DRAWING_HEIGHT 150

/* Higher than most windows, for when there is none yet. */
#define USUAL_HEIGHT 800

struct _SpPageFeed
{
  GtkListView *list; /* not owned */
  GListStore *items;
  SpPageMerge *merge; /* while there is something left */
  GtkWidget *row;     /* the one that was filled last; not owned */
  guint tick;
};

static int
estimate_text (const char *text)
{
  return text && *text ? (int) (1 + g_utf8_strlen (text, -1) / CHARACTERS_OF_LINE) * LINE_HEIGHT : 0;
}

static int
estimate_height (SpPageItem *item)
{
  int height = ROW_PADDING;

  height += estimate_text (sp_page_item_get_caption (item)) + estimate_text (sp_page_item_get_title (item)) +
            estimate_text (sp_page_item_get_subtitle (item)) + estimate_text (sp_page_item_get_body (item)) +
            estimate_text (sp_page_item_get_details (item)) + estimate_text (sp_page_item_get_warning (item));
  if (sp_page_item_get_quote (item) != NULL)
    height += estimate_text (sp_quote_get_text (sp_page_item_get_quote (item)));
  if (sp_page_item_get_plan (item) != NULL || sp_page_item_get_stances (item) != NULL)
    height += DRAWING_HEIGHT;
  return height;
}

static int
get_room (SpPageFeed *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->list));
  int height = root ? gtk_widget_get_height (GTK_WIDGET (root)) : 0;

  return height > 0 ? height : USUAL_HEIGHT;
}

/* A row far below has no place at all yet. */
static gboolean
is_seen (SpPageFeed *self, GtkWidget *row)
{
  graphene_rect_t bounds;

  return gtk_widget_get_child_visible (row) && gtk_widget_get_height (row) > 0 &&
         gtk_widget_compute_bounds (row, GTK_WIDGET (self->list), &bounds) &&
         bounds.origin.y < (float) gtk_widget_get_height (GTK_WIDGET (self->list));
}

/* How many items there are down to the last one that is seen. */
static guint
count_seen (SpPageFeed *self)
{
  for (GtkWidget *row = gtk_widget_get_last_child (GTK_WIDGET (self->list)); row != NULL;
       row = gtk_widget_get_prev_sibling (row))
    {
      GtkWidget *content = gtk_widget_get_first_child (row);
      guint position;

      if (content != NULL && SP_IS_ITEM_ROW (content) && is_seen (self, row) &&
          g_list_store_find (self->items, sp_item_row_get_item (SP_ITEM_ROW (content)), &position))
        return position + 1;
    }
  return 0;
}

static gboolean
has_focus (SpPageFeed *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self->list));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list));
}

/* Where the row with the keyboard is gone, the one that is there now has it. */
static void
keep_focus (SpPageFeed *self, gboolean had_focus)
{
  if (had_focus && !has_focus (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->list));
}

static void
stop (SpPageFeed *self)
{
  g_clear_pointer (&self->merge, sp_page_merge_free);
  self->row = NULL;
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->list), self->tick);
  self->tick = 0;
}

static int
step (SpPageFeed *self)
{
  guint n_before = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  g_autoptr (SpPageItem) item = NULL;

  sp_page_merge_step (self->merge);
  if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) <= n_before)
    return 0;
  item = g_list_model_get_item (G_LIST_MODEL (self->items), sp_page_merge_get_n_done (self->merge) - 1);
  return estimate_height (item);
}

static void
show_what_is_seen (SpPageFeed *self)
{
  guint n_items = g_list_model_get_n_items (G_LIST_MODEL (self->items));
  guint n_unseen = n_items - count_seen (self);
  int room = get_room (self);

  while (!sp_page_merge_is_done (self->merge) && room > 0 &&
         (n_items == 0 || sp_page_merge_get_n_left (self->merge) > n_unseen))
    room -= step (self);
}

/* The layout of the list, which comes after it in the same frame, would ask for it anyway. */
static void
measure_row (SpPageFeed *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->list));

  if (self->row != NULL && width > 0)
    gtk_widget_measure (self->row, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  self->row = NULL;
}

static gboolean
tick_cb (GtkWidget *list G_GNUC_UNUSED, GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  SpPageFeed *self = data;
  gboolean had_focus = has_focus (self);
  gint64 end = g_get_monotonic_time () + BUDGET;

  self->row = NULL;
  do
    {
      step (self);
      measure_row (self);
    }
  while (!sp_page_merge_is_done (self->merge) && g_get_monotonic_time () < end);
  keep_focus (self, had_focus);
  if (!sp_page_merge_is_done (self->merge))
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  stop (self);
  return G_SOURCE_REMOVE;
}

/**
 * sp_page_feed_new:
 * @list: a list, which lives longer than the feed
 * @items: what it shows, with nothing in it yet
 *
 * Returns: (transfer full): a feed
 */
SpPageFeed *
sp_page_feed_new (GtkListView *list, GListStore *items)
{
  SpPageFeed *self;

  g_return_val_if_fail (GTK_IS_LIST_VIEW (list) && G_IS_LIST_STORE (items), NULL);

  self = g_new0 (SpPageFeed, 1);
  self->list = list;
  self->items = g_object_ref (items);
  return self;
}

/**
 * sp_page_feed_free:
 * @self: a feed
 *
 * Ends it, also while there is something left.
 */
void
sp_page_feed_free (SpPageFeed *self)
{
  stop (self);
  g_object_unref (self->items);
  g_free (self);
}

/**
 * sp_page_feed_set:
 * @self: a feed
 * @wanted: (transfer full): the items (`SpPageItem`) that the list shall have; nobody else uses them
 *
 * Shows other items. Those that stay keep their rows, the list keeps the place that it is scrolled to, and the keyboard
 * its row.
 */
void
sp_page_feed_set (SpPageFeed *self, GListModel *wanted)
{
  gboolean had_focus = has_focus (self);

  g_return_if_fail (G_IS_LIST_MODEL (wanted));

  stop (self);
  self->merge = sp_page_merge_new (self->items, wanted);
  show_what_is_seen (self);
  keep_focus (self, had_focus);
  if (sp_page_merge_is_done (self->merge))
    stop (self);
  else
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self->list), tick_cb, self, NULL);
}

/**
 * sp_page_feed_take_row:
 * @self: a feed
 * @row: a row of the list that shows another item now
 *
 * Tells it what its steps cost.
 */
void
sp_page_feed_take_row (SpPageFeed *self, GtkWidget *row)
{
  self->row = row;
}

/**
 * sp_page_feed_is_done:
 * @self: a feed
 *
 * Returns: whether the list has all that it shall have
 */
gboolean
sp_page_feed_is_done (SpPageFeed *self)
{
  return self->merge == NULL;
}

/**
 * sp_page_feed_finish:
 * @self: a feed
 *
 * Gives the list at once all that it shall have.
 */
void
sp_page_feed_finish (SpPageFeed *self)
{
  gboolean had_focus = has_focus (self);

  if (self->merge == NULL)
    return;
  sp_page_merge_finish (self->merge);
  keep_focus (self, had_focus);
  stop (self);
}
