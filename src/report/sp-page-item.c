/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of a page in the side slot, as data. */
#include "sp-page-item.h"

#include "sp-shown-text.h"

#include <glib/gi18n-lib.h>

/* Longer texts than any that is read in a row, which would take long to lay out. */
#define MAX_CHARACTERS 4000

/* How many characters of a quote are part of the name of its row; the words can be read in it. */
#define MAX_SPOKEN_WORDS 400

/* All that an item shows; it owns it. */
typedef struct
{
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
  gboolean is_searched;
  SpRecord *record;
  SpRecord *evidence;
  SpRecord *start;
  char *uri;
  char *action;
  SpScale *scale;
  SpLevel *level;
  SpBasis basis;
  SpCertainty certainty;
  SpLanesPlan *plan;
  SpStancesPlan *stances;
  SpQuote *quote;
} Contents;

struct _SpPageItem
{
  GObject parent_instance;

  Contents contents;
};

G_DEFINE_FINAL_TYPE (SpPageItem, sp_page_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
clear_contents (Contents *contents)
{
  g_free (contents->flag);
  g_free (contents->caption);
  g_free (contents->title);
  g_free (contents->subtitle);
  g_free (contents->body);
  g_free (contents->details);
  g_free (contents->warning);
  g_free (contents->language);
  g_clear_object (&contents->record);
  g_clear_object (&contents->evidence);
  g_clear_object (&contents->start);
  g_free (contents->uri);
  g_free (contents->action);
  g_clear_object (&contents->scale);
  g_clear_object (&contents->level);
  g_clear_object (&contents->plan);
  g_clear_object (&contents->stances);
  g_clear_object (&contents->quote);
}

static void
sp_page_item_finalize (GObject *object)
{
  clear_contents (&SP_PAGE_ITEM (object)->contents);

  G_OBJECT_CLASS (sp_page_item_parent_class)->finalize (object);
}

static void
sp_page_item_class_init (SpPageItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_page_item_finalize;

  /**
   * SpPageItem::changed:
   * @self: the item
   *
   * It has become another by sp_page_item_become().
   */
  signals[SIGNAL_CHANGED] =
    g_signal_new ("changed", SP_TYPE_PAGE_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
sp_page_item_init (SpPageItem *self G_GNUC_UNUSED)
{
}

/* No text of a dataset disturbs the rows around it. */
static char *
show (const SpPageItemInit *init, const char *text)
{
  return text ? sp_shown_text_start (text, init->is_whole ? G_MAXUINT : MAX_CHARACTERS) : NULL;
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
  self->contents.style = init->style;
  self->contents.flag = g_strdup (init->flag);
  self->contents.caption = show (init, init->caption);
  self->contents.title = show (init, init->title);
  self->contents.subtitle = show (init, init->subtitle);
  self->contents.body = show (init, init->body);
  self->contents.details = show (init, init->details);
  self->contents.warning = show (init, init->warning);
  self->contents.language = g_strdup (init->language);
  self->contents.max_lines = init->max_lines;
  self->contents.is_searched = init->is_searched;
  g_set_object (&self->contents.record, init->record);
  g_set_object (&self->contents.evidence, init->evidence);
  g_set_object (&self->contents.start, init->start);
  self->contents.uri = g_strdup (init->uri);
  self->contents.action = g_strdup (init->action);
  g_set_object (&self->contents.scale, init->scale);
  g_set_object (&self->contents.level, init->level);
  self->contents.basis = init->basis;
  self->contents.certainty = init->certainty;
  g_set_object (&self->contents.plan, init->plan);
  g_set_object (&self->contents.stances, init->stances);
  g_set_object (&self->contents.quote, init->quote);
  return self;
}

static gboolean
have_same_texts (const Contents *a, const Contents *b)
{
  return g_strcmp0 (a->flag, b->flag) == 0 && g_strcmp0 (a->caption, b->caption) == 0 &&
         g_strcmp0 (a->title, b->title) == 0 && g_strcmp0 (a->subtitle, b->subtitle) == 0 &&
         g_strcmp0 (a->body, b->body) == 0 && g_strcmp0 (a->details, b->details) == 0 &&
         g_strcmp0 (a->warning, b->warning) == 0 && g_strcmp0 (a->language, b->language) == 0 &&
         g_strcmp0 (a->uri, b->uri) == 0 && g_strcmp0 (a->action, b->action) == 0 && a->max_lines == b->max_lines;
}

static gboolean
have_same_rest (const Contents *a, const Contents *b)
{
  return a->style == b->style && a->record == b->record && a->scale == b->scale && a->level == b->level &&
         a->basis == b->basis && a->certainty == b->certainty && a->plan == b->plan && a->stances == b->stances &&
         a->quote == b->quote && a->is_searched == b->is_searched;
}

/**
 * sp_page_item_become:
 * @self: an item
 * @other: an item that is not needed any more
 *
 * Shows from now on what @other showed, and the other way round. `changed` tells of it where that is not the same.
 */
void
sp_page_item_become (SpPageItem *self, SpPageItem *other)
{
  Contents contents;

  g_return_if_fail (SP_IS_PAGE_ITEM (self) && SP_IS_PAGE_ITEM (other));

  if (have_same_texts (&self->contents, &other->contents) && have_same_rest (&self->contents, &other->contents))
    return;
  contents = self->contents;
  self->contents = other->contents;
  other->contents = contents;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
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

  return self->contents.style;
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

  return self->contents.flag;
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

  return self->contents.caption;
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

  return self->contents.title;
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

  return self->contents.subtitle;
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

  return self->contents.body;
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

  return self->contents.details;
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

  return self->contents.warning;
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

  return self->contents.language;
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

  return self->contents.max_lines;
}

/**
 * sp_page_item_get_is_searched:
 * @self: an item
 *
 * Returns: whether its title is among the texts in which quotes are found
 */
gboolean
sp_page_item_get_is_searched (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), FALSE);

  return self->contents.is_searched;
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

  return self->contents.record;
}

/**
 * sp_page_item_get_evidence:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): what it rests on
 */
SpRecord *
sp_page_item_get_evidence (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->contents.evidence;
}

/**
 * sp_page_item_get_start:
 * @self: an item
 *
 * Returns: (transfer none) (nullable): the position since which what it says is held, on which it rests as well
 */
SpRecord *
sp_page_item_get_start (SpPageItem *self)
{
  g_return_val_if_fail (SP_IS_PAGE_ITEM (self), NULL);

  return self->contents.start;
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

  return self->contents.uri;
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

  return self->contents.action;
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

  return self->contents.scale;
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

  return self->contents.level;
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

  return self->contents.basis;
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

  return self->contents.certainty;
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

  return self->contents.plan;
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

  return self->contents.stances;
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

  return self->contents.quote;
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

  parts[0] = self->contents.caption;
  parts[1] = self->contents.title;
  parts[2] = self->contents.subtitle;
  parts[3] = self->contents.body;
  parts[4] = self->contents.details;
  parts[5] = self->contents.warning;
  words = self->contents.quote ? format_start (self->contents.quote) : NULL;
  parts[6] = words;
  spoken = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", parts[i]);
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}
