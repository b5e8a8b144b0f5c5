"""The packaged lists are those that were published, and a code's history can be followed."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from occupations.catalogue import Catalogue
from occupations.categories import CategoryList
from occupations.category import CategoryRule
from occupations.category_diff import difference
from occupations.category_series import CategorySeries
from occupations.category_store import PACKAGED, open_series

COUNTS = {"2023": 82, "2025": 79, "2026": 91}


@pytest.fixture(scope="module")
def series() -> CategorySeries:
    return open_series()


def rule(version: str, key: str) -> CategoryRule:
    category = open_series().version(version).category(key)
    assert category is not None
    assert category.rule is not None
    return category.rule


def test_each_version_has_its_days_and_its_count_of_codes(series: CategorySeries) -> None:
    assert {version.version: len(version.codes) for version in series.versions} == COUNTS
    days = [(str(v.first_day), str(v.last_day)) for v in series.versions]
    assert days == [
        ("2023-05-31", "2025-02-26"),
        ("2025-02-27", "2026-02-17"),
        ("2026-02-18", "None"),
    ]
    for version in series.versions:
        assert version.path == PACKAGED / f"{version.first_day}.toml"
        assert version.sources
        assert version.programmes == ("CEC", "FSW", "FST")
    assert series.latest.last_verified == date(2026, 9, 15)


def test_every_code_has_a_unit_group_and_stands_once_in_its_category(
    series: CategorySeries, catalogue: Catalogue
) -> None:
    for version in series.versions:
        for category in version.categories:
            assert len(set(category.codes)) == len(category.codes)
            assert all(code in catalogue for code in category.codes)


def published(shared: Path) -> list[dict[str, Any]]:
    text = (shared / "facts" / "categories.json").read_text(encoding="utf-8")
    versions: list[dict[str, Any]] = json.loads(text)["versions"]
    return versions


def test_every_code_of_every_version_is_the_published_one(
    series: CategorySeries, shared: Path
) -> None:
    for facts in published(shared):
        version = series.version(facts["id"])
        assert str(version.first_day) == facts["effective_from"]
        assert str(version.announced) == facts["announced"]
        assert (str(version.last_day) if version.last_day else None) == facts["effective_to"]
        verified = version.last_verified
        assert (str(verified) if verified else None) == facts["last_verified"]
        assert len(version.codes) == facts["unique_codes"]
        assert set(version.keys) == set(facts["categories"])
        for key, stated in facts["categories"].items():
            category = version.category(key)
            assert category is not None
            assert category.name == stated["name"]
            assert category.codes == tuple(sorted(row["noc"] for row in stated["codes"]))


def test_every_rule_of_every_version_is_the_published_one(
    series: CategorySeries, shared: Path
) -> None:
    places = {"canada": "canada", "canada_or_abroad": "anywhere"}
    for facts in published(shared):
        for key, stated in facts["categories"].items():
            category = series.version(facts["id"]).category(key)
            assert category is not None
            rules = stated["rules"]
            assert (category.kind == "language") is rules.get("language_only", False)
            assert category.nclc == rules.get("nclc_min_all_four_abilities")
            if "experience_location" not in rules:
                assert category.rule is None
                continue
            assert category.rule == CategoryRule(
                months=rules["experience_months_min"],
                hours=rules["experience_hours_equivalent"],
                window_years=rules["window_years"],
                continuous=rules["continuous_required"],
                single_occupation=rules["single_occupation_required"],
                place=places[rules["experience_location"]],  # type: ignore[arg-type]
                primary_occupation=rules["must_be_primary_occupation"],
                held_at=("invitation", "application"),
            )


@pytest.mark.parametrize(
    ("day", "version"),
    [
        ("2023-05-30", None),
        ("2023-05-31", "2023"),
        ("2025-02-26", "2023"),
        ("2025-02-27", "2025"),
        ("2026-02-17", "2025"),
        ("2026-02-18", "2026"),
        ("9999-12-31", "2026"),
    ],
)
def test_the_list_of_a_day_changes_on_the_first_day_of_a_version(
    day: str, version: str | None
) -> None:
    found = CategoryList.on(date.fromisoformat(day))
    assert (found.version if found else None) == version


@given(st.dates())
def test_at_most_one_version_is_in_force(day: date) -> None:
    series = open_series_once()
    assert sum(day in version for version in series.versions) == (day >= date(2023, 5, 31))


def open_series_once(found: list[CategorySeries] = []) -> CategorySeries:  # noqa: B006 - a cache
    return found[0] if found else found.append(open_series()) or found[0]


def test_the_rules_became_longer_and_looser_in_2026() -> None:
    assert rule("2025", "stem").summary == (
        "6 months (780 hours) within 3 years, without a break, in one listed occupation, "
        "in Canada or abroad"
    )
    assert rule("2026", "stem").summary == (
        "12 months (1,560 hours) within 3 years, breaks allowed, in one listed occupation, "
        "in Canada or abroad"
    )
    for key in ("physicians_canada", "senior_managers_canada", "researchers_canada"):
        assert rule("2026", key).place == "canada"


def test_what_no_code_shows_has_no_rule_on_work(series: CategorySeries) -> None:
    french = series.latest.category("french")
    military = series.latest.category("skilled_military_recruits")
    assert french is not None
    assert military is not None
    assert (french.codes, french.rule, french.nclc) == ((), None, 7)
    assert (military.rule, len(military.beyond_code)) == (None, 3)


def history(series: CategorySeries, code: str) -> list[tuple[str, ...]]:
    return [tuple(c.key for c in listing.categories) for listing in series.history(code)]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("63201", [("agriculture_agri_food",), ("agriculture_agri_food",), ("trade",)]),
        ("63200", [(), ("trade",), ()]),
        ("42203", [("healthcare_social_services",), ("education",), ("education",)]),
        ("72404", [("transport",), (), ("transport",)]),
        ("72600", [("transport",), (), ("transport",)]),
        ("21231", [("stem",), (), ()]),
        ("21232", [("stem",), (), ()]),
        ("64100", [(), (), ()]),
    ],
)
def test_codes_that_moved(
    series: CategorySeries, code: str, expected: list[tuple[str, ...]]
) -> None:
    assert history(series, code) == expected


def test_a_difference_names_codes_and_terms(series: CategorySeries) -> None:
    change = difference(series.version("2025"), series.version("2026"))
    assert change.dropped == ("agriculture_agri_food",)
    assert "transport" in change.added
    moves = {one.code: (one.before, one.after) for one in change.codes}
    assert moves["63201"] == (("agriculture_agri_food",), ("trade",))
    assert moves["63200"] == (("trade",), ())
    assert moves["72600"] == ((), ("transport",))
    assert "31100" not in moves
    terms = {(one.category, one.term): (one.before, one.after) for one in change.rules}
    assert terms["stem", "months"] == (6, 12)
    assert terms["stem", "continuous"] == (True, False)
    assert ("stem", "window_years") not in terms


def test_a_version_does_not_differ_from_itself(series: CategorySeries) -> None:
    change = difference(series.latest, series.latest)
    assert (change.added, change.dropped, change.codes, change.rules) == ((), (), (), ())


def test_days_since_the_last_verification(series: CategorySeries) -> None:
    latest, first = series.latest, series.versions[0]
    assert latest.days_unverified(date(2026, 9, 15)) == 0
    assert latest.days_unverified(date(2026, 3, 1)) == 0
    assert latest.days_unverified(date(2027, 1, 14)) == 121
    assert first.days_unverified(date(2027, 1, 1)) is None
