/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of a page in the side slot, as data. */
#include "sp-page-item.h"

#include "sp-shown-text.h"

#include <glib/gi18n-lib.h>

/* Longer texts than any that is read in a row, which would take long to lay out. */
#define MAX_CHARACTERS 4000

/* How many characters of a quote are part of the name of its row; the words can be read in it. */
#define MAX_SPOKEN_WORDS 400

struct _SpPageItem
{
  GObject parent_instance;

  SpPageItemStyle style;
  char *flag;
  char *caption;
  char *title;
  char *subtitle;
  char *body;
  char *details;
  char *warning;
  char *language;
  guint max_lines;
  SpRecord *record;
  char *uri;
  char *action;
  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
  SpLanesPlan *plan;
  SpStancesPlan *stances;
  SpQuote *quote;
};

G_DEFINE_FINAL_TYPE (SpPageItem, sp_page_item, G_TYPE_OBJECT)

static void
sp_page_item_finalize (GObject *object)
{
  SpPageItem *self = SP_PAGE_ITEM (object);

  g_free (self->flag);
  g_free (self->caption);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->body);
  g_free (self->details);
  g_free (self->warning);
  g_free (self->language);
  g_clear_object (&self->record);
  g_free (self->uri);
  g_free (self->action);
  g_clear_object (&self->scale);
  g_clear_object (&self->level);
  g_clear_object (&self->plan);
  g_clear_object (&self->stances);
  g_clear_object (&self->quote);

  G_OBJECT_CLASS (sp_page_item_parent_class)->finalize (object);
}

static void
sp_page_item_class_init (SpPageItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_page_item_finalize;
}

static void
sp_page_item_init (SpPageItem *self G_GNUC_UNUSED)
{
}

/* No text of a dataset disturbs the rows around it. */
static char *
show (const char *text)
{
  return text ? sp_shown_text_start (text, MAX_CHARACTERS) : NULL;
}

/**
 * sp_page_item_new:
 * @init: what to make it of
 *
 * Returns: (transfer full): a new item
 */
SpPageItem *
sp_page_item_new (const SpPageItemInit *init)
{
  SpPageItem *self;

  g_return_val_if_fail (init != NULL, NULL);

  self = g_object_new (SP_TYPE_PAGE_ITEM, NULL);
  self->style = init->style;
  self->flag = g_strdup (init->flag);
  self->caption = show (init->caption);
  self->title = show (init->title);
  self->subtitle = show (init->subtitle);
  self->body = show (init->body);
  self->details = show (init->details);
  self->warning = show (init->warning);
  self->language = g_strdup (init->language);
  self->max_lines = init->max_lines;
  g_set_object (&self->record, init->record);
  self->uri = g_strdup (init->uri);
  self->action = g_strdup (init->action);
  g_set_object (&self->scale, init->scale);
  g_set_object (&self->level, init->level);
  self->basis = init->basis;
  self->certainty = init->certainty;
  g_set_object (&self->plan, init->plan);
  g_set_object (&self->stances, init->stances);
  g_set_object (&self->quote, init->quote);
  return self;
}

/**
 * sp_page_item_get_style:
 * @self: an item
 *
 * Returns: how it looks
 */
SpPageItemStyle
sp_page_item_get_style (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), 0);

  return self->style;
}

/**
 * sp_page_item_get_flag:
 * @self: an item
 *
 * Returns: (nullable): an emoji flag
 */
const char *
sp_page_item_get_flag (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->flag;
}

/**
 * sp_page_item_get_caption:
 * @self: an item
 *
 * Returns: (nullable): what stands small above the title
 */
const char *
sp_page_item_get_caption (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->caption;
}

/**
 * sp_page_item_get_title:
 * @self: an item
 *
 * Returns: (nullable): the title
 */
const char *
sp_page_item_get_title (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->title;
}

/**
 * sp_page_item_get_subtitle:
 * @self: an item
 *
 * Returns: (nullable): what stands below the title
 */
const char *
sp_page_item_get_subtitle (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->subtitle;
}

/**
 * sp_page_item_get_body:
 * @self: an item
 *
 * Returns: (nullable): a paragraph below
 */
const char *
sp_page_item_get_body (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->body;
}

/**
 * sp_page_item_get_details:
 * @self: an item
 *
 * Returns: (nullable): small lines below the paragraph
 */
const char *
sp_page_item_get_details (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->details;
}

/**
 * sp_page_item_get_warning:
 * @self: an item
 *
 * Returns: (nullable): what weakens it
 */
const char *
sp_page_item_get_warning (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->warning;
}

/**
 * sp_page_item_get_language:
 * @self: an item
 *
 * Returns: (nullable): the language of the title, as a language tag
 */
const char *
sp_page_item_get_language (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->language;
}

/**
 * sp_page_item_get_max_lines:
 * @self: an item
 *
 * Returns: how many lines of title and body are shown; 0 for all
 */
guint
sp_page_item_get_max_lines (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), 0);

  return self->max_lines;
}

/**
 * sp_page_item_get_record:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what it leads to
 */
SpRecord *
sp_page_item_get_record (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->record;
}

/**
 * sp_page_item_get_uri:
 * @self: an item
 *
 * Returns: (nullable): an address on the web that a button opens
 */
const char *
sp_page_item_get_uri (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->uri;
}

/**
 * sp_page_item_get_action:
 * @self: an item
 *
 * Returns: (nullable): the detailed name of an action that it runs
 */
const char *
sp_page_item_get_action (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->action;
}

/**
 * sp_page_item_get_scale:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the scale of the level
 */
SpScale *
sp_page_item_get_scale (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->scale;
}

/**
 * sp_page_item_get_level:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): a level to show by its badge
 */
SpLevel *
sp_page_item_get_level (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->level;
}

/**
 * sp_page_item_get_basis:
 * @self: an item
 *
 * Returns: what the level rests on
 */
SpBasis
sp_page_item_get_basis (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), 0);

  return self->basis;
}

/**
 * sp_page_item_get_certainty:
 * @self: an item
 *
 * Returns: whether the level is certain
 */
SpCertainty
sp_page_item_get_certainty (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), 0);

  return self->certainty;
}

/**
 * sp_page_item_get_plan:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): swim lanes
 */
SpLanesPlan *
sp_page_item_get_plan (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->plan;
}

/**
 * sp_page_item_get_stances:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): stances of a speaker
 */
SpStancesPlan *
sp_page_item_get_stances (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->stances;
}

/**
 * sp_page_item_get_quote:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): a quote to set as a quotation
 */
SpQuote *
sp_page_item_get_quote (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->quote;
}

static char *
format_start (SpQuote *quote)
{
  g_autofree char *start = sp_shown_text_start (sp_quote_get_text (quote), MAX_SPOKEN_WORDS);

  /* Translators: the words of a quote, between the quotation marks of your language. */
  return g_strdup_printf (_ ("“%s”"), start);
}

/**
 * sp_page_item_get_spoken:
 * @self: an item
 *
 * Returns: (transfer full): all that it says as one text, for screen readers
 */
char *
sp_page_item_get_spoken (SpPageItem *self)
{
  g_autoptr (GString) spoken = NULL;
  g_autofree char *words = NULL;
  const char *parts[7];

  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  parts[0] = self->caption;
  parts[1] = self->title;
  parts[2] = self->subtitle;
  parts[3] = self->body;
  parts[4] = self->details;
  parts[5] = self->warning;
  words = self->quote ? format_start (self->quote) : NULL;
  parts[6] = words;
  spoken = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", parts[i]);
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}
