"""Labelled letters that are learnt from, and where their duties stand."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from classifier.parsing.layout import Span

CASES = Path(__file__).parent / "cases"
DEV = Path(__file__).parents[2] / "tests" / "letters" / "dev"


class Labelled(NamedTuple):
    """A letter's text and its label, as ``tests/letters/README.md`` describes it."""

    text: str
    label: dict[str, Any]


def labelled_letters(folder: Path) -> Iterator[Labelled]:
    """Give the labelled letters of a folder."""
    for path in sorted(folder.glob("*.json")):
        text = path.with_suffix(".txt").read_bytes().decode("utf-8").replace("\r\n", "\n")
        yield Labelled(text, json.loads(path.read_text("utf-8")))


def kept_letters() -> Iterator[Labelled]:
    """Give the labelled letters that are kept for training."""
    for line in (CASES / "letters.jsonl").read_text("utf-8").splitlines():
        letter = json.loads(line)
        yield Labelled(letter["text"], letter)


def labelled_texts(folder: Path) -> Iterator[tuple[str, list[Span]]]:
    """Give the labelled letters of a folder, and where in them duties stand."""
    return ((text, spans_of(text, label)) for text, label in labelled_letters(folder))


def kept_texts() -> Iterator[tuple[str, list[Span]]]:
    """Give the labelled letters that are kept for training, and where in them duties stand."""
    return ((text, spans_of(text, label)) for text, label in kept_letters())


def spans_of(text: str, label: dict[str, Any]) -> list[Span]:
    """Give where the labelled duties stand."""
    return [span for position in label["positions"] for span in places(text, position["duties"])]


def places(text: str, duties: Sequence[str]) -> Iterator[Span]:
    """Give where the duties of a text stand, in their order."""
    at = 0
    for duty in duties:
        start = text.find(duty, at)
        start = start if start >= 0 else text.index(duty)
        at = start + len(duty)
        yield start, at
