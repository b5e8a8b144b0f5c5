"""The proof on the terminal shows every main duty once, with evidence or without."""

from __future__ import annotations

import re

from rich.console import Console

from classifier.letter import Letter
from classifier.match import Candidate, DutyEvidence, FurtherEvidence, LeadEvidence
from cli.proof_view import proof_view
from occupations.unit_group import Hierarchy, Level, MainDuty, UnitGroup


def test_a_main_duty_that_is_shown_as_well_stands_below_the_nearest() -> None:
    main = [
        MainDuty("10000", number, "", optional=False, text=f"Task {number}") for number in (1, 2, 3)
    ]
    rows = (
        DutyEvidence(0, main[1], 0.8, (FurtherEvidence(main[0], 0.6123),)),
        DutyEvidence(1, None, 0.1),
    )
    group = UnitGroup("10000", "Group", "", 1, Hierarchy(*[Level("1", "")] * 4), "")
    candidate = Candidate(group, 1.0, 0.9, LeadEvidence("", None, 0.0), rows, (main[2],))
    letter = Letter.from_duties(["Mend nets", "Sing"])
    console = Console(width=100, color_system=None)
    with console.capture() as capture:
        for part in proof_view(candidate, letter.duties):
            console.print(part)
    lines = [" ".join(line.split()) for line in capture.get().splitlines()]
    assert "1 Mend nets 2 Task 2 0.80" in lines
    assert "1 also: Task 1 0.61" in lines
    assert "2 Sing no main duty 0.10" in lines
    assert sorted(re.findall(r"Task \d", " ".join(lines))) == ["Task 1", "Task 2", "Task 3"]
    assert candidate.evidenced == 2
