"""What the findings of a pre-check look at."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from classifier.finding import Evidence, Finding, Severity
from classifier.precheck.code_checks import CodeChecks
from classifier.precheck.kinds import SEVERITY
from classifier.precheck.positions import Stated
from classifier.precheck.question import Question
from classifier.precheck.result import CategoryCheck, CodeCheck, PositionCheck
from classifier.precheck.rules import Rules
from occupations.category import Category


class Case(Struct, frozen=True):
    """A pre-check in the making: the question, the rules and all checks."""

    question: Question
    rules: Rules
    checks: CodeChecks
    stated: tuple[Stated, ...]
    positions: tuple[PositionCheck, ...]
    codes: tuple[CodeCheck, ...]

    @property
    def asked(self) -> tuple[CodeCheck, ...]:
        """The codes that were asked about."""
        return tuple(code for code in self.codes if code.asked)

    @property
    def listed(self) -> Iterator[tuple[CodeCheck, CategoryCheck]]:
        """Every code that was asked about, with each category that it is on."""
        for code in self.asked:
            for category in code.categories:
                yield code, category

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of the version in force, or those of them that were asked about."""
        asked, version = self.question.categories, self.rules.version
        every = version.categories if version else ()
        return tuple(one for one in every if not asked or one.key in asked)

    def place(self, *codes: str) -> int | None:
        """Give the place of the only position whose duties are those of one of ``codes``.

        There is none where several are, or several letters, whose positions have names.
        """
        told = [one for one in self.stated if one.best and one.best.code in codes]
        return self.place_of(told[0]) if len(told) == 1 else None

    def place_of(self, stated: Stated) -> int | None:
        """Give the place of a position in its letter, None where there are several letters."""
        letters = {id(one.match.letter) for one in self.stated if one.match}
        return stated.match.place if stated.match and len(letters) == 1 else None


def finding(
    code: str,
    message: str,
    *evidence: Evidence,
    severity: Severity | None = None,
    place: int | None = None,
) -> Finding:
    """Make a finding, of its highest severity unless another is given."""
    return Finding(code, severity or SEVERITY[code], message, evidence, place)


def code_finding(
    case: Case, code: CodeCheck, name: str, message: str, *, severity: Severity | None = None
) -> Finding:
    """Make a finding called ``name`` about a code, which says whose first candidate it is."""
    place = case.place(code.code)
    return finding(name, message, Evidence.of_code(code.group), severity=severity, place=place)
