/* SPDX-License-Identifier: GPL-3.0-or-later
 * The window in which a picture is seen as it will be saved or copied. */
#include "sp-picture-window.h"

#include "sp-drop-down-name.h"
#include "sp-folder-memory.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define SP_TYPE_PICTURE_WINDOW (sp_picture_window_get_type ())
G_DECLARE_FINAL_TYPE (SpPictureWindow, sp_picture_window, SP, PICTURE_WINDOW, AdwWindow)

struct _SpPictureWindow
{
  AdwWindow parent_instance;

  GtkButton *copy;
  GtkButton *save;
  AdwToastOverlay *toasts;
  GtkStack *stack;
  GtkPicture *preview;
  AdwStatusPage *failure;
  GtkDropDown *format;
  GtkWidget *size_box;
  GtkDropDown *size;

  SpPicture *picture;
  char *name;
  GCancellable *cancellable;
  GtkFileChooserNative *chooser;
};

G_DEFINE_FINAL_TYPE (SpPictureWindow, sp_picture_window, ADW_TYPE_WINDOW)

/* In the order of the drop-downs. */
static const SpPictureFormat formats[] = { SP_PICTURE_PNG, SP_PICTURE_SVG, SP_PICTURE_PDF };
static const guint scales[] = { 1, 2, 4 };

/* Twice the pixels, so that the picture is sharp on most screens. */
#define PREVIEW_SCALE 2.0

static SpPictureFormat
get_format (SpPictureWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->format);

  return selected < G_N_ELEMENTS (formats) ? formats[selected] : SP_PICTURE_PNG;
}

static double
get_scale (SpPictureWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->size);

  return selected < G_N_ELEMENTS (scales) ? scales[selected] : 1;
}

static void
tell (SpPictureWindow *self, const char *text)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);

  adw_toast_overlay_add_toast (self->toasts, adw_toast_new (escaped));
}

static void
show_buttons (SpPictureWindow *self, gboolean ready)
{
  gtk_widget_set_sensitive (GTK_WIDGET (self->copy), ready);
  gtk_widget_set_sensitive (GTK_WIDGET (self->save), ready);
}

static void
show_failure (SpPictureWindow *self, const GError *error)
{
  g_autofree char *escaped = g_markup_escape_text (error->message, -1);

  adw_status_page_set_description (self->failure, escaped);
  gtk_stack_set_visible_child_name (self->stack, "failed");
}

static void
preview_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPictureWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sp_picture_render_finish (result, &error);
  g_autoptr (GdkTexture) texture = bytes ? gdk_texture_new_from_bytes (bytes, &error) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  if (texture == NULL)
    {
      show_failure (self, error);
      return;
    }
  gtk_picture_set_paintable (self->preview, GDK_PAINTABLE (texture));
  gtk_stack_set_visible_child_name (self->stack, "picture");
  show_buttons (self, TRUE);
}

static void
copied_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPictureWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = sp_picture_render_finish (result, &error);
  g_autoptr (GdkTexture) texture = bytes ? gdk_texture_new_from_bytes (bytes, &error) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  show_buttons (self, TRUE);
  if (texture == NULL)
    {
      tell (self, error->message);
      return;
    }
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (GTK_WIDGET (self)), texture);
  tell (self, _ ("Picture copied"));
}

/* As large as a PNG of the chosen size, in whatever format it would be saved. */
static void
copy_cb (SpPictureWindow *self)
{
  show_buttons (self, FALSE);
  sp_picture_render_async (self->picture, SP_PICTURE_PNG, get_scale (self), self->cancellable, copied_cb,
                              g_object_ref (self));
}

static void
saved_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (SpPictureWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (sp_picture_write_finish (result, &error))
    tell (self, _ ("Picture saved"));
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  else
    tell (self, error->message);
  show_buttons (self, TRUE);
}

static void
chosen_cb (SpPictureWindow *self, int response)
{
  g_autoptr (GtkFileChooserNative) chooser = g_steal_pointer (&self->chooser);
  g_autoptr (GFile) file = NULL;

  if (response != GTK_RESPONSE_ACCEPT)
    return;
  sp_folder_memory_keep (chooser, SP_FOLDER_OF_EXPORTS);
  file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  show_buttons (self, FALSE);
  sp_picture_write_async (self->picture, get_format (self), get_scale (self), file, self->cancellable, saved_cb,
                             g_object_ref (self));
}

static void
save_cb (SpPictureWindow *self)
{
  g_autofree char *name = g_strconcat (self->name, ".", sp_picture_format_get_extension (get_format (self)), NULL);

  if (self->chooser != NULL)
    return;
  self->chooser =
    gtk_file_chooser_native_new (_ ("Save Picture"), GTK_WINDOW (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  sp_folder_memory_show (self->chooser, SP_FOLDER_OF_EXPORTS);
}

static void
format_cb (SpPictureWindow *self)
{
  gtk_widget_set_visible (self->size_box, get_format (self) == SP_PICTURE_PNG);
}

static void
fill_sizes (SpPictureWindow *self)
{
  g_autoptr (GtkStringList) sizes = gtk_string_list_new (NULL);
  double width = sp_picture_get_width (self->picture);
  double height = sp_picture_get_height (self->picture);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      /* Translators: width and height of a picture in pixels. */
      g_autofree char *size = g_strdup_printf (_ ("%u × %u pixels"), (guint) (width * scales[i] + 0.5),
                                               (guint) (height * scales[i] + 0.5));

      gtk_string_list_append (sizes, size);
    }
  gtk_drop_down_set_model (self->size, G_LIST_MODEL (sizes));
  gtk_drop_down_set_selected (self->size, 1);
}

static void
sp_picture_window_dispose (GObject *object)
{
  SpPictureWindow *self = SP_PICTURE_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->chooser);
  g_clear_object (&self->picture);
  g_clear_pointer (&self->name, g_free);

  G_OBJECT_CLASS (sp_picture_window_parent_class)->dispose (object);
}

static gboolean
sp_picture_window_close_request (GtkWindow *window)
{
  g_cancellable_cancel (SP_PICTURE_WINDOW (window)->cancellable);
  return GTK_WINDOW_CLASS (sp_picture_window_parent_class)->close_request (window);
}

static void
sp_picture_window_class_init (SpPictureWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_picture_window_dispose;
  GTK_WINDOW_CLASS (klass)->close_request = sp_picture_window_close_request;
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-picture-window.ui");
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, copy);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, save);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, preview);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, failure);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, format);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, size_box);
  gtk_widget_class_bind_template_child (widget_class, SpPictureWindow, size);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, format_cb);
}

static void
sp_picture_window_init (SpPictureWindow *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->format, _ ("Format"));
  sp_drop_down_name (self->size, _ ("Size"));
}

/**
 * sp_picture_window_present:
 * @parent: the window that it is shown above
 * @picture: a picture
 * @title: the title of the window, such as “Export Map”
 * @name: the name of a file without its extension; of what it may hold, only what every file system takes is kept
 *
 * Shows a picture as it will be on paper, to be saved or copied.
 */
void
sp_picture_window_present (GtkWindow *parent, SpPicture *picture, const char *title, const char *name)
{
  const char *description;
  SpPictureWindow *self;

  g_return_if_fail (GTK_IS_WINDOW (parent) && SP_IS_PICTURE (picture));
  g_return_if_fail (title != NULL && name != NULL);

  self = g_object_new (SP_TYPE_PICTURE_WINDOW, "transient-for", parent, "title", title, NULL);
  self->picture = g_object_ref (picture);
  self->name = g_strcanon (g_strdup (name), G_CSET_a_2_z G_CSET_A_2_Z G_CSET_DIGITS "-_", '-');
  fill_sizes (self);
  description = sp_picture_get_description (picture);
  gtk_picture_set_alternative_text (self->preview, description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->preview), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  sp_picture_render_async (picture, SP_PICTURE_PNG, PREVIEW_SCALE, self->cancellable, preview_cb, g_object_ref (self));
  gtk_window_present (GTK_WINDOW (self));
}
