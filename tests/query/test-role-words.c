/* SPDX-License-Identifier: GPL-3.0-or-later
 * Roles in words beside a name: nobody is made the president of more than they preside over. */
#include "sp-role-words.h"

#include "dataset-builder.h"

#include <locale.h>

static void
test_write (void)
{
  static const struct
  {
    const char *title;
    const char *organization;
    const char *words;
  } cases[] = {
    { "President", NULL, "President" },
    { "President", "", "President" },
    /* The id of an actor, or a name of something that is none */
    { "President", "service", "President, Intelligence Service" },
    { "Director", "Office of Maps", "Director, Office of Maps" },
    /* What goes without saying */
    { "Chancellor", "government", "Chancellor" },
    { "Head of the Intelligence service", "service", "Head of the Intelligence service" },
  };
  DatasetBuilder *builder = builder_new_with_questions ("2021-06-30");
  g_autoptr (SpDataset) dataset = NULL;

  builder_add (builder, sp_actor_new (&(SpActorInit) { .id = "service",
                                                       .name = "Intelligence Service",
                                                       .actor_kind = SP_ACTOR_AGENCY }));
  builder_add (builder, sp_actor_new (&(SpActorInit) { .id = "government",
                                                       .name = "The Government",
                                                       .actor_kind = SP_ACTOR_GOVERNMENT }));
  dataset = builder_end (builder);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpRole role = { .title = (char *) cases[i].title, .organization = (char *) cases[i].organization };
      g_autofree char *words = sp_role_words_write (dataset, &role);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int argc, char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/role-words/write", test_write);

  return g_test_run ();
}
