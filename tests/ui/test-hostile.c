/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is bad about a dataset is shown harmlessly, and nothing of it is opened. */
#include "quotation-harness.h"

#include "sp-item-row.h"
#include "sp-row-text.h"
#include "sp-slot.h"

#define SLOT_WIDTH 340

static void
check_harmless (const char *text)
{
  int depth = 0;

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar character = g_utf8_get_char (text);

      g_assert_true (character == '\n' || !g_unichar_iscntrl (character));
      g_assert_true (character != 0x202d && character != 0x202e);
      if (character == 0x202a || character == 0x202b || (character >= 0x2066 && character <= 0x2068))
        depth++;
      if (character == 0x202c || character == 0x2069)
        depth--;
      g_assert_cmpint (depth, >=, 0);
      g_assert_true (character != '\n' || depth == 0);
    }
  g_assert_cmpint (depth, ==, 0);
}

static void
check_labels (GtkWidget *within, guint *n_labels)
{
  if (GTK_IS_LABEL (within) && gtk_widget_get_mapped (within))
    {
      g_assert_false (gtk_label_get_use_markup (GTK_LABEL (within)));
      check_harmless (gtk_label_get_text (GTK_LABEL (within)));
      ++*n_labels;
    }
  else if (SP_IS_ROW_TEXT (within) && gtk_widget_get_mapped (within))
    {
      check_harmless (sp_row_text_get_text (SP_ROW_TEXT (within)));
      ++*n_labels;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    check_labels (child, n_labels);
}

/* Every page of every record: nothing of it is read as markup, nothing turns the text around it, all has room. */
static void
test_every_page_is_harmless (void)
{
  static const SpRecordKind kinds[] = { SP_RECORD_COUNTRY, SP_RECORD_POSITION, SP_RECORD_QUOTE,
                                        SP_RECORD_ACTOR,   SP_RECORD_SOURCE,   SP_RECORD_EVENT };
  SpWindow *window = quotation_harness_open ();
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *records = sp_dataset_get_records (dataset, kinds[i]);

      for (guint j = 0; j < records->len; j++)
        {
          guint n_labels = 0;
          int minimum;

          quotation_harness_go_to (window, kinds[i], sp_record_get_id (records->pdata[j]));
          check_labels (slot, &n_labels);
          g_assert_cmpuint (n_labels, >, 3);
          gtk_widget_measure (slot, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
          g_assert_cmpint (minimum, <=, SLOT_WIDTH);
        }
    }
  ui_harness_close (window);
}

static void
test_markup_is_text (void)
{
  SpWindow *window = quotation_harness_open ();
  const char *words;

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "markup");
  words = gtk_label_get_text (quotation_harness_get_label (window, "words"));
  g_assert_nonnull (strstr (words,
                            "“<span size='100000'>huge</span> &amp; <b>bold</b> & <a href=\"file:///etc/passwd\">"
                            "click</a> %s %n {country}”"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "<b>Bobby</b> & <script>alert(1)</script> Tables"));
  ui_harness_close (window);
}

/* All pieces in a row, without the space between them. */
static char *
join_pieces (GtkWidget *within)
{
  GString *joined = g_string_new (NULL);

  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      g_autofree char *below = GTK_IS_BUTTON (child)  ? g_strdup ("")
                               : GTK_IS_LABEL (child) ? g_strdup (gtk_label_get_text (GTK_LABEL (child)))
                                                      : join_pieces (child);

      for (const char *c = below; *c != '\0'; c = g_utf8_next_char (c))
        if (!g_unichar_isspace (g_utf8_get_char (c)) && g_utf8_get_char (c) != 0x200e)
          g_string_append_unichar (joined, g_utf8_get_char (c));
    }
  return g_string_free (joined, FALSE);
}

/* The start at once, and every character when they are wanted. */
static void
test_long_quote (void)
{
  SpWindow *window = quotation_harness_open ();
  SpQuote *quote = SP_QUOTE (quotation_harness_get_record (window, SP_RECORD_QUOTE, "long"));
  g_auto (GStrv) parts = g_strsplit (sp_quote_get_text (quote), " ", -1);
  g_autofree char *letters = g_strjoinv ("", parts);
  g_autofree char *expected = g_strdup_printf ("“%s”", letters);
  g_autofree char *whole = NULL;
  GtkWidget *more;

  g_test_timer_start ();
  quotation_harness_go_to (window, SP_RECORD_QUOTE, "no-date");
  g_test_message ("the page of a short one was there after %.0f ms", g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  quotation_harness_go_to (window, SP_RECORD_QUOTE, "long");
  g_test_message ("its page was there after %.0f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpint (g_utf8_strlen (gtk_label_get_text (quotation_harness_get_label (window, "words")), -1), <, 3000);
  more = ui_harness_find_text (quotation_harness_get_quotation (window), "Show All 100000 Characters");
  g_assert_nonnull (more);
  g_test_timer_start ();
  g_signal_emit_by_name (gtk_widget_get_ancestor (more, GTK_TYPE_BUTTON), "clicked");
  ui_harness_settle ();
  g_test_message ("all of it was there after %.0f ms", g_test_timer_elapsed () * 1000);
  whole = join_pieces (quotation_harness_find_class (quotation_harness_get_quotation (window), "words"));
  g_assert_cmpstr (whole, ==, expected);
  g_assert_null (ui_harness_find_text (quotation_harness_get_quotation (window), "Show All 100000 Characters"));
  ui_harness_close (window);
}

static void
test_only_the_web_is_opened (void)
{
  static const struct
  {
    const char *uri;
    const char *button;
  } cases[] = {
    { "https://www.example.org/path?a=b", "Open www.example.org in Browser" },
    { "http://example.org", "Open example.org in Browser" },
    { "http://www.bank.example@evil.example/", "Open evil.example in Browser" },
    { "https://räksmörgås.example/", "Open xn--rksmrgs-5wao1o.example in Browser" },
    { "file:///etc/passwd", NULL },
    { "javascript:alert(1)", NULL },
    { "ftp://example.org/", NULL },
    { "mailto:a@example.org", NULL },
    { "//example.org/", NULL },
    { "https://", NULL },
    { "not an address", NULL },
  };
  SpWindow *window = quotation_harness_open ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpPageItem) item =
        sp_page_item_new (&(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = "Online", .uri = cases[i].uri });
      GtkWidget *row = g_object_ref_sink (sp_item_row_new (sp_window_get_workspace (window)));
      GtkWidget *button;

      sp_item_row_set_item (SP_ITEM_ROW (row), item);
      button = ui_harness_find_type (row, GTK_TYPE_BUTTON);
      g_assert_cmpint (button != NULL && gtk_widget_get_visible (button), ==, cases[i].button != NULL);
      if (cases[i].button != NULL)
        g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (ui_harness_find_type (button, GTK_TYPE_LABEL))), ==,
                         cases[i].button);
      g_object_unref (row);
    }
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/hostile/every-page-is-harmless", test_every_page_is_harmless);
  g_test_add_func ("/hostile/markup-is-text", test_markup_is_text);
  g_test_add_func ("/hostile/long-quote", test_long_quote);
  g_test_add_func ("/hostile/only-the-web-is-opened", test_only_the_web_is_opened);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
