/* SPDX-License-Identifier: GPL-3.0-or-later
 * A document made of blocks, not yet laid out: what is printed, or written as text for other programs. */
#include "sp-report.h"

struct _SpReport
{
  GObject parent_instance;

  SpPaper paper;
  GPtrArray *blocks; /* of SpBlock */
  char *title;
  char *author;
  char *foot;
  char *language;
  gboolean is_rtl;
};

G_DEFINE_FINAL_TYPE (SpReport, sp_report, G_TYPE_OBJECT)

static void
sp_report_finalize (GObject *object)
{
  SpReport *self = SP_REPORT (object);

  g_ptr_array_unref (self->blocks);
  g_free (self->title);
  g_free (self->author);
  g_free (self->foot);
  g_free (self->language);

  G_OBJECT_CLASS (sp_report_parent_class)->finalize (object);
}

static void
sp_report_class_init (SpReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = sp_report_finalize;
}

static void
sp_report_init (SpReport *self G_GNUC_UNUSED)
{
}

/**
 * sp_report_new:
 * @init: what it is made of
 *
 * Makes a document. It does not change.
 *
 * Returns: (transfer full): the document
 */
SpReport *
sp_report_new (const SpPagesInit *init)
{
  SpReport *self;

  g_return_val_if_fail (init != NULL && init->blocks != NULL && init->title != NULL, NULL);

  self = g_object_new (SP_TYPE_REPORT, NULL);
  self->paper = init->paper;
  self->blocks = g_ptr_array_ref (init->blocks);
  self->title = g_strdup (init->title);
  self->author = g_strdup (init->author);
  self->foot = g_strdup (init->foot);
  self->language = g_strdup (init->language);
  self->is_rtl = init->is_rtl;
  return self;
}

/**
 * sp_report_get_title:
 * @self: a document
 *
 * Returns: what it is called
 */
const char *
sp_report_get_title (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return self->title;
}

/**
 * sp_report_get_author:
 * @self: a document
 *
 * Returns: (nullable): who made it
 */
const char *
sp_report_get_author (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return self->author;
}

/**
 * sp_report_get_foot:
 * @self: a document
 *
 * Returns: (nullable): what stands at the foot of each page, beside the number of the page
 */
const char *
sp_report_get_foot (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return self->foot;
}

/**
 * sp_report_get_paper:
 * @self: a document
 *
 * Returns: its paper
 */
const SpPaper *
sp_report_get_paper (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return &self->paper;
}

/**
 * sp_report_is_rtl:
 * @self: a document
 *
 * Returns: whether reading starts on the right
 */
gboolean
sp_report_is_rtl (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), FALSE);

  return self->is_rtl;
}

/**
 * sp_report_get_blocks:
 * @self: a document
 *
 * Returns: (transfer none) (element-type SpBlock): its parts, in order
 */
GPtrArray *
sp_report_get_blocks (SpReport *self)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return self->blocks;
}

/**
 * sp_report_lay_out:
 * @self: a document
 *
 * Lays it out on its paper. The pages are drawn on the thread that they were laid out on.
 *
 * Returns: (transfer full): the pages
 */
SpPages *
sp_report_lay_out (SpReport *self)
{
  return sp_report_lay_out_unless (self, NULL);
}

/**
 * sp_report_lay_out_unless:
 * @self: a document
 * @cancellable: (nullable): a cancellable
 *
 * Lays it out as sp_report_lay_out() does, unless it is cancelled meanwhile.
 *
 * Returns: (transfer full) (nullable): the pages; %NULL where it was cancelled
 */
SpPages *
sp_report_lay_out_unless (SpReport *self, GCancellable *cancellable)
{
  g_return_val_if_fail (SP_IS_REPORT (self), NULL);

  return sp_pages_new (&(SpPagesInit) {
    .paper = self->paper,
    .blocks = self->blocks,
    .title = self->title,
    .author = self->author,
    .foot = self->foot,
    .language = self->language,
    .is_rtl = self->is_rtl,
    .cancellable = cancellable,
  });
}
