/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes set as quotations, and what is bad about a dataset shown harmlessly.
 *
 * `data/hostile.json` is allowed by the format and nice to nobody: a quote of 100,000 characters and one of a word of
 * 5,000; Arabic and Hebrew with Latin names and numbers in them, one beginning with such a name; overrides of direction,
 * embeddings and isolates that never end; control characters and line breaks of every kind; markup, format directives
 * and placeholders in every field; a quote with no date, one with a year only, a speaker with no country, none with a
 * role or a venue; documents with no address, no date, a host that looks like another, is very long or not Latin; a
 * question with twelve levels, levels whose letters are marks of markup or run from right to left. */
#include "ui-harness.h"

#include "sp-item-row.h"
#include "sp-page-builder.h"
#include "sp-quotation.h"
#include "sp-quoted-text.h"
#include "sp-slot.h"

#define SLOT_WIDTH 340

static SpWindow *
open_hostile (void)
{
  g_autofree char *path = ui_harness_get_data ("hostile.json");

  return ui_harness_open (path);
}

static SpRecord *
get_record (SpWindow *window, SpRecordKind kind, const char *id)
{
  SpRecord *record = sp_dataset_lookup (sp_workspace_get_dataset (sp_window_get_workspace (window)), kind, id);

  g_assert_nonnull (record);
  return record;
}

static void
go_to (SpWindow *window, SpRecordKind kind, const char *id)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (sp_window_get_workspace (window)),
                              get_record (window, kind, id));
  ui_harness_settle ();
}

/* The last one: while a page slides in, the one before it is seen too. */
static GtkWidget *
find_seen (GtkWidget *within, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (within), type) && gtk_widget_get_mapped (within))
    return within;
  for (GtkWidget *child = gtk_widget_get_last_child (within); child; child = gtk_widget_get_prev_sibling (child))
    {
      GtkWidget *found = find_seen (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* The quotation in the slot's page. */
static GtkWidget *
get_quotation (SpWindow *window)
{
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  GtkWidget *quotation = find_seen (slot, SP_TYPE_QUOTATION);

  g_assert_nonnull (quotation);
  return quotation;
}

static GtkWidget *
find_class (GtkWidget *within, const char *name)
{
  if (gtk_widget_has_css_class (within, name))
    return within;
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_class (child, name);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkLabel *
get_part (SpWindow *window, const char *name)
{
  GtkWidget *part = find_class (get_quotation (window), name);

  g_assert_true (SP_IS_QUOTED_TEXT (part));
  return sp_quoted_text_get_label (SP_QUOTED_TEXT (part));
}

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
  for (GtkWidget *child = gtk_widget_get_first_child (within); child; child = gtk_widget_get_next_sibling (child))
    check_labels (child, n_labels);
}

/* Every page of every record: nothing of it is read as markup, nothing turns the text around it, all has room. */
static void
test_every_page_is_harmless (void)
{
  static const SpRecordKind kinds[] = { SP_RECORD_COUNTRY, SP_RECORD_POSITION, SP_RECORD_QUOTE,
                                        SP_RECORD_ACTOR,   SP_RECORD_SOURCE,   SP_RECORD_EVENT };
  SpWindow *window = open_hostile ();
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  SpDataset *dataset = sp_workspace_get_dataset (sp_window_get_workspace (window));

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      GPtrArray *records = sp_dataset_get_records (dataset, kinds[i]);

      for (guint j = 0; j < records->len; j++)
        {
          guint n_labels = 0;
          int minimum;

          go_to (window, kinds[i], sp_record_get_id (records->pdata[j]));
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
  SpWindow *window = open_hostile ();
  const char *words;

  go_to (window, SP_RECORD_QUOTE, "markup");
  words = gtk_label_get_text (get_part (window, "words"));
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
  SpWindow *window = open_hostile ();
  SpQuote *quote = SP_QUOTE (get_record (window, SP_RECORD_QUOTE, "long"));
  g_auto (GStrv) parts = g_strsplit (sp_quote_get_text (quote), " ", -1);
  g_autofree char *letters = g_strjoinv ("", parts);
  g_autofree char *expected = g_strdup_printf ("“%s”", letters);
  g_autofree char *whole = NULL;
  GtkWidget *more;

  g_test_timer_start ();
  go_to (window, SP_RECORD_QUOTE, "no-date");
  g_test_message ("the page of a short one was there after %.0f ms", g_test_timer_elapsed () * 1000);
  g_test_timer_start ();
  go_to (window, SP_RECORD_QUOTE, "long");
  g_test_message ("its page was there after %.0f ms", g_test_timer_elapsed () * 1000);
  g_assert_cmpint (g_utf8_strlen (gtk_label_get_text (get_part (window, "words")), -1), <, 3000);
  more = ui_harness_find_text (get_quotation (window), "Show All 100000 Characters");
  g_assert_nonnull (more);
  g_test_timer_start ();
  g_signal_emit_by_name (gtk_widget_get_ancestor (more, GTK_TYPE_BUTTON), "clicked");
  ui_harness_settle ();
  g_test_message ("all of it was there after %.0f ms", g_test_timer_elapsed () * 1000);
  whole = join_pieces (find_class (get_quotation (window), "words"));
  g_assert_cmpstr (whole, ==, expected);
  g_assert_null (ui_harness_find_text (get_quotation (window), "Show All 100000 Characters"));
  ui_harness_close (window);
}

static void
test_direction_and_language (void)
{
  static const struct
  {
    const char *id;
    GtkTextDirection direction;
    GtkTextDirection of_translation;
    const char *language;
  } cases[] = {
    { "arabic", GTK_TEXT_DIR_RTL, GTK_TEXT_DIR_LTR, "ar" },
    { "arabic-latin-first", GTK_TEXT_DIR_RTL, GTK_TEXT_DIR_LTR, "ar" },
    { "hebrew", GTK_TEXT_DIR_RTL, GTK_TEXT_DIR_LTR, "he" },
    { "override", GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_NONE, "en" },
    { "chinese", GTK_TEXT_DIR_LTR, GTK_TEXT_DIR_NONE, "zh-hant" },
  };
  SpWindow *window = open_hostile ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkLabel *words;
      GtkWidget *translation;
      PangoAttrIterator *iterator;
      PangoAttribute *language;
      gboolean has_translation = cases[i].of_translation != GTK_TEXT_DIR_NONE;

      go_to (window, SP_RECORD_QUOTE, cases[i].id);
      words = get_part (window, "words");
      g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (words)), ==, cases[i].direction);
      iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (words));
      language = pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);
      g_assert_cmpstr (pango_language_to_string (pango_attribute_as_language (language)->value), ==, cases[i].language);
      pango_attr_iterator_destroy (iterator);
      translation = GTK_WIDGET (get_part (window, "translation"));
      g_assert_cmpint (gtk_widget_get_mapped (translation), ==, has_translation);
      if (has_translation)
        g_assert_cmpint (gtk_widget_get_direction (translation), ==, cases[i].of_translation);
    }
  ui_harness_close (window);
}

static void
test_translation_is_marked (void)
{
  static const struct
  {
    const char *id;
    const char *caption;
  } cases[] = {
    { "arabic", "Translation from Arabic: dataset’s editors" },
    { "chinese", "In Chinese; the dataset has no translation" },
    { "override", NULL },
  };
  SpWindow *window = open_hostile ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *caption;

      go_to (window, SP_RECORD_QUOTE, cases[i].id);
      caption = find_class (get_quotation (window), "caption");
      g_assert_cmpint (gtk_widget_get_visible (caption), ==, cases[i].caption != NULL);
      if (cases[i].caption != NULL)
        g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (caption)), ==, cases[i].caption);
    }
  ui_harness_close (window);
}

/* What is marked in a label, each piece in < >. */
static char *
list_marked (GtkLabel *label)
{
  PangoAttrIterator *iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (label));
  GString *list = g_string_new (NULL);

  do
    {
      int start, end;

      pango_attr_iterator_range (iterator, &start, &end);
      if (pango_attr_iterator_get (iterator, PANGO_ATTR_BACKGROUND) != NULL)
        g_string_append_printf (list, "<%.*s>", end - start, gtk_label_get_text (label) + start);
    }
  while (pango_attr_iterator_next (iterator));
  pango_attr_iterator_destroy (iterator);
  return g_string_free (list, FALSE);
}

static GtkLabel *
get_label (SpQuotation *quotation, const char *name)
{
  return sp_quoted_text_get_label (SP_QUOTED_TEXT (find_class (GTK_WIDGET (quotation), name)));
}

static void
test_found_is_marked (void)
{
  static const struct
  {
    const char *id;
    const char *typed;
    const char *words;
    const char *translation;
  } cases[] = {
    { "override", "MINISTER pay", "<Pay><minister>", NULL },
    { "arabic", "evidence قرارنا", "<قرارنا>", "<evidence>" },
    { "fragment", "friendless", "<friendless>", NULL },
    { "fragment", "nothing", "", NULL },
    { "chinese", "灰色", "<灰色>", NULL },
  };
  SpWindow *window = open_hostile ();
  SpWorkspace *workspace = sp_window_get_workspace (window);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpQuotation *quotation = g_object_ref_sink (SP_QUOTATION (sp_quotation_new ()));
      g_autoptr (SpSearch) search = sp_search_new (cases[i].typed);
      g_autofree char *words = NULL;
      g_autofree char *translation = NULL;

      sp_quotation_set_quote (quotation, workspace, SP_QUOTE (get_record (window, SP_RECORD_QUOTE, cases[i].id)));
      sp_quotation_set_search (quotation, search);
      words = list_marked (get_label (quotation, "words"));
      g_assert_cmpstr (words, ==, cases[i].words);
      if (cases[i].translation != NULL)
        {
          translation = list_marked (get_label (quotation, "translation"));
          g_assert_cmpstr (translation, ==, cases[i].translation);
        }
      sp_quotation_set_search (quotation, NULL);
      g_free (g_steal_pointer (&words));
      words = list_marked (get_label (quotation, "words"));
      g_assert_cmpstr (words, ==, "");
      g_object_unref (quotation);
    }
  ui_harness_close (window);
}

static void
test_marks_are_explained (void)
{
  static const struct
  {
    const char *id;
    const char *explanation;
  } cases[] = {
    { "no-date", "" },
    { "fragment",
      "“[sic]” was put in by the source: the words before it are printed just as they were said or written." },
    { "omission",
      "At “[…]” the source leaves words out.\n"
      "What stands in “[ ]” was put in by the source to make the words clear.\n"
      "“ … ” joins pieces of what was said that the source prints apart.\n"
      "“[sic]” was put in by the source: the words before it are printed just as they were said or written." },
  };
  SpWindow *window = open_hostile ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *button;
      GtkWidget *explanation;

      go_to (window, SP_RECORD_QUOTE, cases[i].id);
      button = find_class (get_quotation (window), "marks");
      g_assert_cmpint (gtk_widget_get_visible (button), ==, *cases[i].explanation != '\0');
      g_assert_cmpint (gtk_widget_get_has_tooltip (GTK_WIDGET (get_part (window, "words"))), ==,
                       *cases[i].explanation != '\0');
      if (*cases[i].explanation == '\0')
        continue;
      gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      ui_harness_settle ();
      explanation = find_seen (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))), GTK_TYPE_LABEL);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (explanation)), ==, cases[i].explanation);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
    }
  ui_harness_close (window);
}

/* A few words come after what they were about, and smaller; a sentence has its context among the facts. */
static void
test_fragment_has_its_context_first (void)
{
  SpWindow *window = open_hostile ();
  GtkWidget *context;

  go_to (window, SP_RECORD_QUOTE, "fragment");
  context = find_class (get_quotation (window), "context");
  g_assert_true (gtk_widget_get_mapped (context));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (context)), ==, "The report printed only these words.");
  g_assert_null (ui_harness_find_text (GTK_WIDGET (window), "Context"));
  go_to (window, SP_RECORD_QUOTE, "no-date");
  g_assert_false (gtk_widget_get_mapped (find_class (get_quotation (window), "context")));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Context"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Date not known"));
  ui_harness_close (window);
}

static int
get_words_height (SpWindow *window)
{
  int height;

  ui_harness_settle ();
  gtk_widget_measure (GTK_WIDGET (get_part (window, "words")), GTK_ORIENTATION_VERTICAL, 300, &height, NULL, NULL,
                      NULL);
  return height;
}

static void
test_size (void)
{
  SpWindow *window = open_hostile ();
  SpQuoteSize *size = sp_workspace_get_quote_size (sp_window_get_workspace (window));
  int normal, larger;
  guint n_steps = 0;

  go_to (window, SP_RECORD_QUOTE, "omission");
  normal = get_words_height (window);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.larger-text", NULL);
  larger = get_words_height (window);
  g_assert_cmpint (larger, >, normal);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.normal-text", NULL);
  g_assert_cmpint (get_words_height (window), ==, normal);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.smaller-text", NULL);
  g_assert_cmpint (get_words_height (window), <, normal);
  while (sp_quote_size_can_step (size, TRUE))
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.larger-text", NULL);
      g_assert_cmpuint (++n_steps, <, 20);
    }
  g_assert_cmpfloat_with_epsilon (sp_quote_size_get_scale (size), SP_MAX_QUOTE_SCALE, 0.001);
  sp_quote_size_set_scale (size, 100);
  g_assert_cmpfloat_with_epsilon (sp_quote_size_get_scale (size), SP_MAX_QUOTE_SCALE, 0.001);
  sp_quote_size_set_scale (size, 0);
  g_assert_cmpfloat_with_epsilon (sp_quote_size_get_scale (size), SP_MIN_QUOTE_SCALE, 0.001);
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
  SpWindow *window = open_hostile ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpPageItem) item =
        sp_page_item_new (&(SpPageItemInit) { SP_PAGE_ITEM_FACT, .caption = "Online", .uri = cases[i].uri });
      GtkWidget *row = g_object_ref_sink (sp_item_row_new (sp_window_get_workspace (window)));
      GtkWidget *button;

      sp_item_row_set_item (SP_ITEM_ROW (row), item);
      button = ui_harness_find_type (row, GTK_TYPE_BUTTON);
      g_assert_cmpint (gtk_widget_get_visible (button), ==, cases[i].button != NULL);
      if (cases[i].button != NULL)
        g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (ui_harness_find_type (button, GTK_TYPE_LABEL))), ==,
                         cases[i].button);
      g_object_unref (row);
    }
  ui_harness_close (window);
}

typedef struct
{
  const char *type;
  GdkClipboard *clipboard;
  char *text;
} Reading;

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Reading *self = data;
  GMemoryOutputStream *output = G_MEMORY_OUTPUT_STREAM (source);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_cmpint (g_output_stream_splice_finish (G_OUTPUT_STREAM (source), result, NULL), >=, 0);
  bytes = g_memory_output_stream_steal_as_bytes (output);
  self->text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  const char *type;
  g_autoptr (GInputStream) input = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &type, NULL);
  g_autoptr (GOutputStream) output = g_memory_output_stream_new_resizable ();

  g_assert_nonnull (input);
  g_output_stream_splice_async (output, input,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, spliced_cb, data);
}

static gboolean
was_read (gpointer data)
{
  return ((Reading *) data)->text != NULL;
}

static char *
read_clipboard (SpWindow *window, const char *type)
{
  Reading reading = { .type = type, .clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window)) };

  gdk_clipboard_read_async (reading.clipboard, (const char *[]) { type, NULL }, G_PRIORITY_DEFAULT, NULL, read_cb,
                            &reading);
  ui_harness_wait (was_read, &reading);
  return reading.text;
}

static void
press (SpWindow *window, const char *label)
{
  GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_SLOT);
  GtkWidget *found = ui_harness_find_text (slot, label);

  g_assert_nonnull (found);
  g_signal_emit_by_name (GTK_IS_BUTTON (found) ? found : gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON), "clicked");
  ui_harness_settle ();
}

static void
test_copy (void)
{
  SpWindow *window = open_hostile ();
  g_autofree char *words = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *html = NULL;
  g_autofree char *again = NULL;

  go_to (window, SP_RECORD_QUOTE, "omission");
  press (window, "Copy");
  words = read_clipboard (window, "text/plain;charset=utf-8");
  g_assert_cmpstr (words, ==, "We said […] and then [Huawei] … and [sic] again.");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Words of the quote copied"));

  go_to (window, SP_RECORD_QUOTE, "arabic");
  press (window, "Copy with Citation");
  plain = read_clipboard (window, "text/plain;charset=utf-8");
  html = read_clipboard (window, "text/html");
  g_assert_true (g_str_has_prefix (plain, "“نحن لا نرى"));
  g_assert_nonnull (strstr (plain, "(translation: dataset’s editors)"));
  g_assert_nonnull (strstr (plain, "https://example.org/hostile/arabic"));
  g_assert_nonnull (strstr (html, "lang=\"ar\" dir=\"rtl\""));
  g_assert_nonnull (strstr (html, "<a href=\"https://example.org/hostile/arabic\">"));

  /* Nothing is copied where no quote is open */
  go_to (window, SP_RECORD_ACTOR, "layla");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-quote", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-citation", NULL);
  again = read_clipboard (window, "text/plain;charset=utf-8");
  g_assert_cmpstr (again, ==, plain);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/quotation/every-page-is-harmless", test_every_page_is_harmless);
  g_test_add_func ("/quotation/markup-is-text", test_markup_is_text);
  g_test_add_func ("/quotation/long-quote", test_long_quote);
  g_test_add_func ("/quotation/direction-and-language", test_direction_and_language);
  g_test_add_func ("/quotation/translation-is-marked", test_translation_is_marked);
  g_test_add_func ("/quotation/found-is-marked", test_found_is_marked);
  g_test_add_func ("/quotation/marks-are-explained", test_marks_are_explained);
  g_test_add_func ("/quotation/fragment-has-its-context-first", test_fragment_has_its_context_first);
  g_test_add_func ("/quotation/size", test_size);
  g_test_add_func ("/quotation/only-the-web-is-opened", test_only_the_web_is_opened);
  g_test_add_func ("/quotation/copy", test_copy);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
