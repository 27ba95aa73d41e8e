/* SPDX-License-Identifier: GPL-3.0-or-later
 * One row of the list of countries: a section's head, a country, or a way on.
 *
 * A row stays the same object while the date moves, and says when what it shows has changed; what it says is put into
 * words only when somebody looks. */
#include "sp-country-item.h"

#include "sp-strip.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  KIND_COUNTRY,
  KIND_HEAD,
  KIND_WAY_ON,
} Kind;

struct _SpCountryItem
{
  GObject parent_instance;

  Kind kind;
  SpListView *view;
  SpCountryFacts facts;
  char *words;

  char *section;
  char *title;
  SpLevel *level;
  SpLevel *from;
  gboolean is_shift;
  guint count;
  gboolean open;
};

G_DEFINE_FINAL_TYPE (SpCountryItem, sp_country_item, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
sp_country_item_finalize (GObject *object)
{
  SpCountryItem *self = SP_COUNTRY_ITEM (object);

  g_clear_pointer (&self->view, sp_list_view_unref);
  g_free (self->words);
  g_free (self->section);
  g_free (self->title);

  G_OBJECT_CLASS (sp_country_item_parent_class)->finalize (object);
}

static void
sp_country_item_class_init (SpCountryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_country_item_finalize;

  /**
   * SpCountryItem::changed:
   * @self: the row
   *
   * What the row shows is another now.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SP_TYPE_COUNTRY_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
sp_country_item_init (SpCountryItem *self G_GNUC_UNUSED)
{
}

/**
 * sp_country_item_new:
 *
 * Returns: (transfer full): a row that shows nothing yet
 */
SpCountryItem *
sp_country_item_new (void)
{
  return g_object_new (SP_TYPE_COUNTRY_ITEM, NULL);
}

static gboolean
equal_standings (const SpStanding *a, const SpStanding *b)
{
  return a->position == b->position && a->certainty == b->certainty && a->nothing == b->nothing &&
         a->wording == b->wording && sp_date_equal (a->since, b->since) && a->begun == b->begun &&
         a->ended == b->ended && sp_date_equal (a->first_known, b->first_known) &&
         sp_date_equal (a->searched, b->searched) && sp_date_equal (a->lapsed, b->lapsed);
}

static gboolean
is_unconfirmed (const SpListView *view, const SpCountryFacts *facts)
{
  return sp_standing_is_unconfirmed (&facts->standing, view->day, view->unconfirmed_years);
}

static gboolean
looks_the_same (SpCountryItem *self, SpListView *view, const SpCountryFacts *facts)
{
  const SpListView *before = self->view;

  if (before == NULL || self->facts.country != facts->country || before->question != view->question ||
      before->spans != view->spans ||
      (view->spans && before->earlier_day != view->earlier_day) || before->counts_quotes != view->counts_quotes ||
      before->hatched != view->hatched || self->facts.n_quotes != facts->n_quotes)
    return FALSE;
  if (self->facts.has_strip != facts->has_strip ||
      (facts->has_strip && (before->day != view->day || before->weakest != view->weakest)))
    return FALSE;
  return equal_standings (&self->facts.standing, &facts->standing) &&
         equal_standings (&self->facts.before, &facts->before) &&
         is_unconfirmed (before, &self->facts) == is_unconfirmed (view, facts);
}

static void
take (SpCountryItem *self, Kind kind, SpListView *view, const SpCountryFacts *facts)
{
  gboolean changed = !looks_the_same (self, view, facts);
  g_autoptr (SpListView) before = g_steal_pointer (&self->view);

  self->kind = kind;
  self->view = sp_list_view_ref (view);
  self->facts = *facts;
  if (!changed)
    return;
  g_clear_pointer (&self->words, g_free);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/**
 * sp_country_item_set_country:
 * @self: a row that is a country's, or nothing yet
 * @view: how the list is seen
 * @facts: what is said of the country
 *
 * Shows a country.
 */
void
sp_country_item_set_country (SpCountryItem *self, SpListView *view, const SpCountryFacts *facts)
{
  take (self, KIND_COUNTRY, view, facts);
}

/**
 * sp_country_item_set_way_on:
 * @self: a row that is a way on, or nothing yet
 * @view: how the list is seen
 * @facts: what is said of a country of which nothing was known yet
 *
 * Shows a way on to the first known position of a country.
 */
void
sp_country_item_set_way_on (SpCountryItem *self, SpListView *view, const SpCountryFacts *facts)
{
  take (self, KIND_WAY_ON, view, facts);
}

/**
 * sp_country_item_set_head:
 * @self: a row that is a head, or nothing yet
 * @view: how the list is seen
 * @section: its section
 * @open: whether the countries of the section are shown
 *
 * Shows the head of a section.
 */
void
sp_country_item_set_head (SpCountryItem *self, SpListView *view, const SpCountrySection *section, gboolean open)
{
  g_autoptr (SpListView) before = g_steal_pointer (&self->view);
  gboolean changed = before == NULL || before->question != view->question || self->level != section->level ||
                     self->from != section->from || self->count != section->countries->len || self->open != open ||
                     g_strcmp0 (self->title, section->title) != 0;

  self->kind = KIND_HEAD;
  self->view = sp_list_view_ref (view);
  self->level = section->level;
  self->from = section->from;
  self->is_shift = section->is_shift;
  self->count = section->countries->len;
  self->open = open;
  if (!changed)
    return;
  g_free (self->section);
  self->section = g_strdup (section->key);
  g_free (self->title);
  self->title = g_strdup (section->title);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
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

  return self->kind == KIND_HEAD;
}

/**
 * sp_country_item_get_country:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the country, or %NULL for a head and for a way on
 */
SpCountry *
sp_country_item_get_country (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->kind == KIND_COUNTRY ? self->facts.country : NULL;
}

static SpPosition *
find_first_position (SpCountryItem *self)
{
  SpListView *view = self->view;
  g_autoptr (GPtrArray) history =
    sp_history_find (view->index, self->facts.country, view->question, view->weakest);
  GPtrArray *all = sp_index_get_positions (view->index, self->facts.country, view->question);

  if (history->len > 0)
    return history->pdata[0];
  return all->len > 0 ? all->pdata[0] : NULL;
}

/**
 * sp_country_item_get_target:
 * @self: a row
 *
 * Returns: (type SpRecord) (transfer none) (nullable): the record that it leads to; %NULL for a head
 */
gpointer
sp_country_item_get_target (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  if (self->kind == KIND_HEAD)
    return NULL;
  return self->kind == KIND_WAY_ON ? (gpointer) find_first_position (self) : self->facts.country;
}

/**
 * sp_country_item_get_name:
 * @self: a row
 *
 * Returns: the name of the country, the title of the section; empty for a way on
 */
const char *
sp_country_item_get_name (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), "");

  if (self->kind == KIND_COUNTRY)
    return sp_country_names_get_name (self->view->names, self->facts.country);
  return self->kind == KIND_HEAD ? self->title : "";
}

static char *
format_standing (SpCountryItem *self, gboolean briefly)
{
  const SpStanding *standing = &self->facts.standing;
  g_autofree char *date = NULL;

  /* Its date is in the row above, where there is room. */
  if (self->kind == KIND_WAY_ON)
    return g_strdup (_ ("Open the first known position"));
  if (standing->nothing == SP_NOTHING_NOT_YET)
    {
      date = sp_date_format (standing->first_known);
      /* Translators: of a country of which nothing was known yet at the date that is looked at; %s is a date. */
      return g_strdup_printf (_ ("first known position: %s"), date);
    }
  if (standing->position == NULL)
    return sp_standing_format_nothing (standing);
  return briefly ? sp_standing_format_since_briefly (standing) : sp_standing_format_since (standing);
}

static char *
format_words (SpCountryItem *self, gboolean briefly)
{
  g_autofree char *standing = format_standing (self, briefly);

  if (!self->view->counts_quotes || self->kind != KIND_COUNTRY)
    return g_steal_pointer (&standing);
  /* Translators: how many quotes there are from a country, and where it stands, such as “since 23 August 2018”. */
  return g_strdup_printf (ngettext ("%'u quote; %s", "%'u quotes; %s", self->facts.n_quotes), self->facts.n_quotes,
                          standing);
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

  if (self->kind != KIND_HEAD && self->words == NULL)
    self->words = format_words (self, FALSE);
  return self->words;
}

/**
 * sp_country_item_get_brief_words:
 * @self: a row
 *
 * Returns: (transfer full) (nullable): the same in fewer words, for where there is little room; %NULL for a head
 */
char *
sp_country_item_get_brief_words (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->kind == KIND_HEAD ? NULL : format_words (self, TRUE);
}

static SpLevel *
get_level (const SpStanding *standing)
{
  return standing->position ? sp_position_get_level (standing->position) : NULL;
}

/**
 * sp_country_item_get_level:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): its level, between two dates the one on the later
 */
SpLevel *
sp_country_item_get_level (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->kind == KIND_HEAD ? self->level : get_level (&self->facts.standing);
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
 * sp_country_item_get_section:
 * @self: a row
 *
 * Returns: (nullable): what the section is known by, where this is a head
 */
const char *
sp_country_item_get_section (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  return self->section;
}

static char *
speak_country (SpCountryItem *self)
{
  const char *name = sp_country_item_get_name (self);
  const char *words = sp_country_item_get_words (self);
  SpLevel *level = get_level (&self->facts.standing);
  g_autofree char *nothing = NULL;

  if (self->view->spans && self->facts.has_shifted)
    {
      g_autofree char *shift = sp_country_section_format_shift (get_level (&self->facts.before), level);

      return g_strdup_printf ("%s, %s, %s", name, shift, words);
    }
  if (level != NULL)
    return g_strdup_printf ("%s, %s, %s", name, sp_level_get_label (level), words);
  nothing = sp_standing_format_nothing (&self->facts.standing);
  return g_strdup_printf ("%s, %s", name, self->view->counts_quotes ? words : nothing);
}

/**
 * sp_country_item_get_spoken:
 * @self: a row
 *
 * Returns: (transfer full): the row as one text, for screen readers
 */
char *
sp_country_item_get_spoken (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), NULL);

  if (self->kind == KIND_COUNTRY)
    return speak_country (self);
  if (self->kind == KIND_WAY_ON)
    return g_strdup_printf ("%s, %s", sp_country_names_get_name (self->view->names, self->facts.country),
                            sp_country_item_get_words (self));
  return g_strdup_printf (self->open
                              /* Translators: a level and how many countries stand there. */
                              ? ngettext ("%s, %u country", "%s, %u countries", self->count)
                              : ngettext ("%s, %u country, closed", "%s, %u countries, closed", self->count),
                          self->title, self->count);
}

static SpLook
get_level_look (SpCountryItem *self, SpLevel *level, const SpTheme *theme)
{
  if (level == NULL)
    return sp_look_new_for_nothing (SP_NOTHING_NO_RECORD, FALSE);
  return sp_look_new_for_level (self->view->question, level, theme);
}

static SpLook
get_standing_look (SpCountryItem *self, const SpStanding *standing, guint32 day, const SpTheme *theme)
{
  if (standing->position == NULL)
    return sp_look_new_for_nothing (standing->nothing, self->view->hatched);
  return sp_look_new_for_standing (self->view->question, standing, day, self->view->unconfirmed_years, theme);
}

/**
 * sp_country_item_get_looks:
 * @self: a row
 * @theme: what it is drawn with
 * @looks: (out caller-allocates) (array fixed-size=2): where to put them
 *
 * Finds the swatches of a row: that of its level, or between two dates those before and after.
 *
 * Returns: how many there are
 */
guint
sp_country_item_get_looks (SpCountryItem *self, const SpTheme *theme, SpLook looks[2])
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), 0);

  if (self->kind == KIND_WAY_ON || self->view->question == NULL ||
      (self->kind == KIND_HEAD && self->level == NULL && !self->is_shift))
    return 0;
  if (self->kind == KIND_HEAD && !self->is_shift)
    {
      looks[0] = get_level_look (self, self->level, theme);
      return 1;
    }
  if (self->kind == KIND_HEAD)
    {
      looks[0] = get_level_look (self, self->from, theme);
      looks[1] = get_level_look (self, self->level, theme);
      return 2;
    }
  if (self->view->spans && self->facts.has_shifted)
    {
      looks[0] = get_standing_look (self, &self->facts.before, self->view->earlier_day, theme);
      looks[1] = get_standing_look (self, &self->facts.standing, self->view->day, theme);
      return 2;
    }
  looks[0] = get_standing_look (self, &self->facts.standing, self->view->day, theme);
  return 1;
}

/**
 * sp_country_item_has_strip:
 * @self: a row
 *
 * Returns: whether there is a course of levels to draw
 */
gboolean
sp_country_item_has_strip (SpCountryItem *self)
{
  g_return_val_if_fail (SP_IS_COUNTRY_ITEM (self), FALSE);

  return self->kind == KIND_COUNTRY && self->facts.has_strip;
}

/**
 * sp_country_item_draw_strip:
 * @self: a row that has a strip
 * @cr: where to draw, at the origin
 * @width: the width
 * @height: the height
 * @theme: the colours around the levels
 *
 * Draws the levels that the country held over the years.
 */
void
sp_country_item_draw_strip (SpCountryItem *self, cairo_t *cr, double width, double height, const SpTheme *theme)
{
  SpListView *view;

  g_return_if_fail (SP_IS_COUNTRY_ITEM (self) && self->facts.has_strip);

  view = self->view;
  sp_strip_draw (cr, view->index, self->facts.country, view->question, view->weakest, view->first_day, view->last_day,
                 view->day, width, height, theme);
}
