/* SPDX-License-Identifier: GPL-3.0-or-later
 * What a map shows: a look for each of its areas. */
#include "sp-map-scene.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  SpCountry *country;
  SpLook look;
  SpLevel *level;
} Area;

struct _SpMapScene
{
  GObject parent_instance;

  SpGeometry *geometry;
  const SpTheme *theme;
  SpMapSubject *subject;
  Area *areas;
  guint n_areas;
  GHashTable *area_by_country;
  GPtrArray *missing;
};

G_DEFINE_FINAL_TYPE (SpMapScene, sp_map_scene, G_TYPE_OBJECT)

static void
sp_map_scene_finalize (GObject *object)
{
  SpMapScene *self = SP_MAP_SCENE (object);

  g_clear_pointer (&self->areas, g_free);
  g_clear_pointer (&self->area_by_country, g_hash_table_unref);
  g_clear_pointer (&self->missing, g_ptr_array_unref);
  g_clear_pointer (&self->subject, sp_map_subject_unref);

  G_OBJECT_CLASS (sp_map_scene_parent_class)->finalize (object);
}

static void
sp_map_scene_class_init (SpMapSceneClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_map_scene_finalize;
}

static void
sp_map_scene_init (SpMapScene *self G_GNUC_UNUSED)
{
}

/* Of each area the country of the dataset, and of each country the area. */
static void
match_countries (SpMapScene *self)
{
  SpDataset *dataset = sp_index_get_dataset (self->subject->index);
  GPtrArray *countries = sp_dataset_get_records (dataset, SP_RECORD_COUNTRY);

  self->n_areas = sp_geometry_get_n_areas (self->geometry);
  self->areas = g_new0 (Area, self->n_areas);
  self->area_by_country = g_hash_table_new (NULL, NULL);
  self->missing = g_ptr_array_new ();
  for (guint i = 0; i < self->n_areas; i++)
    {
      SpCountry *country = sp_dataset_lookup (dataset, SP_RECORD_COUNTRY, sp_geometry_get_code (self->geometry, i));

      self->areas[i].country = country;
      if (country != NULL)
        g_hash_table_insert (self->area_by_country, country, GUINT_TO_POINTER (i));
    }
  for (guint i = 0; i < countries->len; i++)
    if (!g_hash_table_contains (self->area_by_country, countries->pdata[i]))
      g_ptr_array_add (self->missing, countries->pdata[i]);
}

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

static void
show (SpMapScene *self, Area *area)
{
  SpMapSubject *subject = self->subject;
  SpOutlook outlook = sp_map_subject_get_outlook (subject);
  SpStanding standing;

  if (area->country == NULL || subject->question == NULL)
    {
      area->look = sp_look_new_for_nothing (area->country ? SP_NOTHING_NO_RECORD : SP_NOTHING_NOT_IN_DATASET, FALSE);
      area->look.faded =
        subject->is_comparison || subject->group != NULL || subject->countries != NULL || subject->levels->len > 0;
      return;
    }
  if (!sp_map_subject_has_country (subject, area->country))
    {
      area->look = sp_look_new_for_nothing (SP_NOTHING_OUTSIDE_GROUP, FALSE);
      return;
    }
  sp_standing_find (&standing, subject->index, area->country, &outlook);
  area->look =
    sp_look_new_for_standing (subject->question, &standing, subject->day, subject->unconfirmed_years, self->theme);
  area->look.hatched = subject->is_hatched;
  area->level = get_level (&standing);
  area->look.faded = subject->is_comparison || !sp_map_subject_has_level (subject, area->level);
}

/* The filter keeps what came to its levels and what left them. */
static void
show_shifts (SpMapScene *self)
{
  for (guint i = 0; self->subject->shifts != NULL && i < self->subject->shifts->len; i++)
    {
      const SpShift *shift = self->subject->shifts->pdata[i];
      gint area = sp_map_scene_find_area (self, shift->country);

      if (area >= 0)
        self->areas[area].look.faded = !sp_map_subject_has_level (self->subject, get_level (&shift->from)) &&
                                       !sp_map_subject_has_level (self->subject, get_level (&shift->to));
    }
}

/**
 * sp_map_scene_new:
 * @geometry: the areas
 * @lens: through what they are looked at
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 * @theme: what it is drawn with
 *
 * Finds how each area looks, as the lens is now. While two dates are compared, countries whose level changed look as
 * on the later one, and all others are faded; a filter by level keeps what came to the level and what left it.
 *
 * Returns: (transfer full): the scene, which never changes, and which any thread may read
 */
SpMapScene *
sp_map_scene_new (SpGeometry *geometry, SpLens *lens, guint unconfirmed_years, const SpTheme *theme)
{
  return sp_map_scene_new_of_countries (geometry, lens, NULL, unconfirmed_years, theme);
}

/**
 * sp_map_scene_new_of_countries:
 * @geometry: the areas
 * @lens: through what they are looked at
 * @countries: (nullable) (element-type SpCountry): the only countries that are shown; %NULL for all
 * @unconfirmed_years: after how many years a position counts as not confirmed; see sp_standing_is_unconfirmed()
 * @theme: what it is drawn with
 *
 * As sp_map_scene_new(), with all other countries as if they were outside a group.
 *
 * Returns: (transfer full): the scene, which never changes, and which any thread may read
 */
SpMapScene *
sp_map_scene_new_of_countries (SpGeometry *geometry,
                               SpLens *lens,
                               GPtrArray *countries,
                               guint unconfirmed_years,
                               const SpTheme *theme)
{
  SpMapScene *self;

  g_return_val_if_fail (geometry != NULL && theme != NULL, NULL);
  g_return_val_if_fail (SP_IS_LENS (lens), NULL);

  self = g_object_new (SP_TYPE_MAP_SCENE, NULL);
  self->geometry = geometry;
  self->theme = theme;
  self->subject = sp_map_subject_new_of_countries (lens, countries, unconfirmed_years);
  match_countries (self);
  for (guint i = 0; i < self->n_areas; i++)
    show (self, &self->areas[i]);
  show_shifts (self);
  return self;
}

static SpMapScene *
copy_scene (SpMapScene *self)
{
  SpMapScene *copy = g_object_new (SP_TYPE_MAP_SCENE, NULL);

  copy->geometry = self->geometry;
  copy->theme = self->theme;
  copy->subject = sp_map_subject_ref (self->subject);
  copy->areas = g_memdup2 (self->areas, self->n_areas * sizeof *self->areas);
  copy->n_areas = self->n_areas;
  copy->area_by_country = g_hash_table_ref (self->area_by_country);
  copy->missing = g_ptr_array_ref (self->missing);
  return copy;
}

/**
 * sp_map_scene_dim_to_level:
 * @self: a scene
 * @level: a level
 *
 * Returns: (transfer full): the same with all but the areas of @level faded; what was faded stays so
 */
SpMapScene *
sp_map_scene_dim_to_level (SpMapScene *self, SpLevel *level)
{
  SpMapScene *copy;

  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);
  g_return_val_if_fail (SP_IS_LEVEL (level), NULL);

  copy = copy_scene (self);
  for (guint i = 0; i < copy->n_areas; i++)
    copy->areas[i].look.faded |= copy->areas[i].level != level;
  return copy;
}

/**
 * sp_map_scene_dim_to_nothing:
 * @self: a scene
 * @nothing: a kind of nothing; %SP_NOTHING_NONE for all that have any
 *
 * Returns: (transfer full): the same with all but the areas of @nothing faded; what was faded stays so
 */
SpMapScene *
sp_map_scene_dim_to_nothing (SpMapScene *self, SpNothing nothing)
{
  SpMapScene *copy;

  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);
  g_return_val_if_fail ((guint) nothing < SP_N_NOTHINGS, NULL);

  copy = copy_scene (self);
  for (guint i = 0; i < copy->n_areas; i++)
    {
      SpNothing own = copy->areas[i].look.nothing;

      copy->areas[i].look.faded |= own == SP_NOTHING_NONE || (nothing != SP_NOTHING_NONE && own != nothing);
    }
  return copy;
}

/**
 * sp_map_scene_get_geometry:
 * @self: a scene
 *
 * Returns: (transfer none): the areas
 */
SpGeometry *
sp_map_scene_get_geometry (SpMapScene *self)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);

  return self->geometry;
}

/**
 * sp_map_scene_get_theme:
 * @self: a scene
 *
 * Returns: (transfer none): what it is drawn with
 */
const SpTheme *
sp_map_scene_get_theme (SpMapScene *self)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);

  return self->theme;
}

/**
 * sp_map_scene_get_subject:
 * @self: a scene
 *
 * Returns: (transfer none): what it is about, with all counts
 */
SpMapSubject *
sp_map_scene_get_subject (SpMapScene *self)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);

  return self->subject;
}

/**
 * sp_map_scene_get_look:
 * @self: a scene
 * @area: an area of its geometry
 *
 * Returns: (transfer none): how the area looks
 */
const SpLook *
sp_map_scene_get_look (SpMapScene *self, guint area)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);
  g_return_val_if_fail (area < self->n_areas, NULL);

  return &self->areas[area].look;
}

/**
 * sp_map_scene_get_country:
 * @self: a scene
 * @area: an area of its geometry
 *
 * Returns: (transfer none) (nullable): the country that the area belongs to, or %NULL where the dataset does not have it
 */
SpCountry *
sp_map_scene_get_country (SpMapScene *self, guint area)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);
  g_return_val_if_fail (area < self->n_areas, NULL);

  return self->areas[area].country;
}

/**
 * sp_map_scene_get_level:
 * @self: a scene
 * @area: an area of its geometry
 *
 * Returns: (transfer none) (nullable): the level that it shows there, also where it is faded; %NULL for a kind of nothing
 */
SpLevel *
sp_map_scene_get_level (SpMapScene *self, guint area)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);
  g_return_val_if_fail (area < self->n_areas, NULL);

  return self->areas[area].level;
}

/**
 * sp_map_scene_find_area:
 * @self: a scene
 * @country: (nullable): a country of the dataset
 *
 * Returns: its area, or -1 where it is not on the map
 */
gint
sp_map_scene_find_area (SpMapScene *self, SpCountry *country)
{
  gpointer area;

  g_return_val_if_fail (SP_IS_MAP_SCENE (self), -1);

  if (country == NULL || !g_hash_table_lookup_extended (self->area_by_country, country, NULL, &area))
    return -1;
  return (gint) GPOINTER_TO_UINT (area);
}

/**
 * sp_map_scene_get_missing:
 * @self: a scene
 *
 * Returns: (transfer none) (element-type SpCountry): the countries of the dataset that the map does not have
 */
GPtrArray *
sp_map_scene_get_missing (SpMapScene *self)
{
  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);

  return self->missing;
}

/**
 * sp_map_scene_describe:
 * @self: a scene
 *
 * Says the map in words: what a screen reader reads of it, and the alternative text of its pictures.
 *
 * Returns: (transfer full): sp_map_subject_describe(), and how many countries are not on the map, if any
 */
char *
sp_map_scene_describe (SpMapScene *self)
{
  g_autofree char *sentence = NULL;
  g_autofree char *missing = NULL;

  g_return_val_if_fail (SP_IS_MAP_SCENE (self), NULL);

  sentence = sp_map_subject_describe (self->subject);
  if (self->missing->len == 0)
    return g_steal_pointer (&sentence);
  missing = g_strdup_printf (ngettext ("%u country of the dataset is not on the map.",
                                       "%u countries of the dataset are not on the map.", self->missing->len),
                             self->missing->len);
  /* Translators: two sentences, one after the other. */
  return g_strdup_printf (C_ ("sentences", "%s %s"), sentence, missing);
}
