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

from benchmarks.labelled import DEV, Labelled, read_labelled
from classifier.assessment import assess, assess_all
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.pasted import parse

WRITTEN = Path(__file__).parent.parent / "classifier" / "training" / "cases" / "written.jsonl"
MISMATCH, SEED = "title-duties-mismatch", 7


def judged(
    matcher: Matcher, labelled: Sequence[Labelled], *, parsed: bool
) -> dict[str, Counter[str]]:
    """Count right, false and missed findings by code; names of letters with faults are printed."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for one in labelled:
        letter = parse(one.text, letter_id=one.id) if parsed else one.letter()
        result = assess(matcher, letter)
        raised = {finding.code for finding in result.findings}
        if result.match.status == "insufficient":
            raised.add("insufficient")
        for code in one.labels["expect_findings"]:
            counts[code]["right" if code in raised else "missed"] += 1
            if code not in raised:
                print(f"  missed {code:<30} {one.id}")
        for code in sorted(raised & set(one.labels["forbid_findings"])):
            counts[code]["false"] += 1
            print(f"  false  {code:<30} {one.id}")
        for codes in one.labels["expect_any_of"]:
            vague = bool(raised & {*codes, "insufficient"})
            counts["any of some"]["right" if vague else "missed"] += 1
            if not vague:
                print(f"  missed {' or '.join(codes)} {one.id}")
        for code in (
            raised - set(one.labels["forbid_findings"]) - set(one.labels["expect_findings"])
        ):
            counts[code]["not judged"] += 1
    return counts


def show(counts: dict[str, Counter[str]]) -> None:
    """Print a row a finding."""
    print(
        f"{'finding':<32}{'right':>6}{'false':>6}{'missed':>7}{'precision':>10}{'recall':>8}  not judged"
    )
    for code, count in sorted(counts.items()):
        right, false, missed = count["right"], count["false"], count["missed"]
        precision = f"{right / (right + false):.2f}" if right + false else "-"
        recall = f"{right / (right + missed):.2f}" if right + missed else "-"
        row = f"{code:<32}{right:>6}{false:>6}{missed:>7}{precision:>10}{recall:>8}"
        print(f"{row}{count['not judged']:>12}")


def pairs(matcher: Matcher) -> Iterator[tuple[str, list[Letter]]]:
    """Give sets of letters put together from the written cases."""
    with WRITTEN.open(encoding="utf-8") as stream:
        cases = [json.loads(line) for line in stream]
    yield "own title", [_letter(case, case) for case in cases]
    draw, relations = np.random.default_rng(SEED), matcher.relations
    place = {code: at for at, code in enumerate(matcher.catalogue.codes)}
    titled = [case for case in cases if relations.titled(case["title"].lower())]
    likeness = {case["id"]: relations.likeness(place[case["expected"][0]]) for case in titled}
    for name, low, high in (
        ("title of one of the 8 likest", 0, 8),
        ("9th to 60th likest", 8, 60),
        ("others", 60, 516),
    ):
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
        count, rival = (
            sum(MISMATCH in one for one in codes),
            sum("rival-close" in one for one in codes),
        )
        print(
            f"  {name:<32}{count:>5} of {len(letters):<5} {count / len(letters):.3f}  rival-close {rival}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
