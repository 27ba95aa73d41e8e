/* SPDX-License-Identifier: GPL-3.0-or-later
 * Back and forward through the views and places that were seen, and the comparison sets that there were. */
#include "sp-navigation.h"

#define MAX_ENTRIES 200

/* Entries that follow each other at one place, in another view or with other countries set side by side, are of one
 * visit. */
typedef struct
{
  SpView view;
  SpPlace place;
  guint serial;
  char **compared;
} Entry;

struct _SpNavigation
{
  GObject parent_instance;

  GPtrArray *entries;
  guint current;
  guint next_serial;
};

G_DEFINE_FINAL_TYPE (SpNavigation, sp_navigation, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_MOVED,
  SIGNAL_VIEW_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  g_free (entry->place.id);
  g_strfreev (entry->compared);
  g_free (entry);
}

static Entry *
get_current_entry (SpNavigation *self)
{
  return self->entries->pdata[self->current];
}

static const char *const none[] = { NULL };

static void
append_entry (SpNavigation *self, SpView view, const SpPlace *place, const char *const *compared, guint serial)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->view = view;
  entry->place = (SpPlace) { place->kind, place->record_kind, g_strdup (place->id) };
  entry->serial = serial;
  entry->compared = g_strdupv ((char **) compared);
  g_ptr_array_add (self->entries, entry);
  if (self->entries->len > MAX_ENTRIES)
    g_ptr_array_remove_index (self->entries, 0);
  self->current = self->entries->len - 1;
}

/* What there was before a step, to know afterwards what it changed. */
typedef struct
{
  SpView view;
  guint serial;
} Before;

static Before
note_before (SpNavigation *self)
{
  const Entry *entry = get_current_entry (self);

  return (Before) { entry->view, entry->serial };
}

static void
tell (SpNavigation *self, Before before)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
  if (get_current_entry (self)->view != before.view)
    g_signal_emit (self, signals[SIGNAL_VIEW_CHANGED], 0);
  if (get_current_entry (self)->serial != before.serial)
    g_signal_emit (self, signals[SIGNAL_MOVED], 0);
}

static gboolean
is_same_place (const SpPlace *a, const SpPlace *b)
{
  return a->kind == b->kind &&
         (a->kind != SP_PLACE_RECORD || (a->record_kind == b->record_kind && g_str_equal (a->id, b->id)));
}

/* What lay ahead is forgotten. */
static void
go (SpNavigation *self, SpView view, const SpPlace *place, const char *const *compared)
{
  const Entry *entry = get_current_entry (self);
  gboolean stays = is_same_place (&entry->place, place);
  Before before = note_before (self);

  if (stays && view == entry->view && g_strv_equal (compared, (const char *const *) entry->compared))
    return;
  g_ptr_array_set_size (self->entries, (int) self->current + 1);
  append_entry (self, view, place, compared, stays ? before.serial : self->next_serial++);
  tell (self, before);
}

static void
move_to (SpNavigation *self, guint index)
{
  Before before = note_before (self);

  self->current = index;
  tell (self, before);
}

static void
sp_navigation_finalize (GObject *object)
{
  SpNavigation *self = SP_NAVIGATION (object);

  g_ptr_array_unref (self->entries);

  G_OBJECT_CLASS (sp_navigation_parent_class)->finalize (object);
}

static void
sp_navigation_class_init (SpNavigationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_navigation_finalize;

  /**
   * SpNavigation::changed:
   * @self: the navigation
   *
   * The current entry is another now: the view, the place, or the countries that are set side by side, and what can be
   * reached from it. Comes before `view-changed` and `moved`.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", SP_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
  /**
   * SpNavigation::moved:
   * @self: the navigation
   *
   * The current place is another now.
   */
  signals[SIGNAL_MOVED] = g_signal_new ("moved", SP_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 0);
  /**
   * SpNavigation::view-changed:
   * @self: the navigation
   *
   * Another view is shown now. Comes before `moved`.
   */
  signals[SIGNAL_VIEW_CHANGED] = g_signal_new ("view-changed", SP_TYPE_NAVIGATION, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 0);
}

static void
sp_navigation_init (SpNavigation *self)
{
  self->entries = g_ptr_array_new_with_free_func (free_entry);
  append_entry (self, SP_VIEW_COUNTRIES, &(SpPlace) { SP_PLACE_LIST, 0, NULL }, none, self->next_serial++);
}

/**
 * sp_navigation_new:
 *
 * Returns: (transfer full): a navigation at the list, with nothing behind it
 */
SpNavigation *
sp_navigation_new (void)
{
  return g_object_new (SP_TYPE_NAVIGATION, NULL);
}

/**
 * sp_navigation_get_current:
 * @self: a navigation
 *
 * Returns: (transfer none): the current place, until the navigation moves
 */
const SpPlace *
sp_navigation_get_current (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), NULL);

  return &get_current_entry (self)->place;
}

/**
 * sp_navigation_get_serial:
 * @self: a navigation
 *
 * Returns: a number of its own for the visit to the current place; later visits have greater ones
 */
guint
sp_navigation_get_serial (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), 0);

  return get_current_entry (self)->serial;
}

/**
 * sp_navigation_has_serial:
 * @self: a navigation
 * @serial: the number of a visit
 *
 * Returns: whether that visit can still be reached
 */
gboolean
sp_navigation_has_serial (SpNavigation *self, guint serial)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), FALSE);

  for (guint i = 0; i < self->entries->len; i++)
    if (((Entry *) self->entries->pdata[i])->serial == serial)
      return TRUE;
  return FALSE;
}

/**
 * sp_navigation_go:
 * @self: a navigation
 * @kind: what is there
 * @record_kind: of a record, its kind
 * @id: (nullable): of a record, its id
 *
 * Goes to a place, in the view that is shown and with the countries set side by side that are. What lay ahead is forgotten. Going to where one is
 * does nothing.
 */
void
sp_navigation_go (SpNavigation *self, SpPlaceKind kind, SpRecordKind record_kind, const char *id)
{
  g_return_if_fail (SP_IS_NAVIGATION (self));
  g_return_if_fail ((kind == SP_PLACE_RECORD) == (id != NULL));

  go (self, sp_navigation_get_view (self), &(SpPlace) { kind, record_kind, (char *) id }, sp_navigation_get_compared (self));
}

/**
 * sp_navigation_go_to_record:
 * @self: a navigation
 * @record: (type SpRecord): a record
 *
 * Goes to the page of a record.
 */
void
sp_navigation_go_to_record (SpNavigation *self, gpointer record)
{
  g_return_if_fail (SP_IS_RECORD (record));

  sp_navigation_go (self, SP_PLACE_RECORD, sp_record_get_kind (record), sp_record_get_id (record));
}

/**
 * sp_navigation_go_to_comparison:
 * @self: a navigation
 * @codes: (array zero-terminated=1): the codes of countries
 *
 * Goes to the view of the comparison with these countries in it and no page open, which is one step.
 */
void
sp_navigation_go_to_comparison (SpNavigation *self, const char *const *codes)
{
  g_return_if_fail (SP_IS_NAVIGATION (self));
  g_return_if_fail (codes != NULL);

  go (self, SP_VIEW_COMPARE, &(SpPlace) { SP_PLACE_LIST, 0, NULL }, codes);
}

/**
 * sp_navigation_get_view:
 * @self: a navigation
 *
 * Returns: the view that is shown
 */
SpView
sp_navigation_get_view (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), SP_VIEW_COUNTRIES);

  return get_current_entry (self)->view;
}

/**
 * sp_navigation_go_to_view:
 * @self: a navigation
 * @view: a view
 *
 * Shows another view; the place stays. Going to the view that is shown does nothing.
 */
void
sp_navigation_go_to_view (SpNavigation *self, SpView view)
{
  g_return_if_fail (SP_IS_NAVIGATION (self));
  g_return_if_fail (view < SP_N_VIEWS);

  go (self, view, sp_navigation_get_current (self), sp_navigation_get_compared (self));
}

/**
 * sp_navigation_get_compared:
 * @self: a navigation
 *
 * Returns: (transfer none) (array zero-terminated=1): the codes of the countries that are set side by side, until the
 *   navigation changes
 */
const char *const *
sp_navigation_get_compared (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), NULL);

  return (const char *const *) get_current_entry (self)->compared;
}

/**
 * sp_navigation_set_compared:
 * @self: a navigation
 * @codes: (array zero-terminated=1): the codes of countries
 *
 * Sets other countries side by side at the current place. Going back takes that back.
 */
void
sp_navigation_set_compared (SpNavigation *self, const char *const *codes)
{
  g_return_if_fail (SP_IS_NAVIGATION (self));
  g_return_if_fail (codes != NULL);

  go (self, sp_navigation_get_view (self), sp_navigation_get_current (self), codes);
}

/**
 * sp_navigation_can_go_back:
 * @self: a navigation
 *
 * Returns: whether there is a step to be taken back
 */
gboolean
sp_navigation_can_go_back (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), FALSE);

  return self->current > 0;
}

/**
 * sp_navigation_can_go_forward:
 * @self: a navigation
 *
 * Returns: whether a step was taken back
 */
gboolean
sp_navigation_can_go_forward (SpNavigation *self)
{
  g_return_val_if_fail (SP_IS_NAVIGATION (self), FALSE);

  return self->current + 1 < self->entries->len;
}

/**
 * sp_navigation_back:
 * @self: a navigation
 *
 * Goes to the place before, or takes back the last change of the view or of the comparison set.
 *
 * Returns: whether there was one
 */
gboolean
sp_navigation_back (SpNavigation *self)
{
  if (!sp_navigation_can_go_back (self))
    return FALSE;
  move_to (self, self->current - 1);
  return TRUE;
}

/**
 * sp_navigation_forward:
 * @self: a navigation
 *
 * Takes back what sp_navigation_back() did.
 *
 * Returns: whether there was one
 */
gboolean
sp_navigation_forward (SpNavigation *self)
{
  if (!sp_navigation_can_go_forward (self))
    return FALSE;
  move_to (self, self->current + 1);
  return TRUE;
}

/**
 * sp_navigation_reset:
 * @self: a navigation
 *
 * Forgets all places and goes to the list, with no country set side by side, as when another dataset is opened. The view
 * stays.
 */
void
sp_navigation_reset (SpNavigation *self)
{
  Before before;

  g_return_if_fail (SP_IS_NAVIGATION (self));

  before = note_before (self);
  g_ptr_array_set_size (self->entries, 0);
  append_entry (self, before.view, &(SpPlace) { SP_PLACE_LIST, 0, NULL }, none, self->next_serial++);
  tell (self, before);
}
