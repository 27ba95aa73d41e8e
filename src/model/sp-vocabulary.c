/* SPDX-License-Identifier: GPL-3.0-or-later
 * The closed lists of terms that a dataset chooses from, with the words shown for each. */
#include "sp-vocabulary.h"

#include <glib/gi18n-lib.h>

#define DEFINE_VOCABULARY(name, context, terms) \
  const SpVocabulary sp_##name##_vocabulary = { context, terms, G_N_ELEMENTS (terms) }

static const SpTerm bases[] = {
  { "operator", NC_ ("basis", "Operators") },
  { "report", NC_ ("basis", "Press reports") },
  { "statement", NC_ ("basis", "Statement") },
  { "decision", NC_ ("basis", "Decision") },
  { "law", NC_ ("basis", "Law") },
};

static const SpTerm scale_kinds[] = {
  { "diverging", NC_ ("scale", "Diverging") },
  { "sequential", NC_ ("scale", "Sequential") },
  { "unordered", NC_ ("scale", "Unordered") },
};

static const SpTerm actor_kinds[] = {
  { "person", NC_ ("actor", "Person") },
  { "government", NC_ ("actor", "Government") },
  { "agency", NC_ ("actor", "Agency") },
  { "legislature", NC_ ("actor", "Legislature") },
  { "company", NC_ ("actor", "Company") },
  { "university", NC_ ("actor", "University") },
  { "group", NC_ ("actor", "Group of people") },
};

static const SpTerm speaks_for[] = {
  { "government", NC_ ("speaks for", "Government") },
  { "legislature", NC_ ("speaks for", "Legislature") },
  { "opposition", NC_ ("speaks for", "Opposition") },
  { "company", NC_ ("speaks for", "Company") },
  { "other", NC_ ("speaks for", "Others") },
};

static const SpTerm event_kinds[] = {
  { "law", NC_ ("event", "Law") },
  { "bill", NC_ ("event", "Bill") },
  { "decision", NC_ ("event", "Decision") },
  { "statement", NC_ ("event", "Statement") },
  { "hearing", NC_ ("event", "Hearing") },
  { "letter", NC_ ("event", "Letter") },
  { "court", NC_ ("event", "Court") },
  { "contract", NC_ ("event", "Contract") },
  { "deployment", NC_ ("event", "Deployment") },
  { "report", NC_ ("event", "Report") },
  { "meeting", NC_ ("event", "Meeting") },
  { "agreement", NC_ ("event", "Agreement") },
  { "sanction", NC_ ("event", "Sanction") },
  { "vote", NC_ ("event", "Vote") },
};

static const SpTerm source_types[] = {
  { "article-newspaper", NC_ ("source", "Newspaper article") },
  { "article-magazine", NC_ ("source", "Magazine article") },
  { "webpage", NC_ ("source", "Web page") },
  { "report", NC_ ("source", "Report") },
  { "legislation", NC_ ("source", "Legislation") },
  { "bill", NC_ ("source", "Bill") },
  { "legal_case", NC_ ("source", "Court case") },
  { "press-release", NC_ ("source", "Press release") },
  { "hearing", NC_ ("source", "Hearing") },
};

static const SpTerm title_statuses[] = {
  { "", "" },
  { "printed", NC_ ("title", "Title as the document prints it") },
  { "rebuilt", NC_ ("title", "Title rebuilt from the document’s address") },
  { "described", NC_ ("title", "Described in the editors’ words") },
};

DEFINE_VOCABULARY (basis, "basis", bases);
DEFINE_VOCABULARY (scale_kind, "scale", scale_kinds);
DEFINE_VOCABULARY (actor_kind, "actor", actor_kinds);
DEFINE_VOCABULARY (speaks_for, "speaks for", speaks_for);
DEFINE_VOCABULARY (event_kind, "event", event_kinds);
DEFINE_VOCABULARY (source_type, "source", source_types);
DEFINE_VOCABULARY (title_status, "title", title_statuses);

/**
 * sp_vocabulary_find:
 * @vocabulary: a vocabulary
 * @nick: a term as datasets write it
 *
 * Returns: the value of the enumeration that belongs to @vocabulary, or -1 where it has no such term
 */
int
sp_vocabulary_find (const SpVocabulary *vocabulary, const char *nick)
{
  g_return_val_if_fail (vocabulary != NULL, -1);

  for (guint i = 0; nick != NULL && *nick != '\0' && i < vocabulary->n_terms; i++)
    if (g_str_equal (vocabulary->terms[i].nick, nick))
      return (int) i;
  return -1;
}

/**
 * sp_vocabulary_get_nick:
 * @vocabulary: a vocabulary
 * @value: a value of its enumeration
 *
 * Returns: the term as datasets write it
 */
const char *
sp_vocabulary_get_nick (const SpVocabulary *vocabulary, int value)
{
  g_return_val_if_fail (vocabulary != NULL && value >= 0 && (guint) value < vocabulary->n_terms, "");

  return vocabulary->terms[value].nick;
}

/**
 * sp_vocabulary_get_label:
 * @vocabulary: a vocabulary
 * @value: a value of its enumeration
 *
 * Returns: the words for the term in the user's language
 */
const char *
sp_vocabulary_get_label (const SpVocabulary *vocabulary, int value)
{
  g_return_val_if_fail (vocabulary != NULL && value >= 0 && (guint) value < vocabulary->n_terms, "");

  if (*vocabulary->terms[value].label == '\0')
    return "";
  return g_dpgettext2 (GETTEXT_PACKAGE, vocabulary->context, vocabulary->terms[value].label);
}
