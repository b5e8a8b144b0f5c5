"""Write labelled texts and what stands where in them, for ``models.training.token_classifier``.

Run from the repository root: ``python -m classifier.training.spans [FOLDER...] --output
spans.jsonl``. It takes the letters in ``tests/letters/dev`` and ``cases/letters.jsonl`` and those
of further folders, which count for more: the kept ones are tidier than what strangers write.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
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

_KEPT, _FURTHER = 0.7, 1.5  # how much a text counts
_PARTIES = ("employer", "applicant", "signatory")


def records(folders: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Give every text with its spans by kind and how much it counts."""
    further = chain.from_iterable(map(labelled_letters, folders))
    kept = chain(labelled_letters(DEV), kept_letters())
    for weight, letters in ((_KEPT, kept), (_FURTHER, further)):
        for letter in letters:
            yield {"text": letter.text, "spans": _spans(letter), "weight": weight}


def _spans(letter: Labelled) -> dict[str, list[Span]]:
    """Give where duties stand, and every place at which a title or a party is named."""
    text, label = letter
    titles = [position["title"] for position in label["positions"]]
    named = {"title": titles, **{party: [label.get(party)] for party in _PARTIES}}
    places = {
        kind: [span for name in names if name for span in _places(text, name)]
        for kind, names in named.items()
    }
    return {"duty": spans_of(text, label), **places}


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
