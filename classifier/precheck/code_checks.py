"""Each unit group crossed with the list in force and with the programmes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct

from classifier.precheck.facts import Fact, said
from classifier.precheck.measuring import experience, worst
from classifier.precheck.positions import Stated
from classifier.precheck.question import Question
from classifier.precheck.result import (
    Answer,
    CategoryCheck,
    CodeCheck,
    Experience,
    ProgrammeCheck,
    Support,
)
from classifier.precheck.rules import Rules
from classifier.precheck.stated_work import StatedWork
from classifier.precheck.words import cut
from occupations.catalogue import Catalogue
from occupations.category import Category
from occupations.programmes import Programme
from occupations.unit_group import UnitGroup


class Counting(Struct, frozen=True):
    """The positions whose work counts for a code: for sure, and perhaps.

    ``supports`` has an entry a position, of those that don't count, too.
    """

    code: str
    sure: list[Stated]
    perhaps: list[Stated]
    duties: Answer
    supports: tuple[Support, ...]

    @property
    def work(self) -> list[StatedWork]:
        """The work that counts for sure."""
        return [one.work for one in self.sure]

    @property
    def perhaps_work(self) -> list[Fact]:
        """The work that counts perhaps, with what is open about it."""
        return [(one.work, "whether it is this occupation") for one in self.perhaps]

    @property
    def confidence(self) -> float | None:
        """The lowest of the positions that count for sure, the highest of all where none does."""
        counting = [] if self.duties == "not shown" else self.sure
        counted = _confidences(one.support(self.code) for one in counting)
        return min(counted) if counted else max(_confidences(self.supports), default=None)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it is not shown that the duties are those of the code, empty where it is."""
        if self.duties == "not shown":
            return ("the duties are nearer to other unit groups",)
        if self.duties == "shown":
            return ()
        fact = f"whether the duties are those of {self.code} is open"
        return said((one.work, fact) for one in self.sure)


def _confidences(supports: Iterable[Support]) -> list[float]:
    return [one.confidence for one in supports if one.confidence is not None]


class CodeChecks:
    """Checks unit groups for the positions of one pre-check."""

    def __init__(self, rules: Rules, positions: Sequence[Stated], question: Question) -> None:
        """Take the rules, the positions and the question."""
        self.rules, self.positions, self.question = rules, positions, question

    def check(self, code: str, *, asked: bool, claimed: bool) -> CodeCheck:
        """Cross one unit group with the list and the programmes."""
        group = self.rules.catalogue[code]
        counting = self.counting(code)
        return CodeCheck(
            group=group,
            asked=asked,
            claimed=claimed,
            confidence=counting.confidence,
            duties=counting.duties,
            supports=counting.supports,
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
        supports = tuple(one.support(code) for one in self.positions)
        held = [*zip(self.positions, supports, strict=True)]
        shown = [one for one, support in held if support.answer == "shown"]
        perhaps = [one for one, support in held if support.answer == "unknown" and one.may_be(code)]
        if shown:
            return Counting(code, shown, perhaps, "shown", supports)
        silent = [one for one in self.positions if not one.tells]
        if perhaps or silent:
            return Counting(code, perhaps or silent, [], "unknown", supports)
        return Counting(code, [*self.positions], [], "not shown", supports)

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
        found = self._experience(programme, counting)
        answer = worst([counting.duties, found.answer, "shown" if takes else "unknown"])
        reasons = _reasons(programme, found) if found.answer != "shown" else []
        reasons += counting.reasons if found.answer != "not shown" else ()
        return ProgrammeCheck(programme, takes, found, answer, tuple(reasons))

    def _experience(self, programme: Programme, counting: Counting) -> Experience:
        """Measure the work, with that of other occupations where a programme adds them up."""
        if programme.single_occupation:
            return experience(
                counting.work,
                programme,
                self.question,
                perhaps=counting.perhaps_work,
                never_counts=programme.never_counts,
            )
        catalogue = self.rules.catalogue
        answers = [_taken(programme, one, counting, catalogue) for one in self.positions]
        held = [(one.work, answer) for one, answer in zip(self.positions, answers, strict=True)]
        unsure = f"whether it is an occupation that {programme.key} counts"
        return experience(
            [work for work, answer in held if answer == "shown"],
            programme,
            self.question,
            perhaps=[(work, unsure) for work, answer in held if answer == "unknown"],
            never_counts=programme.never_counts,
        )


def _taken(
    programme: Programme, stated: Stated, counting: Counting, catalogue: Catalogue
) -> Answer:
    """Tell whether the work of a position, of whichever occupation, is work that counts.

    That of the code itself does as far as its duties go, which have an answer of their own.
    Where a text tells nothing of duties, it is open unless its title points to others.
    """
    if stated in counting.sure:
        return "shown"
    best = stated.best
    if best is not None and stated.support(best.code).answer == "shown":
        return "shown" if programme.takes(best.group) else "not shown"
    groups = [one.group for one in stated.rivals]
    if not stated.tells:
        groups = [catalogue[code] for code in stated.pointed]
        if not groups:
            return "unknown"
    return "unknown" if any(map(programme.takes, groups)) else "not shown"


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
