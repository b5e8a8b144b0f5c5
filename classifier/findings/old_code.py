"""``old-code``: the letter names a code of the version before."""

from __future__ import annotations

from collections.abc import Iterator

from classifier.finding import Evidence, Finding
from classifier.letter import Letter
from classifier.stated import StatedCode
from occupations.catalogue import Catalogue

_PREDECESSOR = "2016"


def old_codes(catalogue: Catalogue, letter: Letter) -> Iterator[Finding]:
    """Raise it for each code of the version before that the letter names."""
    seen: set[str] = set()
    for stated in letter.codes:
        if stated.version == _PREDECESSOR and stated.code not in seen:
            seen.add(stated.code)
            yield _finding(catalogue, stated)


def _finding(catalogue: Catalogue, stated: StatedCode) -> Finding:
    edition, successors = catalogue.edition, catalogue.successors(stated.code)
    now = f"in {edition.title} it is {' or '.join(successors)}"
    if not successors:
        now = f"{edition.predecessor} has no such code"
    message = f"The letter names {stated.code}, a code of NOC {_PREDECESSOR}; {now}."
    groups = [Evidence.of_code(catalogue[code]) for code in successors]
    return Finding("old-code", "warning", message, (Evidence.quoting(stated.quotation), *groups))
