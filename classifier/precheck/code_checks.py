"""Each unit group crossed with the list in force and with the programmes."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from classifier.precheck.measuring import experience, worst
from classifier.precheck.positions import Stated
from classifier.precheck.question import Question
from classifier.precheck.result import (
    Answer,
    CategoryCheck,
    CodeCheck,
    Experience,
    ProgrammeCheck,
)
from classifier.precheck.rules import Rules
from classifier.precheck.stated_work import StatedWork
from classifier.precheck.words import cut
from occupations.category import Category
from occupations.programmes import Programme
from occupations.unit_group import UnitGroup


class Counting(Struct, frozen=True):
    """The positions whose work counts for a code: for sure, and perhaps."""

    sure: list[Stated]
    perhaps: list[Stated]
    duties: Answer

    @property
    def work(self) -> list[StatedWork]:
        """The work that counts for sure."""
        return [one.work for one in self.sure]

    @property
    def perhaps_work(self) -> list[StatedWork]:
        """The work that counts perhaps."""
        return [one.work for one in self.perhaps]


class CodeChecks:
    """Checks unit groups for the positions of one pre-check."""

    def __init__(self, rules: Rules, positions: Sequence[Stated], question: Question) -> None:
        """Take the rules, the positions and the question."""
        self.rules, self.positions, self.question = rules, positions, question

    def check(self, code: str, *, asked: bool, claimed: bool) -> CodeCheck:
        """Cross one unit group with the list and the programmes."""
        group = self.rules.catalogue[code]
        counting = self.counting(code)
        shares = [share for p in self.positions if (share := p.confidence(code)) is not None]
        return CodeCheck(
            group=group,
            asked=asked,
            claimed=claimed,
            confidence=max(shares, default=None),
            duties=counting.duties,
            categories=tuple(self._category(one, counting) for one in self._categories(code)),
            programmes=tuple(
                self._programme(one, group, counting) for one in self.rules.programmes.programmes
            ),
            history=self.rules.series.history(code),
        )

    def counting(self, code: str) -> Counting:
        """Give the positions whose work counts for ``code``, and what that rests on.

        Where no position's duties may be its own, all of them stand for a claimed code: the
        time is as it is, the duties are not shown.
        """
        told = [one for one in self.positions if one.tells]
        shown = [one for one in told if one.supports(code) == "shown"]
        perhaps = [one for one in told if one.supports(code) == "unknown"]
        if shown:
            return Counting(shown, perhaps, "shown")
        silent = [one for one in self.positions if not one.tells]
        if perhaps or silent:
            return Counting(perhaps or silent, [], "unknown")
        return Counting([*self.positions], [], "not shown")

    def _categories(self, code: str) -> tuple[Category, ...]:
        version, asked = self.rules.version, self.question.categories
        listed = version.of_code(code) if version else ()
        return tuple(one for one in listed if not asked or one.key in asked)

    def _category(self, category: Category, counting: Counting) -> CategoryCheck:
        if category.rule is None:
            return CategoryCheck(category, None, "unknown")
        found = experience(
            counting.work, category.rule, self.question, perhaps=counting.perhaps_work
        )
        return CategoryCheck(category, found, worst([counting.duties, found.answer]))

    def _programme(
        self, programme: Programme, group: UnitGroup, counting: Counting
    ) -> ProgrammeCheck:
        takes = programme.takes(group)
        if takes is False:
            reason = _not_taken(programme, group)
            return ProgrammeCheck(programme, takes, None, "not shown", (reason,))
        others = [] if programme.single_occupation else self._others(programme, counting)
        found = experience(
            [*counting.work, *others],
            programme,
            self.question,
            perhaps=counting.perhaps_work if programme.single_occupation else (),
            never_counts=programme.never_counts,
        )
        answer = worst([counting.duties, found.answer, "shown" if takes else "unknown"])
        reasons = _reasons(programme, found) if found.answer != "shown" else []
        return ProgrammeCheck(programme, takes, found, answer, tuple(reasons))

    def _others(self, programme: Programme, counting: Counting) -> list[StatedWork]:
        """Give the work of other positions whose occupation the programme takes, too."""
        return [
            one.work
            for one in self.positions
            if one not in counting.sure and one.best and programme.takes(one.best.group)
        ]


def _not_taken(programme: Programme, group: UnitGroup) -> str:
    if programme.groups:
        return "the unit group is in none of its groups"
    ranks = f"TEER {programme.teers[0]} to {programme.teers[-1]}"
    return f"it counts {ranks} only, and this is TEER {group.teer}"


def _reasons(programme: Programme, found: Experience) -> list[str]:
    """Say why the amount of work is not shown; the duties have an answer of their own."""
    reasons = [f"{one}, which it doesn't count" for one in found.left_out]
    if found.answer == "not shown" and found.counted:
        most = max(measure.months.most for measure in found.measures)
        broken = " without a break" if programme.continuous else ""
        reasons.append(f"at most {cut(most)} of {programme.months} months{broken}")
    if found.answer == "unknown":
        reasons += found.open
    return reasons
