/* SPDX-License-Identifier: GPL-3.0-or-later
 * The fuzz target: libFuzzer (https://llvm.org/docs/LibFuzzer.html) makes up inputs, and the reader reads them. */
#include "mutate-json.h"
#include "read-input.h"

/* What libFuzzer calls, and what it offers. */
int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);
gsize LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, guint seed);
gsize LLVMFuzzerMutate (guint8 *data, gsize size, gsize max_size);

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  fuzz_read_input (data, size);
  return 0;
}

/* Half of the inputs stay JSON, so that the checks behind the brackets are reached. */
gsize
LLVMFuzzerCustomMutator (guint8 *data, gsize size, gsize max_size, guint seed)
{
  gsize new_size = seed % 2 == 0 ? fuzz_mutate_json (data, size, max_size, seed) : 0;

  return new_size > 0 ? new_size : LLVMFuzzerMutate (data, size, max_size);
}
