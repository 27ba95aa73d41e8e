/* SPDX-License-Identifier: GPL-3.0-or-later
 * The folder that files of a kind were last saved in, where the next one is offered to go. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Keys of the settings. */
#define SP_FOLDER_OF_EXPORTS "export-folder"
#define SP_FOLDER_OF_PRINTS "print-folder"

void sp_folder_memory_show (GtkFileChooserNative *chooser, const char *key);
void sp_folder_memory_keep (GtkFileChooserNative *chooser, const char *key);

G_END_DECLS
