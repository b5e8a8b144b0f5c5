"""The cases that the fusion is fitted on, as texts and as the scorers see them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from classifier.scoring import Reading, Scorer
from classifier.training.material import SURE, fold_of, reference_occupations, written
from models.fusion import comparable

SEED = 7
WRONG_TITLES = 0.3  # share of the letters with a title that get another occupation's
TITLES = 3  # titles of one occupation that are cases by themselves
_WITH_PARTS = {"pasted", "letter", "note"}


@dataclass(frozen=True, slots=True)
class Example:
    """A letter as the fusion sees it: comparable views, shape (views, groups)."""

    views: NDArray[np.float32]
    features: NDArray[np.float64]
    answer: int
    domain: str


@dataclass(frozen=True, slots=True)
class Text:
    """What an example is made from; ``fold`` says which encoders don't know it."""

    titles: tuple[str, ...]
    duties: tuple[str, ...]
    code: str
    domain: str
    fold: int


def texts(reference: Path) -> Iterator[Text]:
    """Give every case whole, and some of the written ones also cut down to two lines and to one."""
    draw = np.random.default_rng(SEED)
    for record in reference_occupations(reference, "train"):
        if record["label"] in SURE:
            others = draw.permutation(record["alternate_titles"])[: TITLES - 1].tolist()
            titles, duties = (record["title"], *others), tuple(record["duties"])
            fold = fold_of(record["id"])
            yield Text(titles, duties, record["noc2021"], record["source"], fold)
    named = {r["expected"][0]: r["titles"] for r in written() if not r["duties"]}
    for record in written():
        domain, duties = record["id"].partition("-")[0], record["duties"]
        (code,) = record["expected"]
        titles = tuple(record["titles"][:TITLES]) or tuple(named.get(code, ())[:1])
        counts = (len(duties), 2, 1) if domain in _WITH_PARTS else (len(duties),)
        for count in counts:
            places = sorted(draw.choice(len(duties), count, replace=False)) if duties else []
            part = "" if count == len(duties) else " part"
            chosen = tuple(duties[place] for place in places)
            yield Text(titles, chosen, code, domain + part, fold_of(record["id"]))


class Examples:
    """Views of all cases by kind of input, gathered fold by fold."""

    def __init__(self, cases: Sequence[Text]) -> None:
        """Take all cases, whose titles may be swapped."""
        self.cases = cases
        self.found: dict[str, list[Example]] = {"duties": [], "title": [], "both": []}
        self.names: dict[str, list[str]] = {}
        self._draw = np.random.default_rng(SEED)

    def add(self, scorer: Scorer, fold: int) -> None:
        """Score the cases of a fold by a scorer that doesn't know them."""
        place = {code: at for at, code in enumerate(scorer.catalogue.codes)}
        own = [case for case in self.cases if case.fold == fold]
        for kind in self.found:
            inputs = [given for case in own for given in self._inputs(kind, case)]
            readings = scorer.read_all([(title, duties) for title, duties, _ in inputs])
            for reading, (_, _, case) in zip(readings, inputs, strict=True):
                example = self._example(kind, reading, place[case.code], case.domain)
                self.found[kind].append(example)

    def _inputs(self, kind: str, case: Text) -> Iterator[tuple[str, tuple[str, ...], Text]]:
        """Give a case as input of a kind; some titles of "both" are another occupation's."""
        part = case.domain.endswith("part")
        if kind == "duties" and case.duties:
            yield "", case.duties, case
        if kind == "title" and not part and (case.domain == "title" or not _lent(case)):
            yield from ((title, (), case) for title in case.titles if title)
        if kind == "both" and not part and case.duties and case.titles:
            title = case.titles[int(self._draw.integers(len(case.titles)))]
            if self._draw.random() < WRONG_TITLES:
                other = self.cases[int(self._draw.integers(len(self.cases)))]
                title = other.titles[0] if other.titles else title
            if title:
                yield title, case.duties, case

    def _example(self, kind: str, reading: Reading, answer: int, domain: str) -> Example:
        names = self.names.setdefault(kind, sorted(reading.views))
        made = comparable(reading.views)
        views = np.stack([made[name] for name in names])
        return Example(views, reading.extent.features(), answer, domain)


def _lent(case: Text) -> bool:
    """Say whether a case has the title of another text of its unit group."""
    return case.domain in {"tasks", "summary", "advert", "note"}
