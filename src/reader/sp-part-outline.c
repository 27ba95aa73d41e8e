/* SPDX-License-Identifier: GPL-3.0-or-later
 * Finds the sections and records of a part, and whether it is JSON at all. */
#include "sp-part-outline.h"

#include "sp-json-keys.h"
#include "sp-json-lexer.h"
#include "sp-json-pointer.h"
#include "sp-safe-text.h"

#include <glib/gi18n-lib.h>

/* What the member of the whole object is that the scanner is in. */
typedef enum
{
  SECTION_SKIPPED,
  SECTION_DATASET,
  SECTION_RECORDS,
  SECTION_UNKNOWN,
} SectionType;

typedef struct
{
  SpPart *part;
  SpProblemList *problems;
  SpJsonScanner scanner;
  SpJsonKeys *keys;
  SpJsonToken token;
  SectionType section;
  SpRecordKind kind;
  SpSlice value;
} Outline;

static SpSlice
make_slice (gsize start, gsize end)
{
  return (SpSlice) { .start = (guint32) start, .end = (guint32) end };
}

static void
report (Outline *self, SpSeverity severity, char *message)
{
  g_autoptr (GString) pointer = g_string_new (NULL);

  sp_json_pointer_append_frames (pointer, &self->scanner, self->token);
  sp_problem_list_add_at (self->problems, severity, self->part, self->scanner.start, pointer->str, message);
}

static void
report_fault (Outline *self)
{
  SpJsonScanner *scanner = &self->scanner;
  SpPart *part = self->part;
  SpJsonFaultDetails details = { .excerpt = part->text + scanner->start,
                                 .excerpt_length = part->length - scanner->start };

  if (scanner->depth > 0)
    {
      const SpJsonFrame *frame = &scanner->frames[scanner->depth - 1];

      details.bracket = frame->is_object ? '{' : '[';
      details.bracket_line = sp_part_get_line (part, frame->open);
    }
  sp_problem_list_add_at (self->problems, SP_SEVERITY_ERROR, part, scanner->start, NULL,
                          sp_json_fault_describe (scanner->fault, &details));
}

/* What surrounds the key decides what is left out. */
static void
take_repeated_key (Outline *self)
{
  SpJsonScanner *scanner = &self->scanner;
  g_autofree char *key = sp_json_scanner_dup_key (scanner);
  g_autofree char *quote = sp_safe_quote (key);
  gboolean is_unknown = scanner->depth > 1 && self->section == SECTION_UNKNOWN;

  report (self, is_unknown ? SP_SEVERITY_WARNING : SP_SEVERITY_ERROR,
          g_strdup_printf (_ ("The key “%s” is given twice; remove one of the two"), quote));
  if (scanner->depth == 2 && self->section == SECTION_DATASET && self->part->repeated->len < SP_PART_MAX_UNKNOWN)
    g_ptr_array_add (self->part->repeated, g_steal_pointer (&key));
  else if (scanner->depth > 2 && self->section == SECTION_RECORDS)
    self->value.is_faulty = TRUE;
}

static void
take_unknown_section (Outline *self, char *name)
{
  SpUnknownSection section = { name, make_slice (self->scanner.start, self->scanner.end), { 0 } };

  self->section = self->part->unknown->len < SP_PART_MAX_UNKNOWN ? SECTION_UNKNOWN : SECTION_SKIPPED;
  if (self->section == SECTION_UNKNOWN)
    g_array_append_val (self->part->unknown, section);
  else
    g_free (name);
}

static void
report_unknown_section (Outline *self, const SpUnknownSection *section)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  g_autofree char *quote = sp_safe_quote (section->name);

  sp_json_pointer_append_key (pointer, section->name);
  sp_problem_list_add_at (self->problems, SP_SEVERITY_WARNING, self->part, section->key.start, pointer->str,
                          g_strdup_printf (_ ("The section “%s” is not part of the format; it is kept, but not shown"),
                                           quote));
}

static void
take_section_key (Outline *self)
{
  g_autofree char *name = sp_json_scanner_dup_key (&self->scanner);

  if (g_str_equal (name, "dataset"))
    self->section = SECTION_DATASET;
  else if (sp_record_kind_from_section (name, &self->kind))
    self->section = SECTION_RECORDS;
  else
    take_unknown_section (self, g_steal_pointer (&name));
}

static void
take_key (Outline *self)
{
  gboolean is_new = sp_json_keys_add (self->keys, &self->scanner);

  if (!is_new)
    take_repeated_key (self);
  if (self->scanner.depth > 1)
    return;
  if (is_new)
    take_section_key (self);
  else
    self->section = SECTION_SKIPPED;
}

static void
check_section_type (Outline *self)
{
  const char *section;

  if (self->section == SECTION_DATASET && self->token != SP_JSON_TOKEN_OBJECT_OPEN)
    {
      self->section = SECTION_SKIPPED;
      self->part->is_dataset_faulty = TRUE;
      report (self, SP_SEVERITY_ERROR, g_strdup (_ ("The section “dataset” must be an object in braces")));
    }
  else if (self->section == SECTION_RECORDS && self->token != SP_JSON_TOKEN_ARRAY_OPEN)
    {
      self->section = SECTION_SKIPPED;
      section = sp_record_kind_get_section (self->kind);
      report (self, SP_SEVERITY_ERROR,
              g_strdup_printf (_ ("The section “%s” must be a list in square brackets"), section));
    }
}

/* The section's value is read. */
static void
finish_section (Outline *self)
{
  self->value.end = (guint32) self->scanner.end;
  if (self->section == SECTION_DATASET)
    self->part->dataset = self->value;
  else if (self->section == SECTION_UNKNOWN)
    g_array_index (self->part->unknown, SpUnknownSection, self->part->unknown->len - 1).value = self->value;
}

static void
finish_record (Outline *self)
{
  GArray *records;

  if (self->section != SECTION_RECORDS)
    return;
  records = self->part->records[self->kind];
  self->value.end = (guint32) self->scanner.end;
  if (records->len < SP_PART_MAX_RECORDS)
    {
      g_array_append_val (records, self->value);
      return;
    }
  self->section = SECTION_SKIPPED;
  report (
    self, SP_SEVERITY_ERROR,
    g_strdup_printf (_ ("This and what follows is left out: a section of a file can have %d records, and no more"),
                     SP_PART_MAX_RECORDS));
}

static void
finish_value (Outline *self, guint depth)
{
  if (depth == 1)
    finish_section (self);
  else if (depth == 2)
    finish_record (self);
}

static gboolean
start_value (Outline *self, guint depth)
{
  if (depth == 0 && self->token != SP_JSON_TOKEN_OBJECT_OPEN)
    {
      report (self, SP_SEVERITY_ERROR,
              g_strdup (_ ("The file is no dataset: it must hold an object in braces with sections such as "
                           "“countries”")));
      return FALSE;
    }
  if (depth == 1)
    check_section_type (self);
  if (depth == 1 || (depth == 2 && self->section == SECTION_RECORDS))
    self->value = make_slice (self->scanner.start, 0);
  return TRUE;
}

static gboolean
take_token (Outline *self)
{
  guint depth = self->scanner.depth;

  switch (self->token)
    {
    case SP_JSON_TOKEN_KEY:
      take_key (self);
      return TRUE;
    case SP_JSON_TOKEN_OBJECT_OPEN:
      sp_json_keys_open (self->keys, &self->scanner);
      return start_value (self, depth - 1);
    case SP_JSON_TOKEN_ARRAY_OPEN:
      return start_value (self, depth - 1);
    case SP_JSON_TOKEN_OBJECT_CLOSE:
    case SP_JSON_TOKEN_ARRAY_CLOSE:
      finish_value (self, depth);
      return TRUE;
    case SP_JSON_TOKEN_STRING:
    case SP_JSON_TOKEN_NUMBER:
    case SP_JSON_TOKEN_WORD:
      if (!start_value (self, depth))
        return FALSE;
      finish_value (self, depth);
      return TRUE;
    case SP_JSON_TOKEN_END:
    case SP_JSON_TOKEN_FAULT:
    case SP_JSON_TOKEN_CANCELLED:
    default:
      return FALSE;
    }
}

static gboolean
report_encoding (SpPart *part, SpProblemList *problems)
{
  SpJsonFault fault = sp_json_lex_encoding (part->text, part->length);

  if (fault == SP_JSON_FAULT_NONE)
    return FALSE;
  sp_problem_list_add_at (problems, SP_SEVERITY_ERROR, part, 0, NULL, sp_json_fault_describe (fault, NULL));
  return TRUE;
}

/**
 * sp_part_outline: (skip)
 * @part: a part that does not know its sections
 * @problems: where to add problems
 * @progress: where to advance by each byte
 * @cancellable: (nullable): a cancellable
 *
 * Goes over the whole text once. What is not JSON, or not an object, makes the part unusable; a section that is not
 * what it should be, or is given twice, is left out.
 *
 * Returns: what came of it
 */
SpOutlineResult
sp_part_outline (SpPart *part, SpProblemList *problems, SpProgress *progress, GCancellable *cancellable)
{
  g_autoptr (SpJsonKeys) keys = sp_json_keys_new ();
  Outline self = { .part = part, .problems = problems, .keys = keys, .section = SECTION_SKIPPED };
  gsize reported = 0;

  if (report_encoding (part, problems))
    return SP_OUTLINE_UNUSABLE;
  if (sp_part_has_byte_order_mark (part))
    sp_problem_list_add_at (problems, SP_SEVERITY_WARNING, part, 0, NULL,
                            g_strdup (_ ("The file begins with a byte-order mark; save it as UTF-8 without one")));
  sp_json_scanner_init (&self.scanner, part->text, part->length, cancellable);
  do
    {
      self.token = sp_json_scanner_next (&self.scanner);
      if (self.scanner.end - reported < 65536)
        continue;
      sp_progress_advance (progress, (double) (self.scanner.end - reported));
      reported = self.scanner.end;
    }
  while (take_token (&self));
  sp_progress_advance (progress, (double) (part->length - reported));

  if (self.token == SP_JSON_TOKEN_CANCELLED)
    return SP_OUTLINE_CANCELLED;
  if (self.token == SP_JSON_TOKEN_FAULT)
    report_fault (&self);
  if (self.token != SP_JSON_TOKEN_END)
    return SP_OUTLINE_UNUSABLE;
  for (guint i = 0; i < part->unknown->len; i++)
    report_unknown_section (&self, &g_array_index (part->unknown, SpUnknownSection, i));
  return SP_OUTLINE_DONE;
}
