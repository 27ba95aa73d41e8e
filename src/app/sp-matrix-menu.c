/* SPDX-License-Identifier: GPL-3.0-or-later
 * What can be done with the tiles of a comparison's table: by click, by key, by menu. */
#include "sp-matrix-menu.h"

#include "sp-chosen-matrix.h"
#include "sp-context-menu.h"
#include "sp-matrix-counts.h"

#include <glib/gi18n-lib.h>

struct _SpMatrixMenu
{
  GObject parent_instance;

  GtkWidget *owner;
  SpMatrixGrid *grid;
  SpWorkspace *workspace;
  GSimpleActionGroup *actions;
  GtkWidget *menu;   /* NULL until one is wanted */
  GtkWidget *counts; /* the same */
  SpRecord *record;  /* this and the next: what the menu is of, or NULL */
  SpQuestion *question;
};

G_DEFINE_FINAL_TYPE (SpMatrixMenu, sp_matrix_menu, G_TYPE_OBJECT)

static SpComparisonChoice *
get_choice (SpMatrixMenu *self)
{
  return sp_workspace_get_comparison_choice (self->workspace);
}

static SpMatrixSpot
get_spot (SpMatrixMenu *self, guint line, guint place)
{
  return sp_matrix_plan_get_spot (sp_matrix_grid_get_plan (self->grid), line, place);
}

static SpMatrix *
get_matrix (SpMatrixMenu *self)
{
  return sp_matrix_plan_get_matrix (sp_matrix_grid_get_plan (self->grid));
}

/* Whose tile it is: none of a question's and of the corner. */
static SpRecord *
find_record (SpMatrixMenu *self, SpMatrixSpot spot)
{
  gboolean has_record = spot.kind == SP_MATRIX_TILE_RECORD || spot.kind == SP_MATRIX_TILE_CELL;

  return has_record ? sp_matrix_get_row (get_matrix (self), spot.row)->record : NULL;
}

static SpQuestion *
find_question (SpMatrixMenu *self, SpMatrixSpot spot)
{
  gboolean has_question =
    spot.kind == SP_MATRIX_TILE_QUESTION || spot.kind == SP_MATRIX_TILE_CELL || spot.kind == SP_MATRIX_TILE_COUNTS;

  return has_question ? sp_matrix_get_column (get_matrix (self), spot.column)->question : NULL;
}

/* --- What a click does ------------------------------------------------------------------------------------------ */

static void
open_record (SpMatrixMenu *self, gpointer record)
{
  sp_navigation_go_to_record (sp_workspace_get_navigation (self->workspace), record);
}

/* It leads to the position, and so to what that rests on; where there is none, to the country or the group. */
static void
open_cell (SpMatrixMenu *self, SpMatrixSpot spot)
{
  SpPosition *position = sp_matrix_get_cell (get_matrix (self), spot.row, spot.column)->standing.position;

  open_record (self, position ? (gpointer) position : find_record (self, spot));
}

/* Up, down, and then as it was. */
static void
sort (SpMatrixMenu *self, SpMatrixOrder order, SpQuestion *question)
{
  SpComparisonChoice *choice = get_choice (self);
  gboolean is_sorted = sp_comparison_choice_get_order (choice) == order &&
                       (order != SP_MATRIX_BY_QUESTION || sp_comparison_choice_get_order_question (choice) == question);
  gboolean descending = sp_comparison_choice_get_descending (choice);

  if (is_sorted && descending)
    sp_comparison_choice_set_order (choice, SP_MATRIX_BY_SET, NULL, FALSE);
  else
    sp_comparison_choice_set_order (choice, order, question, is_sorted);
}

static void
show_counts (SpMatrixMenu *self, SpMatrixSpot spot, GtkWidget *tile)
{
  GdkRectangle area = { 0 };
  double x, y;

  if (tile == NULL)
    return;
  if (self->counts == NULL)
    {
      self->counts = sp_matrix_counts_new ();
      gtk_widget_set_parent (self->counts, self->owner);
    }
  sp_matrix_counts_show (SP_MATRIX_COUNTS (self->counts), sp_matrix_get_column (get_matrix (self), spot.column));
  gtk_widget_translate_coordinates (tile, self->owner, 0, 0, &x, &y);
  area = (GdkRectangle) { (int) x, (int) y, gtk_widget_get_width (tile), gtk_widget_get_height (tile) };
  gtk_popover_set_pointing_to (GTK_POPOVER (self->counts), &area);
  gtk_popover_popup (GTK_POPOVER (self->counts));
}

/* --- Columns ---------------------------------------------------------------------------------------------------- */

static GPtrArray *
list_questions (SpMatrixMenu *self)
{
  return sp_comparison_choice_list_questions (get_choice (self), sp_workspace_get_lens (self->workspace));
}

/* Past those that are seen: what is folded or hidden between them moves with nobody. */
static void
move_question (SpMatrixMenu *self, SpQuestion *question, int by)
{
  SpMatrixPlan *plan = sp_matrix_grid_get_plan (self->grid);
  gboolean swapped = sp_matrix_plan_is_swapped (plan);
  SpRecord *neighbour;
  guint number;

  if (swapped ? !sp_matrix_plan_find_line (plan, question, &number)
              : !sp_matrix_plan_find_place (plan, question, &number))
    return;
  number += (guint) by;
  neighbour = swapped ? sp_matrix_plan_get_line_record (plan, number) : sp_matrix_plan_get_place_record (plan, number);
  if (neighbour != NULL)
    sp_matrix_menu_put (self, question, SP_QUESTION (neighbour), by > 0);
}

/* --- Actions ---------------------------------------------------------------------------------------------------- */

static void
sort_cb (GSimpleAction *action, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMatrixMenu *self = data;
  const char *name = g_action_get_name (G_ACTION (action));
  SpMatrixOrder order = self->question ? SP_MATRIX_BY_QUESTION : SP_MATRIX_BY_NAME;
  gboolean descending = g_str_equal (name, "sort-descending");

  if (g_str_equal (name, "unsort"))
    order = SP_MATRIX_BY_SET;
  else if (g_str_equal (name, "sort-by-region"))
    order = SP_MATRIX_BY_REGION;
  sp_comparison_choice_set_order (get_choice (self), order, order == SP_MATRIX_BY_QUESTION ? self->question : NULL,
                                  descending);
}

static void
move_cb (GSimpleAction *action, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMatrixMenu *self = data;

  if (self->question != NULL)
    move_question (self, self->question, g_str_equal (g_action_get_name (G_ACTION (action)), "move-back") ? -1 : 1);
}

static void
pin_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMatrixMenu *self = data;
  SpLens *lens = sp_workspace_get_lens (self->workspace);

  if (self->question == NULL)
    return;
  sp_choice_hold (SP_CHOICE (lens));
  sp_lens_set_question (lens, self->question);
  sp_lens_set_pinned (lens, TRUE);
  sp_choice_release (SP_CHOICE (lens));
}

static void
open_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMatrixMenu *self = data;

  if (self->record != NULL)
    open_record (self, self->record);
}

static void
compare_cb (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  SpMatrixMenu *self = data;

  if (self->record != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), self->record);
}

/* --- The menu --------------------------------------------------------------------------------------------------- */

static void
append_item (GMenu *menu, const char *label, const char *action)
{
  sp_context_menu_append (menu, label, action, NULL);
}

static void
append_sorting (SpMatrixMenu *self, GMenu *menu)
{
  g_autoptr (GMenu) section = g_menu_new ();

  append_item (section, _ ("Sort As_cending"), "matrix.sort-ascending");
  append_item (section, _ ("Sort _Descending"), "matrix.sort-descending");
  if (self->question == NULL)
    append_item (section, _ ("Sort by _Region"), "matrix.sort-by-region");
  append_item (section, _ ("_Not Sorted"), "matrix.unsort");
  sp_context_menu_append_section (menu, section);
}

static void
append_moving (SpMatrixMenu *self, GMenu *menu)
{
  gboolean swapped = sp_comparison_choice_get_swapped (get_choice (self));
  g_autoptr (GMenu) section = g_menu_new ();

  if (sp_lens_get_pinned (sp_workspace_get_lens (self->workspace)))
    return;
  append_item (section, swapped ? _ ("Move _Up") : _ ("Move _Back"), "matrix.move-back");
  append_item (section, swapped ? _ ("Move Do_wn") : _ ("Move _Forward"), "matrix.move-forward");
  append_item (section, _ ("Only This _Question"), "matrix.pin");
  sp_context_menu_append_section (menu, section);
}

static void
append_record (SpMatrixMenu *self, GMenu *menu)
{
  gboolean compared = sp_comparison_has (sp_workspace_get_comparison (self->workspace), self->record);
  g_autoptr (GMenu) section = g_menu_new ();

  append_item (section, _ ("_Open Page"), "matrix.open");
  append_item (section, compared ? _ ("_Remove from Comparison") : _ ("_Add to Comparison"), "matrix.compare");
  sp_context_menu_append_section (menu, section);
}

static GMenu *
create_model (SpMatrixMenu *self, SpMatrixSpot spot)
{
  GMenu *menu = g_menu_new ();

  if (self->record != NULL)
    append_record (self, menu);
  if (spot.kind == SP_MATRIX_TILE_CORNER || self->question != NULL)
    append_sorting (self, menu);
  if (self->question != NULL)
    append_moving (self, menu);
  return menu;
}

static void
open_at_tile (SpMatrixMenu *self, GtkWidget *tile, GMenuModel *model)
{
  double x, y;

  gtk_widget_translate_coordinates (tile, self->owner, gtk_widget_get_width (tile) / 2.0,
                                    gtk_widget_get_height (tile) / 2.0, &x, &y);
  sp_context_menu_open (&self->menu, self->owner, model, x, y);
}

static void
sp_matrix_menu_dispose (GObject *object)
{
  SpMatrixMenu *self = SP_MATRIX_MENU (object);

  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->counts, gtk_widget_unparent);
  if (self->actions != NULL)
    gtk_widget_insert_action_group (self->owner, "matrix", NULL);
  g_clear_object (&self->actions);
  g_clear_object (&self->workspace);
  g_clear_object (&self->record);
  g_clear_object (&self->question);

  G_OBJECT_CLASS (sp_matrix_menu_parent_class)->dispose (object);
}

static void
sp_matrix_menu_class_init (SpMatrixMenuClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = sp_matrix_menu_dispose;
}

static void
sp_matrix_menu_init (SpMatrixMenu *self)
{
  const GActionEntry entries[] = {
    { .name = "sort-ascending", .activate = sort_cb },
    { .name = "sort-descending", .activate = sort_cb },
    { .name = "sort-by-region", .activate = sort_cb },
    { .name = "unsort", .activate = sort_cb },
    { .name = "move-back", .activate = move_cb },
    { .name = "move-forward", .activate = move_cb },
    { .name = "pin", .activate = pin_cb },
    { .name = "open", .activate = open_cb },
    { .name = "compare", .activate = compare_cb },
  };

  self->actions = g_simple_action_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
}

/**
 * sp_matrix_menu_new:
 * @owner: the widget that the table is in, which keeps what is returned until it is disposed of
 * @grid: the table
 * @workspace: the workspace
 *
 * Returns: (transfer full): what can be done with the tiles
 */
SpMatrixMenu *
sp_matrix_menu_new (GtkWidget *owner, SpMatrixGrid *grid, SpWorkspace *workspace)
{
  SpMatrixMenu *self;

  g_return_val_if_fail (GTK_IS_WIDGET (owner) && SP_IS_MATRIX_GRID (grid), NULL);
  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_MATRIX_MENU, NULL);
  self->owner = owner;
  self->grid = grid;
  self->workspace = g_object_ref (workspace);
  gtk_widget_insert_action_group (owner, "matrix", G_ACTION_GROUP (self->actions));
  return self;
}

/**
 * sp_matrix_menu_activate:
 * @self: a menu
 * @line: a line of the table
 * @place: a place in it
 *
 * Does what a click does: opens what a cell and the head of a country rest on, sorts by other heads, tells how counts
 * were worked out.
 */
void
sp_matrix_menu_activate (SpMatrixMenu *self, guint line, guint place)
{
  SpMatrixSpot spot;

  g_return_if_fail (SP_IS_MATRIX_MENU (self));

  spot = get_spot (self, line, place);
  if (spot.kind == SP_MATRIX_TILE_CELL)
    open_cell (self, spot);
  else if (spot.kind == SP_MATRIX_TILE_RECORD)
    open_record (self, find_record (self, spot));
  else if (spot.kind == SP_MATRIX_TILE_QUESTION)
    sort (self, SP_MATRIX_BY_QUESTION, find_question (self, spot));
  else if (spot.kind == SP_MATRIX_TILE_CORNER)
    sort (self, SP_MATRIX_BY_NAME, NULL);
  else if (spot.kind == SP_MATRIX_TILE_COUNTS)
    show_counts (self, spot, sp_matrix_grid_get_tile (self->grid, line, place));
}

/**
 * sp_matrix_menu_toggle:
 * @self: a menu
 * @line: a line of the table
 * @place: a place in it
 *
 * Adds the country or the group of a tile to the comparison, or removes it.
 */
void
sp_matrix_menu_toggle (SpMatrixMenu *self, guint line, guint place)
{
  SpRecord *record;

  g_return_if_fail (SP_IS_MATRIX_MENU (self));

  record = find_record (self, get_spot (self, line, place));
  if (record != NULL)
    sp_comparison_toggle (sp_workspace_get_comparison (self->workspace), record);
}

/**
 * sp_matrix_menu_open:
 * @self: a menu
 * @line: a line of the table
 * @place: a place in it
 *
 * Opens the menu of a tile, where it has one.
 */
void
sp_matrix_menu_open (SpMatrixMenu *self, guint line, guint place)
{
  g_autoptr (GMenu) model = NULL;
  SpQuestion *question;
  GtkWidget *tile;
  SpMatrixSpot spot;

  g_return_if_fail (SP_IS_MATRIX_MENU (self));

  spot = get_spot (self, line, place);
  tile = sp_matrix_grid_get_tile (self->grid, line, place);
  g_set_object (&self->record, find_record (self, spot));
  question = spot.kind == SP_MATRIX_TILE_CELL ? NULL : find_question (self, spot);
  g_set_object (&self->question, question);
  model = create_model (self, spot);
  if (tile != NULL && g_menu_model_get_n_items (G_MENU_MODEL (model)) > 0)
    open_at_tile (self, tile, G_MENU_MODEL (model));
}

/**
 * sp_matrix_menu_put:
 * @self: a menu
 * @question: a question
 * @target: another one
 * @after: whether it comes after that, or before
 *
 * Moves a question beside another one.
 */
void
sp_matrix_menu_put (SpMatrixMenu *self, SpQuestion *question, SpQuestion *target, gboolean after)
{
  g_autoptr (GPtrArray) questions = NULL;
  guint place;

  g_return_if_fail (SP_IS_MATRIX_MENU (self));

  questions = list_questions (self);
  if (question == target || !g_ptr_array_remove (questions, question) || !g_ptr_array_find (questions, target, &place))
    return;
  g_ptr_array_insert (questions, (int) place + (after ? 1 : 0), g_object_ref (question));
  sp_comparison_choice_set_questions (get_choice (self), questions);
}

/**
 * sp_matrix_menu_shift:
 * @self: a menu
 * @line: a line of the table
 * @place: a place in it
 * @by: -1 or 1
 *
 * Moves the question of a tile by one.
 */
void
sp_matrix_menu_shift (SpMatrixMenu *self, guint line, guint place, int by)
{
  SpQuestion *question;

  g_return_if_fail (SP_IS_MATRIX_MENU (self));

  question = find_question (self, get_spot (self, line, place));
  if (question != NULL && !sp_lens_get_pinned (sp_workspace_get_lens (self->workspace)))
    move_question (self, question, by);
}
