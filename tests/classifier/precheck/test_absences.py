"""Times away from a job: unpaid leave never counts, and of other leave it stays open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from classifier.experience.work import Work
from classifier.letter import Letter
from classifier.precheck import Period, Precheck, Question
from classifier.precheck.absences import Away, certain
from classifier.precheck.stated_work import StatedWork, stated_work
from classifier.quotation import Quotation
from classifier.stated import StatedAbsence, StatedDate
from tests.classifier.precheck.letters import AS_OF, one_job

Checked = Callable[..., Precheck]


def with_leave(
    letter: Letter, start: str | None, end: str | None, *, unpaid: bool, words: str = "leave"
) -> Letter:
    """Give the letter with a time away from its only job."""
    (position,) = letter.positions
    at = len(letter.source)
    quotation = Quotation(words, at, at + len(words))
    days = [
        StatedDate(quotation, (date.fromisoformat(day),)) if day else None for day in (start, end)
    ]
    absence = StatedAbsence(quotation, *days, unpaid)
    away = replace(position, absences=(*position.absences, absence))
    return replace(letter, source=letter.source + words, positions=(away,))


def read(letter: Letter, **question: object) -> StatedWork:
    return stated_work(letter, 0, Question(AS_OF, **question))  # type: ignore[arg-type]


def spans(found: tuple[Work, ...]) -> list[tuple[str, str]]:
    return [(str(one.first), str(one.last)) for one in found]


PARTS = [("2024-01-01", "2024-04-30"), ("2024-08-01", "2024-12-31")]
WHOLE = [("2024-01-01", "2024-12-31")]


def test_unpaid_leave_is_not_counted_and_leaves_nothing_open() -> None:
    work = read(with_leave(one_job(), "2024-05-01", "2024-07-31", unpaid=True))
    assert spans(work.certain(AS_OF)) == spans(work.possible(AS_OF)) == PARTS
    assert work.open == ()
    assert work.taken == ("'leave' is not counted",)


def test_whether_other_leave_counts_is_open() -> None:
    work = read(with_leave(one_job(), "2024-05-01", "2024-07-31", unpaid=False))
    assert spans(work.certain(AS_OF)) == PARTS
    assert spans(work.possible(AS_OF)) == WHOLE
    assert work.open == ("whether 'leave' counts",)
    assert work.taken == ()


def test_leave_without_a_last_day_leaves_all_behind_it_open() -> None:
    letter = one_job(end="present", issued="2026-05-01")
    work = read(with_leave(letter, "2025-05-01", None, unpaid=True))
    assert spans(work.certain(AS_OF)) == [("2024-01-01", "2025-04-30")]
    assert spans(work.certain(date(2027, 1, 1), going_on=True)) == [("2024-01-01", "2025-04-30")]
    assert spans(work.possible(AS_OF)) == [("2024-01-01", "2026-06-01")]
    assert "whether 'leave' counts" in work.open


def test_leave_until_the_last_day_or_from_the_first() -> None:
    ends = read(with_leave(one_job(), "2024-11-01", "2024-12-31", unpaid=True))
    assert spans(ends.certain(AS_OF)) == [("2024-01-01", "2024-10-31")]
    begins = read(with_leave(one_job(), "2023-12-01", "2024-01-31", unpaid=True))
    assert spans(begins.certain(AS_OF)) == [("2024-02-01", "2024-12-31")]
    whole = read(with_leave(one_job(), "2023-12-01", "2025-01-31", unpaid=True))
    assert whole.certain(AS_OF) == whole.possible(AS_OF) == ()


def test_dates_of_the_question_stand_above_leave() -> None:
    letter = with_leave(one_job(), "2024-05-01", "2024-07-31", unpaid=False)
    work = read(letter, period=Period(date(2024, 1, 1), date(2024, 12, 31), 40))
    assert spans(work.certain(AS_OF)) == spans(work.possible(AS_OF)) == WHOLE
    assert work.open == ()


def test_unpaid_leave_breaks_what_must_be_unbroken(checked: Checked) -> None:
    letter = with_leave(one_job(end="2025-03-31"), "2024-07-01", "2024-09-30", unpaid=True)
    found = checked(letter, place="abroad")
    (code,) = (one for one in found.codes if one.code == "22300")
    fsw = next(one for one in code.programmes if one.programme.key == "FSW")
    assert fsw.answer == "not shown"
    stem = next(one for one in code.categories if one.category.key == "stem")
    assert stem.answer == "shown"


def test_paid_leave_that_would_decide_leaves_the_answer_open(checked: Checked) -> None:
    letter = with_leave(one_job(), "2024-07-01", "2024-09-30", unpaid=False)
    found = checked(letter, place="abroad")
    assert "experience-unknown" in {finding.code for finding in found.findings}


DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 31))
SPANS = st.tuples(DAYS, DAYS).map(lambda days: (min(days), max(days)))


@given(SPANS, st.lists(SPANS, max_size=4))
def test_parts_are_the_days_outside_of_every_time_away(
    job: tuple[date, date], away: list[tuple[date, date]]
) -> None:
    parts = list(certain(Work(*job, Fraction(40), "job"), [Away(span) for span in away]))
    worked = {day for part in parts for day in _days(part.first, part.last)}
    assert worked == {
        day for day in _days(*job) if not any(start <= day <= end for start, end in away)
    }
    assert sum(len(_days(part.first, part.last)) for part in parts) == len(worked)


def _days(first: date, last: date) -> list[date]:
    return [date.fromordinal(at) for at in range(first.toordinal(), last.toordinal() + 1)]
