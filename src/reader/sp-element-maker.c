/* SPDX-License-Identifier: GPL-3.0-or-later
 * Makes what records contain of objects that were checked.
 *
 * A value that is no good was reported and is empty here; the record around it is faulty then and comes to nothing. */
#include "sp-element-maker.h"

#include "sp-record-keys.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

static void
check_level_id (SpConversion *conversion, const char *id, GPtrArray *levels, const SpSpot *spot)
{
  const SpSpot here = { spot, "id", 0 };

  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), id))
      {
        g_autofree char *quote = sp_safe_quote (id);

        sp_conversion_report (conversion, SP_SEVERITY_ERROR, &here,
                              g_strdup_printf (_ ("The id “%s” is taken by another level of this scale"), quote));
        return;
      }
}

static void
check_mark (SpConversion *conversion, const char *mark, const char *label, const SpSpot *spot)
{
  const SpSpot here = { spot, "mark", 0 };
  const char *other = g_hash_table_lookup (conversion->marks, mark);
  g_autofree char *quote = NULL;
  g_autofree char *other_quote = NULL;

  if (other == NULL)
    g_hash_table_insert (conversion->marks, g_strdup (mark), g_strdup (label));
  if (other == NULL || g_str_equal (other, label))
    return;
  quote = sp_safe_quote (mark);
  other_quote = sp_safe_quote (other);
  sp_conversion_report (
    conversion, SP_SEVERITY_WARNING, &here,
    g_strdup_printf (_ ("The mark “%s” already stands for “%s”; two levels share a mark only if they share the label"),
                     quote, other_quote));
}

/**
 * sp_make_level: (skip)
 * @conversion: the conversion
 * @values: the values of the level's keys
 * @outer: those of the scale
 * @spot: where the level is
 *
 * Returns: (transfer full) (nullable): an `SpLevel`
 */
gpointer
sp_make_level (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot)
{
  SpLevelInit init = {
    .id = values[SP_KEY_LEVEL_ID].text,
    .mark = values[SP_KEY_LEVEL_MARK].text,
    .label = values[SP_KEY_LEVEL_LABEL].text,
    .summary = values[SP_KEY_LEVEL_SUMMARY].text,
    .color = values[SP_KEY_LEVEL_COLOR].text,
    .index = spot->index,
    .on_scale = values[SP_KEY_LEVEL_ON_SCALE].number != FALSE,
  };

  if (init.id != NULL)
    check_level_id (conversion, init.id, outer[SP_KEY_SCALE_LEVELS].array, spot);
  if (init.mark != NULL && init.label != NULL)
    check_mark (conversion, init.mark, init.label, spot);
  if (init.id == NULL || init.mark == NULL || init.label == NULL || init.summary == NULL)
    return NULL;
  return sp_level_new (&init);
}

static char *
list_levels (GPtrArray *levels)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < levels->len; i++)
    g_string_append_printf (list, i > 0 ? ", %s" : "%s", sp_level_get_id (levels->pdata[i]));
  return g_string_free (list, FALSE);
}

static SpLevel *
find_level_of_scale (SpConversion *conversion, SpScale *scale, const SpValue *value, const SpSpot *spot)
{
  g_autofree char *quote = NULL;
  g_autofree char *list = NULL;
  GPtrArray *levels;

  if (scale == NULL || value->text == NULL)
    return NULL;
  levels = sp_scale_get_levels (scale);
  for (guint i = 0; i < levels->len; i++)
    if (g_str_equal (sp_level_get_id (levels->pdata[i]), value->text))
      return levels->pdata[i];
  quote = sp_safe_quote (value->text);
  list = list_levels (levels);
  /* Translators: the second is a list of ids, such as “excluded, restricted, permitted”. */
  sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                        g_strdup_printf (_ ("“%s” is not a level of the question’s scale; its levels are: %s"), quote,
                                         list));
  return NULL;
}

/**
 * sp_find_level: (skip)
 * @conversion: the conversion
 * @question: (nullable): a question
 * @value: the value that names a level
 * @spot: the object with the key `level`
 *
 * Returns: (transfer none) (nullable): the level of the question's scale that @value names; %NULL where there is none,
 *   which is reported
 */
SpLevel *
sp_find_level (SpConversion *conversion, SpQuestion *question, const SpValue *value, const SpSpot *spot)
{
  const SpSpot here = { spot, "level", 0 };

  return find_level_of_scale (conversion, question ? sp_question_get_scale (question) : NULL, value, &here);
}

/**
 * sp_make_sentences: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a question's `levels`
 * @outer: those of the question
 * @spot: where it is
 *
 * Returns: (transfer full) (nullable): a `GPtrArray` of `SpSentence`, one a language
 */
gpointer
sp_make_sentences (SpConversion *conversion, const SpValue *values, const SpValue *outer, const SpSpot *spot)
{
  const SpSpot here = { spot, "level", 0 };
  SpLevel *level =
    find_level_of_scale (conversion, outer[SP_KEY_QUESTION_SCALE].record, &values[SP_KEY_SENTENCE_LEVEL], &here);
  GPtrArray *sentences = values[SP_KEY_SENTENCE_SENTENCE].array;

  if (level == NULL || sentences == NULL)
    return NULL;
  for (guint i = 0; i < sentences->len; i++)
    ((SpSentence *) sentences->pdata[i])->level = level;
  return g_ptr_array_ref (sentences);
}

/**
 * sp_make_searched: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a country's `searched`
 * @outer: those of the country
 * @spot: where it is
 *
 * Returns: (transfer full) (nullable): an `SpSearched`
 */
gpointer
sp_make_searched (SpConversion *conversion G_GNUC_UNUSED,
                  const SpValue *values,
                  const SpValue *outer G_GNUC_UNUSED,
                  const SpSpot *spot G_GNUC_UNUSED)
{
  SpSearched *searched;

  if (values[SP_KEY_SEARCHED_QUESTION].record == NULL)
    return NULL;
  searched = g_new0 (SpSearched, 1);
  searched->question = g_object_ref (values[SP_KEY_SEARCHED_QUESTION].record);
  searched->on = values[SP_KEY_SEARCHED_ON].date;
  return searched;
}

/**
 * sp_make_author: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a source's `author`
 * @outer: those of the source
 * @spot: where it is
 *
 * Returns: (transfer full) (nullable): an `SpAuthor`
 */
gpointer
sp_make_author (SpConversion *conversion, const SpValue *values, const SpValue *outer G_GNUC_UNUSED, const SpSpot *spot)
{
  const char *family = values[SP_KEY_AUTHOR_FAMILY].text;
  const char *literal = values[SP_KEY_AUTHOR_LITERAL].text;
  SpAuthor *author;

  if (family == NULL && literal == NULL)
    {
      sp_conversion_report (conversion, SP_SEVERITY_ERROR, spot,
                            g_strdup (_ ("An author needs “family” or “literal”; give one of the two")));
      return NULL;
    }
  author = g_new0 (SpAuthor, 1);
  author->family = g_strdup (family);
  author->given = g_strdup (values[SP_KEY_AUTHOR_GIVEN].text);
  author->literal = g_strdup (literal);
  return author;
}

/**
 * sp_check_span: (skip)
 * @conversion: the conversion
 * @from: a value of a date
 * @to: a value of the last date
 * @spot: the object with the key `to`
 *
 * Reports an end before the beginning. Vague dates may overlap: `2019` may end in `2019-02`.
 */
void
sp_check_span (SpConversion *conversion, const SpValue *from, const SpValue *to, const SpSpot *spot)
{
  const SpSpot here = { spot, "to", 0 };

  if (!sp_date_is_set (from->date) || !sp_date_is_set (to->date) ||
      sp_date_get_last_day (to->date) >= sp_date_get_first_day (from->date))
    return;
  sp_conversion_report (conversion, SP_SEVERITY_ERROR, &here,
                        g_strdup_printf (_ ("The end, %s, is before the beginning, %s"), to->text, from->text));
}

/**
 * sp_make_membership: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a group's `members`
 * @outer: those of the group
 * @spot: where it is
 *
 * Returns: (transfer full) (nullable): an `SpMembership`
 */
gpointer
sp_make_membership (SpConversion *conversion,
                    const SpValue *values,
                    const SpValue *outer G_GNUC_UNUSED,
                    const SpSpot *spot)
{
  SpMembership *membership;

  sp_check_span (conversion, &values[SP_KEY_MEMBER_FROM], &values[SP_KEY_MEMBER_TO], spot);
  if (values[SP_KEY_MEMBER_COUNTRY].record == NULL)
    return NULL;
  membership = g_new0 (SpMembership, 1);
  membership->country = g_object_ref (values[SP_KEY_MEMBER_COUNTRY].record);
  membership->from = values[SP_KEY_MEMBER_FROM].date;
  membership->to = values[SP_KEY_MEMBER_TO].date;
  return membership;
}

/**
 * sp_make_role: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of an actor's `roles`
 * @outer: those of the actor
 * @spot: where it is
 *
 * Returns: (transfer full): an `SpRole`
 */
gpointer
sp_make_role (SpConversion *conversion, const SpValue *values, const SpValue *outer G_GNUC_UNUSED, const SpSpot *spot)
{
  SpRole *role = g_new0 (SpRole, 1);

  sp_check_span (conversion, &values[SP_KEY_ROLE_FROM], &values[SP_KEY_ROLE_TO], spot);
  role->title = g_strdup (values[SP_KEY_ROLE_TITLE].text);
  role->organization = g_strdup (values[SP_KEY_ROLE_ORGANIZATION].text);
  role->from = values[SP_KEY_ROLE_FROM].date;
  role->to = values[SP_KEY_ROLE_TO].date;
  return role;
}

/**
 * sp_make_stance: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a quote's `stances`
 * @outer: those of the quote
 * @spot: where it is
 *
 * Returns: (transfer full) (nullable): an `SpStance`
 */
gpointer
sp_make_stance (SpConversion *conversion, const SpValue *values, const SpValue *outer G_GNUC_UNUSED, const SpSpot *spot)
{
  SpQuestion *question = values[SP_KEY_STANCE_QUESTION].record;
  SpLevel *level = sp_find_level (conversion, question, &values[SP_KEY_STANCE_LEVEL], spot);
  SpStance *stance;

  if (level == NULL)
    return NULL;
  stance = g_new0 (SpStance, 1);
  stance->question = g_object_ref (question);
  stance->level = g_object_ref (level);
  return stance;
}

/**
 * sp_make_deadline: (skip)
 * @conversion: the conversion
 * @values: the values of the keys of one of a position's `deadlines`
 * @outer: those of the position
 * @spot: where it is
 *
 * Returns: (transfer full): an `SpDeadline`
 */
gpointer
sp_make_deadline (SpConversion *conversion G_GNUC_UNUSED,
                  const SpValue *values,
                  const SpValue *outer G_GNUC_UNUSED,
                  const SpSpot *spot G_GNUC_UNUSED)
{
  SpDeadline *deadline = g_new0 (SpDeadline, 1);

  deadline->date = values[SP_KEY_DEADLINE_DATE].date;
  deadline->what = g_strdup (values[SP_KEY_DEADLINE_WHAT].text);
  return deadline;
}
