"""Each finding is raised where it should be, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from classifier.errors import LetterError
from classifier.finding import SEVERITIES
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.precheck import Period, Precheck, precheck
from classifier.precheck.kinds import KINDS, SEVERITY
from occupations.errors import CatalogueError
from tests.classifier.precheck.letters import (
    AS_OF,
    DEVELOPER,
    ENGINEER,
    TECHNOLOGIST,
    one_job,
    with_studies,
)

Checked = Callable[..., Precheck]
LONG = Period(date(2022, 1, 1), None, 40)


def messages(found: Precheck, code: str) -> list[str]:
    return [finding.message for finding in found.findings if finding.code == code]


def test_the_kinds_are_those_of_the_issue_and_each_says_what_it_means() -> None:
    assert len({kind.code for kind in KINDS}) == len(KINDS) == 16
    for kind in KINDS:
        assert kind.severity in SEVERITIES
        assert kind.meaning[0].islower() or kind.meaning.startswith("CEC")


def test_a_clear_case_raises_nothing(checked: Checked) -> None:
    found = checked(one_job(start="2022-01-01", end="present", country="CA"))
    assert found.findings == ()
    assert found.severity is None
    assert [one.answer for one in found.asked[0].categories] == ["shown"]
    answers = {one.programme.key: one.answer for one in found.asked[0].programmes}
    assert answers == {"CEC": "shown", "FSW": "shown", "FST": "not shown"}


def test_a_category_that_is_not_in_force(checked: Checked) -> None:
    found = checked(claim="63201", categories=("agriculture-agri-food",))
    (message,) = messages(found, "category-not-in-force")
    assert "2025 (2025-02-27 to 2026-02-17)" in message
    early = checked(claim="21300", as_of=date(2020, 1, 1))
    assert early.version is None
    (message,) = messages(early, "category-not-in-force")
    assert "2023-05-31" in message
    assert early.asked[0].categories == ()
    assert {one.programme.key for one in early.asked[0].programmes} == {"CEC", "FSW", "FST"}


def test_a_code_that_left_names_the_version_it_left_with(checked: Checked) -> None:
    (message,) = messages(checked(claim="63200"), "no-longer-listed")
    assert "list of 2025 (trade)" in message
    assert "version 2026, on 2026-02-18" in message
    (message,) = messages(checked(claim="21232"), "no-longer-listed")
    assert "list of 2023 (stem)" in message
    assert "version 2025, on 2025-02-27" in message
    for listed_or_never in ("72600", "64100"):
        assert not messages(checked(claim=listed_or_never), "no-longer-listed")


def test_absent_and_ambiguous_dates_leave_it_open(checked: Checked) -> None:
    found = checked(one_job(start=None, end=None, hours=None, country="CA"))
    (message,) = messages(found, "experience-unknown")
    for expected in ("no start is stated", "no end is stated", "no hours a week are stated"):
        assert expected in message
    named = checked(one_job(start=None, name="Canada.txt"), one_job(name="b.txt", end=None))
    assert "Canada.txt: no start is stated" in messages(named, "experience-unknown")[0]
    two_ways = checked(one_job(start="2025-03-01|2026-01-03", end="present", country="IN"))
    (message,) = messages(two_ways, "experience-unknown")
    assert "may be 2025-03-01 or 2026-01-03" in message
    stem = two_ways.asked[0].categories[0].experience
    assert stem is not None
    assert (stem.measures[0].months.least, stem.measures[0].months.most) == (4.96, 15.03)
    both_enough = checked(one_job(start="2023-03-01|2024-01-03", end="present", country="IN"))
    assert both_enough.asked[0].categories[0].answer == "shown"
    assert not messages(both_enough, "experience-unknown")


def test_months_alone_leave_it_open_and_are_named(checked: Checked) -> None:
    vague = one_job(precision="month", start="2024-01-01", end="2024-12-01", country="IN")
    (message,) = messages(checked(vague), "experience-unknown")
    assert "only the month of the start and the end is known" in message
    long = one_job(precision="month", start="2023-01-01", end="2025-12-01")
    assert checked(long).asked[0].programmes[0].answer == "unknown"  # the place alone is open
    assert not messages(checked(long), "experience-unknown")


def test_an_end_ahead_of_the_letter_leaves_it_open(checked: Checked) -> None:
    letter = one_job(start="2025-01-01", end="2026-12-31", issued="2025-05-12", country="IN")
    (message,) = messages(checked(letter), "experience-unknown")
    assert "the letter of 2025-05-12 can't show that the job went on" in message


def test_too_short_says_how_much_is_asked_for_and_when_it_is_reached(checked: Checked) -> None:
    found = checked(one_job(start="2025-10-01", end="present", country="IN"))
    assert any("8 months shown" in one for one in messages(found, "experience-too-short"))
    stem = found.asked[0].categories[0].experience
    assert stem is not None
    assert (stem.answer, stem.reached) == ("not shown", date(2026, 9, 30))
    ended = checked(one_job(start="2025-10-01", end="2026-05-31", country="IN"))
    experience = ended.asked[0].categories[0].experience
    assert experience is not None
    assert experience.reached is None


def test_a_job_that_may_go_on_leaves_the_application_date_open(checked: Checked) -> None:
    letter = one_job(start="2023-06-15", end="2024-06-14", country="IN")
    part = one_job(start="2026-05-01", end="present", hours=30, country="IN", name="b.txt")
    found = checked(letter, part, application_date=date(2026, 8, 31))
    stem = found.asked[0].categories[0].experience
    assert stem is not None
    assert [one.answer for one in stem.measures] == ["shown", "unknown"]
    assert any("goes on until 2026-08-31" in fact for fact in stem.open)


def test_a_window_that_closes_soon(checked: Checked) -> None:
    held = one_job(start="2023-07-01", end="2024-06-30", country="IN")
    (message,) = messages(checked(held), "window-expires-soon")
    assert "from 2026-07-01 the window of stem holds less than 12 months" in message
    late = one_job(start="2024-07-01", end="2025-06-30", country="IN")
    assert not messages(checked(late), "window-expires-soon")
    goes_on = one_job(start="2025-06-01", end="present", country="IN")
    assert not messages(checked(goes_on), "window-expires-soon")


def test_self_employed_and_student_work(checked: Checked) -> None:
    found = checked(claim="21300", period=LONG, place="canada", status="self-employed")
    (message,) = messages(found, "self-employed-not-cec")
    assert message.endswith("never counts for CEC")
    found = checked(claim="72106", period=LONG, place="canada", status="student")
    (message,) = messages(found, "student-work-not-cec")
    assert message.endswith("never counts for CEC and FST")
    for code in ("self-employed-not-cec", "student-work-not-cec"):
        assert not messages(checked(claim="21300", period=LONG, status="employee"), code)


def test_studies_beside_a_job_leave_open_how_much_of_it_counts(checked: Checked) -> None:
    job = one_job(duties=ENGINEER, start="2023-01-01", end="2026-05-31", country="CA")
    assert _answer(checked(job)) == "shown"
    found = checked(with_studies(job))
    assert _answer(found) == "unknown"
    (message,) = messages(found, "student-work-not-cec")
    assert message.endswith("never counts for CEC and FST")


def _answer(found: Precheck) -> str:
    (code,) = (one for one in found.codes if one.code == "21300")
    return next(one.answer for one in code.programmes if one.programme.key == "CEC")


def test_a_rival_off_the_list_is_seen_at_once(checked: Checked) -> None:
    duties = ("Drafted drawings in AutoCAD", "Checked site works against drawings")
    found = checked(one_job(duties))
    shares = [share for position in found.positions for share in position.shares]
    for share in shares:
        listed = sum(one.confidence for one in share.listed)
        assert share.confidence == pytest.approx(min(1, listed), abs=1e-3)
        version = found.version
        assert version is not None
        category = version.category(share.category)
        assert category is not None
        assert all(one.code in category.codes for one in share.listed)
        assert not any(one.code in category.codes for one in share.rivals)
    open_keys = {s.category for s in shares if 0.2 <= s.confidence < 0.8}
    assert len(messages(found, "category-rival-not-listed")) == len(open_keys)
    assert not messages(checked(one_job(ENGINEER)), "category-rival-not-listed")


def test_duties_that_are_not_those_of_the_claim(checked: Checked) -> None:
    found = checked(one_job(DEVELOPER, country="CA"), claim="22300")
    (claimed,) = found.asked
    assert (claimed.code, claimed.duties) == ("22300", "not shown")
    assert claimed.categories[0].answer == "not shown"
    assert claimed.categories[0].experience is not None
    assert claimed.categories[0].experience.answer == "shown"  # the time is as it is


def test_a_letter_without_duties_supports_no_code(checked: Checked) -> None:
    found = checked(one_job(("Various tasks",)))
    assert found.asked == ()
    assert found.positions[0].reason
    claimed = checked(one_job(("Various tasks",)), claim="22300")
    assert claimed.asked[0].duties == "unknown"


def test_every_finding_has_a_kind_and_no_higher_severity(checked: Checked) -> None:
    for claim in ("21232", "31102", "42102", "64100", "63200", "00012"):
        for place in ("canada", "abroad", None):
            for day in (date(2024, 1, 1), AS_OF, date(2027, 6, 1)):
                found = checked(claim=claim, place=place, as_of=day, categories=("french", "stem"))
                for one in found.findings:
                    highest = SEVERITIES.index(SEVERITY[one.code])
                    assert SEVERITIES.index(one.severity) <= highest
                    assert "\n" not in one.message
                order = [SEVERITIES.index(one.severity) for one in found.findings]
                assert order == sorted(order, reverse=True)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ({}, "give a letter, or --claim CODE"),
        ({"claim": "99999"}, "no unit group '99999'"),
        ({"claim": "21300", "categories": ("nope",)}, "no category 'nope'; there are french"),
        ({"claim": "21300", "series": "nowhere"}, "no list 'nowhere'"),
    ],
)
def test_what_is_unknown_is_one_line(
    checked: Checked, question: dict[str, object], expected: str
) -> None:
    with pytest.raises((LetterError, CatalogueError)) as caught:
        checked(**question)
    assert expected in str(caught.value)
    assert "\n" not in str(caught.value)


def test_dates_with_several_letters_are_refused(checked: Checked) -> None:
    with pytest.raises(LetterError, match="give them with one letter"):
        checked(one_job(), one_job(name="b.txt"), period=LONG)


def test_a_catalogue_of_other_codes_is_refused() -> None:
    other = Matcher.open()
    other.catalogue = type("C", (), {"edition": _Edition()})()  # type: ignore[assignment]
    with pytest.raises(CatalogueError, match="list codes of noc2021, not of isco08"):
        precheck(claim="x", as_of=AS_OF, matcher=other)


class _Edition:
    name, classes = "isco08", ""


def some_letter(number: int, draw: st.DrawFn) -> Letter:
    first = draw(st.dates(date(2022, 1, 1), date(2026, 1, 1)))
    length = draw(st.integers(0, 700))
    last = date.fromordinal(first.toordinal() + length)
    hours = draw(st.sampled_from([10, 20, 37.5, 60]))
    duties = draw(st.sampled_from([TECHNOLOGIST, ENGINEER]))
    return one_job(duties, str(first), str(last), hours, name=f"{number}.txt", country="IN")


@st.composite
def some_letters(draw: st.DrawFn) -> list[Letter]:
    return [some_letter(number, draw) for number in range(draw(st.integers(1, 3)))]


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(letters=some_letters(), data=st.data())
def test_a_letter_more_never_lowers_what_is_shown(
    checked: Checked, letters: list[Letter], data: st.DataObject
) -> None:
    def amounts(found: Precheck) -> dict[tuple[str, str], float]:
        return {
            (code.code, name): experience.measures[0].hours.least
            for code in found.asked
            for name, experience in [
                *((one.category.key, one.experience) for one in code.categories),
                *((one.programme.key, one.experience) for one in code.programmes),
            ]
            if experience is not None
        }

    more = one_job(
        data.draw(st.sampled_from([TECHNOLOGIST, ENGINEER])),
        str(data.draw(st.dates(date(2022, 1, 1), date(2024, 1, 1)))),
        str(data.draw(st.dates(date(2024, 1, 1), date(2026, 6, 1)))),
        25,
        name="more.txt",
        country="IN",
    )
    before, after = amounts(checked(*letters)), amounts(checked(*letters, more))
    for key, hours in before.items():
        assert after[key] >= hours
