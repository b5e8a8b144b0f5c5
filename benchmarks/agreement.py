"""How far two hands agree that labelled the same letters: what a reader can be held to.

Run from the repository root: ``python -m benchmarks.agreement FOLDER SECOND``. The first folder
holds pairs ``NAME.txt`` and ``NAME.json`` as ``tests/letters/README.md`` describes them, the
second labels of the same names. What ``benchmarks.reading`` measures of the tool's reading is
measured of the second hand here: which of the first one's duties it has, and which of its own
the first one has, in whatever position.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.reading import Score, cover, places
from benchmarks.sameness import same_title

Label = dict[str, Any]


def agreement(first: Path, second: Path) -> Score:
    """Hold the second labels against the first ones."""
    score = Score()
    for name, text, one, other in _pairs(first, second):
        spans = [list(places(text, _duties(label))) for label in (one, other)]
        cover(score, "duties covered", name, text, spans[0], spans[1])
        cover(score, "duties real", name, text, spans[1], spans[0])
        score.count("item duties", name, bool(spans[0]), bool(spans[1]),
                    right=bool(spans[0]) == bool(spans[1]))  # fmt: skip
        signs = [bool(label["signatory"]) for label in (one, other)]
        score.count("item signatory", name, *signs, right=signs[0] == signs[1])
        titles = [position["title"] for position in other["positions"]]
        for position in one["positions"]:
            right = any(same_title(position["title"], title) for title in titles)
            score.count("title", name, position["title"], titles, right=right)
    return score


def _pairs(first: Path, second: Path) -> Iterator[tuple[str, str, Label, Label]]:
    """Give name, text and both labels of every letter that both hands have labelled."""
    for path in sorted(second.glob("*.json")):
        text = first / f"{path.stem}.txt"
        if text.exists():
            labels = [json.loads(p.read_text("utf-8")) for p in (text.with_suffix(".json"), path)]
            yield path.stem, _even(text.read_text("utf-8")), labels[0], labels[1]


def _duties(label: Label) -> list[str]:
    return [_even(duty) for position in label["positions"] for duty in position["duties"]]


def _even(text: str) -> str:
    return " ".join(text.split())


def main(arguments: Sequence[str]) -> int:
    """Print the figures."""
    first, second = map(Path, arguments[:2])
    score = agreement(first, second)
    for figure in score.all:
        counts = f"{score.right[figure]:4} of {score.all[figure]:4}"
        print(f"{figure:16} {counts}  {score.share(figure):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
