"""Which positions are one job, whose hours count once, and which are several."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from classifier.letter import Letter
from classifier.pasted import parse
from classifier.precheck import Precheck, Question
from classifier.precheck.facts import said
from classifier.precheck.jobs import job_of
from classifier.precheck.result import Experience
from classifier.precheck.stated_work import stated_work
from tests.classifier.precheck.letters import AS_OF, LetterMaker, one_job

Checked = Callable[..., Precheck]
DUTIES = """- Read welding symbols and blueprints
- Welded carbon steel pipe by SMAW and GTAW
- Ran flame-cutting equipment
"""


def entries(*heads: str) -> Letter:
    """Read a text of entries, each of a head and the same duties."""
    text = "EXPERIENCE\n\n" + "\n".join(f"{head}\n{DUTIES}" for head in heads)
    letter = parse(text, letter_id="cv.txt")
    assert len(letter.positions) == len(heads)
    return letter


def names(letter: Letter) -> list[str]:
    return [job_of(letter, place).name for place in range(len(letter.positions))]


def fst(found: Precheck) -> Experience:
    code = next(one for one in found.codes if one.code == "72106")
    check = next(one for one in code.programmes if one.programme.key == "FST")
    assert check.experience is not None
    return check.experience


def test_positions_of_one_letter_are_one_job() -> None:
    maker = LetterMaker()
    for start, end in (("2024-01-01", "2024-06-30"), ("2024-06-15", "2024-12-31")):
        maker.position(("Weld pipes",), start, end, 20)
    letter = replace(maker.letter(employer="Ardent Fabrication Ltd"), form="letter")
    first, second = (stated_work(letter, place, Question(AS_OF)) for place in (0, 1))
    assert first.job == second.job
    assert (first.job.name, first.job.doubtful) == ("ardent fabrication", False)
    assert first.name == "letter.txt, position 1"
    assert said([(first, "x"), (second, "x")]) == ("letter.txt, positions 1 and 2: x",)
    other = job_of(one_job(employer="Ardent Fabrication Limited"), 0)
    assert other == first.job  # a second letter on the same job


def test_entries_that_name_their_firms_are_several_jobs(checked: Checked) -> None:
    letter = entries(
        "Welder, Kestrel Dockyard Ltd\nJanuary 2022 - December 2023\n15 hours per week",
        "Welder, Anvil Bridge Works Ltd\nJanuary 2022 - December 2023\n15 hours per week",
    )
    assert names(letter) == ["kestrel dockyard", "anvil bridge works"]
    measure = fst(checked(letter, place="abroad")).measures[0]
    assert (measure.months.least, measure.months.most) == (22.06, 24)


def test_the_same_firm_named_twice_is_one_job(checked: Checked) -> None:
    letter = entries(
        "Welder, Kestrel Dockyard Ltd\nJanuary 2022 - December 2023\n15 hours per week",
        "Fitter, Kestrel Dockyard Limited\nJanuary 2023 - December 2023\n15 hours per week",
    )
    assert names(letter) == ["kestrel dockyard", "kestrel dockyard"]
    measure = fst(checked(letter, place="abroad")).measures[0]
    assert (measure.months.least, measure.months.most) == (11.03, 12)


def test_whether_an_entry_without_a_firm_is_the_same_job_is_open(checked: Checked) -> None:
    letter = entries(
        "Welder, Kestrel Dockyard Ltd\nJanuary 2022 - December 2023\n15 hours per week",
        "Welder\nJanuary 2022 - December 2023\n15 hours per week",
    )
    assert names(letter) == ["kestrel dockyard", "kestrel dockyard"]
    assert job_of(letter, 1).doubtful
    found = fst(checked(letter, place="abroad"))
    assert (found.measures[0].months.least, found.measures[0].months.most) == (11.03, 24)
    fact = "cv.txt, position 2: whether it and cv.txt, position 1 are one job"
    assert fact in found.open


def test_nothing_is_open_where_it_makes_no_difference(checked: Checked) -> None:
    apart = entries(
        "Welder, Kestrel Dockyard Ltd\nJanuary 2022 - December 2022\n15 hours per week",
        "Welder\nJanuary 2023 - December 2023\n15 hours per week",
    )
    full = entries(
        "Welder, Kestrel Dockyard Ltd\nJanuary 2022 - December 2023\n40 hours per week",
        "Welder\nJanuary 2023 - December 2023\n15 hours per week",
    )
    for letter in (apart, full):
        assert job_of(letter, 1).doubtful
        found = checked(letter, place="abroad")
        assert not any("one job" in fact for one in found.positions for fact in one.work.open)


def test_a_firm_is_taken_from_the_lines_of_the_entry_alone() -> None:
    letter = entries(
        "Anvil Bridge Works Ltd\nWelder, March 2020 - June 2021",
        "Kestrel Dockyard Ltd\nFitter, July 2021 - December 2022",
    )
    assert names(letter) == ["anvil bridge works", "kestrel dockyard"]
    duties = DUTIES.replace("carbon steel pipe", "pipe for Rowan Pumps Ltd")
    text = (
        f"Welder\n1 March 2020 - 30 June 2021\n{duties}\nFitter\n1 July 2021 - 1 May 2022\n{duties}"
    )
    told = parse(text, letter_id="cv.txt")
    assert {job_of(told, place).name for place in range(len(told.positions))} == {"cv.txt"}


def test_a_letter_that_names_clients_speaks_for_one_employer() -> None:
    maker = LetterMaker()
    for client in ("Rowan Pumps Ltd", "Elm Valves Ltd"):
        maker.quote(f"Project for {client}")
        maker.position(("Weld pipes",), "2024-01-01", "2024-06-30", 20)
    letter = replace(maker.letter(employer="Ardent Fabrication Ltd"), form="letter")
    assert names(letter) == ["ardent fabrication"] * 2
