/* SPDX-License-Identifier: GPL-3.0-or-later
 * Quotes set as quotations: direction, language, translation, marks, size, and what is copied of them. */
#include "quotation-harness.h"

#include "sp-page.h"
#include "sp-quotation.h"
#include "sp-quoted-text.h"
#include "sp-settings.h"
#include "sp-slot.h"

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
  SpWindow *window = quotation_harness_open ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkLabel *words;
      GtkWidget *translation;
      PangoAttrIterator *iterator;
      PangoAttribute *language;
      gboolean has_translation = cases[i].of_translation != GTK_TEXT_DIR_NONE;

      quotation_harness_go_to (window, SP_RECORD_QUOTE, cases[i].id);
      words = quotation_harness_get_label (window, "words");
      g_assert_cmpint (gtk_widget_get_direction (GTK_WIDGET (words)), ==, cases[i].direction);
      iterator = pango_attr_list_get_iterator (gtk_label_get_attributes (words));
      language = pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);
      g_assert_cmpstr (pango_language_to_string (pango_attribute_as_language (language)->value), ==, cases[i].language);
      pango_attr_iterator_destroy (iterator);
      translation = GTK_WIDGET (quotation_harness_get_label (window, "translation"));
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
  SpWindow *window = quotation_harness_open ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *caption;

      quotation_harness_go_to (window, SP_RECORD_QUOTE, cases[i].id);
      caption = quotation_harness_find_class (quotation_harness_get_quotation (window), "caption");
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
  return sp_quoted_text_get_label (SP_QUOTED_TEXT (quotation_harness_find_class (GTK_WIDGET (quotation), name)));
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
  SpWindow *window = quotation_harness_open ();
  SpWorkspace *workspace = sp_window_get_workspace (window);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpQuotation *quotation = g_object_ref_sink (SP_QUOTATION (sp_quotation_new ()));
      g_autoptr (SpSearch) search = sp_search_new (cases[i].typed);
      g_autofree char *words = NULL;
      g_autofree char *translation = NULL;

      sp_quotation_set_quote (quotation, workspace,
                              SP_QUOTE (quotation_harness_get_record (window, SP_RECORD_QUOTE, cases[i].id)));
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

/* On the slot's page what the Quotes view was searched for is marked, while that view is seen. */
static void
test_found_is_marked_on_the_page (void)
{
  SpWindow *window = quotation_harness_open ();
  SpWorkspace *workspace = sp_window_get_workspace (window);
  g_autofree char *in_quotes = NULL;
  g_autofree char *in_countries = NULL;

  sp_navigation_go_to_view (sp_workspace_get_navigation (workspace), SP_VIEW_QUOTES);
  quotation_harness_go_to (window, SP_RECORD_QUOTE, "fragment");
  sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_quote_choice (workspace)), "friendless");
  ui_harness_settle ();
  in_quotes = list_marked (quotation_harness_get_label (window, "words"));
  g_assert_cmpstr (in_quotes, ==, "<friendless>");
  sp_navigation_go_to_view (sp_workspace_get_navigation (workspace), SP_VIEW_COUNTRIES);
  ui_harness_settle ();
  in_countries = list_marked (quotation_harness_get_label (window, "words"));
  g_assert_cmpstr (in_countries, ==, "");
  ui_harness_close (window);
}

/* So are role, place and context, by which a quote can be found too. */
static void
test_found_is_marked_beside_the_words (void)
{
  static const struct
  {
    const char *typed;
    const char *text;
    const char *marked;
  } cases[] = {
    { "tests", "Minister of Tests", "<Tests>" },
    { "made test", "Made up for tests.", "<Made><test>" },
    { "test", "a test", "<test>" },
    { "pounds", "a test", "" },
  };
  SpWindow *window = quotation_harness_open ();
  SpWorkspace *workspace = sp_window_get_workspace (window);

  sp_navigation_go_to_view (sp_workspace_get_navigation (workspace), SP_VIEW_QUOTES);
  quotation_harness_go_to (window, SP_RECORD_QUOTE, "override");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marked = NULL;
      GtkWidget *slot = ui_harness_find_type (GTK_WIDGET (window), SP_TYPE_PAGE);
      GtkWidget *label;

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_quote_choice (workspace)), cases[i].typed);
      ui_harness_settle ();
      label = ui_harness_find_text (slot, cases[i].text);
      g_assert_nonnull (label);
      marked = list_marked (GTK_LABEL (label));
      g_assert_cmpstr (marked, ==, cases[i].marked);
    }
  ui_harness_close (window);
}

/* Who comes to the words by keyboard reads them: they are not all selected. */
static void
test_focus_selects_nothing (void)
{
  SpWindow *window = quotation_harness_open ();
  GtkLabel *words;

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "fragment");
  words = quotation_harness_get_label (window, "words");
  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (words)));
  ui_harness_settle ();
  g_assert_true (gtk_widget_has_focus (GTK_WIDGET (words)));
  g_assert_false (gtk_label_get_selection_bounds (words, NULL, NULL));
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
  SpWindow *window = quotation_harness_open ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GtkWidget *button;
      GtkWidget *explanation;

      quotation_harness_go_to (window, SP_RECORD_QUOTE, cases[i].id);
      button = quotation_harness_find_class (quotation_harness_get_quotation (window), "marks");
      g_assert_cmpint (gtk_widget_get_visible (button), ==, *cases[i].explanation != '\0');
      g_assert_cmpint (gtk_widget_get_has_tooltip (GTK_WIDGET (quotation_harness_get_label (window, "words"))), ==,
                       *cases[i].explanation != '\0');
      if (*cases[i].explanation == '\0')
        continue;
      gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      ui_harness_settle ();
      explanation = quotation_harness_find_seen (GTK_WIDGET (gtk_menu_button_get_popover (GTK_MENU_BUTTON (button))),
                                                 GTK_TYPE_LABEL);
      g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (explanation)), ==, cases[i].explanation);
      gtk_menu_button_popdown (GTK_MENU_BUTTON (button));
    }
  ui_harness_close (window);
}

/* A few words come after what they were about, and smaller; a sentence has its context among the facts. */
static void
test_fragment_has_its_context_first (void)
{
  SpWindow *window = quotation_harness_open ();
  GtkWidget *context;

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "fragment");
  context = quotation_harness_find_class (quotation_harness_get_quotation (window), "context");
  g_assert_true (gtk_widget_get_mapped (context));
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (context)), ==, "The report printed only these words.");
  g_assert_null (ui_harness_find_text (GTK_WIDGET (window), "Context"));
  quotation_harness_go_to (window, SP_RECORD_QUOTE, "no-date");
  g_assert_false (gtk_widget_get_mapped (quotation_harness_find_class (quotation_harness_get_quotation (window),
                                                                       "context")));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Context"));
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Date not known"));
  ui_harness_close (window);
}

static int
get_words_height (SpWindow *window)
{
  int height;

  ui_harness_settle ();
  gtk_widget_measure (GTK_WIDGET (quotation_harness_get_label (window, "words")), GTK_ORIENTATION_VERTICAL, 300,
                      &height, NULL, NULL, NULL);
  return height;
}

static void
test_size (void)
{
  SpWindow *window = quotation_harness_open ();
  SpQuoteSize *size = sp_workspace_get_quote_size (sp_window_get_workspace (window));
  int normal, larger;
  guint n_steps = 0;

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "omission");
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

/* The size is there again at the next start. */
static void
test_size_is_kept (void)
{
  g_autoptr (GSettings) settings = sp_settings_new ();
  SpWindow *window = sp_window_new (NULL, settings, NULL);
  SpQuoteSize *size = sp_workspace_get_quote_size (sp_window_get_workspace (window));

  g_settings_set_double (settings, "quote-text-scale", 1.5);
  g_assert_cmpfloat_with_epsilon (sp_quote_size_get_scale (size), 1.5, 0.001);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.larger-text", NULL);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (settings, "quote-text-scale"), 1.75, 0.001);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.normal-text", NULL);
  g_assert_cmpfloat_with_epsilon (g_settings_get_double (settings, "quote-text-scale"), 1, 0.001);
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
  SpWindow *window = quotation_harness_open ();
  g_autofree char *words = NULL;
  g_autofree char *plain = NULL;
  g_autofree char *html = NULL;
  g_autofree char *again = NULL;

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "omission");
  press (window, "Copy");
  words = read_clipboard (window, "text/plain;charset=utf-8");
  g_assert_cmpstr (words, ==, "We said […] and then [Huawei] … and [sic] again.");
  g_assert_nonnull (ui_harness_find_text (GTK_WIDGET (window), "Words of the quote copied"));

  quotation_harness_go_to (window, SP_RECORD_QUOTE, "arabic");
  press (window, "Copy with Citation");
  plain = read_clipboard (window, "text/plain;charset=utf-8");
  html = read_clipboard (window, "text/html");
  g_assert_true (g_str_has_prefix (plain, "“نحن لا نرى"));
  g_assert_nonnull (strstr (plain, "(translation: dataset’s editors)"));
  g_assert_nonnull (strstr (plain, "https://example.org/hostile/arabic"));
  g_assert_nonnull (strstr (html, "lang=\"ar\" dir=\"rtl\""));
  g_assert_nonnull (strstr (html, "<a href=\"https://example.org/hostile/arabic\">"));

  /* Nothing is copied where no quote is open */
  quotation_harness_go_to (window, SP_RECORD_ACTOR, "layla");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-quote", NULL);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.copy-citation", NULL);
  again = read_clipboard (window, "text/plain;charset=utf-8");
  g_assert_cmpstr (again, ==, plain);
  ui_harness_close (window);
}

static void
add_tests (void)
{
  g_test_add_func ("/quotation/direction-and-language", test_direction_and_language);
  g_test_add_func ("/quotation/translation-is-marked", test_translation_is_marked);
  g_test_add_func ("/quotation/found-is-marked", test_found_is_marked);
  g_test_add_func ("/quotation/found-is-marked-beside-the-words", test_found_is_marked_beside_the_words);
  g_test_add_func ("/quotation/found-is-marked-on-the-page", test_found_is_marked_on_the_page);
  g_test_add_func ("/quotation/focus-selects-nothing", test_focus_selects_nothing);
  g_test_add_func ("/quotation/marks-are-explained", test_marks_are_explained);
  g_test_add_func ("/quotation/fragment-has-its-context-first", test_fragment_has_its_context_first);
  g_test_add_func ("/quotation/size", test_size);
  g_test_add_func ("/quotation/size-is-kept", test_size_is_kept);
  g_test_add_func ("/quotation/copy", test_copy);
}

int
main (int argc, char **argv)
{
  return ui_harness_run (argc, argv, add_tests);
}
