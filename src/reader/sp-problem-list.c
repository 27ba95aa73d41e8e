/* SPDX-License-Identifier: GPL-3.0-or-later
 * Collects problems while a dataset is read, and finds their places at the end. */
#include "sp-problem-list.h"

#include "sp-json-locator.h"

#include <glib/gi18n-lib.h>

#define UNKNOWN_OFFSET G_MAXSIZE

/* A problem whose place may not be known yet. */
typedef struct
{
  SpSeverity severity;
  char *message;
  char *path;
  SpPart *part;
  gsize offset;
  char *pointer;
  SpSlice within;
  gsize prefix;
  gboolean is_key;
  guint number;
} Draft;

struct _SpProblemList
{
  GPtrArray *drafts;
  guint n_errors;
  guint n_warnings;
};

static void
draft_free (gpointer data)
{
  Draft *draft = data;

  g_free (draft->message);
  g_free (draft->path);
  g_free (draft->pointer);
  g_free (draft);
}

/* Takes the message. Returns: (nullable): a draft to fill in, unless there are too many */
static Draft *
add_draft (SpProblemList *self, SpSeverity severity, const char *path, char *message)
{
  Draft *draft;

  if (severity == SP_SEVERITY_ERROR)
    self->n_errors++;
  else
    self->n_warnings++;
  if (self->drafts->len == SP_PROBLEM_LIST_MAX)
    {
      g_free (message);
      return NULL;
    }
  draft = g_new0 (Draft, 1);
  draft->severity = severity;
  draft->message = message;
  draft->path = g_strdup (path);
  draft->number = self->drafts->len;
  g_ptr_array_add (self->drafts, draft);
  return draft;
}

/* Drafts that need the same value to be looked through come together. */
static int
compare_within (gconstpointer a, gconstpointer b)
{
  const Draft *first = *(const Draft *const *) a;
  const Draft *second = *(const Draft *const *) b;

  if (first->part != second->part)
    return first->part < second->part ? -1 : 1;
  if (first->within.start != second->within.start)
    return first->within.start < second->within.start ? -1 : 1;
  return first->number < second->number ? -1 : 1;
}

static gboolean
locate_drafts (Draft **drafts, guint n_drafts, GCancellable *cancellable)
{
  g_autofree SpJsonTarget *targets = g_new (SpJsonTarget, n_drafts);
  SpPart *part = drafts[0]->part;
  SpSlice within = drafts[0]->within;

  for (guint i = 0; i < n_drafts; i++)
    targets[i] = (SpJsonTarget) { .pointer = drafts[i]->pointer + drafts[i]->prefix, .is_key = drafts[i]->is_key };
  if (!sp_json_locate (part->text + within.start, within.end - within.start, targets, n_drafts, cancellable))
    return FALSE;
  for (guint i = 0; i < n_drafts; i++)
    drafts[i]->offset = within.start + targets[i].start;
  return TRUE;
}

static gboolean
locate_all (SpProblemList *self, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) drafts = g_ptr_array_new ();
  guint n_drafts;

  for (guint i = 0; i < self->drafts->len; i++)
    {
      Draft *draft = self->drafts->pdata[i];

      if (draft->part != NULL && draft->offset == UNKNOWN_OFFSET)
        g_ptr_array_add (drafts, draft);
    }
  g_ptr_array_sort (drafts, compare_within);
  for (guint i = 0; i < drafts->len; i += n_drafts)
    {
      Draft *first = drafts->pdata[i];

      for (n_drafts = 1; i + n_drafts < drafts->len; n_drafts++)
        {
          Draft *draft = drafts->pdata[i + n_drafts];

          if (draft->part != first->part || draft->within.start != first->within.start)
            break;
        }
      if (!locate_drafts ((Draft **) drafts->pdata + i, n_drafts, cancellable))
        return FALSE;
    }
  return TRUE;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  const Draft *first = *(const Draft *const *) a;
  const Draft *second = *(const Draft *const *) b;
  int by_path = strcmp (first->path, second->path);

  if (by_path != 0)
    return by_path;
  if ((first->part == NULL) != (second->part == NULL))
    return first->part == NULL ? -1 : 1;
  if (first->part != NULL && first->offset != second->offset)
    return first->offset < second->offset ? -1 : 1;
  return first->number < second->number ? -1 : 1;
}

static SpProblem *
make_problem (const Draft *draft)
{
  guint line = 0;
  guint column = 0;

  if (draft->part != NULL)
    sp_part_find (draft->part, draft->offset, &line, &column);
  return sp_problem_new (draft->severity, draft->message, draft->path, line, column, draft->pointer);
}

static SpProblem *
make_rest (SpProblemList *self, const char *path)
{
  guint n_listed_errors = 0;
  guint n_rest = self->n_errors + self->n_warnings - self->drafts->len;
  g_autofree char *message = NULL;

  for (guint i = 0; i < self->drafts->len; i++)
    n_listed_errors += ((Draft *) self->drafts->pdata[i])->severity == SP_SEVERITY_ERROR;
  message = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "There is %u more problem, which is not listed",
                                          "There are %u more problems, which are not listed", n_rest),
                             n_rest);
  return sp_problem_new (self->n_errors > n_listed_errors ? SP_SEVERITY_ERROR : SP_SEVERITY_WARNING, message, path, 0,
                         0, NULL);
}

/**
 * sp_problem_list_new: (skip)
 *
 * Returns: (transfer full): an empty list
 */
SpProblemList *
sp_problem_list_new (void)
{
  SpProblemList *self = g_new0 (SpProblemList, 1);

  self->drafts = g_ptr_array_new_with_free_func (draft_free);
  return self;
}

/**
 * sp_problem_list_free: (skip)
 * @self: a list
 *
 * Frees it.
 */
void
sp_problem_list_free (SpProblemList *self)
{
  g_ptr_array_unref (self->drafts);
  g_free (self);
}

/**
 * sp_problem_list_add: (skip)
 * @self: a list
 * @severity: how bad it is
 * @path: the file or folder
 * @message: (transfer full): the message
 *
 * Adds a problem that has no place in a text.
 */
void
sp_problem_list_add (SpProblemList *self, SpSeverity severity, const char *path, char *message)
{
  add_draft (self, severity, path, message);
}

/**
 * sp_problem_list_add_at: (skip)
 * @self: a list
 * @severity: how bad it is
 * @part: the part; it must outlive the list
 * @offset: the offset in the part's text
 * @pointer: (nullable): a JSON Pointer to the place
 * @message: (transfer full): the message
 *
 * Adds a problem whose place is known.
 */
void
sp_problem_list_add_at (SpProblemList *self,
                        SpSeverity severity,
                        SpPart *part,
                        gsize offset,
                        const char *pointer,
                        char *message)
{
  Draft *draft = add_draft (self, severity, part->path, message);

  if (draft == NULL)
    return;
  draft->part = part;
  draft->offset = offset;
  draft->pointer = g_strdup (pointer);
}

/**
 * sp_problem_list_add_within: (skip)
 * @self: a list
 * @severity: how bad it is
 * @place: where it is
 * @message: (transfer full): the message
 *
 * Adds a problem whose place is looked for at the end.
 */
void
sp_problem_list_add_within (SpProblemList *self, SpSeverity severity, const SpPlace *place, char *message)
{
  Draft *draft = add_draft (self, severity, place->part->path, message);

  if (draft == NULL)
    return;
  draft->part = place->part;
  draft->offset = place->pointer[place->prefix] == '\0' ? place->within.start : UNKNOWN_OFFSET;
  draft->pointer = g_strdup (place->pointer);
  draft->within = place->within;
  draft->prefix = place->prefix;
  draft->is_key = place->is_key;
}

/**
 * sp_problem_list_get_n_errors: (skip)
 * @self: a list
 *
 * Returns: how many errors there are, those that are not listed included
 */
guint
sp_problem_list_get_n_errors (SpProblemList *self)
{
  return self->n_errors;
}

/**
 * sp_problem_list_get_n_warnings: (skip)
 * @self: a list
 *
 * Returns: how many warnings there are, those that are not listed included
 */
guint
sp_problem_list_get_n_warnings (SpProblemList *self)
{
  return self->n_warnings;
}

/**
 * sp_problem_list_finish: (skip)
 * @self: a list
 * @path: what was read
 * @cancellable: (nullable): a cancellable
 *
 * Finds the places: each record that has a problem is gone through once, and nothing else is.
 *
 * Returns: (transfer full) (nullable): the problems, sorted by path, line and column, with a last one that says how
 *   many are not listed; %NULL when cancelled
 */
GListModel *
sp_problem_list_finish (SpProblemList *self, const char *path, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) problems = g_ptr_array_new_with_free_func (g_object_unref);
  GListStore *store;

  if (!locate_all (self, cancellable))
    return NULL;
  g_ptr_array_sort (self->drafts, compare_places);
  for (guint i = 0; i < self->drafts->len; i++)
    {
      if (i % 64 == 0 && g_cancellable_is_cancelled (cancellable))
        return NULL;
      g_ptr_array_add (problems, make_problem (self->drafts->pdata[i]));
    }
  if (self->n_errors + self->n_warnings > self->drafts->len)
    g_ptr_array_add (problems, make_rest (self, path));
  store = g_list_store_new (SP_TYPE_PROBLEM);
  g_list_store_splice (store, 0, 0, problems->pdata, problems->len);
  return G_LIST_MODEL (store);
}
