"""Write labelled texts and where their duties stand, for ``models.training.token_classifier``.

Run from the repository root: ``python -m classifier.training.spans [FOLDER...] --output
duties.jsonl``. It takes the letters in ``tests/letters/dev`` and ``cases/letters.jsonl`` and those
of further folders, which count for more: the kept ones are tidier than what strangers write.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from classifier.training.judging import DEV, kept_texts, labelled_texts

_KEPT, _FURTHER = 0.7, 1.5  # how much a text counts


def records(folders: Sequence[Path]) -> Iterator[dict[str, Any]]:
    """Give every text with its spans and how much it counts."""
    further = chain.from_iterable(map(labelled_texts, folders))
    for weight, texts in ((_KEPT, chain(labelled_texts(DEV), kept_texts())), (_FURTHER, further)):
        for text, spans in texts:
            yield {"text": text, "spans": spans, "weight": weight}


def main() -> None:
    """Write the material."""
    parser = argparse.ArgumentParser(description="Write where duties stand in labelled texts.")
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--output", type=Path, required=True)
    arguments = parser.parse_args()
    with arguments.output.open("w", encoding="utf-8") as stream:
        for record in records(arguments.folders):
            stream.write(json.dumps(record, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
