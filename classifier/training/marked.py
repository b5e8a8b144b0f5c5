"""Made-up texts with marks around what stands where.

``⟦...⟧`` marks a duty, ``⟦t|...⟧`` a job title, ``⟦e|...⟧``, ``⟦a|...⟧`` and ``⟦s|...⟧`` the names
of the employer, the applicant and the signatory; texts are parted by a line ``====``. All are
written for this purpose, and all that they name is invented.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from classifier.parsing.layout import Span
from classifier.training.labelled import CASES

MADE = CASES / "marked"
DUTY = "duty"
NAMED = {"t": "title", "e": "employer", "a": "applicant", "s": "signatory"}
_MARK = re.compile(r"⟦(?:(?P<kind>\w)\|)?(?P<words>[^⟦⟧]+)⟧")
_PARTED = re.compile(r"^====\n?", re.MULTILINE)


class Marked(NamedTuple):
    """A text without its marks, and the spans that they stood around, by kind."""

    text: str
    spans: dict[str, list[Span]]


def made_texts() -> Iterator[Marked]:
    """Read all marked texts that are kept for training, file by file."""
    for path in sorted(MADE.glob("*.txt")):
        yield from marked_texts(path)


def marked_texts(path: Path) -> Iterator[Marked]:
    """Read a file of marked texts.

    Raises:
        ValueError: a mark is nested, not closed or of an unknown kind.
    """
    for number, part in enumerate(_PARTED.split(path.read_text("utf-8")), 1):
        if part.strip():
            yield _unmarked(part, f"{path.name}, text {number}")


def _unmarked(marked: str, place: str) -> Marked:
    text, end = "", 0
    spans: dict[str, list[Span]] = {kind: [] for kind in (DUTY, *NAMED.values())}
    for mark in _MARK.finditer(marked):
        text += marked[end : mark.start()]
        kind = NAMED.get(mark["kind"]) if mark["kind"] else DUTY
        if not kind:
            raise ValueError(f"{place}: no kind of mark: {mark[0][:40]!r}")
        spans[kind].append((len(text), len(text) + len(mark["words"])))
        text, end = text + mark["words"], mark.end()
    text += marked[end:]
    if left := re.search(r"[⟦⟧]|^={4}", text, re.MULTILINE):
        raise ValueError(
            f"{place}: a mark is nested or not closed near {text[left.start() :][:40]!r}"
        )
    return Marked(text, spans)
