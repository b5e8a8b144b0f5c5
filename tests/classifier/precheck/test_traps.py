"""One test for each trap and table of the rules on experience."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from classifier.precheck import Period, Precheck
from classifier.precheck.record import precheck_json
from classifier.precheck.result import CategoryCheck, CodeCheck, ProgrammeCheck
from occupations.catalogue import Catalogue
from tests.classifier.precheck.letters import DEVELOPER, ENGINEER, TECHNOLOGIST, one_job

Checked = Callable[..., Precheck]


def period(start: str, end: str | None = None, hours: float = 40) -> Period:
    return Period(date.fromisoformat(start), date.fromisoformat(end) if end else None, hours)


def code(found: Precheck, wanted: str) -> CodeCheck:
    return next(one for one in found.codes if one.code == wanted)


def category(found: Precheck, wanted: str, key: str) -> CategoryCheck:
    return next(one for one in code(found, wanted).categories if one.category.key == key)


def programme(found: Precheck, wanted: str, key: str) -> ProgrammeCheck:
    return next(one for one in code(found, wanted).programmes if one.programme.key == key)


def raised(found: Precheck) -> set[str]:
    return {finding.code for finding in found.findings}


def work(check: CategoryCheck | ProgrammeCheck) -> str:
    assert check.experience is not None
    return check.experience.answer


def test_trap_1_fsw_is_continuous_and_the_2026_categories_are_not(checked: Checked) -> None:
    halves = (
        one_job(start="2024-01-01", end="2024-06-30", name="a.txt"),
        one_job(start="2025-01-01", end="2025-06-30", name="b.txt"),
    )
    found = checked(*halves, place="abroad")
    assert category(found, "22300", "stem").answer == "shown"
    fsw = programme(found, "22300", "FSW")
    assert fsw.answer == "not shown"
    assert fsw.experience is not None
    (gap,) = fsw.experience.gaps
    assert (str(gap.first), str(gap.last)) == ("2024-07-01", "2024-12-31")
    whole = checked(one_job(), place="abroad")
    assert programme(whole, "22300", "FSW").answer == "shown"


def test_trap_2_cec_adds_several_codes_and_a_category_does_not(checked: Checked) -> None:
    letters = (
        one_job(TECHNOLOGIST, "2024-01-01", "2024-06-30", name="a.txt"),
        one_job(ENGINEER, "2025-01-01", "2025-06-30", name="b.txt"),
    )
    found = checked(*letters, place="canada")
    for one in ("22300", "21300"):
        assert category(found, one, "stem").answer == "not shown"
        assert programme(found, one, "CEC").answer == "shown"
    assert "combined-codes-not-allowed" in raised(found)
    apart = checked(*letters[:1], one_job(DEVELOPER, "2025-01-01", "2025-06-30", name="b.txt"))
    assert "combined-codes-not-allowed" not in raised(apart)  # the second is on no list
    enough = checked(letters[1], one_job(TECHNOLOGIST, "2024-01-01", "2024-12-31", name="a.txt"))
    assert "combined-codes-not-allowed" not in raised(enough)


def test_trap_3_physicians_stand_in_two_categories_with_different_places(checked: Checked) -> None:
    for one in ("31100", "31101", "31102"):
        asked = {"claim": one, "period": period("2024-01-01")}
        abroad = checked(**asked, place="abroad")
        assert work(category(abroad, one, "healthcare_social_services")) == "shown"
        assert work(category(abroad, one, "physicians_canada")) == "not shown"
        (finding,) = [f for f in abroad.findings if f.code == "needs-canadian-experience"]
        assert finding.severity == "warning"
        assert "healthcare_social_services" in finding.message
        here = checked(**asked, place="canada")
        assert work(category(here, one, "physicians_canada")) == "shown"
        assert "needs-canadian-experience" not in raised(here)


@pytest.mark.parametrize(
    ("claim", "day", "expected"),
    [
        ("63201", "2024-06-01", "agriculture_agri_food"),
        ("63201", "2025-06-01", "agriculture_agri_food"),
        ("63201", "2026-06-01", "trade"),
        ("63200", "2024-06-01", ""),
        ("63200", "2025-06-01", "trade"),
        ("63200", "2026-06-01", ""),
        ("42203", "2024-06-01", "healthcare_social_services"),
        ("42203", "2025-06-01", "education"),
        ("72404", "2024-06-01", "transport"),
        ("72404", "2025-06-01", ""),
        ("72600", "2026-06-01", "transport"),
        ("21231", "2024-06-01", "stem"),
        ("21232", "2025-06-01", ""),
        ("21232", "2026-06-01", ""),
    ],
)
def test_trap_4_codes_that_moved(checked: Checked, claim: str, day: str, expected: str) -> None:
    found = checked(claim=claim, as_of=date.fromisoformat(day))
    keys = [one.category.key for one in code(found, claim).categories]
    assert keys == ([expected] if expected else [])
    left = not expected and (claim, day) != ("63200", "2024-06-01")
    assert ("no-longer-listed" in raised(found)) is left


def test_trap_5_every_output_names_the_version_and_old_ones_are_stale(checked: Checked) -> None:
    found = checked(claim="21300", as_of=date(2027, 1, 13))
    assert "category-list-stale" not in raised(found)
    found = checked(claim="21300", as_of=date(2027, 1, 14))
    assert "category-list-stale" in raised(found)
    assert "category-list-stale" not in raised(
        checked(claim="21300", as_of=date(2027, 1, 14), stale_days=200)
    )
    record = precheck_json(found)
    assert record["list"]["version"] == "2026"
    assert record["list"]["first_day"] == "2026-02-18"
    assert record["list"]["last_verified"] == "2026-09-15"
    assert "no legal advice" in record["notice"]


def test_table_of_programmes_cec(checked: Checked) -> None:
    claim = {"claim": "21300"}
    for start, expected in (("2025-06-02", "shown"), ("2025-06-03", "not shown")):
        found = checked(**claim, period=period(start), place="canada")
        assert work(programme(found, "21300", "CEC")) == expected
    old = checked(**claim, period=period("2022-01-01", "2023-12-31"), place="canada")
    assert work(programme(old, "21300", "CEC")) == "not shown"  # 7 months of it in 3 years
    assert work(programme(old, "21300", "FSW")) == "shown"
    abroad = checked(**claim, period=period("2020-01-01"), place="abroad")
    assert programme(abroad, "21300", "CEC").answer == "not shown"
    for status in ("self-employed", "student", "unpaid"):
        never = checked(**claim, period=period("2020-01-01"), place="canada", status=status)
        assert programme(never, "21300", "CEC").answer == "not shown"


def test_table_of_programmes_fsw(checked: Checked) -> None:
    found = checked(claim="21300", period=period("2016-06-02", "2017-06-01"), place="abroad")
    assert work(programme(found, "21300", "FSW")) == "shown"
    found = checked(claim="21300", period=period("2016-06-01", "2017-05-31"), place="abroad")
    assert work(programme(found, "21300", "FSW")) == "not shown"
    for status, expected in (("self-employed", "shown"), ("student", "shown"), ("unpaid", None)):
        found = checked(claim="21300", period=period("2024-01-01"), place="abroad", status=status)
        assert work(programme(found, "21300", "FSW")) == (expected or "not shown")


def test_table_of_programmes_fst(checked: Checked) -> None:
    claim = {"claim": "72106", "place": "abroad"}
    for start, expected in (("2024-06-02", "shown"), ("2024-06-03", "not shown")):
        found = checked(**claim, period=period(start))
        assert work(programme(found, "72106", "FST")) == expected
    old = checked(**claim, period=period("2018-01-01", "2022-06-30"))
    assert work(programme(old, "72106", "FST")) == "not shown"
    student = checked(**claim, period=period("2020-01-01"), status="student")
    assert programme(student, "72106", "FST").answer == "not shown"


def test_fst_groups_and_what_they_leave_out(checked: Checked, catalogue: Catalogue) -> None:
    for one in ("72106", "73300", "82021", "92100", "93100", "63200", "62200"):
        assert one in catalogue
        assert programme(checked(claim=one), one, "FST").takes is True
    for one in ("72600", "93200", "62201", "21300"):
        assert programme(checked(claim=one), one, "FST").takes is False


def test_only_thirty_hours_a_week_count_and_part_time_adds_up(checked: Checked) -> None:
    half = checked(claim="21300", period=period("2024-06-02", hours=15), place="abroad")
    assert category(half, "21300", "stem").experience.measures[0].months.least == 12  # type: ignore[union-attr]
    extra = checked(claim="21300", period=period("2025-12-02", hours=80), place="abroad")
    assert category(extra, "21300", "stem").experience.measures[0].months.least == 6  # type: ignore[union-attr]
    two = [
        one_job(start="2025-06-02", end="present", hours=hours, name=name)
        for name, hours in (("a.txt", 20), ("b.txt", 10))
    ]
    together = category(checked(*two, place="abroad"), "22300", "stem").experience
    assert together is not None
    assert together.measures[0].hours.least == 1560


def test_teer_4_and_5_and_unpaid_work_never_count(checked: Checked, catalogue: Catalogue) -> None:
    for one in ("64100", "65201"):
        assert catalogue[one].teer in {4, 5}
        found = checked(claim=one, period=period("2020-01-01"))
        assert "teer-not-skilled" in raised(found)
        assert all(check.takes is False for check in code(found, one).programmes)
    unpaid = checked(claim="21300", period=period("2020-01-01"), status="unpaid")
    assert category(unpaid, "21300", "stem").answer == "not shown"


def test_the_2026_lists_ask_for_twelve_months_in_one_occupation(checked: Checked) -> None:
    for start, expected in (("2025-06-02", "shown"), ("2025-06-03", "not shown")):
        found = checked(claim="21300", period=period(start), place="abroad")
        assert work(category(found, "21300", "stem")) == expected
    rule = category(found, "21300", "stem").category.rule
    assert rule is not None
    assert (rule.single_occupation, rule.primary_occupation) == (True, False)


def test_the_lists_before_ask_for_six_continuous_months(checked: Checked) -> None:
    for day in (date(2024, 6, 1), date(2025, 6, 1)):
        six = period(f"{day.year - 1}-12-02")
        found = checked(claim="21300", as_of=day, period=six, place="abroad")
        assert work(category(found, "21300", "stem")) == "shown"
        halves = [
            one_job(
                ENGINEER,
                f"{day.year - 1}-0{month}-01",
                f"{day.year - 1}-0{month + 2}-28",
                name=name,
            )
            for month, name in ((1, "a.txt"), (5, "b.txt"))
        ]
        apart = checked(*halves, as_of=day, place="abroad")
        assert work(category(apart, "21300", "stem")) == "not shown"


def test_three_categories_count_work_in_canada_only(checked: Checked) -> None:
    for one, key in (
        ("31102", "physicians_canada"),
        ("00012", "senior_managers_canada"),
        ("41200", "researchers_canada"),
    ):
        long = period("2020-01-01")
        assert work(category(checked(claim=one, period=long, place="canada"), one, key)) == "shown"
        abroad = checked(claim=one, period=long, place="abroad")
        assert work(category(abroad, one, key)) == "not shown"
        open_place = checked(claim=one, period=long)
        assert work(category(open_place, one, key)) == "unknown"
        for found in (abroad, open_place):
            assert "needs-canadian-experience" in raised(found)


def test_the_window_must_hold_at_the_invitation_and_at_the_application(checked: Checked) -> None:
    held = {"claim": "21300", "period": period("2023-07-01", "2024-06-30"), "place": "abroad"}
    now = checked(**held)
    assert work(category(now, "21300", "stem")) == "shown"
    later = checked(**held, application_date=date(2026, 7, 15))
    found = category(later, "21300", "stem").experience
    assert found is not None
    assert [measure.answer for measure in found.measures] == ["shown", "not shown"]
    assert found.answer == "not shown"
    assert "experience-too-short" in raised(later)
    experience = category(now, "21300", "stem").experience
    assert experience is not None
    assert experience.runs_out == date(2026, 7, 1)
    assert "window-expires-soon" in raised(now)


def test_military_recruits_are_never_derived_from_a_code(checked: Checked) -> None:
    for one in ("40042", "42102", "43204"):
        found = checked(claim=one, period=period("2010-01-01"), place="abroad")
        check = category(found, one, "skilled_military_recruits")
        assert (check.answer, check.experience) == ("unknown", None)
        assert len(check.category.beyond_code) == 3
        assert "military-not-from-code" in raised(found)


def test_french_goes_by_language_and_by_no_occupation(checked: Checked) -> None:
    found = checked(claim="21300", categories=("french",))
    (finding,) = [one for one in found.findings if one.code == "language-category"]
    assert "NCLC 7" in finding.message
    assert "all four abilities" in finding.message
    assert not code(found, "21300").categories
    assert "language-category" not in raised(checked(claim="21300"))
