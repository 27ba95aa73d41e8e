/* SPDX-License-Identifier: GPL-3.0-or-later
 * The closed lists of terms that a dataset chooses from, with the words shown for each. */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * SpTerm:
 * @nick: the term as datasets write it
 * @label: the words that users see, untranslated
 */
typedef struct
{
  const char *nick;
  const char *label;
} SpTerm;

/**
 * SpVocabulary:
 * @context: the message context of the labels
 * @terms: the terms, in the order of the enumeration that belongs to them
 * @n_terms: how many there are
 */
typedef struct
{
  const char *context;
  const SpTerm *terms;
  guint n_terms;
} SpVocabulary;

/**
 * SpBasis:
 *
 * What a position rests on, weakest first, so that a greater value is a stronger basis.
 */
typedef enum
{
  SP_BASIS_OPERATOR,
  SP_BASIS_REPORT,
  SP_BASIS_STATEMENT,
  SP_BASIS_DECISION,
  SP_BASIS_LAW,
} SpBasis;

/**
 * SpScaleKind:
 * @SP_SCALE_DIVERGING: ordered, with opposite ends
 * @SP_SCALE_SEQUENTIAL: ordered
 * @SP_SCALE_UNORDERED: not ordered: two levels are the same or different, never so many apart
 */
typedef enum
{
  SP_SCALE_DIVERGING,
  SP_SCALE_SEQUENTIAL,
  SP_SCALE_UNORDERED,
} SpScaleKind;

typedef enum
{
  SP_ACTOR_PERSON,
  SP_ACTOR_GOVERNMENT,
  SP_ACTOR_AGENCY,
  SP_ACTOR_LEGISLATURE,
  SP_ACTOR_COMPANY,
  SP_ACTOR_UNIVERSITY,
  SP_ACTOR_GROUP,
} SpActorKind;

typedef enum
{
  SP_SPEAKS_FOR_GOVERNMENT,
  SP_SPEAKS_FOR_LEGISLATURE,
  SP_SPEAKS_FOR_OPPOSITION,
  SP_SPEAKS_FOR_COMPANY,
  SP_SPEAKS_FOR_OTHER,
} SpSpeaksFor;

#define SP_N_SPEAKS_FOR (SP_SPEAKS_FOR_OTHER + 1)

typedef enum
{
  SP_EVENT_LAW,
  SP_EVENT_BILL,
  SP_EVENT_DECISION,
  SP_EVENT_STATEMENT,
  SP_EVENT_HEARING,
  SP_EVENT_LETTER,
  SP_EVENT_COURT,
  SP_EVENT_CONTRACT,
  SP_EVENT_DEPLOYMENT,
  SP_EVENT_REPORT,
  SP_EVENT_MEETING,
  SP_EVENT_AGREEMENT,
  SP_EVENT_SANCTION,
  SP_EVENT_VOTE,
} SpEventKind;

typedef enum
{
  SP_SOURCE_ARTICLE_NEWSPAPER,
  SP_SOURCE_ARTICLE_MAGAZINE,
  SP_SOURCE_WEBPAGE,
  SP_SOURCE_REPORT,
  SP_SOURCE_LEGISLATION,
  SP_SOURCE_BILL,
  SP_SOURCE_LEGAL_CASE,
  SP_SOURCE_PRESS_RELEASE,
  SP_SOURCE_HEARING,
} SpSourceType;

/**
 * SpTitleStatus:
 * @SP_TITLE_UNRECORDED: the dataset does not say
 * @SP_TITLE_PRINTED: as the document prints it
 * @SP_TITLE_REBUILT: rebuilt from the document's address
 * @SP_TITLE_DESCRIBED: the editors' own words
 */
typedef enum
{
  SP_TITLE_UNRECORDED,
  SP_TITLE_PRINTED,
  SP_TITLE_REBUILT,
  SP_TITLE_DESCRIBED,
} SpTitleStatus;

extern const SpVocabulary sp_basis_vocabulary;
extern const SpVocabulary sp_scale_kind_vocabulary;
extern const SpVocabulary sp_actor_kind_vocabulary;
extern const SpVocabulary sp_speaks_for_vocabulary;
extern const SpVocabulary sp_event_kind_vocabulary;
extern const SpVocabulary sp_source_type_vocabulary;
extern const SpVocabulary sp_title_status_vocabulary;

int sp_vocabulary_find (const SpVocabulary *vocabulary, const char *nick);
const char *sp_vocabulary_get_nick (const SpVocabulary *vocabulary, int value);
const char *sp_vocabulary_get_label (const SpVocabulary *vocabulary, int value);

G_END_DECLS
