"""The positions of all letters: what each one's duties support, and the work it states."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

from classifier.assessment import Assessment
from classifier.experience.work import MOST_COUNTED
from classifier.match import Candidate, Match
from classifier.precheck.duties import doubts, rivals
from classifier.precheck.question import Question
from classifier.precheck.result import CategoryShare, CodeShare, PositionCheck, Support
from classifier.precheck.stated_work import StatedWork, given_work, stated_work
from classifier.precheck.words import NOTHING
from occupations.categories import CategoryList

_MOST_RIVALS = 3
_TOUCHING = timedelta(days=31)  # by which two positions one after the other may overlap


class Stated(Struct, frozen=True, eq=False):
    """One position: its work and its match, None where the question alone states the work.

    ``pointed`` are the codes that its title points to by itself, the likeliest first, and
    ``alone`` is the code that comes first by its duties alone.
    """

    work: StatedWork
    match: Match | None
    pointed: tuple[str, ...] = ()
    alone: str | None = None

    @property
    def tells(self) -> bool:
        """Whether there is a text, and it can carry an answer."""
        return self.match is not None and self.match.status == "ok"

    @property
    def best(self) -> Candidate | None:
        """The first candidate, None where the text can't carry one."""
        return next(iter(self._candidates), None)

    def support(self, code: str) -> Support:
        """Tell whether the duties are those of ``code``, and why not for sure.

        They are where it is the first candidate and nothing in the match speaks against it;
        it is open where something does, where it is another one of the candidate set, and
        where the text can't carry an answer.
        """
        name, best = self.work.name, self.best
        if self.match is None or best is None:
            reason = self.match.reason if self.match is not None else "there is no letter"
            return Support(name, "unknown", None, (reason,))
        held = next((one for one in self._candidates if one.code == code), None)
        sure = held.confidence if held is not None else None
        if code not in self._possible:
            return Support(name, "not shown", sure, (f"the first candidate is {best.code}",))
        reasons = doubts(self.match, held, self.alone) if held else ("it is no candidate",)
        return Support(name, "unknown" if reasons else "shown", sure, reasons)

    def may_be(self, code: str) -> bool:
        """Tell whether the work may be of ``code``; a text without duties has its title only."""
        return self.tells or not self.pointed or code in self.pointed

    @property
    def rivals(self) -> tuple[Candidate, ...]:
        """The candidates that are possible, the best first."""
        return tuple(one for one in self._candidates if one.code in self._possible)

    @property
    def _possible(self) -> tuple[str, ...]:
        best = (self.best.code,) if self.best else ()
        alone = (self.alone,) if self.alone else ()
        return (*best, *(rivals(self.match) if self.match else ()), *alone)

    @property
    def likely(self) -> tuple[str, ...]:
        """The codes of the candidates that are not next to impossible, the best first."""
        told = ((one.code, one.confidence) for one in self._candidates)
        return tuple(code for code, sure in told if sure is None or sure >= NOTHING)

    @property
    def shares(self) -> tuple[CodeShare, ...]:
        """The candidates with their confidence, the best first; empty without a calibration."""
        return tuple(
            CodeShare(one.code, one.confidence)
            for one in self._candidates
            if one.confidence is not None
        )

    @property
    def _candidates(self) -> tuple[Candidate, ...]:
        return self.match.candidates if self.match is not None and self.tells else ()


def stated_positions(assessments: Sequence[Assessment], question: Question) -> tuple[Stated, ...]:
    """Give every position of the letters; without a letter, what the question states."""
    if not assessments:
        return (Stated(given_work(question), None),)
    names = _names([one.letter.id for one in assessments])
    found = [
        Stated(stated_work(one.letter, place, question, name), match, *_apart(one, place))
        for one, name in zip(assessments, names, strict=True)
        for place, match in enumerate(one.matches)
    ]
    if len(found) == 1:
        return (replace(found[0], work=replace(found[0].work, only=True)),)
    return tuple(_doubted(found, place, question) for place in range(len(found)))


def _doubted(found: Sequence[Stated], place: int, question: Question) -> Stated:
    """Say of a position that its hours add to those of another if it is a job of its own.

    Hours that are as many as count anyway need no such word.
    """
    stated = found[place]
    own = stated.work.most(question.days[-1])
    if not stated.work.job.doubtful or own is None:
        return stated
    for other in found[:place]:
        beside = other.work.most(question.days[-1])
        shared = beside and min(own.last, beside.last) - max(own.first, beside.first) > _TOUCHING
        full = any(
            work.hours and work.hours[0] >= MOST_COUNTED for work in (stated.work, other.work)
        )
        if shared and not full and other.work.job.name == stated.work.job.name:
            fact = f"whether it and {other.work.name} are one job"
            open_hours = (*stated.work.open_hours, fact)
            return replace(stated, work=replace(stated.work, open_hours=open_hours))
    return stated


def _names(ids: list[str]) -> list[str]:
    """Call letters by the names of their files, unless two would have the same."""
    short = [PurePath(one).name or one for one in ids]
    return short if len({*short}) == len({*ids}) else ids


def _apart(assessment: Assessment, place: int) -> tuple[tuple[str, ...], str | None]:
    """Give what the title of a position says by itself, and what its duties do."""
    pointed = assessment.pointed[place] if assessment.pointed else ()
    return pointed, assessment.by_duties[place] if assessment.by_duties else None


def position_check(stated: Stated, version: CategoryList | None) -> PositionCheck:
    """Say how sure each category is by the duties of one position."""
    match = stated.match
    return PositionCheck(
        work=stated.work,
        title=match.title.line if match is not None and match.title else None,
        best=stated.best.code if stated.best else None,
        reason=match.reason if match is not None else "",
        shares=tuple(_shares(stated, version)) if version else (),
    )


def _shares(stated: Stated, version: CategoryList) -> Iterator[CategoryShare]:
    """Sum up the confidence of the candidates on each category, the surest category first."""
    found = []
    for category in version.categories:
        listed = tuple(one for one in stated.shares if one.code in category.codes)
        rivals = tuple(one for one in stated.shares if one.code not in category.codes)
        if listed:
            total = round(min(1.0, sum(one.confidence for one in listed)), 4)
            found.append(CategoryShare(category.key, total, listed, rivals[:_MOST_RIVALS]))
    yield from sorted(found, key=lambda share: -share.confidence)
