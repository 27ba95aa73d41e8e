#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says which records the schema of a dataset's part accepts.

Usage: schema-verdicts.py SCHEMA RECORDS

RECORDS is an array of cases: name, section, record, valid. Each record is put
alone into a part and held against SCHEMA; one line "NAME<tab>valid" or
"NAME<tab>invalid" a case goes to standard output. The case's own "valid" is
not looked at: to compare it is the caller's job. The record of the section
"dataset" is the section itself; that of any other is the one item of its array.
"""

import json
import sys

from jsonschema import Draft202012Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def part(case):
    alone = case["record"] if case["section"] == "dataset" else [case["record"]]
    return {case["section"]: alone}


def main():
    if len(sys.argv) != 3:
        sys.exit("Usage: schema-verdicts.py SCHEMA RECORDS")
    schema = read(sys.argv[1])
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for case in read(sys.argv[2]):
        verdict = "valid" if validator.is_valid(part(case)) else "invalid"
        print(case["name"], verdict, sep="\t")


main()
