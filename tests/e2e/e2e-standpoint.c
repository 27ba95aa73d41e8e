/* SPDX-License-Identifier: GPL-3.0-or-later
 * For end-to-end tests: the parts of Standpoint's window, as its users call them. */
#include "e2e-private.h"

#include <math.h>

/* The map: its middle meridian, and how far it goes north (Greenland) and south (Cape Horn), in degrees */
#define MERIDIAN 11.6
#define NORTH 83.6
#define SOUTH (-55.9)

static gboolean
has_rows (E2e *self, gpointer data G_GNUC_UNUSED)
{
  g_autoptr (E2eNode) list = e2e_get_list (self);

  return list != NULL && atspi_accessible_get_child_count (list, NULL) > 0;
}

/**
 * e2e_wait_until_open:
 * @self: the running program
 *
 * Waits until a dataset is open and its countries are listed.
 */
void
e2e_wait_until_open (E2e *self)
{
  e2e_wait_until (self, has_rows, NULL, "the list of countries");
}

/**
 * e2e_get_list:
 * @self: the running program
 *
 * Returns: (transfer full) (nullable): the list of countries, where it is shown
 */
E2eNode *
e2e_get_list (E2e *self)
{
  return e2e_find (self, ATSPI_ROLE_LIST, "Countries");
}

/* The page's head, with its kind and its buttons; below it are the pages, of which one is shown. */
static E2eNode *
get_page_head (E2e *self)
{
  g_autoptr (E2eNode) window = e2e_get_window (self);
  g_autoptr (E2eNode) back = NULL;
  E2eNode *known = g_hash_table_lookup (e2e_get_known (self), "back");

  if (known == NULL || !e2e_is_within (known, window))
    {
      back = e2e_find_within (window, ATSPI_ROLE_PUSH_BUTTON, "Back to the page before");
      if (back != NULL)
        g_hash_table_replace (e2e_get_known (self), g_strdup ("back"), g_object_ref (back));
      known = back;
    }
  return e2e_is_shown (known) ? e2e_get_parent (known) : NULL;
}

/**
 * e2e_get_page:
 * @self: the running program
 *
 * Returns: (transfer full) (nullable): the rows of the page that is open in the side slot
 */
E2eNode *
e2e_get_page (E2e *self)
{
  g_autoptr (E2eNode) head = get_page_head (self);
  g_autoptr (E2eNode) side = e2e_get_parent (head);
  g_autoptr (GPtrArray) lists = e2e_find_all (side, ATSPI_ROLE_LIST);

  for (guint i = lists->len; i > 0; i--)
    if (e2e_is_shown (lists->pdata[i - 1]))
      return g_object_ref (lists->pdata[i - 1]);
  return NULL;
}

/**
 * e2e_get_rows:
 * @list: (nullable): a list or a page
 *
 * Returns: (transfer full): the names of its rows, as a screen reader says them
 */
char **
e2e_get_rows (E2eNode *list)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (int i = 0, n = list ? atspi_accessible_get_child_count (list, NULL) : 0; i < n; i++)
    {
      g_autoptr (E2eNode) row = atspi_accessible_get_child_at_index (list, i, NULL);
      g_autofree char *name = e2e_get_name (row);

      g_strv_builder_add (builder, name);
    }
  return g_strv_builder_end (builder);
}

typedef struct
{
  const char *name;
  E2eNode *row;
} RowSearch;

static gboolean
has_row (E2e *self, gpointer data)
{
  RowSearch *search = data;
  g_autoptr (E2eNode) page = e2e_get_page (self);
  g_autoptr (E2eNode) list = page ? NULL : e2e_get_list (self);

  search->row = e2e_find_within (page ? page : list, ATSPI_ROLE_LIST_ITEM, search->name);
  return search->row != NULL;
}

/**
 * e2e_wait_for_row:
 * @self: the running program
 * @name: a name, in which `*` stands for any characters
 *
 * Waits for a row of the open page, or of the list of countries where no page is open.
 *
 * Returns: (transfer full): the row, which may be scrolled away
 */
E2eNode *
e2e_wait_for_row (E2e *self, const char *name)
{
  RowSearch search = { name, NULL };

  e2e_wait_until (self, has_row, &search, name);
  return search.row;
}

typedef struct
{
  const char *kind;
  const char *title;
} PageSearch;

static gboolean
has_page (E2e *self, gpointer data)
{
  PageSearch *search = data;
  g_autoptr (E2eNode) head = get_page_head (self);
  g_autoptr (E2eNode) kind = e2e_find_within (head, ATSPI_ROLE_LABEL, search->kind);
  g_autoptr (E2eNode) page = kind ? e2e_get_page (self) : NULL;
  g_autoptr (E2eNode) first = page ? atspi_accessible_get_child_at_index (page, 0, NULL) : NULL;
  g_autofree char *title = e2e_get_name (first);

  return first != NULL && g_pattern_match_simple (search->title, title);
}

/**
 * e2e_wait_for_page:
 * @self: the running program
 * @kind: the kind that stands above the page, such as “Country”
 * @title: the name of its first row, in which `*` stands for any characters
 *
 * Waits until that page is open in the side slot.
 */
void
e2e_wait_for_page (E2e *self, const char *kind, const char *title)
{
  PageSearch search = { kind, title };
  g_autofree char *what = g_strdup_printf ("the page of the %s %s", kind, title);

  e2e_wait_until (self, has_page, &search, what);
}

/**
 * e2e_search:
 * @self: the running program
 * @text: what to type
 *
 * Types into the search field above the list of countries, in place of what stands there.
 */
void
e2e_search (E2e *self, const char *text)
{
  g_autoptr (E2eNode) field = NULL;

  e2e_key (self, "<Control>f");
  e2e_wait_for_focus (self, "Find a country by any name");
  e2e_type (self, text);
  field = e2e_wait_for (self, ATSPI_ROLE_ENTRY, "Find a country by any name");
  e2e_wait_for_text (self, field, text);
}

typedef struct
{
  E2eNode *drop_down;
  const char *item;
  E2eNode *row;
} Choice;

static gboolean
has_item (E2e *self G_GNUC_UNUSED, gpointer data)
{
  Choice *choice = data;
  g_autoptr (GPtrArray) rows = e2e_find_all (choice->drop_down, ATSPI_ROLE_LIST_ITEM);

  for (guint i = 0; i < rows->len; i++)
    {
      g_auto (GStrv) texts = e2e_get_texts (rows->pdata[i]);

      if (g_strv_contains ((const char *const *) texts, choice->item))
        return g_set_object (&choice->row, rows->pdata[i]);
    }
  return FALSE;
}

/* Keys that come before the keyboard is back where it was are lost. */
static gboolean
is_closed (E2e *self, gpointer data)
{
  Choice *choice = data;
  g_autoptr (E2eNode) list = e2e_find_within (choice->drop_down, ATSPI_ROLE_LIST, "*");
  g_autoptr (E2eNode) focus = list == NULL ? e2e_get_focus (self) : NULL;

  return e2e_is_within (focus, choice->drop_down);
}

/**
 * e2e_choose:
 * @self: the running program
 * @drop_down: the name of a drop-down
 * @item: the text of an item
 *
 * Opens the drop-down and clicks on the item.
 */
void
e2e_choose (E2e *self, const char *drop_down, const char *item)
{
  g_autoptr (E2eNode) found = e2e_wait_for (self, ATSPI_ROLE_COMBO_BOX, drop_down);
  g_autoptr (E2eNode) button = e2e_find_within (found, ATSPI_ROLE_PUSH_BUTTON, "*");
  Choice choice = { found, item, NULL };

  e2e_press (self, button);
  if (!e2e_wait_until (self, has_item, &choice, item))
    return;
  e2e_click (self, choice.row);
  e2e_wait_until (self, is_closed, &choice, "the drop-down to close");
  g_clear_object (&choice.row);
}

/**
 * e2e_fill:
 * @self: the running program
 * @field: the name of a field
 * @text: what to type
 *
 * Types into the field, in place of what stands there, and ends it with Enter.
 */
void
e2e_fill (E2e *self, const char *field, const char *text)
{
  g_autoptr (E2eNode) found = e2e_wait_for (self, ATSPI_ROLE_ENTRY, field);

  e2e_click (self, found);
  e2e_wait_for_focus (self, field);
  e2e_key (self, "<Control>a");
  e2e_type (self, text);
  e2e_wait_for_text (self, found, text);
  e2e_key (self, "Return");
}

/**
 * e2e_set_date:
 * @self: the running program
 * @date: a date as it is typed
 *
 * Types a date into the bar, in place of the one that stands there, and ends it with Enter.
 */
void
e2e_set_date (E2e *self, const char *date)
{
  e2e_fill (self, "As of", date);
}

/* Equal Earth, in units of its own; y upwards. */
static void
project (double longitude, double latitude, double *x, double *y)
{
  const double a[] = { 1.340264, -0.081106, 0.000893, 0.003796 };
  double t = asin (sqrt (3) / 2 * sin (latitude * G_PI / 180));
  double slope = 9 * a[3] * pow (t, 8) + 7 * a[2] * pow (t, 6) + 3 * a[1] * t * t + a[0];

  *x = 2 * sqrt (3) * (longitude - MERIDIAN) * G_PI / 180 * cos (t) / (3 * slope);
  *y = a[3] * pow (t, 9) + a[2] * pow (t, 7) + a[1] * pow (t, 3) + a[0] * t;
}

/**
 * e2e_click_map:
 * @self: the running program
 * @longitude: in degrees
 * @latitude: in degrees
 *
 * Clicks on the map, while the whole of it is seen and it is wider than high.
 */
void
e2e_click_map (E2e *self, double longitude, double latitude)
{
  g_autoptr (E2eNode) map = e2e_wait_for (self, ATSPI_ROLE_IMAGE, "Map of the countries");
  AtspiRect place = { 0 };
  double x, y, edge, north, south, none;

  e2e_wait_until_still (self, map);
  e2e_get_place (map, &place);
  project (longitude, latitude, &x, &y);
  project (MERIDIAN + 180, 0, &edge, &none);
  project (0, NORTH, &none, &north);
  project (0, SOUTH, &none, &south);
  e2e_click_beside (self, map, (int) (x * place.width / 2 / edge),
                    (int) (((north + south) / 2 - y) * place.width / 2 / edge));
}

/**
 * e2e_wait_for_toast:
 * @self: the running program
 * @text: what it says, in which `*` stands for any characters
 *
 * Waits until the window tells it at its lower edge.
 */
void
e2e_wait_for_toast (E2e *self, const char *text)
{
  g_autoptr (E2eNode) label = e2e_wait_for (self, ATSPI_ROLE_LABEL, text);
}
