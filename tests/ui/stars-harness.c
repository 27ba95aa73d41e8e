/* SPDX-License-Identifier: GPL-3.0-or-later
 * For tests of the stars: a window with just these stars, and what is seen of them. */
#include "stars-harness.h"

#include "sp-star-row.h"
#include "sp-stars-file.h"
#include "sp-stars-private.h"

#include <glib/gstdio.h>

SpStars *
stars_harness_get_stars (SpWindow *window)
{
  return sp_workspace_get_stars (sp_window_get_workspace (window));
}

/* What saves the stars, also once more when nobody has them any longer: it ends when that is done. */
gpointer
stars_harness_get_keeper (SpWindow *window)
{
  return stars_harness_get_stars (window)->keeper;
}

gboolean
stars_harness_is_saved (gpointer stars)
{
  return sp_stars_is_saved (stars);
}

char *
stars_harness_get_path (void)
{
  g_autoptr (GFile) file = sp_stars_file_get (DATASET);

  return g_file_get_path (file);
}

/* Opens the dataset with just these stars; %NULL for none. */
SpWindow *
stars_harness_open_with (const char *stars)
{
  g_autofree char *path = stars_harness_get_path ();
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *text = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_remove (path);
  if (stars != NULL)
    {
      text = g_strdup_printf ("{\"format\":\"standpoint-stars/1\",\"dataset\":\"" DATASET "\",\"stars\":[%s]}", stars);
      g_assert_true (g_file_set_contents (path, text, -1, NULL));
    }
  return ui_harness_open (NULL);
}

void
stars_harness_close (SpWindow *window)
{
  g_autoptr (SpStars) stars = g_object_ref (stars_harness_get_stars (window));

  ui_harness_wait (stars_harness_is_saved, stars);
  ui_harness_close (window);
}

void
stars_harness_open_address (SpWindow *window, const char *place)
{
  g_autofree char *address = g_strconcat ("standpoint:" DATASET "/", place, NULL);

  sp_window_open_address (window, address);
  ui_harness_settle ();
}

void
stars_harness_act (GtkWidget *widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  ui_harness_settle ();
}

void
stars_harness_click (GtkWidget *button)
{
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
  ui_harness_settle ();
}

typedef struct
{
  GType type;
  guint position;
} Wanted;

static GtkWidget *
find_nth (GtkWidget *within, Wanted *wanted)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (within, wanted->type) && ui_harness_is_seen (within) && wanted->position-- == 0)
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_nth (child, wanted);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* As they were made, which is their order until it changes. */
GtkWidget *
stars_harness_get_row (SpWindow *window, const char *title)
{
  for (guint i = 0;; i++)
    {
      Wanted wanted = { SP_TYPE_STAR_ROW, i };
      GtkWidget *row = find_nth (GTK_WIDGET (window), &wanted);

      g_assert_nonnull (row);
      if (ui_harness_find_text (row, title) != NULL)
        return row;
    }
}

void
stars_harness_check_ids (SpWindow *window, const char *expected)
{
  GListModel *stars = G_LIST_MODEL (stars_harness_get_stars (window));
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (stars); i++)
    {
      g_autoptr (SpStar) star = g_list_model_get_item (stars, i);

      g_string_append_printf (ids, "%s%s", i > 0 ? " " : "", sp_star_get_entry (star)->id);
    }
  g_assert_cmpstr (ids->str, ==, expected);
}

GtkWidget *
stars_harness_find_beginning (GtkWidget *within, const char *text)
{
  if (GTK_IS_LABEL (within) && ui_harness_is_seen (within) &&
      g_str_has_prefix (gtk_label_get_text (GTK_LABEL (within)), text))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = stars_harness_find_beginning (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}
