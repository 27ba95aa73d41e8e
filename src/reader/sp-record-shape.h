/* SPDX-License-Identifier: GPL-3.0-or-later
 * Which keys the objects of a dataset have, and what belongs into each. */
#pragma once

#include "sp-conversion.h"
#include "sp-date.h"
#include "sp-vocabulary.h"

G_BEGIN_DECLS

/**
 * SpFieldType:
 * @SP_FIELD_TEXT: text
 * @SP_FIELD_ID: the id of the record or level itself
 * @SP_FIELD_CODE: the code of the country itself
 * @SP_FIELD_TERM: a word of the field's vocabulary
 * @SP_FIELD_LEVEL: the id of a level of the question's scale; who makes the record looks it up
 * @SP_FIELD_REFERENCE: the id of a record of the field's kind
 * @SP_FIELD_TEXTS: a list of texts
 * @SP_FIELD_REFERENCES: a list of such ids
 * @SP_FIELD_OBJECTS: a list of objects of the field's shape
 * @SP_FIELD_SENTENCES: an object from language to sentence
 */
typedef enum
{
  SP_FIELD_TEXT,
  SP_FIELD_ID,
  SP_FIELD_CODE,
  SP_FIELD_DATE,
  SP_FIELD_URL,
  SP_FIELD_LANGUAGE,
  SP_FIELD_MARK,
  SP_FIELD_COLOR,
  SP_FIELD_BOOLEAN,
  SP_FIELD_TERM,
  SP_FIELD_LEVEL,
  SP_FIELD_REFERENCE,
  SP_FIELD_TEXTS,
  SP_FIELD_REFERENCES,
  SP_FIELD_OBJECTS,
  SP_FIELD_SENTENCES,
} SpFieldType;

/**
 * SpFieldFlags:
 * @SP_FIELD_OPTIONAL: the key may be absent or null
 * @SP_FIELD_REQUIRED: the key must be there, and not null; a list must not be empty
 * @SP_FIELD_NULLABLE: with `REQUIRED`: the key must be there, but may be null
 * @SP_FIELD_DROPPABLE: where what is referred to was left out, the reference goes without taking the record along
 */
typedef enum
{
  SP_FIELD_OPTIONAL = 0,
  SP_FIELD_REQUIRED = 1 << 0,
  SP_FIELD_NULLABLE = 1 << 1,
  SP_FIELD_DROPPABLE = 1 << 2,
} SpFieldFlags;

typedef struct _SpShape SpShape;

/**
 * SpField:
 * @name: the key
 * @type: what its value is
 * @flags: whether it must be there
 * @vocabulary: (nullable): the words that it chooses from
 * @target: the kind that it refers to
 * @shape: (nullable): what its objects are
 */
typedef struct
{
  const char *name;
  SpFieldType type;
  guint flags;
  const SpVocabulary *vocabulary;
  SpRecordKind target;
  const SpShape *shape;
} SpField;

/**
 * SpValue:
 * @is_there: whether the key is there, perhaps null
 * @is_given: whether it is there and not null
 * @text: (nullable): a text; %NULL where there is none, or it is no good
 * @date: a date, or none
 * @number: the value in the vocabulary's enumeration, or a boolean; -1 where there is none
 * @record: (nullable): the record that is referred to
 * @array: (nullable): the elements of a list that are good
 * @n_items: how many elements the list has in the file
 *
 * What a field holds once checked.
 */
typedef struct
{
  gboolean is_there;
  gboolean is_given;
  const char *text;
  SpDate date;
  int number;
  gpointer record;
  GPtrArray *array;
  guint n_items;
} SpValue;

/* No shape has more fields. */
#define SP_MAX_FIELDS 16

/**
 * SpElementFunc:
 * @conversion: the conversion
 * @values: the values of the element's fields
 * @outer: the values of the object around it; those of fields before the list's
 * @spot: where the element is
 *
 * Returns: (transfer full) (nullable): what the element becomes, or %NULL where it is faulty or to be dropped
 */
typedef gpointer (*SpElementFunc) (SpConversion *conversion,
                                   const SpValue *values,
                                   const SpValue *outer,
                                   const SpSpot *spot);

/**
 * SpShape:
 * @fields: the fields, in the order of an enumeration
 * @n_fields: how many there are
 * @make: (nullable): what makes an element of a list of such objects
 * @free: (nullable): what frees one
 *
 * What an object is.
 */
struct _SpShape
{
  const SpField *fields;
  guint n_fields;
  SpElementFunc make;
  GDestroyNotify free;
};

extern const SpShape sp_dataset_shape;
extern const SpShape sp_record_shapes[SP_N_RECORD_KINDS];

G_END_DECLS
