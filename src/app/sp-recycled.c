/* SPDX-License-Identifier: GPL-3.0-or-later
 * Children of a widget that are known by number, of which only those that are needed are there. */
#include "sp-recycled.h"

struct _SpRecycled
{
  GtkWidget *parent;
  GArray *numbers;     /* of those that are shown, ascending */
  GHashTable *shown;   /* by number */
  GPtrArray *spare;    /* children that are not seen */
};

/**
 * sp_recycled_new:
 * @parent: the widget whose children they are to be; it has to outlive what is returned
 *
 * Returns: (transfer full): no children
 */
SpRecycled *
sp_recycled_new (GtkWidget *parent)
{
  SpRecycled *self = g_new0 (SpRecycled, 1);

  self->parent = parent;
  self->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  self->shown = g_hash_table_new (NULL, NULL);
  self->spare = g_ptr_array_new ();
  return self;
}

/**
 * sp_recycled_free:
 * @self: (transfer full): children
 *
 * Removes them from their parent.
 */
void
sp_recycled_free (SpRecycled *self)
{
  GHashTableIter iter;
  gpointer child;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, NULL, &child))
    gtk_widget_unparent (child);
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_unparent (self->spare->pdata[i]);
  g_array_unref (self->numbers);
  g_hash_table_unref (self->shown);
  g_ptr_array_unref (self->spare);
  g_free (self);
}

static int
compare_numbers (gconstpointer a, gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

static gboolean
contains (GArray *numbers, guint number)
{
  return g_array_binary_search (numbers, &number, compare_numbers, NULL);
}

static void
spare_others (SpRecycled *self, GArray *numbers)
{
  GHashTableIter iter;
  gpointer number, child;

  g_hash_table_iter_init (&iter, self->shown);
  while (g_hash_table_iter_next (&iter, &number, &child))
    if (!contains (numbers, GPOINTER_TO_UINT (number)))
      {
        g_hash_table_iter_remove (&iter);
        g_ptr_array_add (self->spare, child);
      }
}

static GtkWidget *
take (SpRecycled *self, guint number, SpRecycledFunc create, gpointer user_data)
{
  GtkWidget *child = g_hash_table_lookup (self->shown, GUINT_TO_POINTER (number));

  if (child != NULL)
    return child;
  if (self->spare->len > 0 && number > 0)
    child = g_ptr_array_steal_index_fast (self->spare, self->spare->len - 1);
  else
    child = create (number, user_data);
  g_hash_table_insert (self->shown, GUINT_TO_POINTER (number), child);
  return child;
}

/**
 * sp_recycled_show:
 * @self: children
 * @numbers: (element-type guint): the numbers of those that are needed, ascending
 * @create: makes one where none can be used again
 * @user_data: for @create
 *
 * Has these children and no others. One whose number is no longer needed may get another; number 0 is never given to a
 * child that had another.
 */
void
sp_recycled_show (SpRecycled *self, GArray *numbers, SpRecycledFunc create, gpointer user_data)
{
  GtkWidget *before = NULL;

  spare_others (self, numbers);
  for (guint i = 0; i < numbers->len; i++)
    {
      GtkWidget *child = take (self, g_array_index (numbers, guint, i), create, user_data);

      if (gtk_widget_get_parent (child) == NULL || gtk_widget_get_prev_sibling (child) != before)
        gtk_widget_insert_after (child, self->parent, before);
      gtk_widget_set_child_visible (child, TRUE);
      before = child;
    }
  for (guint i = 0; i < self->spare->len; i++)
    gtk_widget_set_child_visible (self->spare->pdata[i], FALSE);
  g_array_set_size (self->numbers, 0);
  g_array_append_vals (self->numbers, numbers->data, numbers->len);
}

/**
 * sp_recycled_get:
 * @self: children
 * @number: a number
 *
 * Returns: (transfer none) (nullable): the child of that number
 */
GtkWidget *
sp_recycled_get (SpRecycled *self, guint number)
{
  return g_hash_table_lookup (self->shown, GUINT_TO_POINTER (number));
}

/**
 * sp_recycled_get_numbers:
 * @self: children
 *
 * Returns: (transfer none) (element-type guint): the numbers of those that are there, ascending
 */
GArray *
sp_recycled_get_numbers (SpRecycled *self)
{
  return self->numbers;
}

/**
 * sp_recycled_collect:
 * @numbers: (inout) (element-type guint): what is put together
 * @first: a number
 * @last: the last number from @first on; less than @first for none
 * @others: (array length=n_others): others, ascending
 * @n_others: how many there are
 *
 * Puts the numbers from @first to @last and @others into order, each once.
 */
void
sp_recycled_collect (GArray *numbers, guint first, guint last, const guint *others, guint n_others)
{
  g_array_set_size (numbers, 0);
  for (guint i = first; i <= last && first <= last; i++)
    g_array_append_val (numbers, i);
  for (guint i = 0; i < n_others; i++)
    if (!contains (numbers, others[i]))
      {
        g_array_append_val (numbers, others[i]);
        g_array_sort (numbers, compare_numbers);
      }
}
