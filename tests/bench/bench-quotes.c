/* SPDX-License-Identifier: GPL-3.0-or-later
 * How long the main thread works on a frame while 100,000 found quotes are scrolled through, compared with a list of as
 * many plain labels that is scrolled as far; on a keystroke that finds others; and on the frames in which a million are
 * searched. */
#include "bench-scroll.h"
#include "made-quotes.h"
#include "window-watch.h"

#include "sp-found-list.h"
#include "sp-found-quotes.h"
#include "sp-found-row.h"
#include "sp-quote-finder.h"

#define N_QUOTES 100000
#define N_KEYSTROKES 40
#define N_QUOTES_MANY 1000000
#define WIDTH 620
#define HEIGHT 700

/* How far a frame scrolls at a flick, in pixels: the whole view. */
#define FLICK 600

static gboolean
is_found (BenchWidget *self)
{
  return sp_quote_results_is_current (sp_workspace_get_quote_results (self->workspace));
}

static void
type (BenchWidget *self)
{
  static const char *const typed[] = { "", "a", "an", "and", "and t", "the", "the g" };

  for (guint i = 0; i < N_KEYSTROKES; i++)
    {
      gint64 start = window_get_thread_time ();

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (sp_workspace_get_quote_choice (self->workspace)),
                                  typed[i % G_N_ELEMENTS (typed)]);
      while (!is_found (self))
        g_main_context_iteration (NULL, TRUE);
      bench_widget_wait_for_frame (self);
      bench_widget_add (self, "keystroke", start);
    }
}

/* A million quotes, in the rows of the list, without a dataset that is open. */
typedef struct
{
  BenchWidget *bench;
  SpFoundQuotes *found;
  SpRowMetrics *metrics;
  SpSearch *search;
  SpQuoteFinding *finding;
  guint n_shown;
} Many;

static void
setup_row_cb (Many *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, sp_found_row_new (self->bench->workspace, self->metrics));
}

static void
bind_row_cb (Many *self, GtkListItem *item)
{
  sp_found_row_set_place (SP_FOUND_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item), self->search);
}

static GtkWidget *
create_rows (Many *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  g_signal_connect_swapped (factory, "setup", G_CALLBACK (setup_row_cb), self);
  g_signal_connect_swapped (factory, "bind", G_CALLBACK (bind_row_cb), self);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller),
                                 gtk_list_view_new (GTK_SELECTION_MODEL (g_object_ref (self->found)), factory));
  return scroller;
}

static void
many_found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  ((Many *) data)->finding = sp_quote_finder_find_finish (result, NULL);
}

/* Something moves in the window all the while: are there frames that come late? */
static void
search_many (Many *self, SpQuoteTexts *texts, SpQuoteRequest *request, GtkLabel *moving)
{
  BenchWidget *bench = self->bench;
  gboolean is_shown = FALSE;

  sp_quote_finder_find_async (texts, request, NULL, many_found_cb, self);
  while (!is_shown)
    {
      gint64 start = window_get_thread_time ();
      g_autofree char *text = g_strdup_printf ("%u", self->n_shown++);

      gtk_label_set_text (moving, text);
      is_shown = self->finding != NULL;
      if (is_shown)
        sp_found_quotes_set_finding (self->found, self->finding);
      bench_widget_wait_for_frame (bench);
      bench_widget_add (bench, is_shown ? "many shown" : "many searched", start);
    }
  g_clear_object (&self->finding);
}

static void
open_many (BenchWidget *self)
{
  static const char *const typed[] = { "", "h", "hu", "huawei", "huawei risk", "the", "the network" };
  g_autoptr (SpIndex) index = made_quotes_new (N_QUOTES_MANY);
  g_autoptr (SpQuoteTexts) texts = sp_quote_texts_new (index);
  g_autoptr (SpLens) lens = sp_lens_new (index);
  g_autoptr (SpQuoteChoice) choice = sp_quote_choice_new ();
  Many many = { self, sp_found_quotes_new (), sp_row_metrics_new (), NULL, NULL, 0 };
  GtkWidget *moving = bench_widget_present_with_label (self, create_rows (&many), WIDTH, HEIGHT);

  for (guint i = 0; i < N_KEYSTROKES; i++)
    {
      g_autoptr (SpQuoteRequest) request = NULL;

      sp_search_choice_set_typed (SP_SEARCH_CHOICE (choice), typed[i % G_N_ELEMENTS (typed)]);
      request = sp_quote_request_new (lens, choice);
      search_many (&many, texts, request, GTK_LABEL (moving));
    }
}

static const char *
get_text (gpointer record)
{
  return sp_quote_get_text (record);
}

static GtkWidget *
show_quotes (BenchWidget *self)
{
  SpQuoteResults *results = sp_workspace_get_quote_results (self->workspace);
  GtkWidget *quotes = g_object_new (SP_TYPE_FOUND_LIST, NULL);

  sp_found_list_set_workspace (SP_FOUND_LIST (quotes), self->workspace);
  g_signal_connect_data (results, "changed", G_CALLBACK (sp_found_list_settle), quotes, NULL,
                         G_CONNECT_SWAPPED | G_CONNECT_AFTER);
  sp_quote_results_set_wanted (results, TRUE);
  bench_scroll_show (self, quotes);
  while (!is_found (self))
    g_main_context_iteration (NULL, TRUE);
  return quotes;
}

int
main (void)
{
  GenerateDatasetOptions options = generate_dataset_defaults;
  BenchWidget self;

  if (!bench_widget_init (&self))
    return BENCH_SKIPPED;
  options.n_quotes = N_QUOTES;
  options.n_actors = N_QUOTES / 20;
  options.n_sources = N_QUOTES / 20;
  bench_widget_open (&self, &options);
  bench_scroll_measure (&self, show_quotes (&self), "quotes", FLICK);
  type (&self);
  bench_scroll_measure_labels (&self, SP_RECORD_QUOTE, get_text, FLICK);
  bench_scroll_print (&self, "quotes");
  bench_widget_print (&self, "keystroke", "keystroke", "labels flick", 0);
  open_many (&self);
  bench_widget_print (&self, "a million searched", "many searched", "labels wheel", 0);
  bench_widget_print (&self, "a million shown", "many shown", "labels wheel", 0);
  return 0;
}
