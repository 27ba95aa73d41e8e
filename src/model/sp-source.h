/* SPDX-License-Identifier: GPL-3.0-or-later
 * The record of a document. */
#pragma once

#include "sp-date.h"
#include "sp-record.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

/**
 * SpAuthor:
 * @family: (nullable): the family name of a person
 * @given: (nullable): the given names of a person
 * @literal: (nullable): the name of an organization, or a name that is not split
 */
typedef struct
{
  char *family;
  char *given;
  char *literal;
} SpAuthor;

void sp_author_free (gpointer author);

#define SP_TYPE_SOURCE (sp_source_get_type ())
G_DECLARE_FINAL_TYPE (SpSource, sp_source, SP, SOURCE, SpRecord)

/**
 * SpSourceInit:
 * @id: the id
 * @unknown: (nullable): see sp_record_get_unknown()
 * @document_type: what kind of document it is
 * @title: the document's title
 * @title_status: where the title comes from
 * @container_title: what the document was published in: a newspaper, a site, a gazette
 * @authors: (element-type SpAuthor) (nullable): its authors, in order
 * @issued: when it was published; no date where it shows none
 * @url: (nullable): its address, http or https, or %NULL where it is not online
 * @archived: (nullable): the address of an archived copy, http or https, or %NULL
 * @accessed: when it was seen; may be no date
 * @language: its language, as a language tag
 *
 * What sp_source_new() makes a source of. Texts are copied, objects and arrays gain a reference;
 * arrays must not change afterwards.
 */
typedef struct
{
  const char *id;
  GVariant *unknown;
  SpSourceType document_type;
  const char *title;
  SpTitleStatus title_status;
  const char *container_title;
  GPtrArray *authors;
  SpDate issued;
  const char *url;
  const char *archived;
  SpDate accessed;
  const char *language;
} SpSourceInit;

SpSource *sp_source_new (const SpSourceInit *init);

SpSourceType sp_source_get_document_type (SpSource *self);
const char *sp_source_get_title (SpSource *self);
SpTitleStatus sp_source_get_title_status (SpSource *self);
const char *sp_source_get_container_title (SpSource *self);
GPtrArray *sp_source_get_authors (SpSource *self);
SpDate sp_source_get_issued (SpSource *self);
const char *sp_source_get_url (SpSource *self);
const char *sp_source_get_archived (SpSource *self);
SpDate sp_source_get_accessed (SpSource *self);
const char *sp_source_get_language (SpSource *self);

G_END_DECLS
