/* SPDX-License-Identifier: GPL-3.0-or-later
 * Addresses of places in a dataset: `standpoint:DATASET/country/GB?question=…&on=…&edition=…`. */
#pragma once

#include "sp-date.h"
#include "sp-facet.h"

G_BEGIN_DECLS

/**
 * SpComparing:
 * @SP_COMPARING_SHOW: what it is shown as, such as “pairs”
 * @SP_COMPARING_ROWS: “all” where all countries are compared though there is a set
 * @SP_COMPARING_ONLY: “differences” where nothing else is shown
 * @SP_COMPARING_SWAPPED: “yes” where the questions are the rows
 * @SP_COMPARING_SORT: by what the countries are ordered
 * @SP_COMPARING_COLUMNS: ids of the questions in order, escaped, parted by commas
 * @SP_COMPARING_LANES: what the swim lanes are of
 * @SP_N_COMPARING: how many there are
 *
 * In what way a comparison is looked at, as its address has it.
 */
typedef enum
{
  SP_COMPARING_SHOW,
  SP_COMPARING_ROWS,
  SP_COMPARING_ONLY,
  SP_COMPARING_SWAPPED,
  SP_COMPARING_SORT,
  SP_COMPARING_COLUMNS,
  SP_COMPARING_LANES,
  SP_N_COMPARING,
} SpComparing;

/**
 * SpAddress:
 * @dataset: (nullable): the id of the dataset
 * @quotes: whether the quotes are addressed; a record is then what is open beside them
 * @compare: whether a comparison is addressed: of @compared, or of all countries; a record is then what is open beside it
 * @events: whether the events are addressed; a record is then what is open beside them
 * @comparing: (nullable): of a comparison, in what way it is looked at
 * @has_record: whether a record is addressed; otherwise the dataset itself
 * @kind: the kind of the record
 * @id: (nullable): the id of the record; a country's code
 * @compared: (nullable) (array zero-terminated=1): what stands for the countries and groups that are set side by side, as
 *   sp_comparison_format_code() has it; only where @compare
 * @search: (nullable): of the quotes or events, what is searched for
 * @order: (nullable): of the quotes or events, the word for their order
 * @values: (nullable) (array zero-terminated=1): of the quotes, by facet the keys of the values that are chosen
 * @kinds: (nullable) (array zero-terminated=1): of the events, the words for the kinds that are chosen
 * @unknown: (nullable) (array zero-terminated=1): of the quotes or events, the names of parameters that mean nothing
 * @question: (nullable): the id of a question
 * @pinned: of the quotes, the events or a comparison, whether @question leaves any out
 * @group: (nullable): the id of a group
 * @basis: (nullable): the word for the weakest basis that counts
 * @levels: (nullable) (array zero-terminated=1): the ids of the levels that are filtered by
 * @on: a date; no date for the latest
 * @with: a date that @on is compared with; no date where nothing is compared
 * @edition: the edition in which the address was made; no date where it does not say
 *
 * A place in a dataset, by ids: it can outlive the dataset, and may not be there in another edition.
 */
typedef struct
{
  char *dataset;
  gboolean quotes;
  gboolean compare;
  gboolean events;
  char *comparing[SP_N_COMPARING];
  gboolean has_record;
  SpRecordKind kind;
  char *id;
  char **compared;
  char *search;
  char *order;
  char **values[SP_N_FACETS];
  char **kinds;
  char **unknown;
  char *question;
  gboolean pinned;
  char *group;
  char *basis;
  char **levels;
  SpDate on;
  SpDate with;
  SpDate edition;
} SpAddress;

#define SP_ADDRESS_SCHEME "standpoint"

#define SP_ADDRESS_ERROR (sp_address_error_quark ())
GQuark sp_address_error_quark (void);

/**
 * SpAddressError:
 * @SP_ADDRESS_ERROR_FORM: not an address of this program
 * @SP_ADDRESS_ERROR_PLACE: it names no kind of place that there is
 * @SP_ADDRESS_ERROR_DATE: it has a date that is none
 * @SP_ADDRESS_ERROR_DATASET: it is of a dataset that is not open
 * @SP_ADDRESS_ERROR_MISSING: the open dataset does not have the record that it names
 * @SP_ADDRESS_ERROR_PART: the open dataset does not have a part of the lens that it names
 */
typedef enum
{
  SP_ADDRESS_ERROR_FORM,
  SP_ADDRESS_ERROR_PLACE,
  SP_ADDRESS_ERROR_DATE,
  SP_ADDRESS_ERROR_DATASET,
  SP_ADDRESS_ERROR_MISSING,
  SP_ADDRESS_ERROR_PART,
} SpAddressError;

SpAddress *sp_address_parse (const char *text, GError **error);
char *sp_address_to_string (const SpAddress *self);
gboolean sp_address_is_of_view (const SpAddress *self);
gboolean sp_address_check_missing (GPtrArray *missing, GError **error);
void sp_address_free (SpAddress *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpAddress, sp_address_free)

G_END_DECLS
