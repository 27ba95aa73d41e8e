/* SPDX-License-Identifier: GPL-3.0-or-later
 * Says of a PDF what Cairo cannot: its language, that it has structure, and how it is to be shown.
 *
 * The catalog of the document (ISO 32000-1, 7.7.2) is written again with more in it, and added to the end of the file as
 * an incremental update (7.5.6): an object, a cross-reference section for it, and a trailer that leads to the first. */
#include "sp-pdf-catalog.h"

#include <stdlib.h>
#include <string.h>

#define START "startxref"
/* Of the end of the file, in which the last cross-reference section is told. */
#define LONGEST_END 1024
/* 7.5.4: the entries of a cross-reference table. */
#define ENTRY_SIZE 20

typedef struct
{
  const char *text; /* all of it, ended by a zero */
  gsize size;
  gsize table;  /* where the cross-reference section begins */
  gsize root;   /* where the catalog is */
  guint number; /* of the catalog */
  guint n_objects;
  const char *trailer;
} Reading;

/* The number behind a key in a dictionary, such as that of an object. */
static gboolean
read_number (const char *text, const char *key, guint *number)
{
  const char *at = strstr (text, key);
  char *end;

  if (at == NULL)
    return FALSE;
  *number = (guint) strtoul (at + strlen (key), &end, 10);
  return end > at + strlen (key);
}

static gboolean
find_table (Reading *self)
{
  gsize from = self->size > LONGEST_END ? self->size - LONGEST_END : 0;

  for (gsize at = self->size; at-- > from;)
    if (strncmp (self->text + at, START, strlen (START)) == 0)
      {
        self->table = (gsize) g_ascii_strtoull (self->text + at + strlen (START), NULL, 10);
        return self->table > 0 && self->table < at && g_str_has_prefix (self->text + self->table, "xref\n0 ");
      }
  return FALSE;
}

/* One section with all objects, as Cairo writes it up to PDF 1.4. */
static gboolean
find_root (Reading *self)
{
  g_autofree char *head = NULL;
  const char *entries;

  self->trailer = strstr (self->text + self->table, "trailer");
  entries = strchr (self->text + self->table + strlen ("xref\n"), '\n');
  if (self->trailer == NULL || entries == NULL || !read_number (self->trailer, "/Size ", &self->n_objects) ||
      !read_number (self->trailer, "/Root ", &self->number) || self->number >= self->n_objects ||
      entries + 1 + (gsize) self->n_objects * ENTRY_SIZE > self->trailer)
    return FALSE;
  self->root = (gsize) g_ascii_strtoull (entries + 1 + self->number * ENTRY_SIZE, NULL, 10);
  head = g_strdup_printf ("%u 0 obj\n<< /Type /Catalog", self->number);
  return self->root < self->table && g_str_has_prefix (self->text + self->root, head);
}

static void
append_key (GString *catalog, const char *key, const char *value)
{
  if (strstr (catalog->str, key) == NULL)
    g_string_append_printf (catalog, "   %s %s\n", key, value);
}

static gboolean
is_language_tag (const char *language)
{
  return language != NULL && *language != '\0' &&
         strspn (language, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") == strlen (language);
}

static GString *
make_catalog (const Reading *self, const char *language, gboolean is_rtl)
{
  const char *end = strstr (self->text + self->root, "\n>>\nendobj");
  GString *catalog = end ? g_string_new_len (self->text + self->root, end + 1 - (self->text + self->root)) : NULL;
  g_autofree char *tag = g_strdup_printf ("(%s)", language ? language : "");

  if (catalog == NULL)
    return NULL;
  if (is_language_tag (language))
    append_key (catalog, "/Lang", tag);
  if (strstr (catalog->str, "/StructTreeRoot") != NULL)
    append_key (catalog, "/MarkInfo", "<< /Marked true >>");
  append_key (catalog, "/ViewerPreferences",
              is_rtl ? "<< /DisplayDocTitle true /Direction /R2L >>" : "<< /DisplayDocTitle true >>");
  g_string_append (catalog, ">>\nendobj\n");
  return catalog;
}

/* The old trailer with where the old section is. */
static void
append_trailer (GString *update, const Reading *self, gsize table)
{
  const char *end = strstr (self->trailer, "\n>>\n" START);

  g_string_append_len (update, self->trailer, end - self->trailer);
  g_string_append_printf (update, "\n   /Prev %" G_GSIZE_FORMAT "\n>>\n" START "\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
                          self->table, table);
}

static GString *
make_update (const Reading *self, const char *language, gboolean is_rtl)
{
  g_autofree char *section = NULL;
  GString *update;
  gsize root = self->size;
  gsize table;

  if (strstr (self->trailer, "\n>>\n" START) == NULL || (update = make_catalog (self, language, is_rtl)) == NULL)
    return NULL;
  table = self->size + update->len;
  section = g_strdup_printf ("xref\n%u 1\n%010" G_GSIZE_FORMAT " 00000 n \n", self->number, root);
  g_string_append (update, section);
  append_trailer (update, self, table);
  return update;
}

/**
 * sp_pdf_catalog_add:
 * @pdf: a PDF as Cairo writes it
 * @language: (nullable): the language of most of its text, as a language tag
 * @is_rtl: whether its pages are read from the right
 *
 * Adds the language, that its structure may be relied on, and that its title is to be shown rather than the name of the
 * file. What is not as Cairo writes it is left as it is.
 *
 * Returns: whether it was added
 */
gboolean
sp_pdf_catalog_add (GByteArray *pdf, const char *language, gboolean is_rtl)
{
  Reading reading = { 0 };
  GString *update = NULL;

  g_return_val_if_fail (pdf != NULL, FALSE);

  /* Texts end with a zero, which is not a part of the file. */
  g_byte_array_append (pdf, (const guint8 *) "", 1);
  reading.text = (const char *) pdf->data;
  reading.size = pdf->len - 1;
  if (find_table (&reading) && find_root (&reading))
    update = make_update (&reading, language, is_rtl);
  g_byte_array_set_size (pdf, (guint) reading.size);
  if (update == NULL)
    return FALSE;
  g_byte_array_append (pdf, (const guint8 *) update->str, (guint) update->len);
  g_string_free (update, TRUE);
  return TRUE;
}
