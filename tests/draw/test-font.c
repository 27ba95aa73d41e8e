/* SPDX-License-Identifier: GPL-3.0-or-later
 * Fonts are named as Pango finds them again, but where other scripts need the generic family. */
#include "sp-font.h"

#include <pango/pangocairo.h>

static void
test_found_again (void)
{
  static const char *const generics[] = { "Sans", "Serif" };

  for (guint i = 0; i < G_N_ELEMENTS (generics); i++)
    {
      PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
      PangoFontDescription *wanted = sp_font_create (generics[i], "Größe Ελλάς Київ “5G”", 12, PANGO_WEIGHT_BOLD);
      PangoFont *font = pango_context_load_font (context, wanted);
      PangoFontDescription *found = pango_font_describe_with_absolute_size (font);

      g_assert_cmpstr (pango_font_description_get_family (found), ==, pango_font_description_get_family (wanted));
      g_assert_cmpint (pango_font_description_get_size (wanted), ==, 12 * PANGO_SCALE);
      g_assert_true (pango_font_description_get_size_is_absolute (wanted));
      g_assert_cmpint (pango_font_description_get_weight (wanted), ==, PANGO_WEIGHT_BOLD);
      pango_font_description_free (found);
      g_object_unref (font);
      pango_font_description_free (wanted);
      g_object_unref (context);
    }
}

static void
test_other_scripts (void)
{
  static const char *const texts[] = { "安全", "Huawei は", "أمن", "안보", "→" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      PangoFontDescription *font = sp_font_create ("Serif", texts[i], 12, PANGO_WEIGHT_NORMAL);

      g_assert_cmpstr (pango_font_description_get_family (font), ==, "Serif");
      pango_font_description_free (font);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/font/found-again", test_found_again);
  g_test_add_func ("/font/other-scripts", test_other_scripts);
  return g_test_run ();
}
