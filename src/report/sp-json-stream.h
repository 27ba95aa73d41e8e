/* SPDX-License-Identifier: GPL-3.0-or-later
 * JSON text written value by value, into which keys that the format does not know are put back as they were. */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _SpJsonStream SpJsonStream;

SpJsonStream *sp_json_stream_new (void);
void sp_json_stream_free (SpJsonStream *self);
char *sp_json_stream_dup_text (SpJsonStream *self);

void sp_json_stream_begin_record (SpJsonStream *self, const char *key, GVariant *unknown);
void sp_json_stream_end_record (SpJsonStream *self);
void sp_json_stream_begin_object (SpJsonStream *self, const char *key, guint index);
void sp_json_stream_end_object (SpJsonStream *self);
void sp_json_stream_begin_list (SpJsonStream *self, const char *key);
void sp_json_stream_end_list (SpJsonStream *self);
void sp_json_stream_add_text (SpJsonStream *self, const char *key, const char *text);
void sp_json_stream_add_texts (SpJsonStream *self, const char *key, const char *const *texts);
void sp_json_stream_add_null (SpJsonStream *self, const char *key);
void sp_json_stream_add_false (SpJsonStream *self, const char *key);
void sp_json_stream_add_json (SpJsonStream *self, const char *key, const char *json);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpJsonStream, sp_json_stream_free)

G_END_DECLS
