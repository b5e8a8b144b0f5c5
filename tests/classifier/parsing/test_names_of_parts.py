"""What names a part of the work above its duties is none of them."""

from __future__ import annotations

import pytest

from tests.classifier.parsing.whole_letter import only_position

PARTS = (
    ("Mend worn belts", "Replace fuses and switches"),
    ("Advise drivers on the upkeep of tyres", "Order spare parts"),
    ("Count the shelves each week", "Check deliveries"),
)


def _read(duties: str) -> list[str]:
    return [duty.text for duty in only_position(duties=f"Her duties were:\n{duties}").duties]


def _list(names: tuple[str, ...], outer: str, inner: tuple[str, str]) -> str:
    return "\n".join(
        f"{outer.format(at)} {name}\n{inner[0]} {first}\n{inner[1]} {second}"
        for at, (name, (first, second)) in enumerate(zip(names, PARTS, strict=True), 1)
    )


@pytest.mark.parametrize(
    "names",
    [
        ("Repair", "Support", "Storage"),
        ("Maintenance", "Service", "Stock"),
        ("Repairing", "Customers", "Stock control"),
        ("Workshop", "Customers", "Order processing"),
    ],
)
@pytest.mark.parametrize("outer", ["{}.", "({})", "A.{}"])
@pytest.mark.parametrize("inner", [("   a.", "   b."), ("   -", "   -"), ("•", "•")])
def test_names_of_parts_are_no_duties(
    names: tuple[str, ...], outer: str, inner: tuple[str, str]
) -> None:
    assert _read(_list(names, outer, inner)) == [duty for part in PARTS for duty in part]


def test_letters_below_numbers_need_not_be_set_in() -> None:
    told = _list(("Repair", "Support", "Storage"), "{}.", ("a.", "b."))
    assert _read(told) == [duty for part in PARTS for duty in part]


def test_what_is_done_stays_a_duty_above_its_parts() -> None:
    told = "1. Prepare meals\n   a. Fry fish\n   b. Boil rice\n2. Serve guests\n   a. Lay tables"
    assert _read(told) == ["Prepare meals", "Fry fish", "Boil rice", "Serve guests", "Lay tables"]


def test_a_verb_stays_a_duty_beside_others_without_parts() -> None:
    told = "1. Sweep floors\n2. Paint\n- Fill cracks\n- Sand doors\n3. Weld\n- Cut pipes"
    assert {"Sweep floors", "Paint", "Weld"} <= set(_read(told))


def test_single_verbs_without_parts_stay_duties() -> None:
    assert _read("1. Cook\n2. Clean\n3. Iron") == ["Cook", "Clean", "Iron"]
