/* SPDX-License-Identifier: GPL-3.0-or-later
 * A country of the dataset. */
#include "sp-country.h"

struct _SpCountry
{
  SpRecord parent_instance;

  char *name;
  char *short_name;
  char *capital;
  char *region;
  char **aliases;
  GPtrArray *searched;
};

G_DEFINE_FINAL_TYPE (SpCountry, sp_country, SP_TYPE_RECORD)

static void
sp_country_finalize (GObject *object)
{
  SpCountry *self = SP_COUNTRY (object);

  g_free (self->name);
  g_free (self->short_name);
  g_free (self->capital);
  g_free (self->region);
  g_strfreev (self->aliases);
  g_clear_pointer (&self->searched, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_country_parent_class)->finalize (object);
}

static void
sp_country_class_init (SpCountryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_country_finalize;
  SP_RECORD_CLASS (klass)->kind = SP_RECORD_COUNTRY;
}

static void
sp_country_init (SpCountry *self G_GNUC_UNUSED)
{
}

/**
 * sp_searched_free:
 * @searched: (type SpSearched) (transfer full): what to free
 *
 * Frees one and what it holds; a `GDestroyNotify`.
 */
void
sp_searched_free (gpointer searched)
{
  SpSearched *self = searched;

  g_clear_object (&self->question);
  g_free (self);
}

/**
 * sp_country_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new country that never changes
 */
SpCountry *
sp_country_new (const SpCountryInit *init)
{
  SpCountry *self;

  g_return_val_if_fail (init != NULL, NULL);
  g_return_val_if_fail (init->name != NULL, NULL);
  g_return_val_if_fail (init->region != NULL, NULL);

  self = g_object_new (SP_TYPE_COUNTRY, NULL);
  sp_record_construct (SP_RECORD (self), init->id, init->unknown);
  self->name = g_strdup (init->name);
  self->short_name = g_strdup (init->short_name);
  self->capital = g_strdup (init->capital);
  self->region = g_strdup (init->region);
  self->aliases = g_strdupv ((char **) init->aliases);
  self->searched = sp_array_ref_or_empty (init->searched);
  return self;
}

/**
 * sp_country_get_name:
 * @self: a country
 *
 * Returns: its name in the dataset's language
 */
const char *
sp_country_get_name (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), "");

  return self->name;
}

/**
 * sp_country_get_short_name:
 * @self: a country
 *
 * Returns: (nullable): a shorter name, or %NULL
 */
const char *
sp_country_get_short_name (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), NULL);

  return self->short_name;
}

/**
 * sp_country_get_capital:
 * @self: a country
 *
 * Returns: (nullable): its capital, or %NULL where it is contested
 */
const char *
sp_country_get_capital (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), NULL);

  return self->capital;
}

/**
 * sp_country_get_region:
 * @self: a country
 *
 * Returns: the subregion of the United Nations' standard M49
 */
const char *
sp_country_get_region (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), "");

  return self->region;
}

/**
 * sp_country_get_aliases:
 * @self: a country
 *
 * Returns: (nullable) (array zero-terminated=1): further names of the dataset
 */
const char *const *
sp_country_get_aliases (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), NULL);

  return (const char *const *) self->aliases;
}

/**
 * sp_country_get_searched:
 * @self: a country
 *
 * Returns: (element-type SpSearched) (transfer none): the questions that were searched with nothing found, and when
 */
GPtrArray *
sp_country_get_searched (SpCountry *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY (self), NULL);

  return self->searched;
}
