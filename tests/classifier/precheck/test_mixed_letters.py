"""The pre-check repeats that a file holds several letters, whose work it adds up."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from classifier.finding import Finding
from classifier.letter import Letter
from classifier.precheck import Precheck
from tests.classifier.precheck.letters import one_job

Checked = Callable[..., Precheck]
ONE = (
    "\nHALDEN BRUK AS, Tel: +47 5555 0101\n4 May 2022\n{who} was employed by us as a technician in"
    " 2021. The work was done in the laboratory at Halden and on the sites round it, in all weather"
    " and with all of the kit that there was, as the reports say.\n"
)
OTHER = ONE.replace("0101", "0909").replace("4 May", "9 June").replace("HALDEN", "MOSSE")


def _mixed(name: str) -> Letter:
    letter = one_job(name=name)
    both = ONE.format(who="Kari Lie") + OTHER.format(who="Per Dahl")
    return replace(letter, source=letter.source + both, form="letter")


def _said(found: Precheck) -> list[Finding]:
    return [finding for finding in found.findings if finding.code == "several-letters"]


def test_that_a_file_holds_several_letters_is_said_of_what_is_added_up(checked: Checked) -> None:
    (finding,) = _said(checked(_mixed("two.txt")))
    assert finding.severity == "warning"
    assert finding.message.startswith("The file seems to hold 2 letters")
    assert _said(checked(one_job())) == []


def test_it_is_said_of_which_file(checked: Checked) -> None:
    (finding,) = _said(checked(one_job(), _mixed("two.txt")))
    assert finding.message.startswith("two.txt: The file")
