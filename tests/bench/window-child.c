/* SPDX-License-Identifier: GPL-3.0-or-later
 * A window that is measured: that of the program, started as the program starts it, or an empty one to compare it with.
 *
 * What it does is in the environment, so that the arguments are the program's: BENCH_MODE is `empty`, `standpoint` or
 * `pages`, BENCH_START the time at which it was started, BENCH_PAGES the pages that are opened. The empty one shows a
 * texture once it was seen, as nothing can be shown sooner. With what it is painted is GTK's choice there. */
#include "page-run.h"
#include "sp-application.h"
#include "sp-map.h"
#include "sp-renderer.h"
#include "standpoint-resources.h"
#include "window-watch.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

/* Of a map in a window of 1200 by 800 pixels */
#define MAP_WIDTH 849
#define MAP_HEIGHT 577

typedef struct
{
  GApplication *application;
  const char *mode;
  gint64 started;
  gint64 first_frame; /* when it was painted; 0 before */
  gboolean has_painted;
  gboolean has_texture;
  gboolean has_dataset;
  gboolean has_shown_dataset;
  PageRun *pages;
} Child;

static void
print_time (Child *self, const char *name)
{
  g_print ("%s %" G_GINT64_FORMAT "\n", name, g_get_monotonic_time () - self->started);
  g_print ("%s work %" G_GINT64_FORMAT "\n", name, window_get_thread_time ());
}

static void
print_time_after_first_frame (Child *self, const char *name)
{
  print_time (self, name);
  g_print ("%s after first-frame %" G_GINT64_FORMAT "\n", name, g_get_monotonic_time () - self->first_frame);
}

static void
dataset_changed_cb (Child *self)
{
  self->has_dataset = TRUE;
}

static GdkTexture *
create_texture (void)
{
  gsize size = MAP_WIDTH * MAP_HEIGHT * 4;
  guchar *data = g_malloc (size);
  g_autoptr (GBytes) bytes = NULL;

  memset (data, 0xff, size);
  bytes = g_bytes_new_take (data, size);
  return gdk_memory_texture_new (MAP_WIDTH, MAP_HEIGHT, GDK_MEMORY_B8G8R8A8, bytes, MAP_WIDTH * 4);
}

static gboolean
show_texture_cb (gpointer data)
{
  Child *self = data;
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (self->application));
  g_autoptr (GdkTexture) texture = create_texture ();
  GtkWidget *picture = gtk_picture_new_for_paintable (GDK_PAINTABLE (texture));

  gtk_picture_set_can_shrink (GTK_PICTURE (picture), FALSE);
  gtk_widget_set_halign (picture, GTK_ALIGN_END);
  gtk_widget_set_valign (picture, GTK_ALIGN_CENTER);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), picture);
  self->has_texture = TRUE;
  return G_SOURCE_REMOVE;
}

static void
take_first_frame (Child *self, GtkWindow *window)
{
  self->first_frame = g_get_monotonic_time ();
  print_time (self, "first-frame");
  if (SP_IS_WINDOW (window))
    g_signal_connect_swapped (sp_window_get_workspace (SP_WINDOW (window)), "dataset-changed",
                              G_CALLBACK (dataset_changed_cb), self);
  else
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, show_texture_cb, self, NULL);
}

static GtkWidget *
find_map (GtkWidget *within)
{
  GtkWidget *found = SP_IS_MAP (within) ? within : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (within); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_map (child);
  return found;
}

/* The first frame in which the dataset is shown, and the first in which the map is. */
static void
take_dataset (Child *self, GtkWindow *window)
{
  GtkWidget *map;

  if (!self->has_shown_dataset)
    print_time (self, "dataset");
  self->has_shown_dataset = TRUE;
  if (g_str_equal (self->mode, "pages"))
    {
      self->pages = page_run_new (SP_WINDOW (window), g_getenv ("BENCH_PAGES"), self->application);
      return;
    }
  map = find_map (GTK_WIDGET (window));
  if (map == NULL || !sp_map_is_drawn (SP_MAP (map)))
    return;
  print_time_after_first_frame (self, "map");
  g_application_quit (self->application);
}

static void
painted_cb (GtkWindow *window, gint64 work, gpointer user_data)
{
  Child *self = user_data;

  if (!self->has_painted)
    {
      self->has_painted = TRUE;
      /* The dataset may have been faster than the window. */
      self->has_dataset =
        SP_IS_WINDOW (window) && sp_workspace_get_dataset (sp_window_get_workspace (SP_WINDOW (window)));
      take_first_frame (self, window);
    }
  else if (self->has_texture)
    {
      print_time_after_first_frame (self, "texture");
      g_application_quit (self->application);
    }
  if (self->pages != NULL)
    page_run_take_frame (self->pages, work);
  else if (self->has_dataset)
    take_dataset (self, window);
}

/* As main() of the program does. */
static void
set_language (void)
{
  const char *folder = g_getenv ("STANDPOINT_LOCALE_DIR");

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, folder ? folder : LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
}

static void
activate_cb (GtkApplication *application)
{
  GtkWidget *window = adw_application_window_new (application);

  /* As large as the program's, because painting takes its time by the pixel */
  gtk_window_set_default_size (GTK_WINDOW (window), 1200, 800);
  gtk_window_present (GTK_WINDOW (window));
}

static GApplication *
create_application (const char *mode)
{
  AdwApplication *empty;

  if (!g_str_equal (mode, "empty"))
    {
      sp_renderer_choose ();
      g_resources_register (sp_app_get_resource ());
      return G_APPLICATION (sp_application_new ());
    }
  empty = adw_application_new (APPLICATION_ID ".Empty", G_APPLICATION_DEFAULT_FLAGS);
  g_signal_connect (empty, "activate", G_CALLBACK (activate_cb), NULL);
  return G_APPLICATION (empty);
}

int
main (int argc, char **argv)
{
  Child self = { .mode = g_getenv ("BENCH_MODE"), .started = g_get_monotonic_time () };
  g_autoptr (GApplication) application = NULL;
  int status;

  if (g_getenv ("BENCH_START") != NULL)
    self.started = g_ascii_strtoll (g_getenv ("BENCH_START"), NULL, 10);
  set_language ();
  application = self.application = create_application (self.mode ? self.mode : "standpoint");
  window_watch (GTK_APPLICATION (application), painted_cb, &self);
  status = g_application_run (application, argc, argv);
  return status == 0 && !self.has_painted ? 1 : status;
}
