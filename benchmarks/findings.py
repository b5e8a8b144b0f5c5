"""Precision and recall of every finding on labelled letters, and on pairs put together.

Run from the repository root: ``python -m benchmarks.findings [--parsed] [FOLDER ...]``. Without
a folder the repository's own letters are used. ``--parsed`` reads them by the parser; without
it letters are made from their labels. A finding in neither list of a letter's labels is not
judged there. The pairs put titles beside duties: their own (no mismatch), and those of
another written case.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from benchmarks.labelled import DEV, Labelled, Labels, read_labelled
from classifier.assessment import assess, assess_all
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.pasted import parse

WRITTEN = Path(__file__).parent.parent / "classifier" / "training" / "cases" / "written.jsonl"
MISMATCH, SEED = "title-duties-mismatch", 7


Counts = dict[str, Counter[str]]


def judged(matcher: Matcher, labelled: Sequence[Labelled], *, parsed: bool) -> Counts:
    """Count right, false and missed findings by code, and print where the faults are."""
    counts: Counts = defaultdict(Counter)
    for one in labelled:
        letter = parse(one.text, letter_id=one.id) if parsed else one.letter()
        result = assess(matcher, letter)
        raised = {finding.code for finding in result.findings}
        if result.match.status == "insufficient":
            raised.add("insufficient")
        for code, verdict in verdicts(one.labels, raised):
            counts[code][verdict] += 1
            if verdict in {"false", "missed"}:
                print(f"  {verdict:<7}{code:<32}{one.id}")
    return counts


def verdicts(labels: Labels, raised: set[str]) -> Iterator[tuple[str, str]]:
    """Judge what was raised on a letter by its labels."""
    expected, forbidden = set(labels["expect_findings"]), set(labels["forbid_findings"])
    for code in expected:
        yield code, "right" if code in raised else "missed"
    for code in raised - expected:
        yield code, "false" if code in forbidden else "not judged"
    for codes in labels["expect_any_of"]:
        yield "/".join(codes), "right" if raised & {*codes, "insufficient"} else "missed"


def show(counts: Counts) -> None:
    """Print a row a finding."""
    columns = ("right", "false", "missed", "precision", "recall", "not judged")
    print(f"{'finding':<46}" + "".join(f"{column:>11}" for column in columns))
    for code, count in sorted(counts.items()):
        right, false, missed = count["right"], count["false"], count["missed"]
        shares = [f"{right / n:.2f}" if n else "-" for n in (right + false, right + missed)]
        cells = (right, false, missed, *shares, count["not judged"])
        print(f"{code:<46}" + "".join(f"{cell:>11}" for cell in cells))


def pairs(matcher: Matcher) -> Iterator[tuple[str, list[Letter]]]:
    """Give sets of letters put together from the written cases."""
    with WRITTEN.open(encoding="utf-8") as stream:
        cases = [json.loads(line) for line in stream]
    yield "own title", [_letter(case, case) for case in cases]
    draw, relations = np.random.default_rng(SEED), matcher.relations
    place = {code: at for at, code in enumerate(matcher.catalogue.codes)}
    titled = [case for case in cases if relations.titled(case["title"].lower())]
    likeness = {case["id"]: relations.likeness(place[case["expected"][0]]) for case in titled}
    for name, low, high in (("of the 8 likest", 0, 8), ("next 52", 8, 60), ("others", 60, 516)):
        found = []
        for case in titled:
            order = np.argsort(-likeness[case["id"]]).tolist()
            own = place[case["expected"][0]]
            near = {g for g in order[low:high] if g != own and not relations.neighbours(own, g)}
            others = [other for other in cases if place[other["expected"][0]] in near]
            if others:
                found.append(_letter(case, others[int(draw.integers(len(others)))]))
        yield name, found


def _letter(title: dict[str, str], duties: dict[str, list[str]]) -> Letter:
    return Letter.from_duties(duties["duties"], title=title["title"])


def main(arguments: Sequence[str]) -> None:
    """Print the tables."""
    folders = [Path(one) for one in arguments if not one.startswith("--")] or [DEV]
    matcher = Matcher.open()
    for folder in folders:
        show(judged(matcher, list(read_labelled(folder)), parsed="--parsed" in arguments))
    print(f"\n{MISMATCH} on pairs of a title and duties")
    for name, letters in pairs(matcher):
        results = assess_all(matcher, letters)
        codes = [{finding.code for finding in result.findings} for result in results]
        count, rival = (sum(name in one for one in codes) for name in (MISMATCH, "rival-close"))
        share = f"{count:>5} of {len(letters):<5}{count / len(letters):.3f}"
        print(f"  {name:<32}{share}  rival-close {rival}")


if __name__ == "__main__":
    main(sys.argv[1:])
