"""Top-1, top-5 and letters per second on duties without a title, beside other methods.

Run from the repository root: ``python -m benchmarks.accuracy [--minilm] [CASES.jsonl ...]``.
Without cases the repository's own are used; ``--minilm`` adds the methods that run
MiniLM through Sentence-Transformers, which take minutes.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.anchors import Ranker, bm25, fuzzy, minilm, tfidf
from benchmarks.cases import OWN, Case, read_cases
from classifier.matcher import Matcher
from classifier.pasted import listed
from classifier.tier import TIERS
from occupations.catalogue import Catalogue


def dutymatch(matcher: Matcher) -> Ranker:
    """Rank by this package, proof and all."""

    def rank(duties: Sequence[str]) -> list[str]:
        match = matcher.match(listed(duties), top=5)
        return [candidate.code for candidate in match.candidates]

    return rank


def rankers(catalogue: Catalogue, *, with_minilm: bool) -> dict[str, Ranker]:
    """Make every method by name."""
    found = {"RapidFuzz": fuzzy(catalogue), "TF-IDF": tfidf(catalogue), "BM25": bm25(catalogue)}
    if with_minilm:
        from models.training.minilm import minilm_folder

        found |= minilm(catalogue, str(minilm_folder()))
    return found | {f"dutymatch {tier}": dutymatch(Matcher.open(tier=tier)) for tier in TIERS}


def hit_rates(rank: Ranker, cases: Sequence[Case]) -> tuple[float, float]:
    """Give the shares of cases with a right code first and among the first five."""
    ranks = [rank(case.duties) for case in cases]
    pairs = list(zip(ranks, cases, strict=True))
    first = sum(codes[0] in case.expected for codes, case in pairs)
    fifth = sum(bool(case.expected & set(codes[:5])) for codes, case in pairs)
    return first / len(cases), fifth / len(cases)


def main(arguments: Sequence[str]) -> None:
    """Print one row a method and one column a set of cases."""
    paths = [Path(argument) for argument in arguments if argument != "--minilm"] or [OWN]
    sets = {path.stem: read_cases(path) for path in paths}
    methods = rankers(Catalogue.packaged(), with_minilm="--minilm" in arguments)
    headings = [f"{f'{name} ({len(cases)})':>16}" for name, cases in sets.items()]
    print(f"{'top-1 / top-5':<32}" + "  ".join(headings) + "  letters/s")
    for name, rank in methods.items():
        rank(("warm up",))
        start = time.perf_counter()
        rates = [hit_rates(rank, cases) for cases in sets.values()]
        pace = sum(map(len, sets.values())) / (time.perf_counter() - start)
        cells = [f"{f'{one:.2f} / {five:.2f}':>16}" for one, five in rates]
        print(f"{name:<32}" + "  ".join(cells) + f"  {pace:>9.0f}", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
