/* SPDX-License-Identifier: GPL-3.0-or-later
 * What is said of the country on the map that is pointed at: name, level, since when, basis, sources, and the years. */
#include "sp-map-tip.h"

#include "sp-country-section.h"
#include "sp-level-badge.h"
#include "sp-strip.h"
#include "sp-style.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _SpMapTip
{
  GtkWidget parent_instance;

  GtkWidget *box;
  GtkLabel *name;
  GtkWidget *level_box;
  SpLevelBadge *before_badge;
  GtkWidget *arrow;
  SpLevelBadge *badge;
  GtkLabel *level;
  GtkLabel *words;
  GtkLabel *basis;
  GtkDrawingArea *strip;
  GtkWidget *years;
  GtkLabel *first_year;
  GtkLabel *last_year;

  SpIndex *index;
  SpLens *lens;
  SpCountry *country;
  guint unconfirmed_years;
};

G_DEFINE_FINAL_TYPE (SpMapTip, sp_map_tip, GTK_TYPE_WIDGET)

static void
draw_strip (GtkDrawingArea *area G_GNUC_UNUSED, cairo_t *cr, int width, int height, gpointer data)
{
  SpMapTip *self = data;

  if (self->country != NULL && sp_lens_get_question (self->lens) != NULL)
    sp_strip_draw (cr, self->index, self->country, sp_lens_get_question (self->lens), sp_lens_get_weakest (self->lens),
                   sp_lens_get_first_day (self->lens), sp_lens_get_last_day (self->lens), sp_lens_get_day (self->lens),
                   width, height, sp_style_get_theme ());
}

static void
show_text (GtkLabel *label, const char *text)
{
  gtk_label_set_text (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL && *text != '\0');
}

static void
show_badge (SpLevelBadge *badge, const SpStanding *standing)
{
  SpPosition *position = standing->position;

  sp_level_badge_set (badge, position ? sp_question_get_scale (sp_position_get_question (position)) : NULL,
                      position ? sp_position_get_level (position) : NULL,
                      position ? sp_position_get_basis (position) : SP_BASIS_OPERATOR, standing->certainty);
}

static const char *
get_label (const SpStanding *standing)
{
  return standing->position ? sp_level_get_label (sp_position_get_level (standing->position))
                            : sp_nothing_get_label (standing->nothing);
}

/* The list leaves out a country that was outside the group on either date, and so has no words for it. */
static gboolean
is_in_group (const SpStanding *standing)
{
  return standing->nothing != SP_NOTHING_OUTSIDE_GROUP;
}

/* Why nothing is known on the later date is said below. */
static char *
write_level_of_two_dates (const SpStanding *before, const SpStanding *standing)
{
  SpLevel *from = before->position ? sp_position_get_level (before->position) : NULL;
  SpLevel *to = standing->position ? sp_position_get_level (standing->position) : NULL;

  if (from == to)
    /* Translators: a level: the country did not change between the two dates. */
    return to ? g_strdup_printf (_ ("%s, unchanged"), sp_level_get_label (to)) : NULL;
  if (is_in_group (before) && is_in_group (standing))
    return sp_country_section_format_shift (from, to);
  /* Translators: two levels: “Restricted to Excluded”. */
  return g_strdup_printf (C_ ("levels", "%s to %s"), get_label (before), get_label (standing));
}

static char *
write_level (const SpStanding *before, const SpStanding *standing)
{
  if (before != NULL)
    return write_level_of_two_dates (before, standing);
  return standing->position ? g_strdup (get_label (standing)) : NULL;
}

static char *
write_basis (SpMapTip *self, const SpStanding *standing)
{
  SpPosition *position = standing->position;
  guint n_sources;
  g_autofree char *sources = NULL;

  if (position == NULL)
    return NULL;
  n_sources = sp_position_get_sources (position)->len;
  sources = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
  if (sp_standing_is_unconfirmed (standing, sp_lens_get_day (self->lens), self->unconfirmed_years))
    {
      g_autofree char *date = sp_date_format (standing->last_confirmed);

      /* Translators: a basis such as “Statement”, how many sources, and a date. */
      return g_strdup_printf (_ ("%s · %s · not confirmed since %s"),
                              sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)), sources,
                              date);
    }
  return g_strdup_printf ("%s · %s", sp_vocabulary_get_label (&sp_basis_vocabulary, sp_position_get_basis (position)),
                          sources);
}

static void
show_years (SpMapTip *self, SpQuestion *question)
{
  gboolean any = question != NULL && sp_index_get_positions (self->index, self->country, question)->len > 0;
  SpDate first = sp_date_from_day_number (sp_lens_get_first_day (self->lens));
  SpDate last = sp_date_from_day_number (sp_lens_get_last_day (self->lens));
  g_autofree char *first_year = g_strdup_printf ("%u", first.year);
  g_autofree char *last_year = g_strdup_printf ("%u", last.year);

  gtk_widget_set_visible (GTK_WIDGET (self->strip), any);
  gtk_widget_set_visible (self->years, any);
  gtk_label_set_text (self->first_year, first_year);
  gtk_label_set_text (self->last_year, last_year);
  gtk_widget_queue_draw (GTK_WIDGET (self->strip));
}

static void
show_standing (SpMapTip *self, const SpStanding *before, const SpStanding *standing)
{
  g_autofree char *level = write_level (before, standing);
  g_autofree char *basis = write_basis (self, standing);
  g_autofree char *words =
    standing->position ? sp_standing_format_since (standing) : sp_standing_format_nothing (standing);
  gboolean changed = before != NULL && before->position != standing->position;

  gtk_widget_set_visible (self->level_box, level != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->before_badge), FALSE);
  if (changed)
    show_badge (self->before_badge, before);
  gtk_widget_set_visible (self->arrow, changed && before->position != NULL && standing->position != NULL);
  show_badge (self->badge, standing);
  gtk_label_set_text (self->level, level ? level : "");
  show_text (self->words, words);
  show_text (self->basis, basis);
}

static void
sp_map_tip_dispose (GObject *object)
{
  SpMapTip *self = SP_MAP_TIP (object);

  g_clear_object (&self->index);
  g_clear_object (&self->lens);
  g_clear_object (&self->country);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (sp_map_tip_parent_class)->dispose (object);
}

static void
sp_map_tip_class_init (SpMapTipClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = sp_map_tip_dispose;
  g_type_ensure (SP_TYPE_LEVEL_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/standpoint/Standpoint/ui/sp-map-tip.ui");
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "maptip");
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, box);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, name);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, level_box);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, before_badge);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, arrow);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, badge);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, level);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, words);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, basis);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, strip);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, years);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, first_year);
  gtk_widget_class_bind_template_child (widget_class, SpMapTip, last_year);
}

static void
sp_map_tip_init (SpMapTip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drawing_area_set_draw_func (self->strip, draw_strip, self, NULL);
}

/**
 * sp_map_tip_show_country:
 * @self: a tip
 * @workspace: the workspace that it follows
 * @country: a country of the dataset
 *
 * Says where a country stands through the lens.
 */
void
sp_map_tip_show_country (SpMapTip *self, SpWorkspace *workspace, SpCountry *country)
{
  SpOutlook outlook;
  SpStanding standing = { 0 };
  SpStanding before = { 0 };
  guint32 first_day;

  g_return_if_fail (SP_IS_MAP_TIP (self));
  g_return_if_fail (SP_IS_WORKSPACE (workspace));
  g_return_if_fail (SP_IS_COUNTRY (country));

  g_set_object (&self->index, sp_workspace_get_index (workspace));
  g_set_object (&self->lens, sp_workspace_get_lens (workspace));
  g_set_object (&self->country, country);
  self->unconfirmed_years = sp_workspace_get_unconfirmed_years (workspace);
  gtk_label_set_text (self->name, sp_country_names_get_name (sp_workspace_get_names (workspace), country));
  outlook = sp_lens_get_outlook (self->lens);
  show_years (self, outlook.question);
  if (outlook.question == NULL)
    {
      standing.nothing = SP_NOTHING_NO_RECORD;
      show_standing (self, NULL, &standing);
      return;
    }
  if (!sp_lens_get_span (self->lens, &first_day, &outlook.day))
    {
      sp_standing_find (&standing, self->index, country, &outlook);
      show_standing (self, NULL, &standing);
      return;
    }
  sp_standing_find (&standing, self->index, country, &outlook);
  outlook.day = first_day;
  sp_standing_find (&before, self->index, country, &outlook);
  show_standing (self, &before, &standing);
}

/**
 * sp_map_tip_show_name:
 * @self: a tip
 * @name: the name of a territory that the dataset does not have
 *
 * Says that it is not in the dataset.
 */
void
sp_map_tip_show_name (SpMapTip *self, const char *name)
{
  SpStanding standing = { .nothing = SP_NOTHING_NOT_IN_DATASET };

  g_return_if_fail (SP_IS_MAP_TIP (self));
  g_return_if_fail (name != NULL);

  g_clear_object (&self->country);
  gtk_label_set_text (self->name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->strip), FALSE);
  gtk_widget_set_visible (self->years, FALSE);
  show_standing (self, NULL, &standing);
}

/**
 * sp_map_tip_get_spoken:
 * @self: a tip
 *
 * Returns: (transfer full): all that it says, as one text for screen readers
 */
char *
sp_map_tip_get_spoken (SpMapTip *self)
{
  GtkLabel *labels[] = { self->name, self->level, self->words, self->basis };
  GString *spoken = g_string_new (NULL);

  g_return_val_if_fail (SP_IS_MAP_TIP (self), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      const char *text = gtk_label_get_text (labels[i]);

      if (*text != '\0')
        g_string_append_printf (spoken, "%s%s", spoken->len > 0 ? ", " : "", text);
    }
  return g_string_free (spoken, FALSE);
}
