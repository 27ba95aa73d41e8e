/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is printed or saved, as it was when that was asked for. */
#include "sp-print-job.h"

/**
 * sp_print_job_copy: (skip)
 * @self: a job
 *
 * Returns: (transfer full): the same, with references of its own
 */
SpPrintJob *
sp_print_job_copy (const SpPrintJob *self)
{
  SpPrintJob *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  g_object_ref (copy->window);
  g_object_ref (copy->press);
  g_object_ref (copy->source);
  g_object_ref (copy->printed);
  g_object_ref (copy->printer);
  copy->title = g_strdup (self->title);
  return copy;
}

/**
 * sp_print_job_free: (skip)
 * @job: a copy of a job
 *
 * Frees it.
 */
void
sp_print_job_free (gpointer job)
{
  SpPrintJob *self = job;

  g_return_if_fail (self != NULL);

  g_object_unref (self->window);
  g_object_unref (self->press);
  g_object_unref (self->source);
  g_object_unref (self->printed);
  g_object_unref (self->printer);
  g_free (self->title);
  g_free (self);
}

/**
 * sp_print_job_tell:
 * @self: a job
 * @words: what is being done
 * @fraction: how much of it is done, from 0 to 1; less than 0 where that is not known
 *
 * Tells whoever asked for the job how far it is.
 */
void
sp_print_job_tell (const SpPrintJob *self, const char *words, double fraction)
{
  g_return_if_fail (self != NULL && words != NULL);

  if (self->progress != NULL)
    self->progress (words, fraction, self->data);
}
