/* SPDX-License-Identifier: GPL-3.0-or-later
 * Standard output for results, standard error for everything else. */
#include "sp-output.h"

#include <glib/gi18n-lib.h>

#include <errno.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

/* Where no locale is set its charset is ASCII, but the terminal's is UTF-8 today; there, nothing is replaced. */
static gboolean
can_show_utf8 (const char **charset)
{
  return g_get_charset (charset) || g_str_equal (*charset, "ANSI_X3.4-1968") ||
         g_ascii_strcasecmp (*charset, "US-ASCII") == 0 || g_ascii_strcasecmp (*charset, "ASCII") == 0;
}

static gboolean
write_bytes (FILE *stream, const char *bytes, gsize length)
{
  return fwrite (bytes, 1, length, stream) == length && fflush (stream) == 0;
}

static gboolean
write_text (FILE *stream, const char *text)
{
  g_autofree char *converted = NULL;
  const char *charset;

  if (!can_show_utf8 (&charset))
    converted = g_convert_with_fallback (text, -1, charset, "UTF-8", "?", NULL, NULL, NULL);
  return write_bytes (stream, converted ? converted : text, strlen (converted ? converted : text));
}

static gboolean
report_failure (gboolean written)
{
  g_autofree char *message = NULL;

  if (written)
    return TRUE;
  message = g_strdup_printf (_ ("The output cannot be written: %s"), g_strerror (errno));
  sp_output_complain (message);
  return FALSE;
}

/**
 * sp_output_print:
 * @text: text to be read by people, harmless for a terminal
 *
 * Prints text on standard output, in the charset of the user's locale.
 *
 * Returns: whether it could be written; where not, that has been said on standard error
 */
gboolean
sp_output_print (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  return report_failure (write_text (stdout, text));
}

/**
 * sp_output_write:
 * @bytes: what to write
 * @length: how many bytes
 *
 * Writes data on standard output as it is.
 *
 * Returns: whether it could be written; where not, that has been said on standard error
 */
gboolean
sp_output_write (const char *bytes, gsize length)
{
  g_return_val_if_fail (bytes != NULL, FALSE);

  return report_failure (write_bytes (stdout, bytes, length));
}

/**
 * sp_output_print_error:
 * @text: text to be read by people, harmless for a terminal
 *
 * Prints text on standard error, in the charset of the user's locale.
 */
void
sp_output_print_error (const char *text)
{
  g_return_if_fail (text != NULL);

  write_text (stderr, text);
}

/**
 * sp_output_complain:
 * @message: a message, harmless for a terminal
 *
 * Prints a line on standard error, after the name of the program.
 */
void
sp_output_complain (const char *message)
{
  g_autofree char *line = NULL;

  g_return_if_fail (message != NULL);

  line = g_strdup_printf ("standpoint: %s\n", message);
  write_text (stderr, line);
}

/**
 * sp_output_is_terminal:
 *
 * Returns: whether standard output is a terminal
 */
gboolean
sp_output_is_terminal (void)
{
  return isatty (STDOUT_FILENO);
}

/**
 * sp_output_get_width:
 *
 * Returns: how many columns a line may take: those of the terminal, or what `COLUMNS` says where the terminal does not
 *   know; 0 for any number, as wherever standard output is no terminal
 */
guint
sp_output_get_width (void)
{
  struct winsize size = { 0 };
  guint64 columns;

  if (!sp_output_is_terminal ())
    return 0;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return size.ws_col;
  if (g_ascii_string_to_unsigned (g_getenv ("COLUMNS") ? g_getenv ("COLUMNS") : "", 10, 1, G_MAXINT, &columns, NULL))
    return (guint) columns;
  return 0;
}
