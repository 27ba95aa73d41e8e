/* SPDX-License-Identifier: GPL-3.0-or-later
 * The comparison over time: swim lanes of countries on a question, or of a country on all questions. */
#include "sp-compare-time.h"

#include "sp-compare-pager.h"
#include "sp-compare-rows.h"
#include "sp-day-readout.h"
#include "sp-drop-down-name.h"
#include "sp-lanes-sheet.h"
#include "sp-lanes-view.h"
#include "sp-map-subject.h"
#include "sp-picture-window.h"
#include "sp-time-layout.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define ZOOM_STEP 1.5

struct _SpCompareTime
{
  SpComparePage parent_instance;

  GtkWidget *bar;
  GtkWidget *tools;
  GtkStack *stack;
  GtkDropDown *subject;
  SpComparePager *pager;
  SpLanesView *lanes;
  GtkScrollbar *scrollbar;
  SpDayReadout *readout;
  AdwStatusPage *empty;

  GtkAdjustment *span;
  GPtrArray *subjects; /* what the drop-down lists */
};

G_DEFINE_FINAL_TYPE (SpCompareTime, sp_compare_time, SP_TYPE_COMPARE_PAGE)

static SpWorkspace *
get_workspace (SpCompareTime *self)
{
  return sp_compare_page_get_workspace (SP_COMPARE_PAGE (self));
}

/* --- What is shown ---------------------------------------------------------------------------------------------- */

static SpComparisonChoice *
get_choice (SpCompareTime *self)
{
  return sp_workspace_get_comparison_choice (get_workspace (self));
}

static GPtrArray *
list_subjects (SpCompareTime *self)
{
  GPtrArray *questions = sp_dataset_get_records (sp_workspace_get_dataset (get_workspace (self)), SP_RECORD_QUESTION);
  GPtrArray *countries = sp_comparison_get_countries (sp_workspace_get_comparison (get_workspace (self)));
  SpCountry *current = sp_workspace_get_current_country (get_workspace (self));
  SpRecord *chosen = sp_comparison_choice_get_lanes_subject (get_choice (self));
  GPtrArray *subjects = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < questions->len; i++)
    g_ptr_array_add (subjects, g_object_ref (questions->pdata[i]));
  for (guint i = 0; i < countries->len; i++)
    g_ptr_array_add (subjects, g_object_ref (countries->pdata[i]));
  if (current != NULL && !g_ptr_array_find (subjects, current, NULL))
    g_ptr_array_add (subjects, g_object_ref (current));
  if (chosen != NULL && !g_ptr_array_find (subjects, chosen, NULL))
    g_ptr_array_add (subjects, g_object_ref (chosen));
  return subjects;
}

/* A country alone is compared with itself: over time, on all questions. */
static SpRecord *
choose_subject (SpCompareTime *self)
{
  GPtrArray *countries = sp_comparison_get_countries (sp_workspace_get_comparison (get_workspace (self)));
  SpRecord *chosen = sp_comparison_choice_get_lanes_subject (get_choice (self));
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));

  if (chosen != NULL)
    return chosen;
  if (countries->len == 1 && !sp_lens_get_pinned (lens))
    return countries->pdata[0];
  return (SpRecord *) sp_lens_get_question (lens);
}

static char *
name_subject (SpCompareTime *self, SpRecord *subject)
{
  if (SP_IS_QUESTION (subject))
    return g_strdup (sp_question_get_title (SP_QUESTION (subject)));
  /* Translators: what is shown over time: a country's answers to all questions. */
  return g_strdup_printf (_ ("%s: all questions"),
                          sp_country_names_get_name (sp_workspace_get_names (get_workspace (self)),
                                                     SP_COUNTRY (subject)));
}

static void subject_cb (SpCompareTime *self);

static void
show_subjects (SpCompareTime *self, SpRecord *chosen)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint selected = GTK_INVALID_LIST_POSITION;

  g_clear_pointer (&self->subjects, g_ptr_array_unref);
  self->subjects = list_subjects (self);
  for (guint i = 0; i < self->subjects->len; i++)
    {
      g_autofree char *name = name_subject (self, self->subjects->pdata[i]);

      gtk_string_list_append (names, name);
      if (self->subjects->pdata[i] == (gpointer) chosen)
        selected = i;
    }
  g_signal_handlers_block_by_func (self->subject, subject_cb, self);
  gtk_drop_down_set_model (self->subject, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->subject, selected);
  g_signal_handlers_unblock_by_func (self->subject, subject_cb, self);
}

static SpLanesPlan *
make_plan (SpCompareTime *self, SpRecord *subject)
{
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));
  guint years = sp_workspace_get_unconfirmed_years (get_workspace (self));
  g_autoptr (GPtrArray) rows = NULL;
  g_autoptr (GPtrArray) shown = NULL;
  g_autofree char *groups = NULL;
  SpLanesPlan *plan;

  if (SP_IS_COUNTRY (subject))
    {
      shown = sp_compare_pager_choose (self->pager, NULL, FALSE);
      sp_compare_pager_set_note (self->pager, NULL);
      plan = sp_lanes_plan_new_for_country (lens, SP_COUNTRY (subject), years);
    }
  else
    {
      rows = sp_compare_rows_find (get_workspace (self), SP_QUESTION (subject));
      groups = sp_compare_rows_format_groups (get_workspace (self));
      shown = sp_compare_pager_choose (self->pager, rows, sp_compare_rows_are_set (get_workspace (self)));
      sp_compare_pager_set_note (self->pager, groups);
      if (shown->len == 0)
        return NULL;
      plan = sp_lanes_plan_new_for_question (lens, SP_QUESTION (subject), shown,
                                             sp_workspace_get_names (get_workspace (self)), years);
    }
  sp_lanes_plan_show_dates (plan, lens);
  return plan;
}

static void
show_selected (SpCompareTime *self)
{
  sp_lanes_view_set_selected (self->lanes, sp_workspace_get_current_record (get_workspace (self)));
}

static void
show_empty (SpCompareTime *self, SpRecord *subject)
{
  g_autofree char *reason = NULL;

  if (subject != NULL)
    reason = sp_compare_rows_explain_none (get_workspace (self),
                                           _ ("The filters leave no country that has a position on this question."),
                                           _ ("No country has a position on this question."));
  adw_status_page_set_title (self->empty,
                             subject == NULL ? _ ("The Dataset Has No Questions") : _ ("No Country to Show"));
  adw_status_page_set_description (self->empty, reason);
}

static void
sp_compare_time_refresh (SpComparePage *page)
{
  SpCompareTime *self = SP_COMPARE_TIME (page);
  SpRecord *subject;
  g_autoptr (SpLanesPlan) plan = NULL;

  subject = choose_subject (self);
  show_subjects (self, subject);
  plan = subject ? make_plan (self, subject) : NULL;
  if (plan == NULL)
    show_empty (self, subject);
  sp_lanes_view_set_plan (self->lanes, plan);
  show_selected (self);
  gtk_widget_set_visible (self->bar, subject != NULL);
  gtk_widget_set_visible (self->tools, plan != NULL);
  gtk_stack_set_visible_child_name (self->stack, plan ? "lanes" : "empty");
}

/* --- What is done ----------------------------------------------------------------------------------------------- */

static void
subject_cb (SpCompareTime *self)
{
  guint selected = gtk_drop_down_get_selected (self->subject);

  if (self->subjects == NULL || selected >= self->subjects->len)
    return;
  sp_compare_pager_reset (self->pager);
  sp_comparison_choice_set_lanes_subject (get_choice (self), self->subjects->pdata[selected]);
}

static void
dataset_changed_cb (SpCompareTime *self)
{
  sp_lanes_view_set_span (self->lanes, 0, 0);
}

static void
day_changed_cb (SpCompareTime *self)
{
  sp_day_readout_show (self->readout, sp_lanes_view_get_lanes (self->lanes), sp_lanes_view_get_day (self->lanes));
}

/* A scroll bar runs from the left in all languages. */
static void
span_changed_cb (SpCompareTime *self)
{
  SpLanes *lanes = sp_lanes_view_get_lanes (self->lanes);
  guint32 first, last, whole_first, whole_last;
  gboolean is_part = lanes != NULL && sp_lanes_view_get_span (self->lanes, &first, &last);

  gtk_widget_set_visible (GTK_WIDGET (self->scrollbar), is_part);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "time.zoom-out", is_part);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "time.zoom-fit", is_part);
  if (!is_part)
    return;
  sp_lanes_get_whole (lanes, &whole_first, &whole_last);
  if (sp_lanes_get_axis (lanes)->mirrored)
    {
      guint32 mirrored_first = whole_first + (whole_last - last);

      last = whole_last - (first - whole_first);
      first = mirrored_first;
    }
  gtk_adjustment_configure (self->span, first, whole_first, whole_last + 1.0, 1, last - first + 1.0,
                            last - first + 1.0);
}

static void
scrolled_cb (SpCompareTime *self)
{
  SpLanes *lanes = sp_lanes_view_get_lanes (self->lanes);
  guint32 first = (guint32) (gtk_adjustment_get_value (self->span) + 0.5);
  guint32 length = (guint32) (gtk_adjustment_get_page_size (self->span) + 0.5);
  guint32 whole_first, whole_last;

  if (lanes == NULL || !gtk_widget_get_visible (GTK_WIDGET (self->scrollbar)))
    return;
  sp_lanes_get_whole (lanes, &whole_first, &whole_last);
  if (sp_lanes_get_axis (lanes)->mirrored)
    first = whole_last - (first - whole_first) - (length - 1);
  sp_lanes_view_set_span (self->lanes, first, first + length - 1);
}

static void
zoom_action (GtkWidget *widget, const char *name, GVariant *parameter G_GNUC_UNUSED)
{
  SpCompareTime *self = SP_COMPARE_TIME (widget);
  double factor = 0;

  if (g_str_equal (name, "time.zoom-in"))
    factor = ZOOM_STEP;
  else if (g_str_equal (name, "time.zoom-out"))
    factor = 1 / ZOOM_STEP;
  sp_lanes_view_zoom (self->lanes, factor);
}

/* Such as “standpoint-lanes-5g-networks-2019-06-01”. */
static char *
make_name (SpCompareTime *self)
{
  SpLens *lens = sp_workspace_get_lens (get_workspace (self));
  SpRecord *subject = choose_subject (self);
  SpDate on = sp_lens_is_latest (lens) ? sp_dataset_get_edition (sp_workspace_get_dataset (get_workspace (self)))
                                       : sp_lens_get_on (lens);
  g_autofree char *date = sp_date_to_string (on);

  return g_strjoin ("-", "standpoint-lanes", sp_record_get_id (subject), *date != '\0' ? date : NULL, NULL);
}

static void
export_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  sp_compare_time_export (SP_COMPARE_TIME (widget));
}

/* --- The widget ------------------------------------------------------------------------------------------------- */

static gboolean
sp_compare_time_grab_focus (GtkWidget *widget)
{
  SpCompareTime *self = SP_COMPARE_TIME (widget);

  return gtk_widget_get_mapped (GTK_WIDGET (self->lanes)) && gtk_widget_grab_focus (GTK_WIDGET (self->lanes));
}

static void
sp_compare_time_dispose (GObject *object)
{
  SpCompareTime *self = SP_COMPARE_TIME (object);
  GtkWidget *box = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&box, gtk_widget_unparent);
  g_clear_pointer (&self->subjects, g_ptr_array_unref);

  G_OBJECT_CLASS (sp_compare_time_parent_class)->dispose (object);
}

static void
sp_compare_time_class_init (SpCompareTimeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_compare_time_dispose;
  SP_COMPARE_PAGE_CLASS (klass)->refresh = sp_compare_time_refresh;
  widget_class->grab_focus = sp_compare_time_grab_focus;
  gtk_widget_class_set_css_name (widget_class, "comparetime");
  gtk_widget_class_install_action (widget_class, "time.zoom-in", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "time.zoom-out", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "time.zoom-fit", NULL, zoom_action);
  gtk_widget_class_install_action (widget_class, "time.export", NULL, export_action);
  g_type_ensure (SP_TYPE_COMPARE_PAGER);
  g_type_ensure (SP_TYPE_LANES_VIEW);
  g_type_ensure (SP_TYPE_DAY_READOUT);
  g_type_ensure (SP_TYPE_TIME_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-compare-time.ui");
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, bar);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, tools);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, stack);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, subject);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, pager);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, lanes);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, scrollbar);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, readout);
  gtk_widget_class_bind_template_child (widget_class, SpCompareTime, empty);
  gtk_widget_class_bind_template_callback (widget_class, sp_compare_page_refresh);
  gtk_widget_class_bind_template_callback (widget_class, subject_cb);
}

static void
sp_compare_time_init (SpCompareTime *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  sp_drop_down_name (self->subject, _ ("Shown over time"));
  sp_lanes_view_make_scope (self->lanes);
  self->span = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  gtk_scrollbar_set_adjustment (self->scrollbar, self->span);
  g_signal_connect_object (self->span, "value-changed", G_CALLBACK (scrolled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lanes, "day-changed", G_CALLBACK (day_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->lanes, "span-changed", G_CALLBACK (span_changed_cb), self, G_CONNECT_SWAPPED);
  span_changed_cb (self);
}

/**
 * sp_compare_time_new:
 * @workspace: a workspace with an open dataset
 *
 * Returns: (transfer floating): its comparison over time
 */
GtkWidget *
sp_compare_time_new (SpWorkspace *workspace)
{
  SpCompareTime *self;

  g_return_val_if_fail (SP_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (SP_TYPE_COMPARE_TIME, NULL);
  g_signal_connect_object (workspace, "dataset-changed", G_CALLBACK (dataset_changed_cb), self, G_CONNECT_SWAPPED);
  sp_compare_page_set_workspace (SP_COMPARE_PAGE (self), workspace);
  g_signal_connect_object (sp_workspace_get_navigation (workspace), "moved", G_CALLBACK (show_selected), self,
                           G_CONNECT_SWAPPED);
  return GTK_WIDGET (self);
}

static char *
format_date (SpLens *lens, guint unconfirmed_years)
{
  g_autoptr (SpMapSubject) subject = sp_map_subject_new (lens, unconfirmed_years);
  g_autofree char *limits = sp_map_subject_format_limits (subject);
  g_autofree char *span = sp_lens_format_span (lens);
  g_autofree char *date = NULL;

  /* Translators: %s is a date. */
  date = sp_lens_get_span (lens, NULL, NULL) ? g_strdup (span) : g_strdup_printf (_ ("As of %s"), span);
  return *limits != '\0' ? g_strconcat (date, " · ", limits, NULL) : g_steal_pointer (&date);
}

/**
 * sp_compare_time_create_picture:
 * @self: a page that is seen
 *
 * Returns: (transfer full) (nullable): the lanes as they are seen, as a picture with title, legend, date and source;
 *   %NULL where there are none
 */
SpPicture *
sp_compare_time_create_picture (SpCompareTime *self)
{
  SpLanesPlan *plan;
  SpRecord *subject;
  guint32 first, last;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (SP_IS_COMPARE_TIME (self), NULL);

  plan = sp_lanes_view_get_plan (self->lanes);
  subject = choose_subject (self);
  if (plan == NULL || subject == NULL)
    return NULL;
  if (!sp_lanes_view_get_span (self->lanes, &first, &last))
    first = last = 0;
  title = name_subject (self, subject);
  date = format_date (sp_workspace_get_lens (get_workspace (self)),
                      sp_workspace_get_unconfirmed_years (get_workspace (self)));
  return sp_lanes_sheet_create_picture (plan,
                                        &(SpLanesSheetWords) {
                                          .title = title,
                                          .subtitle = SP_IS_QUESTION (subject)
                                                        ? sp_question_get_text (SP_QUESTION (subject))
                                                        : NULL,
                                          .date = date,
                                        },
                                        first, last);
}

/**
 * sp_compare_time_export:
 * @self: a page that is seen
 *
 * Offers the lanes as a picture.
 *
 * Returns: whether there are any
 */
gboolean
sp_compare_time_export (SpCompareTime *self)
{
  g_autoptr (SpPicture) picture = NULL;
  g_autofree char *file_name = NULL;

  g_return_val_if_fail (SP_IS_COMPARE_TIME (self), FALSE);

  picture = sp_compare_time_create_picture (self);
  if (picture == NULL)
    return FALSE;
  file_name = make_name (self);
  sp_picture_window_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), picture, _ ("Export Lanes"),
                             file_name);
  return TRUE;
}
