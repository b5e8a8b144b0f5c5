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


def finding(
    code: str, message: str, *evidence: Evidence, severity: Severity | None = None
) -> Finding:
    """Make a finding, of its highest severity unless another is given."""
    return Finding(code, severity or SEVERITY[code], message, evidence)
