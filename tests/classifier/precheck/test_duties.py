"""Duties are shown where the whole match says so, and their work counts for sure only then."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from classifier.letter import Letter
from classifier.match import Confidence, Match, Share
from classifier.matcher import Matcher
from classifier.precheck import Precheck
from classifier.precheck.duties import doubts
from classifier.precheck.record import precheck_json
from classifier.precheck.result import CodeCheck, ProgrammeCheck
from tests.classifier.precheck.letters import ENGINEER, TECHNOLOGIST, LetterMaker, one_job

Checked = Callable[..., Precheck]
PLUMBER = (
    "Read drawings to lay out water and drainage pipes",
    "Cut, threaded and joined pipes by soldering and welding",
    "Installed and repaired pipes, valves, fixtures and water heaters",
    "Tested pipes with air and water pressure gauges for leaks",
)
HELPER = (
    "Carried pipes and fittings to the plumbers",
    "Dug trenches for drains",
    "Swept the site and took away rubble",
    "Held pipes while plumbers joined them",
)


def promoted() -> Letter:
    """Make the letter of a helper who became a plumber."""
    maker = LetterMaker()
    maker.position(HELPER, "2024-01-01", "2024-12-31", 40, title="Plumber's Helper")
    maker.position(PLUMBER, "2025-01-01", "2026-05-31", 40, title="Plumber")
    return maker.letter(country="CA")


def code(found: Precheck, wanted: str) -> CodeCheck:
    return next(one for one in found.codes if one.code == wanted)


def programme(found: Precheck, wanted: str, key: str) -> ProgrammeCheck:
    return next(one for one in code(found, wanted).programmes if one.programme.key == key)


def months(check: ProgrammeCheck) -> tuple[int, int]:
    assert check.experience is not None
    figures = check.experience.measures[0].months
    return int(figures.least), int(figures.most)


def test_work_whose_duties_are_others_is_not_in_the_least(checked: Checked) -> None:
    found = checked(promoted())
    plumber = code(found, "72300")
    first, second = plumber.supports
    assert (plumber.duties, first.answer, second.answer) == ("shown", "unknown", "shown")
    assert "by the duties alone 75110 comes first" in first.reasons
    assert plumber.confidence == second.confidence  # of the position that counts
    fst = programme(found, "72300", "FST")
    assert (fst.answer, months(fst)) == ("unknown", (17, 29))
    assert "letter.txt, position 1: whether it is this occupation" in fst.reasons
    for key in ("CEC", "FSW"):
        assert programme(found, "72300", key).answer == "shown"
        assert months(programme(found, "72300", key)) == (17, 29)


def test_a_code_that_the_title_alone_brings_is_open(checked: Checked) -> None:
    helper = one_job(HELPER, "2022-01-01", "2026-05-31", title="Plumber's Helper", country="CA")
    found = checked(helper)
    assert found.positions[0].best == "72300"
    assert code(found, "72300").duties == "unknown"
    for key in ("CEC", "FSW", "FST"):
        check = programme(found, "72300", key)
        assert check.answer == "unknown"
        assert check.reasons == ("whether the duties are those of 72300 is open",)
        assert months(check)[0] >= 24  # the time is as it is


def test_a_title_without_duties_shows_none(checked: Checked) -> None:
    found = checked(one_job((), "2022-01-01", "2026-05-31", title="Welder", country="CA"))
    (welder,) = found.asked
    assert (welder.code, welder.duties) == ("72106", "unknown")
    assert "no duty is stated" in welder.supports[0].reasons
    assert {one.answer for one in welder.programmes} == {"unknown"}


def test_clear_duties_are_shown_whatever_stands_above_them(checked: Checked) -> None:
    for title in (None, "Civil Engineering Technologist", "Member of Staff"):
        (found,) = checked(one_job(title=title)).asked
        assert (found.code, found.duties) == ("22300", "shown")
        assert found.supports[0].reasons == ()


def test_cec_counts_other_work_for_sure_only_where_its_duties_are_shown(
    checked: Checked,
) -> None:
    engineer = one_job(ENGINEER, "2025-06-01", "2026-05-31", name="a.txt", country="CA")
    helper = one_job(
        HELPER, "2024-01-01", "2024-12-31", title="Plumber's Helper", name="b.txt", country="CA"
    )
    found = checked(engineer, helper)
    cec = programme(found, "21300", "CEC")
    assert months(cec) == (12, 24)
    assert cec.experience is not None
    assert "b.txt: whether it is an occupation that CEC counts" in cec.experience.open
    technologist = one_job(TECHNOLOGIST, "2024-01-01", "2024-12-31", name="b.txt", country="CA")
    assert months(programme(checked(engineer, technologist), "21300", "CEC")) == (24, 24)


def test_work_of_a_position_without_duties_may_count_unless_its_title_says_otherwise(
    checked: Checked,
) -> None:
    for title, most in ((None, 24), ("Registered Nurse", 12)):
        maker = LetterMaker()
        maker.position(ENGINEER, "2025-06-01", "2026-05-31", 40)
        maker.position((), "2024-06-01", "2025-05-31", 40, title=title)
        letter = replace(maker.letter(country="CA"), form="letter")
        found = checked(letter)
        assert found.positions[1].reason
        assert months(programme(found, "21300", "FSW")) == (12, most)
        assert months(programme(found, "21300", "CEC")) == (12, 24)


def test_a_claim_that_the_duties_come_first_for_is_no_worse_than_open(checked: Checked) -> None:
    helper = one_job(HELPER, title="Plumber's Helper")
    (claimed,) = checked(helper, claim="75110").asked
    assert claimed.duties == "unknown"
    assert "the first candidate is 72300" in claimed.supports[0].reasons[0]
    (other,) = checked(helper, claim="21232").asked
    assert other.duties == "not shown"


def test_one_reason_of_several_positions_is_said_once(checked: Checked) -> None:
    found = checked(promoted(), place="abroad")
    for one in found.codes:
        for check in one.programmes:
            if check.programme.key == "CEC" and check.takes:
                (reason,) = check.reasons
                assert reason == (
                    "letter.txt, positions 1 and 2: work abroad, which it doesn't count"
                )


def test_the_json_says_what_each_position_shows(checked: Checked) -> None:
    (record,) = [
        one for one in precheck_json(checked(promoted()))["codes"] if one["code"] == "72300"
    ]
    names = [(one["name"], one["answer"]) for one in record["positions"]]
    assert names == [("letter.txt, position 1", "unknown"), ("letter.txt, position 2", "shown")]
    assert all(bool(one["reasons"]) == (one["answer"] != "shown") for one in record["positions"])


def test_each_sign_of_a_match_leaves_it_open(matcher: Matcher) -> None:
    letter = one_job()
    ((match,),) = matcher.match_all([letter], matcher.read_all([letter]), top=10)
    best, rival = match.candidates[:2]
    assert match.confidence is not None
    assert doubts(match, best, best.code) == ()

    def held(confidence: Confidence | None) -> Match:
        return replace(match, confidence=confidence)

    two = replace(match.confidence, candidate_set=(best.code, rival.code))
    (text,) = doubts(held(two), best, best.code)
    assert text.startswith(f"{rival.code} (")
    assert text.endswith("is in the candidate set, too")
    teer = replace(match.confidence, teers=(Share("5", "TEER 5", 0.6),))
    assert doubts(held(teer), best, None) == ("TEER 5 (0.60) is likelier than TEER 2",)
    near = replace(rival, confidence=0.3)
    close = replace(match, candidates=(replace(best, confidence=0.5), near))
    (text,) = doubts(close, close.candidates[0], best.code)
    assert text == f"{rival.code} (0.30) is close to it"
    bare = replace(best, duties=tuple(replace(row, main_duty=None) for row in best.duties))
    (text,) = doubts(match, bare, None)
    assert text == "no stated duty is evidence for a main duty of 22300"
    assert doubts(held(None), best, None) == ("there is no calibrated confidence",)
    assert doubts(match, best, rival.code) == (f"by the duties alone {rival.code} comes first",)
