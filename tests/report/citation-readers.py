#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Has citations read by the programs that are made to read them, and compares every field with the dataset.

Usage: citation-readers.py STANDPOINT DATASET...

STANDPOINT is the program, DATASET a file or a folder. All sources and quotes
of each DATASET are cited in each format. Prints TAP, a test for each reader
and dataset; one whose reader is not installed is skipped. The templates of
Wikipedia, which no packaged program reads, are read by a parser of this file's.
"""

import html
import json
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import xml.etree.ElementTree as ElementTree
from pathlib import Path

MONTHS = "January February March April May June July August September October November December".split()
KINDS = {"report": "Report", "legislation": "Legislation", "bill": "Bill", "legal_case": "Legal case",
         "press-release": "Press release", "hearing": "Hearing"}
PERIODICALS = ("article-newspaper", "article-magazine")
# The languages whose name in LaTeX pandoc knows; only of these does it learn from BibTeX.
LATEX_LANGUAGES = set("ar bg cs da de el en es et fi fr he hr hu is it ja lt lv nb nl nn no pl pt ro ru sk sl sr "
                      "sv tr uk vi".split())
# What a csl-data.json of version 1.0.2 may hold, as far as we write it.
CSL_KEYS = set("id type author title container-title publisher genre version issued accessed URL language note "
               "custom".split())
CSL_TYPES = set("article-newspaper article-magazine webpage report legislation bill legal_case hearing document "
                "dataset".split())


# --- What is expected ---------------------------------------------------------------------------------------------


def load(path):
    parts = sorted(path.glob("*.json")) if path.is_dir() else [path]
    whole = {"sources": [], "quotes": [], "actors": []}
    for part in parts:
        for section, records in json.loads(part.read_text(encoding="utf-8")).items():
            if section == "dataset":
                whole["dataset"] = records
            elif section in whole:
                whole[section] += records
    return whole


def clean(text):
    """The text in one line, without what disturbs others: as the dataset means it to be read."""
    text = re.sub("[\u202a-\u202e\u2066-\u2069\ufeff]", "", text)
    text = re.sub("[\t\n\v\f\r\x85\u2028\u2029 ]+", " ", text)
    return "".join(c for c in text if unicodedata.category(c) != "Cc").strip(" ")


def address(text):
    def escape(match):
        return "".join(f"%{byte:02X}" for byte in match[0].encode())

    return text and re.sub("[^!-~]|[\"'<>\\[\\]{}|\\\\^`]", escape, text)


def expect(data):
    """For each source and quote, by key, the fields that its citation must give back."""
    sources = {source["id"]: source for source in data["sources"]}
    actors = {actor["id"]: actor for actor in data["actors"]}
    prefix = data["dataset"]["id"]
    expected = {}
    for source in data["sources"]:
        expected[f"{prefix}-source-{source['id']}"] = (source, None)
    for quote in data["quotes"]:
        expected[f"{prefix}-quote-{quote['id']}"] = (sources[quote["source"]], quote)
    return {key: fields(key, source, quote, actors) for key, (source, quote) in expected.items()}


def fields(key, source, quote, actors):
    title = clean(source["title"])
    if source.get("title_status") in ("rebuilt", "described") and not title.startswith("["):
        title = f"[{title}]"
    notes = []
    if quote:
        notes = [quote["text"], quote.get("translation"), quote["context"], actors[quote["speaker"]]["name"],
                 quote.get("role"), quote.get("venue")]
    return {
        "key": key,
        "type": source["type"],
        "title": title,
        "container": clean(source["container-title"]),
        "authors": [clean(a.get("literal") or " ".join(filter(None, (a.get("given"), a["family"]))))
                    for a in source.get("author") or []],
        "bodies": [clean(a["literal"]) for a in source.get("author") or [] if a.get("literal")],
        "issued": source.get("issued"),
        "accessed": source.get("accessed"),
        "url": address(source.get("URL")),
        "archived": address(source.get("archived")),
        "language": source["language"],
        "notes": [clean(note) for note in notes if note],
        "quote": quote,
    }


# --- Comparing ----------------------------------------------------------------------------------------------------


def fold(text):
    """Quotation marks and dashes as one: readers of TeX set them as they see fit. The rest must be the same."""
    text = unicodedata.normalize("NFC", text).replace("\u2060", "")
    text = re.sub("[\u2018\u2019\u201c\u201d\"'`\u2035\u2033\u2032]+", "'", text)
    text = re.sub("[\u2013\u2014\u2011]|--+", "-", text)
    text = text.replace("\u00a0", " ").replace("...", "…")
    return re.sub(r"\s+", " ", text).strip()


class Comparison:
    def __init__(self, expected, got, repair=lambda text: text):
        self.repair = repair
        self.faults = []
        if sorted(expected) != sorted(got):
            self.faults.append(f"keys: {sorted(set(expected) ^ set(got))[:5]}")
        self.pairs = [(expected[key], got[key]) for key in expected if key in got]

    def same(self, key, what, expected, got):
        if expected != got:
            self.faults.append(f"{key}: {what} is {got!r}, not {expected!r}")

    def same_text(self, key, what, expected, got):
        self.same(key, what, fold(expected or ""), fold(self.repair(got or "")))

    def holds(self, key, what, part, whole):
        if fold(part) not in fold(self.repair(whole or "")):
            self.faults.append(f"{key}: {what} {whole!r} has no {part!r}")

    def same_names(self, key, expected, got):
        self.same(key, "authors", [fold(name) for name in expected], [fold(self.repair(name)) for name in got])

    def notes(self, want, whole):
        for note in want["notes"] + ([want["archived"]] if want["archived"] else []):
            self.holds(want["key"], "note", note, whole)


# --- pandoc -------------------------------------------------------------------------------------------------------


def run(command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr}")
    return done.stdout


def join_name(name):
    parts = (name.get("given"), name.get("dropping-particle"), name.get("non-dropping-particle"), name.get("family"))
    return name.get("literal") or " ".join(filter(None, parts))


def parts_of(date):
    return [[int(part) for part in date.split("-")]] if date else None


def compare_csl(expected, items, from_latex):
    check = Comparison(expected, {item["id"]: item for item in items})
    for want, item in check.pairs:
        key = want["key"]
        publisher = item.get("publisher", "")
        check.same_text(key, "title", want["title"], item.get("title"))
        check.same_names(key, want["authors"], [join_name(name) for name in item.get("author", [])])
        check.holds(key, "container", want["container"], item.get("container-title", "") + publisher)
        check.same(key, "issued", parts_of(want["issued"]), item.get("issued", {}).get("date-parts"))
        check.same(key, "accessed", parts_of(want["accessed"]), item.get("accessed", {}).get("date-parts"))
        check.same(key, "URL", want["url"], item.get("URL"))
        if not from_latex or want["language"].split("-")[0] in LATEX_LANGUAGES:
            check.same(key, "language", want["language"].split("-")[0].replace("no", "nb" if from_latex else "no"),
                       item.get("language", "").split("-")[0])
        if not from_latex or want["type"] in PERIODICALS:
            want_type = "webpage" if want["type"] == "press-release" else want["type"]
            check.same(key, "type", want_type, item.get("type"))
        if want["type"] in KINDS and want["type"] != "report":
            check.holds(key, "kind", KINDS[want["type"]], item.get("genre", "") + publisher)
        check.notes(want, item.get("note"))
    return check.faults


def read_bibtex_with_pandoc(text, expected, _folder):
    written = run(["pandoc", "-f", "bibtex", "-t", "csljson"], text)
    # Later versions leave formulas as they are.
    return compare_csl(expected, json.loads(written.replace("$<$", "<").replace("$>$", ">")), True)


def read_csl_with_pandoc(text, expected, _folder):
    faults = compare_csl(expected, json.loads(run(["pandoc", "-f", "csljson", "-t", "csljson"], text)), False)
    # What looks like formatting in a title must be shown as it is; only the case of words is the style's.
    shown = fold(run(["pandoc", "-f", "csljson", "-t", "plain", "--wrap=none", "--citeproc"], text)).lower()
    faults += [f"{want['key']}: its title is not shown as it is" for want in expected.values()
               if "<" in want["title"] and fold(want["title"]).lower() not in shown]
    return faults


def read_csl_alone(text, expected, _folder):
    items = json.loads(text)
    faults = compare_csl(expected, items, False)
    for item in items:
        want = expected.get(item["id"])
        if not set(item) <= CSL_KEYS or item["type"] not in CSL_TYPES:
            faults.append(f"{item['id']}: not by the schema: {sorted(set(item) - CSL_KEYS)} {item['type']}")
        if want and want["quote"]:
            quote = item["custom"]
            for name, ours in (("quotation", "text"), ("translation", "translation"), ("said", "said")):
                if clean(quote.get(name) or "") != clean(want["quote"].get(ours) or ""):
                    faults.append(f"{item['id']}: {name}: {quote.get(name)!r}")
    return faults


# --- bibutils -----------------------------------------------------------------------------------------------------

MODS = "{http://www.loc.gov/mods/v3}"


def repair_bibutils(text):
    """bibutils 7.2 does not know these commands of LaTeX, or takes another character for theirs."""
    return text.replace("\\textbackslash", "\\").replace("\u2303", "^")


def loosen(names):
    """bibutils leaves out full stops and commas of names, and takes what is left and right of an “and” for two."""
    return re.sub(r"[.,]|\band\b", " ", fold(" ".join(names))).split()


def text_of(element, path):
    path = "/".join(MODS + step for step in path.split("/"))
    return " ".join(found.text or "" for found in element.findall(path)).strip()


def mods_name(name):
    parts = [part.text or "" for part in name.findall(f"{MODS}namePart[@type='given']")]
    parts += [part.text or "" for part in name.findall(f"{MODS}namePart") if part.get("type") != "given"]
    return " ".join(parts)


def compare_mods(xml, expected, has_access, repair):
    root = ElementTree.fromstring(xml.lstrip("\ufeff"))
    got = {mods.get("ID"): mods for mods in root.findall(f"{MODS}mods")}
    check = Comparison(expected, got, repair)
    for want, mods in check.pairs:
        key = want["key"]
        host = text_of(mods, "relatedItem/titleInfo/title")
        publisher = text_of(mods, "originInfo/publisher") + text_of(mods, "relatedItem/originInfo/publisher")
        names = [mods_name(name) for name in mods.findall(f"{MODS}name")
                 if "author" in text_of(name, "role/roleTerm")]
        bodies = [mods_name(name) for name in mods.findall(f"{MODS}name")]
        notes = " ".join(note.text or "" for note in mods.findall(f"{MODS}note"))
        check.same_text(key, "title", want["title"], text_of(mods, "titleInfo/title"))
        check.same(key, "authors", loosen(want["authors"]), loosen([repair(name) for name in names]))
        check.holds(key, "container", want["container"], " ".join([host, publisher, notes, *bodies]))
        check.same(key, "issued", want["issued"] or "", text_of(mods, "originInfo/dateIssued"))
        check.same_text(key, "URL", want["url"], text_of(mods, "location/url"))
        check.same(key, "language", want["language"], text_of(mods, "language/languageTerm"))
        if has_access(want):
            captured = text_of(mods, "originInfo/dateCaptured")
            check.holds(key, "accessed", accessed_words(want), captured + notes)
        check.notes(want, notes)
    return check.faults


def accessed_words(want):
    parts = want["accessed"].split("-")
    words = [MONTHS[int(part) - 1] if i == 1 else str(int(part)) for i, part in enumerate(parts)]
    return " ".join(reversed(words))


def read_bibtex_with_bibutils(text, expected, folder):
    (folder / "all.bib").write_text(text, encoding="utf-8")
    xml = run(["bib2xml", "-i", "utf8", "-nt", folder / "all.bib"])
    return compare_mods(xml, expected, lambda want: False, repair_bibutils)


def read_bibtex_dates_with_bibutils(text, expected, folder):
    """Only bibutils' reader of BibLaTeX knows when something was read."""
    (folder / "all.bib").write_text(text, encoding="utf-8")
    root = ElementTree.fromstring(run(["biblatex2xml", "-i", "utf8", folder / "all.bib"]).lstrip("\ufeff"))
    got = {mods.get("ID"): mods for mods in root.findall(f"{MODS}mods")}
    check = Comparison(expected, got)
    for want, mods in check.pairs:
        captured = "".join(found.text or "" for found in mods.iter(f"{MODS}dateCaptured"))
        check.same(want["key"], "accessed", want["accessed"] or "", captured)
    return check.faults


def has_access_field(want):
    return want["type"] not in PERIODICALS and len(want["issued"] or "") != 4


def read_ris_with_bibutils(text, expected, folder):
    """Names without a comma are people's for bibutils, unless a list says that they are not. It has no place for the
    day of access, and takes it for the month of issue where that is not known."""
    bodies = sorted({name for want in expected.values() for name in want["bodies"]})
    (folder / "bodies").write_text("\n".join(bodies) + "\n", encoding="utf-8")
    (folder / "all.ris").write_text(text, encoding="utf-8", newline="")
    xml = run(["ris2xml", "-i", "utf8", "-nt", "-nl", "-as", folder / "bodies", folder / "all.ris"])
    return compare_mods(xml, expected, lambda want: want["accessed"] and not has_access_field(want), lambda text: text)


def read_ris_alone(text, expected, _folder):
    """By the format's own words: a tag, two spaces, a hyphen and a space; lines end with CR LF."""
    faults = [f"not a line of RIS: {line!r}" for line in text.split("\r\n")
              if line and not re.fullmatch("[A-Z][A-Z0-9]  - [^\r\n]*", line)]
    records = [dict_of_ris(part) for part in text.split("ER  - \r\n") if part.strip()]
    check = Comparison(expected, {record["ID"][0]: record for record in records})
    for want, record in check.pairs:
        key = want["key"]
        check.same(key, "TI", [want["title"]], record.get("TI"))
        check.same(key, "container", [want["container"]], record.get("T2") or record.get("PB"))
        check.same(key, "PY", [want["issued"][:4]] if want["issued"] else None, record.get("PY"))
        check.same(key, "DA", ris_date(want["issued"]), record.get("DA"))
        check.same(key, "Y2", ris_date(want["accessed"]) if has_access_field(want) else None, record.get("Y2"))
        check.same(key, "UR", [want["url"]] if want["url"] else None, record.get("UR"))
        check.same(key, "LA", [want["language"]], record.get("LA"))
        check.same(key, "M3", [KINDS[want["type"]]] if want["type"] in KINDS else None, record.get("M3"))
        check.same_names(key, want["authors"],
                         [name if name in want["bodies"] else ris_name(name) for name in record.get("AU", [])])
        check.notes(want, " ".join(record.get("N1", [])))
    return faults + check.faults


def ris_name(name):
    parts = name.split(", ")
    return " ".join(parts[1::-1]) + "".join(", " + suffix for suffix in parts[2:])


def ris_date(date):
    if not date:
        return None
    parts = (date.split("-") + ["", ""])[:3]
    return ["/".join(parts) + "/"]


def dict_of_ris(text):
    record = {}
    for line in text.split("\r\n"):
        if line:
            record.setdefault(line[:2], []).append(line[6:])
    return record


# --- bibtexparser -------------------------------------------------------------------------------------------------


def unbrace(text):
    return re.sub(r"(?<!\\)[{}]", "", text)


def unlatex(text):
    """What LaTeX would set, by hand, as bibtexparser's own table takes “\\_” for an accent."""
    for command, character in (("\\textbackslash{}", "\0"), ("\\textasciitilde{}", "~"), ("\\textasciicircum{}", "^"),
                               ("\\`{}", "`"), ("$<$", "<"), ("$>$", ">"), ("-{}-", "--"), ("-{}-", "--"),
                               ("'{}'", "''")):
        text = text.replace(command, character)
    text = re.sub(r"\\([{}])", lambda match: "\1" if match[1] == "{" else "\2", text)
    text = re.sub(r"\\([&%#_$])", r"\1", unbrace(text))
    return text.replace("\0", "\\").replace("\1", "{").replace("\2", "}")


def read_bibtex_with_bibtexparser(text, expected, _folder):
    import bibtexparser
    from bibtexparser.bparser import BibTexParser
    from bibtexparser.customization import splitname

    entries = bibtexparser.loads(text, BibTexParser(common_strings=True, ignore_nonstandard_types=False)).entries
    check = Comparison(expected, {entry["ID"]: entry for entry in entries})
    check.same("all", "number of entries", len(expected), len(entries))
    for want, entry in check.pairs:
        key = want["key"]
        container = entry.get("journal") or entry.get("howpublished") or entry.get("institution")
        names = [split_name(name, splitname) for name in split_names(entry.get("author", ""))]
        issued = "-".join(filter(None, (entry.get("year"), month_number(entry.get("month")), day_number(entry.get("day")))))
        check.same(key, "title", want["title"], unlatex(entry["title"]))
        check.same_names(key, want["authors"], names)
        kind = KINDS.get(want["type"]) if want["type"] != "report" else None
        check.same(key, "container", ", ".join(filter(None, (kind, want["container"]))), unlatex(container))
        check.same(key, "issued", want["issued"] or "", issued)
        check.same(key, "urldate", want["accessed"], entry.get("urldate"))
        check.same(key, "url", want["url"], entry.get("url"))
        check.same(key, "language", want["language"], entry.get("language"))
        check.notes(want, unlatex(entry.get("note", "")))
    return check.faults


def split_names(authors):
    """At each “and” outside braces."""
    names, depth, start = [], 0, 0
    for i, character in enumerate(authors):
        depth += (character == "{") - (character == "}")
        if depth == 0 and authors[i:i + 5] == " and ":
            names.append(authors[start:i])
            start = i + 5
    return [name for name in names + [authors[start:]] if name]


def split_name(name, splitname):
    parts = splitname(name, strict_mode=False)
    return unlatex(" ".join(parts["first"] + parts["von"] + parts["last"] + parts["jr"]))


def month_number(month):
    return month and f"{MONTHS.index(month) + 1:02}"


def day_number(day):
    return day and f"{int(day):02}"


# --- Wikipedia ----------------------------------------------------------------------------------------------------


def parse_template(text):
    """One template and what follows it: its name and its parameters, with templates in braces and links whole."""
    parts, depth, start, i = [], 0, 2, 0
    if not text.startswith("{{"):
        raise ValueError(f"no template: {text[:40]!r}")
    while i < len(text):
        if text[i:i + 2] in ("{{", "[["):
            depth += 1
            i += 2
        elif text[i:i + 2] in ("}}", "]]"):
            depth -= 1
            if depth == 0:
                parts.append(text[start:i])
                return parts, text[i + 2:]
            i += 2
        elif text[i] == "|" and depth == 1:
            parts.append(text[start:i])
            start = i + 1
            i += 1
        else:
            i += 1
    raise ValueError(f"open template: {text[:40]!r}")


def show(wikitext):
    """What a reader sees of a parameter; markup that is left is a fault."""
    shown = wikitext.replace("{{!}}", "|")
    if re.search(r"''|\{\{|\}\}|\[\[|\]\]|\[https?:|<|>|~~~|__", wikitext.replace("{{!}}", "")):
        raise ValueError(f"markup: {wikitext[:80]!r}")
    return html.unescape(shown)


def wiki_names(parameters):
    names = []
    for number in ["", *map(str, range(1, 20))]:
        whole = parameters.get("author" + number)
        if whole is None and "last" + number in parameters:
            whole = " ".join(filter(None, (parameters.get("first" + number), parameters["last" + number])))
        if whole:
            names.append(whole.replace("((", "").replace("))", ""))
    return names


def wiki_date(date):
    if not date:
        return None
    parts = date.split("-")
    return " ".join(reversed([MONTHS[int(p) - 1] if i == 1 else str(int(p)) for i, p in enumerate(parts)]))


def wiki_template(want):
    named = {"article-newspaper": "cite news", "article-magazine": "cite magazine", "report": "cite report",
             "press-release": "cite press release"}
    return named.get(want["type"]) or ("cite web" if want["url"] else "citation")


def read_wikipedia(text, expected, _folder):
    faults = []
    lines = text.splitlines()
    if len(lines) != len(expected):
        return [f"{len(lines)} lines for {len(expected)} citations"]
    check = Comparison(expected, expected)
    for (want, _), line in zip(check.pairs, lines):
        key = want["key"]
        try:
            parts, rest = parse_template(line)
            parameters = dict(part.split("=", 1) for part in parts[1:])
            faults += [f"{key}: a bracket ends the link of {name}" for name, value in parameters.items()
                       if "title" in name and re.search(r"[\[\]]", value)]
            parameters = {name.strip(): value.strip() if "url" in name else show(value.strip())
                          for name, value in parameters.items()}
        except ValueError as fault:
            faults.append(f"{key}: {fault}")
            continue
        container = [parameters[name] for name in ("newspaper", "magazine", "website", "publisher") if name in parameters]
        title = parameters.get("title") or parameters.get("script-title", "").split(":", 1)[-1]
        day = want["accessed"] if want["accessed"] and len(want["accessed"]) == 10 and want["url"] else None
        check.same(key, "template", wiki_template(want), parts[0].strip())
        check.same(key, "title", want["title"], title)
        check.same(key, "authors", want["authors"], wiki_names(parameters))
        check.same(key, "container", [want["container"]], container)
        check.same(key, "date", wiki_date(want["issued"]), parameters.get("date"))
        check.same(key, "access-date", wiki_date(day), parameters.get("access-date"))
        check.same(key, "url", want["url"], parameters.get("url"))
        check.same(key, "language", None if want["language"].split("-")[0] == "en" else want["language"],
                   parameters.get("language"))
        if want["archived"]:
            check.holds(key, "archived copy", want["archived"], parameters.get("archive-url", "") + rest)
        if want["quote"]:
            quote = want["quote"]
            check.holds(key, "quote", clean(quote["text"]), parameters.get("quote"))
            check.same(key, "trans-quote", clean(quote.get("translation") or ""), parameters.get("trans-quote", ""))
            check.holds(key, "speaker", want["notes"][-1], parameters.get("quote"))
    return faults + check.faults


# --- Chicago ------------------------------------------------------------------------------------------------------


def read_chicago(text, expected, _folder):
    """A note a line, ended; nothing left of what is not known."""
    lines = text.splitlines()
    faults = [f"stray: {line}" for line in lines
              if re.search(r", ,|,,|\( |\(\)|,\.$|[^.]\.\.$| ,|  ", line) and "  " not in line]
    faults += [f"not ended: {line}" for line in lines if not line.endswith(".")]
    if len(lines) != len(expected):
        faults.append(f"{len(lines)} lines for {len(expected)} citations")
    check = Comparison(expected, expected)
    for (want, _), line in zip(check.pairs, lines):
        check.holds(want["key"], "note", want["container"], line)
        check.holds(want["key"], "note", want["url"] or "", line)
    return faults + check.faults


# --- All ----------------------------------------------------------------------------------------------------------

READERS = [
    ("bibtex", "pandoc", "pandoc", read_bibtex_with_pandoc),
    ("bibtex", "bibutils", "bib2xml", read_bibtex_with_bibutils),
    ("bibtex", "bibutils (access dates)", "biblatex2xml", read_bibtex_dates_with_bibutils),
    ("bibtex", "bibtexparser", None, read_bibtex_with_bibtexparser),
    ("ris", "bibutils", "ris2xml", read_ris_with_bibutils),
    ("ris", "its own rules", "", read_ris_alone),
    ("csl-json", "pandoc", "pandoc", read_csl_with_pandoc),
    ("csl-json", "its own rules", "", read_csl_alone),
    ("wikipedia", "a parser of templates", "", read_wikipedia),
    ("chicago", "its own rules", "", read_chicago),
]


def is_installed(tool):
    if tool is None:
        try:
            import bibtexparser  # noqa: F401
        except ImportError:
            return False
        return True
    return tool == "" or shutil.which(tool) is not None


def cite(program, path, style, data):
    ids = [f"source/{source['id']}" for source in data["sources"]] + [f"quote/{quote['id']}" for quote in data["quotes"]]
    done = subprocess.run([program, "cite", "--dataset", path, "--format", style, *ids], capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def main():
    if len(sys.argv) < 3:
        sys.exit("Usage: citation-readers.py STANDPOINT DATASET...")
    number = failed = 0
    for name in sys.argv[2:]:
        path = Path(name)
        data = load(path)
        for style, reader, tool, read in READERS:
            number += 1
            title = f"{number} - {style} of {path.stem} read by {reader}"
            if not is_installed(tool):
                print(f"ok {title} # SKIP it is not installed")
                continue
            with tempfile.TemporaryDirectory() as folder:
                faults = read(cite(sys.argv[1], name, style, data), expect(data), Path(folder))
            failed += bool(faults)
            print("not ok" if faults else "ok", title)
            for fault in faults[:20]:
                print("#", fault)
            if len(faults) > 20:
                print(f"# and {len(faults) - 20} more")
    print(f"1..{number}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
