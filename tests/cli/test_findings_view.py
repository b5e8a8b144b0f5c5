"""How evidence is laid out, and that it is never cut in the middle of an item."""

from __future__ import annotations

import pytest
from rich.console import Console

from classifier.finding import Evidence, Finding, Severity
from cli.findings_view import findings_view

SHOWN = Evidence.note("shown by:")
NOTES = tuple(Evidence.note(f"fact {number}") for number in range(4))


class Found:
    """A result with findings, and nothing else."""

    def __init__(self, *findings: Finding) -> None:
        """Take the findings."""
        self.findings = findings


def code(number: int) -> Evidence:
    return Evidence("code", f"Group {number}", code=f"1000{number}")


def duty(number: int) -> Evidence:
    return Evidence("main duty", f"Main duty {number}", code="10000", main_duty=number)


def quoted(text: str) -> Evidence:
    return Evidence("quotation", text, 0, len(text))


def lines(*evidence: Evidence, severity: Severity = "warning") -> list[str]:
    console = Console(width=100, color_system=None)
    with console.capture() as capture:
        for part in findings_view(Found(Finding("x", severity, "What is wrong.", evidence)), 1):
            console.print(part)
    return [line.rstrip() for line in capture.get().splitlines()][3:]


def test_a_quotation_stands_beside_what_announces_it() -> None:
    shown = lines(code(1), duty(3), SHOWN, quoted("wired panels"), code(2), duty(1))
    assert shown == [
        "      10001 Group 1",
        "        3 Main duty 3",
        '        shown by: "wired panels"',
        "      10002 Group 2",
        "        1 Main duty 1",
    ]


def test_several_stand_below_what_announces_them_and_what_follows_does_not() -> None:
    such = Evidence.note("evidence in 2 of 5 duties, such as:")
    shown = lines(code(1), such, quoted("one"), quoted("two"), NOTES[0], quoted("three"))
    indents = [len(line) - len(line.lstrip()) for line in shown]
    assert indents == [6, 8, 10, 10, 8, 8]


@pytest.mark.parametrize("severity", ["info", "warning", "serious"])
@pytest.mark.parametrize("before", range(24))
def test_nothing_is_cut_in_the_middle(severity: Severity, before: int) -> None:
    """No heading without what it heads, no announcement without what it announces."""
    notes = [Evidence.note(f"fact {number}") for number in range(before)]
    rival = (code(1), duty(1), SHOWN, quoted("one"))
    other = (code(2), duty(2), Evidence.note("no stated duty shows it"))
    shown = lines(*notes, *rival, *other, severity=severity)
    whole = "".join(shown)
    for texts in (
        ("Group 1", "Main duty 1", 'shown by: "one"'),
        ("Group 2", "Main duty 2", "no stated duty shows it"),
    ):
        assert len({text in whole for text in texts}) == 1
    count = sum("more (--json)" not in line for line in shown)
    cut = [int(line.split()[1]) for line in shown if "more (--json)" in line]
    assert count + sum(cut) == before + 6


def test_the_first_item_is_shown_however_long() -> None:
    many = [quoted(str(number)) for number in range(40)]
    shown = lines(Evidence.note("such as:"), *many, NOTES[0])
    assert shown[0].strip() == "such as:"
    assert shown[-1].strip() == "and 1 more (--json)"
