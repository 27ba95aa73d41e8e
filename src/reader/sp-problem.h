/* SPDX-License-Identifier: GPL-3.0-or-later
 * Something wrong in a dataset, with its place. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpSeverity:
 * @SP_SEVERITY_WARNING: the record is kept as it is
 * @SP_SEVERITY_ERROR: the record, or the file, is left out
 */
typedef enum
{
  SP_SEVERITY_WARNING,
  SP_SEVERITY_ERROR,
} SpSeverity;

#define SP_TYPE_PROBLEM (sp_problem_get_type ())
G_DECLARE_FINAL_TYPE (SpProblem, sp_problem, SP, PROBLEM, GObject)

SpProblem *sp_problem_new (SpSeverity severity,
                           const char *message,
                           const char *path,
                           guint line,
                           guint column,
                           const char *pointer);

SpSeverity sp_problem_get_severity (SpProblem *self);
const char *sp_problem_get_message (SpProblem *self);
const char *sp_problem_get_path (SpProblem *self);
guint sp_problem_get_line (SpProblem *self);
guint sp_problem_get_column (SpProblem *self);
const char *sp_problem_get_pointer (SpProblem *self);
char *sp_problem_format (SpProblem *self);

G_END_DECLS
