/* SPDX-License-Identifier: GPL-3.0-or-later
 * The way out of the program: addresses on the web, opened in the browser. */
#include "sp-browse.h"

#include <glib/gi18n-lib.h>

/**
 * sp_browse_get_host:
 * @uri: (nullable): an address
 *
 * Returns: (transfer full) (nullable): its host as the network knows it, so that letters that only look like others do
 *   not pass for them; %NULL where it is none of http or https
 */
char *
sp_browse_get_host (const char *uri)
{
  g_autoptr (GUri) parsed = uri ? g_uri_parse (uri, G_URI_FLAGS_PARSE_RELAXED, NULL) : NULL;
  const char *scheme = parsed ? g_uri_get_scheme (parsed) : "";
  const char *host = parsed ? g_uri_get_host (parsed) : NULL;

  if (host == NULL || *host == '\0' || (!g_str_equal (scheme, "http") && !g_str_equal (scheme, "https")))
    return NULL;
  return g_hostname_to_ascii (host);
}

static void
opened_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (GtkWidget) widget = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *message = NULL;
  GtkRoot *root = gtk_widget_get_root (widget);

  if (root == NULL || gtk_show_uri_full_finish (GTK_WINDOW (root), result, &error))
    return;
  message = g_strdup_printf (_ ("No program could open the address: %s"), error->message);
  gtk_widget_activate_action (widget, "win.tell", "s", message);
}

/**
 * sp_browse:
 * @widget: a widget in a window
 * @uri: (nullable): an address; nothing happens where it is none of http or https
 *
 * Opens an address in the browser. Where that cannot be, the user is told.
 */
void
sp_browse (GtkWidget *widget, const char *uri)
{
  g_autofree char *host = sp_browse_get_host (uri);
  GtkRoot *root;

  g_return_if_fail (GTK_IS_WIDGET (widget));

  root = gtk_widget_get_root (widget);
  if (host != NULL && GTK_IS_WINDOW (root))
    gtk_show_uri_full (GTK_WINDOW (root), uri, GDK_CURRENT_TIME, NULL, opened_cb, g_object_ref (widget));
}
