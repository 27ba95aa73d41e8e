/* SPDX-License-Identifier: GPL-3.0-or-later
 * What the tests of the reader share: folders of parts, and texts with a mark at the place of a problem. */
#pragma once

#include "sp-problem.h"
#include "sp-reader.h"

G_BEGIN_DECLS

/* Stands in a text where a problem is expected. */
#define MARK "¦"

/* A dataset without problems, to which parts can be added. */
#define WHOLE \
  "{\"dataset\": {\"format\": \"standpoint-dataset/1\", \"id\": \"milk\", \"title\": \"Milk\", \"edition\": \"1990\", " \
  "\"language\": \"en\"}, " \
  "\"scales\": [{\"id\": \"answer\", \"kind\": \"sequential\", \"levels\": [" \
  "{\"id\": \"no\", \"mark\": \"N\", \"label\": \"No\", \"summary\": \"None.\"}, " \
  "{\"id\": \"yes\", \"mark\": \"Y\", \"label\": \"Yes\", \"summary\": \"Some.\"}]}], " \
  "\"questions\": [{\"id\": \"milk\", \"scale\": \"answer\", \"short\": \"Milk\", \"title\": \"Milk\", " \
  "\"text\": \"Is there milk?\"}], " \
  "\"countries\": [{\"code\": \"SE\", \"name\": \"Sweden\", \"capital\": \"Stockholm\", \"region\": \"North\"}], " \
  "\"actors\": [{\"id\": \"minister\", \"name\": \"Minister\", \"kind\": \"person\"}], " \
  "\"sources\": [{\"id\": \"paper\", \"type\": \"report\", \"title\": \"Paper\", \"container-title\": \"Office\", " \
  "\"language\": \"en\"}], " \
  "\"quotes\": [{\"id\": \"quote\", \"text\": \"Milk.\", \"language\": \"en\", \"speaker\": \"minister\", " \
  "\"speaks_for\": \"government\", \"source\": \"paper\", \"context\": \"The minister spoke.\"}]}"

char *make_folder (void);
void remove_folder (const char *folder);
void write_file (const char *folder, const char *name, const char *text);
char *take_mark (const char *text, guint *line, guint *column);

SpReading *read_path (const char *path);
SpReading *read_text (const char *text);
SpReading *read_parts (const char *first, ...) G_GNUC_NULL_TERMINATED;

char *format_problems (SpReading *reading);
SpProblem *get_problem (SpReading *reading, guint index);
guint count_records (SpReading *reading, SpRecordKind kind);

G_END_DECLS
