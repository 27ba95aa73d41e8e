/* SPDX-License-Identifier: GPL-3.0-or-later
 * Addresses of places in a dataset: `standpoint:DATASET/country/GB?question=…&on=…&edition=…`. */
#include "sp-address.h"

#include <glib/gi18n-lib.h>

/* Names the place where countries are set side by side. */
#define COMPARE "compare"

G_DEFINE_QUARK (sp - address - error - quark, sp_address_error)

/* Codes parted by commas; those that are there twice are not for an address to judge. */
static gboolean
read_compared (SpAddress *self, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  g_autoptr (GStrvBuilder) codes = g_strv_builder_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *code = g_uri_unescape_string (parts[i], NULL);

      if (code == NULL || *code == '\0')
        return FALSE;
      g_strv_builder_add (codes, code);
    }
  self->compared = g_strv_builder_end (codes);
  return *self->compared != NULL;
}

static gboolean
read_path (SpAddress *self, const char *path, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", 3);
  guint n = g_strv_length (parts);

  if (n < 1 || *parts[0] == '\0')
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_FORM, _ ("The address names no dataset"));
      return FALSE;
    }
  self->dataset = g_uri_unescape_string (parts[0], NULL);
  if (n == 1 || (n == 2 && *parts[1] == '\0'))
    return self->dataset != NULL;
  if (n == 3 && g_str_equal (parts[1], COMPARE) && read_compared (self, parts[2]))
    return TRUE;
  if (n < 3 || *parts[2] == '\0' || !sp_record_kind_from_nick (parts[1], &self->kind) ||
      self->kind == SP_RECORD_SCALE || self->kind == SP_RECORD_QUESTION)
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_PLACE, _ ("“%s” is no place in a dataset"), path);
      return FALSE;
    }
  self->has_record = TRUE;
  self->id = g_uri_unescape_string (parts[2], NULL);
  return self->id != NULL;
}

static SpDate *
find_date (SpAddress *self, const char *name)
{
  if (g_str_equal (name, "on"))
    return &self->on;
  if (g_str_equal (name, "with"))
    return &self->with;
  return g_str_equal (name, "edition") ? &self->edition : NULL;
}

static char **
find_text (SpAddress *self, const char *name)
{
  if (g_str_equal (name, "question"))
    return &self->question;
  if (g_str_equal (name, "group"))
    return &self->group;
  return g_str_equal (name, "basis") ? &self->basis : NULL;
}

static gboolean
read_parameter (SpAddress *self, const char *name, const char *value, GStrvBuilder *levels, GError **error)
{
  g_autoptr (GError) bad_date = NULL;
  SpDate *date = find_date (self, name);
  char **text = find_text (self, name);

  if (g_str_equal (name, "level"))
    g_strv_builder_add (levels, value);
  if (text != NULL)
    {
      g_free (*text);
      *text = g_strdup (value);
    }
  if (date == NULL || sp_date_parse (value, date, &bad_date))
    return TRUE;
  g_set_error_literal (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_DATE, bad_date->message);
  return FALSE;
}

static gboolean
read_query (SpAddress *self, const char *query, GError **error)
{
  g_autoptr (GStrvBuilder) levels = g_strv_builder_new ();
  g_autoptr (GError) bad_form = NULL;
  GUriParamsIter iter;
  char *name = NULL;
  char *value = NULL;

  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_NONE);
  while (g_uri_params_iter_next (&iter, &name, &value, &bad_form))
    {
      g_autofree char *own_name = name;
      g_autofree char *own_value = value;

      if (!read_parameter (self, own_name, own_value, levels, error))
        return FALSE;
    }
  self->levels = g_strv_builder_end (levels);
  if (*self->levels == NULL)
    g_clear_pointer (&self->levels, g_strfreev);
  return bad_form == NULL;
}

/**
 * sp_address_parse:
 * @text: an address
 * @error: return location for an error of the domain `SP_ADDRESS_ERROR`
 *
 * Reads an address. Parameters that it does not know are passed over.
 *
 * Returns: (transfer full) (nullable): the place, or %NULL on error
 */
SpAddress *
sp_address_parse (const char *text, GError **error)
{
  g_autoptr (SpAddress) self = NULL;
  g_autoptr (GUri) uri = NULL;
  g_autoptr (GError) local = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  uri = g_uri_parse (text, G_URI_FLAGS_ENCODED, NULL);
  if (uri == NULL || !g_str_equal (g_uri_get_scheme (uri), SP_ADDRESS_SCHEME) || g_uri_get_host (uri) != NULL)
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_FORM,
                   _ ("“%s” is not an address of this program; such addresses look like %s"), text,
                   "standpoint:DATASET/country/GB");
      return NULL;
    }
  self = g_new0 (SpAddress, 1);
  if (!read_path (self, g_uri_get_path (uri), &local) ||
      (g_uri_get_query (uri) && !read_query (self, g_uri_get_query (uri), &local)))
    {
      if (local == NULL || local->domain != SP_ADDRESS_ERROR)
        g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_FORM, _ ("The address “%s” cannot be read"), text);
      else
        g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  return g_steal_pointer (&self);
}

static void
append_parameter (GString *text, const char *name, const char *value)
{
  g_string_append_c (text, strchr (text->str, '?') ? '&' : '?');
  g_string_append_printf (text, "%s=", name);
  g_string_append_uri_escaped (text, value, NULL, FALSE);
}

static void
append_date (GString *text, const char *name, SpDate date)
{
  g_autofree char *value = sp_date_to_string (date);

  if (sp_date_is_set (date))
    append_parameter (text, name, value);
}

static void
append_compared (GString *text, char **codes)
{
  g_string_append (text, "/" COMPARE "/");
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      g_string_append_uri_escaped (text, codes[i], NULL, FALSE);
    }
}

/**
 * sp_address_to_string:
 * @self: a place
 *
 * Returns: (transfer full): its address
 */
char *
sp_address_to_string (const SpAddress *self)
{
  GString *text;

  g_return_val_if_fail (self != NULL && self->dataset != NULL, NULL);

  text = g_string_new (SP_ADDRESS_SCHEME ":");
  g_string_append_uri_escaped (text, self->dataset, NULL, FALSE);
  if (self->has_record)
    {
      g_string_append_printf (text, "/%s/", sp_record_kind_get_nick (self->kind));
      g_string_append_uri_escaped (text, self->id, NULL, FALSE);
    }
  if (self->compared != NULL && *self->compared != NULL)
    append_compared (text, self->compared);
  if (self->question != NULL)
    append_parameter (text, "question", self->question);
  if (self->group != NULL)
    append_parameter (text, "group", self->group);
  if (self->basis != NULL)
    append_parameter (text, "basis", self->basis);
  for (guint i = 0; self->levels != NULL && self->levels[i] != NULL; i++)
    append_parameter (text, "level", self->levels[i]);
  append_date (text, "on", self->on);
  append_date (text, "with", self->with);
  append_date (text, "edition", self->edition);
  return g_string_free (text, FALSE);
}

/**
 * sp_address_check_missing:
 * @missing: (element-type utf8): what an address names and the dataset does not have, in words
 * @error: return location for `SP_ADDRESS_ERROR_PART`
 *
 * Tells that an address was opened without what is missing.
 *
 * Returns: whether nothing is
 */
gboolean
sp_address_check_missing (GPtrArray *missing, GError **error)
{
  g_autoptr (GString) list = g_string_new (NULL);

  g_return_val_if_fail (missing != NULL, FALSE);

  if (missing->len == 0)
    return TRUE;
  for (guint i = 0; i < missing->len; i++)
    {
      if (i > 0)
        g_string_append (list, C_ ("list", ", "));
      g_string_append (list, missing->pdata[i]);
    }
  g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_PART,
               /* Translators: a list such as “Question “x”, Level “y””. */
               _ ("The link was opened without what the dataset does not have: %s"), list->str);
  return FALSE;
}

/**
 * sp_address_free:
 * @self: (transfer full): a place
 *
 * Frees it and what it holds.
 */
void
sp_address_free (SpAddress *self)
{
  if (self == NULL)
    return;
  g_free (self->dataset);
  g_free (self->id);
  g_strfreev (self->compared);
  g_free (self->question);
  g_free (self->group);
  g_free (self->basis);
  g_strfreev (self->levels);
  g_free (self);
}
