/* SPDX-License-Identifier: GPL-3.0-or-later
 * One line of the search of everything, as data: a record that was found, or a way on. */
#include "sp-search-item.h"

#include "sp-clean-text.h"
#include "sp-date-order.h"
#include "sp-event.h"
#include "sp-group.h"
#include "sp-search-excerpt.h"
#include "sp-search-words.h"

#include <glib/gi18n-lib.h>

#define FEW_KINDS 3
#define BEST_OF_MANY 3

static char *
show (const char *text)
{
  return text ? sp_clean_line (text) : NULL;
}

static const char *
get_icon (gpointer record)
{
  switch (sp_record_get_kind (record))
    {
    case SP_RECORD_ACTOR:
      return sp_actor_get_actor_kind (record) == SP_ACTOR_PERSON ? "avatar-default-symbolic"
                                                                 : "sp-organization-symbolic";
    case SP_RECORD_GROUP:
      return "system-users-symbolic";
    case SP_RECORD_QUESTION:
      return "dialog-question-symbolic";
    case SP_RECORD_QUOTE:
      return "sp-view-quotes-symbolic";
    case SP_RECORD_EVENT:
      return "x-office-calendar-symbolic";
    case SP_RECORD_SOURCE:
      return "x-office-document-symbolic";
    case SP_RECORD_COUNTRY:
    case SP_RECORD_POSITION:
    case SP_RECORD_SCALE:
    default:
      return NULL;
    }
}

static char *
make_later (SpWorkspace *workspace, gpointer record)
{
  SpLens *lens = sp_workspace_get_lens (workspace);
  SpDate date = sp_record_get_date (record);
  g_autofree char *on = NULL;

  if (!sp_date_is_set (date) || sp_date_has_begun (date, sp_lens_get_day (lens)) != SP_CERTAINTY_NO)
    return NULL;
  on = sp_lens_format_date (lens);
  /* Translators: beside something that was found, but is dated later than the date that is looked at. */
  return g_strdup_printf (_ ("Later than %s"), on);
}

static gboolean
has_hit (SpSearch *search, const char *text)
{
  g_autoptr (GArray) spans = text ? sp_search_find_spans (search, text) : NULL;

  return spans != NULL && spans->len > 0;
}

/* The first other text of the record in which it was found. */
static char *
make_excerpt (SpWorkspace *workspace, SpSearch *search, gpointer record)
{
  g_autoptr (GPtrArray) texts = sp_search_words_list_others (workspace, record);

  for (guint i = 0; i < texts->len; i++)
    {
      gboolean found;
      g_autofree char *excerpt = sp_search_excerpt_new (search, texts->pdata[i], &found);

      if (found)
        return g_steal_pointer (&excerpt);
    }
  return NULL;
}

static SpSearchItem *
create_record (SpWorkspace *workspace, SpSearch *search, gpointer record)
{
  SpSearchItem *self = g_new0 (SpSearchItem, 1);
  g_autofree char *subtitle = sp_search_words_get_subtitle (workspace, search, record);

  self->sort = SP_SEARCH_ITEM_RECORD;
  self->record = g_object_ref (record);
  self->kind = sp_record_get_kind (record);
  self->icon = get_icon (record);
  if (SP_IS_COUNTRY (record))
    self->flag = sp_country_get_flag (sp_record_get_id (record));
  self->title = sp_search_words_get_title (workspace, search, record);
  self->language = sp_search_words_get_language (record);
  self->subtitle = show (subtitle);
  if (!has_hit (search, self->title) && !(sp_search_item_is_marked_below (self) && has_hit (search, self->subtitle)))
    self->excerpt = make_excerpt (workspace, search, record);
  self->later = make_later (workspace, record);
  return self;
}

static SpSearchItem *
create_way (SpSearchItemSort sort, SpRecordKind kind, const char *title)
{
  SpSearchItem *self = g_new0 (SpSearchItem, 1);

  self->sort = sort;
  self->kind = kind;
  self->title = show (title);
  if (sort == SP_SEARCH_ITEM_RECENT)
    self->icon = "document-open-recent-symbolic";
  return self;
}

static void
free_item (gpointer item)
{
  SpSearchItem *self = item;

  g_clear_object (&self->record);
  g_free (self->heading);
  g_free (self->count);
  g_free (self->flag);
  g_free (self->title);
  g_free (self->subtitle);
  g_free (self->excerpt);
  g_free (self->later);
  g_free (self);
}

/**
 * sp_search_item_is_marked_below:
 * @self: a line
 *
 * Returns: whether what stands below the title is a text in which is searched; where a country stands is none
 */
gboolean
sp_search_item_is_marked_below (const SpSearchItem *self)
{
  return self->kind != SP_RECORD_COUNTRY;
}

/**
 * sp_search_item_get_spoken:
 * @self: a line
 *
 * Returns: (transfer full): all of it in one, for screen readers
 */
char *
sp_search_item_get_spoken (const SpSearchItem *self)
{
  const char *const parts[] = { self->title, self->subtitle, self->excerpt, self->later };
  g_autoptr (GString) spoken = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL && *parts[i] != '\0')
      g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", parts[i]);
  if (self->sort == SP_SEARCH_ITEM_RECORD)
    g_string_append_printf (spoken, ", %s", sp_record_kind_get_label (self->kind));
  return g_string_free (g_steal_pointer (&spoken), FALSE);
}

static SpSearchItem *
make_more (const SpOverallKind *kind, guint n_shown)
{
  guint n_more = MIN (kind->count, SP_OVERALL_MORE) - n_shown;
  /* Translators: a line below the first of what was found of a kind. */
  g_autofree char *title = g_strdup_printf (ngettext ("Show %'u more", "Show %'u more", n_more), n_more);

  return create_way (SP_SEARCH_ITEM_MORE, kind->kind, title);
}

static SpSearchItem *
make_quotes (const SpOverallKind *kind)
{
  /* Translators: a line below the best quotes that were found; it opens the view “Quotes” with all of them. */
  g_autofree char *title =
    g_strdup_printf (ngettext ("Show %'u in Quotes", "Show all %'u in Quotes", kind->count), kind->count);

  return create_way (SP_SEARCH_ITEM_QUOTES, kind->kind, title);
}

static void
list_kind (GPtrArray *items, SpWorkspace *workspace, SpSearch *search, const SpOverallKind *kind, guint n_shown)
{
  guint first = items->len;
  SpSearchItem *item;

  for (guint i = 0; i < n_shown; i++)
    g_ptr_array_add (items, create_record (workspace, search, kind->records->pdata[i]));
  item = items->pdata[first];
  item->heading = g_strdup (sp_search_words_get_heading (kind->kind));
  item->count = g_strdup_printf ("%'u", kind->count);
  if (kind->kind == SP_RECORD_QUOTE)
    g_ptr_array_add (items, make_quotes (kind));
  else if (n_shown < MIN (kind->count, SP_OVERALL_MORE))
    g_ptr_array_add (items, make_more (kind, n_shown));
}

/* Fewer of each where there are many kinds, so that several are seen at once. */
static guint
count_shown (SpOverallFinding *finding, const SpOverallKind *kind, int more_of)
{
  guint n_kinds = sp_overall_finding_get_kinds (finding)->len;

  if ((int) kind->kind == more_of)
    return kind->records->len;
  return MIN (kind->records->len, n_kinds > FEW_KINDS ? BEST_OF_MANY : SP_SEARCH_ITEMS_BEST);
}

/**
 * sp_search_items_list_found:
 * @workspace: what is open
 * @finding: what was found
 * @more_of: the kind of which all that were found are listed; -1 for none
 *
 * Returns: (transfer full) (element-type SpSearchItem): the lines that show it, kind by kind
 */
GPtrArray *
sp_search_items_list_found (SpWorkspace *workspace, SpOverallFinding *finding, int more_of)
{
  GPtrArray *kinds = sp_overall_finding_get_kinds (finding);
  GPtrArray *items = g_ptr_array_new_with_free_func (free_item);

  for (guint i = 0; i < kinds->len; i++)
    list_kind (items, workspace, sp_overall_finding_get_search (finding), kinds->pdata[i],
               count_shown (finding, kinds->pdata[i], more_of));
  return items;
}

/**
 * sp_search_items_list_recent:
 * @searches: (array zero-terminated=1): what was searched for before, the latest first
 *
 * Returns: (transfer full) (element-type SpSearchItem): the lines that show it
 */
GPtrArray *
sp_search_items_list_recent (const char *const *searches)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (free_item);

  for (guint i = 0; searches[i] != NULL; i++)
    {
      SpSearchItem *item = create_way (SP_SEARCH_ITEM_RECENT, SP_RECORD_QUOTE, searches[i]);

      if (i == 0)
        item->heading = g_strdup (_ ("Recent Searches"));
      g_ptr_array_add (items, item);
    }
  return items;
}
