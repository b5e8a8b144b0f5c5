"""Cases whose answer is known: JSON lines of letters with the codes that are right for them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from msgspec import Struct

from classifier.claim_text import read_claim
from classifier.errors import LetterError
from classifier.letter import Letter
from classifier.pasted import listed, parse
from occupations.catalogue import Catalogue

_KEYS = {"id", "title", "industry", "duties", "text", "expected"}
_LINE = (
    'give one object a line, such as {"id": "7", "duties": ["...", "..."], "expected": ["21232"]}'
)


class Case(Struct, frozen=True):
    """A letter and the codes that are right for it, as they were given; ``where`` it stands."""

    letter: Letter
    expected: frozenset[str]
    where: str = ""

    def codes(self, catalogue: Catalogue) -> frozenset[str]:
        """Give the unit groups that are right; an older code stands for all its successors.

        Raises:
            LetterError: an expected code is of neither version of the catalogue.
        """
        found: set[str] = set()
        for given in sorted(self.expected):
            read = read_claim(catalogue, given)
            if not read.codes:
                where = self.where or self.letter.id
                raise LetterError(f"{where}: the expected code: {read.fault}")
            found.update(read.codes)
        return frozenset(found)


def read_cases(path: Path) -> list[Case]:
    """Read JSON lines: ``{"id", "title"?, "duties": [...] | "text", "expected": [codes]}``.

    A title may stand alone, and with an ``industry`` as surveys ask for it.

    Raises:
        LetterError: the file can't be read, or a line is no such case.
    """
    try:
        data = path.read_bytes()
    except IsADirectoryError as error:
        raise LetterError(f"{path}: this is a folder; give a file of JSON lines") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        message = f"can't be read ({reason}); give the path of a file of JSON lines"
        raise LetterError(f"{path}: {message}") from error
    return cases_in(data, str(path))


def cases_in(data: bytes, name: str) -> list[Case]:
    """Read cases from the bytes of JSON lines; ``name`` stands in errors.

    Raises:
        LetterError: it is no text, or a line is no case.
    """
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        message = "no text in UTF-8; cases are JSON lines in UTF-8, save them so"
        raise LetterError(f"{name}: {message}") from error
    cases = [_case(name, number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not cases:
        raise LetterError(f"{name}: there is no case in it; {_LINE}")
    return cases


def _case(name: str, number: int, line: str) -> Case:
    where = f"{name}, line {number}"
    try:
        record = json.loads(line)
        if not isinstance(record, dict):
            raise ValueError("no JSON object")
        unknown = set(record) - _KEYS
        if unknown:
            known = ", ".join(sorted(_KEYS))
            raise ValueError(f"unknown key {sorted(unknown)[0]!r}, known are {known}")
        expected = frozenset(_expected(record))
        if not expected:
            raise ValueError("'expected' is empty")
        letter = _letter(record, str(record.get("id", f"line {number}")))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        reason = f"no {error}" if isinstance(error, KeyError) else str(error)
        raise LetterError(f"{where}: no case ({reason}); {_LINE}") from error
    return Case(letter, expected, where)


def _expected(record: dict[str, Any]) -> list[str]:
    """Give the codes that are right, of which a single one needs no list."""
    if isinstance(code := record["expected"], str) and code.strip():
        return [code]
    return _strings(record, "expected")


def _strings(record: dict[str, Any], key: str) -> list[str]:
    values = record[key]
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise ValueError(f"{key!r} is no list of strings")
    return values


def _letter(record: dict[str, Any], name: str) -> Letter:
    title, text = record.get("title") or None, record.get("text", "")
    if not isinstance(title, str | None) or not isinstance(text, str):
        raise ValueError("'title' or 'text' is no string")
    title = _with_industry(title, record.get("industry"))
    if "text" in record:
        letter = parse(text, letter_id=name)
        return letter.titled(title) if title else letter
    duties = [] if title and "duties" not in record else _strings(record, "duties")
    return listed(duties, title=title, letter_id=name)


def _with_industry(title: str | None, industry: object) -> str | None:
    """Put the industry behind a title, as people do who name both."""
    if industry is None or industry == "":
        return title
    if not title or not isinstance(industry, str):
        raise ValueError("'industry' is no string, or stands without a title")
    return f"{title}, {industry}"
