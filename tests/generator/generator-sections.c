/* SPDX-License-Identifier: GPL-3.0-or-later
 * The sections of a generated dataset that are no evidence: what is asked, who and where. */
#include "generator.h"

#include "generator-texts.h"

static GPtrArray *
new_records (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) generator_record_free);
}

void
generator_write_dataset (Generator *self)
{
  g_autoptr (GeneratorRecord) record = generator_record_new ();
  g_autofree char *id = g_strdup_printf ("generated-%u", self->options->seed);
  g_autofree char *title = g_strdup_printf ("Generated dataset %u", self->options->seed);
  g_autofree char *edition = generator_format_day (self->last_day, 3);
  g_autofree char *json = NULL;

  generator_record_add_text (record, "format", "standpoint-dataset/1");
  generator_record_add_text (record, "id", id);
  generator_record_add_text (record, "title", title);
  generator_record_add_text (record, "description", "Made up by a program for tests; nobody said any of this.");
  generator_record_add_text (record, "edition", edition);
  generator_record_add_text (record, "language", "en");
  generator_record_add_text (record, "license", "CC0-1.0");
  generator_record_add_json (record, "authors", g_strdup ("[\"generate-dataset\"]"));
  generator_record_add_text (record, "method", "Chance assigned the levels.");
  json = generator_record_to_json (record);
  g_string_append_printf (self->text, "{\n  \"dataset\": %s", json);
}

/* Marks are of all scales together, and so are labels. */
static char *
make_mark (guint level)
{
  char mark[8] = { 0 };

  g_unichar_to_utf8 (level < 26 ? 'A' + level : 0x4e00 + level - 26, mark);
  return g_strdup (mark);
}

static GeneratorRecord *
make_level (Generator *self, guint scale, guint level)
{
  GeneratorRecord *record = generator_record_new ();
  g_autofree char *id = generator_make_level_id (self, level);
  g_autofree char *mark = make_mark (level);
  g_autofree char *label = g_strdup (id);
  g_autofree char *summary = g_strdup_printf ("The answer number %u on this scale.", level + 1);
  g_autofree char *color = g_strdup_printf ("#%06x", (level * 0x2f1d47 + scale * 0x101010) & 0xffffff);

  label[0] = g_ascii_toupper (label[0]);
  g_strdelimit (label, "-", ' ');
  generator_record_add_text (record, "id", id);
  generator_record_add_text (record, "mark", mark);
  generator_record_add_text (record, "label", label);
  generator_record_add_text (record, "summary", summary);
  if (g_str_equal (id, "under-review"))
    generator_record_add_json (record, "on_scale", g_strdup ("false"));
  else if (scale == 1)
    generator_record_add_text (record, "color", color);
  return record;
}

void
generator_write_scales (Generator *self)
{
  static const char *const kinds[GENERATOR_MAX_SCALES] = { "diverging", "sequential", "unordered" };
  guint n_scales = MIN (self->options->n_questions, GENERATOR_MAX_SCALES);

  generator_open_section (self, "scales");
  for (guint i = 0; i < n_scales; i++)
    {
      GeneratorRecord *record = generator_record_new ();
      g_autofree char *id = g_strdup_printf ("scale-%u", i + 1);
      g_autoptr (GPtrArray) levels = new_records ();

      for (guint j = 0; j < self->options->n_levels; j++)
        g_ptr_array_add (levels, make_level (self, i, j));
      generator_record_add_text (record, "id", id);
      generator_record_add_text (record, "kind", kinds[i]);
      generator_record_add_objects (record, "levels", levels);
      generator_take_record (self, record);
    }
  generator_close_section (self);
}

/* One level has a sentence; the others show their labels. */
static GPtrArray *
make_sentences (Generator *self, guint question)
{
  g_autofree char *level = generator_make_level_id (self, question % 2);
  GeneratorRecord *record = generator_record_new ();
  GPtrArray *records = new_records ();

  generator_record_add_text (record, "level", level);
  generator_record_add_json (record, "sentence",
                             g_strdup_printf ("{\"en\": \"{country} answers %s to question %u\", "
                                              "\"de\": \"{country} antwortet %s auf Frage %u\"}",
                                              level, question + 1, level, question + 1));
  g_ptr_array_add (records, record);
  return records;
}

void
generator_write_questions (Generator *self)
{
  generator_open_section (self, "questions");
  for (guint i = 0; i < self->options->n_questions; i++)
    {
      GeneratorRecord *record = generator_record_new ();
      g_autofree char *id = g_strdup_printf ("question-%u", i + 1);
      g_autofree char *scale = g_strdup_printf ("scale-%u", generator_get_scale (self, i) + 1);
      g_autofree char *title = g_strdup_printf ("Question %u", i + 1);
      g_autofree char *text = g_strdup_printf ("What did the government answer to question %u?", i + 1);
      g_autoptr (GPtrArray) sentences = make_sentences (self, i);

      generator_record_add_text (record, "id", id);
      generator_record_add_text (record, "scale", scale);
      generator_record_add_text (record, "short", title);
      generator_record_add_text (record, "title", title);
      generator_record_add_text (record, "text", text);
      generator_record_add_objects (record, "levels", sentences);
      generator_take_record (self, record);
    }
  generator_close_section (self);
}

/* Questions that no position will answer: those are made a question at a time. */
static GPtrArray *
make_searched (Generator *self, guint country)
{
  GPtrArray *records = new_records ();

  for (guint i = 0; i < self->options->n_questions; i++)
    if (i * self->options->n_countries + country >= self->options->n_positions && generator_chance (self, 0.5))
      {
        GeneratorRecord *record = generator_record_new ();
        g_autofree char *question = g_strdup_printf ("question-%u", i + 1);
        g_autofree char *on = generator_format_day (self->last_day, 2);

        generator_record_add_text (record, "question", question);
        generator_record_add_text (record, "on", on);
        g_ptr_array_add (records, record);
      }
  return records;
}

void
generator_write_countries (Generator *self)
{
  generator_open_section (self, "countries");
  for (guint i = 0; i < self->countries->len; i++)
    {
      const GeneratorCountry *country = self->countries->pdata[i];
      GeneratorRecord *record = generator_record_new ();
      g_autoptr (GPtrArray) searched = make_searched (self, i);

      generator_record_add_text (record, "code", country->code);
      generator_record_add_text (record, "name", country->name);
      generator_record_add_text (record, "capital", country->capital);
      generator_record_add_text (record, "region", country->region);
      generator_record_add_objects (record, "searched", searched);
      generator_take_record (self, record);
    }
  generator_close_section (self);
}

static GPtrArray *
make_members (Generator *self, guint group)
{
  GPtrArray *records = new_records ();

  for (guint i = 0; i < self->countries->len; i++)
    if (i % self->options->n_groups == group || generator_chance (self, 0.2))
      {
        GeneratorRecord *record = generator_record_new ();

        generator_record_add_text (record, "country", generator_get_country (self, i));
        generator_add_date (self, record, "from", self->first_day);
        if (generator_chance (self, 0.1))
          generator_add_date (self, record, "to", generator_choose_day (self));
        else
          generator_record_add_text (record, "to", NULL);
        g_ptr_array_add (records, record);
      }
  return records;
}

void
generator_write_groups (Generator *self)
{
  generator_open_section (self, "groups");
  for (guint i = 0; i < self->options->n_groups; i++)
    {
      GeneratorRecord *record = generator_record_new ();
      g_autofree char *id = generator_text_make_id ("group", i);
      g_autofree char *name = g_strdup_printf ("Generated Group %u", i + 1);
      g_autofree char *short_name = g_strdup_printf ("GG%u", i + 1);
      g_autoptr (GPtrArray) members = make_members (self, i);

      generator_record_add_text (record, "id", id);
      generator_record_add_text (record, "name", name);
      generator_record_add_text (record, "short", short_name);
      generator_record_add_text (record, "kind", "intergovernmental forum");
      generator_record_add_text (record, "summary", "A group whose members chance chose.");
      generator_record_add_objects (record, "members", members);
      generator_add_sources (self, record);
      generator_take_record (self, record);
    }
  generator_close_section (self);
}

static GPtrArray *
make_roles (Generator *self, guint actor)
{
  static const char *const titles[] = { "Minister of Networks", "Member of Parliament", "Spokesperson", "Director" };
  g_autofree char *organization = generator_text_make_id ("actor", actor - actor % 5);
  GeneratorRecord *record = generator_record_new ();
  GPtrArray *records = new_records ();

  generator_record_add_text (record, "title", titles[generator_choose (self, G_N_ELEMENTS (titles))]);
  generator_record_add_text (record, "organization", organization);
  generator_add_date (self, record, "from", self->first_day);
  generator_record_add_text (record, "to", NULL);
  g_ptr_array_add (records, record);
  return records;
}

/* Every fifth actor is an organization, and the four after it belong to it. */
void
generator_write_actors (Generator *self)
{
  static const char *const kinds[] = { "government", "agency", "legislature", "company", "university", "group" };

  generator_open_section (self, "actors");
  for (guint i = 0; i < self->options->n_actors; i++)
    {
      GeneratorRecord *record = generator_record_new ();
      gboolean is_person = i % 5 != 0;
      g_autofree char *id = generator_text_make_id ("actor", i);
      g_autofree char *name =
        is_person ? generator_text_make_name (i) : g_strdup_printf ("Example Office %u", i / 5 + 1);
      g_autoptr (GPtrArray) roles = is_person ? make_roles (self, i) : new_records ();

      generator_record_add_text (record, "id", id);
      generator_record_add_text (record, "name", name);
      generator_record_add_text (record, "kind", is_person ? "person" : kinds[i / 5 % G_N_ELEMENTS (kinds)]);
      if (self->countries->len > 0)
        generator_record_add_text (record, "country", generator_get_country (self, i / 5 % self->countries->len));
      generator_record_add_objects (record, "roles", roles);
      generator_take_record (self, record);
    }
  generator_close_section (self);
}
