"""What a report says of all its letters together: counts, nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct

from classifier.finding import SEVERITIES

_NO_ADVICE = "It is no legal advice."
_BANDS = 10  # of confidence, a tenth each
Record = Mapping[str, Any]


class Bar(Struct, frozen=True):
    """A row of a bar chart; ``share`` is that of the longest bar, from 0 to 1."""

    label: str
    count: int
    share: float
    note: str = ""


@dataclass(slots=True)
class Summary:
    """Counts over letters, taken one record of the schema at a time."""

    statuses: Counter[str] = field(default_factory=Counter)
    confidences: Counter[int] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    severities: dict[str, str] = field(default_factory=dict)
    categories: Counter[str] = field(default_factory=Counter)
    names: set[str] = field(default_factory=set)
    lists: set[str] = field(default_factory=set)

    @property
    def letters(self) -> int:
        """How many letters there were."""
        return self.statuses.total()

    def add(self, record: Record) -> None:
        """Count one letter; each finding's code counts once a letter."""
        self.statuses[record["status"]] += 1
        if record["status"] == "error":
            return
        catalogue = record["catalogue"]
        self.names.add(f"{catalogue['title']} ({catalogue['name']}), tier {record['tier']}")
        best = record["candidates"][0]["confidence"] if record["candidates"] else None
        if best is not None:
            self.confidences[min(int(best * _BANDS), _BANDS - 1)] += 1
        for finding in every_finding(record):
            known = self.severities.get(finding["code"], SEVERITIES[0])
            order = SEVERITIES.index
            self.severities[finding["code"]] = max(known, finding["severity"], key=order)
        self.findings.update({finding["code"] for finding in every_finding(record)})
        if precheck := record.get("precheck"):
            self._add_precheck(precheck)

    def _add_precheck(self, precheck: Mapping[str, Any]) -> None:
        """Count the categories of the codes asked about, once a letter, and name the list."""
        asked = (code for code in precheck["codes"] if code["asked"])
        self.categories.update({one["name"] for code in asked for one in code["categories"]})
        if version := precheck["list"]:
            verified = version["last_verified"] or "not recorded"
            named = f"{version['title']}, version {version['version']}, in force from"
            self.lists.add(
                f"{named} {version['first_day']}, last verified: {verified}. {_NO_ADVICE}"
            )

    def confidence_bars(self) -> Iterator[Bar]:
        """Give the distribution of the first candidates' confidence, a band a bar."""
        longest = max(self.confidences.values(), default=0)
        for band in range(_BANDS):
            label = f"{band / _BANDS:.1f} to {(band + 1) / _BANDS:.1f}"
            yield _bar(label, self.confidences[band], longest)

    def finding_bars(self) -> Iterator[Bar]:
        """Give how many letters have each finding, the most serious and most frequent first."""
        longest = max(self.findings.values(), default=0)

        def rank(code: str) -> tuple[int, int, str]:
            return -SEVERITIES.index(self.severities[code]), -self.findings[code], code

        for code in sorted(self.findings, key=rank):
            yield _bar(code, self.findings[code], longest, self.severities[code])

    def category_bars(self) -> Iterator[Bar]:
        """Give how many letters have a code asked about on each category list."""
        longest = max(self.categories.values(), default=0)
        for name, count in self.categories.most_common():
            yield _bar(name, count, longest)


def every_finding(record: Record) -> list[Mapping[str, Any]]:
    """Give the findings about a letter, and those of its pre-check."""
    precheck = record.get("precheck")
    return [*record.get("findings", ()), *(precheck["findings"] if precheck else ())]


def _bar(label: str, count: int, longest: int, note: str = "") -> Bar:
    return Bar(label, count, count / longest if longest else 0.0, note)
