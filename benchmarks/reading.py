"""How well letters are taken apart, measured on labelled ones.

Run from the repository root: ``python -m benchmarks.reading [FOLDER] [--verbose] [--one-line]``;
with ``--one-line`` every letter has lost its line breaks, as in a cell of a table. The folder holds
pairs ``NAME.txt`` and ``NAME.json`` as ``tests/letters/README.md`` describes them. A
labelled duty is covered, and a found duty is real, when at least 0.7 of its letters and digits
stand in the duties of the other side, in the same position of the letter. ``one to one`` is the
stricter figure: duties paired by their place with a word overlap (F1) of 0.7 or more.
"""

from __future__ import annotations

import re
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.sameness import same_day, same_name, same_pay, same_stated, same_title
from classifier.letter import Letter, Position
from classifier.pasted import parse
from classifier.stated import StatedDate
from classifier.training.labelled import labelled_letters

DEV = Path(__file__).parents[1] / "tests" / "letters" / "dev"
ENOUGH = 0.7
ITEMS = ("letterhead", "contact", "signatory", "dates", "hours", "pay", "title", "duties", "status")


@dataclass
class Score:
    """Right answers, all answers and what was wrong, by figure."""

    right: Counter[str] = field(default_factory=Counter)
    all: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def count(
        self, figure: str, letter: str, wanted: object, found: object, *, right: bool
    ) -> None:
        """Count one answer."""
        self.all[figure] += 1
        self.right[figure] += right
        if not right:
            self.misses.append(f"{letter}: {figure}: wanted {wanted!r}, found {found!r}")

    def share(self, figure: str) -> float:
        """Give the share of right answers."""
        return self.right[figure] / self.all[figure] if self.all[figure] else 1.0


def measure(folder: Path = DEV, *, one_line: bool = False) -> Score:
    """Parse every labelled letter of a folder and hold it against its labels."""
    score = Score()
    for name, text, label in labelled(folder, one_line=one_line):
        compare(score, name, text, label, parse(text, letter_id=name))
    return score


def labelled(folder: Path, *, one_line: bool) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Give the name, the text and the label of every letter of a folder."""
    for text, label in labelled_letters(folder):
        if one_line:
            yield label["id"], " ".join(text.split()), _on_one_line(label)
        else:
            yield label["id"], text, label


def _on_one_line(label: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    if isinstance(label, str):
        return " ".join(label.split())
    if isinstance(label, list):
        return [_on_one_line(part) for part in label]
    return {k: _on_one_line(v) for k, v in label.items()} if isinstance(label, dict) else label


def compare(score: Score, name: str, text: str, label: dict[str, Any], letter: Letter) -> None:
    """Hold a letter against its label."""
    score.count("form", name, label["form"], letter.form, right=label["form"] == letter.form)
    for key in ("employer", "applicant", "signatory"):
        quoted = getattr(letter, key)
        found = quoted.line if quoted else None
        score.count(key, name, label[key], found, right=same_name(label[key], found))
    country = letter.country.code if letter.country else None
    score.count("country", name, label["country"], country, right=label["country"] == country)
    issued = letter.issued
    score.count(
        "issued", name, label["issued"], _shown(issued), right=same_day(label["issued"], issued)
    )
    pairs = _paired(label["positions"], letter.positions)
    score.count("positions", name, len(label["positions"]), len(letter.positions),
                right=len(label["positions"]) == len(letter.positions))  # fmt: skip
    for wanted, found_position in pairs:
        _compare_position(score, name, wanted, found_position or Position())
    _compare_duties(score, name, text, pairs, letter)
    _compare_items(score, name, label, letter)


def _paired(
    wanted: Sequence[dict[str, Any]], found: Sequence[Position]
) -> list[tuple[dict[str, Any], Position | None]]:
    """Pair labelled positions with found ones by title, then by place."""
    left = list(found)
    pairs = []
    for place, position in enumerate(wanted):
        same = [
            p
            for p in left
            if p.title and position["title"] and same_title(position["title"], p.title.text)
        ]
        other = [found[place]] if place < len(found) and found[place] in left else []
        match = next(iter(same or other), None)
        if match is not None:
            left.remove(match)
        pairs.append((position, match))
    return pairs


def _compare_position(score: Score, name: str, wanted: dict[str, Any], found: Position) -> None:
    title = found.title.line if found.title else None
    score.count("title", name, wanted["title"], title, right=same_title(wanted["title"], title))
    for key in ("start", "end"):
        stated: StatedDate | None = getattr(found, key)
        label = wanted[key]
        right = (
            (stated is None) if label is None else stated is not None and same_stated(label, stated)
        )
        score.count(key, name, label and label["text"], _shown(stated), right=right)
    present = found.present is not None
    score.count("present", name, wanted["present"], found.present and found.present.text,
                right=bool(wanted["present"]) == present)  # fmt: skip
    hours = [found.hours.low, found.hours.high] if found.hours else None
    label = wanted["hours_per_week"]
    both = label if isinstance(label, list) or label is None else [label, label]
    right = hours == both or (
        hours is not None
        and both is not None
        # A bound that is left open, as by "at least 45", stands for what is stated of it.
        and all(a is None or abs(a - b) < 0.1 for a, b in zip(hours, both, strict=True))  # noqa: PLR2004
    )
    score.count("hours", name, label, hours, right=right)
    pay = found.pay.quotation.line if found.pay else None
    wanted_pay = wanted["pay"]["text"] if wanted["pay"] else None
    score.count("pay", name, wanted_pay, pay, right=same_pay(wanted_pay, pay))
    status = sorted(status.kind for status in found.statuses if not status.beside)
    score.count(
        "status", name, sorted(wanted["status"]), status, right=sorted(wanted["status"]) == status
    )


def _compare_duties(
    score: Score,
    name: str,
    text: str,
    pairs: Sequence[tuple[dict[str, Any], Position | None]],
    letter: Letter,
) -> None:
    paired = [position for _, position in pairs]
    for wanted, position in pairs:
        labels = list(places(text, wanted["duties"]))
        found = [(duty.start, duty.end) for duty in position.duties] if position else []
        cover(score, "duties covered", name, text, labels, found)
        cover(score, "duties real", name, text, found, labels)
        _one_to_one(score, name, text, labels, found)
    for position in letter.positions:
        if not any(position is other for other in paired):
            cover(score, "duties real", name, text, [(d.start, d.end) for d in position.duties], [])


def places(text: str, duties: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Give where labelled duties stand in their text, in order.

    Raises:
        ValueError: one doesn't stand there.
    """
    at = 0
    for duty in duties:
        start = text.find(duty, at)
        start = start if start >= 0 else text.find(duty)
        if start < 0:
            raise ValueError(f"not in the text: {duty!r}")
        at = start + len(duty)
        yield start, at


def cover(  # noqa: PLR0913, PLR0917
    score: Score,
    figure: str,
    name: str,
    text: str,
    spans: Sequence[tuple[int, int]],
    by: Sequence[tuple[int, int]],
) -> None:
    """Count of which spans enough stands in the others."""
    covered = {at for start, end in by for at in range(start, end)}
    for start, end in spans:
        places = [at for at in range(start, end) if text[at].isalnum()]
        share = sum(at in covered for at in places) / max(1, len(places))
        score.count(figure, name, text[start:end], f"{share:.2f}", right=share >= ENOUGH)


def _one_to_one(
    score: Score,
    name: str,
    text: str,
    labels: Sequence[tuple[int, int]],
    found: Sequence[tuple[int, int]],
) -> None:
    left = list(found)
    for start, end in labels:
        best = max(left, key=lambda span: _f1(text[start:end], text[slice(*span)]), default=None)
        good = best is not None and _f1(text[start:end], text[slice(*best)]) >= ENOUGH
        if good and best is not None:
            left.remove(best)
        score.count("one to one", name, text[start:end], best and text[slice(*best)], right=good)


def _f1(first: str, second: str) -> float:
    a, b = Counter(re.findall(r"\w+", first.lower())), Counter(re.findall(r"\w+", second.lower()))
    shared = sum((a & b).values())
    return 2 * shared / max(1, sum(a.values()) + sum(b.values()))


def _compare_items(score: Score, name: str, label: dict[str, Any], letter: Letter) -> None:
    """Compare what is there and what is absent of the officers' list."""
    contact = label["contact"]
    for key in ("address", "phone", "email"):
        found = getattr(letter.contact, key)
        score.count(
            f"item {key}",
            name,
            contact[key],
            found and found.text,
            right=contact[key] == bool(found),
        )
    positions = label["positions"]
    wanted = {
        "letterhead": label["letterhead"],
        "signatory": bool(label["signatory"]),
        "dates": all(p["start"] and (p["end"] or p["present"]) for p in positions),
        "hours": all(p["hours_per_week"] for p in positions),
        "pay": all(p["pay"] for p in positions),
        "title": all(p["title"] for p in positions),
        "duties": all(p["duties"] for p in positions),
        "status": all(p["status"] for p in positions),
    }
    found = {
        "letterhead": letter.letterhead,
        "signatory": letter.signatory,
        "dates": all(p.start and (p.end or p.present) for p in letter.positions),
        "hours": all(p.hours for p in letter.positions),
        "pay": all(p.pay for p in letter.positions),
        "title": all(p.title for p in letter.positions),
        "duties": all(p.duties for p in letter.positions),
        "status": not any(all(s.beside for s in p.statuses) for p in letter.positions),
    }
    for key, value in wanted.items():
        score.count(f"item {key}", name, value, found[key], right=bool(value) == bool(found[key]))


def _shown(stated: StatedDate | None) -> str | None:
    return stated and f"{stated.quotation.text} {[day.isoformat() for day in stated.readings]}"


def main(arguments: Sequence[str]) -> int:
    """Print the figures, and with ``--verbose`` every miss."""
    names = [argument for argument in arguments if not argument.startswith("--")]
    folder = Path(names[0]) if names else DEV
    one_line = "--one-line" in arguments
    score = measure(folder, one_line=one_line)
    if "--verbose" in arguments:
        print("\n".join(score.misses))
    for figure in score.all:
        print(
            f"{figure:16} {score.right[figure]:4} of {score.all[figure]:4} "
            f" {score.share(figure):.3f}"
        )
    texts = [text for _, text, _ in labelled(folder, one_line=one_line)]
    start = time.perf_counter()
    for text in texts:
        parse(text)
    print(
        f"{'time':16} {1000 * (time.perf_counter() - start) / max(1, len(texts)):.2f} ms a letter"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
