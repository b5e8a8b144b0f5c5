"""Labelled letters as the findings meet them: read by the parser, or made from their labels.

A letter made from its labels shows what the findings are worth, whatever the parser makes
of the text. ``tests/letters/README.md`` describes the labels.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from classifier.letter import Duty, Letter, Position, Quotation
from classifier.stated import Contact, StatedCode, StatedDate, StatedHours, StatedPay, StatedStatus

DEV = Path(__file__).parent.parent / "tests" / "letters" / "dev"
_FORMS = (("%Y-%m-%d", "day"), ("%Y-%m", "month"), ("%Y", "year"))
Labels = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A letter's text with its labels."""

    id: str
    text: str
    labels: Labels

    def letter(self) -> Letter:
        """Make the letter that a careful reader would make, from the labels."""
        return _Maker(self.text, self.labels).letter(self.id)


def read_labelled(folder: Path) -> Iterator[Labelled]:
    """Read every labelled letter in English of a folder."""
    for path in sorted(folder.glob("*.json")):
        labels = json.loads(path.read_text(encoding="utf-8"))
        if labels["language"] == "en":
            text = path.with_suffix(".txt").read_text(encoding="utf-8")
            yield Labelled(path.stem, text, labels)


class _Maker:
    """Finds what the labels quote in a text, each quotation after the one before it."""

    def __init__(self, text: str, labels: Labels) -> None:
        self.text, self.labels, self.at = text, labels, 0

    def letter(self, name: str) -> Letter:
        labels, head = self.labels, Quotation(self.text[:1], 0, 1)
        contact = {key: head if there else None for key, there in labels["contact"].items()}
        positions = tuple(self.position(record) for record in labels["positions"])
        return Letter(
            name,
            self.text,
            positions or (Position(),),
            form=labels["form"],
            employer=self.quoted(labels["employer"]),
            applicant=self.quoted(labels["applicant"]),
            letterhead=head if labels["letterhead"] else None,
            contact=Contact(**contact),
            signatory=self.quoted(labels["signatory"]),
            codes=tuple(self.codes()),
            language=labels["language"],
        )

    def position(self, record: Labels) -> Position:
        statuses = [StatedStatus(Quotation(self.text[:1], 0, 1), s) for s in record["status"]]
        return Position(
            title=self.quoted(record["title"]),
            duties=tuple(self.duty(text) for text in record["duties"]),
            start=self.date(record["start"]),
            end=self.date(record["end"]),
            present=Quotation(self.text[:1], 0, 1) if record["present"] else None,
            hours=self.hours(record["hours_per_week"]),
            pay=self.pay(record["pay"]),
            statuses=tuple(statuses),
        )

    def quoted(self, text: str | None) -> Quotation | None:
        if not text:
            return None
        start = self.text.index(text)
        return Quotation(text, start, start + len(text))

    def duty(self, text: str) -> Duty:
        start = self.text.find(text, self.at)
        start = self.text.index(text) if start < 0 else start
        self.at = start + len(text)
        return Duty(text, start, self.at)

    def date(self, record: Labels | None) -> StatedDate | None:
        quotation = self.quoted(record["text"]) if record else None
        if record is None or quotation is None:
            return None
        if record.get("ambiguous"):
            return StatedDate(quotation, (date(2020, 1, 2), date(2020, 2, 1)))
        parts = [int(part) for part in record["value"].split("-")]
        precision = _FORMS[3 - len(parts)][1]
        day = date(*[*parts, 1, 1][:3])
        return StatedDate(quotation, (day,), precision)  # type: ignore[arg-type]

    def hours(self, value: Any) -> StatedHours | None:  # noqa: ANN401 - a number or two
        if value is None:
            return None
        low, high = value if isinstance(value, list) else (value, value)
        return StatedHours(Quotation(self.text[:1], 0, 1), low, high)

    def pay(self, record: Labels | None) -> StatedPay | None:
        quotation = self.quoted(record["text"]) if record else None
        return StatedPay(quotation) if quotation else None

    def codes(self) -> Iterator[StatedCode]:
        """Give the old codes that a label expects to be found; only their number matters."""
        if "old-code" in self.labels["expect_findings"]:
            yield StatedCode(Quotation(self.text[:1], 0, 1), "2174", "2016")
