"""Fit the judge that tells duties from all else in a letter; only its weights are kept.

Run from the repository root: ``python -m classifier.training.judging [FOLDER...] [--lists NUMBER]
[--told NUMBER] [--anew] [--output FILE]``, then ``python -m models.training.register``. It learns
from ``tests/letters/dev`` and ``cases/letters.jsonl``, from the letters of further folders,
labelled as ``tests/letters/README.md`` describes them, and from the texts in ``cases/marked``.
It starts from the packaged weights, which are left only as far as the letters at hand ask for it,
or with ``--anew`` from nothing. The packaged ones were learnt anew from the texts named here and
from 748 public letters, adverts and lists and 401 made-up letters, which are not kept.
"""

from __future__ import annotations

import argparse
import itertools
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]

from classifier.letter import Duty
from classifier.line_ends import evened
from classifier.parsing import parse as parsing
from classifier.parsing.duties import found_segments, segment_signs
from classifier.parsing.judge import (
    NAME,
    SIZE,
    Judge,
    hashed,
    meanings,
    neighbour_signs,
    restored,
)
from classifier.parsing.layout import Span
from classifier.parsing.outline import Outline
from classifier.parsing.segments import Reading, Segment
from classifier.parsing.trimming import trimmed
from classifier.training.labelled import DEV, kept_texts, labelled_texts, places
from classifier.training.logistic import regressed
from classifier.training.marked import DUTY, made_texts
from classifier.training.material import statements
from classifier.training.telling import told_letters
from models.artefact import FOLDER, read_tensors
from models.encoder import Vectors

_ENOUGH = 0.7  # of a segment's letters that stand in labelled duties
_FOLDS = 6
_STRENGTH = 0.4  # inverse of the ridge around the weights that it starts from
_LOUD = 2.0  # how much the numbers of a vector count before the ridge, beside one sign
_LIST_WEIGHT = 0.3  # of a made-up list beside a real letter
_LONGEST_LIST = 7
# How a duty is written in a list, what stands between two, and what behind the last.
_SHAPES = (
    ("{}", "\n", ""), ("- {}", "\n", ""), ("I {}", ". ", "."), ("• {}", "\n", ""),
    ("{};", "\n", ""), ("{}", ". ", "."), ("9\t{}\t15%", "\n", ""), ("{}", "; ", "."),
    ("I {}", ".\n", "."), ("1. {}", "\n", ""),
)  # fmt: skip
_LOWERED = ("I {}",)


@dataclass(frozen=True, slots=True)
class Example:
    """A letter's segments, their signs and vectors, which are duties, and where duties stand."""

    signs: list[list[str]]
    duties: list[bool]
    vectors: Vectors
    weight: float = 1.0
    text: str = ""
    segments: Sequence[Segment] = ()
    spans: Sequence[Span] = ()
    is_letter: bool = True


def letters(folder: Path) -> Iterator[Example]:
    """Read the labelled letters of a folder."""
    return (_example(text, spans) for text, spans in labelled_texts(folder))


def kept_letters() -> Iterator[Example]:
    """Read the labelled letters that are kept for training."""
    return (_example(text, spans) for text, spans in kept_texts())


def made_letters() -> Iterator[Example]:
    """Read our own made-up texts of every kind."""
    return (_example(text, spans[DUTY]) for text, spans in made_texts())


def lists(number: int) -> Iterator[Example]:
    """Make lists of duties as people paste them, of our own statements."""
    everything = [texts for texts in statements().values() if len(texts) > _LONGEST_LIST]
    for place in range(min(number, len(everything))):
        texts = everything[place * len(everything) // number]
        chosen = texts[: 3 + place % (_LONGEST_LIST - 2)]
        shape, joint, ending = _SHAPES[place % len(_SHAPES)]
        written = [duty[:1].lower() + duty[1:] if shape in _LOWERED else duty for duty in chosen]
        text = joint.join(shape.format(duty) for duty in written) + ending
        text = f"Duties:\n{text}" if place % 4 == 0 else text
        yield _example(text, list(places(text, written)), _LIST_WEIGHT)


def told(number: int) -> Iterator[Example]:
    """Make letters that tell our own statements in sentences."""
    for text, spans in told_letters(number):
        yield _example(text, spans, _LIST_WEIGHT)


def _example(text: str, duties: Sequence[Span], weight: float = 1.0) -> Example:
    found: list[Example] = []
    lines = evened(text)  # what is read
    text = lines.text
    duties = [(bisect_left(lines.at, start), bisect_left(lines.at, end)) for start, end in duties]
    covered = {at for start, end in duties for at in range(start, end)}

    def caught(source: str, outline: Outline, reading: Reading) -> list[Duty]:
        segments = found_segments(source, outline, reading)
        truth = [_is_covered(source, trimmed(source, (s.start, s.end)), covered) for s in segments]
        vectors = meanings([source[segment.start : segment.end] for segment in segments])
        signs = segment_signs(source, segments, reading)
        found.append(
            Example(signs, truth, vectors, weight, source, segments, duties, reading.is_letter)
        )
        return []

    with patch.object(parsing, "find_duties", caught):
        parsing.parse(text)
    return found[0]


def _is_covered(text: str, span: Span, covered: set[int]) -> bool:
    places = [at for at in range(*span) if text[at].isalnum()]
    return sum(at in covered for at in places) >= _ENOUGH * max(1, len(places))


def blank(dimensions: int) -> Judge:
    """Give a judge that knows nothing, for vectors of so many numbers."""
    return Judge([0.0] * SIZE, [0.0] * SIZE, np.zeros((2, dimensions)))


def fit(examples: Sequence[Example], prior: Judge) -> Judge:
    """Fit both passes; the second sees first likelihoods of judges that didn't see the letter."""
    alone, meant_alone = weighed(examples, prior.alone, prior.meant[0])
    first = unseen(examples, prior, _FOLDS)
    placed = [
        replace(
            example,
            signs=[[*of, *neighbour_signs(first[at], n)] for n, of in enumerate(example.signs)],
        )
        for at, example in enumerate(examples)
    ]
    among, meant_among = weighed(placed, prior.among, prior.meant[1])
    return Judge(alone, among, np.stack([meant_alone, meant_among]))


def unseen(examples: Sequence[Example], prior: Judge, folds: int) -> list[list[float]]:
    """Give for every text what a judge that has not seen it holds of its segments alone."""
    found: dict[int, list[float]] = {}
    for fold in range(folds):
        others = [example for at, example in enumerate(examples) if at % folds != fold]
        weights, meant = weighed(others, prior.alone, prior.meant[0])
        judge = Judge(weights, weights, np.stack([meant, meant]))
        for at in range(fold, len(examples), folds):
            found[at] = judge.first(examples[at].signs, examples[at].vectors)
    return [found[at] for at in range(len(examples))]


def weighed(
    examples: Sequence[Example], prior: Sequence[float], meant: NDArray[np.float64]
) -> tuple[list[float], NDArray[np.float64]]:
    """Fit a logistic regression whose ridge pulls its weights towards those it starts from.

    Gives the weights of signs, and those of the numbers of a vector.
    """
    rows = [sorted(hashed(of)) for example in examples for of in example.signs]
    ends = np.cumsum([0, *map(len, rows)])
    places = np.fromiter(itertools.chain.from_iterable(rows), dtype=np.int32)
    signs = csr_matrix((np.ones(len(places)), places, ends), shape=(len(rows), SIZE))
    vectors = _LOUD * np.concatenate([example.vectors for example in examples])
    matrix = hstack([signs, csr_matrix(vectors)]).tocsr()
    truth = np.array([duty for example in examples for duty in example.duties], dtype=np.float64)
    weight = np.array([example.weight for example in examples for _ in example.signs])
    known = np.concatenate([np.asarray(prior, dtype=np.float64), meant / _LOUD])
    fitted = regressed(matrix, truth, weight, known, _STRENGTH)
    return fitted[:SIZE].tolist(), _LOUD * fitted[SIZE:]


def write(judge: Judge, path: Path) -> None:
    """Write the weights as int8 with one scale for each pass."""
    tensors: dict[str, NDArray[Any]] = {}
    scales = []
    parts = {"alone": judge.alone, "among": judge.among, "0": judge.meant[0], "1": judge.meant[1]}
    for name, weights in parts.items():
        values = np.asarray(weights)
        scale = float(np.abs(values).max()) / 127
        tensors[name] = np.round(values / scale).astype(np.int8)
        scales.append(scale)
    tensors["meant"] = np.stack([tensors.pop("0"), tensors.pop("1")])
    tensors["scales"] = np.asarray(scales, dtype=np.float32)
    path.parent.mkdir(parents=True, exist_ok=True)
    save_file(tensors, path)


def gathered(folders: Sequence[Path], made_lists: int, told_letters: int) -> list[Example]:
    """Read all labelled texts of the project and of further folders, and make some more."""
    examples = [example for folder in (DEV, *folders) for example in letters(folder)]
    return [
        *examples,
        *kept_letters(),
        *made_letters(),
        *lists(made_lists),
        *told(told_letters),
    ]


def options(description: str, output: Path) -> argparse.Namespace:
    """Read from the command line what is learnt from, where to start and where to write."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--lists", type=int, default=60)
    parser.add_argument("--told", type=int, default=250)
    parser.add_argument("--anew", action="store_true", help="start from nothing")
    parser.add_argument("--output", type=Path, default=output)
    return parser.parse_args()


def main() -> None:
    """Fit the judge and write it."""
    arguments = options("Fit the judge of duties.", FOLDER / NAME)
    examples = gathered(arguments.folders, arguments.lists, arguments.told)
    dimensions = examples[0].vectors.shape[1]
    start = blank(dimensions) if arguments.anew else restored(read_tensors(FOLDER / NAME))
    write(fit(examples, start), arguments.output)
    sys.stdout.write(f"{arguments.output}: {len(examples)} texts\n")


if __name__ == "__main__":
    main()
