/* SPDX-License-Identifier: GPL-3.0-or-later
 * Something wrong in a dataset, with its place. */
#include "sp-problem.h"

#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

struct _SpProblem
{
  GObject parent_instance;

  SpSeverity severity;
  char *message;
  char *path;
  guint line;
  guint column;
  char *pointer;
};

G_DEFINE_FINAL_TYPE (SpProblem, sp_problem, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_SEVERITY,
  PROP_MESSAGE,
  PROP_PATH,
  PROP_LINE,
  PROP_COLUMN,
  PROP_POINTER,
  N_PROPERTIES,
};

static GParamSpec *properties[N_PROPERTIES];

static void
sp_problem_get_property (GObject *object, guint id, GValue *value, GParamSpec *property)
{
  SpProblem *self = SP_PROBLEM (object);

  switch (id)
    {
    case PROP_SEVERITY:
      g_value_set_uint (value, self->severity);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
      break;
    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, property);
    }
}

static void
sp_problem_finalize (GObject *object)
{
  SpProblem *self = SP_PROBLEM (object);

  g_free (self->message);
  g_free (self->path);
  g_free (self->pointer);

  G_OBJECT_CLASS (sp_problem_parent_class)->finalize (object);
}

static void
sp_problem_class_init (SpProblemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = sp_problem_get_property;
  object_class->finalize = sp_problem_finalize;

  /* A `SpSeverity` */
  properties[PROP_SEVERITY] = g_param_spec_uint ("severity", NULL, NULL, 0, SP_SEVERITY_ERROR, 0, flags);
  properties[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  properties[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
sp_problem_init (SpProblem *self G_GNUC_UNUSED)
{
}

/**
 * sp_problem_new:
 * @severity: how bad it is
 * @message: what is wrong, where, and what was expected or what to do, in the user's language
 * @path: the file
 * @line: the line, from 1, or 0 where the problem has no place in a text
 * @column: the column in characters, from 1, or 0
 * @pointer: (nullable): a JSON Pointer (RFC 6901) into the file, or %NULL where the problem has none
 *
 * Returns: (transfer full): a new problem
 */
SpProblem *
sp_problem_new (SpSeverity severity,
                const char *message,
                const char *path,
                guint line,
                guint column,
                const char *pointer)
{
  SpProblem *self;

  g_return_val_if_fail (message != NULL && path != NULL, NULL);

  self = g_object_new (SP_TYPE_PROBLEM, NULL);
  self->severity = severity;
  self->message = g_strdup (message);
  self->path = g_strdup (path);
  self->line = line;
  self->column = column;
  self->pointer = g_strdup (pointer);
  return self;
}

/**
 * sp_problem_get_severity:
 * @self: a problem
 *
 * Returns: how bad it is
 */
SpSeverity
sp_problem_get_severity (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), SP_SEVERITY_WARNING);

  return self->severity;
}

/**
 * sp_problem_get_message:
 * @self: a problem
 *
 * Returns: what is wrong, in the user's language
 */
const char *
sp_problem_get_message (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), "");

  return self->message;
}

/**
 * sp_problem_get_path:
 * @self: a problem
 *
 * Returns: the file as it is shown: its path, or its address where the path cannot be shown safely
 */
const char *
sp_problem_get_path (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), "");

  return self->path;
}

/**
 * sp_problem_get_line:
 * @self: a problem
 *
 * Returns: the line, from 1, or 0 where the problem has no place in a text
 */
guint
sp_problem_get_line (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), 0);

  return self->line;
}

/**
 * sp_problem_get_column:
 * @self: a problem
 *
 * Returns: the column in characters, from 1, or 0 where the problem has no place in a text
 */
guint
sp_problem_get_column (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), 0);

  return self->column;
}

/**
 * sp_problem_get_pointer:
 * @self: a problem
 *
 * Returns: (nullable): a JSON Pointer (RFC 6901) to what is wrong; for a missing key to what lacks it; %NULL where the
 *   file is no JSON or cannot be read
 */
const char *
sp_problem_get_pointer (SpProblem *self)
{
  g_return_val_if_fail (SP_IS_PROBLEM (self), NULL);

  return self->pointer;
}

/**
 * sp_problem_format:
 * @self: a problem
 *
 * Returns: (transfer full): the problem in one line as compilers write it, “PATH:LINE:COLUMN: severity: message”,
 *   without line and column where there are none
 */
char *
sp_problem_format (SpProblem *self)
{
  g_autofree char *path = NULL;
  const char *severity;

  g_return_val_if_fail (SP_IS_PROBLEM (self), NULL);

  path = sp_safe_text (self->path, -1, G_MAXUINT);
  severity = self->severity == SP_SEVERITY_ERROR ? C_ ("severity", "error") : C_ ("severity", "warning");
  if (self->line == 0)
    return g_strdup_printf ("%s: %s: %s", path, severity, self->message);
  return g_strdup_printf ("%s:%u:%u: %s: %s", path, self->line, self->column, severity, self->message);
}
