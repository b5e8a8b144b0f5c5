"""The report shows what the result says, escaped, and is written whole or not at all."""

from __future__ import annotations

import re
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from classifier.assessment import assess
from classifier.batch.record import Record
from classifier.batch.scored import scored
from classifier.errors import LetterError
from classifier.finding import Evidence, Finding
from classifier.letter import Letter
from classifier.matcher import Matcher
from classifier.pasted import parse
from classifier.precheck import Period, precheck
from classifier.precheck.record import document
from classifier.report import Report, write_report
from classifier.report.page import strength
from classifier.schema import finding_json, to_json
from tests.classifier.precheck.letters import TECHNOLOGIST

HOSTILE = "<script>alert('x')</script> & \"quoted\" \x1b[31mred\u202egnp.exe"


class Elements(HTMLParser):
    """Gathers elements, identifiers and the addresses that a page names."""

    def __init__(self, page: str) -> None:
        """Take a page apart."""
        super().__init__()
        self.names: set[str] = set()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.names.add(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in {"href", "src", "action", "background"} or name.startswith("on"):
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        """Note text."""
        self.text += data


@pytest.fixture(scope="module")
def record(matcher: Matcher) -> dict[str, Any]:
    duties = ["Weld carbon steel pipe to drawings", "Read isometric drawings", HOSTILE]
    letter = Letter.from_duties(duties, title=f"Welder {HOSTILE}", letter_id="<b>one</b>.txt")
    finding = Finding("missing-hours", "warning", HOSTILE, (Evidence.note(HOSTILE),))
    return to_json(replace(assess(matcher, letter), findings=(finding,)))


def test_what_a_note_announces_is_one_bullet_with_it(
    record: dict[str, Any], tmp_path: Path
) -> None:
    quotations = [Evidence("quotation", text, 0, len(text)) for text in ("one <b>", "two")]
    duty = Evidence("main duty", "Weld", code="72106", main_duty=2)
    evidence = (Evidence.note("shown by:"), quotations[0], duty, Evidence.note("such as:"))
    finding = Finding("rival-close", "info", "What is wrong.", (*evidence, *quotations))
    path = tmp_path / "items.html"
    write_report([{**record, "findings": [finding_json(finding)]}], path)
    page = path.read_text(encoding="utf-8")
    assert "<li>shown by: <q>one &lt;b&gt;</q></li>" in page
    assert '<li><span class="code">72106, main duty 2</span> Weld</li>' in page
    below = re.search(r"<li>such as:\s*<ul>(.*?)</ul>\s*</li>", page, re.DOTALL)
    assert below is not None
    assert re.findall(r"<li><q>(.*?)</q></li>", below[1]) == ["one &lt;b&gt;", "two"]


def written(path: Path, records: list[dict[str, Any]]) -> str:
    write_report(records, path)
    return path.read_text(encoding="utf-8")


def test_nothing_that_a_letter_says_becomes_markup(tmp_path: Path, record: dict[str, Any]) -> None:
    page = written(tmp_path / "r.html", [record, record])
    found = Elements(page)
    assert "script" not in found.names
    assert "b" in found.names
    assert "<b>one" not in page
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e]", page)
    assert "alert('x')" in found.text


def test_the_file_needs_nothing_else(tmp_path: Path, record: dict[str, Any]) -> None:
    found = Elements(written(tmp_path / "r.html", [record, record]))
    assert found.names.isdisjoint({"script", "link", "img", "iframe", "object", "form"})
    assert all(address.startswith("#") for address in found.addresses)
    assert len(found.ids) == len(set(found.ids))
    assert {address[1:] for address in found.addresses} <= set(found.ids)


def test_every_number_is_that_of_the_result(tmp_path: Path, record: dict[str, Any]) -> None:
    text = Elements(written(tmp_path / "r.html", [record])).text
    for candidate in record["candidates"]:
        assert f"{candidate['confidence']:.2f}" in text
        assert candidate["title"] in text
    for row in record["candidates"][0]["duties"]:
        assert f"{row['similarity']:.2f}" in text


def test_a_bad_letter_is_a_page_with_its_reason(tmp_path: Path, record: dict[str, Any]) -> None:
    bad = {"id": "bad.pdf", "status": "error", "reason": "encrypted"}
    text = Elements(written(tmp_path / "r.html", [record, bad])).text
    assert "not assessed" in text
    assert "encrypted" in text


def test_a_job_that_goes_on_is_worked_to_the_present(matcher: Matcher, tmp_path: Path) -> None:
    text = (
        "To whom it may concern\n\nMs. Ida Holm has been with us as a Baker since "
        "3 March 2024, 40 hours a week.\n\nDuties:\n- Bake bread and buns\n- Mix dough\n\n"
        "Per Lund, Manager\n"
    )
    made = to_json(assess(matcher, parse(text, letter_id="a")))
    assert made["positions"][0]["present"]["text"] == "has been with us"
    page = written(tmp_path / "r.html", [made])
    assert "from <q>3 March 2024</q> to the present (<q>has been with us</q>)" in page


def test_an_unclear_claim_is_no_letter_that_failed(matcher: Matcher, tmp_path: Path) -> None:
    record = Record("a", duties=("Bake bread", "Mix dough", "Decorate cakes"), claim="63202, 63200")
    page = written(tmp_path / "r.html", scored(matcher, [record]) * 2)
    assert "not assessed" not in page.lower()
    assert "names several codes (63202, 63200); give one of them" in page
    assert "The claimed code" not in page


def test_other_positions_and_a_claim_are_shown(tmp_path: Path, record: dict[str, Any]) -> None:
    keys = ("status", "reason", "candidates", "confidence", "separation")
    other = {"position": 0, **{key: record[key] for key in keys}}
    claim = {"stated": "7237", "codes": ["72106"], "position": 0, "rank": 3, "ranks": [3, None]}
    claim["candidate"] = record["candidates"][1]
    several = {"positions": [record["positions"][0], {**record["positions"][0], "title": None}]}
    made = {**record, **several, "others": [{**other, "position": 1}], "claim": claim}
    text = Elements(written(tmp_path / "r.html", [made])).text
    assert "2 positions; first comes position 1" in text
    assert "Unit groups of position 1: " in text
    assert "Unit groups of position 2" in text
    assert "The claimed code 7237" in text
    assert "Rank 3 by the duties of position 1: " in text


def test_letters_beyond_the_most_only_count(tmp_path: Path, record: dict[str, Any]) -> None:
    report = Report(most=2)
    for _ in range(4):
        report.add(record)
    report.write(tmp_path / "r.html")
    found = Elements((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "The first 2 letters" in found.text
    assert "from 4 letters" in found.text
    assert "letter-2" in found.ids
    assert "letter-3" not in found.ids


def test_a_file_is_not_overwritten_unasked(tmp_path: Path, record: dict[str, Any]) -> None:
    path = tmp_path / "r.html"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(LetterError, match="exists"):
        write_report([record], path)
    assert path.read_text(encoding="utf-8") == "mine"
    write_report([record], path, force=True)
    assert path.read_text(encoding="utf-8") != "mine"


def test_a_report_that_cannot_be_written_leaves_nothing(
    tmp_path: Path, record: dict[str, Any]
) -> None:
    with pytest.raises(LetterError, match="can't be written"):
        write_report([record], tmp_path / "nowhere" / "r.html")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("similarity", "main_duty", "name"),
    [
        *((0.9, 1, "strong"), (0.5, 1, "middling"), (0.4, 1, "faint"), (-0.1, 2, "faint")),
        (0.9, None, "none"),
    ],
)
def test_shades_follow_the_similarity(similarity: float, main_duty: int | None, name: str) -> None:
    assert strength({"similarity": similarity, "main_duty": main_duty}) == name


def test_a_pre_check_is_shown_with_its_list_and_its_notice(
    matcher: Matcher, tmp_path: Path
) -> None:
    letter = Letter.from_duties(TECHNOLOGIST, letter_id=HOSTILE)
    period = Period(date(2025, 1, 1), None, 20)
    found = precheck([letter], as_of=date(2026, 6, 1), period=period, matcher=matcher)
    page = Elements(written(tmp_path / "report.html", [document(found, matcher.catalogue)]))
    text = " ".join(page.text.split())
    for expected in (
        "Pre-check as of 2026-06-01",
        "Express Entry categories, version 2026, in force from 2026-02-18",
        "last verified: 2026-09-15",
        "on the list, not shown",
        "12 months in 3 years: 11.35 on 2026-06-01; if the job goes on, enough from 2026-06-30",
        "experience-too-short",
        "It is no legal advice.",
    ):
        assert expected in text
    assert "eligib" not in text.lower()
    assert "script" not in page.names


def test_a_further_main_duty_stands_below_the_nearest(
    tmp_path: Path, record: dict[str, Any]
) -> None:
    first, *others = record["candidates"]
    (row, *rows) = first["duties"]
    further = {"main_duty": 77, "text": "Clean the torch", "similarity": 0.4142}
    proven = {**first, "duties": [{**row, "further": [further]}, *rows]}
    page = written(tmp_path / "r.html", [{**record, "candidates": [proven, *others]}])
    assert '<span class="code">77</span> Clean the torch' in page
    assert "(0.41)" in page
