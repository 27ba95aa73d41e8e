/* SPDX-License-Identifier: GPL-3.0-or-later
 * What was searched for lately in each dataset, and led to something. */
#include "sp-recent-searches.h"

#include <gtk/gtk.h>

#define KEY "recent-searches"

/* So many searches of all datasets, so that what is kept cannot grow with every dataset that is ever opened. */
#define MOST_OF_ALL 50

/* The desktop's setting for what is remembered. */
static gboolean
is_wanted (void)
{
  GtkSettings *settings = gtk_settings_get_default ();
  gboolean wanted = TRUE;

  if (settings != NULL)
    g_object_get (settings, "gtk-recent-files-enabled", &wanted, NULL);
  return wanted;
}

/* Those of the other datasets, and of this one all but @typed, as long as there is room. */
static void
keep_others (GVariantBuilder *builder, GSettings *settings, const char *dataset, const char *typed)
{
  g_autoptr (GVariant) kept = g_settings_get_value (settings, KEY);
  guint n_all = 1;
  guint n_here = 1;
  const char *of, *text;
  GVariantIter iter;

  g_variant_iter_init (&iter, kept);
  while (n_all < MOST_OF_ALL && g_variant_iter_next (&iter, "(&s&s)", &of, &text))
    {
      gboolean here = g_str_equal (of, dataset);

      if (here && (typed == NULL || g_str_equal (text, typed) || n_here == SP_RECENT_SEARCHES_MOST))
        continue;
      g_variant_builder_add (builder, "(ss)", of, text);
      n_here += here;
      n_all++;
    }
}

/**
 * sp_recent_searches_get:
 * @settings: (nullable): where they are kept
 * @dataset: the id of a dataset
 *
 * Returns: (transfer full): what was searched for in the dataset, the latest first; nothing where the desktop is set not
 *   to remember what was opened
 */
GStrv
sp_recent_searches_get (GSettings *settings, const char *dataset)
{
  g_autoptr (GStrvBuilder) found = g_strv_builder_new ();
  g_autoptr (GVariant) kept = NULL;
  const char *of, *text;
  GVariantIter iter;

  g_return_val_if_fail (dataset != NULL, NULL);

  if (settings == NULL || !is_wanted ())
    return g_strv_builder_end (found);
  kept = g_settings_get_value (settings, KEY);
  g_variant_iter_init (&iter, kept);
  while (g_variant_iter_next (&iter, "(&s&s)", &of, &text))
    if (g_str_equal (of, dataset))
      g_strv_builder_add (found, text);
  return g_strv_builder_end (found);
}

/**
 * sp_recent_searches_add:
 * @settings: (nullable): where they are kept
 * @dataset: the id of a dataset
 * @typed: what was typed that led to something
 *
 * Keeps it, unless the desktop is set not to remember what was opened.
 */
void
sp_recent_searches_add (GSettings *settings, const char *dataset, const char *typed)
{
  g_autofree char *stripped = NULL;
  GVariantBuilder builder;

  g_return_if_fail (dataset != NULL && typed != NULL);

  stripped = g_strstrip (g_utf8_make_valid (typed, -1));
  if (settings == NULL || *stripped == '\0' || !is_wanted ())
    return;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(ss)"));
  g_variant_builder_add (&builder, "(ss)", dataset, stripped);
  keep_others (&builder, settings, dataset, stripped);
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}

/**
 * sp_recent_searches_clear:
 * @settings: (nullable): where they are kept
 * @dataset: the id of a dataset
 *
 * Forgets what was searched for in the dataset.
 */
void
sp_recent_searches_clear (GSettings *settings, const char *dataset)
{
  GVariantBuilder builder;

  g_return_if_fail (dataset != NULL);

  if (settings == NULL)
    return;
  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(ss)"));
  keep_others (&builder, settings, dataset, NULL);
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}
