"""The words of a letter's segments, sentence by sentence, and the signs of each as numbers."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from classifier.parsing.layout import Span
from classifier.parsing.patterns import late
from classifier.parsing.segments import Segment

SIZE = 1 << 17  # places that signs are hashed into
MOST_TOKENS = 20_000  # of one letter that are looked at
Numbers = NDArray[np.int64]

_TOKEN = late(r"[^\W_]{1,60}(?:['’\-][^\W_]{1,60}){0,9}|[^\w\s]|_{1,60}")
_STOP = late(r"[.!?]|\n\s{0,99}\n")
_CLOSED = (".", "!", "?")
_WIDEST_GAP = 60  # signs between two segments of one sentence
_REACH = 9  # words on both sides that tell
_NEAR = 4  # segments on both sides whose likelihoods are averaged
_STEPS = 8  # that a likelihood is told in
_UNKNOWN = 9  # instead of a step, where there is no neighbour


class Tokens(Struct, frozen=True, eq=False):
    """Words and marks: where they stand, in which sentence and in which segment.

    ``spans`` has the shape (tokens, 2), the others (tokens,). ``kinds`` has one entry for each
    sentence, ``segments`` the place of a token's segment.
    """

    spans: NDArray[np.int64]
    sentences: NDArray[np.int64]
    segments: NDArray[np.int64]
    kinds: tuple[str, ...]


def found_tokens(text: str, segments: Sequence[Segment]) -> Tokens:
    """Cut segments into words and marks, those of one sentence together."""
    starts = [segment.start for segment in segments]
    spans: list[Span] = []
    sentences: list[int] = []
    kinds: list[str] = []
    for start, end, kind in _sentences(text, segments):
        found = [match.span() for match in _TOKEN.finditer(text, start, end)]
        if found and len(spans) < MOST_TOKENS:
            sentences += [len(kinds)] * len(found)
            spans += found
            kinds.append(kind)
    places = np.array(spans, dtype=np.int64).reshape(-1, 2)
    own = np.searchsorted(np.array(starts, dtype=np.int64), places[:, 0], side="right") - 1
    return Tokens(places, np.array(sentences, dtype=np.int64), own, tuple(kinds))


def _sentences(text: str, segments: Sequence[Segment]) -> list[tuple[int, int, str]]:
    """Put segments that are cut from one sentence together again."""
    found: list[tuple[int, int, str]] = []
    for segment in segments:
        if found and _goes_on(text, found[-1], segment):
            start, end, kind = found[-1]
            found[-1] = start, max(end, segment.end), kind
        else:
            found.append((segment.start, segment.end, segment.kind))
    return found


def _goes_on(text: str, before: tuple[int, int, str], segment: Segment) -> bool:
    start, end, kind = before
    if segment.kind == "item" or segment.start <= end:
        return segment.kind != "item"
    if {"item", "heading"} & {kind, segment.kind} or segment.start - end >= _WIDEST_GAP:
        return False
    closed = text[start:end].rstrip().endswith(_CLOSED)
    return not closed and not _STOP.search(text, end, segment.start)


def token_places(
    text: str, tokens: Tokens, alone: Sequence[float], *, is_letter: bool
) -> NDArray[np.int64]:
    """Give the places of the weights of every token's signs, shape (tokens, signs).

    Args:
        text: the letter's.
        tokens: of the letter.
        alone: how likely each segment by itself is a duty.
        is_letter: and no mere list of duties.
    """
    written = [text[start:end] for start, end in tokens.spans.tolist()]
    lowered = [token.lower() for token in written]
    words = _Row(_numbered(lowered), tokens.sentences)
    endings = _Row(_numbered(["$" + word[-3:] for word in lowered]), tokens.sentences)
    numbers = _numbered([f"{kind}{is_letter}" for kind in tokens.kinds])
    kind = numbers[tokens.sentences]
    own = [_place(1, kind), _place(2, _numbered(["#" + word[-2:] for word in lowered]))]
    own += [_place(3, _numbered(list(map(_shape, written)))), _place(4, kind, words.at(0))]
    firsts = np.searchsorted(tokens.sentences, tokens.sentences)
    own += [_place(5, places) for places in _ends(tokens.sentences, firsts)]
    columns = [*own, *_around(words, endings), *_opened(words, firsts)]
    for number, step in enumerate(_told(tokens.segments, alone)):
        columns += [_place(50 + number, step), _place(70 + number, step, kind)]
    return np.stack(columns, axis=1)


class _Row:
    """Numbers of tokens, and of those before and after them in the same sentence."""

    def __init__(self, numbers: Numbers, sentences: Numbers) -> None:
        count = len(numbers)
        gaps = np.arange(count) + _REACH * (1 + sentences)
        total = count + _REACH * (2 + (int(sentences[-1]) if count else 0))
        self._padded = np.zeros(total, dtype=np.int64)
        self._padded[gaps] = numbers
        self._places = gaps

    def at(self, step: int) -> Numbers:
        """Give the numbers so many tokens on; 0 beyond the sentence."""
        return np.asarray(self._padded[self._places + step])


def _around(words: _Row, endings: _Row) -> list[Numbers]:
    """Give the signs that the words around a token are."""
    near = {step: words.at(step) for step in range(-_REACH, _REACH + 1)}
    ends = {step: endings.at(step) for step in range(-2, 3)}
    columns = [_place(100 + step, near[step]) for step in range(-5, 6)]
    columns += [_place(200 + step, ends[step]) for step in ends]
    pairs: list[tuple[Numbers, ...]] = [
        (near[-1], near[0]),
        (near[0], near[1]),
        (near[-2], near[-1], near[0]),
        (near[0], near[1], near[2]),
        (near[-2], near[-1]),
        (near[1], near[2]),
        (near[-1], ends[0]),
        (near[-2], near[-1], ends[0]),
        (ends[-1], ends[0]),
        (ends[0], ends[1]),
        (near[-1], near[1]),
    ]
    columns += [_place(10 + number, *pair) for number, pair in enumerate(pairs)]
    for step in range(1, _REACH + 1):
        far = 2 * (step > 5)  # noqa: PLR2004 - words beyond those that tell by their place
        columns += [_place(30 + far, near[-step]), _place(31 + far, near[step])]
    return columns


def _opened(words: _Row, firsts: Numbers) -> list[Numbers]:
    """Give the signs that the first words of a sentence are."""
    return [
        _place(40, words.at(0)[firsts]),
        _place(41, words.at(0)[firsts], words.at(1)[firsts]),
    ]


def _ends(sentences: Numbers, firsts: Numbers) -> list[Numbers]:
    """Give how far each token stands from the first and the last of its sentence."""
    places = np.arange(len(sentences))
    last = np.searchsorted(sentences, sentences, side="right") - 1 - places
    return [np.minimum(places - firsts, 5), 10 + np.minimum(last, 3)]


def _told(segments: Numbers, alone: Sequence[float]) -> list[Numbers]:
    """Give in steps what is held of a token's segment, of those beside it and around it."""
    steps = [min(_STEPS - 1, int(_STEPS * share)) for share in alone]
    padded = np.array([_UNKNOWN, *steps, _UNKNOWN], dtype=np.int64)
    around = np.array([_mean_step(alone, at) for at in range(len(alone))], dtype=np.int64)
    own, mean = padded[segments + 1], around[segments]
    return [own, padded[segments], padded[segments + 2], mean, 10 * own + mean]


def _mean_step(alone: Sequence[float], at: int) -> int:
    near = [*alone[max(0, at - _NEAR) : at], *alone[at + 1 : at + _NEAR + 1]]
    return min(_STEPS - 1, int(_STEPS * sum(near) / len(near))) if near else _UNKNOWN


def _place(sign: int, *numbers: Numbers) -> Numbers:
    """Hash the numbers of a sign; the sign itself keeps those of different signs apart."""
    mixed = np.full(len(numbers[0]), sign, dtype=np.uint64)
    for number in numbers:
        mixed = (mixed ^ number.astype(np.uint64)) * np.uint64(0x9E3779B97F4A7C15)
        mixed ^= mixed >> np.uint64(29)
    return np.asarray((mixed % np.uint64(SIZE)).astype(np.int64))


def _numbered(words: Sequence[str]) -> Numbers:
    return np.fromiter(map(_number, words), dtype=np.int64, count=len(words))


@lru_cache(maxsize=1 << 14)
def _number(word: str) -> int:
    return zlib.crc32(word.encode())


def _shape(word: str) -> str:
    if word.isdigit():
        return "1"
    if word[:1].isupper():
        return "A" if word.isupper() and len(word) > 1 else "Aa"
    return "a" if word.isalpha() else "-"
