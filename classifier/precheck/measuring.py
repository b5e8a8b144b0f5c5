"""Stated work held against a rule, with the least and the most where facts are open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import Protocol

from msgspec import Struct

from classifier.experience.amount import FULL_MONTH, Amount, Requirement, amount, reached, runs_out
from classifier.experience.work import Work
from classifier.precheck.facts import Fact, said
from classifier.precheck.question import Question, WorkStatus
from classifier.precheck.result import Answer, Experience, Measure, Range
from classifier.precheck.stated_work import StatedWork

PLACE_OPEN = "whether the work was in Canada is not stated"
_AHEAD = timedelta(days=3 * 365)  # how far a job that goes on is followed
_WEAKEST_FIRST: tuple[Answer, ...] = ("not shown", "unknown", "shown")
_STATUS_WORDS: dict[WorkStatus, str] = {
    "self-employed": "self-employed work",
    "student": "work while a student",
    "unpaid": "unpaid work",
    "employee": "work as an employee",
}


class WorkRule(Protocol):
    """What category rules and programmes have in common."""

    @property
    def months(self) -> int:
        """The amount in full months."""

    @property
    def hours(self) -> int:
        """The amount in hours."""

    @property
    def window_years(self) -> int:
        """How far back it counts."""

    @property
    def continuous(self) -> bool:
        """Whether it must be unbroken."""

    @property
    def place(self) -> str:
        """Where the work must be."""


class _Counted(Struct, frozen=True):
    """What of the stated work counts: for certain, at most, and not at all.

    ``unplaced`` is the work of which nothing but the place keeps it from being certain.
    """

    certain: list[StatedWork]
    possible: list[StatedWork]
    unplaced: list[StatedWork]
    left_out: list[Fact]
    open: list[Fact]


def experience(
    stated: Sequence[StatedWork],
    rule: WorkRule,
    question: Question,
    *,
    perhaps: Sequence[Fact] = (),
    never_counts: Sequence[str] = ("unpaid",),
) -> Experience:
    """Measure work against a rule on every day that is asked about.

    Work that counts ``perhaps``, which says what is open, is part of the most, never of the least.
    """
    counted = _counted(stated, rule, never_counts)
    if perhaps:
        more = _counted([work for work, _ in perhaps], rule, never_counts)
        counted.possible.extend(more.possible)
        counted.left_out.extend(more.left_out)
        counted.open.extend(fact for fact in perhaps if fact[0] in more.possible)
    if question.days[-1] > question.as_of:
        going = (one for one in counted.possible if one.ongoing)
        text = f"whether the job goes on until {question.days[-1]}"
        counted.open.extend((one, text) for one in going)
    return _measured(counted, rule, question)


def _measured(counted: _Counted, rule: WorkRule, question: Question) -> Experience:
    asks = Requirement(rule.hours, rule.window_years, rule.continuous)
    as_of, last = question.as_of, question.days[-1]
    least = [work for one in counted.certain for work in one.certain(as_of)]
    measures = tuple(_measure(counted, day, least, asks) for day in question.days)
    answer = worst(measure.answer for measure in measures)
    placed = least + [work for one in counted.unplaced for work in one.certain(as_of)]
    in_place = (_measure(counted, day, placed, asks).answer for day in question.days)
    possible = [work for one in counted.possible for work in one.possible(as_of)]
    shown = amount(least if answer == "shown" else possible, as_of, asks)
    return Experience(
        months=rule.months,
        hours=rule.hours,
        window_years=rule.window_years,
        continuous=rule.continuous,
        measures=measures,
        answer=answer,
        answer_in_place=worst(in_place) if counted.unplaced else answer,
        runs_out=runs_out(least, last, asks) if answer == "shown" else None,
        reached=_reached(counted, as_of, asks) if answer == "not shown" else None,
        ongoing=any(one.ongoing for one in counted.possible),
        counted=tuple(one.name for one in counted.possible),
        left_out=said(counted.left_out),
        open=said(counted.open),
        gaps=shown.gaps if rule.continuous else (),
    )


def _reached(counted: _Counted, day: date, asks: Requirement) -> date | None:
    """Give the day on which the work is enough if every job that goes on does so."""
    if not any(one.ongoing for one in counted.certain):
        return None
    latest = day + _AHEAD
    work = [work for one in counted.certain for work in one.certain(latest, going_on=True)]
    return reached(work, day, latest, asks)


def worst(answers: Iterable[Answer]) -> Answer:
    """Give the weakest of some answers; "shown" of none."""
    return min(answers, key=_WEAKEST_FIRST.index, default="shown")


def _counted(stated: Sequence[StatedWork], rule: WorkRule, never_counts: Sequence[str]) -> _Counted:
    counted = _Counted([], [], [], [], [])
    for one in stated:
        if one.status is not None and one.status in never_counts:
            counted.left_out.append((one, _STATUS_WORDS[one.status]))
        elif rule.place == "canada" and one.place == "abroad":
            counted.left_out.append((one, "work abroad"))
        else:
            counted.possible.append(one)
            counted.open.extend((one, fact) for fact in one.open)
            if one.partly is not None and one.partly in never_counts:
                counted.open.append((one, f"how much of it was {_STATUS_WORDS[one.partly]}"))
            elif rule.place == "canada" and one.place is None:
                counted.unplaced.append(one)
                counted.open.append((one, PLACE_OPEN))
            else:
                counted.certain.append(one)
    return counted


def _measure(counted: _Counted, day: date, least: Sequence[Work], asks: Requirement) -> Measure:
    most = [work for one in counted.possible for work in one.possible(day)]
    low, high = amount(least, day, asks), amount(most, day, asks)
    answer: Answer = "unknown"
    if low.hours >= asks.hours:
        answer = "shown"
    elif high.hours < asks.hours:
        answer = "not shown"
    return Measure(day, low.window, _hours(low, high), _months(low, high), answer)


def _hours(low: Amount, high: Amount) -> Range:
    return Range(_floor(low.hours), _floor(high.hours))


def _months(low: Amount, high: Amount) -> Range:
    return Range(_floor(low.hours / FULL_MONTH), _floor(high.hours / FULL_MONTH))


def _floor(value: Fraction) -> float:
    """Cut to two places, so that too little never looks like enough."""
    return floor(value * 100) / 100
