"""Duties in the opening sentences of adverts; all made up."""

from __future__ import annotations

import pytest

from classifier.parsing.parse import parse

LIST = (
    "\n\nRequirements\n- Valid driving licence\n- Ability to lift 20 kg\n\nResponsibilities\n"
    "- Check tyre pressure every morning\n- Keep a log of deliveries\n"
)


def _duties(text: str) -> list[str]:
    return [duty.line.rstrip(".") for position in parse(text).positions for duty in position.duties]


@pytest.mark.parametrize(
    ("opening", "wanted"),
    [
        (("Marlow Dairy is seeking a driver to collect milk from farms, wash tanks and fill in"
         " temperature sheets."),
         ["collect milk from farms", "wash tanks", "fill in temperature sheets"]),
        (("We are recruiting at once to fill the post of a driver who will collect milk from"
         " farms."), ["collect milk from farms"]),
        ("We seek someone who can help with the unloading of churns.",
         ["help with the unloading of churns"]),
        ("The tanker driver will collect milk from farms.", ["collect milk from farms"]),
        ("As a driver, you will collect milk from farms.", ["collect milk from farms"]),
        ("You will load, carry and unload churns.", ["load, carry and unload churns"]),
        ("The driver will provide roadside support to farmers.",
         ["provide roadside support to farmers"]),
        (("We are looking for a driver to be responsible for collecting milk from farms. You will"
         " be in charge of washing tanks and filling in temperature sheets."),
         ["collecting milk from farms", "washing tanks and filling in temperature sheets"]),
        ("The driver will be primarily responsible for collecting milk from farms.",
         ["collecting milk from farms"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("below", ["", LIST])
def test_what_somebody_is_sought_for_is_a_duty(opening: str, wanted: list[str], below: str) -> None:
    found = _duties(f"Tanker Driver\nMarlow, full-time\n\n{opening}{below}")
    assert found[: len(wanted)] == wanted
    assert not below or "Keep a log of deliveries" in found


@pytest.mark.parametrize(
    "opening",
    [
        "We are seeking a driver to join our team.",
        "Marlow Dairy is looking for a driver to grow with us.",
        "The successful candidate will have a clean licence.",
        "The company will provide training and support.",
        "This position will report to the depot manager.",
        "You will need a clean licence and will enjoy early mornings.",
        "The driver will be punctual.",
        "Applicants will undergo a drug test.",
    ],
)
def test_what_is_offered_or_asked_is_none(opening: str) -> None:
    found = _duties(f"Tanker Driver\nMarlow, full-time\n\n{opening}{LIST}")
    assert found == ["Check tyre pressure every morning", "Keep a log of deliveries"]


def test_a_letter_has_no_such_openers() -> None:
    text = (
        "To whom it may concern\n\nThis is to certify that Mr. Oswin Hale worked with us as a"
        " driver from 3 May 2019 to 6 June 2023, 40 hours a week. He collected milk from farms"
        " and washed the tank."
        " We are now seeking a driver to wash tanks.\n\nSincerely,\nIda Crane\nDepot Manager\n"
    )
    assert _duties(text) == ["collected milk from farms and washed the tank"]
