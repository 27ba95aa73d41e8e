/* SPDX-License-Identifier: GPL-3.0-or-later
 * The record of a document. */
#include "sp-source.h"

struct _SpSource
{
  SpRecord parent_instance;

  SpSourceType document_type;
  char *title;
  SpTitleStatus title_status;
  char *container_title;
  GPtrArray *authors;
  SpDate issued;
  char *url;
  char *archived;
  SpDate accessed;
  char *language;
};

G_DEFINE_FINAL_TYPE (SpSource, sp_source, SP_TYPE_RECORD)

static void
sp_source_finalize (GObject *object)
{
  SpSource *self = SP_SOURCE (object);

  g_free (self->title);
  g_free (self->container_title);
  g_clear_pointer (&self->authors, g_ptr_array_unref);
  g_free (self->url);
  g_free (self->archived);
  g_free (self->language);

  G_OBJECT_CLASS (sp_source_parent_class)->finalize (object);
}

static void
sp_source_class_init (SpSourceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_source_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_SOURCE;
}

static void
sp_source_init (SpSource *self G_GNUC_UNUSED)
{
}

/**
 * sp_author_free:
 * @author: (type SpAuthor) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_author_free (gpointer author)
{
  SpAuthor *self = author;

  g_free (self->family);
  g_free (self->given);
  g_free (self->literal);
  g_free (self);
}

/**
 * sp_source_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new source that never changes
 */
SpSource *
sp_source_new (const SpSourceInit *init)
{
  SpSource *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->title != NULL, NULL);
  g_return_val_if_fail (init->container_title != NULL, NULL);
  g_return_val_if_fail (init->language != NULL, NULL);

  self = g_object_new (SP_TYPE_SOURCE, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->document_type = init->document_type;
  self->title = g_strdup (init->title);
  self->title_status = init->title_status;
  self->container_title = g_strdup (init->container_title);
  self->authors = sp_array_ref_or_empty (init->authors);
  self->issued = init->issued;
  self->url = g_strdup (init->url);
  self->archived = g_strdup (init->archived);
  self->accessed = init->accessed;
  self->language = g_strdup (init->language);
  return self;
}

/**
 * sp_source_get_document_type:
 * @self: a source
 *
 * Returns: what kind of document it is
 */
SpSourceType
sp_source_get_document_type (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), 0);

  return self->document_type;
}

/**
 * sp_source_get_title:
 * @self: a source
 *
 * Returns: the document's title
 */
const char *
sp_source_get_title (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), "");

  return self->title;
}

/**
 * sp_source_get_title_status:
 * @self: a source
 *
 * Returns: where the title comes from
 */
SpTitleStatus
sp_source_get_title_status (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), 0);

  return self->title_status;
}

/**
 * sp_source_get_container_title:
 * @self: a source
 *
 * Returns: what the document was published in: a newspaper, a site, a gazette
 */
const char *
sp_source_get_container_title (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), "");

  return self->container_title;
}

/**
 * sp_source_get_authors:
 * @self: a source
 *
 * Returns: (element-type SpAuthor) (transfer none): its authors, in order
 */
GPtrArray *
sp_source_get_authors (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->authors;
}

/**
 * sp_source_get_issued:
 * @self: a source
 *
 * Returns: when it was published; no date where it shows none
 */
SpDate
sp_source_get_issued (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), ((SpDate) { 0 }));

  return self->issued;
}

/**
 * sp_source_get_url:
 * @self: a source
 *
 * Returns: (nullable): its address, http or https, or %NULL where it is not online
 */
const char *
sp_source_get_url (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->url;
}

/**
 * sp_source_get_archived:
 * @self: a source
 *
 * Returns: (nullable): the address of an archived copy, http or https, or %NULL
 */
const char *
sp_source_get_archived (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), NULL);

  return self->archived;
}

/**
 * sp_source_get_accessed:
 * @self: a source
 *
 * Returns: when it was seen; may be no date
 */
SpDate
sp_source_get_accessed (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), ((SpDate) { 0 }));

  return self->accessed;
}

/**
 * sp_source_get_language:
 * @self: a source
 *
 * Returns: its language, as a language tag
 */
const char *
sp_source_get_language (SpSource *self)
{
  g_return_val_if_fail (SP_IS_SOURCE (self), "");

  return self->language;
}
