/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of the list of countries: a section's head or a country. */
#include "sp-country-item.h"

struct _SpCountryItem
{
  GObject parent_instance;

  SpCountry *country;
  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
  char *name;
  char *words;
  guint count;
  gboolean open;
};

G_DEFINE_FINAL_TYPE (SpCountryItem, sp_country_item, G_TYPE_OBJECT)

static void
sp_country_item_finalize (GObject *object)
{
  SpCountryItem *self = SP_COUNTRY_ITEM (object);

  g_clear_object (&self->country);
  g_clear_object (&self->scale);
  g_clear_object (&self->level);
  g_free (self->name);
  g_free (self->words);

  G_OBJECT_CLASS (sp_country_item_parent_class)->finalize (object);
}

static void
sp_country_item_class_init (SpCountryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_country_item_finalize;
}

static void
sp_country_item_init (SpCountryItem *self G_GNUC_UNUSED)
{
}

/**
 * sp_country_item_new:
 * @country: a country
 * @name: its name in the user's language
 * @standing: where it stands
 *
 * Returns: (transfer full): a row for the country
 */
SpCountryItem *
sp_country_item_new (SpCountry *country, const char *name, const SpStanding *standing)
{
  SpCountryItem *self = g_object_new (SP_TYPE_COUNTRY_ITEM, NULL);
  SpPosition *position = standing->position;

  self->country = g_object_ref (country);
  self->name = g_strdup (name);
  self->certainty = standing->certainty;
  if (position != NULL)
    {
      self->scale = g_object_ref (sp_question_get_scale (sp_position_get_question (position)));
      self->level = g_object_ref (sp_position_get_level (position));
      self->basis = sp_position_get_basis (position);
      self->words = sp_standing_format_since (standing);
    }
  else
    self->words = sp_standing_format_nothing (standing);
  return self;
}

/**
 * sp_country_item_new_head:
 * @scale: (nullable): the scale of @level
 * @level: (nullable): the level of the section, or %NULL for the section of those with no position to show
 * @name: its title
 * @count: how many countries it has
 * @open: whether they are shown
 *
 * Returns: (transfer full): the head of a section
 */
SpCountryItem *
sp_country_item_new_head (SpScale *scale, SpLevel *level, const char *name, guint count, gboolean open)
{
  SpCountryItem *self = g_object_new (SP_TYPE_COUNTRY_ITEM, NULL);

  g_set_object (&self->scale, scale);
  g_set_object (&self->level, level);
  self->basis = SP_BASIS_LAW;
  self->certainty = SP_CERTAINTY_YES;
  self->name = g_strdup (name);
  self->count = count;
  self->open = open;
  return self;
}

/**
 * sp_country_item_is_head:
 * @self: a row
 *
 * Returns: whether it is the head of a section
 */
gboolean
sp_country_item_is_head (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), FALSE);

  return self->country == NULL;
}

/**
 * sp_country_item_get_country:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the country, or %NULL for a head
 */
SpCountry *
sp_country_item_get_country (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->country;
}

/**
 * sp_country_item_get_scale:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the scale of its level
 */
SpScale *
sp_country_item_get_scale (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->scale;
}

/**
 * sp_country_item_get_level:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its level
 */
SpLevel *
sp_country_item_get_level (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->level;
}

/**
 * sp_country_item_get_basis:
 * @self: a row
 *
 * Returns: what its level rests on
 */
SpBasis
sp_country_item_get_basis (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), SP_BASIS_OPERATOR);

  return self->basis;
}

/**
 * sp_country_item_get_certainty:
 * @self: a row
 *
 * Returns: whether its level is certain
 */
SpCertainty
sp_country_item_get_certainty (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), SP_CERTAINTY_NO);

  return self->certainty;
}

/**
 * sp_country_item_get_name:
 * @self: a row
 *
 * Returns: the name of the country, or the title of the section
 */
const char *
sp_country_item_get_name (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), "");

  return self->name;
}

/**
 * sp_country_item_get_words:
 * @self: a row
 *
 * Returns: (nullable): since when the country stands there, or why there is no position; %NULL for a head
 */
const char *
sp_country_item_get_words (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->words;
}

/**
 * sp_country_item_get_count:
 * @self: a row
 *
 * Returns: how many countries the section has; 0 for a country
 */
guint
sp_country_item_get_count (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), 0);

  return self->count;
}

/**
 * sp_country_item_is_open:
 * @self: a row
 *
 * Returns: whether the countries of the section are shown
 */
gboolean
sp_country_item_is_open (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), FALSE);

  return self->open;
}

/**
 * sp_country_item_equal:
 * @self: a row
 * @other: another
 *
 * Returns: whether both look the same
 */
gboolean
sp_country_item_equal (SpCountryItem *self, SpCountryItem *other)
{
  return self->country == other->country && self->level == other->level && self->basis == other->basis &&
         self->certainty == other->certainty && self->count == other->count && self->open == other->open &&
         g_strcmp0 (self->name, other->name) == 0 && g_strcmp0 (self->words, other->words) == 0;
}
