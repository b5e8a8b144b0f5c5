"""Read Statistics Canada's published CSV files into the tables of a catalogue.

The files are the English "elements" and "classification structure" of a
version of the National Occupational Classification. They are read as
published: byte order mark, CRLF line ends, trailing blanks, an introductory
sentence and sub-headings among the main duties.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from occupations.catalogue import Catalogue
from occupations.edition import Edition
from occupations.errors import CatalogueError
from occupations.official_file import OfficialFile, Rows, read_official_file
from occupations.official_headings import HeadingRule, exact_rule, formal_rule

# SHA-256 of the files of each known release, elements and structure.
KNOWN = {
    (
        "50c3e31a90b0150cc5b8efd29ec020c2fd9ea5fc5b0a171ed65d3cd9a0abf32f",
        "9d97fb39b9fceaeef3a10fe1ec719ad58f2af15810f80e004422dce3dd62bad6",
    ): "noc2021"
}
_ELEMENT, _TEXT = "Element Type Label", "Element Description"
_TITLE, _DEFINITION = "Class title", "Class definition"
_EXAMPLES = ("Illustrative example(s)", "All examples")
_INTRODUCTION = re.compile(r"perform[s]? some or all of the following duties:?$", re.IGNORECASE)
_OPTIONAL = re.compile(r"may\b|.*\bmay (also )?specialize\b", re.IGNORECASE)
_UNIT_GROUP_LEVEL = "5"
_LEVELS = {"1": "broad_category", "2": "major_group", "3": "sub_major_group", "4": "minor_group"}


class OfficialRelease(Struct, frozen=True):
    """The tables read from one release; ``known`` is False for an edition not met before."""

    edition: Edition
    tables: dict[str, Rows]
    known: bool


def read_official(elements: Path, structure: Path, packaged: Catalogue) -> OfficialRelease:
    """Read a release; ``packaged`` tells sub-headings from duties.

    Raises:
        CatalogueError: a file can't be read, is not such a file, or is cut off.
    """
    element_file = read_official_file(elements, (_ELEMENT, _TEXT))
    structure_file = read_official_file(structure, (_TITLE, _DEFINITION))
    known = KNOWN.get((element_file.sha256, structure_file.sha256), "")
    groups = _unit_groups(structure_file)
    codes = {row["code"] for row in groups}
    rows = list(_rows_of_duties(element_file, codes))
    rule = exact_rule(packaged) if known else formal_rule(rows, packaged)
    tables = {
        "unit_groups": groups,
        "main_duties": _main_duties(rows, rule),
        "example_titles": list(_example_titles(element_file, codes)),
    }
    edition = _edition(element_file, structure_file, known, packaged)
    _check_complete(element_file, edition, tables)
    return OfficialRelease(edition, tables, bool(known))


def _unit_groups(file: OfficialFile) -> Rows:
    above: dict[str, str] = {}
    groups = []
    for row in file.rows:
        level, code, title = row["Level"], row["Code"], row[_TITLE]
        if level in _LEVELS:
            above |= {_LEVELS[level]: code, f"{_LEVELS[level]}_title": title}
        elif level == _UNIT_GROUP_LEVEL:
            lead = row[_DEFINITION]
            groups.append({"code": code, "title": title, "lead_statement": lead, **above})
    if not groups:
        raise CatalogueError(f"{file.path}: no unit group (level {_UNIT_GROUP_LEVEL}) in it")
    return groups


def _rows_of_duties(file: OfficialFile, codes: set[str]) -> Iterator[tuple[str, str]]:
    for row in file.rows:
        text = row[_TEXT]
        if not row[_ELEMENT].startswith("Main duties") or not text or _INTRODUCTION.search(text):
            continue
        if row["Code"] not in codes:
            raise CatalogueError(f"{file.path}: code {row['Code']!r} is not in the structure file")
        yield row["Code"], text


def _main_duties(rows: list[tuple[str, str]], rule: HeadingRule) -> Rows:
    places: dict[str, int] = {}
    numbers: dict[str, int] = {}
    headings: dict[str, str] = {}
    duties = []
    for code, text in rows:
        places[code] = places.get(code, -1) + 1
        if rule(code, places[code], text):
            headings[code] = text
            continue
        numbers[code] = numbers.get(code, 0) + 1
        duty = {"code": code, "number": str(numbers[code]), "duty": text}
        optional = "yes" if _OPTIONAL.match(text) else ""
        duties.append({**duty, "sub_heading": headings.get(code, ""), "optional": optional})
    return duties


def _example_titles(file: OfficialFile, codes: set[str]) -> Iterator[dict[str, str]]:
    seen: set[str] = set()
    for row in file.rows:
        title = row[_TEXT]
        if row[_ELEMENT] not in _EXAMPLES or row["Code"] not in codes or not title:
            continue
        if title.casefold() not in seen:
            seen.add(title.casefold())
            yield {"code": row["Code"], "title": title}


def _edition(
    elements: OfficialFile, structure: OfficialFile, known: str, packaged: Catalogue
) -> Edition:
    version = structure.version or "unknown version"
    origin = f"Statistics Canada, {version}, official text"
    source = {"elements_sha256": elements.sha256, "structure_sha256": structure.sha256}
    if known:
        title = packaged.edition.title
        same = replace(packaged.edition, name=f"{known}-official", title=title)
        return replace(same, origin=origin, source=source)
    name = re.sub(r"[^a-z0-9]+", "", version.casefold().partition(" v")[0]) or "unknown"
    return Edition(f"{name}-official", f"{version} (unknown edition)", origin, source=source)


def _check_complete(file: OfficialFile, edition: Edition, tables: dict[str, Rows]) -> None:
    found, expected = len(tables["unit_groups"]), edition.unit_groups
    if expected is not None and found != expected:
        raise CatalogueError(f"{file.path}: {found} unit groups where there should be {expected}")
    described = {row["code"] for row in tables["main_duties"]}
    missing = sorted({row["code"] for row in tables["unit_groups"]} - described)
    if missing:
        message = f"{len(missing)} unit groups have no main duties, first {missing[0]}"
        raise CatalogueError(f"{file.path}: {message}; is the file cut off?")
