/* SPDX-License-Identifier: GPL-3.0-or-later
 * Addresses of places in a dataset, written. */
#include "sp-address-private.h"

static void
append_parameter (GString *text, const char *name, const char *value)
{
  g_string_append_c (text, strchr (text->str, '?') ? '&' : '?');
  g_string_append_printf (text, "%s=", name);
  g_string_append_uri_escaped (text, value, "/:", FALSE);
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
  g_string_append (text, SP_ADDRESS_COMPARE "/");
  for (guint i = 0; codes[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append_c (text, ',');
      g_string_append_uri_escaped (text, codes[i], ":", FALSE);
    }
}

static void
append_record (GString *text, const SpAddress *self)
{
  g_string_append_printf (text, "%s/", sp_record_kind_get_nick (self->kind));
  g_string_append_uri_escaped (text, self->id, NULL, FALSE);
}

/* What is open beside a view is read after it was unescaped, and then its parts once more. */
static void
append_open (GString *text, const SpAddress *self)
{
  g_autoptr (GString) place = g_string_new ("");

  if (!self->has_record)
    return;
  append_record (place, self);
  append_parameter (text, "open", place->str);
}

static void
append_list (GString *text, const SpAddress *self)
{
  g_string_append (text, self->quotes ? "/" SP_ADDRESS_QUOTES : "/" SP_ADDRESS_EVENTS);
  if (self->search != NULL)
    append_parameter (text, "search", self->search);
  if (self->order != NULL)
    append_parameter (text, "order", self->order);
  for (guint i = 0; i < SP_N_FACETS; i++)
    for (guint j = 0; self->values[i] != NULL && self->values[i][j] != NULL; j++)
      append_parameter (text, sp_facet_get_nick (i), self->values[i][j]);
  for (guint i = 0; self->kinds != NULL && self->kinds[i] != NULL; i++)
    append_parameter (text, "kind", self->kinds[i]);
  append_open (text, self);
}

static void
append_comparison (GString *text, const SpAddress *self)
{
  g_string_append_c (text, '/');
  if (self->compared != NULL && *self->compared != NULL)
    append_compared (text, self->compared);
  else
    g_string_append (text, SP_ADDRESS_COMPARE);
  for (guint i = 0; i < SP_N_COMPARING; i++)
    if (self->comparing[i] != NULL)
      append_parameter (text, sp_comparing_get_name (i), self->comparing[i]);
  append_open (text, self);
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
  if (self->quotes || self->events)
    append_list (text, self);
  else if (self->compare)
    append_comparison (text, self);
  else if (self->has_record)
    {
      g_string_append_c (text, '/');
      append_record (text, self);
    }
  if (self->question != NULL)
    append_parameter (text, "question", self->question);
  if (sp_address_is_of_view (self) && self->question != NULL && !self->pinned)
    append_parameter (text, "pinned", "no");
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
