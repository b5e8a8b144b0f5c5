"""Write labelled texts and what stands where in them, for ``models.training.token_classifier``.

Run from the repository root: ``python -m classifier.training.spans [FOLDER...] --output
spans.jsonl``. It takes the letters in ``tests/letters/dev`` and ``cases/letters.jsonl``, the
texts in ``cases/marked`` and the letters of further folders, which count for more: the kept ones
are tidier than what strangers write. Where neither title nor party of a text is marked, nothing is
said of them.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from classifier.parsing.layout import Span
from classifier.training.labelled import (
    DEV,
    Labelled,
    kept_letters,
    labelled_letters,
    spans_of,
)
from classifier.training.marked import DUTY, NAMED, Marked, made_texts

_KEPT, _FURTHER, _MADE = 0.7, 1.5, 1.0  # how much a text counts
_PARTIES = ("employer", "applicant", "signatory")


def records(folders: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Give every text with its spans by kind and how much it counts."""
    further = chain.from_iterable(map(labelled_letters, folders))
    kept = chain(labelled_letters(DEV), kept_letters())
    for weight, letters in ((_KEPT, kept), (_FURTHER, further)):
        for letter in letters:
            yield {"text": letter.text, "spans": _spans(letter), "weight": weight}
    for made in made_texts():
        yield {"text": made.text, "spans": _everywhere(made), "weight": _MADE}


def _everywhere(made: Marked) -> dict[str, list[Span]]:
    """Give the marked spans, those of names wherever they stand again."""
    text, spans = made
    names = {
        kind: sorted({text[start:end] for start, end in spans[kind]}) for kind in NAMED.values()
    }
    named = _named(text, names) if any(names.values()) else {}
    return {DUTY: spans[DUTY], **named}


def _spans(letter: Labelled) -> dict[str, list[Span]]:
    """Give where duties stand, and every place at which a title or a party is named."""
    text, label = letter
    titles = [position["title"] for position in label["positions"]]
    names = {"title": titles, **{party: [label.get(party)] for party in _PARTIES}}
    return {DUTY: spans_of(text, label), **_named(text, names)}


def _named(text: str, names: Mapping[str, Sequence[str | None]]) -> dict[str, list[Span]]:
    """Give every place of names by kind."""
    return {
        kind: [span for name in some if name for span in _places(text, name)]
        for kind, some in names.items()
    }


def _places(text: str, name: str) -> Iterator[Span]:
    for found in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        yield found.span()


def main() -> None:
    """Write the material."""
    parser = argparse.ArgumentParser(description="Write what stands where in labelled texts.")
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    with arguments.output.open("w", encoding="utf-8") as stream:
        for record in records(arguments.folders):
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
