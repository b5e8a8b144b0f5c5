"""The ten situations of the README give the answers that the rules give by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.situations import SITUATIONS, answer

ROOT = Path(__file__).parents[1]
EXPECTED = (
    ("stem: on the list, work shown: 28.7", "below 6 from 2026-12-02", "exit code 0"),
    ("not on the list of any category", "no-longer-listed", "exit code 0"),
    ("agriculture_agri_food: on the list, work shown: 7.5", "list of 2025", "exit code 1"),
    ("trade: on the list, work not shown: 7.5", "list of 2026", "exit code 1"),
    ("healthcare_social_services: on the list, work shown", "needs-canadian-experience"),
    ("trade: on the list, work shown: 14", "below 12 from 2027-12-02", "exit code 0"),
    ("12 on 2026-06-01, 11.3 on 2026-07-20", "experience-too-short", "exit code 1"),
    ("skilled_military_recruits: on the list, unknown", "military-not-from-code"),
    ("21300", "stem: on the list, work shown: 36", "category-list-stale", "exit code 0"),
    ("duties shown", "not on the list of any category", "category-title-only", "exit code 1"),
)


@pytest.mark.parametrize(
    ("arguments", "expected"), list(zip(SITUATIONS, EXPECTED, strict=True)), ids=range(1, 11)
)
def test_each_situation(
    monkeypatch: pytest.MonkeyPatch, arguments: str, expected: tuple[str, ...]
) -> None:
    monkeypatch.chdir(ROOT)
    printed = "\n".join(answer(arguments))
    for part in expected:
        assert part in printed
    assert "eligib" not in printed
