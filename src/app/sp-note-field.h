/* SPDX-License-Identifier: GPL-3.0-or-later
 * A note that is read as a paragraph and written in its place. */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define SP_TYPE_NOTE_FIELD (sp_note_field_get_type ())
G_DECLARE_FINAL_TYPE (SpNoteField, sp_note_field, SP, NOTE_FIELD, GtkWidget)

void sp_note_field_set_text (SpNoteField *self, const char *text);
char *sp_note_field_copy_text (SpNoteField *self);
void sp_note_field_set_subject (SpNoteField *self, const char *subject);
void sp_note_field_begin (SpNoteField *self);
void sp_note_field_end (SpNoteField *self);

G_END_DECLS
