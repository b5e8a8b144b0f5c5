"""Lines of a list stay whole where their commas only enumerate what one thing is done to."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import only_position


def _read(line: str) -> list[str]:
    told = f"Her duties were:\nDrive the van to the market\n{line}\nClean the counters at night"
    return [duty.text for duty in only_position(duties=told).duties[1:-1]]


@pytest.mark.parametrize(
    "line",
    [
        "Control access of tenants, staff and lorries at the yard, and hand out keys",
        "Check doors, windows and gates of the yard, report faults",
        "Maintain records of staff, payroll and leave, and prepare letters",
    ],
)
def test_an_enumeration_is_not_cut(line: str) -> None:
    assert _read(line) == [line]


@pytest.mark.parametrize(
    "parts",
    [
        ("Feed cattle, sheep and pigs", "repair fences and gates", "drive tractors"),
        ("Cook meals", "wash and dry dishes", "clean floors"),
        ("Prepare lists for owners, tenants and suppliers", "answer calls", "sort the post"),
    ],
)
def test_what_is_done_is_cut_apart(parts: tuple[str, ...]) -> None:
    assert _read(", ".join(parts)) == list(parts)
