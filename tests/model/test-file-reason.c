/* SPDX-License-Identifier: GPL-3.0-or-later
 * Tests of the words for why a file cannot be read or written. */
#include "sp-file-reason.h"

/* What is a sentence and what is a part of one, as those rely on who put it into theirs. */
static void
test_stops (void)
{
  guint n = 0;

  for (guint code = 0; code <= G_IO_ERROR_NO_SUCH_DEVICE; code++)
    for (SpFileUse use = 0; use < SP_N_FILE_USES; use++)
      {
        const char *words = sp_file_reason_get ((GIOErrorEnum) code, use);

        if (words == NULL)
          continue;
        n++;
        g_assert_cmpint (g_str_has_suffix (words, "."), ==, use == SP_FILE_USE_WRITE || use == SP_FILE_USE_FILL);
      }
  g_assert_cmpuint (n, >, 20);
}

static void
test_explain (void)
{
  const struct
  {
    GQuark domain;
    int code;
    SpFileUse use;
    const char *message;
  } cases[] = {
    { G_IO_ERROR, G_IO_ERROR_NO_SPACE, SP_FILE_USE_WRITE,
      "There is no room left there; make some, or choose another place." },
    { G_IO_ERROR, G_IO_ERROR_NO_SPACE, SP_FILE_USE_FILL,
      "There is no room left there; make some, or choose another place." },
    { G_IO_ERROR, G_IO_ERROR_NO_SPACE, SP_FILE_USE_KEEP, "There is no room left there" },
    { G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY, SP_FILE_USE_FILL,
      "This is a file, not a folder; choose a folder, or a new name for one." },
    { G_IO_ERROR, G_IO_ERROR_TOO_MANY_LINKS, SP_FILE_USE_WRITE,
      "This symbolic link leads back to itself; choose another name." },
    { G_IO_ERROR, G_IO_ERROR_TIMED_OUT, SP_FILE_USE_WRITE, "as it was" },
    { G_FILE_ERROR, G_FILE_ERROR_NOSPC, SP_FILE_USE_WRITE, "as it was" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = g_error_new_literal (cases[i].domain, cases[i].code, "as it was");

      sp_file_reason_explain (&error, cases[i].use);
      g_assert_error (error, cases[i].domain, cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
  sp_file_reason_explain (NULL, SP_FILE_USE_READ);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/file-reason/stops", test_stops);
  g_test_add_func ("/file-reason/explain", test_explain);
  return g_test_run ();
}
