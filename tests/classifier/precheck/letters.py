"""Letters made part by part, so that each test states the facts that it is about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from msgspec.structs import replace

from classifier.letter import Letter, Position
from classifier.quotation import Duty, Quotation
from classifier.stated import (
    Precision,
    StatedCountry,
    StatedDate,
    StatedHours,
    StatedStatus,
    StatusKind,
)

AS_OF = date(2026, 6, 1)
TECHNOLOGIST = (  # 22300, on the STEM list of 2025 and 2026
    "Took off quantities from drawings and prepared cost estimates",
    "Set out works with total station",
    "Drafted as-built drawings and details in AutoCAD Civil 3D",
    "Inspected formwork and recorded slump and cylinder test results",
    "Assisted civil engineers with field surveys, soil testing and construction inspection",
    "Prepared project specifications, cost and material estimates and schedules",
)
ENGINEER = (  # 21300, on the STEM list of every version
    "Designed bridges and highway structures and sealed the drawings",
    "Calculated loads and stresses and analysed reports and maps for structural design",
    "Confirmed feasibility with clients and did research to determine project requirements",
    "Prepared contract documents and reviewed tenders for construction projects",
)
DEVELOPER = (  # 21230 or 21232, on the STEM list of 2023 only
    "Wrote and maintained Java and Python code for web applications",
    "Debugged and tested software modules",
    "Maintained existing computer programs by making modifications",
    "Wrote technical documentation for programs",
)


@dataclass
class LetterMaker:
    """Builds a letter whose every fact is a quotation of its own text."""

    source: str = ""
    found: list[Position] = field(default_factory=list)

    def quote(self, text: str) -> Quotation:
        """Write a line and quote it."""
        start = len(self.source)
        self.source += f"{text}\n"
        return Quotation(text, start, start + len(text))

    def day(self, stated: str, precision: Precision = "day") -> StatedDate:
        """Read "2024-01-01", or "2024-01-03|2024-03-01" for a date with two readings."""
        readings = tuple(map(date.fromisoformat, stated.split("|")))
        return StatedDate(self.quote(stated), readings, precision)

    def position(
        self,
        duties: tuple[str, ...],
        start: str | None,
        end: str | None,
        hours: float | None,
        *,
        title: str | None = None,
        status: StatusKind | None = None,
        precision: Precision = "day",
    ) -> None:
        """Add a position with its facts."""
        quoted = [self.quote(duty) for duty in duties]
        self.found.append(
            Position(
                title=self.quote(title) if title else None,
                duties=tuple(Duty(q.text, q.start, q.end) for q in quoted),
                start=self.day(start, precision) if start else None,
                end=self.day(end, precision) if end and end != "present" else None,
                present=self.quote("to date") if end == "present" else None,
                hours=StatedHours(self.quote(f"{hours} hours"), hours, hours) if hours else None,
                statuses=(StatedStatus(self.quote(status), status),) if status else (),
            )
        )

    def letter(
        self,
        name: str = "letter.txt",
        country: str | None = None,
        employer: str | None = None,
        issued: str | None = None,
    ) -> Letter:
        """Make the letter of all positions so far."""
        parts = {
            "country": StatedCountry(self.quote(country), country) if country else None,
            "employer": self.quote(employer) if employer else None,
            "issued": self.day(issued) if issued else None,
        }
        return Letter(name, self.source, tuple(self.found), **parts)  # type: ignore[arg-type]


def one_job(
    duties: tuple[str, ...] = TECHNOLOGIST,
    start: str | None = "2024-01-01",
    end: str | None = "2024-12-31",
    hours: float | None = 40,
    *,
    name: str = "letter.txt",
    title: str | None = None,
    status: StatusKind | None = None,
    precision: Precision = "day",
    country: str | None = None,
    employer: str | None = None,
    issued: str | None = None,
) -> Letter:
    """Make a letter with one position."""
    maker = LetterMaker()
    maker.position(duties, start, end, hours, title=title, status=status, precision=precision)
    return maker.letter(name, country, employer, issued)


def with_studies(letter: Letter) -> Letter:
    """Give the letter with words on studies beside its only job."""
    (position,) = letter.positions
    said, at = "during her studies", len(letter.source)
    studies = StatedStatus(Quotation(said, at, at + len(said)), "student", beside=True)
    beside = replace(position, statuses=(studies,))
    return replace(letter, source=letter.source + said, positions=(beside,))
