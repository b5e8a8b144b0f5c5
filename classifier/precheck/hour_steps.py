"""Work whose hours a week changed on a day that is stated."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction

from msgspec.structs import replace

from classifier.experience.work import Work
from classifier.letter import Letter, Position
from classifier.parsing.hour_steps import HourStep, hour_step
from classifier.precheck.stated_days import StatedDays

_DAY = timedelta(days=1)


def stated_step(letter: Letter, position: Position, days: StatedDays) -> HourStep | None:
    """Read the change of a position's hours, None unless it lies within the job."""
    found = hour_step(letter.source, position.hours) if position.hours else None
    if found is None or (days.start and found.earliest <= days.start.latest):
        return None
    ends_before = days.end and not days.ongoing and days.end.earliest < found.latest
    return None if ends_before else found


def step_words(step: HourStep) -> str:
    """Say how a change of hours was taken."""
    day = str(step.earliest)
    if step.latest != step.earliest:
        day = f"a day from {step.earliest} to {step.latest}"
    before = f"{step.before:g} hours a week are taken before {day}"
    return f"{before} and {step.after:g} from that day on"


def stepped(
    works: Iterable[Work],
    step: HourStep | None,
    either: Callable[[Fraction, Fraction], Fraction],
) -> Iterator[Work]:
    """Give work with the hours before and after a change; ``either`` picks those between."""
    if step is None:
        yield from works
        return
    before, after = Fraction(step.before), Fraction(step.after)
    spans = (
        (date.min, step.earliest - _DAY, before),
        (step.earliest, step.latest - _DAY, either(before, after)),
        (step.latest, date.max, after),
    )
    for work in works:
        for first, last, hours in spans:
            begin, end = max(first, work.first), min(last, work.last)
            if begin <= end:
                yield replace(work, first=begin, last=end, hours=hours)
