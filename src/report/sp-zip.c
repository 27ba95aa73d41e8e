/* SPDX-License-Identifier: GPL-3.0-or-later
 * Files packed into one, by PKWARE’s .ZIP File Format Specification 6.3.10: deflated, without encryption, and below the
 * sizes from which on ZIP64 is needed. */
#include "sp-zip.h"

#include <errno.h>
#include <string.h>

#define LOCAL_HEADER 0x04034b50
#define CENTRAL_HEADER 0x02014b50
#define CENTRAL_END 0x06054b50
#define VERSION_2_0 20
#define NAMES_ARE_UTF_8 (1 << 11)
#define DEFLATED 8
/* CRC-32, reversed. */
#define POLYNOMIAL 0xedb88320u
#define MOST_FILES 0xfffe
#define LARGEST 0x7fffffff

struct _SpZip
{
  GByteArray *bytes;
  GByteArray *central; /* the directory at the end */
  guint n_files;
  guint16 time;
  guint16 date;
};

/* --- Numbers ----------------------------------------------------------------------------------------------------- */

static void
append_16 (GByteArray *bytes, guint number)
{
  const guint8 parts[] = { number & 0xff, (number >> 8) & 0xff };

  g_byte_array_append (bytes, parts, sizeof parts);
}

static void
append_32 (GByteArray *bytes, guint32 number)
{
  append_16 (bytes, number & 0xffff);
  append_16 (bytes, number >> 16);
}

static guint32
find_checksum (const char *text, gsize length)
{
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    {
      sum ^= (guint8) text[i];
      for (guint bit = 0; bit < 8; bit++)
        sum = (sum >> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
    }
  return ~sum;
}

static GBytes *
deflate (const char *text, gsize length, GError **error)
{
  g_autoptr (GConverter) converter = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_RAW, 9));
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) stream = g_converter_output_stream_new (memory, converter);

  if (!g_output_stream_write_all (stream, text, length, NULL, NULL, error) ||
      !g_output_stream_close (stream, NULL, error))
    return NULL;
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

/* --- Files ------------------------------------------------------------------------------------------------------- */

/**
 * sp_zip_new:
 * @date: the date that all files bear, so that the same files always make the same archive; no date for 1980, with which
 *   the format’s time begins
 *
 * Returns: (transfer full): an archive without files
 */
SpZip *
sp_zip_new (SpDate date)
{
  SpZip *self = g_new0 (SpZip, 1);
  GDate day;
  guint year;

  self->bytes = g_byte_array_new ();
  self->central = g_byte_array_new ();
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, G_DATE_JANUARY, 1980);
  if (sp_date_is_set (date))
    g_date_set_julian (&day, sp_date_get_last_day (date));
  year = CLAMP (g_date_get_year (&day), 1980, 2107);
  self->date = (guint16) ((year - 1980) << 9 | g_date_get_month (&day) << 5 | g_date_get_day (&day));
  return self;
}

/**
 * sp_zip_free:
 * @self: an archive
 *
 * Frees it.
 */
void
sp_zip_free (SpZip *self)
{
  g_return_if_fail (self != NULL);

  g_byte_array_unref (self->bytes);
  g_byte_array_unref (self->central);
  g_free (self);
}

/* What stands before a file and, the same, in the directory. */
static void
append_header (GByteArray *bytes, const SpZip *self, guint32 checksum, gsize packed, gsize length, const char *name)
{
  append_16 (bytes, VERSION_2_0);
  append_16 (bytes, NAMES_ARE_UTF_8);
  append_16 (bytes, DEFLATED);
  append_16 (bytes, self->time);
  append_16 (bytes, self->date);
  append_32 (bytes, checksum);
  append_32 (bytes, (guint32) packed);
  append_32 (bytes, (guint32) length);
  append_16 (bytes, (guint) strlen (name));
  append_16 (bytes, 0); /* no extra field */
}

static void
append_to_directory (SpZip *self, guint32 checksum, gsize packed, gsize length, const char *name)
{
  append_32 (self->central, CENTRAL_HEADER);
  append_16 (self->central, VERSION_2_0);
  append_header (self->central, self, checksum, packed, length, name);
  append_16 (self->central, 0); /* no comment */
  append_16 (self->central, 0); /* on the first disk */
  append_16 (self->central, 1); /* it is text */
  append_32 (self->central, 0); /* no attributes of a file system */
  append_32 (self->central, self->bytes->len);
  g_byte_array_append (self->central, (const guint8 *) name, (guint) strlen (name));
}

/**
 * sp_zip_add:
 * @self: an archive
 * @name: the name of the file, once in the archive
 * @text: what is in it
 * @error: return location for an error
 *
 * Adds a file.
 *
 * Returns: whether it was added; it is not where it is too large
 */
gboolean
sp_zip_add (SpZip *self, const char *name, const char *text, GError **error)
{
  g_autoptr (GBytes) packed = NULL;
  guint32 checksum;
  gsize length, size;

  g_return_val_if_fail (self != NULL && name != NULL && text != NULL, FALSE);

  length = strlen (text);
  packed = deflate (text, length, error);
  if (packed == NULL)
    return FALSE;
  size = g_bytes_get_size (packed);
  if (length > LARGEST || (guint64) self->bytes->len + size > LARGEST || self->n_files == MOST_FILES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE, g_strerror (EFBIG));
      return FALSE;
    }
  checksum = find_checksum (text, length);
  append_to_directory (self, checksum, size, length, name);
  append_32 (self->bytes, LOCAL_HEADER);
  append_header (self->bytes, self, checksum, size, length, name);
  g_byte_array_append (self->bytes, (const guint8 *) name, (guint) strlen (name));
  g_byte_array_append (self->bytes, g_bytes_get_data (packed, NULL), (guint) size);
  self->n_files++;
  return TRUE;
}

/**
 * sp_zip_end:
 * @self: an archive, to which nothing can be added any more
 *
 * Returns: (transfer full): the archive
 */
GBytes *
sp_zip_end (SpZip *self)
{
  guint32 start;

  g_return_val_if_fail (self != NULL, NULL);

  start = self->bytes->len;
  g_byte_array_append (self->bytes, self->central->data, self->central->len);
  append_32 (self->bytes, CENTRAL_END);
  append_16 (self->bytes, 0); /* the first disk, */
  append_16 (self->bytes, 0); /* which has the directory */
  append_16 (self->bytes, self->n_files);
  append_16 (self->bytes, self->n_files);
  append_32 (self->bytes, self->central->len);
  append_32 (self->bytes, start);
  append_16 (self->bytes, 0); /* no comment */
  return g_bytes_new (self->bytes->data, self->bytes->len);
}
