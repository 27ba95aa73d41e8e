/* SPDX-License-Identifier: GPL-3.0-or-later
 * Addresses of places in a dataset: `standpoint:DATASET/country/GB?question=…&on=…&edition=…`. */
#include "sp-address-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* So much of what is missing is named. */
#define MOST_TOLD 5

/* What the parameters of an address come to. */
typedef struct
{
  GStrvBuilder *levels;
  GStrvBuilder *values[SP_N_FACETS];
  GStrvBuilder *kinds;
  GStrvBuilder *unknown;
  char *pinned;
  char *open;
} Parameters;

G_DEFINE_QUARK (sp - address - error - quark, sp_address_error)

static const char *const comparing_names[SP_N_COMPARING] = {
  [SP_COMPARING_SHOW] = "show",       [SP_COMPARING_ROWS] = "rows", [SP_COMPARING_ONLY] = "only",
  [SP_COMPARING_SWAPPED] = "swapped", [SP_COMPARING_SORT] = "sort", [SP_COMPARING_COLUMNS] = "columns",
  [SP_COMPARING_LANES] = "lanes",
};

const char *
sp_comparing_get_name (SpComparing comparing)
{
  g_assert (comparing < SP_N_COMPARING);

  return comparing_names[comparing];
}

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
read_record (SpAddress *self, const char *place, const char *whole, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (place, "/", 2);

  if (g_strv_length (parts) < 2 || *parts[1] == '\0' || !sp_record_kind_from_nick (parts[0], &self->kind) ||
      self->kind == SP_RECORD_SCALE || self->kind == SP_RECORD_QUESTION)
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_PLACE, _ ("“%s” is no place in a dataset"), whole);
      return FALSE;
    }
  self->has_record = TRUE;
  self->id = g_uri_unescape_string (parts[1], NULL);
  return self->id != NULL;
}

/* A record, or countries to compare. */
static gboolean
read_place (SpAddress *self, const char *place, const char *whole, GError **error)
{
  self->compare = g_str_has_prefix (place, SP_ADDRESS_COMPARE "/");
  if (self->compare && read_compared (self, place + strlen (SP_ADDRESS_COMPARE "/")))
    return TRUE;
  return read_record (self, place, whole, error);
}

/**
 * sp_address_is_of_view:
 * @self: an address
 *
 * Returns: whether it is of a view that has more to it than the lens: the quotes, the events or a comparison
 */
gboolean
sp_address_is_of_view (const SpAddress *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->quotes || self->compare || self->events;
}

static gboolean
is_of_list (const SpAddress *self)
{
  return self->quotes || self->events;
}

/* All of a view, with nothing in it named. */
static gboolean
is_view (const char *place, const char *name)
{
  return place != NULL && g_str_has_prefix (place, name) &&
         (place[strlen (name)] == '\0' || g_str_equal (place + strlen (name), "/"));
}

static gboolean
read_path (SpAddress *self, const char *path, GError **error)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", 2);
  const char *place = parts[0] ? parts[1] : NULL;

  if (parts[0] == NULL || *parts[0] == '\0')
    {
      g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_FORM, _ ("The address names no dataset"));
      return FALSE;
    }
  self->dataset = g_uri_unescape_string (parts[0], NULL);
  self->quotes = is_view (place, SP_ADDRESS_QUOTES);
  self->compare = is_view (place, SP_ADDRESS_COMPARE);
  self->events = is_view (place, SP_ADDRESS_EVENTS);
  if (self->dataset == NULL || place == NULL || *place == '\0' || sp_address_is_of_view (self))
    return self->dataset != NULL;
  return read_place (self, place, path, error);
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
find_text_of_list (SpAddress *self, const char *name)
{
  if (g_str_equal (name, "search"))
    return &self->search;
  return g_str_equal (name, "order") ? &self->order : NULL;
}

static char **
find_text_of_comparison (SpAddress *self, const char *name)
{
  for (guint i = 0; i < SP_N_COMPARING; i++)
    if (g_str_equal (comparing_names[i], name))
      return &self->comparing[i];
  return NULL;
}

static char **
find_text (SpAddress *self, Parameters *parameters, const char *name)
{
  if (g_str_equal (name, "question"))
    return &self->question;
  if (g_str_equal (name, "group"))
    return &self->group;
  if (g_str_equal (name, "basis"))
    return &self->basis;
  if (!sp_address_is_of_view (self))
    return NULL;
  if (g_str_equal (name, "pinned"))
    return &parameters->pinned;
  if (g_str_equal (name, "open"))
    return &parameters->open;
  return is_of_list (self) ? find_text_of_list (self, name) : find_text_of_comparison (self, name);
}

static GStrvBuilder *
find_list (SpAddress *self, Parameters *parameters, const char *name)
{
  SpFacet facet;

  if (g_str_equal (name, "level"))
    return parameters->levels;
  if (self->events && g_str_equal (name, "kind"))
    return parameters->kinds;
  return self->quotes && sp_facet_from_nick (name, &facet) ? parameters->values[facet] : NULL;
}

/* All that is wrong is told at once: nobody wants to mend an address fault by fault. */
static void
add_fault (GError **faults, GError *fault)
{
  g_autofree char *before = NULL;

  if (*faults == NULL)
    {
      *faults = fault;
      return;
    }
  before = g_steal_pointer (&(*faults)->message);
  (*faults)->message = g_strconcat (before, C_ ("faults", " · "), fault->message, NULL);
  g_error_free (fault);
}

static void
read_parameter (SpAddress *self, Parameters *parameters, const char *name, const char *value, GError **faults)
{
  g_autoptr (GError) bad_date = NULL;
  SpDate *date = find_date (self, name);
  char **text = find_text (self, parameters, name);
  GStrvBuilder *list = find_list (self, parameters, name);

  if (list != NULL)
    g_strv_builder_add (list, value);
  else if (text != NULL)
    {
      g_free (*text);
      *text = g_strdup (value);
    }
  else if (date == NULL)
    g_strv_builder_add (parameters->unknown, name);
  if (date != NULL && !sp_date_parse (value, date, &bad_date))
    add_fault (faults, g_error_new_literal (SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_DATE, bad_date->message));
}

static void
begin_parameters (Parameters *self)
{
  *self =
    (Parameters) { .levels = g_strv_builder_new (), .kinds = g_strv_builder_new (), .unknown = g_strv_builder_new () };
  for (guint i = 0; i < SP_N_FACETS; i++)
    self->values[i] = g_strv_builder_new ();
}

static void
clear_parameters (Parameters *self)
{
  g_strv_builder_unref (self->levels);
  g_strv_builder_unref (self->kinds);
  g_strv_builder_unref (self->unknown);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_strv_builder_unref (self->values[i]);
  g_free (self->pinned);
  g_free (self->open);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Parameters, clear_parameters)

static char **
end_list (GStrvBuilder *list)
{
  char **texts = g_strv_builder_end (list);

  if (*texts == NULL)
    g_clear_pointer (&texts, g_strfreev);
  return texts;
}

/* A question in an address of a view of its own is meant to leave some out, if it does not say otherwise. */
static gboolean
take_parameters (SpAddress *self, Parameters *parameters, GError **faults)
{
  GError *fault = NULL;

  self->levels = end_list (parameters->levels);
  if (!sp_address_is_of_view (self))
    return TRUE;
  self->pinned = self->question != NULL && g_strcmp0 (parameters->pinned, "no") != 0;
  self->kinds = end_list (parameters->kinds);
  if (is_of_list (self))
    self->unknown = end_list (parameters->unknown);
  for (guint i = 0; self->quotes && i < SP_N_FACETS; i++)
    self->values[i] = end_list (parameters->values[i]);
  if (parameters->open == NULL || read_record (self, parameters->open, parameters->open, &fault))
    return TRUE;
  if (fault != NULL)
    add_fault (faults, fault);
  return FALSE;
}

static gboolean
read_query (SpAddress *self, const char *query, GError **faults)
{
  g_auto (Parameters) parameters;
  g_autoptr (GError) bad_form = NULL;
  GUriParamsIter iter;
  char *name = NULL;
  char *value = NULL;

  begin_parameters (&parameters);
  g_uri_params_iter_init (&iter, query, -1, "&", G_URI_PARAMS_NONE);
  while (g_uri_params_iter_next (&iter, &name, &value, &bad_form))
    {
      g_autofree char *own_name = name;
      g_autofree char *own_value = value;

      read_parameter (self, &parameters, own_name, own_value, faults);
    }
  return bad_form == NULL && take_parameters (self, &parameters, faults) && *faults == NULL;
}

static gboolean
read_all (SpAddress *self, GUri *uri, GError **faults)
{
  gboolean has_path = read_path (self, g_uri_get_path (uri), faults);
  gboolean is_form = !has_path && *faults == NULL;

  return !is_form && (g_uri_get_query (uri) == NULL || read_query (self, g_uri_get_query (uri), faults)) && has_path;
}

/**
 * sp_address_parse:
 * @text: an address
 * @error: return location for an error of the domain `SP_ADDRESS_ERROR`
 *
 * Reads an address. Parameters that it does not know are passed over; where they are to narrow down a list, they are
 * kept by name, to be told of. The message of an error names all faults, its code is that of the first.
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
  if (!read_all (self, uri, &local))
    {
      if (local == NULL || local->domain != SP_ADDRESS_ERROR)
        g_set_error (error, SP_ADDRESS_ERROR, SP_ADDRESS_ERROR_FORM, _ ("The address “%s” cannot be read"), text);
      else
        g_propagate_error (error, g_steal_pointer (&local));
      return NULL;
    }
  return g_steal_pointer (&self);
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
  for (guint i = 0; i < MIN (missing->len, MOST_TOLD); i++)
    {
      if (i > 0)
        g_string_append (list, C_ ("list", ", "));
      g_string_append (list, missing->pdata[i]);
    }
  if (missing->len > MOST_TOLD)
    g_string_append_printf (list, "%s…", C_ ("list", ", "));
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
  for (guint i = 0; i < SP_N_COMPARING; i++)
    g_free (self->comparing[i]);
  g_free (self->search);
  g_free (self->order);
  for (guint i = 0; i < SP_N_FACETS; i++)
    g_strfreev (self->values[i]);
  g_strfreev (self->kinds);
  g_strfreev (self->unknown);
  g_free (self->question);
  g_free (self->group);
  g_free (self->basis);
  g_strfreev (self->levels);
  g_free (self);
}
