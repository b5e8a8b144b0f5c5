"""A claim as people write it ("NOC 21232 - Software developers"), and the code that it names."""

from __future__ import annotations

import re

from msgspec import Struct

from occupations.catalogue import Catalogue
from occupations.codes import resolve
from occupations.errors import UnknownCodeError

# A comma may be that of thousands, a point that of decimals, and codes of the United States
# have two digits and a hyphen before four more.
_CODE = re.compile(
    r"(?<![\d.])(?<!\b\d\d-)(\d{5}|\d{4})(?:\.0+)?(?!\d|\.\d|,\d{1,3}(?!\d))", re.ASCII
)
_EDITION = re.compile(
    r"(?i)\bnoc[ -]*(2006|2011|2016|2021)\b|\b(2006|2011|2016|2021)[ -]*noc\b", re.ASCII
)
_NOC = re.compile(r"(?i)\bnoc(?![a-z])", re.ASCII)
_NUMBER = re.compile(r"(?i)(?:noc[ :#-]*|[ :#]*)(\d{1,4})(?:\.0+)?", re.ASCII)
_YEAR = re.compile(r"(?:19|20)\d\d")
_LENGTHS = (5, 4)  # of codes, those of this version first
_CURRENT = "2021"
_SHOWN = 60  # characters of a claim


class ReadClaim(Struct, frozen=True):
    """A claim as it was ``given``, and the one code that it names.

    ``codes`` are the unit groups that ``code`` stands for: itself, or the successors of an
    older one. Without any, ``fault`` says why and what to do, and ``named`` are the codes
    between which the claim leaves the choice. ``older`` is the version that ``code`` is of,
    empty where it is this one; ``restored`` tells that ``given`` lacks its first zeros.
    """

    given: str
    code: str
    codes: tuple[str, ...] = ()
    older: str = ""
    restored: bool = False
    fault: str = ""
    named: tuple[str, ...] = ()

    @property
    def is_alone(self) -> bool:
        """Whether the code is all that was given, but for "NOC" and a version."""
        return bool(self.codes) and not re.search(r"[^\W\d]{2}", _NOC.sub(" ", self.given))

    @property
    def words(self) -> str:
        """The unit groups, with the code that was given where that is another."""
        beside = [self.told if self.older else ""]
        beside += [f"given as {self.given}" if self.restored else ""]
        said = ", ".join(filter(None, beside))
        return ", ".join(self.codes) + (f" ({said})" if said else "")

    @property
    def told(self) -> str:
        """The code, with the version that it is of where that is an older one."""
        return f"{self.older} {self.code}".strip()


def read_claim(catalogue: Catalogue, given: str) -> ReadClaim:
    """Read a claim: a code of either version, alone or among other words."""
    line = " ".join(given.split())
    if _known(catalogue, line):
        return _of_code(catalogue, line, line)
    plain = " ".join(_EDITION.sub(" ", line).split())
    named = _named(catalogue, plain)
    if len(named) > 1:
        fault = f"{_short(line)} names several codes ({', '.join(named)}); give one of them"
        return ReadClaim(line, line, fault=fault, named=named)
    if named and _known(catalogue, named[0]):
        return _of_code(catalogue, line, named[0])
    if number := _NUMBER.fullmatch(plain):
        whole = _with_zeros(catalogue, number[1], _edition(line))
        if whole:
            return _restored(catalogue, line, number[1], whole)
    return ReadClaim(line, line, fault=_unknown(catalogue, named[0] if named else line))


def _restored(catalogue: Catalogue, line: str, number: str, whole: tuple[str, ...]) -> ReadClaim:
    """Give a number its first zeros back, if that leaves no choice."""
    if len(whole) == 1:
        return _of_code(catalogue, number, whole[0], restored=True)
    may_be = " or ".join(_of_code(catalogue, line, code).told for code in whole)
    fault = f"{_short(line)} has lost its first zeros, and may be {may_be}; write them"
    return ReadClaim(line, line, fault=fault, named=whole)


def _unknown(catalogue: Catalogue, code: str) -> str:
    try:
        resolve(catalogue, code[:_SHOWN])
    except UnknownCodeError as error:
        return str(error)
    return f"{_short(code)} names no code; give one"


def _of_code(catalogue: Catalogue, given: str, code: str, *, restored: bool = False) -> ReadClaim:
    older = "" if code in catalogue else catalogue.edition.predecessor.partition(" Version")[0]
    return ReadClaim(given, code, resolve(catalogue, code), older, restored)


def _known(catalogue: Catalogue, code: str) -> bool:
    return code in catalogue or bool(catalogue.successors(code))


def _named(catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """Give the codes that a text names; an older one beside its own successor doesn't count."""
    found = list(dict.fromkeys(_CODE.findall(text)))
    found = [one for one in found if _known(catalogue, one) or not _YEAR.fullmatch(one)] or found
    new, old = ([one for one in found if len(one) == length] for length in _LENGTHS)
    if not new:
        return tuple(old)
    others = [
        one for one in old if (after := catalogue.successors(one)) and set(after).isdisjoint(new)
    ]
    return (*new, *others)


def _with_zeros(catalogue: Catalogue, number: str, edition: str) -> tuple[str, ...]:
    """Give the codes that a number is without its first zeros, as spreadsheets drop them."""
    whole = [number.zfill(length) for length in _LENGTHS if length > len(number)]
    known = [code for code in whole if _known(catalogue, code)]
    if edition:
        known = [code for code in known if (code in catalogue) == (edition == _CURRENT)]
    return tuple(known)


def _edition(text: str) -> str:
    said = _EDITION.search(text)
    return (said[1] or said[2]) if said else ""


def _short(text: str) -> str:
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}...")
