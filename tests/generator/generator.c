/* SPDX-License-Identifier: GPL-3.0-or-later
 * A dataset in the making: what its sections share. */
#include "generator.h"

#include "generator-texts.h"

/* What is made is written in pieces of this size. */
#define PIECE_SIZE (256 * 1024)

/* Mistakes have a chance of their own; any other number would do. */
#define MISTAKE_SEED 0x5d1e7

static guint
get_day (guint year, GDateMonth month, GDateDay day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, day, month, (GDateYear) year);
  return g_date_get_julian (&date);
}

static int
compare_countries (gconstpointer a, gconstpointer b)
{
  const GeneratorCountry *first = *(const GeneratorCountry *const *) a;
  const GeneratorCountry *second = *(const GeneratorCountry *const *) b;

  return strcmp (first->code, second->code);
}

static void
choose_countries (Generator *self)
{
  self->countries = g_ptr_array_new ();
  for (guint i = 0; i < GENERATOR_N_COUNTRIES; i++)
    g_ptr_array_add (self->countries, (gpointer) &generator_countries[i]);
  for (guint i = 0; i < self->options->n_countries; i++)
    {
      guint other = i + generator_choose (self, GENERATOR_N_COUNTRIES - i);
      gpointer country = self->countries->pdata[i];

      self->countries->pdata[i] = self->countries->pdata[other];
      self->countries->pdata[other] = country;
    }
  g_ptr_array_set_size (self->countries, (int) self->options->n_countries);
  g_ptr_array_sort (self->countries, compare_countries);
}

/* Selection sampling: D. Knuth, The Art of Computer Programming, volume 2, section 3.4.2, algorithm S. */
static void
choose_faulty (Generator *self)
{
  guint n_records = self->options->n_positions + self->options->n_quotes + self->options->n_events;
  guint n_left = self->options->n_mistakes;

  self->faulty = g_new0 (gboolean, n_records + 1);
  for (guint i = 0; i < n_records && n_left > 0; i++)
    if ((guint) g_rand_int_range (self->mistake_rand, 0, (int) (n_records - i)) < n_left)
      {
        self->faulty[i] = TRUE;
        n_left--;
      }
}

void
generator_init (Generator *self, const GenerateDatasetOptions *options, GOutputStream *stream)
{
  *self = (Generator) { .options = options, .stream = stream };
  self->rand = g_rand_new_with_seed (options->seed);
  self->mistake_rand = g_rand_new_with_seed (options->seed ^ MISTAKE_SEED);
  self->text = g_string_sized_new (PIECE_SIZE * 2);
  self->first_day = get_day (options->from_year, G_DATE_JANUARY, 1);
  self->last_day = get_day (options->to_year, G_DATE_DECEMBER, 31);
  choose_countries (self);
  choose_faulty (self);
}

void
generator_clear (Generator *self)
{
  g_rand_free (self->rand);
  g_rand_free (self->mistake_rand);
  g_ptr_array_unref (self->countries);
  g_free (self->faulty);
  g_string_free (self->text, TRUE);
  g_clear_error (&self->error);
}

/* A number from 0 on and below @number; 0 where there is none. */
guint
generator_choose (Generator *self, guint number)
{
  return number > 1 ? (guint) g_rand_int_range (self->rand, 0, (int) number) : 0;
}

gboolean
generator_chance (Generator *self, double share)
{
  return g_rand_double (self->rand) < share;
}

guint
generator_choose_day (Generator *self)
{
  return self->first_day + generator_choose (self, self->last_day - self->first_day + 1);
}

/* As a date that is known to the day (3), the month (2) or the year (1). */
char *
generator_format_day (guint day, guint precision)
{
  GDate date;
  char text[16];

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  g_snprintf (text, sizeof text, "%04u-%02u-%02u", g_date_get_year (&date), g_date_get_month (&date),
              g_date_get_day (&date));
  text[precision == 3 ? 10 : precision == 2 ? 7 : 4] = '\0';
  return g_strdup (text);
}

guint
generator_choose_precision (Generator *self)
{
  if (!generator_chance (self, self->options->vague_share))
    return 3;
  return generator_chance (self, 0.5) ? 2 : 1;
}

void
generator_add_date (Generator *self, GeneratorRecord *record, const char *key, guint day)
{
  g_autofree char *date = generator_format_day (day, generator_choose_precision (self));

  generator_record_add_text (record, key, date);
}

const char *
generator_get_country (Generator *self, guint number)
{
  return ((const GeneratorCountry *) self->countries->pdata[number])->code;
}

guint
generator_get_scale (Generator *self, guint question)
{
  return question % MIN (self->options->n_questions, GENERATOR_MAX_SCALES);
}

/* The same in all scales, which is allowed. */
char *
generator_make_level_id (Generator *self, guint level)
{
  static const char *const ids[] = { "forbidden", "limited", "supervised", "allowed", "preferred", "required" };

  if (level >= 3 && level == self->options->n_levels - 1)
    return g_strdup ("under-review");
  return level < G_N_ELEMENTS (ids) ? g_strdup (ids[level]) : g_strdup_printf ("level-%u", level + 1);
}

/* Returns: (transfer full): the id of the next source in turn, so that all are cited */
char *
generator_cite (Generator *self)
{
  return generator_text_make_id ("paper", self->n_cited++ % self->options->n_sources);
}

/* As many sources as are needed for all to be cited in the end. */
void
generator_add_sources (Generator *self, GeneratorRecord *record)
{
  const GenerateDatasetOptions *options = self->options;
  guint n_lists = options->n_positions + options->n_events + options->n_groups;
  guint n_of_lists = options->n_sources - MIN (options->n_sources, options->n_quotes);
  guint n_sources = MIN (MAX ((n_of_lists + n_lists - 1) / n_lists, 1), options->n_sources);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n_sources; i++)
    g_ptr_array_add (sources, generator_cite (self));
  generator_record_add_list (record, "sources", sources);
}

static void
write_text (Generator *self)
{
  if (self->error == NULL)
    g_output_stream_write_all (self->stream, self->text->str, self->text->len, NULL, NULL, &self->error);
  g_string_truncate (self->text, 0);
}

void
generator_open_section (Generator *self, const char *name)
{
  g_string_append_printf (self->text, ",\n  \"%s\": [", name);
  self->has_records = FALSE;
}

/* Takes the record. */
void
generator_take_record (Generator *self, GeneratorRecord *record)
{
  g_autofree char *json = generator_record_to_json (record);

  g_string_append_printf (self->text, "%s\n    %s", self->has_records ? "," : "", json);
  self->has_records = TRUE;
  if (self->text->len >= PIECE_SIZE)
    write_text (self);
  generator_record_free (record);
}

/* Takes the record, with a mistake where one is due. */
void
generator_take_evidence (Generator *self, GeneratorRecord *record, GeneratorKind kind)
{
  if (self->faulty[self->n_made++])
    generator_plant_mistake (record, kind, self->mistake_rand);
  generator_take_record (self, record);
}

void
generator_close_section (Generator *self)
{
  g_string_append (self->text, self->has_records ? "\n  ]" : "]");
  write_text (self);
}
